#pragma once

#include "common/Progress.h"
#include "common/Result.h"

#include <QDateTime>
#include <QList>

namespace lotsia {

/// Why a copy was made; its key stands in the file's name.
enum class CopyReason { Day, Import, Restore, Hand };

/// «Before loading» … in words.
QString copyReasonTitle(CopyReason reason);

/// One copy as its file's name and header tell it; what stands in it is not read.
struct DatabaseCopy {
    QString path;
    QDateTime made;
    CopyReason reason = CopyReason::Day;
    qint64 bytes = 0;
    bool whole = true; ///< the header is that of a database of ours and the file is not cut short

    /// The same file as far as its name and header tell.
    bool isSame(const DatabaseCopy& other) const
    {
        return path == other.path && bytes == other.bytes && whole == other.whole;
    }
};

/// The folder with the copies of one database. Only files with a name of our pattern are ever counted or removed.
class CopyFolder {
public:
    /// \p root holds one folder for each database; \p identity tells databases of one name apart (its path).
    CopyFolder(const QString& root, const QString& databasePath, const QString& identity);

    QString path() const { return m_path; }
    /// Newest first; empty when there is no folder. Cancelled, it ends early with a part.
    QList<DatabaseCopy> list(const Progress* progress = nullptr) const;
    /// «управление» of «управление_2023-09-01_09-00-05_day.lotsia»; of another file its name without the ending.
    static QString databaseName(const QString& copy);
    /// A name for a copy made now, that no file has. Error: File (the folder cannot be made).
    [[nodiscard]] Result<QString> newName(CopyReason reason, const QDateTime& now) const;
    /// Removes what need not be kept after \p fresh was made and checked; and what a copy cut off by a power failure
    /// left.
    void tidy(const QDateTime& now, const QString& fresh) const;

    /// Of \p copies (newest first) those not to keep: kept are those made by hand and before restoring for sixty days,
    /// of the others the newest 10, the first and the last of each day for a week, and the last of each week for two
    /// months and of each month for a year. Copies that are not whole or lie in the future (the computer's clock was
    /// set back) neither count nor go, nor does \p fresh.
    static QList<DatabaseCopy> surplus(const QList<DatabaseCopy>& copies, const QDateTime& now, const QString& fresh);

private:
    QString m_path;
    QString m_base;
};

} // namespace lotsia
