#include "ui/roadmap/PlanDateGrid.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

PlanDateGrid::PlanDateGrid(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlanDateGrid::setDays(const PlanDays& days, const QDate& today)
{
    m_days = days;
    m_today = today;
    if (!m_month.isValid())
        m_month = QDate(today.year(), today.month(), 1);
    describe();
    update();
}

QString PlanDateGrid::monthTitle(const QDate& day)
{
    QString name = QLocale(QLocale::Russian).standaloneMonthName(day.month());
    name[0] = name[0].toUpper();
    return name + u' ' + QString::number(day.year());
}

void PlanDateGrid::showMonth(const QDate& day)
{
    const QDate month(day.year(), day.month(), 1);
    if (!month.isValid() || month == m_month)
        return;
    m_month = month;
    update();
    emit spanChanged();
}

void PlanDateGrid::choose(const QDate& day)
{
    if (day == m_chosen)
        return;
    m_chosen = day;
    if (day.isValid() && (day < span().first || day > span().second))
        showMonth(day);
    describe();
    update();
    emit chosenChanged();
}

void PlanDateGrid::describe()
{
    const QDate day = m_chosen.isValid() ? m_chosen : m_month;
    QStringList words{QLocale(QLocale::Russian).toString(day, m_chosen.isValid() ? u"d MMMM yyyy"_s : u"MMMM yyyy"_s)};
    const QList<qsizetype> items =
        m_chosen.isValid() ? m_days.on(day) : m_days.between(day, day.addMonths(1).addDays(-1));
    words << tr("due: %1").arg(items.size());
    for (const qsizetype item : items.mid(0, 5))
        words << itemHeading(m_days.items().at(item));
    setAccessibleDescription(words.join(u", "_s));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QColor PlanDateGrid::ground(const QDate& day) const
{
    const QColor base = palette().color(QPalette::Base);
    if (day == m_chosen)
        return mixed(base, palette().color(QPalette::Highlight), hasFocus() ? 0.35 : 0.22);
    return day.dayOfWeek() > 5 ? mixed(base, palette().color(QPalette::Text), 0.07) : base;
}

ItemState PlanDateGrid::worst(const QList<qsizetype>& items) const
{
    ItemState state = ItemState::Undated;
    for (const qsizetype item : items)
        state = std::min(state, itemState(m_days.items().at(item)));
    return state;
}

void PlanDateGrid::keyPressEvent(QKeyEvent* event)
{
    const QDate from = m_chosen.isValid()                      ? m_chosen
        : m_month == QDate(m_today.year(), m_today.month(), 1) ? m_today
                                                               : m_month;
    const auto move = [&](int step) { choose(m_chosen.isValid() ? from.addDays(step) : from); };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1);
    case Qt::Key_Right:
        return move(1);
    case Qt::Key_Up:
        return move(-7);
    case Qt::Key_Down:
        return move(7);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int step = event->key() == Qt::Key_PageUp ? -1 : 1;
        if (m_chosen.isValid())
            choose(m_chosen.addMonths(step));
        showMonth(m_chosen.isValid() ? m_chosen : m_month.addMonths(step));
        return;
    }
    case Qt::Key_Home:
        choose(m_today);
        showMonth(m_today);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen.isValid())
            emit opened(m_chosen);
        return;
    case Qt::Key_Escape:
        if (m_chosen.isValid()) {
            choose({});
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void PlanDateGrid::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(dayAt(event->position()));
}

void PlanDateGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QDate day = dayAt(event->position());
    if (day.isValid())
        emit opened(day);
}

void PlanDateGrid::wheelEvent(QWheelEvent* event)
{
    constexpr int notch = 120;
    m_turned += event->angleDelta().y();
    const int notches = m_turned / notch;
    m_turned -= notches * notch;
    if (notches != 0)
        showMonth(m_month.addMonths(-notches * wheelMonths()));
    event->accept();
}

bool PlanDateGrid::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QDate day = dayAt(help->pos());
    const QList<qsizetype> items = m_days.on(day);
    QString html;
    for (const qsizetype item : items.mid(0, 12)) {
        const ItemLook look = lookOf(itemState(m_days.items().at(item)));
        html += u"<p>%1 %2 (%3)</p>"_s.arg(look.sign, itemHeading(m_days.items().at(item)).toHtmlEscaped(), look.word);
    }
    if (items.size() > 12)
        html += u"<p>%1</p>"_s.arg(tr("%1 more").arg(items.size() - 12));
    if (html.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           u"<p><b>%1</b></p>"_s.arg(QLocale(QLocale::Russian).toString(day, u"d MMMM yyyy"_s)) + html,
                           this);
    return true;
}

void PlanDateGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PlanDateGrid::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace lotsia
