#pragma once

#include "FileBytes.h"
#include "VerifyOk.h"

#include "storage/Connection.h"
#include "storage/Database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace lotsia {

using namespace Qt::StringLiterals;

/// A copy of tests/data/databases/vN.lotsia that may be written, in a folder of its own.
class OlderDatabase {
public:
    explicit OlderDatabase(int version)
        : m_version(version)
    {
        QVERIFY(QFile::copy(QStringLiteral(LOTSIA_TEST_DATA "/databases/v%1.lotsia").arg(version), path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(*Database::inspect(path()), version);
    }

    QString path() const { return m_folder.filePath(u"прежняя.lotsia"_s); }
    /// Where the program keeps the database as it was before it was brought up to date.
    QString backup() const { return backupOf(path()); }
    QString killedBackup() const { return backupOf(killed()); }
    QString killed() const { return m_folder.filePath(u"прерванная.lotsia"_s); }

    /// Leaves in killed() what is there when the program is killed while it brings the database to the next version:
    /// pages of the change (\p script of the resources, then \p spoiled) are in the file already, its journal lies
    /// beside.
    void killWhileUpgrading(const QString& script, const QString& spoiled) const
    {
        {
            auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
            VERIFY_OK(connection);
            QFile file(u":/migrations/"_s + script);
            QVERIFY(file.open(QIODevice::ReadOnly));
            VERIFY_OK((*connection)->script(u"PRAGMA cache_size = 2; PRAGMA cache_spill = 1; BEGIN EXCLUSIVE"_s));
            VERIFY_OK((*connection)->script(QString::fromUtf8(file.readAll())));
            VERIFY_OK((*connection)->script(u"PRAGMA user_version = %1; %2"_s.arg(m_version + 1).arg(spoiled)));
            QVERIFY(QFile(path() + u"-journal"_s).size() > 512);
            QVERIFY(QFile::copy(path(), killed()));
            QVERIFY(QFile::copy(path() + u"-journal"_s, killed() + u"-journal"_s));
            VERIFY_OK((*connection)->script(u"ROLLBACK"_s));
        }
        QVERIFY(bytesOf(killed()) != bytesOf(path()));
    }

private:
    QString backupOf(const QString& path) const { return path + u".v%1.bak"_s.arg(m_version); }

    int m_version;
    QTemporaryDir m_folder;
};

} // namespace lotsia
