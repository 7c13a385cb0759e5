#include "ui/roadmap/TakeoverView.h"

#include "ui/roadmap/TakeoverModel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>

namespace lotsia {

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QStringList choices = index.data(TakeoverModel::ChoicesRole).toStringList();
    if (choices.isEmpty())
        return nullptr;
    auto* box = new QComboBox(parent);
    box->addItems(choices);
    box->setAccessibleName(index.row() == TakeoverModel::ColumnsRow ? tr("What the column holds")
                                                                    : tr("What the row is"));
    auto* self = const_cast<ChoiceDelegate*>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    // The list opens by itself: one press instead of two.
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(index.data(TakeoverModel::ChoiceRole).toInt());
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* box = qobject_cast<QComboBox*>(editor);
    if (box && box->currentIndex() != index.data(TakeoverModel::ChoiceRole).toInt())
        model->setData(index, box->currentIndex(), TakeoverModel::ChoiceRole);
}

TakeoverView::TakeoverView(TakeoverModel& model, QWidget* parent)
    : FittedTable(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new ChoiceDelegate(this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Rows of the source"));
    setShares({18, 10, 33, 18, 14, 24});
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelReset, this, &TakeoverView::updateSpans);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        // Several rows stay chosen, so that a key can be pressed for them.
        if (selectionModel()->selectedIndexes().size() == 1 && (m_model.flags(index) & Qt::ItemIsEditable))
            edit(index);
    });
}

/// A heading in one cell is read over the whole row.
void TakeoverView::updateSpans()
{
    clearSpans();
    const int columns = m_model.columnCount() - 1;
    for (int row = 1; row < m_model.rowCount() && columns > 1; ++row) {
        if (m_model.isOneCell(row))
            setSpan(row, 1, 1, columns);
    }
}

QList<int> TakeoverView::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    for (const QModelIndex& cell : cells) {
        if (!rows.contains(cell.row()))
            rows << cell.row();
    }
    return rows;
}

void TakeoverView::goTo(int row)
{
    setCurrentIndex(m_model.index(row, TakeoverModel::RoleColumn));
    scrollTo(currentIndex(), PositionAtCenter);
}

void TakeoverView::openChoice()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const QModelIndex cell =
        current.row() == TakeoverModel::ColumnsRow ? current : current.siblingAtColumn(TakeoverModel::RoleColumn);
    if (m_model.flags(cell) & Qt::ItemIsEditable) {
        setCurrentIndex(cell);
        edit(cell);
    }
}

void TakeoverView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_F2;
    if ((plain && opens) || (key == Qt::Key_Down && event->modifiers() & Qt::AltModifier)) {
        openChoice();
        return;
    }
    if (plain && key >= Qt::Key_1 && key <= Qt::Key_4) {
        m_model.setRoles(selectedRows(), TakenRole(key - Qt::Key_1));
        return;
    }
    if (plain && key == Qt::Key_Delete) {
        m_model.setRoles(selectedRows(), TakenRole::Dropped);
        return;
    }
    if (opens)
        event->ignore(); // Ctrl+Enter is the panel's
    else
        FittedTable::keyPressEvent(event);
}

} // namespace lotsia
