#include "criteria/Threshold.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lotsia {

namespace {

__extension__ using Wide = __int128;

bool fits(Wide value)
{
    return value <= std::numeric_limits<qint64>::max() && value >= -std::numeric_limits<qint64>::max();
}

int compareExact(const Fraction& left, const Fraction& right)
{
    const Wide a = Wide(left.numerator()) * right.denominator();
    const Wide b = Wide(right.numerator()) * left.denominator();
    return a < b ? -1 : a > b ? 1 : 0;
}

int compareReal(double left, double right)
{
    const double close = 1e-12 * std::max({1.0, std::abs(left), std::abs(right)});
    return left < right - close ? -1 : left > right + close ? 1 : 0;
}

} // namespace

Quantity Quantity::times(const Fraction& factor) const
{
    if (kind == Kind::Absent)
        return {};
    if (kind == Kind::Exact) {
        const Fraction a = Fraction(exact.numerator(), factor.denominator()).reduced();
        const Fraction b = Fraction(factor.numerator(), exact.denominator()).reduced();
        const Wide numerator = Wide(a.numerator()) * b.numerator();
        const Wide denominator = Wide(a.denominator()) * b.denominator();
        if (fits(numerator) && fits(denominator))
            return of(Fraction(static_cast<qint64>(numerator), static_cast<qint64>(denominator)));
    }
    return of(real * factor.toDouble());
}

Fraction sumOf(const Fraction& left, const Fraction& right)
{
    const qint64 common = std::gcd(left.denominator(), right.denominator());
    const Wide numerator = Wide(left.numerator()) * (right.denominator() / common)
        + Wide(right.numerator()) * (left.denominator() / common);
    const Wide denominator = Wide(left.denominator()) * (right.denominator() / common);
    if (fits(numerator) && fits(denominator))
        return Fraction(static_cast<qint64>(numerator), static_cast<qint64>(denominator));
    return Fraction::fromDouble(left.toDouble() + right.toDouble()).value_or(Fraction());
}

bool holds(const Comparison& comparison, const Quantity& value, const Quantity& limit, bool share)
{
    int order = 0;
    if (comparison.round) {
        const Fraction hundred(share ? 100 : 1, 1);
        Quantity rounded = value.times(hundred);
        if (rounded.kind == Quantity::Kind::Real) {
            const double scale = std::pow(10.0, *comparison.round);
            rounded = Quantity::of(std::round(rounded.real * scale) / scale);
        } else {
            rounded = Quantity::of(rounded.exact.rounded(*comparison.round));
        }
        const Quantity scaled = limit.times(hundred);
        order = rounded.kind == Quantity::Kind::Exact && scaled.kind == Quantity::Kind::Exact
            ? compareExact(rounded.exact, scaled.exact)
            : compareReal(rounded.real, scaled.real);
    } else if (value.kind == Quantity::Kind::Exact && limit.kind == Quantity::Kind::Exact) {
        order = compareExact(value.exact, limit.exact);
    } else {
        order = compareReal(value.real, limit.real);
    }
    switch (comparison.compare) {
    case Compare::GreaterEqual:
        return order >= 0;
    case Compare::Greater:
        return order > 0;
    case Compare::LessEqual:
        return order <= 0;
    case Compare::Less:
        return order < 0;
    }
    Q_UNREACHABLE();
}

void Sample::finish()
{
    if (m_values.empty())
        return;
    std::sort(m_values.begin(), m_values.end());
    if (m_values.front() == m_values.back()) { // equal values have no spread, not even that of their rounding
        m_mean = m_values.front();
        return;
    }
    const auto count = static_cast<double>(m_values.size());
    m_mean = std::accumulate(m_values.begin(), m_values.end(), 0.0) / count;
    double squares = 0;
    for (const double value : m_values)
        squares += (value - m_mean) * (value - m_mean);
    m_deviation = std::sqrt(squares / count);
}

double Sample::quantile(const Fraction& part) const
{
    const Wide scaled = Wide(part.numerator()) * static_cast<qint64>(m_values.size() - 1);
    const auto below = static_cast<size_t>(scaled / part.denominator());
    const auto rest = static_cast<double>(static_cast<qint64>(scaled % part.denominator()));
    if (below + 1 >= m_values.size())
        return m_values.back();
    return m_values[below] + (m_values[below + 1] - m_values[below]) * (rest / static_cast<double>(part.denominator()));
}

double Sample::rank(double value) const
{
    if (m_values.size() < 2)
        return 0;
    const auto [first, last] = std::equal_range(m_values.begin(), m_values.end(), value);
    const auto places = static_cast<double>((first - m_values.begin()) + (last - m_values.begin()) - 1);
    return places / 2 / static_cast<double>(m_values.size() - 1);
}

Pools::Pools(std::vector<int> groupOf)
    : m_groupOf(std::move(groupOf))
{
    for (const int group : m_groupOf)
        m_count = std::max(m_count, static_cast<size_t>(group) + 1);
}

Quantity limitOfPool(const Reference& reference, const Sample& sample)
{
    if (sample.isEmpty())
        return {};
    if (reference.kind == ReferenceKind::Percentile)
        return Quantity::of(sample.quantile(reference.value));
    if (reference.minusSd)
        return Quantity::of(sample.mean() - reference.minusSd->toDouble() * sample.deviation());
    return Quantity::of(reference.times ? sample.mean() * reference.times->toDouble() : sample.mean());
}

} // namespace lotsia
