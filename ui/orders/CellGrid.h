#pragma once

#include "common/Result.h"

#include <QTableView>

class QMimeData;

namespace lotsia {

class CellGridModel;

/// Cells to type in, as in a spreadsheet: Tab and Enter go on, Delete empties, Ctrl+C and Ctrl+V take tables from and
/// to Word and Excel, Alt+Up and Alt+Down move the row. As high as its rows, up to a bound. Every change is told once.
class CellGrid final : public QTableView {
    Q_OBJECT

public:
    struct Bounds {
        qsizetype rows, columns, cellText;
    };
    /// Without \p headings the first row holds them and columns may be added.
    CellGrid(const QStringList& headings, Bounds bounds, QWidget* parent = nullptr);

    /// What stands in view already keeps its cursor.
    void setCells(const QList<QStringList>& cells);
    const QList<QStringList>& cells() const;
    void setReadOnly(bool readOnly);

    void addRow(bool above = false);
    void removeRows(); ///< those of the selection
    void moveRow(bool down);
    void addColumn(bool before = false);
    void removeColumns();
    void moveColumn(bool right);
    void copyCells() const;
    void pasteCells(); ///< what the clipboard holds, from the chosen cell on
    void paste(const QMimeData& copied);
    /// All cells anew, as one change. Error: Data (over the bounds); nothing changed then.
    [[nodiscard]] Status replaceCells(const QList<QStringList>& cells, const QString& what);
    void choose(int row, int column);

signals:
    void edited(const QString& what);
    void failed(const QString& sentence); ///< what was to be pasted or added does not fit

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void change(const QList<QStringList>& now, const QString& what, int row, int column);
    void goOn();
    void clearSelected();
    void fitColumns();
    void fit();
    CellGridModel* m_model;
    Bounds m_bounds;
};

} // namespace lotsia
