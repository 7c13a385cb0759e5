#include "criteria/SignEvaluator.h"

#include "criteria/ReferenceRows.h"

namespace lotsia {

SignEvaluator::SignEvaluator(const EvaluationContext& context)
    : m_context(context)
{
    for (const ProcedureSet& set : context.set().procedureSets) {
        auto& picks = m_members.emplace_back();
        for (const ProcedurePick& pick : set.picks) {
            auto& members = picks.emplace_back();
            for (const Procedure& procedure : pick.members) {
                if (const int index = context.procedureIndex(procedure); index >= 0)
                    members.push_back(static_cast<size_t>(index));
            }
        }
    }
}

void SignEvaluator::addTo(FigureSum& sum, size_t procedureSet, size_t pick, int back, size_t school) const
{
    const int year = m_context.yearIndex(back);
    for (const size_t procedure : members(procedureSet, pick)) {
        if (year >= 0)
            sum.add(m_context.dataset().at(static_cast<size_t>(year), procedure, school));
    }
}

SignFigure SignEvaluator::figureAt(const Sign& sign, size_t pick, int back, size_t school) const
{
    FigureSum sum(sign.measure);
    addTo(sum, sign.procedureSet, pick, back, school);
    return sum.result();
}

SignFigure SignEvaluator::figureOfSet(Measure measure, size_t procedureSet, int back, size_t school) const
{
    FigureSum all(measure);
    for (size_t pick = 0; pick < m_members[procedureSet].size(); ++pick) {
        FigureSum one(measure);
        addTo(one, procedureSet, pick, back, school);
        if (one.result().isUsable())
            addTo(all, procedureSet, pick, back, school);
    }
    return all.result();
}

SignFigure SignEvaluator::resolve(const Sign& sign, size_t pick, int back, size_t school, SignCell& cell) const
{
    SignFigure figure = figureAt(sign, pick, back, school);
    for (int earlier = 1; !figure.isUsable() && earlier <= sign.nearestEarlier; ++earlier) {
        if (SignFigure found = figureAt(sign, pick, back + earlier, school); found.isUsable()) {
            figure = found;
            cell.earlier = static_cast<quint8>(earlier);
        }
    }
    cell.participants = static_cast<qint32>(figure.participants);
    cell.count = static_cast<qint32>(figure.count);
    if (!figure.isUsable()) {
        cell.state = CellState::Missing;
        cell.answer = sign.whenMissing == MissingRule::Unknown ? CellAnswer::Unknown : CellAnswer::Absent;
        return figure;
    }
    cell.state = CellState::Own;
    cell.answer = CellAnswer::Unknown;
    if (figure.participants >= sign.minParticipants)
        return figure;
    if (sign.whenSmall == SmallRule::PoolYears) {
        FigureSum sum(sign.measure);
        for (int i = 0; i < sign.poolYears; ++i)
            addTo(sum, sign.procedureSet, pick, back + cell.earlier + i, school);
        if (const SignFigure pooled = sum.result(); pooled.isUsable()) {
            figure = pooled;
            cell.participants = static_cast<qint32>(figure.participants);
            cell.count = static_cast<qint32>(figure.count);
        }
        if (figure.participants >= sign.minParticipants) {
            cell.state = CellState::Pooled;
            return figure;
        }
    }
    cell.state = CellState::Small;
    if (sign.whenSmall == SmallRule::Skip)
        cell.answer = CellAnswer::Absent;
    return figure;
}

Quantity SignEvaluator::meanOfMunicipality(const Sign& sign, size_t pick, int back) const
{
    if (const Quantity official = meanOfReferenceRows(m_context, sign, pick, back); official.isPresent())
        return official;
    // Without an official row: all pupils of the municipality together, as such a row would count them.
    qint64 participants = 0;
    qint64 count = 0;
    double total = 0;
    for (size_t school = 0; school < m_context.schoolCount(); ++school) {
        const SignFigure figure = figureAt(sign, pick, back, school);
        if (!figure.isUsable())
            continue;
        participants += figure.participants;
        count += figure.count;
        total += figure.value.real * static_cast<double>(figure.participants);
    }
    if (participants == 0)
        return {};
    return isShare(sign.measure) ? Quantity::of(Fraction(count, participants))
                                 : Quantity::of(total / static_cast<double>(participants));
}

std::vector<std::vector<Quantity>> SignEvaluator::findLimits(const Sign& sign, int back) const
{
    const Reference& reference = sign.comparison.reference;
    const size_t picks = m_context.set().procedureSets[sign.procedureSet].picks.size();
    std::vector<std::vector<Quantity>> limits(picks);
    const bool ofMean = reference.kind == ReferenceKind::Mean && reference.meanOf != MeanOf::Pool;
    const bool ofPool = reference.kind == ReferenceKind::Percentile
        || (reference.kind == ReferenceKind::Mean && (reference.meanOf == MeanOf::Pool || reference.minusSd));
    const Pools& pools = m_context.pools(reference.pool);
    for (size_t pick = 0; pick < picks; ++pick) {
        if (reference.kind == ReferenceKind::Value)
            limits[pick] = {Quantity::of(reference.value)};
        std::vector<Sample> samples(ofPool ? pools.count() : 0);
        for (size_t school = 0; ofPool && school < m_context.schoolCount(); ++school) {
            if (m_context.isExcluded(school))
                continue;
            SignCell cell;
            const SignFigure figure = resolve(sign, pick, back, school, cell);
            if (figure.isUsable() && cell.state != CellState::Small)
                samples[static_cast<size_t>(pools.groupOf(school))].add(figure.value.real);
        }
        for (Sample& sample : samples) {
            sample.finish();
            limits[pick].push_back(limitOfPool(reference, sample));
        }
        if (!ofMean)
            continue;
        const Quantity mean = reference.meanOf == MeanOf::Region ? meanOfReferenceRows(m_context, sign, pick, back)
                                                                 : meanOfMunicipality(sign, pick, back);
        Quantity limit = reference.times ? mean.times(*reference.times) : mean;
        if (reference.minusSd && mean.isPresent() && !samples.empty() && !samples.front().isEmpty())
            limit = Quantity::of(mean.real - reference.minusSd->toDouble() * samples.front().deviation());
        limits[pick] = {limit};
    }
    return limits;
}

Quantity SignEvaluator::limitFor(const SignColumn& column, const Sign& sign, size_t pick, size_t school,
                                 const SignCell& cell) const
{
    const Reference& reference = sign.comparison.reference;
    if (reference.kind == ReferenceKind::PreviousYear)
        return figureAt(sign, pick, column.back + cell.earlier + 1, school).value;
    const auto& limits = column.limits[pick];
    if (limits.empty())
        return {};
    return limits.size() == 1 ? limits.front()
                              : limits[static_cast<size_t>(m_context.pools(reference.pool).groupOf(school))];
}

bool SignEvaluator::isPlain(const Sign& sign, size_t pick) const
{
    return isShare(sign.measure) && sign.comparison.reference.kind == ReferenceKind::Value && !sign.comparison.round
        && members(sign.procedureSet, pick).size() == 1;
}

void SignEvaluator::evaluatePlain(SignColumn& column, const Sign& sign, size_t pick) const
{
    const int year = m_context.yearIndex(column.back);
    const size_t schools = m_context.schoolCount();
    const bool below = sign.measure == Measure::ShareBelow;
    // Shares lie between 0 and 1 with nine digits at most: the products fit 64 bits.
    const qint64 numerator = sign.comparison.reference.value.numerator();
    const qint64 denominator = sign.comparison.reference.value.denominator();
    const Compare compare = sign.comparison.compare;
    const ResultFigures* figures = year < 0
        ? nullptr
        : m_context.dataset().column(static_cast<size_t>(year), members(sign.procedureSet, pick).front()).data();
    for (size_t school = 0; school < schools; ++school) {
        SignCell& cell = column.cells[pick * schools + school];
        const qint32 participants = figures ? figures[school].participants : -1;
        const qint32 count = !figures                            ? -1
            : below                                              ? belowOf(figures[school])
            : figures[school].m4 >= 0 && figures[school].m5 >= 0 ? figures[school].m4 + figures[school].m5
                                                                 : -1;
        const bool known = participants > 0 && count >= 0;
        if ((!known && sign.nearestEarlier > 0)
            || (known && participants < sign.minParticipants && sign.whenSmall == SmallRule::PoolYears)) {
            evaluateCell(column, sign, pick, school);
            continue;
        }
        cell.participants = participants > 0 ? participants : -1;
        cell.count = known ? count : -1;
        if (!known) {
            cell.answer = sign.whenMissing == MissingRule::Unknown ? CellAnswer::Unknown : CellAnswer::Absent;
        } else if (participants < sign.minParticipants) {
            cell.state = CellState::Small;
            cell.answer = sign.whenSmall == SmallRule::Skip ? CellAnswer::Absent : CellAnswer::Unknown;
        } else {
            const qint64 left = count * denominator;
            const qint64 right = numerator * participants;
            const bool answer = compare == Compare::GreaterEqual ? left >= right
                : compare == Compare::Greater                    ? left > right
                : compare == Compare::LessEqual                  ? left <= right
                                                                 : left < right;
            cell.state = CellState::Own;
            cell.answer = answer ? CellAnswer::True : CellAnswer::False;
        }
    }
}

void SignEvaluator::evaluateCell(SignColumn& column, const Sign& sign, size_t pick, size_t school) const
{
    SignCell& cell = column.cells[pick * m_context.schoolCount() + school];
    const SignFigure figure = resolve(sign, pick, column.back, school, cell);
    if (cell.state != CellState::Own && cell.state != CellState::Pooled)
        return;
    const Quantity limit = limitFor(column, sign, pick, school, cell);
    if (!limit.isPresent())
        cell.state = CellState::NoReference;
    else
        cell.answer =
            holds(sign.comparison, figure.value, limit, isShare(sign.measure)) ? CellAnswer::True : CellAnswer::False;
}

SignColumn SignEvaluator::evaluate(size_t signIndex, int back) const
{
    const Sign& sign = m_context.set().signs[signIndex];
    const size_t schools = m_context.schoolCount();
    const size_t picks = m_context.set().procedureSets[sign.procedureSet].picks.size();
    SignColumn column{signIndex, back, {}, findLimits(sign, back), {}, {}, {}, {}};
    column.cells.resize(picks * schools);
    for (auto* counts : {&column.trues, &column.unknowns, &column.counted, &column.withData})
        counts->resize(schools);
    for (size_t pick = 0; pick < picks; ++pick) {
        if (isPlain(sign, pick)) {
            evaluatePlain(column, sign, pick);
        } else {
            for (size_t school = 0; school < schools; ++school)
                evaluateCell(column, sign, pick, school);
        }
        for (size_t school = 0; school < schools; ++school) {
            const SignCell& cell = column.at(pick, school);
            const bool counted = cell.answer != CellAnswer::Absent;
            column.trues[school] = static_cast<quint8>(column.trues[school] + (cell.answer == CellAnswer::True));
            column.unknowns[school] =
                static_cast<quint8>(column.unknowns[school] + (cell.answer == CellAnswer::Unknown));
            column.counted[school] = static_cast<quint8>(column.counted[school] + counted);
            column.withData[school] =
                static_cast<quint8>(column.withData[school] + (counted && cell.state != CellState::Missing));
        }
    }
    return column;
}

} // namespace lotsia
