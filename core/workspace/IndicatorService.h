#pragma once

#include "common/AcademicYear.h"
#include "schools/IndicatorDictionary.h"
#include "schools/StoredIndicator.h"

namespace lotsia {

class CriteriaSet;
class Storage;

/// An indicator of one school in one year, as the rules see it.
struct SchoolIndicator {
    QString schoolCode;
    QString schoolName;
    std::optional<Fraction> value; ///< of a yes or no: 1 or 0
    QString source; ///< «паспорт.xlsx, лист «2022-2023», строка 4»
    bool byHand = false; ///< stored under the code itself
    bool earlier = false; ///< a yes or no of an earlier year, still believed
};

/// The dictionary of indicators and the values behind it.
class IndicatorService {
public:
    explicit IndicatorService(Storage& storage)
        : m_storage(storage)
    {
    }

    [[nodiscard]] Result<IndicatorDictionary> dictionary() const;
    [[nodiscard]] Status save(const IndicatorDictionary& dictionary);
    /// What is stored, for a step back: empty when the dictionary is the program's.
    [[nodiscard]] Result<QByteArray> storedJson() const;
    /// Puts storedJson() back, after reading it as strictly as a file; empty: the program's dictionary again.
    [[nodiscard]] Status storeJson(const QByteArray& json);
    /// Headings of loaded tables that no entry of the dictionary knows, sorted.
    [[nodiscard]] Result<QStringList> unknownHeadings() const;

    /// Every indicator and flag that \p set names is in the dictionary or in a loaded table. Error: Data, with the path
    /// inside the set («indexes.ИСБШ.terms[0].indicator»).
    [[nodiscard]] Status checkKnown(const CriteriaSet& set) const;

    /// Titles of the stored sets that name \p code.
    [[nodiscard]] Result<QStringList> usedBy(const QString& code) const;

    /// One entry per school of the lists, in their order.
    [[nodiscard]] Result<QList<SchoolIndicator>> values(const QString& code, AcademicYear year) const;
    /// How many schools have a value in \p year, by code.
    [[nodiscard]] Result<QHash<QString, int>> coverage(AcademicYear year) const;

    /// What is stored under the code itself, above the tables; nullopt when nothing is.
    [[nodiscard]] Result<std::optional<StoredIndicator>> stored(const QString& code, const QString& schoolCode,
                                                                AcademicYear year) const;
    /// Stores a value under the code, or takes it away: then the tables count again. Errors: Data (no such indicator or
    /// school; a share outside 0–1, a yes or no other than 1 or 0, a negative number), InUse.
    [[nodiscard]] Status store(const QString& code, const QString& schoolCode, AcademicYear year,
                               const std::optional<StoredIndicator>& value);

private:
    Storage& m_storage;
};

/// Source of what a person typed in: «введено вручную».
SourceRef typedSource();

} // namespace lotsia
