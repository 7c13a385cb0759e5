#pragma once

#include "exchange/XlsxWriter.h"
#include "roadmap/Roadmap.h"

namespace lotsia {

enum class RoadmapFormat { Pdf, Docx, Xlsx, Json };

/// The roadmap as a workbook sheet with the same columns as the printed table.
XlsxSheet roadmapSheet(const Roadmap& roadmap);
/// Writes \p roadmap to \p path. Error: File.
[[nodiscard]] Status exportRoadmap(const Roadmap& roadmap, RoadmapFormat format, const QString& path,
                                   const QDateTime& now);

/// \p text as a file name: forbidden characters replaced, at most 120 characters, never empty.
QString safeFileName(const QString& text);

} // namespace lotsia
