#include "ui/AccessibleWalk.h"
#include "ui/common/SearchField.h"
#include "ui/roadmap/CataloguePanel.h"
#include "ui/roadmap/MeasurePicker.h"
#include "ui/roadmap/NewRoadmapPanel.h"
#include "ui/roadmap/PlansFixture.h"
#include "ui/roadmap/RoadmapPage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// The panels «Новая дорожная карта» and «Добавить из каталога…» on their page.
class tst_NewRoadmap : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PlansFixture> m_fixture;
    std::unique_ptr<RoadmapPage> m_page;

    QUndoStack& undo() { return m_fixture->context->undoStack(); }
    RoadmapService& roadmaps() { return m_fixture->context->workspace().roadmaps(); }
    NewRoadmapPanel* panel() const { return m_page->findChild<NewRoadmapPanel*>(); }
    CataloguePanel* catalogue() const { return m_page->findChild<CataloguePanel*>(); }
    template <typename T>
    static T* find(QWidget* root, const QString& name)
    {
        T* found = root->findChild<T*>(name);
        if (!found)
            qFatal("%s", qPrintable(name));
        return found;
    }
    QTreeWidget* tree(QWidget* root) { return find<QTreeWidget>(root, u"measureTree"_s); }
    QTreeWidget* rows() { return find<QTreeWidget>(panel(), u"newRoadmapRows"_s); }
    void openNew(int source)
    {
        m_page->createRoadmap();
        QVERIFY(panel()->isVisible());
        find<QListWidget>(panel(), u"roadmapSources"_s)->setCurrentRow(source);
    }
    Roadmap current() { return must(roadmaps().get(*m_page->current())); }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"new-roadmap"_s);
    }

    void init()
    {
        m_fixture = std::make_unique<PlansFixture>();
        m_fixture->context->setYear(AcademicYear::endingIn(2024));
        m_page = std::make_unique<RoadmapPage>(*m_fixture->context);
        m_page->resize(1170, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void emptyOneWithTwoKeys()
    {
        m_page->createRoadmap();
        auto* sources = find<QListWidget>(panel(), u"roadmapSources"_s);
        QVERIFY(sources->hasFocus());
        QTest::keyClick(sources, Qt::Key_Return);
        QVERIFY(!panel()->isVisible());
        QVERIFY(*m_page->current() != m_fixture->roadmap);
        QCOMPARE(current().actionCount(), 0);
        QCOMPARE(current().periodStart, QDate(2023, 9, 1));
        QCOMPARE(roadmaps().list()->size(), 2);
    }

    void fromATemplateAsOneStep()
    {
        openNew(1);
        QCOMPARE(rows()->topLevelItemCount(), 8);
        QCOMPARE(rows()->topLevelItem(0)->text(3), u"Август 2023"_s);
        QCOMPARE(rows()->topLevelItem(0)->text(2), u"Управление образования"_s);
        // Another school year: terms, heading and period follow.
        auto* year = find<QComboBox>(panel(), u"newRoadmapYear"_s);
        year->setCurrentText(u"2025/2026"_s);
        QCOMPARE(rows()->topLevelItem(0)->text(3), u"Август 2025"_s);
        QCOMPARE(find<QLineEdit>(panel(), u"newRoadmapEnd"_s)->text(), u"31.08.2026"_s);
        const int before = undo().count();
        QTest::mouseClick(find<QPushButton>(panel(), u"createRoadmapButton"_s), Qt::LeftButton);
        QCOMPARE(undo().count(), before + 1);
        const Roadmap made = current();
        QCOMPARE(made.actionCount(), 8);
        QVERIFY(made.title.endsWith(u"в Чернушинском городском округе"_s));
        QCOMPARE(made.sections.first().actions.at(7).term.end, QDate(2026, 6, 30));
        undo().undo();
        QCOMPARE(roadmaps().list()->size(), 1);
        undo().redo();
        QCOMPARE(roadmaps().list()->size(), 2);
        QCOMPARE(must(roadmaps().get(made.id)), made);
    }

    void ofMeasuresOfTheCatalogue()
    {
        openNew(3);
        auto* picker = tree(panel());
        QVERIFY(picker->isVisible());
        // A section's tick takes all its measures; Space unticks one.
        picker->setFocus();
        picker->setCurrentItem(picker->topLevelItem(0));
        QTest::keyClick(picker, Qt::Key_Space);
        const int all = picker->topLevelItem(0)->childCount();
        QCOMPARE(rows()->topLevelItemCount(), all + 1);
        picker->setCurrentItem(picker->topLevelItem(0)->child(0));
        QTest::keyClick(picker, Qt::Key_Space);
        QCOMPARE(rows()->topLevelItemCount(), all);
        QTest::keyClick(picker, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(current().actionCount(), all - 1);
        QCOMPARE(current().sections.first().title, u"Нормативно-правовое обеспечение"_s);
    }

    void refusesBadFields()
    {
        openNew(0);
        auto* create = find<QPushButton>(panel(), u"createRoadmapButton"_s);
        auto* error = find<QLabel>(panel(), u"newRoadmapError"_s);
        auto* title = find<QPlainTextEdit>(panel(), u"newRoadmapTitle"_s);
        auto* start = find<QLineEdit>(panel(), u"newRoadmapStart"_s);
        const QString good = start->text();
        for (const QString& date : {u""_s, u"вчера"_s, u"31.02.2024"_s, u"01.09.2030"_s}) {
            start->setText(date);
            QTest::mouseClick(create, Qt::LeftButton);
            QVERIFY2(error->isVisible(), qPrintable(date));
        }
        start->setText(good);
        title->selectAll();
        title->insertPlainText(u" "_s);
        QTest::mouseClick(create, Qt::LeftButton);
        QVERIFY(error->isVisible());
        QCOMPARE(roadmaps().list()->size(), 1);
        QVERIFY(!undo().canUndo());
        QTest::keyClick(create, Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(*m_page->current(), m_fixture->roadmap);
    }

    void aTypedHeadingStays()
    {
        openNew(0);
        auto* title = find<QPlainTextEdit>(panel(), u"newRoadmapTitle"_s);
        title->selectAll();
        title->insertPlainText(u"Наш план"_s);
        find<QListWidget>(panel(), u"roadmapSources"_s)->setCurrentRow(2);
        QCOMPARE(title->toPlainText(), u"Наш план"_s);
        QTest::mouseClick(find<QPushButton>(panel(), u"createRoadmapButton"_s), Qt::LeftButton);
        QCOMPARE(current().title, u"Наш план"_s);
        QCOMPARE(current().periodEnd, QDate(2026, 12, 31));
    }

    void addsMeasuresToTheOpenRoadmap()
    {
        const Roadmap before = m_fixture->stored();
        m_page->openCatalogue();
        QVERIFY(catalogue()->isVisible());
        auto* picker = m_page->findChild<CataloguePanel*>()->findChild<MeasurePicker*>();
        auto* search = picker->findChild<SearchField*>();
        QVERIFY(search->hasFocus());
        auto* add = find<QPushButton>(catalogue(), u"addMeasuresButton"_s);
        QVERIFY(!add->isEnabled());
        // By risk factor, then by search.
        auto* factor = find<QComboBox>(picker, u"factorFilter"_s);
        factor->setCurrentIndex(factor->findData(u"parents"_s));
        auto* measures = tree(catalogue());
        int shown = 0;
        for (int s = 0; s < measures->topLevelItemCount(); ++s)
            for (int i = 0; i < measures->topLevelItem(s)->childCount(); ++i)
                shown += measures->topLevelItem(s)->child(i)->isHidden() ? 0 : 1;
        QCOMPARE(shown, 3);
        factor->setCurrentIndex(0);
        search->setText(u"методики выявления"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTreeWidgetItem* method = nullptr;
        for (int i = 0; i < measures->topLevelItem(0)->childCount(); ++i)
            if (!measures->topLevelItem(0)->child(i)->isHidden())
                method = measures->topLevelItem(0)->child(i);
        QVERIFY(method);
        method->setCheckState(0, Qt::Checked);
        QVERIFY(add->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
        QVERIFY(!catalogue()->isVisible());
        const Roadmap after = m_fixture->stored();
        QCOMPARE(after.sections.size(), before.sections.size()); // into the section of its name
        QCOMPARE(after.sections[0].actions.size(), before.sections[0].actions.size() + 1);
        QVERIFY(after.sections[0].actions.last().text.endsWith(u"Чернушинского городского округа"_s));
        QCOMPARE(undo().count(), 1);
        // It is marked as taken now.
        m_page->openCatalogue();
        QVERIFY(tree(catalogue())->topLevelItem(0)->child(1)->isDisabled());
        QTest::keyClick(catalogue(), Qt::Key_Escape);
        undo().undo();
        QCOMPARE(m_fixture->stored(), before);
    }

    void emptyPageOpensThePanel()
    {
        PlansFixture bare(u"karabash"_s, false);
        RoadmapPage page(*bare.context);
        page.show();
        page.newItem();
        auto* opened = page.findChild<NewRoadmapPanel*>();
        QVERIFY(opened && opened->isVisible());
        QTest::keyClick(opened, Qt::Key_Escape);
        QVERIFY(!opened->isVisible());
        page.newItem();
        QTest::keyClick(opened, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(page.current());
    }

    void everythingHasAName()
    {
        openNew(3);
        QCOMPARE(namelessControls(panel()).join(u'\n'), QString());
        panel()->findChild<QPushButton*>(u"closeNewRoadmapButton"_s)->click();
        m_page->openCatalogue();
        QCOMPARE(namelessControls(catalogue()).join(u'\n'), QString());
    }
};

QTEST_MAIN(tst_NewRoadmap)
#include "tst_newroadmap.moc"
