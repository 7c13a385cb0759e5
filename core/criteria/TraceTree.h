#pragma once

#include "criteria/Classification.h"

namespace lotsia {

/// A condition of a class with its parts, and what of them decides.
struct TraceNode {
    TraceStep step;
    bool decisive = false; ///< the class would not stand where it stands without it
    QList<bool> decisiveEvidence; ///< parallel to step.evidence
    QList<TraceNode> parts;
};

/// The condition of the class in \p steps of a trace, from the whole to the parts; nullopt without such a class. What
/// answers as the whole does carries it: the parts that hold carry a yes, those that do not carry a no; where none
/// answers alike (a negation) all of them do.
std::optional<TraceNode> traceTree(const QList<TraceStep>& steps, const QString& classId);

/// The decisive conditions without conditions inside them, in the order of the rule. They live as long as \p node.
QList<const TraceNode*> decisiveLeaves(const TraceNode& node);

} // namespace lotsia
