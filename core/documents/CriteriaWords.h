#pragma once

#include "criteria/CriteriaDefinition.h"
#include "criteria/CriteriaText.h"
#include "orders/AppendixContent.h"

namespace lotsia {

/// A criteria set in the words of a department's document: whole phrases, no codes, thresholds with their units.
/// Russian: everything here is printed.
class CriteriaWords {
public:
    /// \p criteria outlives this object.
    explicit CriteriaWords(const PrintedCriteria& criteria);

    const CriteriaDefinition& set() const { return m_set; }
    DataNeeds needs() const { return m_criteria.set.needs(); }
    /// Name of an indicator or a flag; its code where nobody named it.
    QString nameOf(const QString& code) const { return m_criteria.names.value(code, code); }
    /// «доля участников, не преодолевших минимальный порог»
    QString measure(Measure measure) const;
    /// How the figure is computed: «отношение числа … к числу участников …».
    QString formula(Measure measure) const;
    /// «30 % и более», «ниже среднего по муниципалитету за вычетом 1 стандартного отклонения»
    QString threshold(const Comparison& comparison, std::optional<Measure> measure) const;
    QString rounding(const Comparison& comparison, std::optional<Measure> measure) const;
    /// «отчётный и предыдущий учебные годы»
    QString period(const std::vector<int>& years) const;
    /// «в отчётном учебном году», «в отчётном и предыдущем учебных годах»
    QString inYears(const std::vector<int>& years) const;
    QString smallRule(const Sign& sign) const; ///< empty when any number of participants will do
    QString missingRule(const Sign& sign) const;
    /// «результаты ВПР (ФИС ОКО), ОГЭ и ЕГЭ (РИС ГИА)»
    QString sources(std::optional<size_t> procedureSet) const; ///< without a set: of all of them
    QString sources(const Condition& condition) const;
    /// What a condition without parts looks at, what it must be, and both as one sentence; a person's own name for it
    /// stands before.
    QString subject(const Condition& condition) const;
    QString demand(const Condition& condition) const;
    QString sentence(const Condition& condition) const;
    /// The terms of an index in a line.
    QString index(const IndexRule& rule) const;
    QString ranking() const;
    QString exclusions() const; ///< «школы вида «вечерняя»; …», empty when there are none
    QString title() const; ///< «Критерии …», редакция 2023
    /// Abbreviations that the set uses, each with what it means.
    QStringList abbreviations() const;

private:
    QString indicatorThreshold(const Condition& condition) const;
    QString plainSubject(const Condition& condition) const;
    QString plainSentence(const Condition& condition) const;

    const PrintedCriteria& m_criteria;
    const CriteriaDefinition& m_set;
    CriteriaText m_text;
};

/// True for И, ИЛИ, НЕ and «не менее k из»: what has conditions inside.
bool isComposite(const Condition& condition);

} // namespace lotsia
