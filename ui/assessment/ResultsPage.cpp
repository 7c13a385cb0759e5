#include "ui/assessment/ResultsPage.h"

#include "common/TextFold.h"
#include "documents/TableDocument.h"
#include "schools/School.h"
#include "ui/assessment/ImportPanel.h"
#include "ui/assessment/ResultForm.h"
#include "ui/assessment/ResultInspector.h"
#include "ui/common/Banner.h"
#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"
#include "ui/common/DocumentPreview.h"
#include "ui/common/EditCommand.h"
#include "ui/common/PanelStack.h"
#include "ui/common/SearchField.h"
#include "ui/common/TableTools.h"
#include "workspace/ResultService.h"
#include "workspace/SchoolService.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>

namespace lotsia {

using namespace Qt::StringLiterals;

ResultsPage::ResultsPage(AppContext& context, QWidget* parent)
    : Page(context, u"results"_s, tr("Results"), u"results"_s, parent)
    , m_yearBefore(context.year())
{
    setAcceptDrops(true);
    buildActions();
    buildFilters();
    buildContent();
    buildInspector();
}

ResultsPage::~ResultsPage() = default;

void ResultsPage::buildActions()
{
    addMainAction(tr("Load results…"), u"import"_s, [this] {
        chooseImportFiles();
    })->setToolTip(tr("Tables of ВПР, ОГЭ and ЕГЭ, several files at once; files can also be dropped onto the page"));
    QMenu* more = addMenu(tr("More"), u"menu"_s);
    more->addAction(tr("Add result…"), this, &ResultsPage::newItem)->setEnabled(!context().workspace().isReadOnly());
    QMenu* save = addMenu(tr("Export"), u"export"_s);
    save->addAction(tr("Excel workbook…"), this, &ResultsPage::exportXlsx);
    save->addAction(tr("Copy as table"), this, [this] { m_view->copySelection(); });
    addMenu(tr("Print"), u"print"_s)->addAction(tr("Results…"), this, &ResultsPage::print);
}

void ResultsPage::buildFilters()
{
    m_filters = new QWidget;
    auto* row = new QHBoxLayout(m_filters);
    row->setContentsMargins({});
    m_procedure = makeFilterCombo(tr("Procedure"));
    m_procedure->setObjectName(u"procedureFilter"_s);
    m_search = new SearchField(tr("Find by school or code…"));
    m_search->setObjectName(u"resultSearch"_s);
    row->addWidget(m_procedure);
    row->addWidget(m_search, 1);
    filterRow()->addWidget(m_filters, 1);
    connect(m_procedure, &QComboBox::currentIndexChanged, this, &ResultsPage::applyFilter);
    connect(m_search, &SearchField::searched, this, &ResultsPage::applyFilter);
}

void ResultsPage::buildContent()
{
    m_model = new ColumnModel(this);
    m_model->setColumns(resultColumns(m_rows));
    m_view = new DataTableView(u"results/table"_s);
    m_view->setObjectName(u"resultsView"_s);
    m_view->setAccessibleName(tr("Results"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResultsPage::showCurrent);
    connect(m_view, &QAbstractItemView::activated, this, &ResultsPage::editCurrent);
    m_import = new ImportPanel(context());
    connect(m_import, &ImportPanel::stored, this, &ResultsPage::showLoadedYear);
    connect(m_import, &ImportPanel::finished, this, &ResultsPage::endImport);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_import);
    setContent(m_stack);
}

void ResultsPage::buildInspector()
{
    m_inspector = new ResultInspector;
    m_form = new ResultForm([this](const ProcedureResult& result) { return saveResult(result); });
    connect(m_inspector, &ResultInspector::editRequested, this, &ResultsPage::editCurrent);
    connect(m_inspector, &ResultInspector::removeRequested, this, &ResultsPage::removeCurrent);
    connect(m_form, &ResultForm::closed, this, [this] {
        m_panel->setCurrentWidget(m_inspector);
        refresh();
    });
    m_panel = new PanelStack;
    m_panel->addWidget(m_inspector);
    m_panel->addWidget(m_form);
    setInspector(tr("Figures"), m_panel);
}

void ResultsPage::refresh()
{
    const AcademicYear year = context().year();
    auto results = context().workspace().results().list(year);
    auto references = context().workspace().results().references(year);
    auto schools = context().workspace().schools().list(true);
    if (!results || !references || !schools) {
        const Error error = !results ? results.error() : !references ? references.error() : schools.error();
        report(std::unexpected(error));
        return;
    }
    m_rows.results = std::move(*results);
    m_references = std::move(*references);
    m_rows.schoolNames.clear();
    for (const School& school : std::as_const(*schools))
        m_rows.schoolNames.insert(school.code, school.shortName);
    schools->removeIf([](const School& school) { return school.archived; });
    m_form->setSchools(*schools);

    QStringList procedures;
    int currentRow = -1;
    for (qsizetype i = 0; i < m_rows.results.size(); ++i) {
        const ProcedureResult& result = m_rows.results.at(i);
        procedures.append(result.procedure.title());
        if (result.schoolCode == m_currentCode && result.procedure == m_currentProcedure)
            currentRow = int(i);
    }
    fillFilter(*m_procedure, tr("All procedures"), procedures);
    {
        const QSignalBlocker blocker(m_view->selectionModel());
        resetKeepingView(*m_view, *m_model, int(m_rows.results.size()), currentRow);
    }
    applyFilter();
    m_inspector->setReadOnly(context().workspace().isReadOnly());
    updateState();
    const bool tableShown = m_stack->currentWidget() == m_view;
    const bool typing = m_panel->currentWidget() == m_form;
    if (m_rows.results.isEmpty() && tableShown && !typing) {
        setInspectorVisible(false);
        showEmptyState(
            tr("The results of %1 stand here. Load the tables of ВПР, ОГЭ and ЕГЭ as they came from the region.")
                .arg(year.toString()),
            tr("Load results…"), [this] { chooseImportFiles(); });
        return;
    }
    showContent();
    if (tableShown)
        setInspectorVisible(true);
    if (!typing)
        showCurrent();
}

void ResultsPage::updateState()
{
    if (m_stack->currentWidget() == m_import) {
        // The counts of the stored results would read as counts of the files below.
        setStateText(tr("Rows of the chosen files. They enter the database after “Load”."));
        return;
    }
    QSet<QString> schools;
    QSet<Procedure> procedures;
    for (const ProcedureResult& result : std::as_const(m_rows.results)) {
        schools.insert(result.schoolCode);
        procedures.insert(result.procedure);
    }
    setStateText(u"%1 · %2 · %3 · %4"_s.arg(
        context().year().toString(), tr("%n results", nullptr, int(m_rows.results.size())),
        tr("%n schools", nullptr, int(schools.size())), tr("%n procedures", nullptr, int(procedures.size()))));
}

void ResultsPage::applyFilter()
{
    const QString needle = m_search->text();
    const QString procedure = chosenFilter(*m_procedure);
    filterKeepingRow(*m_view, *m_model, [this, needle, procedure](int row) {
        const ProcedureResult& result = m_rows.results.at(row);
        if (!procedure.isEmpty() && result.procedure.title() != procedure)
            return false;
        return containsFolded(result.schoolCode + u' ' + m_rows.schoolNames.value(result.schoolCode), needle);
    });
}

const ProcedureResult* ResultsPage::current() const
{
    const int row = currentSourceRow(*m_view, *m_model);
    return row < 0 || row >= m_rows.results.size() ? nullptr : &m_rows.results.at(row);
}

void ResultsPage::showCurrent()
{
    const ProcedureResult* result = current();
    if (!result) {
        m_inspector->clear();
        // The panel is not left empty while there are rows.
        if (m_model->rowCount() > 0)
            m_view->setCurrentIndex(m_model->index(0, 0));
        return;
    }
    m_panel->setCurrentWidget(m_inspector);
    m_currentCode = result->schoolCode;
    m_currentProcedure = result->procedure;
    QList<ReferenceResult> references;
    for (const ReferenceResult& reference : std::as_const(m_references)) {
        if (reference.procedure == result->procedure)
            references.append(reference);
    }
    m_inspector->show(*result, m_rows.schoolNames.value(result->schoolCode, result->schoolCode), references);
}

void ResultsPage::newItem()
{
    if (context().workspace().isReadOnly() || m_stack->currentWidget() != m_view)
        return;
    m_panel->setCurrentWidget(m_form);
    showContent();
    setInspectorVisible(true);
    m_form->startNew(context().year(), m_currentCode);
}

void ResultsPage::editCurrent()
{
    const ProcedureResult* result = current();
    if (!result || context().workspace().isReadOnly())
        return;
    m_panel->setCurrentWidget(m_form);
    m_form->edit(*result);
}

Status ResultsPage::saveResult(const ProcedureResult& result)
{
    std::optional<ProcedureResult> before;
    for (const ProcedureResult& stored : std::as_const(m_rows.results)) {
        if (stored.schoolCode == result.schoolCode && stored.procedure == result.procedure
            && stored.year == result.year)
            before = stored;
    }
    m_currentCode = result.schoolCode;
    m_currentProcedure = result.procedure;
    const QString text =
        tr("Figures of %1, %2").arg(m_rows.schoolNames.value(result.schoolCode), result.procedure.title());
    return EditCommand::run(
        context(), text, [result](Workspace& workspace) { return workspace.results().save(result); },
        [result, before](Workspace& workspace) {
            return before ? workspace.results().save(*before) : workspace.results().remove(result);
        });
}

void ResultsPage::removeCurrent()
{
    const ProcedureResult* chosen = current();
    if (!chosen)
        return;
    const ProcedureResult result = *chosen;
    const QString text = tr("Remove %1, %2").arg(m_rows.schoolNames.value(result.schoolCode), result.procedure.title());
    if (report(EditCommand::run(
            context(), text, [result](Workspace& workspace) { return workspace.results().remove(result); },
            [result](Workspace& workspace) { return workspace.results().save(result); })))
        banner().showMessage(Banner::Kind::Info, tr("The figures are removed. Ctrl+Z brings them back."));
}

void ResultsPage::chooseImportFiles()
{
    const QStringList paths =
        context().dialogs().openFiles(this, u"import"_s, tr("Load results"), ImportPanel::fileFilter());
    if (!paths.isEmpty())
        startImport(paths);
}

void ResultsPage::startImport(const QStringList& paths)
{
    banner().clear(); // speaks of the import before
    m_yearBefore = context().year();
    m_stack->setCurrentWidget(m_import);
    m_filters->hide();
    setInspectorVisible(false);
    showContent();
    updateState();
    m_import->start(paths);
}

void ResultsPage::showLoadedYear()
{
    // Files of past years are not to vanish behind an empty page of the current one.
    const QList<AcademicYear> years = context().workspace().results().years().value_or(QList<AcademicYear>());
    if (!years.isEmpty() && !years.contains(context().year()))
        context().setYear(years.first());
}

void ResultsPage::endImport(const QString& summary)
{
    m_stack->setCurrentWidget(m_view);
    m_filters->show();
    QString text = summary;
    if (!summary.isEmpty() && context().year() != m_yearBefore)
        text += u' ' + tr("The results of %1 are shown.").arg(context().year().toString());
    refresh();
    if (!text.isEmpty())
        banner().showMessage(Banner::Kind::Info, text, tr("Show list of schools"),
                             [this] { context().showPage(u"ranking"_s); });
}

XlsxSheet ResultsPage::sheet() const
{
    return sheetOf(*m_view, *m_model, u"Результаты"_s, {u"Результаты оценочных процедур"_s});
}

void ResultsPage::exportXlsx()
{
    const QString path = context().dialogs().saveFile(this, u"export"_s, tr("Save results"), u"results.xlsx"_s,
                                                      tr("Excel workbook (*.xlsx)"));
    if (!path.isEmpty() && report(writeXlsx(path, {sheet()})))
        banner().showMessage(Banner::Kind::Info, tr("Saved: %1").arg(path));
}

void ResultsPage::print()
{
    DocumentPreview::printDocument(this, tableDocument(sheet()));
}

QString resultItem(const QString& schoolCode, AcademicYear year, const QString& procedureTitle)
{
    return QStringList{schoolCode, QString::number(year.end().year()), procedureTitle}.join(u'\t');
}

void ResultsPage::reveal(const QString& item)
{
    const QStringList parts = item.split(u'\t');
    const int year = parts.value(1).toInt();
    if (parts.size() != 3 || year < 1991 || year > 2100 || m_stack->currentWidget() != m_view
        || m_panel->currentWidget() == m_form)
        return; // what is being typed or loaded is not left behind
    m_search->clear();
    m_procedure->setCurrentIndex(0);
    context().setYear(AcademicYear::endingIn(year));
    for (const ProcedureResult& result : std::as_const(m_rows.results)) {
        if (result.schoolCode != parts.first())
            continue;
        const bool exact = result.procedure.title() == parts.last();
        if (exact || m_currentCode != parts.first()) {
            m_currentCode = result.schoolCode;
            m_currentProcedure = result.procedure;
        }
        if (exact)
            break;
    }
    refresh();
    m_view->setFocus();
}

void ResultsPage::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
}

QString ResultsPage::helpText() const
{
    return tr("Results of the year in counts of pupils, one row per school and procedure. “Load results…” takes "
              "several files at "
              "once and shows every row before anything is stored. The panel at the right compares the school with the "
              "region "
              "and names the file, sheet and row of its figures.");
}

void ResultsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!ImportPanel::droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ResultsPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    startImport(ImportPanel::droppedFiles(event->mimeData()));
}

} // namespace lotsia
