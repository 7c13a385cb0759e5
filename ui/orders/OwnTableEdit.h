#pragma once

#include "exchange/RawTable.h"
#include "ui/orders/CellGrid.h"

#include <QPointer>

class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace lotsia {

class AppContext;
class ErrorLabel;

/// The table of an appendix that is written in the order: cells, and buttons for rows, columns and tables from
/// elsewhere.
class OwnTableEdit final : public QWidget {
    Q_OBJECT

public:
    /// \p context reads files; without one there is no such button.
    explicit OwnTableEdit(AppContext* context, QWidget* parent = nullptr);
    void setCells(const QList<QStringList>& cells);
    const QList<QStringList>& cells() const { return m_grid->cells(); }
    void setReadOnly(bool readOnly);
    void setName(const QString& name); ///< what a screen reader calls the cells
    CellGrid* grid() const { return m_grid; }

    /// Reads the tables of an .xlsx, .csv or .docx in the background; one of several is chosen from a list.
    void load(const QString& path);

signals:
    void edited(const QString& what);

private:
    QToolButton* makeMenu(const QString& text, const QString& toolTip);
    void askFile();
    void offer(const RawDocument& document);
    void take(const RawTable& table);
    AppContext* m_context;
    CellGrid* m_grid;
    QList<QToolButton*> m_menus;
    QWidget* m_choice; ///< which of the file's tables
    QComboBox* m_tables;
    ErrorLabel* m_error;
    RawDocument m_document;
};

} // namespace lotsia
