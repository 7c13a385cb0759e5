#pragma once

#include "documents/Document.h"

#include <QSizeF>

#include <memory>

class QPainter;

namespace lotsia {

/// A heading or an anchor of the document and where it stands.
struct DocumentMark {
    QString anchor;
    QString title;
    int level = 0; ///< of a heading; 0: none
    int page = 0; ///< from 0
    int number = 0; ///< of the page in its section, from 1, whether printed or not
    double topPt = 0;
};

/// A document cut into pages. Built once; painting a page is cheap. Coordinates in points (1/72 inch).
class PageLayout {
public:
    explicit PageLayout(const Document& document);
    ~PageLayout();
    PageLayout(PageLayout&&) noexcept;
    PageLayout& operator=(PageLayout&&) noexcept;

    int pageCount() const;
    QSizeF pageSizePt(int page) const; ///< A4, turned for landscape
    bool isLandscape(int page) const;
    QList<DocumentMark> marks() const; ///< in the document's order
    /// Paints page \p page (from 0) with its top left corner at the painter's origin; one unit is one point.
    void paintPage(QPainter& painter, int page) const;

private:
    struct Body;
    std::unique_ptr<Body> m_body;
};

} // namespace lotsia
