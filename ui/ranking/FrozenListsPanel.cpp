#include "ui/ranking/FrozenListsPanel.h"

#include "documents/SaveBytes.h"
#include "ui/common/InspectorText.h"
#include "workspace/RankedListSheets.h"

#include <QDateTime>
#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct FrozenWords {
    Q_DECLARE_TR_FUNCTIONS(FrozenListsPanel)
};

QString errorHtml(const Error& error)
{
    return u"<p><span class='bad'>⚠ %1</span></p>"_s.arg(error.toString().toHtmlEscaped());
}

QString dateText(const QString& iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate);
    return at.isValid() ? at.toString(u"dd.MM.yyyy HH:mm"_s) : iso;
}

QString factsHtml(const FrozenList& list)
{
    QString criteria = list.criteriaTitle;
    if (!list.criteriaEdition.isEmpty())
        criteria += u", "_s + list.criteriaEdition;
    const auto line = [](const QString& label, const QString& text) {
        return u"<p><span class='muted'>%1</span><br>%2</p>"_s.arg(label.toHtmlEscaped(), text.toHtmlEscaped());
    };
    return line(FrozenWords::tr("Criteria"), criteria)
        + line(FrozenWords::tr("Order"),
               list.orderText.isEmpty() ? FrozenWords::tr("none: the list was only sent out") : list.orderText)
        + line(FrozenWords::tr("Schools"), QString::number(list.schools))
        + line(FrozenWords::tr("Kept on"), dateText(list.at)) + line(u"SHA-256"_s, list.sha256);
}

/// More lines than these help nobody on a screen.
constexpr qsizetype kLinesTold = 60;

QString listHtml(const QString& heading, const QStringList& lines)
{
    if (lines.isEmpty())
        return {};
    QString html = u"<p><b>%1</b></p>"_s.arg(heading.toHtmlEscaped());
    for (const QString& line : lines.mid(0, kLinesTold))
        html += u"<p style='margin-top:2px'>• %1</p>"_s.arg(line.toHtmlEscaped());
    if (lines.size() > kLinesTold)
        html += u"<p>"_s + FrozenWords::tr("and %1 more").arg(lines.size() - kLinesTold) + u"</p>"_s;
    return html;
}

} // namespace

QString frozenComparisonHtml(const FrozenLists::Comparison& comparison)
{
    if (comparison.identicalBytes)
        return u"<p><span class='good'>✓ %1</span></p>"_s.arg(
            FrozenWords::tr("The same criteria on today's data give the very same list.").toHtmlEscaped());
    QString html;
    if (comparison.changes.isEmpty())
        html += u"<p><span class='good'>✓ %1</span></p>"_s.arg(
            FrozenWords::tr("No verdict has changed, but some figures are different now.").toHtmlEscaped());
    if (comparison.criteriaChanged)
        html += u"<p><span class='warning'>%1</span></p>"_s.arg(
            FrozenWords::tr(
                "The stored set has other rules by now. The rules of the list were used for the comparison.")
                .toHtmlEscaped());
    QStringList changes;
    for (const FrozenLists::Change& change : comparison.changes) {
        const QString school = change.name + u" ("_s + change.code + u')';
        if (change.left)
            changes.append(FrozenWords::tr("%1: is in no list now").arg(school));
        else if (change.added)
            changes.append(FrozenWords::tr("%1: was not known then").arg(school));
        else
            changes.append(FrozenWords::tr("%1: %2 — was “%3”, is “%4”")
                               .arg(school, change.className, verdictWord(change.then), verdictWord(change.now)));
    }
    return html + listHtml(FrozenWords::tr("Verdicts that changed: %1").arg(changes.size()), changes)
        + listHtml(FrozenWords::tr("Figures that differ"), comparison.reasons);
}

FrozenListsPanel::FrozenListsPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    m_view = new QTreeWidget;
    m_view->setObjectName(u"frozenView"_s);
    m_view->setAccessibleName(tr("Approved lists"));
    m_view->setRootIsDecorated(false);
    m_view->setHeaderLabels({tr("Year"), tr("Order"), tr("When"), u"SHA-256"_s});
    m_text = new InspectorText(tr("The chosen list and its comparison with today's data"));
    m_text->setObjectName(u"frozenText"_s);
    m_compare = new QPushButton(tr("Compare with today's data"));
    m_compare->setObjectName(u"frozenCompare"_s);
    m_save = new QPushButton(tr("Save the list as a file…"));
    m_save->setObjectName(u"frozenSave"_s);
    auto* back = new QPushButton(tr("Back"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addWidget(m_text, 2);
    for (QPushButton* button : {m_compare, m_save, back})
        layout->addWidget(button);
    connect(m_view, &QTreeWidget::currentItemChanged, this, &FrozenListsPanel::showCurrent);
    connect(m_compare, &QPushButton::clicked, this, &FrozenListsPanel::compare);
    connect(m_save, &QPushButton::clicked, this, &FrozenListsPanel::save);
    connect(back, &QPushButton::clicked, this, &FrozenListsPanel::closed);
}

void FrozenListsPanel::refresh()
{
    m_view->clear();
    m_lists.clear();
    auto lists = m_context.workspace().frozenLists().list();
    if (!lists) {
        showCurrent();
        m_text->setText(errorHtml(lists.error()));
        return;
    }
    m_lists = std::move(*lists);
    for (const FrozenList& list : std::as_const(m_lists)) {
        auto* item = new QTreeWidgetItem(m_view,
                                         {list.year.toString(), list.orderText.isEmpty() ? u"—"_s : list.orderText,
                                          dateText(list.at), list.sha256.left(8)});
        item->setToolTip(1, list.orderText);
        item->setToolTip(3, list.sha256);
    }
    for (int column = 0; column < m_view->columnCount(); ++column)
        m_view->resizeColumnToContents(column);
    if (!m_lists.isEmpty())
        m_view->setCurrentItem(m_view->topLevelItem(0));
    showCurrent();
}

const FrozenList* FrozenListsPanel::current() const
{
    const int row = m_view->indexOfTopLevelItem(m_view->currentItem());
    return row < 0 || row >= m_lists.size() ? nullptr : &m_lists.at(row);
}

void FrozenListsPanel::showCurrent()
{
    const FrozenList* list = current();
    m_compare->setEnabled(list);
    m_save->setEnabled(list);
    m_text->setText(list ? factsHtml(*list)
                         : tr("No list has been approved or sent out yet. A list is kept when it is exported or when "
                              "an order approves it."));
}

void FrozenListsPanel::compare()
{
    const FrozenList* list = current();
    if (!list)
        return;
    auto comparison = std::make_shared<std::optional<FrozenLists::Comparison>>();
    m_context.runTask(
        tr("Comparing the list with today's data"),
        [comparison, id = list->id](Workspace& workspace, Progress& progress) -> Status {
            LOTSIA_TRY_ASSIGN(*comparison, workspace.frozenLists().compare(id, &progress));
            return {};
        },
        this,
        [this, comparison](const Status& status) {
            if (status)
                take(std::move(**comparison));
            else
                take(std::unexpected(status.error()));
        });
}

void FrozenListsPanel::take(const Result<FrozenLists::Comparison>& comparison)
{
    const FrozenList* list = current();
    if (list)
        m_text->setText((comparison ? frozenComparisonHtml(*comparison) : errorHtml(comparison.error()))
                        + factsHtml(*list));
}

void FrozenListsPanel::save()
{
    const FrozenList* list = current();
    if (!list)
        return;
    const QString facts = factsHtml(*list);
    const QString name = tr("List %1").arg(list->year.toString().replace(u'/', u'-')) + u".json"_s;
    const QString path = m_context.dialogs().saveFile(this, u"export"_s, tr("Save the approved list"), name,
                                                      tr("List of schools (*.json)"));
    if (path.isEmpty())
        return;
    const auto json = m_context.workspace().frozenLists().json(list->id);
    if (!json) {
        m_text->setText(errorHtml(json.error()) + facts);
        return;
    }
    if (const Status saved = saveBytes(path, *json); !saved) {
        m_text->setText(errorHtml(saved.error()) + facts);
        return;
    }
    m_text->setText(u"<p><span class='good'>✓ %1</span></p>"_s.arg(
                        tr("Saved: %1").arg(QDir::toNativeSeparators(path)).toHtmlEscaped())
                    + facts);
}

} // namespace lotsia
