#include "documents/OrderLetterhead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr double armsWidthMm = 22;
constexpr double armsGapPt = 6;
constexpr double wideTitleMm = 120; // the longest line of a requisite along the page
constexpr double linedTitleMm = 135; // room for the lines that a person cut
constexpr qsizetype longTitle = 160; // letters; narrower than 12 cm it would be a column of eight lines and more
constexpr qsizetype longestInCode = 90; // letters of a line: two bytes each

bool isEmpty(const QString& text)
{
    return text.trimmed().isEmpty();
}

Paragraph anchored(Paragraph paragraph, const QString& anchor)
{
    paragraph.anchor = anchor;
    return paragraph;
}

Paragraph dateLine(const Order& order, const OrderParagraphs& text, const QString& before, double spaceBeforePt)
{
    Paragraph line = text.requisite(orderDateText(order), isEmpty(order.dateText), TextStyle::Letterhead);
    line.spaceBeforePt = spaceBeforePt;
    if (!before.isEmpty())
        line.runs.prepend({before});
    return anchored(line, u"date"_s);
}

Paragraph numberLine(const Order& order, const OrderParagraphs& text, TextAlign align, bool bold)
{
    return anchored(text.requisite(orderNumberText(order), isEmpty(order.number), TextStyle::Letterhead, align, bold),
                    u"number"_s);
}

QString shortened(const QString& text)
{
    const QString plain = plainOrderText(text);
    return plain.size() <= longestInCode ? plain : plain.left(longestInCode - 1).trimmed() + u'…';
}

} // namespace

void addLetterhead(QList<Block>& blocks, const Order& order, const OrderParagraphs& text, const QByteArray& armsPng,
                   const QString& kind)
{
    constexpr TextStyle style = TextStyle::Letterhead;
    const QString word = !kind.isEmpty() ? kind : order.spacedKind ? u"П Р И К А З"_s : u"ПРИКАЗ"_s;
    double underArms = 0;
    if (order.profile.arms && !armsPng.isEmpty()) {
        underArms = armsGapPt;
        Figure arms;
        arms.png = armsPng;
        arms.description = u"Герб"_s;
        arms.widthMm = armsWidthMm;
        blocks.append(arms);
    }
    if (!isEmpty(order.founder))
        blocks.append(anchored(text.line(order.founder, style, TextAlign::Center, underArms), u"founder"_s));
    const double aboveIssuer = isEmpty(order.founder) ? std::max(2.0, underArms) : 2;
    if (order.issuerBelowKind) {
        Paragraph line = numberLine(order, text, TextAlign::Center, true);
        line.runs.prepend({word + u' ', true});
        line.spaceBeforePt = 6;
        blocks.append(line);
        if (!isEmpty(order.issuer))
            blocks.append(anchored(text.line(order.issuer, style, TextAlign::Center, 2), u"issuer"_s));
        blocks.append(dateLine(order, text, u"от "_s, 14));
    } else {
        if (!isEmpty(order.issuer))
            blocks.append(anchored(text.line(order.issuer, style, TextAlign::Center, aboveIssuer, true), u"issuer"_s));
        Paragraph line = text.line(word, style, TextAlign::Center, 14, true);
        line.sizePt += 1;
        blocks.append(line);
        SideBySide registration;
        registration.left = dateLine(order, text, {}, 0);
        registration.right = numberLine(order, text, TextAlign::Right, false);
        registration.spaceBeforePt = 14;
        blocks.append(registration);
    }
    if (!isEmpty(order.place))
        blocks.append(anchored(text.line(order.place, style, TextAlign::Center, 4), u"place"_s));
}

void addTitle(QList<Block>& blocks, const Order& order, const OrderParagraphs& text)
{
    const bool missing = isEmpty(order.title);
    if (missing && order.profile.standard == DocumentStandard::Gost2016)
        return;
    const QString words = missing ? u"{Заголовок к тексту}"_s : order.title;
    Paragraph title = text.line(words, TextStyle::Title, TextAlign::Left, 18, true);
    title.widthMm = words.contains(u'\n') ? linedTitleMm
        : words.size() > longTitle        ? wideTitleMm
                                          : text.cornerWidthMm();
    title.cornerMarks = order.profile.titleFlags;
    title.outlineLevel = missing ? 0 : 1;
    blocks.append(anchored(title, u"title"_s));
}

std::optional<CornerCode> requisitesCode(const Order& order)
{
    if (!order.profile.code)
        return std::nullopt;
    QStringList lines{u"Приказ %1 от %2"_s.arg(orderNumberText(order), orderDateText(order))};
    for (const QString& line : {order.issuer, order.title}) {
        if (!isEmpty(line))
            lines << shortened(line);
    }
    CornerCode code;
    code.payload = lines.join(u'\n');
    code.sizeMm = 24;
    code.description = lines.first();
    return code;
}

} // namespace lotsia
