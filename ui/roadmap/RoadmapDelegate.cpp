#include "ui/roadmap/RoadmapDelegate.h"

#include "ui/roadmap/CellEditor.h"
#include "ui/roadmap/RoadmapModel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace lotsia {

namespace {

int padding(const QFontMetrics& metrics)
{
    return qMax(4, metrics.height() / 3);
}

/// Breaks \p text into lines of at most \p width pixels; returns the height. Paints when \p painter is given.
qreal flow(const QString& text, const QFont& font, qreal width, QPainter* painter = nullptr, QPointF at = {})
{
    qreal height = 0;
    const QFontMetricsF metrics(font);
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString& paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        qreal y = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax<qreal>(width, metrics.averageCharWidth()));
            line.setPosition({0, y});
            y += metrics.lineSpacing();
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, at + QPointF(0, height));
        height += qMax(y, metrics.lineSpacing());
    }
    return height;
}

QFont cellFont(const QModelIndex& index, const QFont& viewFont)
{
    const QVariant own = index.data(Qt::FontRole);
    return own.isValid() ? own.value<QFont>().resolve(viewFont) : viewFont;
}

QFont noteFont(const QFont& font)
{
    QFont note = font;
    if (note.pointSizeF() > 0)
        note.setPointSizeF(note.pointSizeF() * 0.88);
    return note;
}

} // namespace

RoadmapDelegate::RoadmapDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

int RoadmapDelegate::heightFor(const QModelIndex& index, const QFont& font, int width) const
{
    const QFont own = cellFont(index, font);
    const int margin = padding(QFontMetrics(font));
    const qreal inner = width - 2 * margin - 1;
    qreal height = flow(index.data().toString(), own, inner);
    const QString note = index.data(RoadmapModel::UnderstoodRole).toString();
    if (!note.isEmpty())
        height += flow(note, noteFont(font), inner);
    return int(std::ceil(height)) + 2 * margin;
}

void RoadmapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QString text = shown.text;
    shown.text.clear();
    const QStyle* style = shown.widget ? shown.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);

    const int margin = padding(QFontMetrics(option.font));
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    const bool selected = shown.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = shown.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    QColor colour = shown.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(colour);
    const qreal height = flow(text, shown.font, inner.width(), painter, inner.topLeft());
    const QString note = index.data(RoadmapModel::UnderstoodRole).toString();
    if (!note.isEmpty()) {
        if (!selected)
            colour = shown.palette.color(group, QPalette::PlaceholderText);
        painter->setPen(colour);
        QFont font = noteFont(option.font);
        font.setItalic(index.data(RoadmapModel::ProblemRole).toBool());
        flow(note, font, inner.width(), painter, inner.topLeft() + QPointF(0, text.isEmpty() ? 0 : height));
    }
    painter->restore();
}

QSize RoadmapDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = option.rect.width() > 0 ? option.rect.width() : 120;
    return {width, heightFor(index, option.font, width)};
}

QWidget* RoadmapDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new CellEditor(parent);
    editor->setAccessibleName(RoadmapModel::headings().value(index.column()));
    if (index.column() == RoadmapModel::Responsible)
        editor->setParties(m_parties);
    return editor;
}

void RoadmapDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* cell = static_cast<CellEditor*>(editor);
    cell->setPlainText(index.data(Qt::EditRole).toString());
    if (m_replacing)
        cell->selectAll();
    else
        cell->moveCursor(QTextCursor::End);
}

void RoadmapDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<CellEditor*>(editor)->toPlainText(), Qt::EditRole);
}

void RoadmapDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const
{
    // Room for four lines at least, so that a short cell can be written in; inside the table's visible part.
    QRect place = option.rect;
    place.setHeight(qMax(place.height(), QFontMetrics(option.font).lineSpacing() * 4 + 8));
    const int visible = editor->parentWidget()->height();
    place.setHeight(qMin(place.height(), visible));
    if (place.bottom() > visible)
        place.moveBottom(visible - 1);
    if (place.top() < 0)
        place.moveTop(0);
    editor->setGeometry(place);
}

bool RoadmapDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<CellEditor*>(object);
    if (editor && event->type() == QEvent::KeyPress && !editor->isCompleting()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) {
                editor->insertPlainText(QStringLiteral("\n"));
                return true;
            }
            emit commitData(editor);
            emit closeEditor(editor, NoHint);
            emit enterPressed();
            return true;
        }
        // The base class leaves Tab to editors of several lines.
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            emit commitData(editor);
            emit closeEditor(editor, key->key() == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace lotsia
