#pragma once

#include "ui/roadmap/FittedTable.h"

#include <QStyledItemDelegate>

namespace lotsia {

class TakeoverModel;

/// A list to choose from in the cells that have one.
class ChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

/// The source rows. Enter opens the list of the cell; keys 1–4 say at once what the chosen rows are, Delete leaves them
/// out.
class TakeoverView final : public FittedTable {
    Q_OBJECT

public:
    explicit TakeoverView(TakeoverModel& model, QWidget* parent = nullptr);
    void goTo(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QList<int> selectedRows() const;
    void openChoice();
    void updateSpans();
    TakeoverModel& m_model;
};

} // namespace lotsia
