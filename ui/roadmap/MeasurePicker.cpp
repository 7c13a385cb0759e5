#include "ui/roadmap/MeasurePicker.h"

#include "common/TextFold.h"
#include "ui/common/SearchField.h"
#include "ui/common/TableTools.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

enum Column { TextColumn, TermColumn, RegisterColumn, ColumnCount };
constexpr int keyRole = Qt::UserRole;

} // namespace

MeasurePicker::MeasurePicker(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Find a measure")))
    , m_factor(makeFilterCombo(tr("Risk factor")))
    , m_tree(new QTreeWidget)
    , m_count(new QLabel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_factor, 1);
    layout->addLayout(row);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_count);
    m_factor->addItem(tr("All risk factors"), QString());
    for (const NamedKey& factor : MeasureCatalogue::builtIn().factors())
        m_factor->addItem(factor.name, factor.key);
    m_factor->setObjectName(u"factorFilter"_s);
    m_tree->setObjectName(u"measureTree"_s);
    m_tree->setAccessibleName(tr("Catalogue of measures"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Measure"), tr("Term"), tr("In this roadmap")});
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_tree->setColumnWidth(TermColumn, fontMetrics().averageCharWidth() * 24);
    m_tree->setColumnWidth(RegisterColumn, fontMetrics().averageCharWidth() * 20);
    m_count->setObjectName(u"measureCount"_s);
    connect(m_search, &SearchField::searched, this, &MeasurePicker::filter);
    connect(m_factor, &QComboBox::currentIndexChanged, this, &MeasurePicker::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, &MeasurePicker::ticked);
}

void MeasurePicker::start(const TemplateWords& words, const Roadmap& roadmap)
{
    const QSignalBlocker blocker(m_tree);
    m_tree->clear();
    m_rows.clear();
    m_search->clear();
    m_factor->setCurrentIndex(0);
    const MeasureCatalogue& catalogue = MeasureCatalogue::builtIn();
    for (const MeasureSection& section : catalogue.sections()) {
        auto* heading = new QTreeWidgetItem(m_tree, {section.title});
        heading->setToolTip(TextColumn, tr("Indicator: %1").arg(section.indicator));
        heading->setCheckState(TextColumn, Qt::Unchecked);
        heading->setFirstColumnSpanned(true);
        QFont bold = m_tree->font();
        bold.setBold(true);
        heading->setFont(TextColumn, bold);
        for (const CatalogueMeasure& measure : section.measures) {
            auto* item = new QTreeWidgetItem(heading, {words.filled(measure.text), measure.term});
            QStringList factors;
            for (const QString& factor : measure.factors)
                factors << catalogue.factorName(factor);
            QStringList about{item->text(TextColumn), tr("Result: %1").arg(words.filled(measure.result)),
                              tr("Indicator: %1").arg(measure.indicator)};
            if (!factors.isEmpty())
                about << tr("Risk factors: %1").arg(factors.join(u"; "_s));
            item->setToolTip(TextColumn, about.join(u'\n'));
            item->setData(TextColumn, keyRole, measure.key);
            m_rows.insert(measure.key, item);
            if (MeasureCatalogue::isTaken(measure, words, roadmap)) {
                item->setText(RegisterColumn, tr("is there already"));
                item->setDisabled(true);
            } else {
                item->setCheckState(TextColumn, Qt::Unchecked);
            }
        }
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    showCount();
}

QStringList MeasurePicker::chosen() const
{
    QStringList keys;
    for (const MeasureSection& section : MeasureCatalogue::builtIn().sections()) {
        for (const CatalogueMeasure& measure : section.measures) {
            const QTreeWidgetItem* item = m_rows.value(measure.key);
            if (item && !item->isDisabled() && item->checkState(TextColumn) == Qt::Checked)
                keys << measure.key;
        }
    }
    return keys;
}

void MeasurePicker::focusSearch()
{
    m_search->setFocus();
}

void MeasurePicker::filter()
{
    const QString needle = m_search->text();
    const QString factor = m_factor->currentData().toString();
    const MeasureCatalogue& catalogue = MeasureCatalogue::builtIn();
    for (int s = 0; s < m_tree->topLevelItemCount(); ++s) {
        QTreeWidgetItem* heading = m_tree->topLevelItem(s);
        bool any = false;
        for (int i = 0; i < heading->childCount(); ++i) {
            QTreeWidgetItem* item = heading->child(i);
            const CatalogueMeasure* measure = catalogue.find(item->data(TextColumn, keyRole).toString());
            const bool wanted = measure && (factor.isEmpty() || measure->factors.contains(factor))
                && (containsFolded(item->toolTip(TextColumn), needle) || containsFolded(heading->text(0), needle));
            item->setHidden(!wanted);
            any = any || wanted;
        }
        heading->setHidden(!any);
    }
    showCount();
}

void MeasurePicker::ticked(QTreeWidgetItem* item)
{
    {
        const QSignalBlocker blocker(m_tree);
        for (int i = 0; i < item->childCount(); ++i) {
            QTreeWidgetItem* child = item->child(i);
            if (!child->isHidden() && !child->isDisabled())
                child->setCheckState(TextColumn, item->checkState(TextColumn));
        }
    }
    m_tree->viewport()->update();
    showCount();
    emit chosenChanged();
}

void MeasurePicker::showCount()
{
    int inView = 0;
    for (const QTreeWidgetItem* item : std::as_const(m_rows))
        inView += item->isHidden() ? 0 : 1;
    m_count->setText(inView == 0
                         ? tr("No measure fits. Clear the search or choose all risk factors.")
                         : tr("chosen: %1 · in view: %2 of %3").arg(chosen().size()).arg(inView).arg(m_rows.size()));
}

} // namespace lotsia
