#include "orders/TextScan.h"

#include <QRegularExpression>
#include <QStringList>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QStringList& monthsInGenitive()
{
    static const QStringList months{u"января"_s, u"февраля"_s, u"марта"_s,    u"апреля"_s,  u"мая"_s,    u"июня"_s,
                                    u"июля"_s,   u"августа"_s, u"сентября"_s, u"октября"_s, u"ноября"_s, u"декабря"_s};
    return months;
}

int fullYear(QStringView digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

} // namespace

QList<ScannedWord> scanWords(const QString& text)
{
    QList<ScannedWord> words;
    ScannedWord word;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text.at(i) : QChar(u' ');
        if (c.isLetter()) {
            if (word.length == 0)
                word = {i, 0};
            ++word.length;
            word.cyrillic |= c.script() == QChar::Script_Cyrillic;
            word.latin |= c.script() == QChar::Script_Latin;
        } else if (word.length > 0) {
            words << word;
            word = {};
        }
    }
    return words;
}

QList<ScannedDate> scanDates(const QString& text)
{
    // A year of two digits belongs to «30.06.24» only: «2.1.15» is a number of a point.
    static const QRegularExpression digits(
        u"(?<![\\d.])(?:(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})|(\\d{2})\\.(\\d{2})\\.(\\d{2}))(?!\\.?\\d)"_s);
    static const QRegularExpression words(
        u"(?<!\\d)(\\d{1,2})\\s+(%1)(?![а-яё])(?:\\s+(\\d{4})(?!\\d))?"_s.arg(monthsInGenitive().join(u'|')),
        QRegularExpression::CaseInsensitiveOption);
    QList<ScannedDate> dates;
    auto matches = digits.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int first = match.hasCaptured(1) ? 1 : 4;
        dates << ScannedDate{match.capturedStart(), match.capturedLength(),
                             QDate(fullYear(match.capturedView(first + 2)), match.capturedView(first + 1).toInt(),
                                   match.capturedView(first).toInt())};
    }
    matches = words.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int month = int(monthsInGenitive().indexOf(match.captured(2).toLower())) + 1;
        const bool withYear = match.hasCaptured(3);
        constexpr int LeapYear = 2024;
        const QDate date(withYear ? match.capturedView(3).toInt() : LeapYear, month, match.capturedView(1).toInt());
        if (withYear || !date.isValid())
            dates << ScannedDate{match.capturedStart(), match.capturedLength(), date, true};
    }
    return dates;
}

QList<ScannedYears> scanYears(const QString& text)
{
    static const QRegularExpression years(
        u"(?<![\\d.№/-])(?:(до|по)\\s+)?((?:19|20)\\d{2})(?:\\s*[/–—-]\\s*((?:19|20)?\\d{2}))?(?![\\d./-]*\\d)\\s*"
        "(?:учебн\\p{L}*\\s+)?(?:год\\p{L}*|гг?\\.|г(?!\\p{L}))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QList<ScannedDate> dates = scanDates(text);
    QList<ScannedYears> found;
    auto matches = years.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype at = match.capturedStart(2);
        const auto isDay = [at](const ScannedDate& date) { return at >= date.at && at < date.at + date.length; };
        if (std::ranges::any_of(dates, isDay))
            continue;
        const int first = match.capturedView(2).toInt();
        const int last = match.hasCaptured(3) ? fullYear(match.capturedView(3)) : first;
        found << ScannedYears{at, match.capturedEnd(match.hasCaptured(3) ? 3 : 2) - at,
                              match.hasCaptured(1) ? 0 : first, std::max(first, last)};
    }
    return found;
}

} // namespace lotsia
