#include "criteria/FigureSum.h"

namespace lotsia {

void FigureSum::add(const ResultFigures& f)
{
    if (!f.isPresent())
        return;
    m_participants = std::max<qint64>(m_participants, 0) + f.participants;
    if (f.participants == 0)
        return; // nobody took part: nothing to add, nothing to miss
    switch (m_measure) {
    case Measure::ShareBelow:
    case Measure::CountBelow:
        addCount(belowOf(f));
        break;
    case Measure::Share45:
        addCount(f.m4 >= 0 && f.m5 >= 0 ? qint64(f.m4) + f.m5 : -1);
        break;
    case Measure::MeanMark:
        addMark(f);
        break;
    case Measure::MeanScore:
        if (f.meanDenominator > 0)
            addTotal(Fraction(f.meanNumerator, f.meanDenominator), f.participants);
        else
            m_known = false;
        break;
    case Measure::Participants:
        break;
    }
}

SignFigure FigureSum::result() const
{
    SignFigure figure;
    if (m_participants < 0 || (m_participants == 0 && m_measure != Measure::Participants))
        return figure;
    figure.participants = m_participants;
    if (m_measure == Measure::Participants) {
        figure.count = m_participants;
        figure.value = Quantity::of(Fraction(m_participants, 1));
    } else if (!m_known) {
        return figure;
    } else if (isMean(m_measure)) {
        figure.value = Quantity::of(m_total).times(Fraction(1, m_participants));
    } else {
        figure.count = m_count;
        figure.value = Quantity::of(Fraction(m_count, isShare(m_measure) ? m_participants : 1));
    }
    return figure;
}

void FigureSum::addCount(qint64 count)
{
    m_known = m_known && count >= 0;
    m_count += count;
}

void FigureSum::addTotal(const Fraction& mean, qint64 participants)
{
    m_total = sumOf(m_total, mean.times(Fraction(participants, 1)));
}

void FigureSum::addMark(const ResultFigures& f)
{
    if (f.m2 >= 0 && f.m3 >= 0 && f.m4 >= 0 && f.m5 >= 0) {
        m_total = sumOf(m_total, Fraction(2LL * f.m2 + 3LL * f.m3 + 4LL * f.m4 + 5LL * f.m5, 1));
    } else if (f.meanDenominator > 0 && Fraction(f.meanNumerator, f.meanDenominator) <= Fraction(5, 1)) {
        addTotal(Fraction(f.meanNumerator, f.meanDenominator), f.participants);
    } else {
        m_known = false; // a mean above 5 is a score, not a mark
    }
}

} // namespace lotsia
