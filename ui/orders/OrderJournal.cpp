#include "ui/orders/OrderJournal.h"

#include "common/TextFold.h"
#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"
#include "ui/common/SearchField.h"
#include "ui/common/StatusChipDelegate.h"
#include "ui/common/TableTools.h"
#include "ui/orders/OrderLifeBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTimer>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int StateColumn = 3;
constexpr int CountedAtOnce = 10; ///< PDFs that are read before the window gets its turn
const QString PagesKey = QStringLiteral("pages");

QString stateWord(const OrderRecord& record)
{
    if (!record.readable)
        return OrderJournal::tr("cannot be read");
    switch (record.life.state) {
    case OrderLifeState::Draft:
        return OrderJournal::tr("draft");
    case OrderLifeState::Printed:
        return OrderJournal::tr("printed draft");
    case OrderLifeState::InForce:
        return OrderJournal::tr("in force");
    case OrderLifeState::Amended:
        return OrderJournal::tr("changed");
    case OrderLifeState::LostForce:
        return OrderJournal::tr("without force");
    }
    Q_UNREACHABLE();
}

/// What an order is about, as far as it tells.
QString kindWord(const Order& order)
{
    const auto linked = [&order](OrderLinkKind kind) {
        return std::any_of(order.links.begin(), order.links.end(),
                           [kind](const OrderLink& link) { return link.kind == kind; });
    };
    if (linked(OrderLinkKind::Repeals))
        return OrderJournal::tr("repeals orders");
    if (linked(OrderLinkKind::Amends) || order.amends.isValid())
        return OrderJournal::tr("makes changes");
    if (order.appendices.isEmpty())
        return OrderJournal::tr("without appendices");
    switch (order.appendices.first().kind) {
    case AppendixKind::Roadmap:
        return OrderJournal::tr("roadmap");
    case AppendixKind::Criteria:
    case AppendixKind::Methodology:
        return OrderJournal::tr("criteria");
    case AppendixKind::SchoolList:
        return OrderJournal::tr("list of schools");
    case AppendixKind::FreeText:
    case AppendixKind::FreeTable:
        return OrderJournal::tr("other appendices");
    }
    Q_UNREACHABLE();
}

} // namespace

OrderJournal::OrderJournal(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ColumnModel(this))
    , m_view(new DataTableView(u"orders/journal"_s))
    , m_search(new SearchField(tr("Find by number, heading or signature…")))
    , m_state(makeFilterCombo(tr("State")))
    , m_year(makeFilterCombo(tr("Year")))
    , m_kind(makeFilterCombo(tr("What it is about")))
    , m_remarks(new QLabel)
    , m_counting(new QTimer(this))
{
    build();
    connect(m_counting, &QTimer::timeout, this, &OrderJournal::countSome);
    connect(m_search, &SearchField::searched, this, &OrderJournal::applyFilter);
    for (QComboBox* combo : {m_state, m_year, m_kind})
        connect(combo, &QComboBox::currentIndexChanged, this, &OrderJournal::applyFilter);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const int row = m_model->sourceRow(index);
        if (row >= 0)
            emit orderAsked(m_records.at(row).order.id);
    });
}

void OrderJournal::build()
{
    const auto row = [this](int i) -> const OrderRegisterRow& { return m_rows.at(i); };
    const auto record = [this](int i) -> const OrderRecord& { return m_records.at(i); };
    const auto remark = [record](int i) {
        return QStringList{record(i).remark, record(i).problem}.join(u' ').trimmed();
    };
    const auto gone = [record](int i) { return record(i).life.state == OrderLifeState::LostForce; };
    m_model->setColumns({
        {.key = u"number"_s,
         .heading = u"№"_s,
         .text = [row](int i) { return row(i).number; },
         .sortValue = [row](int i) { return QVariant(russianSortKey(row(i).number)); },
         .width = 90,
         .toolTip = remark},
        {.key = u"date"_s,
         .heading = tr("Date"),
         .text = [row](int i) { return row(i).date; },
         .sortValue =
             [record](int i) {
                 const QDate date = record(i).order.date;
                 return date.isValid() ? QVariant(date.toJulianDay()) : QVariant();
             },
         .width = 90},
        {.key = u"title"_s,
         .heading = tr("Heading"),
         .text = [row](int i) { return row(i).title; },
         .width = 270,
         .toolTip = [row](int i) { return row(i).title; },
         .muted = gone},
        {.key = u"state"_s,
         .heading = tr("State"),
         .text = [record](int i) { return stateWord(record(i)); },
         .width = 130,
         .toolTip = [row, record](int i) { return (row(i).state + u' ' + record(i).problem).trimmed(); }},
        {.key = u"changes"_s,
         .heading = tr("Changes, is changed"),
         .text =
             [row, record](int i) {
                 const OrderLifeState state = record(i).life.state;
                 QStringList parts;
                 if (state == OrderLifeState::Amended || state == OrderLifeState::LostForce)
                     parts << row(i).state;
                 if (!row(i).changes.isEmpty())
                     parts << row(i).changes;
                 return parts.join(u"; "_s);
             },
         .width = 180,
         .toolTip = [row](int i) { return row(i).changes; }},
        {.key = u"signer"_s, .heading = tr("Signed by"), .text = [row](int i) { return row(i).signer; }, .width = 110},
        {.key = u"appendices"_s,
         .heading = tr("Appendices"),
         .text = [row](int i) { return QString::number(row(i).appendices); },
         .sortValue = [row](int i) { return QVariant(row(i).appendices); },
         .numeric = true,
         .width = 95},
        {.key = PagesKey,
         .heading = tr("Sheets"),
         .text =
             [row, record](int i) {
                 if (record(i).pages < 0)
                     return u"…"_s; // it is being counted
                 return row(i).pages > 0 ? QString::number(row(i).pages) : u"—"_s;
             },
         .sortValue = [row](int i) { return row(i).pages > 0 ? QVariant(row(i).pages) : QVariant(); },
         .numeric = true,
         .width = 70},
        {.key = u"files"_s, .heading = tr("Files"), .text = [row](int i) { return row(i).files; }, .width = 80},
    });
    m_view->setObjectName(u"orderJournal"_s);
    m_view->setAccessibleName(tr("Journal of orders"));
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(StateColumn,
                                     new StatusChipDelegate(
                                         [this](const QModelIndex& index) {
                                             const OrderRecord& shown = m_records.at(m_model->sourceRow(index));
                                             return shown.readable ? lifeTone(shown.life.state) : Tone::Bad;
                                         },
                                         this));
    m_search->setObjectName(u"journalSearch"_s);
    m_state->setObjectName(u"journalState"_s);
    m_year->setObjectName(u"journalYear"_s);
    m_kind->setObjectName(u"journalKind"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setObjectName(u"journalRemarks"_s);
    auto* filters = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_state, m_year, m_kind})
        filters->addWidget(widget);
    filters->addWidget(m_search, 1);
    auto* all = new QVBoxLayout(this);
    all->addLayout(filters);
    all->addWidget(m_remarks);
    all->addWidget(m_view, 1);
}

Status OrderJournal::refresh(std::optional<OrderId> current)
{
    LOTSIA_TRY_ASSIGN(const QList<OrderRecord> records,
                      m_context.workspace().orderRegister().records(OrderRegister::PageCounts::Known));
    m_model->reset(0); // its rows belong to what was read before
    m_records = records;
    m_rows.clear();
    QStringList states, years, kinds;
    int row = -1;
    for (const OrderRecord& record : std::as_const(m_records)) {
        if (record.order.id == current)
            row = int(m_rows.size());
        m_rows << record.row();
        states << stateWord(record);
        if (record.readable)
            kinds << kindWord(record.order);
        if (record.order.date.isValid())
            years << QString::number(record.order.date.year());
    }
    fillFilter(*m_state, tr("All states"), states);
    fillFilter(*m_year, tr("All years"), years);
    fillFilter(*m_kind, tr("All orders"), kinds);
    showRemarks();
    resetKeepingView(*m_view, *m_model, int(m_rows.size()), row);
    applyFilter();
    m_next = 0;
    m_counting->start();
    return {};
}

void OrderJournal::showRemarks()
{
    QStringList repeated, lines;
    for (const OrderRecord& record : std::as_const(m_records)) {
        if (!record.remark.isEmpty() && !repeated.contains(record.order.number))
            repeated << record.order.number;
        if (!record.problem.isEmpty())
            lines << tr("%1 — cannot be read wholly: %2")
                         .arg(record.order.number.isEmpty() ? u"«%1»"_s.arg(record.order.title.simplified())
                                                            : u"№ "_s + record.order.number,
                              record.problem);
    }
    if (!repeated.isEmpty())
        lines.prepend(tr("A number stands twice in one year: %1. Check the journal.").arg(repeated.join(u", "_s)));
    m_remarks->setVisible(!lines.isEmpty());
    m_remarks->setText(lines.join(u'\n'));
}

/// Counts the sheets of the next order that is not counted; false: there is none left.
bool OrderJournal::countNext()
{
    while (m_next < m_records.size() && m_records.at(m_next).pages >= 0)
        ++m_next;
    if (m_next >= m_records.size())
        return false;
    OrderRecord& record = m_records[m_next];
    record.pages = m_context.workspace().orderRegister().pagesOf(record.order.id).value_or(0);
    m_rows[m_next].pages = record.pages;
    return true;
}

void OrderJournal::countSome()
{
    for (int i = 0; i < CountedAtOnce; ++i) {
        if (countNext())
            continue;
        m_counting->stop();
        const int column = m_view->horizontalHeader()->sortIndicatorSection();
        if (column >= 0 && m_model->headerData(column, Qt::Horizontal, ColumnModel::KeyRole).toString() == PagesKey)
            resetKeepingView(*m_view, *m_model, int(m_rows.size()), currentSourceRow(*m_view, *m_model));
        break;
    }
    m_view->viewport()->update();
}

void OrderJournal::finishCounting()
{
    while (countNext()) { }
}

void OrderJournal::applyFilter()
{
    const QString state = chosenFilter(*m_state), year = chosenFilter(*m_year), kind = chosenFilter(*m_kind);
    const QString needle = m_search->text();
    filterKeepingRow(*m_view, *m_model, [this, state, year, kind, needle](int i) {
        const OrderRecord& record = m_records.at(i);
        const OrderRegisterRow& row = m_rows.at(i);
        return (state.isEmpty() || stateWord(record) == state)
            && (year.isEmpty() || QString::number(record.order.date.year()) == year)
            && (kind.isEmpty() || (record.readable && kindWord(record.order) == kind))
            && containsFolded(u"%1 %2 %3 %4"_s.arg(row.number, row.date, row.title, row.signer), needle);
    });
}

void OrderJournal::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void OrderJournal::copy()
{
    finishCounting();
    m_view->copySelection();
}

QList<OrderRegisterRow> OrderJournal::shownRows()
{
    finishCounting();
    QList<OrderRegisterRow> rows;
    for (int i = 0; i < m_model->rowCount(); ++i)
        rows << m_rows.at(m_model->sourceRow(m_model->index(i, 0)));
    return rows;
}

QString OrderJournal::filterText() const
{
    QStringList parts;
    for (const QComboBox* combo : {m_state, m_year, m_kind}) {
        if (const QString chosen = chosenFilter(*combo); !chosen.isEmpty())
            parts << chosen;
    }
    if (const QString needle = m_search->text().simplified(); !needle.isEmpty())
        parts << u"«"_s + needle + u"»"_s;
    return parts.join(u", "_s);
}

XlsxSheet OrderJournal::sheet()
{
    finishCounting();
    return sheetOf(*m_view, *m_model, u"Журнал приказов"_s, {u"Журнал регистрации приказов"_s});
}

} // namespace lotsia
