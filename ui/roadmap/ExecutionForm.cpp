#include "ui/roadmap/ExecutionForm.h"

#include "ui/common/ErrorLabel.h"
#include "ui/orders/GrowingEdit.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString fact(const QString& caption, const QString& text)
{
    return text.isEmpty() ? QString()
                          : u"<p style='margin:0 0 4px 0'><b>%1:</b> %2</p>"_s.arg(
                              caption.toHtmlEscaped(), text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace

bool wantsReason(const ScheduledItem& item, const ExecutionRecord& record)
{
    switch (record.status) {
    case ExecutionStatus::PartlyDone:
    case ExecutionStatus::NotDone:
    case ExecutionStatus::Postponed:
        return true;
    case ExecutionStatus::Done:
        return record.actualDate.isValid() && item.occurrence.end && record.actualDate > *item.occurrence.end;
    case ExecutionStatus::NotStarted:
    case ExecutionStatus::UnderWay:
        break;
    }
    return item.state == DueState::Overdue;
}

ExecutionForm::ExecutionForm(Saver saver, QWidget* parent)
    : QWidget(parent)
    , m_saver(std::move(saver))
    , m_facts(new QLabel)
    , m_status(new QComboBox)
    , m_actual(new DateField)
    , m_postponed(new DateField)
    , m_result(new GrowingEdit(2))
    , m_reason(new GrowingEdit(2))
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setObjectName(u"executionFacts"_s);
    box->addWidget(m_facts);
    auto* toAction = new QPushButton(tr("To the action in the table"));
    toAction->setObjectName(u"toActionButton"_s);
    connect(toAction, &QPushButton::clicked, this, &ExecutionForm::actionRequested);
    box->addWidget(toAction, 0, Qt::AlignLeft);

    for (const ExecutionStatus one :
         {ExecutionStatus::NotStarted, ExecutionStatus::UnderWay, ExecutionStatus::Done, ExecutionStatus::PartlyDone,
          ExecutionStatus::NotDone, ExecutionStatus::Postponed})
        m_status->addItem(statusWord(one), int(one));
    m_statusField = addField(*box, tr("State"), m_status, u"executionStatus"_s);
    m_postponedField = addField(*box, tr("Postponed to"), m_postponed, u"executionPostponed"_s);
    m_actualField = addField(*box, tr("Done on"), m_actual, u"executionActual"_s);
    m_resultField = addField(*box, tr("Result reached"), m_result, u"executionResult"_s);
    m_reasonField = addField(*box, tr("Reason of deviation"), m_reason, u"executionReason"_s);
    buildRegister(*box);

    connect(m_status, &QComboBox::activated, this, &ExecutionForm::choose);
    connect(m_postponed, &QLineEdit::editingFinished, this, [this] { leave(m_postponedField); });
    connect(m_actual, &QLineEdit::editingFinished, this, [this] { leave(m_actualField); });
    connect(m_result, &GrowingEdit::left, this, [this] { leave(m_resultField); });
    connect(m_reason, &GrowingEdit::left, this, [this] { leave(m_reasonField); });
}

ExecutionForm::Field ExecutionForm::addField(QVBoxLayout& box, const QString& text, QWidget* widget,
                                             const QString& name)
{
    Field field{widget, new QLabel(text), new ErrorLabel(name + u"Error"_s)};
    field.label->setBuddy(widget);
    widget->setObjectName(name);
    widget->setAccessibleName(text);
    box.addWidget(field.label);
    box.addWidget(widget);
    box.addWidget(field.error);
    return field;
}

void ExecutionForm::buildRegister(QVBoxLayout& box)
{
    m_register = new QWidget;
    auto* inside = new QVBoxLayout(m_register);
    inside->setContentsMargins({});
    m_registerLine = new QLabel;
    m_registerLine->setObjectName(u"registerLine"_s);
    m_registerLine->setWordWrap(true);
    inside->addWidget(m_registerLine);
    m_openRegister = new QPushButton(tr("Open the page"));
    m_attachRegister = new QPushButton(tr("Attach as a document"));
    m_attachRegister->setToolTip(tr("What the register says today becomes a document of this action"));
    m_takeDone = new QPushButton(tr("All is there: mark as done"));
    m_openRegister->setObjectName(u"openRegisterButton"_s);
    m_attachRegister->setObjectName(u"attachRegisterButton"_s);
    m_takeDone->setObjectName(u"takeDoneButton"_s);
    for (QPushButton* button : {m_openRegister, m_attachRegister, m_takeDone})
        inside->addWidget(button, 0, Qt::AlignLeft);
    box.addWidget(m_register);
    connect(m_openRegister, &QPushButton::clicked, this,
            [this] { emit registerPageRequested(m_content.progress->about.page); });
    connect(m_attachRegister, &QPushButton::clicked, this, &ExecutionForm::registerAttachRequested);
    connect(m_takeDone, &QPushButton::clicked, this, &ExecutionForm::doneRequested);
}

void ExecutionForm::showProblem(const Field& field, const QString& problem)
{
    field.error->say(problem);
    field.widget->setAccessibleDescription(problem);
}

void ExecutionForm::showField(const Field& field, bool visible)
{
    field.label->setVisible(visible);
    field.widget->setVisible(visible);
    if (!visible)
        showProblem(field, {});
}

ExecutionStatus ExecutionForm::status() const
{
    return static_cast<ExecutionStatus>(m_status->currentData().toInt());
}

void ExecutionForm::setContent(const Content& content)
{
    const bool same =
        content.item.action == m_content.item.action && content.item.occurrence.key == m_content.item.occurrence.key;
    const ExecutionRecord before = m_content.item.record;
    const bool typing = same && !m_saving;
    m_content = content;
    const ExecutionRecord& record = content.item.record;
    // A state or a date that waits for something else to be typed is not taken back by a change elsewhere.
    if (!(typing && status() != before.status))
        m_status->setCurrentIndex(m_status->findData(int(record.status)));
    const auto keeps = [&](const DateField& field, const QDate& stored) {
        return typing && (field.hasFocus() || !field.date()) && field.date() != stored;
    };
    if (!keeps(*m_actual, before.actualDate))
        m_actual->setDate(record.actualDate);
    if (!keeps(*m_postponed, before.postponedTo))
        m_postponed->setDate(record.postponedTo);
    const auto fill = [&](GrowingEdit& edit, const QString& stored, const QString& now) {
        const bool keep = typing && edit.hasFocus() && edit.toPlainText() != stored;
        if (!keep && edit.toPlainText() != now)
            edit.setPlainText(now);
    };
    fill(*m_result, before.result, record.result);
    fill(*m_reason, before.reason, record.reason);
    for (const Field& field : {m_statusField, m_resultField})
        showProblem(field, {});
    if (!same) {
        showProblem(m_actualField, {});
        showProblem(m_postponedField, {});
    }
    for (QWidget* widget :
         {static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_actual), static_cast<QWidget*>(m_postponed)})
        widget->setEnabled(!content.readOnly);
    m_result->setReadOnly(content.readOnly);
    m_reason->setReadOnly(content.readOnly);
    showFacts();
    showRegister();
    updateFields();
}

void ExecutionForm::showFacts()
{
    const ScheduledItem& item = m_content.item;
    QString html = u"<p style='margin:0 0 6px 0'><b>%1</b> %2</p>"_s.arg(
        item.number, item.text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    html += fact(tr("Period"), occurrenceName(item.occurrence.key));
    QString term = item.term.text;
    if (item.due.isValid())
        term +=
            (term.isEmpty() ? QString() : u" — "_s) + tr("to be done by %1").arg(item.due.toString(u"dd.MM.yyyy"_s));
    html += fact(tr("Term"), term);
    html += fact(tr("Responsible"), item.responsible.join(u", "_s));
    html += fact(tr("Planned result"), item.plannedResult);
    html += fact(tr("Schools"), m_content.schools);
    m_facts->setText(html);
}

void ExecutionForm::showRegister()
{
    const auto& progress = m_content.progress;
    m_register->setVisible(progress || !m_content.registerProblem.isEmpty());
    m_registerLine->setText(progress ? u"%1: %2"_s.arg(progress->about.name, progress->sentence)
                                     : m_content.registerProblem);
    m_openRegister->setVisible(progress.has_value());
    m_attachRegister->setVisible(progress.has_value() && !m_content.readOnly);
    m_attachRegister->setEnabled(!m_content.attached);
    const bool open = m_content.item.state != DueState::Closed;
    m_takeDone->setVisible(progress && progress->isComplete() && open && !m_content.readOnly);
}

void ExecutionForm::updateFields()
{
    const ExecutionStatus chosen = status();
    showField(m_postponedField, chosen == ExecutionStatus::Postponed);
    showField(m_actualField, chosen == ExecutionStatus::Done || chosen == ExecutionStatus::PartlyDone);
    ExecutionRecord record = m_content.item.record;
    record.status = chosen;
    const bool missing = wantsReason(m_content.item, record) && m_reason->toPlainText().trimmed().isEmpty();
    showProblem(m_reasonField,
                missing && !m_content.readOnly ? tr("Write why the term or the result differs from the plan.")
                                               : QString());
}

void ExecutionForm::choose()
{
    const ExecutionStatus chosen = status();
    if (chosen == ExecutionStatus::Done && m_actual->text().trimmed().isEmpty())
        m_actual->setDate(m_content.today);
    updateFields();
    if (chosen == ExecutionStatus::Postponed && !m_postponed->date().value_or(QDate()).isValid()) {
        showProblem(m_postponedField, tr("Type the day to which it is postponed: then it is saved."));
        m_postponed->setFocus();
        return;
    }
    leave(m_statusField);
}

std::optional<ExecutionRecord> ExecutionForm::typed()
{
    ExecutionRecord record = m_content.item.record;
    record.action = m_content.item.action;
    record.period = m_content.item.occurrence.key;
    record.status = status();
    record.result = m_result->toPlainText().trimmed();
    record.reason = m_reason->toPlainText().trimmed();
    record.actualDate = {};
    record.postponedTo = {};
    bool good = true;
    const auto take = [&](const Field& field, const DateField& edit, QDate& date) {
        const auto value = edit.date();
        showProblem(field, value ? QString() : DateField::problem());
        good = good && value;
        date = value.value_or(QDate());
    };
    if (record.status == ExecutionStatus::Done || record.status == ExecutionStatus::PartlyDone)
        take(m_actualField, *m_actual, record.actualDate);
    if (record.status == ExecutionStatus::Postponed) {
        take(m_postponedField, *m_postponed, record.postponedTo);
        if (good && !record.postponedTo.isValid()) {
            showProblem(m_postponedField, tr("Type the day to which it is postponed: then it is saved."));
            good = false;
        }
    }
    return good ? std::optional(record) : std::nullopt;
}

void ExecutionForm::leave(const Field& field)
{
    if (m_saving || m_content.readOnly || !m_content.item.action.isValid())
        return; // storing moves the focus and would ask again
    const auto record = typed();
    if (!record) {
        updateFields();
        return;
    }
    if (*record == m_content.item.record) {
        updateFields();
        return;
    }
    m_saving = true;
    const Status stored = m_saver(*record, field.label->text());
    m_saving = false;
    if (!stored)
        showProblem(field, stored.error().text);
}

} // namespace lotsia
