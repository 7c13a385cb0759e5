#include "ui/orders/PreviewPane.h"

#include "ui/common/DocumentPreview.h"
#include "ui/common/Icons.h"
#include "ui/common/PageStrip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QString zoomKey = u"pages/orders/zoom"_s;
const QString smallKey = u"pages/orders/thumbnails"_s;
const QString twoKey = u"pages/orders/twoPages"_s;

} // namespace

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout;
    m_small = addButton(row, u"pages"_s, tr("Small pictures of the pages"));
    m_two = addButton(row, u"two-pages"_s, tr("Two pages beside each other"));
    m_small->setCheckable(true);
    m_two->setCheckable(true);
    row->addStretch(1);
    buildPageBox(row);
    row->addStretch(1);
    buildZoom(row);
    buildStrip();
    m_preview = new DocumentPreview(this); // last in the order of the Tab key
    auto* body = new QHBoxLayout;
    body->addWidget(m_side);
    body->addWidget(m_preview, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(row);
    all->addLayout(body, 1);

    connect(m_small, &QToolButton::toggled, this, [this](bool shown) {
        m_side->setVisible(shown);
        QSettings().setValue(smallKey, shown);
    });
    connect(m_two, &QToolButton::toggled, this, [this](bool two) {
        m_preview->setTwoPages(two);
        QSettings().setValue(twoKey, two);
    });
    connect(m_preview, &DocumentPreview::placeChosen, this, &PreviewPane::placeChosen);
    connect(m_preview, &DocumentPreview::zoomChanged, this, &PreviewPane::showZoom);
    connect(m_preview, &DocumentPreview::currentPageChanged, this, &PreviewPane::showPages);
    const QSettings settings;
    m_side->setVisible(false);
    m_small->setChecked(settings.value(smallKey, false).toBool());
    m_two->setChecked(settings.value(twoKey, false).toBool());
    m_preview->setZoom(settings.value(zoomKey, DocumentPreview::FitWidth).toInt());
}

QToolButton* PreviewPane::addButton(QBoxLayout* row, const QString& iconName, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    row->addWidget(button);
    return button;
}

void PreviewPane::buildPageBox(QBoxLayout* row)
{
    m_page = new QSpinBox(this);
    m_page->setPrefix(tr("p.") + u' ');
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setRange(1, 1);
    m_page->setKeyboardTracking(false);
    m_page->setAccessibleName(tr("Page in view"));
    m_page->setToolTip(tr("Page in view; PgUp and PgDn go to the next one, Home and End to the first and the last"));
    m_page->installEventFilter(this);
    m_of = new QLabel(this);
    row->addWidget(m_page);
    row->addWidget(m_of);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) {
        if (page != m_preview->currentPage() + 1)
            m_preview->showPage(page - 1);
    });
}

void PreviewPane::buildZoom(QBoxLayout* row)
{
    QToolButton* smaller = addButton(row, u"remove"_s, tr("Smaller (Ctrl and the wheel, or −)"));
    m_zoom = new QComboBox(this);
    m_zoom->setAccessibleName(tr("Zoom of the preview"));
    m_zoom->setToolTip(m_zoom->accessibleName());
    m_zoom->addItem(tr("to the width"), DocumentPreview::FitWidth);
    m_zoom->addItem(tr("whole page"), DocumentPreview::FitPage);
    for (const int percent : DocumentPreview::usualPercents())
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    row->addWidget(m_zoom);
    QToolButton* larger = addButton(row, u"add"_s, tr("Larger (Ctrl and the wheel, or +)"));
    connect(m_zoom, &QComboBox::activated, this, [this] { m_preview->setZoom(m_zoom->currentData().toInt()); });
    connect(smaller, &QToolButton::clicked, this, [this] { m_preview->zoomBy(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { m_preview->zoomBy(1); });
}

void PreviewPane::buildStrip()
{
    m_side = new QWidget(this);
    m_strip = new PageStrip(m_side);
    m_strip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_printSelected = new QToolButton(m_side);
    m_printSelected->setIcon(icon(u"print"_s));
    m_printSelected->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_printSelected->setText(tr("Selected…"));
    m_printSelected->setAccessibleName(tr("Print the selected pages"));
    m_printSelected->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip, 1);
    column->addWidget(m_printSelected);
    connect(m_strip, &PageStrip::pageChosen, this, [this](int page) {
        if (page != m_preview->currentPage())
            m_preview->showPage(page);
    });
    connect(m_strip, &QListWidget::itemSelectionChanged, this, &PreviewPane::updateSelection);
    connect(m_printSelected, &QToolButton::clicked, this, &PreviewPane::printSelectedAsked);
    updateSelection();
}

void PreviewPane::setDocument(const Document& document)
{
    m_preview->setDocument(document);
    m_strip->setPages(m_preview->pages());
    showPages();
    showZoom();
    updateSelection();
}

int PreviewPane::pageCount() const
{
    return m_preview->pageCount();
}

int PreviewPane::currentPage() const
{
    return m_preview->currentPage();
}

QList<int> PreviewPane::selectedPages() const
{
    return m_side->isVisibleTo(this) ? m_strip->selectedPages() : QList<int>();
}

void PreviewPane::showPlace(const QString& anchor)
{
    m_preview->showPlace(anchor);
}

void PreviewPane::showPages()
{
    const QSignalBlocker quiet(m_page);
    m_page->setRange(1, qMax(1, pageCount()));
    m_page->setValue(m_preview->currentPage() + 1);
    m_of->setText(tr("out of %1").arg(pageCount()));
    m_strip->setCurrentPage(m_preview->currentPage());
}

void PreviewPane::showZoom()
{
    const int zoom = m_preview->zoom();
    m_zoom->setPlaceholderText(tr("%1 %").arg(zoom)); // shown while the wheel's zoom is none of the usual ones
    m_zoom->setCurrentIndex(m_zoom->findData(zoom));
    QSettings().setValue(zoomKey, zoom);
}

void PreviewPane::updateSelection()
{
    const qsizetype count = m_strip->selectedPages().size();
    m_printSelected->setEnabled(count > 0);
    m_printSelected->setToolTip(count > 0 ? tr("Print %n selected page(s)…", nullptr, int(count))
                                          : tr("Choose pages above: a click, then Ctrl or Shift and a click."));
}

bool PreviewPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_page || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_Up:
        m_page->setValue(m_page->value() - 1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_Down:
        m_page->setValue(m_page->value() + 1);
        return true;
    case Qt::Key_Home:
        m_page->setValue(1);
        return true;
    case Qt::Key_End:
        m_page->setValue(m_page->maximum());
        return true;
    default:
        return false;
    }
}

} // namespace lotsia
