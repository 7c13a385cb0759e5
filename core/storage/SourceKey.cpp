#include "storage/SourceKey.h"

namespace lotsia {

using namespace Qt::StringLiterals;

Result<qint64> sourceKey(Connection& connection, const SourceRef& source, qint64 importId)
{
    const QVariant import = importId > 0 ? QVariant(importId) : QVariant();
    LOTSIA_TRY_ASSIGN(const QVariant known,
                      connection.value(u"SELECT id FROM source WHERE file = ? AND sheet = ? AND import_id IS ?"_s,
                                       {source.file, source.sheet, import}));
    if (known.isValid())
        return known.toLongLong();
    LOTSIA_TRY(connection.run(u"INSERT INTO source (import_id, file, sheet) VALUES (?, ?, ?)"_s,
                              {import, source.file, source.sheet}));
    return connection.lastInsertId();
}

} // namespace lotsia
