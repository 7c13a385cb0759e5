#include "ui/common/StatusChipDelegate.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace lotsia {

namespace {

int dotSide(const QStyleOptionViewItem& option)
{
    return std::max(8, option.fontMetrics.height() * 5 / 8);
}

} // namespace

StatusChipDelegate::StatusChipDelegate(std::function<Tone(const QModelIndex&)> toneOf, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_toneOf(std::move(toneOf))
{
}

void StatusChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    const QString word = plain.text;
    plain.text.clear();
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, widget);
    if (word.isEmpty())
        return;

    const int side = dotSide(option);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, widget) + 1;
    const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor textColor =
        selected ? option.palette.color(group, QPalette::HighlightedText) : plain.palette.color(group, QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // On a selected row the dot keeps its tone inside a ring of the text's colour.
    painter->setPen(selected ? QPen(textColor, 1.5) : QPen(Qt::NoPen));
    painter->setBrush(toneColor(m_toneOf(index), option.palette));
    painter->drawEllipse(QRectF(area.left() + 1, area.center().y() - side / 2.0 + 0.5, side, side));
    const QRect textArea = area.adjusted(side + side / 2 + 1, 0, 0, 0);
    painter->setPen(textColor);
    painter->setFont(plain.font);
    painter->drawText(textArea, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      plain.fontMetrics.elidedText(word, Qt::ElideRight, textArea.width()));
    painter->restore();
}

QSize StatusChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + dotSide(option) * 3 / 2, size.height()};
}

} // namespace lotsia
