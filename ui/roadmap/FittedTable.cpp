#include "ui/roadmap/FittedTable.h"

#include <QHeaderView>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace lotsia {

namespace {
constexpr int MaxLines = 8;
}

FittedTable::FittedTable(QWidget* parent)
    : QTableView(parent)
    , m_refit(new QTimer(this))
{
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_refit->setSingleShot(true);
    m_refit->setInterval(0);
    connect(m_refit, &QTimer::timeout, this, &FittedTable::fitVisible);
    connect(horizontalHeader(), &QHeaderView::sectionResized, m_refit, qOverload<>(&QTimer::start));
}

void FittedTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        shareWidth();
        m_refit->start();
    });
    connect(model, &QAbstractItemModel::dataChanged, m_refit, qOverload<>(&QTimer::start));
    m_refit->start();
}

void FittedTable::setShares(const QList<int>& shares)
{
    m_shares = shares;
    shareWidth();
}

void FittedTable::shareWidth()
{
    const int columns = model() ? model()->columnCount() : 0;
    if (columns == 0 || m_shares.isEmpty())
        return;
    QList<int> shares;
    for (int i = 0; i < columns; ++i)
        shares << m_shares.value(i, m_shares.last());
    const int total = std::accumulate(shares.begin(), shares.end(), 0);
    const int least = fontMetrics().averageCharWidth() * 8;
    for (int i = 0; i < columns; ++i)
        setColumnWidth(i, std::max(least, viewport()->width() * shares[i] / total));
}

void FittedTable::fitVisible()
{
    if (!model() || model()->rowCount() == 0)
        return;
    const int most = fontMetrics().lineSpacing() * MaxLines + 10;
    const int height = viewport()->height();
    // Rows that grow push others out of view, so the last one is looked for anew.
    for (int row = std::max(0, rowAt(0)); row < model()->rowCount() && rowViewportPosition(row) < height; ++row) {
        const int wanted = std::clamp(sizeHintForRow(row), fontMetrics().height() + 10, most);
        if (rowHeight(row) != wanted)
            setRowHeight(row, wanted);
    }
}

void FittedTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        shareWidth();
    m_refit->start();
}

void FittedTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        m_refit->start();
}

} // namespace lotsia
