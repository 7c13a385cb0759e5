#include "documents/BlockStrips.h"

#include "documents/LayoutUnits.h"
#include "documents/QrCode.h"
#include "documents/TableGrid.h"

#include <QPainter>

#include <algorithm>

namespace lotsia {

namespace {

const double cellPaddingX = mmToUnits(1.5);
const double cellPaddingY = mmToUnits(0.8);

QString plainText(const Paragraph& paragraph)
{
    QString text = paragraph.number.text + u' ';
    for (const TextRun& run : paragraph.runs)
        text += run.text;
    return text.simplified();
}

/// The paragraph's place at the top of \p strip, when it has a name or is a heading.
void addMark(Strip& strip, const Paragraph& paragraph)
{
    if (paragraph.outlineLevel > 0 || !paragraph.anchor.isEmpty())
        strip.marks.append({paragraph.anchor, plainText(paragraph), paragraph.outlineLevel});
}

void addArea(Strip& strip, const Paragraph& paragraph, double left, double width)
{
    if (!paragraph.anchor.isEmpty())
        strip.areas.append({paragraph.anchor, QRectF(left, 0, width, strip.height)});
}

/// Two short lines at a right angle over each upper corner of the field; they stand in the space above the text.
void addCornerMarks(Strip& strip, double left, double right)
{
    const double leg = mmToUnits(3);
    const double rise = mmToUnits(2.5);
    strip.lines << QLineF(left, -rise, left + leg, -rise) << QLineF(left, -rise, left, 0)
                << QLineF(right, -rise, right - leg, -rise) << QLineF(right, -rise, right, 0);
}

/// A picture without the transparency that an archive's PDF does not know.
std::shared_ptr<const QImage> pictureOf(const QByteArray& png)
{
    const QImage image = QImage::fromData(png, "PNG");
    if (!image.hasAlphaChannel())
        return std::make_shared<const QImage>(image);
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    painter.end();
    return std::make_shared<const QImage>(flat);
}

struct Flower {
    PageFlow& flow;
    const QString& family;
    TextBoxCache& boxes;

    std::shared_ptr<const TextBox> box(const Paragraph& paragraph, double width) const
    {
        return boxes.box(paragraph, family, width);
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
        // A text processor moves the whole of a paragraph that is kept with the next one.
        keepAll = keepAll || paragraph.keepWithNext;
        for (int i = 0; i < count; ++i) {
            Strip strip;
            const bool last = i + 1 == count;
            // What wide lines have more than single ones stands under them, as in text processors; a page does not end
            // with it.
            const double line = text->height(i, i + 1);
            const double wide = paragraph.lineSpacing > 1 ? line * (1 - 1 / paragraph.lineSpacing) : 0;
            strip.spaceBefore = i == 0 ? toUnits(paragraph.spaceBeforePt) : 0;
            strip.height = line - wide;
            strip.spaceAfter = wide + (last ? toUnits(paragraph.spaceAfterPt) : 0);
            strip.texts.append({text, i, i + 1, {left, 0}});
            addArea(strip, paragraph, left, width);
            if (i == 0)
                addMark(strip, paragraph);
            if (i == 0 && paragraph.cornerMarks) {
                const double start = left + mmToUnits(paragraph.leftIndentMm);
                const double field = paragraph.widthMm > 0 ? start + mmToUnits(paragraph.widthMm) : left + width;
                addCornerMarks(strip, start, std::min(field, left + width));
            }
            // No single line of a paragraph stands alone at the foot or the head of a page.
            const bool lonely = !last && (i == 0 || i + 2 == count);
            strip.keepNext = keepAll || lonely;
            flow.add(std::move(strip));
        }
    }

    void operator()(const Paragraph& paragraph) const
    {
        if (!paragraph.atFoot) {
            lines(paragraph, 0, flow.bodyWidth(), false);
            return;
        }
        Paragraph lowered = paragraph;
        const double height = box(paragraph, flow.bodyWidth())->height();
        lowered.spaceBeforePt = flow.spaceToFoot(height, toUnits(paragraph.spaceBeforePt)) / toUnits(1);
        lines(lowered, 0, flow.bodyWidth(), false);
    }

    void operator()(const Figure& figure) const
    {
        const auto image = pictureOf(figure.png);
        const bool captioned = !figure.caption.runs.isEmpty();
        Strip strip;
        strip.spaceBefore = toUnits(figure.spaceBeforePt);
        strip.keepNext = true; // its caption, or the letterhead under a coat of arms
        if (!image->isNull()) {
            const double caption = box(figure.caption, flow.bodyWidth())->height()
                + toUnits(figure.caption.spaceBeforePt + figure.caption.spaceAfterPt);
            const double tallest = captioned ? flow.leastHeight() - caption : mmToUnits(coatHeightMm);
            const double scale =
                std::min({mmToUnits(figure.widthMm), flow.bodyWidth(), tallest * image->width() / image->height()})
                / image->width();
            const QSizeF size(image->width() * scale, image->height() * scale);
            const QRectF at(QPointF((flow.bodyWidth() - size.width()) / 2, 0), size);
            strip.height = size.height();
            strip.pictures.append({image, at});
            if (captioned)
                strip.frames.append(at);
        }
        flow.add(std::move(strip));
        if (captioned)
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
        for (const Paragraph* side : {&pair.left, &pair.right})
            addMark(strip, *side);
        addArea(strip, pair.left, 0, leftWidth);
        addArea(strip, pair.right, leftWidth, flow.bodyWidth() - leftWidth);
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
            if (!header)
                addMark(strip, cell.paragraph);
        }
        strip.height = tallest + 2 * cellPaddingY;
        for (QRectF& frame : strip.frames)
            frame.setHeight(strip.height);
        for (const PageMark& mark : std::as_const(strip.marks)) {
            if (strip.areas.isEmpty() && !mark.anchor.isEmpty())
                strip.areas.append({mark.anchor, QRectF(0, 0, edges.back(), strip.height)});
        }
        if (header) {
            for (PlacedText& text : strip.texts)
                text.at.setY((strip.height - text.box->height()) / 2);
        }
        return strip;
    }

    void operator()(const Table& table) const
    {
        const QList<double> edges = columnEdges(table, flow.bodyWidth());
        const auto strips = [&](const QList<DocumentRow>& rows) {
            auto list = std::make_shared<QList<Strip>>();
            for (const DocumentRow& each : rows)
                list->append(row(each, edges, true));
            return list;
        };
        const auto header = strips(table.header);
        for (const Strip& strip : *header)
            flow.add(strip);
        const auto repeated = table.repeated.isEmpty() ? header : strips(table.repeated);
        double height = 0;
        for (const Strip& strip : *repeated)
            height += strip.height;
        // What leaves no room for rows is not repeated.
        const bool repeat = !repeated->isEmpty() && height < flow.bodyHeight() / 2;
        for (const DocumentRow& each : table.rows) {
            if (each.cells.isEmpty())
                continue;
            Strip strip = row(each, edges, false);
            if (repeat)
                strip.repeated = repeated;
            flow.add(std::move(strip));
        }
    }
};

} // namespace

void flowBlock(PageFlow& flow, const Block& block, const QString& family, TextBoxCache& boxes)
{
    std::visit(Flower{flow, family, boxes}, block);
}

std::optional<Strip> cornerStrip(const CornerCode& corner, const QString& family, double width)
{
    const auto code = qrCode(corner.payload);
    if (!code)
        return std::nullopt;
    const double side = mmToUnits(std::clamp(corner.sizeMm, 10.0, 60.0));
    const double square = side / code->size;
    Strip strip;
    strip.height = side;
    // Neighbours in a row are one rectangle: no light seams between them on a screen.
    for (int y = 0; y < code->size; ++y) {
        for (int x = 0; x < code->size; ++x) {
            const int from = x;
            while (x < code->size && code->isDark(x, y))
                ++x;
            if (x > from)
                strip.squares.append(QRectF(width - side + from * square, y * square, (x - from) * square, square));
        }
    }
    if (corner.description.isEmpty())
        return strip;
    Paragraph words;
    words.runs = {{corner.description}};
    words.sizePt = 8;
    words.align = TextAlign::Right;
    const double quiet = 4 * square; // ISO/IEC 18004 asks for four light squares around
    const double room = std::min(mmToUnits(70), width - side - quiet);
    const auto text = std::make_shared<const TextBox>(words, family, room);
    const int lines = std::max(1, text->linesWithin(0, side));
    const int end = std::min(lines, text->lineCount());
    strip.texts.append({text, 0, end, {width - side - quiet - room, side - text->height(0, end)}});
    return strip;
}

} // namespace lotsia
