#include "ui/AccessibleWalk.h"
#include "ui/SampleWorkspace.h"
#include "ui/common/DataTableView.h"
#include "ui/criteria/TrialPanel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace lotsia;
using namespace Qt::StringLiterals;
using Content = SampleWorkspace::Content;

namespace {

void choose(TrialPanel& panel, const char* combo, const QVariant& data)
{
    auto& box = child<QComboBox>(panel, combo);
    const int place = box.findData(data);
    QVERIFY(place >= 0);
    box.setCurrentIndex(place);
    emit box.activated(place);
}

} // namespace

class TestTrialPanel : public QObject {
    Q_OBJECT

private slots:
    void comparesTwoSetsAndTwoYears()
    {
        SampleWorkspace sample(Content::Results);
        const CriteriaId p1 = sample.importCriteria(u"criteria-p1.json"_s);
        const CriteriaId p2 = sample.importCriteria(u"criteria-p2.json"_s);
        TrialPanel panel(sample.context());
        auto& view = child<DataTableView>(panel, "trialView");
        const QAbstractItemModelTester tester(view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(panel);
        panel.refresh();
        choose(panel, "trialLeftSet", p1.value());
        choose(panel, "trialRightSet", p2.value());
        choose(panel, "trialLeftYear", 2023);
        choose(panel, "trialRightYear", 2023);

        // The same as by hand: the verdicts of the two sets on the same year.
        const auto left =
            sample.workspace().criteria().tryOut(*sample.workspace().criteria().get(p1), AcademicYear::endingIn(2023));
        const auto right =
            sample.workspace().criteria().tryOut(*sample.workspace().criteria().get(p2), AcademicYear::endingIn(2023));
        QHash<QString, Verdict> before;
        for (const RankedSchool& school : left->schools())
            before.insert(school.code, school.classes.front());
        int different = 0;
        for (const RankedSchool& school : right->schools())
            different += before.value(school.code) != school.classes.front();
        QVERIFY(different > 0);
        QCOMPARE(view.model()->rowCount(), different);
        for (int row = 0; row < view.model()->rowCount(); ++row)
            QVERIFY(view.model()->index(row, 5).data().toString().contains(u"справа"_s));
        child<QCheckBox>(panel, "trialOnlyDifferent").setChecked(false);
        QCOMPARE(view.model()->rowCount(), 24);
        QVERIFY(child<QLabel>(panel, "trialLeftCounts").text().contains(u"8"_s));
        QVERIFY(child<QLabel>(panel, "trialSummary").text().startsWith(u"enter: "_s));

        // One set in two years; nothing differs between a year and itself.
        choose(panel, "trialRightSet", p1.value());
        QVERIFY(child<QLabel>(panel, "trialSummary").text().startsWith(u"Both sides say the same"_s));
        choose(panel, "trialLeftYear", 2022);
        QVERIFY(!child<QLabel>(panel, "trialSummary").text().startsWith(u"Both sides say the same"_s));
        QCOMPARE(namelessControls(&panel).join(u"; "_s), QString());
    }

    void copiesAndExports()
    {
        SampleWorkspace sample(Content::Results);
        sample.importCriteria(u"criteria-p1.json"_s);
        TrialPanel panel(sample.context());
        open(panel);
        panel.refresh();
        child<QCheckBox>(panel, "trialOnlyDifferent").setChecked(false);
        child<QPushButton>(panel, "trialCopy").click();
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed().count(u'\n'), 24);
        const QString path = sample.path(u"trial.xlsx"_s);
        sample.dialogs().files.append({path});
        child<QPushButton>(panel, "trialExport").click();
        QVERIFY(QFileInfo(path).size() > 1000);
        const QString nowhere = sample.path(u"no/such/folder/trial.xlsx"_s);
        sample.dialogs().files.append({nowhere});
        child<QPushButton>(panel, "trialExport").click();
        QVERIFY(child<QLabel>(panel, "trialMessage").isVisible());
        QVERIFY(!QFileInfo::exists(nowhere));
    }

    void tellsWhatIsMissing()
    {
        SampleWorkspace sample(Content::Schools);
        TrialPanel panel(sample.context());
        open(panel);
        panel.refresh();
        QVERIFY(child<QLabel>(panel, "trialEmpty").isVisible());
        QVERIFY(!child<DataTableView>(panel, "trialView").isVisible());
    }

    /// Nothing of the database changes, whatever is tried.
    void storesNothing()
    {
        SampleWorkspace sample(Content::Results);
        sample.importCriteria(u"criteria-p2.json"_s);
        QSignalSpy changed(&sample.context(), &AppContext::dataChanged);
        TrialPanel panel(sample.context());
        open(panel);
        panel.refresh();
        QCOMPARE(changed.size(), 0);
        QCOMPARE(sample.context().undoStack().count(), 0);
    }
};

QTEST_MAIN(TestTrialPanel)
#include "tst_trialpanel.moc"
