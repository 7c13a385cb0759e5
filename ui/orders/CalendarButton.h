#pragma once

#include <QDate>
#include <QToolButton>

class QCalendarWidget;

namespace lotsia {

/// A button beside a date that opens a month to choose a day from.
class CalendarButton final : public QToolButton {
    Q_OBJECT

public:
    explicit CalendarButton(QWidget* parent = nullptr);
    /// The day that the month opens at.
    void setDate(const QDate& date);

signals:
    void chosen(const QDate& date);

private:
    QCalendarWidget* m_calendar;
};

} // namespace lotsia
