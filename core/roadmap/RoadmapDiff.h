#pragma once

#include "roadmap/Roadmap.h"

namespace lotsia {

/// A run of words of one edition; \p changed when the other edition has it otherwise.
struct WordPiece {
    QString text;
    bool changed = false;
    bool operator==(const WordPiece&) const = default;
};

/// Two texts word by word; the pieces of a side put together are its text.
struct WordDiff {
    QList<WordPiece> before, after;
    static WordDiff of(const QString& before, const QString& after);
};

/// A cell of an action's row, in the order of the table.
enum class RoadmapCell { Text, Responsible, Term, Result };

/// The text of a cell as it is printed.
QString cellText(const RoadmapAction& action, RoadmapCell cell);

/// One thing in which two editions of a roadmap differ.
struct RoadmapChange {
    enum class Kind {
        Title,
        DocumentKind,
        Period,
        Headings,
        SectionAdded,
        SectionRenamed,
        SectionMoved,
        SectionRemoved,
        Added,
        Reworded,
        Moved,
        Excluded
    };
    struct Cell {
        RoadmapCell cell = RoadmapCell::Text;
        QString before, after;
        bool operator==(const Cell&) const = default;
    };

    Kind kind = Kind::Title;
    int sectionBefore = -1, sectionAfter = -1; ///< from 0; -1: there is none
    int actionBefore = -1, actionAfter = -1; ///< in its section, from 0; -1: none, or it is not about an action
    QString before = {}, after = {}; ///< the heading, period or text of the action; of the title as printed
    QList<Cell> cells = {}; ///< Reworded: those that differ

    /// «1.4», or «2» of a section; empty on the side that has none.
    QString numberBefore() const;
    QString numberAfter() const;
    bool operator==(const RoadmapChange&) const = default;
};

/// An action that has another number only because others came and went.
struct Renumbering {
    int section = -1, action = -1; ///< before, from 0
    int newSection = -1, newAction = -1;
    bool operator==(const Renumbering&) const = default;
};

/// What differs between two editions of a roadmap.
///
/// A row is recognised by its id, else by its whole text, else by what is to be done, else by the words in it. An
/// action that moved with its section, or only got another number, did not move. Of rows without ids only those that
/// nothing else matched are compared by words, and only pairs that share a word that stands in at most 40 of them: work
/// grows with the number of rows, not with its square.
struct RoadmapDiff {
    QList<RoadmapChange> changes; ///< by kind, then in the order of the table
    QList<Renumbering> renumbered;

    static RoadmapDiff of(const Roadmap& before, const Roadmap& after);
    bool isEmpty() const { return changes.isEmpty(); }
    int count(RoadmapChange::Kind kind) const;
};

} // namespace lotsia
