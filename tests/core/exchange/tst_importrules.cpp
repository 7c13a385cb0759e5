#include "assessment/MinimumMarks.h"
#include "core/exchange/TestFiles.h"

using namespace lotsia;
#ifndef Q_MOC_RUN
using namespace lotsia::test;
#endif

namespace {

const QString flatHeader =
    u"Код ОО;Наименование ОО;Учебный год;Процедура;Предмет;Класс;Уровень;Участников;«2»;«3»;«4»;«5»;Ниже минимума;Средний балл"_s;

} // namespace

class tst_importrules : public QObject {
    Q_OBJECT

private:
    TestFolder m_folder;

    static SchoolDirectory schools()
    {
        QList<School> all = sampleSchools().schools();
        School zero;
        zero.id = SchoolId(100);
        zero.code = u"0101"_s;
        zero.shortName = u"Школа с нулём"_s;
        School letter = zero;
        letter.id = SchoolId(101);
        letter.code = u"А15"_s; // Cyrillic
        letter.shortName = u"Школа с буквой"_s;
        return SchoolDirectory(all << zero << letter);
    }
    Result<ImportPlan> planOf(const QString& text, ImportKind kind = ImportKind::Auto)
    {
        return planImport(m_folder.write(u"файл.csv"_s, text.toUtf8()), kind, schools());
    }
    ImportPlan goodPlan(const QString& text, ImportKind kind = ImportKind::Auto)
    {
        const auto plan = planOf(text, kind);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().toString()));
        return *plan;
    }

private slots:
    void flatRowsAreAccepted_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QList<int>>("figures"); // participants, 2, 3, 4, 5, below; -1 absent
        QTest::newRow("counts") << u"111001;;2022/2023;ВПР;Математика;5;;22;7;9;5;1;;3,5"_s
                                << QList<int>{22, 7, 9, 5, 1, 7};
        QTest::newRow("by login") << u"sch111010001;;2023;впр;математика;5;;22;7;9;5;1;;"_s
                                  << QList<int>{22, 7, 9, 5, 1, 7};
        QTest::newRow("by name") << u";МБОУ \"\"СОШ № 1\"\";2022-2023;ОГЭ;ру;;;22;7;9;5;1;;"_s
                                 << QList<int>{22, 7, 9, 5, 1, 7};
        QTest::newRow("percents by their sum")
            << u"111001;;2022–2023;ОГЭ;Математика;;;7;28,57;42,86;14,29;14.29;;"_s << QList<int>{7, 2, 3, 1, 1, 2};
        QTest::newRow("percents of whole numbers")
            << u"111001;;2022/2023;ОГЭ;Математика;;;10;30;40;20;10;;"_s << QList<int>{10, 3, 4, 2, 1, 3};
        QTest::newRow("a hundred pupils are counts")
            << u"111001;;2022/2023;ОГЭ;Математика;;;100;30;40;20;10;;"_s << QList<int>{100, 30, 40, 20, 10, 30};
        QTest::newRow("percent signs in cells")
            << u"111001;;2022/2023;ОГЭ;Математика;;;10;30%;40 %;20%;10%;;"_s << QList<int>{10, 3, 4, 2, 1, 3};
        QTest::newRow("no-break spaces") << u"111001;;2022/2023;ОГЭ;Математика;;;1\u00A0000;300;400;200;100;;"_s
                                         << QList<int>{1000, 300, 400, 200, 100, 300};
        QTest::newRow("scored exam by its minimum")
            << u"111001;;2022/2023;ЕГЭ;Математика;;профиль;20;;;;;6;48,5"_s << QList<int>{20, 6, -1, -1, -1, 6};
        QTest::newRow("scored exam by «2»")
            << u"111001;;2022/2023;ЕГЭ;Русский язык;;;20;4;;;;;"_s << QList<int>{20, 4, -1, -1, -1, 4};
        QTest::newRow("base level") << u"111001;;2022/2023;ЕГЭ;Математика;11;база;20;2;8;6;4;;"_s
                                    << QList<int>{20, 2, 8, 6, 4, 2};
        QTest::newRow("below said otherwise")
            << u"111001;;2022/2023;ГВЭ;Математика;9;;20;2;8;6;4;3;"_s << QList<int>{20, 2, 8, 6, 4, 3};
        QTest::newRow("nobody") << u"111001;;2022/2023;ОГЭ;Математика;;;0;0;0;0;0;;"_s << QList<int>{0, 0, 0, 0, 0, 0};
        QTest::newRow("code with a zero")
            << u"0101;;2022/2023;ОГЭ;Математика;;;10;1;2;3;4;;"_s << QList<int>{10, 1, 2, 3, 4, 1};
    }
    void flatRowsAreAccepted()
    {
        QFETCH(QString, row);
        QFETCH(QList<int>, figures);
        const ImportPlan plan = goodPlan(flatHeader + u'\n' + row);
        QVERIFY2(!plan.hasErrors(), qPrintable(everythingOf(plan)));
        QCOMPARE(plan.results.size(), 1);
        const ProcedureResult& result = plan.results.constFirst();
        QCOMPARE((QList<int>{result.participants, result.m2.value_or(-1), result.m3.value_or(-1),
                             result.m4.value_or(-1), result.m5.value_or(-1), result.below.value_or(-1)}),
                 figures);
        QCOMPARE(result.year.toString(), u"2022/2023"_s);
        QCOMPARE(plan.rows.constFirst().place.row, 2);
    }

    void flatRowsAreRejected_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("column");
        const auto row = [](const char* name, const QString& text, const QString& code, const QString& column) {
            QTest::newRow(name) << text << code << column;
        };
        row("unknown school", u"999999;;2022/2023;ОГЭ;Математика;;;10;1;2;3;4;;"_s, u"unknown-school"_s, u"Код ОО"_s);
        row("no school", u";;2022/2023;ОГЭ;Математика;;;10;1;2;3;4;;"_s, u"missing-value"_s, u"Код ОО"_s);
        row("text for a number", u"111001;;2022/2023;ОГЭ;Математика;;;десять;1;2;3;4;;"_s, u"not-a-number"_s,
            u"Участников"_s);
        row("text for a mark", u"111001;;2022/2023;ОГЭ;Математика;;;10;1;2;три;4;;"_s, u"not-a-number"_s, u"4"_s);
        row("negative", u"111001;;2022/2023;ОГЭ;Математика;;;10;-1;3;4;4;;"_s, u"negative"_s, u"2"_s);
        row("fractional", u"111001;;2022/2023;ОГЭ;Математика;;;10,5;1;2;3;4;;"_s, u"fractional"_s, u"Участников"_s);
        row("fractional mark", u"111001;;2022/2023;ОГЭ;Математика;;;10;1,5;2,5;3;3;;"_s, u"fractional"_s, u"2"_s);
        row("marks do not add up", u"111001;;2022/2023;ОГЭ;Математика;;;22;7;9;5;2;;"_s, u"sum-of-marks"_s,
            u"2», «3», «4», «5"_s);
        row("140 percent", u"111001;;2022/2023;ОГЭ;Математика;;;10;40%;50%;30%;20%;;"_s, u"sum-of-shares"_s,
            u"2», «3», «4», «5"_s);
        row("share above 100", u"111001;;2022/2023;ОГЭ;Математика;;;10;140%;0%;0%;0%;;"_s, u"sum-of-shares"_s, u"2"_s);
        row("bad year", u"111001;;2022/2024;ОГЭ;Математика;;;10;1;2;3;4;;"_s, u"bad-year"_s, u"Учебный год"_s);
        row("no year", u"111001;;;ОГЭ;Математика;;;10;1;2;3;4;;"_s, u"missing-value"_s, u"Учебный год"_s);
        row("bad grade", u"111001;;2022/2023;ВПР;Математика;12;;10;1;2;3;4;;"_s, u"bad-grade"_s, u"Класс"_s);
        row("no grade", u"111001;;2022/2023;ВПР;Математика;;;10;1;2;3;4;;"_s, u"missing-value"_s, u"Класс"_s);
        row("bad level", u"111001;;2022/2023;ЕГЭ;Математика;;высший;10;1;2;3;4;;"_s, u"bad-level"_s, u"Уровень"_s);
        row("no procedure", u"111001;;2022/2023;;Математика;;;10;1;2;3;4;;"_s, u"missing-value"_s, u"Процедура"_s);
        row("long procedure", u"111001;;2022/2023;%1;Математика;;;10;1;2;3;4;;"_s.arg(QString(81, u'я')),
            u"bad-procedure"_s, u"Процедура"_s);
        row("no subject", u"111001;;2022/2023;ОГЭ;;;;10;1;2;3;4;;"_s, u"missing-value"_s, u"Предмет"_s);
        row("no participants", u"111001;;2022/2023;ОГЭ;Математика;;;;1;2;3;4;;"_s, u"missing-value"_s, u"Участников"_s);
        row("blank mark", u"111001;;2022/2023;ОГЭ;Математика;;;6;1;2;3;;;"_s, u"missing-value"_s, u"5"_s);
        row("no marks at all", u"111001;;2022/2023;ОГЭ;Математика;;;6;;;;;;"_s, u"missing-value"_s, u"2"_s);
        row("below above all", u"111001;;2022/2023;ЕГЭ;Физика;;;6;;;;;7;"_s, u"sum-of-marks"_s, u"Ниже минимума"_s);
        row("too many people", u"111001;;2022/2023;ОГЭ;Математика;;;99999999;1;2;3;4;;"_s, u"too-large"_s,
            u"Участников"_s);
        row("error of a formula", u"111001;;2022/2023;ОГЭ;Математика;;;#ДЕЛ/0!;1;2;3;4;;"_s, u"not-a-number"_s,
            u"Участников"_s);
        row("class of another exam", u"111001;;2022/2023;ОГЭ;Математика;11;;10;1;2;3;4;;"_s, u"bad-grade"_s,
            u"Класс"_s);
        row("mean score above 100", u"111001;;2022/2023;ЕГЭ;Физика;;;6;;;;;2;145,5"_s, u"too-large"_s,
            u"Средний балл"_s);
        row("code of one school and name of another",
            u"111001;МБОУ «СОШ № 2»;2022/2023;ОГЭ;Математика;;;10;1;2;3;4;;"_s, u"two-schools"_s, u"Код ОО"_s);
        row("mean is text", u"111001;;2022/2023;ОГЭ;Математика;;;10;1;2;3;4;;н/д"_s, u"not-a-number"_s,
            u"Средний балл"_s);
    }
    void flatRowsAreRejected()
    {
        QFETCH(QString, row);
        QFETCH(QString, code);
        QFETCH(QString, column);
        const ImportPlan plan =
            goodPlan(flatHeader + u"\n\n"_s + row + u"\n111002;;2022/2023;ОГЭ;Математика;;;10;1;2;3;4;;\n"_s);
        QCOMPARE(plan.rejectedCount(), 1);
        QCOMPARE(plan.acceptedCount(), 1);
        QCOMPARE(plan.results.size(), 1);
        QVERIFY(plan.hasErrors());
        const ImportRow& rejected = plan.rows.constFirst();
        QVERIFY(!rejected.accepted && !rejected.reason.isEmpty());
        QCOMPARE(rejected.place, (Place{u"файл.csv"_s, {}, 3, column}));
        const Finding finding = findingOf(plan, code);
        QVERIFY2(finding.severity == Severity::Error && !finding.text.isEmpty(), qPrintable(everythingOf(plan)));
        QCOMPARE(finding.place, rejected.place);
        QCOMPARE(finding.text, rejected.reason);
    }

    void unknownSchoolsAreNamedWithAHint()
    {
        const ImportPlan plan =
            goodPlan(flatHeader
                     + u"\n101;;2022/2023;ОГЭ;Математика;;;10;1;2;3;4;;\nA15;;2022/2023;ОГЭ;Математика;;;10;1;2;3;4;;\n"
                       "777;;2022/2023;ОГЭ;Математика;;;10;1;2;3;4;;"_s);
        QCOMPARE(plan.rejectedCount(), 3);
        QVERIFY(plan.rows.at(0).reason.contains(u"101"_s) && plan.rows.at(0).reason.contains(u"0101"_s));
        QVERIFY(plan.rows.at(0).reason.contains(u"leading zero"_s));
        QVERIFY(plan.rows.at(1).reason.contains(u"А15"_s)); // the Cyrillic one
        QVERIFY(plan.rows.at(2).reason.contains(u"777"_s) && !plan.rows.at(2).reason.contains(u"leading zero"_s));
    }

    void secondOfTwoEqualRowsIsRejected()
    {
        const QString line = u"111001;;2022/2023;ОГЭ;Математика;9;;10;1;2;3;4;;\n"_s;
        const ImportPlan plan =
            goodPlan(flatHeader + u'\n' + line + u"111001;;2021/2022;ОГЭ;Математика;9;;10;1;2;3;4;;\n"_s + line);
        QCOMPARE(plan.acceptedCount(), 2);
        QCOMPARE(plan.rejectedCount(), 1);
        QCOMPARE(plan.rows.at(2).place.row, 4);
        QVERIFY2(plan.rows.at(2).reason.contains(u"row 2"_s), qPrintable(plan.rows.at(2).reason));
        QVERIFY(hasFinding(plan, u"duplicate"_s));
    }

    void headingsInAnyOrderAndDress()
    {
        QList<QStringList> rows(18, QStringList{u"строка над таблицей"_s});
        rows << QStringList{u"Процент «5»"_s, u"%  \"2\""_s,  u"«4», %"_s, u"3 (%)"_s, u"КОЛ-ВО  участников, чел."_s,
                            u"Предмет:"_s,    u"процедура"_s, u"Год"_s,    u"Логин"_s, u"Заметка"_s}
             << QStringList{u"=0"_s, u"=28.57"_s, u"=28.57"_s, u"=42.86"_s,       u"=7"_s,
                            u"МА"_s, u"огэ"_s,    u"=2023"_s,  u"SCH111010001"_s, u"x"_s};
        rows.prepend({u"Отчёт"_s});
        QCOMPARE(rows.size(), 21);
        const auto plan =
            planImport(m_folder.write(u"шапка.xlsx"_s, workbookOf(sheetOf(rows))), ImportKind::Auto, schools());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().toString()));
        QCOMPARE(plan->kind, ImportKind::Flat);
        QCOMPARE(plan->results.size(), 1);
        const ProcedureResult& result = plan->results.constFirst();
        QCOMPARE(result.procedure.title(), u"ОГЭ Математика"_s);
        QCOMPARE((QList<int>{*result.m2, *result.m3, *result.m4, *result.m5}), (QList<int>{2, 3, 2, 0}));
        QCOMPARE(result.source, (SourceRef{u"шапка.xlsx"_s, u"Лист"_s, 21}));

        rows.prepend({u"ещё одна"_s}); // the headings are now in row 21
        QVERIFY(!planImport(m_folder.write(u"шапка.xlsx"_s, workbookOf(sheetOf(rows))), ImportKind::Flat, schools()));
    }

    void missingColumnsAreNamed()
    {
        const auto plan = planOf(u"Код ОО;Учебный год;Предмет;Участников;3\n111001;2023;Математика;5;5\n"_s);
        QVERIFY(!plan);
        QCOMPARE(plan.error().exitCode(), 1);
        QVERIFY2(plan.error().text.contains(u"«Процедура», «2»"_s), qPrintable(plan.error().text));
        QCOMPARE(plan.error().place.row, 1);
        const auto nothing = planOf(u"а;б;в\n1;2;3\n"_s);
        QVERIFY(!nothing && nothing.error().exitCode() == 1);
        for (const ImportKind kind : {ImportKind::Flat, ImportKind::Oge, ImportKind::Vpr, ImportKind::Ege,
                                      ImportKind::Schools, ImportKind::Profile}) {
            const auto insisted = planOf(u"а;б;в\n1;2;3\n"_s, kind);
            QVERIFY(!insisted && insisted.error().code == ErrorCode::Data && !insisted.error().text.isEmpty());
        }
    }

    void kindGivesTheProcedure()
    {
        const QString text = u"Код ОО;Год;Предмет;Класс;Участников;2;3;4;5\n111001;2023;РУ;%1;10;1;2;3;4\n"_s;
        QCOMPARE(goodPlan(text.arg(9), ImportKind::Oge).results.constFirst().procedure.kind, u"ОГЭ"_s);
        QCOMPARE(goodPlan(text.arg(5), ImportKind::Vpr).results.constFirst().procedure.title(),
                 u"ВПР-5 Русский язык"_s);
    }

    void kindDoesNotOverruleTheRow()
    {
        const ImportPlan plan =
            goodPlan(flatHeader + u"\n111001;;2022/2023;ВПР;Химия;8;;10;1;2;3;4;;\n"_s, ImportKind::Oge);
        QCOMPARE(plan.rejectedCount(), 1);
        QCOMPARE(plan.rows.constFirst().place.column, u"Процедура"_s);
    }

    void schoolsAreFoundHoweverTheyAreWritten()
    {
        for (const QString& school : {u"МБОУ \"СОШ №1\""_s, u"мбоу «сош №  1»"_s}) {
            const ImportPlan plan = goodPlan(
                u"Школа\tГод\tПроцедура\tПредмет\tУчастников\t2\t3\t4\t5\n\"%1\"\t2023\tОГЭ\tМА\t10\t1\t2\t3\t4\n"_s
                    .arg(QString(school).replace(u'"', u"\"\""_s)));
            QVERIFY2(!plan.hasErrors(), qPrintable(everythingOf(plan)));
            QCOMPARE(plan.results.constFirst().schoolCode, u"111001"_s);
        }
        for (const QString& cell : {u"111001"_s, u"=\"111001\""_s, u"sch111010001"_s}) {
            const ImportPlan plan =
                goodPlan(u"Логин;Год;Процедура;Предмет;Участников;2;3;4;5\n%1;2023;ОГЭ;МА;10;1;2;3;4\n"_s.arg(cell));
            QVERIFY2(!plan.hasErrors(), qPrintable(everythingOf(plan)));
            QCOMPARE(plan.results.constFirst().schoolCode, u"111001"_s);
        }
    }

    void notesBelowTheTableArePassedOver()
    {
        const ImportPlan plan = goodPlan(
            flatHeader
            + u"\n111001;;2022/2023;ОГЭ;Математика;;;10;1;2;3;4;;\nИтого;;;;;;;10;1;2;3;4;;\nПримечание: черновик\n"
              u"* без пересдачи\nИсп. Ветрова;;\n"_s);
        QVERIFY2(!plan.hasErrors(), qPrintable(everythingOf(plan)));
        QCOMPARE(plan.results.size(), 1);
    }

    void noParticipantsNeedNoMarks()
    {
        const ImportPlan plan = goodPlan(flatHeader + u"\n111001;;2022/2023;ОГЭ;Математика;;;0;;;;;;\n"_s);
        QVERIFY2(!plan.hasErrors(), qPrintable(everythingOf(plan)));
        QCOMPARE(plan.results.constFirst().m5, std::optional<int>(0));
    }

    void unknownSchoolIsNeverAReference()
    {
        const ImportPlan plan =
            goodPlan(u"ВПР 2023. 5 класс\nПредмет: Математика\nГруппы участников;Кол-во ОО;Кол-во участников;2;3;4;5\n"
                     u"Неизвестная школа города Карабаша;1;20;10;40;35;15\n"_s);
        QCOMPARE(plan.rejectedCount(), 1);
        QVERIFY(plan.references.isEmpty());
        QCOMPARE(plan.rows.constFirst().place.column, u"Группы участников"_s);
    }

    void personsAreNeverIndicators()
    {
        for (const QString& heading : {u"Номер паспорта"_s, u"Серия"_s, u"Фамилия"_s, u"СНИЛС"_s}) {
            const QString path = m_folder.write(
                u"лица.csv"_s,
                (u"Код ОО;Учебный год;Число детей;%1\n111001;2022/2023;5;987654\n"_s.arg(heading)).toUtf8());
            const auto plan = planImport(path, ImportKind::Profile, schools());
            QVERIFY(!plan);
            QCOMPARE(plan.error().code, ErrorCode::Data);
            QCOMPARE(plan.error().place.column, heading);
            QVERIFY(!plan.error().toString().contains(u"987654"));
            QVERIFY(!planImport(path, ImportKind::Auto, schools()));
        }
    }

    void directorsAreNotPupils()
    {
        const ImportPlan plan =
            goodPlan(u"Номер;Код ОО;Школа;ФИО;Телефон;Уровень\n1;0777;Школа;Иванова И. И.;2-15-30;СОШ\n"_s);
        QCOMPARE(plan.kind, ImportKind::Schools);
        QVERIFY(!plan.hasErrors());
    }

    void sharesOfAProfileEndAtHundred()
    {
        const QString text = u"Код ОО;Учебный год;Доля неполных семей, %\n111001;2022/2023;%1\n"_s;
        const ImportPlan good = goodPlan(text.arg(u"30,5"_s));
        QCOMPARE(good.kind, ImportKind::Profile);
        QCOMPARE(good.indicators.size(), 1);
        const ImportPlan bad = goodPlan(text.arg(140));
        QCOMPARE(bad.rejectedCount(), 1);
        QCOMPARE(bad.rows.constFirst().place.column, u"Доля неполных семей, %"_s);
    }

    void shiftedProtocolRowsAreNotQuoted()
    {
        const QString text =
            u"01 - Русский язык 2023.06.01\n№;Код ОО;Фамилия;Номер;Балл\n1;111001;Ветрова;987654;50\n%1"_s;
        const ImportPlan shifted = goodPlan(text.arg(u"2;987654;Ветрова;111001;60\n"_s));
        QCOMPARE(shifted.rejectedCount(), 1);
        QVERIFY2(!everythingOf(shifted).contains(u"987654") && !everythingOf(shifted).contains(u"Ветрова"),
                 qPrintable(everythingOf(shifted)));
        const ImportPlan unknown = goodPlan(text.arg(u"2;777;Ветрова;1;60\n3;777;Ветрова;2;61\n"_s));
        QVERIFY(everythingOf(unknown).contains(u"777"));
        // The headings of the next page.
        const ImportPlan pages = goodPlan(text.arg(u"№;Код ОО;Фамилия;Номер;Балл\n2;111001;Ветрова;1;70\n"_s));
        QVERIFY2(!pages.hasErrors(), qPrintable(everythingOf(pages)));
        QCOMPARE(pages.results.constFirst().participants, 2);
    }

    void cutOffTextIsWarnedOf()
    {
        const QString text = u"01 - Русский язык 2023.06.01\nКод ОО;Фамилия;Номер;Балл\n111001;Ветрова;987654;50\n"_s;
        QCOMPARE(findingOf(goodPlan(text + u"111001;Ветр"_s), u"cut-short"_s).place.row, 4);
        QVERIFY(goodPlan(text + u"111001;Ветрова;987654;60"_s).findings.isEmpty());
    }

    void examWithoutItsHeadingRowIsRefused()
    {
        const QString path = m_folder.write(
            u"два экзамена.csv"_s,
            u"01 - Русский язык 2023.06.01\nКод ОО;Балл\n111001;50\n02 - Математика профильная 2023.06.05\n111001;60\n"_s
                .toUtf8());
        const auto plan = planImport(path, ImportKind::Auto, schools());
        QVERIFY(!plan);
        QCOMPARE(plan.error().place.row, 4);
    }

    void lookalikesAreWarnedOf()
    {
        const ImportPlan plan =
            goodPlan(u"Kод ОО;Год;Процедура;Предмет;Участников;2;3;4;5\n111001;2023;ОГЭ;Mатематика;10;1;2;3;4\n"_s);
        QCOMPARE(plan.acceptedCount(), 1);
        QCOMPARE(std::ranges::count(plan.findings, u"look-alike"_s, &Finding::code), 2);
        QCOMPARE(findingOf(plan, u"look-alike"_s).severity, Severity::Warning);
    }

    void emptySheetsTotalsAndColumnNumbers()
    {
        const Parts more{
            {u"xl/workbook.xml"_s,
             "<workbook xmlns:r='r'><sheets><sheet name='Пустой' r:id='s9'/><sheet name='Лист' "
             "r:id='s1'/></sheets></workbook>"},
            {u"xl/_rels/workbook.xml.rels"_s,
             "<Relationships><Relationship Id='s1' Type='x/worksheet' Target='sheets/one.xml'/><Relationship Id='s9' "
             "Type='x/worksheet' Target='sheets/two.xml'/></Relationships>"},
            {u"xl/sheets/two.xml"_s, "<worksheet><sheetData/></worksheet>"}};
        const QByteArray sheet = sheetOf(
            {{u"Школа"_s, u"Год"_s, u"Процедура"_s, u"Предмет"_s, u"Участников"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s},
             {u"=1"_s, u"=2"_s, u"=3"_s, u"=4"_s, u"=5"_s, u"=6"_s, u"=7"_s, u"=8"_s, u"=9"_s},
             {u"МБОУ «СОШ № 1»"_s, u"=2023"_s, u"ОГЭ"_s, u"МА"_s, u"=10"_s, u"=1"_s, u"=2"_s, u"=3"_s, u"=4"_s},
             {u"Итого"_s, u"=2023"_s, u"ОГЭ"_s, u"МА"_s, u"=10"_s, u"=1"_s, u"=2"_s, u"=3"_s, u"=4"_s}});
        const auto plan =
            planImport(m_folder.write(u"листы.xlsx"_s, workbookOf(sheet, more)), ImportKind::Auto, schools());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().toString()));
        QVERIFY2(!plan->hasErrors(), qPrintable(everythingOf(*plan)));
        QCOMPARE(plan->rows.size(), 1);
        QCOMPARE(findingOf(*plan, u"empty-sheet"_s).place.sheet, u"Пустой"_s);
        QCOMPARE(findingOf(*plan, u"total-row"_s).place.row, 4);
    }

    void vprTitles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("year");
        QTest::addColumn<bool>("autumn");
        QTest::newRow("spring") << u"ВПР 2023. 5 класс\nПредмет: Русский язык\nДата: 15.03.2023"_s
                                << u"ВПР-5 Русский язык"_s << u"2022/2023"_s << false;
        QTest::newRow("autumn 2022") << u"ВПР 2022. 5 класс\nПредмет: Математика\nДата: 20.09.2022"_s
                                     << u"ВПР-5 Математика"_s << u"2021/2022"_s << true;
        QTest::newRow("autumn 2020, programme of the class before")
            << u"ВПР 2020. 6 класс (по программе 5 класса)\nПредмет: Математика\nДата: 15.09.2020"_s
            << u"ВПР-5 Математика"_s << u"2019/2020"_s << true;
        QTest::newRow("autumn in words") << u"ВПР осень 2022\nКласс: 7\nПредмет: Физика"_s << u"ВПР-7 Физика"_s
                                         << u"2021/2022"_s << true;
        QTest::newRow("printed a year later")
            << u"ВПР 2021. 8 класс\nПредмет: Химия\nДата: 10.01.2022"_s << u"ВПР-8 Химия"_s << u"2020/2021"_s << false;
        QTest::newRow("school year given") << u"ВПР 2022/2023, 4 класс\nПредмет;Окружающий мир"_s
                                           << u"ВПР-4 Окружающий мир"_s << u"2022/2023"_s << false;
    }
    void vprTitles()
    {
        QFETCH(QString, title);
        QFETCH(QString, procedure);
        QFETCH(QString, year);
        QFETCH(bool, autumn);
        const ImportPlan plan =
            goodPlan(title
                     + u"\nГруппы участников;Кол-во ОО;Кол-во участников;2;3;4;5\nВся выборка;100;3000;10;40;30;20\n"
                       "МБОУ (sch111010001);1;7;28,57;42,86;14,29;14,29\n"_s);
        QCOMPARE(plan.kind, ImportKind::Vpr);
        QCOMPARE(plan.results.size(), 1);
        QCOMPARE(plan.results.constFirst().procedure.title(), procedure);
        QCOMPARE(plan.results.constFirst().year.toString(), year);
        QCOMPARE(plan.references.size(), 1);
        QCOMPARE(hasFinding(plan, u"autumn-vpr"_s), autumn);
    }

    void vprRowsAndTheirFaults()
    {
        const QString top =
            u"ВПР 2023. 5 класс\nПредмет: Математика\nГруппы участников;Кол-во ОО;Кол-во участников;2;3;4;5\n"_s;
        const ImportPlan plan =
            goodPlan(top
                     + u"Вся выборка;35000;1350000;12,31;38,2;34,1;15,39\nОзёрная обл.;810;31200;13;39;33;15\n"
                       "Приозёрный район;24;387;19;43;30;8\nМБОУ (sch111010001);1;13;46,15;30,77;23,08;0\n"
                       "МБОУ (sch999);1;13;46,15;30,77;23,08;0\nМБОУ (sch111010002);1;10;50;50;30;10\n"
                       "МБОУ (sch111010003);1;10;50;50;;0\nsch111010004 МБОУ;1;3;33,33;33,33;33,33;0\n"
                       "МБОУ (sch111010001);1;13;46,15;30,77;23,08;0\nДругой район;30;400;20;40;30;10\n"_s);
        QCOMPARE(plan.references.size(), 4);
        QCOMPARE(plan.references.at(1).scope, ReferenceScope::Region);
        QCOMPARE(plan.references.at(3).scope, ReferenceScope::Municipality);
        QCOMPARE(plan.results.size(), 2);
        QStringList codes;
        for (const Finding& finding : plan.findings)
            codes << finding.code;
        QCOMPARE(codes, (QStringList{u"unknown-school"_s, u"sum-of-shares"_s, u"missing-value"_s, u"duplicate"_s}));
        QCOMPARE(plan.results.at(1).m2.value_or(-1), 1);
        for (const QString& bad :
             {u"ВПР. 5 класс\nПредмет: М\n"_s, u"ВПР 2023\nПредмет: Математика\n"_s, u"ВПР 2023. 5 класс\n"_s}) {
            const auto broken = planOf(bad + top.section(u'\n', 2));
            QVERIFY2(!broken && broken.error().code == ErrorCode::Data, qPrintable(bad));
        }
    }

    void roundedPercentsGiveWholeCounts()
    {
        const QString top =
            u"ВПР 2023. 5 класс\nПредмет: Математика\nГруппы участников;Кол-во ОО;Кол-во участников;2;3;4;5\n"_s;
        const ImportPlan plan =
            goodPlan(top + u"МБОУ (sch111010001);1;150;33,3;33,3;33,4;0\nМБОУ (sch111010002);1;1001;25;25;25;25\n"_s);
        QCOMPARE(plan.results.size(), 2);
        for (const ProcedureResult& result : plan.results)
            QCOMPARE(*result.m2 + *result.m3 + *result.m4 + *result.m5, result.participants);
    }

    void protocolRows()
    {
        const QString text = u"05 - Физика 2023.06.05;;;\n№;Код "
                             u"ОО;Фамилия;Балл\n1;111001;Тайнов;35\n2;111001;Тайнов;36\n3;111001;Тайнов;не явился\n"
                             "4;111001;Тайнов;\n5;111002;Тайнов;удалён\n6;111003;Тайнов;100\n7;999;Тайнов;50\n8;111004;"
                             "Тайнов;Тайнов\n9;111004;Тайнов;40\n"
                             "10;Тайнов;;40\n11;111005;Тайнов;101\nСредние;;;50\nВсего участников;;;7\n"_s;
        const ImportPlan plan = goodPlan(text);
        QCOMPARE(plan.kind, ImportKind::Ege);
        QCOMPARE(plan.results.size(), 2);
        const ProcedureResult& first = plan.results.constFirst();
        QCOMPARE(first.participants, 2);
        QCOMPARE(first.below.value_or(-1), 1); // the minimum of physics is 36
        QVERIFY(*first.mean == Fraction(71, 2));
        QVERIFY(!first.m3 && first.m2 == first.below);
        QCOMPARE(first.year.toString(), u"2022/2023"_s);
        // 999 is unknown; 111004 has a row that cannot be read, 111005 an impossible score; one row names no school.
        QCOMPARE(plan.rejectedCount(), 4);
        QVERIFY(hasFinding(plan, u"no-result"_s) && findingOf(plan, u"no-result"_s).text.contains(u"3"_s));
        QCOMPARE(findingOf(plan, u"wrong-total"_s).severity, Severity::Warning);
        QVERIFY2(!everythingOf(plan).contains(u"Тайнов"_s, Qt::CaseInsensitive), qPrintable(everythingOf(plan)));
    }

    void protocolMinimum()
    {
        const QString rows = u"\nКод ОО;Балл\n111001;39\n111001;40\n111001;45\n"_s;
        QCOMPARE(
            *goodPlan(u"05 - Физика 2023.06.05"_s + rows + u"Минимальная граница;40\n"_s).results.constFirst().below,
            1);
        QCOMPARE(*goodPlan(u"25 - Информатика 05.06.2023"_s + rows).results.constFirst().below, 1);
        const auto unknown = planOf(u"77 - Астрономия 2023.06.05"_s + rows);
        QVERIFY(!unknown && unknown.error().code == ErrorCode::Data);
        const ImportPlan two = goodPlan(u"05 - Физика 2023.06.05"_s + rows + u"04 - Химия 2023.06.06"_s + rows);
        QCOMPARE(two.results.size(), 2);
        QVERIFY(!planOf(rows.mid(1), ImportKind::Ege));
    }

    void protocolInAWorkbook()
    {
        // As the processing centre prints it: a title, cells merged across that leave blank columns, no code of the
        // municipality.
        const QByteArray sheet = sheetOf(
            {{u"29 - Английский язык п: 2023.06.13 у: 2023.06.16"_s},
             {},
             {u"№"_s, {}, u"Код ОО"_s, u"Класс"_s, u"Фамилия"_s, {}, u"Документ"_s, u"Первичный балл"_s, u"Балл"_s},
             {u"=1"_s, {}, u"=111001"_s, u"11А"_s, u"Тайнов"_s, {}, u"7500 183876"_s, u"=30"_s, u"=21"_s},
             {u"=2"_s, {}, u"=111001"_s, u"11А"_s, u"Тайнов"_s, {}, u"7500 183877"_s, u"=40"_s, u"=60"_s},
             {u"Минимальная граница"_s, {}, {}, {}, {}, {}, {}, {}, u"=22"_s}});
        const auto plan =
            planImport(m_folder.write(u"протокол.xlsx"_s, workbookOf(sheet)), ImportKind::Auto, schools());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().toString()));
        QCOMPARE(plan->results.size(), 1);
        const ProcedureResult& result = plan->results.constFirst();
        QCOMPARE(result.procedure.title(), u"ЕГЭ Английский язык"_s);
        QCOMPARE(result.participants, 2);
        QCOMPARE(result.below.value_or(-1), 1);
        QVERIFY(!everythingOf(*plan).contains(u"Тайнов"_s) && !everythingOf(*plan).contains(u"18387"_s));
    }

    void schoolListFaults()
    {
        const ImportPlan plan = goodPlan(
            u"Код ОО;Логин;Краткое наименование;Вид;ИНН\n5001;sch5001;Школа 1;СОШ;7707083893\n5001;sch5002;Школа 2;;\n"
            "5003;sch5001;Школа 3;;\n5 004;;Школа 4;;\n5005;;;;\n5006;;Школа 6;;7707083894\n;;Школа 7;;\n0101;;Школа 8;;\n"_s);
        QCOMPARE(plan.kind, ImportKind::Schools);
        QCOMPARE(plan.acceptedCount(), 2);
        QStringList codes;
        for (const Finding& finding : plan.findings)
            codes << finding.code;
        QCOMPARE(codes,
                 (QStringList{u"duplicate"_s, u"duplicate"_s, u"bad-code"_s, u"missing-value"_s, u"bad-inn"_s,
                              u"missing-value"_s}));
        QCOMPARE(plan.schools.at(1).code, u"0101"_s);
        QVERIFY(plan.rows.at(1).reason.contains(u"2"_s));
    }

    void profileFaults()
    {
        const QString head = u"Код ОО;Школа;Учебный год;Неполные семьи, чел.;Малокомплектная\n"_s;
        const ImportPlan plan = goodPlan(
            head
            + u"111001;;2022/2023;12;да\n111001;;2022/2023;12;нет\n111002;;2022/2023;много;\n111003;;2022/2023;;\n"
              "111004;;нет;1;\n111005;;2022/2023;-1;\n111001;;2021/2022;10,5;\n"_s);
        QCOMPARE(plan.kind, ImportKind::Profile);
        QCOMPARE(plan.acceptedCount(), 2);
        QCOMPARE(plan.rejectedCount(), 5);
        QCOMPARE(plan.indicators.size(), 3);
        QVERIFY(plan.indicators.at(1).value == Fraction(1, 1));
        QVERIFY(plan.indicators.at(2).value == Fraction(21, 2));
        const auto noYear = planOf(u"Код ОО;Школа;Неполные семьи\n111001;;12\n"_s, ImportKind::Profile);
        QVERIFY(!noYear && noYear.error().code == ErrorCode::Data);
        const auto twice = planOf(u"Код ОО;Учебный год;Семьи;семьи\n111001;2023;12;13\n"_s, ImportKind::Profile);
        QVERIFY(!twice && twice.error().code == ErrorCode::Data);
    }

    void roadmapsAreRead()
    {
        const QByteArray json =
            R"({"format": "lotsia-roadmap/1", "title": "План", "document_kind": "План", "period": ["2021-06-24", "2024-12-31"],
            "sections": [{"title": "Раздел", "actions": [{"text": "Дело", "responsible": ["Отдел"], "term": "июль 2021 г.", "result": "Итог"}]}]})";
        const QString path = m_folder.write(u"план.json"_s, json);
        QCOMPARE(detectImportKind(path).value_or(ImportKind::Auto), ImportKind::Roadmap);
        const auto plan = planImport(path, ImportKind::Auto, schools());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().toString()));
        QVERIFY(plan->roadmap.has_value());
        QCOMPARE(plan->acceptedCount(), 1);
        QVERIFY(!planImport(m_folder.write(u"план.json"_s, json.left(100)), ImportKind::Auto, schools()));
        const auto other = planImport(m_folder.write(u"иное.json"_s, "{\"a\": 1}"), ImportKind::Auto, schools());
        QVERIFY(!other && other.error().code == ErrorCode::File);
    }

    void minimumsByTheTable_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("minimum"); // 0: not known
        QTest::newRow("russian") << u"Русский язык"_s << 2023 << 24;
        QTest::newRow("profile") << u"Математика профильная"_s << 2021 << 27;
        QTest::newRow("base") << u"Математика базовая"_s << 2022 << 3;
        QTest::newRow("social studies") << u"обществознание"_s << 2026 << 42;
        QTest::newRow("geography") << u"География"_s << 2024 << 37;
        QTest::newRow("unknown subject") << u"Астрономия"_s << 2023 << 0;
        QTest::newRow("before the table") << u"Физика"_s << 2010 << 0;
    }
    void minimumsByTheTable()
    {
        QFETCH(QString, subject);
        QFETCH(int, year);
        QFETCH(int, minimum);
        const auto procedure = Procedure::of(u"ЕГЭ"_s, subject, 0, ProcedureLevel::None);
        QVERIFY(procedure.has_value());
        QCOMPARE(minimumMark(*procedure, AcademicYear::endingIn(year)).value_or(0), minimum);
        const auto other = Procedure::of(u"ОГЭ"_s, subject, 0, ProcedureLevel::None);
        QVERIFY(!minimumMark(*other, AcademicYear::endingIn(year)));
    }

    void wordsOfTheCommandLine()
    {
        for (const ImportKind kind : {ImportKind::Auto, ImportKind::Schools, ImportKind::Flat, ImportKind::Vpr,
                                      ImportKind::Oge, ImportKind::Ege, ImportKind::Profile, ImportKind::Roadmap})
            QVERIFY(!importKindTitle(kind).isEmpty());
        QCOMPARE(importKindFromKey(u"vpr"_s), std::optional(ImportKind::Vpr));
        QCOMPARE(importKindFromKey(u"auto"_s), std::optional(ImportKind::Auto));
        QVERIFY(!importKindFromKey(u"впр"_s) && !importKindFromKey({}));
    }
};

QTEST_GUILESS_MAIN(tst_importrules)
#include "tst_importrules.moc"
