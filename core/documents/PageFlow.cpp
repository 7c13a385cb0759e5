#include "documents/PageFlow.h"

#include "documents/LayoutUnits.h"

#include <algorithm>

namespace lotsia {

namespace {

constexpr double cornerFootMm = 8; // printers leave about 5 mm of the paper's edge blank
constexpr double cornerGapMm = 4;

double heightOf(const QList<Strip>& strips)
{
    double height = 0;
    for (const Strip& strip : strips)
        height += strip.height;
    return height;
}

void fitFrames(Strip& strip)
{
    double text = 0;
    for (const PlacedText& part : strip.texts)
        text = std::max(text, part.box->height(part.first, part.end));
    strip.height = text + 2 * strip.padding;
    for (QRectF& frame : strip.frames)
        frame.setHeight(strip.height);
    for (PageArea& area : strip.areas)
        area.at.setHeight(strip.height);
}

/// Takes the lines that stand within \p height off \p strip; at least one, so that every page moves on.
Strip takeTop(Strip& strip, double height)
{
    Strip top = strip;
    bool moved = false;
    for (qsizetype i = 0; i < strip.texts.size(); ++i) {
        PlacedText& rest = strip.texts[i];
        const int lines = rest.box->linesWithin(rest.first, height - 2 * strip.padding);
        top.texts[i].end = std::min(rest.end, rest.first + lines);
        moved = moved || top.texts[i].end > rest.first;
    }
    if (!moved) {
        for (PlacedText& part : top.texts)
            part.end = std::min(part.end, part.first + 1);
    }
    for (qsizetype i = 0; i < strip.texts.size(); ++i) {
        strip.texts[i].first = top.texts[i].end;
        top.texts[i].at.setY(strip.padding);
        strip.texts[i].at.setY(strip.padding);
    }
    strip.spaceBefore = 0;
    strip.marks.clear(); // a place begins once
    fitFrames(top);
    fitFrames(strip);
    return top;
}

bool hasLines(const Strip& strip)
{
    return std::any_of(strip.texts.begin(), strip.texts.end(),
                       [](const PlacedText& part) { return part.first < part.end; });
}

} // namespace

void PageFlow::startSection(const DocumentSection& section)
{
    const QMarginsF& mm = section.marginsMm;
    m_landscape = section.landscape;
    const double width = toUnits(m_landscape ? a4LongPt : a4ShortPt);
    const double height = toUnits(m_landscape ? a4ShortPt : a4LongPt);
    m_body = QRectF(0, 0, width, height)
                 .adjusted(mmToUnits(mm.left()), mmToUnits(mm.top()), -mmToUnits(mm.right()), -mmToUnits(mm.bottom()));
    if (section.restartNumbering)
        m_number = 0;
    m_firstPage = true;
    ++m_section;
    m_spaceAfter = 0;
    openPage(nullptr);
}

void PageFlow::setCorner(const Strip& corner)
{
    LaidPage& page = m_pages.back();
    const double bottom = toUnits(m_landscape ? a4ShortPt : a4LongPt);
    const double top = bottom - mmToUnits(cornerFootMm) - corner.height;
    putAt(corner, {m_body.left(), top});
    page.body.setBottom(std::min(page.body.bottom(), top - mmToUnits(cornerGapMm)));
}

void PageFlow::add(Strip strip)
{
    const bool complete = !strip.keepNext;
    strip.spaceBefore += m_spaceAfter;
    m_spaceAfter = strip.spaceAfter;
    m_groupHeight += strip.height + strip.spaceBefore;
    m_group.push_back(std::move(strip));
    if (complete || m_groupHeight > m_body.height())
        flush();
}

double PageFlow::spaceToFoot(double height, double least) const
{
    height += m_spaceAfter; // stands above it
    double left = room() - 1;
    if (!m_group.empty()) { // what waits is kept with it and goes to the next page together
        const double waiting = m_groupHeight - (m_fresh ? m_group.front().spaceBefore : 0);
        left -= waiting;
        if (left < least + height)
            left = m_body.height() - 1 - (m_groupHeight - m_group.front().spaceBefore);
    }
    return std::max(least, left - height);
}

void PageFlow::endSection()
{
    flush();
}

void PageFlow::breakPage()
{
    flush();
    if (!m_fresh)
        openPage(nullptr);
}

void PageFlow::flush()
{
    if (m_group.empty())
        return;
    const double needed = m_groupHeight - (m_fresh ? m_group.front().spaceBefore : 0);
    if (needed > room() && !m_fresh)
        openPage(m_group.front().repeated.get());
    const bool opensPage = m_fresh;
    for (std::size_t i = 0; i < m_group.size(); ++i)
        place(std::move(m_group[i]), opensPage && i > 0);
    m_group.clear();
    m_groupHeight = 0;
}

/// \p kept: what stands before it on this page cannot move any further and must not stay behind alone.
void PageFlow::place(Strip strip, bool kept)
{
    const double above = strip.repeated ? heightOf(*strip.repeated) : 0;
    const double lead = m_fresh ? 0 : strip.spaceBefore;
    const bool fits = lead + strip.height <= room();
    if (fits) {
        put(strip);
        return;
    }
    const bool tooTall = strip.height > m_body.height() - above;
    if (strip.splittable && (tooTall || m_fresh || kept)) {
        placeParts(std::move(strip));
        return;
    }
    if (!m_fresh)
        openPage(strip.repeated.get());
    put(strip);
}

void PageFlow::placeParts(Strip strip)
{
    while (hasLines(strip)) {
        const double lead = m_fresh ? 0 : strip.spaceBefore;
        Strip top = takeTop(strip, room() - lead);
        if (lead + top.height > room() && !m_fresh)
            openPage(strip.repeated.get());
        put(top);
        if (hasLines(strip))
            openPage(strip.repeated.get());
    }
}

void PageFlow::put(const Strip& strip)
{
    if (!m_fresh)
        m_y += strip.spaceBefore;
    putAt(strip, {m_body.left(), m_y});
    m_y += strip.height;
    m_fresh = false;
}

void PageFlow::putAt(const Strip& strip, QPointF at)
{
    LaidPage& page = m_pages.back();
    for (PlacedText text : strip.texts) {
        if (text.first == text.end)
            continue;
        if (!page.texts.isEmpty() && page.texts.last().box == text.box && page.texts.last().end == text.first) {
            page.texts.last().end = text.end; // the next line of a paragraph: it follows at once
            continue;
        }
        text.at += at;
        page.texts.append(text);
    }
    for (const QRectF& frame : strip.frames)
        page.frames.append(frame.translated(at));
    for (const PlacedPicture& picture : strip.pictures)
        page.pictures.append({picture.image, picture.at.translated(at)});
    for (const QLineF& line : strip.lines)
        page.lines.append(line.translated(at));
    for (const QRectF& square : strip.squares)
        page.squares.append(square.translated(at));
    for (PageMark mark : strip.marks) {
        mark.y = at.y();
        page.marks.append(mark);
    }
    for (const PageArea& area : strip.areas) {
        const QRectF placed = area.at.translated(at);
        if (!page.areas.isEmpty() && page.areas.last().anchor == area.anchor)
            page.areas.last().at |= placed;
        else
            page.areas.append({area.anchor, placed});
    }
}

void PageFlow::openPage(const QList<Strip>* repeated)
{
    ++m_number;
    LaidPage page;
    page.landscape = m_landscape;
    page.number = m_firstPage ? 0 : m_number;
    page.section = m_section;
    page.body = m_body;
    m_pages.push_back(std::move(page));
    m_firstPage = false;
    m_y = m_body.top();
    if (repeated) {
        for (const Strip& strip : *repeated)
            put(strip);
    }
    m_fresh = true;
}

} // namespace lotsia
