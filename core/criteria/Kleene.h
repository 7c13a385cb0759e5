#pragma once

#include "criteria/Classification.h"
#include "criteria/CriteriaDefinition.h"

namespace lotsia {

/// Kleene: \p trues of \p trues + \p unknowns + the rest, at least \p needed.
inline Verdict atLeast(int trues, int unknowns, int needed)
{
    return trues >= needed ? Verdict::True : trues + unknowns < needed ? Verdict::False : Verdict::Unknown;
}

inline Verdict shareVerdict(int trues, int unknowns, int counted, const Fraction& part)
{
    if (counted == 0)
        return Verdict::Unknown;
    if (Fraction(trues, counted) >= part)
        return Verdict::True;
    return Fraction(trues + unknowns, counted) >= part ? Verdict::Unknown : Verdict::False;
}

/// How a condition of conditions answers when \p trues and \p unknowns of its \p count parts do.
inline Verdict logicAnswer(const Condition& condition, int trues, int unknowns, int count)
{
    switch (condition.kind) {
    case ConditionKind::Not:
        return unknowns ? Verdict::Unknown : trues ? Verdict::False : Verdict::True;
    case ConditionKind::Any:
        return atLeast(trues, unknowns, 1);
    case ConditionKind::AtLeastOf:
        return atLeast(trues, unknowns, condition.atLeast);
    case ConditionKind::Class:
        return atLeast(trues, unknowns, condition.atLeast > 0 ? condition.atLeast : count);
    default:
        return atLeast(trues, unknowns, count);
    }
}

} // namespace lotsia
