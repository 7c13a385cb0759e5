#include "storage/OrderFileRepository.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QString selectFiles = u"SELECT id, order_id, kind, file_name, size, sha256, added FROM order_file"_s;

Result<OrderFile> fromRow(const QVariantList& row)
{
    OrderFile file;
    file.id = OrderFileId(row.at(0).toLongLong());
    file.order = OrderId(row.at(1).toLongLong());
    bool number = false;
    const int kind = row.at(2).toInt(&number);
    if (!number || kind < int(OrderFileKind::Scan) || kind > int(OrderFileKind::Other))
        return fail(ErrorCode::Damaged,
                    QCoreApplication::translate("OrderFileRepository",
                                                "A file of an order is of a kind that does not exist. Restore the "
                                                "database from a copy."),
                    {row.at(3).toString(), {}, 0, {}});
    file.kind = static_cast<OrderFileKind>(kind);
    file.fileName = row.at(3).toString();
    file.size = row.at(4).toLongLong();
    file.sha256 = row.at(5).toString();
    file.added = QDateTime::fromString(row.at(6).toString(), Qt::ISODate);
    return file;
}

Result<QList<OrderFile>> fromRows(const Rows& rows)
{
    QList<OrderFile> files;
    for (const QVariantList& row : rows) {
        LOTSIA_TRY_ASSIGN(const OrderFile file, fromRow(row));
        files << file;
    }
    return files;
}

} // namespace

Result<QList<OrderFile>> OrderFileRepository::list(OrderId order)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(selectFiles + u" WHERE order_id = ? AND removed = 0 ORDER BY id"_s, {order.value()}));
    return fromRows(rows);
}

Result<QHash<OrderId, QList<OrderFile>>> OrderFileRepository::listAll()
{
    LOTSIA_TRY_ASSIGN(const Rows rows, m_connection.select(selectFiles + u" WHERE removed = 0 ORDER BY id"_s));
    LOTSIA_TRY_ASSIGN(const QList<OrderFile> all, fromRows(rows));
    QHash<OrderId, QList<OrderFile>> files;
    for (const OrderFile& file : all)
        files[file.order] << file;
    return files;
}

Result<std::optional<OrderFile>> OrderFileRepository::find(OrderFileId id)
{
    LOTSIA_TRY_ASSIGN(const Rows rows, m_connection.select(selectFiles + u" WHERE id = ?"_s, {id.value()}));
    if (rows.isEmpty())
        return std::optional<OrderFile>();
    LOTSIA_TRY_ASSIGN(OrderFile file, fromRow(rows.first()));
    return std::optional<OrderFile>(std::move(file));
}

Result<OrderFileId> OrderFileRepository::add(const OrderFile& file, const QByteArray& content)
{
    LOTSIA_TRY(m_connection.run(
        u"INSERT INTO order_file (order_id, kind, file_name, size, sha256, added) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {file.order.value(), int(file.kind), file.fileName, file.size, file.sha256, file.added.toString(Qt::ISODate)}));
    const OrderFileId id(m_connection.lastInsertId());
    LOTSIA_TRY(
        m_connection.run(u"INSERT INTO order_file_content (file_id, content) VALUES (?, ?)"_s, {id.value(), content}));
    LOTSIA_TRY(m_history.write(u"order_file"_s, id.value(), u"add"_s, {},
                               {{u"order_id"_s, file.order.value()},
                                {u"kind"_s, int(file.kind)},
                                {u"file_name"_s, file.fileName},
                                {u"size"_s, file.size},
                                {u"sha256"_s, file.sha256}}));
    return id;
}

Status OrderFileRepository::setRemoved(OrderFileId id, bool removed)
{
    LOTSIA_TRY(m_connection.run(u"UPDATE order_file SET removed = ? WHERE id = ?"_s, {int(removed), id.value()}));
    return m_history.write(u"order_file"_s, id.value(), removed ? u"remove"_s : u"restore"_s, {}, {});
}

Result<std::optional<QByteArray>> OrderFileRepository::content(OrderFileId id)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT content FROM order_file_content WHERE file_id = ?"_s, {id.value()}));
    return rows.isEmpty() ? std::optional<QByteArray>() : std::optional(rows.first().first().toByteArray());
}

} // namespace lotsia
