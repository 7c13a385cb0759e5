#pragma once

#include "documents/Document.h"
#include "documents/TextBox.h"

#include <QRectF>
#include <QSizeF>

#include <memory>

class QPainter;

namespace lotsia {

class TextBoxCache;

/// A heading or an anchor of the document and where it stands.
struct DocumentMark {
    QString anchor;
    QString title;
    int level = 0; ///< of a heading; 0: none
    int page = 0; ///< from 0
    int number = 0; ///< of the page in its section, from 1, whether printed or not
    double topPt = 0;
};

/// A piece of a page that stands under an anchor.
struct DocumentPlace {
    int page = 0; ///< from 0
    QRectF rectPt;
};

/// A document cut into pages. Built once; painting a page is cheap. Coordinates in points (1/72 inch).
class PageLayout {
public:
    explicit PageLayout(const Document& document);
    /// Takes paragraphs that did not change from \p boxes, and keeps all of this document's there.
    PageLayout(const Document& document, TextBoxCache& boxes);
    ~PageLayout();
    PageLayout(PageLayout&&) noexcept;
    PageLayout& operator=(PageLayout&&) noexcept;

    int pageCount() const;
    QSizeF pageSizePt(int page) const; ///< A4, turned for landscape
    bool isLandscape(int page) const;
    QList<DocumentMark> marks() const; ///< in the document's order
    /// What stands under \p anchor, a piece for each page; empty when there is no such place.
    QList<DocumentPlace> places(const QString& anchor) const;
    /// The anchor of what stands at \p point of page \p page (in points from its top left corner): the place there, or
    /// the last one that begins before it in the same section. Empty: none.
    QString anchorAt(int page, QPointF point) const;
    /// Paints page \p page (from 0) with its top left corner at the painter's origin; one unit is one point.
    void paintPage(QPainter& painter, int page, Surface surface = Surface::Paper) const;

private:
    void fill(const Document& document, TextBoxCache& boxes);

    struct Body;
    std::unique_ptr<Body> m_body;
};

} // namespace lotsia
