#include "roadmap/TermSpan.h"

#include "roadmap/TermItem.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// Recursive descent over one term; each read… leaves the position where it was when it fails.
class SpanReader : private TermItemReader {
public:
    using TermItemReader::TermItemReader;

    std::optional<TermSpan> readAll();

private:
    std::optional<TermSpan> readDeadline();
    std::optional<TermSpan> readFromTo();
    std::optional<TermSpan> readItems();
    static bool inherit(TermItem& left, const TermItem& rightItem);
};

std::optional<TermSpan> SpanReader::readDeadline()
{
    bool toEnd = false;
    bool inclusive = false;
    if (isWord(u"не"_s) && (isWord(u"позднее"_s, 1) || isWord(u"позже"_s, 1))) {
        m_at += 2;
        inclusive = true; // «не позднее июня»: June is in it
        if (at().kind == Kind::Comma && isWord(u"чем"_s, 1))
            ++m_at;
        take(u"чем"_s);
        inclusive = !take(u"до"_s);
    } else if (take(u"по"_s)) {
        inclusive = true;
    } else if (!take(u"до"_s) && !take(u"к"_s)) {
        return std::nullopt;
    }
    toEnd = take(u"конца"_s) || take(u"концу"_s) || take(u"окончания"_s) || take(u"конец"_s);
    const auto item = readItem();
    inclusive = take(u"включительно"_s) || inclusive;
    // «до июня», «до 2024 года»: whether the month or year itself is included is for a person to say.
    if (!item || !atEnd() || (!item->singleDay && !toEnd && !inclusive))
        return std::nullopt;
    return TermSpan{std::nullopt, item->to, toEnd && !item->singleDay};
}

/// Gives \p left the year of \p right when it has none and comes before it in the same year.
bool SpanReader::inherit(TermItem& left, const TermItem& rightItem)
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
    const bool beginning = take(u"начиная"_s);
    if (!take(u"с"_s) && !take(u"со"_s) && (beginning || !take(u"от"_s)))
        return std::nullopt;
    // «с 1 по 15 сентября 2023»
    if (at().kind == Kind::Number && at().text.size() <= 2 && (isWord(u"по"_s, 1) || isWord(u"до"_s, 1))) {
        const int first = at().number;
        m_at += 2;
        auto item = readItem();
        take(u"включительно"_s);
        if (!item || !item->singleDay || !atEnd() || first < 1 || first > item->to.day)
            return std::nullopt;
        item->from.day = first;
        return TermSpan{item->from, item->to, false};
    }
    auto left = readItem();
    if (!left)
        return std::nullopt;
    if (atEnd())
        return TermSpan{left->from, std::nullopt, false};
    take(Kind::Comma);
    const bool until = take(u"до"_s);
    if (!until && !take(u"по"_s) && !take(Kind::Dash))
        return std::nullopt;
    const bool toEnd = take(u"конца"_s) || take(u"конец"_s) || take(u"окончания"_s);
    const auto right = readItem();
    const bool inclusive = take(u"включительно"_s);
    if (!right || !atEnd())
        return std::nullopt;
    // «с сентября до мая»: with May or without it?
    if (until && !toEnd && !inclusive && !right->singleDay)
        return std::nullopt;
    // «с 1 ноября по 1 февраля 2024 г.»: the year belongs to the end, the start is in the year before.
    if (!inherit(*left, *right))
        left->from.year = *right->from.year - 1;
    return TermSpan{left->from, right->to, false};
}

/// A calendar or school year as a whole; a quarter or a half-year ends with its month, whatever its last day.
bool isWholeYear(const TermItem& item)
{
    return item.to.day == 31 && !item.singleDay && item.from.day == 1
        && item.to.month == (item.from.month == 1 ? 12 : item.from.month - 1);
}

std::optional<TermSpan> SpanReader::readItems()
{
    QList<TermItem> items;
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
        const TermItem& only = items.constFirst();
        return only.singleDay ? TermSpan{std::nullopt, only.to, false} : TermSpan{only.from, only.to, false};
    }
    // «15 мая, 15 ноября 2024»: two days of control are no stretch.
    for (qsizetype i = 1; i < items.size(); ++i)
        if (!dashBefore.at(i) && (items.at(i).singleDay || items.at(i - 1).singleDay))
            return std::nullopt;
    // «май 2023, 2024», «март-май 2023 и 2024 гг.»: the month of each of the years, which is no stretch.
    for (qsizetype i = 1; i < items.size(); ++i)
        if (!dashBefore.at(i) && isWholeYear(items.at(i)) != isWholeYear(items.at(i - 1)))
            return std::nullopt;
    // «сентябрь 2023 - май»: the May that follows.
    if (items.size() == 2 && dashBefore.at(1) && items.at(0).to.year && !items.at(1).from.year && !items.at(0).school) {
        const TermPoint& left = items.at(0).to;
        TermPoint& from = items[1].from;
        const bool sameYear =
            left.month < from.month || (left.month == from.month && left.day > 0 && left.day <= from.day);
        from.year = items[1].to.year = *left.year + (sameYear ? 0 : 1);
    }
    // A year written once at the end is the year of all: «сентябрь, декабрь 2023».
    for (qsizetype i = items.size() - 2; i >= 0; --i) {
        if (!inherit(items[i], items.at(i + 1)))
            return std::nullopt;
        // A year only in front («сентябрь 2023 - май») leaves the end open to guessing, and so does a disorder.
        const TermItem& left = items.at(i);
        const TermItem& right = items.at(i + 1);
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
    return TermSpan{items.constFirst().from, items.constLast().to, false};
}

std::optional<TermSpan> SpanReader::readAll()
{
    if (isWord(u"в"_s) || isWord(u"во"_s) || isWord(u"за"_s) || isWord(u"на"_s)) {
        ++m_at;
        if (at().kind == Kind::Word
            && (at().text == u"течение" || at().text == u"течении" || at().text == u"период"
                || at().text == u"протяжении" || at().text == u"продолжение" || at().text == u"срок"))
            ++m_at;
    } else if (isWord(u"срок"_s)) {
        ++m_at;
    }
    take(u"всего"_s);
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
