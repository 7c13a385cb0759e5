#pragma once

#include "common/Id.h"
#include "criteria/Evaluator.h"
#include "orders/Order.h"
#include "workspace/RegionalMatch.h"

#include <functional>

namespace lotsia {

struct PrintedCriteria;
class Storage;
struct CriteriaRecord;

struct CriteriaTag;
using CriteriaId = Id<CriteriaTag>;

struct CriteriaEntry {
    CriteriaId id;
    QString title;
    QString edition;
    bool sample = false;
    bool inUse = false; ///< the set of every year that no approved set is meant for
    bool approved = false; ///< by an order: can be copied, not edited
    QString orderText; ///< «приказ № 96 от 24.06.2021»
    int firstYear = 0, lastYear = 0; ///< school years it is meant for, by their end; 0 is open
    CriteriaId origin; ///< the set it was copied from
    QString about; ///< what it is and where it comes from
    QString sha256; ///< of the canonical JSON
    OrderId order; ///< that approved it
};

/// Decisions by hand by school code; nullopt where there is none.
using Decisions = QHash<QString, std::optional<Override>>;

/// What a step did to the decisions: setOverrides(before) takes it back, setOverrides(after) does it again.
struct DecisionChange {
    Decisions before, after;
};

/// Criteria sets and their application to a year.
class CriteriaService {
public:
    explicit CriteriaService(Storage& storage)
        : m_storage(storage)
    {
    }

    [[nodiscard]] Result<QList<CriteriaEntry>> list() const;
    [[nodiscard]] Result<CriteriaSet> get(CriteriaId id) const;
    /// The set as documents print it. Errors: Data.
    [[nodiscard]] Result<PrintedCriteria> printed(CriteriaId id) const;
    /// The set in use. Error: Data when none is.
    [[nodiscard]] Result<CriteriaId> current() const;
    /// The set for a school year: where sets carry years, the one in use or approved whose years hold \p year (the one
    /// in use before the others, then the later one); otherwise the set in use. Error: Data when there is none.
    [[nodiscard]] Result<CriteriaId> current(AcademicYear year) const;
    [[nodiscard]] Result<CriteriaId> importJson(const QByteArray& json, const QString& fileName);
    [[nodiscard]] Status use(CriteriaId id);
    /// A person confirms a sample set as the department's own: «образец» is no longer printed.
    [[nodiscard]] Status confirm(CriteriaId id);

    /// A new draft with the same rules, of another edition. Error: Data when this edition of the set exists.
    [[nodiscard]] Result<CriteriaId> duplicate(CriteriaId id, const QString& edition);
    /// Puts \p json in the place of a draft's rules; title and edition follow it. Errors: Data (approved by an order;
    /// what the parser refuses, with its place; the same rules as another set).
    [[nodiscard]] Status saveDraft(CriteriaId id, const QByteArray& json);
    /// School years (by their end; 0 is open) that the set is meant for.
    [[nodiscard]] Status setYears(CriteriaId id, int firstYear, int lastYear);
    [[nodiscard]] Status setAbout(CriteriaId id, const QString& about);
    /// Takes a draft that is not in use out of the lists, or back into them. Error: Data.
    [[nodiscard]] Status setRemoved(CriteriaId id, bool removed);

    /// Stores the built-in sample sets; the first one is put in use.
    [[nodiscard]] Status addSamples();
    /// Stores the built-in samples that a database of an earlier version lacks, and those that were removed. Returns
    /// how many.
    [[nodiscard]] Result<int> addMissingSamples();

    /// One read of the window of years, one evaluation, by current(year) when no set is named. Nothing is stored.
    /// Errors: Data, Cancelled, Damaged.
    [[nodiscard]] Result<Classification> classify(AcademicYear year, std::optional<CriteriaId> id = {},
                                                  Progress* progress = nullptr) const;
    /// A set that need not be stored, on the data of a year, without decisions by hand: trial runs and live counts.
    [[nodiscard]] Result<Classification> tryOut(const CriteriaSet& set, AcademicYear year,
                                                Progress* progress = nullptr) const;
    /// What a set reads in a year: kept by whoever tries many variants of a set on the same data.
    [[nodiscard]] Result<std::shared_ptr<const Dataset>> dataset(AcademicYear year, int yearsBack, DataNeeds needs,
                                                                 Progress* progress = nullptr) const;
    /// What was decided by hand in a year, by the school's code.
    [[nodiscard]] Result<QHash<QString, Override>> overrides(AcademicYear year, CriteriaId id) const;
    /// Keeps the classification as a snapshot with its trace and SHA-256. Returns its key.
    [[nodiscard]] Result<qint64> saveSnapshot(const Classification& classification);

    /// A decision by hand for a school and a class of the set, above the rule; nullopt takes it back. The reason is
    /// required. A school has one decision in a set and year. Who decided and when is written by the program; a
    /// decision that names when (an earlier one that is put back) keeps both.
    [[nodiscard]] Status setOverride(AcademicYear year, CriteriaId id, const QString& schoolCode,
                                     const std::optional<Override>& decision);
    /// Several decisions in one transaction.
    [[nodiscard]] Status setOverrides(AcademicYear year, CriteriaId id, const Decisions& decisions);

    /// Compares the region's list of the schools of a class, by codes or names, with the rule. Nothing is stored.
    /// Errors: Data (no such class, more than 10,000 lines), Cancelled, Damaged.
    [[nodiscard]] Result<RegionalMatch> matchRegionalList(AcademicYear year, CriteriaId id, const QString& classId,
                                                          const QStringList& codesOrNames,
                                                          Progress* progress = nullptr) const;
    /// Decides by hand for each school on which the list and the verdict differ, so that the class is the region's
    /// list: one transaction. Errors: those of matchRegionalList(); Data (a line is not recognised, nothing is listed,
    /// no reason, a decision on another class stands in the way): nothing is stored.
    [[nodiscard]] Result<DecisionChange> applyRegionalList(AcademicYear year, CriteriaId id, const QString& classId,
                                                           const QStringList& codesOrNames, const QString& reason,
                                                           const QString& document);
    [[nodiscard]] Status storeDecision(AcademicYear year, CriteriaId id, const CriteriaSet& set,
                                       const QString& schoolCode, const std::optional<Override>& decision);
    Status changeDraft(CriteriaId id, const std::function<Status(CriteriaRecord&)>& change);
    Storage& m_storage;
};

} // namespace lotsia
