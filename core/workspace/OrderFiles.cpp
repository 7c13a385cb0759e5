#include "workspace/OrderFiles.h"

#include "storage/Storage.h"
#include "workspace/EvidenceFile.h"
#include "workspace/OrderService.h"
#include "workspace/StoredOrder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OrderFiles)
};

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

OrderFileKind kindOf(const QString& suffix)
{
    static const QSet<QString> scans{u"pdf"_s, u"jpg"_s, u"jpeg"_s, u"png"_s, u"tif"_s, u"tiff"_s};
    static const QSet<QString> signatures{u"sig"_s, u"p7s"_s};
    if (scans.contains(suffix))
        return OrderFileKind::Scan;
    return signatures.contains(suffix) ? OrderFileKind::Signature : OrderFileKind::Other;
}

/// The first bytes are those of the format that the ending names.
bool isScan(const QString& suffix, const QByteArray& bytes)
{
    if (suffix == u"pdf")
        return bytes.left(1024).contains("%PDF-");
    if (suffix == u"png")
        return bytes.startsWith("\x89PNG\r\n\x1a\n");
    if (suffix.startsWith(u"jp"))
        return bytes.startsWith("\xff\xd8\xff");
    return bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4));
}

Status checkApproved(Storage& storage, OrderId id)
{
    LOTSIA_TRY_ASSIGN(const Order order, storedOrder(storage, id));
    if (order.state != OrderState::Approved)
        return fail(ErrorCode::Data,
                    Text::tr("Files are kept with a signed order. Approve the order first, then attach its scan."));
    return {};
}

/// \p name in \p folder, with a number before its ending where there is such a file.
QString freeName(const QDir& folder, const QString& name)
{
    const QFileInfo info(name);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString base = name.chopped(ending.size());
    QString free = name;
    for (int i = 2; folder.exists(free); ++i)
        free = u"%1 (%2)%3"_s.arg(base).arg(i).arg(ending);
    return free;
}

} // namespace

Result<QList<OrderFile>> OrderFiles::list(OrderId order) const
{
    return m_storage.orderFiles.list(order);
}

Result<QHash<OrderId, QList<OrderFile>>> OrderFiles::listAll() const
{
    return m_storage.orderFiles.listAll();
}

Result<OrderFileId> OrderFiles::add(OrderId order, const QString& path, Progress* progress)
{
    LOTSIA_TRY(checkApproved(m_storage, order)); // before a long reading
    LOTSIA_TRY_ASSIGN(const QByteArray bytes, readEvidence(path, MaxFile, progress));
    const Place place{QFileInfo(path).fileName(), {}, 0, {}};
    OrderFile file;
    file.order = order;
    file.fileName = evidenceFileName(place.file);
    const QString suffix = QFileInfo(file.fileName).suffix().toLower();
    file.kind = kindOf(suffix);
    if (file.kind == OrderFileKind::Scan && !isScan(suffix, bytes))
        return fail(ErrorCode::Data,
                    Text::tr("The file is called .%1 and is something else inside. Scan the order again, or choose "
                             "another file.")
                        .arg(suffix),
                    place);
    file.size = bytes.size();
    file.sha256 = hashOf(bytes);
    file.added = m_storage.clock().now();

    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY(checkApproved(m_storage, order));
    LOTSIA_TRY_ASSIGN(const QList<OrderFile> there, list(order));
    for (const OrderFile& one : there) {
        if (one.sha256 == file.sha256)
            return fail(
                ErrorCode::Data,
                Text::tr("This very file is kept with the order already as “%1”. Nothing is added.").arg(one.fileName),
                place);
    }
    LOTSIA_TRY_ASSIGN(const OrderFileId id, m_storage.orderFiles.add(file, bytes));
    LOTSIA_TRY(transaction.commit());
    return id;
}

Status OrderFiles::setRemoved(const QList<OrderFileId>& files, bool removed)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    for (const OrderFileId id : files) {
        LOTSIA_TRY_ASSIGN(const auto stored, m_storage.orderFiles.find(id));
        if (!stored)
            return fail(ErrorCode::Data, Text::tr("There is no such file any more. Choose another one."));
        LOTSIA_TRY(m_storage.orderFiles.setRemoved(id, removed));
    }
    return transaction.commit();
}

Result<QByteArray> OrderFiles::content(const OrderFile& file) const
{
    LOTSIA_TRY_ASSIGN(const auto stored, m_storage.orderFiles.find(file.id));
    LOTSIA_TRY_ASSIGN(const auto bytes, m_storage.orderFiles.content(file.id));
    if (!stored || !bytes || bytes->size() != stored->size || hashOf(*bytes) != stored->sha256)
        return fail(ErrorCode::Damaged,
                    Text::tr("The stored file is damaged: it is not the one that was attached. Restore a copy of the "
                             "database or attach the file anew."),
                    {file.fileName, {}, 0, {}});
    return *bytes;
}

Status OrderFiles::saveAs(const OrderFile& file, const QString& path) const
{
    LOTSIA_TRY_ASSIGN(const QByteArray bytes, content(file));
    return writeEvidence(path, bytes);
}

Result<QUrl> OrderFiles::openable(const OrderFile& file, const QString& folder) const
{
    return copyToOpen(file.fileName, folder, file.id.value(), [&] { return content(file); });
}

Result<QStringList> OrderFiles::saveAll(OrderId order, const QString& pdfName, const QString& folder) const
{
    LOTSIA_TRY_ASSIGN(const QByteArray pdf, OrderService(m_storage).approvedPdf(order));
    LOTSIA_TRY_ASSIGN(const QList<OrderFile> files, list(order));
    const QDir home(folder);
    const QString base = freeName(home, evidenceFileName(pdfName));
    LOTSIA_TRY(writeEvidence(home.filePath(base), pdf));
    QStringList names{base};
    for (const OrderFile& file : files) {
        const QString own = evidenceFileName(file.fileName);
        const QString name = freeName(
            home, file.kind == OrderFileKind::Signature ? base + u'.' + QFileInfo(own).suffix().toLower() : own);
        LOTSIA_TRY(saveAs(file, home.filePath(name)));
        names << name;
    }
    return names;
}

QString orderFilesText(const QList<OrderFile>& files)
{
    const auto count = [&files](OrderFileKind kind) {
        return std::count_if(files.begin(), files.end(), [kind](const OrderFile& file) { return file.kind == kind; });
    };
    QStringList parts;
    if (count(OrderFileKind::Scan) > 0)
        parts << u"скан"_s;
    if (count(OrderFileKind::Signature) > 0)
        parts << u"подпись"_s;
    if (const auto others = count(OrderFileKind::Other); others > 0)
        parts << u"прочих файлов: %1"_s.arg(others);
    return parts.join(u", "_s);
}

} // namespace lotsia
