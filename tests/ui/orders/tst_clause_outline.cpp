#include "ui/orders/ClauseOutline.h"
#include "ui/orders/PersonWording.h"
#include "ui/orders/UnfilledPlaces.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// «а1 б2»: texts with their levels.
static QList<OrderClause> points(const QString& text)
{
    QList<OrderClause> list;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        list << OrderClause{word.left(1), word.mid(1).toInt()};
    return list;
}

static QString shown(const QList<OrderClause>& list)
{
    QStringList words;
    for (const OrderClause& clause : list)
        words << clause.text + QString::number(clause.level);
    return words.join(u' ');
}

class tst_ClauseOutline : public QObject {
    Q_OBJECT

private slots:
    void blocksMove_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("gap");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("place");
        QTest::newRow("down with sub-points") << u"а1 б2 в1 г1"_s << 0 << 3 << u"в1 а1 б2 г1"_s << 1;
        QTest::newRow("up with sub-points") << u"а1 б1 в2 г3"_s << 1 << 0 << u"б1 в2 г3 а1"_s << 0;
        QTest::newRow("to the end") << u"а1 б2 в1"_s << 0 << 3 << u"в1 а1 б2"_s << 1;
        QTest::newRow("into itself") << u"а1 б2 в1"_s << 0 << 1 << u"а1 б2 в1"_s << 0;
        QTest::newRow("a sub-point to the start becomes a point") << u"а1 б2 в3"_s << 1 << 0 << u"б1 в2 а1"_s << 0;
    }
    void blocksMove()
    {
        QFETCH(QString, before);
        QFETCH(int, row);
        QFETCH(int, gap);
        QList<OrderClause> list = points(before);
        QTEST(int(moveBlock(list, row, gap)), "place");
        QTEST(shown(list), "after");
    }

    void steps_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("down");
        QTest::addColumn<int>("gap");
        QTest::newRow("past the neighbour's sub-points") << u"а1 б1 в2"_s << 0 << true << 3;
        QTest::newRow("up past them") << u"а1 б2 в1"_s << 2 << false << 0;
        QTest::newRow("into the point above") << u"а1 б1 в2"_s << 2 << false << 1;
        QTest::newRow("into the point below") << u"а1 б2 в1 г2"_s << 1 << true << 3;
        QTest::newRow("first") << u"а1 б1"_s << 0 << false << -1;
        QTest::newRow("last") << u"а1 б1"_s << 1 << true << -1;
        QTest::newRow("first sub-point of the first") << u"а1 б2"_s << 1 << false << -1;
    }
    void steps()
    {
        QFETCH(QString, before);
        QFETCH(int, row);
        QFETCH(bool, down);
        QTEST(int(stepGap(points(before), row, down).value_or(-1)), "gap");
    }

    void levels_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("deeper");
        QTest::addColumn<QString>("after");
        QTest::newRow("first stays") << u"а1 б1"_s << 0 << true << u"а1 б1"_s;
        QTest::newRow("deeper") << u"а1 б1 в1"_s << 1 << true << u"а1 б2 в1"_s;
        QTest::newRow("with sub-points") << u"а1 б1 в2"_s << 1 << true << u"а1 б2 в3"_s;
        QTest::newRow("at most one deeper") << u"а1 б2"_s << 1 << true << u"а1 б2"_s;
        QTest::newRow("no fourth level") << u"а1 б2 в2 г3"_s << 2 << true << u"а1 б2 в2 г3"_s;
        QTest::newRow("higher with sub-points") << u"а1 б2 в3"_s << 1 << false << u"а1 б1 в2"_s;
        QTest::newRow("no higher") << u"а1"_s << 0 << false << u"а1"_s;
    }
    void levels()
    {
        QFETCH(QString, before);
        QFETCH(int, row);
        QFETCH(bool, deeper);
        QList<OrderClause> list = points(before);
        const bool changed = changeLevel(list, row, deeper);
        QCOMPARE(changed, before != shown(list));
        QTEST(shown(list), "after");
    }

    void numberedLines()
    {
        const auto list =
            numberedPoints(u"1. Утвердить план.\r\n1.1. Срок – 2 дня;\n1.1.1 Глубже\nи дальше\n\n2) Школам"_s, 1);
        QVERIFY(list);
        QCOMPARE(
            *list,
            (QList<OrderClause>{
                {u"Утвердить план."_s, 1}, {u"Срок – 2 дня;"_s, 2}, {u"Глубже\nи дальше"_s, 3}, {u"Школам"_s, 1}}));
        QCOMPARE(numberedPoints(u"3.1. а\n3.2. б"_s, 2)->first().level, 2);
        QVERIFY(!numberedPoints(u"Просто\nдве строки"_s, 1));
        QVERIFY(!numberedPoints(u"1. одна строка"_s, 1));
        QVERIFY(!numberedPoints(u"24.06.2021 приказ\n2021 год"_s, 1)); // dates are no numbers
        QVERIFY(!numberedPoints({}, 1));
    }

    void casesByTheWordsBefore_data()
    {
        using enum GrammaticalCase;
        QTest::addColumn<QString>("before");
        QTest::addColumn<GrammaticalCase>("wordCase");
        QTest::newRow("start") << QString() << Dative;
        QTest::newRow("after a point") << u"Утвердить план.\n"_s << Dative;
        QTest::newRow("возложить на") << u"Контроль за исполнением приказа возложить на "_s << Accusative;
        QTest::newRow("list after на") << u"возложить на Петрову О.А., начальника отдела, и "_s << Accusative;
        QTest::newRow("поручить") << u"Поручить "_s << Dative;
        QTest::newRow("для") << u"Провести семинар для "_s << Genitive;
        QTest::newRow("совместно с") << u"Подготовить совместно с "_s << Instrumental;
        QTest::newRow("назначить") << u"Назначить "_s << Accusative;
        QTest::newRow("в отношении") << u"В отношении "_s << Genitive;
        QTest::newRow("a new sentence") << u"Назначить Иванова И.И.; "_s << Dative;
    }
    void casesByTheWordsBefore()
    {
        QFETCH(QString, before);
        QTEST(caseAfter(before), "wordCase");
    }

    void wordsOfAPerson()
    {
        const Party person{{}, PartyKind::Person, u"Ахмеджанов Р.Р."_s, u"заведующий методическим кабинетом"_s, {}, {},
                           {}};
        const PersonForms forms = formsOf(person, GrammaticalCase::Dative);
        QCOMPARE(forms.name.value_or(QString()), u"Ахмеджанову Р.Р."_s);
        QCOMPARE(forms.post.value_or(QString()), u"заведующему методическим кабинетом"_s);
        QCOMPARE(personText(*forms.name, *forms.post, orderAfter({}), {}),
                 u"Ахмеджанову Р.Р., заведующему методическим кабинетом, "_s);
        const QString before = u"возложить на"_s;
        QCOMPARE(personText(u"Петрову О.А."_s, u"начальника отдела"_s, orderAfter(before), before),
                 u" начальника отдела Петрову О.А."_s);
        QCOMPARE(personText(u"руководителям школ"_s, {}, PersonOrder::NamePost, {}), u"Руководителям школ "_s);
        const Party odd{{}, PartyKind::Person, u"Ким Ю.С."_s, {}, {}, {}, {}};
        QVERIFY(!formsOf(odd, GrammaticalCase::Dative).name);
        QCOMPARE(formsOf(odd, GrammaticalCase::Dative).post, std::optional(QString()));
    }

    void unfilled()
    {
        const auto places = unfilledPlaces(u"В соответствии с {основание} ________ от _ г."_s);
        QCOMPARE(places.size(), 2);
        QCOMPARE(places[0].name, u"основание"_s);
        QCOMPARE(places[0].from, 17);
        QCOMPARE(places[1].length, 8);
        QVERIFY(unfilledPlaces(u"<b>{head.name}</b> {}"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ClauseOutline)
#include "tst_clause_outline.moc"
