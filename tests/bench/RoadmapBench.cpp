#include "bench/Bench.h"

#include "roadmap/Roadmap.h"
#include "ui/TestSettings.h"
#include "ui/common/AppContext.h"
#include "ui/common/Dialogs.h"
#include "ui/roadmap/CellEditor.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapPage.h"
#include "ui/roadmap/RoadmapView.h"
#include "workspace/RoadmapService.h"
#include "workspace/Workspace.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableWidget>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lotsia::bench {

namespace {

/// A real plan's rows again and again, in sections of 50.
Roadmap longRoadmap(int actions)
{
    QFile file(u":/demo/chernushka-roadmap.json"_s);
    Roadmap roadmap;
    if (!file.open(QIODevice::ReadOnly))
        return roadmap;
    const auto real = Roadmap::fromJson(file.readAll());
    if (!real)
        return roadmap;
    QList<RoadmapAction> rows;
    for (const RoadmapSection& section : real->sections)
        rows << section.actions;
    roadmap = *real;
    roadmap.sections.clear();
    for (int i = 0; i < actions; ++i) {
        if (i % 50 == 0)
            roadmap.sections << RoadmapSection{{}, u"Раздел %1"_s.arg(i / 50 + 1), {}};
        RoadmapAction action = rows[i % rows.size()];
        action.text += u" (%1)"_s.arg(i + 1);
        roadmap.sections.last().actions << action;
    }
    return roadmap;
}

double elapsed(const std::function<void()>& work)
{
    return fastest(1, work);
}

void press(QWidget* widget, int key, const QString& text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
}

/// Longest time that one of a hundred wheel steps through the whole table takes.
double scrolling(QAbstractItemView& view)
{
    double slowest = 0;
    const int end = view.verticalScrollBar()->maximum();
    for (int step = 0; step <= 100; ++step)
        slowest = std::max(slowest, elapsed([&] {
                               view.verticalScrollBar()->setValue(end * step / 100);
                               view.viewport()->repaint();
                           }));
    return slowest;
}

} // namespace

void roadmaps()
{
    const TestSettings settings;
    std::printf("\nThe roadmap's table beside a QTableWidget of the same rows; limits: open 300 ms, one edit 50 ms\n");
    std::printf("%8s %12s %12s %14s %14s %12s %12s\n", "actions", "open, ms", "widget, ms", "edit+store, ms",
                "scroll step, ms", "widget, ms", "all fitted");
    for (const int actions : {100, 1000, 2000}) {
        QTemporaryDir folder;
        Department department;
        department.name = u"Управление"_s;
        auto workspace = Workspace::create(folder.filePath(u"план.lotsia"_s), department);
        const auto added = workspace ? (*workspace)->roadmaps().add(longRoadmap(actions))
                                     : Result<RoadmapId>(std::unexpected(workspace.error()));
        if (!added) {
            std::printf("%s\n", qPrintable(added.error().toString()));
            return;
        }
        SystemDialogs dialogs;
        AppContext context(std::move(*workspace), dialogs);
        std::unique_ptr<RoadmapPage> page;
        const double open = elapsed([&] {
            page = std::make_unique<RoadmapPage>(context);
            page->resize(1366, 768);
            page->show();
            page->findChild<RoadmapView*>()->viewport()->repaint();
        });
        auto* view = page->findChild<RoadmapView*>();
        auto* model = page->findChild<RoadmapModel*>();
        const double fitted = elapsed([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 5000); });
        QTableWidget widget(model->rowCount(), model->columnCount());
        const double plain = elapsed([&] {
            for (int row = 0; row < model->rowCount(); ++row)
                for (int column = 0; column < model->columnCount(); ++column)
                    widget.setItem(row, column, new QTableWidgetItem(model->index(row, column).data().toString()));
            widget.resize(1000, 600);
            for (int column = 0; column < model->columnCount(); ++column)
                widget.setColumnWidth(column, view->columnWidth(column));
            widget.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
            widget.resizeRowsToContents();
            widget.show();
            widget.viewport()->repaint();
        });
        QCoreApplication::processEvents();
        view->setFocus();
        double edit = std::numeric_limits<double>::max();
        for (int i = 0; i < 7; ++i) {
            view->choose(model->index(actions / 2 + 30 + i, RoadmapModel::ResultColumn));
            press(view, Qt::Key_F2);
            auto* editor = view->findChild<CellEditor*>();
            if (!editor)
                return;
            editor->setPlainText(u"Итог %1"_s.arg(i));
            edit = std::min(edit, elapsed([&] {
                                press(editor, Qt::Key_Return);
                                view->viewport()->repaint();
                            }));
            QCoreApplication::processEvents();
        }
        const double ours = scrolling(*view), theirs = scrolling(widget);
        std::printf("%8d %12.0f %12.0f %14.1f %14.1f %12.1f %12.0f\n", actions, open, plain, edit, ours, theirs,
                    fitted);
    }
}

} // namespace lotsia::bench
