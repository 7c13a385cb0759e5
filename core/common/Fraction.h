#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace lotsia {

/// Exact rational number with 64-bit parts; comparisons never round: 30 of 100 equals 0.30.
class Fraction {
public:
    constexpr Fraction() = default;
    /// \p denominator must not be 0 (asserted); it is made positive. Parts are kept as given, not reduced.
    Fraction(qint64 numerator, qint64 denominator);

    /// The decimal a person wrote: «12,5», «1 234,5», «0.30», with a non-breaking space or a minus; nullopt when it is
    /// none, or has more than 15 digits.
    static std::optional<Fraction> parseDecimal(const QString& text);
    /// The decimal that \p value was written as (shortest form that reads back): 0.3 gives 3/10. nullopt for NaN and
    /// infinities.
    static std::optional<Fraction> fromDouble(double value);

    constexpr qint64 numerator() const { return m_numerator; }
    constexpr qint64 denominator() const { return m_denominator; }
    double toDouble() const;
    /// Rounded to \p digits after the point, half away from zero; the result's denominator is 10^digits.
    Fraction rounded(int digits) const;
    /// Product; parts are reduced first. Overflow is asserted (inputs are counts and short decimals).
    Fraction times(const Fraction& other) const;
    Fraction reduced() const;

    std::strong_ordering operator<=>(const Fraction& other) const;
    bool operator==(const Fraction& other) const;

private:
    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

} // namespace lotsia
