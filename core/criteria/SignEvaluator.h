#pragma once

#include "criteria/EvaluationContext.h"
#include "criteria/FigureSum.h"

namespace lotsia {

/// Answer of a sign for one figure; Absent figures are not counted at all.
enum class CellAnswer : quint8 { False, True, Unknown, Absent };
/// Why the answer is what it is.
enum class CellState : quint8 { Own, Pooled, Missing, Small, NoReference };

/// One answer with the counts it rests on: twelve bytes per school, procedure and year.
struct SignCell {
    qint32 count = -1; ///< pupils of the numerator; -1 when the measure is a mean or nothing is known
    qint32 participants = -1; ///< -1 without results
    CellAnswer answer = CellAnswer::Absent;
    CellState state = CellState::Missing;
    quint8 earlier = 0; ///< the figure is from this many years before
};

/// A sign in one year for all schools.
struct SignColumn {
    size_t sign = 0;
    int back = 0;
    std::vector<SignCell> cells; ///< the schools of one procedure lie together
    std::vector<std::vector<Quantity>> limits; ///< by procedure, then by pool; empty when each school has its own
    std::vector<quint8> trues, unknowns, counted, withData; ///< how many procedures, by school

    const SignCell& at(size_t pick, size_t school) const { return cells[pick * trues.size() + school]; }
};

/// Applies signs: measure, small and missing rules, reference, comparison.
class SignEvaluator {
public:
    explicit SignEvaluator(const EvaluationContext& context);

    SignColumn evaluate(size_t sign, int back) const;
    /// The figure that the sign looks at, after the rules for small and missing ones; \p cell receives counts and
    /// state.
    SignFigure resolve(const Sign& sign, size_t pick, int back, size_t school, SignCell& cell) const;
    /// The results as they stand in one year.
    SignFigure figureAt(const Sign& sign, size_t pick, int back, size_t school) const;
    /// The figure of a year over all procedures of a set taken together; procedures without data are left out.
    SignFigure figureOfSet(Measure measure, size_t procedureSet, int back, size_t school) const;
    /// What the figure is compared with; absent when unknown.
    Quantity limitFor(const SignColumn& column, const Sign& sign, size_t pick, size_t school,
                      const SignCell& cell) const;
    /// Places of a pick's procedures in the dataset (without those that the dataset lacks).
    const std::vector<size_t>& members(size_t procedureSet, size_t pick) const { return m_members[procedureSet][pick]; }

private:
    void addTo(FigureSum& sum, size_t procedureSet, size_t pick, int back, size_t school) const;
    /// A share of one procedure against a constant: the usual sign, evaluated without leaving whole numbers.
    bool isPlain(const Sign& sign, size_t pick) const;
    void evaluatePlain(SignColumn& column, const Sign& sign, size_t pick) const;
    void evaluateCell(SignColumn& column, const Sign& sign, size_t pick, size_t school) const;
    std::vector<std::vector<Quantity>> findLimits(const Sign& sign, int back) const;
    Quantity meanOfMunicipality(const Sign& sign, size_t pick, int back) const;

    const EvaluationContext& m_context;
    std::vector<std::vector<std::vector<size_t>>> m_members; ///< by set, by pick
};

} // namespace lotsia
