#include "roadmap/TermSpan.h"

#include "roadmap/MonthNames.h"
#include "roadmap/TermCursor.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

using Kind = TermToken::Kind;

struct Item {
    TermPoint from, to;
    bool singleDay = false;
    std::optional<TermYear> school = {}; ///< the school year that gave the points their years
};

/// Recursive descent over one term; each read… leaves the position where it was when it fails.
class SpanReader : private TermCursor {
public:
    using TermCursor::TermCursor;

    std::optional<TermSpan> readAll();

private:
    std::optional<Item> readItem();
    std::optional<Item> readDayless();
    std::optional<Item> readParts(int perYear, const QString& stem);
    std::optional<TermSpan> readDeadline();
    std::optional<TermSpan> readFromTo();
    std::optional<TermSpan> readItems();
    bool readYearOf(Item& item);
    static void apply(const TermYear& year, TermPoint& point);
    static bool inherit(Item& left, const Item& rightItem);
};

void SpanReader::apply(const TermYear& year, TermPoint& point)
{
    point.year = year.school && point.month < 9 ? year.last : year.first;
}

bool SpanReader::readYearOf(Item& item)
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
std::optional<Item> SpanReader::readParts(int perYear, const QString& stem)
{
    const qsizetype start = m_at;
    const int first = ordinalOf(at());
    int last = first;
    if (first == 0)
        return std::nullopt;
    ++m_at;
    if ((at().kind == Kind::Dash || isWord(u"и"_s)) && ordinalOf(at(1)) > first) {
        last = ordinalOf(at(1));
        m_at += 2;
    }
    if (at().kind != Kind::Word || !at().text.startsWith(stem) || first > perYear || last > perYear) {
        m_at = start;
        return std::nullopt;
    }
    ++m_at;
    const int months = 12 / perYear;
    Item item{{(first - 1) * months + 1, 1, {}}, {last * months, 0, {}}, false};
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
            item = Item{{first == 1 ? 9 : 1, 1, {}}, {last == 1 ? 12 : 8, 0, {}}, false};
        }
        apply(*year, item.from);
        apply(*year, item.to);
    } else {
        m_at = beforeYear;
    }
    return item;
}

std::optional<Item> SpanReader::readDayless()
{
    const qsizetype start = m_at;
    if (at().kind == Kind::MonthYear) {
        const TermToken token = at();
        ++m_at;
        return Item{{token.month, 1, token.year}, {token.month, 0, token.year}, false};
    }
    if (auto item = readParts(4, u"кв"_s))
        return item;
    if (auto item = readParts(2, u"полуг"_s))
        return item;
    if (const int month = at().kind == Kind::Word ? monthOfWord(at().text) : 0) {
        ++m_at;
        Item item{{month, 1, {}}, {month, 0, {}}, false};
        if (readYearOf(item))
            return item;
        m_at = start;
        return std::nullopt;
    }
    if (const auto year = readYear()) {
        return year->school ? Item{{9, 1, year->first}, {8, 31, year->last}, false}
                            : Item{{1, 1, year->first}, {12, 31, year->last}, false};
    }
    if (takeSchoolWord()) {
        Item item{{9, 1, {}}, {8, 31, {}}, false};
        if (const auto year = readYear(true); year && year->school)
            item = Item{{9, 1, year->first}, {8, 31, year->last}, false};
        return item;
    }
    return std::nullopt;
}

std::optional<Item> SpanReader::readItem()
{
    const qsizetype start = m_at;
    if (at().kind == Kind::Date || at().kind == Kind::DayMonth) {
        const TermToken token = at();
        ++m_at;
        const bool hasYear = token.kind == Kind::Date;
        const TermPoint point{token.month, token.day, hasYear ? std::optional(token.year) : std::nullopt};
        Item item{point, point, true};
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
            Item item{{month, first, {}}, {month, last, {}}, !range};
            if (readYearOf(item))
                return item;
            m_at = start;
            return std::nullopt;
        }
    }
    return readDayless();
}

std::optional<TermSpan> SpanReader::readDeadline()
{
    bool toEnd = false;
    if (take(u"до"_s) || take(u"по"_s) || take(u"к"_s)) {
        toEnd = take(u"конца"_s) || take(u"концу"_s) || take(u"окончания"_s);
    } else if (isWord(u"не"_s) && isWord(u"позднее"_s, 1)) {
        m_at += 2;
        toEnd = take(u"конца"_s);
    } else if (isWord(u"не"_s) && isWord(u"позже"_s, 1)) {
        m_at += 2;
        toEnd = take(u"конца"_s);
    } else {
        return std::nullopt;
    }
    const auto item = readItem();
    // «до июня», «до 2024 года»: whether the month or year itself is included is for a person to say.
    if (!item || !atEnd() || (!item->singleDay && !toEnd))
        return std::nullopt;
    return TermSpan{std::nullopt, item->to};
}

/// Gives \p left the year of \p right when it has none and comes before it in the same year.
bool SpanReader::inherit(Item& left, const Item& rightItem)
{
    const TermPoint& right = rightItem.from;
    if (left.to.year || !right.year)
        return true;
    if (rightItem.school) {
        apply(*rightItem.school, left.from);
        apply(*rightItem.school, left.to);
        left.school = rightItem.school;
        return true;
    }
    const bool before =
        left.to.month < right.month || (left.to.month == right.month && (right.day == 0 || left.to.day <= right.day));
    if (!before)
        return false;
    left.from.year = left.to.year = right.year;
    return true;
}

std::optional<TermSpan> SpanReader::readFromTo()
{
    if (!take(u"с"_s) && !take(u"со"_s) && !take(u"от"_s))
        return std::nullopt;
    // «с 1 по 15 сентября 2023»
    if (at().kind == Kind::Number && at().text.size() <= 2 && (isWord(u"по"_s, 1) || isWord(u"до"_s, 1))) {
        const int first = at().number;
        m_at += 2;
        auto item = readItem();
        if (!item || !item->singleDay || !atEnd() || first < 1 || first > item->to.day)
            return std::nullopt;
        item->from.day = first;
        return TermSpan{item->from, item->to};
    }
    auto left = readItem();
    if (!left)
        return std::nullopt;
    if (atEnd())
        return TermSpan{left->from, std::nullopt};
    take(Kind::Comma);
    if (!take(u"по"_s) && !take(u"до"_s) && !take(Kind::Dash))
        return std::nullopt;
    const auto right = readItem();
    if (!right || !atEnd())
        return std::nullopt;
    // «с 1 ноября по 1 февраля 2024 г.»: the year belongs to the end, the start is in the year before.
    if (!inherit(*left, *right))
        left->from.year = *right->from.year - 1;
    return TermSpan{left->from, right->to};
}

std::optional<TermSpan> SpanReader::readItems()
{
    QList<Item> items;
    QList<bool> dashBefore;
    bool dash = false;
    while (true) {
        const auto item = readItem();
        if (!item)
            return std::nullopt;
        items << *item;
        dashBefore << dash;
        if (atEnd())
            break;
        dash = take(Kind::Dash);
        if (!dash && !take(Kind::Comma) && !take(u"и"_s))
            return std::nullopt;
        if (!dash)
            take(u"и"_s);
    }
    if (items.size() == 1) {
        const Item& only = items.constFirst();
        return only.singleDay ? TermSpan{std::nullopt, only.to} : TermSpan{only.from, only.to};
    }
    // A year written once at the end is the year of all: «сентябрь, декабрь 2023».
    for (qsizetype i = items.size() - 2; i >= 0; --i) {
        if (!inherit(items[i], items.at(i + 1)))
            return std::nullopt;
        // A year only in front («сентябрь 2023 - май») leaves the end open to guessing, and so does a disorder.
        const Item& left = items.at(i);
        const Item& right = items.at(i + 1);
        if (left.to.year.has_value() != right.from.year.has_value())
            return std::nullopt;
        if (left.to.year
            && (*left.to.year > *right.from.year
                || (*left.to.year == *right.from.year && left.to.month > right.from.month)))
            return std::nullopt;
        // A list without years must rise; a stretch may pass the new year: «сентябрь-май».
        if (!left.to.year && !dashBefore.at(i + 1) && left.to.month > right.from.month)
            return std::nullopt;
    }
    return TermSpan{items.constFirst().from, items.constLast().to};
}

std::optional<TermSpan> SpanReader::readAll()
{
    if (isWord(u"в"_s) || isWord(u"во"_s) || isWord(u"за"_s) || isWord(u"на"_s)) {
        ++m_at;
        if (at().kind == Kind::Word
            && (at().text == u"течение" || at().text == u"течении" || at().text == u"период"
                || at().text == u"протяжении" || at().text == u"продолжение"))
            ++m_at;
    }
    const qsizetype start = m_at;
    if (auto span = readDeadline())
        return span;
    m_at = start;
    if (auto span = readFromTo())
        return span;
    m_at = start;
    return readItems();
}

} // namespace

std::optional<TermSpan> parseTermSpan(const QList<TermToken>& tokens)
{
    return SpanReader(tokens).readAll();
}

} // namespace lotsia
