#include "orders/Department.h"

#include "common/StrictJson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBytes = 64 * 1024;

void put(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject& object, const QString& key, const QJsonObject& part)
{
    if (!part.isEmpty())
        object.insert(key, part);
}

} // namespace

Result<Department> Department::fromJson(const QByteArray& json, const QString& fileName)
{
    LOTSIA_TRY_ASSIGN(const StrictJson root, StrictJson::parse(json, maxBytes, fileName));
    LOTSIA_TRY(root.onlyKeys({u"format"_s, u"name"_s, u"short_name"_s, u"parent"_s, u"region"_s, u"place"_s,
                              u"municipality"_s, u"head"_s, u"coordinator"_s}));
    if (root.has(u"format"_s))
        LOTSIA_TRY(root.format(u"lotsia-department/1"_s));
    Department department;
    LOTSIA_TRY_ASSIGN(department.name, root.text(u"name"_s, StrictJson::Need::Required));
    if (department.name.trimmed().isEmpty())
        return root.bad(u"name"_s,
                        QCoreApplication::translate("Department", "the name of the department is empty. Write it."));
    LOTSIA_TRY_ASSIGN(department.shortName, root.text(u"short_name"_s));
    LOTSIA_TRY_ASSIGN(department.parent, root.text(u"parent"_s));
    LOTSIA_TRY_ASSIGN(department.region, root.text(u"region"_s));
    LOTSIA_TRY_ASSIGN(department.place, root.text(u"place"_s));

    LOTSIA_TRY_ASSIGN(const StrictJson municipality, root.object(u"municipality"_s));
    LOTSIA_TRY(municipality.onlyKeys({u"nominative"_s, u"genitive"_s, u"prepositional"_s}));
    LOTSIA_TRY_ASSIGN(department.municipalityNominative, municipality.text(u"nominative"_s));
    LOTSIA_TRY_ASSIGN(department.municipalityGenitive, municipality.text(u"genitive"_s));
    LOTSIA_TRY_ASSIGN(department.municipalityPrepositional, municipality.text(u"prepositional"_s));

    LOTSIA_TRY_ASSIGN(const StrictJson head, root.object(u"head"_s));
    LOTSIA_TRY(head.onlyKeys({u"post"_s, u"name"_s}));
    LOTSIA_TRY_ASSIGN(department.headPost, head.text(u"post"_s));
    LOTSIA_TRY_ASSIGN(department.headName, head.text(u"name"_s));

    LOTSIA_TRY_ASSIGN(const StrictJson coordinator, root.object(u"coordinator"_s));
    LOTSIA_TRY(coordinator.onlyKeys({u"post"_s, u"post_dative"_s, u"name"_s, u"name_dative"_s}));
    LOTSIA_TRY_ASSIGN(department.coordinatorPost, coordinator.text(u"post"_s));
    LOTSIA_TRY_ASSIGN(department.coordinatorPostDative, coordinator.text(u"post_dative"_s));
    LOTSIA_TRY_ASSIGN(department.coordinatorName, coordinator.text(u"name"_s));
    LOTSIA_TRY_ASSIGN(department.coordinatorNameDative, coordinator.text(u"name_dative"_s));
    return department;
}

QByteArray Department::toJson() const
{
    QJsonObject municipality;
    put(municipality, u"nominative"_s, municipalityNominative);
    put(municipality, u"genitive"_s, municipalityGenitive);
    put(municipality, u"prepositional"_s, municipalityPrepositional);
    QJsonObject head;
    put(head, u"post"_s, headPost);
    put(head, u"name"_s, headName);
    QJsonObject coordinator;
    put(coordinator, u"post"_s, coordinatorPost);
    put(coordinator, u"post_dative"_s, coordinatorPostDative);
    put(coordinator, u"name"_s, coordinatorName);
    put(coordinator, u"name_dative"_s, coordinatorNameDative);
    QJsonObject root{{u"format"_s, u"lotsia-department/1"_s}, {u"name"_s, name}};
    put(root, u"short_name"_s, shortName);
    put(root, u"parent"_s, parent);
    put(root, u"region"_s, region);
    put(root, u"place"_s, place);
    put(root, u"municipality"_s, municipality);
    put(root, u"head"_s, head);
    put(root, u"coordinator"_s, coordinator);
    return QJsonDocument(root).toJson();
}

} // namespace lotsia
