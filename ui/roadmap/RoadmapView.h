#pragma once

#include <QTableView>

class QTimer;

namespace lotsia {

class RoadmapDelegate;
class RoadmapModel;

/// The roadmap's table: a heading spans its row, rows are as high as their text, keys work as in a spreadsheet.
class RoadmapView final : public QTableView {
    Q_OBJECT

public:
    explicit RoadmapView(RoadmapModel& model, QWidget* parent = nullptr);
    void setParties(const QStringList& parties);
    /// Rows that do not hold \p needle are hidden; a heading stays while one of its rows does.
    void setNeedle(const QString& needle);
    /// Selects and shows a row, its heading's or action's text cell.
    void goTo(int row);
    /// Makes \p index the only selected and current cell, and shows it.
    void choose(const QModelIndex& index);
    QList<int> selectedRows() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void goBelow();
    void fitRows(int first, int last);
    void updateSpans();
    void applyNeedle();
    void shareWidth();
    void keepShares();
    RoadmapModel& m_model;
    RoadmapDelegate* m_delegate;
    QTimer* m_refit;
    QList<int> m_shares; ///< of the width, in thousandths, one per column
    bool m_sharing = false;
    QString m_needle;
};

} // namespace lotsia
