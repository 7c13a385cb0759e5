#include "ui/AccessibleWalk.h"
#include "ui/SampleWorkspace.h"
#include "ui/common/Banner.h"
#include "ui/common/DataTableView.h"
#include "ui/schools/SchoolsPage.h"
#include "workspace/SchoolService.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lotsia;
using namespace Qt::StringLiterals;
using Content = SampleWorkspace::Content;

class TestSchoolsPage : public QObject {
    Q_OBJECT

private slots:
    void showsTheSchools()
    {
        SampleWorkspace sample(Content::Schools);
        SchoolsPage page(sample.context());
        auto& view = child<DataTableView>(page, "schoolsView");
        const QAbstractItemModelTester tester(view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(page);
        QCOMPARE(view.model()->rowCount(), 24);
        QCOMPARE(view.currentIndex().row(), 0);
        auto& search = child<QLineEdit>(page, "schoolSearch");
        page.focusFilter();
        type(search, u"111007"_s);
        QTest::keyClick(&search, Qt::Key_Return);
        QTRY_COMPARE(view.model()->rowCount(), 1);
        QTest::keyClick(&search, Qt::Key_Escape);
        QTRY_COMPARE(view.model()->rowCount(), 24);
        view.sortByColumn(1, Qt::DescendingOrder);
        page.refresh();
        QVERIFY(view.currentIndex().isValid());
        QCOMPARE(namelessControls(&page).join(u"; "_s), QString());
    }

    void addsASchoolAndTakesItBack()
    {
        SampleWorkspace sample(Content::Schools);
        SchoolsPage page(sample.context());
        open(page);
        page.newItem();
        auto& code = child<QLineEdit>(page, "codeEdit");
        auto& name = child<QLineEdit>(page, "shortNameEdit");
        QTRY_VERIFY(code.hasFocus());
        type(code, u"222001"_s);
        QTest::keyClick(&code, Qt::Key_Tab);
        QTRY_VERIFY(name.hasFocus());
        QCOMPARE(sample.workspace().schools().list()->size(), 24);
        type(name, u"Школа № 99"_s);
        QTest::keyClick(&name, Qt::Key_Return);
        QCOMPARE(sample.workspace().schools().list()->size(), 25);
        QCOMPARE(child<DataTableView>(page, "schoolsView").model()->rowCount(), 25);
        QCOMPARE(code.text(), u"222001"_s);

        sample.context().undoStack().undo();
        QCOMPARE(sample.workspace().schools().list()->size(), 24);
        sample.context().undoStack().redo();
        QCOMPARE(sample.workspace().schools().list()->size(), 25);
        QCOMPARE(sample.workspace().schools().list(true)->size(), 25);
    }

    void keepsABadInnInSightAndOutOfTheStore()
    {
        SampleWorkspace sample(Content::Schools);
        SchoolsPage page(sample.context());
        open(page);
        auto& inn = child<QLineEdit>(page, "innEdit");
        auto& error = child<QLabel>(page, "innError");
        auto& head = child<QLineEdit>(page, "headEdit");
        const QString code = child<QLineEdit>(page, "codeEdit").text();
        const auto stored = [&] {
            const auto schools = sample.workspace().schools().list();
            for (const School& school : *schools) {
                if (school.code == code)
                    return school;
            }
            return School();
        };
        const School before = stored();

        inn.setFocus();
        inn.clear();
        type(inn, u"7707083890"_s);
        head.setFocus();
        QVERIFY(error.isVisible());
        QVERIFY(!error.text().isEmpty());
        QCOMPARE(inn.text(), u"7707083890"_s);
        QCOMPARE(stored().inn, before.inn);

        // The other fields go on being saved, and the reason stays until the number is right.
        head.clear();
        type(head, u"Иванова И.И."_s);
        QTest::keyClick(&head, Qt::Key_Return);
        QCOMPARE(stored().head, u"Иванова И.И."_s);
        QCOMPARE(stored().inn, before.inn);
        QVERIFY(error.isVisible());
        QCOMPARE(inn.text(), u"7707083890"_s);

        inn.setFocus();
        inn.clear();
        type(inn, u"7707083893"_s);
        QTest::keyClick(&inn, Qt::Key_Return);
        QVERIFY(!error.isVisible());
        QCOMPARE(stored().inn, u"7707083893"_s);

        sample.context().undoStack().undo();
        QCOMPARE(stored().inn, before.inn);
        QCOMPARE(inn.text(), before.inn);
        sample.context().undoStack().undo();
        QCOMPARE(stored(), before);
    }

    void refusesTheCodeOfAnotherSchool()
    {
        SampleWorkspace sample(Content::Schools);
        SchoolsPage page(sample.context());
        open(page);
        auto& code = child<QLineEdit>(page, "codeEdit");
        const QString own = code.text();
        const QString other = own == u"111005"_s ? u"111006"_s : u"111005"_s;
        code.setFocus();
        code.setText(other);
        QTest::keyClick(&code, Qt::Key_Return);
        QVERIFY(child<QLabel>(page, "codeError").isVisible());
        QCOMPARE(code.text(), other);
        QCOMPARE(sample.context().undoStack().count(), 0);
    }

    void archivesAndBringsBack()
    {
        SampleWorkspace sample(Content::Schools);
        SchoolsPage page(sample.context());
        open(page);
        auto& view = child<DataTableView>(page, "schoolsView");
        QTest::mouseClick(&child<QPushButton>(page, "archiveButton"), Qt::LeftButton);
        QCOMPARE(view.model()->rowCount(), 23);
        QVERIFY(!page.findChild<Banner*>()->text().isEmpty());
        sample.context().undoStack().undo();
        QCOMPARE(view.model()->rowCount(), 24);
    }

    void loadsADroppedListIntoAnEmptyDatabase()
    {
        SampleWorkspace sample(Content::Empty);
        SchoolsPage page(sample.context());
        open(page);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(samplePath(u"schools.xlsx"_s))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &drop);
        auto& load = child<QPushButton>(page, "loadButton");
        QTRY_VERIFY(load.isEnabled());
        QCOMPARE(child<DataTableView>(page, "importRows").model()->rowCount(), 24);
        QCOMPARE(namelessControls(&page).join(u"; "_s), QString());
        QTest::mouseClick(&load, Qt::LeftButton);
        QTRY_VERIFY(child<DataTableView>(page, "schoolsView").isVisible());
        QCOMPARE(sample.workspace().schools().list()->size(), 24);
        QCOMPARE(child<DataTableView>(page, "schoolsView").model()->rowCount(), 24);
    }
};

QTEST_MAIN(TestSchoolsPage)
#include "tst_schoolspage.moc"
