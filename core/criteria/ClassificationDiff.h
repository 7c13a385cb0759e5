#pragma once

#include "criteria/Evaluator.h"

namespace lotsia {

/// A class of the left classification beside a class of the right one, as places in their classes().
struct ClassPair {
    qsizetype left = 0;
    qsizetype right = 0;
    bool operator==(const ClassPair&) const = default;
};

/// Two classifications beside each other: two sets of criteria, or one set in two years. Schools are matched by code.
/// Pure: no clock, no locale, no I/O.
class ClassificationDiff {
public:
    enum class Change {
        Enters, ///< in the class on the right only
        Leaves, ///< on the left only
        Stays, ///< on both sides
        Out, ///< on neither
        Unknown ///< at least one side has no answer or does not assess the school
    };

    struct Row {
        QString code, name;
        std::optional<Verdict> left, right; ///< nullopt where the school is not in the data of that side
        Change change = Change::Out;
        QString why; ///< Russian, one sentence; empty when both sides say the same

        bool differs() const { return left != right; }
    };

    /// Classes with the same id, in the order of the left set; the first with the first when none agree.
    static QList<ClassPair> pairs(const Classification& left, const Classification& right);
    /// \p pair must name classes of both. Error: Cancelled.
    [[nodiscard]] static Result<ClassificationDiff> of(const Classification& left, const Classification& right,
                                                       ClassPair pair, Progress* progress = nullptr);

    /// In the order of the right list, then the schools that only the left one has.
    const std::vector<Row>& rows() const { return m_rows; }
    int count(Change change) const;

private:
    std::vector<Row> m_rows;
};

} // namespace lotsia
