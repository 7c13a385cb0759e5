#pragma once

#include "common/AcademicYear.h"
#include "criteria/Classification.h"
#include "criteria/RuleWords.h"

#include <QHash>

namespace lotsia {

/// Conditions in words. Russian by contract: the texts go into the trace, the «Критерии» page and printed appendices.
class CriteriaText {
public:
    /// With \p asked, years are named; without it they are told as distances. \p indicatorNames by code.
    explicit CriteriaText(const CriteriaDefinition& set, std::optional<AcademicYear> asked = {},
                          QHash<QString, QString> indicatorNames = {}, QHash<QString, QString> indicatorUnits = {})
        : m_set(set)
        , m_asked(asked)
        , m_indicatorNames(std::move(indicatorNames))
        , m_indicatorUnits(std::move(indicatorUnits))
    {
    }

    /// As the classification contract writes a condition: «count(низкий результат, 2022/2023) >= 2».
    QString formula(const Condition& condition, int shift) const;
    /// One line for people, without the conditions inside: «низкий результат в 2022/2023 — не менее чем по 2
    /// процедурам»; a condition's own name stands before it.
    QString line(const Condition& condition, int shift) const;
    /// «≥ 30 %»
    QString comparisonPlain(const Comparison& comparison, bool share) const;
    /// «30 %», «среднего по муниципалитету × 0,9»
    QString referencePlain(const Reference& reference, bool share) const;
    /// The rule's own sign and limit, as they are shown beside the figure.
    void addComparison(Evidence& evidence, const Comparison& comparison, bool share) const;
    /// Name of an indicator or a flag; the code itself where nobody named it.
    QString indicatorName(const QString& code) const { return m_indicatorNames.value(code, code); }
    /// What a term of an index reads: the indicator's name, or the measure with its procedures.
    QString termName(const IndexTerm& term) const;
    /// What a concentration is counted over: «ядро», or «все процедуры».
    QString concentrationOver(const Condition& condition) const;

    /// «в 2022/2023», or «в отчётном году»
    QString inYear(int back) const;
    QString yearList(const std::vector<int>& years, int shift) const;
    QString yearName(int back) const;

private:
    QString generatedLine(const Condition& condition, int shift) const;

    const CriteriaDefinition& m_set;
    std::optional<AcademicYear> m_asked;
    QHash<QString, QString> m_indicatorNames;
    QHash<QString, QString> m_indicatorUnits;
};

} // namespace lotsia
