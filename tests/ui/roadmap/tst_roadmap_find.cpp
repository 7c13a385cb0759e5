#include "ui/roadmap/FindBar.h"
#include "ui/roadmap/PlansFixture.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapPage.h"
#include "ui/roadmap/RoadmapView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_RoadmapFind : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PlansFixture> m_fixture;
    std::unique_ptr<RoadmapPage> m_page;
    RoadmapView* m_view = nullptr;
    RoadmapModel* m_model = nullptr;
    FindBar* m_bar = nullptr;

    QString said() const
    {
        QString text;
        const auto labels = m_bar->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            text += label->text();
        return text;
    }
    static Roadmap sample()
    {
        Roadmap roadmap;
        roadmap.title = u"План"_s;
        roadmap.sections = {{{}, u"Отдел и школы"_s, {}}, {{}, u"Второй"_s, {}}};
        RoadmapAction action;
        action.text = u"Отдел проводит семинар отдела"_s;
        action.responsible = {u"Отдел образования"_s};
        action.term = Term::parse(u"июнь 2022"_s);
        action.result = u"отдел получил справку C:\\отдел"_s;
        roadmap.sections[0].actions = {action, action};
        roadmap.sections[1].actions = {action};
        return roadmap;
    }

private slots:
    void init()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"roadmap-find"_s);
        m_fixture = std::make_unique<PlansFixture>(u"chernushka"_s, false);
        m_fixture->roadmap = must(m_fixture->context->workspace().roadmaps().add(sample()));
        m_page = std::make_unique<RoadmapPage>(*m_fixture->context);
        m_page->resize(1366, 768);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_view = m_page->findChild<RoadmapView*>();
        m_model = m_page->findChild<RoadmapModel*>();
        m_bar = m_page->findChild<FindBar*>();
        m_view->setFocus();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void hits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matchCase");
        QTest::addColumn<bool>("wholeWord");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("count");
        QTest::newRow("anywhere") << u"отдел"_s << false << false << -1 << 16;
        QTest::newRow("case") << u"Отдел"_s << true << false << -1 << 7;
        QTest::newRow("word") << u"отдел"_s << false << true << -1 << 13;
        QTest::newRow("column") << u"отдел"_s << false << false << int(RoadmapModel::Responsible) << 3;
        QTest::newRow("not an expression") << u"о.дел"_s << false << false << -1 << 0;
        QTest::newRow("empty") << QString() << false << false << -1 << 0;
        QTest::newRow("backslash") << u"C:\\"_s << false << false << -1 << 3;
    }
    void hits()
    {
        QFETCH(QString, text);
        QFETCH(bool, matchCase);
        QFETCH(bool, wholeWord);
        QFETCH(int, column);
        QFETCH(int, count);
        const TextFinder finder{text, matchCase, wholeWord, column};
        Roadmap roadmap = sample();
        QCOMPARE(finder.hits(roadmap), count);
        QCOMPARE(finder.replaceAll(roadmap, u"\\1"_s), count);
        QCOMPARE(finder.hits(roadmap), 0);
    }

    void nextAndPrevious()
    {
        m_page->focusFilter(); // Ctrl+F
        QVERIFY(m_bar->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"second?"_s);
        QVERIFY(!said().isEmpty());
        auto* what = m_bar->findChild<QLineEdit*>();
        what->setText(u"семинар"_s);
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(m_view->currentIndex(), m_model->index(1, RoadmapModel::Text));
        QTest::keyClick(m_page.get(), Qt::Key_F3);
        QCOMPARE(m_view->currentIndex(), m_model->index(2, RoadmapModel::Text));
        QTest::keyClick(m_page.get(), Qt::Key_F3);
        QTest::keyClick(m_page.get(), Qt::Key_F3);
        QCOMPARE(m_view->currentIndex(), m_model->index(1, RoadmapModel::Text));
        QTest::keyClick(m_page.get(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(m_view->currentIndex(), m_model->index(4, RoadmapModel::Text));
        QTest::keyClick(what, Qt::Key_Escape);
        QVERIFY(!m_bar->isVisible());
    }

    void replaceAllIsOneStep()
    {
        const Roadmap before = m_fixture->stored();
        QTest::keyClick(m_view, Qt::Key_H, Qt::ControlModifier);
        QVERIFY(m_bar->isVisible());
        const auto fields = m_bar->findChildren<QLineEdit*>();
        QCOMPARE(fields.size(), 2);
        fields[0]->setText(u"отдел"_s);
        fields[1]->setText(u"сектор\\1"_s);
        const auto buttons = m_bar->findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons[1], Qt::LeftButton);
        QVERIFY2(said().contains(u"16"_s), qPrintable(said()));
        QCOMPARE(m_fixture->stored().sections[0].title, u"сектор\\1 и школы"_s);
        QCOMPARE(m_fixture->stored().sections[1].actions[0].responsible, QStringList{u"сектор\\1 образования"_s});
        QCOMPARE(m_fixture->context->undoStack().count(), 1);
        m_fixture->context->undoStack().undo();
        QCOMPARE(m_fixture->stored(), before);
    }

    void replaceOneByOne()
    {
        m_bar->open(true);
        const auto fields = m_bar->findChildren<QLineEdit*>();
        fields[0]->setText(u"июнь"_s);
        fields[1]->setText(u"май"_s);
        m_bar->findNext();
        QCOMPARE(m_view->currentIndex(), m_model->index(1, RoadmapModel::TermColumn));
        m_bar->replaceOne();
        QCOMPARE(m_fixture->stored().sections[0].actions[0].term.end, QDate(2022, 5, 31));
        QCOMPARE(m_fixture->stored().sections[0].actions[1].term.end, QDate(2022, 6, 30));
        QCOMPARE(m_view->currentIndex(), m_model->index(2, RoadmapModel::TermColumn));
    }
};

QTEST_MAIN(tst_RoadmapFind)
#include "tst_roadmap_find.moc"
