#include "criteria/ValueColumn.h"

#include "criteria/SignEvaluator.h"

#include <algorithm>
#include <functional>
#include <set>

namespace lotsia {

namespace {

std::vector<Quantity> indicatorValues(const EvaluationContext& context, const QString& code, int back)
{
    std::vector<Quantity> values(context.schoolCount());
    const int year = context.yearIndex(back);
    for (size_t school = 0; school < values.size(); ++school)
        values[school] = indicatorValue(context.dataset(), code, year, school);
    return values;
}

std::vector<Sample> samplesOf(const EvaluationContext& context, Pool pool, const std::vector<Quantity>& values)
{
    const Pools& pools = context.pools(pool);
    std::vector<Sample> samples(pools.count());
    for (size_t school = 0; school < values.size(); ++school) {
        if (values[school].isPresent() && !context.isExcluded(school))
            samples[static_cast<size_t>(pools.groupOf(school))].add(values[school].real);
    }
    for (Sample& sample : samples)
        sample.finish();
    return samples;
}

std::vector<Quantity> limitsOf(const EvaluationContext& context, const Reference& reference,
                               const std::vector<Quantity>& values)
{
    if (reference.kind == ReferenceKind::Value)
        return {Quantity::of(reference.value)};
    if (reference.kind == ReferenceKind::PreviousYear)
        return {};
    std::vector<Quantity> limits;
    for (const Sample& sample : samplesOf(context, reference.pool, values))
        limits.push_back(limitOfPool(reference, sample));
    return limits;
}

/// Places in the dataset of the procedures that a concentration is counted over, each once.
std::set<size_t> proceduresOf(const EvaluationContext& context, const Condition& condition)
{
    const auto& sets = context.set().procedureSets;
    std::set<size_t> procedures;
    for (size_t i = 0; i < sets.size(); ++i) {
        for (const ProcedurePick& pick : sets[i].picks) {
            for (const Procedure& member : pick.members) {
                const int index = context.procedureIndex(member);
                if (index >= 0 && (condition.everyProcedure || i == condition.target))
                    procedures.insert(static_cast<size_t>(index));
            }
        }
    }
    return procedures;
}

double normalised(const IndexTerm& term, const Quantity& value, const Sample& sample)
{
    switch (term.norm) {
    case Norm::Raw:
        return value.real;
    case Norm::MinMax:
        return sample.most() > sample.least() ? (value.real - sample.least()) / (sample.most() - sample.least()) : 0;
    case Norm::Z:
        return sample.deviation() > 0 ? (value.real - sample.mean()) / sample.deviation() : 0;
    case Norm::Rank:
        return sample.rank(value.real);
    case Norm::Bands:
        for (const Band& band : term.bands) {
            if (!band.below || holds({Compare::Less, {}, {}}, value, Quantity::of(*band.below), false))
                return band.points.toDouble();
        }
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

Quantity indicatorValue(const Dataset& dataset, const QString& code, int yearIndex, size_t school)
{
    const auto found = dataset.indicators.constFind(code);
    if (found == dataset.indicators.cend() || yearIndex < 0 || static_cast<size_t>(yearIndex) >= found->values.size())
        return {};
    const auto& values = found->values[static_cast<size_t>(yearIndex)];
    return school < values.size() && values[school] ? Quantity::of(*values[school]) : Quantity();
}

Quantity termValue(const SignEvaluator& evaluator, const EvaluationContext& context, const IndexTerm& term, int back,
                   size_t school)
{
    return term.measure ? evaluator.figureOfSet(*term.measure, term.procedureSet, back, school).value
                        : indicatorValue(context.dataset(), term.indicator, context.yearIndex(back), school);
}

Quantity ValueColumn::limitFor(const EvaluationContext& context, const Condition& condition, int back,
                               size_t school) const
{
    const Reference& reference = condition.comparison.reference;
    if (reference.kind == ReferenceKind::PreviousYear)
        return indicatorValue(context.dataset(), condition.code, context.yearIndex(back + 1), school);
    if (limits.empty())
        return {};
    return limits.size() == 1 ? limits.front()
                              : limits[static_cast<size_t>(context.pools(reference.pool).groupOf(school))];
}

ValueColumn indicatorColumn(const EvaluationContext& context, const Condition& condition, int back)
{
    ValueColumn column;
    column.values = indicatorValues(context, condition.code, back);
    column.limits = limitsOf(context, condition.comparison.reference, column.values);
    return column;
}

ValueColumn indexColumn(const EvaluationContext& context, const Condition& condition, int back)
{
    const IndexRule& rule = context.set().indexes[condition.target];
    const size_t schools = context.schoolCount();
    std::vector<double> sums(schools, 0), present(schools, 0);
    std::vector<quint8> missing(schools, 0);
    double allWeights = 0;
    const Pools& pools = context.pools(rule.pool);
    const SignEvaluator evaluator(context);
    for (const IndexTerm& term : rule.terms) {
        std::vector<Quantity> values(schools);
        for (size_t school = 0; school < schools; ++school)
            values[school] = termValue(evaluator, context, term, back, school);
        const std::vector<Sample> samples = samplesOf(context, rule.pool, values);
        const double weight = term.weight.toDouble();
        allWeights += std::abs(weight);
        for (size_t school = 0; school < schools; ++school) {
            // An excluded school has no place in the pool of the others.
            if (!values[school].isPresent() || context.isExcluded(school)) {
                missing[school] = 1;
                continue;
            }
            sums[school] +=
                weight * normalised(term, values[school], samples[static_cast<size_t>(pools.groupOf(school))]);
            present[school] += std::abs(weight);
        }
    }
    ValueColumn column;
    column.values.resize(schools);
    for (size_t school = 0; school < schools; ++school) {
        if (present[school] > 0 && (!missing[school] || rule.renormalise))
            column.values[school] = Quantity::of(sums[school] * (missing[school] ? allWeights / present[school] : 1));
    }
    column.limits = limitsOf(context, condition.comparison.reference, column.values);
    return column;
}

ValueColumn concentrationColumn(const EvaluationContext& context, const Condition& condition, int back)
{
    const size_t schools = context.schoolCount();
    const std::set<size_t> procedures = proceduresOf(context, condition);
    const Dataset& dataset = context.dataset();
    ValueColumn column;
    column.values.resize(schools);
    std::vector<qint64> counts;
    qint64 total = 0;
    const int year = context.yearIndex(back);
    for (size_t school = 0; year >= 0 && school < schools; ++school) {
        if (context.isExcluded(school))
            continue;
        qint64 count = 0;
        bool known = false;
        for (const size_t procedure : procedures) {
            const ResultFigures& figures = dataset.at(static_cast<size_t>(year), procedure, school);
            const qint32 own = condition.measure == Measure::Participants ? figures.participants : belowOf(figures);
            if (!figures.isPresent() || own < 0)
                continue;
            known = true;
            count += own;
        }
        if (!known)
            continue;
        column.values[school] = Quantity::of(Fraction(count, 1));
        counts.push_back(count);
        total += count;
    }
    column.total = static_cast<double>(total);
    std::sort(counts.begin(), counts.end(), std::greater<>());
    qint64 held = 0;
    for (const qint64 count : counts) {
        held += count;
        if (count > 0 && Fraction(held, total) >= condition.part) {
            column.limits = {Quantity::of(Fraction(count, 1))};
            break;
        }
    }
    return column;
}

} // namespace lotsia
