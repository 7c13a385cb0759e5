#include "ui/AccessibleWalk.h"
#include "ui/common/Banner.h"
#include "ui/roadmap/CellEditor.h"
#include "ui/roadmap/PlansFixture.h"
#include "ui/roadmap/RoadmapForm.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapPage.h"
#include "ui/roadmap/RoadmapView.h"
#include "ui/roadmap/RollOverPanel.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_RoadmapPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PlansFixture> m_fixture;
    std::unique_ptr<RoadmapPage> m_page;
    RoadmapView* m_view = nullptr;
    RoadmapModel* m_model = nullptr;
    Roadmap m_original;

    Roadmap now() { return m_fixture->stored(); }
    QUndoStack& undo() { return m_fixture->context->undoStack(); }
    QString bannerText() const
    {
        const auto* banner = m_page->findChild<Banner*>();
        return banner->isHidden() ? QString() : banner->text();
    }
    void goTo(int row, int column = RoadmapModel::Text)
    {
        m_view->setFocus();
        m_view->choose(m_model->index(row, column));
    }
    CellEditor* editor() const
    {
        const auto editors = m_view->findChildren<CellEditor*>();
        for (CellEditor* one : editors)
            if (one->isVisible())
                return one;
        return nullptr;
    }
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view, key, modifiers);
    }
    void undoAll()
    {
        while (undo().canUndo())
            undo().undo();
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"roadmap-page"_s);
    }

    void init()
    {
        m_fixture = std::make_unique<PlansFixture>();
        m_page = std::make_unique<RoadmapPage>(*m_fixture->context);
        m_page->resize(1170, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_view = m_page->findChild<RoadmapView*>();
        m_model = m_page->findChild<RoadmapModel*>();
        m_original = now();
        QCOMPARE(m_model->rowCount(), int(m_original.actionCount() + m_original.sections.size()));
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void widthsOfColumnsAreRemembered()
    {
        const int wide = m_view->columnWidth(RoadmapModel::TermColumn) + 120;
        m_view->setColumnWidth(RoadmapModel::TermColumn, wide);
        RoadmapPage another(*m_fixture->context);
        another.resize(m_page->size());
        another.show();
        QVERIFY(QTest::qWaitForWindowExposed(&another));
        const auto* view = another.findChild<RoadmapView*>();
        const double before = double(wide) / m_view->horizontalHeader()->length();
        const double after = double(view->columnWidth(RoadmapModel::TermColumn)) / view->horizontalHeader()->length();
        QVERIFY2(qAbs(before - after) < 0.02, qPrintable(u"%1 %2"_s.arg(before).arg(after)));
        QSettings().remove(u"tables/roadmap/shares"_s);
    }

    void typeIntoACell()
    {
        goTo(1, RoadmapModel::ResultColumn);
        QTest::keyClicks(m_view, u"R"_s);
        QVERIFY(editor());
        QTest::keyClicks(editor(), u"esult"_s);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(editor(), u"second"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(now().sections[0].actions[0].result, u"Result\nsecond"_s);
        QCOMPARE(m_view->currentIndex(), m_model->index(2, RoadmapModel::ResultColumn));
        undo().undo();
        QCOMPARE(now(), m_original);
        undo().redo();
        QCOMPARE(now().sections[0].actions[0].result, u"Result\nsecond"_s);
    }

    void escapeAndTab()
    {
        goTo(1, RoadmapModel::ResultColumn);
        keys(Qt::Key_F2);
        QVERIFY(editor());
        QTest::keyClicks(editor(), u"extra"_s);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(!editor());
        QCOMPARE(m_view->currentIndex(), m_model->index(1, RoadmapModel::ResultColumn));
        QCOMPARE(now(), m_original);
        goTo(1, RoadmapModel::ResultColumn);
        keys(Qt::Key_F2);
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCOMPARE(m_view->currentIndex(), m_model->index(2, RoadmapModel::Text));
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Escape);
        QCOMPARE(now(), m_original);
    }

    void responsibleAndTerm()
    {
        QVERIFY(m_model->setData(m_model->index(1, RoadmapModel::Responsible), u"ММЦ, Школа № 1"_s));
        QVERIFY(m_model->setData(m_model->index(1, RoadmapModel::TermColumn), u"Август 2023"_s));
        const RoadmapAction action = now().sections[0].actions[0];
        QCOMPARE(action.responsible, (QStringList{u"ММЦ"_s, u"Школа № 1"_s}));
        QCOMPARE(action.term.end, QDate(2023, 8, 31));
        undoAll();
        QCOMPARE(now(), m_original);
    }

    void partiesAreCompleted()
    {
        goTo(1, RoadmapModel::Responsible);
        keys(Qt::Key_F2);
        QVERIFY(editor());
        editor()->setPlainText(u"Школа, "_s);
        editor()->moveCursor(QTextCursor::End);
        const QString known = m_original.sections[0].actions[0].responsible.first();
        for (const QChar letter : known.first(4)) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(editor(), &press);
        }
        QVERIFY(editor()->isCompleting());
        QTest::keyClick(editor()->findChild<QCompleter*>()->popup(), Qt::Key_Return);
        QCOMPARE(editor()->toPlainText(), u"Школа, "_s + known);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(now().sections[0].actions[0].responsible, (QStringList{u"Школа"_s, known}));
    }

    void addRemoveDuplicate()
    {
        goTo(1);
        m_page->newItem();
        QVERIFY(editor());
        QTest::keyClicks(editor(), u"New"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(now().sections[0].actions[1].text, u"New"_s);
        QCOMPARE(m_model->index(2, RoadmapModel::Number).data().toString(), u"1.2."_s);
        goTo(2);
        keys(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(now().sections[0].actions[2].text, u"New"_s);
        QCOMPARE(now().actionCount(), m_original.actionCount() + 2);
        keys(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(now().actionCount(), m_original.actionCount() + 1);
        goTo(2);
        keys(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(now().actionCount(), m_original.actionCount());
        QCOMPARE(now(), m_original);
        undoAll();
        QCOMPARE(now(), m_original);
        while (undo().canRedo())
            undo().redo();
        QCOMPARE(now(), m_original);
    }

    void sectionsAndMoves()
    {
        const qsizetype inFirst = m_original.sections[0].actions.size();
        goTo(int(inFirst)); // the first section's last action
        keys(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(now().sections[0].actions.size(), inFirst - 1);
        QCOMPARE(now().sections[1].actions.first().text, m_original.sections[0].actions.last().text);
        QCOMPARE(m_view->currentIndex().row(), int(inFirst) + 1);
        QCOMPARE(m_model->index(int(inFirst) + 1, RoadmapModel::Number).data().toString(), u"2.1."_s);
        keys(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(now(), m_original);

        goTo(0);
        keys(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(now().sections[1].title, m_original.sections[0].title);
        QCOMPARE(m_model->index(0, RoadmapModel::Text).data().toString(), m_original.sections[1].title);
        QCOMPARE(m_model->index(0, RoadmapModel::Number).data().toString(), u"1."_s);

        goTo(1);
        keys(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Escape);
        QCOMPARE(now().sections.size(), m_original.sections.size() + 1);
        undoAll();
        QCOMPARE(now(), m_original);
    }

    void clearAndCut()
    {
        goTo(1, RoadmapModel::TermColumn);
        keys(Qt::Key_Delete);
        QVERIFY(now().sections[0].actions[0].term.text.isEmpty());
        m_view->selectRow(1);
        keys(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(now().actionCount(), m_original.actionCount() - 1);
        QVERIFY(QGuiApplication::clipboard()->text().contains(m_original.sections[0].actions[0].text.left(30)));
        undoAll();
        QCOMPARE(now(), m_original);
    }

    void copyAndPaste()
    {
        m_view->setFocus();
        m_view->selectRow(1);
        keys(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(RoadmapModel::headings().first()));
        QGuiApplication::clipboard()->setText(u"1.1.\tДело\tММЦ\tмай 2022\tАкт\n1.2.\tДва\tОО\tежегодно\tИтог"_s);
        keys(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(now().sections[0].actions[1].text, u"Дело"_s);
        QCOMPARE(now().sections[0].actions[2].text, u"Два"_s);
        undo().undo();
        QCOMPARE(now(), m_original);
        goTo(1, RoadmapModel::ResultColumn);
        QGuiApplication::clipboard()->setText(u"Одна ячейка"_s);
        keys(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(now().sections[0].actions[0].result, u"Одна ячейка"_s);
    }

    void badPasteSaysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blanks") << u"\t \n \t\t"_s;
        QTest::newRow("huge") << u"а\tб\tв\tг\n"_s.repeated(3000);
        QTest::newRow("control characters") << QString(QChar(7)) + u'\t' + QChar(27);
    }
    void badPasteSaysWhy()
    {
        QFETCH(QString, text);
        goTo(1);
        QGuiApplication::clipboard()->setText(text);
        keys(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!bannerText().isEmpty());
        QCOMPARE(now(), m_original);
        QVERIFY(!undo().canUndo());
    }

    void filterKeepsHeadings()
    {
        keys(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(filter);
        filter->setText(m_original.sections[1].actions[0].text.left(25));
        int shown = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            shown += m_view->isRowHidden(row) ? 0 : 1;
        QVERIFY(shown >= 2);
        QVERIFY(shown < m_model->rowCount());
        const int heading = m_model->rowOf({1, -1});
        QVERIFY(!m_view->isRowHidden(heading));
        filter->clear();
        QVERIFY(!m_view->isRowHidden(1));
    }

    void formIsSavedWhenLeft()
    {
        auto* form = m_page->findChild<RoadmapForm*>();
        form->setUnfolded(true);
        auto* title = form->findChild<QPlainTextEdit*>();
        title->setFocus();
        title->setPlainText(u"Другой заголовок"_s);
        m_view->setFocus();
        QCOMPARE(now().title, u"Другой заголовок"_s);
        undo().undo();
        QCOMPARE(now(), m_original);
        QCOMPARE(title->toPlainText(), m_original.title);
    }

    void exportsAreWritten()
    {
        const QList<QPair<RoadmapFormat, QByteArray>> kinds{{RoadmapFormat::Pdf, "%PDF"},
                                                            {RoadmapFormat::Docx, "PK"},
                                                            {RoadmapFormat::Xlsx, "PK"},
                                                            {RoadmapFormat::Json, "{"}};
        for (const auto& [format, magic] : kinds) {
            const QString path = m_fixture->path(u"план %1"_s.arg(int(format)));
            m_fixture->dialogs.files << QStringList{path};
            m_page->exportTo(format);
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(bannerText()));
            QVERIFY(file.readAll().startsWith(magic));
            m_fixture->dialogs.files << QStringList{m_fixture->path(u"нет такой папки/план"_s)};
            m_page->exportTo(format);
            QVERIFY(!bannerText().isEmpty());
        }
        QFile json(m_fixture->path(u"план %1"_s.arg(int(RoadmapFormat::Json))));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const auto again = Roadmap::fromJson(json.readAll());
        QVERIFY(again);
        QCOMPARE(again->actionCount(), m_original.actionCount());
        for (const QString& name : std::as_const(m_fixture->dialogs.suggestedNames))
            QVERIFY(!name.contains(u'/') && !name.contains(u'\n'));
    }

    void createImportAndRemove()
    {
        m_page->createRoadmap();
        m_page->findChild<QPushButton*>(u"createRoadmapButton"_s)->click();
        QVERIFY(*m_page->current() != m_fixture->roadmap);
        const RoadmapId fresh = *m_page->current();
        m_page->removeRoadmap();
        QCOMPARE(*m_page->current(), m_fixture->roadmap);
        QCOMPARE(m_fixture->context->workspace().roadmaps().list()->size(), 1);
        undo().undo();
        QCOMPARE(m_fixture->context->workspace().roadmaps().list()->size(), 2);
        m_page->open(fresh);
        m_page->removeRoadmap();
        QCOMPARE(*m_page->current(), m_fixture->roadmap);

        const QString file = m_fixture->path(u"карта.json"_s);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(demoFile(u"karabash-roadmap.json"_s));
        out.close();
        m_fixture->dialogs.files << QStringList{file};
        m_page->importRoadmap();
        QTRY_VERIFY(!m_fixture->context->isBusy());
        QTRY_VERIFY2(*m_page->current() != m_fixture->roadmap, qPrintable(bannerText()));
        m_fixture->dialogs.files << QStringList{m_fixture->path(u"нет.json"_s)};
        m_page->importRoadmap();
        QTRY_VERIFY(!m_fixture->context->isBusy());
        QTRY_VERIFY(!bannerText().isEmpty());
    }

    void emptyStateOffersTheFirstStep()
    {
        PlansFixture bare(u"karabash"_s, false);
        RoadmapPage page(*bare.context);
        page.show();
        QVERIFY(!page.current());
        page.newItem();
        QVERIFY(!page.current());
        page.findChild<QPushButton*>(u"createRoadmapButton"_s)->click();
        QVERIFY(page.current());
    }

    void everythingHasAName()
    {
        // The banner's and the empty state's buttons get their text when they are shown.
        QStringList nameless = namelessControls(m_page.get());
        nameless.removeAll(u"QPushButton \"\" in lotsia::Banner"_s);
        nameless.removeAll(u"QPushButton \"\" in QWidget"_s);
        QCOMPARE(nameless.join(u'\n'), QString());
    }

    void saveFailureIsShownAndReverted()
    {
        Roadmap unknown = m_original;
        unknown.id = RoadmapId(9999);
        unknown.title = u"Чужая карта"_s;
        emit m_model->edited(unknown, u"Заголовок"_s);
        QVERIFY(!bannerText().isEmpty());
        QVERIFY(!undo().canUndo());
        QCOMPARE(m_model->roadmap(), m_original);
        QCOMPARE(now(), m_original);
    }

    void nextYearIsPlannedFromTheMenu()
    {
        m_page->planNewYear();
        auto* plan = m_page->findChild<RollOverPanel*>();
        QVERIFY(plan && plan->isVisible());
    }

    void aHeadingIsRevealed()
    {
        const QString title = u"heading/%1"_s.arg(m_fixture->roadmap.value());
        m_page->reveal(title + u"/1"_s);
        QCOMPARE(m_model->position(m_view->currentIndex().row()), (RowPosition{1, -1}));
        m_page->reveal(title);
        const auto* form = m_page->findChild<RoadmapForm*>();
        QVERIFY(form->isAncestorOf(QApplication::focusWidget()));
        m_page->reveal(u"heading/999999/1"_s); // put away meanwhile
        QCOMPARE(now(), m_original);
    }
};

QTEST_MAIN(tst_RoadmapPage)
#include "tst_roadmap_page.moc"
