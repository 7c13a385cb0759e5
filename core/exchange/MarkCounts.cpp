#include "exchange/MarkCounts.h"

#include "common/Share.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

Fraction exactCount(const Fraction& percent, int participants)
{
    // Six digits are more than any report prints, and keep the product within 64 bits.
    return percent.rounded(6).times(Fraction(participants, 100));
}

/// Half of the last digit that the file shows, in percents: 0.005 for «12,31».
double halfDigit(const std::array<Fraction, 4>& percents)
{
    qint64 scale = 1;
    for (const Fraction& percent : percents) {
        const qint64 denominator = percent.reduced().denominator();
        while (scale < denominator && scale < 1000000 && scale % denominator != 0)
            scale *= 10;
    }
    return 0.5 / static_cast<double>(scale);
}

} // namespace

RowResult<int> countFromPercent(const Fraction& percent, int participants, const QString& column)
{
    if (percent < Fraction(0, 1) || percent > Fraction(100, 1))
        return std::unexpected(RowProblem{
            u"sum-of-shares"_s,
            QCoreApplication::translate("Import", "A share must be between 0 and 100 %. Correct the number."), column});
    return static_cast<int>(exactCount(percent, participants).rounded(0).numerator());
}

RowResult<MarkCounts> countsFromPercents(const std::array<Fraction, 4>& percents, int participants,
                                         const QString& column, bool* adjusted)
{
    MarkCounts counts{};
    double sum = 0;
    for (size_t i = 0; i < percents.size(); ++i) {
        const auto count = countFromPercent(percents[i], participants, column);
        if (!count)
            return std::unexpected(count.error());
        counts[i] = *count;
        sum += percents[i].toDouble();
    }
    // Nobody wrote the work: all four shares are zero and there is nothing to divide.
    if (participants == 0)
        return counts;
    if (sum < 99 - 1e-9 || sum > 101 + 1e-9)
        return std::unexpected(
            RowProblem{u"sum-of-shares"_s,
                       QCoreApplication::translate(
                           "Import", "The shares of the marks add up to %1 % instead of 100 %. Correct the row.")
                           .arg(decimalText(*Fraction::fromDouble(sum), 2)),
                       column});
    int difference = participants - std::accumulate(counts.begin(), counts.end(), 0);
    const double explained = 2 + 4 * halfDigit(percents) / 100 * participants;
    if (std::abs(difference) > explained)
        return std::unexpected(
            RowProblem{u"sum-of-marks"_s,
                       QCoreApplication::translate(
                           "Import", "The shares give %1 pupils, but there were %2 participants. Correct the row.")
                           .arg(participants - difference)
                           .arg(participants),
                       column});
    if (adjusted)
        *adjusted = difference != 0;
    const int step = difference > 0 ? 1 : -1;
    while (difference != 0) {
        size_t best = counts.size();
        double bestGap = 0;
        for (size_t i = 0; i < counts.size(); ++i) {
            const double gap = step * (exactCount(percents[i], participants).toDouble() - counts[i]);
            if (counts[i] + step >= 0 && percents[i].numerator() > 0 && (best == counts.size() || gap > bestGap)) {
                best = i;
                bestGap = gap;
            }
        }
        counts[best] += step;
        difference -= step;
    }
    return counts;
}

} // namespace lotsia
