#pragma once

#include <QStyledItemDelegate>

namespace lotsia {

/// Types in a cell: Enter goes on below, Alt+Enter or Shift+Enter is a new line, Tab the next cell.
class CellGridDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// \p maxText: letters of a cell.
    CellGridDelegate(qsizetype maxText, QObject* parent);
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    void entered(); ///< Enter ended a cell

private:
    qsizetype m_maxText;
};

} // namespace lotsia
