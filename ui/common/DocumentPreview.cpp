#include "ui/common/DocumentPreview.h"

#include "documents/PageLayout.h"
#include "ui/common/PaperCanvas.h"
#include "ui/common/PrintJob.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace lotsia {

DocumentPreview::DocumentPreview(QWidget* parent)
    : QScrollArea(parent)
    , m_canvas(new PaperCanvas(this))
{
    setWidget(m_canvas);
    setBackgroundRole(QPalette::Mid);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or fitting to width would flicker between two widths
    setAccessibleName(tr("Preview of the document"));
    connect(m_canvas, &PaperCanvas::placeClicked, this, &DocumentPreview::placeChosen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DocumentPreview::noteCurrent);
}

DocumentPreview::~DocumentPreview() = default;

void DocumentPreview::setDocument(const Document& document)
{
    const int x = horizontalScrollBar()->value();
    const int y = verticalScrollBar()->value();
    m_pages = std::make_shared<const PageLayout>(document, m_boxes);
    m_canvas->setPages(m_pages);
    rescale();
    horizontalScrollBar()->setValue(x);
    verticalScrollBar()->setValue(y);
    m_noted = -1;
    noteCurrent();
}

int DocumentPreview::pageCount() const
{
    return m_canvas->pageCount();
}

void DocumentPreview::rescale()
{
    const double natural = logicalDpiX() / 72.0;
    const double scale =
        m_zoom > 0 ? natural * m_zoom / 100.0 : m_canvas->fittingScale(viewport()->size(), m_zoom == FitPage);
    m_canvas->setScale(scale, viewport()->width());
}

void DocumentPreview::setZoom(int percent)
{
    zoomAround(QPointF(viewport()->width() / 2.0, 0), percent);
}

int DocumentPreview::shownPercent() const
{
    return qRound(m_canvas->scale() * 72 / logicalDpiX() * 100);
}

QList<int> DocumentPreview::usualPercents()
{
    return {25, 50, 75, 100, 125, 150, 200, 300, 400};
}

void DocumentPreview::zoomBy(int steps)
{
    const QList<int> percents = usualPercents();
    int percent = shownPercent();
    for (; steps > 0; --steps) {
        const auto larger = std::upper_bound(percents.begin(), percents.end(), percent);
        percent = larger == percents.end() ? percents.last() : *larger;
    }
    for (; steps < 0; ++steps) {
        const auto same = std::lower_bound(percents.begin(), percents.end(), percent);
        percent = same == percents.begin() ? percents.first() : *(same - 1);
    }
    setZoom(percent);
}

void DocumentPreview::zoomAround(QPointF at, int percent)
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QPointF point = at + scrolled;
    const int page = m_canvas->rowAt(point.y());
    const QPointF former = (point - m_canvas->pageRect(page).topLeft()) / m_canvas->scale();
    m_zoom = percent > 0 ? std::clamp(percent, 10, 500) : std::max(percent, FitPage);
    rescale();
    const QPointF now = m_canvas->pageRect(page).topLeft() + former * m_canvas->scale() - at;
    horizontalScrollBar()->setValue(qRound(now.x()));
    verticalScrollBar()->setValue(qRound(now.y()));
    noteCurrent();
    emit zoomChanged();
}

void DocumentPreview::setTwoPages(bool two)
{
    const int page = currentPage();
    m_canvas->setColumns(two ? 2 : 1);
    rescale();
    showPage(page);
}

int DocumentPreview::currentPage() const
{
    const int y = verticalScrollBar()->value();
    if (m_asked >= 0 && m_asked < pageCount() && m_askedAt == y)
        return m_asked;
    return m_canvas->rowAt(y + viewport()->height() / 3.0);
}

void DocumentPreview::showPage(int page)
{
    if (pageCount() == 0)
        return;
    m_asked = std::clamp(page, 0, pageCount() - 1);
    const QRectF paper = m_canvas->pageRect(m_asked);
    verticalScrollBar()->setValue(qRound(paper.top()) - m_canvas->gap());
    if (m_canvas->columns() > 1)
        ensureVisible(qRound(paper.left()), verticalScrollBar()->value(), 0, 0);
    m_askedAt = verticalScrollBar()->value();
    noteCurrent();
}

bool DocumentPreview::showPlace(const QString& anchor)
{
    m_canvas->mark(anchor);
    if (const qsizetype row = anchor.indexOf(QLatin1StringView(".row.")); m_canvas->markedRect().isNull() && row > 0)
        m_canvas->mark(anchor.left(row));
    const QRectF place = m_canvas->markedRect();
    if (place.isNull())
        return false;
    const QRectF seen(horizontalScrollBar()->value(), verticalScrollBar()->value(), viewport()->width(),
                      viewport()->height());
    const double end = std::min(place.bottom(), place.top() + seen.height() / 2); // of a long one the beginning counts
    if (place.top() < seen.top() || end > seen.bottom())
        verticalScrollBar()->setValue(qRound(place.top() - seen.height() / 4));
    if (place.left() < seen.left() || place.left() > seen.right() - seen.width() / 4)
        horizontalScrollBar()->setValue(qRound(place.left()) - m_canvas->gap());
    return true;
}

void DocumentPreview::noteCurrent()
{
    const int page = currentPage();
    if (page == m_noted)
        return;
    m_noted = page;
    setAccessibleDescription(pageCount() > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pageCount()) : QString());
    emit currentPageChanged(page);
}

void DocumentPreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const int page = currentPage();
    const double former = m_canvas->scale();
    const double into = (verticalScrollBar()->value() - m_canvas->pageRect(page).top()) / former;
    rescale();
    if (m_canvas->scale() != former) // the same words stay at the top
        verticalScrollBar()->setValue(qRound(m_canvas->pageRect(page).top() + into * m_canvas->scale()));
}

void DocumentPreview::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
    const QList<int> percents = usualPercents();
    const double factor = event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1;
    if (event->angleDelta().y() != 0)
        zoomAround(event->position(), std::clamp(qRound(shownPercent() * factor), percents.first(), percents.last()));
}

void DocumentPreview::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    const bool control = event->modifiers() & Qt::ControlModifier;
    const int screenful = viewport()->height() - m_canvas->gap() * 2;
    const int page = currentPage();
    const auto top = [this](int each) { return qRound(m_canvas->pageRect(each).top()) - m_canvas->gap(); };
    const int next = m_canvas->rowAt(bar->value() + m_canvas->gap()) + m_canvas->columns();
    switch (event->key()) {
    case Qt::Key_PageDown:
        if (control)
            showPage(page + m_canvas->columns());
        else if (next < pageCount() && bar->value() + screenful >= top(next))
            showPage(next);
        else
            bar->setValue(bar->value() + screenful);
        return;
    case Qt::Key_PageUp:
        if (control)
            showPage(page - m_canvas->columns());
        else
            bar->setValue(std::max(bar->value() - screenful, top(m_canvas->rowAt(bar->value() - 1.0))));
        return;
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        showPage(pageCount() - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1);
        return;
    case Qt::Key_Minus:
        zoomBy(-1);
        return;
    case Qt::Key_0:
        setZoom(FitWidth);
        return;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

bool DocumentPreview::printDocument(QWidget* parent, const Document& document, const PrintChoice& choice)
{
    return PrintJob::run(parent, document, choice);
}

} // namespace lotsia
