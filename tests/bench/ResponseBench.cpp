#include "bench/Bench.h"

#include "documents/OrderDocument.h"
#include "roadmap/RoadmapDiff.h"
#include "ui/FakeDialogs.h"
#include "ui/common/ColumnModel.h"
#include "ui/help/GuideWindow.h"
#include "ui/orders/PreviewPane.h"
#include "ui/roadmap/LargePlan.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lotsia::bench {

namespace {

constexpr int rounds = 5;

double letterInPreview()
{
    const LargePlan plan(400);
    Document document = roadmapDocument(plan.roadmap);
    PreviewPane pane;
    pane.resize(600, 700);
    pane.setDocument(document);
    return fastest(rounds, [&] {
        std::get<Paragraph>(document.sections.first().blocks.first()).runs.first().text += u'а';
        pane.setDocument(document);
    });
}

double guideOpened()
{
    FakeDialogs dialogs;
    return fastest(rounds, [&] {
        GuideWindow guide(*Guide::load(), dialogs);
        guide.open(u"ranking"_s);
        QApplication::processEvents();
    });
}

double tableFiltered()
{
    constexpr int count = 40000;
    ColumnModel model;
    model.setColumns(
        {{.key = u"k"_s, .heading = u"k"_s, .text = [](int row) { return u"Школа № %1"_s.arg(count - row); }}});
    model.reset(count);
    model.sort(0, Qt::AscendingOrder);
    return fastest(rounds, [&] { model.setFilter([](int row) { return row % 3 == 0; }); });
}

double editionsCompared()
{
    const Roadmap before = LargePlan(1000).roadmap;
    Roadmap after = before;
    for (RoadmapSection& section : after.sections)
        for (RoadmapAction& action : section.actions)
            action.text += u" и ещё"_s;
    return fastest(rounds, [&] { (void)RoadmapDiff::of(before, after); });
}

} // namespace

void responses()
{
    std::printf("\nAnswers of the window, ms: a letter in the preview of 400 rows %.1f (limit 50), the guide opened "
                "%.0f (limit 400),\n40,000 rows filtered %.1f (limit 50), two editions of 1,000 actions compared %.0f "
                "(limit 500)\n",
                letterInPreview(), guideOpened(), tableFiltered(), editionsCompared());
}

} // namespace lotsia::bench
