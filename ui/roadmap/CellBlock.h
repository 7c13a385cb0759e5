#pragma once

#include "common/Result.h"
#include "roadmap/Roadmap.h"

#include <QStringList>

#include <memory>

class QMimeData;

namespace lotsia {

/// A rectangle of cells as it goes over the clipboard: to and from this table, Excel, Word and browsers.
struct CellBlock {
    QList<QStringList> rows; ///< all of one width
    QList<bool> headings; ///< whether a row is a section's heading; only of our own whole rows, otherwise empty

    /// Our own cells, the tables of text/html, or text with tabs and cells in quotation marks; text without a tab is
    /// one cell. Limits: 4 million characters, 2,000 rows. Error: Data (nothing but blanks, too large).
    [[nodiscard]] static Result<CellBlock> fromMime(const QMimeData& data);
    /// Text, html and our own cells; \p columnHeadings (empty: none) stand above.
    std::unique_ptr<QMimeData> toMime(const QStringList& columnHeadings) const;

    qsizetype width() const { return rows.isEmpty() ? 0 : rows.first().size(); }
    bool isWholeRows() const { return !headings.isEmpty(); }
    /// The rows of a plan rather than some of its cells: with the row of column headings, with at least as many columns
    /// as the plan, or with four of them and a heading of a section among them.
    bool isPlan() const;
    /// Rows with tabs, as sectionsFromClipboard() reads them.
    QString toText() const;
    /// Whole rows as parts of a roadmap.
    QList<RoadmapSection> toSections(const QDate& periodStart, const QDate& periodEnd) const;
};

} // namespace lotsia
