#pragma once

#include "documents/Document.h"

namespace lotsia {

/// The look of a paragraph in the measures of WordprocessingML: twips, half points, 240ths of a line.
struct DocxLook {
    int align = 0; ///< of TextAlign
    int halfPoints = 24;
    int left = 0;
    int right = 0;
    int first = 0; ///< below 0: hanging
    int before = 0;
    int after = 0;
    int line = 240;
    int bold = 0;
    int outline = 0; ///< 0: none

    bool operator==(const DocxLook&) const = default;
    bool sameIndents(const DocxLook& other) const
    {
        return left == other.left && right == other.right && first == other.first;
    }
};

/// \p width of the column that the paragraph stands in, in layout units.
DocxLook docxLook(const Paragraph& paragraph, double width);
/// «both» of TextAlign::Justify.
QString docxAlign(int align);

} // namespace lotsia
