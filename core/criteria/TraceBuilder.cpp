#include "criteria/TraceBuilder.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

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
    , m_text(m_set, body.context.year(0), body.dataset->indicatorNames, body.dataset->indicatorUnits)
    , m_signs(body, m_text, school)
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
        return condition.name.isEmpty() ? countPlain(node, result)
                                        : condition.name + u" — "_s + countPlain(node, result);
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
        QString why = unknownsPlain(node);
        if (why.isEmpty())
            why = m_signs.whyMissing(column);
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
            parts << picks[pick].title + year + u" — "_s + m_signs.note(column, pick, cell);
        }
    }
    return parts.join(u", "_s);
}

QString TraceBuilder::indexTerms(const Condition& condition, int back) const
{
    QStringList parts;
    for (const IndexTerm& term : m_set.indexes[condition.target].terms) {
        const Quantity value = termValue(m_body.signEvaluator, m_body.context, term, back, m_school);
        parts << m_text.termName(term) + u" = "_s
                + (value.isPresent() ? russianNumber(value.real, 4) : u"нет данных"_s);
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
        evidence.procedure = m_text.indicatorName(condition.code);
        evidence.measure = u"indicator"_s;
        evidence.unit = m_body.dataset->indicatorUnits.value(condition.code);
        evidence.source = m_body.dataset->indicatorSource(condition.code, m_body.context.yearIndex(back), m_school);
        m_text.addComparison(evidence, condition.comparison, evidence.unit == u"%");
        limit = column.limitFor(m_body.context, condition, back, m_school);
        break;
    case ConditionKind::Index:
        evidence.procedure = m_set.indexes[condition.target].name;
        evidence.measure = u"index"_s;
        m_text.addComparison(evidence, condition.comparison, false);
        evidence.note = indexTerms(condition, back);
        limit = column.limitFor(m_body.context, condition, back, m_school);
        break;
    default:
        evidence.procedure = m_text.concentrationOver(condition);
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
                list << m_signs.evidence(m_body.signColumns[*it], pick);
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
        evidence.procedure = m_text.indicatorName(condition.code);
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
