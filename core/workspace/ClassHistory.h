#pragma once

#include "workspace/CriteriaService.h"

#include <QHash>

namespace lotsia {

class Workspace;

/// What one set says of every school in the years up to one: «остаётся третий год», «вышла в 2022/2023». Values only,
/// so that it can come from another thread. Decisions by hand of each year count as in that year's list.
class ClassHistory {
public:
    /// \p years back from \p upTo, itself counted; those without any results are left out, and so are those that look
    /// back before 1991. One read of the data for the whole window (one for each year where the rules ask for flags).
    /// Errors: Data, Damaged, Cancelled.
    [[nodiscard]] static Result<ClassHistory> load(Workspace& workspace, CriteriaId criteria, AcademicYear upTo,
                                                   int years, Progress* progress = nullptr);

    const QList<CriteriaClass>& classes() const { return m_classes; }
    /// Those with data, newest first.
    const QList<AcademicYear>& years() const { return m_years; }
    /// nullopt for a school or a year that is not known.
    std::optional<Verdict> verdict(const QString& code, qsizetype classIndex, AcademicYear year) const;
    /// Years without a gap up to the one asked for in which the school is in the class; 0 when it is not in it now.
    int yearsInARow(const QString& code, qsizetype classIndex) const;
    /// The year since which the school is not in the class any more; nullopt when it is in it, when it never was, and
    /// when the newest year has no answer. A year without an answer between the two decides nothing.
    std::optional<AcademicYear> leftIn(const QString& code, qsizetype classIndex) const;

private:
    explicit ClassHistory(AcademicYear upTo)
        : m_upTo(upTo)
    {
    }
    void add(const Classification& classification);

    AcademicYear m_upTo;
    QList<CriteriaClass> m_classes;
    QList<AcademicYear> m_years;
    QHash<QString, std::vector<Verdict>> m_verdicts; ///< by code: of each year all classes
};

} // namespace lotsia
