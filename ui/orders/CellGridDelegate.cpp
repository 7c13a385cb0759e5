#include "ui/orders/CellGridDelegate.h"

#include "ui/roadmap/CellEditor.h"

#include <QKeyEvent>

namespace lotsia {

CellGridDelegate::CellGridDelegate(qsizetype maxText, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_maxText(maxText)
{
}

QWidget* CellGridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                        const QModelIndex& index) const
{
    auto* editor = new CellEditor(parent);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

void CellGridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = static_cast<CellEditor*>(editor);
    edit->setPlainText(index.data(Qt::EditRole).toString());
    edit->selectAll();
}

void CellGridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    QString text = static_cast<CellEditor*>(editor)->toPlainText().left(m_maxText);
    text.remove(QChar(u'\0'));
    model->setData(index, text.trimmed(), Qt::EditRole);
}

void CellGridDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex& /*index*/) const
{
    QRect place = option.rect;
    place.setWidth(qMax(place.width(), option.fontMetrics.averageCharWidth() * 16));
    place.setHeight(qMax(place.height(), option.fontMetrics.lineSpacing() * 2 + 10));
    const QRect all = editor->parentWidget()->rect();
    place.moveRight(qMin(place.right(), all.right()));
    place.moveBottom(qMin(place.bottom(), all.bottom()));
    place.moveTopLeft({qMax(0, place.left()), qMax(0, place.top())});
    editor->setGeometry(place);
}

bool CellGridDelegate::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            auto* editor = static_cast<CellEditor*>(object);
            if (key->modifiers() & (Qt::AltModifier | Qt::ShiftModifier)) {
                editor->insertPlainText(QStringLiteral("\n"));
                return true;
            }
            emit commitData(editor);
            emit closeEditor(editor, QAbstractItemDelegate::NoHint);
            emit entered();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace lotsia
