#include "storage/PictureRepository.h"

#include <QCryptographicHash>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QJsonObject described(const QString& key, const QByteArray& png)
{
    if (png.isEmpty())
        return {};
    return {{u"key"_s, key},
            {u"size"_s, png.size()},
            {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex())}};
}

} // namespace

Result<QByteArray> PictureRepository::load(const QString& key)
{
    LOTSIA_TRY_ASSIGN(const QVariant png, m_connection.value(u"SELECT png FROM picture WHERE key = ?"_s, {key}));
    return png.toByteArray();
}

Status PictureRepository::store(const QString& key, const QByteArray& png)
{
    LOTSIA_TRY_ASSIGN(const QByteArray old, load(key));
    if (old == png)
        return {};
    if (png.isEmpty()) {
        LOTSIA_TRY(m_connection.run(u"DELETE FROM picture WHERE key = ?"_s, {key}));
    } else {
        LOTSIA_TRY(m_connection.run(
            u"INSERT INTO picture (key, png) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET png = excluded.png"_s,
            {key, png}));
    }
    const QString action = old.isEmpty() ? u"add"_s : png.isEmpty() ? u"remove"_s : u"change"_s;
    return m_history.write(u"picture"_s, 1, action, described(key, old), described(key, png));
}

} // namespace lotsia
