#include "ui/orders/RepealPanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace lotsia {

using namespace Qt::StringLiterals;

RepealPanel::RepealPanel(QWidget* parent)
    : InlinePanel(parent)
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
    , m_make(new QPushButton(tr("Make the repealing order"), this))
{
    standAbove();
    auto* all = new QVBoxLayout(this);
    auto* heading = new QLabel(tr("Orders that lose their force by a new one"), this);
    heading->setBuddy(m_list);
    m_list->setObjectName(u"repealed"_s);
    m_list->setAccessibleName(heading->text());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the rest of a heading is told by the mouse
    m_list->setMinimumHeight(fontMetrics().height() * 5);
    m_list->setMaximumHeight(fontMetrics().height() * 9);
    m_hint->setWordWrap(true);
    m_make->setObjectName(u"makeRepeal"_s);
    auto* cancel = new QPushButton(tr("Close"), this); // «Отменить» is what the orders are about to be
    all->addWidget(heading);
    all->addWidget(m_list);
    auto* row = new QHBoxLayout;
    row->addWidget(m_hint, 1);
    row->addWidget(m_make);
    row->addWidget(cancel);
    all->addLayout(row);
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_make->setEnabled(!marked().isEmpty()); });
    connect(m_make, &QPushButton::clicked, this, &RepealPanel::accept);
    connect(cancel, &QPushButton::clicked, this, &RepealPanel::cancel);
}

void RepealPanel::open(const QList<OrderEntry>& orders, std::optional<OrderId> chosen)
{
    QSet<OrderId> with;
    for (const OrderEntry& entry : orders) {
        if (entry.id != chosen)
            continue;
        with.insert(entry.id);
        for (const OrderMention& later : entry.life.amendedBy)
            with.insert(later.order);
    }
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const OrderEntry& entry : orders) {
            if (entry.state != OrderState::Approved || entry.life.repealedBy)
                continue;
            auto* item = new QListWidgetItem(
                tr("No. %1 of %2 · %3")
                    .arg(entry.number, entry.life.since.toString(u"dd.MM.yyyy"), entry.title.simplified()),
                m_list);
            item->setToolTip(entry.title.simplified());
            item->setData(Qt::UserRole, entry.id.value());
            item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setCheckState(with.contains(entry.id) ? Qt::Checked : Qt::Unchecked);
            if (entry.id == chosen)
                m_list->setCurrentItem(item);
        }
    }
    m_hint->setText(m_list->count() == 0 ? tr("There are no orders in force.")
                        : with.size() > 1
                        ? tr("The orders that changed it are marked with it. Space marks and unmarks.")
                        : tr("Space marks and unmarks."));
    m_make->setEnabled(!marked().isEmpty());
    show();
    m_list->setFocus();
}

QList<OrderId> RepealPanel::marked() const
{
    QList<OrderId> orders;
    // Oldest first, as an order names them.
    for (int row = m_list->count() - 1; row >= 0; --row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            orders << OrderId(item->data(Qt::UserRole).toLongLong());
    }
    return orders;
}

void RepealPanel::accept()
{
    const QList<OrderId> orders = marked();
    if (orders.isEmpty())
        return;
    hide();
    emit chosen(orders);
}

} // namespace lotsia
