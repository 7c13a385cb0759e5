#pragma once

#include "documents/Document.h"
#include "roadmap/RoadmapDiff.h"

namespace lotsia {

/// One line of the readable difference of two editions.
struct RoadmapDiffRow {
    QString group; ///< «Дополнены», «Изложены в новой редакции», «Перемещены», «Исключены»
    QString number; ///< «1.4», «1.4 → 2.3»
    QString label; ///< what differs: the heading of the column, «Раздел», «Наименование»
    QString before, after;
};

/// In the order of \p diff.
QList<RoadmapDiffRow> diffRows(const RoadmapDiff& diff, const Roadmap& before, const Roadmap& after);
/// «Сравнение редакций»: words that differ are bold, the former ones struck through, the new ones underlined.
Document roadmapDiffDocument(const QList<RoadmapDiffRow>& rows, const QString& beforeName, const QString& afterName,
                             const QString& title);

} // namespace lotsia
