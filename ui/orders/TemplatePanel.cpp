#include "ui/orders/TemplatePanel.h"

#include "common/ShippedFile.h"
#include "ui/common/ButtonRow.h"
#include "ui/common/EditCommand.h"
#include "ui/roadmap/RoadmapExport.h"
#include "workspace/EvidenceFile.h"
#include "workspace/OwnTemplates.h"

#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

#include <memory>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

/// What the template says, with its fields under their Russian names.
QString textOf(const Order& order)
{
    // Filled from nobody: every key becomes its Russian field.
    const Order shown = fillTemplate(order, {}, {});
    QStringList lines{shown.title, {}, shown.preamble, shown.decisionWord};
    const QStringList numbers = clauseNumbers(shown.clauses);
    for (qsizetype i = 0; i < shown.clauses.size(); ++i)
        lines << numbers.at(i) + u' ' + shown.clauses.at(i).text;
    return lines.join(u'\n');
}

} // namespace

TemplatePanel::TemplatePanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QListWidget)
    , m_about(new QLabel)
    , m_text(new QPlainTextEdit)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    auto* row = new ButtonRow;
    m_create = row->add(tr("Create an order…"), u"createFromTemplate"_s, this, [this] {
        if (const OrderTemplate* chosen = current())
            emit createAsked(chosen->key);
    });
    m_create->setToolTip(tr("A draft from this template"));
    m_rename = row->add(tr("Rename…"), u"renameTemplate"_s, this, &TemplatePanel::rename);
    m_remove = row->add(tr("Remove"), u"removeTemplate"_s, this, &TemplatePanel::remove);
    m_remove->setToolTip(tr("Ctrl+Z brings it back"));
    row->addStretch();
    m_export = row->add(tr("Save to a file…"), u"exportTemplate"_s, this, &TemplatePanel::exportFile);
    m_export->setToolTip(tr("For another department"));
    m_import = row->add(tr("Take from a file…"), u"importTemplate"_s, this, &TemplatePanel::importFile);
    all->addWidget(row);
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_about->setWordWrap(true);
    m_text->setObjectName(u"templateText"_s);
    m_text->setAccessibleName(tr("What the template says"));
    m_text->setReadOnly(true);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->addWidget(m_about);
    column->addWidget(m_text, 1);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    all->addWidget(splitter, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatePanel::showCurrent);
}

Status TemplatePanel::refresh()
{
    LOTSIA_TRY_ASSIGN(m_templates, m_context.workspace().drafting().allTemplates());
    const int row = m_list->currentRow();
    const QVariant before = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole) : QVariant();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        int chosen = std::clamp(row, 0, int(m_templates.size()) - 1);
        for (qsizetype i = 0; i < m_templates.size(); ++i) {
            const OrderTemplate& each = m_templates.at(i);
            m_list->addItem(each.own > 0 ? tr("%1 (own)").arg(each.title) : each.title);
            m_list->item(int(i))->setToolTip(each.about);
            m_list->item(int(i))->setData(Qt::UserRole, each.key);
            if (m_own > 0 ? each.own == m_own : before == each.key)
                chosen = int(i);
        }
        m_list->setCurrentRow(chosen);
    }
    m_own = 0;
    showCurrent();
    return {};
}

void TemplatePanel::choose(qint64 own)
{
    m_own = own;
    report(refresh());
}

const OrderTemplate* TemplatePanel::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_templates.size() ? nullptr : &m_templates.at(row);
}

void TemplatePanel::showCurrent()
{
    const OrderTemplate* chosen = current();
    const bool writable = !m_context.workspace().isReadOnly();
    const bool own = chosen && chosen->own > 0;
    m_create->setEnabled(chosen && writable);
    m_rename->setEnabled(own && writable);
    m_remove->setEnabled(own && writable);
    m_export->setEnabled(own);
    m_import->setEnabled(writable);
    m_about->setText(!chosen   ? QString()
                         : own ? tr("Made by the department. To change it, create an order from it, correct that and "
                                    "save it as a template under the same name.")
                               : chosen->about);
    Result<Order> order = Order();
    if (own) {
        const auto stored = m_context.workspace().ownTemplates().get(chosen->own);
        order = stored ? Result<Order>(stored->order) : std::unexpected(stored.error());
    } else if (chosen) {
        const QString name = u"order-%1.json"_s.arg(chosen->key);
        order = Order::fromJson(QJsonDocument::fromJson(shippedFile(name)).object(), name);
    }
    const QString text = order ? textOf(*order) : order.error().toString();
    if (text != m_text->toPlainText())
        m_text->setPlainText(text); // otherwise it stays where it was read
}

void TemplatePanel::report(const Status& status)
{
    if (!status)
        emit refused(status.error().toString());
}

Status TemplatePanel::changeTitle(qint64 id, const QString& title)
{
    LOTSIA_TRY_ASSIGN(const OwnTemplate before, m_context.workspace().ownTemplates().get(id));
    OwnTemplate after = before;
    after.title = title;
    const auto store = [](const OwnTemplate& entry) {
        return [entry](Workspace& workspace) -> Status {
            LOTSIA_TRY(workspace.ownTemplates().save(entry));
            return {};
        };
    };
    return EditCommand::run(m_context, tr("Rename a template"), store(after), store(before));
}

void TemplatePanel::rename()
{
    const OrderTemplate* chosen = current();
    if (!chosen || chosen->own <= 0)
        return;
    const qint64 id = chosen->own;
    const QString former = chosen->title; // the list may be read anew while the question is open
    const auto title = m_context.dialogs().askText(this, tr("Rename the template"), tr("Name"), former);
    if (!title || title->simplified() == former)
        return;
    report(changeTitle(id, *title));
    choose(id);
}

void TemplatePanel::remove()
{
    const OrderTemplate* chosen = current();
    if (!chosen || chosen->own <= 0)
        return;
    const auto step = [id = chosen->own](bool removed) {
        return [id, removed](Workspace& workspace) { return workspace.ownTemplates().setRemoved(id, removed); };
    };
    report(EditCommand::run(m_context, tr("Remove a template"), step(true), step(false)));
    report(refresh());
}

void TemplatePanel::exportFile()
{
    const OrderTemplate* chosen = current();
    if (!chosen || chosen->own <= 0)
        return;
    const auto entry = m_context.workspace().ownTemplates().get(chosen->own);
    if (!entry) {
        report(std::unexpected(entry.error()));
        return;
    }
    const QString path =
        m_context.dialogs().saveFile(this, u"order-template"_s, tr("Save the template"),
                                     safeFileName(entry->title) + u".json"_s, tr("Templates of orders (*.json)"));
    if (path.isEmpty())
        return;
    const Status written = writeEvidence(path, OwnTemplates::exported(*entry));
    report(written);
    if (written)
        emit told(tr("The template is saved: %1").arg(path));
}

void TemplatePanel::importFile()
{
    const QString path = m_context.dialogs().openFile(this, u"order-template"_s, tr("Take a template from a file"),
                                                      tr("Templates of orders (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit refused(tr("The file cannot be read (%1). Choose another one.").arg(file.errorString()));
        return;
    }
    auto entry = OwnTemplates::imported(file.read(largestFile + 1), path);
    if (!entry) {
        report(std::unexpected(entry.error()));
        return;
    }
    const auto id = std::make_shared<qint64>(0);
    const Status status = EditCommand::run(
        m_context, tr("Take a template from a file"),
        [entry = *entry, id](Workspace& workspace) -> Status {
            if (*id > 0)
                return workspace.ownTemplates().setRemoved(*id, false);
            LOTSIA_TRY_ASSIGN(*id, workspace.ownTemplates().save(entry));
            return {};
        },
        [id](Workspace& workspace) { return workspace.ownTemplates().setRemoved(*id, true); });
    report(status);
    if (status)
        choose(*id);
}

} // namespace lotsia
