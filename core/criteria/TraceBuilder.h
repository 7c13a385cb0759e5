#pragma once

#include "criteria/ClassificationBody.h"
#include "criteria/CriteriaText.h"

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
    Evidence signEvidence(const SignColumn& column, size_t pick) const;
    Evidence valueEvidence(const ConditionNode& node) const;
    QString cellNote(const SignColumn& column, size_t pick, const SignCell& cell) const;
    QString sources(const Sign& sign, size_t pick, int back, int years) const;
    QString indexTerms(const Condition& condition, int back) const;

    const Classification::Body& m_body;
    const CriteriaDefinition& m_set;
    CriteriaText m_text;
    size_t m_school;
    std::set<size_t> m_told; ///< classes of other years already told in this class
    QList<TraceStep> m_steps;
};

} // namespace lotsia
