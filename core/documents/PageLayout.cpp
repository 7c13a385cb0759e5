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

PageLayout::PageLayout(const Document& document)
    : m_body(std::make_unique<Body>())
{
    // A font that cannot be loaded is reported by toPdf(); a preview then shows what the system has.
    [[maybe_unused]] const Status fonts = loadDocumentFonts();
    m_body->family = documentFamily(document.fontFamily);
    PageFlow flow(m_body->pages);
    for (const DocumentSection& section : document.sections) {
        flow.startSection(section);
        for (const Block& block : section.blocks)
            flowBlock(flow, block, m_body->family);
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

void PageLayout::paintPage(QPainter& painter, int page) const
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
        text.box->paint(painter, text.at, text.first, text.end);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::LosslessImageRendering); // letters of a screen picture blur as JPEG
    for (const PlacedPicture& picture : laid.pictures)
        painter.drawImage(picture.at, *picture.image);
    QPen line(Qt::black);
    line.setWidthF(toUnits(0.5));
    line.setJoinStyle(Qt::MiterJoin);
    painter.setPen(line);
    painter.drawRects(laid.frames);
    painter.restore();
}

} // namespace lotsia
