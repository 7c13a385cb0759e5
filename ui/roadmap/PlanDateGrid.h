#pragma once

#include "ui/roadmap/ItemLook.h"
#include "ui/roadmap/PlanDays.h"

#include <QWidget>

namespace lotsia {

/// Days as cells: what a month and a year of the calendar have in common. Arrows move the day, Page Up and Page Down
/// the month, Home goes to today, Esc lets go of the day, Enter opens it.
class PlanDateGrid : public QWidget {
    Q_OBJECT

public:
    explicit PlanDateGrid(QWidget* parent = nullptr);
    void setDays(const PlanDays& days, const QDate& today);
    /// The month that holds \p day comes into view.
    void showMonth(const QDate& day);
    /// Also brings its month into view; an invalid day lets go of the chosen one.
    void choose(const QDate& day);

    /// «Февраль 2024»
    static QString monthTitle(const QDate& day);
    QDate month() const { return m_month; } ///< its first day
    QDate chosen() const { return m_chosen; } ///< invalid: none
    /// Days in view: of the month or of the school year.
    virtual QPair<QDate, QDate> span() const = 0;

signals:
    void spanChanged();
    void chosenChanged();
    void opened(const QDate& day);

protected:
    const PlanDays& days() const { return m_days; }
    QDate today() const { return m_today; }
    virtual QDate dayAt(const QPointF& point) const = 0;
    /// Colours of a day's cell: weekend, chosen.
    QColor ground(const QDate& day) const;
    /// The state that a day is coloured by: the first in the order of the legend.
    ItemState worst(const QList<qsizetype>& items) const;

    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    virtual int wheelMonths() const { return 1; }

private:
    void describe();

    PlanDays m_days;
    QDate m_today, m_month, m_chosen;
    int m_turned = 0; ///< of the wheel, in eighths of a degree
};

} // namespace lotsia
