#include "workspace/ExecutionReport.h"

#include <QHash>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString dateText(const QDate& date)
{
    return date.isValid() ? date.toString(u"dd.MM.yyyy"_s) : QString();
}

/// The term as printed, and in which of its periods.
QString plannedTerm(const ScheduledItem& item)
{
    QString text = item.term.text;
    if (!item.occurrence.key.isEmpty())
        text += u"\n"_s + occurrenceName(item.occurrence.key);
    if (item.record.status == ExecutionStatus::Postponed && item.record.postponedTo.isValid())
        text += u"\nперенесено на "_s + dateText(item.record.postponedTo);
    return text;
}

} // namespace

QString reportedState(const ScheduledItem& item)
{
    if (item.record.status == ExecutionStatus::NotStarted) {
        if (item.state == DueState::Ahead)
            return u"срок не наступил"_s;
        if (item.state == DueState::Undated)
            return statusWord(ExecutionStatus::NotStarted);
    }
    return stateWord(item);
}

QString evidenceText(const ExecutionEvidence& evidence)
{
    QString text = evidence.title;
    if (!evidence.number.isEmpty())
        text += u", № "_s + evidence.number;
    if (evidence.date.isValid())
        text += u" от "_s + dateText(evidence.date);
    if (evidence.kind == EvidenceKind::Link)
        text += u" ("_s + evidence.link + u')';
    return text;
}

QString countsText(const ScheduleCounts& counts)
{
    return u"выполнено %1 из %2 · просрочено %3 · ближайшие 30 дней %4"_s.arg(counts.done)
        .arg(counts.total)
        .arg(counts.overdue)
        .arg(counts.soon);
}

QString groupCountsText(const ScheduleCounts& counts)
{
    const QString done = u"выполнено %1 из %2"_s.arg(counts.done).arg(counts.total);
    return counts.overdue == 0 ? done : done + u", просрочено %1"_s.arg(counts.overdue);
}

XlsxSheet executionReport(const QString& title, const QList<ScheduledItem>& items,
                          const QList<ExecutionEvidence>& evidence, const QDate& today)
{
    using Type = XlsxColumn::Type;
    QHash<std::pair<ActionId, QString>, QStringList> documents;
    for (const ExecutionEvidence& one : evidence)
        documents[{one.action, one.period}] << evidenceText(one);
    XlsxSheet sheet;
    sheet.name = u"Исполнение"_s;
    sheet.headingLines = title.split(u'\n', Qt::SkipEmptyParts);
    sheet.headingLines << u"Сведения об исполнении на %1"_s.arg(dateText(today)) << countsText(countsOf(items, today));
    sheet.columns = {{u"№ п/п"_s, Type::Text, 7},
                     {u"Мероприятие"_s, Type::Text, 44, true},
                     {u"Срок план"_s, Type::Text, 20, true},
                     {u"Исполнитель"_s, Type::Text, 22, true},
                     {u"Статус"_s, Type::Text, 15, true},
                     {u"Фактический срок"_s, Type::Date, 13},
                     {u"Достигнутый результат"_s, Type::Text, 32, true},
                     {u"Подтверждающие документы"_s, Type::Text, 32, true},
                     {u"Причина отклонения"_s, Type::Text, 26, true}};
    for (const ScheduledItem& item : items) {
        const QDate actual = item.record.actualDate;
        sheet.rows << QVariantList{
            item.number,         item.text,
            plannedTerm(item),   item.responsible.join(u", "_s),
            reportedState(item), actual.isValid() ? QVariant(actual) : QVariant(),
            item.record.result,  documents.value({item.action, item.occurrence.key}).join(u";\n"_s),
            item.record.reason};
    }
    return sheet;
}

} // namespace lotsia
