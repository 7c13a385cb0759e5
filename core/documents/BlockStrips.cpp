#include "documents/BlockStrips.h"

#include "documents/LayoutUnits.h"
#include "documents/TableGrid.h"

#include <algorithm>

namespace lotsia {

namespace {

const double cellPaddingX = mmToUnits(1.5);
const double cellPaddingY = mmToUnits(0.8);

QString plainText(const Paragraph& paragraph)
{
    QString text;
    for (const TextRun& run : paragraph.runs)
        text += run.text;
    return text.simplified();
}

struct Flower {
    PageFlow& flow;
    const QString& family;

    std::shared_ptr<const TextBox> box(const Paragraph& paragraph, double width) const
    {
        return std::make_shared<const TextBox>(paragraph, family, width);
    }

    /// The narrowest width that needs no more lines than \p width: no single word is left over on the last one.
    double balancedWidth(const Paragraph& paragraph, double width) const
    {
        const int count = box(paragraph, width)->lineCount();
        double narrow = width;
        while (count > 1 && narrow > width / 2 && box(paragraph, narrow - width / 20)->lineCount() == count)
            narrow -= width / 20;
        return narrow;
    }

    void lines(const Paragraph& paragraph, double left, double width, bool keepAll) const
    {
        if (paragraph.pageBreakBefore)
            flow.breakPage();
        const auto text = box(paragraph, width);
        const int count = text->lineCount();
        for (int i = 0; i < count; ++i) {
            Strip strip;
            if (i == 0 && (paragraph.outlineLevel > 0 || !paragraph.anchor.isEmpty()))
                strip.marks.append({paragraph.anchor, plainText(paragraph), paragraph.outlineLevel});
            strip.spaceBefore = i == 0 ? toUnits(paragraph.spaceBeforePt) : 0;
            strip.height = text->height(i, i + 1);
            strip.texts.append({text, i, i + 1, {left, 0}});
            const bool last = i + 1 == count;
            // No single line of a paragraph stands alone at the foot or the head of a page.
            const bool lonely = !last && (i == 0 || i + 2 == count);
            strip.keepNext = keepAll || lonely || (last && paragraph.keepWithNext);
            if (last)
                strip.height += toUnits(paragraph.spaceAfterPt);
            flow.add(std::move(strip));
        }
    }

    void operator()(const Paragraph& paragraph) const { lines(paragraph, 0, flow.bodyWidth(), false); }

    void operator()(const Figure& figure) const
    {
        const auto image = std::make_shared<const QImage>(QImage::fromData(figure.png, "PNG"));
        Strip strip;
        strip.spaceBefore = toUnits(figure.spaceBeforePt);
        strip.keepNext = !figure.caption.runs.isEmpty();
        if (!image->isNull()) {
            const double caption = box(figure.caption, flow.bodyWidth())->height()
                + toUnits(figure.caption.spaceBeforePt + figure.caption.spaceAfterPt);
            const double scale = std::min({mmToUnits(figure.widthMm), flow.bodyWidth(),
                                           (flow.bodyHeight() - caption) * image->width() / image->height()})
                / image->width();
            const QSizeF size(image->width() * scale, image->height() * scale);
            const QRectF at(QPointF((flow.bodyWidth() - size.width()) / 2, 0), size);
            strip.height = size.height();
            strip.pictures.append({image, at});
            strip.frames.append(at);
        }
        flow.add(std::move(strip));
        if (!figure.caption.runs.isEmpty())
            lines(figure.caption, 0, flow.bodyWidth(), false);
    }

    void operator()(const Stamp& stamp) const
    {
        const double width = std::min(mmToUnits(stamp.widthMm), flow.bodyWidth());
        for (const Paragraph& line : stamp.lines)
            lines(line, flow.bodyWidth() - width, balancedWidth(line, width), &line != &stamp.lines.back());
    }

    void operator()(const SideBySide& pair) const
    {
        const double leftWidth = std::min(mmToUnits(pair.leftWidthMm), flow.bodyWidth() * 0.9);
        const auto left = box(pair.left, leftWidth);
        const auto right = box(pair.right, flow.bodyWidth() - leftWidth);
        Strip strip;
        strip.spaceBefore = toUnits(pair.spaceBeforePt);
        strip.height = std::max(left->height(), right->height());
        strip.splittable = true;
        strip.keepNext = pair.left.keepWithNext || pair.right.keepWithNext;
        strip.texts.append({left, 0, left->lineCount(), {0, strip.height - left->height()}});
        strip.texts.append({right, 0, right->lineCount(), {leftWidth, strip.height - right->height()}});
        flow.add(std::move(strip));
    }

    Strip row(const DocumentRow& row, const QList<double>& edges, bool header) const
    {
        Strip strip;
        strip.padding = cellPaddingY;
        strip.splittable = true;
        strip.keepNext = row.section || header;
        double tallest = 0;
        qsizetype column = 0;
        for (const DocumentCell& cell : row.cells) {
            if (column + 1 >= edges.size())
                break;
            const qsizetype end = cellEnd(row, cell, column, edges.size() - 1);
            const double left = edges.at(column);
            const double width = edges.at(end) - left;
            const auto text = box(cell.paragraph, width - 2 * cellPaddingX);
            strip.texts.append({text, 0, text->lineCount(), {left + cellPaddingX, cellPaddingY}});
            strip.frames.append(QRectF(left, 0, width, 0));
            tallest = std::max(tallest, text->height());
            column = end;
        }
        strip.height = tallest + 2 * cellPaddingY;
        for (QRectF& frame : strip.frames)
            frame.setHeight(strip.height);
        if (header) {
            for (PlacedText& text : strip.texts)
                text.at.setY((strip.height - text.box->height()) / 2);
        }
        return strip;
    }

    void operator()(const Table& table) const
    {
        const QList<double> edges = columnEdges(table, flow.bodyWidth());
        auto header = std::make_shared<QList<Strip>>();
        double headerHeight = 0;
        for (const DocumentRow& each : table.header) {
            header->append(row(each, edges, true));
            headerHeight += header->last().height;
        }
        for (const Strip& strip : *header)
            flow.add(strip);
        // A header that leaves no room for rows is not repeated.
        const bool repeat = !header->isEmpty() && headerHeight < flow.bodyHeight() / 2;
        for (const DocumentRow& each : table.rows) {
            if (each.cells.isEmpty())
                continue;
            Strip strip = row(each, edges, false);
            if (repeat)
                strip.repeated = header;
            flow.add(std::move(strip));
        }
    }
};

} // namespace

void flowBlock(PageFlow& flow, const Block& block, const QString& family)
{
    std::visit(Flower{flow, family}, block);
}

} // namespace lotsia
