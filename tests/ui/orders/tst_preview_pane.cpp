#include "documents/PageLayout.h"
#include "ui/AccessibleWalk.h"
#include "ui/TestSettings.h"
#include "ui/common/DocumentPreview.h"
#include "ui/common/PageStrip.h"
#include "ui/common/PaperCanvas.h"
#include "ui/orders/PreviewPane.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>
#include <QtTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

/// Clauses over two or three upright pages and an appendix of lying ones with \p rows rows.
Document order(int rows, const QString& word = u"пункт"_s)
{
    Document document;
    DocumentSection text;
    for (int i = 0; i < 30; ++i) {
        Paragraph clause{.runs = {{QString(word + u' ').repeated(40)}}};
        clause.anchor = u"clause.%1"_s.arg(i);
        text.blocks.append(clause);
    }
    DocumentSection appendix;
    appendix.landscape = true;
    Paragraph heading{.runs = {{u"Дорожная карта"_s}}};
    heading.anchor = u"appendix.0"_s;
    Table table;
    table.columnWidths = {1, 5, 5};
    for (int i = 0; i < rows; ++i) {
        DocumentRow row;
        for (const QString& cell : {QString::number(i + 1), QString(u"мероприятие "_s).repeated(12), u"итог"_s})
            row.cells.append(DocumentCell{Paragraph{.runs = {{cell}}}});
        row.cells.first().paragraph.anchor = u"appendix.0.row.%1"_s.arg(i);
        table.rows.append(row);
    }
    appendix.blocks = {heading, table};
    document.sections = {text, appendix};
    return document;
}

} // namespace

class tst_PreviewPane : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_pane.reset(); }
    void nothingToShow();
    void zoomsAndRemembers();
    void wheelKeepsThePoint();
    void pageBoxAndKeys();
    void twoPagesSideBySide();
    void smallPicturesChoosePages();
    void placesAreShownAndClicked();
    void darkThemeKeepsPaperWhite();
    void bigDocumentStaysQuick();
    void namesForAScreenReader();

private:
    DocumentPreview* preview() const { return m_pane->findChild<DocumentPreview*>(); }
    int top() const { return preview()->verticalScrollBar()->value(); }

    TestSettings m_settings;
    std::unique_ptr<PreviewPane> m_pane;
};

void tst_PreviewPane::init()
{
    m_settings.clear();
    m_pane = std::make_unique<PreviewPane>();
    m_pane->resize(700, 800);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void tst_PreviewPane::nothingToShow()
{
    QCOMPARE(m_pane->pageCount(), 0);
    m_pane->showPlace(u"title"_s);
    for (const int key : {Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Home, Qt::Key_End, Qt::Key_Plus, Qt::Key_Minus})
        QTest::keyClick(preview(), Qt::Key(key));
    QTest::mouseClick(preview()->widget(), Qt::LeftButton);
    m_pane->setDocument(Document{});
    QCOMPARE(m_pane->pageCount(), 1);
    QCOMPARE(m_pane->selectedPages(), QList<int>());
}

void tst_PreviewPane::zoomsAndRemembers()
{
    m_pane->setDocument(order(20));
    auto* zoom = m_pane->findChild<QComboBox*>();
    QCOMPARE(zoom->currentData().toInt(), DocumentPreview::FitWidth);
    QVERIFY(preview()->widget()->width() <= preview()->viewport()->width());
    const auto choose = [zoom](int value) {
        zoom->setCurrentIndex(zoom->findData(value));
        emit zoom->activated(zoom->currentIndex());
    };
    choose(DocumentPreview::FitPage);
    const auto* canvas = m_pane->findChild<PaperCanvas*>();
    QVERIFY(canvas->pageRect(0).height() <= preview()->viewport()->height());
    choose(200);
    QVERIFY(preview()->widget()->width() > preview()->viewport()->width());
    QTest::keyClick(preview(), Qt::Key_Minus);
    QCOMPARE(preview()->zoom(), 150);
    QCOMPARE(zoom->currentData().toInt(), 150);
    QTest::keyClick(preview(), Qt::Key_Plus);
    QTest::keyClick(preview(), Qt::Key_Plus);
    QCOMPARE(preview()->zoom(), 300);
    for (int i = 0; i < 10; ++i)
        preview()->zoomBy(1);
    QCOMPARE(preview()->zoom(), 400);
    for (int i = 0; i < 20; ++i)
        preview()->zoomBy(-1);
    QCOMPARE(preview()->zoom(), 25);
    preview()->setZoom(100000);
    QCOMPARE(preview()->zoom(), 500);
    preview()->setZoom(-70);
    QCOMPARE(preview()->zoom(), DocumentPreview::FitPage);
    choose(125);
    PreviewPane again;
    QCOMPARE(again.findChild<QComboBox*>()->currentData().toInt(), 125);
    QTest::keyClick(preview(), Qt::Key_0);
    QCOMPARE(preview()->zoom(), DocumentPreview::FitWidth);
}

void tst_PreviewPane::wheelKeepsThePoint()
{
    m_pane->setDocument(order(20));
    preview()->setZoom(100);
    preview()->showPage(1);
    auto* canvas = m_pane->findChild<PaperCanvas*>();
    const QPointF at(200, 300);
    const auto underPointer = [&] {
        const QPointF point = at - canvas->pos();
        return (point - canvas->pageRect(1).topLeft()) / canvas->scale();
    };
    const QPointF before = underPointer();
    QWheelEvent up(at, preview()->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                   Qt::NoScrollPhase, false);
    QApplication::sendEvent(preview()->viewport(), &up);
    QCOMPARE(preview()->zoom(), 110);
    QVERIFY((underPointer() - before).manhattanLength() < 4);
    QVERIFY(m_pane->findChild<QComboBox*>()->placeholderText().contains(u"110"_s));
    const int scrolled = top();
    QWheelEvent plain(at, preview()->viewport()->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(preview()->viewport(), &plain);
    QCOMPARE(preview()->zoom(), 110);
    QVERIFY(top() > scrolled);
}

void tst_PreviewPane::pageBoxAndKeys()
{
    m_pane->setDocument(order(60));
    auto* box = m_pane->findChild<QSpinBox*>();
    const int last = m_pane->pageCount();
    QVERIFY(last > 4);
    QCOMPARE(box->maximum(), last);
    QCOMPARE(m_pane->currentPage(), 0);
    QTest::keyClick(box, Qt::Key_PageDown);
    QCOMPARE(m_pane->currentPage(), 1);
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(m_pane->currentPage(), last - 1);
    QCOMPARE(box->value(), last);
    QTest::keyClick(box, Qt::Key_PageUp);
    QCOMPARE(m_pane->currentPage(), last - 2);
    QTest::keyClick(box, Qt::Key_Home);
    QCOMPARE(m_pane->currentPage(), 0);
    box->setValue(3);
    QCOMPARE(m_pane->currentPage(), 2);
    QTest::keyClick(preview(), Qt::Key_Home);
    QCOMPARE(box->value(), 1);
    QTest::keyClick(preview(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(box->value(), 2);
    QTest::keyClick(preview(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(box->value(), 1);
    // A screenful at a time no line is passed over, and every page begins at the top once.
    preview()->setZoom(150);
    QTest::keyClick(preview(), Qt::Key_Home);
    QSet<int> seen{0};
    int former = -1;
    while (top() != former) {
        former = top();
        QTest::keyClick(preview(), Qt::Key_PageDown);
        QVERIFY(top() - former <= preview()->viewport()->height());
        seen << preview()->currentPage();
    }
    QCOMPARE(seen.size(), last);
    while (top() > 0) {
        former = top();
        QTest::keyClick(preview(), Qt::Key_PageUp);
        QVERIFY(top() < former && former - top() <= preview()->viewport()->height());
    }
    QTest::keyClick(preview(), Qt::Key_End);
    QCOMPARE(m_pane->currentPage(), last - 1);
    m_pane->setDocument(order(0)); // the page in view is gone
    QVERIFY(m_pane->currentPage() < m_pane->pageCount());
    QCOMPARE(box->maximum(), m_pane->pageCount());
}

void tst_PreviewPane::twoPagesSideBySide()
{
    m_pane->setDocument(order(60));
    const auto* canvas = m_pane->findChild<PaperCanvas*>();
    QToolButton* two = nullptr;
    for (auto* button : m_pane->findChildren<QToolButton*>()) {
        if (button->isCheckable() && button->accessibleName().contains(u"Two"_s))
            two = button;
    }
    QVERIFY(two);
    two->click();
    for (int page = 0; page + 1 < m_pane->pageCount(); page += 2) {
        const QRectF left = canvas->pageRect(page);
        const QRectF right = canvas->pageRect(page + 1);
        QCOMPARE(left.top(), right.top());
        QVERIFY(right.left() > left.right());
        QVERIFY(page == 0 || canvas->pageRect(page - 1).bottom() < left.top());
    }
    QVERIFY(preview()->widget()->width() <= preview()->viewport()->width());
    preview()->showPage(3);
    QCOMPARE(m_pane->currentPage(), 3);
    const PreviewPane again;
    QVERIFY(again.findChild<PaperCanvas*>()->columns() == 2);
    two->click();
    QCOMPARE(m_pane->currentPage(), 3);
    QVERIFY(canvas->pageRect(1).top() > canvas->pageRect(0).bottom());
}

void tst_PreviewPane::smallPicturesChoosePages()
{
    m_pane->setDocument(order(60));
    auto* strip = m_pane->findChild<PageStrip*>();
    QVERIFY(!strip->isVisible());
    QToolButton* fold = nullptr;
    QToolButton* print = nullptr;
    for (auto* button : m_pane->findChildren<QToolButton*>()) {
        fold = button->accessibleName().contains(u"Small pictures"_s) ? button : fold;
        print = button->accessibleName().contains(u"selected"_s) ? button : print;
    }
    QVERIFY(fold && print);
    fold->click();
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->count(), m_pane->pageCount());
    QVERIFY(!print->isEnabled());
    const auto click = [strip](int row, Qt::KeyboardModifiers keys = {}) {
        strip->scrollToItem(strip->item(row));
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, keys, strip->visualItemRect(strip->item(row)).center());
    };
    click(1);
    QCOMPARE(m_pane->currentPage(), 1);
    QCOMPARE(m_pane->selectedPages(), QList<int>{1});
    click(3, Qt::ControlModifier);
    QCOMPARE(m_pane->selectedPages(), (QList<int>{1, 3}));
    click(3);
    click(5, Qt::ShiftModifier);
    QCOMPARE(m_pane->selectedPages(), (QList<int>{3, 4, 5}));
    QVERIFY(print->isEnabled());
    preview()->showPage(0); // looking elsewhere chooses nothing
    QCOMPARE(m_pane->selectedPages(), (QList<int>{3, 4, 5}));
    QSignalSpy asked(m_pane.get(), &PreviewPane::printSelectedAsked);
    print->click();
    QCOMPARE(asked.size(), 1);
    m_pane->setDocument(order(60, u"статья"_s));
    QCOMPARE(m_pane->selectedPages(), (QList<int>{3, 4, 5}));
    QFont larger = strip->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    const QSize before = strip->visualItemRect(strip->item(0)).size();
    strip->setFont(larger);
    QCOMPARE(strip->count(), m_pane->pageCount()); // the pictures grow at once
    QCOMPARE(m_pane->selectedPages(), (QList<int>{3, 4, 5}));
    strip->scrollToTop();
    QVERIFY(strip->visualItemRect(strip->item(0)).width() > before.width());
    const QImage drawn = strip->grab(strip->visualItemRect(strip->item(0))).toImage();
    bool dark = false; // letters of the page
    for (int y = drawn.height() / 4; y < drawn.height() / 2; ++y)
        for (int x = drawn.width() / 3; x < drawn.width() * 2 / 3; ++x)
            dark = dark || qGray(drawn.pixel(x, y)) < 160;
    QVERIFY(dark);
    m_pane->setDocument(Document{});
    QCOMPARE(m_pane->selectedPages(), QList<int>());
    QVERIFY(!print->isEnabled());
    const PreviewPane again;
    QVERIFY(again.findChild<PageStrip*>()->isVisibleTo(&again));
    fold->click();
    QVERIFY(!strip->isVisible());
}

void tst_PreviewPane::placesAreShownAndClicked()
{
    const Document document = order(60);
    m_pane->setDocument(document);
    QSignalSpy chosen(m_pane.get(), &PreviewPane::placeChosen);
    auto* canvas = m_pane->findChild<PaperCanvas*>();
    const auto inView = [&] {
        const QRectF place = canvas->markedRect();
        return !place.isNull() && place.top() >= top() && place.top() < top() + preview()->viewport()->height();
    };
    for (const QString& anchor : {u"clause.29"_s, u"clause.0"_s, u"appendix.0.row.59"_s, u"appendix.0"_s}) {
        m_pane->showPlace(anchor);
        QVERIFY2(inView(), qPrintable(anchor));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->markedRect().center().toPoint());
        QCOMPARE(chosen.takeLast().first().toString(), anchor);
    }
    m_pane->showPlace(u"clause.3"_s);
    const int before = top();
    m_pane->showPlace(u"clause.4"_s); // in view already: nothing jumps
    QCOMPARE(top(), before);
    m_pane->setDocument(order(60, u"статья"_s)); // typing goes on: the mark stays
    QVERIFY(inView());
    m_pane->showPlace(u"appendix.0.row.5000"_s);
    QVERIFY(inView()); // its appendix
    m_pane->showPlace(u"nowhere"_s);
    QVERIFY(canvas->markedRect().isNull());
    chosen.clear();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(2, 2)); // beside the paper
    QCOMPARE(chosen.size(), 0);
}

void tst_PreviewPane::darkThemeKeepsPaperWhite()
{
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(35, 38, 41));
    dark.setColor(QPalette::Base, QColor(27, 30, 32));
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::Text, Qt::white);
    m_pane->setPalette(dark);
    m_pane->setDocument(order(5));
    m_pane->showPlace(u"clause.1"_s);
    const QImage seen = preview()->viewport()->grab().toImage();
    const auto* canvas = m_pane->findChild<PaperCanvas*>();
    const QPoint corner = (canvas->pageRect(0).topLeft() + QPointF(4, 4)).toPoint() + canvas->pos();
    QCOMPARE(seen.pixelColor(corner * seen.devicePixelRatio()), QColor(Qt::white));
    int black = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            black += qGray(seen.pixel(x, y)) < 60 ? 1 : 0;
    }
    QVERIFY(black > 500); // letters, also under the mark
}

void tst_PreviewPane::bigDocumentStaysQuick()
{
    Document big = order(400);
    m_pane->setDocument(big);
    QVERIFY(m_pane->pageCount() > 20);
    QElapsedTimer timer;
    qint64 best = 1000;
    for (int i = 0; i < 5; ++i) {
        std::get<Paragraph>(big.sections.first().blocks.first()).runs.first().text += u"буква"_s;
        timer.start();
        m_pane->setDocument(big);
        best = std::min(best, timer.elapsed());
    }
    QVERIFY2(best < 50, qPrintable(QString::number(best)));
}

void tst_PreviewPane::namesForAScreenReader()
{
    m_pane->setDocument(order(60));
    QCOMPARE(namelessControls(m_pane.get()), QStringList());
    preview()->showPage(2);
    QVERIFY(preview()->accessibleDescription().contains(u'3'));
}

QTEST_MAIN(tst_PreviewPane)
#include "tst_preview_pane.moc"
