#pragma once

#include "criteria/Dataset.h"
#include "criteria/Threshold.h"

namespace lotsia {

/// A figure of one procedure (or of several merged ones, or of several years).
struct SignFigure {
    qint64 participants = -1; ///< -1: no results
    qint64 count = -1; ///< numerator of a share; the count itself
    Quantity value; ///< absent when the results lack what the measure needs

    bool isUsable() const { return participants >= 0 && value.isPresent(); }
};

/// Counts for mean_share_below and concentration: pupils below the minimum, -1 when not known.
inline qint32 belowOf(const ResultFigures& figures)
{
    return figures.below >= 0 ? figures.below : figures.m2;
}

/// Adds up results of several procedures or years; a sum with an unknown part is unknown.
class FigureSum {
public:
    explicit FigureSum(Measure measure)
        : m_measure(measure)
    {
    }

    void add(const ResultFigures& figures);
    SignFigure result() const;

private:
    void addCount(qint64 count);
    void addTotal(const Fraction& mean, qint64 participants);
    void addMark(const ResultFigures& figures);

    Measure m_measure;
    qint64 m_participants = -1;
    qint64 m_count = 0;
    Fraction m_total;
    bool m_known = true;
};

} // namespace lotsia
