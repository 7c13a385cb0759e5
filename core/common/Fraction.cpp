#include "common/Fraction.h"

#include <QLocale>

#include <cmath>
#include <numeric>

namespace lotsia {

namespace {
__extension__ using Wide = __int128;

qint64 powerOfTen(int digits)
{
    qint64 power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}
} // namespace

Fraction::Fraction(qint64 numerator, qint64 denominator)
    : m_numerator(denominator < 0 ? -numerator : numerator)
    , m_denominator(denominator < 0 ? -denominator : denominator)
{
    Q_ASSERT(denominator != 0);
}

std::optional<Fraction> Fraction::parseDecimal(const QString& text)
{
    qint64 digits = 0;
    int count = 0;
    int decimals = -1;
    bool negative = false;
    bool grouped = false; // thousands are set off by spaces: every group behind one has three digits
    int group = 0;
    const QString trimmed = text.trimmed();
    const auto groupIsWhole = [&] { return !grouped || group == 3; };
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed.at(i);
        if (c >= u'0' && c <= u'9') {
            if (++count > 15)
                return std::nullopt;
            digits = digits * 10 + (c.unicode() - u'0');
            if (decimals >= 0)
                ++decimals;
            else
                ++group;
        } else if ((c == u',' || c == u'.') && decimals < 0 && group > 0 && groupIsWhole()) {
            decimals = 0;
        } else if ((c == u'-' || c == u'\u2212') && i == 0) {
            negative = true;
        } else if (c.isSpace() && decimals < 0 && group > 0 && group <= 3 && groupIsWhole()) {
            grouped = true;
            group = 0;
        } else {
            return std::nullopt;
        }
    }
    if (count == 0 || decimals == 0 || !groupIsWhole())
        return std::nullopt;
    return Fraction(negative ? -digits : digits, powerOfTen(std::max(decimals, 0)));
}

std::optional<Fraction> Fraction::fromDouble(double value)
{
    if (!std::isfinite(value) || std::abs(value) >= 1e15)
        return std::nullopt;
    const QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    if (auto exact = parseDecimal(text))
        return exact;
    // More digits than a person writes (the 17-digit tail of a computed cell): 12 significant ones are kept.
    const int whole = std::abs(value) < 1 ? 0 : static_cast<int>(std::log10(std::abs(value))) + 1;
    return parseDecimal(QString::number(value, 'f', std::max(0, 12 - whole)));
}

double Fraction::toDouble() const
{
    return static_cast<double>(m_numerator) / static_cast<double>(m_denominator);
}

Fraction Fraction::rounded(int digits) const
{
    const qint64 scale = powerOfTen(digits);
    const Wide scaled = Wide(m_numerator < 0 ? -m_numerator : m_numerator) * scale * 2 + m_denominator;
    const auto magnitude = static_cast<qint64>(scaled / (Wide(m_denominator) * 2));
    return Fraction(m_numerator < 0 ? -magnitude : magnitude, scale);
}

Fraction Fraction::reduced() const
{
    const qint64 divisor = std::gcd(m_numerator, m_denominator);
    return divisor > 1 ? Fraction(m_numerator / divisor, m_denominator / divisor) : *this;
}

Fraction Fraction::times(const Fraction& other) const
{
    const Fraction a = Fraction(m_numerator, other.m_denominator).reduced();
    const Fraction b = Fraction(other.m_numerator, m_denominator).reduced();
    const Wide numerator = Wide(a.m_numerator) * b.m_numerator;
    const Wide denominator = Wide(a.m_denominator) * b.m_denominator;
    Q_ASSERT(numerator == static_cast<qint64>(numerator) && denominator == static_cast<qint64>(denominator));
    return Fraction(static_cast<qint64>(numerator), static_cast<qint64>(denominator));
}

std::strong_ordering Fraction::operator<=>(const Fraction& other) const
{
    const Wide left = Wide(m_numerator) * other.m_denominator;
    const Wide right = Wide(other.m_numerator) * m_denominator;
    return left < right ? std::strong_ordering::less
        : left > right  ? std::strong_ordering::greater
                        : std::strong_ordering::equal;
}

bool Fraction::operator==(const Fraction& other) const
{
    return (*this <=> other) == std::strong_ordering::equal;
}

} // namespace lotsia
