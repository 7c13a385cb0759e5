#include "ui/roadmap/RollOverPanel.h"

#include "ui/common/EditCommand.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

RollOverPanel::RollOverPanel(AppContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_years(new QSpinBox)
    , m_carried(new QComboBox)
    , m_rows(new QTreeWidget)
    , m_summary(new QLabel)
    , m_apply(new QPushButton(tr("Make the roadmap of the new year")))
{
    setFrameShape(QFrame::StyledPanel);
    m_years->setRange(1, 10);
    m_years->setAccessibleName(tr("By how many years"));
    m_carried->setObjectName(u"rollOverCarried"_s);
    m_carried->setAccessibleName(tr("Which actions are carried over"));
    m_carried->addItem(tr("all that are not done"), int(RollOverChoice::Carried::NotDone));
    m_carried->addItem(tr("all actions"), int(RollOverChoice::Carried::All));
    m_carried->addItem(tr("those ticked below"), int(RollOverChoice::Carried::Chosen));
    m_rows->setObjectName(u"rollOverRows"_s);
    m_rows->setAccessibleName(tr("What is carried over"));
    m_rows->setRootIsDecorated(false);
    m_rows->setHeaderLabels({tr("No."), tr("Action"), tr("Execution"), tr("Term"), tr("New term"), tr("Remark")});
    m_summary->setObjectName(u"rollOverSummary"_s);
    m_summary->setWordWrap(true);
    m_apply->setObjectName(u"rollOverApply"_s);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* top = new QHBoxLayout;
    auto* yearsLabel = new QLabel(tr("Years forward"));
    yearsLabel->setBuddy(m_years);
    auto* carriedLabel = new QLabel(tr("Carry over"));
    carriedLabel->setBuddy(m_carried);
    for (QWidget* widget : std::initializer_list<QWidget*>{yearsLabel, m_years, carriedLabel, m_carried})
        top->addWidget(widget);
    top->addStretch();
    top->addWidget(m_apply);
    top->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_summary);
    layout->addWidget(m_rows, 1);
    connect(m_years, &QSpinBox::valueChanged, this, &RollOverPanel::replan);
    connect(m_carried, &QComboBox::currentIndexChanged, this, &RollOverPanel::replan);
    connect(m_rows, &QTreeWidget::itemChanged, this, &RollOverPanel::tick);
    connect(m_apply, &QPushButton::clicked, this, &RollOverPanel::apply);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void RollOverPanel::open(RoadmapId old)
{
    m_old = old;
    m_plan = {};
    {
        const QSignalBlocker years(m_years);
        const QSignalBlocker carried(m_carried);
        m_years->setValue(1);
        m_carried->setCurrentIndex(0);
    }
    show();
    emit opened();
    replan();
    m_carried->setFocus();
}

void RollOverPanel::replan()
{
    RollOverChoice choice;
    choice.years = m_years->value();
    choice.carried = static_cast<RollOverChoice::Carried>(m_carried->currentData().toInt());
    for (const RollOverRow& row : std::as_const(m_plan.rows)) {
        if (row.carried)
            choice.chosen.insert(row.action);
    }
    auto plan = m_context.workspace().rollOver().plan(m_old, choice, m_context.workspace().clock().today());
    if (!plan) {
        hide();
        emit refused(plan.error().toString());
        return;
    }
    m_plan = std::move(*plan);
    showPlan();
}

void RollOverPanel::showPlan()
{
    const QSignalBlocker blocker(m_rows);
    const int scroll = m_rows->indexOfTopLevelItem(m_rows->currentItem());
    m_rows->clear();
    for (const RollOverRow& row : std::as_const(m_plan.rows)) {
        const QString execution =
            row.periods > 1 ? tr("done %1 of %2").arg(row.done).arg(row.periods) : statusWord(row.status);
        QStringList remarks;
        if (!row.shifted)
            remarks << tr("the term could not be moved: correct it");
        if (row.namesYear)
            remarks << tr("a year stands in the text: check it");
        auto* item = new QTreeWidgetItem(m_rows,
                                         {row.number, row.text.simplified(), execution, row.termBefore.simplified(),
                                          row.carried ? row.termAfter.simplified() : u"—"_s, remarks.join(u"; "_s)});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, row.carried ? Qt::Checked : Qt::Unchecked);
        for (int column = 0; column < m_rows->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
    }
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        m_rows->resizeColumnToContents(column);
        m_rows->setColumnWidth(column, qMin(m_rows->columnWidth(column), fontMetrics().averageCharWidth() * 42));
    }
    if (scroll >= 0)
        m_rows->setCurrentItem(m_rows->topLevelItem(scroll));
    QString text =
        tr("“%1”: %n action(s) are carried over.", nullptr, m_plan.carried()).arg(m_plan.fresh.title.simplified());
    if (m_plan.notShifted() > 0)
        text += u' ' + tr("%n term(s) could not be moved.", nullptr, m_plan.notShifted());
    m_summary->setText(text + u' ' + tr("The roadmap of this year goes into the archive with its execution."));
    m_apply->setEnabled(m_plan.carried() > 0 && !m_context.workspace().isReadOnly());
}

void RollOverPanel::tick(QTreeWidgetItem* item)
{
    const int index = m_rows->indexOfTopLevelItem(item);
    if (index < 0 || index >= m_plan.rows.size())
        return;
    m_plan.rows[index].carried = item->checkState(0) == Qt::Checked;
    const QSignalBlocker blocker(m_carried);
    m_carried->setCurrentIndex(m_carried->findData(int(RollOverChoice::Carried::Chosen)));
    replan();
}

void RollOverPanel::apply()
{
    const auto fresh = std::make_shared<RoadmapId>();
    const RollOverPlan plan = m_plan;
    const Status status = EditCommand::run(
        m_context, tr("New year of the roadmap"),
        [plan, fresh](Workspace& workspace) -> Status {
            if (fresh->isValid())
                return workspace.rollOver().repeat(*fresh);
            LOTSIA_TRY_ASSIGN(*fresh, workspace.rollOver().apply(plan));
            return {};
        },
        [fresh](Workspace& workspace) { return workspace.rollOver().takeBack(*fresh); });
    if (!status) {
        emit refused(status.error().toString());
        return;
    }
    hide();
    emit done(tr("The roadmap “%1” is made. Choose it in the list above.").arg(plan.fresh.title.simplified()));
}

void RollOverPanel::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (isHidden()) // not only the tab around it
        emit closed();
}

void RollOverPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lotsia
