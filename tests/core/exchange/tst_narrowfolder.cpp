#include "FileBytes.h"

#include "exchange/NarrowFolder.h"
#include "exchange/XlsxWriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_NarrowFolder : public QObject {
    Q_OBJECT

private slots:
    void firstAsciiOneThatTakesFiles()
    {
        QTemporaryDir root;
        const QString cyrillic = root.filePath(u"Мария"_s);
        const QString narrow = root.filePath(u"Public"_s);
        QVERIFY(QDir().mkpath(cyrillic) && QDir().mkpath(narrow));
        QVERIFY(writeBytes(root.filePath(u"file"_s), "x"));
        QCOMPARE(firstNarrow({cyrillic, {}, root.filePath(u"missing"_s), root.filePath(u"file"_s), narrow}), narrow);
        QCOMPARE(firstNarrow({narrow, root.path()}), narrow);
        QCOMPARE(firstNarrow({cyrillic}), cyrillic); // none: the library says what it could not do
        QCOMPARE(firstNarrow({}), QString());
        QCOMPARE(QDir(narrow).entryList(QDir::Files), QStringList()); // the trial leaves nothing
    }

    void writesWhereTheAccountIsCyrillic()
    {
        QTemporaryDir root;
        const QString account = root.filePath(u"Мария Петрова/Temp"_s);
        QVERIFY(QDir().mkpath(account));
#ifdef Q_OS_WIN
        const std::wstring native = QDir::toNativeSeparators(account).toStdWString();
        for (const wchar_t* name : {L"TEMP", L"TMP"})
            QVERIFY(SetEnvironmentVariableW(name, native.c_str()));
#else
        qputenv("TMPDIR", QFile::encodeName(account));
#endif
        QCOMPARE(QFileInfo(QDir::tempPath()), QFileInfo(account));
        const QString path = root.filePath(u"Список школ № 1.xlsx"_s);
        XlsxSheet sheet;
        sheet.name = u"Школы"_s;
        sheet.columns = {{u"Школа"_s, XlsxColumn::Type::Text}};
        sheet.rows = {{u"СОШ № 3"_s}};
        const Status written = writeXlsx(path, {sheet});
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().toString()));
        QVERIFY(bytesOf(path).startsWith("PK"));
        QCOMPARE(QDir(root.path()).entryList(QDir::Files), QStringList{u"Список школ № 1.xlsx"_s});
        QVERIFY(QDir(account).isEmpty());
    }

    void patternLiesInAFolder()
    {
        const QTemporaryDir folder(narrowTemporaryPattern());
        QVERIFY(folder.isValid());
    }
};

QTEST_GUILESS_MAIN(tst_NarrowFolder)
#include "tst_narrowfolder.moc"
