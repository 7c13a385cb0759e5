#include "core/exchange/TestFiles.h"

using namespace lotsia;
#ifndef Q_MOC_RUN
using namespace lotsia::test;
#endif

class tst_samples : public QObject {
    Q_OBJECT

private:
    static ImportPlan planOf(const QString& name, ImportKind kind = ImportKind::Auto)
    {
        const auto plan = planImport(sample(name), kind, sampleSchools());
        if (!plan)
            qFatal("%s: %s", qPrintable(name), qPrintable(plan.error().toString()));
        return *plan;
    }

    static QHash<QString, QJsonObject> truthByKey()
    {
        QHash<QString, QJsonObject> byKey;
        const QJsonArray results = truth().value(u"results"_s).toArray();
        for (const QJsonValue& value : results)
            byKey.insert(QStringList{value[u"code"_s].toString(), value[u"year"_s].toString(),
                                     value[u"kind"_s].toString(), value[u"subject"_s].toString(),
                                     QString::number(value[u"grade"_s].toInt()), value[u"level"_s].toString()}
                             .join(u'|'),
                         value.toObject());
        return byKey;
    }

    static QString keyOf(const ProcedureResult& result)
    {
        return QStringList{result.schoolCode,
                           result.year.toString(),
                           result.procedure.kind,
                           result.procedure.subject,
                           QString::number(result.procedure.grade),
                           procedureLevelText(result.procedure.level)}
            .join(u'|');
    }

private slots:
    void everyResultEqualsTheTruth()
    {
        const auto expected = truthByKey();
        QSet<QString> met;
        const QStringList names = QDir(sample({})).entryList({u"vpr-*.xlsx"_s, u"oge-*.xlsx"_s, u"ege-*.csv"_s});
        QCOMPARE(names.size(), 15);
        for (const QString& name : names) {
            const ImportPlan plan = planOf(name);
            QVERIFY2(!plan.hasErrors(), qPrintable(name + u": "_s + everythingOf(plan).left(2000)));
            QVERIFY(!plan.results.isEmpty());
            for (const ProcedureResult& result : plan.results) {
                const QString key = keyOf(result);
                QVERIFY2(expected.contains(key), qPrintable(key));
                QVERIFY2(!met.contains(key), qPrintable(key));
                met.insert(key);
                const QJsonObject figures = expected.value(key);
                QCOMPARE(result.participants, figures.value(u"participants"_s).toInt());
                QVERIFY(result.m2.has_value() && result.below.has_value());
                QCOMPARE(*result.m2, figures.value(u"m2"_s).toInt());
                QCOMPARE(*result.below, figures.value(u"m2"_s).toInt());
                const bool scored = result.procedure.kind == u"ЕГЭ" && result.procedure.level != ProcedureLevel::Base;
                QCOMPARE(result.m3.has_value(), !scored);
                if (!scored) {
                    QCOMPARE(*result.m3, figures.value(u"m3"_s).toInt());
                    QCOMPARE(result.m4.value_or(-1), figures.value(u"m4"_s).toInt());
                    QCOMPARE(result.m5.value_or(-1), figures.value(u"m5"_s).toInt());
                }
                QCOMPARE(result.source.file, name);
            }
        }
        QCOMPARE(met.size(), expected.size());
    }

    void kindsAreFoundByContent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ImportKind>("kind");
        QTest::newRow("schools") << u"schools.xlsx"_s << ImportKind::Schools;
        QTest::newRow("vpr") << u"vpr-2021-6.xlsx"_s << ImportKind::Vpr;
        QTest::newRow("flat") << u"oge-flat.xlsx"_s << ImportKind::Flat;
        QTest::newRow("ege") << u"ege-22-2023.csv"_s << ImportKind::Ege;
        QTest::newRow("profile") << u"social-passport-2023.xlsx"_s << ImportKind::Profile;
    }
    void kindsAreFoundByContent()
    {
        QFETCH(QString, name);
        QFETCH(ImportKind, kind);
        const auto detected = detectImportKind(sample(name));
        QVERIFY2(detected.has_value(), detected ? "" : qPrintable(detected.error().toString()));
        QCOMPARE(*detected, kind);
        const ImportPlan plan = planOf(name);
        QCOMPARE(plan.kind, kind);
        QCOMPARE(plan.fileName, name);
        QCOMPARE(plan.sha256.size(), 64);
        QCOMPARE(plan.acceptedCount(), plan.rows.size());
    }

    void referencesStayOutOfTheSchools()
    {
        for (const QString& name : QDir(sample({})).entryList({u"vpr-*.xlsx"_s})) {
            const ImportPlan plan = planOf(name);
            QCOMPARE(plan.references.size(), 6);
            QCOMPARE(plan.results.size(), 48);
            for (qsizetype i = 0; i < plan.references.size(); ++i) {
                const std::array scopes{ReferenceScope::Whole, ReferenceScope::Region, ReferenceScope::Municipality};
                QCOMPARE(plan.references.at(i).scope, scopes.at(static_cast<size_t>(i % 3)));
                QVERIFY(plan.references.at(i).percent2.has_value());
            }
            QCOMPARE(plan.references.at(0).name, u"Вся выборка"_s);
            QCOMPARE(plan.references.at(0).participants, 1350000);
            QVERIFY(*plan.references.at(0).percent2 == Fraction(1231, 100));
        }
    }

    void schoolListIsReadWhole()
    {
        const ImportPlan plan = planOf(u"schools.xlsx"_s);
        const QJsonArray expected = truth().value(u"schools"_s).toArray();
        QCOMPARE(plan.schools.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const School& school = plan.schools.at(i);
            QCOMPARE(school.code, expected.at(i)[u"code"_s].toString());
            QCOMPARE(school.login, expected.at(i)[u"login"_s].toString());
            QCOMPARE(school.shortName, expected.at(i)[u"name"_s].toString());
            QCOMPARE(school.level, expected.at(i)[u"level"_s].toString());
            QCOMPARE(school.type, expected.at(i)[u"kind"_s].toString());
            QCOMPARE(school.location, expected.at(i)[u"location"_s].toString());
        }
    }

    void socialPassportIsReadWhole()
    {
        const ImportPlan plan = planOf(u"social-passport-2023.xlsx"_s);
        const QJsonObject expected = QJsonDocument::fromJson(bytesOf(sample(u"social-truth.json"_s))).object();
        const QJsonArray columns = expected.value(u"columns"_s).toArray();
        const QJsonArray rows = expected.value(u"rows"_s).toArray();
        QCOMPARE(plan.indicators.size(), rows.size() * (columns.size() - 1));
        qsizetype at = 0;
        for (const QJsonValue& row : rows) {
            for (int column = 1; column < columns.size(); ++column, ++at) {
                const IndicatorValue& value = plan.indicators.at(at);
                QCOMPARE(value.schoolCode, row[0].toString());
                QCOMPARE(value.indicator, columns.at(column).toString());
                QCOMPARE(value.year.toString(), u"2022/2023"_s);
                QVERIFY(value.value == Fraction(row[column].toInt(), 1));
            }
        }
    }

    void pupilsAreNowhereInThePlan()
    {
        for (const QString& name : QDir(sample({})).entryList({u"ege-*.csv"_s})) {
            const QString everything = everythingOf(planOf(name));
            const QStringList lines = QString::fromUtf8(bytesOf(sample(name))).split(u"\r\n"_s);
            int pupils = 0;
            for (const QString& line : lines.mid(2)) {
                const QStringList cells = line.split(u';');
                if (cells.size() < 11 || cells.at(6).isEmpty())
                    continue;
                ++pupils;
                for (const int column : {6, 7, 8})
                    QVERIFY2(!everything.contains(cells.at(column), Qt::CaseInsensitive), qPrintable(cells.at(column)));
                QVERIFY2(!everything.contains(cells.at(9) + cells.at(10)) && !everything.contains(cells.at(10)),
                         qPrintable(cells.at(10)));
            }
            QVERIFY(pupils > 100);
        }
    }

    void meansAreExact()
    {
        const ImportPlan plan = planOf(u"ege-01-2023.csv"_s);
        qint64 sum = 0;
        int count = 0;
        for (const ProcedureResult& result : plan.results) {
            QVERIFY(result.mean.has_value());
            QCOMPARE(result.mean->denominator(), result.participants);
            QCOMPARE(result.source.row, 0);
            sum += result.mean->numerator();
            count += result.participants;
        }
        // «Средние» of the file: 49,06 over 128 pupils.
        QCOMPARE(count, 128);
        QCOMPARE(decimalText(Fraction(sum, count), 2), u"49,06"_s);
    }
};

QTEST_GUILESS_MAIN(tst_samples)
#include "tst_samples.moc"
