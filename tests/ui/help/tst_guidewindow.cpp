#include "ui/AccessibleWalk.h"
#include "ui/FakeDialogs.h"
#include "ui/TestSettings.h"

#include "translations/Translations.h"
#include "ui/common/Banner.h"
#include "ui/common/Page.h"
#include "ui/help/GuideView.h"
#include "ui/help/GuideWindow.h"
#include "ui/shell/HelpPanel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageFactory.h"
#include "ui/shell/Workbench.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTreeWidget>
#include <QtTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_GuideWindow : public QObject {
    Q_OBJECT

private:
    TestSettings m_settings;
    FakeDialogs m_dialogs;

    std::unique_ptr<GuideWindow> window()
    {
        auto guide = std::make_unique<GuideWindow>(*Guide::load(), m_dialogs);
        guide->open(u"ranking"_s);
        return guide;
    }
    static GuideView& view(const GuideWindow& guide) { return *guide.findChild<GuideView*>(); }
    static QTreeWidget& contents(const GuideWindow& guide) { return *guide.findChild<QTreeWidget*>(); }

private slots:
    void initTestCase() { installTranslations(u"ru"_s); }
    void init() { m_settings.clear(); }

    /// A page without a chapter of its own, or one that is called otherwise, fails here.
    void everyPageHasItsChapter()
    {
        const Guide guide = *Guide::load();
        for (const PageInfo& page : pageInfos()) {
            const GuideChapter* chapter = guide.chapter(page.key);
            QVERIFY2(chapter, qPrintable(page.key));
            QCOMPARE(chapter->title, page.title);
        }
    }

    void opensAtThePageInView()
    {
        MainWindow main(m_dialogs);
        main.show();
        QVERIFY(QTest::qWaitForWindowActive(&main));
        QTest::keyClick(&main, Qt::Key_F1); // before any database is open
        QVERIFY(main.guide() && main.guide()->isVisible());
        QCOMPARE(main.guide()->currentKey(), u"first-day"_s);
        QVERIFY(!main.guide()->isModal());
        main.guide()->close();
        const QTemporaryDir dir;
        QVERIFY(main.createDatabase(dir.filePath(u"а.lotsia"_s), u"Управление"_s));
        main.workbench()->showPage(u"roadmap"_s);
        main.activateWindow();
        QTest::keyClick(&main, Qt::Key_F1);
        QCOMPARE(main.guide()->currentKey(), u"roadmap"_s);
        main.workbench()->showPage(u"orders"_s);
        main.findChild<HelpPanel*>()->findChild<QPushButton*>(u"openGuideButton"_s)->click();
        QCOMPARE(main.guide()->currentKey(), u"orders"_s);
        main.close();
        QVERIFY(!main.guide()->isVisible());
    }

    void unknownChapterKeepsTheOneInView()
    {
        const auto guide = window();
        guide->open(u"nowhere"_s);
        QCOMPARE(guide->currentKey(), u"ranking"_s);
        guide->open(u""_s);
        QCOMPARE(guide->currentKey(), u"ranking"_s);
    }

    void picturesFitTheWindow()
    {
        const auto guide = window();
        GuideView& text = view(*guide);
        for (const int width : {600, 1100}) {
            guide->resize(width, 700);
            QApplication::processEvents();
            int pictures = 0;
            for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    const QTextCharFormat format = it.fragment().charFormat();
                    if (!format.isImageFormat())
                        continue;
                    ++pictures;
                    QVERIFY(format.toImageFormat().width() <= text.viewport()->width());
                    const QImage image =
                        text.document()
                            ->resource(QTextDocument::ImageResource, QUrl(format.toImageFormat().name()))
                            .value<QImage>();
                    QCOMPARE(image.width(), qRound(format.toImageFormat().width() * text.devicePixelRatioF()));
                }
            }
            QCOMPARE(pictures, 2);
            QCOMPARE(text.horizontalScrollBar()->maximum(), 0);
        }
        QVERIFY(text.toPlainText().contains(u"Рис. "_s));
    }

    void contentsAndSections()
    {
        const auto guide = window();
        QTreeWidget& tree = contents(*guide);
        const Guide source = *Guide::load();
        QCOMPARE(tree.topLevelItemCount(), int(source.chapters().size()));
        tree.setCurrentItem(tree.topLevelItem(0));
        QCOMPARE(guide->currentKey(), u"first-day"_s);
        QTreeWidgetItem* top = tree.topLevelItem(0);
        QVERIFY(top->isExpanded() && top->childCount() == view(*guide).sections().size());
        tree.setCurrentItem(top->child(top->childCount() - 1));
        QVERIFY(view(*guide).verticalScrollBar()->value() > 0);
        QCOMPARE(view(*guide).textCursor().block().text(), u"Увидеть список"_s);
    }

    void backAndForward()
    {
        const auto guide = window();
        guide->open(u"orders"_s);
        emit view(*guide).anchorClicked(QUrl(u"11-settings.md"_s));
        QCOMPARE(guide->currentKey(), u"settings"_s);
        emit view(*guide).anchorClicked(QUrl(u"http://example.org"_s)); // nothing of the outside is ever opened
        QCOMPARE(guide->currentKey(), u"settings"_s);
        QVERIFY(QTest::qWaitForWindowActive(guide.get()));
        QTest::keyClick(guide.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(guide->currentKey(), u"orders"_s);
        QTest::keyClick(guide.get(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(guide.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(guide->currentKey(), u"ranking"_s);
        QTest::keyClick(guide.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(guide->currentKey(), u"orders"_s);
    }

    void searchCountsAndMarks()
    {
        const auto guide = window();
        guide->search(u"ДОРОЖНАЯ карта"_s);
        const int hits = guide->hitCount();
        QVERIFY(hits > 5);
        QCOMPARE(guide->findChild<QLabel*>(u"guideFound"_s)->text(), u"Найдено: %1"_s.arg(hits));
        // Every place is visited once, then it starts over.
        QVERIFY(QTest::qWaitForWindowActive(guide.get()));
        QSet<std::pair<QString, int>> places;
        for (int i = 0; i < hits; ++i) {
            QTest::keyClick(guide.get(), Qt::Key_F3);
            places.insert({guide->currentKey(), view(*guide).textCursor().position()});
        }
        QCOMPARE(places.size(), hits);
        QTest::keyClick(guide.get(), Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(!view(*guide).extraSelections().isEmpty());
        guide->search(u"еще"_s); // written «ещё»
        QVERIFY(guide->hitCount() > 0);
        guide->search(u"такогословатамнет("_s);
        QCOMPARE(guide->hitCount(), 0);
        QVERIFY(contents(*guide).topLevelItem(0)->isDisabled());
        QTest::keyClick(guide.get(), Qt::Key_F3);
        guide->search({});
        QVERIFY(!contents(*guide).topLevelItem(0)->isDisabled());
        QVERIFY(view(*guide).extraSelections().isEmpty());
    }

    void textSizeAndGeometryAreRemembered()
    {
        double size = 0;
        {
            const auto guide = window();
            QVERIFY(QTest::qWaitForWindowActive(guide.get()));
            const double before = view(*guide).font().pointSizeF();
            QTest::keyClick(guide.get(), Qt::Key_Plus, Qt::ControlModifier);
            size = view(*guide).font().pointSizeF();
            QVERIFY(size > before);
            for (int i = 0; i < 50; ++i)
                QTest::keyClick(guide.get(), Qt::Key_Minus, Qt::ControlModifier);
            QVERIFY(view(*guide).font().pointSizeF() > before / 2);
            QTest::keyClick(guide.get(), Qt::Key_0, Qt::ControlModifier);
            QTest::keyClick(guide.get(), Qt::Key_Plus, Qt::ControlModifier);
            guide->resize(777, 555);
            QTest::keyClick(guide.get(), Qt::Key_Escape);
            QVERIFY(!guide->isVisible());
        }
        const auto guide = window();
        QCOMPARE(guide->size(), QSize(777, 555));
        QCOMPARE(view(*guide).font().pointSizeF(), size);
    }

    void savesPdf()
    {
        const auto guide = window();
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"Руководство.pdf"_s);
        m_dialogs.files = {{path}};
        guide->savePdf();
        QCOMPARE(m_dialogs.suggestedNames.takeLast(), u"Лоция. Руководство.pdf"_s);
        QVERIFY(QFileInfo(path).size() > 100000);
        m_dialogs.files = {{dir.filePath(u"нет такой папки/Руководство.pdf"_s)}};
        guide->savePdf();
        const QString complaint = guide->findChild<Banner*>()->text();
        QVERIFY2(complaint.contains(u"Не удалось записать файл"_s), qPrintable(complaint));
        m_dialogs.files = {{}};
        guide->savePdf(); // cancelled
    }

    void darkPaletteAndNames()
    {
        const auto guide = window();
        QCOMPARE(namelessControls(guide.get()).join(u'\n'), QString());
        QPalette dark(QColor(53, 53, 53), QColor(45, 45, 45));
        dark.setColor(QPalette::Base, QColor(32, 32, 32));
        guide->setPalette(dark);
        QApplication::processEvents();
        QCOMPARE(view(*guide).palette().color(QPalette::Base), QColor(32, 32, 32));
        guide->search(u"список"_s);
        for (const QTextEdit::ExtraSelection& mark : view(*guide).extraSelections())
            QVERIFY(mark.format.background().color() != mark.format.foreground().color());
    }
};

QTEST_MAIN(tst_GuideWindow)
#include "tst_guidewindow.moc"
