#include "roadmap/RoadmapDiff.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace lotsia;
using namespace Qt::StringLiterals;

using Kind = RoadmapChange::Kind;

namespace {

RoadmapAction action(qint64 id, const QString& text)
{
    RoadmapAction action;
    action.id = ActionId(id);
    action.text = text;
    action.responsible = {u"Управление образования"_s};
    action.term = Term::parse(u"август 2023 г."_s);
    action.result = u"Справка"_s;
    return action;
}

/// \p sections × \p each actions, every text its own words.
Roadmap plan(int sections, int each)
{
    Roadmap roadmap;
    roadmap.id = RoadmapId(1);
    roadmap.title = u"План мероприятий («дорожная карта»)"_s;
    roadmap.documentKind = u"План"_s;
    qint64 id = 0;
    for (int s = 0; s < sections; ++s) {
        RoadmapSection section{SectionId(s + 1), u"Раздел %1"_s.arg(s + 1), {}};
        for (int a = 0; a < each; ++a) {
            ++id;
            section.actions << action(id, u"Мероприятие м%1 для школы ш%1 по предмету п%1"_s.arg(id));
        }
        roadmap.sections << section;
    }
    return roadmap;
}

Roadmap withoutIds(Roadmap roadmap)
{
    for (RoadmapSection& section : roadmap.sections) {
        section.id = {};
        for (RoadmapAction& each : section.actions)
            each.id = {};
    }
    return roadmap;
}

QString joined(const QList<WordPiece>& pieces)
{
    QString text;
    for (const WordPiece& piece : pieces)
        text += piece.changed ? u"["_s + piece.text + u"]"_s : piece.text;
    return text;
}

} // namespace

class TestRoadmapDiff : public QObject {
    Q_OBJECT

private slots:
    void sameIsEmpty()
    {
        const Roadmap roadmap = plan(4, 100);
        QVERIFY(RoadmapDiff::of(roadmap, roadmap).isEmpty());
        QVERIFY(RoadmapDiff::of(roadmap, roadmap).renumbered.isEmpty());
        QVERIFY(RoadmapDiff::of(roadmap, withoutIds(roadmap)).isEmpty());
        QVERIFY(RoadmapDiff::of(withoutIds(roadmap), roadmap).isEmpty());
        QVERIFY(RoadmapDiff::of({}, {}).isEmpty());
    }

    void eachKind()
    {
        const Roadmap before = plan(3, 4);
        Roadmap after = before;
        after.title += u" на 2024 год"_s;
        after.periodStart = QDate(2024, 1, 1);
        after.periodEnd = QDate(2024, 12, 31);
        after.sections[0].title = u"Нормативное обеспечение"_s;
        after.sections[0].actions[1].term.text = u"сентябрь 2023 г."_s;
        after.sections[0].actions[1].responsible << u"ММЦ"_s;
        after.sections[1].actions.removeAt(1);
        after.sections[1].actions.prepend(action(50, u"Новое дело"_s));
        after.sections[2].actions << after.sections[0].actions.takeAt(3);
        after.sections << RoadmapSection{SectionId(9), u"Контроль"_s, {action(51, u"Проверка"_s)}};
        const RoadmapDiff diff = RoadmapDiff::of(before, after);
        QList<Kind> kinds;
        QStringList numbers;
        for (const RoadmapChange& change : diff.changes) {
            kinds << change.kind;
            numbers << change.numberBefore() + u'>' + change.numberAfter();
        }
        QCOMPARE(kinds,
                 (QList<Kind>{Kind::Title, Kind::Period, Kind::SectionAdded, Kind::SectionRenamed, Kind::Added,
                              Kind::Added, Kind::Reworded, Kind::Moved, Kind::Excluded}));
        QCOMPARE(numbers,
                 (QStringList{u">"_s, u">"_s, u">4"_s, u"1>1"_s, u">2.1"_s, u">4.1"_s, u"1.2>1.2"_s, u"1.4>3.5"_s,
                              u"2.2>"_s}));
        const RoadmapChange& reworded = diff.changes.at(6);
        QCOMPARE(reworded.cells.size(), 2);
        QCOMPARE(reworded.cells.at(0).cell, RoadmapCell::Responsible);
        QCOMPARE(reworded.cells.at(0).after, u"Управление образования, ММЦ"_s);
        QCOMPARE(reworded.cells.at(1).before, u"август 2023 г."_s);
        QCOMPARE(diff.changes.at(1).before, QString());
        QCOMPARE(diff.changes.at(1).after, u"с 01.01.2024 по 31.12.2024"_s);
        // 2.1 stands below the new one; 2.3 and 2.4 keep theirs, one came and one went.
        QCOMPARE(diff.renumbered, (QList<Renumbering>{{1, 0, 1, 1}}));
    }

    void aSectionTakesItsActionsAlong()
    {
        const Roadmap before = plan(3, 3);
        Roadmap after = before;
        after.sections.move(2, 0);
        const RoadmapDiff diff = RoadmapDiff::of(before, after);
        QCOMPARE(diff.changes.size(), 1);
        QCOMPARE(diff.changes.first().kind, Kind::SectionMoved);
        QCOMPARE(diff.changes.first().numberBefore(), u"3"_s);
        QCOMPARE(diff.changes.first().numberAfter(), u"1"_s);
        QCOMPARE(diff.renumbered.size(), 9);
    }

    void recognisesRowsWithoutIds()
    {
        const Roadmap before = withoutIds(plan(2, 5));
        Roadmap after = plan(2, 5);
        after.sections[0].title = u"Совсем иначе"_s;
        after.sections[0].actions[2].text = u"Мероприятие м3 для школы ш3 по предмету русский язык"_s;
        after.sections[1].actions[0].text = u"Ничего общего с прежним"_s;
        const RoadmapDiff diff = RoadmapDiff::of(before, after);
        QCOMPARE(diff.count(Kind::SectionRenamed), 1);
        QCOMPARE(diff.count(Kind::Reworded), 1);
        QCOMPARE(diff.count(Kind::Added), 1);
        QCOMPARE(diff.count(Kind::Excluded), 1);
        QCOMPARE(diff.changes.size(), 4);
    }

    void marksWords()
    {
        const WordDiff diff = WordDiff::of(u"до 1 мая 2023 года, ежегодно"_s, u"до 15 мая 2024 года, ежегодно"_s);
        QCOMPARE(joined(diff.before), u"до [1 ]мая [2023 ]года, ежегодно"_s);
        QCOMPARE(joined(diff.after), u"до [15 ]мая [2024 ]года, ежегодно"_s);
        QCOMPARE(joined(WordDiff::of(QString(), u"слово"_s).after), u"[слово]"_s);
        QVERIFY(WordDiff::of(QString(), QString()).before.isEmpty());
        // Too long for a table of words: marked from end to end.
        QString a = u"начало "_s;
        QString b = a;
        for (int i = 0; i < 2000; ++i) {
            a += u"а%1 "_s.arg(i);
            b += u"б%1 "_s.arg(i);
        }
        const WordDiff longOne = WordDiff::of(a + u"конец"_s, b + u"конец"_s);
        QCOMPARE(longOne.before.size(), 3);
        QCOMPARE(longOne.before.last().text, u"конец"_s);
    }

    void randomEditsGiveExactlyTheirEntries_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 30; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void randomEditsGiveExactlyTheirEntries()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const Roadmap before = plan(8, 50);
        Roadmap after = before;
        QSet<qint64> touched;
        const auto pick = [&] { // an action that no other edit has touched
            for (;;) {
                const int s = int(random.bounded(quint32(after.sections.size())));
                const int a = int(random.bounded(quint32(after.sections.at(s).actions.size())));
                const qint64 id = after.sections.at(s).actions.at(a).id.value();
                if (!touched.contains(id)) {
                    touched.insert(id);
                    return std::pair(s, a);
                }
            }
        };
        QMap<Kind, QStringList> expected;
        for (int i = 0; i < 12; ++i) {
            const auto [s, a] = pick();
            expected[Kind::Reworded] << after.sections.at(s).actions.at(a).text;
            after.sections[s].actions[a].result += u" изменено"_s;
        }
        for (int i = 0; i < 7; ++i) {
            const auto [s, a] = pick();
            const RoadmapAction gone = after.sections[s].actions.takeAt(a);
            expected[Kind::Excluded] << gone.text;
        }
        for (int i = 0; i < 5; ++i) {
            const auto [s, a] = pick();
            RoadmapAction gone = after.sections[s].actions.takeAt(a);
            expected[Kind::Moved] << gone.text;
            const int other = (s + 1 + int(random.bounded(quint32(after.sections.size()) - 1))) % 8;
            after.sections[other].actions.insert(int(random.bounded(quint32(after.sections.at(other).actions.size()))),
                                                 gone);
        }
        for (int i = 0; i < 9; ++i) {
            const int s = int(random.bounded(quint32(after.sections.size())));
            const RoadmapAction fresh = action(1000 + i, u"Добавленное дело д%1"_s.arg(i));
            expected[Kind::Added] << fresh.text;
            after.sections[s].actions.insert(int(random.bounded(quint32(after.sections.at(s).actions.size()))), fresh);
        }
        const auto found = [](const RoadmapDiff& diff) {
            QMap<Kind, QStringList> texts;
            for (const RoadmapChange& change : diff.changes)
                texts[change.kind] << (change.before.isEmpty() ? change.after : change.before);
            for (QStringList& list : texts)
                list.sort();
            return texts;
        };
        for (QStringList& list : expected)
            list.sort();
        QCOMPARE(found(RoadmapDiff::of(before, after)), expected);
        // Backwards what was added is excluded and the rest is the same; without ids too.
        std::swap(expected[Kind::Added], expected[Kind::Excluded]);
        QCOMPARE(found(RoadmapDiff::of(after, before)), expected);
        QCOMPARE(found(RoadmapDiff::of(withoutIds(after), withoutIds(before))), expected);
    }

    void aThousandRows_data()
    {
        QTest::addColumn<bool>("alike");
        QTest::newRow("nothing in common") << false;
        QTest::newRow("every row reworded") << true;
    }

    void aThousandRows()
    {
        QFETCH(bool, alike);
        const Roadmap before = withoutIds(plan(10, 100));
        Roadmap after = before;
        for (RoadmapSection& section : after.sections) {
            for (RoadmapAction& each : section.actions)
                each.text =
                    alike ? each.text + u" и ещё"_s : QString(each.text).replace(u"м"_s, u"д"_s).replace(u'ш', u'к');
        }
        const RoadmapDiff diff = RoadmapDiff::of(before, after);
        QCOMPARE(diff.changes.isEmpty(), false);
        if (alike)
            QCOMPARE(diff.count(Kind::Reworded), 1000);
    }
};

QTEST_GUILESS_MAIN(TestRoadmapDiff)
#include "tst_roadmapdiff.moc"
