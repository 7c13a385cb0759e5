#include "ui/orders/OrderList.h"

#include "common/TextFold.h"
#include "ui/common/Icons.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

OrderList::OrderList(QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_filter->setPlaceholderText(tr("Find an order"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setToolTip(tr("By number, date or heading (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &OrderList::applyFilter);
    m_list->setObjectName(u"orders"_s);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("List of orders"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            emit chosen(OrderId(item->data(Qt::UserRole).toLongLong()));
    });
    setFocusProxy(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
}

void OrderList::setOrders(const QList<OrderEntry>& entries, std::optional<OrderId> current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const OrderEntry& entry : entries) {
        const bool draft = entry.state == OrderState::Draft;
        QString head = entry.number.isEmpty() ? tr("without a number") : tr("No. %1").arg(entry.number);
        if (!entry.dateText.isEmpty())
            head += u' ' + tr("of %1").arg(entry.dateText);
        QString state = entry.editionOf.isValid() ? tr("Copy to be changed") : entry.life.text();
        state[0] = state.at(0).toUpper();
        const QString title = entry.title.simplified();
        auto* item = new QListWidgetItem(
            icon(draft                       ? u"edit"_s
                     : entry.life.repealedBy ? u"remove"_s
                                             : u"check"_s),
            head + u" · "_s + state + u'\n' + (title.size() > 90 ? title.left(89) + u'…' : title), m_list);
        item->setData(Qt::UserRole, entry.id.value());
        item->setData(Qt::AccessibleTextRole, state + u", "_s + head + u", "_s + title);
        item->setToolTip(title);
        if (entry.id == current)
            m_list->setCurrentItem(item);
    }
    applyFilter();
}

void OrderList::applyFilter()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!containsFolded(item->data(Qt::AccessibleTextRole).toString(), m_filter->text()));
    }
}

void OrderList::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void OrderList::clearFilter()
{
    m_filter->clear();
}

} // namespace lotsia
