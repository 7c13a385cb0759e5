#include "roadmap/TermItem.h"

#include "roadmap/MonthNames.h"

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

void TermItemReader::apply(const TermYear& year, TermPoint& point)
{
    point.year = year.school && point.month < 9 ? year.last : year.first;
}

bool TermItemReader::readYearOf(TermItem& item)
{
    const qsizetype start = m_at;
    if (at().kind == Kind::Comma && at(1).kind == Kind::Number)
        ++m_at;
    const auto year = readYear();
    if (!year) {
        m_at = start;
        return true; // the year may stand further on, or nowhere
    }
    if (!year->school && year->first != year->last)
        return false;
    apply(*year, item.from);
    apply(*year, item.to);
    if (year->school)
        item.school = year;
    return true;
}

/// Quarters and half-years: «I квартал», «1-2 квартал», «первое полугодие 2023-2024 учебного года».
std::optional<TermItem> TermItemReader::readParts(int perYear, const QString& stem)
{
    const qsizetype start = m_at;
    const int first = ordinalOf(at());
    int last = first;
    if (first == 0)
        return std::nullopt;
    ++m_at;
    const bool dash = at().kind == Kind::Dash;
    // «I и II», «I, II»: a list must be without gaps to be one stretch.
    while (ordinalOf(at(1)) > last
           && ((dash && last == first)
               || ((isWord(u"и"_s) || at().kind == Kind::Comma) && ordinalOf(at(1)) == last + 1))) {
        last = ordinalOf(at(1));
        m_at += 2;
        if (dash)
            break;
    }
    const bool isStem =
        at().kind == Kind::Word && (at().text.startsWith(stem) || (perYear == 2 && at().text.startsWith(u"половин"_s)));
    if (!isStem || first > perYear || last > perYear) {
        m_at = start;
        return std::nullopt;
    }
    ++m_at;
    const int months = 12 / perYear;
    TermItem item{{(first - 1) * months + 1, 1, {}}, {last * months, 0, {}}, false};
    const qsizetype beforeYear = m_at;
    if (at().kind == Kind::Comma)
        ++m_at;
    if (const auto year = readYear()) {
        if (!year->school && year->first != year->last) {
            m_at = start;
            return std::nullopt;
        }
        if (year->school && perYear == 2) {
            // Halves of a school year: September – December and January – August.
            item = TermItem{{first == 1 ? 9 : 1, 1, {}}, {last == 1 ? 12 : 8, 0, {}}, false};
        }
        apply(*year, item.from);
        apply(*year, item.to);
    } else {
        m_at = beforeYear;
        if (perYear == 2 && takeSchoolWord())
            item = TermItem{{first == 1 ? 9 : 1, 1, {}}, {last == 1 ? 12 : 8, 0, {}}, false};
    }
    return item;
}

/// «первая декада августа 2024», «вторая половина сентября».
std::optional<TermItem> TermItemReader::readMonthParts()
{
    constexpr int decade = 10;
    constexpr int half = 15;
    const int part = ordinalOf(at());
    const bool byHalf = isStemAt(u"половин"_s, 1);
    const int month = at(2).kind == Kind::Word ? monthOfWord(at(2).text) : 0;
    const int count = byHalf ? 2 : 3;
    if (part == 0 || part > count || month == 0 || (!byHalf && !isStemAt(u"декад"_s, 1)))
        return std::nullopt;
    const qsizetype start = m_at;
    m_at += 3;
    const int length = byHalf ? half : decade;
    TermItem item{{month, (part - 1) * length + 1, {}}, {month, part == count ? 0 : part * length, {}}, false};
    if (readYearOf(item))
        return item;
    m_at = start;
    return std::nullopt;
}

/// «осень 2023»; a winter lies in two years: «зима 2023-2024».
std::optional<TermItem> TermItemReader::readSeason()
{
    static const QList<std::pair<QString, int>> stems{{u"весн"_s, 3},  {u"летн"_s, 6}, {u"лето"_s, 6},
                                                      {u"летом"_s, 6}, {u"осен"_s, 9}, {u"зим"_s, 12}};
    const auto found =
        std::find_if(stems.begin(), stems.end(), [&](const auto& stem) { return isStemAt(stem.first, 0); });
    if (found == stems.end())
        return std::nullopt;
    const qsizetype start = m_at;
    const bool adjective = at().text.endsWith(u"ий") || at().text.endsWith(u"ем") || at().text.endsWith(u"его");
    ++m_at;
    const bool named = !adjective || take(u"период"_s) || take(u"периода"_s) || take(u"сезон"_s);
    TermItem item{{found->second, 1, {}}, {(found->second + 1) % 12 + 1, 0, {}}, false};
    if (named && found->second == 12) {
        const bool pair = at().kind == Kind::Number && (at(1).kind == Kind::Dash || at(1).kind == Kind::Slash)
            && at(2).kind == Kind::Number && at(2).number % 100 == (at().number + 1) % 100 && at().text.size() == 4;
        if (pair) {
            item.from.year = at().number;
            item.to.year = at().number + 1;
            m_at += 3;
            takeSchoolWord();
            if (isYearWord())
                ++m_at;
            return item;
        }
    } else if (named && readYearOf(item)) {
        return item;
    }
    m_at = start;
    return std::nullopt;
}

std::optional<TermItem> TermItemReader::readDayless()
{
    const qsizetype start = m_at;
    if (at().kind == Kind::MonthYear) {
        const TermToken token = at();
        ++m_at;
        return TermItem{{token.month, 1, token.year}, {token.month, 0, token.year}, false};
    }
    if (auto item = readMonthParts())
        return item;
    if (auto item = readSeason())
        return item;
    if (auto item = readParts(4, u"кв"_s))
        return item;
    if (auto item = readParts(2, u"полуг"_s))
        return item;
    if (const int month = at().kind == Kind::Word ? monthOfWord(at().text) : 0) {
        ++m_at;
        TermItem item{{month, 1, {}}, {month, 0, {}}, false};
        if (readYearOf(item))
            return item;
        m_at = start;
        return std::nullopt;
    }
    if (const auto year = readYear()) {
        return year->school ? TermItem{{9, 1, year->first}, {8, 31, year->last}, false}
                            : TermItem{{1, 1, year->first}, {12, 31, year->last}, false};
    }
    if (takeSchoolWord()) {
        TermItem item{{9, 1, {}}, {8, 31, {}}, false};
        if (const auto year = readYear(true); year && year->school)
            item = TermItem{{9, 1, year->first}, {8, 31, year->last}, false};
        return item;
    }
    return std::nullopt;
}

std::optional<TermItem> TermItemReader::readItem()
{
    const qsizetype start = m_at;
    if (at().kind == Kind::Date || at().kind == Kind::DayMonth) {
        const TermToken token = at();
        ++m_at;
        const bool hasYear = token.kind == Kind::Date;
        const TermPoint point{token.month, token.day, hasYear ? std::optional(token.year) : std::nullopt};
        TermItem item{point, point, true};
        if (hasYear && isYearWord())
            ++m_at;
        if (!hasYear && !readYearOf(item))
            return std::nullopt;
        return item;
    }
    if (at().kind == Kind::Number && at().text.size() <= 2 && at().number >= 1 && at().number <= 31) {
        const int first = at().number;
        const bool range = at(1).kind == Kind::Dash && at(2).kind == Kind::Number && at(2).text.size() <= 2;
        const int last = range ? at(2).number : first;
        const qsizetype monthAt = range ? 3 : 1;
        const int month = at(monthAt).kind == Kind::Word ? monthOfWord(at(monthAt).text) : 0;
        if (month > 0 && last >= first && last <= 31) {
            m_at += monthAt + 1;
            TermItem item{{month, first, {}}, {month, last, {}}, !range};
            if (readYearOf(item))
                return item;
            m_at = start;
            return std::nullopt;
        }
    }
    return readDayless();
}

} // namespace lotsia
