#include "exchange/RoadmapTable.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Takeover)
};

bool startsSmall(const QString& text)
{
    for (const QChar c : text) {
        if (c.isLetter())
            return c.isLower();
        if (c.isDigit())
            return false;
    }
    return false;
}

/// Judges rows one after the other, since a row depends on those before it.
class Judge {
public:
    explicit Judge(RoadmapDraft& draft)
        : m_draft(draft)
    {
        look();
    }
    void run();

private:
    struct Verdict {
        TakenRole role = TakenRole::Action;
        QString reason = {};
    };
    void look();
    Verdict judge(const TakenRow& row) const;
    Verdict oneCell(const TakenRow& row, qsizetype column) const;
    TakenColumn roleOf(qsizetype column) const { return m_draft.columns.value(column, TakenColumn::None); }
    QString of(const TakenRow& row, TakenColumn role) const;
    int filled(const TakenRow& row) const;

    RoadmapDraft& m_draft;
    bool m_numbers = false; ///< there is a column of numbers, and most rows have one
    bool m_flat = false; ///< full rows are numbered 1, 2, 3, so such a number says nothing about sections
    const TakenRow* m_before = nullptr; ///< the section, action or continuation before
};

QString Judge::of(const TakenRow& row, TakenColumn role) const
{
    QStringList parts;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (roleOf(i) == role && !row.cells[i].isEmpty())
            parts << row.cells[i];
    }
    return parts.join(u'\n');
}

int Judge::filled(const TakenRow& row) const
{
    int count = 0;
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        count += !row.cells[i].isEmpty() && !(row.fromAbove >> i & 1U);
    return count;
}

void Judge::look()
{
    int full = 0, numbered = 0, flat = 0, deep = 0;
    for (const TakenRow& row : std::as_const(m_draft.rows)) {
        if (row.kind != TakenKind::Plain)
            continue;
        const QString number = of(row, TakenColumn::Number);
        const bool isNumber = isRowNumber(number);
        deep += isDeepNumber(number);
        if (filled(row) + std::popcount(row.fromAbove) < 3 || numbersColumns(row.cells))
            continue;
        ++full;
        numbered += isNumber;
        flat += isNumber && !isDeepNumber(number);
    }
    m_numbers = m_draft.columns.contains(TakenColumn::Number) && numbered * 2 >= full && numbered > 0;
    m_flat = flat > 0 && deep == 0;
}

Judge::Verdict Judge::oneCell(const TakenRow& row, qsizetype column) const
{
    const QString& text = row.cells[column];
    const TakenColumn role = roleOf(column);
    const Verdict section{TakenRole::Section, Text::tr("One cell in the row: the heading of a section.")};
    const Verdict goesOn{TakenRole::Continuation,
                         Text::tr("The row goes on with the one before: a page broke its cell.")};
    if (isRowNumber(text))
        return {TakenRole::Dropped, Text::tr("Nothing but a number.")};
    if (m_before && startsSmall(text) && !isRowNumber(text.section(u' ', 0, 0)))
        return goesOn;
    if (m_before && startsListItem(text) && !row.wide && role == TakenColumn::Text)
        return goesOn;
    if (row.wide || role == TakenColumn::Number || role == TakenColumn::Text || role == TakenColumn::Section
        || column == 0)
        return section;
    if (m_before && m_before->role != TakenRole::Section)
        return goesOn;
    return {TakenRole::Action, Text::tr("There is only one cell; check where it belongs.")};
}

Judge::Verdict Judge::judge(const TakenRow& row) const
{
    const int count = filled(row);
    if (count == 0)
        return {TakenRole::Dropped, Text::tr("The row is blank.")};
    if (row.kind == TakenKind::AboveHeadings)
        return {TakenRole::Dropped, Text::tr("Stands above the headings of the columns.")};
    if (row.kind == TakenKind::Paragraph)
        return {TakenRole::Section, Text::tr("A paragraph above the table: the heading of a section.")};
    if (row.kind == TakenKind::Heading)
        return {TakenRole::Dropped, Text::tr("Headings of the columns.")};
    if (numbersColumns(row.cells))
        return {TakenRole::Dropped, Text::tr("The row only numbers the columns.")};
    if (count == 1 && row.fromAbove == 0) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (!row.cells[i].isEmpty())
                return oneCell(row, i);
        }
    }
    const QString number = of(row, TakenColumn::Number);
    const QString text = of(row, TakenColumn::Text);
    const bool merged = row.fromAbove != 0;
    if (m_numbers && count == 2 && !merged && !m_flat && isRowNumber(number) && !isDeepNumber(number)
        && !text.isEmpty())
        return {TakenRole::Section, Text::tr("A number and a heading: a section.")};
    const Verdict goesOn{TakenRole::Continuation,
                         Text::tr("The row goes on with the one before: a page broke its cell.")};
    bool textFromAbove = false;
    int rest = 0, restFilled = 0;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const TakenColumn role = roleOf(i);
        const bool above = row.fromAbove >> i & 1U;
        textFromAbove |= above && role == TakenColumn::Text;
        if (role == TakenColumn::Text || role == TakenColumn::Responsible || role == TakenColumn::Term
            || role == TakenColumn::Result) {
            ++rest;
            restFilled += !row.cells[i].isEmpty();
        }
    }
    if (textFromAbove && !m_before)
        return {TakenRole::Dropped, Text::tr("Headings of the columns.")}; // their second line
    if (!m_before || m_before->role == TakenRole::Section)
        return {};
    if (textFromAbove)
        return {TakenRole::Continuation, Text::tr("Its measure is merged with the row before.")};
    if (!number.isEmpty())
        return {};
    if (m_numbers && (restFilled < rest || startsSmall(text)))
        return goesOn;
    if (!m_numbers && (text.isEmpty() || (startsSmall(text) && restFilled < rest)))
        return goesOn;
    return m_numbers ? Verdict{TakenRole::Action, Text::tr("There is no number; the row is full, so it is a measure.")}
                     : Verdict{};
}

void Judge::run()
{
    for (TakenRow& row : m_draft.rows) {
        if (!row.byPerson) {
            const Verdict verdict = judge(row);
            row.role = verdict.role;
            row.reason = verdict.reason;
        }
        if (row.role != TakenRole::Dropped)
            m_before = &row;
    }
}

} // namespace

void judgeRows(RoadmapDraft& draft)
{
    Judge(draft).run();
}

} // namespace lotsia
