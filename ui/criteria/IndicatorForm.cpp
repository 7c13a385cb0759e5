#include "ui/criteria/IndicatorForm.h"

#include "ui/common/ErrorLabel.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

IndicatorForm::IndicatorForm(Saver saver, QWidget* parent)
    : QWidget(parent)
    , m_saver(std::move(saver))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    const auto add = [layout](const QString& text, QWidget* widget, const QString& name) {
        auto* label = new QLabel(text);
        label->setBuddy(widget);
        widget->setAccessibleName(text);
        widget->setObjectName(name);
        layout->addWidget(label);
        layout->addWidget(widget);
    };
    const auto memo = [](int lines) {
        auto* edit = new QPlainTextEdit;
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + edit->frameWidth() * 4);
        return edit;
    };
    const auto combo = [] {
        auto* box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        return box;
    };
    add(tr("Indicator"), m_name = new QLineEdit, u"indicatorName"_s);
    m_name->setMaxLength(200);
    add(tr("Kind of value"), m_kind = combo(), u"indicatorKind"_s);
    m_kind->addItems({tr("share: pupils out of a whole"), tr("number"), tr("yes or no")});
    add(tr("Headings in tables, one per line"), m_headings = memo(4), u"indicatorHeadings"_s);
    m_headings->setPlaceholderText(tr("without the unit: «чел.», «%» are understood"));
    add(tr("Divided by"), m_denominator = combo(), u"indicatorDenominator"_s);
    add(tr("Head count from"), m_numerator = combo(), u"indicatorNumerator"_s);
    add(tr("Unit"), m_unit = new QLineEdit, u"indicatorUnit"_s);
    m_unit->setMaxLength(40);
    m_positive = new QCheckBox(tr("The more, the better for the school"));
    m_positive->setObjectName(u"indicatorPositive"_s);
    layout->addWidget(m_positive);
    add(tr("Note"), m_note = memo(3), u"indicatorNote"_s);
    add(tr("Code in sets of criteria"), m_code = new QLineEdit, u"indicatorCode"_s);
    m_code->setPlaceholderText(tr("made from the name"));
    m_error = new ErrorLabel(u"indicatorError"_s);
    layout->addWidget(m_error);
    auto* buttons = new QHBoxLayout;
    auto* saveButton = new QPushButton(tr("Save indicator"));
    saveButton->setObjectName(u"saveIndicatorButton"_s);
    auto* cancelButton = new QPushButton(tr("Cancel"));
    connect(saveButton, &QPushButton::clicked, this, &IndicatorForm::store);
    connect(cancelButton, &QPushButton::clicked, this, &IndicatorForm::closed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &IndicatorForm::updateParts);
    buttons->addWidget(saveButton);
    buttons->addWidget(cancelButton);
    layout->addLayout(buttons);
    layout->addStretch();
}

void IndicatorForm::fillParts()
{
    m_numerator->clear();
    m_denominator->clear();
    m_numerator->addItem(tr("the headings above"), QString());
    const IndicatorEntry* enrolment = m_dictionary.find(enrolmentCode());
    m_denominator->addItem(enrolment ? enrolment->name : enrolmentCode(), QString());
    for (const IndicatorEntry& entry : m_dictionary.entries()) {
        if (entry.kind != IndicatorKind::Number || entry.code == enrolmentCode())
            continue;
        m_numerator->addItem(entry.name, entry.code);
        m_denominator->addItem(entry.name, entry.code);
    }
}

void IndicatorForm::updateParts()
{
    const bool share = m_kind->currentIndex() == static_cast<int>(IndicatorKind::Share);
    m_numerator->setEnabled(share);
    m_denominator->setEnabled(share);
}

void IndicatorForm::start(const IndicatorDictionary& dictionary, const IndicatorEntry& entry, bool existing)
{
    m_dictionary = dictionary;
    m_error->say({});
    fillParts();
    m_name->setText(entry.name);
    m_code->setText(entry.code);
    m_code->setReadOnly(existing);
    m_kind->setCurrentIndex(static_cast<int>(entry.kind));
    m_unit->setText(entry.unit);
    m_headings->setPlainText(entry.headings.join(u'\n'));
    m_numerator->setCurrentIndex(std::max(0, m_numerator->findData(entry.numerator)));
    m_denominator->setCurrentIndex(std::max(0, m_denominator->findData(entry.denominator)));
    m_positive->setChecked(entry.positive);
    m_note->setPlainText(entry.note);
    updateParts();
    m_name->setFocus();
}

IndicatorEntry IndicatorForm::entry() const
{
    IndicatorEntry typed;
    typed.name = m_name->text().simplified();
    typed.code = m_code->text().trimmed();
    if (typed.code.isEmpty())
        typed.code = m_dictionary.freeCode(typed.name);
    typed.kind = static_cast<IndicatorKind>(m_kind->currentIndex());
    typed.unit = m_unit->text().simplified();
    for (const QString& line : m_headings->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            typed.headings << line.simplified();
    }
    if (typed.kind == IndicatorKind::Share) {
        typed.numerator = m_numerator->currentData().toString();
        typed.denominator = m_denominator->currentData().toString();
    }
    typed.positive = m_positive->isChecked();
    typed.note = m_note->toPlainText().trimmed();
    return typed;
}

void IndicatorForm::store()
{
    if (storeTyped(Result<IndicatorEntry>(entry()), m_saver, *m_error))
        emit closed();
}

} // namespace lotsia
