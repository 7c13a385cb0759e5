#include "ui/roadmap/GanttView.h"

#include "ui/roadmap/GanttPainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace lotsia {

GanttView::GanttView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart of the roadmap"));
    viewport()->setMouseTracking(false);
    viewport()->setAutoFillBackground(false);
    measure();
}

void GanttView::setItems(const QList<ScheduledItem>& items, const QDate& planStart, const QDate& planEnd,
                         const QDate& today)
{
    ActionId action;
    QString period;
    if (m_currentItem >= 0) {
        action = m_chart.items().at(m_currentItem).action;
        period = m_chart.items().at(m_currentItem).occurrence.key;
    }
    m_today = today;
    m_chart = GanttLayout(items, planStart, planEnd);
    m_current = -1;
    m_currentItem = -1;
    measure();
    if (!m_chart.isEmpty() && m_chart.items().first().roadmap != m_roadmap) {
        m_roadmap = m_chart.items().first().roadmap;
        goToToday();
    }
    const qsizetype row = m_chart.rowOf(action);
    if (row >= 0)
        choose(row, m_chart.itemOf(row, period));
    else if (!m_chart.isEmpty())
        choose(m_chart.rows().first().isSection() ? 1 : 0);
    viewport()->update();
}

void GanttView::setScale(GanttLayout::Scale scale)
{
    if (scale == m_scale)
        return;
    const int view = viewport()->width() - int(namesWidth());
    const QDate middle = m_chart.isEmpty() ? QDate() : m_chart.dayAt(horizontalScrollBar()->value() + view / 2.0);
    m_scale = scale;
    measure();
    if (middle.isValid())
        horizontalScrollBar()->setValue(int(m_chart.xOf(middle)) - view / 2);
    viewport()->update();
    emit scaleChanged();
}

double GanttView::namesWidth() const
{
    const double letter = fontMetrics().averageCharWidth();
    return std::clamp(viewport()->width() * 0.33, 22 * letter, 52 * letter);
}

double GanttView::headHeight() const
{
    return GanttPainter(m_chart, m_scale, m_today, font(), palette()).headHeight();
}

void GanttView::measure()
{
    m_chart.setMeasures(GanttLayout::dayWidthFor(m_scale, fontMetrics().averageCharWidth()),
                        GanttPainter::rowHeightFor(QFontMetricsF(font())));
    updateBars();
}

void GanttView::updateBars()
{
    const int width = viewport()->width() - int(namesWidth());
    const int height = viewport()->height() - int(headHeight());
    horizontalScrollBar()->setPageStep(std::max(1, width));
    horizontalScrollBar()->setSingleStep(std::max(1, int(m_chart.dayWidth() * 30)));
    horizontalScrollBar()->setRange(0, std::max(0, int(m_chart.width()) - width));
    verticalScrollBar()->setPageStep(std::max(1, height));
    verticalScrollBar()->setSingleStep(int(m_chart.rowHeight()));
    verticalScrollBar()->setRange(0, std::max(0, int(m_chart.height()) - height));
}

void GanttView::goToToday()
{
    const int view = viewport()->width() - int(namesWidth());
    horizontalScrollBar()->setValue(int(m_chart.xOf(m_today)) - view / 3);
}

void GanttView::goTo(ActionId action, const QString& period)
{
    const qsizetype row = m_chart.rowOf(action);
    if (row < 0)
        return;
    choose(row, m_chart.itemOf(row, period));
    showCurrent();
}

void GanttView::choose(qsizetype row, qsizetype item)
{
    if (m_chart.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(row, 0, m_chart.rows().size() - 1);
    m_currentItem = item >= 0 ? item : m_chart.itemOf(m_current);
    const GanttRow& one = m_chart.rows().at(m_current);
    setAccessibleDescription(m_currentItem >= 0 ? itemDescription(m_chart.items().at(m_currentItem))
                                                : one.number + u' ' + one.text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    // Its row comes into view; the time stays where it is.
    const int top = int(double(m_current) * m_chart.rowHeight());
    QScrollBar* bar = verticalScrollBar();
    const int bottom = top + int(m_chart.rowHeight()) - bar->pageStep();
    bar->setValue(std::max(std::min(bar->value(), top), bottom));
    viewport()->update();
}

void GanttView::showCurrent()
{
    const QList<GanttMark> marks = m_current >= 0 ? m_chart.marksOf(m_current) : QList<GanttMark>();
    for (const GanttMark& mark : marks) {
        if (mark.item != m_currentItem)
            continue;
        QScrollBar* bar = horizontalScrollBar();
        if (mark.rect.left() < bar->value() || mark.rect.left() > bar->value() + bar->pageStep())
            bar->setValue(int(mark.rect.left()) - bar->pageStep() / 3);
        return;
    }
}

void GanttView::movePeriod(int step)
{
    if (m_current < 0 || m_currentItem < 0)
        return;
    const QList<qsizetype>& items = m_chart.rows().at(m_current).items;
    const qsizetype place = std::clamp<qsizetype>(items.indexOf(m_currentItem) + step, 0, items.size() - 1);
    choose(m_current, items.at(place));
    showCurrent();
}

std::pair<qsizetype, qsizetype> GanttView::at(const QPointF& point) const
{
    if (point.y() < headHeight())
        return {-1, -1};
    const qsizetype row = m_chart.rowAt(point.y() - headHeight() + verticalScrollBar()->value());
    if (row < 0 || point.x() < namesWidth())
        return {row, -1};
    const double x = point.x() - namesWidth() + horizontalScrollBar()->value();
    const double slack = m_chart.rowHeight() / 2; // a marker is wider than its day
    const QList<GanttMark> marks = m_chart.marksOf(row);
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) { // the last one lies on top
        const bool marker = mark->shape == GanttMark::Shape::Deadline || mark->shape == GanttMark::Shape::Moved;
        const double more = marker ? slack : 1;
        if (x >= mark->rect.left() - more && x <= mark->rect.right() + more)
            return {row, mark->item};
    }
    return {row, -1};
}

void GanttView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const GanttPainter chart(m_chart, m_scale, m_today, font(), palette());
    const double names = namesWidth();
    const double head = chart.headHeight();
    const QRectF whole = viewport()->rect();
    const QPointF corner(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QRectF bars(names, head, whole.width() - names, whole.height() - head);
    chart.paintBars(painter, bars, corner, m_current, m_currentItem);
    chart.paintNames(painter, QRectF(0, head, names, bars.height()), corner.y(), m_current);
    chart.paintHead(painter, QRectF(names, 0, bars.width(), head), corner.x());
    painter.fillRect(QRectF(0, 0, names, head), palette().color(QPalette::Button));
    painter.setPen(palette().color(QPalette::ButtonText));
    const double pad = fontMetrics().averageCharWidth() * 0.7;
    painter.drawText(QRectF(pad, 0, names - 2 * pad, head - 2), Qt::AlignLeft | Qt::AlignBottom, tr("Action"));
    painter.setPen(mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.4));
    painter.drawLine(QPointF(0, head - 1), QPointF(whole.width(), head - 1));
    painter.drawLine(QPointF(names, 0), QPointF(names, head));
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(whole.adjusted(0, 0, -1, -1));
    }
}

void GanttView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void GanttView::scrollContentsBy(int, int)
{
    viewport()->update(); // head and left column stay where they are
}

bool GanttView::moveByKey(int key)
{
    const int page = std::max(1, int(verticalScrollBar()->pageStep() / m_chart.rowHeight()) - 1);
    switch (key) {
    case Qt::Key_Up:
        choose(m_current - 1);
        return true;
    case Qt::Key_Down:
        choose(m_current + 1);
        return true;
    case Qt::Key_PageUp:
        choose(m_current - page);
        return true;
    case Qt::Key_PageDown:
        choose(m_current + page);
        return true;
    case Qt::Key_Home:
        choose(0);
        return true;
    case Qt::Key_End:
        choose(m_chart.rows().size() - 1);
        return true;
    case Qt::Key_Left:
        horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case Qt::Key_Right:
        horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    default:
        return false;
    }
}

void GanttView::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        movePeriod(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_currentItem >= 0) {
        const ScheduledItem item = m_chart.items().at(m_currentItem);
        emit executionRequested(item.action, item.occurrence.key);
        return;
    }
    if (event->key() == Qt::Key_F2 && m_currentItem >= 0) {
        emit actionRequested(m_chart.items().at(m_currentItem).action);
        return;
    }
    if (!control && !m_chart.isEmpty() && moveByKey(event->key()))
        return;
    QAbstractScrollArea::keyPressEvent(event);
}

void GanttView::mousePressEvent(QMouseEvent* event)
{
    const auto [row, item] = at(event->position());
    if (event->button() == Qt::LeftButton && row >= 0)
        choose(row, item);
}

void GanttView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto [row, item] = at(event->position());
    if (row < 0 || m_chart.rows().at(row).isSection())
        return;
    choose(row, item);
    const ScheduledItem chosen = m_chart.items().at(m_currentItem);
    emit actionRequested(chosen.action);
}

void GanttView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int step = event->angleDelta().y() > 0 ? -1 : 1; // towards weeks, towards quarters
    setScale(GanttLayout::Scale(std::clamp(int(m_scale) + step, 0, int(GanttLayout::Scale::Quarters))));
    event->accept();
}

bool GanttView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto [row, item] = at(help->pos());
    if (row < 0) {
        QToolTip::hideText();
    } else if (item >= 0) {
        QToolTip::showText(help->globalPos(), itemToolTip(m_chart.items().at(item)), viewport());
    } else {
        const GanttRow& one = m_chart.rows().at(row);
        const QString text = QStringLiteral("<p>%1 %2</p>").arg(one.number, one.text.toHtmlEscaped());
        QToolTip::showText(help->globalPos(), help->pos().x() < namesWidth() ? text : QString(), viewport());
    }
    return true;
}

void GanttView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
    viewport()->update();
}

void GanttView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void GanttView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace lotsia
