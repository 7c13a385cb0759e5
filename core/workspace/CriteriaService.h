#pragma once

#include "common/Id.h"
#include "criteria/Evaluator.h"
#include "exchange/XlsxWriter.h"

namespace lotsia {

class Storage;

struct CriteriaTag;
using CriteriaId = Id<CriteriaTag>;

struct CriteriaEntry {
    CriteriaId id;
    QString title;
    QString edition;
    bool sample = false;
    bool inUse = false; ///< the set that classify() takes when none is named
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
    /// The set in use. Error: Data when none is.
    [[nodiscard]] Result<CriteriaId> current() const;
    [[nodiscard]] Result<CriteriaId> importJson(const QByteArray& json, const QString& fileName);
    [[nodiscard]] Status use(CriteriaId id);
    /// A person confirms a sample set as the department's own: «образец» is no longer printed.
    [[nodiscard]] Status confirm(CriteriaId id);

    /// Stores the built-in sample sets; the first one is put in use.
    [[nodiscard]] Status addSamples();

    /// One read of the window of years, one evaluation. Nothing is stored. Errors: Data, Cancelled, Damaged.
    [[nodiscard]] Result<Classification> classify(AcademicYear year, std::optional<CriteriaId> id = {},
                                                  Progress* progress = nullptr) const;
    /// Keeps the classification as a snapshot with its trace and SHA-256. Returns its key.
    [[nodiscard]] Result<qint64> saveSnapshot(const Classification& classification);

    /// A decision by hand for a school and a class of the set, above the rule; nullopt takes it back. The reason is
    /// required.
    [[nodiscard]] Status setOverride(AcademicYear year, CriteriaId id, const QString& schoolCode,
                                     const std::optional<Override>& decision);

private:
    Storage& m_storage;
};

} // namespace lotsia
