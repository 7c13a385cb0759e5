#include "storage/OrderTemplateRepository.h"

#include "common/TextFold.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OrderTemplateRepository)
};

Result<OwnTemplate> templateFromRow(const QVariantList& row)
{
    OwnTemplate entry;
    entry.id = row.at(0).toLongLong();
    entry.title = row.at(1).toString();
    auto order = Order::fromJson(QJsonDocument::fromJson(row.at(2).toString().toUtf8()).object(), entry.title);
    if (!order)
        return fail(ErrorCode::Damaged,
                    Text::tr("The template “%1” cannot be read. Restore the database from a copy.").arg(entry.title));
    entry.order = std::move(*order);
    return entry;
}

} // namespace

Result<QList<OwnTemplate>> OrderTemplateRepository::list()
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT id, title, json FROM order_template WHERE removed = 0"_s));
    QList<OwnTemplate> entries;
    for (const QVariantList& row : rows) {
        LOTSIA_TRY_ASSIGN(OwnTemplate entry, templateFromRow(row));
        entries << std::move(entry);
    }
    std::ranges::stable_sort(
        entries, [](const OwnTemplate& a, const OwnTemplate& b) { return compareRussian(a.title, b.title) < 0; });
    return entries;
}

Result<std::optional<OwnTemplate>> OrderTemplateRepository::find(qint64 id)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT id, title, json FROM order_template WHERE id = ?"_s, {id}));
    if (rows.isEmpty())
        return std::optional<OwnTemplate>();
    LOTSIA_TRY_ASSIGN(OwnTemplate entry, templateFromRow(rows.first()));
    return std::optional(std::move(entry));
}

Result<QJsonObject> OrderTemplateRepository::stored(qint64 id)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT title, json, removed FROM order_template WHERE id = ?"_s, {id}));
    if (rows.isEmpty())
        return fail(ErrorCode::Data, Text::tr("There is no such template. Choose one from the list."));
    const QVariantList& row = rows.first();
    return QJsonObject{
        {u"title"_s, row.at(0).toString()}, {u"json"_s, row.at(1).toString()}, {u"removed"_s, row.at(2).toInt()}};
}

Result<qint64> OrderTemplateRepository::store(const OwnTemplate& entry)
{
    LOTSIA_TRY(Order::fromJson(entry.order.toJson())); // what cannot be read back would take the whole list with it
    const QString body = QString::fromUtf8(QJsonDocument(entry.order.toJson()).toJson(QJsonDocument::Compact));
    const QJsonObject now{{u"title"_s, entry.title}, {u"json"_s, body}, {u"removed"_s, 0}};
    if (entry.id <= 0) {
        LOTSIA_TRY(m_connection.run(u"INSERT INTO order_template (title, json) VALUES (?, ?)"_s, {entry.title, body}));
        const qint64 id = m_connection.lastInsertId();
        LOTSIA_TRY(m_history.write(u"order_template"_s, id, u"add"_s, {}, now));
        return id;
    }
    LOTSIA_TRY_ASSIGN(const QJsonObject old, stored(entry.id));
    if (old == now)
        return entry.id;
    LOTSIA_TRY(m_connection.run(u"UPDATE order_template SET title = ?, json = ?, removed = 0 WHERE id = ?"_s,
                                {entry.title, body, entry.id}));
    LOTSIA_TRY(m_history.write(u"order_template"_s, entry.id, u"change"_s, old, now));
    return entry.id;
}

Status OrderTemplateRepository::setRemoved(qint64 id, bool removed)
{
    LOTSIA_TRY_ASSIGN(const QJsonObject old, stored(id));
    if (old.value("removed"_L1).toInt() == int(removed))
        return {};
    LOTSIA_TRY(m_connection.run(u"UPDATE order_template SET removed = ? WHERE id = ?"_s, {removed ? 1 : 0, id}));
    return m_history.write(u"order_template"_s, id, removed ? u"remove"_s : u"restore"_s, old,
                           {{u"removed"_s, int(removed)}});
}

} // namespace lotsia
