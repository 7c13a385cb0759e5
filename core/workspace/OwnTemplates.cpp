#include "workspace/OwnTemplates.h"

#include "common/StrictJson.h"
#include "common/TextFold.h"
#include "orders/OrderFilling.h"
#include "storage/Storage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace lotsia {

namespace {

constexpr qint64 maxBytes = 1024 * 1024;
constexpr int maxDepth = 32;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OwnTemplates)
};

} // namespace

Result<QList<OwnTemplate>> OwnTemplates::list() const
{
    return m_storage.orderTemplates.list();
}

Result<OwnTemplate> OwnTemplates::get(qint64 id) const
{
    LOTSIA_TRY_ASSIGN(auto entry, m_storage.orderTemplates.find(id));
    if (!entry)
        return fail(ErrorCode::Data, Text::tr("There is no such template. Choose one from the list."));
    return std::move(*entry);
}

Result<std::optional<OwnTemplate>> OwnTemplates::named(const QString& title) const
{
    LOTSIA_TRY_ASSIGN(const QList<OwnTemplate> entries, list());
    const QString key = foldForSearch(title);
    const auto found =
        std::ranges::find_if(entries, [&](const OwnTemplate& entry) { return foldForSearch(entry.title) == key; });
    return found == entries.end() ? std::optional<OwnTemplate>() : std::optional(*found);
}

Status OwnTemplates::check(const OwnTemplate& entry) const
{
    if (entry.title.isEmpty())
        return fail(ErrorCode::Data, Text::tr("The template has no name. Type it in."));
    if (entry.title.size() > MaxTitle)
        return fail(ErrorCode::Data, Text::tr("The name is longer than %1 letters. Shorten it.").arg(MaxTitle));
    if (entry.order.title.trimmed().isEmpty())
        return fail(ErrorCode::Data, Text::tr("The order has no heading. Write it first."));
    LOTSIA_TRY_ASSIGN(const auto other, named(entry.title));
    if (other && other->id != entry.id)
        return fail(ErrorCode::Data,
                    Text::tr("There is a template “%1” already. Choose another name.").arg(other->title));
    return {};
}

Result<qint64> OwnTemplates::save(const OwnTemplate& source)
{
    OwnTemplate entry = source;
    entry.title = entry.title.simplified();
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY(check(entry));
    LOTSIA_TRY_ASSIGN(const qint64 id, m_storage.orderTemplates.store(entry));
    LOTSIA_TRY(transaction.commit());
    return id;
}

Status OwnTemplates::setRemoved(qint64 id, bool removed)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    if (!removed) {
        LOTSIA_TRY_ASSIGN(const OwnTemplate entry, get(id));
        LOTSIA_TRY(check(entry));
    }
    LOTSIA_TRY(m_storage.orderTemplates.setRemoved(id, removed));
    return transaction.commit();
}

QByteArray OwnTemplates::exported(const OwnTemplate& entry)
{
    return QJsonDocument(templateFrom(entry.order, {}).toJson()).toJson();
}

Result<OwnTemplate> OwnTemplates::imported(const QByteArray& json, const QString& fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    auto object = parseJsonObject(json, maxBytes, maxDepth);
    if (!object) {
        Error error = std::move(object).error();
        error.place.file = name;
        return std::unexpected(std::move(error));
    }
    LOTSIA_TRY_ASSIGN(const Order order, Order::fromJson(*object, name));
    OwnTemplate entry;
    entry.title = QFileInfo(fileName).completeBaseName().simplified().left(MaxTitle);
    entry.order = templateFrom(order, {});
    return entry;
}

} // namespace lotsia
