#include "workspace/CopySettings.h"

#include "common/ProgramFolders.h"

#include <QSettings>

namespace lotsia {

using namespace Qt::StringLiterals;

CopySettings CopySettings::load()
{
    const QSettings settings;
    const QString chosen = settings.value(u"copies/folder"_s).toString();
    const ProgramFolders& folders = ProgramFolders::current();
    return {chosen.isEmpty() ? folders.copies() : folders.found(chosen),
            settings.value(u"copies/automatic"_s, true).toBool()};
}

void CopySettings::chooseFolder(const QString& folder)
{
    QSettings settings;
    if (folder.isEmpty())
        settings.remove(u"copies/folder"_s);
    else
        settings.setValue(u"copies/folder"_s, ProgramFolders::current().stored(folder));
}

void CopySettings::chooseAutomatic(bool automatic)
{
    QSettings().setValue(u"copies/automatic"_s, automatic);
}

bool CopySettings::isFolderChosen()
{
    return !QSettings().value(u"copies/folder"_s).toString().isEmpty();
}

} // namespace lotsia
