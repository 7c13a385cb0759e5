#include "workspace/RoadmapRollOver.h"

#include "roadmap/Schedule.h"
#include "roadmap/TermShift.h"
#include "storage/Storage.h"
#include "workspace/RoadmapEditions.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostYears = 10;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RoadmapRollOver)
};

const QRegularExpression& yearPattern()
{
    // A year that stands alone, and the short second half of a school year: «2023/24».
    static const QRegularExpression pattern(
        u"(?<![\\d.])(?<!№)(?<!№ )(20\\d\\d)(?:(\\s*[/–—-]\\s*)(\\d\\d)(?!\\d))?(?![\\d])"_s);
    return pattern;
}

QDate moved(const QDate& date, int years)
{
    return date.isValid() ? date.addYears(years) : date;
}

/// The term of the new year. A meaning that was set by hand moves too.
Term movedTerm(const Term& term, int years, const Roadmap& fresh)
{
    const QString text = shiftedTerm(term.text, years);
    if (term.corrected) {
        QJsonObject meaning = term.toJson();
        for (const QString& key : {u"start"_s, u"end"_s}) {
            const QDate date = QDate::fromString(meaning.value(key).toString(), Qt::ISODate);
            if (date.isValid())
                meaning[key] = moved(date, years).toString(Qt::ISODate);
        }
        if (const auto corrected = Term::withMeaning(text, meaning))
            return *corrected;
    }
    return Term::parse(text, fresh.periodStart, fresh.periodEnd);
}

/// A term that is the same text in the new year must mean the same time of that year.
bool isMoved(const Term& before, const Term& after, int years)
{
    if (before.kind == TermKind::Unknown)
        return before.text.trimmed().isEmpty();
    const auto follows = [years](const std::optional<QDate>& was, const std::optional<QDate>& is) {
        return was.has_value() == is.has_value()
            && (!was || moved(*was, years) == *is || was->addYears(years).daysTo(*is) == 1); // 29 February
    };
    return before.kind == after.kind && follows(before.start, after.start) && follows(before.end, after.end);
}

} // namespace

QString titleOfYear(const QString& title, int years)
{
    QString result;
    qsizetype done = 0;
    auto matches = yearPattern().globalMatch(title);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += title.mid(done, match.capturedStart() - done);
        result += QString::number(match.captured(1).toInt() + years);
        if (!match.captured(3).isEmpty())
            result +=
                match.captured(2) + QString::number((match.captured(3).toInt() + years) % 100).rightJustified(2, u'0');
        done = match.capturedEnd();
    }
    return result + title.mid(done);
}

int RollOverPlan::carried() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const RollOverRow& row) { return row.carried; }));
}

int RollOverPlan::notShifted() const
{
    return int(
        std::count_if(rows.begin(), rows.end(), [](const RollOverRow& row) { return row.carried && !row.shifted; }));
}

Result<RollOverPlan> RoadmapRollOver::plan(RoadmapId old, const RollOverChoice& choice, const QDate& today) const
{
    if (choice.years < 1 || choice.years > mostYears)
        return fail(ErrorCode::Data, Text::tr("A roadmap goes over by 1 to %1 years.").arg(mostYears));
    LOTSIA_TRY_ASSIGN(const auto stored, m_storage.roadmaps.load(old));
    if (!stored)
        return fail(ErrorCode::Data, Text::tr("There is no such roadmap. Choose one from the list."));
    LOTSIA_TRY_ASSIGN(const RoadmapState state, RoadmapEditions(m_storage).state(old));
    if (state == RoadmapState::Archived)
        return fail(ErrorCode::Data,
                    Text::tr("The roadmap is in the archive already. Take it out of the archive first."));
    LOTSIA_TRY_ASSIGN(const auto records, m_storage.execution.records(old));
    QHash<ActionId, QList<ScheduledItem>> items;
    for (const ScheduledItem& item : schedule(*stored, records, today))
        items[item.action] << item;

    RollOverPlan plan;
    plan.old = old;
    plan.fresh.title = titleOfYear(stored->title, choice.years);
    plan.fresh.documentKind = stored->documentKind;
    plan.fresh.columnHeadings = stored->columnHeadings;
    plan.fresh.periodStart = moved(stored->periodStart, choice.years);
    plan.fresh.periodEnd = moved(stored->periodEnd, choice.years);
    plan.fresh.origin = old;
    for (qsizetype s = 0; s < stored->sections.size(); ++s) {
        RoadmapSection section{{}, stored->sections.at(s).title, {}};
        for (qsizetype a = 0; a < stored->sections.at(s).actions.size(); ++a) {
            const RoadmapAction& action = stored->sections.at(s).actions.at(a);
            RoadmapAction fresh = action;
            fresh.id = {};
            fresh.origin = action.id;
            fresh.term = movedTerm(action.term, choice.years, plan.fresh);
            RollOverRow row;
            row.action = action.id;
            row.number = Roadmap::actionNumber(s, a).chopped(1);
            row.text = action.text;
            row.termBefore = action.term.text;
            row.termAfter = fresh.term.text;
            row.shifted = isMoved(action.term, fresh.term, choice.years);
            row.namesYear =
                yearPattern().match(action.text).hasMatch() || yearPattern().match(action.result).hasMatch();
            const QList<ScheduledItem> periods = items.value(action.id);
            row.periods = qMax(1, int(periods.size()));
            row.done = int(std::count_if(periods.begin(), periods.end(), [](const ScheduledItem& item) {
                return item.record.status == ExecutionStatus::Done;
            }));
            if (periods.size() == 1)
                row.status = periods.first().record.status;
            const bool once = action.term.recurrence == Recurrence::None;
            row.carried = choice.carried == RollOverChoice::Carried::All
                || (choice.carried == RollOverChoice::Carried::NotDone && !(once && row.done == row.periods))
                || (choice.carried == RollOverChoice::Carried::Chosen && choice.chosen.contains(action.id));
            if (row.carried)
                section.actions << fresh;
            plan.rows << row;
        }
        if (!section.actions.isEmpty())
            plan.fresh.sections << section;
    }
    return plan;
}

Result<RoadmapId> RoadmapRollOver::apply(const RollOverPlan& plan)
{
    if (plan.carried() == 0)
        return fail(ErrorCode::Data, Text::tr("No action is carried over. Choose at least one."));
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const RoadmapState state, RoadmapEditions(m_storage).state(plan.old));
    if (state == RoadmapState::Archived)
        return fail(ErrorCode::Data,
                    Text::tr("The roadmap is in the archive already. Take it out of the archive first."));
    LOTSIA_TRY_ASSIGN(const Roadmap fresh, m_storage.roadmaps.store(plan.fresh));
    LOTSIA_TRY(m_storage.roadmaps.setArchived(plan.old, true));
    LOTSIA_TRY(transaction.commit());
    return fresh.id;
}

Status RoadmapRollOver::exchange(RoadmapId fresh, bool forward)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const auto stored, m_storage.roadmaps.load(fresh));
    if (!stored || !stored->origin.isValid())
        return fail(ErrorCode::Data, Text::tr("There is no such roadmap. Choose one from the list."));
    LOTSIA_TRY_ASSIGN(const auto order, m_storage.orders.approvedWith(fresh));
    if (order)
        return fail(ErrorCode::Data, Text::tr("The roadmap is approved by the order %1 and stays.").arg(*order));
    LOTSIA_TRY(m_storage.roadmaps.setRemoved(fresh, !forward));
    LOTSIA_TRY(m_storage.roadmaps.setArchived(stored->origin, forward));
    return transaction.commit();
}

Status RoadmapRollOver::takeBack(RoadmapId fresh)
{
    return exchange(fresh, false);
}

Status RoadmapRollOver::repeat(RoadmapId fresh)
{
    return exchange(fresh, true);
}

Result<QHash<ActionId, QList<ExecutionRecord>>> RoadmapRollOver::previousExecution(RoadmapId roadmap) const
{
    LOTSIA_TRY_ASSIGN(const auto stored, m_storage.roadmaps.load(roadmap));
    if (!stored)
        return fail(ErrorCode::Data, Text::tr("There is no such roadmap. Choose one from the list."));
    QHash<ActionId, QList<ExecutionRecord>> found;
    if (!stored->origin.isValid())
        return found;
    LOTSIA_TRY_ASSIGN(const auto records, m_storage.execution.records(stored->origin));
    QHash<ActionId, QList<ExecutionRecord>> former;
    for (const ExecutionRecord& record : records)
        former[record.action] << record;
    for (const RoadmapSection& section : stored->sections) {
        for (const RoadmapAction& action : section.actions) {
            if (const auto known = former.constFind(action.origin); known != former.cend())
                found.insert(action.id, *known);
        }
    }
    return found;
}

QString previousExecutionText(const QList<ExecutionRecord>& records)
{
    if (records.isEmpty())
        return {};
    if (records.size() == 1) {
        const ExecutionRecord& only = records.first();
        const QString date = only.actualDate.isValid() ? u' ' + only.actualDate.toString(u"dd.MM.yyyy"_s) : QString();
        return u"в прошлом году: %1%2"_s.arg(statusWord(only.status), date);
    }
    const auto done = std::count_if(records.begin(), records.end(), [](const ExecutionRecord& record) {
        return record.status == ExecutionStatus::Done;
    });
    return u"в прошлом году: %1 %2 из %3"_s.arg(statusWord(ExecutionStatus::Done)).arg(done).arg(records.size());
}

} // namespace lotsia
