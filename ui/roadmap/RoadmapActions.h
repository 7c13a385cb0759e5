#pragma once

#include "ui/roadmap/RoadmapEdits.h"

#include <QModelIndexList>
#include <QObject>

class QAction;
class QMenu;

namespace lotsia {

class RoadmapModel;
class RoadmapView;
struct CellBlock;

/// What can be done with the rows of the table, with its keys; every edit goes out as the model's edited().
class RoadmapActions final : public QObject {
    Q_OBJECT

public:
    RoadmapActions(RoadmapModel& model, RoadmapView& view);
    void addAction();
    void addSection();
    void removeRows();
    void moveRows(bool down);
    void duplicateRow();
    /// A new row below the last one, with its text being typed.
    void addLast();
    /// Moves table rows before the row \p before, which may be one behind the last.
    void dropRows(const QList<int>& rows, int before);
    void clearCells();
    /// Ctrl+D: the first of several chosen rows fills the others, a single one takes the cell above.
    void fillDown();
    void copy();
    void cut();
    /// A plan comes in as rows below the current one, a block of cells over the cells from the chosen one on.
    void paste();
    /// Puts the commands into \p menu (the table's context menu and the page's menu show the same).
    void fill(QMenu& menu) const;
    void setReadOnly(bool readOnly);

signals:
    /// A sentence for the banner.
    void refused(const QString& sentence);

private:
    QAction* make(const QString& text, const QString& iconName, const QKeySequence& key,
                  void (RoadmapActions::*what)());
    void moveUp() { moveRows(false); }
    void moveDown() { moveRows(true); }
    std::optional<RowPosition> current() const;
    QList<RowPosition> selected() const;
    void selectAfterwards(RowPosition position, bool edit = false);
    void pasteCells(const CellBlock& block);
    void changeCells(const Roadmap& after, const QString& what);
    void selectBlock(const QList<RowPosition>& rows, int left, int right);
    QModelIndexList selectedCells() const;
    RoadmapModel& m_model;
    RoadmapView& m_view;
    QList<QAction*> m_actions;
    QList<QAction*> m_changing; ///< refused while the database is open for reading only
};

} // namespace lotsia
