#include "app/prepare_process.h"

#include <QByteArray>

#include <clocale>
#include <csignal>

namespace lotsia {

void prepareProcess()
{
#ifndef Q_OS_WIN
    // A limit on the size of files is an error of writing like a full disk, and no reason to die with half a file.
    std::signal(SIGXFSZ, SIG_IGN);
    // Qt needs a UTF-8 locale and says so in English on a bare machine; the program speaks for itself.
    const char* locale = std::setlocale(LC_CTYPE, "");
    if (!locale || !QByteArray(locale).toUpper().contains("UTF"))
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

} // namespace lotsia
