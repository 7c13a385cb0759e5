#include "ui/orders/OrderForm.h"

#include "ui/common/Tones.h"
#include "ui/orders/CalendarButton.h"
#include "ui/orders/ClauseEdit.h"
#include "ui/orders/ClauseList.h"
#include "ui/orders/FieldLine.h"
#include "ui/orders/ProfileBox.h"
#include "ui/orders/SheetList.h"

#include <QAction>
#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

OrderForm::OrderForm(QWidget* parent)
    : QScrollArea(parent)
    , m_clauses(new ClauseList)
    , m_appendices(new AppendixList)
    , m_sheets(new SheetList)
    , m_profile(new ProfileBox)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Form of the order"));
    auto* body = new QWidget;
    auto* all = new QVBoxLayout(body);
    all->setContentsMargins(0, 0, 8, 0);
    QVBoxLayout* layout = nullptr;
    auto* row = new QHBoxLayout;
    std::optional<OrderField::Part> part;
    const QList<OrderField> fields = orderFields();
    for (const OrderField& spec : fields) {
        if (part != spec.part) {
            if (part == OrderField::Part::Wording) {
                auto* caption = new QLabel(tr("Points"), layout->parentWidget());
                layout->addWidget(caption);
                layout->addWidget(m_clauses);
            }
            part = spec.part;
            layout = makePart(orderPartTitle(spec.part), all);
            if (spec.part == OrderField::Part::Stamp)
                layout->addWidget(m_appendices);
            if (spec.part == OrderField::Part::Requisites)
                layout->addLayout(row);
        }
        if (spec.part == OrderField::Part::Requisites) {
            // Short fields that are printed on one line stand on one line.
            auto* cell = new QVBoxLayout;
            cell->setSpacing(4);
            makeField(spec, cell);
            cell->addStretch(1);
            row->addLayout(cell, 1);
            continue;
        }
        makeField(spec, layout);
    }
    makePart(tr("Sheets of agreement and acquaintance"), all)->addWidget(m_sheets);
    makePart(tr("Look on paper"), all)->addWidget(m_profile);
    all->addStretch(1);
    setWidget(body);
    setMinimumWidth(body->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());

    connect(m_clauses, &ClauseList::typed, this, [this] {
        emit typed();
        emit unfilledChanged(unfilledCount());
    });
    connect(m_clauses, &ClauseList::entered, this,
            [this](int point) { enter(m_clauses->edit(point), u"clause.%1"_s.arg(point)); });
    connect(m_clauses, &ClauseList::dragged, this, [this](const QRect& line) {
        const QPoint middle = m_clauses->mapTo(widget(), line.center());
        ensureVisible(middle.x(), middle.y(), 0, line.height());
    });
    connect(m_clauses, &ClauseList::edited, this, [this](const QString& what) {
        if (m_filling)
            return;
        Order after = m_order;
        after.clauses = m_clauses->clauses();
        commit(after, what);
    });
    connect(m_appendices, &AppendixList::edited, this, [this](const QString& what) {
        Order after = m_order;
        after.appendices = m_appendices->appendices();
        m_appendices->carryMentions(after.clauses);
        commit(after, what);
    });
    connect(m_appendices, &AppendixList::typing, this, &OrderForm::typed);
    connect(m_sheets, &SheetList::edited, this, [this](const QString& what) {
        Order after = m_order;
        after.sheets = m_sheets->sheets();
        commit(after, what);
    });
    connect(m_profile, &ProfileBox::edited, this, [this](const QString& what) {
        Order after = m_order;
        after.profile = m_profile->profile();
        commit(after, what);
    });
    connect(m_appendices, &AppendixList::criteriaAsked, this, &OrderForm::criteriaAsked);
}

void OrderForm::setContext(AppContext& context)
{
    m_appendices->setContext(context);
    m_sheets->setContext(context);
    m_profile->setContext(context);
}

QVBoxLayout* OrderForm::makePart(const QString& title, QVBoxLayout* all)
{
    auto* group = new QGroupBox(title);
    all->addWidget(group);
    auto* layout = new QVBoxLayout(group);
    layout->setSpacing(4);
    return layout;
}

void OrderForm::makeField(const OrderField& spec, QVBoxLayout* layout)
{
    const int index = int(m_entries.size());
    Entry entry{spec, nullptr};
    if (spec.kind == OrderField::Kind::Check) {
        auto* box = new QCheckBox(spec.label);
        connect(box, &QCheckBox::clicked, this, [this, index] { leave(index); });
        entry.widget = box;
        layout->addWidget(box);
    } else {
        auto* caption = new QLabel(spec.label);
        entry.widget = spec.kind == OrderField::Kind::Text ? makeText(spec, index) : makeLine(spec, index);
        caption->setBuddy(entry.widget);
        layout->addWidget(caption);
        if (spec.key == u"date")
            makeCalendar(entry.widget, layout);
        else
            layout->addWidget(entry.widget);
        entry.note = new QLabel;
        entry.note->setWordWrap(true);
        entry.note->setForegroundRole(QPalette::PlaceholderText);
        entry.note->hide();
        entry.error = new QLabel;
        entry.error->setWordWrap(true);
        QPalette colours = entry.error->palette();
        colours.setColor(QPalette::WindowText, toneColor(Tone::Bad, colours));
        entry.error->setPalette(colours);
        entry.error->hide();
        layout->addWidget(entry.note);
        layout->addWidget(entry.error);
    }
    entry.widget->setAccessibleName(spec.label);
    entry.widget->setObjectName(spec.key);
    m_entries << entry;
}

QWidget* OrderForm::makeText(const OrderField& spec, int index)
{
    auto* edit = new GrowingEdit(2);
    edit->setPlaceholderText(spec.placeholder);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, index] { onTyped(index); });
    connect(edit, &GrowingEdit::left, this, [this, index] { leave(index); });
    connect(edit, &GrowingEdit::entered, this, [this, edit, anchor = spec.anchor()] { enter(edit, anchor); });
    return edit;
}

QWidget* OrderForm::makeLine(const OrderField& spec, int index)
{
    auto* edit = new FieldLine;
    edit->setPlaceholderText(spec.placeholder);
    connect(edit, &QLineEdit::textChanged, this, [this, index] { onTyped(index); });
    connect(edit, &QLineEdit::editingFinished, this, [this, index] { leave(index); });
    connect(edit, &FieldLine::entered, this, [this, edit, anchor = spec.anchor()] { enter(edit, anchor); });
    return edit;
}

void OrderForm::makeCalendar(QWidget* field, QVBoxLayout* layout)
{
    auto* edit = static_cast<FieldLine*>(field);
    m_calendar = new CalendarButton;
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(edit, 1);
    row->addWidget(m_calendar);
    layout->addLayout(row);
    auto* open = new QAction(edit);
    open->setShortcut(Qt::ALT | Qt::Key_Down);
    open->setShortcutContext(Qt::WidgetShortcut);
    edit->addAction(open);
    connect(open, &QAction::triggered, m_calendar, &QToolButton::showMenu);
    connect(m_calendar->menu(), &QMenu::aboutToShow, this, [this, edit] {
        const QDate date = orderDate(edit->text());
        m_calendar->setDate(date.isValid() ? date : m_today);
    });
    connect(m_calendar, &CalendarButton::chosen, this, [this, edit](const QDate& date) {
        edit->setFocus();
        edit->setText(date.toString(u"dd.MM.yyyy"));
        commitTexts(edit);
    });
}

void OrderForm::onTyped(int index)
{
    if (m_filling)
        return;
    if (m_entries[index].error)
        m_entries[index].error->hide(); // judged again when the field is left
    showNotes();
    emit typed();
    emit unfilledChanged(unfilledCount());
}

QString OrderForm::value(const Entry& entry) const
{
    if (const auto* box = qobject_cast<const QCheckBox*>(entry.widget))
        return box->isChecked() ? u"1"_s : QString();
    if (const auto* edit = qobject_cast<const GrowingEdit*>(entry.widget))
        return edit->toPlainText();
    return static_cast<const FieldLine*>(entry.widget)->text();
}

void OrderForm::setValue(const Entry& entry, const QString& value)
{
    if (auto* box = qobject_cast<QCheckBox*>(entry.widget))
        box->setChecked(!value.isEmpty());
    else if (auto* edit = qobject_cast<GrowingEdit*>(entry.widget))
        edit->showText(value);
    else if (auto* line = static_cast<FieldLine*>(entry.widget); line->text() != value)
        line->setText(value);
    if (entry.error)
        entry.error->hide();
}

void OrderForm::setOrder(const Order& order, const AppendixSources& sources)
{
    m_filling = true;
    const bool other = order.id != m_order.id;
    for (const Entry& entry : std::as_const(m_entries)) {
        const QString stored = entry.spec.get(order);
        if (other || stored != entry.spec.get(m_order))
            setValue(entry, stored);
    }
    if (other || order.clauses != m_order.clauses)
        m_clauses->setClauses(order.clauses);
    m_order = order;
    m_sources = sources;
    m_appendices->setOrder(order);
    m_appendices->setAppendices(order.appendices, sources);
    m_sheets->setOrder(order);
    m_sheets->setSheets(order.sheets);
    m_profile->setProfile(order.profile);
    m_filling = false;
    showNotes();
    emit unfilledChanged(unfilledCount());
    if (other)
        ensureVisible(0, 0);
}

void OrderForm::reset()
{
    m_filling = true;
    for (const Entry& entry : std::as_const(m_entries))
        setValue(entry, entry.spec.get(m_order));
    m_clauses->setClauses(m_order.clauses);
    m_appendices->setAppendices(m_order.appendices, m_sources);
    m_sheets->setSheets(m_order.sheets);
    m_profile->setProfile(m_order.profile);
    m_filling = false;
    showNotes();
    emit typed();
    emit unfilledChanged(unfilledCount());
}

void OrderForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Entry& entry : std::as_const(m_entries)) {
        // An example in an empty field asks to fill it in.
        const QString example = readOnly ? QString() : entry.spec.placeholder;
        if (auto* edit = qobject_cast<GrowingEdit*>(entry.widget)) {
            edit->setReadOnly(readOnly);
            edit->setPlaceholderText(example);
        } else if (auto* line = qobject_cast<FieldLine*>(entry.widget)) {
            line->setReadOnly(readOnly);
            line->setPlaceholderText(example);
        } else {
            entry.widget->setEnabled(!readOnly);
        }
        if (readOnly && entry.error)
            entry.error->hide();
    }
    m_calendar->setVisible(!readOnly);
    showNotes();
    emit unfilledChanged(unfilledCount());
    m_clauses->setReadOnly(readOnly);
    m_appendices->setReadOnly(readOnly);
    m_sheets->setReadOnly(readOnly);
    m_profile->setReadOnly(readOnly);
}

Order OrderForm::draft() const
{
    Order draft = m_order;
    for (const Entry& entry : m_entries)
        entry.spec.set(draft, value(entry));
    draft.clauses = m_clauses->clauses();
    draft.appendices = m_appendices->typed();
    return draft;
}

QWidget* OrderForm::field(const QString& key) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.spec.key == key; });
    return found == m_entries.end() ? nullptr : found->widget;
}

QString OrderForm::errorText(const QString& key) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.spec.key == key; });
    return found == m_entries.end() || !found->error || found->error->isHidden() ? QString() : found->error->text();
}

void OrderForm::leave(int index)
{
    const Entry& entry = m_entries[index];
    const QString typedValue = value(entry);
    if (entry.spec.error) {
        const QString sentence = entry.spec.error(typedValue);
        entry.error->setText(sentence);
        entry.error->setVisible(!sentence.isEmpty());
        if (!sentence.isEmpty())
            return; // stays visible with its reason, the stored value stays as it was
    }
    if (typedValue == entry.spec.get(m_order))
        return;
    Order after = m_order;
    entry.spec.set(after, typedValue);
    commit(after, entry.spec.label);
    if (auto* edit = qobject_cast<GrowingEdit*>(entry.widget))
        edit->forgetTyping();
    else if (auto* line = qobject_cast<FieldLine*>(entry.widget))
        line->forgetTyping();
}

void OrderForm::commit(const Order& after, const QString& what)
{
    if (after != m_order)
        emit edited(after, what);
}

void OrderForm::showNotes()
{
    const Order now = draft();
    for (const Entry& entry : std::as_const(m_entries)) {
        if (!entry.spec.note)
            continue;
        const QString note = m_readOnly ? QString() : entry.spec.note(now);
        entry.note->setText(note);
        entry.note->setVisible(!note.isEmpty());
    }
}

} // namespace lotsia
