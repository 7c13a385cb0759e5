#pragma once

#include "criteria/CriteriaDefinition.h"
#include "criteria/Satisfiability.h"

#include <map>
#include <optional>

namespace lotsia {

/// The conditions of a set as formulas: classes unfolded year by year, figures with their limits as atoms that know
/// which of them exclude one another. Everything that is said to exclude does so for every school and all data; what
/// data could only make unlikely is left open. Decisions by hand stand outside.
class RuleFormula {
public:
    explicit RuleFormula(const CriteriaDefinition& set);

    /// Can the conditions hold together for one school in the year asked for? Only a no is certain.
    bool isPossible(const std::vector<const Condition*>& conditions);
    bool isPossible(const Condition& condition) { return isPossible(std::vector{&condition}); }

private:
    using Literal = Satisfiability::Literal;
    /// A figure that reaches its limit (or passes it, when strict).
    struct Atom {
        QString figure; ///< what is compared: atoms of one figure and scale are ordered by their limits
        QString scale;
        Fraction limit;
        bool strict = false;
        bool distinct = true; ///< different limits are different values (not so for quantiles)
        ConditionKind kind = ConditionKind::Flag;
        size_t sign = 0; ///< of Count, Share and Same
        std::vector<int> years; ///< years back, ascending
        Literal literal;
    };

    /// nullopt when the rules are too large to be searched.
    std::optional<Literal> compile(const Condition& condition, int shift);
    std::optional<Literal> compileParts(const Condition& condition, int shift);
    std::optional<Literal> compileClass(const Condition& condition, int shift);
    Literal compared(Atom atom, Compare compare);
    Literal ofSign(const Condition& condition, int shift);
    Literal ofFigure(const Condition& condition, int shift);
    Literal add(Atom atom);
    void relate(const Atom& left, const Atom& right);
    bool implies(const Atom& left, const Atom& right) const;
    int procedureCount(size_t sign) const;

    const CriteriaDefinition& m_set;
    Satisfiability m_formula;
    std::vector<Atom> m_atoms;
    std::map<std::pair<const Condition*, int>, Literal> m_known; ///< by condition and years back of its class
};

} // namespace lotsia
