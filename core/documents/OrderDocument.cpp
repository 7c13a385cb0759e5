#include "documents/OrderDocument.h"

#include "documents/CriteriaDocument.h"
#include "documents/MethodDocument.h"
#include "documents/PrintedText.h"
#include "documents/RoadmapTable.h"
#include "documents/SchoolListDocument.h"

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr double bodySizePt = 13;
constexpr double indentMm = 12.5;
constexpr double narrowTitleMm = 80; // ГОСТ Р 7.0.97-2025: the lines of a requisite in the corner
constexpr double wideTitleMm = 120; // the longest line of a requisite along the page
constexpr double linedTitleMm = 135; // room for the lines that a person cut
constexpr qsizetype longTitle = 160; // letters; narrower than 12 cm it would be a column of eight lines and more

Paragraph line(const QString& text, TextAlign align, double spaceBeforePt = 0, bool bold = false)
{
    Paragraph paragraph;
    paragraph.runs = {{text, bold}};
    paragraph.align = align;
    paragraph.sizePt = bodySizePt;
    paragraph.spaceBeforePt = spaceBeforePt;
    return paragraph;
}

Paragraph bodyText(const QString& text, double spaceBeforePt)
{
    Paragraph paragraph = line(text, TextAlign::Justify, spaceBeforePt);
    paragraph.firstIndentMm = indentMm;
    return paragraph;
}

/// «№ 96», also when the number was written with its sign; a blank to write on in a draft.
QString numberText(const Order& order)
{
    const QString number = order.number.trimmed();
    if (number.isEmpty())
        return u"№ ____"_s;
    return number.startsWith(u'№') ? number : u"№ "_s + number;
}

QString dateText(const Order& order)
{
    const QString date = order.dateText.trimmed();
    return date.isEmpty() ? u"__.__.____"_s : date;
}

void addLine(QList<Block>& blocks, const QString& text, TextAlign align, double spaceBeforePt = 0, bool bold = false)
{
    if (!text.trimmed().isEmpty())
        blocks.append(line(text, align, spaceBeforePt, bold));
}

void addLetterhead(QList<Block>& blocks, const Order& order)
{
    const QString kind = order.spacedKind ? u"П Р И К А З"_s : u"ПРИКАЗ"_s;
    addLine(blocks, order.founder, TextAlign::Center);
    if (order.issuerBelowKind) {
        blocks.append(line(kind + u' ' + numberText(order), TextAlign::Center, 6, true));
        addLine(blocks, order.issuer, TextAlign::Center, 2);
        blocks.append(line(u"от "_s + dateText(order), TextAlign::Left, 14));
    } else {
        addLine(blocks, order.issuer, TextAlign::Center, 2, true);
        Paragraph word = line(kind, TextAlign::Center, 14, true);
        word.sizePt = bodySizePt + 1;
        blocks.append(word);
        SideBySide registration;
        registration.left = line(dateText(order), TextAlign::Left);
        registration.right = line(numberText(order), TextAlign::Right);
        registration.spaceBeforePt = 14;
        blocks.append(registration);
    }
    addLine(blocks, order.place, TextAlign::Center, 4);
}

void addTitle(QList<Block>& blocks, const Order& order)
{
    if (order.title.trimmed().isEmpty())
        return;
    Paragraph title = line(order.title, TextAlign::Left, 18, true);
    title.widthMm = order.title.contains(u'\n') ? linedTitleMm
        : order.title.size() > longTitle        ? wideTitleMm
                                                : narrowTitleMm;
    blocks.append(title);
}

/// A clause's own line breaks start paragraphs of the same form. The last two lines stay with the signature.
void addClauses(QList<Block>& blocks, const Order& order)
{
    for (qsizetype i = 0; i < order.clauses.size(); ++i) {
        const QStringList parts = order.clauses.at(i).text.split(u'\n');
        for (qsizetype p = 0; p < parts.size(); ++p) {
            Paragraph part =
                bodyText(p == 0 ? u"%1. %2"_s.arg(QString::number(i + 1), parts.first()) : parts.at(p), p == 0 ? 4 : 0);
            part.keepWithNext = i + 1 == order.clauses.size() && p + 1 == parts.size();
            blocks.append(part);
        }
    }
}

void addSignature(QList<Block>& blocks, const Order& order)
{
    if (order.signerPost.isEmpty() && order.signerName.isEmpty())
        return;
    SideBySide signature;
    signature.left = line(order.signerPost, TextAlign::Left);
    signature.right = line(order.signerName, TextAlign::Right);
    signature.leftWidthMm = 90;
    signature.spaceBeforePt = 36;
    blocks.append(signature);
}

/// «приказом Управления образования» → «к приказу Управления образования»
QString toWhoseOrder(const Order& order)
{
    const QString issuer = order.stampIssuer.trimmed();
    const QString word = u"приказом"_s;
    return issuer.startsWith(word) ? u"к приказу"_s + issuer.mid(word.size()) : u"к приказу"_s;
}

/// The mark on an appendix's first sheet: its number, and whose order approved it or stands before it. The stamp of an
/// order with nothing but a roadmap says so by itself. Empty when the order asks for neither.
Stamp appendixMark(const Order& order, const QList<AppendixContent>& contents, qsizetype index)
{
    QStringList lines;
    const bool onlyRoadmap = contents.size() == 1 && contents.first().kind == AppendixKind::Roadmap;
    if (!onlyRoadmap)
        lines << (contents.size() > 1 ? u"Приложение %1"_s.arg(index + 1) : u"Приложение"_s);
    if (order.approvalStamp)
        lines << approvalWord(contents.at(index).documentKind()) << order.stampIssuer;
    else if (!onlyRoadmap)
        lines << toWhoseOrder(order);
    if (!lines.isEmpty())
        lines << u"от %1 %2"_s.arg(dateText(order), numberText(order));
    Stamp stamp;
    stamp.widthMm = 90;
    for (const QString& text : lines) {
        if (text.trimmed().isEmpty())
            continue;
        Paragraph each = line(text, TextAlign::Left);
        each.sizePt = 12;
        stamp.lines.append(each);
    }
    return stamp;
}

DocumentSection roadmapPages(const Roadmap& roadmap)
{
    DocumentSection section = appendixPages(true);
    section.blocks = {roadmapHeading(roadmap), roadmapTable(roadmap)};
    return section;
}

/// What is not chosen yet is said on a sheet of its own.
DocumentSection pagesOf(const AppendixContent& content)
{
    if (const Roadmap* roadmap = content.roadmap())
        return roadmapPages(*roadmap);
    if (const PrintedCriteria* criteria = content.criteria())
        return content.kind == AppendixKind::Methodology ? methodPages(*criteria) : criteriaPages(*criteria);
    if (const PrintedSchoolList* list = content.schoolList())
        return schoolListPages(*list);
    DocumentSection section = appendixPages(false);
    section.blocks.append(headingText(content.documentKind() + u"\n________"_s));
    return section;
}

} // namespace

Document orderDocument(const Order& order, const QList<AppendixContent>& contents)
{
    Document document;
    document.title = u"Приказ %1 от %2 — %3"_s.arg(numberText(order), dateText(order), order.title).simplified();
    DocumentSection pages;
    pages.restartNumbering = true;
    addLetterhead(pages.blocks, order);
    addTitle(pages.blocks, order);
    if (!order.preamble.isEmpty())
        pages.blocks.append(bodyText(order.preamble, 18));
    if (!order.decisionWord.isEmpty()) {
        Paragraph word = line(order.decisionWord, TextAlign::Left, 10, true);
        word.keepWithNext = true;
        pages.blocks.append(word);
    }
    addClauses(pages.blocks, order);
    addSignature(pages.blocks, order);
    document.sections.append(pages);
    for (qsizetype i = 0; i < contents.size(); ++i) {
        DocumentSection section = pagesOf(contents.at(i));
        if (const Stamp mark = appendixMark(order, contents, i); !mark.lines.isEmpty()) {
            std::get<Paragraph>(section.blocks.first()).spaceBeforePt = 16;
            section.blocks.prepend(mark);
        }
        document.sections.append(section);
    }
    return document;
}

Document orderDocument(const Order& order, const Roadmap* appendix)
{
    return orderDocument(
        order, appendix ? QList<AppendixContent>{{AppendixKind::Roadmap, *appendix}} : QList<AppendixContent>());
}

Document roadmapDocument(const Roadmap& roadmap)
{
    Document document;
    document.title = roadmap.title.simplified();
    document.sections.append(roadmapPages(roadmap));
    return document;
}

Document criteriaDocument(const PrintedCriteria& criteria)
{
    Document document;
    document.title = criteriaName(criteria.set);
    document.sections = {criteriaPages(criteria), methodPages(criteria)};
    return document;
}

} // namespace lotsia
