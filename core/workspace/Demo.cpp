#include "workspace/Demo.h"

#include "workspace/ImportService.h"
#include "workspace/LegalActService.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapService.h"
#include "workspace/Workspace.h"
#include "workspace/WorkspaceLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString& name)
{
    QFile file(u":/demo/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    return file.readAll();
}

Status importResults(Workspace& workspace)
{
    const QDir folder(u":/demo"_s);
    // The school list first: results are matched with it.
    QStringList files = folder.entryList({u"*.xlsx"_s, u"*.csv"_s}, QDir::Files, QDir::Name);
    files.removeOne(u"schools.xlsx"_s);
    files.prepend(u"schools.xlsx"_s);
    for (const QString& name : files) {
        LOTSIA_TRY_ASSIGN(const ImportPlan plan, workspace.imports().plan(folder.filePath(name)));
        LOTSIA_TRY(workspace.imports().commit(plan));
    }
    return {};
}

Status fill(Workspace& workspace, const QString& key)
{
    LOTSIA_TRY(importResults(workspace));
    LOTSIA_TRY_ASSIGN(const Roadmap roadmap, Roadmap::fromJson(resource(key + u"-roadmap.json"_s), key));
    LOTSIA_TRY_ASSIGN(const RoadmapId roadmapId, workspace.roadmaps().add(roadmap));
    LOTSIA_TRY_ASSIGN(Order order,
                      Order::fromJson(QJsonDocument::fromJson(resource(key + u"-order.json"_s)).object(), key));
    order.appendices = {{AppendixKind::Roadmap, roadmapId.value()}};
    QList<LegalAct> acts;
    for (const FoundAct& found : findActs(order.preamble))
        acts << found.act;
    LOTSIA_TRY_ASSIGN(const QList<LegalActId> bases, workspace.legalActs().saveAll(acts));
    for (const LegalActId id : bases)
        order.bases << id.value();
    LOTSIA_TRY(workspace.orders().add(order));
    return {};
}

/// A database of the demo department that holds the demo's school list was made by an earlier call and may be replaced.
bool isEarlierDemo(const QString& path, const Department& demo)
{
    const auto workspace = Workspace::open(path, Workspace::Access::ReadOnly);
    if (!workspace)
        return false;
    const auto department = (*workspace)->department();
    return department && department->name == demo.name && !(*workspace)->imports().plan(u":/demo/schools.xlsx"_s);
}

} // namespace

QList<DemoDepartment> demoDepartments()
{
    return {{u"chernushka"_s, u"Чернушка"_s}, {u"karabash"_s, u"Карабаш"_s}};
}

QString demoDatabasePath(const QString& folder, const DemoDepartment& demo)
{
    return QDir(folder).filePath(demo.key + u".lotsia"_s);
}

QString demoDatabasePath(const QString& folder)
{
    return demoDatabasePath(folder, demoDepartments().first());
}

Result<QString> createDemoDatabase(const QString& folder, const DemoDepartment& demo)
{
    if (!QDir().mkpath(folder))
        return fail(
            ErrorCode::File,
            QCoreApplication::translate("Demo", "The folder %1 cannot be made. Check the name and the access rights.")
                .arg(folder));
    const QString path = demoDatabasePath(folder, demo);
    const QString fresh = u"%1.%2.new"_s.arg(path).arg(QCoreApplication::applicationPid());
    QFile::remove(fresh);
    LOTSIA_TRY_ASSIGN(const Department department,
                      Department::fromJson(resource(demo.key + u"-department.json"_s), demo.key));
    {
        auto created = Workspace::create(fresh, department);
        if (!created) {
            created.error().place.file = QFileInfo(path).fileName(); // the temporary name says nothing to a person
            return std::unexpected(std::move(created).error());
        }
        auto workspace = std::move(*created);
        if (Status status = fill(*workspace, demo.key); !status) {
            workspace.reset();
            QFile::remove(fresh);
            return std::unexpected(std::move(status).error());
        }
    }
    const auto failed = [&fresh](Error error) {
        QFile::remove(fresh);
        return std::unexpected(std::move(error));
    };
    const auto lock = lockDatabase(path); // an earlier demo may be open in a window
    if (!lock)
        return failed(lock.error());
    if (QFileInfo::exists(path) && !isEarlierDemo(path, department))
        return failed(
            {ErrorCode::File,
             QCoreApplication::translate(
                 "Demo", "There is a file %1 in the folder, and it is not a demo database. Choose another folder.")
                 .arg(QFileInfo(path).fileName()),
             {}});
    QFile::remove(path);
    if (!QFile::rename(fresh, path))
        return failed({ErrorCode::File,
                       QCoreApplication::translate(
                           "Demo", "The demo database cannot be written. Check the folder and the access rights."),
                       {}});
    return path;
}

Result<QString> createDemoDatabase(const QString& folder)
{
    return createDemoDatabase(folder, demoDepartments().first());
}

} // namespace lotsia
