#include "storage/History.h"

#include <QJsonDocument>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QVariant jsonText(const QJsonObject& object)
{
    return object.isEmpty() ? QVariant()
                            : QVariant(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace

QString personName()
{
    static const QString name = [] {
        const QString windows = qEnvironmentVariable("USERNAME");
        return windows.isEmpty() ? qEnvironmentVariable("USER") : windows;
    }();
    return name;
}

Status History::write(const QString& entity, qint64 id, const QString& action, const QJsonObject& old,
                      const QJsonObject& now)
{
    return m_connection.run(
        u"INSERT INTO history (at, who, entity, entity_id, action, old, new) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {m_clock.now().toString(Qt::ISODate), personName(), entity, id, action, jsonText(old), jsonText(now)});
}

} // namespace lotsia
