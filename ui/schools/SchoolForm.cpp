#include "ui/schools/SchoolForm.h"

#include "ui/common/ErrorLabel.h"
#include "ui/schools/SchoolFields.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

SchoolForm::SchoolForm(Saver saver, QWidget* parent)
    : QWidget(parent)
    , m_saver(std::move(saver))
{
    auto* layout = new QVBoxLayout(this);
    m_hint = new QLabel(tr("The school is saved as soon as its code and short name are filled in."));
    m_hint->setWordWrap(true);
    m_hint->hide();
    layout->addWidget(m_hint);
    m_editors.reserve(schoolFields().size());
    for (const SchoolField& field : schoolFields())
        addEditor(field);
    layout->addStretch();
}

void SchoolForm::addEditor(const SchoolField& field)
{
    Editor editor;
    editor.field = &field;
    const size_t index = m_editors.size();
    switch (field.kind) {
    case SchoolField::Kind::Line: {
        auto* edit = new QLineEdit;
        edit->setPlaceholderText(field.hint);
        connect(edit, &QLineEdit::editingFinished, this, [this, index] { leave(index); });
        editor.widget = edit;
        break;
    }
    case SchoolField::Kind::Choice: {
        auto* combo = new QComboBox;
        combo->setEditable(true);
        combo->addItem(QString());
        combo->addItems(field.choices);
        combo->setInsertPolicy(QComboBox::NoInsert);
        connect(combo->lineEdit(), &QLineEdit::editingFinished, this, [this, index] { leave(index); });
        connect(combo, &QComboBox::activated, this, [this, index] { leave(index); });
        editor.widget = combo;
        break;
    }
    case SchoolField::Kind::Note: {
        auto* edit = new QPlainTextEdit;
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + edit->frameWidth() * 4);
        edit->installEventFilter(this);
        editor.widget = edit;
        break;
    }
    }
    editor.widget->setObjectName(field.key + u"Edit"_s);
    editor.widget->setAccessibleName(field.label);
    auto* label = new QLabel(field.label);
    label->setBuddy(editor.widget);
    editor.error = new ErrorLabel(field.key + u"Error"_s);

    auto* box = static_cast<QVBoxLayout*>(layout());
    box->addWidget(label);
    box->addWidget(editor.widget);
    box->addWidget(editor.error);
    m_editors.push_back(editor);
}

bool SchoolForm::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        for (size_t i = 0; i < m_editors.size(); ++i) {
            if (m_editors.at(i).widget == object)
                leave(i);
        }
    }
    return QWidget::eventFilter(object, event);
}

QString SchoolForm::text(const Editor& editor) const
{
    if (const auto* edit = qobject_cast<QLineEdit*>(editor.widget))
        return edit->text().trimmed();
    if (const auto* combo = qobject_cast<QComboBox*>(editor.widget))
        return combo->currentText().trimmed();
    return static_cast<QPlainTextEdit*>(editor.widget)->toPlainText().trimmed();
}

void SchoolForm::setText(Editor& editor, const QString& text)
{
    if (auto* edit = qobject_cast<QLineEdit*>(editor.widget)) {
        if (edit->text() != text)
            edit->setText(text);
    } else if (auto* combo = qobject_cast<QComboBox*>(editor.widget)) {
        combo->setCurrentText(text);
    } else if (auto* note = static_cast<QPlainTextEdit*>(editor.widget); note->toPlainText() != text) {
        note->setPlainText(text);
    }
}

void SchoolForm::setSchool(const School& school)
{
    const bool same = school.id == m_school.id || (m_saving && !m_school.id.isValid());
    const School before = std::exchange(m_school, school);
    m_hint->hide();
    for (Editor& editor : m_editors) {
        const bool beingTyped =
            !m_saving && editor.widget->hasFocus() && text(editor) != before.*(editor.field->member);
        if (same && (editor.bad || beingTyped))
            continue;
        showProblem(editor, {});
        setText(editor, school.*(editor.field->member));
    }
}

void SchoolForm::startNew()
{
    m_school = {};
    for (Editor& editor : m_editors) {
        showProblem(editor, {});
        setText(editor, {});
    }
    m_hint->show();
    focusFirst();
}

void SchoolForm::setReadOnly(bool readOnly)
{
    for (const Editor& editor : m_editors)
        editor.widget->setEnabled(!readOnly);
}

void SchoolForm::focusFirst()
{
    for (const Editor& editor : m_editors) {
        if (editor.bad) {
            editor.widget->setFocus();
            return;
        }
    }
    m_editors.front().widget->setFocus();
}

void SchoolForm::leave(size_t index)
{
    if (m_saving)
        return; // storing moves the focus and would ask again
    Editor& left = m_editors.at(index);
    const QString typed = text(left);
    const bool isNew = !m_school.id.isValid();
    if (isNew && typed.isEmpty() && !left.bad)
        return; // passing through an empty card is no mistake yet
    const auto problem = left.field->problem ? left.field->problem(typed) : std::nullopt;
    showProblem(left, problem.value_or(QString()));
    if (problem)
        return;

    School changed = m_school;
    for (const Editor& editor : m_editors) {
        const QString value = text(editor);
        if (!editor.bad && !(editor.field->problem && editor.field->problem(value)))
            changed.*(editor.field->member) = value;
    }
    if (changed == m_school || changed.code.isEmpty() || changed.shortName.isEmpty())
        return;
    m_saving = true;
    const Status status = m_saver(changed, left.field->label);
    m_saving = false;
    if (!status)
        showProblem(left, status.error().text);
}

void SchoolForm::showProblem(Editor& editor, const QString& reason)
{
    editor.bad = !reason.isEmpty();
    editor.error->say(editor.bad ? reason : QString());
    editor.widget->setAccessibleDescription(reason);
}

} // namespace lotsia
