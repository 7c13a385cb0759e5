#include "ui/roadmap/TermMeaningForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto DateFormat = "dd.MM.yyyy"_L1;

QString dateText(const std::optional<QDate>& date)
{
    return date ? date->toString(DateFormat) : QString();
}

} // namespace

TermMeaningForm::TermMeaningForm(QWidget* parent)
    : QWidget(parent)
    , m_understood(new QLabel)
    , m_unfold(new QToolButton)
    , m_fields(new QWidget)
    , m_kind(new QComboBox)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_repeats(new QComboBox)
    , m_asNeeded(new QCheckBox(tr("As needed")))
    , m_reread(new QToolButton)
    , m_error(new QLabel)
{
    m_understood->setWordWrap(true);
    m_understood->setTextFormat(Qt::PlainText);
    m_understood->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_understood->setAccessibleName(tr("How the term is understood"));
    m_unfold->setText(tr("Correct the meaning…"));
    m_unfold->setCheckable(true);
    m_unfold->setAutoRaise(true);
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_unfold->setArrowType(Qt::RightArrow);
    m_reread->setText(tr("Read from the text"));
    m_reread->setToolTip(tr("Drops the correction; the term means again what its text says"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_kind->addItem(tr("From one day to another"), int(TermKind::Period));
    m_kind->addItem(tr("By a day"), int(TermKind::Deadline));
    m_kind->addItem(tr("Repeats"), int(TermKind::Recurring));
    m_kind->addItem(tr("Without a last day"), int(TermKind::Open));
    m_kind->addItem(tr("Not understood"), int(TermKind::Unknown));
    m_repeats->addItem(tr("does not repeat"), int(Recurrence::None));
    m_repeats->addItem(tr("every year"), int(Recurrence::Yearly));
    m_repeats->addItem(tr("every half-year"), int(Recurrence::HalfYearly));
    m_repeats->addItem(tr("every quarter"), int(Recurrence::Quarterly));
    m_repeats->addItem(tr("every month"), int(Recurrence::Monthly));
    m_repeats->addItem(tr("every week"), int(Recurrence::Weekly));

    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [form](const QString& label, QWidget* field) {
        field->setAccessibleName(label);
        form->addRow(label, field);
    };
    add(tr("Kind"), m_kind);
    add(tr("From"), m_from);
    add(tr("To"), m_to);
    add(tr("Repeats"), m_repeats);
    m_asNeeded->setAccessibleName(m_asNeeded->text());
    m_asNeeded->setToolTip(tr("As needed: no reminder when it passes"));
    form->addRow(m_asNeeded);
    form->addRow(m_error);
    form->addRow(m_reread);
    for (QLineEdit* date : {m_from, m_to}) {
        date->setPlaceholderText(tr("DD.MM.YYYY"));
        connect(date, &QLineEdit::editingFinished, this, &TermMeaningForm::commit);
    }
    for (QComboBox* combo : {m_kind, m_repeats}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(combo, &QComboBox::activated, this, &TermMeaningForm::commit);
    }
    connect(m_asNeeded, &QCheckBox::clicked, this, &TermMeaningForm::commit);
    connect(m_reread, &QToolButton::clicked, this, &TermMeaningForm::rereadAsked);
    connect(m_unfold, &QToolButton::toggled, this, [this](bool unfolded) {
        m_unfold->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
        m_fields->setVisible(unfolded);
    });
    m_fields->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_understood);
    all->addWidget(m_unfold);
    all->addWidget(m_fields);
}

void TermMeaningForm::setTerm(const Term& term)
{
    if (term == m_term && m_error->isHidden())
        return;
    m_term = term;
    fill();
}

void TermMeaningForm::setReadOnly(bool readOnly)
{
    m_fields->setEnabled(!readOnly);
}

void TermMeaningForm::fill()
{
    QStringList lines;
    if (m_term.text.isEmpty())
        lines << tr("No term yet.");
    else if (m_term.kind == TermKind::Unknown)
        lines << tr("Not understood, printed as it is");
    else if (m_term.kind == TermKind::Open)
        lines << tr("Without a last day");
    if (m_term.start)
        lines << tr("Begins: %1").arg(dateText(m_term.start));
    if (m_term.end)
        lines << tr("Ends: %1").arg(dateText(m_term.end));
    if (m_term.recurrence != Recurrence::None)
        lines << tr("Repeats: %1").arg(m_repeats->itemText(m_repeats->findData(int(m_term.recurrence))));
    if (m_term.asNeeded)
        lines << m_asNeeded->toolTip();
    if (m_term.corrected)
        lines << tr("The meaning was corrected by hand.");
    m_understood->setText(lines.join(u'\n'));
    m_kind->setCurrentIndex(m_kind->findData(int(m_term.kind)));
    m_from->setText(dateText(m_term.start));
    m_to->setText(dateText(m_term.end));
    m_repeats->setCurrentIndex(m_repeats->findData(int(m_term.recurrence)));
    m_asNeeded->setChecked(m_term.asNeeded);
    m_reread->setEnabled(m_term.corrected);
    m_unfold->setEnabled(!m_term.text.isEmpty());
    m_error->hide();
}

void TermMeaningForm::commit()
{
    if (m_term.text.isEmpty())
        return;
    const auto refuse = [this](const QString& sentence) {
        m_error->setText(sentence);
        m_error->show();
    };
    const auto read = [](const QLineEdit* field) {
        return QDate::fromString(field->text().trimmed(), QString(DateFormat));
    };
    Term wanted = m_term;
    wanted.kind = TermKind(m_kind->currentData().toInt());
    wanted.recurrence = Recurrence(m_repeats->currentData().toInt());
    // One of the two follows from the other.
    if (wanted.kind == TermKind::Recurring && wanted.recurrence == Recurrence::None) {
        if (sender() == m_repeats)
            wanted.kind = read(m_to).isValid() && read(m_from).isValid() ? TermKind::Period
                : read(m_to).isValid()                                   ? TermKind::Deadline
                                                                         : TermKind::Open;
        else
            wanted.recurrence = Recurrence::Yearly;
    } else if (wanted.kind != TermKind::Recurring && wanted.recurrence != Recurrence::None) {
        if (sender() == m_repeats)
            wanted.kind = TermKind::Recurring;
        else
            wanted.recurrence = Recurrence::None;
    }
    m_kind->setCurrentIndex(m_kind->findData(int(wanted.kind)));
    m_repeats->setCurrentIndex(m_repeats->findData(int(wanted.recurrence)));
    wanted.asNeeded = m_asNeeded->isChecked();
    for (auto [field, day] : {std::pair{m_from, &wanted.start}, std::pair{m_to, &wanted.end}}) {
        const QDate date = read(field);
        if (!date.isValid() && !field->text().trimmed().isEmpty()) {
            refuse(tr("This is not a date. Write it as 24.06.2021."));
            return;
        }
        *day = date.isValid() ? std::optional(date) : std::nullopt;
    }
    if (wanted.kind == TermKind::Unknown) {
        wanted.start = wanted.end = std::nullopt;
    }
    if (wanted.kind == TermKind::Deadline)
        wanted.start = std::nullopt;
    if (wanted == m_term) {
        m_error->hide();
        return;
    }
    if ((wanted.kind == TermKind::Period && (!wanted.start || !wanted.end))
        || (wanted.kind == TermKind::Deadline && !wanted.end)) {
        refuse(wanted.kind == TermKind::Period ? tr("Write both days, from and to.") : tr("Write the last day."));
        return;
    }
    const auto term = Term::withMeaning(m_term.text, wanted.toMeaning());
    if (!term) {
        refuse(term.error().toString());
        return;
    }
    m_error->hide();
    emit corrected(*term);
}

} // namespace lotsia
