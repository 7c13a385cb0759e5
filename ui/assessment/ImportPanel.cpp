#include "ui/assessment/ImportPanel.h"

#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"
#include "ui/common/TableTools.h"
#include "workspace/Workspace.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QUrl>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRemarksShown = 5;

/// Why a row was rejected, with the column at fault; sheet and row stand in columns of their own. Empty when accepted.
QString reasonOf(const ImportRow& row)
{
    return row.reason.isEmpty() ? QString()
                                : Error{ErrorCode::Data, row.reason, {{}, {}, 0, row.place.column}}.toString();
}

} // namespace

ImportPanel::ImportPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeFileList());
    splitter->addWidget(makeRowTable());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter, 1);
    layout->addWidget(makeButtons());
    setTabOrder(m_rowView, m_replace);
}

QWidget* ImportPanel::makeFileList()
{
    m_fileModel = new ColumnModel(this);
    const auto file = [this](int row) -> const ImportFile& { return m_batch.files().at(size_t(row)); };
    m_fileModel->setColumns({
        {.key = u"file"_s,
         .heading = tr("File"),
         .text = [file](int row) { return file(row).name; },
         .width = 115,
         .toolTip = [file](int row) { return file(row).path; }},
        {.key = u"kind"_s,
         .heading = tr("What it is"),
         .text =
             [file](int row) { return file(row).kind == ImportKind::Auto ? u"—"_s : importKindTitle(file(row).kind); },
         .width = 100},
        {.key = u"state"_s,
         .heading = tr("State"),
         .text = [this, file](int row) { return stateText(file(row)); },
         .width = 100,
         .toolTip = [this, file](int row) { return stateText(file(row)); }},
    });
    m_fileView = new DataTableView(u"import/files"_s);
    m_fileView->setObjectName(u"importFiles"_s);
    m_fileView->setAccessibleName(tr("Chosen files"));
    m_fileView->setMinimumWidth(fontMetrics().averageCharWidth() * 46); // a cut number of rows would be a wrong one
    m_fileView->setModel(m_fileModel);
    m_fileView->setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(m_fileView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportPanel::showFile);
    return m_fileView;
}

QWidget* ImportPanel::makeRowTable()
{
    m_rowModel = new ColumnModel(this);
    const auto row = [this](int index) -> const ImportRow& { return currentFile()->plan.rows.at(index); };
    const auto answer = [row](int index) {
        const ImportRow& entry = row(index);
        return entry.accepted ? u"✓ "_s + tr("accepted") : u"✗ "_s + reasonOf(entry);
    };
    m_rowModel->setColumns({
        {.key = u"sheet"_s, .heading = tr("Sheet"), .text = [row](int i) { return row(i).place.sheet; }, .width = 70},
        {.key = u"row"_s,
         .heading = tr("Row"),
         .text = [row](int i) { return QString::number(row(i).place.row); },
         .sortValue = [row](int i) { return QVariant(row(i).place.row); },
         .numeric = true,
         .width = 55},
        {.key = u"school"_s, .heading = tr("School"), .text = [row](int i) { return row(i).school; }, .width = 140},
        {.key = u"what"_s,
         .heading = tr("What"),
         .text = [row](int i) { return row(i).what; },
         .width = 150,
         .toolTip = [row](int i) { return row(i).what; }},
        {.key = u"figures"_s,
         .heading = tr("Figures"),
         .text = [row](int i) { return row(i).figures; },
         .width = 110,
         .toolTip = [row](int i) { return row(i).figures; }},
        // The last column takes all the room that is left: the reason is what people read here.
        {.key = u"answer"_s, .heading = tr("Accepted"), .text = answer, .width = 240, .toolTip = answer},
    });
    m_rowView = new DataTableView(u"import/rows"_s);
    m_rowView->setObjectName(u"importRows"_s);
    m_rowView->setAccessibleName(tr("Rows of the file"));
    m_rowView->setModel(m_rowModel);
    m_rowView->setSelectionBehavior(QAbstractItemView::SelectRows);

    // The whole reason of the row under the cursor, also for those who use no mouse.
    m_reason = new QLabel;
    m_reason->setObjectName(u"importReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->hide();
    connect(m_rowView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const int index = m_rowModel->sourceRow(current);
                const QString reason = index < 0 ? QString() : reasonOf(currentFile()->plan.rows.at(index));
                m_reason->setText(reason);
                m_reason->setVisible(!reason.isEmpty());
            });
    m_title = new QLabel;
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_onlyRejected = new QCheckBox(tr("Rejected only"));
    m_onlyRejected->setObjectName(u"onlyRejected"_s);
    connect(m_onlyRejected, &QCheckBox::toggled, this, &ImportPanel::showFile);
    m_remarks = new QLabel;
    m_remarks->setObjectName(u"importRemarks"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_onlyRejected);
    layout->addLayout(head);
    layout->addWidget(m_remarks);
    layout->addWidget(m_rowView, 1);
    layout->addWidget(m_reason);
    return panel;
}

QWidget* ImportPanel::makeButtons()
{
    m_replace = new QCheckBox(tr("Replace earlier figures"));
    m_replace->setObjectName(u"replaceExisting"_s);
    m_replace->setToolTip(
        tr("Figures that came from another file are overwritten. Without the mark such rows are rejected."));
    m_load = new QPushButton(tr("Load"));
    m_load->setObjectName(u"loadButton"_s);
    m_load->setToolTip(tr("Stores the files without rejected rows; each file whole or not at all."));
    m_load->setAutoDefault(true);
    m_loadAccepted = new QPushButton(tr("Load accepted rows only"));
    m_loadAccepted->setObjectName(u"loadAcceptedButton"_s);
    m_loadAccepted->setToolTip(tr("Rejected rows stay out; their reasons are in the table."));
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(u"cancelImportButton"_s);
    connect(m_replace, &QCheckBox::toggled, this, &ImportPanel::updateButtons);
    connect(m_load, &QPushButton::clicked, this, [this] { store(false); });
    connect(m_loadAccepted, &QPushButton::clicked, this, [this] { store(true); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::close);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_replace);
    layout->addStretch();
    layout->addWidget(m_load);
    layout->addWidget(m_loadAccepted);
    layout->addWidget(m_cancel);
    return row;
}

void ImportPanel::start(const QStringList& paths)
{
    if (m_working)
        return; // files dropped meanwhile would be forgotten when the running step hands its batch back
    m_batch = ImportBatch::of(paths);
    m_shownFile = -1;
    m_onlyRejected->setChecked(false);
    m_replace->setChecked(false);
    showBatch();
    run(tr("Reading files"),
        [](ImportBatch& batch, Workspace& workspace, Progress& progress) { return batch.plan(workspace, progress); });
}

void ImportPanel::run(const QString& title, std::function<Status(ImportBatch&, Workspace&, Progress&)> work)
{
    if (m_context.isBusy()) {
        m_remarks->setText(tr("Another task is running. Wait until it ends, or cancel it, and press “Load” again."));
        m_remarks->show();
        return;
    }
    m_working = true;
    updateButtons();
    // The thread works on a copy of its own; the panel keeps showing the old one until it is done.
    auto batch = std::make_shared<ImportBatch>(m_batch);
    m_context.runTask(
        title, [batch, work](Workspace& workspace, Progress& progress) { return work(*batch, workspace, progress); },
        this,
        [this, batch](const Status& status) {
            m_working = false;
            m_rowModel->reset(0); // its rows belong to the old batch
            m_batch = std::move(*batch);
            if (m_batch.storedFiles() > 0) {
                m_context.undoStack().clear(); // its steps know the figures before the files and would put them back
                m_context.notifyDataChanged();
                emit stored();
            }
            if ((!status && status.error().code == ErrorCode::Cancelled) || m_batch.allStored()) {
                emit finished(summary());
                return;
            }
            showBatch();
            if (!status) {
                m_remarks->setText(status.error().toString());
                m_remarks->show();
            }
        });
}

void ImportPanel::store(bool acceptedRowsOnly)
{
    const ImportPolicy policy{.acceptedRowsOnly = acceptedRowsOnly, .replaceExisting = m_replace->isChecked()};
    const bool planFirst = m_batch.hasWaiting();
    run(tr("Loading"), [policy, planFirst](ImportBatch& batch, Workspace& workspace, Progress& progress) -> Status {
        if (planFirst)
            return batch.plan(workspace, progress);
        return batch.commit(workspace, policy, progress);
    });
}

void ImportPanel::close()
{
    if (m_working) {
        m_context.cancelTask();
        return;
    }
    emit finished(summary());
}

QString ImportPanel::summary() const
{
    if (m_batch.storedFiles() == 0)
        return {};
    return tr("Loaded: %1, %2.")
        .arg(tr("%n files", nullptr, m_batch.storedFiles()), tr("%n rows", nullptr, int(m_batch.storedRows())));
}

const ImportFile* ImportPanel::currentFile() const
{
    return m_shownFile < 0 ? nullptr : &m_batch.files().at(size_t(m_shownFile));
}

QString ImportPanel::errorText(const ImportFile& file)
{
    // The file's name stands beside it already.
    const QString prefix = file.name + u": "_s;
    return file.error.startsWith(prefix) ? file.error.mid(prefix.size()) : file.error;
}

QString ImportPanel::stateText(const ImportFile& file) const
{
    switch (file.state) {
    case ImportFile::State::Waiting:
        return tr("is being read…");
    case ImportFile::State::Failed:
        return u"✗ "_s + errorText(file);
    case ImportFile::State::Stored:
        return u"✓ "_s + tr("loaded: %n rows", nullptr, int(file.stored));
    case ImportFile::State::Planned:
        break;
    }
    if (m_batch.waitsForSchools(file))
        return tr("will be checked again after the list of schools");
    QStringList parts{tr("accepted %1").arg(file.plan.acceptedCount())};
    if (const qsizetype rejected = file.plan.rejectedCount(); rejected > 0)
        parts.append(tr("rejected %1").arg(rejected));
    if (const qsizetype conflicts = file.conflictCount(); conflicts > 0)
        parts.append(tr("other figures stored %1").arg(conflicts));
    return parts.join(u", "_s);
}

void ImportPanel::showBatch()
{
    const auto& files = m_batch.files();
    int current = m_shownFile;
    if (current < 0) {
        // A file with something to decide is of more interest than the first one.
        current = 0;
        for (size_t i = files.size(); i-- > 0;) {
            if (files.at(i).state != ImportFile::State::Stored
                && (!files.at(i).error.isEmpty() || files.at(i).hasErrors()) && !m_batch.waitsForSchools(files.at(i)))
                current = int(i);
        }
    }
    m_shownFile = -1;
    m_rowModel->reset(0);
    resetKeepingView(*m_fileView, *m_fileModel, int(files.size()), current);
    showFile();
    updateButtons();
}

void ImportPanel::showFile()
{
    m_reason->hide();
    m_rowModel->reset(0); // the filter must not look at rows of the file shown before
    m_shownFile = currentSourceRow(*m_fileView, *m_fileModel);
    const ImportFile* file = currentFile();
    if (!file)
        return;
    if (m_onlyRejected->isChecked())
        m_rowModel->setFilter([this](int row) { return !currentFile()->plan.rows.at(row).accepted; });
    else
        m_rowModel->setFilter({});
    m_rowModel->reset(int(file->plan.rows.size()));
    m_title->setText(file->state == ImportFile::State::Failed ? file->name : file->name + u": "_s + stateText(*file));
    m_onlyRejected->setEnabled(file->plan.rejectedCount() > 0 || m_onlyRejected->isChecked());

    QStringList remarks;
    if (!file->error.isEmpty())
        remarks.append(errorText(*file));
    for (const Finding& finding : file->plan.findings) {
        const bool inTheTable = std::ranges::any_of(
            file->plan.rows, [&finding](const ImportRow& row) { return !row.accepted && row.place == finding.place; });
        if (!inTheTable && remarks.size() < kRemarksShown)
            remarks.append(finding.text);
    }
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());

    // The first rejected row is chosen, so that its whole reason can be read at once.
    const QList<ImportRow>& rows = file->plan.rows;
    const auto rejected = std::ranges::find_if(rows, [](const ImportRow& row) { return !row.accepted; });
    if (rejected != rows.cend())
        m_rowView->setCurrentIndex(m_rowModel->indexOfSource(int(rejected - rows.cbegin())));
}

void ImportPanel::updateButtons()
{
    const bool writable = !m_context.workspace().isReadOnly() && !m_working;
    const bool replace = m_replace->isChecked();
    m_replace->setEnabled(writable);
    m_load->setEnabled(
        writable
        && (m_batch.hasWaiting() || m_batch.canCommit({.acceptedRowsOnly = false, .replaceExisting = replace})));
    m_loadAccepted->setVisible(m_batch.hasPartlyAccepted());
    m_loadAccepted->setEnabled(writable && m_batch.canCommit({.acceptedRowsOnly = true, .replaceExisting = replace}));
    m_cancel->setText(m_working || m_batch.storedFiles() == 0 ? tr("Cancel") : tr("Close"));
}

void ImportPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

QString ImportPanel::fileFilter()
{
    return tr("Tables (*.xlsx *.csv)") + u";;"_s + tr("All files (*)");
}

QStringList ImportPanel::droppedFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace lotsia
