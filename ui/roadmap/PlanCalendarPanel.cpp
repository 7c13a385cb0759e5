#include "ui/roadmap/PlanCalendarPanel.h"

#include "ui/common/Icons.h"
#include "ui/common/SearchField.h"
#include "ui/roadmap/ItemLook.h"
#include "ui/roadmap/PlanMonthView.h"
#include "ui/roadmap/PlanYearView.h"
#include "workspace/ExecutionService.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

enum ListRole { PlaceRole = Qt::UserRole };

/// The sign in its colour, before the words that say the same.
QIcon signIcon(const ItemLook& look, const QWidget& widget)
{
    const int side = widget.fontMetrics().height();
    QPixmap pixmap(QSize(side, side) * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QFont bold = widget.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(toneColor(look.tone, widget.palette()));
    painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, look.sign);
    painter.end();
    QIcon sign(pixmap);
    sign.addPixmap(pixmap, QIcon::Selected);
    return sign;
}

} // namespace

PlanCalendarPanel::PlanCalendarPanel(AppContext& context, QWidget* parent)
    : RoadmapPanel(context, tr("Calendar"), parent)
    , m_title(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_filter(new SearchField(tr("Find in the calendar"), this))
    , m_stack(new QStackedWidget(this))
    , m_month(new PlanMonthView)
    , m_year(new PlanYearView)
    , m_listTitle(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_undated(new QPushButton(this))
{
    const int gap = std::max(8, fontMetrics().height() / 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, gap, 0, 0);
    layout->setSpacing(gap);
    buildTop(*layout);
    m_stack->addWidget(m_month);
    m_stack->addWidget(m_year);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_stack);
    splitter->addWidget(buildList());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({fontMetrics().averageCharWidth() * 100, fontMetrics().averageCharWidth() * 42});
    layout->addWidget(splitter, 1);
    connectGrid(*m_month);
    connectGrid(*m_year);
}

void PlanCalendarPanel::buildTop(QBoxLayout& layout)
{
    auto* row = new QHBoxLayout;
    const auto arrow = [&](const QString& sign, const QString& name, int direction) {
        auto* button = new QToolButton(this);
        button->setIcon(icon(sign));
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, direction] { step(direction); });
        return button;
    };
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(u"учебный год 0000/0000 "_s));
    auto* today = new QPushButton(tr("Today"), this);
    today->setToolTip(tr("Goes to today (Home)"));
    connect(today, &QPushButton::clicked, this, [this] {
        grid().choose(m_today);
        grid().showMonth(m_today);
        grid().setFocus();
    });
    m_kind->addItems({tr("Month"), tr("School year")});
    m_kind->setAccessibleName(tr("What the calendar shows"));
    m_kind->setToolTip(m_kind->accessibleName());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlanCalendarPanel::showGrid);
    m_filter->setToolTip(tr("Shows only actions with these words (Ctrl+F)"));
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    connect(m_filter, &SearchField::searched, this, &PlanCalendarPanel::filter);
    row->addWidget(arrow(u"chevron-left"_s, tr("Back"), -1));
    row->addWidget(m_title);
    row->addWidget(arrow(u"chevron-right"_s, tr("Forward"), 1));
    row->addWidget(today);
    row->addWidget(m_kind);
    row->addWidget(m_filter, 1);
    row->addStretch(1);
    layout.addLayout(row);
}

QWidget* PlanCalendarPanel::buildList()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    QFont bold = m_listTitle->font();
    bold.setBold(true);
    m_listTitle->setFont(bold);
    m_listTitle->setWordWrap(true);
    m_list->setAccessibleName(tr("What is due"));
    m_list->setToolTip(tr("Enter goes to the execution, F2 to the row of the table"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setAlternatingRowColors(true);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_undated->setText(tr("Without a day: %1").arg(0));
    m_undated->setCheckable(true);
    m_undated->setToolTip(tr("Shows what has no day of control: as needed, open, or a term that is not understood"));
    connect(m_undated, &QPushButton::toggled, this, &PlanCalendarPanel::showSpan);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const ScheduledItem* item = current())
            emit executionRequested(item->action, item->occurrence.key);
    });
    auto* toTable = new QAction(tr("Show in the table"), m_list);
    toTable->setShortcut(Qt::Key_F2);
    toTable->setShortcutContext(Qt::WidgetShortcut);
    connect(toTable, &QAction::triggered, this, [this] {
        if (const ScheduledItem* item = current())
            emit actionRequested(item->action);
    });
    m_list->addAction(toTable);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    layout->addWidget(m_listTitle);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_undated);
    return side;
}

QSize PlanCalendarPanel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 20};
}

PlanDateGrid& PlanCalendarPanel::grid() const
{
    if (m_kind->currentIndex() == 0)
        return *m_month;
    return *m_year;
}

void PlanCalendarPanel::connectGrid(PlanDateGrid& grid)
{
    connect(&grid, &PlanDateGrid::spanChanged, this, &PlanCalendarPanel::showSpan);
    connect(&grid, &PlanDateGrid::chosenChanged, this, [this] {
        m_undated->setChecked(false);
        showSpan();
    });
    connect(&grid, &PlanDateGrid::opened, this, &PlanCalendarPanel::openDay);
}

void PlanCalendarPanel::step(int direction)
{
    const int months = m_kind->currentIndex() == 0 ? 1 : 12;
    if (grid().chosen().isValid())
        grid().choose(grid().chosen().addMonths(direction * months));
    else
        grid().showMonth(grid().month().addMonths(direction * months));
}

void PlanCalendarPanel::showGrid(int index)
{
    PlanDateGrid* from = m_month;
    PlanDateGrid* to = m_year;
    if (index == 0)
        std::swap(from, to);
    to->showMonth(from->month());
    to->choose(from->chosen());
    m_stack->setCurrentWidget(to);
    showSpan();
}

void PlanCalendarPanel::showRoadmap(std::optional<RoadmapId> roadmap)
{
    m_today = context().workspace().clock().today();
    m_all.clear();
    if (roadmap) {
        const auto items = context().workspace().execution().schedule(*roadmap, m_today);
        if (items)
            m_all = *items;
        else
            emit refused(items.error().toString());
    }
    filter();
}

void PlanCalendarPanel::filter()
{
    QList<ScheduledItem> items;
    for (const ScheduledItem& item : std::as_const(m_all))
        if (itemMatches(item, m_filter->text()))
            items << item;
    m_days = PlanDays(items);
    m_month->setDays(m_days, m_today);
    m_year->setDays(m_days, m_today);
    showSpan();
}

void PlanCalendarPanel::showSpan()
{
    const PlanDateGrid& shown = grid();
    if (!shown.month().isValid())
        return;
    const auto [first, last] = shown.span();
    const QLocale russian(QLocale::Russian);
    m_title->setText(m_kind->currentIndex() == 0 ? PlanDateGrid::monthTitle(first)
                                                 : tr("school year %1/%2").arg(first.year()).arg(last.year()));
    const bool day = shown.chosen().isValid();
    const bool undated = m_undated->isChecked();
    const QList<qsizetype> items = undated ? m_days.undated()
        : day                              ? m_days.on(shown.chosen())
                                           : m_days.between(first, last);
    const QString when = undated ? tr("Without a day")
        : day                    ? russian.toString(shown.chosen(), u"d MMMM yyyy"_s)
                                 : m_title->text();
    m_listTitle->setText(items.isEmpty() ? tr("%1: nothing is due").arg(when)
                                         : u"%1: %2"_s.arg(when).arg(items.size()));
    m_undated->setText(tr("Without a day: %1").arg(m_days.undated().size()));
    m_undated->setEnabled(undated || !m_days.undated().isEmpty());
    m_list->clear();
    for (const qsizetype place : items) {
        const ScheduledItem& item = m_days.items().at(place);
        auto* line = new QListWidgetItem(signIcon(lookOf(itemState(item)), *m_list), itemDescription(item), m_list);
        line->setData(PlaceRole, place);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

const ScheduledItem* PlanCalendarPanel::current() const
{
    const QListWidgetItem* line = m_list->currentItem();
    return line ? &m_days.items().at(line->data(PlaceRole).toLongLong()) : nullptr;
}

void PlanCalendarPanel::openDay(const QDate& day)
{
    const QList<qsizetype> items = m_days.on(day);
    if (items.size() == 1) {
        const ScheduledItem item = m_days.items().at(items.first());
        emit executionRequested(item.action, item.occurrence.key);
    } else if (!items.isEmpty()) {
        m_list->setFocus(Qt::TabFocusReason);
    }
}

void PlanCalendarPanel::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void PlanCalendarPanel::reveal(ActionId action, const QString& period)
{
    m_filter->clear();
    for (const ScheduledItem& item : m_days.items()) {
        if (item.action != action || item.occurrence.key != period)
            continue;
        if (item.due.isValid())
            grid().choose(item.due);
        else
            m_undated->setChecked(true);
        for (int row = 0; row < m_list->count(); ++row)
            if (&m_days.items().at(m_list->item(row)->data(PlaceRole).toLongLong()) == &item)
                m_list->setCurrentRow(row);
        m_list->setFocus();
        return;
    }
}

void PlanCalendarPanel::changeEvent(QEvent* event)
{
    RoadmapPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showSpan(); // the signs are drawn in the colours of the theme
}

} // namespace lotsia
