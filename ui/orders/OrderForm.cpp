#include "ui/orders/OrderForm.h"

#include "ui/common/Tones.h"
#include "ui/orders/ClauseList.h"
#include "ui/orders/GrowingEdit.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

OrderForm::OrderForm(QWidget* parent)
    : QScrollArea(parent)
    , m_clauses(new ClauseList)
    , m_appendices(new AppendixList)
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
    all->addStretch(1);
    setWidget(body);
    setMinimumWidth(body->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());

    connect(m_clauses, &ClauseList::typed, this, &OrderForm::typed);
    connect(m_clauses, &ClauseList::edited, this, [this](const QString& what) {
        Order after = m_order;
        after.clauses = m_clauses->clauses();
        commit(after, what);
    });
    connect(m_appendices, &AppendixList::edited, this, [this](const QString& what) {
        Order after = m_order;
        after.appendices = m_appendices->appendices();
        commit(after, what);
    });
    connect(m_appendices, &AppendixList::criteriaAsked, this, &OrderForm::criteriaAsked);
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
    const auto onTyped = [this, index] {
        if (m_filling)
            return;
        if (m_entries[index].error)
            m_entries[index].error->hide(); // judged again when the field is left
        showNotes();
        emit typed();
    };
    if (spec.kind == OrderField::Kind::Check) {
        auto* box = new QCheckBox(spec.label);
        connect(box, &QCheckBox::clicked, this, [this, index] { leave(index); });
        entry.widget = box;
        layout->addWidget(box);
    } else {
        auto* caption = new QLabel(spec.label);
        if (spec.kind == OrderField::Kind::Text) {
            auto* edit = new GrowingEdit(2);
            edit->setPlaceholderText(spec.placeholder);
            connect(edit, &QPlainTextEdit::textChanged, this, onTyped);
            connect(edit, &GrowingEdit::left, this, [this, index] { leave(index); });
            entry.widget = edit;
        } else {
            auto* edit = new QLineEdit;
            edit->setPlaceholderText(spec.placeholder);
            connect(edit, &QLineEdit::textChanged, this, onTyped);
            connect(edit, &QLineEdit::editingFinished, this, [this, index] { leave(index); });
            entry.widget = edit;
        }
        caption->setBuddy(entry.widget);
        layout->addWidget(caption);
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

QString OrderForm::value(const Entry& entry) const
{
    if (const auto* box = qobject_cast<const QCheckBox*>(entry.widget))
        return box->isChecked() ? u"1"_s : QString();
    if (const auto* edit = qobject_cast<const GrowingEdit*>(entry.widget))
        return edit->toPlainText();
    return static_cast<const QLineEdit*>(entry.widget)->text();
}

void OrderForm::setValue(const Entry& entry, const QString& value)
{
    if (auto* box = qobject_cast<QCheckBox*>(entry.widget))
        box->setChecked(!value.isEmpty());
    else if (auto* edit = qobject_cast<GrowingEdit*>(entry.widget))
        edit->setPlainText(value);
    else
        static_cast<QLineEdit*>(entry.widget)->setText(value);
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
    m_appendices->setAppendices(order.appendices, sources);
    m_filling = false;
    showNotes();
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
    m_filling = false;
    showNotes();
    emit typed();
}

void OrderForm::setReadOnly(bool readOnly)
{
    for (const Entry& entry : std::as_const(m_entries)) {
        if (auto* edit = qobject_cast<GrowingEdit*>(entry.widget))
            edit->setReadOnly(readOnly);
        else if (auto* line = qobject_cast<QLineEdit*>(entry.widget))
            line->setReadOnly(readOnly);
        else
            entry.widget->setEnabled(!readOnly);
    }
    m_clauses->setReadOnly(readOnly);
    m_appendices->setReadOnly(readOnly);
}

Order OrderForm::draft() const
{
    Order draft = m_order;
    for (const Entry& entry : m_entries)
        entry.spec.set(draft, value(entry));
    draft.clauses = m_clauses->clauses();
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
        const QString note = entry.spec.note(now);
        entry.note->setText(note);
        entry.note->setVisible(!note.isEmpty());
    }
}

} // namespace lotsia
