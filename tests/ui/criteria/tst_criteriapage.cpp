#include "ui/AccessibleWalk.h"
#include "ui/SampleWorkspace.h"
#include "ui/common/Banner.h"
#include "ui/common/DataTableView.h"
#include "ui/common/InspectorText.h"
#include "ui/criteria/CriteriaPage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QMenu>
#include <QPushButton>

using namespace lotsia;
using namespace Qt::StringLiterals;
using Content = SampleWorkspace::Content;

namespace {

/// The entries of the page's «Files» menu in their order.
QAction* fileAction(const CriteriaPage& page, int index)
{
    return page.findChild<QMenu*>()->actions().at(index);
}

} // namespace

class TestCriteriaPage : public QObject {
    Q_OBJECT

private slots:
    void tellsTheSetsInWords()
    {
        SampleWorkspace sample(Content::Empty);
        CriteriaPage page(sample.context());
        auto& view = child<DataTableView>(page, "criteriaView");
        const QAbstractItemModelTester tester(view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(page);
        const auto sets = *sample.workspace().criteria().list();
        QVERIFY(!sets.isEmpty());
        QCOMPARE(view.model()->rowCount(), sets.size());
        const CriteriaSet set = *sample.workspace().criteria().get(*sample.workspace().criteria().current());
        const QString text = child<InspectorText>(page, "criteriaText").plainText();
        for (const CriteriaClass& criteriaClass : set.classes())
            QVERIFY2(text.contains(criteriaClass.name), qPrintable(text));
        QCOMPARE(namelessControls(&page).join(u"; "_s), QString());
    }

    void loadsUsesAndGoesBack()
    {
        SampleWorkspace sample(Content::Empty);
        CriteriaPage page(sample.context());
        open(page);
        const auto before = *sample.workspace().criteria().current();
        const auto known = sample.workspace().criteria().list()->size();
        QFile file(samplePath(u"criteria-p2.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray own = file.readAll().replace("\"edition\": \"2023\"", "\"edition\": \"2030\"");
        sample.dialogs().files.append({sample.write(u"own.json"_s, own)});
        fileAction(page, 0)->trigger();
        QCOMPARE(sample.workspace().criteria().list()->size(), known + 1);
        auto& use = child<QPushButton>(page, "useCriteriaButton");
        QVERIFY(use.isEnabled());
        QTest::mouseClick(&use, Qt::LeftButton);
        const auto after = *sample.workspace().criteria().current();
        QVERIFY(after != before);
        QVERIFY(!use.isEnabled());
        sample.context().undoStack().undo();
        QCOMPARE(*sample.workspace().criteria().current(), before);

        sample.dialogs().files.append({sample.path(u"out.json"_s)});
        fileAction(page, 1)->trigger();
        QFile out(sample.path(u"out.json"_s));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), sample.workspace().criteria().get(after)->canonicalJson());
    }

    void refusesABrokenFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no json") << QByteArray("criteria?");
        QTest::newRow("unknown key") << QByteArray(R"({"format": "lotsia-criteria/1", "title": "x", "sings": {}})");
        QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ');
    }

    void refusesABrokenFile()
    {
        QFETCH(QByteArray, bytes);
        SampleWorkspace sample(Content::Empty);
        CriteriaPage page(sample.context());
        open(page);
        const auto known = sample.workspace().criteria().list()->size();
        sample.dialogs().files.append({sample.write(u"bad.json"_s, bytes)});
        fileAction(page, 0)->trigger();
        QVERIFY(!page.findChild<Banner*>()->text().isEmpty());
        QCOMPARE(sample.workspace().criteria().list()->size(), known);
    }

    void asksBeforeASampleBecomesOwn()
    {
        SampleWorkspace sample(Content::Empty);
        CriteriaPage page(sample.context());
        open(page);
        auto& confirm = child<QPushButton>(page, "confirmCriteriaButton");
        QVERIFY(confirm.isEnabled());
        QTest::mouseClick(&confirm, Qt::LeftButton);
        QCOMPARE(sample.dialogs().asked.size(), 1);
        QVERIFY(confirm.isEnabled());
        sample.dialogs().confirmations.append(true);
        QTest::mouseClick(&confirm, Qt::LeftButton);
        QVERIFY(!confirm.isEnabled());
        const auto current = *sample.workspace().criteria().current();
        QVERIFY(!sample.workspace().criteria().get(current)->isSample());
    }
};

QTEST_MAIN(TestCriteriaPage)
#include "tst_criteriapage.moc"
