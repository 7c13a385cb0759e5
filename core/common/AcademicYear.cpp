#include "common/AcademicYear.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {
constexpr int firstEnd = 1991;
constexpr int lastEnd = 2100;
} // namespace

Result<AcademicYear> AcademicYear::parse(const QString& text)
{
    static const QRegularExpression pattern(
        uR"(^\s*(\d{4})\s*(?:[/\-–—]\s*(\d{4}|\d{2}))?\s*(?:(?:уч(?:\.|ебный)?\s*)?г(?:\.|од)?)?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(text);
    const auto bad = [&] {
        return fail(ErrorCode::Data,
                    QCoreApplication::translate("AcademicYear", "“%1” is not a school year. Write it as 2022/2023.")
                        .arg(text.left(40)));
    };
    if (!match.hasMatch())
        return bad();
    const int first = match.captured(1).toInt();
    int end = first;
    if (match.hasCaptured(2)) {
        const QString second = match.captured(2);
        end = second.size() == 4 ? second.toInt() : first / 100 * 100 + second.toInt();
        if (second.size() == 2 && end < first)
            end += 100; // «1999/00»
        if (end != first + 1)
            return bad();
    }
    if (end < firstEnd || end > lastEnd)
        return bad();
    return AcademicYear(end);
}

AcademicYear AcademicYear::endingIn(int year)
{
    Q_ASSERT(year >= firstEnd - 20 && year <= lastEnd);
    return AcademicYear(year);
}

AcademicYear AcademicYear::containing(const QDate& date)
{
    return AcademicYear(date.month() >= 9 ? date.year() + 1 : date.year());
}

QString AcademicYear::toString() const
{
    return u"%1/%2"_s.arg(m_end - 1).arg(m_end);
}

} // namespace lotsia
