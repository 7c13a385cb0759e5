#pragma once

#include "criteria/CriteriaDefinition.h"

#include "common/AcademicYear.h"

namespace lotsia {

/// The rules in words. Russian by contract: the texts go into the trace, the «Критерии» page and printed appendices.
class CriteriaText {
public:
    /// With \p asked, years are named; without it they are told as distances.
    explicit CriteriaText(const CriteriaDefinition& set, std::optional<AcademicYear> asked = {})
        : m_set(set)
        , m_asked(asked)
    {
    }

    /// As the classification contract writes a condition: «count(низкий результат, 2022/2023) >= 2».
    QString formula(const Condition& condition, int shift) const;
    /// One line for people, without the conditions inside: «низкий результат в 2022/2023 — не менее чем по 2
    /// процедурам».
    QString line(const Condition& condition, int shift) const;
    QString classPlain(const ClassRule& rule) const;
    QString signPlain(const Sign& sign) const;
    QString description() const;

    /// «в 2022/2023», or «в отчётном году»
    QString inYear(int back) const;
    QString yearList(const std::vector<int>& years, int shift) const;
    QString yearName(int back) const;

private:
    void addTree(QStringList& lines, const Condition& condition, int depth) const;
    QString indexPlain(const IndexRule& index) const;
    QString comparisonPlain(const Comparison& comparison, bool share) const;
    QString referencePlain(const Reference& reference, bool share) const;

    const CriteriaDefinition& m_set;
    std::optional<AcademicYear> m_asked;
};

/// "share_below", …
QString measureKey(Measure measure);
/// «доля не преодолевших минимум», …
QString measureName(Measure measure);
/// «процедура», «процедуры», «процедур» by \p count.
QString pluralRussian(qint64 count, const QString& one, const QString& few, const QString& many);
/// At most seven digits after the point, without trailing zeros; the point of JSON.
QByteArray plainNumber(double value);
/// The same with a comma, for people.
QString russianNumber(double value, int digits = 7);
QString capitalised(QString text);

} // namespace lotsia
