#include "ui/roadmap/RoadmapEdits.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

RoadmapAction action(const QString& text)
{
    RoadmapAction value;
    value.text = text;
    return value;
}

/// Two sections: А {1, 2}, Б {3}.
Roadmap sample()
{
    Roadmap roadmap;
    roadmap.sections = {{{}, u"А"_s, {action(u"1"_s), action(u"2"_s)}}, {{}, u"Б"_s, {action(u"3"_s)}}};
    return roadmap;
}

/// «А:12 Б:3»
QString shape(const Roadmap& roadmap)
{
    QStringList parts;
    for (const RoadmapSection& section : roadmap.sections) {
        QString part = section.title + u':';
        for (const RoadmapAction& one : section.actions)
            part += one.text;
        parts << part;
    }
    return parts.join(u' ');
}

} // namespace

class tst_RoadmapEdits : public QObject {
    Q_OBJECT

private slots:
    void rowsOfTheTable()
    {
        QCOMPARE(tableRows(sample()), (QList<RowPosition>{{0, -1}, {0, 0}, {0, 1}, {1, -1}, {1, 0}}));
        Roadmap plain;
        plain.sections = {{{}, {}, {action(u"1"_s)}}};
        QCOMPARE(tableRows(plain), (QList<RowPosition>{{0, 0}}));
        QVERIFY(tableRows(Roadmap()).isEmpty());
    }

    void insert()
    {
        Roadmap roadmap = sample();
        QCOMPARE(roadmapEdits::insertAction(roadmap, RowPosition{0, 0}, action(u"x"_s)), (RowPosition{0, 1}));
        QCOMPARE(roadmapEdits::insertAction(roadmap, RowPosition{1, -1}, action(u"y"_s)), (RowPosition{1, 0}));
        QCOMPARE(roadmapEdits::insertAction(roadmap, std::nullopt, action(u"z"_s)), (RowPosition{1, 2}));
        QCOMPARE(shape(roadmap), u"А:1x2 Б:y3z"_s);
        Roadmap empty;
        roadmapEdits::insertAction(empty, std::nullopt, action(u"1"_s));
        QCOMPARE(shape(empty), u":1"_s);
    }

    void insertSectionTakesTheRest()
    {
        Roadmap roadmap = sample();
        QCOMPARE(roadmapEdits::insertSection(roadmap, RowPosition{0, 0}, u"В"_s), (RowPosition{1, -1}));
        QCOMPARE(shape(roadmap), u"А:1 В:2 Б:3"_s);
    }

    void move_data()
    {
        QTest::addColumn<int>("section");
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("down");
        QTest::addColumn<QString>("expected");
        QTest::newRow("inside") << 0 << 0 << true << u"А:21 Б:3"_s;
        QTest::newRow("into the next section") << 0 << 1 << true << u"А:1 Б:23"_s;
        QTest::newRow("into the one before") << 1 << 0 << false << u"А:123 Б:"_s;
        QTest::newRow("a section") << 0 << -1 << true << u"Б:3 А:12"_s;
        QTest::newRow("at the top") << 0 << 0 << false << u"А:12 Б:3"_s;
        QTest::newRow("at the bottom") << 1 << 0 << true << u"А:12 Б:3"_s;
        QTest::newRow("last section") << 1 << -1 << true << u"А:12 Б:3"_s;
    }
    void move()
    {
        QFETCH(int, section);
        QFETCH(int, row);
        QFETCH(bool, down);
        Roadmap roadmap = sample();
        const auto moved = roadmapEdits::move(roadmap, {section, row}, down);
        QTEST(shape(roadmap), "expected");
        QCOMPARE(moved.has_value(), shape(roadmap) != shape(sample()));
    }

    void remove()
    {
        Roadmap roadmap = sample();
        roadmapEdits::remove(roadmap, {{1, -1}});
        QCOMPARE(shape(roadmap), u"А:123"_s);
        roadmap = sample();
        roadmapEdits::remove(roadmap, {{0, -1}, {0, 0}, {0, 1}});
        QCOMPARE(shape(roadmap), u"Б:3"_s);
        roadmap = sample();
        roadmapEdits::remove(roadmap, {{0, -1}});
        QCOMPARE(shape(roadmap), u":12 Б:3"_s);
    }

    void duplicateForgetsIds()
    {
        Roadmap roadmap = sample();
        roadmap.sections[0].actions[0].id = ActionId(7);
        QCOMPARE(roadmapEdits::duplicate(roadmap, {0, 0}), (RowPosition{0, 1}));
        QVERIFY(!roadmap.sections[0].actions[1].id.isValid());
        roadmapEdits::duplicate(roadmap, {0, -1});
        QCOMPARE(shape(roadmap), u"А:112 А:112 Б:3"_s);
        QVERIFY(!roadmap.sections[1].actions[0].id.isValid());
    }

    void pastedSections()
    {
        Roadmap roadmap = sample();
        roadmapEdits::insertSections(roadmap, RowPosition{0, 0},
                                     {{{}, {}, {action(u"x"_s)}}, {{}, u"В"_s, {action(u"y"_s)}}});
        QCOMPARE(shape(roadmap), u"А:1x2 В:y Б:3"_s);
        Roadmap fresh;
        fresh.sections = {RoadmapSection{}};
        roadmapEdits::insertSections(fresh, std::nullopt, {{{}, u"В"_s, {action(u"y"_s)}}});
        QCOMPARE(shape(fresh), u"В:y"_s);
    }

    void periodReadsTermsAnew()
    {
        Roadmap roadmap = sample();
        roadmap.sections[0].actions[0].term =
            Term::parse(u"ежегодно (август)"_s, QDate(2021, 1, 1), QDate(2022, 12, 31));
        roadmapEdits::setPeriod(roadmap, QDate(2023, 1, 1), QDate(2024, 12, 31));
        QCOMPARE(roadmap.sections[0].actions[0].term.start, QDate(2023, 8, 1));
    }

    void remarks()
    {
        RoadmapAction bare = action(u"Дело"_s);
        QStringList codes;
        for (const Finding& finding : checkAction(bare))
            codes << finding.code;
        QCOMPARE(codes, (QStringList{u"no-responsible"_s, u"no-term"_s, u"no-result"_s}));
        bare.responsible = {u"ОО"_s};
        bare.result = u"Акт"_s;
        bare.term = Term::parse(u"когда-нибудь"_s);
        QCOMPARE(checkAction(bare).size(), 1);
        QCOMPARE(checkAction(bare).first().code, u"unknown-term"_s);
        bare.term = Term::parse(u"Август 2023"_s);
        QVERIFY(checkAction(bare).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_RoadmapEdits)
#include "tst_roadmap_edits.moc"
