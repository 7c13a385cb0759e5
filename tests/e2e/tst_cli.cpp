#include "FileBytes.h"
#include "e2e/CliRun.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

/// lotsia-cli from outside: what scripts and other departments rely on.
class tst_Cli : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_db;

    QString path(const QString& name) const { return m_dir.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    Run onDb(const QStringList& arguments) { return cli(QStringList{u"--db"_s, m_db} + arguments); }

private slots:
    void initTestCase()
    {
        m_db = m_dir.filePath(u"управление.lotsia"_s);
        const Run created = onDb({u"new"_s, u"--department"_s, demoData + u"karabash-department.json"_s});
        QVERIFY2(created.code == 0, qPrintable(created.err));
        QStringList arguments{u"import"_s};
        for (const QString& name : QDir(samples).entryList({u"*.xlsx"_s, u"*.csv"_s}, QDir::Files, QDir::Name))
            arguments << samples + name; // in alphabetical order: the school list is not the first
        const Run imported = onDb(arguments);
        QVERIFY2(imported.code == 0, qPrintable(imported.err + imported.out));
    }

    void usageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"лететь"_s};
        QTest::newRow("unknown option") << QStringList{u"classify"_s, u"--yaer"_s, u"2023"_s};
        QTest::newRow("an option of another command") << QStringList{u"classify"_s, u"--number"_s, u"1"_s};
        QTest::newRow("no year") << QStringList{u"classify"_s};
        QTest::newRow("bad year") << QStringList{u"classify"_s, u"--year"_s, u"вчера"_s};
        QTest::newRow("no file") << QStringList{u"import"_s};
        QTest::newRow("bad kind") << QStringList{u"import"_s, u"--kind"_s, u"стихи"_s, u"а.csv"_s};
        QTest::newRow("bad ending") << QStringList{u"list"_s, u"--year"_s, u"2023"_s, u"--to"_s, u"список.txt"_s};
        QTest::newRow("bad date") << QStringList{u"order"_s, u"approve"_s, u"1"_s,         u"--number"_s,
                                                 u"1"_s,     u"--date"_s,  u"31.02.2023"_s};
        QTest::newRow("an option twice") << QStringList{u"classify"_s, u"--year"_s, u"2023"_s, u"--year"_s, u"2022"_s};
        QTest::newRow("a word too many") << QStringList{u"results"_s, u"--year"_s, u"2023"_s, u"лишнее"_s};
        QTest::newRow("bad subcommand") << QStringList{u"roadmap"_s, u"draw"_s};
    }
    void usageErrors()
    {
        QFETCH(QStringList, arguments);
        const Run run = onDb(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY(run.out.isEmpty());
        static const QRegularExpression russian(u"[а-яё]{3}"_s);
        QVERIFY2(run.err.contains(russian), qPrintable(run.err));
    }

    void databaseErrors()
    {
        QCOMPARE(cli({u"classify"_s, u"--year"_s, u"2023"_s}).code, 2); // no --db
        QCOMPARE(cli({u"--db"_s, m_dir.filePath(u"нет.lotsia"_s), u"check"_s}).code, 3);
        QCOMPARE(cli({u"--db"_s, samples + u"schools.xlsx"_s, u"check"_s}).code, 3);
        const QString newer = m_dir.filePath(u"новее.lotsia"_s);
        QByteArray bytes = bytesOf(m_db);
        bytes[62] = '\x7F';
        QVERIFY(writeBytes(newer, bytes));
        QCOMPARE(cli({u"--db"_s, newer, u"check"_s}).code, 5);
        QCOMPARE(bytesOf(newer), bytes);
        QVERIFY(writeBytes(newer, bytesOf(m_db).left(9000)));
        QCOMPARE(cli({u"--db"_s, newer, u"check"_s}).code, 5);
        QCOMPARE(onDb({u"new"_s, u"--department"_s, demoData + u"karabash-department.json"_s}).code, 3);
    }

    void importKeepsACopyFirst()
    {
        const QString db = m_dir.filePath(u"с копией.lotsia"_s);
        QCOMPARE(cli({u"--db"_s, db, u"new"_s, u"--department"_s, demoData + u"karabash-department.json"_s}).code, 0);
        const auto copies = [] {
            QStringList found;
            QDirIterator files(accountFolder(), {u"с копией_*_import.lotsia"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                found << files.next();
            return found;
        };
        QCOMPARE(cli({u"--db"_s, db, u"import"_s, u"--dry-run"_s, samples + u"schools.xlsx"_s}).code, 0);
        QCOMPARE(copies(), QStringList());
        QCOMPARE(cli({u"--db"_s, db, u"import"_s, samples + u"schools.xlsx"_s}).code, 0);
        QCOMPARE(copies().size(), 1);
        QCOMPARE(cli({u"--db"_s, copies().first(), u"check"_s}).code, 0);
        QCOMPARE(cli({u"--db"_s, db, u"restore"_s, copies().first()}).code, 0);
    }

    void resultsAreJsonLines()
    {
        const Run run = onDb({u"results"_s, u"--year"_s, u"2022/2023"_s});
        QCOMPARE(run.code, 0);
        const QStringList lines = run.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 24 * 6 + 20 * 3);
        const QJsonObject first = QJsonDocument::fromJson(lines.first().toUtf8()).object();
        const QStringList keys{u"below"_s,        u"code"_s,   u"grade"_s,   u"kind"_s, u"level"_s,
                               u"m2"_s,           u"m3"_s,     u"m4"_s,      u"m5"_s,   u"mean"_s,
                               u"participants"_s, u"source"_s, u"subject"_s, u"year"_s};
        QCOMPARE(first.keys(), keys);
        QVERIFY(!first.value(u"source").toString().isEmpty());
    }

    void classifiesByTheExpectedVerdicts()
    {
        const QJsonObject expected =
            QJsonDocument::fromJson(bytesOf(samples + u"expected-verdicts-2023.json"_s)).object();
        for (const auto& [file, key] :
             {std::pair(u"criteria-p1.json"_s, u"P1"_s), std::pair(u"criteria-p2.json"_s, u"P2"_s)}) {
            const Run imported = onDb({u"criteria"_s, u"import"_s, samples + file});
            QCOMPARE(imported.code, 0);
            const QString id = imported.out.trimmed();
            QVERIFY(id.toInt() > 0);
            const QStringList call{u"classify"_s, u"--year"_s, u"2022/2023"_s, u"--criteria"_s, id, u"--json"_s};
            const Run run = onDb(call);
            QCOMPARE(run.code, 0);
            QCOMPARE(onDb(call).out, run.out);
            const QJsonObject object = QJsonDocument::fromJson(run.out.toUtf8()).object();
            QCOMPARE(object.value(u"format").toString(), u"lotsia-classification/1"_s);
            const QJsonArray schools = object.value(u"schools").toArray();
            QCOMPARE(schools.size(), 24);
            for (const QJsonValue school : schools)
                QCOMPARE(school[u"code"].toString() + school[u"classes"][u"low"].toString(),
                         school[u"code"].toString()
                             + expected.value(school[u"code"].toString()).toObject().value(key).toString());
        }
        const Run table = onDb({u"classify"_s, u"--year"_s, u"2023"_s});
        QCOMPARE(table.code, 0);
        QCOMPARE(table.out.count(u'\n'), 25);
        QCOMPARE(onDb({u"classify"_s, u"--year"_s, u"2023"_s, u"--criteria"_s, u"99"_s}).code, 1);
    }

    void writesListsInEveryFormat()
    {
        for (const auto& [suffix, magic] :
             {std::pair(u"xlsx"_s, QByteArray("PK")), std::pair(u"csv"_s, QByteArray("\xEF\xBB\xBF")),
              std::pair(u"docx"_s, QByteArray("PK")), std::pair(u"pdf"_s, QByteArray("%PDF"))}) {
            const QString path = m_dir.filePath(u"список."_s + suffix);
            const Run run = onDb({u"list"_s, u"--year"_s, u"2023"_s, u"--to"_s, path});
            QVERIFY2(run.code == 0, qPrintable(run.err));
            QVERIFY(bytesOf(path).startsWith(magic));
        }
        QCOMPARE(onDb({u"list"_s, u"--year"_s, u"2023"_s, u"--to"_s, m_dir.filePath(u"нет/список.xlsx"_s)}).code, 3);
    }

    void roadmapsFromTables()
    {
        const QString seeds = QStringLiteral(LOTSIA_TEST_DATA "/seeds/");
        for (const QString& name : {u"karabash-2023.docx"_s, u"chernushka-2021.docx"_s}) {
            const Run done = onDb({u"roadmap"_s, u"import"_s, seeds + name});
            QVERIFY2(done.code == 0, qPrintable(done.err));
            QVERIFY2(done.out.trimmed().toInt() > 0, qPrintable(done.out)); // the id alone
            QVERIFY(done.err.contains(u"Период"));
            QCOMPARE(onDb({u"roadmap"_s, u"export"_s, done.out.trimmed(), path(u"карта.json"_s)}).code, 0);
        }
        const Run plan = onDb({u"import"_s, seeds + u"karabash-2023.docx"_s});
        QVERIFY2(plan.code == 0, qPrintable(plan.err));
        QVERIFY(plan.out.contains(u"дорожная карта"));
        // What a person must decide is not guessed.
        const QString unclear = write(u"неясная.csv"_s,
                                      "№;Мероприятие;Ответственный;Срок;Результат;Примечание\n"
                                      "1;Дело;ММЦ;май 2024;Акт;важно\n");
        const int before = onDb({u"roadmap"_s, u"list"_s}).out.count(u'\n');
        const Run refused = onDb({u"roadmap"_s, u"import"_s, unclear});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(u"Примечание"), qPrintable(refused.err));
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(onDb({u"import"_s, unclear, u"--kind"_s, u"roadmap"_s}).code, 1);
        QCOMPARE(onDb({u"roadmap"_s, u"import"_s, write(u"битая.docx"_s, "PK\x03\x04 обрыв")}).code, 3);
        QCOMPARE(onDb({u"roadmap"_s, u"import"_s, path(u"нет.docx"_s)}).code, 3);
        QCOMPARE(onDb({u"roadmap"_s, u"list"_s}).out.count(u'\n'), before);
    }

    void roadmapsAndOrders()
    {
        const Run roadmap = onDb({u"roadmap"_s, u"import"_s, demoData + u"karabash-roadmap.json"_s});
        QVERIFY2(roadmap.code == 0, qPrintable(roadmap.err));
        const QString roadmapId = roadmap.out.trimmed();
        const QString exported = m_dir.filePath(u"карта.json"_s);
        QCOMPARE(onDb({u"roadmap"_s, u"export"_s, roadmapId, exported}).code, 0);
        const QJsonObject object = QJsonDocument::fromJson(bytesOf(exported)).object();
        QCOMPARE(object.value(u"sections")[0][u"actions"].toArray().size(), 8);
        QCOMPARE(object.value(u"sections")[0][u"actions"][0][u"term_parsed"][u"end"].toString(), u"2023-08-31"_s);
        const Run status = onDb({u"roadmap"_s, u"status"_s, roadmapId, u"--on"_s, u"2023-09-15"_s});
        QCOMPARE(status.code, 0);
        QCOMPARE(status.out.count(u'\n'), 8);
        const QStringList cells = status.out.section(u'\n', 0, 0).split(u'\t');
        QCOMPARE(cells.size(), 8); // the four of the term, then state, period, day of control and actual date
        QCOMPARE(cells.first(), u"1.1."_s);
        QCOMPARE(cells.mid(4), (QStringList{u"просрочено"_s, u"—"_s, u"31.08.2023"_s, u"—"_s}));
        const Run asJson = onDb({u"--json"_s, u"roadmap"_s, u"status"_s, roadmapId, u"--on"_s, u"2023-09-15"_s});
        const QJsonObject first = QJsonDocument::fromJson(asJson.out.toUtf8()).array().first().toObject();
        for (const QString& key : {u"number"_s, u"text"_s, u"term"_s, u"term_parsed"_s, u"state"_s})
            QVERIFY(first.contains(key));
        QCOMPARE(first.value(u"status"_s).toString(), u"not-started"_s);
        QCOMPARE(first.value(u"overdue"_s).toBool(), true);
        QCOMPARE(first.value(u"due"_s).toString(), u"2023-08-31"_s);
        QVERIFY(first.value(u"actual_date"_s).isNull());
        QCOMPARE(first.value(u"periods"_s).toArray().size(), 1);
        const QString calendar = m_dir.filePath(u"сроки.ics"_s);
        QCOMPARE(onDb({u"roadmap"_s, u"status"_s, roadmapId, u"--ics"_s, calendar}).code, 0);
        QVERIFY(bytesOf(calendar).startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(bytesOf(calendar).contains("20230831"));
        QCOMPARE(onDb({u"roadmap"_s, u"status"_s, roadmapId, u"--ics"_s, m_dir.filePath(u"нет/сроки.ics"_s)}).code, 3);
        QCOMPARE(onDb({u"roadmap"_s, u"export"_s, u"99"_s, exported}).code, 1);

        const Run created =
            onDb({u"order"_s, u"new"_s, u"--template"_s, u"roadmap-approval"_s, u"--roadmap"_s, roadmapId});
        QVERIFY2(created.code == 0, qPrintable(created.err));
        const QString id = created.out.trimmed();
        const QString pdf = m_dir.filePath(u"приказ.pdf"_s);
        QCOMPARE(onDb({u"order"_s, u"print"_s, id, u"--to"_s, pdf}).code, 0);
        QVERIFY(bytesOf(pdf).startsWith("%PDF"));
        QCOMPARE(onDb({u"order"_s, u"print"_s, id, u"--to"_s, m_dir.filePath(u"приказ.docx"_s)}).code, 0);
        // A draft that a script prints was not on anybody's table.
        QVERIFY(onDb({u"order"_s, u"list"_s}).out.contains(u"\tпроект\t"_s));
        QCOMPARE(
            onDb({u"order"_s, u"approve"_s, id, u"--number"_s, u"53-01 (о/д)"_s, u"--date"_s, u"10.07.2023"_s}).code,
            0);
        QCOMPARE(onDb({u"order"_s, u"approve"_s, id, u"--number"_s, u"54"_s, u"--date"_s, u"10.07.2023"_s}).code, 1);
        QCOMPARE(onDb({u"order"_s, u"print"_s, id, u"--to"_s, pdf}).code, 0);
        const QByteArray frozen = bytesOf(pdf);
        QCOMPARE(onDb({u"order"_s, u"print"_s, id, u"--to"_s, pdf}).code, 0);
        QCOMPARE(bytesOf(pdf), frozen); // byte for byte as signed
        QVERIFY(onDb({u"order"_s, u"list"_s}).out.contains(u"\tдействует\t53-01 (о/д)\t"_s));
        const QJsonObject listed =
            QJsonDocument::fromJson(onDb({u"--json"_s, u"order"_s, u"list"_s}).out.toUtf8()).array().first().toObject();
        QCOMPARE(listed.value(u"state").toString(), u"approved"_s);
        QCOMPARE(listed.value(u"life").toString(), u"in-force"_s);
        QCOMPARE(listed.value(u"life_text").toString(), u"действует"_s);

        // Criteria and a list of schools behind an order: a sample is printed, and never approved.
        const Run criteria = onDb({u"order"_s, u"new"_s, u"--template"_s, u"criteria-approval"_s});
        QVERIFY2(criteria.code == 0, qPrintable(criteria.err));
        QCOMPARE(onDb({u"order"_s, u"print"_s, criteria.out.trimmed(), u"--to"_s, pdf}).code, 0);
        const Run list = onDb({u"order"_s, u"new"_s, u"--template"_s, u"list-approval"_s, u"--criteria"_s, u"1"_s,
                               u"--year"_s, u"2023"_s});
        QVERIFY2(list.code == 0, qPrintable(list.err));
        QCOMPARE(onDb({u"order"_s, u"print"_s, list.out.trimmed(), u"--to"_s, m_dir.filePath(u"список.docx"_s)}).code,
                 0);
        for (const Run& order : {criteria, list}) {
            const Run refused = onDb(
                {u"order"_s, u"approve"_s, order.out.trimmed(), u"--number"_s, u"55"_s, u"--date"_s, u"10.07.2023"_s});
            QCOMPARE(refused.code, 1);
            QVERIFY(!refused.err.isEmpty());
        }
        QCOMPARE(onDb({u"order"_s, u"new"_s, u"--template"_s, u"criteria-approval"_s, u"--criteria"_s, u"999"_s}).code,
                 1);
        QCOMPARE(onDb({u"order"_s, u"new"_s, u"--template"_s, u"list-approval"_s, u"--year"_s, u"давно"_s}).code, 2);
    }

    void badImportsChangeNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const QByteArray head = "Код ОО;Учебный год;Процедура;Предмет;Класс;Участников;«2»;«3»;«4»;«5»\r\n";
        const QByteArray percents =
            "Код ОО;Учебный год;Процедура;Предмет;Класс;Участников;«2», %;«3», %;«4», %;«5», %\r\n";
        QTest::newRow("same file") << u"снова.xlsx"_s << bytesOf(samples + u"oge-flat.xlsx"_s) << 1 << QString();
        QTest::newRow("truncated") << u"обрезан.xlsx"_s << bytesOf(samples + u"oge-flat.xlsx"_s).left(5000) << 3
                                   << QString();
        QTest::newRow("text where a number belongs")
            << u"буквы.csv"_s << head + "111001;2022/2023;ВПР;Химия;8;много;1;2;3;4\r\n"
            << 1 << u"строка 2, столбец «Участников»"_s;
        QTest::newRow("140 percent") << u"проценты.csv"_s
                                     << percents + "111001;2022/2023;ВПР;Химия;8;20;50;50;20;20\r\n"
                                     << 1 << u"строка 2, столбец «2, %», «3, %», «4, %», «5, %»"_s;
        QTest::newRow("unknown school") << u"чужая.csv"_s << head + "777777;2022/2023;ВПР;Химия;8;10;1;2;3;4\r\n"
                                        << 1 << u"строка 2, столбец «Код ОО»"_s;
        QTest::newRow("marks and participants")
            << u"сумма.csv"_s << head + "111001;2022/2023;ВПР;Химия;8;20;1;2;3;4\r\n"
            << 1 << u"строка 2, столбец «2», «3», «4», «5»"_s;
        QTest::newRow("the same row twice")
            << u"дважды.csv"_s
            << head + "111001;2022/2023;ВПР;Химия;8;10;1;2;3;4\r\n111001;2023;ВПР;Химия;8;10;1;2;3;4\r\n"
            << 1 << u"строка 3, столбец «Код ОО»"_s;
        QTest::newRow("unknown school in a protocol")
            << u"протокол.csv"_s
            << QByteArray("01 - Химия 2023.06.01\r\nКод ОО;Фамилия;Номер;Балл\r\n777777;Тайнова;987654;60\r\n") << 1
            << u"строка 3, столбец «Код ОО»"_s;
        QTest::newRow("bad score in a protocol")
            << u"балл.csv"_s
            << QByteArray("01 - Химия 2023.06.01\r\nКод ОО;Фамилия;Номер;Балл\r\n111001;Тайнова;987654;Тайнова\r\n")
            << 1 << u"строка 3, столбец «Балл»"_s;
        QTest::newRow("no columns") << u"столбцы.csv"_s << QByteArray("А;Б\r\n1;2\r\n") << 1 << QString();
        QTest::newRow("empty") << u"пустой.xlsx"_s << QByteArray() << 3 << QString();
    }
    void badImportsChangeNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        QFETCH(QString, place);
        const QString path = m_dir.filePath(name);
        QVERIFY(writeBytes(path, content));
        const QByteArray before = bytesOf(m_db);
        const Run run = onDb({u"import"_s, path});
        QVERIFY2(run.code == code, qPrintable(run.err + run.out));
        QVERIFY2(run.err.contains(name), qPrintable(run.err));
        QVERIFY2(place.isEmpty() || run.err.contains(place), qPrintable(run.err));
        QCOMPARE(bytesOf(m_db), before);
        QVERIFY(!QFile::exists(m_db + u"-journal"_s));
        QVERIFY2(!(run.err + run.out).contains(u"Тайнова"_s) && !(run.err + run.out).contains(u"987654"_s),
                 qPrintable(run.err));
        const Run trial = onDb({u"import"_s, u"--dry-run"_s, path});
        QCOMPARE(trial.code, code);
        QCOMPARE(bytesOf(m_db), before);
    }

    void firstFailureGivesTheCode()
    {
        const QString missing = m_dir.filePath(u"нет такого.csv"_s);
        const QString bad = m_dir.filePath(u"не таблица.csv"_s);
        QVERIFY(writeBytes(bad, "А;Б\r\n1;2\r\n"));
        QCOMPARE(onDb({u"import"_s, missing, bad}).code, 3);
        QCOMPARE(onDb({u"import"_s, bad, missing}).code, 1);
    }

#ifdef Q_OS_UNIX
    void devicesAreNotFiles()
    {
        const QString pipe = m_dir.filePath(u"труба.csv"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(onDb({u"import"_s, pipe}).code, 3);
        QCOMPARE(onDb({u"criteria"_s, u"import"_s, pipe}).code, 3);
        QCOMPARE(cli({u"--db"_s, pipe, u"check"_s}).code, 3);
        QCOMPARE(cli({u"--db"_s, pipe, u"restore"_s, m_db}).code, 3);
        QVERIFY(QFile::exists(pipe));
    }

    void unwrittenAnswerIsAFailure()
    {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(LOTSIA_BIN_DIR "/lotsia-cli"),
                      {u"--db"_s, m_db, u"results"_s, u"--year"_s, u"2023"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 3);
    }
#endif

    void anotherHoldsTheDatabase()
    {
        QLockFile lock(m_db + u".lock"_s);
        lock.setStaleLockTime(0);
        QVERIFY(lock.tryLock(0));
        const QByteArray before = bytesOf(m_db);
        const Run writing = onDb({u"import"_s, samples + u"schools.xlsx"_s});
        QCOMPARE(writing.code, 4);
        QVERIFY2(writing.err.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(writing.err));
        QCOMPARE(onDb({u"criteria"_s, u"use"_s, u"1"_s}).code, 4);
        QCOMPARE(cli({u"--db"_s, m_db, u"restore"_s, m_db}).code, 4);
        QCOMPARE(bytesOf(m_db), before);
        QCOMPARE(onDb({u"results"_s, u"--year"_s, u"2023"_s}).code, 0); // reading goes on
        QCOMPARE(onDb({u"check"_s}).code, 0);
    }

    void damagedDatabasesEndWithASentence()
    {
        const QByteArray sound = bytesOf(m_db);
        const QString path = m_dir.filePath(u"порча.lotsia"_s);
        const QList<QStringList> commands{{u"check"_s},
                                          {u"classify"_s, u"--year"_s, u"2023"_s},
                                          {u"import"_s, samples + u"oge-flat.xlsx"_s},
                                          {u"criteria"_s, u"use"_s, u"1"_s}};
        quint32 random = 12345; // the same damage on every computer
        const auto next = [&random](qsizetype below) {
            random = random * 1664525u + 1013904223u;
            return static_cast<qsizetype>(random >> 8) % below;
        };
        for (int round = 0; round < 32; ++round) {
            QByteArray bytes = sound;
            if (round % 4 == 0)
                bytes.truncate(next(bytes.size()));
            for (int flip = 0; round % 4 != 0 && flip < (round % 4) * 20; ++flip)
                bytes[next(round % 4 == 1 ? 100 : bytes.size())] = static_cast<char>(next(256));
            QVERIFY(writeBytes(path, bytes));
            QFile::remove(path + u"-journal"_s);
            const Run run = cli(QStringList{u"--db"_s, path} + commands.at(round % commands.size()));
            QVERIFY2(QList<int>({0, 1, 3, 5}).contains(run.code), qPrintable(u"%1: %2"_s.arg(round).arg(run.code)));
            QVERIFY2(run.code == 0 || !run.err.isEmpty(), qPrintable(QString::number(round)));
        }
    }

    void killedImportLeavesTheDatabaseSound()
    {
        const QString db = m_dir.filePath(u"убитая.lotsia"_s);
        QVERIFY(QFile::copy(m_db, db));
        const QString before = cli({u"--db"_s, db, u"results"_s, u"--year"_s, u"2023"_s}).out;
        QByteArray csv = "Код ОО;Учебный год;Процедура;Предмет;Класс;Участников;2;3;4;5\r\n";
        constexpr int subjects = 600;
        for (int subject = 0; subject < subjects; ++subject) {
            for (int school = 1; school <= 24; ++school)
                csv += "1110" + QByteArray::number(school).rightJustified(2, '0') + ";2023;Срез;Предмет "
                    + QByteArray::number(subject) + ";8;10;1;2;3;4\r\n";
        }
        const QString big = m_dir.filePath(u"большой.csv"_s);
        QVERIFY(writeBytes(big, csv));
        const int stored = static_cast<int>(before.count(u'\n'));
        for (int delay = 100; delay <= 900; delay += 100) {
            QProcess process;
            process.start(QStringLiteral(LOTSIA_BIN_DIR "/lotsia-cli"), {u"--db"_s, db, u"import"_s, big});
            QVERIFY(process.waitForStarted());
            const bool finished = process.waitForFinished(delay);
            process.kill();
            process.waitForFinished();
            QCOMPARE(cli({u"--db"_s, db, u"check"_s}).code, 0);
            const Run after = cli({u"--db"_s, db, u"results"_s, u"--year"_s, u"2023"_s});
            QCOMPARE(after.code, 0);
            const int lines = static_cast<int>(after.out.count(u'\n'));
            QVERIFY2(lines == stored || lines == stored + subjects * 24, qPrintable(QString::number(lines)));
            if (finished || lines > stored)
                break;
        }
        const Run again =
            cli({u"--db"_s, db, u"criteria"_s, u"use"_s, u"1"_s}); // the dead program's lock is no obstacle
        QVERIFY2(again.code == 0, qPrintable(again.err));
    }

    void encodingsAreRead()
    {
        const QString text = u"Код ОО;Учебный год;Процедура;Предмет;Класс;Участников;«2»;«3»;«4»;«5»\r\n"
                             u"111001;2022/2023;ВПР;Биология;%1;10;1;2;3;4\r\n"_s;
        QByteArray utf16("\xFF\xFE", 2);
        for (const QChar c : text.arg(6))
            utf16 += QByteArray(1, static_cast<char>(c.unicode() & 0xFF))
                + QByteArray(1, static_cast<char>(c.unicode() >> 8));
        QByteArray cp1251;
        for (const QChar c : text.arg(7)) {
            const char16_t u = c.unicode();
            cp1251 += static_cast<char>(u < 0x80                       ? u
                                            : u >= 0x410 && u <= 0x44F ? u - 0x410 + 0xC0
                                            : u == u'«'                ? 0xAB
                                            : u == u'»'                ? 0xBB
                                                                       : '?');
        }
        for (const auto& [name, bytes] :
             {std::pair(u"юникод.csv"_s, utf16), std::pair(u"кодировка 1251.csv"_s, cp1251)}) {
            QVERIFY(writeBytes(m_dir.filePath(name), bytes));
            const Run run = onDb({u"import"_s, m_dir.filePath(name)});
            QVERIFY2(run.code == 0, qPrintable(run.err + run.out));
        }
    }

    void checksBacksUpRestores()
    {
        QCOMPARE(onDb({u"check"_s}).code, 0);
        const QString copy = m_dir.filePath(u"копия.lotsia"_s);
        QCOMPARE(onDb({u"backup"_s, copy}).code, 0);
        QCOMPARE(onDb({u"backup"_s, copy}).code, 3);
        const QString target = m_dir.filePath(u"новая.lotsia"_s);
        QCOMPARE(cli({u"--db"_s, target, u"restore"_s, copy}).code, 0);
        QCOMPARE(cli({u"--db"_s, target, u"results"_s, u"--year"_s, u"2023"_s}).out,
                 onDb({u"results"_s, u"--year"_s, u"2023"_s}).out);
    }

    void demoWritesEverything()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"показ"_s);
        for (int round = 0; round < 2; ++round) { // safe to repeat
            const Run run = cli({u"demo"_s, target});
            QVERIFY2(run.code == 0, qPrintable(run.err));
            QVERIFY2(run.err.isEmpty(), qPrintable(run.err));
            QCOMPARE(QDir(target).entryList({u"*.pdf"_s}).size(), 2);
            QCOMPARE(QDir(target).entryList({u"*.docx"_s}).size(), 2);
            QCOMPARE(QDir(target).entryList({u"*.xlsx"_s}).size(), 2);
            QCOMPARE(QDir(target).entryList({u"*.lotsia"_s}).size(), 2);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
