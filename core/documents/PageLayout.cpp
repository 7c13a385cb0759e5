#include "documents/PageLayout.h"

#include "documents/BlockStrips.h"
#include "documents/DocumentFonts.h"
#include "documents/LayoutUnits.h"

#include <QPainter>

namespace lotsia {

struct PageLayout::Body {
    QString family;
    std::vector<LaidPage> pages;
};

namespace {

QRectF inPoints(const QRectF& units)
{
    return {units.topLeft() / unitsPerPoint, units.size() / unitsPerPoint};
}

} // namespace

PageLayout::PageLayout(const Document& document)
    : m_body(std::make_unique<Body>())
{
    TextBoxCache boxes;
    fill(document, boxes);
}

PageLayout::PageLayout(const Document& document, TextBoxCache& boxes)
    : m_body(std::make_unique<Body>())
{
    boxes.startTurn();
    fill(document, boxes);
}

void PageLayout::fill(const Document& document, TextBoxCache& boxes)
{
    // A font that cannot be loaded is reported by toPdf(); a preview then shows what the system has.
    [[maybe_unused]] const Status fonts = loadDocumentFonts();
    m_body->family = documentFamily(document.fontFamily);
    PageFlow flow(m_body->pages);
    for (const DocumentSection& section : document.sections) {
        flow.startSection(section);
        if (section.code) {
            if (const auto corner = cornerStrip(*section.code, m_body->family, flow.bodyWidth()))
                flow.setCorner(*corner);
        }
        for (const Block& block : section.blocks)
            flowBlock(flow, block, m_body->family, boxes);
        flow.endSection();
    }
    if (m_body->pages.empty())
        flow.startSection(DocumentSection{});
}

PageLayout::~PageLayout() = default;
PageLayout::PageLayout(PageLayout&&) noexcept = default;
PageLayout& PageLayout::operator=(PageLayout&&) noexcept = default;

int PageLayout::pageCount() const
{
    return int(m_body->pages.size());
}

bool PageLayout::isLandscape(int page) const
{
    return m_body->pages.at(std::size_t(page)).landscape;
}

QSizeF PageLayout::pageSizePt(int page) const
{
    return isLandscape(page) ? QSizeF(a4LongPt, a4ShortPt) : QSizeF(a4ShortPt, a4LongPt);
}

QList<DocumentMark> PageLayout::marks() const
{
    QList<DocumentMark> marks;
    for (int page = 0; page < pageCount(); ++page) {
        const LaidPage& laid = m_body->pages.at(std::size_t(page));
        for (const PageMark& mark : laid.marks)
            marks.append(
                {mark.anchor, mark.title, mark.level, page, laid.number > 0 ? laid.number : 1, mark.y / unitsPerPoint});
    }
    return marks;
}

QList<DocumentPlace> PageLayout::places(const QString& anchor) const
{
    QList<DocumentPlace> places;
    for (int page = 0; page < pageCount(); ++page) {
        for (const PageArea& area : m_body->pages.at(std::size_t(page)).areas) {
            if (area.anchor == anchor)
                places.append({page, inPoints(area.at)});
        }
    }
    return places;
}

QString PageLayout::anchorAt(int page, QPointF point) const
{
    if (page < 0 || page >= pageCount())
        return {};
    const LaidPage& clicked = m_body->pages.at(std::size_t(page));
    const QPointF at = point * unitsPerPoint;
    const PageArea* before = nullptr;
    for (const PageArea& area : clicked.areas) {
        if (area.at.contains(at))
            return area.anchor;
        if (area.at.top() <= at.y())
            before = &area;
    }
    for (int former = page - 1; !before && former >= 0; --former) {
        const LaidPage& laid = m_body->pages.at(std::size_t(former));
        if (laid.section != clicked.section)
            break;
        if (!laid.areas.isEmpty())
            before = &laid.areas.back();
    }
    return before ? before->anchor : QString();
}

void PageLayout::paintPage(QPainter& painter, int page, Surface surface) const
{
    const LaidPage& laid = m_body->pages.at(std::size_t(page));
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setFont(documentFont(m_body->family, 12)); // a painter's own font would be embedded too
    painter.setPen(Qt::black);
    painter.setBrush(Qt::NoBrush);
    if (laid.number > 0) {
        Paragraph number;
        number.runs = {{QString::number(laid.number)}};
        number.align = TextAlign::Center;
        const TextBox box(number, m_body->family, toUnits(pageSizePt(page).width()));
        box.paint(painter, {0, mmToUnits(10)}, 0, box.lineCount());
    }
    for (const PlacedText& text : laid.texts)
        text.box->paint(painter, text.at, text.first, text.end, surface);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::LosslessImageRendering); // letters of a screen picture blur as JPEG
    for (const PlacedPicture& picture : laid.pictures)
        painter.drawImage(picture.at, *picture.image);
    QPen line(Qt::black);
    line.setWidthF(toUnits(0.5));
    line.setJoinStyle(Qt::MiterJoin);
    painter.setPen(line);
    painter.drawRects(laid.frames);
    painter.drawLines(laid.lines);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRects(laid.squares);
    painter.restore();
}

} // namespace lotsia
