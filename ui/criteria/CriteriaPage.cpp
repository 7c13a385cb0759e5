#include "ui/criteria/CriteriaPage.h"

#include "ui/common/Banner.h"
#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"
#include "ui/common/DocumentPreview.h"
#include "ui/common/EditCommand.h"
#include "ui/common/InspectorText.h"
#include "ui/common/TableTools.h"
#include "ui/criteria/CriteriaText.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxCriteriaBytes = 1024 * 1024;

Place placeOf(const QString& path)
{
    Place place;
    place.file = QFileInfo(path).fileName();
    return place;
}

Result<QByteArray> readBounded(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::File,
                    CriteriaPage::tr("The file cannot be read: %1. Check that it exists and is not locked.")
                        .arg(file.errorString()),
                    placeOf(path));
    QByteArray bytes = file.read(kMaxCriteriaBytes + 1);
    if (bytes.size() > kMaxCriteriaBytes)
        return fail(ErrorCode::File,
                    CriteriaPage::tr("The file is larger than 1 MB: this is no set of criteria. Choose another file."),
                    placeOf(path));
    return bytes;
}

Status writeBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::File,
                    CriteriaPage::tr("The file cannot be written: %1. Choose another folder.").arg(file.errorString()),
                    placeOf(path));
    return {};
}

} // namespace

CriteriaPage::CriteriaPage(AppContext& context, QWidget* parent)
    : Page(context, u"criteria"_s, tr("Criteria"), u"criteria"_s, parent)
{
    QMenu* files = addMenu(tr("Files"), u"import"_s);
    files->addAction(tr("Load from file…"), this, &CriteriaPage::loadFile);
    files->addAction(tr("Save to file…"), this, &CriteriaPage::saveFile);
    files->addAction(tr("Print…"), this, &CriteriaPage::print);
    addMainAction(tr("Show list of schools"), u"ranking"_s, [this] { this->context().showPage(u"ranking"_s); });
    buildContent();
}

CriteriaPage::~CriteriaPage() = default;

void CriteriaPage::buildContent()
{
    m_model = new ColumnModel(this);
    m_model->setColumns({
        {.key = u"title"_s,
         .heading = tr("Set of criteria"),
         .text = [this](int row) { return m_sets.at(row).title; },
         .width = 190,
         .toolTip = [this](int row) { return m_sets.at(row).title; }},
        {.key = u"edition"_s,
         .heading = tr("Edition"),
         .text = [this](int row) { return m_sets.at(row).edition; },
         .width = 70},
        {.key = u"state"_s,
         .heading = tr("State"),
         .text =
             [this](int row) {
                 QStringList words;
                 if (m_sets.at(row).inUse)
                     words.append(u"✓ "_s + tr("in use"));
                 if (m_sets.at(row).sample)
                     words.append(tr("sample"));
                 return words.isEmpty() ? u"—"_s : words.join(u", "_s);
             },
         .width = 140},
    });
    m_view = new DataTableView(u"criteria/table"_s);
    m_view->setObjectName(u"criteriaView"_s);
    m_view->setAccessibleName(tr("Sets of criteria"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_model);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CriteriaPage::showCurrent);

    m_text = new InspectorText(tr("Criteria in words"));
    m_text->setObjectName(u"criteriaText"_s);
    m_use = new QPushButton(tr("Use this set"));
    m_use->setObjectName(u"useCriteriaButton"_s);
    m_use->setToolTip(tr("The list of schools is built by this set from now on; Ctrl+Z goes back"));
    m_confirm = new QPushButton(tr("Confirm as our own"));
    m_confirm->setObjectName(u"confirmCriteriaButton"_s);
    m_confirm->setToolTip(tr("The word “sample” is no longer printed"));
    connect(m_use, &QPushButton::clicked, this, &CriteriaPage::useCurrent);
    connect(m_confirm, &QPushButton::clicked, this, &CriteriaPage::confirmCurrent);

    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_use);
    buttons->addWidget(m_confirm);
    buttons->addStretch();
    layout->addLayout(buttons);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_view);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    setContent(splitter);
}

void CriteriaPage::refresh()
{
    auto sets = context().workspace().criteria().list();
    if (!sets) {
        report(std::unexpected(sets.error()));
        return;
    }
    m_sets = std::move(*sets);
    int currentRow = -1;
    for (qsizetype i = 0; i < m_sets.size(); ++i) {
        if (m_sets.at(i).id == m_currentId || (currentRow < 0 && !m_currentId.isValid() && m_sets.at(i).inUse))
            currentRow = int(i);
    }
    if (currentRow < 0 && !m_sets.isEmpty())
        currentRow = 0;
    {
        const QSignalBlocker blocker(m_view->selectionModel());
        resetKeepingView(*m_view, *m_model, int(m_sets.size()), currentRow);
    }
    updateState();
    if (m_sets.isEmpty()) {
        showEmptyState(tr("The rules by which schools are found stand here. Load a set of criteria from a file."),
                       tr("Load from file…"), [this] { loadFile(); });
        return;
    }
    showContent();
    showCurrent();
}

void CriteriaPage::updateState()
{
    QString text = tr("No set is in use. Choose one and press “Use this set”.");
    for (const CriteriaEntry& set : std::as_const(m_sets)) {
        if (set.inUse)
            text = tr("In use: %1").arg(set.title + u' ' + set.edition).trimmed()
                + (set.sample ? u" ("_s + tr("sample") + u')' : QString());
    }
    setStateText(text);
}

const CriteriaEntry* CriteriaPage::current() const
{
    const int row = currentSourceRow(*m_view, *m_model);
    return row < 0 || row >= m_sets.size() ? nullptr : &m_sets.at(row);
}

void CriteriaPage::showCurrent()
{
    const CriteriaEntry* entry = current();
    if (!entry)
        return;
    m_currentId = entry->id;
    const bool writable = !context().workspace().isReadOnly();
    m_use->setEnabled(writable && !entry->inUse);
    m_confirm->setEnabled(writable && entry->sample);
    auto set = context().workspace().criteria().get(entry->id);
    if (!set) {
        m_shown.reset();
        m_text->setText(set.error().toString().toHtmlEscaped());
        return;
    }
    m_shown = std::move(*set);
    m_text->setText(criteriaHtml(*m_shown));
}

void CriteriaPage::useCurrent()
{
    const CriteriaEntry* entry = current();
    if (!entry)
        return;
    const CriteriaId chosen = entry->id;
    const auto step = [](CriteriaId id) { return [id](Workspace& workspace) { return workspace.criteria().use(id); }; };
    const QString text = tr("Use %1").arg(entry->title);
    const auto before = context().workspace().criteria().current();
    // Where none was in use there is nothing to go back to.
    if (before) {
        report(EditCommand::run(context(), text, step(chosen), step(*before)));
    } else if (report(context().workspace().criteria().use(chosen))) {
        context().notifyDataChanged();
    }
}

void CriteriaPage::confirmCurrent()
{
    const CriteriaEntry* entry = current();
    if (!entry)
        return;
    const bool sure = context().dialogs().confirm(this, tr("Confirm criteria"),
                                                  tr("“%1” is a sample. Compare its conditions with the order of your "
                                                     "region. After this the word “sample” is no longer "
                                                     "printed, and this cannot be taken back.")
                                                      .arg(entry->title),
                                                  tr("Confirm"));
    if (sure && report(context().workspace().criteria().confirm(entry->id)))
        context().notifyDataChanged();
}

void CriteriaPage::loadFile()
{
    const QString path =
        context().dialogs().openFile(this, u"criteria"_s, tr("Load criteria"), tr("Criteria (*.json)"));
    if (path.isEmpty())
        return;
    const auto bytes = readBounded(path);
    if (!bytes) {
        report(std::unexpected(bytes.error()));
        return;
    }
    const auto id = context().workspace().criteria().importJson(*bytes, QFileInfo(path).fileName());
    if (!id) {
        report(std::unexpected(id.error()));
        return;
    }
    m_currentId = *id;
    context().notifyDataChanged();
    banner().showMessage(Banner::Kind::Info, tr("The set is loaded. Read it and press “Use this set”."));
}

void CriteriaPage::saveFile()
{
    if (!m_shown)
        return;
    const QString path = context().dialogs().saveFile(this, u"criteria"_s, tr("Save criteria"), u"criteria.json"_s,
                                                      tr("Criteria (*.json)"));
    if (!path.isEmpty() && report(writeBytes(path, m_shown->canonicalJson())))
        banner().showMessage(Banner::Kind::Info, tr("Saved: %1").arg(path));
}

void CriteriaPage::print()
{
    if (m_shown)
        DocumentPreview::printDocument(this, criteriaDocument(*m_shown));
}

QString CriteriaPage::helpText() const
{
    return tr("Sets of criteria and their words. The set in use decides the list of schools; a sample is to be "
              "compared with the "
              "order of the region and confirmed. Sets are exchanged as files with other departments.");
}

} // namespace lotsia
