#include "FileBytes.h"

#include "common/ProgramFolders.h"
#include "storage/NetworkShare.h"
#include "ui/AccessibleWalk.h"
#include "ui/FakeDialogs.h"
#include "ui/TestSettings.h"
#include "ui/common/AppContext.h"
#include "ui/common/Page.h"
#include "ui/common/TaskbarProgress.h"
#include "ui/shell/ChoiceButton.h"
#include "ui/shell/HelpPanel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RecentFiles.h"
#include "ui/shell/SearchBox.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/TaskStrip.h"
#include "ui/shell/Workbench.h"
#include "workspace/CopySettings.h"
#include "workspace/Demo.h"
#include "workspace/SchoolService.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QWindow>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_MainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void startScreenHasNames();
    void createsAndReopens();
    void createAsksForAName();
    void badFiles_data();
    void badFiles();
    void heldByAnother();
    void recentFilesCanBeRemoved();
    void pagesAndNames();
    void shortcuts();
    void searchGoesThere();
    void taskStripWaitsHalfASecond();
    void savedIsSaid();
    void settingsChangeAndUndo();
    void undoKeysReachTheProgram();
    void closingKeepsWhatIsTyped_data();
    void closingKeepsWhatIsTyped();
    void readingOnlyIsSaid();
    void fitsTheOfficeLaptop();
    void comesBackOntoAScreen();
    void longWorkIsInTheTitle();
    void demo();
    void failedDemoLeavesTheWorkOpen();
    void sharedDatabaseOffersNoReading();
    void restoresWithoutADatabase();
    void damagedDatabaseComesBack();
    void refusesUselessCopies_data();
    void refusesUselessCopies();
    void newerDatabaseIsNotRestoredOver();
    void bothReasonsAreShown();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<MainWindow> openNew();
    static QPushButton* offer(MainWindow& window, const QString& text);
    /// A sound copy with one school.
    QString soundCopy();

    TestSettings m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeDialogs m_dialogs;
    FixedClock m_clock{QDateTime(QDate(2023, 10, 2), QTime(14, 2))};
};

void tst_MainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void tst_MainWindow::init()
{
    m_settings.clear();
    m_dialogs = FakeDialogs();
    m_folder = std::make_unique<QTemporaryDir>();
    CopySettings::chooseFolder(path(u"копии"_s));
}

std::unique_ptr<MainWindow> tst_MainWindow::openNew()
{
    auto window = std::make_unique<MainWindow>(m_dialogs, &m_clock);
    if (!window->createDatabase(path(u"a.lotsia"_s), u"Управление образования Тестового округа"_s))
        qWarning() << window->startPage()->messageText();
    window->show();
    window->activateWindow();
    return window;
}

void tst_MainWindow::startScreenHasNames()
{
    MainWindow window(m_dialogs, &m_clock);
    window.show();
    QCOMPARE(namelessControls(&window).join(u'\n'), QString());
    QCOMPARE(window.findChildren<ChoiceButton*>().size(), 4);
    QVERIFY(window.context() == nullptr);
}

void tst_MainWindow::createsAndReopens()
{
    {
        const auto window = openNew();
        QVERIFY(window->workbench());
        QVERIFY(window->windowTitle().contains(u"Тестового округа"_s));
        QCOMPARE(recentFiles::list(), QStringList{path(u"a.lotsia"_s)});
        window->closeDatabase();
        QVERIFY(!window->workbench());
        QVERIFY(!window->windowTitle().contains(u"Тестового"_s));
    }
    MainWindow window(m_dialogs, &m_clock);
    QVERIFY(window.openDatabase(path(u"a.lotsia"_s)));
    QVERIFY(!window.context()->workspace().isReadOnly());
    QVERIFY(window.openDatabase(path(u"a.lotsia"_s), true)); // the same file again, now for reading
    QVERIFY(window.context()->workspace().isReadOnly());
}

void tst_MainWindow::createAsksForAName()
{
    MainWindow window(m_dialogs, &m_clock);
    window.show();
    window.findChildren<ChoiceButton*>().first()->click();
    const auto fields = window.startPage()->findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), 2);
    fields[1]->setText(path(u"новая.lotsia"_s));
    emit fields[1]->textEdited(fields[1]->text());
    QTest::keyClick(fields[0], Qt::Key_Return);
    QVERIFY(!window.workbench());
    QVERIFY(!QFileInfo::exists(path(u"новая.lotsia"_s)));
    fields[0]->setText(u"Отдел образования"_s);
    QTest::keyClick(fields[0], Qt::Key_Return);
    QVERIFY(window.workbench());
    QVERIFY(QFileInfo::exists(path(u"новая.lotsia"_s)));
}

void tst_MainWindow::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Школа;Участников\n");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("cut header") << QByteArray("SQLite format 3\0\x10\0\1\1", 20);
    QTest::newRow("missing") << QByteArray("-");
}

void tst_MainWindow::badFiles()
{
    QFETCH(const QByteArray, bytes);
    const QString file = path(u"плохой.lotsia"_s);
    if (bytes != "-") {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    MainWindow window(m_dialogs, &m_clock);
    window.show();
    QVERIFY(!window.openDatabase(file));
    QVERIFY(!window.startPage()->messageText().isEmpty());
    QVERIFY(!window.workbench());
    QVERIFY(recentFiles::list().isEmpty());
    QFile in(file);
    if (bytes != "-") {
        QVERIFY(in.open(QIODevice::ReadOnly));
        QCOMPARE(in.readAll(), bytes); // left untouched
    } else {
        QVERIFY(!in.exists());
    }
}

void tst_MainWindow::heldByAnother()
{
    const auto holder = openNew();
    MainWindow window(m_dialogs, &m_clock);
    window.show();
    if (window.openDatabase(path(u"a.lotsia"_s)))
        QSKIP("The lock is one per process here");
    QVERIFY(!window.startPage()->messageText().isEmpty());
    QPushButton* offer = nullptr;
    for (QPushButton* button : window.startPage()->findChildren<QPushButton*>()) {
        if (button->isVisible())
            offer = button;
    }
    QVERIFY(offer);
    offer->click();
    QVERIFY(window.context() && window.context()->workspace().isReadOnly());
}

void tst_MainWindow::recentFilesCanBeRemoved()
{
    for (int i = 0; i < 12; ++i)
        recentFiles::add(path(u"%1.lotsia"_s.arg(i)));
    QCOMPARE(recentFiles::list().size(), 8);
    recentFiles::add(path(u"5.lotsia"_s));
    QCOMPARE(recentFiles::list().size(), 8);
    QCOMPARE(recentFiles::list().first(), path(u"5.lotsia"_s));
    MainWindow window(m_dialogs, &m_clock);
    window.show();
    QCOMPARE(namelessControls(&window).join(u'\n'), QString());
    QList<QToolButton*> missing;
    for (QToolButton* button : window.startPage()->findChildren<QToolButton*>()) {
        if (button->text() == u"5"_s)
            QVERIFY(!button->isEnabled()); // the file is not there
        if (button->accessibleName().contains(u'5'))
            missing << button;
    }
    QCOMPARE(missing.size(), 1);
    missing.first()->click();
    QVERIFY(!recentFiles::list().contains(path(u"5.lotsia"_s)));
}

void tst_MainWindow::pagesAndNames()
{
    const auto window = openNew();
    const QStringList keys = window->workbench()->pageKeys();
    QCOMPARE(keys.first(), u"dashboard"_s);
    for (const QString& key : keys) {
        window->context()->showPage(key);
        Page* page = window->workbench()->currentPage();
        QCOMPARE(page->key(), key);
        QVERIFY(!page->helpText().isEmpty());
        QVERIFY(!page->title().isEmpty());
    }
    QCOMPARE(namelessControls(window.get()).join(u'\n'), QString());
    window->context()->showPage(u"nowhere"_s);
    QCOMPARE(window->workbench()->currentPage()->key(), keys.last());
}

void tst_MainWindow::shortcuts()
{
    const auto window = openNew();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    const QStringList keys = window->workbench()->pageKeys();
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window->workbench()->currentPage()->key(), keys[1]);
    QVERIFY(window->workbench()->currentPage()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window->workbench()->currentPage()->key(), keys[0]);
    auto* help = window->findChild<HelpPanel*>();
    for (QToolButton* button : window->workbench()->findChildren<QToolButton*>()) {
        if (button->text() == u"?"_s)
            button->click();
    }
    QVERIFY(help->isVisible());
    QTest::keyClick(window->workbench(), Qt::Key_Escape);
    QVERIFY(!help->isVisible());
    QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!window->statusBar()->currentMessage().isEmpty());
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(window->findChild<SearchBox*>()->hasFocus());
    // Harmless where a page has nothing to do.
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
}

void tst_MainWindow::searchGoesThere()
{
    const auto window = openNew();
    School school;
    school.code = u"111001"_s;
    school.shortName = u"МБОУ «СОШ № 3»"_s;
    QVERIFY(window->context()->workspace().schools().save(school).has_value());
    window->context()->notifyDataChanged();
    auto* box = window->findChild<SearchBox*>();
    SearchIndex& index = box->index();
    index.read(window->context()->workspace());
    QCOMPARE(index.find(u"сош 3"_s, 10).size(), 1);
    QCOMPARE(index.find(u"111001"_s, 10).first().page, u"schools"_s);
    QVERIFY(index.find(u"нет такого"_s, 10).isEmpty());
    School another = school;
    another.code = u"111002"_s;
    another.shortName = u"МБОУ «СОШ № 1»"_s;
    QVERIFY(window->context()->workspace().schools().save(another).has_value());
    window->context()->notifyDataChanged();
    box->setFocus();
    box->setText(u"111001"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(window->workbench()->currentPage()->key(), u"schools"_s);
    const auto* table = window->workbench()->currentPage()->findChild<QTableView*>(u"schoolsView"_s);
    QVERIFY(table);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"111001"_s);

    const QString settings = window->workbench()->pageKeys().last();
    box->setFocus();
    window->context()->showPage(settings);
    const QString title = window->workbench()->currentPage()->title();
    window->context()->showPage(u"dashboard"_s);
    box->setText(title);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(window->workbench()->currentPage()->key(), settings);
    QVERIFY(box->text().isEmpty());
    box->setText(u"нет такого"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(window->workbench()->currentPage()->key(), settings);
}

void tst_MainWindow::taskStripWaitsHalfASecond()
{
    const auto window = openNew();
    auto* strip = window->findChild<TaskStrip*>();
    bool ended = false;
    window->context()->runTask(
        u"Загрузка"_s,
        [](Workspace&, Progress& progress) -> Status {
            for (int i = 0; !progress.isCancelled(); ++i) {
                progress.report(u"vpr.xlsx"_s, i, 0);
                QThread::msleep(5);
            }
            return fail(ErrorCode::Cancelled, u"Отменено."_s);
        },
        this, [&ended](const Status&) { ended = true; });
    QTest::qWait(150);
    QVERIFY(!strip->isVisible());
    QTRY_VERIFY(strip->isVisible());
    QCOMPARE(namelessControls(strip), QStringList());
    strip->findChild<QPushButton*>()->click();
    QTRY_VERIFY(ended);
    QVERIFY(!strip->isVisible());
}

void tst_MainWindow::savedIsSaid()
{
    const auto window = openNew();
    window->context()->notifyDataChanged();
    bool said = false;
    for (const QLabel* label : window->statusBar()->findChildren<QLabel*>())
        said = said || label->text().contains(u"14:02"_s);
    QVERIFY(said);
}

void tst_MainWindow::settingsChangeAndUndo()
{
    const auto window = openNew();
    window->context()->showPage(u"settings"_s);
    auto* name = window->workbench()->currentPage()->findChild<QLineEdit*>();
    QCOMPARE(name->text(), u"Управление образования Тестового округа"_s);
    name->setText(u"Отдел образования"_s);
    emit name->editingFinished();
    QCOMPARE(window->context()->workspace().department()->name, u"Отдел образования"_s);
    QVERIFY(window->windowTitle().contains(u"Отдел образования"_s));
    window->context()->undoStack().undo();
    QCOMPARE(window->context()->workspace().department()->name, u"Управление образования Тестового округа"_s);
    QCOMPARE(name->text(), u"Управление образования Тестового округа"_s);
    name->clear();
    emit name->editingFinished(); // refused in words, the stored name stays
    QCOMPARE(window->context()->workspace().department()->name, u"Управление образования Тестового округа"_s);
    QVERIFY(!window->context()->undoStack().canUndo());
}

void tst_MainWindow::undoKeysReachTheProgram()
{
    const auto window = openNew();
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window->context()->showPage(u"settings"_s);
    auto* name = window->workbench()->currentPage()->findChild<QLineEdit*>();
    name->setText(u"Отдел образования"_s);
    emit name->editingFinished();
    auto* search = window->workbench()->findChild<SearchBox*>();
    search->setFocus();
    QTest::keyClicks(search, u"x"_s);
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier); // the field's own letter first
    QVERIFY(search->text().isEmpty());
    QCOMPARE(window->context()->workspace().department()->name, u"Отдел образования"_s);
    QTest::keyClick(window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window->context()->workspace().department()->name, u"Управление образования Тестового округа"_s);
}

void tst_MainWindow::closingKeepsWhatIsTyped_data()
{
    QTest::addColumn<bool>("inFront");
    QTest::newRow("in front") << true;
    QTest::newRow("behind another window") << false;
}

void tst_MainWindow::closingKeepsWhatIsTyped()
{
    QFETCH(bool, inFront);
    {
        const auto window = openNew();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->workbench()->showPage(u"settings"_s);
        auto* field = window->workbench()->currentPage()->findChild<QLineEdit*>();
        QVERIFY(field);
        field->setFocus();
        field->setText(u"Отдел образования"_s);
        QWidget other;
        if (!inFront) {
            other.show();
            other.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&other));
        }
        window->close();
    }
    MainWindow window(m_dialogs, &m_clock);
    QVERIFY(window.openDatabase(path(u"a.lotsia"_s)));
    QCOMPARE(window.context()->workspace().department().value().name, u"Отдел образования"_s);
}

void tst_MainWindow::readingOnlyIsSaid()
{
    openNew();
    MainWindow window(m_dialogs, &m_clock);
    QVERIFY(window.openDatabase(path(u"a.lotsia"_s)));
    QVERIFY(!window.findChild<QWidget*>(u"readOnlyBanner"_s));
    QVERIFY(window.openDatabase(path(u"a.lotsia"_s), true));
    window.show();
    const auto* banner = window.findChild<QWidget*>(u"readOnlyBanner"_s);
    QVERIFY(banner && banner->isVisible());
    for (const QString& key : window.workbench()->pageKeys()) {
        window.workbench()->showPage(key);
        window.workbench()->currentPage()->newItem();
    }
    QVERIFY(!window.context()->undoStack().canUndo());
    QVERIFY(window.context()->workspace().schools().list()->isEmpty());
}

void tst_MainWindow::fitsTheOfficeLaptop()
{
    const auto window = openNew();
    for (const QString& key : window->workbench()->pageKeys()) {
        window->context()->showPage(key);
        QVERIFY2(window->minimumSizeHint().width() <= 1024, qPrintable(key));
        QVERIFY2(window->minimumSizeHint().height() <= 700, qPrintable(key));
    }
}

void tst_MainWindow::comesBackOntoAScreen()
{
    {
        MainWindow window(m_dialogs, &m_clock);
        window.show();
        window.setGeometry(5000, 4000, 900, 600); // on a second screen that is unplugged since
        window.close();
    }
    MainWindow window(m_dialogs, &m_clock);
    window.show();
    QVERIFY(window.screen()->availableGeometry().contains(window.geometry().center()));
    {
        QSettings().setValue(u"window/geometry"_s, QByteArray("no geometry at all"));
        MainWindow other(m_dialogs, &m_clock);
        other.show();
        QVERIFY(window.screen()->availableSize().width() >= other.width());
        QVERIFY(window.screen()->availableSize().height() >= other.height());
    }
}

void tst_MainWindow::longWorkIsInTheTitle()
{
    const auto window = openNew();
    const QString title = window->windowTitle();
    window->findChild<TaskbarProgress*>()->setDelay(50);
    bool ended = false;
    window->context()->runTask(
        u"Загрузка"_s,
        [](Workspace&, Progress& progress) -> Status {
            while (!progress.isCancelled()) {
                progress.report(u"vpr.xlsx"_s, 37, 100);
                QThread::msleep(5);
            }
            return fail(ErrorCode::Cancelled, u"Отменено."_s);
        },
        this, [&ended](const Status&) { ended = true; });
    QTRY_COMPARE(window->windowTitle(), u"37 % — "_s + title);
    window->context()->cancelTask();
    QTRY_VERIFY(ended);
    QCOMPARE(window->windowTitle(), title);
}

void tst_MainWindow::demo()
{
    MainWindow window(m_dialogs, &m_clock);
    window.show();
    QVERIFY2(window.openDemo(), qPrintable(window.startPage()->messageText()));
    QTRY_VERIFY(!window.context()->isBusy());
    const auto schools = window.context()->workspace().schools().list();
    QVERIFY(schools.has_value() && !schools->isEmpty());
    QVERIFY(window.openDemo()); // built anew although it is the one in view
    QCOMPARE(namelessControls(&window).join(u'\n'), QString());
}

void tst_MainWindow::failedDemoLeavesTheWorkOpen()
{
    const QString folder = ProgramFolders::current().demo();
    const QString inTheWay = demoDatabasePath(folder);
    QVERIFY(QDir().mkpath(folder));
    QFile::remove(inTheWay);
    Department department;
    department.name = u"Настоящее управление"_s;
    QVERIFY(Workspace::create(inTheWay, department).has_value());
    const auto window = openNew();
    QVERIFY(!window->openDemo());
    QVERIFY(window->context() != nullptr);
    QCOMPARE(window->context()->workspace().path(), path(u"a.lotsia"_s));
    QCOMPARE(m_dialogs.errors.size(), 1);
    window->closeDatabase();
    QVERIFY(!window->openDemo());
    QVERIFY(!window->startPage()->messageText().isEmpty());
    QVERIFY(QFile::remove(inTheWay));
    QVERIFY(window->openDemo());
}

void tst_MainWindow::sharedDatabaseOffersNoReading()
{
    setNetworkProbe([](const QString&) { return true; });
    {
        const auto holder = openNew();
        MainWindow window(m_dialogs, &m_clock);
        window.show();
        QVERIFY(!window.openDatabase(path(u"a.lotsia"_s)));
        QVERIFY(!window.startPage()->messageText().isEmpty());
        QVERIFY(!offer(window, StartPage::tr("Open for reading")));
    }
    setNetworkProbe({});
}

QPushButton* tst_MainWindow::offer(MainWindow& window, const QString& text)
{
    for (QPushButton* button : window.startPage()->findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

QString tst_MainWindow::soundCopy()
{
    Department department;
    department.name = u"Управление образования"_s;
    const QString copy = path(u"управление_2023-09-01_09-00-05_hand.lotsia"_s);
    const auto workspace = Workspace::create(copy, department, &m_clock);
    School school;
    school.code = u"1"_s;
    school.shortName = u"СОШ № 1"_s;
    if (!workspace || !(*workspace)->schools().save(school))
        qFatal("no copy");
    return copy;
}

void tst_MainWindow::restoresWithoutADatabase()
{
    const QString copy = soundCopy();
    const QByteArray before = bytesOf(copy);
    MainWindow window(m_dialogs, &m_clock);
    window.show();
    ChoiceButton* restore = nullptr;
    for (ChoiceButton* button : window.findChildren<ChoiceButton*>()) {
        if (button->accessibleName().contains(StartPage::tr("Restore from a copy…")))
            restore = button;
    }
    QVERIFY(restore);
    QTest::keyClick(restore, Qt::Key_Space); // cancelled at the first question
    QCOMPARE(m_dialogs.asked.size(), 1);
    m_dialogs.files << QStringList{copy};
    restore->click(); // at the second
    QCOMPARE(m_dialogs.suggestedNames.last(), u"управление.lotsia"_s);
    m_dialogs.files << QStringList{copy} << QStringList{copy};
    restore->click(); // over itself
    QVERIFY(!window.startPage()->messageText().isEmpty());
    QVERIFY(!window.context());
    const QString target = path(u"новая папка/управление.lotsia"_s);
    m_dialogs.files << QStringList{copy} << QStringList{target};
    restore->click();
    QVERIFY2(window.context(), qPrintable(window.startPage()->messageText()));
    QCOMPARE(window.context()->workspace().path(), target);
    QCOMPARE(window.context()->workspace().schools().list()->size(), 1);
    QCOMPARE(recentFiles::list().first(), target);
    QCOMPARE(bytesOf(copy), before);
}

void tst_MainWindow::damagedDatabaseComesBack()
{
    const QString copy = soundCopy();
    const QString damaged = path(u"база.lotsia"_s);
    const QByteArray cut = bytesOf(copy).left(9000);
    QVERIFY(writeBytes(damaged, cut));
    MainWindow window(m_dialogs, &m_clock);
    window.show();
    QVERIFY(!window.openDatabase(damaged));
    QPushButton* restore = offer(window, StartPage::tr("Restore from a copy…"));
    QVERIFY(restore);
    QVERIFY(offer(window, StartPage::tr("Open the folder of copies")));
    QCOMPARE(namelessControls(&window).join(u'\n'), QString());
    m_dialogs.files << QStringList{copy} << QStringList{damaged};
    restore->click(); // not confirmed
    QCOMPARE(m_dialogs.suggestedNames.last(), damaged); // its own place is proposed
    QVERIFY(m_dialogs.asked.last().contains(QDir::toNativeSeparators(damaged)));
    QVERIFY(!window.context());
    QCOMPARE(bytesOf(damaged), cut);
    m_dialogs.files << QStringList{copy} << QStringList{damaged};
    m_dialogs.confirmations << true;
    restore->setFocus();
    QTest::keyClick(restore, Qt::Key_Space);
    QVERIFY2(window.context(), qPrintable(window.startPage()->messageText()));
    QCOMPARE(window.context()->workspace().schools().list()->size(), 1);
    QCOMPARE(bytesOf(damaged + u".before-restore"_s), cut);
    // A document in the way is never replaced.
    window.closeDatabase();
    const QString report = path(u"отчёт.docx"_s);
    QVERIFY(writeBytes(report, "PK\x03\x04 report"));
    QVERIFY(!window.restoreDatabase(copy, report));
    QVERIFY(!window.startPage()->messageText().isEmpty());
    QCOMPARE(bytesOf(report), QByteArray("PK\x03\x04 report"));
}

void tst_MainWindow::refusesUselessCopies_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"foreign", "newer", "cut short", "damaged inside", "missing", "empty"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_MainWindow::refusesUselessCopies()
{
    QFETCH(const QString, kind);
    const QString copy = soundCopy();
    QByteArray bytes = bytesOf(copy);
    if (kind == u"foreign")
        bytes = "PK\x03\x04";
    else if (kind == u"newer")
        bytes[62] = '\x7F';
    else if (kind == u"cut short")
        bytes = bytes.left(9000);
    else if (kind == u"damaged inside")
        bytes.replace(bytes.size() / 2, 9000, QByteArray(9000, '\x5A'));
    else
        bytes.clear();
    QVERIFY(writeBytes(copy, bytes));
    if (kind == u"missing")
        QVERIFY(QFile::remove(copy));
    MainWindow window(m_dialogs, &m_clock);
    window.show();
    m_dialogs.files << QStringList{copy};
    window.findChildren<ChoiceButton*>().at(2)->click();
    QCOMPARE(m_dialogs.asked.size(), 1); // nothing more is asked
    QVERIFY(window.startPage()->messageText().contains(QFileInfo(copy).fileName()));
    QVERIFY(!window.context());
    QVERIFY(offer(window, StartPage::tr("Choose another copy…")));
}

void tst_MainWindow::newerDatabaseIsNotRestoredOver()
{
    QByteArray bytes = bytesOf(soundCopy());
    bytes[62] = '\x7F';
    QVERIFY(writeBytes(path(u"новее.lotsia"_s), bytes));
    MainWindow window(m_dialogs, &m_clock);
    window.show();
    QVERIFY(!window.openDatabase(path(u"новее.lotsia"_s)));
    QVERIFY(!window.startPage()->messageText().isEmpty());
    QVERIFY(!offer(window, StartPage::tr("Restore from a copy…")));
}

void tst_MainWindow::bothReasonsAreShown()
{
    MainWindow window(m_dialogs, &m_clock);
    window.show();
    QVERIFY(!window.openDatabase(path(u"нет.lotsia"_s)));
    const QString opening = window.startPage()->messageText();
    window.startPage()->addReason({ErrorCode::Damaged, u"Копия повреждена."_s, {}});
    QVERIFY(window.startPage()->messageText().contains(opening));
    QVERIFY(window.startPage()->messageText().contains(u"Копия повреждена."_s));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
