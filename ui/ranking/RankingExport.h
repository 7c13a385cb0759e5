#pragma once

#include "documents/Document.h"
#include "ui/ranking/RankingData.h"

#include <QDateTime>

namespace lotsia {

enum class RankingFormat { Xlsx, Csv, Pdf, Docx };

/// «Список школ 2022-2023.xlsx»
QString rankingFileName(const RankingData& data, RankingFormat format);
/// The list as pages: what is printed, and the content of PDF and DOCX.
Document rankingDocument(const RankingData& data);
/// Error: File.
[[nodiscard]] Status writeRanking(const QString& path, const RankingData& data, RankingFormat format,
                                  const QDateTime& created);

} // namespace lotsia
