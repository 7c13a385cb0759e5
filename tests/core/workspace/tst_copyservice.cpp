#include "FileBytes.h"
#include "OtherAccount.h"
#include "SystemLimits.h"

#include "common/Clock.h"
#include "schools/School.h"
#include "workspace/CopyService.h"
#include "workspace/SchoolService.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_CopyService : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{QDateTime(QDate(2023, 9, 1), QTime(9, 0))};

    std::unique_ptr<Workspace> fresh(int schools = 0)
    {
        Department department;
        department.name = u"Управление образования"_s;
        auto workspace = Workspace::create(m_dir->filePath(u"база.lotsia"_s), department, &m_clock);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().toString()));
        for (int i = 0; i < schools; ++i)
            addSchool(**workspace, i);
        (*workspace)->copies().configure({copies(), true});
        return std::move(*workspace);
    }
    static void addSchool(Workspace& workspace, int number)
    {
        School school;
        school.code = u"школа%1"_s.arg(number);
        school.shortName = u"СОШ № %1"_s.arg(number);
        school.note = QString(500, u'п');
        QVERIFY(workspace.schools().save(school).has_value());
    }
    QString copies() const { return m_dir->filePath(u"копии"_s); }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock.set(QDateTime(QDate(2023, 9, 1), QTime(9, 0)));
    }

    void makesNoneUnlessAsked()
    {
        const auto workspace = fresh();
        workspace->copies().configure({});
        QVERIFY(!workspace->copies().isDue());
        workspace->copies().makeBefore(CopyReason::Import);
        QVERIFY(!workspace->copies().lastError());
        QVERIFY(!workspace->copies().make(CopyReason::Hand));
        workspace->copies().configure({copies(), false});
        QVERIFY(!workspace->copies().isDue());
        workspace->copies().makeBefore(CopyReason::Import);
        QVERIFY(!QDir(copies()).exists());
    }

    void oneADay()
    {
        const auto workspace = fresh(2);
        QVERIFY(workspace->copies().isDue());
        const auto made = workspace->copies().make(CopyReason::Day);
        QVERIFY(made.has_value());
        QVERIFY(!workspace->copies().isDue());
        const auto contents = CopyService::verify(made->path);
        QVERIFY(contents.has_value());
        QCOMPARE(contents->schools, 2);
        m_clock.set(m_clock.now().addDays(1));
        QVERIFY(workspace->copies().isDue());
        // A damaged copy of today is none.
        const auto second = workspace->copies().make(CopyReason::Day);
        QVERIFY(second.has_value());
        QVERIFY(writeBytes(second->path, bytesOf(second->path).left(3000)));
        QVERIFY(workspace->copies().isDue());
        QVERIFY(workspace->copies().make(CopyReason::Day).has_value());
        QCOMPARE(workspace->copies().list().size(), 3);
    }

    void reopenedOnesShareTheState()
    {
        const auto workspace = fresh();
        const auto other = workspace->reopen();
        QVERIFY(other.has_value());
        QVERIFY((*other)->copies().make(CopyReason::Import).has_value());
        QVERIFY(!workspace->copies().isDue());
        (*other)->copies().configure({m_dir->filePath(u"база.lotsia"_s), true}); // a file is no folder
        QVERIFY(!(*other)->copies().make(CopyReason::Import));
        QVERIFY(workspace->copies().lastError());
    }

    void tidiesOnlyAfterAGoodOne()
    {
        const auto workspace = fresh();
        for (int i = 0; i < 14; ++i) {
            QVERIFY(workspace->copies().make(CopyReason::Import).has_value());
            m_clock.set(m_clock.now().addSecs(1));
        }
        QCOMPARE(workspace->copies().list().size(), 11); // the newest ten and the first of the day
        // The one to be restored must not go, so nothing goes before restoring.
        QVERIFY(workspace->copies().make(CopyReason::Restore).has_value());
        QCOMPARE(workspace->copies().list().size(), 12);
        // Within one second.
        QVERIFY(workspace->copies().make(CopyReason::Restore).has_value());
        QCOMPARE(workspace->copies().list().size(), 13);
    }

    void clockGoesBack()
    {
        const auto workspace = fresh();
        for (int i = 0; i < 12; ++i) {
            QVERIFY(workspace->copies().make(CopyReason::Day).has_value());
            m_clock.set(m_clock.now().addDays(1));
        }
        m_clock.set(QDateTime(QDate(2019, 1, 1), QTime(0, 0)));
        QVERIFY(workspace->copies().isDue());
        const qsizetype before = workspace->copies().list().size();
        const auto made = workspace->copies().make(CopyReason::Day);
        QVERIFY(made.has_value());
        QVERIFY(QFile::exists(made->path));
        QCOMPARE(workspace->copies().list().size(), before + 1);
    }

    void folderThatCannotBeWritten()
    {
        const auto workspace = fresh();
        QVERIFY(workspace->copies().make(CopyReason::Day).has_value());
        const QString inTheWay = m_dir->filePath(u"файл на месте папки"_s);
        QVERIFY(writeBytes(inTheWay, "x"));
        workspace->copies().configure({inTheWay, true});
        const auto made = workspace->copies().make(CopyReason::Day);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::File);
        QVERIFY(workspace->copies().lastError());
        workspace->copies().makeBefore(CopyReason::Import); // hinders nobody
        addSchool(*workspace, 1);
        workspace->copies().configure({copies(), true});
        m_clock.set(m_clock.now().addSecs(5));
        QVERIFY(workspace->copies().make(CopyReason::Day).has_value());
        QVERIFY(!workspace->copies().lastError());
    }

    void folderForReadingOnly()
    {
        const auto workspace = fresh();
        const QString folder = workspace->copies().folder().path();
        QVERIFY(QDir().mkpath(folder));
        const auto readable = QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup
            | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
        for (const QString& path : {m_dir->path(), copies()})
            QVERIFY(QFile::setPermissions(path, readable | QFileDevice::WriteOwner));
        QVERIFY(QFile::setPermissions(folder, readable));
        {
            const OtherAccount account;
            if (!account.isPlain())
                QSKIP("Everything can be written to by this account");
            const auto made = workspace->copies().make(CopyReason::Day);
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::File);
        }
        QFile::setPermissions(folder, readable | QFileDevice::WriteOwner);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
        addSchool(*workspace, 1);
    }

    void diskFull()
    {
        const auto workspace = fresh(300);
        QVERIFY(workspace->copies().make(CopyReason::Day).has_value());
        m_clock.set(m_clock.now().addDays(1));
        std::optional<Result<DatabaseCopy>> attempt;
        {
            const test::FileSizeLimit limit(64 * 1024);
            if (!limit.isActive())
                QSKIP("Needs a limit on the size of files");
            attempt = workspace->copies().make(CopyReason::Day);
        }
        const Result<DatabaseCopy>& made = *attempt;
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::File);
        QVERIFY(workspace->copies().lastError());
        QCOMPARE(workspace->copies().list().size(), 1); // the old one stays
        QCOMPARE(QDir(workspace->copies().folder().path()).entryList(QDir::Files).size(), 1); // nothing half-made
        QVERIFY(CopyService::verify(workspace->copies().list().first().path).has_value());
        addSchool(*workspace, 1000);
        QVERIFY(workspace->copies().isDue());
    }

    void cancelled()
    {
        const auto workspace = fresh();
        Progress progress;
        progress.cancel();
        const auto made = workspace->copies().make(CopyReason::Day, &progress);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY(!workspace->copies().lastError());
        QCOMPARE(QDir(workspace->copies().folder().path()).entryList(QDir::Files), QStringList());
    }

    void verifyFindsDamage()
    {
        const auto workspace = fresh(50);
        const auto made = workspace->copies().make(CopyReason::Day);
        QVERIFY(made.has_value());
        QByteArray bytes = bytesOf(made->path);
        for (qsizetype i = bytes.size() / 2; i < bytes.size() / 2 + 9000; ++i)
            bytes[i] = '\x5A';
        QVERIFY(writeBytes(made->path, bytes));
        const auto contents = CopyService::verify(made->path);
        QVERIFY(!contents);
        QCOMPARE(contents.error().code, ErrorCode::Damaged);
        QVERIFY(!CopyService::verify(QStringLiteral(LOTSIA_TEST_DATA "/samples/schools.xlsx")));
        QVERIFY(!CopyService::verify(m_dir->filePath(u"нет"_s)));
        bytes[62] = '\x7F'; // newer than the program
        QVERIFY(writeBytes(made->path, bytes));
        QCOMPARE(CopyService::verify(made->path).error().code, ErrorCode::Damaged);
    }

    void goesBackAndForth()
    {
        auto workspace = fresh(1);
        const QString path = workspace->path();
        const auto before = workspace->copies().make(CopyReason::Day);
        QVERIFY(before.has_value());
        addSchool(*workspace, 2);
        m_clock.set(m_clock.now().addSecs(60));
        const auto kept = workspace->copies().make(CopyReason::Restore);
        QVERIFY(kept.has_value());
        workspace.reset();
        QVERIFY(Workspace::restore(before->path, path).has_value());
        QCOMPARE((*Workspace::open(path))->schools().list()->size(), 1);
        QVERIFY(Workspace::restore(kept->path, path).has_value());
        QCOMPARE((*Workspace::open(path))->schools().list()->size(), 2);
        QVERIFY(QFile::exists(before->path) && QFile::exists(kept->path));
    }
};

QTEST_GUILESS_MAIN(tst_CopyService)
#include "tst_copyservice.moc"
