#include "ui/roadmap/ItemLook.h"

#include "common/TextFold.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ItemLook)
};

QString dayText(const QDate& day)
{
    return day.toString(u"dd.MM.yyyy");
}

QStringList lines(const ScheduledItem& item)
{
    QStringList found;
    const QString period = occurrenceName(item.occurrence.key);
    const QString due = itemDueText(item);
    found << Words::tr("Term: %1").arg(period.isEmpty() ? due : u"%1, %2"_s.arg(period, due));
    if (!item.responsible.isEmpty())
        found << Words::tr("Responsible: %1").arg(item.responsible.join(u", "_s));
    const ItemLook look = lookOf(itemState(item));
    QString state = u"%1 %2"_s.arg(look.sign, look.word);
    if (item.record.actualDate.isValid())
        state += u", "_s + dayText(item.record.actualDate);
    found << state;
    return found;
}

} // namespace

ItemState itemState(const ScheduledItem& item)
{
    const ExecutionStatus status = item.record.status;
    if (item.state == DueState::Closed) {
        if (status == ExecutionStatus::Done)
            return ItemState::Done;
        return status == ExecutionStatus::PartlyDone ? ItemState::PartlyDone : ItemState::NotDone;
    }
    if (item.state == DueState::Overdue)
        return ItemState::Overdue;
    if (status == ExecutionStatus::Postponed)
        return ItemState::Postponed;
    if (status == ExecutionStatus::UnderWay || item.state == DueState::UnderWay)
        return ItemState::UnderWay;
    return item.state == DueState::Ahead ? ItemState::Ahead : ItemState::Undated;
}

ItemLook lookOf(ItemState state)
{
    switch (state) {
    case ItemState::Overdue:
        return {u"!"_s, u"просрочено"_s, Tone::Bad};
    case ItemState::UnderWay:
        return {u"▸"_s, statusWord(ExecutionStatus::UnderWay), Tone::Info};
    case ItemState::Ahead:
        return {u"○"_s, u"впереди"_s, Tone::Neutral};
    case ItemState::Postponed:
        return {u"»"_s, statusWord(ExecutionStatus::Postponed), Tone::Warning};
    case ItemState::Done:
        return {u"✓"_s, statusWord(ExecutionStatus::Done), Tone::Good};
    case ItemState::PartlyDone:
        return {u"±"_s, statusWord(ExecutionStatus::PartlyDone), Tone::Warning};
    case ItemState::NotDone:
        return {u"✗"_s, statusWord(ExecutionStatus::NotDone), Tone::Bad};
    case ItemState::Undated:
        break;
    }
    return {u"–"_s, u"без срока"_s, Tone::Neutral};
}

QList<ItemState> allItemStates()
{
    return {ItemState::Overdue, ItemState::UnderWay,   ItemState::Ahead,   ItemState::Postponed,
            ItemState::Done,    ItemState::PartlyDone, ItemState::NotDone, ItemState::Undated};
}

QString itemHeading(const ScheduledItem& item)
{
    return u"%1 %2"_s.arg(item.number, item.text.simplified());
}

QString itemDueText(const ScheduledItem& item)
{
    if (!item.due.isValid())
        return item.term.text.simplified();
    const bool moved = item.record.status == ExecutionStatus::Postponed && item.record.postponedTo.isValid();
    return moved ? Words::tr("postponed to %1").arg(dayText(item.due)) : dayText(item.due);
}

QString itemToolTip(const ScheduledItem& item)
{
    QString html = u"<p><b>%1</b></p>"_s.arg(itemHeading(item).toHtmlEscaped());
    for (const QString& line : lines(item))
        html += u"<div>%1</div>"_s.arg(line.toHtmlEscaped());
    return html;
}

QString itemDescription(const ScheduledItem& item)
{
    return itemHeading(item) + u'\n' + lines(item).join(u'\n');
}

bool itemMatches(const ScheduledItem& item, const QString& needle)
{
    const QStringList words = foldForSearch(needle).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    const QString text = foldForSearch(u"%1 %2 %3 %4 %5"_s.arg(
        item.number, item.text, item.section, item.responsible.join(u' '), occurrenceName(item.occurrence.key)));
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

QString executionSentence(const ScheduleCounts& counts)
{
    QString sentence = Words::tr("done %1 of %2").arg(counts.done).arg(counts.total);
    if (counts.overdue > 0)
        sentence += Words::tr(", overdue %1").arg(counts.overdue);
    return sentence;
}

} // namespace lotsia
