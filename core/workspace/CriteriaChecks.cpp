#include "workspace/CriteriaChecks.h"

#include "storage/Storage.h"
#include "workspace/FrozenLists.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataChecks)
};

/// Sets by key, for the decisions that are about them.
using Sets = QHash<qint64, CriteriaSet>;

void warn(Findings& findings, Severity severity, const QString& code, const QString& text)
{
    findings.append({severity, code, text, {}});
}

Result<Sets> checkSets(Storage& storage, Findings& findings)
{
    LOTSIA_TRY_ASSIGN(const QList<CriteriaRecord> records, storage.criteria.list());
    Sets sets;
    for (const CriteriaRecord& record : records) {
        const auto set = CriteriaSet::parse(record.json);
        if (!set) {
            warn(findings, record.inUse ? Severity::Error : Severity::Warning, u"criteria"_s,
                 Text::tr("The criteria “%1”, edition %2, cannot be applied: %3")
                     .arg(record.title, record.edition, set.error().text));
            continue;
        }
        sets.insert(record.id, *set);
        if (set->sha256() != record.sha256 || set->title() != record.title || set->edition() != record.edition
            || set->isSample() != record.sample)
            warn(findings, Severity::Error, u"criteria-changed"_s,
                 Text::tr("The criteria “%1”, edition %2, were changed from outside. Restore the database from a copy.")
                     .arg(record.title, record.edition));
        if (record.inUse && record.sample)
            warn(findings, Severity::Warning, u"criteria-sample"_s,
                 Text::tr("The criteria in use, “%1”, are a sample. Compare them with the order of the region and "
                          "confirm them on the page “Criteria”.")
                     .arg(record.title));
    }
    return sets;
}

/// Only sets that lists are made by: most samples are not meant for this department.
Status checkIndicators(Storage& storage, const Sets& sets, Findings& findings)
{
    LOTSIA_TRY_ASSIGN(const QList<AcademicYear> years, storage.results.years());
    if (years.isEmpty())
        return {};
    const AcademicYear newest = *std::ranges::max_element(years);
    LOTSIA_TRY_ASSIGN(const QList<CriteriaRecord> records, storage.criteria.list());
    for (const CriteriaRecord& record : records) {
        const auto set = sets.constFind(record.id);
        if (set == sets.cend() || !(record.inUse || record.approved))
            continue;
        const DataNeeds needs = set->needs();
        if (needs.indicators.isEmpty())
            continue;
        LOTSIA_TRY_ASSIGN(const auto data, storage.datasets.load(newest, 0, needs));
        QStringList without;
        for (const QString& code : needs.indicators) {
            const auto found = data->indicators.constFind(code);
            if (found == data->indicators.cend() || found->values.empty()
                || std::ranges::none_of(found->values.front(), [](const auto& value) { return value.has_value(); }))
                without << code;
        }
        without.sort();
        if (!without.isEmpty())
            warn(findings, Severity::Warning, u"criteria-indicators"_s,
                 Text::tr("The criteria “%1”, edition %2, ask for indicators that have no values in %3: %4. Load the "
                          "school profiles or change the criteria.")
                     .arg(record.title, record.edition, newest.toString(), without.join(u", "_s)));
    }
    return {};
}

/// \returns whether data can be read with the books.
Result<bool> checkBooks(Storage& storage, Findings& findings)
{
    bool readable = true;
    const auto check = [&](const auto& book) -> Status {
        if (book)
            return {};
        if (book.error().code != ErrorCode::Damaged)
            return std::unexpected(book.error());
        warn(findings, Severity::Error, u"reference-book"_s, book.error().text);
        readable = false;
        return {};
    };
    LOTSIA_TRY(check(storage.books.indicators()));
    LOTSIA_TRY(check(storage.books.calendar()));
    return readable;
}

Status checkDecisions(Storage& storage, const Sets& sets, Findings& findings)
{
    LOTSIA_TRY_ASSIGN(const QList<PlacedDecision> decisions, storage.criteria.allDecisions());
    for (const PlacedDecision& decision : decisions) {
        const auto set = sets.constFind(decision.criteria);
        if (set == sets.cend())
            continue; // a removed set makes no lists
        const QList<CriteriaClass> classes = set->classes();
        if (std::ranges::none_of(classes, [&](const CriteriaClass& item) { return item.id == decision.classId; }))
            warn(findings, Severity::Warning, u"decision-class"_s,
                 Text::tr(
                     "The decision by hand on %1 (%2) in %3 is about the class “%4”, which the criteria “%5” do not "
                     "have any more. Decide again or take it back.")
                     .arg(decision.schoolName, decision.schoolCode, decision.year.toString(), decision.classId,
                          set->title()));
        if (decision.schoolArchived)
            warn(findings, Severity::Info, u"decision-school"_s,
                 Text::tr("The decision by hand in %1 is about %2 (%3), a school in the archive. It has no effect.")
                     .arg(decision.year.toString(), decision.schoolName, decision.schoolCode));
    }
    return {};
}

Status checkKeptLists(Storage& storage, Findings& findings)
{
    const FrozenLists lists(storage);
    LOTSIA_TRY_ASSIGN(const QList<FrozenList> all, lists.list());
    for (const FrozenList& list : all) {
        const auto json = lists.json(list.id);
        if (!json && json.error().code == ErrorCode::Damaged)
            warn(findings, Severity::Error, u"kept-list"_s, json.error().text);
        else if (!json)
            return std::unexpected(json.error());
    }
    return {};
}

} // namespace

Status checkCriteria(Storage& storage, Findings& findings)
{
    LOTSIA_TRY_ASSIGN(const Sets sets, checkSets(storage, findings));
    LOTSIA_TRY_ASSIGN(const bool readable, checkBooks(storage, findings));
    if (readable)
        LOTSIA_TRY(checkIndicators(storage, sets, findings));
    LOTSIA_TRY(checkDecisions(storage, sets, findings));
    return checkKeptLists(storage, findings);
}

} // namespace lotsia
