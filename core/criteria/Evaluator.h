#pragma once

#include "criteria/Classification.h"
#include "criteria/CriteriaSet.h"
#include "criteria/Dataset.h"

#include "common/Progress.h"

#include <QHash>

namespace lotsia {

/// The whole answer of one evaluation: ranked schools, and for each the full trace. The traces are kept as plain
/// numbers (a few bytes per condition and per figure) and put into words only for the school that is asked about.
class Classification {
public:
    struct Body; // private to the criteria room

    AcademicYear year() const;
    const CriteriaSet& criteria() const;
    QList<CriteriaClass> classes() const;
    const std::vector<RankedSchool>& schools() const; ///< in order of rank, excluded ones last
    /// Trace of the school at \p position in schools(): every condition of every class with its evidence.
    QList<TraceStep> trace(size_t position) const;
    /// What the rule alone says of the school at \p position, whatever a person decided about that class.
    Verdict ruleVerdict(size_t position, size_t classIndex) const;
    /// The smallest number of pupils found whose other result would turn the class from yes to no or from no to yes,
    /// the figures of all other schools staying as they are. nullopt when the verdict is unknown, decided by hand or
    /// excluded, and when no such number was found (indicators, indexes and limits that follow other schools do not
    /// turn). Never a number that does not turn it.
    std::optional<int> pupilsToFlip(size_t position, size_t classIndex) const;
    /// lotsia-classification/1: same input, same bytes. Written piecewise, so that 40,000 schools need no tree in
    /// memory.
    void writeJson(const std::function<void(const QByteArray&)>& sink) const;
    QByteArray toJson() const;

    explicit Classification(std::shared_ptr<const Body> body)
        : m_body(std::move(body))
    {
    }

private:
    std::shared_ptr<const Body> m_body;
};

/// Applies \p criteria to \p dataset (years[0] is the year asked for). Pure: no clock, no locale, no I/O.
/// \p overrides by school code: a decision holds for its class in the year asked for, and the classes that refer to
/// that class see the decision, so that a list never contradicts itself; the trace keeps the rule's own answer. Error:
/// Data (the dataset lacks years the rules need is no error: they count as missing); Cancelled when \p progress says
/// so.
[[nodiscard]] Result<Classification> evaluate(const CriteriaSet& criteria, std::shared_ptr<const Dataset> dataset,
                                              const QHash<QString, Override>& overrides = {},
                                              Progress* progress = nullptr);

} // namespace lotsia
