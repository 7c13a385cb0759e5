#include "orders/OrderTexts.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

class Collector {
public:
    void add(const QString& anchor, const QString& field, const QString& where, const QString& text)
    {
        if (!text.trimmed().isEmpty())
            texts << OrderText{anchor, field, where, text};
    }
    void roadmap(qsizetype appendix, const Roadmap& roadmap);
    void own(qsizetype appendix, const QString& where, const OwnAppendix& own);

    QList<OrderText> texts;
};

QString translated(const char* text)
{
    return QCoreApplication::translate("Proofing", text);
}

void Collector::roadmap(qsizetype appendix, const Roadmap& roadmap)
{
    const QString anchor = appendixAnchor(appendix);
    add(anchor, u"title"_s, QCoreApplication::translate("Proofing", "Heading of the roadmap"), roadmap.title);
    qsizetype row = 0;
    for (qsizetype s = 0; s < roadmap.sections.size(); ++s) {
        const RoadmapSection& section = roadmap.sections.at(s);
        add(anchor, u"section.%1"_s.arg(s),
            QCoreApplication::translate("Proofing", "Section %1 of the roadmap").arg(s + 1), section.title);
        for (qsizetype a = 0; a < section.actions.size(); ++a, ++row) {
            const RoadmapAction& action = section.actions.at(a);
            const QString where =
                QCoreApplication::translate("Proofing", "Measure %1").arg(Roadmap::actionNumber(s, a));
            const QString at = rowAnchor(appendix, row);
            // Cell by cell: a slip never spans two of them.
            add(at, u"text"_s, where, action.text);
            for (qsizetype i = 0; i < action.responsible.size(); ++i)
                add(at, u"responsible.%1"_s.arg(i), where, action.responsible.at(i));
            add(at, u"term"_s, where, action.term.text);
            add(at, u"result"_s, where, action.result);
        }
    }
}

void Collector::own(qsizetype appendix, const QString& where, const OwnAppendix& own)
{
    const QString anchor = appendixAnchor(appendix);
    add(anchor, u"title"_s, where, own.title);
    add(anchor, u"text"_s, where, own.text);
    for (qsizetype row = 0; row < own.cells.size(); ++row) {
        for (qsizetype column = 0; column < own.cells.at(row).size(); ++column)
            add(rowAnchor(appendix, row), u"cell.%1"_s.arg(column), where, own.cells.at(row).at(column));
    }
}

/// The number behind the last dot of «cell.3»; -1 when \p field is not of this kind.
qsizetype fieldIndex(const QString& field, QLatin1StringView kind)
{
    if (!field.startsWith(kind))
        return -1;
    bool isNumber = false;
    const qsizetype index = QStringView(field).mid(kind.size()).toLongLong(&isNumber);
    return isNumber ? index : -1;
}

qsizetype rowOf(const QString& anchor)
{
    const qsizetype at = anchor.lastIndexOf(".row."_L1);
    bool isNumber = false;
    const qsizetype row = at < 0 ? -1 : QStringView(anchor).mid(at + 5).toLongLong(&isNumber);
    return isNumber ? row : -1;
}

template <typename List>
auto* itemAt(List& list, qsizetype index)
{
    return index >= 0 && index < list.size() ? &list[index] : nullptr;
}

QString* ownText(OwnAppendix& own, const QString& anchor, const QString& field)
{
    if (rowOf(anchor) >= 0) {
        QStringList* row = itemAt(own.cells, rowOf(anchor));
        return row ? itemAt(*row, fieldIndex(field, "cell."_L1)) : nullptr;
    }
    if (field == "title"_L1)
        return &own.title;
    return field == "text"_L1 ? &own.text : nullptr;
}

QString* sheetText(OrderSheet& sheet, const QString& field)
{
    if (SheetSigner* signer = itemAt(sheet.signers, fieldIndex(field, "post."_L1)))
        return &signer->post;
    SheetSigner* signer = itemAt(sheet.signers, fieldIndex(field, "name."_L1));
    return signer ? &signer->name : nullptr;
}

} // namespace

QString appendixAnchor(qsizetype appendix)
{
    return u"appendix.%1"_s.arg(appendix);
}

QString rowAnchor(qsizetype appendix, qsizetype row)
{
    return u"appendix.%1.row.%2"_s.arg(appendix).arg(row);
}

QString appendixPlace(const QList<AppendixContent>& contents, qsizetype index)
{
    const QString kind = contents.at(index).documentKind();
    return contents.size() == 1 ? QCoreApplication::translate("Proofing", "Appendix (%1)").arg(kind)
                                : QCoreApplication::translate("Proofing", "Appendix %1 (%2)").arg(index + 1).arg(kind);
}

QList<OrderText> orderTexts(const Order& order, const QList<AppendixContent>& contents)
{
    Collector collector;
    const QString letterhead = translated(QT_TRANSLATE_NOOP("Proofing", "Letterhead"));
    const QString signature = translated(QT_TRANSLATE_NOOP("Proofing", "Signature"));
    collector.add(u"founder"_s, {}, letterhead, order.founder);
    collector.add(u"issuer"_s, {}, letterhead, order.issuer);
    collector.add(u"number"_s, {}, translated(QT_TRANSLATE_NOOP("Proofing", "Number")), order.number);
    collector.add(u"date"_s, {}, translated(QT_TRANSLATE_NOOP("Proofing", "Date")), order.dateText);
    collector.add(u"place"_s, {}, translated(QT_TRANSLATE_NOOP("Proofing", "Place of issue")), order.place);
    collector.add(u"title"_s, {}, translated(QT_TRANSLATE_NOOP("Proofing", "Title")), order.title);
    collector.add(u"preamble"_s, {}, translated(QT_TRANSLATE_NOOP("Proofing", "Preamble")), order.preamble);
    const QStringList numbers = clauseNumbers(order.clauses);
    for (qsizetype i = 0; i < order.clauses.size(); ++i) {
        QString number = numbers.value(i);
        if (number.endsWith(u'.'))
            number.chop(1);
        collector.add(u"clause.%1"_s.arg(i), {}, QCoreApplication::translate("Proofing", "Point %1").arg(number),
                      order.clauses.at(i).text);
    }
    collector.add(u"signature"_s, u"signerPost"_s, signature, order.signerPost);
    collector.add(u"signature"_s, u"signerName"_s, signature, order.signerName);
    if (order.approvalStamp)
        collector.add(u"stamp"_s, {}, translated(QT_TRANSLATE_NOOP("Proofing", "Approval stamp")), order.stampIssuer);
    collector.add(u"executor"_s, {}, translated(QT_TRANSLATE_NOOP("Proofing", "Executor")), order.executor);
    for (qsizetype i = 0; i < contents.size(); ++i) {
        const AppendixContent& content = contents.at(i);
        if (const Roadmap* roadmap = content.roadmap())
            collector.roadmap(i, *roadmap);
        else if (const OwnAppendix* own = content.own())
            collector.own(i, appendixPlace(contents, i), *own);
        else if (const PrintedCriteria* criteria = content.criteria())
            collector.add(appendixAnchor(i), u"title"_s, appendixPlace(contents, i), criteria->set.title());
    }
    for (qsizetype i = 0; i < order.sheets.size(); ++i) {
        const QString where = order.sheets.at(i).kind == SheetKind::Agreement
            ? translated(QT_TRANSLATE_NOOP("Proofing", "Sheet of agreement"))
            : translated(QT_TRANSLATE_NOOP("Proofing", "Sheet of acquaintance"));
        const QList<SheetSigner>& signers = order.sheets.at(i).signers;
        for (qsizetype s = 0; s < signers.size(); ++s) {
            collector.add(u"sheet.%1"_s.arg(i), u"post.%1"_s.arg(s), where, signers.at(s).post);
            collector.add(u"sheet.%1"_s.arg(i), u"name.%1"_s.arg(s), where, signers.at(s).name);
        }
    }
    return collector.texts;
}

qsizetype anchorIndex(const QString& anchor, const QString& kind)
{
    const QStringList parts = anchor.split(u'.');
    bool isNumber = false;
    const qsizetype index = parts.first() == kind ? parts.value(1).toLongLong(&isNumber) : -1;
    return isNumber ? index : -1;
}

QString* textOf(Order& order, const QString& anchor, const QString& field)
{
    const struct {
        QLatin1StringView anchor, field;
        QString* text;
    } own[] = {{"founder"_L1, {}, &order.founder},
               {"issuer"_L1, {}, &order.issuer},
               {"number"_L1, {}, &order.number},
               {"date"_L1, {}, &order.dateText},
               {"place"_L1, {}, &order.place},
               {"title"_L1, {}, &order.title},
               {"preamble"_L1, {}, &order.preamble},
               {"signature"_L1, "signerPost"_L1, &order.signerPost},
               {"signature"_L1, "signerName"_L1, &order.signerName},
               {"stamp"_L1, {}, &order.stampIssuer},
               {"executor"_L1, {}, &order.executor}};
    for (const auto& one : own) {
        if (anchor == one.anchor && field == one.field)
            return one.text;
    }
    if (OrderClause* clause = itemAt(order.clauses, anchorIndex(anchor, u"clause"_s)))
        return &clause->text;
    if (OrderSheet* sheet = itemAt(order.sheets, anchorIndex(anchor, u"sheet"_s)))
        return sheetText(*sheet, field);
    OrderAppendix* appendix = itemAt(order.appendices, anchorIndex(anchor, u"appendix"_s));
    return appendix && appendix->isOwn() ? ownText(appendix->own, anchor, field) : nullptr;
}

RoadmapAction* actionAt(Roadmap& roadmap, const QString& anchor)
{
    qsizetype row = rowOf(anchor);
    for (RoadmapSection& section : roadmap.sections) {
        if (RoadmapAction* action = itemAt(section.actions, row))
            return action;
        row -= section.actions.size();
    }
    return nullptr;
}

bool setRoadmapText(Roadmap& roadmap, const QString& anchor, const QString& field, const QString& text)
{
    QString* target = nullptr;
    if (RoadmapAction* action = actionAt(roadmap, anchor)) {
        if (field == "term"_L1) {
            action->term = Term::parse(text, roadmap.periodStart, roadmap.periodEnd);
            return true;
        }
        target = field == "text"_L1 ? &action->text
            : field == "result"_L1  ? &action->result
                                    : itemAt(action->responsible, fieldIndex(field, "responsible."_L1));
    } else if (rowOf(anchor) < 0) {
        if (field == "title"_L1)
            target = &roadmap.title;
        else if (RoadmapSection* section = itemAt(roadmap.sections, fieldIndex(field, "section."_L1)))
            target = &section->title;
    }
    if (target)
        *target = text;
    return target;
}

QString roadmapText(const Roadmap& roadmap, const QString& anchor, const QString& field)
{
    Roadmap copy = roadmap; // shares its rows until one is written to
    const qsizetype row = rowOf(anchor);
    if (row < 0) {
        if (field == "title"_L1)
            return roadmap.title;
        const qsizetype section = fieldIndex(field, "section."_L1);
        return section >= 0 && section < roadmap.sections.size() ? roadmap.sections.at(section).title : QString();
    }
    const RoadmapAction* action = actionAt(copy, anchor);
    if (!action)
        return {};
    return field == "text"_L1  ? action->text
        : field == "term"_L1   ? action->term.text
        : field == "result"_L1 ? action->result
                               : action->responsible.value(fieldIndex(field, "responsible."_L1));
}

} // namespace lotsia
