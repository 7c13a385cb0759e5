#include "ui/orders/ClauseOutline.h"

#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

void settleLevels(QList<OrderClause>& clauses)
{
    int before = 0;
    for (OrderClause& clause : clauses) {
        clause.level = std::clamp(clause.level, 1, std::min(before + 1, MaxClauseLevel));
        before = clause.level;
    }
}

qsizetype blockEnd(const QList<OrderClause>& clauses, qsizetype row)
{
    qsizetype end = row + 1;
    while (end < clauses.size() && clauses[end].level > clauses[row].level)
        ++end;
    return end;
}

qsizetype moveBlock(QList<OrderClause>& clauses, qsizetype row, qsizetype gap)
{
    const qsizetype end = blockEnd(clauses, row);
    if (gap >= row && gap <= end)
        return row;
    const auto begin = clauses.begin();
    qsizetype target = gap;
    if (gap < row) {
        std::rotate(begin + gap, begin + row, begin + end);
    } else {
        std::rotate(begin + row, begin + end, begin + gap);
        target = gap - (end - row);
    }
    settleLevels(clauses);
    return target;
}

std::optional<qsizetype> stepGap(const QList<OrderClause>& clauses, qsizetype row, bool down)
{
    const int level = clauses[row].level;
    if (down) {
        const qsizetype end = blockEnd(clauses, row);
        if (end >= clauses.size())
            return std::nullopt;
        // Past the next one of its level, or in as the first below the next higher one.
        return clauses[end].level == level ? blockEnd(clauses, end) : end + 1;
    }
    if (row == 0)
        return std::nullopt;
    qsizetype above = row - 1;
    while (clauses[above].level > level)
        --above;
    // The first point of all has nothing above that a sub-point could go into.
    return above == 0 && clauses[above].level < level ? std::nullopt : std::optional(above);
}

bool changeLevel(QList<OrderClause>& clauses, qsizetype row, bool deeper)
{
    const qsizetype end = blockEnd(clauses, row);
    if (deeper && (row == 0 || clauses[row].level > clauses[row - 1].level))
        return false;
    if (!deeper && clauses[row].level <= 1)
        return false;
    const auto deepest = std::max_element(clauses.begin() + row, clauses.begin() + end,
                                          [](const auto& a, const auto& b) { return a.level < b.level; });
    if (deeper && deepest->level >= MaxClauseLevel)
        return false;
    for (qsizetype i = row; i < end; ++i)
        clauses[i].level += deeper ? 1 : -1;
    settleLevels(clauses);
    return true;
}

std::optional<QList<OrderClause>> numberedPoints(const QString& text, int level)
{
    // «1.», «1.2», «1.2.3.», «2)»; a date or a year at the line's start is no number.
    static const QRegularExpression numbered(
        u"^\\s*(?:(\\d{1,2}(?:\\.\\d{1,2}){0,2})\\.|(\\d{1,2}(?:\\.\\d{1,2}){1,2})|(\\d{1,2})\\))(?!\\d)\\s*(\\S.*)$"_s);
    QList<OrderClause> points;
    int found = 0;
    int highest = MaxClauseLevel;
    const QStringList lines = QString(text).replace(u"\r\n"_s, u"\n"_s).replace(QChar(0x2029), u'\n').split(u'\n');
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const auto match = numbered.match(line);
        if (!match.hasMatch()) {
            if (points.isEmpty())
                points << OrderClause{line.trimmed(), 1};
            else
                points.last().text += u'\n' + line.trimmed();
            continue;
        }
        const QString number = match.captured(1) + match.captured(2) + match.captured(3);
        const int depth = int(number.count(u'.')) + 1;
        highest = std::min(highest, depth);
        points << OrderClause{match.captured(4).trimmed(), depth};
        ++found;
    }
    if (found < 2)
        return std::nullopt;
    for (OrderClause& point : points)
        point.level = std::clamp(point.level - highest + level, 1, MaxClauseLevel);
    return points;
}

} // namespace lotsia
