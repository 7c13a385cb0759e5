#include "ui/assessment/ResultForm.h"

#include "schools/School.h"
#include "ui/common/ErrorLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

// Words of the data stand in Russian in every language of the window, as files and rules write them.
const QString handwritten = u"введено вручную"_s;

/// Empty text is "not known". Error: Data, naming the field.
Result<std::optional<int>> parseCount(const QLineEdit& edit)
{
    const QString text = edit.text().trimmed();
    if (text.isEmpty())
        return std::optional<int>();
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok || value < 0)
        return fail(
            ErrorCode::Data,
            ResultForm::tr("“%1” in the field “%2” is not a number of pupils. Enter a whole number or leave it empty.")
                .arg(text, edit.accessibleName()));
    return std::optional<int>(value);
}

QString countText(const std::optional<int>& count)
{
    return count ? QString::number(*count) : QString();
}

} // namespace

ResultForm::ResultForm(Saver saver, QWidget* parent)
    : QWidget(parent)
    , m_saver(std::move(saver))
{
    auto* grid = new QGridLayout(this);
    int row = 0;
    const auto add = [&](const QString& text, QWidget* widget, const QString& name, int column = 0, int span = 4) {
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
    add(tr("School"), m_school = combo({}, false), u"resultSchool"_s);
    row += 2;
    add(tr("Procedure"), m_kind = combo({u"ВПР"_s, u"ОГЭ"_s, u"ЕГЭ"_s, u"ГВЭ"_s, u"РДР"_s}, true), u"resultKind"_s, 0,
        2);
    m_grade = combo({u"—"_s}, false);
    for (int grade = 1; grade <= 11; ++grade)
        m_grade->addItem(QString::number(grade));
    add(tr("Class"), m_grade, u"resultGrade"_s, 2, 2);
    row += 2;
    add(tr("Subject"), m_subject = combo({u"Русский язык"_s, u"Математика"_s}, true), u"resultSubject"_s, 0, 2);
    add(tr("Level of the exam"), m_level = combo({u"—"_s}, false), u"resultLevel"_s, 2, 2);
    for (const auto level : {ProcedureLevel::Base, ProcedureLevel::Profile, ProcedureLevel::Advanced})
        m_level->addItem(procedureLevelText(level));
    row += 2;
    add(tr("Participants"), m_participants = new QLineEdit, u"resultParticipants"_s);
    row += 2;
    for (int i = 0; i < 4; ++i)
        add(tr("«%1»").arg(i + 2), m_marks.at(size_t(i)) = new QLineEdit, u"resultMark%1"_s.arg(i + 2), i, 1);
    row += 2;
    add(tr("Below minimum"), m_below = new QLineEdit, u"resultBelow"_s, 0, 2);
    m_below->setPlaceholderText(tr("as «2»"));
    add(tr("Mean"), m_mean = new QLineEdit, u"resultMean"_s, 2, 2);
    row += 2;
    m_error = new ErrorLabel(u"resultError"_s);
    grid->addWidget(m_error, row++, 0, 1, 4);
    auto* saveButton = new QPushButton(tr("Save figures"));
    saveButton->setObjectName(u"saveResultButton"_s);
    auto* cancelButton = new QPushButton(tr("Cancel"));
    connect(saveButton, &QPushButton::clicked, this, &ResultForm::store);
    connect(cancelButton, &QPushButton::clicked, this, &ResultForm::closed);
    grid->addWidget(saveButton, row, 0, 1, 2);
    grid->addWidget(cancelButton, row++, 2, 1, 2);
    grid->setRowStretch(row, 1);
}

void ResultForm::setSchools(const QList<School>& schools)
{
    const QVariant chosen = m_school->currentData();
    m_school->clear();
    for (const School& school : schools)
        m_school->addItem(school.shortName, school.code);
    m_school->setCurrentIndex(m_school->findData(chosen));
}

void ResultForm::startNew(AcademicYear year, const QString& schoolCode)
{
    m_year = year;
    ProcedureResult empty;
    empty.schoolCode = schoolCode;
    fill(empty);
    m_participants->clear();
    m_kind->setCurrentIndex(0);
    m_subject->setCurrentIndex(0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_school, m_kind, m_subject, m_grade, m_level})
        widget->setEnabled(true);
    m_school->setFocus();
}

void ResultForm::edit(const ProcedureResult& result)
{
    m_year = result.year;
    fill(result);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_school, m_kind, m_subject, m_grade, m_level})
        widget->setEnabled(false);
    m_participants->setFocus();
}

void ResultForm::fill(const ProcedureResult& result)
{
    m_error->say({});
    m_school->setCurrentIndex(m_school->findData(result.schoolCode));
    m_kind->setCurrentText(result.procedure.kind);
    m_subject->setCurrentText(result.procedure.subject);
    m_grade->setCurrentIndex(result.procedure.grade);
    m_level->setCurrentIndex(int(result.procedure.level));
    m_participants->setText(QString::number(result.participants));
    const std::array counts{result.m2, result.m3, result.m4, result.m5};
    for (size_t i = 0; i < counts.size(); ++i)
        m_marks.at(i)->setText(countText(counts.at(i)));
    m_below->setText(countText(result.below));
    m_mean->setText(result.mean ? decimalText(*result.mean, 2) : QString());
}

Result<ProcedureResult> ResultForm::result() const
{
    ProcedureResult typed;
    typed.year = m_year;
    typed.schoolCode = m_school->currentData().toString();
    if (typed.schoolCode.isEmpty())
        return fail(ErrorCode::Data, tr("No school is chosen. Choose it in the first field."));
    LOTSIA_TRY_ASSIGN(typed.procedure,
                      Procedure::of(m_kind->currentText(), m_subject->currentText(), m_grade->currentIndex(),
                                    static_cast<ProcedureLevel>(m_level->currentIndex())));
    LOTSIA_TRY_ASSIGN(const std::optional<int> participants, parseCount(*m_participants));
    if (!participants)
        return fail(ErrorCode::Data, tr("The number of participants is missing. Enter how many pupils took part."));
    typed.participants = *participants;
    LOTSIA_TRY_ASSIGN(typed.m2, parseCount(*m_marks.at(0)));
    LOTSIA_TRY_ASSIGN(typed.m3, parseCount(*m_marks.at(1)));
    LOTSIA_TRY_ASSIGN(typed.m4, parseCount(*m_marks.at(2)));
    LOTSIA_TRY_ASSIGN(typed.m5, parseCount(*m_marks.at(3)));
    LOTSIA_TRY_ASSIGN(typed.below, parseCount(*m_below));
    if (!typed.below)
        typed.below = typed.m2;
    if (!m_mean->text().trimmed().isEmpty()) {
        typed.mean = Fraction::parseDecimal(m_mean->text());
        if (!typed.mean)
            return fail(ErrorCode::Data,
                        tr("The mean “%1” is not a number. Enter it as 3,45 or leave it empty.").arg(m_mean->text()));
    }
    typed.source.file = handwritten;
    LOTSIA_TRY(typed.check());
    return typed;
}

void ResultForm::store()
{
    if (storeTyped(result(), m_saver, *m_error))
        emit closed();
}

} // namespace lotsia
