#include "ui/criteria/CalendarForm.h"

#include "ui/common/ErrorLabel.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lotsia {

using namespace Qt::StringLiterals;
using Held = CalendarEntry::Held;

QString heldText(Held held)
{
    switch (held) {
    case Held::NotHeld:
        return CalendarForm::tr("was not held");
    case Held::Limited:
        return CalendarForm::tr("was held for some pupils only");
    case Held::Moved:
        return CalendarForm::tr("was moved to another time");
    }
    Q_UNREACHABLE();
}

CalendarForm::CalendarForm(Saver saver, QWidget* parent)
    : QWidget(parent)
    , m_saver(std::move(saver))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    int row = 0;
    const auto add = [&](const QString& text, QWidget* widget, const QString& name, int column = 0, int span = 2) {
        auto* label = new QLabel(text);
        label->setBuddy(widget);
        widget->setAccessibleName(text);
        widget->setObjectName(name);
        grid->addWidget(label, row, column, 1, span);
        grid->addWidget(widget, row + 1, column, 1, span);
    };
    const auto combo = [](const QStringList& values, bool editable) {
        auto* box = new QComboBox;
        box->setEditable(editable);
        box->addItems(values);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        return box;
    };
    add(tr("School year"), m_year = new QLineEdit, u"calendarYear"_s);
    m_year->setPlaceholderText(u"2022/2023"_s);
    row += 2;
    add(tr("Procedure"), m_kind = combo({u"ВПР"_s, u"ОГЭ"_s, u"ЕГЭ"_s, u"ГВЭ"_s, u"РДР"_s}, true), u"calendarKind"_s, 0,
        1);
    m_grade = combo({tr("every class")}, false);
    for (int grade = 1; grade <= 11; ++grade)
        m_grade->addItem(QString::number(grade));
    add(tr("Class"), m_grade, u"calendarGrade"_s, 1, 1);
    row += 2;
    m_subject = combo({u"Русский язык"_s, u"Математика"_s}, true);
    m_subject->lineEdit()->setPlaceholderText(tr("every subject"));
    add(tr("Subject"), m_subject, u"calendarSubject"_s, 0, 1);
    m_level = combo({tr("every level")}, false);
    for (const auto level : {ProcedureLevel::Base, ProcedureLevel::Profile, ProcedureLevel::Advanced})
        m_level->addItem(procedureLevelText(level));
    add(tr("Level of the exam"), m_level, u"calendarLevel"_s, 1, 1);
    row += 2;
    add(tr("What happened"),
        m_held = combo({heldText(Held::NotHeld), heldText(Held::Limited), heldText(Held::Moved)}, false),
        u"calendarHeld"_s);
    row += 2;
    add(tr("Explanation (required)"), m_note = new QPlainTextEdit, u"calendarNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 6);
    m_note->setPlaceholderText(tr("one sentence with the document: it stands in the answer to “why?”"));
    row += 2;
    m_error = new ErrorLabel(u"calendarError"_s);
    grid->addWidget(m_error, row++, 0, 1, 2);
    auto* saveButton = new QPushButton(tr("Save entry"));
    saveButton->setObjectName(u"saveCalendarButton"_s);
    auto* cancelButton = new QPushButton(tr("Cancel"));
    connect(saveButton, &QPushButton::clicked, this, &CalendarForm::store);
    connect(cancelButton, &QPushButton::clicked, this, &CalendarForm::closed);
    grid->addWidget(saveButton, row, 0);
    grid->addWidget(cancelButton, row++, 1);
    grid->setRowStretch(row, 1);
}

void CalendarForm::start(const CalendarEntry& entry)
{
    m_error->say({});
    m_year->setText(entry.year.toString());
    m_kind->setCurrentText(entry.kind);
    m_grade->setCurrentIndex(entry.grade);
    m_subject->setCurrentText(entry.subject);
    m_level->setCurrentIndex(static_cast<int>(entry.level));
    m_held->setCurrentIndex(static_cast<int>(entry.held));
    m_note->setPlainText(entry.note);
    m_year->setFocus();
    m_year->selectAll();
}

Result<CalendarEntry> CalendarForm::entry() const
{
    CalendarEntry typed;
    LOTSIA_TRY_ASSIGN(typed.year, AcademicYear::parse(m_year->text()));
    typed.kind = m_kind->currentText();
    typed.grade = m_grade->currentIndex();
    typed.subject = m_subject->currentText();
    typed.level = static_cast<ProcedureLevel>(m_level->currentIndex());
    typed.held = static_cast<Held>(m_held->currentIndex());
    typed.note = m_note->toPlainText().simplified();
    LOTSIA_TRY(typed.check());
    return typed;
}

void CalendarForm::store()
{
    if (storeTyped(entry(), m_saver, *m_error))
        emit closed();
}

} // namespace lotsia
