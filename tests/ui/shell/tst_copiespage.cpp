#include "FileBytes.h"

#include "storage/NetworkShare.h"
#include "ui/AccessibleWalk.h"
#include "ui/FakeDialogs.h"
#include "ui/TestSettings.h"
#include "ui/common/AppContext.h"
#include "ui/common/Banner.h"
#include "ui/shell/CopiesPage.h"
#include "ui/shell/CopyChecker.h"
#include "ui/shell/CopyKeeper.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PlacesPanel.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/Workbench.h"
#include "workspace/CopyService.h"
#include "workspace/SchoolService.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_CopiesPage : public QObject {
    Q_OBJECT

public slots:
    void keepUrl(const QUrl& url) { m_opened = url; }

private slots:
    void init();
    void dayCopyByItself();
    void readersMakeNone();
    void makesAndShows();
    void failureIsShown();
    void restores();
    void refusesForeignFiles();
    void choosesFolder();
    void turnsOff();
    void damagedOneIsShown();
    void damagedAfterTheLook();
    void leavesABadFolder();
    void messagesHideTheLabel();
    void hasNamesAndKeys();
    void settingsTellTheFolders();
    void sharedFolder();
    void listsInTheBackground();
    void thousandsEndAsNotChecked();
    void looksAtOnceWhenSwitchedOn();
    void lateWordOfAnEarlierLook();
    void restoreReasonIsKept();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<MainWindow> openNew();
    static void settle(MainWindow& window);
    static CopiesPage& page(MainWindow& window);
    static QTableView& table(MainWindow& window) { return *page(window).findChild<QTableView*>(u"copiesView"_s); }
    static QString bannerText(MainWindow& window) { return page(window).findChild<Banner*>()->text(); }
    static void press(QWidget& where, const QString& text);
    static void addSchool(MainWindow& window, const QString& code);
    QString label(MainWindow& window) const { return window.findChild<QToolButton*>(u"copyState"_s)->text(); }

    TestSettings m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeDialogs m_dialogs;
    FixedClock m_clock{QDateTime(QDate(2023, 10, 2), QTime(14, 2))};
    QUrl m_opened;
};

void tst_CopiesPage::init()
{
    m_settings.clear();
    m_dialogs = FakeDialogs();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.set(QDateTime(QDate(2023, 10, 2), QTime(14, 2)));
    CopySettings::chooseFolder(path(u"копии"_s));
}

std::unique_ptr<MainWindow> tst_CopiesPage::openNew()
{
    auto window = std::make_unique<MainWindow>(m_dialogs, &m_clock);
    if (!window->createDatabase(path(u"а.lotsia"_s), u"Управление образования"_s))
        qFatal("cannot create");
    window->show();
    settle(*window);
    return window;
}

/// Waits for the day's copy and for what runs on the page.
void tst_CopiesPage::settle(MainWindow& window)
{
    QTRY_VERIFY(!window.findChild<CopyKeeper*>()->isRunning() && !window.context()->isBusy());
    if (const auto* shown = window.findChild<CopiesPage*>())
        QTRY_VERIFY(!shown->isLooking());
}

CopiesPage& tst_CopiesPage::page(MainWindow& window)
{
    window.context()->showPage(u"copies"_s);
    auto* shown = qobject_cast<CopiesPage*>(window.workbench()->currentPage());
    if (!shown)
        qFatal("no page of copies");
    if (!QTest::qWaitFor([shown] { return !shown->isLooking(); }))
        qFatal("the folder is not listed");
    return *shown;
}

void tst_CopiesPage::press(QWidget& where, const QString& text)
{
    for (QPushButton* button : where.findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisible()) {
            button->click();
            return;
        }
    }
    for (QMenu* menu : where.findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
    }
    QFAIL(qPrintable(u"nothing to press: "_s + text));
}

void tst_CopiesPage::addSchool(MainWindow& window, const QString& code)
{
    School school;
    school.code = code;
    school.shortName = u"Школа "_s + code;
    QVERIFY(window.context()->workspace().schools().save(school).has_value());
}

void tst_CopiesPage::dayCopyByItself()
{
    {
        const auto window = openNew();
        QCOMPARE(window->context()->workspace().copies().list().size(), 1);
        QVERIFY2(label(*window).contains(u"14:02"_s), qPrintable(label(*window)));
        window->findChild<QToolButton*>(u"copyState"_s)->click();
        QCOMPARE(window->workbench()->currentPage()->key(), u"copies"_s);
        QVERIFY(window->openDatabase(path(u"а.lotsia"_s)));
        settle(*window);
        QCOMPARE(window->context()->workspace().copies().list().size(), 1); // one a day
        window->closeDatabase();
        QVERIFY(!window->findChild<QToolButton*>(u"copyState"_s)->isVisible());
    }
    m_clock.set(m_clock.now().addDays(1));
    MainWindow window(m_dialogs, &m_clock);
    QVERIFY(window.openDatabase(path(u"а.lotsia"_s)));
    window.closeDatabase(); // while the copy may be in the making
    QVERIFY(window.openDatabase(path(u"а.lotsia"_s)));
    settle(window);
    QCOMPARE(window.context()->workspace().copies().list().size(), 2);
}

void tst_CopiesPage::readersMakeNone()
{
    openNew();
    m_clock.set(m_clock.now().addDays(1));
    MainWindow window(m_dialogs, &m_clock);
    QVERIFY(window.openDatabase(path(u"а.lotsia"_s), true));
    settle(window);
    window.show();
    QCOMPARE(window.context()->workspace().copies().list().size(), 1);
    QVERIFY(!page(window).findChild<QPushButton*>(u"restoreButton"_s)->isEnabled());
    emit table(window).activated(table(window).model()->index(0, 0));
    QVERIFY(m_dialogs.asked.isEmpty());
}

void tst_CopiesPage::makesAndShows()
{
    const auto window = openNew();
    addSchool(*window, u"1"_s);
    m_clock.set(m_clock.now().addSecs(60));
    page(*window);
    press(page(*window), page(*window).tr("Make a copy now"));
    settle(*window);
    QAbstractItemModel& model = *table(*window).model();
    const QAbstractItemModelTester tester(&model);
    QTRY_COMPARE(model.rowCount(), 2);
    QTRY_COMPARE(model.index(0, 3).data().toString(), u"1"_s); // schools, read from the copy
    QTRY_COMPARE(model.index(1, 3).data().toString(), u"0"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"02.10.2023 14:03"_s);
    QCOMPARE(model.index(0, 5).data().toString(), page(*window).tr("checked"));
    QVERIFY(!bannerText(*window).isEmpty());
    m_dialogs.files << QStringList{path(u"флешка.lotsia"_s)};
    press(page(*window), page(*window).tr("Save a copy as…"));
    settle(*window);
    QVERIFY(CopyService::verify(path(u"флешка.lotsia"_s)).has_value());
    QCOMPARE(model.rowCount(), 2);
}

void tst_CopiesPage::failureIsShown()
{
    QVERIFY(writeBytes(path(u"копии"_s), "a file in the way"));
    const auto window = openNew();
    QTRY_VERIFY(label(*window).contains(window->findChild<CopyKeeper*>()->tr("Copy not made: %1").arg(QString())));
    addSchool(*window, u"1"_s); // work goes on
    QVERIFY(!bannerText(*window).isEmpty());
    QVERIFY(QFile::remove(path(u"копии"_s)));
    page(*window).newItem();
    settle(*window);
    QTRY_VERIFY(label(*window).contains(u"14:02"_s));
}

void tst_CopiesPage::restores()
{
    const auto window = openNew();
    addSchool(*window, u"1"_s);
    m_clock.set(m_clock.now().addSecs(60));
    page(*window);
    table(*window).setCurrentIndex(table(*window).model()->index(0, 0));
    auto* restore = page(*window).findChild<QPushButton*>(u"restoreButton"_s);
    restore->click(); // not confirmed
    QCOMPARE(m_dialogs.asked.size(), 1);
    QCOMPARE(window->context()->workspace().schools().list()->size(), 1);
    m_dialogs.confirmations << true;
    restore->click();
    QTRY_COMPARE(window->context()->workspace().schools().list()->size(), 0);
    settle(*window);
    QCOMPARE(window->workbench()->currentPage()->key(), u"copies"_s);
    QVERIFY(!bannerText(*window).isEmpty());
    QVERIFY(!window->context()->workspace().isReadOnly());
    // What was there is a copy now and comes back the same way.
    QCOMPARE(table(*window).model()->rowCount(), 2);
    table(*window).setCurrentIndex(table(*window).model()->index(0, 0));
    m_clock.set(m_clock.now().addSecs(60));
    m_dialogs.confirmations << true;
    page(*window).findChild<QPushButton*>(u"restoreButton"_s)->click();
    QTRY_COMPARE(window->context()->workspace().schools().list()->size(), 1);
    settle(*window);
}

void tst_CopiesPage::refusesForeignFiles()
{
    const auto window = openNew();
    addSchool(*window, u"1"_s);
    QByteArray newer = bytesOf(path(u"а.lotsia"_s));
    newer[62] = '\x7F';
    QVERIFY(writeBytes(path(u"новее.lotsia"_s), newer));
    QVERIFY(writeBytes(path(u"чужой.lotsia"_s), "PK\x03\x04"));
    const QByteArray before = bytesOf(path(u"а.lotsia"_s));
    page(*window);
    for (const QString& name : {u"новее.lotsia"_s, u"чужой.lotsia"_s, u"нет.lotsia"_s}) {
        m_dialogs.asked.clear();
        m_dialogs.files << QStringList{path(name)};
        press(page(*window), page(*window).tr("Restore from a file…"));
        QCOMPARE(m_dialogs.asked.size(), 1); // the file, and no question
        QVERIFY(!bannerText(*window).isEmpty());
        QCOMPARE(bytesOf(path(u"а.lotsia"_s)), before);
    }
    // One that breaks between question and deed: the open database stays as it was.
    emit window->context()->restoreRequested(path(u"новее.lotsia"_s));
    QTRY_VERIFY(!bannerText(*window).isEmpty());
    settle(*window);
    QCOMPARE(window->context()->workspace().schools().list()->size(), 1);
}

void tst_CopiesPage::choosesFolder()
{
    const auto window = openNew();
    page(*window);
    QVERIFY(QDir().mkpath(path(u"другой диск"_s)));
    m_dialogs.files << QStringList{path(u"другой диск"_s)};
    press(page(*window), page(*window).tr("Keep copies in another folder…"));
    settle(*window);
    QCOMPARE(QDir(path(u"другой диск"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    QTRY_COMPARE(table(*window).model()->rowCount(), 1);
    QCOMPARE(CopySettings::load().root, path(u"другой диск"_s));
    QDesktopServices::setUrlHandler(u"file"_s, this, "keepUrl");
    press(page(*window), page(*window).tr("Open the folder"));
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QVERIFY(m_opened.toLocalFile().startsWith(path(u"другой диск"_s)));
}

void tst_CopiesPage::turnsOff()
{
    {
        const auto window = openNew();
        page(*window).findChild<QCheckBox*>(u"automaticCopies"_s)->click();
        QVERIFY(!CopySettings::load().automatic);
    }
    m_clock.set(m_clock.now().addDays(1));
    MainWindow window(m_dialogs, &m_clock);
    QVERIFY(window.openDatabase(path(u"а.lotsia"_s)));
    settle(window);
    QCOMPARE(window.context()->workspace().copies().list().size(), 1);
}

void tst_CopiesPage::damagedOneIsShown()
{
    const auto window = openNew();
    const QString copy = window->context()->workspace().copies().list().first().path;
    QVERIFY(writeBytes(copy, bytesOf(copy).left(4096)));
    page(*window);
    QTRY_COMPARE(table(*window).model()->index(0, 5).data().toString(), page(*window).tr("damaged"));
    table(*window).setCurrentIndex(table(*window).model()->index(0, 0));
    m_dialogs.confirmations << true;
    page(*window).findChild<QPushButton*>(u"restoreButton"_s)->click();
    QVERIFY(bannerText(*window).contains(QFileInfo(copy).fileName()));
    QVERIFY(m_dialogs.asked.isEmpty());
    settle(*window);
    QVERIFY(window->context() && !window->context()->workspace().isReadOnly());
}

void tst_CopiesPage::damagedAfterTheLook()
{
    const auto window = openNew();
    const QString copy = window->context()->workspace().copies().list().first().path;
    page(*window);
    QTRY_COMPARE(table(*window).model()->index(0, 5).data().toString(), page(*window).tr("checked"));
    QByteArray bytes = bytesOf(copy);
    bytes.replace(5000, bytes.size() - 5000, QByteArray(bytes.size() - 5000, '\x5A'));
    QVERIFY(writeBytes(copy, bytes));
    table(*window).setCurrentIndex(table(*window).model()->index(0, 0));
    m_dialogs.confirmations << true;
    page(*window).findChild<QPushButton*>(u"restoreButton"_s)->click();
    QVERIFY(m_dialogs.asked.isEmpty());
    QVERIFY(bannerText(*window).contains(QFileInfo(copy).fileName()));
    QCOMPARE(table(*window).model()->index(0, 5).data().toString(), page(*window).tr("damaged"));
    QCOMPARE(window->context()->workspace().copies().list().size(), 1);
}

void tst_CopiesPage::leavesABadFolder()
{
    const auto window = openNew();
    page(*window);
    QVERIFY(writeBytes(path(u"файл"_s), "x"));
    m_dialogs.files << QStringList{path(u"файл"_s)};
    press(page(*window), page(*window).tr("Keep copies in another folder…"));
    settle(*window);
    QVERIFY(window->context()->workspace().copies().lastError());
    press(page(*window), page(*window).tr("Keep copies in the usual folder"));
    settle(*window);
    QVERIFY(!window->context()->workspace().copies().lastError());
    QVERIFY(label(*window).contains(u"14:02"_s));
    QVERIFY(QDir(window->context()->workspace().copies().folder().path()).removeRecursively());
}

void tst_CopiesPage::messagesHideTheLabel()
{
    const auto window = openNew();
    const auto* button = window->findChild<QToolButton*>(u"copyState"_s);
    QVERIFY(button->isVisible());
    window->statusBar()->showMessage(u"Всё уже сохранено"_s);
    emit window->context()->copiesChanged(); // would have drawn the label over the message
    QVERIFY(!button->isVisible());
    window->statusBar()->clearMessage();
    QVERIFY(button->isVisible());
}

void tst_CopiesPage::hasNamesAndKeys()
{
    CopySettings::chooseAutomatic(false);
    const auto window = openNew();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_8, Qt::ControlModifier);
    QCOMPARE(window->workbench()->currentPage()->key(), u"copies"_s);
    QCOMPARE(table(*window).model()->rowCount(), 0); // the empty state
    QCOMPARE(namelessControls(window.get()).join(u'\n'), QString());
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
    settle(*window);
    QTRY_COMPARE(table(*window).model()->rowCount(), 1);
    QCOMPARE(namelessControls(window.get()).join(u'\n'), QString());
    table(*window).setFocus();
    QTest::keyClick(&table(*window), Qt::Key_Return);
    QCOMPARE(m_dialogs.asked.size(), 1);
}

void tst_CopiesPage::settingsTellTheFolders()
{
    const auto window = openNew();
    window->context()->showPage(u"settings"_s);
    auto* panel = window->workbench()->currentPage()->findChild<PlacesPanel*>();
    QVERIFY(panel);
    QDesktopServices::setUrlHandler(u"file"_s, this, "keepUrl");
    panel->findChildren<QPushButton*>().last()->click();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened.toLocalFile(), path(u"копии"_s));
    QVERIFY(writeBytes(path(u"файл"_s), "x"));
    QVERIFY(!PlacesPanel::openFolder(path(u"файл"_s)));
}

void tst_CopiesPage::sharedFolder()
{
    setNetworkProbe([](const QString&) { return true; });
    {
        const auto window = openNew();
        QCOMPARE(window->context()->workspace().copies().list().size(), 1); // the day's copy, through a loan
        QVERIFY(!Workspace::open(path(u"а.lotsia"_s), Workspace::Access::ReadOnly));
        page(*window).newItem();
        settle(*window);
        QCOMPARE(window->context()->workspace().copies().list().size(), 2);
        addSchool(*window, u"1"_s);
        QVERIFY(!Workspace::open(path(u"а.lotsia"_s), Workspace::Access::ReadOnly));
        QTRY_COMPARE(table(*window).model()->rowCount(), 2);
        page(*window).newItem();
        window->close(); // in the middle of the work
    }
    QVERIFY(Workspace::open(path(u"а.lotsia"_s), Workspace::Access::ReadOnly).has_value());
    setNetworkProbe({});
}

void tst_CopiesPage::listsInTheBackground()
{
    const auto window = openNew();
    const CopyFolder folder = window->context()->workspace().copies().folder();
    CopyChecker checker;
    QStringList heard;
    connect(&checker, &CopyChecker::listed, this,
            [&heard](const QList<DatabaseCopy>& copies) { heard << u"listed %1"_s.arg(copies.size()); });
    connect(&checker, &CopyChecker::checked, this, [&heard](const QString&, const CopyCheck& check) {
        heard << (check.problem.isEmpty() ? u"sound"_s : check.problem);
    });
    connect(&checker, &CopyChecker::finished, this, [&heard] { heard << u"finished"_s; });
    checker.start(folder, {});
    QVERIFY(checker.isListing() && checker.isRunning());
    QVERIFY(heard.isEmpty()); // nothing is read while the window waits
    // Each later call gives the earlier one up, whose words no longer count.
    for (int i = 0; i < 20; ++i)
        checker.start(folder, {});
    QTRY_VERIFY(!checker.isRunning());
    QCOMPARE(heard, (QStringList{u"listed 1"_s, u"sound"_s, u"finished"_s}));
    heard.clear();
    checker.start(CopyFolder(path(u"нет такой папки"_s), u"а"_s, u"а"_s), {});
    QTRY_VERIFY(!checker.isRunning());
    QCOMPARE(heard, (QStringList{u"listed 0"_s, u"finished"_s}));
    heard.clear();
    checker.start(folder, folder.list()); // known already
    QTRY_VERIFY(!checker.isRunning());
    QCOMPARE(heard, (QStringList{u"listed 1"_s, u"finished"_s}));
}

void tst_CopiesPage::thousandsEndAsNotChecked()
{
    const auto window = openNew();
    const CopyFolder folder = window->context()->workspace().copies().folder();
    for (int i = 0; i < 205; ++i)
        QVERIFY(writeBytes(*folder.newName(CopyReason::Day, m_clock.now().addSecs(-i - 1)), "x"));
    const QAbstractItemModel& model = *table(*window).model();
    page(*window);
    QTRY_COMPARE(model.rowCount(), 206);
    QTRY_COMPARE(model.index(205, 5).data().toString(), page(*window).tr("not checked"));
    QCOMPARE(model.index(1, 5).data().toString(), page(*window).tr("damaged"));
}

void tst_CopiesPage::looksAtOnceWhenSwitchedOn()
{
    CopySettings::chooseAutomatic(false);
    const auto window = openNew();
    QCOMPARE(window->context()->workspace().copies().list().size(), 0);
    page(*window).findChild<QCheckBox*>(u"automaticCopies"_s)->click();
    settle(*window);
    QTRY_COMPARE(window->context()->workspace().copies().list().size(), 1);
    // A failure of one folder says nothing of another.
    CopyService& copies = window->context()->workspace().copies();
    copies.remember({ErrorCode::File, u"Папка не отвечает."_s, {}});
    copies.configure({copies.settings().root, false});
    QVERIFY(copies.lastError());
    copies.configure({path(u"ещё одна"_s), true});
    QVERIFY(!copies.lastError());
    copies.remember({ErrorCode::File, u"Папка не отвечает."_s, {}});
    emit window->context()->copySettingsChanged();
    settle(*window);
    QTRY_COMPARE(copies.list().size(), 1);
    QVERIFY(!copies.lastError());
}

void tst_CopiesPage::lateWordOfAnEarlierLook()
{
    const auto window = openNew();
    auto* keeper = window->findChild<CopyKeeper*>();
    for (int i = 0; i < 10; ++i) {
        QVERIFY(window->openDatabase(path(u"а.lotsia"_s), i % 2 == 0)); // closed and opened without a turn of events
        QVERIFY(keeper->isRunning());
    }
    settle(*window);
    QCOMPARE(window->context()->workspace().copies().list().size(), 1);
    QVERIFY(!label(*window).isEmpty());
}

void tst_CopiesPage::restoreReasonIsKept()
{
    const auto window = openNew();
    const QString copy = window->context()->workspace().copies().list().first().path;
    QVERIFY(writeBytes(copy, bytesOf(copy).left(4096)));
    const QString reason = Workspace::restore(copy, path(u"другая.lotsia"_s)).error().toString();
    QVERIFY(writeBytes(path(u"а.lotsia"_s), "no database any more"));
    emit window->context()->restoreRequested(copy);
    QTRY_VERIFY(!window->context());
    const QString said = window->startPage()->messageText();
    QVERIFY2(said.contains(reason), qPrintable(said));
    QVERIFY2(said.size() > reason.size() + 10, qPrintable(said));
}

QTEST_MAIN(tst_CopiesPage)
#include "tst_copiespage.moc"
