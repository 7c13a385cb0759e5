#pragma once

#include "common/Result.h"
#include "roadmap/Roadmap.h"

namespace lotsia {

/// Rows of a table copied in Word, Excel or a browser, as parts of a roadmap. Rows before the first heading are in a
/// section with an empty title. Columns are found by their headings when the first row has them; otherwise the order is
/// action, responsible, term, result. A number column and a row that only numbers the columns are dropped; a row with
/// one cell is a section heading. Limits: 4 MiB, 2,000 rows. Error: Data (nothing but blanks, fewer than three columns,
/// too large).
[[nodiscard]] Result<QList<RoadmapSection>> sectionsFromClipboard(const QString& text, const QDate& periodStart,
                                                                  const QDate& periodEnd);

/// Cells of tab-separated text; a cell in quotation marks may hold line breaks, as Excel copies it. Control characters
/// become spaces.
QList<QStringList> splitClipboardTable(const QString& text);

/// The whole roadmap rows as tab-separated text with headings: what «Copy» puts on the clipboard.
QString clipboardText(const QStringList& headings, const QList<QStringList>& rows);

/// «Управление образования, МБУ ДПО ММЦ»: parties between commas, semicolons or line breaks; commas inside quotation
/// marks stay.
QStringList partiesFromText(const QString& text);

} // namespace lotsia
