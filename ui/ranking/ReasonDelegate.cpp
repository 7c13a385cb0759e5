#include "ui/ranking/ReasonDelegate.h"

#include "ui/common/Tones.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QTreeView>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 2;

QString span(const QString& text, const QColor& color)
{
    return u"<span style='color:%1'>%2</span>"_s.arg(color.name(), text);
}

QString htmlOf(const ReasonNode& node, const QPalette& palette, bool selected, QPalette::ColorGroup group)
{
    const auto tone = [&](Tone one) {
        return selected ? palette.color(group, QPalette::HighlightedText) : toneColor(one, palette);
    };
    const QString text = node.text.toHtmlEscaped();
    const QString remark = node.remark.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s);
    QString html;
    switch (node.kind) {
    case ReasonNode::Kind::Class:
        html = u"<b>%1</b>"_s.arg(text);
        break;
    case ReasonNode::Kind::Decision:
        html = span(u"✎ "_s, tone(Tone::Warning)) + u"<b>%1</b>"_s.arg(text);
        break;
    case ReasonNode::Kind::Condition:
    case ReasonNode::Kind::Figure: {
        const Tone sign = node.verdict == Verdict::True ? Tone::Good
            : node.verdict == Verdict::False            ? Tone::Bad
                                                        : Tone::Neutral;
        html = span(verdictMark(node.verdict), tone(sign)) + u'\u00a0' + text;
        break;
    }
    }
    if (!remark.isEmpty())
        html += u"<br>"_s + span(u"<i>%1</i>"_s.arg(remark), tone(Tone::Neutral));
    if (!node.source.isEmpty() && !node.isResult()) {
        html += u"<br>"_s + span(u"<small>%1</small>"_s.arg(node.source.toHtmlEscaped()), tone(Tone::Neutral));
    } else if (!node.source.isEmpty()) {
        const QColor link = palette.color(group, selected ? QPalette::HighlightedText : QPalette::Link);
        html += u"<br><a href='source' style='color:%1'><small>%2</small></a>"_s.arg(link.name(),
                                                                                     node.source.toHtmlEscaped());
    }
    return html;
}

} // namespace

ReasonDelegate::ReasonDelegate(QTreeView* view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

int ReasonDelegate::widthOf(const QModelIndex& index) const
{
    int depth = m_view->rootIsDecorated() ? 1 : 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    return std::max(80, m_view->viewport()->width() - depth * m_view->indentation() - 2 * kMargin);
}

void ReasonDelegate::fill(QTextDocument& document, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    document.setDefaultFont(option.font);
    document.setDocumentMargin(kMargin);
    document.setHtml(htmlOf(index.data(NodeRole).value<ReasonNode>(), option.palette,
                            option.state.testFlag(QStyle::State_Selected), group));
    document.setTextWidth(widthOf(index));
}

void ReasonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
    QTextDocument document;
    fill(document, plain, index);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = option.palette;
    context.palette.setColor(
        QPalette::Text,
        option.palette.color(
            group, option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text));
    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setClipRect(QRect(QPoint(0, 0), option.rect.size()));
    document.documentLayout()->draw(painter, context);
    painter->restore();
}

QSize ReasonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QTextDocument document;
    fill(document, option, index);
    return {widthOf(index), qCeil(document.size().height()) + 1};
}

bool ReasonDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        QTextDocument document;
        fill(document, option, index);
        const QPointF place = mouse->position() - option.rect.topLeft();
        if (mouse->button() == Qt::LeftButton && !document.documentLayout()->anchorAt(place).isEmpty()) {
            emit sourceClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace lotsia
