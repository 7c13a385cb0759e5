#include "criteria/CellFlip.h"

namespace lotsia {

std::optional<int> pupilsToFlip(const Sign& sign, const SignCell& cell, const Quantity& limit)
{
    if (cell.count < 0 || !(isShare(sign.measure) || sign.measure == Measure::CountBelow)
        || limit.kind != Quantity::Kind::Exact)
        return std::nullopt;
    const auto answer = [&](qint64 count) {
        const Fraction value(count, isShare(sign.measure) ? cell.participants : 1);
        return holds(sign.comparison, Quantity::of(value), limit, isShare(sign.measure));
    };
    const bool now = answer(cell.count);
    const bool grows = sign.comparison.compare == Compare::GreaterEqual || sign.comparison.compare == Compare::Greater;
    const int step = now == grows ? -1 : 1;
    int least = 1;
    int most = step < 0 ? cell.count : cell.participants - cell.count;
    if (most < 1 || answer(cell.count + qint64(step) * most) == now)
        return std::nullopt;
    while (least < most) {
        const int middle = least + (most - least) / 2;
        if (answer(cell.count + qint64(step) * middle) != now)
            most = middle;
        else
            least = middle + 1;
    }
    return least;
}

} // namespace lotsia
