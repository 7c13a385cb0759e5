#include "ui/AccessibleWalk.h"
#include "ui/SampleWorkspace.h"
#include "ui/assessment/ImportPanel.h"
#include "ui/common/DataTableView.h"
#include "workspace/ResultService.h"
#include "workspace/SchoolService.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace lotsia;
using namespace Qt::StringLiterals;
using Content = SampleWorkspace::Content;

namespace {

constexpr int kAnswerColumn = 5;

QByteArray flatTable(const QByteArray& rows)
{
    return QByteArrayLiteral("Код ОО;Школа;Учебный год;Процедура;Предмет;Класс;Участников;2;3;4;5\r\n") + rows;
}

const ImportFile& only(const ImportPanel& panel)
{
    return panel.batch().files().front();
}

} // namespace

class TestImportPanel : public QObject {
    Q_OBJECT

private slots:
    void showsRejectedRowsAndStoresTheRest()
    {
        SampleWorkspace sample(Content::Schools);
        const QString path = sample.write(u"flat.csv"_s,
                                          flatTable("111001;;2022/2023;РДР;Физика;8;20;5;5;5;5\r\n"
                                                    "999999;;2022/2023;РДР;Физика;8;20;5;5;5;5\r\n"
                                                    "111002;;2022/2023;РДР;Физика;8;20;5;5;5;9\r\n"));
        ImportPanel panel(sample.context());
        auto& rows = *child<DataTableView>(panel, "importRows").model();
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(panel);
        QSignalSpy finished(&panel, &ImportPanel::finished);
        panel.start({path});
        QTRY_COMPARE(only(panel).state, ImportFile::State::Planned);
        QTRY_COMPARE(rows.rowCount(), 3);
        auto& load = child<QPushButton>(panel, "loadButton");
        // The first rejected row's whole reason can be read without a click, with the column at fault.
        auto& reason = child<QLabel>(panel, "importReason");
        QVERIFY(!reason.isHidden());
        QVERIFY(reason.text().contains(u"Код ОО"_s));
        auto& loadAccepted = child<QPushButton>(panel, "loadAcceptedButton");
        QVERIFY(!load.isEnabled());
        QVERIFY(loadAccepted.isEnabled());

        child<QCheckBox>(panel, "onlyRejected").click();
        QCOMPARE(rows.rowCount(), 2);
        for (int row = 0; row < 2; ++row)
            QVERIFY(rows.index(row, kAnswerColumn).data().toString().size() > 10);

        auto& view = child<DataTableView>(panel, "importRows");
        view.setCurrentIndex(rows.index(1, 0));
        QVERIFY(child<QLabel>(panel, "importReason").isVisible());

        QTest::mouseClick(&loadAccepted, Qt::LeftButton);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished.first().first().toString().isEmpty());
        const auto stored = sample.workspace().results().list(AcademicYear::endingIn(2023));
        QCOMPARE(stored->size(), 1);
        QCOMPARE(stored->first().schoolCode, u"111001"_s);
        QCOMPARE(namelessControls(&panel).join(u"; "_s), QString());
    }

    void loadsSchoolsBeforeTheirResults()
    {
        SampleWorkspace sample(Content::Empty);
        ImportPanel panel(sample.context());
        open(panel);
        QSignalSpy finished(&panel, &ImportPanel::finished);
        panel.start({samplePath(u"vpr-2023-5.xlsx"_s), samplePath(u"schools.xlsx"_s), samplePath(u"oge-flat.xlsx"_s)});
        auto& load = child<QPushButton>(panel, "loadButton");
        QTRY_VERIFY(load.isEnabled());
        QVERIFY(only(panel).kind == ImportKind::Schools);
        QTest::mouseClick(&load, Qt::LeftButton);
        QTRY_VERIFY(finished.size() == 1 || child<QPushButton>(panel, "cancelImportButton").isEnabled());
        QTRY_COMPARE(panel.batch().storedFiles(), 3);
        QCOMPARE(sample.workspace().schools().list()->size(), 24);
        QVERIFY(sample.workspace().results().list(AcademicYear::endingIn(2023))->size() > 40);
    }

    void asksBeforeReplacingFigures()
    {
        SampleWorkspace sample(Content::Schools);
        ImportPanel panel(sample.context());
        open(panel);
        QSignalSpy finished(&panel, &ImportPanel::finished);
        auto& load = child<QPushButton>(panel, "loadButton");
        panel.start({sample.write(u"one.csv"_s, flatTable("111001;;2022/2023;РДР;Физика;8;20;5;5;5;5\r\n"))});
        QTRY_VERIFY(load.isEnabled());
        load.click();
        QTRY_COMPARE(finished.size(), 1);

        panel.start({sample.write(u"two.csv"_s, flatTable("111001;;2022/2023;РДР;Физика;8;21;6;5;5;5\r\n"))});
        QTRY_COMPARE(only(panel).state, ImportFile::State::Planned);
        QVERIFY(!load.isEnabled());
        QVERIFY(child<QLabel>(panel, "importRemarks").isVisible());
        child<QCheckBox>(panel, "replaceExisting").click();
        QVERIFY(load.isEnabled());
        load.click();
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(sample.workspace().results().list({})->first().participants, 21);
    }

    void namesWhatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray("\x00\x01\x02 nothing", 11);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no headings") << QByteArray("a;b;c\r\n1;2;3\r\n");
    }

    void namesWhatCannotBeRead()
    {
        QFETCH(QByteArray, bytes);
        SampleWorkspace sample(Content::Schools);
        ImportPanel panel(sample.context());
        open(panel);
        QSignalSpy finished(&panel, &ImportPanel::finished);
        panel.start({sample.write(u"bad.csv"_s, bytes)});
        QTRY_COMPARE(only(panel).state, ImportFile::State::Failed);
        QVERIFY(!only(panel).error.isEmpty());
        QVERIFY(!child<QPushButton>(panel, "loadButton").isEnabled());
        QTRY_VERIFY(child<QLabel>(panel, "importRemarks").isVisible());
        child<QPushButton>(panel, "cancelImportButton").click();
        QCOMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().toString().isEmpty());
    }

    void storesNothingWhenCancelled()
    {
        SampleWorkspace sample(Content::Schools);
        ImportPanel panel(sample.context());
        open(panel);
        QSignalSpy finished(&panel, &ImportPanel::finished);
        QStringList paths;
        for (int grade : {5, 6}) {
            for (int year : {2021, 2022, 2023})
                paths.append(samplePath(u"vpr-%1-%2.xlsx"_s.arg(year).arg(grade)));
        }
        panel.start(paths);
        QVERIFY(sample.context().isBusy());
        QTest::keyClick(&panel, Qt::Key_Escape);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(sample.workspace().results().list({})->isEmpty());
    }
};

QTEST_MAIN(TestImportPanel)
#include "tst_importpanel.moc"
