#pragma once

#include "documents/PageLayout.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace lotsia {

/// Paper beside and under paper, painted by the layout that also prints it. It knows where each page lies and nothing
/// of scrolling; lengths in pixels of the widget unless a name says points.
class PaperCanvas final : public QWidget {
    Q_OBJECT

public:
    explicit PaperCanvas(QWidget* parent = nullptr);
    void setPages(std::shared_ptr<const PageLayout> pages);
    int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
    void setColumns(int columns); ///< pages beside each other: 1 or 2
    int columns() const { return m_columns; }
    /// \p room is the width to centre the pages in.
    void setScale(double pixelsPerPoint, int room);
    double scale() const { return m_scale; }
    /// The scale at which the widest row of pages fills \p size, and with \p height also the tallest page.
    double fittingScale(QSize size, bool height) const;
    QRectF pageRect(int page) const;
    /// The first page of the row at \p y or above it.
    int rowAt(double y) const;
    int gap() const; ///< around and between the pages

    /// Marks what stands under this anchor, softly and under its letters; empty: nothing.
    void mark(const QString& anchor);
    /// Where the marked place begins; null when nothing is marked.
    QRectF markedRect() const;

signals:
    /// Someone clicked into what stands under this anchor.
    void placeClicked(const QString& anchor);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void place();
    double rowWidthPt(int first) const;

    std::shared_ptr<const PageLayout> m_pages;
    std::vector<QRectF> m_papers;
    QString m_anchor;
    QList<DocumentPlace> m_marked;
    double m_scale = 1;
    int m_room = 0;
    int m_columns = 1;
};

} // namespace lotsia
