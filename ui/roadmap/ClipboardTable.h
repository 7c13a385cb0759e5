#pragma once

#include "exchange/RoadmapTable.h"
#include "exchange/SheetTables.h"
#include "roadmap/Responsible.h"

class QMimeData;

namespace lotsia {

/// Tables that the clipboard holds: of text/html as Word, Excel and LibreOffice copy it, otherwise of text with tabs.
/// Error: Data (nothing but blanks, too large).
[[nodiscard]] Result<RawDocument> tablesFromClipboard(const QMimeData& data);

/// Rows of a table copied in Word, Excel or a browser, as parts of a roadmap, by the rules of draftFromTables(). Rows
/// before the first heading are in a section with an empty title. Limits: 4 million letters of text, 2,000 rows. Error:
/// Data (nothing but blanks, fewer than three columns, too large).
[[nodiscard]] Result<QList<RoadmapSection>> sectionsFromClipboard(const QString& text, const QDate& periodStart,
                                                                  const QDate& periodEnd);
[[nodiscard]] Result<QList<RoadmapSection>> sectionsFromClipboard(const QMimeData& data, const QDate& periodStart,
                                                                  const QDate& periodEnd);

/// Cells of tab-separated text; see splitTabbedText().
QList<QStringList> splitClipboardTable(const QString& text);

/// The whole roadmap rows as tab-separated text with headings: what «Copy» puts on the clipboard.
QString clipboardText(const QStringList& headings, const QList<QStringList>& rows);

} // namespace lotsia
