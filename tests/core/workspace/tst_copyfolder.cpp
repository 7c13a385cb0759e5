#include "FileBytes.h"

#include "storage/Database.h"
#include "workspace/CopyFolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_CopyFolder : public QObject {
    Q_OBJECT

private:
    const QDateTime m_now{QDate(2023, 9, 1), QTime(9, 0)};

    static DatabaseCopy made(const QDateTime& moment, bool whole = true)
    {
        return {moment.toString(Qt::ISODate), moment, CopyReason::Day, 1, whole};
    }
    /// One copy a day for \p days days back, newest first.
    QList<DatabaseCopy> daily(int days) const
    {
        QList<DatabaseCopy> copies;
        for (int i = 0; i < days; ++i)
            copies << made(m_now.addDays(-i));
        return copies;
    }
    QList<DatabaseCopy> kept(const QList<DatabaseCopy>& copies, const QString& fresh = {}) const
    {
        const QList<DatabaseCopy> surplus = CopyFolder::surplus(copies, m_now, fresh);
        QList<DatabaseCopy> result = copies;
        result.removeIf([&surplus](const DatabaseCopy& copy) {
            return std::ranges::any_of(surplus, [&copy](const DatabaseCopy& old) { return old.path == copy.path; });
        });
        return result;
    }

private slots:
    void keepsAYear()
    {
        const QList<DatabaseCopy> left = kept(daily(800));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(left.at(i).made, m_now.addDays(-i)); // the newest ten
        const auto within = [&](int from, int to) {
            return std::ranges::count_if(left, [&](const DatabaseCopy& copy) {
                const qint64 age = copy.made.daysTo(m_now);
                return age >= from && age < to;
            });
        };
        QVERIFY(within(10, 61) >= 7 && within(10, 61) <= 9); // one a week
        QVERIFY(within(62, 366) >= 9 && within(62, 366) <= 11); // one a month
        QCOMPARE(within(370, 10000), 0);
        // Nothing more goes when the same is done again.
        QCOMPARE(kept(left).size(), left.size());
    }

    void growsDayByDay()
    {
        // As it happens in life: a copy each day, tidied each day. Weeks and months are still there after two years.
        QList<DatabaseCopy> copies;
        for (int day = 730; day >= 0; --day) {
            copies.prepend(made(m_now.addDays(-day)));
            const QList<DatabaseCopy> old = CopyFolder::surplus(copies, m_now.addDays(-day), {});
            copies.removeIf([&old](const DatabaseCopy& copy) {
                return std::ranges::any_of(old, [&copy](const DatabaseCopy& one) { return one.path == copy.path; });
            });
        }
        QVERIFY2(copies.size() >= 24 && copies.size() <= 32, qPrintable(QString::number(copies.size())));
        QVERIFY(copies.last().made.daysTo(m_now) > 300);
    }

    void manyImportsSpareEarlierDays()
    {
        QList<DatabaseCopy> copies;
        for (int i = 0; i < 30; ++i)
            copies << made(m_now.addSecs(-60 * i));
        copies << made(m_now.addDays(-1)) << made(m_now.addDays(-2));
        const QList<DatabaseCopy> left = kept(copies);
        QCOMPARE(left.size(), 13); // ten, the first of the day and two earlier days
        QCOMPARE(left.at(10).made, m_now.addSecs(-60 * 29));
        QCOMPARE(left.last().made, m_now.addDays(-2));
    }

    void askedForOnesOutliveTheImports_data()
    {
        QTest::addColumn<CopyReason>("reason");
        QTest::newRow("by hand") << CopyReason::Hand;
        QTest::newRow("before restoring") << CopyReason::Restore;
    }

    void askedForOnesOutliveTheImports()
    {
        QFETCH(const CopyReason, reason);
        const QDateTime morning = m_now;
        QList<DatabaseCopy> copies{made(morning.addSecs(-3600)), made(morning)};
        copies.last().reason = reason;
        std::ranges::reverse(copies);
        const auto keepOnly = [&copies](const QDateTime& now) {
            const QList<DatabaseCopy> old = CopyFolder::surplus(copies, now, copies.first().path);
            copies.removeIf([&old](const DatabaseCopy& copy) {
                return std::ranges::any_of(old, [&copy](const DatabaseCopy& one) { return one.path == copy.path; });
            });
        };
        const auto has = [&copies](const QDateTime& moment) {
            return std::ranges::any_of(copies, [&moment](const DatabaseCopy& copy) { return copy.made == moment; });
        };
        for (int i = 1; i <= 12; ++i) {
            copies.prepend(made(morning.addSecs(600 * i)));
            keepOnly(copies.first().made);
        }
        QVERIFY(has(morning));
        QVERIFY(has(morning.addSecs(-3600))); // the state before the day's first import
        QCOMPARE(copies.size(), 12); // and the ten newest beside them
        QVERIFY(!has(morning.addSecs(600)));
        for (int day = 1; day <= 60; ++day) {
            copies.prepend(made(morning.addDays(day).addSecs(60)));
            keepOnly(copies.first().made);
            QVERIFY2(has(morning), qPrintable(QString::number(day)));
        }
        for (int day = 61; day <= 62; ++day) {
            copies.prepend(made(morning.addDays(day).addSecs(60)));
            keepOnly(copies.first().made);
        }
        QVERIFY(!has(morning)); // later ones stand for its week and month
    }

    void damagedAndFutureOnesNeitherCountNorGo()
    {
        QList<DatabaseCopy> copies;
        for (int i = 1; i <= 15; ++i)
            copies << made(m_now.addYears(3).addDays(-i)); // made while the clock was wrong
        for (int i = 0; i < 12; ++i)
            copies << made(m_now.addSecs(-i), false);
        copies << made(m_now.addDays(-400)); // the only good one
        QCOMPARE(kept(copies).size(), copies.size());
        const DatabaseCopy fresh = made(m_now.addDays(-900)); // the clock went back after it was made
        copies = daily(20) << fresh;
        QVERIFY(std::ranges::any_of(kept(copies, fresh.path),
                                    [&](const DatabaseCopy& copy) { return copy.path == fresh.path; }));
    }

    void namesAreOurs()
    {
        QTemporaryDir root;
        const CopyFolder folder(root.path(), u"/базы/управление (1).lotsia"_s, u"/базы/управление (1).lotsia"_s);
        QVERIFY(folder.list().isEmpty());
        const auto first = folder.newName(CopyReason::Import, m_now);
        QVERIFY(first.has_value());
        QVERIFY(Database::create(*first).has_value());
        const auto second = folder.newName(CopyReason::Import, m_now); // within the same second
        QVERIFY(second.has_value() && *second != *first);
        QVERIFY(Database::create(*second).has_value());
        // Foreign files are neither listed nor removed, however alike.
        const QStringList foreign{u"отчёт.docx"_s,
                                  u"управление (1).lotsia"_s,
                                  u"управление (1)_2023-13-41_09-00-00_day.lotsia"_s,
                                  u"управление (1)_2001-01-01_09-00-00_моя.lotsia"_s,
                                  u"другая_2001-01-01_09-00-00_day.lotsia"_s,
                                  u"управление (1)_2001-01-01_09-00-00_day.lotsia.bak"_s};
        for (const QString& name : foreign)
            QVERIFY(writeBytes(folder.path() + u'/' + name, "мое"));
        QList<DatabaseCopy> list = folder.list();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.first().path, *second); // of one second, the later number is newer
        QCOMPARE(list.first().reason, CopyReason::Import);
        QCOMPARE(list.first().made, m_now);
        QVERIFY(list.first().whole);
        QVERIFY(writeBytes(*second, bytesOf(*second).left(5000)));
        QVERIFY(!folder.list().first().whole);
        folder.tidy(m_now, *first);
        for (const QString& name : foreign)
            QCOMPARE(bytesOf(folder.path() + u'/' + name), QByteArray("мое"));
        QCOMPARE(folder.list().size(), 2);
    }

    void lettersAsTheSystemTakesThem()
    {
        QTemporaryDir root;
        const CopyFolder folder(root.path(), u"/База.lotsia"_s, u"/База.lotsia"_s);
        const auto name = folder.newName(CopyReason::Day, m_now);
        QVERIFY(name.has_value());
        QVERIFY(Database::create(folder.path() + u"/база_2023-09-01_08-00-00_DAY.lotsia"_s).has_value());
#ifdef Q_OS_WIN
        QCOMPARE(folder.list().size(), 1);
        QCOMPARE(folder.list().first().reason, CopyReason::Day);
#else
        QVERIFY(folder.list().isEmpty());
#endif
    }

    void foldersTellDatabasesApart()
    {
        const CopyFolder a(u"/копии"_s, u"/1/база.lotsia"_s, u"/1/база.lotsia"_s);
        const CopyFolder b(u"/копии"_s, u"/2/база.lotsia"_s, u"/2/база.lotsia"_s);
        QVERIFY(a.path() != b.path());
        QVERIFY(a.path().startsWith(u"/копии/база-"_s));
        QCOMPARE(CopyFolder(u"/копии"_s, u"/1/база.lotsia"_s, u"/1/база.lotsia"_s).path(), a.path());
    }

    void thousandsOfFiles()
    {
        QTemporaryDir root;
        const CopyFolder folder(root.path(), u"/база.lotsia"_s, u"/база.lotsia"_s);
        const auto fresh = folder.newName(CopyReason::Day, m_now);
        QVERIFY(fresh.has_value());
        QVERIFY(Database::create(*fresh).has_value());
        const QByteArray bytes = bytesOf(*fresh).left(4096);
        for (int i = 0; i < 3000; ++i)
            QVERIFY(writeBytes(u"%1/чужой %2.lotsia"_s.arg(folder.path()).arg(i), bytes));
        QCOMPARE(folder.list().size(), 1);
        folder.tidy(m_now, *fresh);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3001);
    }

    void sweepsWhatWasCutOff()
    {
        QTemporaryDir root;
        const CopyFolder folder(root.path(), u"/база.lotsia"_s, u"/база.lotsia"_s);
        const QString name = *folder.newName(CopyReason::Day, m_now);
        const QString old = name + u".123.tmp"_s;
        const QString present = name + u".124.tmp"_s;
        QVERIFY(writeBytes(old, "x") && writeBytes(present, "x"));
        QFile file(old);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-3), QFileDevice::FileModificationTime));
        file.close();
        folder.tidy(m_now, name);
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(present)); // may be in the making
    }

    void folderInTheWay()
    {
        QTemporaryDir root;
        const QString file = root.filePath(u"файл"_s);
        QVERIFY(writeBytes(file, "x"));
        const auto name = CopyFolder(file, u"/база.lotsia"_s, u"/база.lotsia"_s).newName(CopyReason::Day, m_now);
        QVERIFY(!name);
        QCOMPARE(name.error().code, ErrorCode::File);
    }
};

QTEST_GUILESS_MAIN(tst_CopyFolder)
#include "tst_copyfolder.moc"
