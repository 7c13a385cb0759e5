#include "exchange/RoadmapFile.h"
#include "ui/AccessibleWalk.h"
#include "ui/common/Banner.h"
#include "ui/roadmap/PlansFixture.h"
#include "ui/roadmap/RoadmapPage.h"
#include "ui/roadmap/TakenModel.h"
#include "ui/roadmap/TakeoverHost.h"
#include "ui/roadmap/TakeoverModel.h"
#include "ui/roadmap/TakeoverPanel.h"
#include "ui/roadmap/TakeoverView.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QUrl>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {
const QString seeds = QStringLiteral(LOTSIA_TEST_DATA "/seeds/");
}

class tst_TakeoverPanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PlansFixture> m_fixture;
    std::unique_ptr<RoadmapPage> m_page;

    TakeoverPanel* panel() const { return m_page->findChild<TakeoverPanel*>(); }
    TakeoverModel* source() const { return panel()->findChild<TakeoverModel*>(); }
    TakeoverView* view() const { return panel()->findChild<TakeoverView*>(); }
    QPushButton* button(int index) const { return panel()->findChildren<QPushButton*>().at(index); }
    QString bannerText() const
    {
        const auto* banner = m_page->findChild<Banner*>();
        return banner->isHidden() ? QString() : banner->text();
    }
    qsizetype count() { return must(m_fixture->context->workspace().roadmaps().list()).size(); }
    void open(const QString& name)
    {
        m_page->takeOver(seeds + name);
        QTRY_VERIFY2(panel(), qPrintable(bannerText()));
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<PlansFixture>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_fixture->folder.path());
        m_page = std::make_unique<RoadmapPage>(*m_fixture->context);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void fileBecomesARoadmap()
    {
        open(u"karabash-2023.docx"_s);
        QCOMPARE(count(), 1);
        auto* result = panel()->findChild<TakenModel*>();
        QCOMPARE(result->rowCount(), 8);
        QVERIFY(result->index(4, 1).data().toString().endsWith(u"педагогических работников"));
        button(0)->click();
        QCOMPARE(count(), 2);
        QVERIFY(*m_page->current() != m_fixture->roadmap);
        const Roadmap stored = must(m_fixture->context->workspace().roadmaps().get(*m_page->current()));
        QCOMPARE(stored.actionCount(), 8);
        QCOMPARE(stored.documentKind, u"Дорожная карта"_s);
        QTRY_VERIFY(!panel());
    }

    void addedToTheOpenOneAndTakenBack()
    {
        const Roadmap before = m_fixture->stored();
        open(u"karabash-2023.docx"_s);
        button(1)->click();
        QCOMPARE(count(), 1);
        const Roadmap after = m_fixture->stored();
        QCOMPARE(after.actionCount(), before.actionCount() + 8);
        QCOMPARE(after.title, before.title);
        m_fixture->context->undoStack().undo();
        QCOMPARE(m_fixture->stored().actionCount(), before.actionCount());
    }

    void escapeStoresNothing()
    {
        open(u"chernushka-2021.docx"_s);
        QTest::keyClick(view(), Qt::Key_Escape);
        QTRY_VERIFY(!panel());
        QCOMPARE(count(), 1);
        QCOMPARE(m_fixture->context->undoStack().count(), 0);
        QCOMPARE(*m_page->current(), m_fixture->roadmap);
    }

    void rolesChangeByKeys()
    {
        open(u"karabash-2023.docx"_s);
        const int row = int(source()->draft().rows.size()); // the last measure
        view()->goTo(row);
        QTest::keyClick(view(), Qt::Key_Delete);
        QCOMPARE(source()->draft().rows.last().role, TakenRole::Dropped);
        QCOMPARE(panel()->findChild<TakenModel*>()->rowCount(), 7);
        QTest::keyClick(view(), Qt::Key_2);
        QCOMPARE(source()->draft().rows.last().role, TakenRole::Section);
        QTest::keyClick(view(), Qt::Key_1);
        QCOMPARE(panel()->findChild<TakenModel*>()->rowCount(), 8);
        // Enter opens the list, and the arrow keys choose in it.
        QTest::keyClick(view(), Qt::Key_Return);
        auto* box = view()->findChild<QComboBox*>();
        QVERIFY(box);
        QCOMPARE(box->count(), 4);
        box->setCurrentIndex(3);
        emit box->activated(3);
        QCOMPARE(source()->draft().rows.last().role, TakenRole::Dropped);
    }

    void columnsChange()
    {
        open(u"chernushka-2021.docx"_s);
        const QModelIndex result = source()->index(TakeoverModel::ColumnsRow, 5);
        QCOMPARE(result.data(TakeoverModel::ChoiceRole).toInt(), int(TakenColumn::Result));
        auto* remarks = panel()->findChild<QListWidget*>();
        const int before = remarks->count();
        QVERIFY(source()->setData(result, int(TakenColumn::None), TakeoverModel::ChoiceRole));
        QVERIFY(remarks->count() > before); // what is left behind is said
        QVERIFY(panel()->findChild<TakenModel*>()->index(1, 4).data().toString().isEmpty());
    }

    void periodIsCheckedAndReadIntoTerms()
    {
        open(u"chernushka-2021.docx"_s);
        const auto dates = panel()->findChildren<QLineEdit*>();
        QLineEdit* end = nullptr;
        for (QLineEdit* field : dates) {
            if (field->text() == u"31.12.2024")
                end = field;
        }
        QVERIFY(end);
        end->setText(u"завтра"_s);
        button(0)->click();
        QCOMPARE(count(), 1);
        QVERIFY(panel());
        end->setText(u"31.12.2025"_s);
        button(0)->click();
        QCOMPARE(count(), 2);
        QCOMPARE(must(m_fixture->context->workspace().roadmaps().get(*m_page->current())).periodEnd,
                 QDate(2025, 12, 31));
    }

    void clipboardOfAnySource()
    {
        auto* html = new QMimeData;
        QFile file(seeds + u"chernushka-2021.html"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        html->setHtml(QString::fromUtf8(file.readAll()));
        html->setText(u"не таблица"_s);
        QGuiApplication::clipboard()->setMimeData(html);
        m_page->takeOverClipboard();
        QVERIFY(panel());
        QCOMPARE(panel()->findChild<TakenModel*>()->rowCount(), 10);
        QGuiApplication::clipboard()->setText(u"просто слова"_s);
        m_page->takeOverClipboard();
        QVERIFY(!bannerText().isEmpty());
        QGuiApplication::clipboard()->clear();
        m_page->takeOverClipboard();
        QVERIFY(!bannerText().isEmpty());
    }

    void droppedFileOpensThePreview()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(seeds + u"karabash-2023.docx"_s)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &drop);
        QTRY_VERIFY(panel());
    }

    void badFilesAreSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no container") << u"а.docx"_s << QByteArray("текст");
        QTest::newRow("cut") << u"а.docx"_s << QByteArray("PK\x03\x04 обрыв");
        QTest::newRow("bad json") << u"а.json"_s << QByteArray("{\"format\": 5}");
        QTest::newRow("no roadmap") << u"а.csv"_s << QByteArray("а;б\n1;2\n");
    }
    void badFilesAreSaid()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFile file(m_fixture->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        m_page->takeOver(file.fileName());
        QTRY_VERIFY(!bannerText().isEmpty());
        QVERIFY(!panel());
        QCOMPARE(count(), 1);
    }

    void firstRoadmapComesFromAFile()
    {
        PlansFixture bare(u"karabash"_s, false);
        RoadmapPage page(*bare.context);
        page.show();
        page.takeOver(seeds + u"karabash-2023.docx"_s);
        QTRY_VERIFY(page.findChild<TakeoverPanel*>());
        auto* shown = page.findChild<TakeoverPanel*>();
        QTRY_VERIFY(shown->isVisible());
        QVERIFY(!shown->findChildren<QPushButton*>().at(1)->isEnabled()); // nothing to add to
        shown->findChildren<QPushButton*>().at(0)->click();
        QVERIFY(page.current());
    }

    void titleIsNeeded()
    {
        open(u"karabash-2023.docx"_s);
        panel()->findChild<QPlainTextEdit*>()->clear();
        button(0)->click();
        QCOMPARE(count(), 1);
        QVERIFY(panel());
        panel()->findChild<QPlainTextEdit*>()->setPlainText(u"Своё название"_s);
        QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(), 2);
    }

    void ownExportsComeBack_data()
    {
        QTest::addColumn<QString>("department");
        QTest::addColumn<int>("format");
        for (const QString& department : {u"chernushka"_s, u"karabash"_s})
            for (const RoadmapFormat format : {RoadmapFormat::Docx, RoadmapFormat::Xlsx})
                QTest::addRow("%s %d", qPrintable(department), int(format)) << department << int(format);
    }
    void ownExportsComeBack()
    {
        QFETCH(QString, department);
        QFETCH(int, format);
        const Roadmap original = must(Roadmap::fromJson(demoFile(department + u"-roadmap.json"_s)));
        const QString path = m_fixture->path(format == int(RoadmapFormat::Docx) ? u"план.docx"_s : u"план.xlsx"_s);
        const auto saved =
            exportRoadmap(original, RoadmapFormat(format), path, m_fixture->context->workspace().clock().now());
        QVERIFY(saved);
        const Roadmap again = must(readRoadmapFile(must(InputFile::load(path)))).roadmap;
        QCOMPARE(again.sections.size(), original.sections.size());
        for (qsizetype s = 0; s < again.sections.size(); ++s) {
            QCOMPARE(again.sections[s].title, original.sections[s].title);
            QCOMPARE(again.sections[s].actions.size(), original.sections[s].actions.size());
            for (qsizetype a = 0; a < again.sections[s].actions.size(); ++a) {
                const RoadmapAction& now = again.sections[s].actions[a];
                const RoadmapAction& before = original.sections[s].actions[a];
                QCOMPARE(now.text.simplified(), before.text.simplified());
                QCOMPARE(now.responsible, before.responsible);
                QCOMPARE(now.term.text, before.term.text);
                QCOMPARE(now.result.simplified(), before.result.simplified());
            }
        }
        QCOMPARE(again.title.simplified(), original.title.simplified());
    }

    void everythingHasAName()
    {
        open(u"karabash-2023.docx"_s);
        QCOMPARE(namelessControls(panel()).join(u'\n'), QString());
    }
};

QTEST_MAIN(tst_TakeoverPanel)
#include "tst_takeover_panel.moc"
