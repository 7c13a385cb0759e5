#include "storage/NativePath.h"

#include "storage/Connection.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_NativePath : public QObject {
    Q_OBJECT

private slots:
    void extends_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& path, const QString& expected) {
            QTest::newRow(name) << path << expected;
        };
        row("drive", u"C:/Базы/а б.lotsia"_s, u"\\\\?\\C:\\Базы\\а б.lotsia"_s);
        row("drive, own slashes", u"d:\\Базы\\а.lotsia"_s, u"\\\\?\\d:\\Базы\\а.lotsia"_s);
        row("root of a drive", u"C:/"_s, u"\\\\?\\C:\\"_s);
        row("dots inside", u"C:/a/./b/../c.db"_s, u"\\\\?\\C:\\a\\c.db"_s);
        row("above the root", u"C:/../../a.db"_s, u"\\\\?\\C:\\a.db"_s);
        row("doubled slashes", u"C://a///b.db"_s, u"\\\\?\\C:\\a\\b.db"_s);
        row("dots and spaces at the end", u"C:/a.b/c. ."_s, u"\\\\?\\C:\\a.b\\c"_s);
        row("share", u"//server/Общая папка/а.lotsia"_s, u"\\\\?\\UNC\\server\\Общая папка\\а.lotsia"_s);
        row("share, own slashes", u"\\\\server\\share\\x\\..\\а"_s, u"\\\\?\\UNC\\server\\share\\а"_s);
        row("above a share", u"//server/share/../../а"_s, u"\\\\?\\UNC\\server\\share\\а"_s);
        row("a computer alone", u"//server"_s, u"\\\\server"_s);
        row("extended", u"\\\\?\\C:\\a\\..\\b"_s, u"\\\\?\\C:\\a\\..\\b"_s);
        row("extended share", u"//?/UNC/server/share/а"_s, u"\\\\?\\UNC\\server\\share\\а"_s);
        row("device", u"\\\\.\\pipe\\x"_s, u"\\\\.\\pipe\\x"_s);
        row("relative", u"Базы/а.lotsia"_s, u"Базы\\а.lotsia"_s);
        row("relative to a drive's folder", u"C:а.lotsia"_s, u"C:а.lotsia"_s);
        row("relative to the drive", u"/Базы/а.lotsia"_s, u"\\Базы\\а.lotsia"_s);
        row("a Russian letter is no drive", u"Я:/а"_s, u"Я:\\а"_s);
        row("nothing", u""_s, u""_s);
        const QString longName = QString(250, u'п');
        row("long", u"C:/%1/%1.lotsia"_s.arg(longName), u"\\\\?\\C:\\%1\\%1.lotsia"_s.arg(longName));
    }
    void extends()
    {
        QFETCH(QString, path);
        QFETCH(QString, expected);
        QCOMPARE(extendedPath(path), expected);
        QCOMPARE(extendedPath(expected), expected); // once is enough
    }

    void knowsShares()
    {
        QVERIFY(isUncPath(u"//server/share/a"_s));
        QVERIFY(isUncPath(u"\\\\server\\share"_s));
        QVERIFY(isUncPath(u"\\\\?\\UNC\\server\\share\\a"_s));
        QVERIFY(!isUncPath(u"\\\\?\\C:\\a"_s));
        QVERIFY(!isUncPath(u"\\\\.\\pipe\\a"_s));
        QVERIFY(!isUncPath(u"C:/a"_s));
        QVERIFY(!isUncPath(u"/home/a"_s));
    }

    void writesAddresses()
    {
        const QString address = sqliteAddress(u"\\\\?\\C:\\Б #1?%20 и.db"_s, u"win32-longpath"_s);
        QVERIFY(address.startsWith(u"file:%5C%5C%3F%5CC%3A%5C"_s));
        QVERIFY(address.endsWith(u".db?vfs=win32-longpath"_s));
        QVERIFY(!address.contains(u'#') && address.count(u'?') == 1);
        const QString path = address.mid(5, address.indexOf(u'?') - 5);
        QCOMPARE(QUrl::fromPercentEncoding(path.toLatin1()), u"\\\\?\\C:\\Б #1?%20 и.db"_s);
        QCOMPARE(sqliteAddress(u"a"_s, {}), u"file:a"_s);
    }

    void opensWhateverTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("spaces") << u"база управления.lotsia"_s;
        QTest::newRow("signs of an address") << u"50% #1 & a=b;c+d.lotsia"_s;
        QTest::newRow("encoded already") << u"%D0%B1%20.lotsia"_s;
#ifndef Q_OS_WIN
        QTest::newRow("question") << u"что?vfs=none.lotsia"_s;
#endif
    }
    void opensWhateverTheName()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const auto connection = Connection::open(path, Connection::Mode::Create);
        QVERIFY(connection.has_value());
        QVERIFY((*connection)->run(u"CREATE TABLE t (a)"_s).has_value());
        QVERIFY(QFileInfo::exists(path));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
    }

    void opensLongPaths()
    {
        QTemporaryDir folder;
        QString path = folder.path();
#ifdef Q_OS_WIN
        while (path.size() < 600)
#else
        while (path.toUtf8().size() < 330) // SQLite takes 512 bytes at most here
#endif
            path += u"/путь "_s + QString(60, u'x');
        QVERIFY(QDir().mkpath(path));
        const auto connection = Connection::open(path + u"/а.lotsia"_s, Connection::Mode::Create);
        QVERIFY(connection.has_value());
        QVERIFY((*connection)->run(u"CREATE TABLE t (a)"_s).has_value());
        QVERIFY((*connection)->run(u"INSERT INTO t VALUES (1)"_s).has_value());
        QVERIFY(QFileInfo(path + u"/а.lotsia"_s).size() > 0);
    }

    void tooLongIsSaid()
    {
#ifndef Q_OS_WIN
        QTemporaryDir folder;
        QString path = folder.path();
        while (path.toUtf8().size() < 600)
            path += u"/"_s + QString(60, u'п');
        QVERIFY(QDir().mkpath(path));
        const auto connection = Connection::open(path + u"/а.lotsia"_s, Connection::Mode::Create);
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, ErrorCode::File);
        QVERIFY2(connection.error().text.contains(u"long"_s), qPrintable(connection.error().text));
#else
        QSKIP("Any length is taken here");
#endif
    }
};

QTEST_GUILESS_MAIN(tst_NativePath)
#include "tst_nativepath.moc"
