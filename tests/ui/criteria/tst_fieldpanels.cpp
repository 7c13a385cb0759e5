#include "ui/AccessibleWalk.h"
#include "ui/SampleWorkspace.h"
#include "ui/common/Banner.h"
#include "ui/common/DataTableView.h"
#include "ui/criteria/CalendarPanel.h"
#include "ui/criteria/IndicatorPanel.h"
#include "workspace/CalendarService.h"
#include "workspace/IndicatorService.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lotsia;
using namespace Qt::StringLiterals;
using Content = SampleWorkspace::Content;

namespace {

const AcademicYear year2023 = AcademicYear::endingIn(2023);

void press(const QWidget& panel, const char* name)
{
    QCoreApplication::processEvents(); // a form just shown takes its place
    QTest::mouseClick(&child<QPushButton>(panel, name), Qt::LeftButton);
}

void choose(DataTableView& view, int column, const QString& text)
{
    const int row = rowWith(*view.model(), column, text);
    QVERIFY2(row >= 0, qPrintable(text));
    view.setCurrentIndex(view.model()->index(row, 0));
}

} // namespace

class TestFieldPanels : public QObject {
    Q_OBJECT

private:
    /// A workspace with schools and their social passport.
    static void loadPassport(SampleWorkspace& sample)
    {
        const auto plan = sample.workspace().imports().plan(samplePath(u"social-passport-2023.xlsx"_s));
        QVERIFY(plan);
        QVERIFY(sample.workspace().imports().commit(*plan));
    }

private slots:
    void calendarIsAddedChangedAndRemoved()
    {
        SampleWorkspace sample(Content::Empty);
        CalendarPanel panel(sample.context());
        auto& view = child<DataTableView>(panel, "calendarView");
        const QAbstractItemModelTester tester(view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(panel);
        const auto& calendar = sample.workspace().calendar();
        const int rows = view.model()->rowCount();
        QCOMPARE(size_t(rows), calendar.calendar()->entries().size());
        QVERIFY(!child<QPushButton>(panel, "shippedCalendarButton").isEnabled());

        press(panel, "addCalendarButton");
        QCOMPARE(child<QLineEdit>(panel, "calendarYear").text(), u"2022/2023"_s);
        press(panel, "saveCalendarButton"); // no explanation: nothing is stored
        QVERIFY(!child<QLabel>(panel, "calendarError").text().isEmpty());
        QVERIFY(calendar.storedJson()->isEmpty());
        child<QComboBox>(panel, "calendarSubject").setCurrentText(u"география"_s);
        child<QComboBox>(panel, "calendarGrade").setCurrentIndex(7);
        child<QPlainTextEdit>(panel, "calendarNote").setPlainText(u"Не проводилась из-за ремонта."_s);
        press(panel, "saveCalendarButton");
        QCOMPARE(view.model()->rowCount(), rows + 1);
        QCOMPARE(calendar.calendar()->entries().front().title(), u"ВПР-7 География"_s);
        QCOMPARE(namelessControls(&panel).join(u"; "_s), QString());

        choose(view, 1, u"ВПР-7 География"_s);
        press(panel, "changeCalendarButton");
        child<QLineEdit>(panel, "calendarYear").setText(u"вчера"_s);
        press(panel, "saveCalendarButton");
        QVERIFY(!child<QLabel>(panel, "calendarError").text().isEmpty());
        child<QLineEdit>(panel, "calendarYear").setText(u"2024"_s);
        press(panel, "saveCalendarButton");
        QCOMPARE(view.model()->rowCount(), rows + 1);
        QCOMPARE(calendar.calendar()->entries().front().year, AcademicYear::endingIn(2024));

        choose(view, 1, u"ВПР-7 География"_s);
        press(panel, "removeCalendarButton");
        QCOMPARE(view.model()->rowCount(), rows);
        sample.context().undoStack().undo();
        QCOMPARE(view.model()->rowCount(), rows + 1);
        press(panel, "shippedCalendarButton");
        QVERIFY(calendar.storedJson()->isEmpty());
        QCOMPARE(view.model()->rowCount(), rows);
        sample.context().undoStack().undo();
        QCOMPARE(view.model()->rowCount(), rows + 1);
        while (sample.context().undoStack().canUndo())
            sample.context().undoStack().undo();
        QVERIFY(calendar.storedJson()->isEmpty());
        QCOMPARE(sample.dialogs().errors, QStringList());

        press(panel, "copyCalendarButton");
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n') >= rows, true);
        QVERIFY(copied.contains(u"2020/2021"_s));
    }

    void indicatorsShowTheTables()
    {
        SampleWorkspace sample(Content::Schools);
        loadPassport(sample);
        IndicatorPanel panel(sample.context());
        auto& view = child<DataTableView>(panel, "indicatorsView");
        const QAbstractItemModelTester tester(view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(panel);
        const int row = rowWith(*view.model(), 0, u"Доля обучающихся из неполных семей"_s);
        QVERIFY(row >= 0);
        QCOMPARE(view.model()->index(row, 2).data().toString(), u"24"_s);
        view.setCurrentIndex(view.model()->index(row, 0));
        auto& values = child<DataTableView>(panel, "indicatorValuesView");
        QCOMPARE(values.model()->rowCount(), 24);
        QVERIFY(rowWith(*values.model(), 1, u"37,5 %"_s) >= 0); // 117 of 312
        QVERIFY(!child<QLabel>(panel, "unknownHeadings").isVisible());
        QCOMPARE(namelessControls(&panel).join(u"; "_s), QString());
        sample.context().setYear(AcademicYear::endingIn(2022));
        QVERIFY(rowWith(*values.model(), 1, u"37,5 %"_s) < 0);
    }

    void valuesAreTypedIn()
    {
        SampleWorkspace sample(Content::Schools);
        loadPassport(sample);
        IndicatorPanel panel(sample.context());
        open(panel);
        auto& view = child<DataTableView>(panel, "indicatorsView");
        auto& values = child<DataTableView>(panel, "indicatorValuesView");
        choose(view, 0, u"Доля обучающихся из неполных семей"_s);
        choose(values, 1, u"37,5 %"_s);
        auto& field = child<QLineEdit>(panel, "indicatorNumber");
        QCOMPARE(field.text(), u"37,5"_s);
        for (const QString& bad : {u"много"_s, u"101"_s, u"-1"_s, QString(), u"9999999999999"_s}) {
            field.setText(bad);
            press(panel, "storeIndicatorValueButton");
            QVERIFY2(!child<QLabel>(panel, "indicatorValueError").text().isEmpty(), qPrintable(bad));
        }
        QVERIFY(!sample.context().undoStack().canUndo());
        field.setText(u"12,25 %"_s);
        press(panel, "storeIndicatorValueButton");
        QVERIFY(rowWith(*values.model(), 2, u"введено вручную"_s) >= 0);
        QVERIFY(child<QLabel>(panel, "indicatorValueError").text().isEmpty());
        press(panel, "takeBackIndicatorButton");
        QVERIFY(rowWith(*values.model(), 2, u"введено вручную"_s) < 0);
        sample.context().undoStack().undo();
        QVERIFY(rowWith(*values.model(), 2, u"введено вручную"_s) >= 0);
        sample.context().undoStack().undo();
        QVERIFY(rowWith(*values.model(), 1, u"37,5 %"_s) >= 0);

        choose(view, 0, u"Территориально удалённая школа"_s);
        values.setCurrentIndex(values.model()->index(0, 0));
        press(panel, "storeIndicatorValueButton"); // neither yes nor no
        QVERIFY(!child<QLabel>(panel, "indicatorValueError").text().isEmpty());
        child<QComboBox>(panel, "indicatorAnswer").setCurrentIndex(0);
        press(panel, "storeIndicatorValueButton");
        QCOMPARE(sample.workspace().indicators().coverage(year2023)->value(u"remote_area"_s), 1);
        sample.context().undoStack().undo();
        QCOMPARE(sample.workspace().indicators().coverage(year2023)->value(u"remote_area"_s), 0);
        QCOMPARE(sample.dialogs().errors, QStringList());
    }

    void indicatorsAreAddedChangedAndRemoved()
    {
        SampleWorkspace sample(Content::Empty);
        IndicatorPanel panel(sample.context());
        open(panel);
        auto& view = child<DataTableView>(panel, "indicatorsView");
        auto& service = sample.workspace().indicators();
        const int rows = view.model()->rowCount();
        press(panel, "addIndicatorButton");
        auto& name = child<QLineEdit>(panel, "indicatorName");
        press(panel, "saveIndicatorButton");
        QVERIFY(!child<QLabel>(panel, "indicatorError").text().isEmpty()); // no name
        name.setText(u"Доля живущих за переправой"_s);
        child<QPlainTextEdit>(panel, "indicatorHeadings").setPlainText(u"За переправой\n\nНеполные семьи\n"_s);
        press(panel, "saveIndicatorButton");
        QVERIFY(child<QLabel>(panel, "indicatorError").text().contains(u"Неполные семьи"_s)); // another's heading
        child<QPlainTextEdit>(panel, "indicatorHeadings").setPlainText(u"За переправой"_s);
        press(panel, "saveIndicatorButton");
        QCOMPARE(view.model()->rowCount(), rows + 1);
        const IndicatorEntry* added = nullptr;
        const auto dictionary = service.dictionary();
        added = dictionary->find(u"dolya_zhivuschikh_za_perepravoy"_s);
        QVERIFY(added);
        QCOMPARE(added->headings, QStringList{u"За переправой"_s});

        choose(view, 0, u"Доля живущих за переправой"_s);
        press(panel, "changeIndicatorButton");
        QVERIFY(child<QLineEdit>(panel, "indicatorCode").isReadOnly());
        name.setText(u"Доля живущих за рекой"_s);
        press(panel, "saveIndicatorButton");
        QVERIFY(rowWith(*view.model(), 0, u"Доля живущих за рекой"_s) >= 0);

        choose(view, 0, u"Расстояние до районного центра"_s);
        press(panel, "removeIndicatorButton");
        QCOMPARE(view.model()->rowCount(), rows);
        QVERIFY(!panel.findChild<Banner*>()->text().isEmpty());
        press(panel, "shippedIndicatorsButton");
        QCOMPARE(view.model()->rowCount(), rows);
        QVERIFY(service.storedJson()->isEmpty());
        while (sample.context().undoStack().canUndo())
            sample.context().undoStack().undo();
        QVERIFY(service.storedJson()->isEmpty());
        QCOMPARE(sample.dialogs().errors, QStringList());
    }
};

QTEST_MAIN(TestFieldPanels)
#include "tst_fieldpanels.moc"
