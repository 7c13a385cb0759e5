#include "FileBytes.h"

#include "common/Clock.h"
#include "common/WorkThread.h"
#include "schools/School.h"
#include "storage/NetworkShare.h"
#include "workspace/CopyService.h"
#include "workspace/SchoolService.h"
#include "workspace/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// A database on another computer's disk, by a probe that says so of a usual folder.
class tst_NetworkShare : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString path() const { return m_dir->filePath(u"общая.lotsia"_s); }

    std::unique_ptr<Workspace> fresh() const
    {
        Department department;
        department.name = u"Управление образования"_s;
        auto workspace = Workspace::create(path(), department);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().toString()));
        return std::move(*workspace);
    }
    static Status addSchool(Workspace& workspace, const QString& code)
    {
        School school;
        school.code = code;
        school.shortName = u"Школа "_s + code;
        const auto saved = workspace.schools().save(school);
        return saved ? Status() : Status(std::unexpected(saved.error()));
    }
    /// This computer's name as lock files write it.
    QString thisHost() const
    {
        QLockFile lock(m_dir->filePath(u"имя.lock"_s));
        qint64 pid = 0;
        QString host, program;
        return lock.tryLock(0) && lock.getLockInfo(&pid, &host, &program) ? host : QString();
    }
    void writeLock(qint64 pid, const QString& host) const
    {
        QVERIFY(writeBytes(path() + u".lock"_s, u"%1\nlotsia\n%2\n\n\n"_s.arg(pid).arg(host).toUtf8()));
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        setNetworkProbe([](const QString&) { return true; });
    }
    void cleanup() { setNetworkProbe({}); }

    void thisDiskIsLocal()
    {
        setNetworkProbe({});
        QVERIFY(!isOnNetwork(path()));
        QVERIFY(!isOnNetwork(m_dir->filePath(u"нет такой папки/а.lotsia"_s)));
        auto workspace = fresh();
        QVERIFY(!workspace->lend());
        const auto second = Workspace::open(path());
        QVERIFY(!second);
        QVERIFY2(second.error().text.contains(u"reading only"_s), qPrintable(second.error().text));
        QVERIFY(Workspace::open(path(), Workspace::Access::ReadOnly).has_value());
    }

    void writerKeepsReadersOut()
    {
        auto workspace = fresh();
        QVERIFY(addSchool(*workspace, u"1"_s).has_value());
        const auto reader = Workspace::open(path(), Workspace::Access::ReadOnly);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::InUse);
        QVERIFY2(reader.error().text.contains(thisHost()), qPrintable(reader.error().text));
        const auto writer = Workspace::open(path());
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::InUse);
        QCOMPARE(writer.error().text, reader.error().text); // reading is not offered: it would be refused
        QVERIFY(addSchool(*workspace, u"2"_s).has_value());
        workspace.reset();
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"общая.lotsia"_s}); // no journal, no lock
        const auto later = Workspace::open(path(), Workspace::Access::ReadOnly);
        QVERIFY(later.has_value());
        QCOMPARE((*later)->schools().list()->size(), 2);
        // Readers do not keep the writer out.
        const auto again = Workspace::open(path());
        QVERIFY(again.has_value());
        QVERIFY(addSchool(**again, u"3"_s).has_value());
    }

    void longWorkBorrows()
    {
        auto workspace = fresh();
        {
            auto loan = workspace->lend();
            QVERIFY(loan);
            const auto nested = workspace->lend();
            Status status;
            WorkThread thread;
            thread.start([&] {
                auto own = workspace->reopen();
                status = own ? addSchool(**own, u"7"_s) : Status(std::unexpected(own.error()));
            });
            thread.join();
            QVERIFY2(status.has_value(), status ? "" : qPrintable(status.error().toString()));
            loan.reset();
            QCOMPARE(workspace->schools().list()->size(), 1);
        }
        QVERIFY(!Workspace::open(path(), Workspace::Access::ReadOnly)); // alone again
        QVERIFY(addSchool(*workspace, u"8"_s).has_value());
    }

    void copiesAreMadeFromIt()
    {
        auto workspace = fresh();
        QVERIFY(addSchool(*workspace, u"1"_s).has_value());
        workspace->copies().configure({m_dir->filePath(u"копии"_s), true});
        const auto made = workspace->copies().make(CopyReason::Hand);
        QVERIFY(made.has_value());
        QCOMPARE(CopyService::verify(made->path)->schools, 1);
        QVERIFY(!Workspace::restore(made->path, path())); // it is open
        workspace.reset();
        QVERIFY(Workspace::restore(made->path, path()).has_value());
    }

    void crashHereIsPassedOver()
    {
        fresh().reset();
        writeLock(4194300, thisHost()); // no such process
        const auto workspace = Workspace::open(path());
        QVERIFY2(workspace.has_value(), workspace ? "" : qPrintable(workspace.error().toString()));
    }

    void crashElsewhereIsToldHowToEnd()
    {
        fresh().reset();
        writeLock(17, u"KABINET-5"_s);
        const auto workspace = Workspace::open(path());
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().code, ErrorCode::InUse);
        for (const QString& word : {u"KABINET-5"_s, u"lotsia"_s, u"17"_s, u"общая.lotsia.lock"_s})
            QVERIFY2(workspace.error().text.contains(word), qPrintable(workspace.error().text));
        QVERIFY(QFileInfo::exists(path() + u".lock"_s)); // nothing is done by itself
        // Nobody holds the database itself: it can be looked at.
        QVERIFY(Workspace::open(path(), Workspace::Access::ReadOnly).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_NetworkShare)
#include "tst_networkshare.moc"
