#pragma once

#include "exchange/RawTable.h"
#include "exchange/RoadmapColumns.h"
#include "roadmap/Roadmap.h"

namespace lotsia {

enum class TakenRole { Action, Section, Continuation, Dropped };

/// What a row is in the source, whatever becomes of it.
enum class TakenKind { Plain, Heading, AboveHeadings, Paragraph };

/// One row of the source and what becomes of it.
struct TakenRow {
    TakenKind kind = TakenKind::Plain;
    int table = 1; ///< counted from 1
    QString sheet = {}; ///< name of the worksheet
    int number = 0; ///< in its table, as the source counts; 0: a paragraph between two tables
    QStringList cells = {}; ///< one per column, tidy
    quint64 fromAbove = 0; ///< bit of every cell that repeats one merged downwards
    bool wide = false; ///< one cell over the whole table
    TakenRole role = TakenRole::Action;
    QString reason = {}; ///< why, as a translated sentence; empty for a plain action
    bool byPerson = false; ///< the role was chosen by a person
};

/// A table on its way to a roadmap: what every column and row is taken for, and what stood around it. A person may
/// change every guess before roadmapFromDraft().
struct RoadmapDraft {
    QString source; ///< of the file, without folders; empty: the clipboard
    QStringList headings; ///< of the columns, as in the source; empty texts where there were none
    QList<TakenColumn> columns;
    QList<TakenRow> rows;
    QString title; ///< suggested; empty: none was found
    QString documentKind;
    QDate periodStart, periodEnd; ///< suggested; invalid: nothing named one
    QString periodReason; ///< where the period was read
    /// About the whole: tables and texts that were left. Severity Error: a person must decide.
    Findings remarks;
};

/// What a draft makes, with remarks on rows: numbers twice or skipped, terms not understood, words left behind.
/// Severity Error: a person must decide.
struct TakenRoadmap {
    Roadmap roadmap;
    Findings remarks;
};

/// Finds the roadmap's table in \p document: columns by their headings, or by content and order where there are none;
/// repeated headings and the row that numbers the columns are known; a row of one cell is a section; a row without a
/// number that has only some cells goes on with the one before. Tables with the same columns are one roadmap. Error:
/// Data (no table, fewer than three columns, nothing but headings).
[[nodiscard]] Result<RoadmapDraft> draftFromTables(const RawDocument& document);

/// Judges every row anew after a column changed; rows that a person judged stay.
void judgeRows(RoadmapDraft& draft);

/// Numbers are dropped and remade, terms read with the draft's period. A draft without actions gives a roadmap without
/// sections.
TakenRoadmap roadmapFromDraft(const RoadmapDraft& draft);

} // namespace lotsia
