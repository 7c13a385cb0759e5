#pragma once

#include "common/Result.h"

#include <QDate>

#include <compare>

namespace lotsia {

/// School year, 1 September – 31 August, written «2022/2023» (Federal Law 273-FZ practice; domain convention).
class AcademicYear {
public:
    /// Accepts «2022/2023», «2022-2023», «2022–2023», with spaces or «уч. год» behind, and a lone «2023» (the year that
    /// ends in 2023). Years 1990–2100. Error: Data.
    [[nodiscard]] static Result<AcademicYear> parse(const QString& text);
    /// The year that ends in \p year; \p year is 1991–2100, asserted.
    static AcademicYear endingIn(int year);
    static AcademicYear containing(const QDate& date);

    int startYear() const { return m_end - 1; }
    int endYear() const { return m_end; }
    QDate start() const { return QDate(m_end - 1, 9, 1); }
    QDate end() const { return QDate(m_end, 8, 31); }
    AcademicYear shifted(int years) const { return endingIn(m_end + years); }
    /// «2022/2023»
    QString toString() const;

    auto operator<=>(const AcademicYear&) const = default;

private:
    explicit AcademicYear(int end)
        : m_end(end)
    {
    }
    int m_end;
};

inline size_t qHash(AcademicYear year, size_t seed = 0)
{
    return ::qHash(year.endYear(), seed);
}

} // namespace lotsia
