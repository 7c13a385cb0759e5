#include "assessment/ProcedureResult.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class TestProcedure : public QObject {
    Q_OBJECT
private slots:
    void normalises_data();
    void normalises();
    void refuses_data();
    void refuses();
    void levels();
    void checksResults_data();
    void checksResults();
    void namesItsSource();
};

void TestProcedure::normalises_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("grade");
    QTest::addColumn<QString>("title");
    QTest::newRow("впр") << u"впр"_s << u"русский язык"_s << 5 << u"ВПР-5 Русский язык"_s;
    QTest::newRow("ОГЭ") << u" ОГЭ "_s << u"МАТЕМАТИКА"_s << 0 << u"ОГЭ Математика"_s;
    QTest::newRow("ЕГЭ profile") << u"егэ"_s << u"Математика (профильная)"_s << 0 << u"ЕГЭ Математика (профиль)"_s;
    QTest::newRow("ЕГЭ base") << u"ЕГЭ"_s << u"Математика базовая"_s << 0 << u"ЕГЭ Математика (база)"_s;
    QTest::newRow("level in words") << u"ЕГЭ"_s << u"Математика профильного уровня"_s << 11
                                    << u"ЕГЭ Математика (профиль)"_s;
    QTest::newRow("short name") << u"ВПР"_s << u"РУ"_s << 4 << u"ВПР-4 Русский язык"_s;
    QTest::newRow("МА") << u"ВПР"_s << u"ма"_s << 6 << u"ВПР-6 Математика"_s;
    QTest::newRow("custom") << u"Муниципальная диагностика"_s << u"Чтение"_s << 3
                            << u"Муниципальная диагностика-3 Чтение"_s;
    QTest::newRow("without a class") << u"РДР"_s << u"физика"_s << 0 << u"РДР Физика"_s;
}

void TestProcedure::normalises()
{
    QFETCH(QString, kind);
    QFETCH(QString, subject);
    QFETCH(int, grade);
    const auto procedure = Procedure::of(kind, subject, grade, ProcedureLevel::None);
    QVERIFY(procedure);
    QTEST(procedure->title(), "title");
    // What is normal stays as it is.
    QCOMPARE(*Procedure::of(procedure->kind, procedure->subject, procedure->grade, procedure->level), *procedure);
    QCOMPARE(Procedure::of(u"ОГЭ"_s, u"Физика"_s, 0, ProcedureLevel::None)->grade, 9);
    QCOMPARE(Procedure::of(u"ЕГЭ"_s, u"Физика"_s, 0, ProcedureLevel::None)->grade, 11);
}

void TestProcedure::refuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("grade");
    QTest::newRow("no kind") << u" "_s << u"Физика"_s << 5;
    QTest::newRow("no subject") << u"ВПР"_s << QString() << 5;
    QTest::newRow("class 12") << u"ВПР"_s << u"Физика"_s << 12;
    QTest::newRow("class -1") << u"ВПР"_s << u"Физика"_s << -1;
    QTest::newRow("long kind") << QString(81, u'а') << u"Физика"_s << 5;
    QTest::newRow("long subject") << u"ВПР"_s << QString(81, u'а') << 5;
}

void TestProcedure::refuses()
{
    QFETCH(QString, kind);
    QFETCH(QString, subject);
    QFETCH(int, grade);
    const auto procedure = Procedure::of(kind, subject, grade, ProcedureLevel::None);
    QVERIFY(!procedure);
    QCOMPARE(procedure.error().code, ErrorCode::Data);
}

void TestProcedure::levels()
{
    QCOMPARE(*parseProcedureLevel(u"База"_s), ProcedureLevel::Base);
    QCOMPARE(*parseProcedureLevel(u"профильный"_s), ProcedureLevel::Profile);
    QCOMPARE(*parseProcedureLevel(u"углублённый"_s), ProcedureLevel::Advanced);
    QCOMPARE(*parseProcedureLevel(u" "_s), ProcedureLevel::None);
    QCOMPARE(*parseProcedureLevel(u"—"_s), ProcedureLevel::None);
    QVERIFY(!parseProcedureLevel(u"высший"_s));
    for (const auto level :
         {ProcedureLevel::None, ProcedureLevel::Base, ProcedureLevel::Profile, ProcedureLevel::Advanced})
        QCOMPARE(*parseProcedureLevel(procedureLevelText(level)), level);
}

void TestProcedure::checksResults_data()
{
    QTest::addColumn<int>("participants");
    QTest::addColumn<QList<int>>("marks"); // -1: not given; the last is «below»
    QTest::addColumn<bool>("good");
    QTest::newRow("adds up") << 22 << QList<int>{7, 8, 5, 2, 7} << true;
    QTest::newRow("does not add up") << 22 << QList<int>{7, 8, 5, 1, 7} << false;
    QTest::newRow("too many") << 22 << QList<int>{7, 8, 5, 3, 7} << false;
    QTest::newRow("an exam: «2» only") << 22 << QList<int>{7, -1, -1, -1, 7} << true;
    QTest::newRow("more below than there were") << 5 << QList<int>{-1, -1, -1, -1, 6} << false;
    QTest::newRow("more twos than there were") << 5 << QList<int>{6, -1, -1, -1, -1} << false;
    QTest::newRow("negative people") << -3 << QList<int>{-1, -1, -1, -1, -1} << false;
    QTest::newRow("negative mark") << 5 << QList<int>{-2, -1, -1, -1, -1} << false;
    QTest::newRow("negative below") << 5 << QList<int>{-1, -1, -1, -1, -2} << false;
    QTest::newRow("nobody") << 0 << QList<int>{0, 0, 0, 0, 0} << true;
    QTest::newRow("sum beyond 32 bits") << 5 << QList<int>{2'000'000'000, 2'000'000'000, 2'000'000'000, -1, -1}
                                        << false;
}

void TestProcedure::checksResults()
{
    QFETCH(int, participants);
    QFETCH(QList<int>, marks);
    const auto given = [](int count) { return count == -1 ? std::nullopt : std::optional(count); };
    ProcedureResult result;
    result.participants = participants;
    result.m2 = given(marks.at(0));
    result.m3 = given(marks.at(1));
    result.m4 = given(marks.at(2));
    result.m5 = given(marks.at(3));
    result.below = given(marks.at(4));
    QTEST(result.check().has_value(), "good");
}

void TestProcedure::namesItsSource()
{
    QCOMPARE((SourceRef{u"vpr-2023.xlsx"_s, u"5 класс"_s, 14}).toString(), u"vpr-2023.xlsx, «5 класс», строка 14"_s);
    QCOMPARE((SourceRef{u"ege.csv"_s, {}, 0}).toString(), u"ege.csv"_s);
}

QTEST_GUILESS_MAIN(TestProcedure)
#include "tst_procedure.moc"
