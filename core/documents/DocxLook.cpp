#include "documents/DocxLook.h"

#include "documents/LayoutUnits.h"

#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

bool isBold(const Paragraph& paragraph)
{
    return !paragraph.runs.isEmpty()
        && std::all_of(paragraph.runs.begin(), paragraph.runs.end(), [](const TextRun& run) { return run.bold; });
}

} // namespace

DocxLook docxLook(const Paragraph& paragraph, double width)
{
    const double left = mmToUnits(paragraph.leftIndentMm);
    const double right = paragraph.widthMm > 0 ? std::max(0.0, width - left - mmToUnits(paragraph.widthMm)) : 0.0;
    const bool labelled = !paragraph.label.isEmpty() && paragraph.number.text.isEmpty();
    DocxLook look;
    look.align = int(paragraph.align);
    look.halfPoints = qRound(paragraph.sizePt * 2);
    look.left = qRound(left);
    look.right = qRound(right);
    look.first = labelled ? -qRound(mmToUnits(labelWidthMm)) : qRound(mmToUnits(paragraph.firstIndentMm));
    look.before = qRound(toUnits(paragraph.spaceBeforePt));
    look.after = qRound(toUnits(paragraph.spaceAfterPt));
    look.line = qRound(240 * paragraph.lineSpacing);
    look.bold = isBold(paragraph) ? 1 : 0;
    look.outline = std::clamp(paragraph.outlineLevel, 0, 9);
    return look;
}

QString docxAlign(int align)
{
    switch (TextAlign(align)) {
    case TextAlign::Center:
        return u"center"_s;
    case TextAlign::Right:
        return u"right"_s;
    case TextAlign::Justify:
        return u"both"_s;
    case TextAlign::Left:
        break;
    }
    return u"left"_s;
}

} // namespace lotsia
