#include "FileBytes.h"

#include "workspace/CriteriaService.h"
#include "workspace/ImportService.h"
#include "workspace/ResultService.h"
#include "workspace/SchoolService.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QStringLiteral(LOTSIA_TEST_DATA "/samples/");

Department named(const QString& name)
{
    Department department;
    department.name = name;
    return department;
}

} // namespace

/// The samples end to end: file → plan → database → classification, and every bad file leaves the database as it was.
class tst_ImportService : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    QString m_path;

    Status load(const QString& file, const ImportPolicy& policy = {})
    {
        LOTSIA_TRY_ASSIGN(const ImportPlan plan, m_workspace->imports().plan(file));
        LOTSIA_TRY(m_workspace->imports().commit(plan, policy));
        return {};
    }

private slots:
    void initTestCase()
    {
        m_path = m_dir.filePath(u"база.lotsia"_s);
        auto workspace = Workspace::create(m_path, named(u"Управление"_s));
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
        QStringList files = QDir(samples).entryList({u"*.xlsx"_s, u"*.csv"_s});
        files.removeOne(u"schools.xlsx"_s);
        files.prepend(u"schools.xlsx"_s);
        QCOMPARE(files.size(), 17);
        for (const QString& file : files) {
            const Status status = load(samples + file);
            QVERIFY2(status, qPrintable(status ? QString() : status.error().toString()));
        }
    }

    void countsEqualTheTruth()
    {
        const QJsonObject truth = QJsonDocument::fromJson(bytesOf(samples + u"truth.json"_s)).object();
        QHash<QString, ProcedureResult> stored;
        const auto all = m_workspace->results().list(std::nullopt);
        QVERIFY(all);
        for (const ProcedureResult& result : *all)
            stored.insert(result.schoolCode + result.year.toString() + result.procedure.title(), result);
        const QJsonArray expected = truth.value(u"results").toArray();
        QCOMPARE(all->size(), expected.size());
        for (const QJsonValue value : expected) {
            const QJsonObject row = value.toObject();
            const auto procedure =
                Procedure::of(row.value(u"kind").toString(), row.value(u"subject").toString(),
                              row.value(u"grade").toInt(), *parseProcedureLevel(row.value(u"level").toString()));
            QVERIFY(procedure);
            const QString key = row.value(u"code").toString() + row.value(u"year").toString() + procedure->title();
            QVERIFY2(stored.contains(key), qPrintable(key));
            const ProcedureResult result = stored.value(key);
            QCOMPARE(result.participants, row.value(u"participants").toInt());
            QCOMPARE(result.m2.value_or(-1), row.value(u"m2").toInt());
            QCOMPARE(result.below.value_or(-1), row.value(u"m2").toInt());
            if (procedure->kind == u"ЕГЭ" && procedure->level != ProcedureLevel::Base)
                continue; // an exam in scores has no marks
            QCOMPARE(result.m3.value_or(-1), row.value(u"m3").toInt());
            QCOMPARE(result.m4.value_or(-1), row.value(u"m4").toInt());
            QCOMPARE(result.m5.value_or(-1), row.value(u"m5").toInt());
        }
    }

    void referenceRowsAreNotSchools()
    {
        QCOMPARE(m_workspace->schools().list()->size(), 24);
        const auto references = m_workspace->results().references(AcademicYear::endingIn(2023));
        QVERIFY(references);
        QCOMPARE(references->size(), 4 * 3); // four sheets, three rows each
        QVERIFY(references->first().percent2);
    }

    void verdictsEqualTheExpected()
    {
        const QJsonObject expected =
            QJsonDocument::fromJson(bytesOf(samples + u"expected-verdicts-2023.json"_s)).object();
        for (const auto& [file, key] :
             {std::pair(u"criteria-p1.json"_s, u"P1"_s), std::pair(u"criteria-p2.json"_s, u"P2"_s)}) {
            const auto id = m_workspace->criteria().importJson(bytesOf(samples + file), file);
            QVERIFY(id);
            const auto classification = m_workspace->criteria().classify(AcademicYear::endingIn(2023), *id);
            QVERIFY(classification);
            QCOMPARE(classification->schools().size(), size_t(24));
            for (const RankedSchool& school : classification->schools())
                QCOMPARE(school.code + verdictKey(school.classes.front()),
                         school.code + expected.value(school.code).toObject().value(key).toString());
            QCOMPARE(classification->toJson(),
                     m_workspace->criteria().classify(AcademicYear::endingIn(2023), *id)->toJson());
            QVERIFY(m_workspace->criteria().saveSnapshot(*classification));
        }
    }

    void overrideStandsAboveTheRule()
    {
        auto& criteria = m_workspace->criteria();
        const CriteriaId id = *criteria.current();
        const AcademicYear year = AcademicYear::endingIn(2023);
        const Override decision{u"low"_s, Verdict::False, u"Решение комиссии"_s, u"Протокол № 3"_s};
        QVERIFY(!criteria.setOverride(year, id, u"111001"_s, Override{u"low"_s, Verdict::False, u" "_s, {}}));
        QVERIFY(!criteria.setOverride(year, id, u"нет"_s, decision));
        QVERIFY(!criteria.setOverride(year, id, u"111001"_s, Override{u"нет"_s, Verdict::False, u"а"_s, {}}));
        QVERIFY(criteria.setOverride(year, id, u"111001"_s, decision));
        const auto with = criteria.classify(year, id);
        QVERIFY(with);
        for (const RankedSchool& school : with->schools())
            QCOMPARE(school.override.has_value(), school.code == u"111001");
        QVERIFY(criteria.setOverride(year, id, u"111001"_s, std::nullopt));
        const auto without = criteria.classify(year, id);
        QVERIFY(without);
        for (const RankedSchool& school : without->schools())
            QVERIFY(!school.override);
    }

    void noPupilIsInTheFile()
    {
        QByteArray all;
        for (const QString& name : QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden))
            all += bytesOf(m_dir.filePath(name));
        const QByteArray protocol = bytesOf(samples + u"ege-01-2023.csv"_s);
        int checked = 0;
        for (const QByteArray& line : protocol.split('\n')) {
            const QList<QByteArray> cells = line.split(';');
            if (cells.size() < 11 || cells.at(0).toInt() == 0)
                continue;
            ++checked;
            QVERIFY2(!all.contains(cells.at(6)), cells.at(6).constData()); // surname
            QVERIFY2(!all.contains(cells.at(10)), cells.at(10).constData()); // document number
        }
        QCOMPARE(checked, 128);
    }

    void badFilesChangeNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray head = "Код ОО;Учебный год;Процедура;Предмет;Класс;Участников;«2»;«3»;«4»;«5»\r\n";
        QTest::newRow("the same file") << u"повтор.xlsx"_s << bytesOf(samples + u"oge-flat.xlsx"_s) << ErrorCode::Data;
        QTest::newRow("truncated") << u"обрезан.xlsx"_s << bytesOf(samples + u"vpr-2023-5.xlsx"_s).left(4000)
                                   << ErrorCode::File;
        QTest::newRow("not a workbook") << u"не книга.xlsx"_s << QByteArray(5000, '\x01') << ErrorCode::File;
        QTest::newRow("unknown school") << u"чужая.csv"_s << head + "999999;2022/2023;ВПР;Физика;7;10;1;2;3;4\r\n"
                                        << ErrorCode::Data;
        QTest::newRow("text for a number")
            << u"текст.csv"_s << head + "111001;2022/2023;ВПР;Физика;7;десять;1;2;3;4\r\n"
            << ErrorCode::Data;
        QTest::newRow("other figures") << u"другие.csv"_s << head + "111001;2022/2023;ВПР;Математика;5;4;1;1;1;1\r\n"
                                       << ErrorCode::Data;
        QTest::newRow("one bad row of two")
            << u"две.csv"_s
            << head + "111001;2022/2023;ВПР;Физика;7;10;1;2;3;4\r\n111002;2022/2023;ВПР;Физика;7;10;9;9;9;9\r\n"
            << ErrorCode::Data;
        QTest::newRow("no columns") << u"без столбцов.csv"_s << QByteArray("Школа;Цвет\r\n1;2\r\n") << ErrorCode::Data;
        QTest::newRow("empty") << u"пусто.csv"_s << QByteArray() << ErrorCode::File;
    }
    void badFilesChangeNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        QTemporaryDir folder;
        const QString file = folder.filePath(name);
        QVERIFY(writeBytes(file, content));
        const QByteArray before = bytesOf(m_path);
        const Status status = load(file);
        QVERIFY(!status);
        QCOMPARE(status.error().code, code);
        QVERIFY2(status.error().toString().contains(name), qPrintable(status.error().toString()));
        QCOMPARE(bytesOf(m_path), before);
    }

    void policyAllowsPartsAndReplacing()
    {
        QTemporaryDir folder;
        const QByteArray head = "Код ОО;Учебный год;Процедура;Предмет;Класс;Участников;«2»;«3»;«4»;«5»\r\n";
        const QString mixed = folder.filePath(u"частью.csv"_s);
        QVERIFY(writeBytes(
            mixed, head + "111001;2022/2023;РДР;Химия;8;10;1;2;3;4\r\n999;2022/2023;РДР;Химия;8;10;1;2;3;4\r\n"));
        QVERIFY(!load(mixed));
        QVERIFY(load(mixed, {.acceptedRowsOnly = true}));
        const QString other = folder.filePath(u"замена.csv"_s);
        QVERIFY(writeBytes(other, head + "111001;2022/2023;РДР;Химия;8;10;4;3;2;1\r\n"));
        QVERIFY(!load(other));
        QVERIFY(load(other, {.replaceExisting = true}));
        const auto stored = m_workspace->results().list(AcademicYear::endingIn(2023));
        QVERIFY(stored);
        for (const ProcedureResult& result : *stored) {
            if (result.procedure.kind == u"РДР")
                QCOMPARE(result.m2.value_or(-1), 4);
        }
    }

    void cancelStopsPlanning()
    {
        Progress progress;
        progress.cancel();
        const auto plan = m_workspace->imports().plan(samples + u"ege-01-2022.csv"_s, ImportKind::Auto, &progress);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_ImportService)
#include "tst_import_service.moc"
