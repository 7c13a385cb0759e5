#include "ui/criteria/SetList.h"

#include "common/AcademicYear.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

SetList::SetList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"criteriaView"_s);
    setAccessibleName(tr("Sets of criteria"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSpacing(1);
    connect(this, &QListWidget::currentRowChanged, this, &SetList::takeCurrent);
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        if (item != m_samples)
            return;
        m_foldChosen = true;
        foldSamples(!m_folded);
    });
}

QString SetList::years(const CriteriaEntry& entry)
{
    if (entry.firstYear == 0 && entry.lastYear == 0)
        return {};
    const auto name = [](int year) { return year == 0 ? u"…"_s : AcademicYear::endingIn(year).toString(); };
    return name(entry.firstYear) + u" – "_s + name(entry.lastYear);
}

QString SetList::status(const CriteriaEntry& entry)
{
    QStringList words;
    if (entry.inUse)
        words.append(u"✓ "_s + tr("in use"));
    if (entry.approved)
        words.append(tr("approved: %1").arg(entry.orderText));
    if (entry.sample)
        words.append(tr("sample"));
    if (!entry.approved && !entry.sample)
        words.append(tr("draft set"));
    return words.join(u", "_s);
}

void SetList::setSets(const QList<CriteriaEntry>& sets, CriteriaId current)
{
    const QSignalBlocker blocker(this);
    clear();
    m_samples = nullptr;
    m_current = {};
    QList<CriteriaEntry> own, samples;
    bool sampleChosen = false;
    for (const CriteriaEntry& entry : sets) {
        (entry.sample ? samples : own).append(entry);
        sampleChosen = sampleChosen || (entry.sample && (entry.inUse || entry.id == current));
    }
    for (QList<CriteriaEntry>* group : {&own, &samples})
        std::stable_partition(group->begin(), group->end(), [](const CriteriaEntry& entry) { return entry.inUse; });
    addGroup(tr("Our sets"), own, current);
    addGroup(tr("Samples"), samples, current);
    m_sampleCount = int(samples.size());
    foldSamples(m_foldChosen ? m_folded : !own.isEmpty() && !sampleChosen);
}

void SetList::addGroup(const QString& heading, const QList<CriteriaEntry>& sets, CriteriaId current)
{
    if (sets.isEmpty())
        return;
    auto* title = new QListWidgetItem(heading, this);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    const bool samples = sets.constFirst().sample;
    title->setFlags(samples ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
    if (samples)
        m_samples = title;
    title->setForeground(palette().brush(QPalette::Active, QPalette::Text));
    for (const CriteriaEntry& entry : sets) {
        QStringList second;
        if (!entry.edition.isEmpty() && !(entry.sample && entry.edition == tr("sample"))) // said once is enough
            second.append(tr("edition %1").arg(entry.edition));
        if (const QString span = years(entry); !span.isEmpty())
            second.append(span);
        second.append(status(entry));
        auto* item = new QListWidgetItem(entry.title + u'\n' + second.join(u" · "_s), this);
        item->setData(Qt::UserRole, qlonglong(entry.id.value()));
        item->setToolTip(entry.about.isEmpty() ? entry.title : entry.about);
        if (entry.inUse)
            item->setFont(bold);
        if (entry.id == current) {
            setCurrentItem(item);
            m_current = current;
        }
    }
}

void SetList::foldSamples(bool fold)
{
    if (!m_samples)
        return;
    m_folded = fold;
    const QString heading = tr("Samples") + u" (%1)"_s.arg(m_sampleCount);
    m_samples->setText((fold ? u"▸ "_s : u"▾ "_s) + heading);
    m_samples->setData(Qt::AccessibleTextRole,
                       fold ? tr("%1, folded", "list of sets").arg(heading)
                            : tr("%1, unfolded", "list of sets").arg(heading));
    m_samples->setToolTip(fold ? tr("Show the samples (Space)") : tr("Fold the samples (Space)"));
    const int head = row(m_samples);
    if (fold && currentRow() > head)
        setCurrentRow(head); // what is hidden cannot have the focus; the shown set stays
    for (int i = head + 1; i < count(); ++i)
        setRowHidden(i, fold);
}

void SetList::keyPressEvent(QKeyEvent* event)
{
    const bool onHeading = m_samples && currentItem() == m_samples;
    const int key = event->key();
    const bool toggles = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (onHeading && (toggles || key == Qt::Key_Left || key == Qt::Key_Right)) {
        m_foldChosen = true;
        foldSamples(toggles ? !m_folded : key == Qt::Key_Left);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void SetList::takeCurrent()
{
    const QListWidgetItem* item = currentItem();
    const CriteriaId id = item ? CriteriaId(item->data(Qt::UserRole).toLongLong()) : CriteriaId();
    if (!id.isValid() || id == m_current)
        return; // a heading shows nothing of its own
    m_current = id;
    emit chosen();
}

CriteriaId SetList::current() const
{
    return m_current;
}

} // namespace lotsia
