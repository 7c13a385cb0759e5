#pragma once

#include "documents/Document.h"
#include "documents/TextBoxCache.h"
#include "ui/common/PrintSetup.h"

#include <QScrollArea>

#include <memory>

namespace lotsia {

class PageLayout;
class PaperCanvas;

/// Pages of a document, painted by the same layout as print and PDF. Keys: PgUp and PgDn by a screenful but never past
/// the next page's top, with Ctrl by a page, Home and End, + and − and 0 for the zoom; Ctrl and the wheel zoom too.
class DocumentPreview : public QScrollArea {
    Q_OBJECT

public:
    static constexpr int FitWidth = 0;
    static constexpr int FitPage = -1;

    explicit DocumentPreview(QWidget* parent = nullptr);
    ~DocumentPreview() override;
    /// Lays the document out again; the scroll position stays. Only paragraphs that changed cost time.
    void setDocument(const Document& document);
    int pageCount() const;
    std::shared_ptr<const PageLayout> pages() const { return m_pages; }

    void setZoom(int percent); ///< FitWidth, FitPage or a percentage
    int zoom() const { return m_zoom; }
    int shownPercent() const; ///< what a fitted view comes to
    void zoomBy(int steps); ///< to the next larger or smaller of the usual percentages
    static QList<int> usualPercents();
    void setTwoPages(bool two);

    int currentPage() const; ///< the one in view, from 0
    void showPage(int page);
    /// Brings the place of \p anchor into view and marks it. A row that is not there leaves its appendix; false, and
    /// nothing is marked, when that is not there either.
    bool showPlace(const QString& anchor);

    /// Asks for a printer (the system's dialog) and prints \p document; each page takes its own paper direction.
    /// False: the person thought better of it, or it failed.
    static bool printDocument(QWidget* parent, const Document& document, const PrintChoice& choice = {});

signals:
    void placeChosen(const QString& anchor);
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rescale();
    /// Zooms so that the point of the document under \p at, in the viewport, stays there.
    void zoomAround(QPointF at, int percent);
    void noteCurrent();

    PaperCanvas* m_canvas;
    TextBoxCache m_boxes;
    std::shared_ptr<const PageLayout> m_pages;
    int m_zoom = FitWidth;
    int m_asked = -1; ///< the page that was asked for; in view until someone scrolls
    int m_askedAt = 0;
    int m_noted = -1;
};

} // namespace lotsia
