#include "ui/AccessibleWalk.h"
#include "ui/common/InspectorText.h"
#include "ui/roadmap/EditionPanel.h"
#include "ui/roadmap/PlansFixture.h"
#include "ui/roadmap/RollOverPanel.h"
#include "workspace/RoadmapRollOver.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// The tab «Редакции».
class tst_EditionPanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PlansFixture> m_fixture;
    std::unique_ptr<EditionPanel> m_panel;

    Workspace& workspace() { return m_fixture->context->workspace(); }
    void show() { m_panel->showRoadmap(m_fixture->roadmap); }
    template <typename T>
    T* find(const QString& name)
    {
        return m_panel->findChild<T*>(name);
    }
    void click(const QString& name)
    {
        find<QPushButton>(name)->click();
        show();
    }
    RoadmapState state() { return *workspace().editions().state(m_fixture->roadmap); }
    void approve(const QString& number, const QDate& date)
    {
        const bool again = state() == RoadmapState::Amending;
        const OrderId id = must(workspace().orders().create(again ? u"roadmap-amendment"_s : u"roadmap-approval"_s,
                                                            {.roadmap = m_fixture->roadmap}));
        QVERIFY(workspace().orders().approve(
            id, number, date, [](const auto&, const auto&) { return Result<QByteArray>(QByteArray("%PDF")); }));
        show();
    }
    void change()
    {
        Roadmap changed = m_fixture->stored();
        changed.sections[0].actions[0].term.text = u"сентябрь 2022 г."_s;
        changed.sections[0].actions.removeAt(1);
        must(workspace().roadmaps().save(changed));
        show();
    }

private slots:
    void init()
    {
        m_panel.reset();
        m_fixture = std::make_unique<PlansFixture>();
        m_panel = std::make_unique<EditionPanel>(*m_fixture->context);
        m_panel->resize(1100, 700);
        m_panel->show();
        show();
    }
    void cleanupTestCase()
    {
        m_panel.reset();
        m_fixture.reset();
    }

    void aDraftSaysWhatToDo()
    {
        QVERIFY(!find<QLabel>(u"editionState"_s)->text().isEmpty());
        QVERIFY(find<QPushButton>(u"editionAmend"_s)->isHidden());
        QCOMPARE(find<QTreeWidget>(u"editionList"_s)->topLevelItemCount(), 1); // now
        QVERIFY(!find<QPushButton>(u"editionPdf"_s)->isEnabled());
        m_panel->showRoadmap(std::nullopt);
        QVERIFY(!find<QPushButton>(u"editionNewYear"_s)->isEnabled());
        QCOMPARE(namelessControls(m_panel.get()), QStringList());
    }

    void fromApprovalToTheNextEdition()
    {
        approve(u"96"_s, QDate(2021, 6, 24));
        QVERIFY(
            find<QLabel>(u"editionState"_s)->text().startsWith(u"Утверждён приказом № 96 от 24.06.2021, редакция 1"));
        click(u"editionAmend"_s);
        QCOMPARE(state(), RoadmapState::Amending);
        change();
        const QString text = find<InspectorText>(u"editionText"_s)->plainText();
        QVERIFY(text.contains(u"Изложены в новой редакции"_s));
        QVERIFY(text.contains(u"Исключены"_s));
        QVERIFY(find<InspectorText>(u"editionText"_s)->toHtml().contains(u"line-through"_s));
        click(u"editionCopy"_s);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3); // heading, reworded cell, excluded
        QCOMPARE(lines.at(1).split(u'\t').size(), 4);
        // The order on it.
        QSignalSpy asked(m_fixture->context.get(), &AppContext::itemRequested);
        find<QPushButton>(u"editionOrder"_s)->menu()->actions().first()->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(workspace().orders().amendmentDrafts(m_fixture->roadmap)->size(), 1);
        approve(u"97"_s, QDate(2022, 2, 1));
        QCOMPARE(find<QTreeWidget>(u"editionList"_s)->topLevelItemCount(), 3);
        QVERIFY(!find<InspectorText>(u"editionText"_s)->plainText().contains(u"Исключены"_s)); // last against now
        find<QComboBox>(u"editionLeft"_s)->setCurrentIndex(0);
        QVERIFY(find<InspectorText>(u"editionText"_s)->plainText().contains(u"Исключены"_s));
    }

    void droppedChangesComeBack()
    {
        approve(u"96"_s, QDate(2021, 6, 24));
        const Roadmap approved = m_fixture->stored();
        click(u"editionAmend"_s);
        change();
        const Roadmap changed = m_fixture->stored();
        click(u"editionDrop"_s);
        QCOMPARE(state(), RoadmapState::Approved);
        QCOMPARE(m_fixture->stored(), approved);
        m_fixture->context->undoStack().undo();
        QCOMPARE(state(), RoadmapState::Amending);
        QCOMPARE(m_fixture->stored(), changed);
        m_fixture->context->undoStack().redo();
        QCOMPARE(m_fixture->stored(), approved);
        m_fixture->context->undoStack().undo();
    }

    void wordsADraftAnew()
    {
        approve(u"96"_s, QDate(2021, 6, 24));
        click(u"editionAmend"_s);
        change();
        const OrderId id = must(workspace().orders().create(u"roadmap-amendment"_s, {.roadmap = m_fixture->roadmap}));
        const Order before = *workspace().orders().get(id);
        Roadmap more = m_fixture->stored();
        more.sections[0].actions[0].result = u"Иной результат"_s;
        must(workspace().roadmaps().save(more));
        show();
        find<QPushButton>(u"editionOrder"_s)->menu()->actions().last()->trigger();
        QVERIFY(workspace().orders().get(id)->clauses.first().text.contains(u"Иной результат"_s));
        m_fixture->context->undoStack().undo();
        QCOMPARE(*workspace().orders().get(id), before);
    }

    void theNewYearIsOneStep()
    {
        find<QPushButton>(u"editionNewYear"_s)->click();
        auto* rows = find<QTreeWidget>(u"rollOverRows"_s);
        QCOMPARE(rows->topLevelItemCount(), int(m_fixture->stored().actionCount()));
        QVERIFY(find<QLabel>(u"rollOverSummary"_s)->text().contains(u"до 2025 года"_s));
        QVERIFY(!find<QTreeWidget>(u"editionList"_s)->isVisible());
        const int all = int(m_fixture->stored().actionCount());
        rows->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(find<QComboBox>(u"rollOverCarried"_s)->currentIndex(), 2);
        click(u"rollOverApply"_s);
        QVERIFY(find<QTreeWidget>(u"editionList"_s)->isVisible());
        QCOMPARE(workspace().roadmaps().list()->size(), 2);
        QCOMPARE(workspace().roadmaps().list()->first().actions, all - 1);
        QCOMPARE(state(), RoadmapState::Archived);
        QVERIFY(!find<QPushButton>(u"editionNewYear"_s)->isEnabled());
        m_fixture->context->undoStack().undo();
        QCOMPARE(workspace().roadmaps().list()->size(), 1);
        QCOMPARE(state(), RoadmapState::Draft);
        m_fixture->context->undoStack().redo();
        QCOMPARE(workspace().roadmaps().list()->size(), 2);
        click(u"editionArchive"_s);
        QCOMPARE(state(), RoadmapState::Draft);
    }

    void savesTheDifference()
    {
        approve(u"96"_s, QDate(2021, 6, 24));
        click(u"editionAmend"_s);
        change();
        for (const QString& suffix : {u"pdf"_s, u"docx"_s}) {
            const QString file = m_fixture->path(u"сравнение."_s + suffix);
            m_fixture->dialogs.files << QStringList{file};
            for (QPushButton* button : m_panel->findChildren<QPushButton*>()) {
                if (button->menu() && button->objectName() != u"editionOrder")
                    button->menu()->actions().at(suffix == u"pdf" ? 0 : 1)->trigger();
            }
            QVERIFY(QFileInfo(file).size() > 1000);
        }
    }
};

QTEST_MAIN(tst_EditionPanel)
#include "tst_editionpanel.moc"
