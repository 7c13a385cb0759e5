#include "ui/schools/SchoolsPage.h"

#include "common/TextFold.h"
#include "documents/TableDocument.h"
#include "ui/assessment/ImportPanel.h"
#include "ui/common/Banner.h"
#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"
#include "ui/common/DocumentPreview.h"
#include "ui/common/EditCommand.h"
#include "ui/common/SearchField.h"
#include "ui/common/TableTools.h"
#include "ui/schools/SchoolFields.h"
#include "ui/schools/SchoolForm.h"
#include "workspace/SchoolService.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMap>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace lotsia {

using namespace Qt::StringLiterals;

SchoolsPage::SchoolsPage(AppContext& context, QWidget* parent)
    : Page(context, u"schools"_s, tr("Schools"), u"school"_s, parent)
{
    setAcceptDrops(true);
    buildActions();
    buildFilters();
    buildTable();
    buildInspector();
}

SchoolsPage::~SchoolsPage() = default;

void SchoolsPage::buildActions()
{
    QPushButton* add = addMainAction(tr("Add school"), u"add"_s, [this] { newItem(); });
    add->setToolTip(tr("Add a school by hand (Ctrl+N)"));
    add->setEnabled(!context().workspace().isReadOnly());
    QMenu* more = addMenu(tr("More"), u"menu"_s);
    more->addAction(tr("Load list of schools…"), this, &SchoolsPage::chooseImportFiles);
    more->addSeparator();
    m_showArchived = more->addAction(tr("Show schools in the archive"));
    m_showArchived->setCheckable(true);
    connect(m_showArchived, &QAction::toggled, this, &SchoolsPage::refresh);
    QMenu* save = addMenu(tr("Export"), u"export"_s);
    save->addAction(tr("Excel workbook…"), this, &SchoolsPage::exportXlsx);
    save->addAction(tr("Copy as table"), this, [this] { m_view->copySelection(); });
    addMenu(tr("Print"), u"print"_s)->addAction(tr("List of schools…"), this, &SchoolsPage::print);
}

void SchoolsPage::buildFilters()
{
    m_filters = new QWidget;
    auto* row = new QHBoxLayout(m_filters);
    row->setContentsMargins({});
    m_search = new SearchField(tr("Find by name, code or director…"));
    m_search->setObjectName(u"schoolSearch"_s);
    m_level = makeFilterCombo(tr("Level"));
    m_location = makeFilterCombo(tr("Location"));
    row->addWidget(m_level);
    row->addWidget(m_location);
    row->addWidget(m_search, 1);
    filterRow()->addWidget(m_filters, 1);
    connect(m_search, &SearchField::searched, this, &SchoolsPage::applyFilter);
    connect(m_level, &QComboBox::currentIndexChanged, this, &SchoolsPage::applyFilter);
    connect(m_location, &QComboBox::currentIndexChanged, this, &SchoolsPage::applyFilter);
}

void SchoolsPage::buildTable()
{
    m_model = new ColumnModel(this);
    m_model->setColumns(schoolColumns(m_schools));
    m_view = new DataTableView(u"schools/table"_s);
    m_view->setObjectName(u"schoolsView"_s);
    m_view->setAccessibleName(tr("Schools"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SchoolsPage::showCurrent);
    connect(m_view, &QAbstractItemView::activated, this, [this] { m_form->focusFirst(); });

    m_import = new ImportPanel(context());
    connect(m_import, &ImportPanel::finished, this, &SchoolsPage::endImport);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_import);
    setContent(m_stack);
}

void SchoolsPage::buildInspector()
{
    m_form = new SchoolForm([this](const School& changed, const QString& label) { return saveSchool(changed, label); });
    m_archive = new QPushButton(tr("To the archive"));
    m_archive->setObjectName(u"archiveButton"_s);
    connect(m_archive, &QPushButton::clicked, this, &SchoolsPage::toggleArchived);

    auto* scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->addWidget(scroll, 1);
    layout->addWidget(m_archive, 0, Qt::AlignLeft);
    setInspector(tr("School"), panel);
}

void SchoolsPage::refresh()
{
    auto schools = context().workspace().schools().list(true);
    if (!schools) {
        report(std::unexpected(schools.error()));
        return;
    }
    const bool archivedToo = m_showArchived->isChecked();
    m_schools = std::move(*schools);
    const qsizetype known = m_schools.size();
    if (!archivedToo)
        m_schools.removeIf([](const School& school) { return school.archived; });

    QStringList levels, locations;
    int current = -1;
    for (qsizetype i = 0; i < m_schools.size(); ++i) {
        levels.append(m_schools.at(i).level);
        locations.append(m_schools.at(i).location);
        if (m_schools.at(i).id == m_current)
            current = int(i);
    }
    fillFilter(*m_level, tr("All levels"), levels);
    fillFilter(*m_location, tr("Town and village"), locations);
    {
        const QSignalBlocker blocker(m_view->selectionModel());
        resetKeepingView(*m_view, *m_model, int(m_schools.size()), current);
    }
    m_form->setReadOnly(context().workspace().isReadOnly());
    updateState();
    if (m_schools.isEmpty() && !m_adding && m_stack->currentWidget() == m_view) {
        setInspectorVisible(false);
        const QString hint = known > 0
            ? tr("All schools are in the archive. Show them by the menu “More”, or add a new one.")
            : tr("The department's schools stand here. Load their list from an Excel file, or add "
                 "them one by one with Ctrl+N.");
        showEmptyState(hint, tr("Load list of schools…"), [this] { chooseImportFiles(); });
        return;
    }
    showContent();
    if (m_stack->currentWidget() == m_view)
        setInspectorVisible(true);
    if (!m_adding)
        showCurrent();
}

void SchoolsPage::updateState()
{
    QMap<QString, int> byLevel;
    int active = 0;
    for (const School& school : std::as_const(m_schools)) {
        if (school.archived)
            continue;
        ++active;
        if (!school.level.isEmpty())
            ++byLevel[school.level];
    }
    QStringList parts;
    for (auto it = byLevel.cbegin(); it != byLevel.cend(); ++it)
        parts.append(u"%1 %2"_s.arg(it.key()).arg(it.value()));
    QString text = tr("%n schools", nullptr, active);
    if (!parts.isEmpty())
        text += tr(", among them %1").arg(parts.join(u", "_s));
    setStateText(text);
}

void SchoolsPage::applyFilter()
{
    const QString needle = m_search->text();
    const QString level = chosenFilter(*m_level);
    const QString location = chosenFilter(*m_location);
    filterKeepingRow(*m_view, *m_model, [this, needle, level, location](int row) {
        const School& school = m_schools.at(row);
        if ((!level.isEmpty() && school.level != level) || (!location.isEmpty() && school.location != location))
            return false;
        return containsFolded(school.shortName + u' ' + school.fullName + u' ' + school.code + u' ' + school.head,
                              needle);
    });
}

void SchoolsPage::showCurrent()
{
    const int row = currentSourceRow(*m_view, *m_model);
    if (row < 0) {
        // Something is always in the card while there are schools: the first row, without taking the focus.
        if (m_model->rowCount() > 0)
            m_view->setCurrentIndex(m_model->index(0, 0));
        return;
    }
    const School& school = m_schools.at(row);
    m_adding = false;
    m_current = school.id;
    m_form->setSchool(school);
    m_archive->setText(school.archived ? tr("Bring back from the archive") : tr("To the archive"));
    m_archive->setToolTip(tr("Nothing is deleted: results and documents of the school stay."));
    m_archive->setEnabled(!context().workspace().isReadOnly());
    m_archive->show();
}

void SchoolsPage::newItem()
{
    if (context().workspace().isReadOnly() || m_stack->currentWidget() != m_view)
        return;
    m_adding = true;
    m_current = {};
    showContent();
    setInspectorVisible(true);
    m_view->clearSelection();
    m_archive->hide();
    m_form->startNew();
}

Status SchoolsPage::saveSchool(const School& changed, const QString& fieldLabel)
{
    if (changed.id.isValid()) {
        const School before = m_form->school();
        const auto save = [](const School& school) {
            return [school](Workspace& workspace) -> Status {
                LOTSIA_TRY(workspace.schools().save(school));
                return {};
            };
        };
        return EditCommand::run(context(), tr("%1: %2").arg(changed.shortName, fieldLabel), save(changed),
                                save(before));
    }
    // A school once stored is never deleted: Undo puts it into the archive, Redo brings it back.
    auto id = std::make_shared<SchoolId>();
    const Status status = EditCommand::run(
        context(), tr("Add %1").arg(changed.shortName),
        [this, id, changed](Workspace& workspace) -> Status {
            if (id->isValid())
                return workspace.schools().setArchived(*id, false);
            LOTSIA_TRY_ASSIGN(*id, workspace.schools().save(changed));
            m_current = *id;
            m_adding = false;
            return {};
        },
        [id](Workspace& workspace) { return workspace.schools().setArchived(*id, true); });
    return status;
}

void SchoolsPage::toggleArchived()
{
    const School school = m_form->school();
    if (!school.id.isValid())
        return;
    const auto step = [id = school.id](bool archived) {
        return [id, archived](Workspace& workspace) { return workspace.schools().setArchived(id, archived); };
    };
    const QString text =
        school.archived ? tr("Bring back %1").arg(school.shortName) : tr("Archive %1").arg(school.shortName);
    if (report(EditCommand::run(context(), text, step(!school.archived), step(school.archived))) && !school.archived)
        banner().showMessage(Banner::Kind::Info,
                             tr("%1 is in the archive. Ctrl+Z brings it back.").arg(school.shortName));
}

void SchoolsPage::showSchool(const QString& code)
{
    m_search->clear();
    m_level->setCurrentIndex(0);
    m_location->setCurrentIndex(0);
    for (qsizetype i = 0; i < m_schools.size(); ++i) {
        if (m_schools.at(i).code == code)
            m_view->setCurrentIndex(m_model->indexOfSource(int(i)));
    }
}

void SchoolsPage::chooseImportFiles()
{
    const QStringList paths =
        context().dialogs().openFiles(this, u"import"_s, tr("Load list of schools"), ImportPanel::fileFilter());
    if (!paths.isEmpty())
        startImport(paths);
}

void SchoolsPage::startImport(const QStringList& paths)
{
    m_stack->setCurrentWidget(m_import);
    m_filters->hide();
    setInspectorVisible(false);
    showContent();
    m_import->start(paths);
}

void SchoolsPage::endImport(const QString& summary)
{
    m_stack->setCurrentWidget(m_view);
    m_filters->show();
    refresh();
    if (!summary.isEmpty())
        banner().showMessage(Banner::Kind::Info, summary, tr("Show results"),
                             [this] { context().showPage(u"results"_s); });
}

void SchoolsPage::exportXlsx()
{
    const QString path = context().dialogs().saveFile(this, u"export"_s, tr("Save list of schools"), u"schools.xlsx"_s,
                                                      tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (report(writeXlsx(path, {sheetOf(*m_view, *m_model, u"Школы"_s, {u"Школы"_s})})))
        banner().showMessage(Banner::Kind::Info, tr("Saved: %1").arg(path));
}

void SchoolsPage::print()
{
    DocumentPreview::printDocument(this, tableDocument(sheetOf(*m_view, *m_model, u"Школы"_s, {u"Школы"_s})));
}

void SchoolsPage::reveal(const QString& item)
{
    if (m_adding || m_stack->currentWidget() != m_view)
        return; // what is being typed or loaded is not left behind
    m_search->clear();
    for (QComboBox* combo : {m_level, m_location})
        combo->setCurrentIndex(0);
    m_current = SchoolId(item.toLongLong());
    refresh();
    m_view->setFocus();
}

void SchoolsPage::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
}

QString SchoolsPage::helpText() const
{
    return tr(
        "The schools of the department. Choose a school to change its card at the right; a field is saved when it is "
        "left. "
        "A list from Excel is loaded by the menu “More” or dropped onto the page. A school that is closed goes to the "
        "archive: its results and documents stay.");
}

void SchoolsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!ImportPanel::droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SchoolsPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    startImport(ImportPanel::droppedFiles(event->mimeData()));
}

} // namespace lotsia
