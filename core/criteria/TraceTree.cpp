#include "criteria/TraceTree.h"

#include <algorithm>

namespace lotsia {

namespace {

/// The step at \p index with its parts, which the trace holds before it. \p next: the step before this subtree.
TraceNode nodeAt(const QList<TraceStep>& steps, qsizetype index, qsizetype& next)
{
    TraceNode node;
    node.step = steps.at(index);
    next = index - 1;
    while (next >= 0 && steps.at(next).depth > node.step.depth && steps.at(next).classId == node.step.classId)
        node.parts.prepend(nodeAt(steps, next, next));
    return node;
}

void mark(TraceNode& node)
{
    node.decisive = true;
    const Verdict whole = node.step.result;
    const bool anyPart =
        std::ranges::any_of(node.parts, [whole](const TraceNode& part) { return part.step.result == whole; });
    const bool anyFigure =
        std::ranges::any_of(node.step.evidence, [whole](const Evidence& evidence) { return evidence.holds == whole; });
    for (TraceNode& part : node.parts) {
        if (anyPart ? part.step.result == whole : part.step.result != Verdict::Excluded)
            mark(part);
    }
    for (const Evidence& evidence : std::as_const(node.step.evidence))
        node.decisiveEvidence.append(anyFigure ? evidence.holds == whole : evidence.holds != Verdict::Excluded);
}

void collect(const TraceNode& node, QList<const TraceNode*>& leaves)
{
    if (!node.decisive)
        return;
    if (node.parts.isEmpty())
        leaves.append(&node);
    for (const TraceNode& part : node.parts)
        collect(part, leaves);
}

void fillEvidence(TraceNode& node)
{
    node.decisiveEvidence.resize(node.step.evidence.size());
    for (TraceNode& part : node.parts)
        fillEvidence(part);
}

} // namespace

std::optional<TraceNode> traceTree(const QList<TraceStep>& steps, const QString& classId)
{
    for (qsizetype last = steps.size() - 1; last >= 0; --last) {
        if (steps.at(last).classId != classId || steps.at(last).depth != 0)
            continue;
        qsizetype next = last;
        TraceNode node = nodeAt(steps, last, next);
        mark(node);
        fillEvidence(node);
        return node;
    }
    return std::nullopt;
}

QList<const TraceNode*> decisiveLeaves(const TraceNode& node)
{
    QList<const TraceNode*> leaves;
    collect(node, leaves);
    return leaves;
}

} // namespace lotsia
