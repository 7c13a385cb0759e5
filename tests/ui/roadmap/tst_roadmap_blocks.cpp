#include "ui/common/Banner.h"
#include "ui/roadmap/CellBlock.h"
#include "ui/roadmap/CellEditor.h"
#include "ui/roadmap/PlansFixture.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapPage.h"
#include "ui/roadmap/RoadmapView.h"

#include <QClipboard>
#include <QMimeData>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// Blocks of cells over the clipboard, filling, clearing and dragging.
class tst_RoadmapBlocks : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PlansFixture> m_fixture;
    std::unique_ptr<RoadmapPage> m_page;
    RoadmapView* m_view = nullptr;
    RoadmapModel* m_model = nullptr;
    Roadmap m_original;

    Roadmap now() { return m_fixture->stored(); }
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view, key, modifiers);
    }
    void select(int top, int left, int bottom, int right)
    {
        m_view->setFocus();
        m_view->choose(m_model->index(top, left));
        m_view->selectionModel()->select(QItemSelection(m_model->index(top, left), m_model->index(bottom, right)),
                                         QItemSelectionModel::ClearAndSelect);
    }
    void setClipboard(const QString& text, const QString& html = {})
    {
        auto* data = new QMimeData;
        if (!text.isEmpty())
            data->setText(text);
        if (!html.isEmpty())
            data->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(data);
    }
    QString cell(int row, int column) const { return m_model->index(row, column).data(Qt::EditRole).toString(); }
    QPoint middle(int row, int column = 0) const { return m_view->visualRect(m_model->index(row, column)).center(); }
    /// By the number of \p row, to the upper edge of \p before.
    void dragTo(int row, int before, bool release = true)
    {
        QWidget* port = m_view->viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, middle(row));
        const QRect last = m_view->visualRect(m_model->index(m_model->rowCount() - 1, 0));
        const QPoint end = before < m_model->rowCount()
            ? QPoint(10, m_view->visualRect(m_model->index(before, 0)).top() + 2)
            : QPoint(10, last.bottom() + 3);
        for (const QPoint at : {middle(row) + QPoint(0, 15), end}) {
            QMouseEvent move(QEvent::MouseMove, at, port->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(port, &move);
        }
        if (release)
            QTest::mouseRelease(port, Qt::LeftButton, {}, end);
    }

private slots:
    void init()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"roadmap-blocks"_s);
        m_fixture = std::make_unique<PlansFixture>();
        m_page = std::make_unique<RoadmapPage>(*m_fixture->context);
        m_page->resize(1366, 1600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_view = m_page->findChild<RoadmapView*>();
        m_model = m_page->findChild<RoadmapModel*>();
        m_original = now();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void roundTrip()
    {
        const QString awkward = u"Первая \"строка\"\nвторая\tс табуляцией\n\"третья\""_s;
        QVERIFY(m_model->setData(m_model->index(1, RoadmapModel::ResultColumn), awkward));
        QVERIFY(m_model->setData(m_model->index(1, RoadmapModel::TermColumn), u"\"июнь\" 2022"_s));
        const Roadmap before = now();
        for (const bool own : {true, false}) {
            select(1, RoadmapModel::TermColumn, 1, RoadmapModel::ResultColumn);
            keys(Qt::Key_C, Qt::ControlModifier);
            QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
            QVERIFY(!QGuiApplication::clipboard()->text().startsWith(RoadmapModel::headings()[3]));
            if (!own)
                setClipboard(QGuiApplication::clipboard()->text());
            select(2, RoadmapModel::TermColumn, 2, RoadmapModel::TermColumn);
            keys(Qt::Key_V, Qt::ControlModifier);
            QCOMPARE(cell(2, RoadmapModel::TermColumn), u"\"июнь\" 2022"_s);
            QCOMPARE(cell(2, RoadmapModel::ResultColumn), awkward);
            m_fixture->context->undoStack().undo();
            QCOMPARE(now(), before);
        }
    }

    void wholeRowsComeAgainAsRows()
    {
        select(0, 0, 2, RoadmapModel::ColumnCount - 1);
        keys(Qt::Key_C, Qt::ControlModifier);
        select(m_model->rowCount() - 1, 1, m_model->rowCount() - 1, 1);
        keys(Qt::Key_V, Qt::ControlModifier);
        const Roadmap after = now();
        QCOMPARE(after.sections.size(), m_original.sections.size() + 1);
        QCOMPARE(after.sections.last().title, m_original.sections[0].title);
        QCOMPARE(after.sections.last().actions.first().text, m_original.sections[0].actions[0].text);
    }

    void aBlockOverwritesCellsAndAddsRows()
    {
        const int last = m_model->rowCount() - 1;
        select(last, RoadmapModel::TermColumn, last, RoadmapModel::TermColumn);
        setClipboard(u"май 2022\t\"Строка\nвторая\"\r\nиюнь 2022\tИтог\r\n\tБез срока\r\n"_s);
        keys(Qt::Key_V, Qt::ControlModifier);
        const auto actions = now().sections.last().actions;
        QCOMPARE(now().actionCount(), m_original.actionCount() + 2);
        QCOMPARE(actions[actions.size() - 3].term.text, u"май 2022"_s);
        QCOMPARE(actions[actions.size() - 3].result, u"Строка\nвторая"_s);
        QCOMPARE(actions[actions.size() - 3].text, m_original.sections.last().actions.last().text);
        QCOMPARE(actions[actions.size() - 2].term.end, QDate(2022, 6, 30));
        QCOMPARE(actions.last().result, u"Без срока"_s);
        m_fixture->context->undoStack().undo();
        QCOMPARE(now(), m_original);
    }

    void headingsAreSteppedOver()
    {
        const int heading = m_model->rowOf({1, -1});
        select(heading - 1, RoadmapModel::ResultColumn, heading - 1, RoadmapModel::ResultColumn);
        setClipboard(u"а\r\nб"_s, u"<html><body><table><tr><td>а</td></tr><tr><td>б</td></tr></table></body></html>"_s);
        keys(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(now().sections[0].actions.last().result, u"а"_s);
        QCOMPARE(now().sections[1].actions.first().result, u"б"_s);
        QCOMPARE(now().sections[1].title, m_original.sections[1].title);
    }

    void wordsTable()
    {
        select(1, RoadmapModel::TermColumn, 1, RoadmapModel::TermColumn);
        setClipboard(
            u"май 2022\tПервый абзац\nвторой абзац\n"_s,
            u"<html><head><style>td{color:red}</style></head><body><!--StartFragment--><table border=1><tr><td>"
            "<p class=MsoNormal>май 2022<o:p></o:p></p></td><td><p>Первый абзац</p><p>второй абзац</p></td>"
            "</tr></table><!--EndFragment--></body></html>"_s);
        keys(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(cell(1, RoadmapModel::TermColumn), u"май 2022"_s);
        QCOMPARE(cell(1, RoadmapModel::ResultColumn), u"Первый абзац\nвторой абзац"_s);
    }

    void oneValueFillsTheSelection()
    {
        select(1, RoadmapModel::ResultColumn, 3, RoadmapModel::ResultColumn);
        setClipboard(u"Справка"_s);
        keys(Qt::Key_V, Qt::ControlModifier);
        for (int row = 1; row <= 3; ++row)
            if (!m_model->isHeading(row))
                QCOMPARE(cell(row, RoadmapModel::ResultColumn), u"Справка"_s);
        m_fixture->context->undoStack().undo();
        QCOMPARE(now(), m_original);
    }

    void tooWideIsRefused()
    {
        select(1, RoadmapModel::ResultColumn, 1, RoadmapModel::ResultColumn);
        setClipboard(u"а\tб"_s);
        keys(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!m_page->findChild<Banner*>()->text().isEmpty());
        QCOMPARE(now(), m_original);
    }

    void badClipboards_data()
    {
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QString>("html");
        QTest::newRow("not json") << QByteArray("{[") << QString();
        QTest::newRow("other json") << QByteArray("{\"rows\":7}") << QString();
        QTest::newRow("empty table") << QByteArray() << u"<table></table>"_s;
        QTest::newRow("deep") << QByteArray() << u"<table><tr><td>"_s.repeated(200);
        QTest::newRow("many rows") << QByteArray() << u"<table>"_s + u"<tr><td>а</td><td>б</td></tr>"_s.repeated(2500);
    }
    void badClipboards()
    {
        QFETCH(QByteArray, own);
        QFETCH(QString, html);
        QMimeData data;
        if (!own.isEmpty())
            data.setData(u"application/x-lotsia-cells"_s, own);
        if (!html.isEmpty())
            data.setHtml(html);
        const auto block = CellBlock::fromMime(data);
        QVERIFY(!block);
        QCOMPARE(block.error().code, ErrorCode::Data);
    }

    void fillDownAndClear()
    {
        const QString first = cell(1, RoadmapModel::TermColumn);
        select(1, RoadmapModel::TermColumn, 2, RoadmapModel::TermColumn);
        keys(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(cell(2, RoadmapModel::TermColumn), first);
        const int row = m_model->rowOf({1, 1}) > 0 ? m_model->rowOf({1, 1}) : m_model->rowOf({1, 0});
        int above = row - 1;
        while (m_model->isHeading(above))
            --above;
        select(row, RoadmapModel::Responsible, row, RoadmapModel::Responsible);
        keys(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(cell(row, RoadmapModel::Responsible), cell(above, RoadmapModel::Responsible));
        keys(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedRows().size(), m_model->rowCount());
        keys(Qt::Key_Delete);
        QVERIFY(now().sections[0].actions[0].result.isEmpty());
        while (m_fixture->context->undoStack().canUndo())
            m_fixture->context->undoStack().undo();
        QCOMPARE(now(), m_original);
    }

    void keysChooseBlocksAndRows()
    {
        select(1, RoadmapModel::Text, 1, RoadmapModel::Text);
        keys(Qt::Key_Right, Qt::ShiftModifier);
        keys(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_view->selectionModel()->isSelected(m_model->index(2, RoadmapModel::Responsible)));
        keys(Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(m_view->selectionModel()->isRowSelected(1));
    }

    void aRowIsDragged()
    {
        const QString first = m_original.sections[0].actions[0].text;
        const int target = m_model->rowOf({1, 0});
        dragTo(1, target);
        QCOMPARE(now().sections[1].actions[0].text, first);
        QCOMPARE(now().sections[0].actions.size(), m_original.sections[0].actions.size() - 1);
        m_fixture->context->undoStack().undo();
        QCOMPARE(now(), m_original);
        dragTo(1, m_model->rowCount());
        QCOMPARE(now().sections.last().actions.last().text, first);
    }

    void severalRowsAreDragged()
    {
        QVERIFY(m_original.sections[0].actions.size() >= 2);
        QWidget* port = m_view->viewport();
        QTest::mouseClick(port, Qt::LeftButton, {}, middle(1));
        QTest::mouseClick(port, Qt::LeftButton, Qt::ShiftModifier, middle(2));
        QCOMPARE(m_view->selectedRows(), (QList<int>{1, 2}));
        dragTo(2, m_model->rowCount());
        const auto actions = now().sections.last().actions;
        QCOMPARE(actions[actions.size() - 2].text, m_original.sections[0].actions[0].text);
        QCOMPARE(actions.last().text, m_original.sections[0].actions[1].text);
    }

    void aSectionIsDragged()
    {
        dragTo(m_model->rowOf({2, -1}), 0);
        const Roadmap after = now();
        QCOMPARE(after.sections[0], m_original.sections[2]);
        QCOMPARE(after.sections[1], m_original.sections[0]);
        QCOMPARE(after.sections[2], m_original.sections[1]);
    }

    void escapeEndsTheDrag()
    {
        dragTo(1, m_model->rowCount(), false);
        keys(Qt::Key_Escape);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, middle(3));
        QCOMPARE(now(), m_original);
    }

    void pastedIntoTheCellBeingTyped()
    {
        select(1, RoadmapModel::ResultColumn, 1, RoadmapModel::ResultColumn);
        setClipboard(u"первая\r\nвторая\r\n"_s);
        keys(Qt::Key_F2);
        auto* editor = m_view->findChild<CellEditor*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(cell(1, RoadmapModel::ResultColumn), u"первая\nвторая"_s);
    }
};

QTEST_MAIN(tst_RoadmapBlocks)
#include "tst_roadmap_blocks.moc"
