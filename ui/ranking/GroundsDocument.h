#pragma once

#include "documents/Document.h"
#include "ui/ranking/RankingData.h"

namespace lotsia {

class Progress;

/// «Обоснование» of the school at \p row: one page to be handed to the head of the school. Figures that do not fit are
/// left out, those that decided last, and counted: «и ещё 12». «Для адресной поддержки», never a rating.
Document groundsDocument(const RankingData& data, int row);

/// A page for each of \p rows in one document. Error: Cancelled.
[[nodiscard]] Result<Document> groundsDocument(const RankingData& data, const QList<int>& rows, Progress* progress);

/// «Обоснование 111001 2022-2023.pdf», «Обоснования 2022-2023.pdf» without a row; \p suffix with its dot.
QString groundsFileName(const RankingData& data, std::optional<int> row, const QString& suffix);

} // namespace lotsia
