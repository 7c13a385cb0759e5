#pragma once

#include "common/Progress.h"
#include "exchange/InputFile.h"
#include "exchange/RoadmapTable.h"

namespace lotsia {

/// True when \p file is of the contract lotsia-roadmap/1: such files name it near their beginning.
bool isRoadmapJson(const InputFile& file);

/// The tables of a .docx, .xlsx or .csv. Errors: File (not such a file, damaged, too large), Data (too many rows),
/// Cancelled.
[[nodiscard]] Result<RawDocument> readTables(const InputFile& file, Progress* progress = nullptr);

/// What a person decides on before it is a roadmap; nullopt for lotsia-roadmap/1, which needs no decision. Errors: as
/// readTables() and draftFromTables().
[[nodiscard]] Result<std::optional<RoadmapDraft>> readRoadmapDraft(const QString& path, Progress* progress = nullptr);

/// A roadmap from a file of any of these kinds or lotsia-roadmap/1, without a person to ask: a title that is missing is
/// the usual one. Remarks of Severity Error must be refused. Errors: as readTables() and draftFromTables().
[[nodiscard]] Result<TakenRoadmap> readRoadmapFile(const InputFile& file, Progress* progress = nullptr);

} // namespace lotsia
