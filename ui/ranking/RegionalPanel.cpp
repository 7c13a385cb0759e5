#include "ui/ranking/RegionalPanel.h"

#include "ui/common/EditCommand.h"
#include "ui/common/ErrorLabel.h"
#include "workspace/RankedListSheets.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kAtOnce = 1000; ///< schools that are compared without a background task

/// Pasted text beyond this is no list of schools.
constexpr qsizetype kMostLetters = 2'000'000;

QString rowText(const RegionalMatch::Row& row)
{
    QString text =
        row.code + u' ' + row.name + u" — "_s + RegionalPanel::tr("by the rule: %1").arg(verdictWord(row.rule));
    if (row.decision)
        text += u", "_s + RegionalPanel::tr("decided by hand: %1").arg(verdictWord(row.decision->verdict));
    if (!row.otherClass.isEmpty())
        text += u", "_s + RegionalPanel::tr("a decision about another class stands: %1").arg(row.otherClass);
    return text;
}

void addGroup(QTreeWidget& tree, const QString& heading, const QStringList& lines, bool open)
{
    auto* group = new QTreeWidgetItem(&tree, {heading});
    for (const QString& line : lines) {
        auto* item = new QTreeWidgetItem(group, {line});
        item->setToolTip(0, line);
    }
    group->setExpanded(open);
}

QStringList rowTexts(const QList<RegionalMatch::Row>& rows)
{
    QStringList texts;
    for (const RegionalMatch::Row& row : rows)
        texts.append(rowText(row));
    return texts;
}

} // namespace

RegionalPanel::RegionalPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    const auto add = [layout](const QString& text, QWidget* widget, const QString& name) {
        auto* label = new QLabel(text);
        label->setBuddy(widget);
        label->setWordWrap(true);
        widget->setAccessibleName(text);
        widget->setObjectName(name);
        layout->addWidget(label);
        layout->addWidget(widget);
    };
    add(tr("Class"), m_class = new QComboBox, u"regionalClass"_s);
    add(tr("The region's list: a code or a name in each line"), m_list = new QPlainTextEdit, u"regionalList"_s);
    m_list->setTabChangesFocus(true);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * 7);
    m_list->setPlaceholderText(u"111001\nМБОУ «СОШ № 2»"_s);
    m_compare = new QPushButton(tr("Compare"));
    m_compare->setObjectName(u"regionalCompare"_s);
    layout->addWidget(m_compare);
    m_summary = new QLabel;
    m_summary->setObjectName(u"regionalSummary"_s);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_result = new QTreeWidget;
    m_result->setObjectName(u"regionalResult"_s);
    m_result->setAccessibleName(tr("Where the region's list and the rule differ"));
    m_result->setHeaderHidden(true);
    m_result->setWordWrap(true);
    m_result->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_result->header()->setStretchLastSection(false);
    m_result->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_result, 1);
    add(tr("Reason (required)"), m_reason = new QLineEdit, u"regionalReason"_s);
    add(tr("Document"), m_document = new QLineEdit, u"regionalDocument"_s);
    m_document->setPlaceholderText(tr("number and date of the order or letter"));
    m_error = new ErrorLabel(u"regionalError"_s);
    layout->addWidget(m_error);
    m_store = new QPushButton(tr("Record decisions"));
    m_store->setObjectName(u"regionalStore"_s);
    m_store->setToolTip(tr("One decision by hand for each school on which the list and the rule differ"));
    auto* close = new QPushButton(tr("Back"));
    layout->addWidget(m_store);
    layout->addWidget(close);
    connect(m_compare, &QPushButton::clicked, this, &RegionalPanel::compare);
    connect(m_store, &QPushButton::clicked, this, &RegionalPanel::store);
    connect(close, &QPushButton::clicked, this, &RegionalPanel::closed);
    connect(m_list, &QPlainTextEdit::textChanged, this, &RegionalPanel::forget);
    connect(m_class, &QComboBox::currentIndexChanged, this, &RegionalPanel::forget);
}

void RegionalPanel::start(AcademicYear year, CriteriaId criteria, const QList<CriteriaClass>& classes, size_t schools)
{
    m_year = year;
    m_criteria = criteria;
    m_schools = schools;
    const QString before = classId();
    m_class->clear();
    for (const CriteriaClass& one : classes)
        m_class->addItem(one.name, one.id);
    m_class->setCurrentIndex(std::max(0, m_class->findData(before)));
    forget();
    m_list->setFocus();
}

QStringList RegionalPanel::lines() const
{
    return m_list->toPlainText().left(kMostLetters).split(u'\n', Qt::SkipEmptyParts);
}

QString RegionalPanel::classId() const
{
    return m_class->currentData().toString();
}

void RegionalPanel::forget()
{
    m_error->say({});
    m_result->clear();
    m_result->setVisible(false);
    m_summary->clear();
    m_store->setEnabled(false);
    m_compare->setEnabled(!m_list->document()->isEmpty());
}

void RegionalPanel::compare()
{
    if (m_schools <= kAtOnce) {
        take(m_context.workspace().criteria().matchRegionalList(m_year, m_criteria, classId(), lines()));
        return;
    }
    auto match = std::make_shared<std::optional<RegionalMatch>>();
    m_context.runTask(
        tr("Comparing with the region's list"),
        [match, year = m_year, id = m_criteria, classId = classId(), lines = lines()](Workspace& workspace,
                                                                                      Progress& progress) -> Status {
            LOTSIA_TRY_ASSIGN(*match, workspace.criteria().matchRegionalList(year, id, classId, lines, &progress));
            return {};
        },
        this,
        [this, match](const Status& status) {
            if (status)
                take(std::move(**match));
            else
                take(std::unexpected(status.error()));
        });
}

void RegionalPanel::take(const Result<RegionalMatch>& match)
{
    forget();
    if (!match) {
        m_error->say(match.error().text);
        return;
    }
    m_summary->setText(tr("agree: %1, only the region: %2, only the rule: %3, not recognised: %4")
                           .arg(match->agreed.size())
                           .arg(match->onlyRegion.size())
                           .arg(match->onlyRule.size())
                           .arg(match->unknown.size()));
    const auto heading = [](const QString& text, qsizetype count) { return u"%1: %2"_s.arg(text).arg(count); };
    addGroup(*m_result, heading(tr("Only in the region's list"), match->onlyRegion.size()), rowTexts(match->onlyRegion),
             true);
    addGroup(*m_result, heading(tr("Only by the rule"), match->onlyRule.size()), rowTexts(match->onlyRule), true);
    addGroup(*m_result, heading(tr("Not recognised"), match->unknown.size()), match->unknown, true);
    addGroup(*m_result, heading(tr("Agree"), match->agreed.size()), rowTexts(match->agreed), false);
    m_result->setVisible(true);
    const bool differs = !match->onlyRegion.isEmpty() || !match->onlyRule.isEmpty();
    m_store->setEnabled(differs && match->unknown.isEmpty() && !m_context.workspace().isReadOnly());
    if (!match->unknown.isEmpty())
        m_error->say(tr("Some lines name no school. Correct or remove them, then compare again."));
}

void RegionalPanel::store()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_error->say(tr("A decision by hand needs a reason. Write why it differs from the rule."));
        m_reason->setFocus();
        return;
    }
    // The first step decides; Undo and Redo put back exactly what it changed.
    auto change = std::make_shared<std::optional<DecisionChange>>();
    const auto redo = [change, year = m_year, id = m_criteria, classId = classId(), lines = lines(), reason,
                       document = m_document->text().trimmed()](Workspace& workspace) -> Status {
        if (*change)
            return workspace.criteria().setOverrides(year, id, (*change)->after);
        LOTSIA_TRY_ASSIGN(*change, workspace.criteria().applyRegionalList(year, id, classId, lines, reason, document));
        return {};
    };
    const auto undo = [change, year = m_year, id = m_criteria](Workspace& workspace) {
        return workspace.criteria().setOverrides(year, id, (*change)->before);
    };
    if (const Status status = EditCommand::run(m_context, tr("Decisions by the region's list"), redo, undo); !status) {
        m_error->say(status.error().text);
        return;
    }
    const int count = int((*change)->after.size());
    forget();
    m_list->clear();
    emit stored(tr("Decisions are recorded for %n schools. Ctrl+Z takes them back.", nullptr, count));
}

} // namespace lotsia
