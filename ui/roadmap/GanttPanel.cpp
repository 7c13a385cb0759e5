#include "ui/roadmap/GanttPanel.h"

#include "ui/common/Icons.h"
#include "ui/common/SearchField.h"
#include "ui/roadmap/GanttPainter.h"
#include "ui/roadmap/GanttView.h"
#include "ui/roadmap/RoadmapExport.h"
#include "workspace/ExecutionService.h"
#include "workspace/RoadmapService.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QToolButton>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// What the signs and hatches of the chart mean.
class Legend final : public QWidget {
public:
    explicit Legend(QWidget* parent)
        : QWidget(parent)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        QStringList words;
        const QList<ItemState> states = allItemStates();
        for (const ItemState state : states)
            words << lookOf(state).sign + u' ' + lookOf(state).word;
        setAccessibleName(GanttPanel::tr("Legend"));
        setAccessibleDescription(words.join(u", "_s));
    }
    int heightForWidth(int width) const override { return int(painter().legendHeight(width)); }
    QSize sizeHint() const override { return {fontMetrics().averageCharWidth() * 60, heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {10, fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter device(this);
        painter().paintLegend(device, rect());
    }

private:
    GanttPainter painter() const
    {
        static const GanttLayout none;
        return GanttPainter(none, GanttLayout::Scale::Months, {}, font(), palette());
    }
};

} // namespace

GanttPanel::GanttPanel(AppContext& context, QWidget* parent)
    : RoadmapPanel(context, tr("Chart"), parent)
    , m_scale(new QComboBox(this))
    , m_filter(new SearchField(tr("Find in the chart"), this))
    , m_hideDone(new QCheckBox(tr("Hide what is done"), this))
    , m_output(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_view(new GanttView(this))
{
    const int step = std::max(8, fontMetrics().height() / 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, step, 0, 0);
    layout->setSpacing(step);
    buildTop(*layout);
    layout->addWidget(m_view, 1);
    layout->addWidget(new Legend(this));
    connect(m_view, &GanttView::executionRequested, this, &RoadmapPanel::executionRequested);
    connect(m_view, &GanttView::actionRequested, this, &RoadmapPanel::actionRequested);
    connect(m_view, &GanttView::scaleChanged, this,
            [this] { m_scale->setCurrentIndex(m_scale->findData(int(m_view->scale()))); });
}

void GanttPanel::buildTop(QBoxLayout& layout)
{
    auto* row = new QHBoxLayout;
    using Scale = GanttLayout::Scale;
    m_scale->addItem(tr("Weeks"), int(Scale::Weeks));
    m_scale->addItem(tr("Months"), int(Scale::Months));
    m_scale->addItem(tr("Quarters"), int(Scale::Quarters));
    m_scale->setCurrentIndex(1);
    m_scale->setAccessibleName(tr("Scale of the chart"));
    m_scale->setToolTip(tr("How wide the time is drawn (Ctrl and the wheel)"));
    connect(m_scale, &QComboBox::currentIndexChanged, this,
            [this] { m_view->setScale(Scale(m_scale->currentData().toInt())); });
    auto* today = new QPushButton(tr("Today"), this);
    today->setToolTip(tr("Scrolls the chart to today's line"));
    connect(today, &QPushButton::clicked, m_view, &GanttView::goToToday);
    m_filter->setToolTip(tr("Shows only actions with these words (Ctrl+F)"));
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    connect(m_filter, &SearchField::searched, this, &GanttPanel::showItems);
    m_hideDone->setToolTip(tr("Actions with all their periods done are left out"));
    connect(m_hideDone, &QCheckBox::toggled, this, &GanttPanel::showItems);
    auto* menu = new QMenu(this);
    menu->addAction(icon(u"print"_s), tr("Print the chart…"), this, &GanttPanel::print);
    menu->addAction(icon(u"pdf"_s), tr("Chart as PDF, A4…"), this, [this] { savePdf(QPageSize::A4); });
    menu->addAction(icon(u"pdf"_s), tr("Chart as PDF, A3…"), this, [this] { savePdf(QPageSize::A3); });
    m_output->setText(tr("Print the chart"));
    m_output->setIcon(icon(u"print"_s));
    m_output->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_output->setPopupMode(QToolButton::InstantPopup);
    m_output->setFocusPolicy(Qt::TabFocus);
    m_output->setMenu(menu);
    row->addWidget(m_scale);
    row->addWidget(today);
    row->addWidget(m_filter, 1);
    row->addWidget(m_hideDone);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_output);
    layout.addLayout(row);
}

QSize GanttPanel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 12};
}

void GanttPanel::showRoadmap(std::optional<RoadmapId> roadmap)
{
    m_all = {};
    m_all.today = context().workspace().clock().today();
    if (roadmap) {
        const auto plan = context().workspace().roadmaps().get(*roadmap);
        const auto items = context().workspace().execution().schedule(*roadmap, m_all.today);
        if (!plan || !items) {
            emit refused((plan ? items.error() : plan.error()).toString());
        } else {
            m_all.items = *items;
            m_all.planStart = plan->periodStart;
            m_all.planEnd = plan->periodEnd;
            m_all.title = plan->title;
        }
    }
    showItems();
}

GanttPaper GanttPanel::paper() const
{
    GanttPaper paper = m_all;
    paper.items = GanttLayout::filtered(m_all.items, m_filter->text(), !m_hideDone->isChecked());
    return paper;
}

void GanttPanel::showItems()
{
    const GanttPaper shown = paper();
    m_view->setItems(shown.items, shown.planStart, shown.planEnd, shown.today);
    m_output->setEnabled(!shown.items.isEmpty());
    if (m_all.items.isEmpty())
        m_count->setText(tr("There are no actions yet. Add them on the first tab."));
    else if (shown.items.isEmpty())
        m_count->setText(tr("Nothing found. Change the filter."));
    else
        m_count->setText(executionSentence(countsOf(shown.items, shown.today)));
}

void GanttPanel::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void GanttPanel::reveal(ActionId action, const QString& period)
{
    m_filter->clear();
    m_view->goTo(action, period);
    m_view->setFocus();
}

void GanttPanel::print()
{
    const GanttPaper sheet = paper();
    if (sheet.items.isEmpty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(sheet.title.simplified());
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(10, 10, 10, 10),
                                      QPageLayout::Millimeter));
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, ganttPageCount(sheet, printer.pageLayout().paintRect(QPageLayout::Point).size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printer.setPageOrientation(QPageLayout::Landscape);
    const bool part = printer.printRange() == QPrinter::PageRange;
    paintGantt(printer, sheet, part ? std::max(1, printer.fromPage()) - 1 : 0, part ? printer.toPage() - 1 : -1);
}

void GanttPanel::savePdf(QPageSize::PageSizeId size)
{
    const GanttPaper sheet = paper();
    const QString name = safeFileName(tr("Chart") + u' ' + sheet.title.left(80)) + u".pdf"_s;
    const QString path =
        context().dialogs().saveFile(this, u"roadmap"_s, tr("Save the chart"), name, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const Status written = writeGanttPdf(path, sheet, QPageSize(size));
    if (written)
        emit informed(tr("The chart is saved: %1").arg(path));
    else
        emit refused(written.error().toString());
}

} // namespace lotsia
