#include "ui/shell/CopiesPage.h"

#include "ui/common/Banner.h"
#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/StatusChipDelegate.h"
#include "ui/common/TableTools.h"
#include "ui/shell/PlacesPanel.h"
#include "ui/shell/SaveCopy.h"
#include "workspace/CopyService.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStateColumn = 5;

QString timeText(const QDateTime& moment)
{
    return moment.toString(u"dd.MM.yyyy HH:mm"_s);
}

} // namespace

CopiesPage::CopiesPage(AppContext& context, QWidget* parent)
    : Page(context, u"copies"_s, tr("Copies"), u"backup"_s, parent)
    , m_checker(new CopyChecker(this))
{
    buildTools();
    buildTable();
    connect(m_checker, &CopyChecker::listed, this, &CopiesPage::showListed);
    connect(m_checker, &CopyChecker::checked, this, &CopiesPage::take);
    connect(m_checker, &CopyChecker::finished, this,
            [this] { resetKeepingView(*m_view, *m_model, int(m_rows.size()), currentSourceRow(*m_view, *m_model)); });
    connect(&context, &AppContext::copiesChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

CopiesPage::~CopiesPage() = default;

void CopiesPage::buildTools()
{
    addMainAction(tr("Make a copy now"), u"add"_s, [this] { makeCopy(); });
    QMenu* more = addMenu(tr("More"), u"menu"_s);
    more->addAction(tr("Save a copy as…"), this, &CopiesPage::saveCopy);
    QAction* fromFile = more->addAction(tr("Restore from a file…"), this, &CopiesPage::restoreFile);
    fromFile->setEnabled(!context().workspace().isReadOnly());
    more->addSeparator();
    more->addAction(tr("Keep copies in another folder…"), this, &CopiesPage::chooseFolder);
    m_ownFolder = more->addAction(tr("Keep copies in the usual folder"), this, &CopiesPage::useOwnFolder);

    m_restore = new QPushButton(tr("Restore…"));
    m_restore->setObjectName(u"restoreButton"_s);
    connect(m_restore, &QPushButton::clicked, this, &CopiesPage::restoreSelected);
    auto* openFolder = new QPushButton(tr("Open the folder"));
    connect(openFolder, &QPushButton::clicked, this,
            [this] { report(PlacesPanel::openFolder(context().workspace().copies().folder().path())); });
    m_automatic = new QCheckBox(tr("Every day and before loading"));
    m_automatic->setObjectName(u"automaticCopies"_s);
    m_automatic->setToolTip(tr("Copies are made by themselves on each day of work and before files are loaded"));
    connect(m_automatic, &QCheckBox::clicked, this, [this](bool on) {
        CopySettings::chooseAutomatic(on);
        applySettings(on);
    });
    m_folder = new ElidedLabel;
    filterRow()->addWidget(m_restore);
    filterRow()->addWidget(openFolder);
    filterRow()->addWidget(m_automatic);
    filterRow()->addWidget(m_folder, 1);
}

void CopiesPage::buildTable()
{
    const auto copy = [this](int row) -> const DatabaseCopy& { return m_rows[size_t(row)].copy; };
    m_model = new ColumnModel(this);
    m_model->setColumns({
        {.key = u"made"_s,
         .heading = tr("Made"),
         .text = [copy](int row) { return timeText(copy(row).made); },
         .sortValue = [copy](int row) { return QVariant(double(copy(row).made.toMSecsSinceEpoch())); },
         .width = 150},
        {.key = u"reason"_s,
         .heading = tr("Why"),
         .text = [copy](int row) { return copyReasonTitle(copy(row).reason); },
         .width = 190},
        {.key = u"size"_s,
         .heading = tr("Size, MB"),
         .text = [copy](int row) { return QLocale().toString(double(copy(row).bytes) / (1024 * 1024), 'f', 1); },
         .sortValue = [copy](int row) { return QVariant(double(copy(row).bytes)); },
         .numeric = true,
         .width = 90},
        {.key = u"schools"_s,
         .heading = tr("Schools"),
         .text = [this](int row) { return countOf(m_rows[size_t(row)], &DatabaseContents::schools); },
         .numeric = true,
         .width = 80},
        {.key = u"orders"_s,
         .heading = tr("Orders"),
         .text = [this](int row) { return countOf(m_rows[size_t(row)], &DatabaseContents::orders); },
         .numeric = true,
         .width = 90},
        {.key = u"state"_s,
         .heading = tr("State"),
         .text = [this](int row) { return stateOf(m_rows[size_t(row)]); },
         .width = 150,
         .toolTip = [this](int row) { return m_rows[size_t(row)].check.value_or(CopyCheck()).problem; }},
    });
    m_view = new DataTableView(u"copies/table"_s);
    m_view->setObjectName(u"copiesView"_s);
    m_view->setAccessibleName(tr("Copies"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegateForColumn(
        kStateColumn,
        new StatusChipDelegate(
            [this](const QModelIndex& index) {
                const auto& check = m_rows[size_t(m_model->sourceRow(index))].check;
                return !check ? Tone::Neutral : check->problem.isEmpty() ? Tone::Good : Tone::Bad;
            },
            this));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CopiesPage::updateButtons);
    connect(m_view, &QAbstractItemView::activated, this, &CopiesPage::restoreSelected);
    setContent(m_view);
}

QString CopiesPage::stateOf(const Row& row) const
{
    if (!row.check)
        return m_checker->isRunning() ? tr("being checked") : tr("not checked");
    return row.check->problem.isEmpty() ? tr("checked") : tr("damaged");
}

QString CopiesPage::countOf(const Row& row, int DatabaseContents::*member) const
{
    return row.check && row.check->problem.isEmpty() ? QString::number(row.check->contents.*member) : u"—"_s;
}

void CopiesPage::refresh()
{
    const CopyService& copies = context().workspace().copies();
    m_ownFolder->setEnabled(CopySettings::isFolderChosen());
    m_automatic->setChecked(copies.settings().automatic);
    m_folder->setText(QDir::toNativeSeparators(copies.folder().path()));
    if (const auto error = copies.lastError())
        banner().showMessage(Banner::Kind::Error, tr("Copy not made: %1").arg(error->toString()), tr("Another folder…"),
                             [this] { chooseFolder(); });
    setStateText(tr("The folder of copies is being looked through…"));
    updateButtons();
    QList<DatabaseCopy> known;
    for (const Row& row : m_rows) {
        if (row.check)
            known << row.copy;
    }
    m_checker->start(copies.folder(), known);
}

void CopiesPage::showListed(const QList<DatabaseCopy>& copies)
{
    const int current = currentSourceRow(*m_view, *m_model);
    const QString chosen = current >= 0 ? m_rows[size_t(current)].copy.path : QString();
    std::vector<Row> rows;
    int next = -1;
    for (const DatabaseCopy& copy : copies) {
        const auto known = std::ranges::find_if(m_rows, [&copy](const Row& row) { return row.copy.isSame(copy); });
        if (copy.path == chosen)
            next = int(rows.size());
        rows.push_back({copy, known == m_rows.end() ? std::nullopt : known->check});
    }
    m_rows = std::move(rows);
    resetKeepingView(*m_view, *m_model, int(m_rows.size()), next >= 0 || m_rows.empty() ? next : 0);
    updateState();
    updateButtons();
}

void CopiesPage::updateState()
{
    if (m_rows.empty()) {
        setStateText(tr("There are no copies of this database yet."));
        showEmptyState(
            tr("Copies bring the database back after a mistake, a broken disk or a lost memory stick. They are "
               "made by themselves each day; the first one can be made now."),
            tr("Make a copy now"), [this] { makeCopy(); });
        return;
    }
    showContent();
    setStateText(
        tr("%n copies, the newest of %1", nullptr, int(m_rows.size())).arg(timeText(m_rows.front().copy.made)));
}

void CopiesPage::updateButtons()
{
    m_restore->setEnabled(currentSourceRow(*m_view, *m_model) >= 0 && !context().workspace().isReadOnly());
    m_restore->setToolTip(context().workspace().isReadOnly()
                              ? tr("The database is open for reading only: it cannot be replaced")
                              : tr("Bring the database back to the chosen copy"));
}

void CopiesPage::take(const QString& path, const CopyCheck& check)
{
    for (size_t place = 0; place < m_rows.size(); ++place) {
        if (m_rows[place].copy.path == path)
            m_rows[place].check = check;
    }
    resetKeepingView(*m_view, *m_model, int(m_rows.size()), currentSourceRow(*m_view, *m_model));
}

void CopiesPage::makeCopy()
{
    context().runTask(
        tr("Making a copy"),
        [](Workspace& workspace, Progress& progress) -> Status {
            LOTSIA_TRY(workspace.copies().make(CopyReason::Hand, &progress));
            return {};
        },
        this,
        [this](const Status& status) {
            emit context().copiesChanged();
            if (report(status))
                banner().showMessage(Banner::Kind::Info, tr("The copy is made and checked."));
        });
}

void CopiesPage::saveCopy()
{
    saveCopyAs(context(), this, [this](const Status& status, const QString& said) {
        if (report(status))
            banner().showMessage(Banner::Kind::Info, said);
    });
}

void CopiesPage::restoreSelected()
{
    const int row = currentSourceRow(*m_view, *m_model);
    if (row < 0 || context().workspace().isReadOnly())
        return;
    const DatabaseCopy& copy = m_rows[size_t(row)].copy;
    askAndRestore(
        copy.path,
        tr("The database becomes what it was on %1. What it is now is first kept as a copy: it can be brought "
           "back in the same way.")
            .arg(timeText(copy.made)));
}

void CopiesPage::restoreFile()
{
    const QString path =
        context().dialogs().openFile(this, u"backup"_s, tr("Restore from a file"),
                                     tr("Lotsia databases (*.lotsia)") + u";;"_s + tr("All files (*)"));
    if (path.isEmpty())
        return;
    askAndRestore(
        path,
        tr("The database is replaced by the file %1. What it is now is first kept as a copy: it can be brought "
           "back in the same way.")
            .arg(QDir::toNativeSeparators(path)));
}

void CopiesPage::askAndRestore(const QString& copy, const QString& question)
{
    if (context().isBusy()) {
        banner().showMessage(Banner::Kind::Warning,
                             tr("Another task is running. Wait until it ends, or cancel it, and restore then."));
        return;
    }
    // Judged before the database is closed, and anew: the file may have changed since the list was read.
    if (const auto contents = CopyService::verify(copy); !contents) {
        const bool damaged = contents.error().code == ErrorCode::Damaged;
        banner().showMessage(Banner::Kind::Error,
                             damaged ? tr("The copy %1 is damaged. The database stays as it is; choose another copy.")
                                           .arg(QFileInfo(copy).fileName())
                                     : contents.error().toString());
        take(copy, {DatabaseContents(), contents.error().toString()});
        return;
    }
    if (context().dialogs().confirm(this, tr("Restore the database"), question, tr("Restore")))
        emit context().restoreRequested(copy);
}

void CopiesPage::showRestored(const Status& status, bool kept)
{
    if (!report(status))
        return;
    banner().showMessage(
        Banner::Kind::Info,
        kept ? tr("The database is restored. What it was before is kept in the list of copies.")
             : tr("The database is restored. What it was before is kept beside it in a file with the ending “%1”.")
                   .arg(u".before-restore"_s));
}

void CopiesPage::chooseFolder()
{
    const QString folder = context().dialogs().chooseFolder(this, u"copies"_s, tr("Where to keep the copies"));
    if (folder.isEmpty())
        return;
    CopySettings::chooseFolder(folder);
    applySettings(context().isBusy());
    if (!context().isBusy())
        makeCopy(); // shows at once whether the folder can be written to
}

void CopiesPage::useOwnFolder()
{
    CopySettings::chooseFolder({});
    applySettings(true);
}

void CopiesPage::applySettings(bool look)
{
    context().workspace().copies().configure(CopySettings::load());
    banner().clear();
    if (look)
        emit context().copySettingsChanged();
    emit context().copiesChanged();
    refresh();
}

QString CopiesPage::helpText() const
{
    return tr(
        "Here stand the copies of the database. The program makes one on each day of work and before files are "
        "loaded, reads it through and only then removes old ones: the newest ten stay, the first and the last of each "
        "day for a week, the last of each week for two months and of each month for a year. Copies made by hand and "
        "before restoring are kept for at least sixty days and do not count among the ten.\n"
        "To go back, choose a copy and press “Restore…”. What the database is now is kept as a copy too. Keep the "
        "copies on another disk than the database: the menu “More” chooses the folder.");
}

} // namespace lotsia
