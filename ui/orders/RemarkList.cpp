#include "ui/orders/RemarkList.h"

#include "orders/Proofing.h"
#include "ui/common/Icons.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int IndexRole = Qt::UserRole;
constexpr int RemarksShown = 3;
constexpr int PartOfColumn = 5; // of the height that the list may take: one part of so many
constexpr int LinesOfOne = 2;
constexpr int RoomAroundOne = 6;

/// A line break or a tab inside a cell would start another.
QString cell(const QString& text)
{
    return text.simplified();
}

} // namespace

RemarkList::RemarkList(QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel)
    , m_more(new QToolButton)
    , m_list(new QListWidget)
{
    m_filters[Errors] = makeFilter(tr("Errors"));
    m_filters[Remarks] = makeFilter(tr("Remarks"));
    m_filters[Spellings] = makeFilter(tr("Spelling"));
    m_more->setText(tr("Remark ▾"));
    m_more->setAccessibleName(tr("What to do with the chosen remark"));
    m_more->setToolTip(tr("Mend, add to the dictionary, hide, copy (also with the right mouse button)"));
    m_more->setAutoRaise(true);
    connect(m_more, &QToolButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("Remarks on the order"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setToolTip(tr("Enter or a double click leads to the place, F8 to the next remark"));
    connect(m_list, &QListWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(m_list->viewport()->mapToGlobal(at)); });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const auto remark = current())
            jump(*remark);
    });
    auto* copying = new QShortcut(QKeySequence::Copy, m_list);
    copying->setContext(Qt::WidgetShortcut);
    connect(copying, &QShortcut::activated, this, &RemarkList::copy);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_caption);
    head->addStretch(1);
    for (QToolButton* filter : m_filters)
        head->addWidget(filter);
    head->addWidget(m_more);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addLayout(head);
    all->addWidget(m_list);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // the room belongs to the form above
    fill();
}

QToolButton* RemarkList::makeFilter(const QString& name)
{
    auto* button = new QToolButton;
    button->setCheckable(true);
    button->setChecked(true);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(tr("Shows or hides this group"));
    connect(button, &QToolButton::toggled, this, &RemarkList::fill);
    return button;
}

RemarkList::Group RemarkList::groupOf(const OrderRemark& remark)
{
    return remark.isSpelling() ? Spellings : remark.finding.severity == Severity::Error ? Errors : Remarks;
}

void RemarkList::setRemarks(const OrderRemarks& remarks, int hiddenCount, const QString& note)
{
    OrderRemarks grouped = remarks;
    std::ranges::stable_sort(grouped, {}, [](const OrderRemark& remark) {
        // What may well be meant so stands behind the other remarks.
        return groupOf(remark) * 2 + int(remark.finding.severity == Severity::Info);
    });
    if (grouped == m_remarks && hiddenCount == m_hidden && note == m_note)
        return; // the list keeps its place
    m_remarks = grouped;
    m_hidden = hiddenCount;
    m_note = note;
    fill();
}

void RemarkList::fill()
{
    const auto before = current();
    const int row = m_list->currentRow();
    int counts[Groups] = {};
    for (const OrderRemark& remark : std::as_const(m_remarks))
        ++counts[groupOf(remark)];
    const QString names[Groups] = {tr("Errors: %1"), tr("Remarks: %1"), tr("Spelling: %1")};
    for (int group = 0; group < Groups; ++group) {
        m_filters[group]->setText(names[group].arg(counts[group]));
        m_filters[group]->setVisible(counts[group] > 0);
    }
    m_caption->setText(m_remarks.isEmpty() ? tr("Proofreading") : tr("Proofreading (%1)").arg(m_remarks.size()));
    m_list->clear();
    for (qsizetype i = 0; i < m_remarks.size(); ++i) {
        const OrderRemark& remark = m_remarks.at(i);
        if (!m_filters[groupOf(remark)]->isChecked())
            continue;
        const QString name = remark.finding.severity == Severity::Error ? u"error"_s
            : remark.finding.severity == Severity::Warning              ? u"warning"_s
                                                                        : u"info"_s;
        QString text = remark.finding.text;
        if (remark.suggestion && !remark.suggestion->trimmed().isEmpty())
            text += u" → "_s + *remark.suggestion;
        auto* item = new QListWidgetItem(icon(name), text, m_list);
        item->setToolTip(text);
        item->setData(IndexRole, i);
        if (before && before->key == remark.key && before->anchor == remark.anchor)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row); // the one after a remark that is gone
    const auto plain = [this](const QString& iconName, const QString& text) {
        auto* item = new QListWidgetItem(icon(iconName), text, m_list);
        item->setFlags(Qt::ItemIsEnabled);
        item->setData(IndexRole, -1);
    };
    if (m_remarks.isEmpty())
        plain(u"check"_s, tr("Proof reading has no remarks."));
    if (m_hidden > 0)
        plain(u"info"_s, tr("%n remark(s) are hidden.", nullptr, m_hidden));
    if (!m_note.isEmpty())
        plain(u"info"_s, m_note);
    m_more->setEnabled(!m_remarks.isEmpty() || m_hidden > 0);
    fitHeight();
}

void RemarkList::fitHeight()
{
    const int one = fontMetrics().lineSpacing() * LinesOfOne + RoomAroundOne;
    // In a low window the form has the room.
    const int room = parentWidget() ? std::max(1, parentWidget()->height() / PartOfColumn / one) : RemarksShown;
    m_list->setFixedHeight(one * std::clamp(m_list->count(), 1, std::min(room, RemarksShown))
                           + 2 * m_list->frameWidth());
}

bool RemarkList::event(QEvent* event)
{
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    return QWidget::event(event);
}

bool RemarkList::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize)
        fitHeight();
    return QWidget::eventFilter(object, event);
}

int RemarkList::count() const
{
    int shown = 0;
    for (int row = 0; row < m_list->count(); ++row)
        shown += m_list->item(row)->data(IndexRole).toInt() >= 0;
    return shown;
}

OrderRemark RemarkList::remarkOf(const QListWidgetItem* item) const
{
    return m_remarks.value(item->data(IndexRole).toInt());
}

std::optional<OrderRemark> RemarkList::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || item->data(IndexRole).toInt() < 0 || item->data(IndexRole).toInt() >= m_remarks.size())
        return std::nullopt;
    return remarkOf(item);
}

bool RemarkList::step(int direction)
{
    const int shown = count();
    if (shown == 0)
        return false;
    const int row = m_list->currentRow();
    const auto chosen = current();
    const bool visited = chosen && m_visited && chosen->key == m_visited->key && chosen->anchor == m_visited->anchor;
    const int next = row < 0 || row >= shown ? (direction > 0 ? 0 : shown - 1)
        : visited                            ? (row + direction + shown) % shown
                                             : row;
    m_list->setCurrentRow(next);
    jump(remarkOf(m_list->item(next)));
    return true;
}

void RemarkList::jump(const OrderRemark& remark)
{
    m_visited = remark;
    emit jumpAsked(remark);
}

void RemarkList::showMenu(const QPoint& at)
{
    QMenu menu;
    if (const auto remark = current())
        fillMenu(menu, *remark);
    QAction* copying = menu.addAction(icon(u"copy"_s), tr("Copy all as a table"), this, &RemarkList::copy);
    copying->setEnabled(count() > 0);
    if (m_hidden > 0)
        menu.addAction(tr("Show the hidden remarks again"), this, &RemarkList::hiddenAsked);
    menu.exec(at);
}

void RemarkList::fillMenu(QMenu& menu, const OrderRemark& remark)
{
    menu.addAction(tr("Go to the place"), this, [this, remark] { jump(remark); });
    if (m_readOnly)
        return;
    if (remark.suggestion) {
        const QStringList all = QStringList{*remark.suggestion} + remark.others;
        for (const QString& text : all) {
            const QString shown = text.trimmed().isEmpty() ? tr("Mend: remove") : tr("Mend: %1").arg(text);
            menu.addAction(shown, this, [this, remark, text] { emit fixAsked(remark, text); });
        }
    }
    if (remark.isSpelling())
        menu.addAction(tr("Add “%1” to the dictionary").arg(remark.word), this,
                       [this, remark] { emit wordAsked(remark.word); });
    menu.addAction(tr("Do not show this remark"), this, [this, remark] { emit hideAsked(remark); });
    menu.addSeparator();
}

QString RemarkList::asTable() const
{
    const QString names[Groups] = {tr("Error"), tr("Remark"), tr("Spelling")};
    QStringList lines{QStringList{tr("Kind"), tr("Remark"), tr("Suggestion")}.join(u'\t')};
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->data(IndexRole).toInt() < 0)
            continue;
        const OrderRemark remark = remarkOf(item);
        lines << QStringList{names[groupOf(remark)], cell(remark.finding.text),
                             cell((QStringList{remark.suggestion.value_or(QString())} + remark.others).join(u", "_s))}
                     .join(u'\t');
    }
    return lines.join(u'\n');
}

void RemarkList::copy()
{
    if (count() > 0)
        QApplication::clipboard()->setText(asTable());
}

} // namespace lotsia
