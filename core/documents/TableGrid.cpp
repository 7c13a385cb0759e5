#include "documents/TableGrid.h"

#include <algorithm>
#include <numeric>

namespace lotsia {

qsizetype columnCount(const Table& table)
{
    qsizetype count = table.columnWidths.size();
    if (count > 0)
        return count;
    for (const QList<DocumentRow>* rows : {&table.header, &table.rows}) {
        for (const DocumentRow& row : *rows)
            count = std::max(count, row.cells.size());
    }
    return count;
}

QList<double> columnEdges(const Table& table, double width)
{
    QList<double> weights = table.columnWidths;
    if (weights.isEmpty())
        weights.fill(1, columnCount(table));
    for (double& weight : weights)
        weight = std::max(weight, 0.01);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    QList<double> edges{0};
    double reached = 0;
    for (const double weight : weights) {
        reached += weight;
        edges.append(width * reached / sum);
    }
    return edges;
}

qsizetype cellEnd(const DocumentRow& row, const DocumentCell& cell, qsizetype column, qsizetype columns)
{
    const bool last = &cell == &row.cells.back();
    if (last)
        return columns;
    return std::min(columns, column + std::max(1, cell.columnSpan));
}

} // namespace lotsia
