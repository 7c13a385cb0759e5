#include "ui/shell/Complaint.h"

#include "ui/common/Dialogs.h"

#include <QCoreApplication>
#include <QTextStream>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace lotsia {

bool hasErrorStream()
{
#ifdef Q_OS_WIN
    if (GetConsoleWindow())
        return true;
    STARTUPINFOW start;
    start.cb = sizeof(start);
    GetStartupInfoW(&start);
    return (start.dwFlags & STARTF_USESTDHANDLES) != 0;
#else
    return true;
#endif
}

int complain(Dialogs& dialogs, const QString& text, int exitCode)
{
    if (hasErrorStream())
        QTextStream(stderr) << text << Qt::endl;
    else
        dialogs.error(nullptr, QCoreApplication::translate("lotsia::MainWindow", "Lotsia"), text);
    return exitCode;
}

} // namespace lotsia
