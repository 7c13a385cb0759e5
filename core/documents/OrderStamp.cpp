#include "documents/OrderStamp.h"

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr double stampSizePt = 12;

/// «приказом Управления образования» → «к приказу Управления образования»
QString toWhoseOrder(const Order& order)
{
    const QString issuer = order.stampIssuer.trimmed();
    const QString word = u"приказом"_s;
    return issuer.startsWith(word) ? u"к приказу"_s + issuer.mid(word.size()) : u"к приказу"_s;
}

} // namespace

Stamp appendixMark(const Order& order, const QList<AppendixContent>& contents, qsizetype index,
                   const OrderParagraphs& text)
{
    QStringList lines;
    const bool stamped = order.approvalStamp && order.appendices.value(index).stamped;
    // «УТВЕРЖДЕН …» of the only roadmap, and a roadmap of an order without stamps, carry no other mark.
    const bool alone =
        contents.size() == 1 && contents.first().kind == AppendixKind::Roadmap && (stamped || !order.approvalStamp);
    if (!alone)
        lines << (contents.size() > 1 ? u"Приложение %1"_s.arg(index + 1) : u"Приложение"_s);
    if (stamped)
        lines << approvalWord(contents.at(index).documentKind()) << order.stampIssuer;
    else if (!alone)
        lines << toWhoseOrder(order);
    if (!lines.isEmpty())
        lines << u"от %1 %2"_s.arg(orderDateText(order), orderNumberText(order));
    Stamp stamp;
    stamp.widthMm = text.cornerWidthMm();
    for (const QString& words : lines) {
        if (words.trimmed().isEmpty())
            continue;
        Paragraph line = text.line(words, TextStyle::Stamp);
        line.sizePt = stampSizePt;
        stamp.lines.append(line);
    }
    if (index == 0 && !stamp.lines.isEmpty())
        stamp.lines.first().anchor = u"stamp"_s;
    return stamp;
}

} // namespace lotsia
