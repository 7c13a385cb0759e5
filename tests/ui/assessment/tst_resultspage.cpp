#include "ui/AccessibleWalk.h"
#include "ui/SampleWorkspace.h"
#include "ui/assessment/ResultInspector.h"
#include "ui/assessment/ResultsPage.h"
#include "ui/common/Banner.h"
#include "ui/common/DataTableView.h"
#include "workspace/ResultService.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace lotsia;
using namespace Qt::StringLiterals;
using Content = SampleWorkspace::Content;

namespace {

qsizetype storedIn2023(SampleWorkspace& sample)
{
    return sample.workspace().results().list(AcademicYear::endingIn(2023))->size();
}

} // namespace

class TestResultsPage : public QObject {
    Q_OBJECT

private slots:
    void showsTheYearAndFollowsIt()
    {
        SampleWorkspace sample(Content::Results);
        ResultsPage page(sample.context());
        auto& view = child<DataTableView>(page, "resultsView");
        const QAbstractItemModelTester tester(view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(page);
        QCOMPARE(view.model()->rowCount(), storedIn2023(sample));
        QVERIFY(view.model()->rowCount() > 100);

        auto& filter = child<QComboBox>(page, "procedureFilter");
        filter.setCurrentText(u"ВПР-5 Математика"_s);
        QVERIFY(view.model()->rowCount() > 10);
        QCOMPARE(rowWith(*view.model(), 2, u"ОГЭ Математика"_s), -1);

        sample.context().setYear(AcademicYear::endingIn(2021));
        QCOMPARE(filter.currentText(), u"ВПР-5 Математика"_s);
        sample.context().setYear(AcademicYear::endingIn(2010));
        QCOMPARE(view.model()->rowCount(), 0);
        QVERIFY(!view.isVisible());
        QCOMPARE(namelessControls(&page).join(u"; "_s), QString());
    }

    void comparesWithTheRegionAndNamesTheSource()
    {
        SampleWorkspace sample(Content::Results);
        ResultsPage page(sample.context());
        open(page);
        auto& view = child<DataTableView>(page, "resultsView");
        const auto results = sample.workspace().results().list(AcademicYear::endingIn(2023));
        const auto found = std::ranges::find_if(*results, [](const ProcedureResult& result) {
            return result.procedure.kind == u"ВПР" && result.procedure.grade == 5;
        });
        QVERIFY(found != results->end());
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            if (view.model()->index(row, 0).data() == found->schoolCode
                && view.model()->index(row, 2).data() == found->procedure.title())
                view.setCurrentIndex(view.model()->index(row, 0));
        }
        const QString text = page.findChild<ResultInspector*>()->text();
        QVERIFY2(text.contains(found->source.toString()), qPrintable(text));
        QVERIFY(text.contains(QString::number(found->participants)));
        const auto references = sample.workspace().results().references(AcademicYear::endingIn(2023));
        int compared = 0;
        for (const ReferenceResult& reference : *references) {
            if (reference.procedure == found->procedure && text.contains(QString::number(reference.participants)))
                ++compared;
        }
        QVERIFY(compared >= 3);
    }

    void takesFiguresTypedByHand()
    {
        SampleWorkspace sample(Content::Schools);
        ResultsPage page(sample.context());
        open(page);
        page.newItem();
        auto& school = child<QComboBox>(page, "resultSchool");
        school.setCurrentIndex(school.findData(u"111003"_s));
        child<QComboBox>(page, "resultKind").setCurrentText(u"РДР"_s);
        child<QComboBox>(page, "resultSubject").setCurrentText(u"Физика"_s);
        child<QComboBox>(page, "resultGrade").setCurrentIndex(8);
        type(child<QLineEdit>(page, "resultParticipants"), u"20"_s);
        for (int mark = 2; mark <= 5; ++mark)
            type(child<QLineEdit>(page, qPrintable(u"resultMark%1"_s.arg(mark))), u"6"_s);
        auto& save = child<QPushButton>(page, "saveResultButton");
        QTest::mouseClick(&save, Qt::LeftButton);
        auto& error = child<QLabel>(page, "resultError");
        QVERIFY(error.isVisible());
        QVERIFY(error.text().contains(u"24"_s));
        QCOMPARE(storedIn2023(sample), 0);

        auto& mark = child<QLineEdit>(page, "resultMark5");
        mark.clear();
        type(mark, u"2"_s);
        QTest::mouseClick(&save, Qt::LeftButton);
        QCOMPARE(storedIn2023(sample), 1);
        const ProcedureResult stored = sample.workspace().results().list({})->first();
        QCOMPARE(stored.schoolCode, u"111003"_s);
        QCOMPARE(stored.participants, 20);
        QCOMPARE(stored.below, 6);
        QCOMPARE(stored.source.file, u"введено вручную"_s);

        sample.context().undoStack().undo();
        QCOMPARE(storedIn2023(sample), 0);
        sample.context().undoStack().redo();
        QCOMPARE(storedIn2023(sample), 1);
    }

    void removesAndBringsBack()
    {
        SampleWorkspace sample(Content::Results);
        ResultsPage page(sample.context());
        open(page);
        auto& view = child<DataTableView>(page, "resultsView");
        view.setCurrentIndex(view.model()->index(3, 0));
        const auto before = *sample.workspace().results().list(AcademicYear::endingIn(2023));
        QTest::mouseClick(&child<QPushButton>(page, "removeResultButton"), Qt::LeftButton);
        QCOMPARE(storedIn2023(sample), before.size() - 1);
        sample.context().undoStack().undo();
        const auto after = *sample.workspace().results().list(AcademicYear::endingIn(2023));
        QCOMPARE(after.size(), before.size());
        QVERIFY(after == before);
    }

    void showsTheYearOfTheLoadedFiles()
    {
        SampleWorkspace sample(Content::Schools);
        sample.context().setYear(AcademicYear::endingIn(2027)); // as a database that was made just now opens
        sample.context().undoStack().push(new QUndoCommand(u"правка до загрузки"_s));
        ResultsPage page(sample.context());
        open(page);
        sample.dialogs().files.append({samplePath(u"vpr-2023-5.xlsx"_s)});
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible() && !button->menu() && sample.dialogs().asked.isEmpty())
                button->click();
        }
        auto& load = child<QPushButton>(page, "loadButton");
        QTRY_VERIFY(load.isEnabled());
        QTest::mouseClick(&load, Qt::LeftButton);
        QTRY_COMPARE(sample.context().year(), AcademicYear::endingIn(2023));
        QVERIFY(child<DataTableView>(page, "resultsView").model()->rowCount() > 40);
        QVERIFY(page.findChild<Banner*>()->text().contains(u"2022/2023"_s));
        QVERIFY(!sample.context().undoStack().canUndo()); // an older step would overwrite loaded figures
    }

    void showsTheYearThoughAFileFailed()
    {
        SampleWorkspace sample(Content::Schools);
        sample.context().setYear(AcademicYear::endingIn(2027));
        ResultsPage page(sample.context());
        open(page);
        sample.dialogs().files.append({samplePath(u"vpr-2023-5.xlsx"_s), samplePath(u"no-such.xlsx"_s)});
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible() && !button->menu() && sample.dialogs().asked.isEmpty())
                button->click();
        }
        auto& load = child<QPushButton>(page, "loadButton");
        QTRY_VERIFY(load.isEnabled());
        QTest::mouseClick(&load, Qt::LeftButton);
        QTRY_COMPARE(sample.context().year(), AcademicYear::endingIn(2023)); // other pages have something to show
        QVERIFY(load.isVisible()); // the file that failed is still there with its reason
        QTest::mouseClick(&child<QPushButton>(page, "cancelImportButton"), Qt::LeftButton);
        QVERIFY(page.findChild<Banner*>()->text().contains(u"2022/2023"_s));
    }

    void loadsChosenFilesFromTheEmptyPage()
    {
        SampleWorkspace sample(Content::Schools);
        ResultsPage page(sample.context());
        open(page);
        sample.dialogs().files.append({samplePath(u"vpr-2023-5.xlsx"_s), samplePath(u"vpr-2023-6.xlsx"_s)});
        QSignalSpy requested(&sample.context(), &AppContext::pageRequested);
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible() && !button->menu() && sample.dialogs().asked.isEmpty())
                button->click();
        }
        auto& load = child<QPushButton>(page, "loadButton");
        QTRY_VERIFY(load.isEnabled());
        QTest::mouseClick(&load, Qt::LeftButton);
        QTRY_VERIFY(child<DataTableView>(page, "resultsView").isVisible());
        QVERIFY(storedIn2023(sample) > 40);
        QVERIFY(!page.findChild<Banner*>()->text().isEmpty());
        page.findChild<Banner*>()->findChild<QPushButton*>()->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), u"ranking"_s);
    }

    /// A source in the answer to «почему?» leads here, also to another year.
    void revealsAFigureOfAnyYear()
    {
        SampleWorkspace sample(Content::Results);
        ResultsPage page(sample.context());
        open(page);
        auto& view = child<DataTableView>(page, "resultsView");
        page.reveal(resultItem(u"111001"_s, AcademicYear::endingIn(2022), u"ВПР-5 Математика"_s));
        QCOMPARE(sample.context().year(), AcademicYear::endingIn(2022));
        QStringList cells;
        for (int column = 0; column < view.model()->columnCount(); ++column)
            cells.append(view.currentIndex().siblingAtColumn(column).data().toString());
        QVERIFY2(cells.contains(u"ВПР-5 Математика"_s), qPrintable(cells.join(u'|')));
        for (const QString& wrong : {u""_s, u"111001"_s, u"111001\tx\ty"_s, u"111001\t99999\ty"_s})
            page.reveal(wrong);
        QCOMPARE(sample.context().year(), AcademicYear::endingIn(2022));
    }
};

QTEST_MAIN(TestResultsPage)
#include "tst_resultspage.moc"
