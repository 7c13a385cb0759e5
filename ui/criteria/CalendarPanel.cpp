#include "ui/criteria/CalendarPanel.h"

#include "ui/common/Banner.h"
#include "ui/common/ButtonRow.h"
#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"
#include "ui/common/EditCommand.h"
#include "ui/common/TableTools.h"
#include "ui/criteria/CalendarForm.h"
#include "workspace/CalendarService.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

CalendarPanel::CalendarPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_model(new ColumnModel(this))
    , m_view(new DataTableView(u"criteria/calendar"_s))
    , m_form(new CalendarForm([this](const CalendarEntry& entry) { return saveEntry(entry); }))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto* intro =
        new QLabel(tr("Years in which procedures were not held, or not as usual. The rules and the answers to “why?” "
                      "take this into account."));
    intro->setWordWrap(true);
    layout->addWidget(intro);
    layout->addWidget(m_banner);
    buildTable();
    layout->addWidget(buttonRow());
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_view);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    m_form->hide();
    connect(m_form, &CalendarForm::closed, m_form, &QWidget::hide);
    connect(&context, &AppContext::dataChanged, this, &CalendarPanel::refreshIfVisible);
}

CalendarPanel::~CalendarPanel() = default;

void CalendarPanel::buildTable()
{
    const auto entry = [this](int row) -> const CalendarEntry& { return m_entries.at(static_cast<size_t>(row)); };
    m_model->setColumns({
        {.key = u"year"_s,
         .heading = tr("Year"),
         .text = [entry](int row) { return entry(row).year.toString(); },
         .width = 90},
        {.key = u"procedure"_s,
         .heading = tr("Procedure"),
         .text = [entry](int row) { return entry(row).title(); },
         .width = 200},
        {.key = u"held"_s,
         .heading = tr("What happened"),
         .text = [entry](int row) { return heldText(entry(row).held); },
         .width = 220},
        {.key = u"note"_s,
         .heading = tr("Explanation"),
         .text = [entry](int row) { return entry(row).note; },
         .width = 520,
         .toolTip = [entry](int row) { return entry(row).note; }},
    });
    m_view->setObjectName(u"calendarView"_s);
    m_view->setAccessibleName(tr("Calendar of procedures"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setModel(m_model);
    connect(m_view, &QAbstractItemView::activated, this, &CalendarPanel::editCurrent);
}

QWidget* CalendarPanel::buttonRow()
{
    auto* row = new ButtonRow;
    m_editors << row->add(tr("Add entry…"), u"addCalendarButton"_s, this, &CalendarPanel::addEntry)
              << row->add(tr("Change…"), u"changeCalendarButton"_s, this, &CalendarPanel::editCurrent)
              << row->add(tr("Remove"), u"removeCalendarButton"_s, this, &CalendarPanel::removeCurrent);
    row->addStretch();
    m_shipped = row->add(tr("Return to the supplied calendar"), u"shippedCalendarButton"_s, this,
                         &CalendarPanel::returnToShipped);
    m_shipped->setToolTip(tr("Puts the calendar that came with the program in place of yours; Ctrl+Z goes back"));
    row->add(tr("Copy as table"), u"copyCalendarButton"_s, this, [this] {
        m_view->clearSelection();
        m_view->copySelection();
        m_banner->showMessage(Banner::Kind::Info, tr("The table is copied. Paste it into a letter or a workbook."));
    });
    return row;
}

void CalendarPanel::refresh()
{
    const auto calendar = m_context.workspace().calendar().calendar();
    const auto stored = m_context.workspace().calendar().storedJson();
    const bool writable = !m_context.workspace().isReadOnly();
    const bool own = stored && !stored->isEmpty();
    m_shipped->setEnabled(writable && own);
    m_entries = calendar ? calendar->entries() : std::vector<CalendarEntry>();
    resetKeepingView(*m_view, *m_model, static_cast<int>(m_entries.size()), currentSourceRow(*m_view, *m_model));
    for (QPushButton* button : std::as_const(m_editors))
        button->setEnabled(writable && calendar.has_value());
    if (!calendar)
        m_banner->showMessage(Banner::Kind::Error,
                              tr("The stored calendar cannot be read: %1").arg(calendar.error().text));
}

void CalendarPanel::refreshIfVisible()
{
    if (isVisible())
        refresh();
}

void CalendarPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void CalendarPanel::openForm(const CalendarEntry& entry, const std::optional<CalendarEntry>& edited)
{
    m_edited = edited;
    m_form->show();
    m_form->start(entry);
}

void CalendarPanel::addEntry()
{
    CalendarEntry entry;
    entry.year = m_context.year();
    entry.kind = u"ВПР"_s;
    openForm(entry, std::nullopt);
}

void CalendarPanel::editCurrent()
{
    const int row = currentSourceRow(*m_view, *m_model);
    if (row >= 0 && !m_context.workspace().isReadOnly())
        openForm(m_entries.at(static_cast<size_t>(row)), m_entries.at(static_cast<size_t>(row)));
}

Status CalendarPanel::saveEntry(const CalendarEntry& entry)
{
    std::vector<CalendarEntry> entries = m_entries;
    const auto edited = m_edited ? std::ranges::find(entries, *m_edited) : entries.end();
    if (edited != entries.end()) {
        *edited = entry;
    } else { // before the others: what speaks of one subject stands above what speaks of all
        entries.push_back(entry);
        std::ranges::rotate(entries, entries.end() - 1);
    }
    return change(tr("Calendar: %1, %2").arg(entry.title(), entry.year.toString()), std::move(entries));
}

void CalendarPanel::removeCurrent()
{
    const int row = currentSourceRow(*m_view, *m_model);
    if (row < 0)
        return;
    m_form->hide();
    std::vector<CalendarEntry> entries = m_entries;
    const CalendarEntry entry = entries.at(static_cast<size_t>(row));
    entries.erase(entries.begin() + row);
    if (report(change(tr("Remove from the calendar: %1, %2").arg(entry.title(), entry.year.toString()),
                      std::move(entries))))
        m_banner->showMessage(Banner::Kind::Info, tr("The entry is removed. Ctrl+Z brings it back."));
}

Status CalendarPanel::change(const QString& text, std::vector<CalendarEntry> entries)
{
    LOTSIA_TRY_ASSIGN(const QByteArray before, m_context.workspace().calendar().storedJson());
    return EditCommand::run(
        m_context, text,
        [entries = std::move(entries)](Workspace& workspace) { return workspace.calendar().save(entries); },
        [before](Workspace& workspace) { return workspace.calendar().storeJson(before); });
}

void CalendarPanel::returnToShipped()
{
    const auto before = m_context.workspace().calendar().storedJson();
    if (!before) {
        report(std::unexpected(before.error()));
        return;
    }
    m_form->hide();
    report(EditCommand::run(
        m_context, tr("Supplied calendar"), [](Workspace& workspace) { return workspace.calendar().storeJson({}); },
        [before = *before](Workspace& workspace) { return workspace.calendar().storeJson(before); }));
}

bool CalendarPanel::report(const Status& status)
{
    if (status)
        m_banner->clear();
    else
        m_banner->showMessage(Banner::Kind::Error, status.error().text);
    return status.has_value();
}

} // namespace lotsia
