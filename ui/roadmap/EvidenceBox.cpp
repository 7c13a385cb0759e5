#include "ui/roadmap/EvidenceBox.h"

#include "ui/common/EditCommand.h"
#include "ui/common/ErrorLabel.h"
#include "ui/common/FileAttachment.h"
#include "ui/common/Icons.h"
#include "ui/roadmap/DateField.h"
#include "workspace/ExecutionReport.h"
#include "workspace/ExecutionService.h"
#include "workspace/RegisterProgress.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString rowText(const ExecutionEvidence& evidence)
{
    if (evidence.kind != EvidenceKind::File)
        return evidenceText(evidence);
    const QLocale russian(QLocale::Russian, QLocale::Russia);
    return u"%1 (%2, %3)"_s.arg(evidenceText(evidence), evidence.fileName,
                                russian.formattedDataSize(evidence.size, 1, QLocale::DataSizeTraditionalFormat));
}

QString iconOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::File:
        return u"order"_s;
    case EvidenceKind::Link:
        return u"open"_s;
    case EvidenceKind::Register:
        return u"criteria"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

EvidenceBox::EvidenceBox(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    build();
    takeDropsOn(this);
    connect(m_addFile, &QPushButton::clicked, this, &EvidenceBox::chooseFiles);
    connect(m_addLink, &QPushButton::clicked, this, &EvidenceBox::askLink);
    connect(m_open, &QPushButton::clicked, this, &EvidenceBox::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &EvidenceBox::saveCurrent);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceBox::removeCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &EvidenceBox::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidenceBox::showCurrent);
    for (QLineEdit* edit : {m_title, m_number, static_cast<QLineEdit*>(m_date), m_link})
        connect(edit, &QLineEdit::editingFinished, this, &EvidenceBox::store);
}

void EvidenceBox::build()
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    auto* heading = new QLabel(tr("Documents that prove it"));
    box->addWidget(heading);
    m_list = new QListWidget;
    m_list->setObjectName(u"evidenceList"_s);
    m_list->setAccessibleName(heading->text());
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(fontMetrics().height() * 5);
    m_list->setMaximumHeight(fontMetrics().height() * 9);
    heading->setBuddy(m_list);
    box->addWidget(m_list);
    m_hint = new QLabel(tr("Drop files here: they are copied into the database."));
    m_hint->setWordWrap(true);
    box->addWidget(m_hint);

    const auto button = [](const QString& text, const QString& iconName, const QString& name) {
        auto* made = new QPushButton(iconName.isEmpty() ? QIcon() : icon(iconName), text);
        made->setObjectName(name);
        return made;
    };
    m_addFile = button(tr("Attach a file…"), u"add"_s, u"addFileButton"_s);
    m_addLink = button(tr("Attach a link…"), {}, u"addLinkButton"_s);
    m_open = button(tr("Open document"), {}, u"openEvidenceButton"_s);
    m_save = button(tr("Save as…"), {}, u"saveEvidenceButton"_s);
    m_remove = button(tr("Remove document"), {}, u"removeEvidenceButton"_s);
    auto* buttons = new QGridLayout;
    buttons->addWidget(m_addFile, 0, 0);
    buttons->addWidget(m_addLink, 0, 1);
    buttons->addWidget(m_open, 1, 0);
    buttons->addWidget(m_save, 1, 1);
    buttons->addWidget(m_remove, 2, 0);
    box->addLayout(buttons);

    m_fields = new QWidget;
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins({});
    int row = 0;
    const auto add = [&](const QString& text, QLineEdit* edit, const QString& name, int column, int span) {
        auto* label = new QLabel(text);
        label->setBuddy(edit);
        edit->setObjectName(name);
        edit->setAccessibleName(text);
        grid->addWidget(label, row, column, 1, span);
        grid->addWidget(edit, row + 1, column, 1, span);
        return label;
    };
    add(tr("Name of the document"), m_title = new QLineEdit, u"evidenceTitle"_s, 0, 2);
    row += 2;
    add(tr("Number"), m_number = new QLineEdit, u"evidenceNumber"_s, 0, 1);
    add(tr("Date"), m_date = new DateField, u"evidenceDate"_s, 1, 1);
    row += 2;
    m_linkLabel = add(tr("Address or path"), m_link = new QLineEdit, u"evidenceLink"_s, 0, 2);
    row += 2;
    m_error = new ErrorLabel(u"evidenceError"_s);
    grid->addWidget(m_error, row, 0, 1, 2);
    box->addWidget(m_fields);
}

void EvidenceBox::setContent(ActionId action, const QString& period, const QList<ExecutionEvidence>& evidence,
                             bool readOnly)
{
    const EvidenceId before = current() ? current()->id : EvidenceId();
    const bool same = action == m_action && period == m_period;
    m_action = action;
    m_period = period;
    m_evidence = evidence;
    m_readOnly = readOnly;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const ExecutionEvidence& one : evidence) {
            auto* item = new QListWidgetItem(icon(iconOf(one.kind)), rowText(one), m_list);
            item->setToolTip(item->text());
            if (same && one.id == before)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(same ? m_list->count() - 1 : 0);
    }
    m_addFile->setEnabled(!readOnly && action.isValid());
    m_addLink->setEnabled(!readOnly && action.isValid());
    m_hint->setVisible(!readOnly);
    showCurrent();
}

const ExecutionEvidence* EvidenceBox::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_evidence.size() ? &m_evidence.at(row) : nullptr;
}

void EvidenceBox::showCurrent()
{
    const ExecutionEvidence* one = current();
    m_fields->setVisible(one);
    m_open->setEnabled(one);
    m_save->setEnabled(one && one->kind == EvidenceKind::File);
    m_remove->setEnabled(one && !m_readOnly);
    if (!one)
        return;
    const auto fill = [this](QLineEdit& edit, const QString& text) {
        edit.setReadOnly(m_readOnly);
        if (edit.text() != text)
            edit.setText(text);
    };
    fill(*m_title, one->title);
    fill(*m_number, one->number);
    m_date->setReadOnly(m_readOnly);
    m_date->setDate(one->date);
    fill(*m_link, one->link);
    const bool isLink = one->kind == EvidenceKind::Link;
    m_linkLabel->setVisible(isLink);
    m_link->setVisible(isLink);
    m_error->say({});
}

void EvidenceBox::store()
{
    const ExecutionEvidence* one = current();
    if (!one || m_readOnly || m_storing)
        return;
    const auto date = m_date->date();
    if (!date) {
        m_error->say(DateField::problem());
        return;
    }
    m_error->say({});
    const ExecutionEvidence before = *one;
    ExecutionEvidence now = before;
    now.title = m_title->text().simplified();
    now.number = m_number->text().simplified();
    now.date = *date;
    if (now.kind == EvidenceKind::Link)
        now.link = m_link->text().trimmed();
    if (now == before)
        return;
    m_storing = true;
    const Status stored = EditCommand::run(
        m_context, tr("Document “%1”").arg(now.title),
        [now](Workspace& workspace) { return workspace.execution().change(now); },
        [before](Workspace& workspace) { return workspace.execution().change(before); });
    m_storing = false;
    if (!stored)
        m_error->say(stored.error().text);
}

void EvidenceBox::chooseFiles()
{
    const QStringList paths =
        m_context.dialogs().openFiles(this, u"evidence"_s, tr("Attach files"), tr("All files (*)"));
    if (!paths.isEmpty())
        addFiles(paths);
}

void EvidenceBox::addFiles(const QStringList& paths)
{
    if (m_readOnly || !m_action.isValid())
        return;
    ExecutionEvidence about;
    about.action = m_action;
    about.period = m_period;
    attachFiles<EvidenceId>(
        m_context, this, paths,
        {.add = [about](Workspace& workspace, const QString& path,
                        Progress& progress) { return workspace.execution().addFile(about, path, &progress); },
         .setRemoved = [](Workspace& workspace, const QList<EvidenceId>& ids,
                          bool removed) { return workspace.execution().setRemoved(ids, removed); },
         .refused = [this](const QString& why) { emit refused(why); },
         .informed = [this](const QString& what) { emit informed(what); }});
}

void EvidenceBox::add(const ExecutionEvidence& evidence)
{
    const auto id = std::make_shared<EvidenceId>();
    const Status stored = EditCommand::run(
        m_context, tr("Document “%1”").arg(evidence.title),
        [evidence, id](Workspace& workspace) -> Status {
            if (id->isValid())
                return workspace.execution().setRemoved({*id}, false);
            LOTSIA_TRY_ASSIGN(*id, workspace.execution().addLink(evidence));
            return {};
        },
        [id](Workspace& workspace) { return workspace.execution().setRemoved({*id}, true); });
    if (!stored)
        emit refused(stored.error().toString());
}

void EvidenceBox::askLink()
{
    const auto typed = m_context.dialogs().askText(
        this, tr("Attach a link"), tr("Address (http://, https://) or full path of a file or a folder:"), {});
    if (!typed || typed->trimmed().isEmpty())
        return;
    ExecutionEvidence evidence;
    evidence.action = m_action;
    evidence.period = m_period;
    evidence.kind = EvidenceKind::Link;
    evidence.link = typed->trimmed();
    const QString last = QString(evidence.link).replace(u'\\', u'/').section(u'/', -1, -1, QString::SectionSkipEmpty);
    evidence.title = last.isEmpty() ? evidence.link.left(200) : last.left(200);
    add(evidence);
}

void EvidenceBox::openCurrent()
{
    const ExecutionEvidence* one = current();
    if (!one)
        return;
    if (one->kind == EvidenceKind::Register) {
        if (const auto about = RegisterProgress::find(one->link))
            m_context.showPage(about->page);
        return;
    }
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const auto target = m_context.workspace().execution().openable(*one, m_opened->path());
    if (!target)
        emit refused(target.error().toString());
    else if (!QDesktopServices::openUrl(*target))
        emit refused(
            tr("No program of this computer opens “%1”. Save the document and open it by hand.").arg(one->title));
}

void EvidenceBox::saveCurrent()
{
    const ExecutionEvidence* one = current();
    if (!one || one->kind != EvidenceKind::File)
        return;
    const QString path =
        m_context.dialogs().saveFile(this, u"evidence"_s, tr("Save the document"), one->fileName, tr("All files (*)"));
    if (path.isEmpty())
        return;
    if (const Status saved = m_context.workspace().execution().saveAs(*one, path); !saved)
        emit refused(saved.error().toString());
    else
        emit informed(tr("The document is saved: %1").arg(path));
}

void EvidenceBox::removeCurrent()
{
    const ExecutionEvidence* one = current();
    if (!one || m_readOnly)
        return;
    const EvidenceId id = one->id;
    const Status removed = EditCommand::run(
        m_context, tr("Remove the document “%1”").arg(one->title),
        [id](Workspace& workspace) { return workspace.execution().setRemoved({id}, true); },
        [id](Workspace& workspace) { return workspace.execution().setRemoved({id}, false); });
    if (!removed)
        emit refused(removed.error().toString());
}

void EvidenceBox::takeDropsOn(QWidget* surface)
{
    surface->setAcceptDrops(true);
    surface->installEventFilter(this);
}

bool EvidenceBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        if (m_readOnly || !m_action.isValid() || !drop->mimeData()->hasUrls())
            return QWidget::eventFilter(watched, event);
        drop->setDropAction(Qt::CopyAction); // the file stays where it is
        drop->accept();
        if (event->type() == QEvent::Drop)
            take(*drop->mimeData());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EvidenceBox::take(const QMimeData& dropped)
{
    QStringList paths;
    for (const QUrl& url : dropped.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
            continue;
        }
        ExecutionEvidence link;
        link.action = m_action;
        link.period = m_period;
        link.link = url.toString();
        link.title = url.host() + url.path();
        add(link);
    }
    if (!paths.isEmpty())
        addFiles(paths);
}

} // namespace lotsia
