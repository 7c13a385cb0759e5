#include "ui/criteria/CompareView.h"

#include "criteria/CriteriaDefinition.h"
#include "ui/common/AppContext.h"
#include "ui/common/DocumentPreview.h"
#include "ui/common/Icons.h"
#include "ui/common/InspectorText.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString pieces(const QList<DiffPiece>& words, bool before, bool withClasses)
{
    QString html;
    for (const DiffPiece& piece : words) {
        if (!html.isEmpty())
            html += u' ';
        const QString text = piece.text.toHtmlEscaped();
        if (!piece.changed)
            html += text;
        else // a sign of its own beside the colour: struck out, or bold and underlined
            html += (before ? u"<s%1>%2</s>"_s : u"<b%1><u>%2</u></b>"_s)
                        .arg(withClasses ? (before ? u" class='bad'"_s : u" class='good'"_s) : QString(), text);
    }
    return html;
}

} // namespace

CompareView::CompareView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_left(new QComboBox)
    , m_right(new QComboBox)
    , m_onlyChanges(new QCheckBox(tr("Differences only")))
    , m_summary(new QLabel)
    , m_text(new InspectorText(tr("Differences of the editions")))
{
    m_left->setObjectName(u"compareLeft"_s);
    m_right->setObjectName(u"compareRight"_s);
    m_text->setObjectName(u"compareText"_s);
    m_left->setAccessibleName(tr("Edition on the left"));
    m_right->setAccessibleName(tr("Edition on the right"));
    for (QComboBox* combo : {m_left, m_right}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(18);
    }
    m_onlyChanges->setChecked(true);
    m_summary->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_left, 1);
    choice->addWidget(new QLabel(u"→"_s));
    choice->addWidget(m_right, 1);
    layout->addLayout(choice);
    auto* row = new QHBoxLayout;
    row->addWidget(m_onlyChanges);
    row->addStretch();
    auto* copyButton = new QPushButton(icon(u"copy"_s), tr("Copy as a table"));
    auto* printButton = new QPushButton(icon(u"print"_s), tr("Print…"));
    auto* closeButton = new QPushButton(tr("Back to the rules"));
    closeButton->setObjectName(u"compareClose"_s);
    copyButton->setObjectName(u"compareCopy"_s);
    for (QPushButton* button : {copyButton, printButton, closeButton})
        row->addWidget(button);
    layout->addLayout(row);
    layout->addWidget(m_summary);
    layout->addWidget(m_text, 1);
    connect(m_left, &QComboBox::currentIndexChanged, this, &CompareView::compare);
    connect(m_right, &QComboBox::currentIndexChanged, this, &CompareView::compare);
    connect(m_onlyChanges, &QCheckBox::toggled, this, [this] { m_text->setText(html(true)); });
    connect(copyButton, &QPushButton::clicked, this, &CompareView::copy);
    connect(printButton, &QPushButton::clicked, this, [this] { DocumentPreview::printDocument(this, document()); });
    connect(closeButton, &QPushButton::clicked, this, &CompareView::closed);
}

void CompareView::open(const QList<CriteriaEntry>& sets, CriteriaId second, const RuleNames& names)
{
    m_names = names;
    {
        const QSignalBlocker left(m_left);
        const QSignalBlocker right(m_right);
        m_left->clear();
        m_right->clear();
        CriteriaId origin, next;
        for (const CriteriaEntry& set : sets) {
            const QString title = set.edition.isEmpty() ? set.title : set.title + u" ("_s + set.edition + u')';
            m_left->addItem(title, qlonglong(set.id.value()));
            m_right->addItem(title, qlonglong(set.id.value()));
            for (QComboBox* combo : {m_left, m_right})
                combo->setItemData(combo->count() - 1, title, Qt::ToolTipRole);
            if (set.id == second)
                origin = set.origin;
            if (set.origin == second)
                next = set.id;
        }
        if (!origin.isValid() && next.isValid()) { // the first edition is compared with the one made of it
            origin = second;
            second = next;
        }
        m_right->setCurrentIndex(m_right->findData(qlonglong(second.value())));
        const int from = m_left->findData(qlonglong(origin.value()));
        m_left->setCurrentIndex(from >= 0 ? from : m_right->currentIndex() == 0 ? std::min(1, m_left->count() - 1) : 0);
    }
    compare();
    m_left->setFocus(Qt::OtherFocusReason);
}

void CompareView::compare()
{
    m_diffs.clear();
    const CriteriaService& service = m_context.workspace().criteria();
    const auto before = service.get(CriteriaId(m_left->currentData().toLongLong()));
    const auto after = service.get(CriteriaId(m_right->currentData().toLongLong()));
    if (!before || !after) {
        emit failed(before ? after.error() : before.error());
        return;
    }
    m_diffs = diffOfSets(before->definition().json, after->definition().json, m_names);
    const auto count = [this](SentenceDiff::Kind kind) {
        return int(std::count_if(m_diffs.cbegin(), m_diffs.cend(),
                                 [kind](const SentenceDiff& diff) { return diff.kind == kind; }));
    };
    m_summary->setText(tr("Changed: %1, added: %2, removed: %3")
                           .arg(count(SentenceDiff::Kind::Changed))
                           .arg(count(SentenceDiff::Kind::Added))
                           .arg(count(SentenceDiff::Kind::Removed)));
    m_text->setText(html(true));
}

QList<SentenceDiff> CompareView::shown() const
{
    QList<SentenceDiff> list;
    for (const SentenceDiff& diff : m_diffs) {
        if (diff.kind != SentenceDiff::Kind::Same || !m_onlyChanges->isChecked())
            list.append(diff);
    }
    return list;
}

QString CompareView::html(bool withClasses) const
{
    const QList<SentenceDiff> list = shown();
    if (list.isEmpty())
        return u"<p>"_s + tr("The rules of the two editions are the same.").toHtmlEscaped() + u"</p>"_s;
    QString html = u"<table width='100%' cellpadding='4' cellspacing='0' border='1' style='border-collapse:collapse'>"
                   "<tr><th width='50%' align='left'>%1</th><th width='50%' align='left'>%2</th></tr>"_s.arg(
                       m_left->currentText().toHtmlEscaped(), m_right->currentText().toHtmlEscaped());
    QString section;
    for (const SentenceDiff& diff : list) {
        if (diff.section != section)
            html += u"<tr><td colspan='2'><b>"_s + diff.section.toHtmlEscaped() + u"</b></td></tr>"_s;
        section = diff.section;
        const QString indent = u"&nbsp;"_s.repeated(diff.depth * 3);
        html += u"<tr><td>"_s + (diff.before.isEmpty() ? u"—"_s : indent + pieces(diff.before, true, withClasses))
            + u"</td><td>"_s + (diff.after.isEmpty() ? u"—"_s : indent + pieces(diff.after, false, withClasses))
            + u"</td></tr>"_s;
    }
    return html + u"</table>"_s;
}

void CompareView::copy()
{
    QString text = m_left->currentText() + u'\t' + m_right->currentText() + u'\n';
    for (const SentenceDiff& diff : shown())
        text += diff.beforeText() + u'\t' + diff.afterText() + u'\n';
    auto* table = new QMimeData;
    table->setText(text);
    table->setHtml(html(false));
    QGuiApplication::clipboard()->setMimeData(table);
}

Document CompareView::document() const
{
    const auto cell = [](const QString& text, bool bold) {
        Paragraph paragraph;
        paragraph.runs = {TextRun{.text = text, .bold = bold}};
        paragraph.sizePt = 11;
        return DocumentCell{.paragraph = paragraph};
    };
    const auto words = [](const QList<DiffPiece>& list) {
        Paragraph paragraph;
        paragraph.sizePt = 11;
        for (const DiffPiece& piece : list)
            paragraph.runs.append(
                {.text = (paragraph.runs.isEmpty() ? QString() : u" "_s) + piece.text, .bold = piece.changed});
        if (list.isEmpty())
            paragraph.runs = {TextRun{.text = u"—"_s}};
        return DocumentCell{.paragraph = paragraph};
    };
    Table table;
    table.columnWidths = {1, 1};
    table.header = {DocumentRow{.cells = {cell(m_left->currentText(), true), cell(m_right->currentText(), true)}}};
    QString section;
    for (const SentenceDiff& diff : shown()) {
        if (diff.section != section) {
            DocumentCell heading = cell(diff.section, true);
            heading.columnSpan = 2;
            table.rows.append(DocumentRow{.cells = {heading}, .section = true});
        }
        section = diff.section;
        table.rows.append(DocumentRow{.cells = {words(diff.before), words(diff.after)}});
    }
    Paragraph title;
    title.runs = {TextRun{.text = u"Сравнение редакций критериев"_s, .bold = true}};
    title.sizePt = 14;
    title.align = TextAlign::Center;
    title.spaceAfterPt = 8;
    DocumentSection pages;
    pages.blocks = {title, table};
    Document document;
    document.title = u"Сравнение редакций критериев"_s;
    document.sections = {pages};
    return document;
}

} // namespace lotsia
