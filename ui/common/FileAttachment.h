#pragma once

#include "ui/common/AppContext.h"
#include "ui/common/EditCommand.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

namespace lotsia {

/// How a box keeps copies of files in the database; \p Id names one of them.
template <typename Id>
struct FileKeeping {
    std::function<Result<Id>(Workspace&, const QString& path, Progress&)> add;
    std::function<Status(Workspace&, const QList<Id>&, bool removed)> setRemoved; ///< all of them or none
    std::function<void(const QString&)> refused, informed; ///< what the person is told
};

/// Copies \p paths into the database while the window stays alive, and makes one step of it that can be taken back.
/// What cannot be taken is named, the others stay. \p owner: gone, nothing is told any more.
template <typename Id>
void attachFiles(AppContext& context, QObject* owner, const QStringList& paths, const FileKeeping<Id>& keeping)
{
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(FileAttachment)
    };
    struct Outcome {
        QList<Id> ids;
        QStringList problems;
    };
    const auto outcome = std::make_shared<Outcome>();
    const auto done = [&context, keeping, outcome](const Status& status) {
        const QList<Id> ids = outcome->ids;
        if (!ids.isEmpty()) {
            // They are stored already; only a step forward after a step back has something to do.
            const auto first = std::make_shared<bool>(true);
            (void)EditCommand::run(
                context, Text::tr("Attach %n file(s)", nullptr, int(ids.size())),
                [ids, first, set = keeping.setRemoved](Workspace& workspace) {
                    return std::exchange(*first, false) ? Status() : set(workspace, ids, false);
                },
                [ids, set = keeping.setRemoved](Workspace& workspace) { return set(workspace, ids, true); });
        }
        QStringList sentences = outcome->problems;
        if (!status && status.error().code != ErrorCode::Cancelled)
            sentences << status.error().toString();
        if (!sentences.isEmpty())
            keeping.refused(sentences.join(u'\n'));
        else if (!ids.isEmpty())
            keeping.informed(
                Text::tr("Attached: %n file(s). The database holds copies of them.", nullptr, int(ids.size())));
    };
    context.runTask(
        Text::tr("Attaching files"),
        [paths, outcome, add = keeping.add](Workspace& workspace, Progress& progress) -> Status {
            for (const QString& path : paths) {
                const auto id = add(workspace, path, progress);
                if (id)
                    outcome->ids << *id;
                else if (id.error().code == ErrorCode::Cancelled)
                    return std::unexpected(id.error());
                else
                    outcome->problems << id.error().toString();
            }
            return {};
        },
        owner, done);
}

} // namespace lotsia
