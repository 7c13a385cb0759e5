#pragma once

#include "common/Fraction.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <vector>

namespace plain {

/// A number as a person would hold it: a fraction of whole numbers as long as that is possible, otherwise a double.
struct Number {
    bool exact = true;
    qint64 top = 0, bottom = 1;
    double real = 0;

    static Number of(qint64 top, qint64 bottom = 1)
    {
        const qint64 divisor = std::gcd(top, bottom);
        return {true, top / divisor, bottom / divisor, double(top) / double(bottom)};
    }
    static Number of(const lotsia::Fraction& value) { return of(value.numerator(), value.denominator()); }
    static Number approximate(double value) { return {false, 0, 1, value}; }
    /// The decimal that stands in a JSON file, with at most six digits after the point here.
    static Number decimal(double value) { return of(qint64(std::llround(value * 1e6)), 1'000'000); }
};

inline Number operator*(const Number& a, const Number& b)
{
    return a.exact && b.exact ? Number::of(a.top * b.top, a.bottom * b.bottom) : Number::approximate(a.real * b.real);
}

inline Number operator+(const Number& a, const Number& b)
{
    return a.exact && b.exact ? Number::of(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
                              : Number::approximate(a.real + b.real);
}

/// Half away from zero.
inline Number rounded(const Number& value, int digits, bool& close)
{
    qint64 scale = 1;
    for (int i = 0; i < digits; ++i)
        scale *= 10;
    if (!value.exact) {
        const double scaled = std::abs(value.real) * double(scale);
        close = close || std::abs(scaled - std::floor(scaled) - 0.5) < 1e-6;
        return Number::approximate(std::round(value.real * double(scale)) / double(scale));
    }
    const qint64 magnitude = std::abs(value.top) * scale;
    qint64 whole = magnitude / value.bottom;
    if ((magnitude % value.bottom) * 2 >= value.bottom)
        ++whole;
    return Number::of(value.top < 0 ? -whole : whole, scale);
}

/// -1, 0 or 1. Sets \p close when the two are doubles too near each other to be told apart.
inline int compare(const Number& a, const Number& b, bool& close)
{
    if (a.exact && b.exact) {
        const qint64 left = a.top * b.bottom;
        const qint64 right = b.top * a.bottom;
        return left < right ? -1 : left > right ? 1 : 0;
    }
    if (a.real == b.real)
        return 0;
    if (std::abs(a.real - b.real) < 1e-9 * std::max(1.0, std::abs(b.real)))
        close = true;
    return a.real < b.real ? -1 : 1;
}

inline double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

/// Of the whole group: divided by n.
inline double spreadOf(const std::vector<double>& values)
{
    double squares = 0;
    for (const double value : values)
        squares += (value - meanOf(values)) * (value - meanOf(values));
    return std::sqrt(squares / double(values.size()));
}

/// As a spreadsheet counts it: linear between neighbours, the ends included.
inline double quantileOf(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const double place = part * double(values.size() - 1);
    const auto below = size_t(std::floor(place + 1e-12));
    if (below + 1 >= values.size())
        return values.back();
    return values[below] + (values[below + 1] - values[below]) * std::max(0.0, place - double(below));
}

} // namespace plain
