#pragma once

#include "common/Progress.h"
#include "orders/OrderFile.h"

#include <QHash>
#include <QUrl>

namespace lotsia {

class Storage;

/// The scan of a signed order, its electronic signature and whatever else belongs to it.
class OrderFiles {
public:
    explicit OrderFiles(Storage& storage)
        : m_storage(storage)
    {
    }

    [[nodiscard]] Result<QList<OrderFile>> list(OrderId order) const;
    [[nodiscard]] Result<QHash<OrderId, QList<OrderFile>>> listAll() const;
    /// Copies a file of at most MaxFile bytes into the database; its kind is known by its ending. Errors: File (cannot
    /// be read), Data (the order is not approved, too large, empty, kept with the order already, called a scan and not
    /// one), Cancelled.
    [[nodiscard]] Result<OrderFileId> add(OrderId order, const QString& path, Progress* progress = nullptr);
    /// All of \p files in one transaction, or none. Marked, never deleted: \p removed false brings them back (undo).
    /// Error: Data (no such file).
    [[nodiscard]] Status setRemoved(const QList<OrderFileId>& files, bool removed);
    /// The bytes of a file, checked against its SHA-256. Error: Damaged.
    [[nodiscard]] Result<QByteArray> content(const OrderFile& file) const;
    /// Writes the file out, whole or not at all. Errors: File, Damaged.
    [[nodiscard]] Status saveAs(const OrderFile& file, const QString& path) const;
    /// What the system's program is to open: a copy under \p folder. Errors: Data (a program or another kind of file
    /// that is only saved), File, Damaged.
    [[nodiscard]] Result<QUrl> openable(const OrderFile& file, const QString& folder) const;
    /// Writes the PDF as it was approved, called \p pdfName, and all files of the order into \p folder; signatures are
    /// called after the PDF, as the programs that check them expect («Приказ.pdf.sig»). A name that is taken gets a
    /// number. Result: the names. Errors: Data (a draft), File, Damaged; what was written before stays.
    [[nodiscard]] Result<QStringList> saveAll(OrderId order, const QString& pdfName, const QString& folder) const;

    static constexpr qint64 MaxFile = 50 * 1024 * 1024;

private:
    Storage& m_storage;
};

/// «скан, подпись, 2 файла»: what is kept with an order, as the journal prints it.
QString orderFilesText(const QList<OrderFile>& files);

} // namespace lotsia
