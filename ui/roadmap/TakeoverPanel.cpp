#include "ui/roadmap/TakeoverPanel.h"

#include "ui/common/Icons.h"
#include "ui/common/Tones.h"
#include "ui/roadmap/TakenModel.h"
#include "ui/roadmap/TakeoverModel.h"
#include "ui/roadmap/TakeoverView.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto DateFormat = "dd.MM.yyyy"_L1;
constexpr int PlaceRole = Qt::UserRole;

QString dateText(const QDate& date)
{
    return date.isValid() ? date.toString(DateFormat) : QString();
}

QDate dateOf(const QLineEdit* field)
{
    return QDate::fromString(field->text().trimmed(), QString(DateFormat));
}

QVBoxLayout* captioned(const QString& caption, QWidget* field)
{
    auto* label = new QLabel(caption);
    label->setBuddy(field);
    field->setAccessibleName(caption);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(2);
    pair->addWidget(label);
    pair->addWidget(field);
    return pair;
}

QLabel* boldLabel()
{
    auto* label = new QLabel;
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

TakeoverPanel::TakeoverPanel(const RoadmapDraft& draft, bool canAdd, QWidget* parent)
    : QWidget(parent)
    , m_source(new TakeoverModel(this))
    , m_result(new TakenModel(this))
    , m_view(new TakeoverView(*m_source))
    , m_title(new QPlainTextEdit)
    , m_kind(new QComboBox)
    , m_start(new QLineEdit)
    , m_end(new QLineEdit)
    , m_periodNote(new QLabel)
    , m_remarks(new QListWidget)
    , m_remarksTitle(boldLabel())
    , m_summary(boldLabel())
{
    setAccessibleName(tr("Take over a table"));
    auto* heading = boldLabel();
    heading->setText(draft.source.isEmpty() ? tr("Table from the clipboard")
                                            : tr("Table from the file “%1”").arg(draft.source));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(buildFields());
    layout->addWidget(buildTables(), 1);
    layout->addWidget(buildButtons(canAdd));

    m_title->setPlainText(draft.title);
    m_kind->setCurrentText(draft.documentKind);
    m_start->setText(dateText(draft.periodStart));
    m_end->setText(dateText(draft.periodEnd));
    m_source->setDraft(draft);
    connect(m_source, &TakeoverModel::changed, this, &TakeoverPanel::rebuild);
    for (QLineEdit* date : {m_start, m_end})
        connect(date, &QLineEdit::editingFinished, this, &TakeoverPanel::rebuild);
    rebuild();
}

QWidget* TakeoverPanel::buildFields()
{
    auto* fields = new QWidget(this);
    m_title->setTabChangesFocus(true);
    m_title->setFixedHeight(fontMetrics().lineSpacing() * 2 + 14);
    m_title->setPlaceholderText(tr("What stands above the printed table"));
    m_kind->setEditable(true);
    // Words of printed documents: the approval stamp agrees with them.
    m_kind->addItems({u"План"_s, u"Дорожная карта"_s, u"План мероприятий"_s, u"Комплекс мер"_s, u"Программа"_s});
    for (QLineEdit* date : {m_start, m_end}) {
        date->setPlaceholderText(tr("DD.MM.YYYY"));
        date->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    }
    m_periodNote->setWordWrap(true);
    auto* row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(captioned(tr("Heading above the table"), m_title), 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(2);
    auto* pairs = new QHBoxLayout;
    pairs->addLayout(captioned(tr("Kind of document"), m_kind));
    pairs->addLayout(captioned(tr("Period from"), m_start));
    pairs->addLayout(captioned(tr("Period to"), m_end));
    right->addLayout(pairs);
    right->addWidget(m_periodNote);
    right->addStretch(1);
    row->addLayout(right);
    return fields;
}

QWidget* TakeoverPanel::buildTables()
{
    auto* result = new FittedTable;
    result->setModel(m_result);
    result->setShares({6, 37, 19, 16, 24});
    result->setAccessibleName(tr("Roadmap that comes of it"));
    result->setEditTriggers(QAbstractItemView::NoEditTriggers);
    result->setSelectionBehavior(QAbstractItemView::SelectRows);
    result->verticalHeader()->hide();

    m_remarks->setAccessibleName(tr("Remarks"));
    m_remarks->setWordWrap(true);
    m_remarks->setToolTip(tr("Enter goes to the row"));
    const auto go = [this](const QListWidgetItem* item) {
        const QStringList place = item->data(PlaceRole).toStringList();
        if (const int row = m_source->rowOf(place.value(0), place.value(1).toInt()); row > 0) {
            m_view->goTo(row);
            m_view->setFocus();
        }
    };
    connect(m_remarks, &QListWidget::itemActivated, this, go);
    connect(m_remarks, &QListWidget::itemClicked, this, go);

    const auto titled = [](QWidget* title, QWidget* body) {
        auto* box = new QWidget;
        auto* layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        layout->addWidget(title);
        layout->addWidget(body, 1);
        return box;
    };
    auto* hint = new QLabel(tr("Source: Enter changes what a row or column is; 1 – measure, 2 – section, 3 – goes on, "
                               "4 – do not take."));
    hint->setWordWrap(true);
    auto* upper = new QSplitter(Qt::Horizontal);
    upper->addWidget(titled(hint, m_view));
    upper->addWidget(titled(m_remarksTitle, m_remarks));
    upper->setStretchFactor(0, 1);
    upper->setSizes({1000, fontMetrics().averageCharWidth() * 40});
    upper->setChildrenCollapsible(false);
    auto* both = new QSplitter(Qt::Vertical, this);
    both->addWidget(upper);
    both->addWidget(titled(m_summary, result));
    both->setChildrenCollapsible(false);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    return both;
}

QWidget* TakeoverPanel::buildButtons(bool canAdd)
{
    auto* buttons = new QWidget(this);
    m_create = new QPushButton(icon(u"check"_s), tr("Create a roadmap"));
    m_create->setAutoDefault(true);
    m_create->setToolTip(tr("A new roadmap with these sections and measures (Ctrl+Enter)"));
    m_add = new QPushButton(icon(u"add"_s), tr("Add to the open one"));
    m_add->setAutoDefault(true);
    m_add->setEnabled(canAdd);
    m_add->setToolTip(tr("The measures follow those of the open roadmap; can be taken back with Ctrl+Z"));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(true);
    cancel->setToolTip(tr("Nothing is stored (Esc)"));
    connect(m_create, &QPushButton::clicked, this, &TakeoverPanel::create);
    connect(m_add, &QPushButton::clicked, this, [this] { emit addRequested(draft()); });
    connect(cancel, &QPushButton::clicked, this, &TakeoverPanel::cancelled);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_create);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(cancel);
    return buttons;
}

RoadmapDraft TakeoverPanel::draft() const
{
    RoadmapDraft draft = m_source->draft();
    draft.title = m_title->toPlainText().trimmed();
    draft.documentKind = m_kind->currentText().simplified();
    return draft;
}

/// The period as typed; false when a date is none, and that is said.
bool TakeoverPanel::readPeriod()
{
    const QDate start = dateOf(m_start);
    const QDate end = dateOf(m_end);
    const bool blank = m_start->text().trimmed().isEmpty() && m_end->text().trimmed().isEmpty();
    RoadmapDraft& draft = m_source->draft();
    QString note;
    const bool good = blank || (start.isValid() && end.isValid() && start <= end);
    if (!good)
        note = start.isValid() && end.isValid() ? tr("The period ends before it begins. Correct one of the dates.")
                                                : tr("This is not a date. Write it as 24.06.2021.");
    else if (start == draft.periodStart && end == draft.periodEnd && !draft.periodReason.isEmpty())
        note = tr("A suggestion: %1. Check it.").arg(draft.periodReason);
    else if (blank)
        note = tr("Nothing says which period it is for. Write it, so that terms are understood.");
    m_periodNote->setText(note);
    if (good && (start != draft.periodStart || end != draft.periodEnd)) {
        draft.periodStart = start;
        draft.periodEnd = end;
        draft.periodReason.clear();
    }
    return good;
}

void TakeoverPanel::rebuild()
{
    readPeriod();
    const TakenRoadmap taken = roadmapFromDraft(draft());
    m_result->setRoadmap(taken.roadmap);
    qsizetype dropped = 0;
    for (const TakenRow& row : m_source->draft().rows)
        dropped += row.role == TakenRole::Dropped;
    QStringList parts{tr("%n measure(s)", nullptr, int(taken.roadmap.actionCount()))};
    if (taken.roadmap.sections.size() > 1 || !taken.roadmap.sections.value(0).title.isEmpty())
        parts.prepend(tr("%n section(s)", nullptr, int(taken.roadmap.sections.size())));
    parts << tr("rows not taken: %1").arg(dropped);
    m_summary->setText(tr("Comes of it: %1").arg(parts.join(u" · "_s)));
    Findings remarks = m_source->draft().remarks + taken.remarks;
    if (taken.roadmap.title.isEmpty())
        remarks.prepend({Severity::Warning,
                         u"no-title"_s,
                         tr("Nothing above the table says what it is called. Write the heading of the roadmap."),
                         {}});
    showRemarks(remarks);
}

void TakeoverPanel::showRemarks(const Findings& remarks)
{
    m_remarks->clear();
    m_remarksTitle->setText(remarks.isEmpty() ? tr("No remarks") : tr("Remarks: %1").arg(remarks.size()));
    for (const Finding& remark : remarks) {
        const QString text =
            remark.place.row > 0 ? tr("Row %1. %2").arg(remark.place.row).arg(remark.text) : remark.text;
        auto* item = new QListWidgetItem(text, m_remarks);
        item->setData(PlaceRole, QStringList{remark.place.sheet, QString::number(remark.place.row)});
        item->setIcon(icon(remark.severity == Severity::Error         ? u"error"_s
                               : remark.severity == Severity::Warning ? u"warning"_s
                                                                      : u"info"_s));
    }
}

void TakeoverPanel::create()
{
    if (m_title->toPlainText().trimmed().isEmpty()) {
        m_title->setFocus(); // a remark says what is missing
        return;
    }
    if (!readPeriod()) {
        m_start->setFocus();
        return;
    }
    emit createRequested(roadmapFromDraft(draft()).roadmap);
}

void TakeoverPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_view->goTo(1);
    m_view->setFocus();
}

void TakeoverPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (enter && event->modifiers() & Qt::ControlModifier)
        create();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lotsia
