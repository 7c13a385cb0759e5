#include "storage/DepartmentRepository.h"

#include <QJsonDocument>

namespace lotsia {

using namespace Qt::StringLiterals;

Result<Department> DepartmentRepository::load()
{
    LOTSIA_TRY_ASSIGN(const QVariant json, m_connection.value(u"SELECT json FROM department WHERE id = 1"_s));
    if (!json.isValid())
        return Department{};
    return Department::fromJson(json.toString().toUtf8());
}

Status DepartmentRepository::store(const Department& department)
{
    LOTSIA_TRY_ASSIGN(const Department old, load());
    const QByteArray json = department.toJson();
    LOTSIA_TRY(m_connection.run(
        u"INSERT INTO department (id, json) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json"_s,
        {QString::fromUtf8(json)}));
    const QJsonObject before = old.name.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(old.toJson()).object();
    return m_history.write(u"department"_s, 1, before.isEmpty() ? u"add"_s : u"change"_s, before,
                           QJsonDocument::fromJson(json).object());
}

} // namespace lotsia
