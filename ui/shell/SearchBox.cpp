#include "ui/shell/SearchBox.h"

#include "ui/common/AppContext.h"

#include <QKeyEvent>
#include <QListWidget>

namespace lotsia {

namespace {

constexpr qsizetype kMostHits = 12;

} // namespace

SearchBox::SearchBox(AppContext& context, QWidget* overlay)
    : SearchField(tr("Find a school, an action, an order…  Ctrl+K"), overlay)
    , m_context(context)
    , m_list(new QListWidget(overlay))
{
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::Box);
    m_list->hide();
    setDelay(0);
    connect(this, &SearchField::searched, this, &SearchBox::showHits);
    connect(m_list, &QListWidget::itemClicked, this, [this] { go(m_list->currentRow()); });
    connect(&context, &AppContext::dataChanged, this, [this] { m_index.forget(); });
}

void SearchBox::showHits()
{
    if (text().trimmed().isEmpty()) {
        m_list->hide();
        return;
    }
    if (!m_index.isRead())
        m_index.read(m_context.workspace());
    m_hits = m_index.find(text(), kMostHits);
    m_list->clear();
    for (const SearchHit& hit : std::as_const(m_hits))
        m_list->addItem(QStringLiteral("%1: %2").arg(hit.kind, hit.text));
    if (m_hits.isEmpty()) {
        auto* none = new QListWidgetItem(tr("Nothing found. Try another word or a part of it."), m_list);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    QWidget* overlay = m_list->parentWidget();
    const int width = std::max(this->width(), fontMetrics().averageCharWidth() * 60);
    const int rows = std::max(1, m_list->count());
    const int height = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 2;
    QPoint corner = overlay->mapFromGlobal(mapToGlobal(QPoint(0, this->height() + 2)));
    corner.setX(std::clamp(corner.x(), 0, std::max(0, overlay->width() - width)));
    m_list->setGeometry(QRect(corner, QSize(width, std::min(height, overlay->height() - corner.y()))));
    m_list->raise();
    m_list->show();
}

void SearchBox::go(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const SearchHit hit = m_hits[row];
    closeList();
    clear();
    if (hit.item.isEmpty())
        m_context.showPage(hit.page);
    else
        m_context.showItem(hit.page, hit.item);
}

bool SearchBox::closeList()
{
    const bool open = m_list->isVisible();
    m_list->hide();
    return open;
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const int count = int(m_hits.size());
    if (m_list->isVisible() && count > 0) {
        switch (event->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow((m_list->currentRow() + 1) % count);
            return;
        case Qt::Key_Up:
            m_list->setCurrentRow((m_list->currentRow() + count - 1) % count);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            go(m_list->currentRow());
            return;
        default:
            break;
        }
    }
    SearchField::keyPressEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent* event)
{
    SearchField::focusInEvent(event);
    if (!text().isEmpty())
        showHits();
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    SearchField::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && !m_list->underMouse())
        m_list->hide();
}

} // namespace lotsia
