#pragma once

#include "assessment/ProcedureResult.h"
#include "ui/common/ColumnModel.h"

#include <QHash>

#include <vector>

namespace lotsia {

/// What the results page shows: one year's results and the schools' names by code.
struct ResultRows {
    QList<ProcedureResult> results;
    QHash<QString, QString> schoolNames;
};

/// Pupils below the minimum: the file's own count, otherwise those with «2».
std::optional<int> belowMinimum(const ProcedureResult& result);
/// «31,8 %», or «—» when it is not known.
QString belowShareText(const ProcedureResult& result);

/// Columns over \p rows, which must outlive them.
std::vector<ColumnSpec> resultColumns(const ResultRows& rows);

} // namespace lotsia
