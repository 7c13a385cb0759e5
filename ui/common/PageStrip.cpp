#include "ui/common/PageStrip.h"

#include "documents/PageLayout.h"

#include <QCache>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace lotsia {

/// Paints a page when it comes into view and keeps the picture until the document changes.
class PageStrip::Delegate final : public QStyledItemDelegate {
public:
    explicit Delegate(QListWidget* list)
        : QStyledItemDelegate(list)
        , m_pictures(200)
    {
    }

    void setPages(std::shared_ptr<const PageLayout> pages)
    {
        m_pages = std::move(pages);
        m_pictures.clear();
    }

    static int paperWidth(const QFontMetrics& metrics) { return metrics.averageCharWidth() * 12; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize paper = paperSize(option.fontMetrics, index.row());
        const int line = option.fontMetrics.height();
        return {paperWidth(option.fontMetrics) + line, paper.height() + line * 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const bool current = option.state & QStyle::State_HasFocus || m_current == index.row();
        const int line = option.fontMetrics.height();
        painter->save();
        if (selected)
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        const QSize size = paperSize(option.fontMetrics, index.row());
        const QRect paper(option.rect.left() + (option.rect.width() - size.width()) / 2, option.rect.top() + line / 2,
                          size.width(), size.height());
        painter->drawPixmap(paper, picture(index.row(), size, painter->device()->devicePixelRatioF()));
        painter->setPen(option.palette.color(current ? QPalette::Text : QPalette::Mid));
        painter->drawRect(paper.adjusted(0, 0, -1, -1));
        QFont font = option.font;
        font.setBold(current);
        painter->setFont(font);
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(QRect(option.rect.left(), paper.bottom() + 1, option.rect.width(), line + line / 4),
                          Qt::AlignCenter, QString::number(index.row() + 1));
        painter->restore();
    }

    int m_current = 0;

private:
    QSize paperSize(const QFontMetrics& metrics, int page) const
    {
        const int longSide = qRound(paperWidth(metrics) * 1.2);
        const QSizeF size =
            m_pages && page < m_pages->pageCount() ? m_pages->pageSizePt(page) : QSizeF(longSide, longSide);
        return (size * longSide / std::max(size.width(), size.height())).toSize();
    }

    QPixmap picture(int page, QSize size, double ratio) const
    {
        if (const QPixmap* kept = m_pictures.object(page);
            kept && kept->devicePixelRatio() == ratio && kept->deviceIndependentSize() == size)
            return *kept;
        QPixmap picture(size * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::white);
        if (m_pages && page < m_pages->pageCount()) {
            QPainter painter(&picture);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            const double scale = size.width() / m_pages->pageSizePt(page).width();
            painter.scale(scale, scale);
            m_pages->paintPage(painter, page, Surface::Screen);
        }
        m_pictures.insert(page, new QPixmap(picture));
        return picture;
    }

    std::shared_ptr<const PageLayout> m_pages;
    mutable QCache<int, QPixmap> m_pictures;
};

PageStrip::PageStrip(QWidget* parent)
    : QListWidget(parent)
    , m_delegate(new Delegate(this))
{
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Pages of the document"));
    setToolTip(tr("A click shows the page; Ctrl or Shift and a click choose several for printing."));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_following && row >= 0)
            emit pageChosen(row);
    });
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { emit pageChosen(row(item)); });
}

PageStrip::~PageStrip() = default;

void PageStrip::setPages(std::shared_ptr<const PageLayout> pages)
{
    m_following = true;
    const int wanted = pages ? pages->pageCount() : 0;
    m_delegate->setPages(std::move(pages));
    while (count() > wanted)
        delete takeItem(count() - 1);
    while (count() < wanted)
        addItem(tr("Page %1").arg(count() + 1));
    scheduleDelayedItemsLayout(); // a page may have turned
    viewport()->update();
    m_following = false;
}

void PageStrip::setCurrentPage(int page)
{
    if (page < 0 || page >= count())
        return;
    m_following = true;
    m_delegate->m_current = page;
    setCurrentRow(page, QItemSelectionModel::NoUpdate);
    scrollToItem(item(page));
    viewport()->update();
    m_following = false;
}

QList<int> PageStrip::selectedPages() const
{
    QList<int> pages;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->isSelected())
            pages << row;
    }
    return pages;
}

QSize PageStrip::sizeHint() const
{
    const int line = fontMetrics().height();
    const int bar = verticalScrollBar()->sizeHint().width();
    return {qRound(Delegate::paperWidth(fontMetrics()) * 1.2) + line + bar + frameWidth() * 2, line * 20};
}

void PageStrip::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout(); // pictures grow with the letters
}

} // namespace lotsia
