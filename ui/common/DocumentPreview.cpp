#include "ui/common/DocumentPreview.h"

#include "documents/PageLayout.h"
#include "ui/common/Tones.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>

#include <algorithm>
#include <optional>

namespace lotsia {

/// Paper under paper; knows nothing but the layout and the scale.
class DocumentPreview::Canvas : public QWidget {
public:
    explicit Canvas(QWidget* parent)
        : QWidget(parent)
    {
    }

    void setLayoutOf(const Document& document)
    {
        m_layout.emplace(document);
        place();
    }

    int pageCount() const { return m_layout ? m_layout->pageCount() : 0; }

    /// \p percent 0 fits the widest page to \p room pixels.
    void setScale(int percent, int room)
    {
        const double natural = logicalDpiX() / 72.0;
        double widest = 0;
        for (int page = 0; page < pageCount(); ++page)
            widest = std::max(widest, m_layout->pageSizePt(page).width());
        const double fitted = widest > 0 ? std::max(50.0, room - 2.0 * gap()) / widest : natural;
        m_scale = percent > 0 ? natural * percent / 100.0 : fitted;
        m_room = room;
        place();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        for (int page = 0; page < pageCount(); ++page) {
            const QRectF paper = m_papers[size_t(page)];
            if (!paper.toAlignedRect().intersects(event->rect()))
                continue;
            painter.fillRect(paper, Qt::white); // paper is white in every theme, as it will be printed
            painter.setPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.3));
            painter.drawRect(paper);
            painter.save();
            painter.setClipRect(paper);
            painter.translate(paper.topLeft());
            painter.scale(m_scale, m_scale);
            painter.setPen(Qt::black);
            m_layout->paintPage(painter, page);
            painter.restore();
        }
    }

private:
    int gap() const { return fontMetrics().height(); }

    void place()
    {
        m_papers.clear();
        double top = gap();
        double widest = 0;
        for (int page = 0; page < pageCount(); ++page)
            widest = std::max(widest, m_layout->pageSizePt(page).width() * m_scale);
        const double width = std::max(widest + 2 * gap(), double(m_room));
        for (int page = 0; page < pageCount(); ++page) {
            const QSizeF size = m_layout->pageSizePt(page) * m_scale;
            m_papers.emplace_back(QPointF((width - size.width()) / 2, top), size);
            top += size.height() + gap();
        }
        resize(int(width), int(top));
        update();
    }

    std::optional<PageLayout> m_layout;
    std::vector<QRectF> m_papers;
    double m_scale = 1;
    int m_room = 0;
};

DocumentPreview::DocumentPreview(QWidget* parent)
    : QScrollArea(parent)
    , m_canvas(new Canvas(this))
{
    setWidget(m_canvas);
    setBackgroundRole(QPalette::Mid);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or fitting to width would flicker between two widths
    setAccessibleName(tr("Preview of the document"));
}

DocumentPreview::~DocumentPreview() = default;

void DocumentPreview::setDocument(const Document& document)
{
    const int x = horizontalScrollBar()->value();
    const int y = verticalScrollBar()->value();
    m_canvas->setLayoutOf(document);
    m_canvas->setScale(m_zoom, viewport()->width());
    horizontalScrollBar()->setValue(x);
    verticalScrollBar()->setValue(y);
    setAccessibleDescription(tr("%n page(s)", nullptr, pageCount()));
}

int DocumentPreview::pageCount() const
{
    return m_canvas->pageCount();
}

void DocumentPreview::setZoom(int percent)
{
    m_zoom = std::clamp(percent, 0, 500);
    m_canvas->setScale(m_zoom, viewport()->width());
}

void DocumentPreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_canvas->setScale(m_zoom, viewport()->width());
}

void DocumentPreview::printDocument(QWidget* parent, const Document& document)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    const PageLayout layout(document);
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, layout.pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool part = printer.printRange() == QPrinter::PageRange;
    const int first = part ? std::max(1, printer.fromPage()) - 1 : 0;
    const int last = part ? std::min(printer.toPage(), layout.pageCount()) - 1 : layout.pageCount() - 1;
    const auto turn = [&](int page) {
        printer.setPageOrientation(layout.isLandscape(page) ? QPageLayout::Landscape : QPageLayout::Portrait);
        printer.setFullPage(true);
    };
    if (first > last)
        return;
    turn(first);
    QPainter painter(&printer);
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            turn(page);
            printer.newPage();
        }
        painter.save();
        const double scale = printer.resolution() / 72.0;
        painter.scale(scale, scale);
        layout.paintPage(painter, page);
        painter.restore();
    }
}

} // namespace lotsia
