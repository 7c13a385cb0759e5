#include "ui/AccessibleWalk.h"
#include "ui/SampleWorkspace.h"
#include "ui/common/Banner.h"
#include "ui/common/DataTableView.h"
#include "ui/common/InspectorText.h"
#include "ui/ranking/FrozenListsPanel.h"
#include "ui/ranking/RankingColumns.h"
#include "ui/ranking/RankingPage.h"
#include "ui/ranking/RegionalPanel.h"
#include "workspace/RankedListSheets.h"
#include "workspace/ResultService.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace lotsia;
using namespace Qt::StringLiterals;
using Content = SampleWorkspace::Content;

namespace {

CriteriaId useFirstSample(SampleWorkspace& sample)
{
    const CriteriaId id = sample.importCriteria(u"criteria-p1.json"_s);
    if (!sample.workspace().criteria().use(id))
        qFatal("the first sample cannot be used");
    return id;
}

void trigger(QWidget& page, const QString& text)
{
    for (QAction* action : page.findChildren<QAction*>()) {
        if (action->text() == text)
            action->trigger();
    }
}

int byHand(RankingPage& page)
{
    const auto& model = *child<DataTableView>(page, "rankingView").model();
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += model.index(row, kClassColumn).data().toString().contains(u"✎"_s);
    return count;
}

} // namespace

class TestDecisions : public QObject {
    Q_OBJECT

private slots:
    void decidesByTheListOfTheRegion()
    {
        SampleWorkspace sample(Content::Results);
        const CriteriaId id = useFirstSample(sample);
        RankingPage page(sample.context());
        open(page);
        trigger(page, u"Compare with the region's list…"_s);
        auto& list = child<QPlainTextEdit>(page, "regionalList");
        QVERIFY(list.isVisible());
        QVERIFY(!child<QPushButton>(page, "regionalCompare").isEnabled());

        // A line that is no school stands in the way, and nothing is stored.
        list.setPlainText(u"111001\n111010\nнет такой школы"_s);
        auto& compare = child<QPushButton>(page, "regionalCompare");
        QTest::mouseClick(&compare, Qt::LeftButton);
        auto& result = child<QTreeWidget>(page, "regionalResult");
        QCOMPARE(result.topLevelItemCount(), 4);
        QCOMPARE(result.topLevelItem(2)->childCount(), 1);
        QVERIFY(child<QLabel>(page, "regionalError").isVisible());
        auto& store = child<QPushButton>(page, "regionalStore");
        QVERIFY(!store.isEnabled());

        list.setPlainText(u"111001\n111010"_s);
        QTest::mouseClick(&compare, Qt::LeftButton);
        QCOMPARE(child<QLabel>(page, "regionalSummary").text(),
                 u"agree: 1, only the region: 1, only the rule: 7, not recognised: 0"_s);
        QVERIFY(store.isEnabled());
        QTest::mouseClick(&store, Qt::LeftButton);
        QVERIFY(child<QLabel>(page, "regionalError").isVisible()); // no reason yet
        QCOMPARE(sample.context().undoStack().count(), 0);
        type(child<QLineEdit>(page, "regionalReason"), u"Перечень министерства"_s);
        type(child<QLineEdit>(page, "regionalDocument"), u"письмо № 12"_s);
        QTest::mouseClick(&store, Qt::LeftButton);
        QCOMPARE(sample.context().undoStack().count(), 1);
        QCOMPARE(byHand(page), 8);
        QVERIFY(!list.isVisible());

        // Both verdicts go into the file.
        const auto data = RankingData::load(sample.workspace(), AcademicYear::endingIn(2023), id, true, nullptr);
        const XlsxSheet sheet = rankedListSheets(data->classification, u"Управление"_s).first();
        qsizetype column = -1;
        for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
            if (sheet.columns.at(i).heading == u"Решение"_s)
                column = i;
        }
        QVERIFY(column > 0);
        int told = 0;
        for (const QVariantList& row : sheet.rows) {
            QCOMPARE(row.size(), sheet.columns.size());
            told += row.at(column).toString().contains(u"по правилу: "_s)
                && row.at(column).toString().contains(u"Основание: Перечень министерства"_s)
                && row.at(column).toString().contains(u"Документ: письмо № 12"_s);
        }
        QCOMPARE(told, 8);

        sample.context().undoStack().undo();
        QCOMPARE(byHand(page), 0);
        sample.context().undoStack().redo();
        QCOMPARE(byHand(page), 8);
        sample.context().undoStack().undo();
        QVERIFY(std::ranges::none_of(
            rankedListSheets(sample.workspace().criteria().classify(AcademicYear::endingIn(2023)).value(), {})
                .first()
                .columns,
            [](const XlsxColumn& one) { return one.heading == u"Решение"_s; }));
    }

    void showsKeptListsAndComparesThem()
    {
        SampleWorkspace sample(Content::Results);
        useFirstSample(sample);
        RankingPage page(sample.context());
        open(page);
        trigger(page, u"Approved lists…"_s);
        auto& view = child<QTreeWidget>(page, "frozenView");
        QVERIFY(view.isVisible());
        QCOMPARE(view.topLevelItemCount(), 0);
        QVERIFY(!child<QPushButton>(page, "frozenCompare").isEnabled());
        QVERIFY(child<InspectorText>(page, "frozenText").plainText().contains(u"No list"_s));

        const auto now = sample.workspace().criteria().classify(AcademicYear::endingIn(2023));
        QVERIFY(now);
        QVERIFY(sample.workspace().frozenLists().freeze(*now, {}, {}));
        trigger(page, u"Approved lists…"_s);
        QCOMPARE(view.topLevelItemCount(), 1);
        QCOMPARE(view.topLevelItem(0)->toolTip(3).size(), 64);
        const auto compare = [&] {
            QSignalSpy finished(&sample.context(), &AppContext::taskFinished);
            child<QPushButton>(page, "frozenCompare").click();
            return finished.wait(30'000);
        };
        auto& text = child<InspectorText>(page, "frozenText");
        QVERIFY(compare());
        QTRY_VERIFY2(text.plainText().contains(u"the very same list"_s), qPrintable(text.plainText()));

        // A figure changes afterwards: the comparison names it.
        QList<ProcedureResult> results = sample.workspace().results().list(AcademicYear::endingIn(2023)).value();
        for (ProcedureResult& result : results) {
            if (result.schoolCode != u"111001"_s)
                continue;
            result.m2.reset();
            result.m3.reset();
            result.m4.reset();
            result.m5.reset();
            result.below = 0;
            QVERIFY(sample.workspace().results().save(result));
        }
        QVERIFY(compare());
        QTRY_VERIFY2(text.plainText().contains(u"111001"_s), qPrintable(text.plainText()));

        const QString path = sample.path(u"kept.json"_s);
        sample.dialogs().files.append({path});
        child<QPushButton>(page, "frozenSave").click();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), now->toJson());
        sample.dialogs().files.append({sample.path(u"no/such/folder/kept.json"_s)});
        child<QPushButton>(page, "frozenSave").click();
        QVERIFY(text.plainText().contains(u"⚠"_s));
        QCOMPARE(namelessControls(&page).join(u"; "_s), QString());
    }
};

QTEST_MAIN(TestDecisions)
#include "tst_decisions.moc"
