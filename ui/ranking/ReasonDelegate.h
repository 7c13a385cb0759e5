#pragma once

#include "ui/ranking/ReasonTree.h"

#include <QStyledItemDelegate>

class QTextDocument;
class QTreeView;

namespace lotsia {

/// Draws a line of the tree of reasons over as many rows as it needs: the sign and the words, what is noted, and the
/// source as a link.
class ReasonDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Where a model keeps the ReasonNode of a line.
    static constexpr int NodeRole = Qt::UserRole + 1;

    explicit ReasonDelegate(QTreeView* view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

signals:
    void sourceClicked(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    int widthOf(const QModelIndex& index) const;
    void fill(QTextDocument& document, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    QTreeView* m_view;
};

} // namespace lotsia

Q_DECLARE_METATYPE(lotsia::ReasonNode)
