#include "documents/PageFlow.h"

#include "documents/LayoutUnits.h"

#include <algorithm>

namespace lotsia {

namespace {

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
    openPage(nullptr);
}

void PageFlow::add(Strip strip)
{
    const bool complete = !strip.keepNext;
    m_groupHeight += strip.height + strip.spaceBefore;
    m_group.push_back(std::move(strip));
    if (complete || m_groupHeight > m_body.height())
        flush();
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
    for (Strip& strip : m_group)
        place(std::move(strip));
    m_group.clear();
    m_groupHeight = 0;
}

void PageFlow::place(Strip strip)
{
    const double above = strip.repeated ? heightOf(*strip.repeated) : 0;
    const bool tooTall = strip.splittable && strip.height > m_body.height() - above;
    const double lead = m_fresh ? 0 : strip.spaceBefore;
    if (!tooTall) {
        if (lead + strip.height > room() && !m_fresh)
            openPage(strip.repeated.get());
        put(strip);
        return;
    }
    while (hasLines(strip)) {
        Strip top = takeTop(strip, room() - lead);
        if (top.height > room() && !m_fresh)
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
    LaidPage& page = m_pages.back();
    for (PlacedText text : strip.texts) {
        if (text.first == text.end)
            continue;
        if (!page.texts.isEmpty() && page.texts.last().box == text.box && page.texts.last().end == text.first) {
            page.texts.last().end = text.end; // the next line of a paragraph: it follows at once
            continue;
        }
        text.at += QPointF(m_body.left(), m_y);
        page.texts.append(text);
    }
    for (const QRectF& frame : strip.frames)
        page.frames.append(frame.translated(m_body.left(), m_y));
    for (const PlacedPicture& picture : strip.pictures)
        page.pictures.append({picture.image, picture.at.translated(m_body.left(), m_y)});
    for (PageMark mark : strip.marks) {
        mark.y = m_y;
        page.marks.append(mark);
    }
    m_y += strip.height;
    m_fresh = false;
}

void PageFlow::openPage(const QList<Strip>* repeated)
{
    ++m_number;
    LaidPage page;
    page.landscape = m_landscape;
    page.number = m_firstPage ? 0 : m_number;
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
