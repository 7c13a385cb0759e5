#include "criteria/CriteriaText.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString referenceFormula(const Reference& reference, bool quantile)
{
    switch (reference.kind) {
    case ReferenceKind::Value:
        return exactText(reference.value);
    case ReferenceKind::Mean: {
        static const QStringList of{u"municipality"_s, u"region"_s, u"pool"_s};
        QString text = u"mean("_s + of.at(static_cast<qsizetype>(reference.meanOf));
        if (reference.meanOf == MeanOf::Pool)
            text += u": "_s + poolKey(reference.pool);
        text += u')';
        if (reference.times)
            text += u" * "_s + exactText(*reference.times);
        if (reference.minusSd)
            text += u" - "_s + exactText(*reference.minusSd) + u" sd"_s;
        return text;
    }
    case ReferenceKind::Percentile:
        return quantile
            ? u"quantile(%1, %2)"_s.arg(exactText(reference.value), poolKey(reference.pool))
            : u"percentile(%1, %2)"_s.arg(exactText(reference.value.times(Fraction(100, 1))), poolKey(reference.pool));
    case ReferenceKind::PreviousYear:
        return u"previous_year"_s;
    }
    Q_UNREACHABLE();
}

QString comparisonFormula(const Comparison& comparison, bool quantile)
{
    QString text = compareKey(comparison.compare) + u' ' + referenceFormula(comparison.reference, quantile);
    if (comparison.round)
        text += u", round "_s + QString::number(*comparison.round);
    return text;
}

QString atLeastProcedures(int count)
{
    return u"не менее чем по %1 %2"_s.arg(count).arg(
        pluralRussian(count, u"процедуре"_s, u"процедурам"_s, u"процедурам"_s));
}

} // namespace

QString CriteriaText::yearName(int back) const
{
    if (m_asked)
        return m_asked->shifted(-back).toString();
    return back == 0 ? u"отчётный год"_s
        : back == 1  ? u"предыдущий год"_s
                    : u"%1 %2 назад"_s.arg(back).arg(pluralRussian(back, u"год"_s, u"года"_s, u"лет"_s));
}

QString CriteriaText::inYear(int back) const
{
    if (m_asked)
        return u"в "_s + yearName(back);
    return back == 0 ? u"в отчётном году"_s : back == 1 ? u"в предыдущем году"_s : yearName(back);
}

QString CriteriaText::yearList(const std::vector<int>& years, int shift) const
{
    QStringList names;
    for (auto it = years.rbegin(); it != years.rend(); ++it) // oldest first, as people tell them
        names << yearName(shift + *it);
    return names.join(m_asked ? u"+"_s : u", "_s);
}

QString CriteriaText::formula(const Condition& condition, int shift) const
{
    const QString year = condition.years.empty() ? QString() : yearName(shift + condition.years.front());
    switch (condition.kind) {
    case ConditionKind::All:
        return u"all"_s;
    case ConditionKind::Any:
        return u"any"_s;
    case ConditionKind::Not:
        return u"not"_s;
    case ConditionKind::AtLeastOf:
        return u"at_least %1 of %2"_s.arg(condition.atLeast).arg(condition.children.size());
    case ConditionKind::Count:
        return u"count(%1, %2) >= %3"_s.arg(m_set.signs[condition.target].name, year,
                                            QString::number(condition.atLeast));
    case ConditionKind::Share:
        return u"share(%1, %2) >= %3"_s.arg(m_set.signs[condition.target].name, year, exactText(condition.part));
    case ConditionKind::Same:
        return u"same(%1, %2) >= %3"_s.arg(m_set.signs[condition.target].name, yearList(condition.years, shift),
                                           QString::number(condition.atLeast));
    case ConditionKind::Concentration:
        return u"concentration(%1, %2, %3) <= %4"_s.arg(
            measureKey(condition.measure),
            condition.everyProcedure ? u"all"_s : m_set.procedureSets[condition.target].name, year,
            exactText(condition.part));
    case ConditionKind::Indicator:
        return u"indicator(%1, %2) %3"_s.arg(condition.code, year, comparisonFormula(condition.comparison, false));
    case ConditionKind::Index:
        return u"index(%1, %2) %3"_s.arg(m_set.indexes[condition.target].name, year,
                                         comparisonFormula(condition.comparison, true));
    case ConditionKind::Class:
        return u"class(%1, %2) %3"_s.arg(condition.code, yearList(condition.years, shift),
                                         condition.atLeast > 0 ? u">= "_s + QString::number(condition.atLeast)
                                                               : u"each"_s);
    case ConditionKind::Flag:
        return u"flag(%1)"_s.arg(condition.code);
    }
    Q_UNREACHABLE();
}

QString CriteriaText::referencePlain(const Reference& reference, bool share) const
{
    switch (reference.kind) {
    case ReferenceKind::Value:
        return share ? percentText(reference.value) : russianNumber(reference.value.toDouble());
    case ReferenceKind::Mean: {
        QString text = reference.meanOf == MeanOf::Municipality ? u"среднего по муниципалитету"_s
            : reference.meanOf == MeanOf::Region                ? u"среднего по региону"_s
                                                 : u"среднего среди "_s + poolName(reference.pool);
        if (reference.times)
            text += u" × "_s + russianNumber(reference.times->toDouble());
        if (reference.minusSd)
            text += u" минус %1 стандартного отклонения"_s.arg(russianNumber(reference.minusSd->toDouble()));
        return text;
    }
    case ReferenceKind::Percentile:
        return u"%1-го процентиля среди %2"_s.arg(russianNumber(reference.value.toDouble() * 100),
                                                  poolName(reference.pool));
    case ReferenceKind::PreviousYear:
        return u"значения предыдущего года"_s;
    }
    Q_UNREACHABLE();
}

void CriteriaText::addComparison(Evidence& evidence, const Comparison& comparison, bool share) const
{
    evidence.comparison = compareSign(comparison.compare);
    evidence.roundedTo = comparison.round;
    if (comparison.reference.kind != ReferenceKind::Value)
        evidence.limitPlain = referencePlain(comparison.reference, share);
}

QString CriteriaText::comparisonPlain(const Comparison& comparison, bool share) const
{
    QString text = compareSign(comparison.compare) + u' ' + referencePlain(comparison.reference, share);
    if (comparison.round)
        text += (share ? u" (процент округляется, знаков после запятой: %1)"_s
                       : u" (значение округляется, знаков после запятой: %1)"_s)
                    .arg(*comparison.round);
    return text;
}

QString CriteriaText::termName(const IndexTerm& term) const
{
    if (!term.measure)
        return indicatorName(term.indicator);
    return measureName(*term.measure) + u" по процедурам "_s + guillemets(m_set.procedureSets[term.procedureSet].name);
}

QString CriteriaText::concentrationOver(const Condition& condition) const
{
    return condition.everyProcedure ? u"все процедуры"_s : m_set.procedureSets[condition.target].name;
}

QString CriteriaText::line(const Condition& condition, int shift) const
{
    const QString generated = generatedLine(condition, shift);
    return condition.name.isEmpty() ? generated : condition.name + u" — "_s + generated;
}

QString CriteriaText::generatedLine(const Condition& condition, int shift) const
{
    const QString year = condition.years.empty() ? QString() : inYear(shift + condition.years.front());
    switch (condition.kind) {
    case ConditionKind::All:
        return u"выполняется каждое (И)"_s;
    case ConditionKind::Any:
        return u"выполняется хотя бы одно (ИЛИ)"_s;
    case ConditionKind::Not:
        return u"не выполняется (НЕ)"_s;
    case ConditionKind::AtLeastOf:
        return u"выполняется не менее %1 из %2"_s.arg(condition.atLeast).arg(condition.children.size());
    case ConditionKind::Count:
        return u"%1 %2 — %3"_s.arg(m_set.signs[condition.target].name, year, atLeastProcedures(condition.atLeast));
    case ConditionKind::Share:
        return u"%1 %2 — не менее чем по %3 процедур с результатами"_s.arg(m_set.signs[condition.target].name, year,
                                                                           percentText(condition.part));
    case ConditionKind::Same:
        return u"%1 %2 по одной и той же процедуре в каждом году: %3"_s.arg(
            m_set.signs[condition.target].name, atLeastProcedures(condition.atLeast), yearList(condition.years, shift));
    case ConditionKind::Concentration:
        return u"школа входит в наименьшую группу школ, на которую %1 приходится %2 (%3, процедуры %4; школы с равным "
               u"числом входят вместе)"_s.arg(year, percentText(condition.part), measureName(condition.measure),
                                              guillemets(concentrationOver(condition)));
    case ConditionKind::Indicator:
        return u"показатель %1 %2 %3"_s.arg(
            guillemets(indicatorName(condition.code)), year,
            comparisonPlain(condition.comparison, m_indicatorUnits.value(condition.code) == u"%"));
    case ConditionKind::Index:
        return u"индекс %1 %2 %3"_s.arg(guillemets(m_set.indexes[condition.target].name), year,
                                        comparisonPlain(condition.comparison, false));
    case ConditionKind::Class: {
        const QString name = guillemets(m_set.classes[condition.target].name);
        if (condition.years.size() == 1)
            return u"школа отнесена к классу %1 %2"_s.arg(name, year);
        return condition.atLeast > 0
            ? u"школа отнесена к классу %1 не менее чем в %2 из лет: %3"_s.arg(name, QString::number(condition.atLeast),
                                                                               yearList(condition.years, shift))
            : u"школа отнесена к классу %1 в каждом из лет: %2"_s.arg(name, yearList(condition.years, shift));
    }
    case ConditionKind::Flag:
        return u"отмечено: %1"_s.arg(guillemets(indicatorName(condition.code)));
    }
    Q_UNREACHABLE();
}

} // namespace lotsia
