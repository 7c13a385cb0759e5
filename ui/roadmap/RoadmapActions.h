#pragma once

#include "ui/roadmap/RoadmapEdits.h"

#include <QObject>

class QAction;
class QMenu;

namespace lotsia {

class RoadmapModel;
class RoadmapView;

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
    void clearCells();
    void copy();
    void cut();
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
    void pasteIntoCell(const QString& text);
    RoadmapModel& m_model;
    RoadmapView& m_view;
    QList<QAction*> m_actions;
    QList<QAction*> m_changing; ///< refused while the database is open for reading only
};

} // namespace lotsia
