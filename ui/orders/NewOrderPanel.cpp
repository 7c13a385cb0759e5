#include "ui/orders/NewOrderPanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

NewOrderPanel::NewOrderPanel(QWidget* parent)
    : InlinePanel(parent)
    , m_create(new QPushButton(tr("Create the draft"), this))
    , m_about(new QLabel(this))
{
    standAbove();
    auto* all = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    all->addLayout(row);
    m_template = addChoice(tr("Template"), row);
    m_roadmap = addChoice(tr("Roadmap printed as the appendix"), row);
    m_criteria = addChoice(tr("Criteria set"), row);
    m_year = addChoice(tr("School year of the results"), row);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    row->addWidget(m_create, 0, Qt::AlignBottom);
    row->addWidget(cancel, 0, Qt::AlignBottom);
    auto* below = new QHBoxLayout;
    m_about->setObjectName(u"templateAbout"_s);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    auto* former = new QPushButton(tr("From an order of a former year…"), this);
    former->setObjectName(u"fromFormer"_s);
    below->addWidget(m_about, 1);
    below->addWidget(former);
    all->addLayout(below);
    m_template->setMaxVisibleItems(20);
    m_create->setDefault(true);
    connect(former, &QPushButton::clicked, this, [this] {
        hide();
        emit formerAsked();
    });
    connect(m_template, &QComboBox::currentIndexChanged, this, &NewOrderPanel::showChoices);
    connect(m_create, &QPushButton::clicked, this, &NewOrderPanel::accept);
    connect(cancel, &QPushButton::clicked, this, &NewOrderPanel::cancel);
}

QComboBox* NewOrderPanel::addChoice(const QString& label, QHBoxLayout* row)
{
    auto* holder = new QWidget(this);
    auto* pair = new QVBoxLayout(holder);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(2);
    auto* caption = new QLabel(label, holder);
    auto* box = new QComboBox(holder);
    caption->setBuddy(box);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    pair->addWidget(caption);
    pair->addWidget(box);
    row->addWidget(holder, 1);
    return box;
}

void NewOrderPanel::open(const QList<OrderTemplate>& templates, const AppendixSources& sources)
{
    m_templates = templates;
    m_template->clear();
    bool own = false;
    for (const OrderTemplate& entry : templates) {
        if (own && entry.own <= 0)
            m_template->insertSeparator(m_template->count());
        own = entry.own > 0;
        m_template->addItem(entry.title, entry.key);
        m_template->setItemData(m_template->count() - 1, entry.about, Qt::ToolTipRole);
    }
    m_roadmap->clear();
    for (const RoadmapEntry& entry : sources.roadmaps)
        m_roadmap->addItem(entry.title.simplified(), entry.id.value());
    m_criteria->clear();
    for (const CriteriaEntry& entry : sources.criteria) {
        m_criteria->addItem(criteriaChoice(entry), entry.id.value());
        if (entry.inUse)
            m_criteria->setCurrentIndex(m_criteria->count() - 1);
    }
    m_year->clear();
    for (const AcademicYear year : sources.years)
        m_year->addItem(year.toString(), year.endYear());
    showChoices();
    show();
    m_template->setFocus();
}

void NewOrderPanel::choose(const QString& templateKey)
{
    if (const int row = m_template->findData(templateKey); row >= 0)
        m_template->setCurrentIndex(row);
}

OrderTemplate NewOrderPanel::current() const
{
    const QString key = m_template->currentData().toString();
    const auto found = std::ranges::find(m_templates, key, &OrderTemplate::key);
    return found == m_templates.end() ? OrderTemplate() : *found;
}

/// Only what the chosen template is filled from is asked.
void NewOrderPanel::showChoices()
{
    const OrderTemplate chosen = current();
    m_about->setText(chosen.about);
    // An order that changes a roadmap cannot be made without one.
    const int without = m_roadmap->findData(0);
    if (chosen.amendsRoadmap && without >= 0)
        m_roadmap->removeItem(without);
    else if (!chosen.amendsRoadmap && without < 0)
        m_roadmap->addItem(tr("without an appendix"), 0);
    m_roadmap->parentWidget()->setVisible(chosen.takesRoadmap);
    m_criteria->parentWidget()->setVisible(chosen.takesCriteria);
    m_year->parentWidget()->setVisible(chosen.takesYear);
    m_create->setEnabled(!chosen.key.isEmpty() && !(chosen.amendsRoadmap && m_roadmap->count() == 0));
}

void NewOrderPanel::accept()
{
    const OrderTemplate chosenTemplate = current();
    if (!m_create->isEnabled())
        return;
    OrderSources sources;
    if (const qint64 id = m_roadmap->currentData().toLongLong(); chosenTemplate.takesRoadmap && id > 0)
        sources.roadmap = RoadmapId(id);
    if (chosenTemplate.takesCriteria)
        sources.criteria = m_criteria->currentData().toLongLong();
    if (const int year = m_year->currentData().toInt(); chosenTemplate.takesYear && year > 0)
        sources.year = AcademicYear::endingIn(year);
    hide();
    emit chosen(chosenTemplate.key, sources);
}

} // namespace lotsia
