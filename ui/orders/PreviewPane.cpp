#include "ui/orders/PreviewPane.h"

#include "ui/common/DocumentPreview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>

namespace lotsia {

using namespace Qt::StringLiterals;

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent)
    , m_zoom(new QComboBox(this))
    , m_pages(new QLabel(this))
    , m_preview(new DocumentPreview(this))
{
    const QString setting = u"pages/orders/zoom"_s;
    m_zoom->setAccessibleName(tr("Zoom of the preview"));
    m_zoom->setToolTip(m_zoom->accessibleName());
    m_zoom->addItem(tr("to the width"), 0);
    for (const int percent : {50, 75, 100, 125, 150, 200})
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    connect(m_zoom, &QComboBox::activated, this, [this, setting] {
        m_preview->setZoom(m_zoom->currentData().toInt());
        QSettings().setValue(setting, m_zoom->currentData());
    });
    m_zoom->setCurrentIndex(qMax(0, m_zoom->findData(QSettings().value(setting, 0).toInt())));
    m_preview->setZoom(m_zoom->currentData().toInt());
    auto* row = new QHBoxLayout;
    row->addWidget(m_pages, 1);
    row->addWidget(m_zoom);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(row);
    all->addWidget(m_preview, 1);
}

void PreviewPane::setDocument(const Document& document)
{
    m_preview->setDocument(document);
    m_pages->setText(tr("%n page(s)", nullptr, m_preview->pageCount()));
}

int PreviewPane::pageCount() const
{
    return m_preview->pageCount();
}

} // namespace lotsia
