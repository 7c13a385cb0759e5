#include "ui/orders/RenewalPanel.h"

#include "ui/common/ErrorLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTreeWidget>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostYears = 10;
enum Column { PlaceColumn, BeforeColumn, AfterColumn };
enum Role { KindRole = Qt::UserRole, IndexRole };
enum Kind { ShiftRow = 1, ActRow };

/// A tree wraps words, but makes no room for the second line by itself.
class WrappingDelegate final : public QStyledItemDelegate {
public:
    explicit WrappingDelegate(QTreeView* tree)
        : QStyledItemDelegate(tree)
        , m_tree(tree)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (!index.parent().isValid() || index.column() == PlaceColumn)
            return size; // headings run over all columns
        const int margin = m_tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_tree) + 1;
        const QRect room(0, 0, m_tree->columnWidth(index.column()) - 2 * margin, QWIDGETSIZE_MAX);
        const QRect text = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString());
        return {room.width(), std::max(size.height(), text.height() + 2)};
    }

private:
    QTreeView* m_tree;
};

} // namespace

RenewalPanel::RenewalPanel(AppContext& context, QWidget* parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_order(new QComboBox(this))
    , m_years(new QSpinBox(this))
    , m_tree(new QTreeWidget(this))
    , m_error(new ErrorLabel(u"renewalError"_s, this))
    , m_make(new QPushButton(tr("Create the draft"), this))
{
    standAbove();
    auto* all = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    auto* caption = new QLabel(tr("As in the order"), this);
    caption->setBuddy(m_order);
    m_order->setObjectName(u"renewalOrder"_s);
    m_order->setAccessibleName(caption->text());
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(30);
    auto* years = new QLabel(tr("Years later"), this);
    years->setBuddy(m_years);
    m_years->setObjectName(u"renewalYears"_s);
    m_years->setAccessibleName(years->text());
    m_years->setRange(1, mostYears);
    m_make->setObjectName(u"makeRenewal"_s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    row->addWidget(caption);
    row->addWidget(m_order, 1);
    row->addWidget(years);
    row->addWidget(m_years);
    row->addWidget(m_make);
    row->addWidget(cancel);
    all->addLayout(row);
    m_tree->setObjectName(u"renewalChanges"_s);
    m_tree->setAccessibleName(tr("What changes"));
    m_tree->setHeaderLabels({tr("Place"), tr("Before"), tr("After")});
    m_tree->header()->setStretchLastSection(true);
    m_tree->setFixedHeight(fontMetrics().height() * 14);
    m_tree->setWordWrap(true);
    m_tree->setItemDelegate(new WrappingDelegate(m_tree));
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, &QTreeView::doItemsLayout);
    all->addWidget(m_tree);
    all->addWidget(m_error);
    connect(m_order, &QComboBox::currentIndexChanged, this, &RenewalPanel::plan);
    connect(m_years, &QSpinBox::valueChanged, this, &RenewalPanel::plan);
    connect(m_tree, &QTreeWidget::itemChanged, this, &RenewalPanel::mark);
    connect(m_make, &QPushButton::clicked, this, &RenewalPanel::accept);
    connect(cancel, &QPushButton::clicked, this, &RenewalPanel::cancel);
}

void RenewalPanel::open(const QList<OrderEntry>& orders, std::optional<OrderId> chosen)
{
    {
        const QSignalBlocker blocker(m_order);
        m_order->clear();
        int proposed = -1;
        for (const OrderEntry& entry : orders) {
            if (entry.editionOf.isValid())
                continue;
            const bool approved = entry.state == OrderState::Approved;
            const QString title = entry.title.simplified();
            m_order->addItem(approved ? tr("No. %1 of %2 · %3").arg(entry.number, entry.dateText, title)
                                      : tr("draft · %1").arg(title),
                             entry.id.value());
            const int row = m_order->count() - 1;
            m_order->setItemData(row, title, Qt::ToolTipRole);
            if (entry.id == chosen || (!chosen && proposed < 0 && approved))
                proposed = row;
        }
        m_order->setCurrentIndex(std::max(proposed, 0));
    }
    show();
    plan();
    m_order->setFocus();
}

QString RenewalPanel::placeText(const QString& anchor) const
{
    if (anchor == u"title")
        return tr("Heading");
    if (anchor == u"preamble")
        return tr("Preamble");
    const int number = anchor.section(u'.', 1, 1).toInt();
    if (anchor.startsWith(u"clause."_s))
        return tr("Point %1").arg(clauseNumbers(m_renewal->former.clauses).value(number));
    return tr("Appendix %1").arg(number + 1);
}

void RenewalPanel::plan()
{
    m_renewal.reset();
    m_error->say({});
    if (m_order->currentIndex() < 0) {
        m_error->say(tr("There is no order yet that could be taken over. Make one from a template."));
    } else {
        auto renewal =
            m_context.workspace().drafting().renewal(OrderId(m_order->currentData().toLongLong()), m_years->value());
        if (renewal)
            m_renewal = std::move(*renewal);
        else
            m_error->say(renewal.error().toString());
    }
    showPlan();
}

void RenewalPanel::showPlan()
{
    const QSignalBlocker blocker(m_tree);
    m_tree->clear();
    m_make->setEnabled(m_renewal.has_value());
    if (!m_renewal)
        return;
    const auto group = [this](const QString& text) {
        auto* item = new QTreeWidgetItem(m_tree, {text});
        item->setFirstColumnSpanned(true);
        item->setExpanded(true);
        QFont bold = item->font(0);
        bold.setBold(true);
        item->setFont(0, bold);
        return item;
    };
    QTreeWidgetItem* shifts = group(m_renewal->shifts.isEmpty() ? tr("The texts name no years: nothing moves")
                                                                : tr("Years and terms that move (Space unticks)"));
    for (qsizetype i = 0; i < m_renewal->shifts.size(); ++i) {
        const RenewalShift& shift = m_renewal->shifts.at(i);
        auto* item = new QTreeWidgetItem(shifts, {placeText(shift.anchor), shift.around, shift.after});
        item->setData(0, KindRole, ShiftRow);
        item->setData(0, IndexRole, i);
        item->setCheckState(0, shift.taken ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(BeforeColumn, shift.around);
    }
    if (!m_renewal->acts.isEmpty()) {
        QTreeWidgetItem* acts = group(tr("Acts that are named: not moved. A ticked one becomes a field to be filled"));
        for (qsizetype i = 0; i < m_renewal->acts.size(); ++i) {
            const RenewalAct& act = m_renewal->acts.at(i);
            auto* item = new QTreeWidgetItem(
                acts, {placeText(act.anchor), act.wording, act.replaced ? u"{основание}"_s : tr("stays")});
            item->setData(0, KindRole, ActRow);
            item->setData(0, IndexRole, i);
            item->setCheckState(0, act.replaced ? Qt::Checked : Qt::Unchecked);
            item->setToolTip(BeforeColumn, act.wording);
        }
    }
    const auto appendices = m_context.workspace().drafting().renewedAppendices(*m_renewal);
    if (!appendices) {
        m_error->say(appendices.error().toString());
    } else if (!appendices->isEmpty()) {
        QTreeWidgetItem* behind = group(tr("Appendices"));
        for (qsizetype i = 0; i < appendices->size(); ++i) {
            auto* item = new QTreeWidgetItem(behind, {tr("Appendix %1").arg(i + 1), appendices->at(i).note});
            item->setToolTip(BeforeColumn, appendices->at(i).note);
        }
    }
    const int letter = fontMetrics().averageCharWidth();
    m_tree->setColumnWidth(PlaceColumn, letter * 24);
    m_tree->setColumnWidth(BeforeColumn, std::max(letter * 50, m_tree->viewport()->width() - letter * 46));
}

void RenewalPanel::mark(QTreeWidgetItem* item)
{
    if (!m_renewal || !item->data(0, KindRole).isValid())
        return;
    const bool ticked = item->checkState(0) == Qt::Checked;
    const qsizetype index = item->data(0, IndexRole).toLongLong();
    const QSignalBlocker blocker(m_tree);
    if (item->data(0, KindRole).toInt() == ShiftRow) {
        RenewalShift& shift = m_renewal->shifts[index];
        shift.taken = ticked;
        item->setText(AfterColumn, ticked ? shift.after : tr("stays"));
    } else {
        m_renewal->acts[index].replaced = ticked;
        item->setText(AfterColumn, ticked ? u"{основание}"_s : tr("stays"));
    }
}

void RenewalPanel::accept()
{
    if (!m_renewal)
        return;
    const auto draft = m_context.workspace().drafting().renewed(*m_renewal);
    if (!draft) {
        m_error->say(draft.error().toString());
        return;
    }
    hide();
    emit made(*draft);
}

} // namespace lotsia
