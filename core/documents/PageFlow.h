#pragma once

#include "documents/TextBox.h"

#include <QImage>
#include <QList>
#include <QRectF>

#include <memory>

namespace lotsia {

/// Lines of a text box at a place; layout units.
struct PlacedText {
    std::shared_ptr<const TextBox> box;
    int first = 0;
    int end = 0;
    QPointF at;
};

struct PlacedPicture {
    std::shared_ptr<const QImage> image;
    QRectF at;
};

/// A place that the document names: a heading, an anchor.
struct PageMark {
    QString anchor;
    QString title;
    int level = 0; ///< of a heading; 0: none
    double y = 0;
};

/// What stands under an anchor: where the preview shows it and takes a click.
struct PageArea {
    QString anchor;
    QRectF at;
};

/// The smallest thing a page break can stand between: a line of a paragraph, a row of a table. Places count from its
/// top and from the left margin.
struct Strip {
    double spaceBefore = 0; ///< not kept at the top of a page
    double spaceAfter = 0; ///< not kept at the foot of a page
    double height = 0;
    QList<PlacedText> texts;
    QList<QRectF> frames;
    QList<PlacedPicture> pictures;
    QList<QLineF> lines;
    QList<QRectF> squares; ///< filled
    QList<PageMark> marks;
    QList<PageArea> areas;
    bool keepNext = false;
    bool splittable = false; ///< by lines, when it is taller than a page
    double padding = 0; ///< above and below the texts of a splittable strip
    std::shared_ptr<const QList<Strip>>
        repeated; ///< what stands above it when it opens a page: the table's header or column numbers
};

/// A page as it is painted; places count from the paper's top left corner.
struct LaidPage {
    bool landscape = false;
    int number = 0; ///< printed at the top; 0: none
    int section = 0; ///< of the document, from 0
    QRectF body; ///< inside the margins, without what a corner code takes
    QList<PlacedText> texts;
    QList<QRectF> frames;
    QList<PlacedPicture> pictures;
    QList<QLineF> lines;
    QList<QRectF> squares;
    QList<PageMark> marks;
    QList<PageArea> areas;
};

/// Cuts strips into pages. Strips that must stay together wait until their group is complete or fills a page.
class PageFlow {
public:
    explicit PageFlow(std::vector<LaidPage>& pages)
        : m_pages(pages)
    {
    }

    void startSection(const DocumentSection& section);
    /// Puts \p corner at the foot of the section's first page, still empty; the text ends above it.
    void setCorner(const Strip& corner);
    void add(Strip strip);
    void endSection();
    /// What follows stands on a page of its own; nothing happens at the top of a page.
    void breakPage();
    /// Width and height inside the margins.
    double bodyWidth() const { return m_body.width(); }
    double bodyHeight() const { return m_body.height(); }
    /// Less than that on a section's first page with a code at its foot.
    double leastHeight() const { return m_pages.back().body.height(); }
    /// Space above something \p height tall that puts it at the foot of its page; at least \p least.
    double spaceToFoot(double height, double least) const;

private:
    void flush();
    void place(Strip strip, bool kept);
    void placeParts(Strip strip);
    void put(const Strip& strip);
    void putAt(const Strip& strip, QPointF at);
    void openPage(const QList<Strip>* repeated);
    double room() const { return m_pages.back().body.bottom() - m_y + 0.5; }

    std::vector<LaidPage>& m_pages;
    std::vector<Strip> m_group;
    double m_groupHeight = 0;
    double m_spaceAfter = 0; ///< of the strip added last
    QRectF m_body;
    double m_y = 0;
    bool m_fresh = true; ///< nothing but repeated rows on the page yet
    bool m_landscape = false;
    int m_number = 0;
    int m_section = -1;
    bool m_firstPage = true;
};

} // namespace lotsia
