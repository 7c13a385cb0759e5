#pragma once

#include "criteria/ClassificationBody.h"

namespace lotsia {

/// Answers one node for every school; the nodes below it are answered already.
class NodeEvaluator {
public:
    NodeEvaluator(Classification::Body& body, size_t index);
    void run();

private:
    Verdict logicVerdict(size_t school) const;
    Verdict valueVerdict(size_t school) const;
    void runSame();
    void runFlag();

    Classification::Body& m_body;
    const ConditionNode& m_node;
    const Condition& m_condition;
    Verdict* m_out;
};

} // namespace lotsia
