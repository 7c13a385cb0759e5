#include "ui/roadmap/ExecutionFilters.h"

#include "common/TextFold.h"
#include "ui/common/SearchField.h"
#include "ui/common/TableTools.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// Names of parties are long: the list shows them whole, the field only their beginning.
void keepNarrow(QComboBox& combo)
{
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(14);
}

} // namespace

ExecutionFilters::ExecutionFilters(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Find a measure…")))
    , m_state(makeFilterCombo(tr("State")))
    , m_due(makeFilterCombo(tr("When due")))
    , m_responsible(makeFilterCombo(tr("Responsible")))
    , m_school(makeFilterCombo(tr("School")))
    , m_grouping(makeFilterCombo(tr("Groups")))
    , m_allPeriods(new QCheckBox(tr("All periods")))
{
    m_search->setObjectName(u"executionSearch"_s);
    m_state->setObjectName(u"executionStateFilter"_s);
    m_due->setObjectName(u"executionDueFilter"_s);
    m_responsible->setObjectName(u"executionResponsibleFilter"_s);
    m_school->setObjectName(u"executionSchoolFilter"_s);
    m_grouping->setObjectName(u"executionGrouping"_s);
    m_allPeriods->setObjectName(u"executionAllPeriods"_s);
    m_allPeriods->setToolTip(
        tr("Otherwise periods that begin later than in twelve months are left out, unless something is "
           "written of them"));
    m_state->addItem(tr("Every state"), QString());
    for (const QString& word : stateWords())
        m_state->addItem(word, word);
    using Due = ExecutionFilter::Due;
    m_due->addItem(tr("Whenever due"), int(Due::All));
    m_due->addItem(tr("Overdue"), int(Due::Overdue));
    m_due->addItem(tr("In the next 30 days"), int(Due::ThirtyDays));
    m_due->addItem(tr("Till the end of the quarter"), int(Due::Quarter));
    m_due->addItem(tr("In the school year"), int(Due::SchoolYear));
    m_grouping->addItem(tr("By measures"), int(ExecutionGrouping::Actions));
    m_grouping->addItem(tr("By responsible parties"), int(ExecutionGrouping::Responsible));
    m_grouping->addItem(tr("By schools"), int(ExecutionGrouping::Schools));
    keepNarrow(*m_responsible);
    keepNarrow(*m_school);
    setChoices({}, {});

    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    auto* first = new QHBoxLayout;
    first->addWidget(m_search, 1);
    first->addWidget(m_state);
    first->addWidget(m_due);
    auto* second = new QHBoxLayout;
    second->addWidget(m_grouping);
    second->addWidget(m_responsible, 1);
    second->addWidget(m_school, 1);
    second->addWidget(m_allPeriods);
    box->addLayout(first);
    box->addLayout(second);
    const auto tell = [this] {
        if (!m_clearing)
            emit changed();
    };
    connect(m_search, &SearchField::searched, this, tell);
    for (const QComboBox* combo : {m_state, m_due, m_responsible, m_school, m_grouping})
        connect(combo, &QComboBox::currentIndexChanged, this, tell);
    connect(m_allPeriods, &QCheckBox::toggled, this, tell);
}

void ExecutionFilters::setChoices(const QList<ScheduledItem>& items, const QHash<SchoolId, QString>& schools)
{
    QStringList parties;
    QSet<QString> seen;
    for (const ScheduledItem& item : items) {
        for (const QString& party : item.responsible) {
            if (!seen.contains(party))
                parties << party;
            seen.insert(party);
        }
    }
    fillFilter(*m_responsible, tr("Every responsible party"), parties);
    QList<std::pair<QString, qint64>> named;
    for (auto school = schools.begin(); school != schools.end(); ++school)
        named.append({school.value(), school.key().value()});
    std::ranges::sort(named, [](const auto& a, const auto& b) { return compareRussian(a.first, b.first) < 0; });
    const QVariant before = m_school->currentData();
    const QSignalBlocker blocker(m_school);
    m_school->clear();
    m_school->addItem(tr("Every school"), 0);
    for (const auto& [name, id] : named)
        m_school->addItem(name, id);
    m_school->setCurrentIndex(std::max(0, m_school->findData(before)));
}

ExecutionFilter ExecutionFilters::filter() const
{
    ExecutionFilter filter;
    filter.needle = m_search->text();
    filter.state = chosenFilter(*m_state);
    filter.due = static_cast<ExecutionFilter::Due>(m_due->currentData().toInt());
    filter.responsible = chosenFilter(*m_responsible);
    filter.school = SchoolId(m_school->currentData().toLongLong());
    filter.allPeriods = m_allPeriods->isChecked();
    return filter;
}

ExecutionGrouping ExecutionFilters::grouping() const
{
    return static_cast<ExecutionGrouping>(m_grouping->currentData().toInt());
}

void ExecutionFilters::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ExecutionFilters::clear()
{
    m_clearing = true;
    m_search->clear();
    for (QComboBox* combo : {m_state, m_due, m_responsible, m_school})
        combo->setCurrentIndex(0);
    m_allPeriods->setChecked(true);
    m_clearing = false;
    emit changed();
}

} // namespace lotsia
