#include "ui/orders/CalendarButton.h"

#include "ui/common/Icons.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

namespace lotsia {

CalendarButton::CalendarButton(QWidget* parent)
    : QToolButton(parent)
    , m_calendar(new QCalendarWidget)
{
    setIcon(lotsia::icon(QStringLiteral("calendar")));
    setToolTip(tr("Choose the day from a calendar (Alt+Down in the date)"));
    setAccessibleName(tr("Calendar of the order's date"));
    setPopupMode(QToolButton::InstantPopup);
    m_calendar->setLocale(QLocale(QLocale::Russian, QLocale::Russia));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setAccessibleName(accessibleName());
    auto* menu = new QMenu(this);
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(m_calendar);
    menu->addAction(holder);
    setMenu(menu);
    const auto choose = [this, menu](const QDate& date) {
        menu->close();
        emit chosen(date);
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
    connect(menu, &QMenu::aboutToShow, m_calendar, [this] { m_calendar->setFocus(); });
}

void CalendarButton::setDate(const QDate& date)
{
    if (date.isValid())
        m_calendar->setSelectedDate(date);
}

} // namespace lotsia
