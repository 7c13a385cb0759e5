#include "criteria/RuleFormula.h"

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// Larger sets of rules are not searched.
constexpr size_t maxAtoms = 300;
constexpr size_t maxNodes = 5000;

QString key(const Fraction& value)
{
    const Fraction reduced = value.reduced();
    return QString::number(reduced.numerator()) + u'/' + QString::number(reduced.denominator());
}

} // namespace

RuleFormula::RuleFormula(const CriteriaDefinition& set)
    : m_set(set)
{
}

bool RuleFormula::isPossible(const std::vector<const Condition*>& conditions)
{
    std::vector<Literal> wanted;
    for (const Condition* condition : conditions) {
        const auto literal = compile(*condition, 0);
        if (!literal)
            return true;
        wanted.push_back(*literal);
    }
    return m_formula.isPossible(wanted);
}

std::optional<RuleFormula::Literal> RuleFormula::compile(const Condition& condition, int shift)
{
    if (const auto known = m_known.find({&condition, shift}); known != m_known.end())
        return known->second;
    if (m_atoms.size() > maxAtoms || m_formula.size() > maxNodes)
        return std::nullopt;
    std::optional<Literal> literal;
    switch (condition.kind) {
    case ConditionKind::Count:
    case ConditionKind::Share:
    case ConditionKind::Same:
        literal = ofSign(condition, shift);
        break;
    case ConditionKind::Concentration:
    case ConditionKind::Indicator:
    case ConditionKind::Index:
    case ConditionKind::Flag:
        literal = ofFigure(condition, shift);
        break;
    case ConditionKind::Class:
        literal = compileClass(condition, shift);
        break;
    case ConditionKind::All:
    case ConditionKind::Any:
    case ConditionKind::Not:
    case ConditionKind::AtLeastOf:
        literal = compileParts(condition, shift);
        break;
    }
    if (literal)
        m_known[{&condition, shift}] = *literal;
    return literal;
}

std::optional<RuleFormula::Literal> RuleFormula::compileParts(const Condition& condition, int shift)
{
    std::vector<Literal> parts;
    for (const Condition& child : condition.children) {
        const auto part = compile(child, shift);
        if (!part)
            return std::nullopt;
        parts.push_back(*part);
    }
    if (condition.kind == ConditionKind::Not)
        return !parts.front();
    const size_t needed = condition.kind == ConditionKind::All ? parts.size()
        : condition.kind == ConditionKind::Any                 ? 1
                                                               : static_cast<size_t>(condition.atLeast);
    return m_formula.addThreshold(std::move(parts), needed);
}

std::optional<RuleFormula::Literal> RuleFormula::compileClass(const Condition& condition, int shift)
{
    std::vector<Literal> parts;
    for (const int year : condition.years) {
        const auto part = compile(m_set.classes[condition.target].when, shift + year);
        if (!part)
            return std::nullopt;
        parts.push_back(*part);
    }
    const size_t needed = condition.atLeast > 0 ? static_cast<size_t>(condition.atLeast) : parts.size();
    return m_formula.addThreshold(std::move(parts), needed);
}

RuleFormula::Literal RuleFormula::ofSign(const Condition& condition, int shift)
{
    Atom atom;
    atom.kind = condition.kind;
    atom.sign = condition.target;
    QString years;
    for (const int year : condition.years) {
        atom.years.push_back(shift + year);
        years += u' ' + QString::number(shift + year);
    }
    atom.figure = u"sign %1 %2:%3"_s.arg(static_cast<int>(condition.kind)).arg(condition.target).arg(years);
    atom.limit = condition.kind == ConditionKind::Share ? condition.part : Fraction(condition.atLeast, 1);
    return add(std::move(atom));
}

RuleFormula::Literal RuleFormula::ofFigure(const Condition& condition, int shift)
{
    Atom atom;
    atom.kind = condition.kind;
    const QString back = QString::number(shift + condition.years.front());
    if (condition.kind == ConditionKind::Flag) {
        // A flag is told of the year asked for alone, whichever year the class looks at.
        atom.figure = u"flag "_s + condition.code;
        return add(std::move(atom));
    }
    if (condition.kind == ConditionKind::Concentration) {
        // The school's place among the largest: inside for this part and every greater one.
        atom.figure = u"concentration %1 %2 %3"_s.arg(static_cast<int>(condition.measure))
                          .arg(condition.everyProcedure ? -1 : static_cast<int>(condition.target))
                          .arg(back);
        atom.limit = condition.part;
        return compared(std::move(atom), Compare::LessEqual);
    }
    atom.figure = condition.kind == ConditionKind::Indicator
        ? u"indicator "_s + back + u' ' + condition.code
        : u"index "_s + back + u' ' + QString::number(condition.target);
    const Reference& reference = condition.comparison.reference;
    switch (reference.kind) {
    case ReferenceKind::Value:
        atom.scale = u"value"_s;
        atom.limit = reference.value;
        break;
    case ReferenceKind::Percentile:
        atom.scale = u"percentile "_s + QString::number(static_cast<int>(reference.pool));
        atom.limit = reference.value;
        atom.distinct = false;
        break;
    case ReferenceKind::Mean:
        atom.scale = u"mean "_s + QString::number(static_cast<int>(reference.pool))
            + (reference.times ? u" times "_s + key(*reference.times) : QString())
            + (reference.minusSd ? u" minus "_s + key(*reference.minusSd) : QString());
        break;
    case ReferenceKind::PreviousYear:
        atom.scale = u"previous"_s;
        break;
    }
    if (condition.comparison.round)
        atom.scale += u" round "_s + QString::number(*condition.comparison.round);
    return compared(std::move(atom), condition.comparison.compare);
}

RuleFormula::Literal RuleFormula::compared(Atom atom, Compare compare)
{
    atom.strict = compare == Compare::Greater || compare == Compare::LessEqual;
    const bool upper = compare == Compare::LessEqual || compare == Compare::Less;
    const Literal literal = add(std::move(atom));
    return upper ? !literal : literal;
}

RuleFormula::Literal RuleFormula::add(Atom atom)
{
    for (const Atom& known : m_atoms) {
        if (known.figure == atom.figure && known.scale == atom.scale && known.strict == atom.strict
            && known.limit == atom.limit)
            return known.literal;
    }
    atom.literal = m_formula.addAtom();
    const bool counts = atom.kind == ConditionKind::Count || atom.kind == ConditionKind::Same;
    if (counts && atom.limit > Fraction(procedureCount(atom.sign), 1))
        m_formula.exclude(atom.literal, atom.literal);
    for (const Atom& known : m_atoms) {
        relate(known, atom);
        relate(atom, known);
    }
    m_atoms.push_back(std::move(atom));
    return m_atoms.back().literal;
}

void RuleFormula::relate(const Atom& left, const Atom& right)
{
    if (left.figure != right.figure || left.scale != right.scale) {
        if (implies(left, right))
            m_formula.exclude(left.literal, !right.literal);
        return;
    }
    // The figure reaches the left limit and stays under the right one.
    const bool touching = !left.strict && right.strict; // «≥» beside «≤»
    if (left.limit == right.limit ? !touching : left.limit > right.limit && (left.distinct || !touching))
        m_formula.exclude(left.literal, !right.literal);
}

bool RuleFormula::implies(const Atom& left, const Atom& right) const
{
    const auto ofSigns = [](const Atom& atom) {
        return atom.kind == ConditionKind::Count || atom.kind == ConditionKind::Share
            || atom.kind == ConditionKind::Same;
    };
    if (!ofSigns(left) || !ofSigns(right) || left.sign != right.sign)
        return false;
    const bool inside = std::includes(left.years.begin(), left.years.end(), right.years.begin(), right.years.end());
    if (!inside)
        return false;
    if (left.kind == ConditionKind::Share) // some part of the procedures is at least one of them
        return right.kind == ConditionKind::Count && right.limit == Fraction(1, 1);
    if (left.kind == ConditionKind::Count) // every procedure is every part of them
        return right.kind == ConditionKind::Share && left.limit == Fraction(procedureCount(left.sign), 1);
    // The same procedures in all years are so many in each of them.
    return right.kind != ConditionKind::Share && right.limit <= left.limit;
}

int RuleFormula::procedureCount(size_t sign) const
{
    return static_cast<int>(m_set.procedureSets[m_set.signs[sign].procedureSet].picks.size());
}

} // namespace lotsia
