#pragma once

#include <QElapsedTimer>
#include <QTableView>

class QTimer;

namespace lotsia {

/// A table that behaves like a spreadsheet: sort by heading, column chooser on the heading's context menu, widths (in
/// letters of the font, so that they fit at any scale) and order remembered under \p settingsKey, Ctrl+C copies the
/// selection as a table with headings (plain text and HTML), Ctrl+A, type-ahead, Home and End go to the first and last
/// row, Enter emits activated, focus is always visible.
class DataTableView : public QTableView {
    Q_OBJECT

public:
    explicit DataTableView(const QString& settingsKey, QWidget* parent = nullptr);
    ~DataTableView() override;
    void setModel(QAbstractItemModel* model) override;
    void copySelection();
    /// The selection (or everything) as text with tabs: what Ctrl+C puts on the clipboard.
    QString selectionAsText() const;
    QString selectionAsHtml() const;
    /// Type-ahead: goes to the next row whose first visible text column begins with what was typed within a second.
    void keyboardSearch(const QString& typed) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restoreColumns();
    void saveColumns() const;
    void showColumnMenu(const QPoint& position);
    void fitRowHeight();
    double letterWidth() const; ///< of the font, in pixels
    QString columnKey(int column) const;
    QList<int> visibleColumns() const; ///< as they stand, from the left
    QList<int> selectedRows() const; ///< all rows when nothing is selected
    int firstTextColumn() const;

    QString m_settingsKey;
    QTimer* m_saveTimer;
    double m_letterWidth; ///< that the columns were last fitted to
    QString m_typed;
    QElapsedTimer m_typedAt;
};

} // namespace lotsia
