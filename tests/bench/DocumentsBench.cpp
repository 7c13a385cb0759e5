#include "bench/Bench.h"

#include "documents/OrderDocument.h"
#include "documents/PdfWriter.h"
#include "workspace/Demo.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapService.h"
#include "workspace/Workspace.h"

#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lotsia::bench {

void documents()
{
    QTemporaryDir folder;
    const QDateTime moment(QDate(2023, 9, 1), QTime(9, 0));
    std::printf("\nThe orders with their roadmaps as PDF; limit: 1000 ms each\n");
    for (const DemoDepartment& department : demoDepartments()) {
        const auto database = createDemoDatabase(folder.path(), department);
        const auto workspace =
            database ? Workspace::open(*database, Workspace::Access::ReadOnly) : std::unexpected(database.error());
        if (!workspace) {
            std::printf("%s: %s\n", qPrintable(department.name), qPrintable(workspace.error().toString()));
            continue;
        }
        const auto entries = (*workspace)->orders().list();
        const auto order = (*workspace)->orders().get(entries->first().id);
        const auto roadmap = (*workspace)->roadmaps().get(*order->roadmap());
        qsizetype bytes = 0;
        const double first = fastest(1, [&] { bytes = toPdf(orderDocument(*order, &*roadmap), moment)->size(); });
        const double again = fastest(10, [&] { (void)toPdf(orderDocument(*order, &*roadmap), moment); });
        std::printf("%-12s first %.0f ms, then %.0f ms, %lld bytes\n", qPrintable(department.key), first, again,
                    static_cast<long long>(bytes));
    }
    std::printf("Peak memory of this process: %.0f MiB\n", peakMemoryMiB());
}

} // namespace lotsia::bench
