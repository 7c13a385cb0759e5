#pragma once

#include "criteria/SignTrace.h"

#include <set>

namespace lotsia {

/// Puts the numbers of one school into words.
class TraceBuilder {
public:
    TraceBuilder(const Classification::Body& body, size_t school);
    QList<TraceStep> build();

private:
    void addNode(size_t node, size_t ownerClass, int depth);
    QString plainOf(const ConditionNode& node, size_t index) const;
    QString countPlain(const ConditionNode& node, Verdict result) const;
    QString unknownsPlain(const ConditionNode& node) const;
    QList<Evidence> evidenceOf(const ConditionNode& node) const;
    Evidence valueEvidence(const ConditionNode& node) const;
    QString indexTerms(const Condition& condition, int back) const;

    const Classification::Body& m_body;
    const CriteriaDefinition& m_set;
    CriteriaText m_text;
    SignTrace m_signs;
    size_t m_school;
    std::set<size_t> m_told; ///< classes of other years already told in this class
    QList<TraceStep> m_steps;
};

} // namespace lotsia
