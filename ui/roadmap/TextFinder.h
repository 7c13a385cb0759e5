#pragma once

#include "ui/roadmap/RoadmapEdits.h"

#include <QRegularExpression>

namespace lotsia {

/// Finds and replaces a text in the cells of a roadmap, headings included.
struct TextFinder {
    QString text;
    bool matchCase = false;
    bool wholeWord = false;
    int column = -1; ///< of RoadmapModel; −1: all

    /// Empty when there is nothing to find.
    QRegularExpression pattern() const;
    /// Hits in one cell.
    int hits(const Roadmap& roadmap, RowPosition row, int inColumn) const;
    int hits(const Roadmap& roadmap) const;
    /// Replaces in one cell; returns how many hits there were.
    int replace(Roadmap& roadmap, RowPosition row, int inColumn, const QString& with) const;
    int replaceAll(Roadmap& roadmap, const QString& with) const;
};

} // namespace lotsia
