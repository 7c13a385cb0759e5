#include "workspace/RegisterProgress.h"

#include "storage/Storage.h"
#include "workspace/CriteriaService.h"
#include "workspace/FrozenLists.h"

#include <QCoreApplication>

#include <array>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

using StateOf = Status (*)(Storage& storage, AcademicYear year, RegisterState& state);

QString schoolYear(AcademicYear year)
{
    return year.toString() + u" учебного года"_s;
}

QString outOf(const QString& what, const RegisterState& state, const QString& ofWhat = {})
{
    return u"%1: %2 из %3"_s.arg(what).arg(state.done).arg(state.total) + ofWhat;
}

/// Number and date of the order behind what it approved.
Status takeOrder(Storage& storage, OrderId id, RegisterState& state)
{
    if (!id.isValid())
        return {};
    LOTSIA_TRY_ASSIGN(const auto order, storage.orders.load(id));
    if (order) {
        state.number = order->number;
        state.date = order->date;
    }
    return {};
}

Status criteriaState(Storage& storage, AcademicYear year, RegisterState& state)
{
    state.total = 1;
    const CriteriaService service(storage);
    const auto used = service.current(year);
    if (!used) {
        if (used.error().code != ErrorCode::Data)
            return std::unexpected(used.error());
        state.sentence = u"набор критериев не выбран"_s;
        return {};
    }
    LOTSIA_TRY_ASSIGN(const auto sets, service.list());
    for (const CriteriaEntry& set : sets) {
        if (set.id != *used)
            continue;
        const QString name = u"набор критериев «%1»"_s.arg(set.title);
        if (set.approved) {
            state.done = 1;
            state.sentence = u"%1 утверждён: %2"_s.arg(name, set.orderText);
            return takeOrder(storage, set.order, state);
        }
        state.sentence = set.sample ? u"применяется образец критериев «%1»"_s.arg(set.title)
                                    : u"%1 применяется, приказом не утверждён"_s.arg(name);
    }
    return {};
}

/// Schools of the lists whose codes \p there holds.
Status countSchools(Storage& storage, const QSet<QString>& there, RegisterState& state)
{
    LOTSIA_TRY_ASSIGN(const auto schools, storage.schools.list(false));
    state.total = int(schools.size());
    for (const School& school : schools)
        state.done += there.contains(school.code);
    return {};
}

Status resultsState(Storage& storage, AcademicYear year, RegisterState& state)
{
    LOTSIA_TRY_ASSIGN(const auto results, storage.results.list(year));
    QSet<QString> there;
    for (const ProcedureResult& result : results)
        there.insert(result.schoolCode);
    LOTSIA_TRY(countSchools(storage, there, state));
    state.sentence = outOf(u"результаты %1 загружены"_s.arg(schoolYear(year)), state, u" школ"_s);
    return {};
}

Status profilesState(Storage& storage, AcademicYear year, RegisterState& state)
{
    LOTSIA_TRY_ASSIGN(const auto there, storage.indicators.schoolsWithAny(year));
    LOTSIA_TRY(countSchools(storage, there, state));
    state.sentence = outOf(u"профили собраны"_s, state, u" (%1 учебный год)"_s.arg(year.toString()));
    return {};
}

/// The list of the year itself, or the one that an order of the year approved: by the results of the year before.
Status classificationState(Storage& storage, AcademicYear year, RegisterState& state)
{
    state.total = 1;
    LOTSIA_TRY_ASSIGN(const auto lists, FrozenLists(storage).list());
    state.sentence = u"список школ %1 не утверждён"_s.arg(schoolYear(year));
    for (const FrozenList& list : lists) {
        RegisterState approved = state;
        LOTSIA_TRY(takeOrder(storage, list.order, approved));
        const bool approvedThen =
            approved.date.isValid() && approved.date >= year.start() && approved.date <= year.end();
        if (list.year != year && !approvedThen)
            continue;
        if (list.order.isValid()) {
            state = approved;
            state.done = 1;
            state.sentence = u"список школ %1 утверждён: %2"_s.arg(schoolYear(list.year), list.orderText);
            return {};
        }
        state.sentence = u"список школ %1 сохранён %2, приказом не утверждён"_s.arg(
            schoolYear(list.year), QDateTime::fromString(list.at, Qt::ISODate).date().toString(u"dd.MM.yyyy"_s));
    }
    return {};
}

Status roadmapState(Storage& storage, AcademicYear year, RegisterState& state)
{
    LOTSIA_TRY_ASSIGN(const auto roadmaps, storage.roadmaps.list());
    for (const RoadmapRepository::Header& one : roadmaps) {
        const bool undated = !one.periodStart.isValid() || !one.periodEnd.isValid();
        if (!undated && (one.periodStart > year.end() || one.periodEnd < year.start()))
            continue;
        ++state.total;
        LOTSIA_TRY_ASSIGN(const auto order, storage.orders.approvedWith(one.id));
        state.done += order.has_value();
    }
    state.sentence = state.total == 0 ? u"дорожной карты на %1 нет"_s.arg(schoolYear(year))
                                      : outOf(u"дорожные карты утверждены приказом"_s, state);
    return {};
}

/// Orders dated in the year, and drafts, which have no date yet or one of the year.
Status ordersState(Storage& storage, AcademicYear year, RegisterState& state)
{
    LOTSIA_TRY_ASSIGN(const auto orders, storage.orders.list());
    for (const Order& order : orders) {
        const bool approved = order.state == OrderState::Approved;
        const bool inYear = order.date.isValid() ? order.date >= year.start() && order.date <= year.end() : !approved;
        state.total += inYear;
        state.done += inYear && approved;
    }
    state.sentence = state.total == 0 ? u"приказов %1 нет"_s.arg(schoolYear(year))
                                      : outOf(u"приказы %1 утверждены"_s.arg(schoolYear(year)), state);
    return {};
}

struct Entry {
    const char16_t* key;
    const char16_t* name;
    const char16_t* page;
    StateOf state;
};

/// A register that the program gets one day is one more line here.
constexpr std::array entries{
    Entry{u"criteria", u"Набор критериев", u"criteria", criteriaState},
    Entry{u"results", u"Результаты процедур", u"results", resultsState},
    Entry{u"classification", u"Список школ", u"ranking", classificationState},
    Entry{u"profiles", u"Профили школ", u"schools", profilesState},
    Entry{u"roadmap", u"Дорожная карта", u"roadmap", roadmapState},
    Entry{u"orders", u"Приказы", u"orders", ordersState},
};

RegisterName nameOf(const Entry& entry)
{
    return {QString::fromUtf16(entry.key), QString::fromUtf16(entry.name), QString::fromUtf16(entry.page)};
}

} // namespace

QList<RegisterName> RegisterProgress::names()
{
    QList<RegisterName> names;
    for (const Entry& entry : entries)
        names << nameOf(entry);
    return names;
}

std::optional<RegisterName> RegisterProgress::find(const QString& key)
{
    for (const Entry& entry : entries) {
        if (key == QStringView(entry.key))
            return nameOf(entry);
    }
    return std::nullopt;
}

AcademicYear RegisterProgress::yearOf(const ScheduledItem& item, AcademicYear otherwise)
{
    const QDate end = item.occurrence.end.value_or(item.due);
    // A plan may reach into years that the program does not know as school years.
    const bool known = end.isValid() && end.year() > 1991 && end.year() < 2100;
    return known ? AcademicYear::containing(end) : otherwise;
}

Result<RegisterState> RegisterProgress::state(const QString& key, AcademicYear year) const
{
    for (const Entry& entry : entries) {
        if (key != QStringView(entry.key))
            continue;
        RegisterState state;
        state.about = nameOf(entry);
        LOTSIA_TRY(entry.state(m_storage, year, state));
        return state;
    }
    return fail(ErrorCode::Data,
                QCoreApplication::translate("RegisterProgress",
                                            "The program keeps no register “%1”. Choose another one in the action.")
                    .arg(key));
}

Result<QList<RegisterState>> RegisterProgress::states(AcademicYear year) const
{
    QList<RegisterState> all;
    for (const Entry& entry : entries) {
        LOTSIA_TRY_ASSIGN(const RegisterState one, state(QString::fromUtf16(entry.key), year));
        all << one;
    }
    return all;
}

ExecutionEvidence RegisterProgress::evidence(const RegisterState& state, ActionId action, const QString& period,
                                             const QDate& today)
{
    ExecutionEvidence evidence;
    evidence.action = action;
    evidence.period = period;
    evidence.kind = EvidenceKind::Register;
    evidence.title = state.about.name + u": "_s + state.sentence;
    evidence.number = state.number;
    evidence.date = state.date.isValid() ? state.date : today;
    evidence.link = state.about.key;
    return evidence;
}

} // namespace lotsia
