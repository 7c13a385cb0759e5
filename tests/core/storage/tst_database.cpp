#include "FileBytes.h"

#include "common/WorkThread.h"
#include "storage/Database.h"
#include "storage/Storage.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class tst_Database : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;
    QString fresh() { return m_dir.filePath(u"база %1.lotsia"_s.arg(++m_count)); }

private slots:
    void createsWithMarks()
    {
        const QString path = fresh();
        {
            auto connection = Database::create(path);
            QVERIFY(connection);
            QCOMPARE((*connection)->value(u"PRAGMA user_version"_s)->toInt(), Database::currentVersion());
            QCOMPARE((*connection)->value(u"PRAGMA application_id"_s)->toUInt(), Database::applicationId);
            QCOMPARE((*connection)->value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
            QCOMPARE((*connection)->value(u"PRAGMA synchronous"_s)->toInt(), 2);
        }
        QCOMPARE(*Database::inspect(path), Database::currentVersion());
        const QByteArray before = bytesOf(path);
        QVERIFY(Database::open(path, Connection::Mode::ReadWrite));
        QVERIFY(Database::open(path, Connection::Mode::ReadOnly));
        QCOMPARE(bytesOf(path), before); // opening writes nothing
        const auto again = Database::create(path);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::File);
        QCOMPARE(bytesOf(path), before);
    }

    void refusesStrangers_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::File;
        QTest::newRow("text") << QByteArray("Привет, это не база данных. ").repeated(20) << ErrorCode::File;
        QTest::newRow("zip") << QByteArray("PK\3\4") + QByteArray(200, '\0') << ErrorCode::File;
        QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16) << ErrorCode::File;
        QTest::newRow("another program's")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0') << ErrorCode::File;
    }
    void refusesStrangers()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        const QString path = fresh();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto opened = Database::open(path, Connection::Mode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QVERIFY(!opened.error().text.isEmpty());
        QCOMPARE(bytesOf(path), content);
    }

    void refusesMissingAndFolder()
    {
        QCOMPARE(Database::inspect(m_dir.filePath(u"нет.lotsia"_s)).error().code, ErrorCode::File);
        QCOMPARE(Database::inspect(m_dir.path()).error().code, ErrorCode::File);
        QCOMPARE(Database::create(m_dir.filePath(u"нет такой папки/база.lotsia"_s)).error().code, ErrorCode::File);
    }

    void refusesNewerUntouched()
    {
        const QString path = fresh();
        QVERIFY(Database::create(path));
        overwrite(path, 60, QByteArray("\0\0\x03\xE7", 4));
        const QByteArray before = bytesOf(path);
        const auto opened = Database::open(path, Connection::Mode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
        QCOMPARE(bytesOf(path), before);
    }

    void refusesTruncated()
    {
        const QString path = fresh();
        QVERIFY(Database::create(path));
        QFile file(path);
        QVERIFY(file.resize(file.size() / 2));
        QCOMPARE(Database::open(path, Connection::Mode::ReadWrite).error().code, ErrorCode::Damaged);
    }

    void reportsDamagedPages()
    {
        const QString path = fresh();
        QVERIFY(Database::create(path));
        overwrite(path, 100, QByteArray(3000, '\xAA')); // the schema's page
        QCOMPARE(Database::open(path, Connection::Mode::ReadWrite).error().code, ErrorCode::Damaged);
    }

    void migratesOlderVersions()
    {
        for (int version = 1; version < Database::currentVersion(); ++version) {
            const QString path = fresh();
            {
                auto old = Connection::open(path, Connection::Mode::Create);
                QVERIFY(old);
                QVERIFY((*old)->script(u"PRAGMA application_id = %1"_s.arg(Database::applicationId)));
                QVERIFY(Database::migrate(**old, 0, version));
                QVERIFY((*old)->run(u"INSERT INTO school (code, short_name) VALUES ('0101', 'Школа')"_s));
            }
            QCOMPARE(Database::open(path, Connection::Mode::ReadOnly).error().code, ErrorCode::File);
            auto opened = Database::open(path, Connection::Mode::ReadWrite);
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().toString()));
            QCOMPARE((*opened)->value(u"SELECT code FROM school"_s)->toString(), u"0101"_s);
            QCOMPARE(*Database::inspect(path), Database::currentVersion());
            QCOMPARE(*Database::inspect(u"%1.v%2.bak"_s.arg(path).arg(version)), version);
        }
    }

    void transactionRollsBack()
    {
        const QString path = fresh();
        auto connection = Database::create(path);
        QVERIFY(connection);
        const QByteArray before = bytesOf(path);
        {
            auto transaction = Transaction::begin(**connection);
            QVERIFY(transaction);
            QVERIFY((*connection)->run(u"INSERT INTO school (code, short_name) VALUES ('1', 'А')"_s));
        }
        QCOMPARE((*connection)->value(u"SELECT count(*) FROM school"_s)->toInt(), 0);
        QCOMPARE(bytesOf(path), before);
        QVERIFY((*connection)->run(u"INSERT INTO school (code, short_name) VALUES ('1', 'А')"_s));
        const Status twice = (*connection)->run(u"INSERT INTO school (code, short_name) VALUES ('1', 'Б')"_s);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::Data);
        const Status orphan = (*connection)->run(u"INSERT INTO school_alias (alias, school_id) VALUES ('а', 99)"_s);
        QVERIFY(!orphan);
    }

    void secondWriterIsToldSo()
    {
        const QString path = fresh();
        auto first = Database::create(path);
        QVERIFY(first);
        auto second = Connection::open(path, Connection::Mode::ReadWrite);
        QVERIFY(second);
        QVERIFY((*second)->run(u"PRAGMA busy_timeout = 10"_s));
        auto transaction = Transaction::begin(**first);
        QVERIFY(transaction);
        const auto other = Transaction::begin(**second);
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::InUse);
    }

    void foldsAndSortsCyrillic()
    {
        auto connection = Database::create(fresh());
        QVERIFY(connection);
        QCOMPARE((*connection)->value(u"SELECT fold('ШКОЛА  Ёлкино')"_s)->toString(), u"школа елкино"_s);
        for (const QString& name : {u"Школа 10"_s, u"школа 2"_s, u"Ёлка"_s, u"Ежи"_s, u"Жук"_s})
            QVERIFY((*connection)
                        ->run(u"INSERT INTO school (code, short_name) VALUES (?, ?)"_s,
                              {QString::number(qHash(name) % 100000), name}));
        const auto rows = (*connection)->select(u"SELECT short_name FROM school ORDER BY short_name COLLATE RUSSIAN"_s);
        QVERIFY(rows);
        QStringList names;
        for (const QVariantList& row : *rows)
            names << row.first().toString();
        QCOMPARE(names, (QStringList{u"Ежи"_s, u"Ёлка"_s, u"Жук"_s, u"школа 2"_s, u"Школа 10"_s}));
    }

    void interruptedChangeIsTakenBack()
    {
        // A killed program leaves pages of its change in the file and the old ones in the journal.
        const QString path = fresh();
        const QString killed = fresh();
        {
            auto connection = Database::create(path);
            QVERIFY(connection);
            QVERIFY((*connection)->run(u"INSERT INTO school (code, short_name) VALUES ('1', 'А')"_s));
            QVERIFY((*connection)->run(u"PRAGMA cache_size = 5"_s));
            auto transaction = Transaction::begin(**connection);
            QVERIFY(transaction);
            for (int i = 2; i < 600; ++i)
                QVERIFY((*connection)
                            ->run(u"INSERT INTO school (code, short_name) VALUES (?, ?)"_s,
                                  {QString::number(i), QString(400, u'я')}));
            QVERIFY(QFile::copy(path, killed));
            QVERIFY(QFile::copy(path + u"-journal"_s, killed + u"-journal"_s));
        }
        QVERIFY(QFileInfo(killed).size() > 300'000);
        auto opened = Database::open(killed, Connection::Mode::ReadOnly);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().toString()));
        QCOMPARE((*opened)->value(u"SELECT count(*) FROM school"_s)->toInt(), 1);
        QVERIFY(Database::integrityProblems(**opened)->isEmpty());
    }

    void onlyFilesAreDatabases()
    {
        QCOMPARE(Database::inspect(m_dir.path()).error().code, ErrorCode::File);
#ifdef Q_OS_UNIX
        const QString pipe = fresh();
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(Database::inspect(pipe).error().code, ErrorCode::File); // and does not wait for a writer
#endif
    }

    void damagedPagesAreSaidInRussianOnly()
    {
        const QString path = fresh();
        {
            auto connection = Database::create(path);
            QVERIFY(connection);
            for (int i = 0; i < 300; ++i)
                QVERIFY((*connection)
                            ->run(u"INSERT INTO school (code, short_name) VALUES (?, 'А')"_s, {QString::number(i)}));
        }
        const QByteArray sound = bytesOf(path);
        const qint64 pages = sound.size() / 4096;
        for (qint64 page = 1; page < pages; ++page) {
            overwrite(path, page * 4096, QByteArray(4096, '\x5A'));
            QString said;
            if (auto connection = Database::open(path, Connection::Mode::ReadOnly)) {
                if (const auto problems = Database::integrityProblems(**connection))
                    said = problems->join(u' ');
                else
                    said = problems.error().text;
            } else {
                said = connection.error().text;
            }
            QVERIFY(!said.isEmpty());
            QVERIFY2(!said.contains(u"btree"_s, Qt::CaseInsensitive) && !said.contains(u"malformed"_s),
                     qPrintable(said));
            overwrite(path, 0, sound);
        }
    }

    void copiesAndChecks()
    {
        const QString path = fresh();
        auto connection = Database::create(path);
        QVERIFY(connection);
        QVERIFY((*connection)->run(u"INSERT INTO school (code, short_name) VALUES ('1', 'А')"_s));
        const QString copy = fresh();
        QVERIFY(Database::copyTo(**connection, copy));
        auto copied = Database::open(copy, Connection::Mode::ReadOnly);
        QVERIFY(copied);
        QCOMPARE((*copied)->value(u"SELECT count(*) FROM school"_s)->toInt(), 1);
        QVERIFY(Database::integrityProblems(**copied)->isEmpty());
        QCOMPARE(Database::copyTo(**connection, copy).error().code, ErrorCode::File);
        QVERIFY(!Database::copyTo(**connection, m_dir.filePath(u"нет/копия.lotsia"_s)));
    }

    void cancelledCopyOfOneInUse()
    {
        const QString path = fresh();
        QVERIFY(Database::create(path));
        auto holder = Connection::open(path, Connection::Mode::ReadWrite);
        auto reader = Connection::open(path, Connection::Mode::ReadOnly);
        QVERIFY(holder && reader);
        QVERIFY((*holder)->script(u"BEGIN EXCLUSIVE"_s));
        const QString copy = fresh();
        QCOMPARE(Database::copyTo(**reader, copy).error().code, ErrorCode::InUse);
        Progress progress;
        WorkThread person;
        person.start([&progress] {
            QThread::msleep(300);
            progress.cancel();
        });
        const Status copied = Database::copyTo(**reader, copy, &progress);
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(copy));
    }
};

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
