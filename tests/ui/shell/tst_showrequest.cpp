#include "FileBytes.h"
#include "ui/FakeDialogs.h"
#include "ui/TestSettings.h"
#include "ui/common/AppContext.h"
#include "ui/common/FileDrop.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ShowRequest.h"
#include "ui/shell/ShowRequestWatcher.h"
#include "ui/shell/StartPage.h"

#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLockFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// One window per database: requests as files, and a database dropped on the window.
class tst_ShowRequest : public QObject {
    Q_OBJECT

private:
    TestSettings m_settings;
    QTemporaryDir m_session;
    std::unique_ptr<QTemporaryDir> m_dir;
    FakeDialogs m_dialogs;

    QString path(const QString& name) const { return m_dir->filePath(name); }
    static qint64 self() { return QCoreApplication::applicationPid(); }
    static QStringList waiting() { return QDir(showRequest::folder()).entryList(QDir::Files); }

    /// A lock that a program of this computer or another left.
    bool writeLock(const QString& database, qint64 pid, const QString& host) const
    {
        return writeBytes(database + u".lock"_s, QByteArray::number(pid) + "\nlotsia\n" + host.toUtf8() + "\n\n\n");
    }

private slots:
    void initTestCase()
    {
        for (const char* name : {"XDG_RUNTIME_DIR", "TEMP", "TMP"})
            qputenv(name, m_session.path().toUtf8());
        QVERIFY(showRequest::folder().startsWith(m_session.path()));
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        for (const QString& name : waiting())
            QVERIFY(QFile::remove(showRequest::folder() + u'/' + name));
    }

    void writtenAndRead()
    {
        const QString name = showRequest::post(m_dir->path(), 77, path(u"База «Юг» 1.lotsia"_s));
        QVERIFY(QFileInfo(name).fileName().startsWith(u"77-"_s));
        QCOMPARE(showRequest::read(name).value_or(QString()), path(u"База «Юг» 1.lotsia"_s));
        QVERIFY(!showRequest::isStale(name));
        QVERIFY(showRequest::post(m_dir->path(), 77, path(u"б.lotsia"_s)) != name);
    }

    void noFolder()
    {
        QCOMPARE(showRequest::post({}, 77, path(u"а.lotsia"_s)), QString());
        QCOMPARE(showRequest::post(path(u"нет такой"_s), 77, path(u"а.lotsia"_s)), QString());
        QVERIFY(writeBytes(path(u"файл"_s), "x"));
        QCOMPARE(showRequest::post(path(u"файл"_s), 77, path(u"а.lotsia"_s)), QString());
        ShowRequestWatcher watcher({});
        watcher.setDatabase(path(u"а.lotsia"_s)); // harmless
    }

    void garbage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another format") << QByteArray("lotsia-show/2\n/tmp/a.lotsia\n");
        QTest::newRow("cut off") << QByteArray("lotsia-show/1\n/tmp/a.lots");
        QTest::newRow("no path") << QByteArray("lotsia-show/1\n\n");
        QTest::newRow("relative") << QByteArray("lotsia-show/1\na.lotsia\n");
        QTest::newRow("two lines") << QByteArray("lotsia-show/1\n/tmp/a.lotsia\n/tmp/b.lotsia\n");
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("a zero inside") << QByteArray("lotsia-show/1\n/tmp/a\0.lotsia\n", 29);
        QTest::newRow("huge") << "lotsia-show/1\n/" + QByteArray(1'000'000, 'a') + '\n';
    }
    void garbage()
    {
        QFETCH(const QByteArray, bytes);
        const QString name = path(u"1-1-1.show"_s);
        QVERIFY(writeBytes(name, bytes));
        QVERIFY(!showRequest::read(name));
        QVERIFY(!showRequest::read(path(u"нет.show"_s)));
        QVERIFY(!showRequest::read(m_dir->path()));
    }

    void sameFile()
    {
        QVERIFY(writeBytes(path(u"База.lotsia"_s), "x"));
        QVERIFY(QDir(m_dir->path()).mkdir(u"п"_s));
        QVERIFY(showRequest::isSameFile(path(u"База.lotsia"_s), path(u"п/../База.lotsia"_s)));
        QVERIFY(!showRequest::isSameFile(path(u"База.lotsia"_s), path(u"база2.lotsia"_s)));
        QVERIFY(!showRequest::isSameFile({}, {}));
        QVERIFY(showRequest::isSameFile(u"//server/share/Отдел/../а.lotsia"_s, u"//server/share/а.lotsia"_s));
#ifdef Q_OS_WIN
        QVERIFY(showRequest::isSameFile(u"\\\\SERVER\\Share\\А.lotsia"_s, u"//server/share/а.LOTSIA"_s));
#else
        QVERIFY(QFile::link(path(u"База.lotsia"_s), path(u"ссылка.lotsia"_s)));
        QVERIFY(showRequest::isSameFile(path(u"База.lotsia"_s), path(u"ссылка.lotsia"_s)));
        QVERIFY(!showRequest::isSameFile(path(u"нет.lotsia"_s), path(u"НЕТ.lotsia"_s)));
#endif
    }

    void nobodyToAsk_data()
    {
        QTest::addColumn<qint64>("pid");
        QTest::addColumn<QString>("host");
        QTest::newRow("no lock") << qint64(0) << QString();
        QTest::newRow("another computer") << qint64(1) << u"BUHGALTERIA"_s;
        QTest::newRow("this process") << self() << QSysInfo::machineHostName();
        QTest::newRow("a dead process") << qint64(2147483646) << QSysInfo::machineHostName();
        QTest::newRow("not a process") << qint64(-1) << QSysInfo::machineHostName();
    }
    void nobodyToAsk()
    {
        QFETCH(const qint64, pid);
        QFETCH(const QString, host);
        if (!host.isEmpty())
            QVERIFY(writeLock(path(u"а.lotsia"_s), pid, host));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!showRequest::showHolder(path(u"а.lotsia"_s)));
        QVERIFY(timer.elapsed() < 1000); // no waiting in vain
        QCOMPARE(waiting(), QStringList());
    }

    void windowComesToTheFront()
    {
        MainWindow window(m_dialogs);
        QVERIFY(window.createDatabase(path(u"а.lotsia"_s), u"Управление"_s));
        window.showMinimized();
        QVERIFY(window.isMinimized());
        const QString request = showRequest::post(showRequest::folder(), self(), path(u"а.lotsia"_s));
        QTRY_VERIFY(!QFile::exists(request));
        QTRY_VERIFY(!window.isMinimized());
        QVERIFY(window.isVisible());
        // Asked again from this very window: it stays as it is, with what is undone in it.
        const AppContext* context = window.context();
        window.showMinimized();
        QVERIFY(window.openDatabase(path(u"а.lotsia"_s)));
        QVERIFY(!window.isOpenElsewhere());
        QCOMPARE(window.context(), context);
        QVERIFY(!window.isMinimized());
    }

    void requestsOfNoConcern()
    {
        MainWindow window(m_dialogs);
        QVERIFY(window.createDatabase(path(u"а.lotsia"_s), u"Управление"_s));
        window.showMinimized();
        const QString other = showRequest::post(showRequest::folder(), self(), path(u"другая.lotsia"_s));
        const QString foreign = showRequest::post(showRequest::folder(), 1, path(u"а.lotsia"_s));
        const QString stale = showRequest::post(showRequest::folder(), self(), path(u"а.lotsia"_s) + u'/');
        QFile file(stale);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(writeBytes(showRequest::folder() + u"/%1-0-0.show"_s.arg(self()), "garbage"));
        QTRY_VERIFY(!QFile::exists(stale));
        QTest::qWait(1200); // the slow look, too
        QVERIFY(window.isMinimized());
        QVERIFY(QFile::exists(other)); // its sender finds no answer and says so
        QVERIFY(QFile::exists(foreign));
        // Read-only and closed databases answer nobody.
        window.closeDatabase();
        const QString late = showRequest::post(showRequest::folder(), self(), path(u"а.lotsia"_s));
        QTest::qWait(1200);
        QVERIFY(QFile::exists(late));
        QVERIFY(window.isMinimized());
    }

    void drop_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<bool>("opens");
        QTest::newRow("a database") << QStringList{u"а.lotsia"_s} << true;
        QTest::newRow("a table") << QStringList{u"впр.xlsx"_s} << false;
        QTest::newRow("two") << QStringList{u"а.lotsia"_s, u"б.lotsia"_s} << false;
        QTest::newRow("nothing") << QStringList{} << false;
    }
    void drop()
    {
        QFETCH(const QStringList, files);
        QFETCH(const bool, opens);
        MainWindow window(m_dialogs);
        QVERIFY(window.createDatabase(path(u"а.lotsia"_s), u"Управление"_s));
        window.closeDatabase();
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& name : files)
            urls << QUrl::fromLocalFile(path(name));
        data.setUrls(urls);
        QDragEnterEvent enter({20, 20}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&window, &enter);
        QCOMPARE(enter.isAccepted(), opens);
        if (opens)
            QCOMPARE(enter.dropAction(), Qt::CopyAction);
        QDropEvent event({20, 20}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(&window, &event);
        QCoreApplication::processEvents();
        QCOMPARE(window.context() != nullptr, opens);
        QVERIFY(QFile::exists(path(u"а.lotsia"_s)));
    }

    void foreignLinksAreNoFiles()
    {
        QMimeData data;
        data.setUrls({QUrl(u"https://example.org/a.lotsia"_s)});
        QCOMPARE(FileDrop::fileIn(&data, {u"lotsia"_s}), QString());
        QCOMPARE(FileDrop::fileIn(nullptr, {u"lotsia"_s}), QString());
        data.setUrls({QUrl::fromLocalFile(u"/tmp/База.LOTSIA"_s)});
        QCOMPARE(FileDrop::fileIn(&data, {u"lotsia"_s}), u"/tmp/База.LOTSIA"_s);
    }
};

QTEST_MAIN(tst_ShowRequest)
#include "tst_showrequest.moc"
