#include "FileBytes.h"
#include "OtherAccount.h"
#include "VerifyOk.h"

#include "storage/Connection.h"
#include "storage/NativePath.h"
#include "workspace/CriteriaService.h"
#include "workspace/Demo.h"
#include "workspace/ImportService.h"
#include "workspace/LockHolder.h"
#include "workspace/OrderService.h"
#include "workspace/ResultService.h"
#include "workspace/RoadmapService.h"
#include "workspace/SchoolService.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

Department named(const QString& name)
{
    Department department;
    department.name = name;
    return department;
}

} // namespace

class tst_Workspace : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;
    FixedClock m_clock{QDateTime(QDate(2023, 9, 1), QTime(9, 0))};

    QString freshPath() { return m_dir.filePath(u"база %1.lotsia"_s.arg(++m_count)); }
    std::unique_ptr<Workspace> fresh()
    {
        auto workspace = Workspace::create(freshPath(), named(u"Управление образования"_s), &m_clock);
        return workspace ? std::move(*workspace) : nullptr;
    }
    static School school(const QString& code, const QString& name)
    {
        School result;
        result.code = code;
        result.shortName = name;
        return result;
    }
    /// Stands for the pages of an order.
    static Result<QByteArray> pdfOf(const Order&, const QList<AppendixContent>&) { return QByteArray("pdf"); }
    static int historyRows(const Workspace& workspace, const QString& entity)
    {
        auto connection = Connection::open(workspace.path(), Connection::Mode::ReadOnly);
        return connection ? (*connection)->value(u"SELECT count(*) FROM history WHERE entity = ?"_s, {entity})->toInt()
                          : -1;
    }

private slots:
    void createsAndReopens()
    {
        auto workspace = fresh();
        QVERIFY(workspace);
        const QString path = workspace->path();
        QCOMPARE(workspace->department()->name, u"Управление образования"_s);
        QCOMPARE(workspace->criteria().list()->size(), 14);
        VERIFY_OK(workspace->criteria().current());
        const auto second = Workspace::open(path);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::InUse);
        VERIFY_OK(Workspace::open(path, Workspace::Access::ReadOnly));
        VERIFY_OK(workspace->reopen());
        workspace.reset();
        VERIFY_OK(Workspace::open(path));
        QVERIFY(!QFile::exists(path + u".lock"_s));
        QCOMPARE(Workspace::create(path, named(u"А"_s)).error().code, ErrorCode::File);
        QCOMPARE(Workspace::create(freshPath(), Department{}).error().code, ErrorCode::Data);
    }

    void readOnlyRefusesEdits()
    {
        auto workspace = fresh();
        const QString path = workspace->path();
        workspace.reset();
        auto reader = Workspace::open(path, Workspace::Access::ReadOnly);
        VERIFY_OK(reader);
        const auto saved = (*reader)->schools().save(school(u"1"_s, u"Школа"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::File);
    }

    void keepsSchools()
    {
        auto workspace = fresh();
        auto& schools = workspace->schools();
        const auto first = schools.save(school(u" 0101 "_s, u"СОШ № 10"_s));
        VERIFY_OK(first);
        VERIFY_OK(schools.save(school(u"0102"_s, u"СОШ № 2"_s)));
        const auto list = schools.list();
        VERIFY_OK(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->first().shortName, u"СОШ № 2"_s);
        QCOMPARE(list->last().code, u"0101"_s);

        QCOMPARE(schools.save(school(u"0101"_s, u"Другая"_s)).error().code, ErrorCode::Data);
        QCOMPARE(schools.save(school(u"01 01"_s, u"Другая"_s)).error().code, ErrorCode::Data);
        QCOMPARE(schools.save(school(u"0103"_s, u"  "_s)).error().code, ErrorCode::Data);
        School bad = school(u"0104"_s, u"Школа"_s);
        bad.inn = u"7707083894"_s;
        QCOMPARE(schools.save(bad).error().code, ErrorCode::Data);
        bad.inn = u"7707083893"_s;
        VERIFY_OK(schools.save(bad));
        QCOMPARE(schools.list()->size(), 3);

        VERIFY_OK(schools.setArchived(*first, true));
        QCOMPARE(schools.list()->size(), 2);
        QCOMPARE(schools.list(true)->size(), 3);
        QCOMPARE(historyRows(*workspace, u"school"_s), 4);
        QCOMPARE(schools.get(SchoolId(999)).error().code, ErrorCode::Data);
    }

    void keepsResultsTypedByHand()
    {
        auto workspace = fresh();
        VERIFY_OK(workspace->schools().save(school(u"1"_s, u"Школа"_s)));
        ProcedureResult result;
        result.schoolCode = u"1"_s;
        result.procedure = *Procedure::of(u"ВПР"_s, u"Математика"_s, 5, ProcedureLevel::None);
        result.year = AcademicYear::endingIn(2023);
        result.participants = 10;
        result.m2 = 3;
        result.m3 = 4;
        result.m4 = 2;
        result.m5 = 1;
        result.below = 3;
        result.mean = Fraction(31, 10);
        result.source = {u"введено вручную"_s, {}, 0};
        VERIFY_OK(workspace->results().save(result));
        QCOMPARE(workspace->results().list(result.year)->first(), result);
        ProcedureResult wrong = result;
        wrong.m5 = 7;
        QCOMPARE(workspace->results().save(wrong).error().code, ErrorCode::Data);
        wrong = result;
        wrong.schoolCode = u"2"_s;
        QCOMPARE(workspace->results().save(wrong).error().code, ErrorCode::Data);
        QCOMPARE(workspace->results().years()->size(), 1);
        VERIFY_OK(workspace->results().remove(result));
        QVERIFY(workspace->results().list(std::nullopt)->isEmpty());
        QCOMPARE(workspace->results().remove(result).error().code, ErrorCode::Data);
        QCOMPARE(historyRows(*workspace, u"result"_s), 2);
    }

    void savesRoadmapsByDifference()
    {
        auto workspace = fresh();
        Roadmap roadmap;
        roadmap.title = u"План"_s;
        roadmap.documentKind = u"План"_s;
        roadmap.periodStart = QDate(2023, 9, 1);
        roadmap.periodEnd = QDate(2024, 8, 31);
        RoadmapAction action;
        action.text = u"Первое"_s;
        action.responsible = QStringList{u"А"_s, u"Б, В"_s};
        action.term = Term::parse(u"Сентябрь 2023"_s);
        roadmap.sections = {{SectionId(), u"Раздел"_s, {action, action}}, {SectionId(), u""_s, {action}}};
        const auto id = workspace->roadmaps().add(roadmap);
        VERIFY_OK(id);
        auto stored = workspace->roadmaps().get(*id);
        VERIFY_OK(stored);
        QCOMPARE(stored->actionCount(), 3);
        QCOMPARE(stored->sections.at(0).actions.at(0).responsible, action.responsible);
        const int before = historyRows(*workspace, u"roadmap_action"_s);
        VERIFY_OK(workspace->roadmaps().save(*stored));
        QCOMPARE(historyRows(*workspace, u"roadmap_action"_s), before); // nothing differs, nothing is written

        Roadmap changed = *stored;
        changed.sections[0].actions[1].result = u"Итог"_s;
        const RoadmapAction removed = changed.sections[1].actions.takeFirst();
        changed.sections.removeLast();
        const auto saved = workspace->roadmaps().save(changed);
        VERIFY_OK(saved);
        QCOMPARE(workspace->roadmaps().get(*id)->actionCount(), 2);
        VERIFY_OK(workspace->roadmaps().save(*stored)); // what Undo does
        QCOMPARE(*workspace->roadmaps().get(*id), *stored);
        QVERIFY(removed.id.isValid());

        Roadmap wrong = *stored;
        wrong.periodEnd = QDate(2020, 1, 1);
        QCOMPARE(workspace->roadmaps().save(wrong).error().code, ErrorCode::Data);
        VERIFY_OK(workspace->roadmaps().remove(*id));
        QVERIFY(workspace->roadmaps().list()->isEmpty());
    }

    void approvesOrders()
    {
        auto workspace = fresh();
        Roadmap roadmap;
        roadmap.title = u"План"_s;
        const auto roadmapId = workspace->roadmaps().add(roadmap);
        VERIFY_OK(roadmapId);
        const auto id = workspace->orders().create(u"roadmap-approval"_s, {.roadmap = *roadmapId});
        VERIFY_OK(id);
        QCOMPARE(workspace->orders().create(u"нет такого"_s, {}).error().code, ErrorCode::Data);
        Order order = *workspace->orders().get(*id);
        order.title = u"Об утверждении"_s;
        VERIFY_OK(workspace->orders().save(order));
        QCOMPARE(workspace->orders().approvedPdf(*id).error().code, ErrorCode::Data);
        const QDate day(2021, 6, 24);
        QCOMPARE(workspace->orders().approve(*id, u" "_s, day, pdfOf).error().code, ErrorCode::Data);
        QCOMPARE(workspace->orders().approve(*id, u"96"_s, QDate(), pdfOf).error().code, ErrorCode::Data);
        VERIFY_OK(workspace->orders().approve(*id, u"96"_s, day, pdfOf));
        QCOMPARE(*workspace->orders().approvedPdf(*id), QByteArray("pdf"));
        QCOMPARE(workspace->orders().get(*id)->dateText, u"24.06.2021"_s);
        QCOMPARE(workspace->orders().save(order).error().code, ErrorCode::Data);
        QCOMPARE(workspace->orders().approve(*id, u"97"_s, day, pdfOf).error().code, ErrorCode::Data);
        QCOMPARE(workspace->roadmaps().remove(*roadmapId).error().code, ErrorCode::Data);
        Order printed = order;
        printed.dateText = u"10.07.2023г."_s;
        printed.date = QDate(2023, 7, 10);
        QCOMPARE(OrderService::registered(printed, u"1"_s, printed.date).dateText, u"10.07.2023г."_s);

        const QString path = workspace->path();
        workspace.reset();
        {
            auto connection = Connection::open(path, Connection::Mode::ReadWrite);
            VERIFY_OK(connection);
            VERIFY_OK((*connection)->run(u"UPDATE department_order SET pdf = ?"_s, {QByteArray("other")}));
        }
        auto again = Workspace::open(path);
        VERIFY_OK(again);
        QCOMPARE((*again)->orders().approvedPdf(*id).error().code, ErrorCode::Damaged);
    }

    void keepsCriteria()
    {
        auto workspace = fresh();
        auto& criteria = workspace->criteria();
        const auto count = criteria.list()->size();
        QFile file(QStringLiteral(LOTSIA_TEST_DATA "/samples/criteria-p2.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto known = criteria.importJson(file.readAll(), u"p2.json"_s);
        VERIFY_OK(known);
        QCOMPARE(criteria.list()->size(), count); // the same words are one set
        VERIFY_OK(criteria.use(*known));
        QCOMPARE(*criteria.current(), *known);
        QCOMPARE(criteria.use(CriteriaId(99)).error().code, ErrorCode::Data);
        QVERIFY(criteria.get(*known)->isSample());
        VERIFY_OK(criteria.confirm(*known));
        QVERIFY(!criteria.get(*known)->isSample());
        QCOMPARE(criteria.importJson("{", u"плохой.json"_s).error().code, ErrorCode::Data);
        QCOMPARE(criteria.list()->size(), count);
    }

    void demoIsComplete()
    {
        QTemporaryDir folder;
        for (const DemoDepartment& department : demoDepartments()) {
            const auto path = createDemoDatabase(folder.path(), department);
            VERIFY_OK(path);
            auto workspace = Workspace::open(*path);
            VERIFY_OK(workspace);
            QCOMPARE((*workspace)->schools().list()->size(), 24);
            QCOMPARE((*workspace)->results().list(std::nullopt)->size(), 592);
            QCOMPARE((*workspace)->orders().list()->size(), 1);
            QCOMPARE((*workspace)->roadmaps().list()->first().actions, department.key == u"karabash" ? 8 : 7);
            const auto findings = (*workspace)->check();
            VERIFY_OK(findings);
            for (const Finding& finding : *findings)
                QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.text));
            QCOMPARE(createDemoDatabase(folder.path(), department).error().code, ErrorCode::InUse);
        }
        VERIFY_OK(createDemoDatabase(folder.path()));
        QCOMPARE(createDemoDatabase(folder.path() + u"/chernushka.lotsia"_s).error().code, ErrorCode::File);
    }

    void backsUpAndRestores()
    {
        auto workspace = fresh();
        const QString path = workspace->path();
        VERIFY_OK(workspace->schools().save(school(u"1"_s, u"Школа"_s)));
        const QString copy = m_dir.filePath(u"копия.lotsia"_s);
        VERIFY_OK(workspace->backupTo(copy));
        VERIFY_OK(workspace->schools().save(school(u"2"_s, u"Лишняя"_s)));
        QCOMPARE(Workspace::restore(copy, path).error().code, ErrorCode::InUse);
        workspace.reset();
        QCOMPARE(Workspace::restore(QStringLiteral(LOTSIA_TEST_DATA "/samples/schools.xlsx"), path).error().code,
                 ErrorCode::File);
        VERIFY_OK(Workspace::restore(copy, path));
        auto restored = Workspace::open(path);
        VERIFY_OK(restored);
        QCOMPARE((*restored)->schools().list()->size(), 1);
        QVERIFY(QFile::exists(path + u".before-restore"_s));
        restored->reset();
        // The journal of the old file must not be played into the new one, and the first kept file stays.
        const QByteArray kept = bytesOf(path + u".before-restore"_s);
        QVERIFY(writeBytes(path + u"-journal"_s, QByteArray(2000, 'x')));
        VERIFY_OK(Workspace::restore(copy, path));
        QVERIFY(!QFile::exists(path + u"-journal"_s));
        QCOMPARE(bytesOf(path + u".before-restore"_s), kept);
        QVERIFY(QFile::exists(path + u".before-restore-2"_s));
        QCOMPARE(QDir(m_dir.path()).entryList({u"*.restoring*"_s, u"*.tmp"_s}), QStringList());
    }

    void schoolsWithoutResultsAreOneRemark()
    {
        QTemporaryDir folder;
        const auto path = createDemoDatabase(folder.path());
        VERIFY_OK(path);
        auto workspace = Workspace::open(*path);
        VERIFY_OK(workspace);
        for (int i = 0; i < 9; ++i)
            VERIFY_OK((*workspace)->schools().save(school(u"новая%1"_s.arg(i), u"Школа %1"_s.arg(i))));
        const auto findings = (*workspace)->check();
        VERIFY_OK(findings);
        QCOMPARE(std::ranges::count(*findings, u"no-results"_s, &Finding::code),
                 (*workspace)->results().years()->size());
    }

    void restoreReplacesDatabasesOnly()
    {
        auto workspace = fresh();
        const QString copy = m_dir.filePath(u"образец.lotsia"_s);
        VERIFY_OK(workspace->backupTo(copy));
        const QString report = m_dir.filePath(u"отчёт.docx"_s);
        QVERIFY(writeBytes(report, "PK\x03\x04 report"));
        QCOMPARE(Workspace::restore(copy, report).error().code, ErrorCode::File);
        QCOMPARE(bytesOf(report), QByteArray("PK\x03\x04 report"));
        const QString folder = m_dir.filePath(u"папка.lotsia"_s);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(Workspace::restore(copy, folder).error().code, ErrorCode::File);
        QVERIFY(QFileInfo(folder).isDir());
        // A damaged database and an empty file are what one restores over.
        const QString cut = m_dir.filePath(u"обрезана.lotsia"_s);
        QVERIFY(writeBytes(cut, bytesOf(copy).left(20000)));
        VERIFY_OK(Workspace::restore(copy, cut));
        QCOMPARE(bytesOf(cut + u".before-restore"_s).size(), 20000);
#ifdef Q_OS_UNIX // on Windows link() makes a shortcut, which is a file of its own
        const QString link = m_dir.filePath(u"ссылка.lotsia"_s);
        QVERIFY(QFile::link(cut, link));
        VERIFY_OK(Workspace::restore(copy, link));
        QVERIFY(QFileInfo(link).isSymLink() && !QFileInfo(cut).isSymLink());
#endif
        QCOMPARE(Workspace::restore(cut + u".before-restore"_s, copy).error().code, ErrorCode::Damaged);
        VERIFY_OK(Workspace::open(copy, Workspace::Access::ReadOnly));
    }

    void locksThatNameNobody()
    {
        auto workspace = fresh();
        const QString path = workspace->path();
        workspace.reset();
        const QString lock = path + u".lock"_s;
        QVERIFY(QDir().mkpath(lock));
        QCOMPARE(Workspace::open(path).error().code, ErrorCode::File);
        QVERIFY(QDir().rmdir(lock));
        // Left by a power failure.
        QVERIFY(writeBytes(lock, {}));
        QVERIFY(!Workspace::open(path));
        QFile file(lock);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        file.close();
        VERIFY_OK(Workspace::open(path));
    }

    void locksOfANamesakeAreStale()
    {
        auto workspace = fresh();
        const QString path = workspace->path();
        QVERIFY(!Workspace::open(path)); // a lock that is really held stays
        const QByteArray lock = bytesOf(path + u".lock"_s);
        QVERIFY(lock.startsWith(QByteArray::number(QCoreApplication::applicationPid())));
        workspace.reset();
        // A crashed program had the number that this process has now.
        QVERIFY(writeBytes(path + u".lock"_s, lock));
        VERIFY_OK(Workspace::open(path));
        QVERIFY(!QFile::exists(path + u".lock"_s));
    }

    void computersByTheirNames_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("same");
        QTest::newRow("Windows writes capitals") << u"KAB-12"_s << u"Kab-12"_s << true;
        QTest::newRow("and fifteen letters") << u"METODKABINET-NA"_s << u"metodkabinet-na-lenina"_s << true;
        QTest::newRow("a short name is whole") << u"KAB"_s << u"kab-12"_s << false;
        QTest::newRow("another") << u"KAB-13"_s << u"kab-12"_s << false;
    }
    void computersByTheirNames()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, name);
        QTEST(isSameComputer(host, name), "same");
    }

    void demoSparesDatabasesOfOthers()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"chernushka.lotsia"_s);
        VERIFY_OK(Workspace::create(path, named(u"Управление образования Чернушки"_s)));
        const QByteArray before = bytesOf(path);
        QCOMPARE(createDemoDatabase(folder.path()).error().code, ErrorCode::File);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"chernushka.lotsia"_s});
    }

    void demoThatCannotTakeItsNameLeavesNothing()
    {
        QTemporaryDir folder;
        const auto path = createDemoDatabase(folder.path());
        VERIFY_OK(path);
        QCOMPARE(*path, demoDatabasePath(folder.path()));
        const QByteArray before = bytesOf(*path);
        QVERIFY(letOthersAdd(folder.path()) && letOthersRead(*path));
        {
            const OtherAccount account;
            if (!account.isPlain() || !QFileInfo(*path).isReadable())
                QSKIP("No other account to try with");
            if (QFile::remove(*path))
                QSKIP("This account may remove what is another's");
            QCOMPARE(createDemoDatabase(folder.path()).error().code, ErrorCode::File);
        }
        QCOMPARE(bytesOf(*path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"chernushka.lotsia"_s});
    }

    void refusedRestoreLeavesTheJournal()
    {
        auto workspace = fresh();
        const QString copy = m_dir.filePath(u"годная.lotsia"_s);
        VERIFY_OK(workspace->backupTo(copy));
        workspace.reset();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"чужая.lotsia"_s);
        const QString journal = path + u"-journal"_s;
        QVERIFY(QFile::copy(copy, path));
        QVERIFY(letOthersAdd(folder.path()) && letOthersRead(path) && letOthersAdd(m_dir.path()));
        QVERIFY(letOthersRead(copy));
        const QByteArray before = bytesOf(path);
        {
            const OtherAccount account;
            if (!account.isPlain() || !writeBytes(journal, QByteArray(2000, 'x')))
                QSKIP("No other account to try with");
            if (!QFile::exists(path) || QFile::rename(path, path + u"2"_s))
                QSKIP("This account may rename what is another's");
            const Status restored = Workspace::restore(copy, path);
            QVERIFY(!restored);
            QCOMPARE(restored.error().code, ErrorCode::File);
        }
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(bytesOf(journal), QByteArray(2000, 'x'));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 (QStringList{u"чужая.lotsia"_s, QFileInfo(journal).fileName()}));
    }

private:
    /// Files may be added by anybody and removed by their owners only, as in the system's folder for temporary files.
    static bool letOthersAdd(const QString& folder)
    {
        std::error_code error;
        using std::filesystem::perms;
        std::filesystem::permissions(nativePath(folder).toStdU16String(), perms::all | perms::sticky_bit, error);
        return !error;
    }
    static bool letOthersRead(const QString& file)
    {
        return QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadGroup | QFile::ReadOther);
    }
};

QTEST_GUILESS_MAIN(tst_Workspace)
#include "tst_workspace.moc"
