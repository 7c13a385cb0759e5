#include "FileBytes.h"
#include "e2e/CliRun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray rules =
    R"({"format":"lotsia-criteria/1","title":"Проба","edition":"1","sample":false,
"procedure_sets":{"ядро":[{"kind":"ВПР","subject":"Математика","grade":5}]},
"signs":{"низкий":{"measure":"share_below","procedures":"ядро","is":">=","value":0.3}},
"indexes":{"ИСБШ":{"terms":[{"indicator":"large_families_share","weight":1,"norm":"raw"}],"missing_term":"unknown"}},
"classes":[{"id":"low","name":"ШНОР","when":{"count":"низкий","year":0,"at_least":1}},
{"id":"other","name":"Другой","when":{"class":"low"}}],"ranking":[{"by":"name"}]})";

QByteArray with(const char* what, const char* instead)
{
    QByteArray changed = rules;
    Q_ASSERT(changed.contains(what));
    return changed.replace(what, instead);
}

} // namespace

/// lotsia-cli criteria, classify and check from outside, with whatever a script may give them.
class tst_CliCriteria : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_db;

    Run onDb(const QStringList& arguments, const QHash<QString, QString>& environment = {})
    {
        return cli(QStringList{u"--db"_s, m_db} + arguments, environment);
    }
    QJsonArray sets()
    {
        return QJsonDocument::fromJson(onDb({u"--json"_s, u"criteria"_s, u"list"_s}).out.toUtf8()).array();
    }

private slots:
    void initTestCase()
    {
        m_db = m_dir.filePath(u"управление.lotsia"_s);
        const Run created = onDb({u"new"_s, u"--department"_s, demoData + u"karabash-department.json"_s});
        QVERIFY2(created.code == 0, qPrintable(created.err));
        QStringList arguments{u"import"_s};
        for (const QString& name : QDir(samples).entryList({u"*.xlsx"_s, u"*.csv"_s}, QDir::Files, QDir::Name))
            arguments << samples + name;
        const Run imported = onDb(arguments);
        QVERIFY2(imported.code == 0, qPrintable(imported.err + imported.out));
    }

    void listTellsStatusAndYears()
    {
        const QJsonArray array = sets();
        QVERIFY(!array.isEmpty());
        const QJsonObject first = array.first().toObject();
        const QStringList keys{u"about"_s, u"approved"_s, u"edition"_s, u"id"_s,    u"in_use"_s,
                               u"order"_s, u"sample"_s,   u"sha256"_s,  u"title"_s, u"years"_s};
        QCOMPARE(first.keys(), keys);
        QVERIFY(first.value(u"in_use").toBool() && first.value(u"sample").toBool());
        QVERIFY(!first.value(u"approved").toBool() && first.value(u"order").isNull());
        QCOMPARE(first.value(u"years").toArray().size(), 2);
        QCOMPARE(first.value(u"sha256").toString().size(), 64);
        const Run table = onDb({u"criteria"_s, u"list"_s});
        QCOMPARE(table.code, 0);
        QCOMPARE(table.out.count(u'\n'), array.size());
        const QStringList cells = table.out.section(u'\n', 0, 0).split(u'\t');
        QCOMPARE(cells.size(), 6);
        QCOMPARE(cells.at(2), first.value(u"title").toString());
        QCOMPARE(cells.at(4), u"образец"_s);
    }

    void badCriteriaAreRefusedWithPlaceAndReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words"); // what the refusal names
        QTest::newRow("not JSON") << QByteArray("Критерии утверждены") << u"1"_s;
        QTest::newRow("cut off") << rules.left(rules.size() / 2) << QString();
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("a list") << QByteArray("[]") << QString();
        QTest::newRow("another format") << with("lotsia-criteria/1", "lotsia-roadmap/1") << u"lotsia-roadmap/1"_s;
        QTest::newRow("a key twice") << with("\"edition\":\"1\"", "\"edition\":\"1\",\"edition\":\"2\"")
                                     << u"edition"_s;
        QTest::newRow("an unknown key") << with("\"sample\"", "\"sampel\"") << u"sampel"_s;
        QTest::newRow("too deep") << QByteArray(rules).replace(
            R"({"class":"low"})", QByteArray(R"({"not":)").repeated(80) + R"({"class":"low"})" + QByteArray(80, '}'))
                                  << u"64"_s;
        QTest::newRow("unknown procedures")
            << with(R"("procedures":"ядро")", R"("procedures":"нет таких")") << u"signs.низкий.procedures"_s;
        QTest::newRow("unknown sign") << with(R"("count":"низкий")", R"("count":"высокий")") << u"высокий"_s;
        QTest::newRow("unknown class") << with(R"({"class":"low"})", R"({"class":"lwo"})") << u"lwo"_s;
        QTest::newRow("unknown index") << with(R"({"class":"low"})", R"({"index":"ИСБ","is":"<=","value":1})")
                                       << u"ИСБ"_s;
        QTest::newRow("no indicator") << with(R"("indicator":"large_families_share",)", "") << u"indicator"_s;
        QTest::newRow("empty indicator") << with("large_families_share", " ") << u"indicator"_s;
        QTest::newRow("unknown measure") << with("share_below", "share_bellow") << u"signs.низкий.measure"_s;
        QTest::newRow("a text for a number") << with("0.3", "\"0.3\"") << u"signs.низкий.value"_s;
        QTest::newRow("a class of itself") << with(R"({"class":"low"})", R"({"class":"other"})") << u"«Другой»"_s;
        QTest::newRow("a cycle") << with(R"({"count":"низкий","year":0,"at_least":1})", R"({"class":"other"})")
                                 << u"«ШНОР»"_s;
        QTest::newRow("a cycle inside") << with(
            R"({"count":"низкий","year":0,"at_least":1})",
            R"({"any":[{"count":"низкий","year":0,"at_least":1},{"not":{"class":"other"}}]})")
                                        << u"«ШНОР»"_s;
        QTest::newRow("a contradiction") << with(
            R"({"class":"low"})",
            R"({"all":[{"count":"низкий","year":0,"at_least":1},{"not":{"count":"низкий","year":0,"at_least":1}}]})")
                                         << u"classes"_s;
        QTest::newRow("10 MB") << QByteArray(10 * 1024 * 1024, ' ') << u"1024"_s;
        QTest::newRow("10 MB of rules") << with("\"Проба\"", "\"" + QByteArray(10 * 1024 * 1024, 'x') + "\"")
                                        << u"1024"_s;
    }
    void badCriteriaAreRefusedWithPlaceAndReason()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        const QString path = m_dir.filePath(u"критерии.json"_s);
        QVERIFY(writeBytes(path, json));
        const QByteArray before = bytesOf(m_db);
        const Run run = onDb({u"criteria"_s, u"import"_s, path});
        QVERIFY2(run.code == 1, qPrintable(run.err + run.out));
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(u"критерии.json"_s) && run.err.contains(words), qPrintable(run.err));
        QVERIFY2(run.err.size() < 1000, qPrintable(run.err.left(1000)));
        QCOMPARE(bytesOf(m_db), before);
    }

    void filesThatAreNone()
    {
        const QByteArray before = bytesOf(m_db);
        QCOMPARE(onDb({u"criteria"_s, u"import"_s, m_dir.filePath(u"нет.json"_s)}).code, 3);
        QCOMPARE(onDb({u"criteria"_s, u"import"_s, m_dir.path()}).code, 3);
        QCOMPARE(onDb({u"criteria"_s, u"import"_s}).code, 2);
        QCOMPARE(onDb({u"criteria"_s, u"export"_s, u"99"_s}).code, 1);
        QCOMPARE(onDb({u"criteria"_s, u"use"_s, u"99"_s}).code, 1);
        QCOMPARE(onDb({u"criteria"_s, u"use"_s, u"первый"_s}).code, 2);
        QCOMPARE(bytesOf(m_db), before);
    }

    void goodCriteriaAreStored_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("plain") << rules;
        QTest::newRow("with a byte-order mark") << "\xEF\xBB\xBF" + with("\"edition\":\"1\"", "\"edition\":\"2\"");
        QTest::newRow("the second format") << with("lotsia-criteria/1", "lotsia-criteria/2");
    }
    void goodCriteriaAreStored()
    {
        QFETCH(QByteArray, json);
        const QString path = m_dir.filePath(u"годные.json"_s);
        QVERIFY(writeBytes(path, json));
        const Run stored = onDb({u"criteria"_s, u"import"_s, path});
        QVERIFY2(stored.code == 0, qPrintable(stored.err));
        const QString id = stored.out.trimmed();
        QCOMPARE(stored.out, id + u'\n'); // the number alone
        const Run exported = onDb({u"criteria"_s, u"export"_s, id});
        QCOMPARE(exported.code, 0);
        const QString again = m_dir.filePath(u"выгрузка.json"_s);
        QVERIFY(writeBytes(again, exported.out.toUtf8()));
        QCOMPARE(onDb({u"criteria"_s, u"import"_s, again}).out, stored.out); // the same set
        QCOMPARE(onDb({u"classify"_s, u"--year"_s, u"2023"_s, u"--criteria"_s, id}).code, 0);
    }

    void sameBytesInEveryLocale()
    {
        const Run imported = onDb({u"criteria"_s, u"import"_s, samples + u"criteria-p2.json"_s});
        QCOMPARE(imported.code, 0);
        const QStringList call{u"classify"_s,          u"--year"_s, u"2022/2023"_s, u"--criteria"_s,
                               imported.out.trimmed(), u"--json"_s};
        const Run first = onDb(call);
        QCOMPARE(first.code, 0);
        QVERIFY(first.out.size() > 10'000);
        using Environment = QHash<QString, QString>;
        const QList<Environment> environments{
            {},
            {{u"LC_ALL"_s, u"C"_s}},
            {{u"LC_ALL"_s, u"C.UTF-8"_s}},
            {{u"LC_ALL"_s, u"ru_RU.UTF-8"_s}, {u"LANG"_s, u"ru_RU.UTF-8"_s}, {u"LANGUAGE"_s, u"ru"_s}},
            {{u"LC_ALL"_s, u"tr_TR.UTF-8"_s}, {u"LANG"_s, u"tr_TR.UTF-8"_s}},
            {{u"LC_NUMERIC"_s, u"de_DE.UTF-8"_s}, {u"LC_COLLATE"_s, u"sv_SE.UTF-8"_s}, {u"LANG"_s, u"ar_EG.UTF-8"_s}},
            {{u"LANG"_s, QString()}},
            {{u"LC_ALL"_s, u"нет такой"_s}},
            {{u"QT_HASH_SEED"_s, u"0"_s}},
            {{u"QT_HASH_SEED"_s, u"1"_s}},
            {{u"QT_HASH_SEED"_s, u"123456789"_s}},
            {{u"TZ"_s, u"Asia/Kamchatka"_s}},
        };
        for (const Environment& environment : environments) {
            const Run run = onDb(call, environment);
            QVERIFY2(run.code == 0, qPrintable(run.err));
            QVERIFY2(run.out == first.out, qPrintable(QStringList(environment.values()).join(u' ')));
        }
        // Another language of the messages is no other data.
        QCOMPARE(onDb(QStringList{u"--lang"_s, u"en"_s} + call).out, first.out);
        // Nor is another file that holds the same database.
        const QString copy = m_dir.filePath(u"копия базы.lotsia"_s);
        QVERIFY(QFile::copy(m_db, copy));
        QCOMPARE(cli(QStringList{u"--db"_s, copy} + call).out, first.out);
    }

    void yearsOutsideOfTheData()
    {
        QCOMPARE(onDb({u"classify"_s, u"--year"_s, u"1991"_s}).code, 1); // the rules look a year back
        QCOMPARE(onDb({u"classify"_s, u"--year"_s, u"2099"_s}).code, 0);
        QCOMPARE(onDb({u"list"_s, u"--year"_s, u"1991"_s, u"--to"_s, m_dir.filePath(u"рано.csv"_s)}).code, 1);
        QVERIFY(!QFile::exists(m_dir.filePath(u"рано.csv"_s)));
    }

    void checkNamesASampleInUse()
    {
        const Run run = onDb({u"--json"_s, u"check"_s});
        QCOMPARE(run.code, 0);
        bool found = false;
        for (const QJsonValue finding : QJsonDocument::fromJson(run.out.toUtf8()).array())
            found = found || finding[u"code"].toString() == u"criteria-sample"_s;
        QVERIFY2(found, qPrintable(run.out));
    }
};

QTEST_GUILESS_MAIN(tst_CliCriteria)
#include "tst_cli_criteria.moc"
