#include "common/WritableFolder.h"

#include <QTemporaryFile>

namespace lotsia {

using namespace Qt::StringLiterals;

bool canWriteInto(const QString& folder)
{
    QTemporaryFile file(folder + u"/lotsia-XXXXXX.tmp"_s);
    return file.open();
}

} // namespace lotsia
