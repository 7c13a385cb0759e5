#pragma once

#include <QBasicTimer>
#include <QTableView>

#include <functional>

class QTimer;

namespace lotsia {

class RoadmapDelegate;
class RoadmapModel;

/// The roadmap's table: a heading spans its row, rows are as high as their text, keys work as in a spreadsheet.
class RoadmapView final : public QTableView {
    Q_OBJECT

public:
    explicit RoadmapView(RoadmapModel& model, QWidget* parent = nullptr);
    /// Asked when a cell with parties is edited.
    void setPartySource(std::function<QStringList()> parties);
    /// Marks what \p pattern hits in \p column (−1: in all); an empty pattern marks nothing.
    void setMarked(const QRegularExpression& pattern, int column);
    /// Rows that do not hold \p needle are hidden; a heading stays while one of its rows does.
    void setNeedle(const QString& needle);
    /// Selects and shows a row, its heading's or action's text cell.
    void goTo(int row);
    /// Makes \p index the only selected and current cell, and shows it.
    void choose(const QModelIndex& index);
    QList<int> selectedRows() const;
    /// Commits the cell that is being typed.
    void finishEditing();

signals:
    /// Rows were dragged by their numbers and dropped before the row \p before, or behind the last one.
    void rowsDropped(const QList<int>& rows, int before);
    /// Enter or Tab went beyond the last row.
    void rowWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void goBelow();
    void wantRow();
    void fitRow(int row);
    void fitRows(int first, int last);
    void fitAll();
    void fitSome();
    void fitAround(int row);
    void startDrag();
    void drag(const QPoint& at);
    void endDrag();
    int lineAt(int y) const;
    void updateSpans();
    void applyNeedle();
    void shareWidth();
    void keepShares();
    RoadmapModel& m_model;
    RoadmapDelegate* m_delegate;
    QTimer* m_refit;
    QList<int> m_shares; ///< of the width, in thousandths, one per column
    bool m_sharing = false;
    bool m_hiding = false; ///< the needle hides rows
    QString m_needle;
    int m_nextFit = 0; ///< rows from here on still have the height of a line or an old one
    QPoint m_pressed; ///< on a row's number
    QList<int> m_dragged;
    int m_line = -1; ///< the dragged rows would stand before this row
    int m_scrolling = 0; ///< pixels a step
    QBasicTimer m_scroller;
};

} // namespace lotsia
