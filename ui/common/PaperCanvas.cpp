#include "ui/common/PaperCanvas.h"

#include "ui/common/Tones.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace lotsia {

namespace {

constexpr double leastScale = 0.05;

} // namespace

PaperCanvas::PaperCanvas(QWidget* parent)
    : QWidget(parent)
{
}

void PaperCanvas::setPages(std::shared_ptr<const PageLayout> pages)
{
    m_pages = std::move(pages);
    mark(m_anchor);
    place();
}

void PaperCanvas::setColumns(int columns)
{
    m_columns = std::clamp(columns, 1, 2);
    place();
}

void PaperCanvas::setScale(double pixelsPerPoint, int room)
{
    m_scale = std::max(leastScale, pixelsPerPoint);
    m_room = room;
    place();
}

int PaperCanvas::gap() const
{
    return fontMetrics().height();
}

double PaperCanvas::rowWidthPt(int first) const
{
    double width = 0;
    for (int page = first; page < std::min(first + m_columns, pageCount()); ++page)
        width += m_pages->pageSizePt(page).width();
    return width;
}

double PaperCanvas::fittingScale(QSize size, bool height) const
{
    double widest = 0;
    double tallest = 0;
    for (int page = 0; page < pageCount(); ++page) {
        if (page % m_columns == 0)
            widest = std::max(widest, rowWidthPt(page));
        tallest = std::max(tallest, m_pages->pageSizePt(page).height());
    }
    if (widest <= 0)
        return 1;
    const double wide = (size.width() - (m_columns + 1.0) * gap()) / widest;
    const double high = (size.height() - 2.0 * gap()) / tallest;
    return std::max(leastScale, height ? std::min(wide, high) : wide);
}

void PaperCanvas::place()
{
    m_papers.clear();
    double widest = 0;
    for (int page = 0; page < pageCount(); page += m_columns)
        widest = std::max(widest, rowWidthPt(page) * m_scale);
    const double width = std::max(widest + (m_columns + 1) * gap(), double(m_room));
    double top = gap();
    for (int page = 0; page < pageCount(); page += m_columns) {
        const int end = std::min(page + m_columns, pageCount());
        double left = (width - rowWidthPt(page) * m_scale - (end - page - 1) * gap()) / 2;
        double height = 0;
        for (int each = page; each < end; ++each) {
            const QSizeF size = m_pages->pageSizePt(each) * m_scale;
            m_papers.emplace_back(QPointF(left, top), size);
            left += size.width() + gap();
            height = std::max(height, size.height());
        }
        top += height + gap();
    }
    resize(int(width), int(top));
    update();
}

QRectF PaperCanvas::pageRect(int page) const
{
    return page >= 0 && page < int(m_papers.size()) ? m_papers[std::size_t(page)] : QRectF();
}

int PaperCanvas::rowAt(double y) const
{
    int row = 0;
    for (int page = 0; page < int(m_papers.size()); page += m_columns) {
        if (m_papers[std::size_t(page)].top() - gap() <= y)
            row = page;
    }
    return row;
}

void PaperCanvas::mark(const QString& anchor)
{
    m_anchor = anchor;
    m_marked = m_pages && !anchor.isEmpty() ? m_pages->places(anchor) : QList<DocumentPlace>();
    update();
}

QRectF PaperCanvas::markedRect() const
{
    if (m_marked.isEmpty())
        return {};
    const DocumentPlace& first = m_marked.first();
    const QRectF place(first.rectPt.topLeft() * m_scale, first.rectPt.size() * m_scale);
    return place.translated(pageRect(first.page).topLeft());
}

void PaperCanvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const QColor accent = palette().color(QPalette::Highlight);
    for (int page = 0; page < int(m_papers.size()); ++page) {
        const QRectF paper = m_papers[std::size_t(page)];
        if (!paper.toAlignedRect().intersects(event->rect()))
            continue;
        painter.fillRect(paper, Qt::white); // paper is white in every theme, as it will be printed
        painter.setPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.3));
        painter.drawRect(paper);
        painter.save();
        painter.setClipRect(paper);
        painter.translate(paper.topLeft());
        painter.scale(m_scale, m_scale);
        for (const DocumentPlace& place : m_marked) {
            if (place.page != page)
                continue;
            const QRectF at = place.rectPt.adjusted(-4, -1, 4, 1);
            painter.fillRect(at, mixed(Qt::white, accent, 0.16));
            painter.fillRect(QRectF(at.left() - 2.5, at.top(), 2.5, at.height()), mixed(Qt::white, accent, 0.8));
        }
        painter.setPen(Qt::black);
        m_pages->paintPage(painter, page, Surface::Screen);
        painter.restore();
    }
}

void PaperCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    for (int page = 0; page < int(m_papers.size()); ++page) {
        const QRectF paper = m_papers[std::size_t(page)];
        if (!paper.contains(event->position()))
            continue;
        const QString anchor = m_pages->anchorAt(page, (event->position() - paper.topLeft()) / m_scale);
        if (!anchor.isEmpty())
            emit placeClicked(anchor);
        return;
    }
}

} // namespace lotsia
