#pragma once

#include "criteria/ClassificationBody.h"

#include <map>

namespace lotsia {

/// Looks for the fewest pupils of one school whose other result would turn a class. What it finds is tried on a copy of
/// the school's figures before it is told.
class FlipSearch {
public:
    FlipSearch(const Classification::Body& body, size_t school);
    /// See Classification::pupilsToFlip; nobody decided about the class by hand.
    std::optional<int> pupilsToFlip(size_t classIndex);

private:
    /// By column and pick of a sign: by how much the count of the cell changes.
    using Plan = std::map<std::pair<size_t, size_t>, int>;
    /// By node and wanted answer; nullopt where no way is known.
    using Known = std::map<std::pair<size_t, bool>, std::optional<Plan>>;

    std::optional<Plan> turn(size_t node, bool wanted);
    std::optional<Plan> turnSigns(const ConditionNode& node, bool wanted);
    std::optional<Plan> turnSame(const ConditionNode& node, bool wanted);
    std::optional<Plan> turnLogic(const ConditionNode& node, bool wanted);
    /// The change that turns one cell.
    std::optional<Plan> turnCell(size_t column, size_t pick) const;
    /// The \p needed cheapest of \p options together.
    static std::optional<Plan> cheapest(const std::vector<std::optional<Plan>>& options, int needed);

    const SignCell& cell(size_t column, size_t pick) const { return m_body.signColumns[column].at(pick, m_school); }
    size_t pickCount(const ConditionNode& node) const;
    Verdict childVerdict(const ConditionNode& node, size_t child) const;

    const Classification::Body& m_body;
    size_t m_school;
    Known m_known;
};

} // namespace lotsia
