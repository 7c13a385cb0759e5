#include "criteria/TraceBuilder.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// Smallest change of the count that turns the answer; the answer changes once between 0 and the participants.
std::optional<int> pupilsToFlip(const Sign& sign, const SignCell& cell, const Quantity& limit)
{
    if (cell.count < 0 || !(isShare(sign.measure) || sign.measure == Measure::CountBelow)
        || limit.kind != Quantity::Kind::Exact)
        return std::nullopt;
    const auto answer = [&](qint64 count) {
        const Fraction value(count, isShare(sign.measure) ? cell.participants : 1);
        return holds(sign.comparison, Quantity::of(value), limit, isShare(sign.measure));
    };
    const bool now = answer(cell.count);
    const bool grows = sign.comparison.compare == Compare::GreaterEqual || sign.comparison.compare == Compare::Greater;
    const int step = now == grows ? -1 : 1;
    int least = 1;
    int most = step < 0 ? cell.count : cell.participants - cell.count;
    if (most < 1 || answer(cell.count + qint64(step) * most) == now)
        return std::nullopt;
    while (least < most) {
        const int middle = least + (most - least) / 2;
        if (answer(cell.count + qint64(step) * middle) != now)
            most = middle;
        else
            least = middle + 1;
    }
    return least;
}

Verdict verdictOf(CellAnswer answer)
{
    switch (answer) {
    case CellAnswer::False:
        return Verdict::False;
    case CellAnswer::True:
        return Verdict::True;
    case CellAnswer::Unknown:
        return Verdict::Unknown;
    case CellAnswer::Absent:
        return Verdict::Excluded;
    }
    Q_UNREACHABLE();
}

QString answerWord(Verdict verdict)
{
    return verdict == Verdict::True ? u"да"_s : verdict == Verdict::False ? u"нет"_s : u"недостаточно данных"_s;
}

QString procedures(int count)
{
    return u"%1 %2"_s.arg(count).arg(pluralRussian(count, u"процедура"_s, u"процедуры"_s, u"процедур"_s));
}

} // namespace

TraceBuilder::TraceBuilder(const Classification::Body& body, size_t school)
    : m_body(body)
    , m_set(body.criteria.definition())
    , m_text(m_set, body.context.year(0))
    , m_school(school)
{
}

QList<TraceStep> TraceBuilder::build()
{
    for (size_t c = 0; c < m_set.classes.size(); ++c) {
        if (m_body.context.isExcluded(m_school)) {
            const QString reason = m_body.context.exclusionReason(m_school);
            m_steps.append({m_set.classes[c].id,
                            u"exclude(%1)"_s.arg(reason),
                            u"Школа не рассматривается: %1"_s.arg(reason),
                            0,
                            Verdict::Excluded,
                            {}});
            continue;
        }
        m_told.clear();
        addNode(m_body.roots[c], c, 0);
    }
    return m_steps;
}

void TraceBuilder::addNode(size_t index, size_t ownerClass, int depth)
{
    const ConditionNode& node = m_body.nodes[index];
    for (const size_t child : node.children) {
        // A class of the same year tells its own conditions; those of other years are told here, once.
        if (node.condition->kind == ConditionKind::Class
            && (m_body.nodes[child].shift == 0 || !m_told.insert(child).second))
            continue;
        addNode(child, ownerClass, depth + 1);
    }
    TraceStep step;
    step.classId = m_set.classes[ownerClass].id;
    step.condition = m_text.formula(*node.condition, node.shift);
    step.plain = capitalised(plainOf(node, index));
    step.depth = depth;
    step.result = m_body.answer(index, m_school);
    step.evidence = evidenceOf(node);
    m_steps.append(std::move(step));
}

QString TraceBuilder::plainOf(const ConditionNode& node, size_t index) const
{
    const Verdict result = m_body.answer(index, m_school);
    const Condition& condition = *node.condition;
    switch (condition.kind) {
    case ConditionKind::Count:
    case ConditionKind::Share:
    case ConditionKind::Same:
        return countPlain(node, result);
    default:
        return m_text.line(condition, node.shift) + u": "_s + answerWord(result);
    }
}

QString TraceBuilder::countPlain(const ConditionNode& node, Verdict result) const
{
    const Condition& condition = *node.condition;
    const Sign& sign = m_set.signs[condition.target];
    const SignColumn& column = m_body.signColumns[node.columns.front()];
    QString text = sign.name + u' ' + m_text.inYear(node.shift + condition.years.front()) + u": "_s;
    if (condition.kind == ConditionKind::Same) {
        text = u"%1 по одной и той же процедуре в каждом году (%2): "_s.arg(
            sign.name, m_text.yearList(condition.years, node.shift).replace(u"+"_s, u" и "_s));
        const size_t picks = m_set.procedureSets[sign.procedureSet].picks.size();
        QStringList repeated;
        bool anyData = false;
        for (size_t pick = 0; pick < picks; ++pick) {
            bool all = true, data = true;
            for (const size_t c : node.columns) {
                const SignCell& cell = m_body.signColumns[c].at(pick, m_school);
                all = all && cell.answer == CellAnswer::True;
                data = data && cell.answer != CellAnswer::Absent && cell.state != CellState::Missing;
            }
            anyData = anyData || data;
            if (all)
                repeated << m_set.procedureSets[sign.procedureSet].picks[pick].title;
        }
        if (!anyData)
            return text + u"нет ни одной процедуры с результатами во все эти годы, ответить нельзя"_s;
        text += procedures(static_cast<int>(repeated.size()));
        if (!repeated.isEmpty())
            text += u" ("_s + repeated.join(u", "_s) + u')';
        text += u", нужно не менее %1"_s.arg(condition.atLeast);
    } else if (column.withData[m_school] == 0) {
        const QString why = unknownsPlain(node);
        return text + u"результатов, которые можно учесть, нет, ответить нельзя"_s
            + (why.isEmpty() ? QString() : u"; "_s + why);
    } else if (condition.kind == ConditionKind::Count) {
        text += u"%1, нужно не менее %2"_s.arg(procedures(column.trues[m_school])).arg(condition.atLeast);
    } else {
        text += u"%1 из %2, нужно не менее %3 %"_s.arg(column.trues[m_school])
                    .arg(column.counted[m_school])
                    .arg(russianNumber(condition.part.toDouble() * 100));
    }
    if (result == Verdict::Unknown) {
        const QString why = unknownsPlain(node);
        text += u"; недостаточно данных"_s + (why.isEmpty() ? QString() : u": "_s + why);
    }
    return text;
}

QString TraceBuilder::unknownsPlain(const ConditionNode& node) const
{
    QStringList parts;
    for (auto it = node.columns.rbegin(); it != node.columns.rend(); ++it) {
        const SignColumn& column = m_body.signColumns[*it];
        const auto& picks = m_set.procedureSets[m_set.signs[column.sign].procedureSet].picks;
        for (size_t pick = 0; pick < picks.size(); ++pick) {
            const SignCell& cell = column.at(pick, m_school);
            if (cell.answer != CellAnswer::Unknown)
                continue;
            const QString year = node.columns.size() > 1 ? u' ' + m_text.yearName(column.back) : QString();
            parts << picks[pick].title + year + u" — "_s + cellNote(column, pick, cell);
        }
    }
    return parts.join(u", "_s);
}

QString TraceBuilder::cellNote(const SignColumn& column, size_t pick, const SignCell& cell) const
{
    const Sign& sign = m_set.signs[column.sign];
    QStringList notes;
    switch (cell.state) {
    case CellState::Own:
        break;
    case CellState::Pooled:
        notes << u"сложены результаты последних лет: %1"_s.arg(sign.poolYears);
        break;
    case CellState::Small:
        notes << u"участников %1, меньше %2"_s.arg(cell.participants).arg(sign.minParticipants);
        break;
    case CellState::Missing:
        notes << (cell.participants > 0 ? u"в результатах нет нужных сведений (%1)"_s.arg(measureName(sign.measure))
                                        : u"результатов нет"_s);
        break;
    case CellState::NoReference:
        notes << u"не с чем сравнить"_s;
        break;
    }
    if (cell.answer == CellAnswer::Absent)
        notes << u"не учитывается"_s;
    if (cell.earlier > 0)
        notes << u"в %1 результатов нет, взят %2"_s.arg(m_text.yearName(column.back),
                                                        m_text.yearName(column.back + cell.earlier));
    const bool compared = cell.answer == CellAnswer::True || cell.answer == CellAnswer::False;
    if (compared && sign.comparison.round) {
        SignCell copy;
        const Quantity value = m_body.signEvaluator.resolve(sign, pick, column.back, m_school, copy).value;
        if (isShare(sign.measure))
            notes << u"процент округлён до сравнения: %1 %"_s.arg(
                decimalText(value.times(Fraction(100, 1)).exact, *sign.comparison.round));
        else
            notes << u"значение округлено до сравнения: %1"_s.arg(decimalText(value.exact, *sign.comparison.round));
    }
    return notes.join(u", "_s);
}

QString TraceBuilder::sources(const Sign& sign, size_t pick, int back, int years) const
{
    QStringList texts;
    for (int i = 0; i < years; ++i) {
        const int year = m_body.context.yearIndex(back + i);
        if (year < 0)
            continue;
        for (const size_t procedure : m_body.signEvaluator.members(sign.procedureSet, pick)) {
            const ResultFigures& figures = m_body.dataset->at(static_cast<size_t>(year), procedure, m_school);
            const auto found = m_body.dataset->sources.constFind(figures.sourceId);
            if (!figures.isPresent() || figures.sourceId == 0 || found == m_body.dataset->sources.cend())
                continue;
            SourceRef source = *found;
            source.row = figures.sourceRow;
            if (const QString text = source.toString(); !texts.contains(text))
                texts << text;
        }
    }
    return texts.join(u"; "_s);
}

Evidence TraceBuilder::signEvidence(const SignColumn& column, size_t pick) const
{
    const Sign& sign = m_set.signs[column.sign];
    const SignCell& cell = column.at(pick, m_school);
    Evidence evidence;
    evidence.procedure = m_set.procedureSets[sign.procedureSet].picks[pick].title;
    evidence.year = m_body.context.year(column.back + cell.earlier);
    evidence.measure = measureKey(sign.measure);
    evidence.holds = verdictOf(cell.answer);
    evidence.note = cellNote(column, pick, cell);
    if (cell.participants < 0)
        return evidence;
    const int years =
        cell.state == CellState::Pooled || (cell.state == CellState::Small && sign.poolYears > 1) ? sign.poolYears : 1;
    evidence.source = sources(sign, pick, column.back + cell.earlier, years);
    if (isShare(sign.measure) || isMean(sign.measure))
        evidence.denominator = cell.participants;
    if (cell.count >= 0)
        evidence.numerator = cell.count;
    SignCell copy;
    const SignFigure figure = m_body.signEvaluator.resolve(sign, pick, column.back, m_school, copy);
    if (figure.value.isPresent())
        evidence.value = figure.value.real;
    const Quantity limit = m_body.signEvaluator.limitFor(column, sign, pick, m_school, cell);
    if (limit.isPresent())
        evidence.reference = limit.real;
    if (cell.answer == CellAnswer::True || cell.answer == CellAnswer::False)
        evidence.pupilsToFlip = pupilsToFlip(sign, cell, limit);
    return evidence;
}

QString TraceBuilder::indexTerms(const Condition& condition, int back) const
{
    QStringList parts;
    for (const IndexTerm& term : m_set.indexes[condition.target].terms) {
        const Quantity value =
            indicatorValue(*m_body.dataset, term.indicator, m_body.context.yearIndex(back), m_school);
        parts << term.indicator + u" = "_s + (value.isPresent() ? russianNumber(value.real, 4) : u"нет данных"_s);
    }
    return parts.join(u"; "_s);
}

Evidence TraceBuilder::valueEvidence(const ConditionNode& node) const
{
    const Condition& condition = *node.condition;
    const int back = node.shift + condition.years.front();
    const ValueColumn& column = m_body.valueColumns[node.columns.front()];
    const Quantity& value = column.values[m_school];
    Evidence evidence;
    evidence.year = m_body.context.year(back);
    if (value.isPresent())
        evidence.value = value.real;
    Quantity limit;
    switch (condition.kind) {
    case ConditionKind::Indicator:
        evidence.procedure = condition.code;
        evidence.measure = u"indicator"_s;
        limit = column.limitFor(m_body.context, condition, back, m_school);
        break;
    case ConditionKind::Index:
        evidence.procedure = m_set.indexes[condition.target].name;
        evidence.measure = u"index"_s;
        evidence.note = indexTerms(condition, back);
        limit = column.limitFor(m_body.context, condition, back, m_school);
        break;
    default:
        evidence.procedure = m_set.procedureSets[condition.target].name;
        evidence.measure = measureKey(condition.measure);
        evidence.denominator = static_cast<qint64>(column.total);
        if (value.isPresent())
            evidence.numerator = value.exact.numerator();
        if (!column.limits.empty())
            limit = column.limits.front();
        break;
    }
    if (limit.isPresent())
        evidence.reference = limit.real;
    if (!value.isPresent())
        evidence.note = evidence.note.isEmpty() ? u"нет данных"_s : u"нет данных: "_s + evidence.note;
    else if (!limit.isPresent() && condition.kind != ConditionKind::Concentration)
        evidence.note = u"не с чем сравнить"_s;
    return evidence;
}

QList<Evidence> TraceBuilder::evidenceOf(const ConditionNode& node) const
{
    const Condition& condition = *node.condition;
    const auto index = static_cast<size_t>(&node - m_body.nodes.data());
    QList<Evidence> list;
    switch (condition.kind) {
    case ConditionKind::Count:
    case ConditionKind::Share:
    case ConditionKind::Same: {
        const size_t picks = m_set.procedureSets[m_set.signs[condition.target].procedureSet].picks.size();
        for (size_t pick = 0; pick < picks; ++pick) {
            for (auto it = node.columns.rbegin(); it != node.columns.rend(); ++it)
                list << signEvidence(m_body.signColumns[*it], pick);
        }
        break;
    }
    case ConditionKind::Indicator:
    case ConditionKind::Index:
    case ConditionKind::Concentration:
        list << valueEvidence(node);
        list.last().holds = m_body.answer(index, m_school);
        break;
    case ConditionKind::Class:
        for (size_t i = node.children.size(); i-- > 0;) {
            Evidence evidence;
            evidence.procedure = m_set.classes[condition.target].name;
            evidence.year = m_body.context.year(node.shift + condition.years[i]);
            evidence.measure = u"class"_s;
            evidence.holds = m_body.classVerdict(node.children[i], m_school);
            if (m_body.decision(condition.target, node.shift + condition.years[i], m_school))
                evidence.note = u"решение вручную"_s;
            list << evidence;
        }
        break;
    case ConditionKind::Flag: {
        Evidence evidence;
        evidence.procedure = condition.code;
        evidence.year = m_body.context.year(node.shift);
        evidence.measure = u"flag"_s;
        evidence.holds = m_body.answer(index, m_school);
        list << evidence;
        break;
    }
    case ConditionKind::All:
    case ConditionKind::Any:
    case ConditionKind::Not:
    case ConditionKind::AtLeastOf:
        break;
    }
    return list;
}

} // namespace lotsia
