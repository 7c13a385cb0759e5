#include "ui/criteria/IndicatorPanel.h"

#include "ui/common/Banner.h"
#include "ui/common/ButtonRow.h"
#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"
#include "ui/common/EditCommand.h"
#include "ui/common/PanelStack.h"
#include "ui/common/TableTools.h"
#include "ui/criteria/IndicatorForm.h"
#include "ui/criteria/IndicatorValues.h"
#include "workspace/IndicatorService.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace lotsia {

using namespace Qt::StringLiterals;

IndicatorPanel::IndicatorPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_model(new ColumnModel(this))
    , m_view(new DataTableView(u"criteria/indicators"_s))
    , m_unknown(new QLabel)
    , m_right(new PanelStack)
    , m_values(new IndicatorValues(context))
    , m_form(new IndicatorForm([this](const IndicatorEntry& entry) { return saveEntry(entry); }))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    layout->addWidget(buttonRow());
    buildTable();
    m_unknown->setObjectName(u"unknownHeadings"_s);
    m_unknown->setWordWrap(true);
    m_unknown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(m_view, 1);
    leftLayout->addWidget(m_unknown);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    m_right->addWidget(m_values);
    m_right->addWidget(scroll);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    connect(m_form, &IndicatorForm::closed, this, [this] { m_right->setCurrentWidget(m_values); });
    connect(&context, &AppContext::dataChanged, this, &IndicatorPanel::refreshIfVisible);
    connect(&context, &AppContext::yearChanged, this, &IndicatorPanel::refreshIfVisible);
}

IndicatorPanel::~IndicatorPanel() = default;

QString IndicatorPanel::countedText(const IndicatorEntry& entry) const
{
    if (entry.kind == IndicatorKind::YesNo)
        return tr("yes or no");
    if (entry.kind == IndicatorKind::Number)
        return tr("number");
    const auto nameOf = [this](const QString& code) {
        const IndicatorEntry* part = m_dictionary.find(code);
        return part ? part->name : code;
    };
    const QString whole = nameOf(entry.denominator.isEmpty() ? enrolmentCode() : entry.denominator);
    return entry.numerator.isEmpty() ? tr("head count ÷ “%1”, or a percent").arg(whole)
                                     : tr("“%1” ÷ “%2”").arg(nameOf(entry.numerator), whole);
}

void IndicatorPanel::buildTable()
{
    const auto entry = [this](int row) -> const IndicatorEntry& { return m_dictionary.entries().at(row); };
    m_model->setColumns({
        {.key = u"name"_s,
         .heading = tr("Indicator"),
         .text = [entry](int row) { return entry(row).name; },
         .width = 340,
         .toolTip = [entry](int row) { return (entry(row).name + u'\n' + entry(row).note).trimmed(); }},
        {.key = u"unit"_s, .heading = tr("Unit"), .text = [entry](int row) { return entry(row).unit; }, .width = 60},
        {.key = u"schools"_s,
         .heading = tr("Schools with data"),
         .text = [this, entry](int row) { return QString::number(m_coverage.value(entry(row).code)); },
         .sortValue = [this, entry](int row) { return QVariant(m_coverage.value(entry(row).code)); },
         .numeric = true,
         .width = 120,
         .muted = [this, entry](int row) { return m_coverage.value(entry(row).code) == 0; }},
        {.key = u"counted"_s,
         .heading = tr("How it is counted"),
         .text = [this, entry](int row) { return countedText(entry(row)); },
         .width = 220,
         .toolTip = [this, entry](int row) { return countedText(entry(row)); }},
        {.key = u"headings"_s,
         .heading = tr("Headings in tables"),
         .text = [entry](int row) { return entry(row).headings.join(u"; "_s); },
         .width = 240,
         .toolTip = [entry](int row) { return entry(row).headings.join(u'\n'); }},
        {.key = u"code"_s,
         .heading = tr("Code"),
         .text = [entry](int row) { return entry(row).code; },
         .width = 190,
         .hiddenAtFirst = true},
    });
    m_view->setObjectName(u"indicatorsView"_s);
    m_view->setAccessibleName(tr("Indicators"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setModel(m_model);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IndicatorPanel::showCurrent);
    connect(m_view, &QAbstractItemView::activated, this, &IndicatorPanel::editCurrent);
}

QWidget* IndicatorPanel::buttonRow()
{
    auto* row = new ButtonRow;
    m_editors << row->add(tr("Add indicator…"), u"addIndicatorButton"_s, this, &IndicatorPanel::addEntry)
              << row->add(tr("Change…"), u"changeIndicatorButton"_s, this, &IndicatorPanel::editCurrent)
              << row->add(tr("Remove"), u"removeIndicatorButton"_s, this, &IndicatorPanel::removeCurrent);
    row->addStretch();
    m_shipped = row->add(tr("Return to the supplied list"), u"shippedIndicatorsButton"_s, this,
                         &IndicatorPanel::returnToShipped);
    m_shipped->setToolTip(
        tr("Puts the list that came with the program in place of yours; values stay, Ctrl+Z goes back"));
    return row;
}

void IndicatorPanel::refresh()
{
    auto& service = m_context.workspace().indicators();
    auto dictionary = service.dictionary();
    const auto stored = service.storedJson();
    const auto coverage = service.coverage(m_context.year());
    const auto unknown = service.unknownHeadings();
    const bool writable = !m_context.workspace().isReadOnly();
    m_shipped->setEnabled(writable && stored && !stored->isEmpty());
    for (QPushButton* button : std::as_const(m_editors))
        button->setEnabled(writable && dictionary.has_value());
    if (!dictionary)
        m_banner->showMessage(Banner::Kind::Error,
                              tr("The stored list of indicators cannot be read: %1").arg(dictionary.error().text));
    m_dictionary = dictionary ? std::move(*dictionary) : IndicatorDictionary();
    m_coverage = coverage.value_or(QHash<QString, int>());
    const QStringList headings = unknown.value_or(QStringList());
    m_unknown->setVisible(!headings.isEmpty());
    m_unknown->setText(tr("Columns of loaded tables that no indicator knows: %1. Write them into the headings of an "
                          "indicator.")
                           .arg(headings.mid(0, 20).join(u"; "_s)));
    int currentRow = m_dictionary.entries().isEmpty() ? -1 : 0;
    for (qsizetype row = 0; row < m_dictionary.entries().size(); ++row) {
        if (m_dictionary.entries().at(row).code == m_currentCode)
            currentRow = static_cast<int>(row);
    }
    {
        const QSignalBlocker blocker(m_view->selectionModel());
        resetKeepingView(*m_view, *m_model, static_cast<int>(m_dictionary.entries().size()), currentRow);
    }
    if (const IndicatorEntry* entry = current())
        m_values->show(*entry);
    else
        m_values->clear();
}

void IndicatorPanel::refreshIfVisible()
{
    if (isVisible())
        refresh();
}

void IndicatorPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

const IndicatorEntry* IndicatorPanel::current() const
{
    const int row = currentSourceRow(*m_view, *m_model);
    return row < 0 || row >= m_dictionary.entries().size() ? nullptr : &m_dictionary.entries().at(row);
}

void IndicatorPanel::showCurrent()
{
    const IndicatorEntry* entry = current();
    if (!entry)
        return;
    m_currentCode = entry->code;
    m_right->setCurrentWidget(m_values);
    m_values->show(*entry);
}

void IndicatorPanel::addEntry()
{
    m_edited.clear();
    m_right->setCurrentIndex(1);
    m_form->start(m_dictionary, {}, false);
}

void IndicatorPanel::editCurrent()
{
    const IndicatorEntry* entry = current();
    if (!entry || m_context.workspace().isReadOnly())
        return;
    m_edited = entry->code;
    m_right->setCurrentIndex(1);
    m_form->start(m_dictionary, *entry, true);
}

Status IndicatorPanel::saveEntry(const IndicatorEntry& entry)
{
    QList<IndicatorEntry> entries = m_dictionary.entries();
    const auto place = std::ranges::find(entries, m_edited, &IndicatorEntry::code);
    if (m_edited.isEmpty() || place == entries.end())
        entries.append(entry);
    else
        *place = entry;
    const QString before = std::exchange(m_currentCode, entry.code);
    Status changed = change(tr("Indicator “%1”").arg(entry.name), std::move(entries));
    if (!changed)
        m_currentCode = before;
    return changed;
}

void IndicatorPanel::removeCurrent()
{
    const IndicatorEntry* entry = current();
    if (!entry)
        return;
    const QString name = entry->name, code = entry->code;
    QList<IndicatorEntry> entries = m_dictionary.entries();
    entries.removeIf([&](const IndicatorEntry& other) { return other.code == code; });
    m_right->setCurrentWidget(m_values);
    const QStringList used = m_context.workspace().indicators().usedBy(code).value_or(QStringList());
    if (!report(change(tr("Remove indicator “%1”").arg(name), std::move(entries))))
        return;
    QString text = tr("The indicator is removed; its values stay. Ctrl+Z brings it back.");
    if (!used.isEmpty())
        text += u' ' + tr("These criteria name it and will lack it: %1.").arg(used.mid(0, 5).join(u"; "_s));
    m_banner->showMessage(used.isEmpty() ? Banner::Kind::Info : Banner::Kind::Warning, text);
}

Status IndicatorPanel::change(const QString& text, QList<IndicatorEntry> entries)
{
    LOTSIA_TRY_ASSIGN(const IndicatorDictionary dictionary, IndicatorDictionary::of(std::move(entries)));
    LOTSIA_TRY_ASSIGN(const QByteArray before, m_context.workspace().indicators().storedJson());
    return EditCommand::run(
        m_context, text, [dictionary](Workspace& workspace) { return workspace.indicators().save(dictionary); },
        [before](Workspace& workspace) { return workspace.indicators().storeJson(before); });
}

void IndicatorPanel::returnToShipped()
{
    const auto before = m_context.workspace().indicators().storedJson();
    if (!before) {
        report(std::unexpected(before.error()));
        return;
    }
    report(EditCommand::run(
        m_context, tr("Supplied list of indicators"),
        [](Workspace& workspace) { return workspace.indicators().storeJson({}); },
        [before = *before](Workspace& workspace) { return workspace.indicators().storeJson(before); }));
}

bool IndicatorPanel::report(const Status& status)
{
    if (status)
        m_banner->clear();
    else
        m_banner->showMessage(Banner::Kind::Error, status.error().text);
    return status.has_value();
}

} // namespace lotsia
