#pragma once

#include "ui/FakeDialogs.h"
#include "ui/common/AppContext.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapService.h"

#include <QFile>
#include <QTemporaryDir>

namespace lotsia {

inline QByteArray demoFile(const QString& name)
{
    QFile file(QStringLiteral(LOTSIA_SOURCE_DIR "/resources/demo/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The value of a step that a test cannot do without.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(*result);
}

/// A database of its own with one department's real roadmap.
struct PlansFixture {
    QTemporaryDir folder;
    FakeDialogs dialogs;
    FixedClock clock{QDateTime(QDate(2023, 7, 10), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<AppContext> context;
    RoadmapId roadmap;

    explicit PlansFixture(const QString& department = QStringLiteral("chernushka"), bool withRoadmap = true)
    {
        const Department owner = must(Department::fromJson(demoFile(department + QStringLiteral("-department.json"))));
        auto workspace = must(Workspace::create(folder.filePath(QStringLiteral("база.lotsia")), owner, &clock));
        if (withRoadmap)
            roadmap = must(workspace->roadmaps().add(
                must(Roadmap::fromJson(demoFile(department + QStringLiteral("-roadmap.json"))))));
        context = std::make_unique<AppContext>(std::move(workspace), dialogs);
    }

    Roadmap stored() { return context->workspace().roadmaps().get(roadmap).value(); }
    QString path(const QString& name) const { return folder.filePath(name); }
};

} // namespace lotsia
