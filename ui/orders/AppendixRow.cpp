#include "ui/orders/AppendixRow.h"

#include "ui/common/ErrorLabel.h"
#include "ui/common/WheelGuard.h"
#include "ui/orders/GrowingEdit.h"
#include "ui/orders/OwnTableEdit.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// Kinds of documents that departments approve by an order; any other word may be typed. Printed, so Russian.
QStringList documentKinds()
{
    return {u"Положение"_s, u"Порядок"_s,    u"Состав"_s,    u"Форма"_s,      u"График"_s,      u"Перечень"_s,
            u"Список"_s,    u"План"_s,       u"Программа"_s, u"Методика"_s,   u"Регламент"_s,   u"Инструкция"_s,
            u"Смета"_s,     u"Показатели"_s, u"Критерии"_s,  u"Требования"_s, u"Рекомендации"_s};
}

/// Why \p own cannot be stored; empty when it can.
QString problemOf(const OwnAppendix& own)
{
    if (own.text.size() > OwnAppendix::maxText || own.text.count(u'\n') >= OwnAppendix::maxParagraphs)
        return AppendixRow::tr("The text is longer than %1 letters or %2 paragraphs. Divide it into two appendices.")
            .arg(OwnAppendix::maxText)
            .arg(OwnAppendix::maxParagraphs);
    const QStringList lines =
        own.title.size() > OwnAppendix::maxCellText ? QStringList{own.title} : own.text.split(u'\n');
    for (const QString& line : lines) {
        if (line.size() > OwnAppendix::maxCellText)
            return AppendixRow::tr("A paragraph is longer than %1 letters. Divide it.").arg(OwnAppendix::maxCellText);
    }
    return {};
}

} // namespace

AppendixRow::AppendixRow(AppendixKind kind, AppContext* context, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_context(context)
    , m_head(new QLabel(this))
    , m_stamped(new QCheckBox(tr("Approved by this order"), this))
    , m_mark(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 6);
    layout->setSpacing(3);
    auto* head = new QHBoxLayout;
    m_head->setCursor(Qt::OpenHandCursor);
    m_head->setToolTip(tr("Drag to another place, or press Alt+Up and Alt+Down"));
    m_head->setTextInteractionFlags(Qt::NoTextInteraction);
    head->addWidget(m_head, 1);
    if (kind == AppendixKind::Criteria || kind == AppendixKind::Methodology || kind == AppendixKind::SchoolList) {
        m_criteria = new QToolButton(this);
        m_criteria->setText(tr("Show the criteria"));
        m_criteria->setToolTip(tr("Opens this set on the page “Criteria”"));
        m_criteria->setAutoRaise(true);
        connect(m_criteria, &QToolButton::clicked, this, [this] { emit criteriaAsked(m_appendix.source); });
        head->addWidget(m_criteria);
        watch(m_criteria);
    }
    layout->addLayout(head);
    if (OrderAppendix{kind}.isOwn())
        makeOwn(layout);
    else
        makeSource(layout);
    if (kind == AppendixKind::SchoolList)
        makeList(layout);
    m_stamped->setToolTip(tr("The word УТВЕРЖДЁН stands in the corner; otherwise “to the order …”"));
    connect(m_stamped, &QCheckBox::clicked, this, [this](bool checked) {
        OrderAppendix now = typed();
        now.stamped = checked;
        change(now, tr("Approve an appendix"));
    });
    layout->addWidget(m_stamped);
    watch(m_stamped);
    m_mark->setWordWrap(true);
    m_mark->setForegroundRole(QPalette::PlaceholderText);
    m_mark->setTextFormat(Qt::PlainText);
    layout->addWidget(m_mark);
}

void AppendixRow::watch(QWidget* field)
{
    field->installEventFilter(this);
}

bool AppendixRow::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        emit entered();
    if (event->type() == QEvent::KeyPress && !qobject_cast<CellGrid*>(object)) { // a table moves its own rows
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (vertical && key->modifiers() & Qt::AltModifier) {
            emit moved(key->key() == Qt::Key_Down);
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

QComboBox* AppendixRow::makeCombo(const QString& name, QVBoxLayout* layout, const QString& caption)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    guardFromWheel(box);
    if (!caption.isEmpty()) {
        auto* label = new QLabel(caption, this);
        label->setBuddy(box);
        layout->addWidget(label);
    }
    if (layout)
        layout->addWidget(box);
    watch(box);
    return box;
}

void AppendixRow::makeOwn(QVBoxLayout* layout)
{
    m_documentKind = makeCombo(u"documentKind"_s, layout, tr("Kind of the document"));
    m_documentKind->setEditable(true);
    m_documentKind->setInsertPolicy(QComboBox::NoInsert);
    m_documentKind->addItems(documentKinds());
    m_documentKind->lineEdit()->setMaxLength(200);
    m_documentKind->lineEdit()->setPlaceholderText(u"Положение, Состав, Порядок, Форма, График…"_s);
    m_documentKind->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    watch(m_documentKind->lineEdit());
    connect(m_documentKind->lineEdit(), &QLineEdit::editingFinished, this, [this] { leave(tr("Kind of a document")); });
    connect(m_documentKind, &QComboBox::activated, this, [this] { leave(tr("Kind of a document")); });

    const auto makeEdit = [&](const QString& name, const QString& caption, int lines, const QString& what) {
        auto* label = new QLabel(caption, this);
        auto* edit = new GrowingEdit(lines, this);
        edit->setObjectName(name);
        label->setBuddy(edit);
        layout->addWidget(label);
        layout->addWidget(edit);
        watch(edit);
        connect(edit, &GrowingEdit::left, this, [this, what] { leave(what); });
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_filling)
                emit written();
        });
        return edit;
    };
    m_title = makeEdit(u"title"_s, tr("Heading"), 1, tr("Heading of an appendix"));
    m_title->setPlaceholderText(u"Положение о мониторинге …"_s);
    const bool table = m_kind == AppendixKind::FreeTable;
    m_text = makeEdit(u"text"_s, table ? tr("Text above the table") : tr("Text, a paragraph a line"), table ? 1 : 4,
                      tr("Text of an appendix"));
    m_error = new ErrorLabel(u"appendixError"_s, this);
    layout->addWidget(m_error);
    if (table) {
        m_table = new OwnTableEdit(m_context, this);
        m_table->setObjectName(u"table"_s);
        layout->addWidget(m_table);
        watch(m_table->grid());
        connect(m_table, &OwnTableEdit::edited, this, &AppendixRow::leave);
    }
    m_landscape = new QCheckBox(tr("On pages laid across (landscape)"), this);
    watch(m_landscape);
    connect(m_landscape, &QCheckBox::clicked, this, [this] { leave(tr("Lay of pages")); });
    layout->addWidget(m_landscape);
}

void AppendixRow::show(const OrderAppendix& appendix, qsizetype index, qsizetype count, const AppendixSources& sources,
                       const QString& mark)
{
    m_filling = true;
    const OrderAppendix before = m_appendix;
    m_appendix = appendix;
    m_sources = sources;
    m_index = index;
    const QString number = count > 1 ? tr("Appendix %1").arg(index + 1) : tr("Appendix");
    m_head->setText(number + u" · "_s + appendixTitle(m_kind));
    setAccessibleName(m_head->text());
    const QString owner = tr("Appendix %1").arg(index + 1) + u": "_s;
    m_stamped->setChecked(appendix.stamped);
    m_stamped->setAccessibleName(owner + m_stamped->text());
    m_mark->setText(mark);
    m_mark->setHidden(mark.isEmpty());
    if (m_criteria)
        m_criteria->setVisible(appendix.source > 0);
    if (m_source)
        showSource(sources);
    if (m_year)
        showList(sources);
    if (appendix.isOwn())
        showOwn(before.own);
    m_filling = false;
}

void AppendixRow::showOwn(const OwnAppendix& before)
{
    const OwnAppendix& own = m_appendix.own;
    const QString owner = tr("Appendix %1").arg(m_index + 1) + u": "_s;
    m_documentKind->setAccessibleName(owner + tr("Kind of the document"));
    m_title->setAccessibleName(owner + tr("Heading"));
    m_text->setAccessibleName(owner + tr("Text"));
    // What is being typed stays unless the stored text changed.
    if (own.documentKind != before.documentKind || m_documentKind->currentText().isEmpty())
        m_documentKind->setEditText(own.documentKind);
    if (own.title != before.title && m_title->toPlainText() != own.title)
        m_title->setPlainText(own.title);
    if (own.text != before.text && m_text->toPlainText() != own.text)
        m_text->setPlainText(own.text);
    m_landscape->setChecked(own.landscape);
    m_landscape->setAccessibleName(owner + m_landscape->text());
    if (m_table) {
        m_table->setName(owner + tr("Table"));
        m_table->setCells(own.cells);
    }
}

bool AppendixRow::isRefused() const
{
    return m_error && !m_error->isHidden();
}

OrderAppendix AppendixRow::typed() const
{
    OrderAppendix now = m_appendix;
    if (!now.isOwn())
        return now;
    const auto plain = [](const QString& text) { return QString(text).remove(QChar(u'\0')); };
    now.own.documentKind = plain(m_documentKind->currentText()).simplified();
    now.own.title = plain(m_title->toPlainText());
    now.own.text = plain(m_text->toPlainText());
    now.own.landscape = m_landscape->isChecked();
    if (m_table)
        now.own.cells = m_table->cells();
    return now;
}

void AppendixRow::leave(const QString& what)
{
    if (m_filling)
        return;
    const OrderAppendix now = typed();
    const QString problem = problemOf(now.own);
    m_error->say(problem);
    if (problem.isEmpty()) // otherwise it stays visible with its reason, the stored text stays as it was
        change(now, what);
}

void AppendixRow::change(const OrderAppendix& now, const QString& what)
{
    if (now == m_appendix || m_readOnly)
        return;
    m_appendix = now;
    emit edited(now, what);
}

void AppendixRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_stamped->setEnabled(!readOnly);
    m_head->setCursor(readOnly ? Qt::ArrowCursor : Qt::OpenHandCursor);
    for (QComboBox* box : {m_source, m_year, m_documentKind})
        if (box)
            box->setEnabled(!readOnly);
    if (m_classes)
        m_classes->setEnabled(!readOnly && !m_classes->menu()->isEmpty());
    if (!m_title)
        return;
    m_title->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_landscape->setEnabled(!readOnly);
    if (m_table)
        m_table->setReadOnly(readOnly);
}

void AppendixRow::setChosen(bool chosen)
{
    QFont font = this->font();
    font.setBold(chosen);
    m_head->setFont(font);
}

void AppendixRow::enter()
{
    if (m_title)
        m_title->setFocus();
    else
        m_source->setFocus();
}

} // namespace lotsia
