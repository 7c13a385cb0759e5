#pragma once

#include <QStyledItemDelegate>

namespace lotsia {

/// Paints wrapped text with the understood term in grey below it; edits in place with CellEditor.
class RoadmapDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RoadmapDelegate(QObject* parent = nullptr);
    void setParties(const QStringList& parties) { m_parties = parties; }
    /// The next editor starts with all its text selected: a key was typed over the cell.
    void setReplacing(bool replacing) { m_replacing = replacing; }
    /// Height that the cell's text needs in a column of \p width pixels.
    int heightFor(const QModelIndex& index, const QFont& font, int width) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    /// Enter committed the cell; the view goes to the row below.
    void enterPressed();

private:
    QStringList m_parties;
    bool m_replacing = false;
};

} // namespace lotsia
