#include "ui/roadmap/TextFinder.h"

#include "ui/roadmap/RoadmapCells.h"
#include "ui/roadmap/RoadmapModel.h"

namespace lotsia {

using namespace Qt::StringLiterals;

QRegularExpression TextFinder::pattern() const
{
    if (text.isEmpty())
        return {};
    QString expression = QRegularExpression::escape(text);
    if (wholeWord)
        expression = u"(?<![\\w-])%1(?![\\w-])"_s.arg(expression);
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(expression, options);
}

int TextFinder::hits(const Roadmap& roadmap, RowPosition row, int inColumn) const
{
    if (text.isEmpty() || !roadmapCells::isEditable(row, inColumn) || (column >= 0 && column != inColumn))
        return 0;
    int count = 0;
    for (auto hit = pattern().globalMatch(roadmapCells::text(roadmap, row, inColumn)); hit.hasNext(); hit.next())
        ++count;
    return count;
}

int TextFinder::hits(const Roadmap& roadmap) const
{
    int count = 0;
    const QList<RowPosition> rows = tableRows(roadmap);
    for (const RowPosition row : rows)
        for (int cell = RoadmapModel::Text; cell < RoadmapModel::ColumnCount; ++cell)
            count += hits(roadmap, row, cell);
    return count;
}

int TextFinder::replace(Roadmap& roadmap, RowPosition row, int inColumn, const QString& with) const
{
    const int count = hits(roadmap, row, inColumn);
    if (count == 0)
        return 0;
    QString changed = roadmapCells::text(roadmap, row, inColumn);
    changed.replace(pattern(), with); // it captures nothing, so a backslash is a backslash
    roadmapCells::setText(roadmap, row, inColumn, changed);
    return count;
}

int TextFinder::replaceAll(Roadmap& roadmap, const QString& with) const
{
    int count = 0;
    const QList<RowPosition> rows = tableRows(roadmap);
    for (const RowPosition row : rows)
        for (int cell = RoadmapModel::Text; cell < RoadmapModel::ColumnCount; ++cell)
            count += replace(roadmap, row, cell, with);
    return count;
}

} // namespace lotsia
