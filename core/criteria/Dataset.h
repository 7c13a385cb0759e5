#pragma once

#include "assessment/ProcedureCalendar.h"
#include "assessment/ProcedureResult.h"

#include <QHash>
#include <QList>
#include <QString>

#include <span>
#include <vector>

namespace lotsia {

/// What the rules know of a school.
struct SchoolFacts {
    QString code;
    QString name;
    QString type, level, location, cluster;
    QByteArray sortKey; ///< russianSortKey(name)
};

/// Figures of one (school, procedure, year) in counts of pupils; -1 is "absent".
struct ResultFigures {
    qint32 participants = -1;
    qint32 m2 = -1, m3 = -1, m4 = -1, m5 = -1;
    qint32 below = -1;
    qint32 sourceId = 0; ///< index into Dataset::sources, 0 is "unknown"
    qint32 sourceRow = 0;
    qint64 meanNumerator = 0;
    qint64 meanDenominator = 0; ///< 0: no mean

    bool isPresent() const { return participants >= 0; }
};

/// Where a value stands: index into Dataset::sources (0 is "unknown") and the row.
struct SourceCell {
    qint32 sourceId = 0;
    qint32 row = 0;
};

/// Everything one evaluation reads: a dense cube years × procedures × schools, filled by one pass over the store and
/// never changed afterwards. Cell order: the schools of one (year, procedure) lie together.
class Dataset {
public:
    Dataset() = default;
    /// \p years newest first: years[0] is the year asked for, years[1] the one before …
    Dataset(std::vector<AcademicYear> years, std::vector<Procedure> procedures, std::vector<SchoolFacts> schools);

    const std::vector<AcademicYear>& years() const { return m_years; }
    const std::vector<Procedure>& procedures() const { return m_procedures; }
    const std::vector<SchoolFacts>& schools() const { return m_schools; }

    /// \p yearIndex counts back from the year asked for.
    ResultFigures& at(size_t yearIndex, size_t procedure, size_t school)
    {
        return m_cells[(yearIndex * m_procedures.size() + procedure) * m_schools.size() + school];
    }
    const ResultFigures& at(size_t yearIndex, size_t procedure, size_t school) const
    {
        return m_cells[(yearIndex * m_procedures.size() + procedure) * m_schools.size() + school];
    }
    std::span<const ResultFigures> column(size_t yearIndex, size_t procedure) const
    {
        return {m_cells.data() + (yearIndex * m_procedures.size() + procedure) * m_schools.size(), m_schools.size()};
    }

    /// Source documents: file and sheet by ResultFigures::sourceId.
    QHash<qint32, SourceRef> sources;
    /// Reference series of the years held.
    QList<ReferenceResult> references;
    /// Indicator values by code: [yearIndex][school] as an exact value; absent schools have denominator 0.
    struct Indicator {
        std::vector<std::vector<std::optional<Fraction>>> values;
        std::vector<std::vector<SourceCell>> sources; ///< beside the values; empty when nobody said
    };
    QHash<QString, Indicator> indicators;
    /// Names of indicators and flags by code, for the sentences of the trace.
    QHash<QString, QString> indicatorNames;
    /// Units of indicators by code: «%» for a part of a whole (stored as 0–1), «км».
    QHash<QString, QString> indicatorUnits;
    /// «паспорт.xlsx, лист «Лист1», строка 4»: where the value of an indicator stands; empty when unknown.
    QString indicatorSource(const QString& code, int yearIndex, size_t school) const;
    /// Flags by code in the year asked for: [school]; nullopt where nobody said yes or no.
    QHash<QString, std::vector<std::optional<bool>>> flags;
    /// What was held, and what was not.
    ProcedureCalendar calendar;

private:
    std::vector<AcademicYear> m_years;
    std::vector<Procedure> m_procedures;
    std::vector<SchoolFacts> m_schools;
    std::vector<ResultFigures> m_cells;
};

} // namespace lotsia
