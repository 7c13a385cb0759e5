#pragma once

#include "documents/Document.h"

namespace lotsia {

/// The forms of text that an order's appendices are made of.
Paragraph headingText(const QString& text, double sizePt = 13);
/// A running paragraph with a first-line indent.
Paragraph runningText(const QString& text, double spaceBeforePt = 0);
/// An item of a list, \p depth from 0, behind its label «–».
Paragraph listText(const QString& text, int depth = 0);
/// A cell of an appendix's table.
DocumentCell tableCell(const QString& text, TextAlign align = TextAlign::Left, bool bold = false);
/// A cell of a table's header.
DocumentCell headingCell(const QString& text);
/// A heading across a table of \p columns columns.
DocumentRow sectionRow(const QString& text, qsizetype columns);
/// «ОБРАЗЕЦ»: stands above everything that a sample set prints.
Paragraph sampleMark();
/// A portrait or landscape section of an appendix with its own page numbers; empty.
DocumentSection appendixPages(bool landscape);

} // namespace lotsia
