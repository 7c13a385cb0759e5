#include "ui/ranking/ReasonView.h"

#include "ui/ranking/ReasonDelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// More classes than these, and those that say no stay folded.
constexpr qsizetype kFewClasses = 2;

QTreeWidgetItem* itemOf(const ReasonNode& node, bool onlyDecisive)
{
    auto* item = new QTreeWidgetItem;
    ReasonNode own = node;
    own.children.clear();
    QStringList words{verdictMark(node.verdict) + u' ' + node.text};
    for (const QString& part : {node.remark, node.source}) {
        if (!part.isEmpty())
            words.append(part);
    }
    item->setData(0, ReasonDelegate::NodeRole, QVariant::fromValue(own));
    item->setText(0, words.join(u" — "_s)); // for screen readers and type-ahead; the delegate draws the node
    for (const ReasonNode& child : node.children) {
        if (!onlyDecisive || child.decisive)
            item->addChild(itemOf(child, onlyDecisive));
    }
    return item;
}

bool hasConditions(const QTreeWidgetItem& item)
{
    for (int i = 0; i < item.childCount(); ++i) {
        const QTreeWidgetItem* child = item.child(i);
        if (child && child->data(0, ReasonDelegate::NodeRole).value<ReasonNode>().kind != ReasonNode::Kind::Figure)
            return true;
    }
    return false;
}

/// Down to the conditions that hold figures; the figures themselves stay folded.
void unfold(QTreeWidgetItem& item)
{
    if (!hasConditions(item))
        return;
    item.setExpanded(true);
    for (int i = 0; i < item.childCount(); ++i)
        unfold(*item.child(i));
}

} // namespace

ReasonView::ReasonView(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"reasonView"_s);
    setAccessibleName(tr("Why the school is in this class"));
    setColumnCount(1);
    setHeaderHidden(true);
    setIndentation(fontMetrics().averageCharWidth() * 2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    auto* delegate = new ReasonDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &ReasonDelegate::sourceClicked, this, &ReasonView::openSource);
}

void ReasonView::setNodes(const QList<ReasonNode>& nodes)
{
    if (reasonText(nodes, false) == reasonText(m_nodes, false))
        return;
    m_nodes = nodes;
    fill();
}

void ReasonView::setOnlyDecisive(bool only)
{
    if (std::exchange(m_onlyDecisive, only) != only)
        fill();
}

void ReasonView::fill()
{
    clear();
    for (const ReasonNode& node : std::as_const(m_nodes))
        addTopLevelItem(itemOf(node, m_onlyDecisive));
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        const ReasonNode& node = m_nodes.at(i);
        const bool decided = !node.children.isEmpty() && node.children.first().kind == ReasonNode::Kind::Decision;
        if (m_nodes.size() <= kFewClasses || decided || node.verdict == Verdict::True)
            unfold(*topLevelItem(int(i)));
    }
    const bool anyOpen =
        std::ranges::any_of(m_nodes, [](const ReasonNode& node) { return node.verdict == Verdict::True; });
    if (!anyOpen && topLevelItemCount() > 0)
        unfold(*topLevelItem(0));
}

QString ReasonView::text() const
{
    return reasonText(m_nodes, m_onlyDecisive);
}

void ReasonView::copyAsText()
{
    QList<ReasonNode> branch = m_nodes;
    QList<int> path;
    for (QModelIndex index = currentIndex(); index.isValid() && selectionModel()->hasSelection();
         index = index.parent())
        path.prepend(index.row());
    for (qsizetype step = 0; step < path.size(); ++step) {
        QList<ReasonNode> shown;
        for (const ReasonNode& node : std::as_const(branch)) {
            if (!m_onlyDecisive || node.decisive)
                shown.append(node);
        }
        const ReasonNode node = shown.value(path.at(step));
        branch = step + 1 < path.size() ? node.children : QList<ReasonNode>{node};
    }
    QGuiApplication::clipboard()->setText(reasonText(branch, m_onlyDecisive));
}

void ReasonView::openSource(const QModelIndex& index)
{
    const auto node = index.data(ReasonDelegate::NodeRole).value<ReasonNode>();
    if (node.isResult())
        emit figureRequested(node.figure);
}

void ReasonView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyAsText();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openSource(currentIndex());
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void ReasonView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy as text"), this, &ReasonView::copyAsText);
    const auto node = currentIndex().data(ReasonDelegate::NodeRole).value<ReasonNode>();
    if (node.isResult())
        menu.addAction(tr("Show on the page “Results”"), this, [this] { openSource(currentIndex()); });
    menu.addSeparator();
    menu.addAction(tr("Unfold all"), this, &QTreeWidget::expandAll);
    menu.addAction(tr("Fold all"), this, &QTreeWidget::collapseAll);
    menu.exec(event->globalPos());
}

void ReasonView::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        doItemsLayout(); // the lines wrap anew
}

void ReasonView::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace lotsia
