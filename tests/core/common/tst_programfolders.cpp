#include "FileBytes.h"
#include "OtherAccount.h"

#include "common/ProgramFolders.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_ProgramFolders : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_stick;
    QString m_program = m_stick.filePath(u"Лоция"_s);
    QString m_user = m_stick.filePath(u"Мария/AppData"_s);

    void setPortable(bool portable) const
    {
        QDir().mkpath(m_program);
        QFile::remove(m_program + u"/portable.txt"_s);
        if (portable)
            QVERIFY(writeBytes(m_program + u"/portable.txt"_s, {}));
    }

private slots:
    void installedKeepsOutOfItsFolder()
    {
        setPortable(false);
        const ProgramFolders folders(m_program, m_stick.path(), m_user);
        QCOMPARE(folders.kind(), ProgramFolders::Kind::Installed);
        for (const QString& folder : {folders.data(), folders.copies(), folders.demo()})
            QVERIFY(folder.startsWith(m_user) && !folder.startsWith(m_program));
        const QString file = m_stick.filePath(u"базы/а.lotsia"_s);
        QCOMPARE(folders.stored(file), file);
        QCOMPARE(folders.found(file), file);
    }

    void portableKeepsAllBesideIt()
    {
        setPortable(true);
        const ProgramFolders folders(m_program, m_stick.path(), m_user);
        QCOMPARE(folders.kind(), ProgramFolders::Kind::Portable);
        QCOMPARE(folders.copies(), m_program + u"/copies"_s);
        QCOMPARE(folders.demo(), m_program + u"/demo"_s);
        QCOMPARE(QDir(m_program).entryList(QDir::Files), QStringList{u"portable.txt"_s}); // the trial leaves nothing
    }

    void followsTheStick()
    {
        setPortable(true);
        const ProgramFolders here(m_program, m_stick.path(), m_user);
        const QString stored = here.stored(m_stick.filePath(u"базы/а.lotsia"_s));
        QCOMPARE(stored, u"drive:/базы/а.lotsia"_s);
        const QString inside = here.stored(m_program + u"/базы/б.lotsia"_s);
        QCOMPARE(inside, u"базы/б.lotsia"_s);
        QTemporaryDir other; // the same stick under another letter
        QVERIFY(QDir().mkpath(other.filePath(u"Лоция"_s)));
        QVERIFY(writeBytes(other.filePath(u"Лоция/portable.txt"_s), {}));
        const ProgramFolders there(other.filePath(u"Лоция"_s), other.path(), m_user);
        QCOMPARE(there.found(stored), other.filePath(u"базы/а.lotsia"_s));
        QCOMPARE(there.found(inside), other.filePath(u"Лоция/базы/б.lotsia"_s));
        QCOMPARE(there.stored(other.filePath(u"базы/а.lotsia"_s)), stored); // the copies' folder stays the same
        // What earlier versions wrote is still found.
        QCOMPARE(there.found(u"../базы/а.lotsia"_s), other.filePath(u"базы/а.lotsia"_s));
        // Another disk stays where it is, and so does a neighbour whose name only begins alike.
        for (const QString& elsewhere : {u"/mnt/share/б.lotsia"_s, m_stick.path() + u"-2/б.lotsia"_s})
            QCOMPARE(there.found(here.stored(elsewhere)), QFileInfo(elsewhere).absoluteFilePath());
        QCOMPARE(here.found({}), QString());
    }

    void outsideStaysWhenTheProgramMoves()
    {
        setPortable(true);
        const QString moved = m_stick.filePath(u"Программы/Лоция 2"_s);
        QVERIFY(QDir().mkpath(moved));
        QVERIFY(writeBytes(moved + u"/portable.txt"_s, {}));
        const ProgramFolders here(m_program, m_stick.path(), m_user);
        const ProgramFolders there(moved, m_stick.path(), m_user);
        const QString file = m_stick.filePath(u"базы/а.lotsia"_s);
        QCOMPARE(there.found(here.stored(file)), file);
        QCOMPARE(there.stored(file), here.stored(file));
        // A neighbour whose name begins like the program's folder lies outside.
        const QString neighbour = m_program + u"-2/а.lotsia"_s;
        QCOMPARE(there.found(here.stored(neighbour)), neighbour);
        // Where disks have no letters, paths outside are whole.
        const ProgramFolders noLetters(m_program, {}, m_user);
        QCOMPARE(noLetters.stored(file), file);
        QCOMPARE(noLetters.stored(m_program + u"/а.lotsia"_s), u"а.lotsia"_s);
        QVERIFY(!noLetters.found(u"drive:/базы/а.lotsia"_s).isEmpty());
    }

    void takesOverEarlierSettings()
    {
#ifdef Q_OS_WIN
        QSKIP("Here the earlier place is the registry of the account");
#else
        setPortable(false);
        QTemporaryDir system;
        for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat})
            QSettings::setPath(format, QSettings::UserScope, system.path());
        QCoreApplication::setOrganizationName(u"Lotsia"_s);
        QCoreApplication::setApplicationName(u"lotsia-folders"_s);
        const QStringList recent{u"/базы/а.lotsia"_s, u"/базы/б.lotsia"_s};
        {
            QSettings earlier(QSettings::NativeFormat, QSettings::UserScope, u"Lotsia"_s, u"lotsia-folders"_s);
            earlier.setValue(u"recentFiles"_s, recent);
            earlier.setValue(u"copies/automatic"_s, false);
        }
        const ProgramFolders folders(m_program, {}, m_user);
        folders.placeSettings();
        QCOMPARE(QSettings().value(u"recentFiles"_s).toStringList(), recent);
        QVERIFY(!QSettings().value(u"copies/automatic"_s, true).toBool());
        // Once only: what is forgotten afterwards does not come back.
        QSettings().remove(u"recentFiles"_s);
        QSettings().setValue(u"language"_s, u"ru"_s);
        QSettings().sync();
        folders.placeSettings();
        QVERIFY(!QSettings().contains(u"recentFiles"_s));
        // A file that is none of settings spoils nothing.
        QCoreApplication::setApplicationName(u"lotsia-damaged"_s);
        QVERIFY(writeBytes(system.filePath(u"Lotsia/lotsia-damaged.conf"_s), QByteArray(3000, '\xFF')));
        folders.placeSettings();
        QVERIFY(!QSettings().contains(u"recentFiles"_s));
#endif
    }

    void unwritableFallsBack()
    {
        setPortable(true);
        const auto readable = QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup
            | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
        QVERIFY(QFile::setPermissions(m_stick.path(), readable | QFileDevice::WriteOwner));
        QVERIFY(QFile::setPermissions(m_program, readable));
        const auto restore = qScopeGuard([&] { QFile::setPermissions(m_program, readable | QFileDevice::WriteOwner); });
        const OtherAccount account;
        if (!account.isPlain())
            QSKIP("Everything can be written to by this account");
        const ProgramFolders folders(m_program, m_stick.path(), m_user);
        QCOMPARE(folders.kind(), ProgramFolders::Kind::PortableUnwritable);
        QVERIFY(folders.copies().startsWith(m_user));
        const QString file = m_stick.filePath(u"базы/а.lotsia"_s);
        QCOMPARE(folders.stored(file), file);
    }

    void missingFolderIsInstalled()
    {
        const ProgramFolders folders(m_stick.filePath(u"нет такой"_s), m_stick.path(), m_user);
        QCOMPARE(folders.kind(), ProgramFolders::Kind::Installed);
    }
};

QTEST_GUILESS_MAIN(tst_ProgramFolders)
#include "tst_programfolders.moc"
