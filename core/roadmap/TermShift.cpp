#include "roadmap/TermShift.h"

#include <QDate>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2100;
constexpr int century = 2000;

/// The years of one text, in one pass from left to right.
class TermShifter {
public:
    TermShifter(const QString& text, int years)
        : m_text(text)
        , m_years(years)
    {
    }

    QString run();

private:
    QString moved(const QRegularExpressionMatch& match) const;
    QString movedYear(const QString& figures) const;
    /// \p day and \p month as written, with the day cut where the moved year has none such.
    QString movedDay(const QString& day, int month, const QString& year) const;

    const QString& m_text;
    int m_years;
};

/// Everything that may hold a year, the longest first; «no» is what only looks like one.
const QRegularExpression& places()
{
    static const QString dash = u"[-\u2010-\u2015\u2212]"_s;
    static const QString numbers =
        u"(?<no>\\b(?:пп?\\.|пункт\\p{L}*)\\s*\\d[\\d.]*|(?:№|\\bN[oо]?\\.?)\\s*[\\p{L}\\d][\\p{L}\\d/-]*|\\bот\\s+\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}\\s*(?:г\\.?|года)?\\s*(?=№|\\bN))"_s;
    static const QString date =
        u"(?<day>\\d{1,2})(?<dot1>\\s?[./]\\s?)(?<month>\\d{1,2})(?<dot2>\\s?[./]\\s?)(?<dy>\\d{4}|\\d{2})(?!\\d|[./]\\d)"_s;
    static const QString iso = u"(?<iy>\\d{4})-(?<im>\\d{2})-(?<id>\\d{2})(?!\\d)"_s;
    static const QString monthYear = u"(?<mm>\\d{2}\\.)(?<my>\\d{4})(?!\\d|\\.\\d)"_s;
    static const QString leapDay = u"29(?<leap>(?:-?(?:го|е))?\\s+февраля,?\\s+)(?<ly>\\d{4}|\\d{2}(?=\\s?г))(?!\\d)"_s;
    // «2023-2024», «2023/24», «21-23 гг.»
    static const QString range =
        u"(?<y1>\\d{4})(?<sep>\\s?(?:%1|/)\\s?)(?<y2>\\d{4}|\\d{2}(?!\\s?\\.\\s?\\d|\\s+\\p{L}*(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)))(?!\\d)"_s
            .arg(dash);
    static const QString shortRange =
        u"(?<s1>\\d{2})(?<ssep>\\s?(?:%1|/)\\s?)(?<s2>\\d{2})(?=\\s?(?:уч|гг))"_s.arg(dash);
    static const QString year =
        u"(?<y>\\d{4})(?!\\d|[.,]\\d)(?!\\s*(?:чел|дн|дет|шт|руб|тыс|экз|участ|учащ|учен|учит|педаг|школ|час|минут|обуч|раз|балл|мест|работ|кв|м\\b|%))"_s;
    static const QString shortYear = u"(?<s>\\d{2})(?=\\s?г(?:\\.|г|од|\\b))"_s;
    static const QRegularExpression all(
        u"%1|(?<![\\d.,/])(?:%2|%3|%4|%5|%6|%7|%8|%9)"_s.arg(numbers, date, iso, monthYear, leapDay, range, shortRange,
                                                             year, shortYear),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return all;
}

QString TermShifter::movedYear(const QString& figures) const
{
    if (figures.size() == 2) {
        const int year = century + figures.toInt() + m_years;
        const bool same = year >= century && year < century + 100;
        return same ? u"%1"_s.arg(year - century, 2, 10, QLatin1Char('0')) : QString::number(year);
    }
    const int year = figures.toInt();
    return year >= firstYear && year <= lastYear ? QString::number(year + m_years) : figures;
}

QString TermShifter::movedDay(const QString& day, int month, const QString& year) const
{
    const int full = (year.size() == 2 ? century : 0) + year.toInt();
    const bool leap = day.toInt() == 29 && month == 2 && QDate::isLeapYear(full) && !QDate::isLeapYear(full + m_years);
    return leap ? u"28"_s : day;
}

QString TermShifter::moved(const QRegularExpressionMatch& match) const
{
    const auto part = [&](const QString& name) { return match.captured(name); };
    if (match.hasCaptured(u"no"_s))
        return match.captured();
    if (match.hasCaptured(u"dy"_s))
        return movedDay(part(u"day"_s), part(u"month"_s).toInt(), part(u"dy"_s)) + part(u"dot1"_s) + part(u"month"_s)
            + part(u"dot2"_s) + movedYear(part(u"dy"_s));
    if (match.hasCaptured(u"iy"_s))
        return movedYear(part(u"iy"_s)) + u'-' + part(u"im"_s) + u'-'
            + movedDay(part(u"id"_s), part(u"im"_s).toInt(), part(u"iy"_s));
    if (match.hasCaptured(u"my"_s))
        return part(u"mm"_s) + movedYear(part(u"my"_s));
    if (match.hasCaptured(u"ly"_s))
        return movedDay(u"29"_s, 2, part(u"ly"_s)) + part(u"leap"_s) + movedYear(part(u"ly"_s));
    if (match.hasCaptured(u"y1"_s))
        return movedYear(part(u"y1"_s)) + part(u"sep"_s) + movedYear(part(u"y2"_s));
    if (match.hasCaptured(u"s1"_s))
        return movedYear(part(u"s1"_s)) + part(u"ssep"_s) + movedYear(part(u"s2"_s));
    return movedYear(match.hasCaptured(u"y"_s) ? part(u"y"_s) : part(u"s"_s));
}

QString TermShifter::run()
{
    QString result;
    qsizetype copied = 0;
    auto matches = places().globalMatch(m_text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(m_text).mid(copied, match.capturedStart() - copied);
        result += moved(match);
        copied = match.capturedEnd();
    }
    result += QStringView(m_text).mid(copied);
    return result;
}

} // namespace

QString shiftedTerm(const QString& text, int years)
{
    return years == 0 ? text : TermShifter(text, years).run();
}

} // namespace lotsia
