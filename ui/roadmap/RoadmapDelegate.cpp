#include "ui/roadmap/RoadmapDelegate.h"

#include "ui/roadmap/CellEditor.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapProposals.h"

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

/// What is painted with a background of its own.
struct Marks {
    const QRegularExpression* pattern = nullptr;
    QTextCharFormat format;
};

/// Breaks \p text into lines of at most \p width pixels; returns the height. Paints when \p painter is given.
qreal flow(const QString& text, const QFont& font, qreal width, QPainter* painter = nullptr, QPointF at = {},
           const Marks& marks = {})
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
        if (painter) {
            QList<QTextLayout::FormatRange> hits;
            if (marks.pattern)
                for (auto hit = marks.pattern->globalMatch(paragraph); hit.hasNext();) {
                    const auto match = hit.next();
                    hits << QTextLayout::FormatRange{int(match.capturedStart()), int(match.capturedLength()),
                                                     marks.format};
                }
            layout.draw(painter, at + QPointF(0, height), hits);
        }
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

void RoadmapDelegate::setMarked(const QRegularExpression& pattern, int column)
{
    m_marked = pattern;
    m_markedColumn = column;
}

int RoadmapDelegate::heightFor(const QModelIndex& index, const QFont& font, int width) const
{
    constexpr qsizetype MaxHeights = 20'000;
    if (m_heightsFont != font || m_heights.size() > MaxHeights) {
        m_heights.clear();
        m_heightsFont = font;
    }
    const int margin = padding(QFontMetrics(font));
    const qreal inner = width - 2 * margin - 1;
    const QString text = index.data().toString();
    const bool bold = index.data(RoadmapModel::HeadingRole).toBool();
    int& known = m_heights[{text, bold ? -width : width}];
    if (known == 0)
        known = int(std::ceil(flow(text, bold ? cellFont(index, font) : font, inner)));
    int height = known;
    const QString note = index.data(RoadmapModel::UnderstoodRole).toString();
    if (!note.isEmpty())
        height += int(std::ceil(flow(note, noteFont(font), inner)));
    return height + 2 * margin;
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
    Marks marks;
    if (!m_marked.pattern().isEmpty() && (m_markedColumn < 0 || m_markedColumn == index.column())
        && index.column() != RoadmapModel::Number) {
        marks.pattern = &m_marked;
        marks.format.setBackground(QColor(0xff, 0xd5, 0x4f));
        marks.format.setForeground(Qt::black);
    }
    const qreal height = flow(text, shown.font, inner.width(), painter, inner.topLeft(), marks);
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
    propose(*editor, index);
    return editor;
}

void RoadmapDelegate::propose(CellEditor& editor, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const RoadmapModel*>(index.model());
    if (!model)
        return;
    switch (index.column()) {
    case RoadmapModel::Responsible:
        editor.setParties(m_parties ? m_parties() : roadmapProposals::parties(model->roadmap()));
        break;
    case RoadmapModel::TermColumn:
        editor.setValues(roadmapProposals::terms(model->roadmap()));
        break;
    default:
        editor.setPhrases(roadmapProposals::texts(model->roadmap()));
    }
    // Who did the work above often does this too.
    int above = index.row() - 1;
    while (above >= 0 && model->isHeading(above))
        --above;
    if (index.column() == RoadmapModel::Responsible && above >= 0)
        editor.setFirstProposal(model->index(above, index.column()).data(Qt::EditRole).toString());
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
