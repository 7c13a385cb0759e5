#include "roadmap/TermCursor.h"

#include <QRegularExpression>
#include <QStringList>

namespace lotsia {

using namespace Qt::StringLiterals;

bool TermCursor::isYearWord(qsizetype ahead) const
{
    static const QStringList words{u"г"_s, u"год"_s, u"года"_s, u"году"_s};
    return at(ahead).kind == Kind::Word && (words.contains(at(ahead).text) || isPluralYearWord(ahead));
}

bool TermCursor::isPluralYearWord(qsizetype ahead) const
{
    static const QStringList words{u"гг"_s, u"годы"_s, u"годов"_s, u"годах"_s};
    return at(ahead).kind == Kind::Word && words.contains(at(ahead).text);
}

bool TermCursor::takeSchoolWord()
{
    static const QRegularExpression word(u"^(?:уч|учеб|учебн|учебный|учебного|учебном|учебному|учебных|учебные)$"_s);
    if (at().kind != Kind::Word || !word.match(at().text).hasMatch())
        return false;
    ++m_at;
    if (isYearWord())
        ++m_at;
    return true;
}

std::optional<TermYear> TermCursor::readYear(bool afterSchoolWord)
{
    const qsizetype start = m_at;
    const auto isYearNumber = [](const TermToken& token) {
        return token.kind == Kind::Number && token.text.size() == 4 && token.number >= 1990 && token.number <= 2100;
    };
    const auto back = [&]() -> std::optional<TermYear> {
        m_at = start;
        return std::nullopt;
    };
    TermYear year;
    if (at().kind == Kind::Number && at().text.size() == 2 && isYearWord(1)) {
        year.first = year.last = 2000 + at().number;
        m_at += 2;
        return year;
    }
    // «23/24 уч. г.»: two figures for both years, only before the word.
    const auto isShort = [](const TermToken& token) { return token.kind == Kind::Number && token.text.size() == 2; };
    if (isShort(at()) && (at(1).kind == Kind::Dash || at(1).kind == Kind::Slash) && isShort(at(2))) {
        year = {2000 + at().number, 2000 + at(2).number, true};
        m_at += 3;
        return takeSchoolWord() && year.last == year.first + 1 ? std::optional(year) : back();
    }
    if (!isYearNumber(at()))
        return std::nullopt;
    year.first = year.last = at().number;
    ++m_at;
    const bool slash = at().kind == Kind::Slash;
    const bool shortSecond = at(1).kind == Kind::Number && at(1).text.size() == 2;
    if ((slash || at().kind == Kind::Dash) && (isYearNumber(at(1)) || shortSecond)) {
        year.last = shortSecond ? year.first / 100 * 100 + at(1).number : at(1).number;
        m_at += 2;
        if (year.last <= year.first)
            return back();
        const bool consecutive = year.last == year.first + 1;
        const bool plural = isPluralYearWord();
        if (takeSchoolWord() || afterSchoolWord) {
            year.school = true;
            return consecutive ? std::optional(year) : back();
        }
        if (isYearWord())
            ++m_at;
        year.school = slash && consecutive;
        // «2023/2024 г.» is a school year by its stroke; «2023-2024» may be a school or two calendar years: not
        // guessed.
        return year.school || plural || (!consecutive && !slash) ? std::optional(year) : back();
    }
    if (isYearWord())
        ++m_at;
    return year;
}

} // namespace lotsia
