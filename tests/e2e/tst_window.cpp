#include "FileBytes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

/// The window from outside: what the file manager and the person's second double-click rely on.
class tst_Window : public QObject {
    Q_OBJECT

private:
    using Program = std::unique_ptr<QProcess>;

    std::unique_ptr<QTemporaryDir> m_dir;
    QList<qint64> m_detached;

    QString path(const QString& name) const { return m_dir->filePath(name); }
    QString session() const { return path(u"session/lotsia"_s); }

    Program start(const QStringList& arguments) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const char* name : {"XDG_RUNTIME_DIR", "TEMP", "TMP"})
            environment.insert(QString::fromLatin1(name), path(u"session"_s));
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"})
            environment.insert(QString::fromLatin1(name), path(u"home"_s));
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(m_dir->path());
        process->start(QStringLiteral(LOTSIA_BIN_DIR "/lotsia"), arguments);
        process->waitForStarted();
        return process;
    }

    QString newDatabase(const QString& name) const
    {
        QProcess cli;
        cli.start(QStringLiteral(LOTSIA_BIN_DIR "/lotsia-cli"),
                  {u"--db"_s, path(name), u"new"_s, u"--department"_s,
                   QStringLiteral(LOTSIA_SOURCE_DIR "/resources/demo/karabash-department.json")});
        return cli.waitForFinished(60'000) && cli.exitCode() == 0 ? path(name) : QString();
    }

    static qint64 holderOf(const QString& database)
    {
        qint64 pid = 0;
        QString host;
        QString program;
        return QLockFile(database + u".lock"_s).getLockInfo(&pid, &host, &program) ? pid : 0;
    }

    static bool isRunning(QProcess& process)
    {
        return !process.waitForFinished(0) && process.state() != QProcess::NotRunning;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_dir->path()).mkdir(u"session"_s));
        QVERIFY(QFile::setPermissions(path(u"session"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void cleanup()
    {
#ifdef Q_OS_UNIX
        for (const qint64 pid : std::as_const(m_detached))
            ::kill(static_cast<pid_t>(pid), SIGTERM);
#endif
        m_detached.clear();
    }

    void secondCallShowsTheFirstWindow_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::newRow("the same path") << u"%1/база управления.lotsia"_s;
        QTest::newRow("relative") << u"база управления.lotsia"_s;
        QTest::newRow("a detour") << u"%1/home/../база управления.lotsia"_s;
        QTest::newRow("through a link") << u"%1/ссылка/база управления.lotsia"_s;
    }
    void secondCallShowsTheFirstWindow()
    {
        QFETCH(const QString, asked);
        const QString database = newDatabase(u"база управления.lotsia"_s);
        QVERIFY(!database.isEmpty());
        QVERIFY(QDir(m_dir->path()).mkpath(u"home"_s));
        QVERIFY(QFile::link(m_dir->path(), path(u"ссылка"_s)));
        const Program first = start({database});
        QTRY_COMPARE_WITH_TIMEOUT(holderOf(database), first->processId(), 30'000);
        QElapsedTimer timer;
        timer.start();
        const Program second = start({asked.contains(u'%') ? asked.arg(m_dir->path()) : asked});
        QVERIFY(second->waitForFinished(30'000));
        QCOMPARE(second->exitStatus(), QProcess::NormalExit);
        QVERIFY2(second->exitCode() == 0, qPrintable(QString::fromUtf8(second->readAllStandardError())));
        QVERIFY(isRunning(*first));
        QCOMPARE(holderOf(database), first->processId());
        QVERIFY(QDir(session()).isEmpty());
        first->kill();
        first->waitForFinished();
    }

    void twoAtOnceLeaveOneWindow()
    {
        const QString database = newDatabase(u"а.lotsia"_s);
        const Program one = start({database});
        const Program two = start({database});
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(*one) || !isRunning(*two), 30'000);
        QProcess& ended = isRunning(*one) ? *two : *one;
        QProcess& stays = isRunning(*one) ? *one : *two;
        QCOMPARE(ended.exitCode(), 0);
        QCOMPARE(ended.exitStatus(), QProcess::NormalExit);
        QVERIFY(isRunning(stays));
        QCOMPARE(holderOf(database), stays.processId());
        stays.kill();
        stays.waitForFinished();
    }

    void twoDatabasesHaveTwoWindows()
    {
        const QString a = newDatabase(u"а.lotsia"_s);
        const QString b = newDatabase(u"б.lotsia"_s);
        const Program both = start({a, b});
        QTRY_COMPARE_WITH_TIMEOUT(holderOf(a), both->processId(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(holderOf(b) > 0, 30'000);
        QVERIFY(holderOf(b) != both->processId());
        m_detached.append(holderOf(b));
        QVERIFY(isRunning(*both));
        both->kill();
        both->waitForFinished();
    }

    void deadProgramIsNoObstacle()
    {
        const QString database = newDatabase(u"а.lotsia"_s);
        const Program dead = start({database});
        QTRY_COMPARE_WITH_TIMEOUT(holderOf(database), dead->processId(), 30'000);
        dead->kill();
        QVERIFY(dead->waitForFinished());
        QVERIFY(holderOf(database) > 0); // its lock is still there
        const Program next = start({database});
        QTRY_COMPARE_WITH_TIMEOUT(holderOf(database), next->processId(), 30'000);
        next->kill();
        next->waitForFinished();
    }

    void noFolderForRequests()
    {
        const QString database = newDatabase(u"а.lotsia"_s);
        QVERIFY(writeBytes(session(), "a file is in the way"));
        const Program first = start({database});
        QTRY_COMPARE_WITH_TIMEOUT(holderOf(database), first->processId(), 30'000);
        const Program second = start({database, u"--screenshot"_s, path(u"снимок.png"_s)});
        QVERIFY(second->waitForFinished(30'000)); // the start page with its message
        QCOMPARE(second->exitCode(), 0);
        QVERIFY(bytesOf(path(u"снимок.png"_s)).startsWith("\x89PNG"));
        QCOMPARE(bytesOf(session()), QByteArray("a file is in the way"));
        QVERIFY(isRunning(*first));
        first->kill();
        first->waitForFinished();
    }

#ifdef Q_OS_UNIX
    void windowThatDoesNotAnswer()
    {
        const QString database = newDatabase(u"а.lotsia"_s);
        const Program first = start({database});
        QTRY_COMPARE_WITH_TIMEOUT(holderOf(database), first->processId(), 30'000);
        QVERIFY(::kill(static_cast<pid_t>(first->processId()), SIGSTOP) == 0);
        const Program second = start({database, u"--screenshot"_s, path(u"снимок.png"_s)});
        QVERIFY(second->waitForFinished(30'000));
        QCOMPARE(second->exitCode(), 0); // the start page says who holds the database
        QVERIFY(bytesOf(path(u"снимок.png"_s)).startsWith("\x89PNG"));
        QVERIFY(QDir(session()).isEmpty()); // nobody comes to the front later
        QVERIFY(::kill(static_cast<pid_t>(first->processId()), SIGCONT) == 0);
        first->kill();
        first->waitForFinished();
    }
#endif

    void badCalls_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown option") << QStringList{u"--letatj"_s} << 2;
        QTest::newRow("bad size") << QStringList{u"--size"_s, u"1x1"_s} << 2;
        QTest::newRow("too many files") << QStringList(9, u"а.lotsia"_s) << 2;
    }
    void badCalls()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        const Program program = start(arguments);
        QVERIFY(program->waitForFinished(30'000));
        QCOMPARE(program->exitCode(), code);
        static const QRegularExpression russian(u"[а-яё]{3}"_s);
        const QString said = QString::fromUtf8(program->readAllStandardError());
        QVERIFY2(said.contains(russian), qPrintable(said));
    }

    void helpIsRussian()
    {
        const Program program = start({u"--help"_s});
        QVERIFY(program->waitForFinished(30'000));
        QCOMPARE(program->exitCode(), 0);
        const QString said = QString::fromUtf8(program->readAllStandardOutput());
        QVERIFY2(said.contains(u"окне"_s), qPrintable(said));
        const Program english = start({u"--lang=en"_s, u"--help"_s});
        QVERIFY(english->waitForFinished(30'000));
        QVERIFY(english->readAllStandardOutput().contains("window"));
    }

    void filesThatAreNoDatabase_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << u"нет такой.lotsia"_s;
        QTest::newRow("a folder") << u"home"_s;
        QTest::newRow("text") << u"записка.lotsia"_s;
    }
    void filesThatAreNoDatabase()
    {
        QFETCH(const QString, name);
        QVERIFY(QDir(m_dir->path()).mkpath(u"home"_s));
        QVERIFY(writeBytes(path(u"записка.lotsia"_s), "Школа;Участников\r\n"));
        const Program program = start({path(name), u"--screenshot"_s, path(u"снимок.png"_s)});
        QVERIFY(program->waitForFinished(30'000));
        QCOMPARE(program->exitCode(), 0);
        QVERIFY(bytesOf(path(u"снимок.png"_s)).startsWith("\x89PNG"));
        QVERIFY(!QFile::exists(path(name) + u".lock"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Window)
#include "tst_window.moc"
