#include "common/TextFold.h"

#include <QTest>

#include <algorithm>

using namespace lotsia;
using namespace Qt::StringLiterals;

class TestTextFold : public QObject {
    Q_OBJECT
private slots:
    void folds();
    void searches();
    void sorts_data();
    void sorts();
    void sortsWholeLists();
    void comparesEqualOnlyTheSame();
};

void TestTextFold::folds()
{
    QCOMPARE(foldForSearch(u"ШКОЛА  Ёлкино\t№\u00A02 "_s), u"школа елкино № 2"_s);
    QCOMPARE(foldForMatch(u"«Школа» – \u201EЁж\u201C "_s), u"школа - еж"_s);
    QCOMPARE(foldForMatch(u"Кол\u00ADво\uFEFF \"участников\""_s), u"колво участников"_s);
    QCOMPARE(foldForMatch(u"2022—2023"_s), foldForMatch(u"2022\u22122023"_s));
    QCOMPARE(foldForMatch(QString()), QString());
}

void TestTextFold::searches()
{
    QVERIFY(containsFolded(u"МБОУ «СОШ Берёзовка»"_s, u"берез"_s));
    QVERIFY(containsFolded(u"берез"_s, u"БЕРЁЗ"_s));
    QVERIFY(containsFolded(u"любая"_s, QString()));
    QVERIFY(!containsFolded(u"Школа № 1"_s, u"№ 2"_s));
}

void TestTextFold::sorts_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const auto row = [](const QString& left, const QString& right) {
        QTest::newRow(qPrintable(left)) << left << right;
    };
    row(u"школа 2"_s, u"школа 10"_s);
    row(u"Школа № 2"_s, u"школа № 10"_s);
    row(u"Ежи"_s, u"Ёлка"_s);
    row(u"Ёлка"_s, u"Жук"_s);
    row(u"ё"_s, u"ж"_s);
    row(u"А"_s, u"б"_s);
    row(u"а"_s, u"Б"_s);
    row(u"все"_s, u"всё"_s);
    row(u"всё"_s, u"всем"_s);
    row(u"школа"_s, u"школа 1"_s);
    row(u"СОШ 02"_s, u"СОШ 3"_s);
    row(u"«Берёза»"_s, u"Вяз"_s);
    row(u"10"_s, u"А"_s);
    row(u"ООШ Ивановка"_s, u"ООШ Ивановка, филиал"_s);
}

void TestTextFold::sorts()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QVERIFY(compareRussian(left, right) < 0);
    QVERIFY(compareRussian(right, left) > 0);
    QVERIFY(russianSortKey(left) < russianSortKey(right));
}

void TestTextFold::sortsWholeLists()
{
    const QStringList expected{u"Ежи"_s, u"ёлка"_s, u"Жук"_s, u"Школа 1"_s, u"школа 2"_s, u"Школа 10"_s, u"Ястреб"_s};
    QStringList list{u"школа 2"_s, u"Ястреб"_s, u"Школа 10"_s, u"Жук"_s, u"ёлка"_s, u"Школа 1"_s, u"Ежи"_s};
    std::sort(list.begin(), list.end(), [](const QString& a, const QString& b) { return compareRussian(a, b) < 0; });
    QCOMPARE(list, expected);
}

void TestTextFold::comparesEqualOnlyTheSame()
{
    QCOMPARE(compareRussian(u"Школа"_s, u"Школа"_s), 0);
    QVERIFY(compareRussian(u"Школа-2"_s, u"Школа 2"_s) != 0); // a total order: nothing is lost in a map
    // A number as long as a person can paste: compared, not overflowed.
    QVERIFY(compareRussian(u"1"_s + QString(40, u'0'), u"2"_s + QString(40, u'0')) < 0);
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
