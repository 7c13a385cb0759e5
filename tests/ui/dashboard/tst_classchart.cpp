#include "ui/dashboard/ClassChart.h"
#include "ui/dashboard/ClassShade.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

YearCounts year(int end, const QStringList& names, const std::vector<int>& schools, int inNoClass = 0, int unknown = 0)
{
    YearCounts counts;
    counts.year = AcademicYear::endingIn(end);
    counts.classNames = names;
    counts.schools = schools;
    counts.inNoClass = inNoClass;
    counts.unknown = unknown;
    return counts;
}

QStringList namesOf(const ClassStack& stack)
{
    QStringList names;
    for (const ClassStack::Part& part : stack.parts())
        names << part.name;
    return names;
}

QPalette paletteOf(const QColor& base, const QColor& text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

/// Twelve classes with a few schools each.
YearCounts manyClasses(int end)
{
    QStringList names;
    std::vector<int> schools;
    for (int i = 0; i < 12; ++i) {
        names << u"Класс с длинным названием № %1"_s.arg(i + 1);
        schools.push_back(i % 4 + 2);
    }
    return year(end, names, schools, 1, 3);
}

} // namespace

class tst_ClassChart : public QObject {
    Q_OBJECT

private slots:
    void countsAndOrder();
    void zeroClasses();
    void classesOfDifferentYears();
    void empty();
    void shadesDifferInGrey_data();
    void shadesDifferInGrey();
    void manyClassesInAnySize_data();
    void manyClassesInAnySize();
};

void tst_ClassChart::countsAndOrder()
{
    const QStringList names{u"ШНОР"_s, u"группа риска"_s, u"обычная"_s};
    const ClassStack stack({year(2023, names, {3, 0, 5}, 1, 2), year(2022, names, {4, 2, 1})});
    QCOMPARE(stack.years(), (QList{AcademicYear::endingIn(2022), AcademicYear::endingIn(2023)}));
    QCOMPARE(namesOf(stack), names + QStringList({u"in no class"_s, u"not enough data"_s}));
    QCOMPARE(stack.parts()[1].schools, (QList{2, 0}));
    QCOMPARE(stack.parts()[4].kind, ClassStack::Kind::Unknown);
    QCOMPARE(stack.total(0), 7);
    QCOMPARE(stack.total(1), 11);

    ClassChart chart;
    chart.setYears({year(2023, names, {3, 0, 5}, 1, 2), year(2022, names, {4, 2, 1})});
    QCOMPARE(chart.accessibleDescription(),
             u"2021/2022, schools assessed: 7 – ШНОР: 4, группа риска: 2, обычная: 1; "
             "2022/2023, schools assessed: 11 – ШНОР: 3, обычная: 5, in no class: 1, not enough data: 2"_s);
    QVERIFY(chart.toolTip().contains(u"обычная: 5"_s));
    QVERIFY(!chart.toolTip().contains(u": 0"_s));
}

void tst_ClassChart::zeroClasses()
{
    const QStringList names{u"A"_s, u"B"_s, u"C"_s};
    const ClassStack stack({year(2022, names, {0, 0, 4}), year(2023, names, {0, 0, 0}, 0, 0)});
    QCOMPARE(namesOf(stack), QStringList{u"C"_s});
    QCOMPARE(stack.total(1), 0);
    QCOMPARE(stack.sentences().last(), u"2022/2023: no school is assessed"_s);
}

void tst_ClassChart::classesOfDifferentYears()
{
    const ClassStack stack(
        {year(2022, {u"old"_s, u"B"_s}, {1, 2}), year(2023, {u"A"_s, u"B"_s, u"A"_s}, {3, 0, 4}, 0, 5)});
    // B stands where the latest year has it, although only the earlier one has schools in it.
    QCOMPARE(namesOf(stack), (QStringList{u"A"_s, u"B"_s, u"old"_s, u"not enough data"_s}));
    QCOMPARE(stack.parts()[0].schools, (QList{0, 7})); // two classes of one name are not lost
    QCOMPARE(stack.parts()[1].schools, (QList{2, 0}));
    QCOMPARE(stack.total(1), 12);
}

void tst_ClassChart::empty()
{
    ClassChart chart;
    chart.resize(400, 300);
    QVERIFY(!chart.grab().isNull());
    chart.setYears({year(2023, {u"A"_s}, {2})});
    const QImage one = chart.grab().toImage();
    chart.setYears({year(2023, {u"A"_s}, {0})}); // years without an assessed school say so instead of bare axes
    const QImage none = chart.grab().toImage();
    chart.setYears({});
    QVERIFY(chart.toolTip().isEmpty());
    QVERIFY(chart.accessibleDescription().isEmpty());
    QCOMPARE(chart.grab().toImage(), none);
    QVERIFY(one != none);
}

void tst_ClassChart::shadesDifferInGrey_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(Qt::white, Qt::black);
    QTest::newRow("dark") << paletteOf(QColor(30, 30, 30), Qt::white);
}

void tst_ClassChart::shadesDifferInGrey()
{
    QFETCH(const QPalette, palette);
    constexpr int kSide = 32;
    const auto shade = [&palette](ClassStack::Kind kind, qsizetype place) {
        QImage image(kSide, kSide, QImage::Format_RGB32);
        image.fill(palette.color(QPalette::Base));
        QPainter painter(&image);
        paintClassShade(painter, QRectF(0, 0, kSide - 1, kSide - 1), kind, place, palette);
        painter.end();
        return image;
    };
    QList<QImage> shades;
    for (qsizetype i = 0; i < kClassShades; ++i)
        shades << shade(ClassStack::Kind::Class, i).convertToFormat(QImage::Format_Grayscale8);
    shades << shade(ClassStack::Kind::NoClass, 0).convertToFormat(QImage::Format_Grayscale8)
           << shade(ClassStack::Kind::Unknown, 0).convertToFormat(QImage::Format_Grayscale8);
    for (qsizetype l = 0; l < shades.size(); ++l) {
        for (qsizetype r = l + 1; r < shades.size(); ++r) {
            int differing = 0;
            for (int y = 0; y < kSide; ++y) {
                for (int x = 0; x < kSide; ++x)
                    differing += std::abs(qGray(shades[l].pixel(x, y)) - qGray(shades[r].pixel(x, y))) > 40 ? 1 : 0;
            }
            QVERIFY2(differing > kSide * kSide / 20, qPrintable(u"%1 and %2: %3"_s.arg(l).arg(r).arg(differing)));
        }
    }
    QVERIFY(shade(ClassStack::Kind::Class, kClassShades) != shade(ClassStack::Kind::Class, 0));
}

void tst_ClassChart::manyClassesInAnySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(900, 500);
    QTest::newRow("legend below") << QSize(450, 400);
    QTest::newRow("narrow") << QSize(120, 200);
    QTest::newRow("tiny") << QSize(10, 10);
}

void tst_ClassChart::manyClassesInAnySize()
{
    QFETCH(const QSize, size);
    ClassChart chart;
    QList<YearCounts> years;
    for (int end = 2019; end <= 2023; ++end)
        years << manyClasses(end);
    chart.setYears(years);
    chart.resize(size);
    QTest::failOnWarning(QRegularExpression(u"QPainter|QImage|QFont"_s));
    QCOMPARE(chart.grab().size(), size);
    QCOMPARE(chart.accessibleDescription().count(u"№ 12: 5"_s), 5);
    QVERIFY(chart.accessibleDescription().contains(u"2022/2023, schools assessed: 46"_s));
}

QTEST_MAIN(tst_ClassChart)
#include "tst_classchart.moc"
