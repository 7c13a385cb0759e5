#include "ui/roadmap/CellEditor.h"
#include "ui/roadmap/PlansFixture.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapPage.h"
#include "ui/roadmap/RoadmapView.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

void type(QWidget* widget, const QString& text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

CellEditor* editorOf(const RoadmapView& view)
{
    const auto editors = view.findChildren<CellEditor*>();
    for (CellEditor* one : editors)
        if (one->isVisible())
            return one;
    return nullptr;
}

QStringList results(const Roadmap& roadmap)
{
    QStringList texts;
    for (const RoadmapSection& section : roadmap.sections)
        for (const RoadmapAction& action : section.actions)
            texts << action.result;
    return texts;
}

QStringList results(const QString& database)
{
    auto workspace = must(Workspace::open(database));
    const auto entries = must(workspace->roadmaps().list());
    return results(must(workspace->roadmaps().get(entries.first().id)));
}

} // namespace

/// What was typed is on the disk when its cell is left: at most the cell being typed is lost.
class tst_KilledWhileTyping : public QObject {
    Q_OBJECT

public:
    /// The program that is killed: types rows without end and says how many cells it has left.
    static int typeForEver()
    {
        PlansFixture fixture;
        RoadmapPage page(*fixture.context);
        page.resize(1200, 700);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            return 1;
        std::printf("%s\n", qPrintable(fixture.context->workspace().path()));
        std::fflush(stdout);
        auto* view = page.findChild<RoadmapView*>();
        auto* model = page.findChild<RoadmapModel*>();
        view->setFocus();
        for (int cell = 0; cell < 5000; ++cell) {
            view->choose(model->index(model->rowCount() - 1, RoadmapModel::ResultColumn));
            QTest::keyClick(view, Qt::Key_F2);
            CellEditor* editor = editorOf(*view);
            if (!editor)
                return 2;
            editor->selectAll();
            type(editor, u"Ячейка %1"_s.arg(cell));
            QTest::keyClick(editor, Qt::Key_Tab); // a new row begins
            if (CellEditor* next = editorOf(*view))
                type(next, u"Строка"_s);
            std::printf("%d\n", cell);
            std::fflush(stdout);
        }
        return 0;
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"killed"_s);
    }

    void copiedAsItLies()
    {
        PlansFixture fixture;
        RoadmapPage page(*fixture.context);
        page.resize(1200, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* view = page.findChild<RoadmapView*>();
        auto* model = page.findChild<RoadmapModel*>();
        const QString database = fixture.context->workspace().path();
        QStringList expected = results(fixture.stored());
        int row = 0;
        for (int edit = 0; edit < 5; ++edit) {
            do
                ++row;
            while (model->isHeading(row));
            view->setFocus();
            view->choose(model->index(row, RoadmapModel::ResultColumn));
            QTest::keyClick(view, Qt::Key_F2);
            CellEditor* editor = editorOf(*view);
            QVERIFY(editor);
            editor->selectAll();
            type(editor, u"Итог %1"_s.arg(edit));
            // The moment: one cell is being typed, all others were left.
            QDir().mkpath(fixture.path(u"копия %1"_s.arg(edit)));
            const QString copy = fixture.path(u"копия %1/база.lotsia"_s.arg(edit));
            QVERIFY(QFile::copy(database, copy));
            for (const QString& tail : {u"-journal"_s, u"-wal"_s, u"-shm"_s})
                if (QFile::exists(database + tail))
                    QVERIFY(QFile::copy(database + tail, copy + tail));
            QCOMPARE(results(copy), expected);
            QTest::keyClick(editor, Qt::Key_Return);
            expected[edit] = u"Итог %1"_s.arg(edit);
        }
    }

    void killed_data()
    {
        QTest::addColumn<int>("milliseconds");
        for (const int wait : {40, 130, 270, 410})
            QTest::newRow(qPrintable(u"%1 ms"_s.arg(wait))) << wait;
    }
    void killed()
    {
        QFETCH(int, milliseconds);
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--type"_s});
        QVERIFY(child.waitForReadyRead(30'000));
        QTest::qWait(milliseconds);
        child.kill();
        QVERIFY(child.waitForFinished(10'000));
        const QStringList said = QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!said.isEmpty());
        const QString database = said.first();
        QVERIFY(QFile::exists(database));
        const QStringList stored = results(database);
        // The last line may be half written.
        const int left = said.size() > 1 ? int(said.size()) - 1 : 0;
        for (int cell = 0; cell < left; ++cell)
            QVERIFY2(stored.contains(u"Ячейка %1"_s.arg(cell)), qPrintable(stored.join(u'\n')));
        QDir(QFileInfo(database).absolutePath()).removeRecursively();
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--type"_s)
        return tst_KilledWhileTyping::typeForEver();
    tst_KilledWhileTyping test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed_while_typing.moc"
