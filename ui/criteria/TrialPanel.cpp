#include "ui/criteria/TrialPanel.h"

#include "documents/TableDocument.h"
#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"
#include "ui/common/DocumentPreview.h"
#include "ui/common/ErrorLabel.h"
#include "ui/common/Icons.h"
#include "ui/common/TableTools.h"
#include "ui/criteria/TrialSide.h"
#include "workspace/RankedListSheets.h"
#include "workspace/ResultService.h"
#include "workspace/SchoolService.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

using Change = ClassificationDiff::Change;

struct TrialPanel::Outcome {
    Classification left;
    Classification right;
    ClassPair pair;
    ClassificationDiff diff;
};

namespace {

// Up to here two evaluations take far less than half a second.
constexpr qsizetype kAtOnce = 1000;

struct TrialWords {
    Q_DECLARE_TR_FUNCTIONS(TrialPanel)
};

QString changeWord(Change change)
{
    switch (change) {
    case Change::Enters:
        return TrialWords::tr("enters");
    case Change::Leaves:
        return TrialWords::tr("leaves");
    case Change::Stays:
        return TrialWords::tr("stays");
    case Change::Out:
        return TrialWords::tr("on neither side");
    case Change::Unknown:
        break;
    }
    return TrialWords::tr("not enough data");
}

QString sideWord(const std::optional<Verdict>& verdict)
{
    return verdict ? verdictWord(*verdict) : TrialWords::tr("no such school");
}

template <typename Rows>
std::vector<ColumnSpec> trialColumns(Rows rows)
{
    const auto at = [rows](int row) -> const ClassificationDiff::Row& { return rows().at(size_t(row)); };
    return {
        {.key = u"school"_s,
         .heading = TrialWords::tr("School"),
         .text = [at](int row) { return at(row).name; },
         .width = 210},
        {.key = u"code"_s,
         .heading = TrialWords::tr("Code"),
         .text = [at](int row) { return at(row).code; },
         .width = 80,
         .hiddenAtFirst = true},
        {.key = u"left"_s,
         .heading = TrialWords::tr("On the left"),
         .text = [at](int row) { return sideWord(at(row).left); },
         .width = 160},
        {.key = u"right"_s,
         .heading = TrialWords::tr("On the right"),
         .text = [at](int row) { return sideWord(at(row).right); },
         .width = 160},
        {.key = u"change"_s,
         .heading = TrialWords::tr("Change"),
         .text = [at](int row) { return changeWord(at(row).change); },
         .sortValue = [at](int row) { return QVariant(int(at(row).change)); },
         .width = 160},
        {.key = u"why"_s,
         .heading = TrialWords::tr("Why"),
         .text = [at](int row) { return at(row).why; },
         .width = 620,
         .toolTip = [at](int row) { return at(row).why; }},
    };
}

} // namespace

TrialPanel::TrialPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    m_stack = new QStackedLayout(this);
    m_content = new QWidget;
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins({});
    buildSides(layout);
    buildTable(layout);
    m_empty = new QLabel;
    m_empty->setObjectName(u"trialEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    connect(&context, &AppContext::taskFinished, this, [this] {
        if (std::exchange(m_again, false))
            QMetaObject::invokeMethod(this, &TrialPanel::compare, Qt::QueuedConnection);
    });
}

TrialPanel::~TrialPanel() = default;

void TrialPanel::buildSides(QBoxLayout* layout)
{
    auto* sides = new QHBoxLayout;
    m_left = new TrialSide(tr("On the left"), u"trialLeft"_s);
    m_right = new TrialSide(tr("On the right"), u"trialRight"_s);
    for (TrialSide* side : {m_left, m_right}) {
        sides->addWidget(side, 1);
        connect(side, &TrialSide::changed, this, &TrialPanel::compare);
        connect(side, &TrialSide::classChanged, this, &TrialPanel::compareClasses);
    }
    layout->addLayout(sides);
    m_message = new ErrorLabel(u"trialMessage"_s);
    layout->addWidget(m_message);
}

void TrialPanel::buildTable(QBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    m_summary = new QLabel;
    m_summary->setObjectName(u"trialSummary"_s);
    m_summary->setWordWrap(true);
    row->addWidget(m_summary, 1);
    m_onlyDifferent = new QCheckBox(tr("Only the differences"));
    m_onlyDifferent->setObjectName(u"trialOnlyDifferent"_s);
    m_onlyDifferent->setChecked(true);
    row->addWidget(m_onlyDifferent);
    const auto button = [&](const QString& text, const QString& iconName, const QString& name, auto action) {
        auto* made = new QPushButton(icon(iconName), text);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, action);
        row->addWidget(made);
        m_outputs.append(made);
    };
    button(tr("Copy as table"), u"copy"_s, u"trialCopy"_s, [this] {
        m_view->clearSelection();
        m_view->copySelection();
    });
    button(tr("Excel workbook…"), u"export"_s, u"trialExport"_s, [this] { exportXlsx(); });
    button(tr("Print…"), u"print"_s, u"trialPrint"_s, [this] { print(); });
    layout->addLayout(row);
    m_model = new ColumnModel(this);
    m_model->setColumns(
        trialColumns([this]() -> const std::vector<ClassificationDiff::Row>& { return m_outcome->diff.rows(); }));
    m_view = new DataTableView(u"criteria/trial"_s);
    m_view->setObjectName(u"trialView"_s);
    m_view->setAccessibleName(tr("Schools on which the two sides differ"));
    m_view->setModel(m_model);
    layout->addWidget(m_view, 1);
    m_detail = new QLabel;
    m_detail->setObjectName(u"trialDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_detail);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TrialPanel::showDetail);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &TrialPanel::applyFilter);
}

void TrialPanel::refresh()
{
    const auto sets = m_context.workspace().criteria().list();
    const auto years = m_context.workspace().results().years();
    const auto schools = m_context.workspace().schools().list();
    const auto empty = [this](const QString& text) {
        m_empty->setText(text);
        m_stack->setCurrentWidget(m_empty);
    };
    if (!sets || !years || !schools) {
        empty((!sets ? sets.error() : !years ? years.error() : schools.error()).toString());
        return;
    }
    if (sets->isEmpty()) {
        empty(tr("There is no set of criteria to try. Load one or make one first."));
        return;
    }
    if (schools->isEmpty() || years->isEmpty()) {
        empty(tr("There is nothing to try the criteria on yet. Load schools and results first."));
        return;
    }
    m_schools = schools->size();
    m_stack->setCurrentWidget(m_content);
    const AcademicYear now = years->contains(m_context.year()) ? m_context.year() : years->first();
    const AcademicYear before = years->contains(now.shifted(-1)) ? now.shifted(-1) : now;
    const CriteriaId set = m_context.workspace().criteria().current(now).value_or(sets->first().id);
    m_left->fill(*sets, *years, set, before);
    m_right->fill(*sets, *years, set, now);
    compare();
}

void TrialPanel::compare()
{
    const auto work = [leftSet = m_left->set(), leftYear = m_left->year(), rightSet = m_right->set(),
                       rightYear = m_right->year()](Workspace& workspace, Progress* progress) -> Result<Outcome> {
        LOTSIA_TRY_ASSIGN(const CriteriaSet leftRules, workspace.criteria().get(leftSet));
        LOTSIA_TRY_ASSIGN(const CriteriaSet rightRules, workspace.criteria().get(rightSet));
        LOTSIA_TRY_ASSIGN(Classification left, workspace.criteria().tryOut(leftRules, leftYear, progress));
        LOTSIA_TRY_ASSIGN(Classification right, workspace.criteria().tryOut(rightRules, rightYear, progress));
        const QList<ClassPair> pairs = ClassificationDiff::pairs(left, right);
        if (pairs.isEmpty())
            return fail(ErrorCode::Data, tr("A set without classes cannot be compared. Add a class to it."));
        LOTSIA_TRY_ASSIGN(ClassificationDiff diff, ClassificationDiff::of(left, right, pairs.first(), progress));
        return Outcome{std::move(left), std::move(right), pairs.first(), std::move(diff)};
    };
    if (m_schools <= kAtOnce) {
        take(work(m_context.workspace(), nullptr));
        return;
    }
    if (m_context.isBusy()) {
        m_again = true;
        return;
    }
    auto outcome = std::make_shared<std::optional<Outcome>>();
    m_context.runTask(
        tr("Trying the criteria"),
        [outcome, work](Workspace& workspace, Progress& progress) -> Status {
            LOTSIA_TRY_ASSIGN(*outcome, work(workspace, &progress));
            return {};
        },
        this,
        [this, outcome](const Status& status) {
            if (status)
                take(std::move(**outcome));
            else
                take(std::unexpected(status.error()));
        });
}

void TrialPanel::take(Result<Outcome> outcome)
{
    m_model->reset(0); // its rows belong to the comparison before
    if (!outcome) {
        m_outcome.reset();
        for (TrialSide* side : {m_left, m_right})
            side->clearCounts();
        m_summary->clear();
        m_message->say(outcome.error().toString());
        for (QPushButton* button : std::as_const(m_outputs))
            button->setEnabled(false);
        return;
    }
    m_message->say({});
    m_outcome = std::make_unique<Outcome>(std::move(*outcome));
    showOutcome();
}

void TrialPanel::showOutcome()
{
    m_left->showClassification(m_outcome->left, m_outcome->pair.left);
    m_right->showClassification(m_outcome->right, m_outcome->pair.right);
    resetKeepingView(*m_view, *m_model, int(m_outcome->diff.rows().size()), 0);
    applyFilter();
    for (QPushButton* button : std::as_const(m_outputs))
        button->setEnabled(true);
}

void TrialPanel::compareClasses()
{
    if (!m_outcome)
        return;
    const ClassPair pair{m_left->classIndex(), m_right->classIndex()};
    if (m_schools <= kAtOnce) {
        auto diff = ClassificationDiff::of(m_outcome->left, m_outcome->right, pair);
        if (!diff) {
            m_message->say(diff.error().toString());
            return;
        }
        m_model->reset(0);
        m_outcome->diff = std::move(*diff);
        m_outcome->pair = pair;
        showOutcome();
        return;
    }
    auto diff = std::make_shared<std::optional<ClassificationDiff>>();
    m_context.runTask(
        tr("Trying the criteria"),
        [diff, left = m_outcome->left, right = m_outcome->right, pair](Workspace&, Progress& progress) -> Status {
            LOTSIA_TRY_ASSIGN(*diff, ClassificationDiff::of(left, right, pair, &progress));
            return {};
        },
        this,
        [this, diff, left = m_outcome->left, right = m_outcome->right, pair](const Status& status) {
            if (status)
                take(Outcome{left, right, pair, std::move(**diff)});
            else
                m_message->say(status.error().toString());
        });
}

void TrialPanel::applyFilter()
{
    if (!m_outcome)
        return;
    std::function<bool(int)> accept;
    if (m_onlyDifferent->isChecked())
        accept = [this](int row) { return m_outcome->diff.rows().at(size_t(row)).differs(); };
    filterKeepingRow(*m_view, *m_model, accept);
    updateSummary();
    showDetail();
}

void TrialPanel::showDetail()
{
    const int row = m_outcome ? currentSourceRow(*m_view, *m_model) : -1;
    if (row < 0) {
        m_detail->clear();
        return;
    }
    const ClassificationDiff::Row& school = m_outcome->diff.rows().at(size_t(row));
    m_detail->setText(school.why.isEmpty() ? school.name : school.name + u". "_s + school.why);
}

void TrialPanel::updateSummary()
{
    const ClassificationDiff& diff = m_outcome->diff;
    const bool same = std::ranges::none_of(diff.rows(), &ClassificationDiff::Row::differs);
    QString text = tr("enter: %1 · leave: %2 · stay: %3 · not enough data or not assessed: %4")
                       .arg(diff.count(Change::Enters))
                       .arg(diff.count(Change::Leaves))
                       .arg(diff.count(Change::Stays))
                       .arg(diff.count(Change::Unknown));
    if (same)
        text = tr("Both sides say the same of every school.") + u' ' + text;
    m_summary->setText(text);
}

XlsxSheet TrialPanel::sheet() const
{
    const QString leftClass = m_outcome->left.classes().at(m_outcome->pair.left).name;
    const QString rightClass = m_outcome->right.classes().at(m_outcome->pair.right).name;
    XlsxSheet result = sheetOf(*m_view, *m_model, u"Проба критериев"_s,
                               {u"Проба критериев"_s, u"Слева: %1 — %2"_s.arg(m_left->heading(), leftClass),
                                u"Справа: %1 — %2"_s.arg(m_right->heading(), rightClass)});
    for (XlsxColumn& column : result.columns)
        column.wrap = true;
    return result;
}

void TrialPanel::exportXlsx()
{
    if (!m_outcome)
        return;
    const QString path = m_context.dialogs().saveFile(this, u"export"_s, tr("Save the trial"),
                                                      u"Проба критериев.xlsx"_s, tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    const Status saved = writeXlsx(path, {sheet()});
    m_message->say(saved ? QString() : saved.error().toString());
    if (saved)
        m_summary->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void TrialPanel::print()
{
    if (m_outcome)
        DocumentPreview::printDocument(this, tableDocument(sheet()));
}

} // namespace lotsia
