#include "ui/orders/OrderFilesBox.h"

#include "ui/common/EditCommand.h"
#include "ui/common/FileAttachment.h"
#include "ui/common/FileDrop.h"
#include "ui/common/Icons.h"
#include "workspace/OrderFiles.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString kindText(OrderFileKind kind)
{
    switch (kind) {
    case OrderFileKind::Scan:
        return OrderFilesBox::tr("scan");
    case OrderFileKind::Signature:
        return OrderFilesBox::tr("electronic signature");
    case OrderFileKind::Other:
        return OrderFilesBox::tr("file");
    }
    Q_UNREACHABLE();
}

QString rowText(const OrderFile& file)
{
    const QLocale russian(QLocale::Russian, QLocale::Russia);
    return u"%1 (%2, %3)"_s.arg(file.fileName, kindText(file.kind),
                                russian.formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat));
}

Status setAllRemoved(Workspace& workspace, const QList<OrderFileId>& ids, bool removed)
{
    return workspace.orderFiles().setRemoved(ids, removed);
}

} // namespace

OrderFilesBox::OrderFilesBox(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    build();
    connect(new FileDrop(*this), &FileDrop::filesDropped, this, &OrderFilesBox::addFiles);
    connect(m_add, &QPushButton::clicked, this, &OrderFilesBox::chooseFiles);
    connect(m_open, &QPushButton::clicked, this, &OrderFilesBox::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &OrderFilesBox::saveCurrent);
    connect(m_saveAll, &QPushButton::clicked, this, &OrderFilesBox::saveAll);
    connect(m_remove, &QPushButton::clicked, this, &OrderFilesBox::removeCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &OrderFilesBox::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderFilesBox::showCurrent);
}

void OrderFilesBox::build()
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* heading = new QLabel(tr("Scan and signature of the order"));
    m_list = new QListWidget;
    m_list->setObjectName(u"orderFiles"_s);
    m_list->setAccessibleName(heading->text());
    m_list->setWordWrap(true);
    m_list->setFixedHeight(fontMetrics().height() * 4);
    heading->setBuddy(m_list);
    m_hint = new QLabel(tr("Drop the scan (PDF, JPEG, PNG, TIFF) and the signature (.sig, .p7s) here: they are copied "
                           "into the database."));
    m_hint->setWordWrap(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{heading, m_list, m_hint})
        box->addWidget(widget);
    auto* buttons = new QGridLayout;
    const auto button = [&](const QString& text, const QString& name, int row, int column) {
        auto* made = new QPushButton(text);
        made->setObjectName(name);
        buttons->addWidget(made, row, column);
        return made;
    };
    m_add = button(tr("Attach a file…"), u"addOrderFile"_s, 0, 0);
    m_add->setIcon(icon(u"add"_s));
    m_open = button(tr("Open file"), u"openOrderFile"_s, 0, 1);
    m_save = button(tr("Save as…"), u"saveOrderFile"_s, 0, 2);
    m_saveAll = button(tr("Save all with the PDF…"), u"saveOrderFiles"_s, 1, 0);
    m_saveAll->setToolTip(tr("Writes the PDF as it was approved and every file into a folder; a signature is called "
                             "after the PDF, so that other programs can check it"));
    m_remove = button(tr("Remove file"), u"removeOrderFile"_s, 1, 1);
    box->addLayout(buttons);
}

void OrderFilesBox::setOrder(OrderId order, const QString& pdfName, bool readOnly)
{
    const bool same = order == m_order;
    const OrderFileId before = same && current() ? current()->id : OrderFileId();
    m_order = order;
    m_pdfName = pdfName;
    m_readOnly = readOnly;
    const auto files = m_context.workspace().orderFiles().list(order);
    if (!files)
        emit refused(files.error().toString());
    m_files = files.value_or(QList<OrderFile>());
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const OrderFile& file : std::as_const(m_files)) {
            auto* item = new QListWidgetItem(icon(u"order"_s), rowText(file), m_list);
            item->setToolTip(item->text());
            if (file.id == before)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(same ? m_list->count() - 1 : 0);
    }
    m_add->setEnabled(!readOnly);
    m_hint->setVisible(!readOnly && m_files.isEmpty());
    showCurrent();
}

const OrderFile* OrderFilesBox::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_files.size() ? &m_files.at(row) : nullptr;
}

void OrderFilesBox::showCurrent()
{
    m_open->setEnabled(current());
    m_save->setEnabled(current());
    m_remove->setEnabled(current() && !m_readOnly);
}

QString OrderFilesBox::openFilter()
{
    return tr("Scans and signatures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.sig *.p7s);;All files (*)");
}

void OrderFilesBox::chooseFiles()
{
    const QStringList paths = m_context.dialogs().openFiles(this, u"order-file"_s, tr("Attach files"), openFilter());
    if (!paths.isEmpty())
        addFiles(paths);
}

void OrderFilesBox::addFiles(const QStringList& paths)
{
    if (m_readOnly || !m_order.isValid() || !isEnabled())
        return;
    attachFiles<OrderFileId>(
        m_context, this, paths,
        {.add = [order = m_order](Workspace& workspace, const QString& path,
                                  Progress& progress) { return workspace.orderFiles().add(order, path, &progress); },
         .setRemoved = setAllRemoved,
         .refused = [this](const QString& why) { emit refused(why); },
         .informed = [this](const QString& what) { emit informed(what); }});
}

void OrderFilesBox::openCurrent()
{
    const OrderFile* file = current();
    if (!file)
        return;
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const auto target = m_context.workspace().orderFiles().openable(*file, m_opened->path());
    if (!target)
        emit refused(target.error().toString());
    else if (!QDesktopServices::openUrl(*target))
        emit refused(
            tr("No program of this computer opens “%1”. Save the file and open it by hand.").arg(file->fileName));
}

void OrderFilesBox::saveCurrent()
{
    if (!current())
        return;
    const OrderFile file = *current(); // the list may be read anew while the question is open
    const QString path =
        m_context.dialogs().saveFile(this, u"order-file"_s, tr("Save the file"), file.fileName, tr("All files (*)"));
    if (path.isEmpty())
        return;
    if (const Status saved = m_context.workspace().orderFiles().saveAs(file, path); !saved)
        emit refused(saved.error().toString());
    else
        emit informed(tr("The file is saved: %1").arg(path));
}

void OrderFilesBox::saveAll()
{
    const QString folder = m_context.dialogs().chooseFolder(this, u"order-file"_s, tr("Folder for the order's files"));
    if (folder.isEmpty())
        return;
    const auto names = m_context.workspace().orderFiles().saveAll(m_order, m_pdfName, folder);
    if (!names)
        emit refused(names.error().toString());
    else
        emit informed(tr("Saved into %1: %2").arg(folder, names->join(u", "_s)));
}

void OrderFilesBox::removeCurrent()
{
    const OrderFile* file = current();
    if (!file || m_readOnly)
        return;
    const QList<OrderFileId> ids{file->id};
    const Status removed = EditCommand::run(
        m_context, tr("Remove the file “%1”").arg(file->fileName),
        [ids](Workspace& workspace) { return setAllRemoved(workspace, ids, true); },
        [ids](Workspace& workspace) { return setAllRemoved(workspace, ids, false); });
    if (!removed)
        emit refused(removed.error().toString());
}

} // namespace lotsia
