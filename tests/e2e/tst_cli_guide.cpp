#include "FileBytes.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

int guide(const QStringList& arguments, QString* err = nullptr)
{
    QProcess process;
    process.start(QStringLiteral(LOTSIA_BIN_DIR "/lotsia-cli"), QStringList{u"guide"_s} + arguments);
    if (!process.waitForFinished(120'000))
        return -1;
    if (err)
        *err = QString::fromUtf8(process.readAllStandardError());
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
}

} // namespace

/// lotsia-cli guide: what the installers run.
class tst_CliGuide : public QObject {
    Q_OBJECT

private slots:
    void writesBothKinds()
    {
        const QTemporaryDir dir;
        for (const QString& name : {u"Лоция. Руководство.pdf"_s, u"Руководство.DOCX"_s}) {
            const QString path = dir.filePath(name);
            QCOMPARE(guide({path}), 0);
            const QByteArray first = bytesOf(path);
            QVERIFY(first.size() > 100'000);
            QCOMPARE(guide({path}), 0);
            QVERIFY(bytesOf(path) == first); // the same program, the same bytes
        }
    }

    void refuses()
    {
        const QTemporaryDir dir;
        QString err;
        QCOMPARE(guide({}, &err), 2);
        QCOMPARE(guide({u"а.pdf"_s, u"б.pdf"_s}, &err), 2);
        QCOMPARE(guide({dir.filePath(u"руководство.txt"_s)}, &err), 2);
        QVERIFY2(err.contains(u".pdf"_s), qPrintable(err));
        QCOMPARE(guide({dir.filePath(u"нет папки/руководство.pdf"_s)}, &err), 3);
        QVERIFY2(err.contains(u"Проверьте папку"_s), qPrintable(err));
        const QString folder = dir.filePath(u"занято.pdf"_s);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(guide({folder}, &err), 3);
        QVERIFY(QFileInfo(folder).isDir());
        QVERIFY(QDir(dir.path()).entryList({u"*.pdf.*"_s, u"руководство*"_s}, QDir::Files).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_CliGuide)
#include "tst_cli_guide.moc"
