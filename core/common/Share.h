#pragma once

#include "common/Fraction.h"
#include "common/Result.h"

namespace lotsia {

/// Part of a whole as two counts of people: 7 of 22. 0 ≤ part ≤ whole, whole > 0; anything else cannot be constructed.
class Share {
public:
    /// Error: Data, when the counts are negative, the whole is 0 or the part exceeds it.
    [[nodiscard]] static Result<Share> of(qint64 part, qint64 whole);

    qint64 part() const { return m_part; }
    qint64 whole() const { return m_whole; }
    Fraction value() const { return Fraction(m_part, m_whole); }
    /// The value as a percent, exact.
    Fraction percent() const { return Fraction(m_part * 100, m_whole); }
    /// «31,8 %», half away from zero, comma, narrow habits of Russian print (a no-break space before %).
    QString toPercentText(int digits = 1) const;

    bool operator==(const Share& other) const = default;

private:
    Share(qint64 part, qint64 whole)
        : m_part(part)
        , m_whole(whole)
    {
    }
    qint64 m_part;
    qint64 m_whole;
};

/// «31,8» for 318/10 with one digit: decimal comma, half away from zero, no thousands separator.
QString decimalText(const Fraction& value, int digits);

} // namespace lotsia
