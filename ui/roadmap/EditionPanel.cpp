#include "ui/roadmap/EditionPanel.h"

#include "common/TextFold.h"
#include "documents/DocxWriter.h"
#include "documents/PdfWriter.h"
#include "documents/SaveBytes.h"
#include "ui/common/DocumentPreview.h"
#include "ui/common/EditCommand.h"
#include "ui/common/Icons.h"
#include "ui/common/InspectorText.h"
#include "ui/roadmap/RoadmapExport.h"
#include "ui/roadmap/RollOverPanel.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapService.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int now = -1; ///< in the choices: the roadmap as it is now

/// Deleted words are struck, added ones underlined: not by colour alone.
QString pieces(const QList<WordPiece>& words, bool before, bool withClasses)
{
    QString html;
    for (const WordPiece& piece : words) {
        const QString text = piece.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        if (!piece.changed)
            html += text;
        else
            html += (before ? u"<s%1>%2</s>"_s : u"<b%1><u>%2</u></b>"_s)
                        .arg(withClasses ? (before ? u" class='bad'"_s : u" class='good'"_s) : QString(), text);
    }
    return html.isEmpty() ? u"—"_s : html;
}

} // namespace

EditionPanel::EditionPanel(AppContext& context, QWidget* parent)
    : RoadmapPanel(context, tr("Editions"), parent)
    , m_stateText(new QLabel)
    , m_list(new QTreeWidget)
    , m_left(new QComboBox)
    , m_right(new QComboBox)
    , m_filter(new QLineEdit)
    , m_summary(new QLabel)
    , m_text(new InspectorText(tr("Differences of the editions")))
    , m_rollOver(new RollOverPanel(context))
{
    setObjectName(u"editionPanel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    buildTop();
    layout->addWidget(m_rollOver, 2);
    m_list->setObjectName(u"editionList"_s);
    m_list->setAccessibleName(tr("Editions"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("No."), tr("Order"), tr("Date"), tr("Actions")});
    m_list->setMaximumHeight(fontMetrics().height() * 8);
    auto* comparison = new QWidget;
    auto* below = new QVBoxLayout(comparison);
    below->setContentsMargins({});
    below->addWidget(m_list);
    layout->addWidget(comparison, 3);
    m_left->setObjectName(u"editionLeft"_s);
    m_right->setObjectName(u"editionRight"_s);
    m_left->setAccessibleName(tr("Edition on the left"));
    m_right->setAccessibleName(tr("Edition on the right"));
    m_text->setObjectName(u"editionText"_s);
    m_summary->setObjectName(u"editionSummary"_s);
    m_summary->setWordWrap(true);
    m_filter->setPlaceholderText(tr("Find in the differences"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    auto* row = new QHBoxLayout;
    for (QComboBox* combo : {m_left, m_right}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(16);
    }
    row->addWidget(m_left, 1);
    row->addWidget(new QLabel(u"→"_s));
    row->addWidget(m_right, 1);
    row->addWidget(m_filter, 1);
    auto* copying = new QPushButton(icon(u"copy"_s), tr("Copy as a table"));
    copying->setObjectName(u"editionCopy"_s);
    auto* saving = new QPushButton(icon(u"export"_s), tr("Save as"));
    auto* menu = new QMenu(saving);
    menu->addAction(tr("PDF…"), this, [this] { save(u"pdf"_s); });
    menu->addAction(tr("Word document…"), this, [this] { save(u"docx"_s); });
    saving->setMenu(menu);
    row->addWidget(copying);
    row->addWidget(saving);
    below->addLayout(row);
    below->addWidget(m_summary);
    below->addWidget(m_text, 1);
    connect(m_left, &QComboBox::currentIndexChanged, this, &EditionPanel::compare);
    connect(m_right, &QComboBox::currentIndexChanged, this, &EditionPanel::compare);
    connect(m_filter, &QLineEdit::textChanged, this, &EditionPanel::showDiff);
    connect(copying, &QPushButton::clicked, this, &EditionPanel::copy);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_pdf->setEnabled(m_list->currentItem() && m_list->currentItem()->data(0, Qt::UserRole).toInt() >= 0);
    });
    connect(m_list, &QTreeWidget::itemActivated, this, &EditionPanel::openPdf);
    connect(m_rollOver, &RollOverPanel::opened, comparison, &QWidget::hide);
    connect(m_rollOver, &RollOverPanel::closed, comparison, &QWidget::show);
    connect(m_rollOver, &RollOverPanel::refused, this, &RoadmapPanel::refused);
    connect(m_rollOver, &RollOverPanel::done, this, &RoadmapPanel::informed);
}

void EditionPanel::buildTop()
{
    m_stateText->setObjectName(u"editionState"_s);
    m_stateText->setWordWrap(true);
    layout()->addWidget(m_stateText);
    const auto button = [](const QString& name, const QString& icon, const QString& text, const QString& tip) {
        auto* made = new QPushButton(lotsia::icon(icon), text);
        made->setObjectName(name);
        made->setToolTip(tip);
        return made;
    };
    m_amend = button(u"editionAmend"_s, u"edit"_s, tr("Make changes"),
                     tr("Opens the approved roadmap for changes; the approved edition is kept"));
    m_drop = button(u"editionDrop"_s, u"undo"_s, tr("Drop the changes"), tr("The roadmap is again as it was approved"));
    m_order = button(u"editionOrder"_s, u"order"_s, tr("Order on the changes"), tr("A draft of the amending order"));
    auto* menu = new QMenu(m_order);
    menu->addAction(tr("Name the changes one by one"), this, [this] { createOrder(u"roadmap-amendment"_s); });
    menu->addAction(tr("Give the roadmap anew as a whole"), this, [this] { createOrder(u"roadmap-new-edition"_s); });
    m_wordAnew = menu->addAction(tr("Word the existing draft anew"), this, &EditionPanel::wordAnew);
    m_order->setMenu(menu);
    m_newYear = button(u"editionNewYear"_s, u"new"_s, tr("New year…"), tr("Makes the roadmap of the next year"));
    m_archive = button(u"editionArchive"_s, u"backup"_s, tr("Into the archive"),
                       tr("An archived roadmap is frozen and stands last"));
    m_pdf = button(u"editionPdf"_s, u"pdf"_s, tr("Open the signed PDF"), tr("Pages of the chosen edition's order"));
    auto* row = new QHBoxLayout;
    for (QPushButton* each : {m_amend, m_drop, m_order, m_newYear, m_archive, m_pdf})
        row->addWidget(each);
    row->addStretch();
    qobject_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_amend, &QPushButton::clicked, this, &EditionPanel::amend);
    connect(m_drop, &QPushButton::clicked, this, &EditionPanel::dropChanges);
    connect(m_newYear, &QPushButton::clicked, this, &EditionPanel::planNewYear);
    connect(m_archive, &QPushButton::clicked, this, [this] { setArchived(m_state != RoadmapState::Archived); });
    connect(m_pdf, &QPushButton::clicked, this, &EditionPanel::openPdf);
}

void EditionPanel::planNewYear()
{
    if (m_roadmap && m_newYear->isEnabled())
        m_rollOver->open(*m_roadmap);
}

bool EditionPanel::told(const Status& status)
{
    if (!status)
        emit refused(status.error().toString());
    return status.has_value();
}

void EditionPanel::showRoadmap(std::optional<RoadmapId> roadmap)
{
    if (roadmap != m_roadmap)
        m_rollOver->hide();
    m_roadmap = roadmap;
    m_editions.clear();
    m_now = {};
    m_state = RoadmapState::Draft;
    if (roadmap) {
        const auto stored = context().workspace().roadmaps().get(*roadmap);
        const auto state = context().workspace().editions().state(*roadmap);
        auto editions = context().workspace().editions().list(*roadmap);
        if (stored)
            m_now = *stored;
        if (state)
            m_state = *state;
        if (!stored || !state || !editions)
            emit refused((!stored ? stored.error() : !state ? state.error() : editions.error()).toString());
        if (editions)
            m_editions = std::move(*editions);
    }
    showState();
    fillChoices();
    compare();
}

void EditionPanel::showState()
{
    QString text = tr("The roadmap is not approved yet: make an order on its approval on the page “Orders”.");
    if (m_roadmap) {
        if (const auto approved = context().workspace().editions().approvalText(*m_roadmap);
            approved && !approved->isEmpty())
            text = *approved + u'.';
    }
    if (m_state == RoadmapState::Amending)
        text += u' ' + tr("Changes are being made: an order on them makes the next edition.");
    else if (m_state == RoadmapState::Archived)
        text = tr("In the archive.") + (m_editions.isEmpty() ? QString() : u' ' + text);
    m_stateText->setText(text);
    const bool writes = m_roadmap && !context().workspace().isReadOnly();
    m_amend->setVisible(m_state == RoadmapState::Approved);
    m_drop->setVisible(m_state == RoadmapState::Amending);
    m_order->setVisible(m_state == RoadmapState::Amending);
    m_newYear->setEnabled(writes && m_state != RoadmapState::Archived);
    m_archive->setText(m_state == RoadmapState::Archived ? tr("Take out of the archive") : tr("Into the archive"));
    for (QPushButton* each : {m_amend, m_drop, m_order, m_archive})
        each->setEnabled(writes);
    bool listed = false;
    if (m_roadmap) {
        if (const auto drafts = context().workspace().orders().amendmentDrafts(*m_roadmap))
            listed = std::any_of(drafts->begin(), drafts->end(), [this](OrderId id) {
                const auto order = context().workspace().orders().get(id);
                return order && !order->amendsState.isEmpty();
            });
    }
    m_wordAnew->setEnabled(listed);
}

void EditionPanel::fillChoices()
{
    const QSignalBlocker left(m_left);
    const QSignalBlocker right(m_right);
    m_list->clear();
    m_left->clear();
    m_right->clear();
    const auto addRow = [this](const QStringList& cells, int index) {
        auto* item = new QTreeWidgetItem(m_list, cells);
        item->setData(0, Qt::UserRole, index);
    };
    for (int i = 0; i < int(m_editions.size()); ++i) {
        const RoadmapEdition& edition = m_editions.at(i);
        const QString name = tr("Edition %1 (%2)").arg(edition.number).arg(edition.orderText);
        m_left->addItem(name, i);
        m_right->addItem(name, i);
        addRow({QString::number(edition.number), edition.orderText, edition.date.toString(u"dd.MM.yyyy"_s),
                QString::number(edition.roadmap.actionCount())},
               i);
    }
    m_left->addItem(tr("now"), now);
    m_right->addItem(tr("now"), now);
    addRow({tr("now"), QString(), QString(), QString::number(m_now.actionCount())}, now);
    m_left->setCurrentIndex(qMax(0, m_left->count() - 2));
    m_right->setCurrentIndex(m_right->count() - 1);
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void EditionPanel::compare()
{
    const auto chosen = [this](const QComboBox* combo) -> const Roadmap& {
        const int index = combo->currentData().toInt();
        return index >= 0 && index < m_editions.size() ? m_editions.at(index).roadmap : m_now;
    };
    const Roadmap& before = chosen(m_left);
    const Roadmap& after = chosen(m_right);
    m_rows = diffRows(RoadmapDiff::of(before, after), before, after);
    showDiff();
}

QList<RoadmapDiffRow> EditionPanel::shownRows() const
{
    QList<RoadmapDiffRow> shown;
    for (const RoadmapDiffRow& row : m_rows) {
        const QString all = QStringList{row.group, row.number, row.label, row.before, row.after}.join(u' ');
        if (containsFolded(all, m_filter->text()))
            shown << row;
    }
    return shown;
}

void EditionPanel::showDiff()
{
    QStringList counts;
    const QList<RoadmapDiffRow> rows = shownRows();
    for (const RoadmapDiffRow& row : rows) {
        if (const QString count = row.group
                + u": %1"_s.arg(
                    std::count_if(rows.begin(), rows.end(),
                                  [&row](const RoadmapDiffRow& other) { return other.group == row.group; }));
            !counts.contains(count))
            counts << count;
    }
    m_summary->setText(counts.isEmpty() ? tr("No differences.") : counts.join(u" · "_s));
    m_text->setText(html(true));
}

QString EditionPanel::html(bool withClasses) const
{
    const QList<RoadmapDiffRow> rows = shownRows();
    if (rows.isEmpty())
        return {}; // the line above says so
    QString html =
        u"<table width='100%' cellpadding='4' cellspacing='0' border='1' style='border-collapse:collapse'>"_s;
    html += u"<tr><th align='left'>%1</th><th align='left'>%2</th><th width='38%' align='left'>%3</th>"
            "<th width='38%' align='left'>%4</th></tr>"_s.arg(tr("No.").toHtmlEscaped(), tr("What").toHtmlEscaped(),
                                                              m_left->currentText().toHtmlEscaped(),
                                                              m_right->currentText().toHtmlEscaped());
    QString group;
    for (const RoadmapDiffRow& row : rows) {
        if (row.group != group)
            html += u"<tr><td colspan='4'><b>%1</b></td></tr>"_s.arg(row.group.toHtmlEscaped());
        group = row.group;
        const WordDiff diff = WordDiff::of(row.before, row.after);
        html += u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>"_s.arg(row.number, row.label.toHtmlEscaped(),
                                                                               pieces(diff.before, true, withClasses),
                                                                               pieces(diff.after, false, withClasses));
    }
    return html + u"</table>"_s;
}

Document EditionPanel::document() const
{
    return roadmapDiffDocument(shownRows(), m_left->currentText(), m_right->currentText(), m_now.title);
}

void EditionPanel::amend()
{
    const RoadmapId id = *m_roadmap;
    if (told(EditCommand::run(
            context(), tr("Changes of an approved roadmap"),
            [id](Workspace& workspace) { return workspace.editions().amend(id); },
            [id](Workspace& workspace) { return workspace.editions().setAmending(id, false); })))
        emit informed(tr("The roadmap is open for changes. When they are made, an order on them makes the next "
                         "edition."));
}

void EditionPanel::dropChanges()
{
    const RoadmapId id = *m_roadmap;
    const Roadmap before = m_now;
    if (told(EditCommand::run(
            context(), tr("Drop the changes of the roadmap"),
            [id](Workspace& workspace) { return workspace.editions().dropAmendment(id); },
            [id, before](Workspace& workspace) -> Status {
                LOTSIA_TRY(workspace.editions().setAmending(id, true));
                LOTSIA_TRY(workspace.roadmaps().save(before));
                return {};
            })))
        emit informed(tr("The roadmap is again as it was approved. Ctrl+Z brings the changes back."));
}

void EditionPanel::createOrder(const QString& templateKey)
{
    const auto id = context().workspace().orders().create(templateKey, {.roadmap = *m_roadmap});
    if (!id) {
        emit refused(id.error().toString());
        return;
    }
    context().notifyDataChanged();
    context().showItem(u"orders"_s, QString::number(id->value()));
}

void EditionPanel::wordAnew()
{
    OrderService& orders = context().workspace().orders();
    const auto drafts = orders.amendmentDrafts(*m_roadmap);
    if (!drafts) {
        emit refused(drafts.error().toString());
        return;
    }
    for (const OrderId id : *drafts) {
        const auto before = orders.get(id);
        if (!before || before->amendsState.isEmpty())
            continue;
        const auto after = orders.wordedAnew(id);
        if (!after) {
            emit refused(after.error().toString());
            return;
        }
        if (told(EditCommand::run(
                context(), tr("Word the order anew"),
                [order = *after](Workspace& workspace) { return workspace.orders().save(order); },
                [order = *before](Workspace& workspace) { return workspace.orders().save(order); })))
            context().showItem(u"orders"_s, QString::number(id.value()));
        return;
    }
}

void EditionPanel::setArchived(bool archived)
{
    const RoadmapId id = *m_roadmap;
    told(EditCommand::run(
        context(), archived ? tr("Roadmap into the archive") : tr("Roadmap out of the archive"),
        [id, archived](Workspace& workspace) { return workspace.editions().setArchived(id, archived); },
        [id, archived](Workspace& workspace) { return workspace.editions().setArchived(id, !archived); }));
}

void EditionPanel::openPdf()
{
    const int index = m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole).toInt() : now;
    if (index < 0 || index >= m_editions.size())
        return;
    const RoadmapEdition& edition = m_editions.at(index);
    const auto pdf = context().workspace().orders().approvedPdf(edition.order);
    if (!pdf) {
        emit refused(pdf.error().toString());
        return;
    }
    const QString path = QDir(QDir::tempPath()).filePath(safeFileName(edition.orderText) + u".pdf"_s);
    if (!told(saveBytes(path, *pdf)))
        return;
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        emit refused(tr("No program opens PDF files. The order is saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void EditionPanel::copy()
{
    QString text =
        QStringList{tr("No."), tr("What"), m_left->currentText(), m_right->currentText()}.join(u'\t') + u'\n';
    for (const RoadmapDiffRow& row : shownRows())
        text += QStringList{row.number, row.label, row.before.simplified(), row.after.simplified()}.join(u'\t') + u'\n';
    auto* table = new QMimeData;
    table->setText(text);
    table->setHtml(html(false));
    QGuiApplication::clipboard()->setMimeData(table);
}

void EditionPanel::save(const QString& suffix)
{
    const bool pdf = suffix == u"pdf";
    const QString path =
        context().dialogs().saveFile(this, u"roadmap"_s, tr("Save the differences"), u"Сравнение редакций."_s + suffix,
                                     pdf ? tr("PDF (*.pdf)") : tr("Word document (*.docx)"));
    if (path.isEmpty())
        return;
    const QDateTime at = context().workspace().clock().now();
    const auto bytes = pdf ? toPdf(document(), at) : toDocx(document(), at);
    if (told(bytes ? saveBytes(path, *bytes) : Status(std::unexpected(bytes.error()))))
        emit informed(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void EditionPanel::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void EditionPanel::print()
{
    DocumentPreview::printDocument(this, document());
}

} // namespace lotsia
