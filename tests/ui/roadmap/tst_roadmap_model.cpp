#include "ui/roadmap/PlansFixture.h"
#include "ui/roadmap/RoadmapModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_RoadmapModel : public QObject {
    Q_OBJECT

private:
    PlansFixture m_fixture;
    Roadmap m_stored;

private slots:
    void initTestCase() { m_stored = m_fixture.stored(); }

    void rowsAndNumbers()
    {
        RoadmapModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRoadmap(m_stored);
        QCOMPARE(model.rowCount(), int(m_stored.actionCount() + m_stored.sections.size()));
        QVERIFY(model.isHeading(0));
        QCOMPARE(model.index(0, RoadmapModel::Number).data().toString(), u"1."_s);
        QCOMPARE(model.index(1, RoadmapModel::Number).data().toString(), u"1.1."_s);
        QCOMPARE(model.index(1, RoadmapModel::Text).data().toString(), m_stored.sections[0].actions[0].text);
        QVERIFY(!(model.flags(model.index(0, RoadmapModel::TermColumn)) & Qt::ItemIsEditable));
        QVERIFY(model.flags(model.index(1, RoadmapModel::TermColumn)) & Qt::ItemIsEditable);
    }

    void editIsASignal()
    {
        RoadmapModel model;
        model.setRoadmap(m_stored);
        Roadmap after;
        connect(&model, &RoadmapModel::edited, &model, [&after](const Roadmap& value) { after = value; });
        const QModelIndex term = model.index(1, RoadmapModel::TermColumn);
        QVERIFY(model.setData(term, u"до 30.06.2024"_s));
        QCOMPARE(after.sections[0].actions[0].term.end, QDate(2024, 6, 30));
        QCOMPARE(term.data().toString(), m_stored.sections[0].actions[0].term.text);
        QVERIFY(!model.setData(term, term.data()));
        model.setRoadmap(after);
        QCOMPARE(term.data(RoadmapModel::UnderstoodRole).toString(), QString()); // nothing to add to a plain date
        QVERIFY(model.setData(term, u"Август 2023"_s));
        model.setRoadmap(after);
        QVERIFY(term.data(RoadmapModel::UnderstoodRole).toString().contains(u"31.08.2023"));
        QVERIFY(model.setData(term, u"когда рак свистнет"_s));
        model.setRoadmap(after);
        QVERIFY(term.data(RoadmapModel::ProblemRole).toBool());
    }

    void changesTouchOnlyTheirRows()
    {
        RoadmapModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRoadmap(m_stored);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removes(&model, &QAbstractItemModel::rowsRemoved);

        Roadmap changed = m_stored;
        changed.sections[0].actions[0].result = u"Другое"_s;
        model.setRoadmap(changed);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 1);

        Roadmap longer = changed;
        RoadmapAction fresh;
        fresh.id = ActionId(9000);
        longer.sections[0].actions.insert(1, fresh);
        model.setRoadmap(longer);
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(inserts[0][1].toInt(), 2);
        QCOMPARE(model.index(3, RoadmapModel::Number).data().toString(), u"1.3."_s);

        model.setRoadmap(m_stored);
        QCOMPARE(removes.size(), 1);
        QVERIFY(resets.isEmpty());
        Roadmap swapped = m_stored;
        swapped.sections.swapItemsAt(0, swapped.sections.size() - 1);
        model.setRoadmap(swapped);
        model.setRoadmap({});
        QCOMPARE(model.rowCount(), 0);
    }

    void readOnly()
    {
        RoadmapModel model;
        model.setRoadmap(m_stored);
        model.setReadOnly(true);
        QVERIFY(!model.setData(model.index(1, RoadmapModel::Text), u"иначе"_s));
    }
};

QTEST_MAIN(tst_RoadmapModel)
#include "tst_roadmap_model.moc"
