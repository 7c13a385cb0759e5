#pragma once

#include "roadmap/TermTokens.h"

#include <optional>

namespace lotsia {

/// The year behind a month or alone: «2023 г.», «2023-2024 уч. года», «2021-2023 гг.».
struct TermYear {
    int first = 0, last = 0;
    bool school = false;
};

/// A place among the tokens of one term, and the words that any rule reads there. What fails leaves the place as it
/// was.
class TermCursor {
public:
    using Kind = TermToken::Kind;

    explicit TermCursor(const QList<TermToken>& tokens)
        : m_tokens(tokens)
    {
    }

protected:
    bool atEnd() const { return m_at >= m_tokens.size(); }
    const TermToken& at(qsizetype ahead = 0) const
    {
        static const TermToken none;
        return m_at + ahead < m_tokens.size() ? m_tokens.at(m_at + ahead) : none;
    }
    bool isWord(const QString& text, qsizetype ahead = 0) const
    {
        return at(ahead).kind == Kind::Word && at(ahead).text == text;
    }
    bool take(const QString& word)
    {
        if (!isWord(word))
            return false;
        ++m_at;
        return true;
    }
    bool take(Kind kind)
    {
        if (at().kind != kind || atEnd())
            return false;
        ++m_at;
        return true;
    }
    bool isYearWord(qsizetype ahead = 0) const;
    bool isPluralYearWord(qsizetype ahead = 0) const;
    bool takeSchoolWord();

    /// \p afterSchoolWord: «учебный год 2023-2024».
    std::optional<TermYear> readYear(bool afterSchoolWord = false);

    const QList<TermToken>& m_tokens; ///< outlives the cursor
    qsizetype m_at = 0;
};

} // namespace lotsia
