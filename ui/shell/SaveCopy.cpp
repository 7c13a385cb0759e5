#include "ui/shell/SaveCopy.h"

#include "ui/common/AppContext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace lotsia {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SaveCopy)
};

} // namespace

void saveCopyAs(AppContext& context, QWidget* page, std::function<void(const Status&, const QString& said)> done)
{
    const QFileInfo file(context.workspace().path());
    const QString date = context.workspace().clock().today().toString(Qt::ISODate);
    const QString path = context.dialogs().saveFile(page, QStringLiteral("backup"), Text::tr("Where to keep the copy"),
                                                    QStringLiteral("%1 %2.lotsia").arg(file.completeBaseName(), date),
                                                    Text::tr("Lotsia databases (*.lotsia)"));
    if (path.isEmpty())
        return;
    context.runTask(
        Text::tr("Making a copy"), [path](Workspace& workspace, Progress&) { return workspace.backupTo(path); }, page,
        [done = std::move(done), path](const Status& status) {
            done(status, Text::tr("The copy is made and checked: %1").arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace lotsia
