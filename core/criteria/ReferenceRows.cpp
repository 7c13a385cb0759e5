#include "criteria/ReferenceRows.h"

#include <algorithm>

namespace lotsia {

namespace {

/// Percent of a reference row in the unit of the measure.
std::optional<Fraction> rowValue(Measure measure, const ReferenceResult& row)
{
    const auto part = [](const Fraction& percent) { return percent.times(Fraction(1, 100)); };
    if (measure == Measure::ShareBelow && row.percent2)
        return part(*row.percent2);
    if (measure == Measure::Share45 && row.percent4 && row.percent5)
        return part(sumOf(*row.percent4, *row.percent5));
    if (measure == Measure::MeanMark && row.percent2 && row.percent3 && row.percent4 && row.percent5) {
        Fraction sum;
        sum = sumOf(sum, row.percent2->times(Fraction(2, 1)));
        sum = sumOf(sum, row.percent3->times(Fraction(3, 1)));
        sum = sumOf(sum, row.percent4->times(Fraction(4, 1)));
        sum = sumOf(sum, row.percent5->times(Fraction(5, 1)));
        return part(sum);
    }
    return std::nullopt;
}

} // namespace

Quantity meanOfReferenceRows(const EvaluationContext& context, const Sign& sign, size_t pick, int back)
{
    const ReferenceScope scope =
        sign.comparison.reference.meanOf == MeanOf::Region ? ReferenceScope::Region : ReferenceScope::Municipality;
    const auto& wanted = context.set().procedureSets[sign.procedureSet].picks[pick].members;
    const AcademicYear year = context.year(back);
    Fraction total;
    qint64 participants = 0;
    for (const ReferenceResult& row : context.dataset().references) {
        if (row.scope != scope || row.year != year
            || std::find(wanted.begin(), wanted.end(), row.procedure) == wanted.end())
            continue;
        const auto value = rowValue(sign.measure, row);
        if (!value)
            continue;
        if (wanted.size() == 1)
            return Quantity::of(*value);
        total = sumOf(total, value->times(Fraction(row.participants, 1)));
        participants += row.participants;
    }
    return participants > 0 ? Quantity::of(total).times(Fraction(1, participants)) : Quantity();
}

} // namespace lotsia
