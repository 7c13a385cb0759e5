#include "ui/roadmap/ActionForm.h"

#include "ui/roadmap/CellEditor.h"
#include "ui/roadmap/RoadmapCells.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapProposals.h"
#include "ui/roadmap/SchoolsPicker.h"
#include "ui/roadmap/TermMeaningForm.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

ActionForm::ActionForm(QWidget* parent)
    : QWidget(parent)
    , m_empty(new QLabel(tr("Choose an action in the table. It is shown here as a form.")))
    , m_fields(new QWidget)
    , m_layout(new QFormLayout(m_fields))
    , m_number(new QLabel)
    , m_section(new QComboBox)
    , m_meaning(new TermMeaningForm)
    , m_register(new QComboBox)
    , m_schools(new SchoolsPicker)
    , m_remarks(new QLabel)
{
    m_empty->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    QFont bold = m_number->font();
    bold.setBold(true);
    m_number->setFont(bold);
    m_layout->addRow(m_number);
    for (QComboBox* combo : {m_section, m_register}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        combo->setFocusPolicy(Qt::StrongFocus);
    }
    addField(tr("Section"), m_section);
    m_text = addText(tr("Action"), 5, RoadmapModel::Text);
    m_responsible = addText(tr("Responsible"), 2, RoadmapModel::Responsible);
    m_term = addText(tr("Term"), 2, RoadmapModel::TermColumn);
    m_layout->addRow(m_meaning);
    m_result = addText(tr("Planned result"), 4, RoadmapModel::ResultColumn);
    addField(tr("Register of the program that shows its progress"), m_register);
    addField(tr("Schools it is meant for"), m_schools);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addField(tr("What to check"), m_remarks);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(4, 4, 4, 4);
    all->addWidget(m_empty);
    all->addWidget(m_fields);
    all->addStretch(1);

    connect(m_section, &QComboBox::activated, this, &ActionForm::moveToSection);
    connect(m_register, &QComboBox::activated, this, [this] {
        change([key = m_register->currentData().toString()](RoadmapAction& action) { action.registerKey = key; },
               tr("Register"));
    });
    connect(m_schools, &SchoolsPicker::chosenChanged, this,
            [this] { change([this](RoadmapAction& action) { action.schools = m_schools->chosen(); }, tr("Schools")); });
    connect(m_meaning, &TermMeaningForm::corrected, this, &ActionForm::commitTerm);
    connect(m_meaning, &TermMeaningForm::rereadAsked, this,
            [this] { commitTerm(Term::parse(m_shown.term.text, m_roadmap.periodStart, m_roadmap.periodEnd)); });
    setRegisters({});
    showAction({}, std::nullopt);
}

void ActionForm::addField(const QString& label, QWidget* field)
{
    auto* caption = new QLabel(label);
    caption->setBuddy(field);
    caption->setWordWrap(true);
    field->setAccessibleName(label);
    m_layout->addRow(caption, field);
}

CellEditor* ActionForm::addText(const QString& label, int lines, int column)
{
    auto* field = new CellEditor(nullptr);
    field->setFrameShape(QFrame::StyledPanel);
    field->setFixedHeight(fontMetrics().lineSpacing() * lines + 12);
    field->installEventFilter(this);
    addField(label, field);
    connect(field, &CellEditor::left, this, [this, field, column] { commitText(field, column); });
    return field;
}

const RoadmapAction* ActionForm::action() const
{
    return m_row && !m_row->isHeading() ? &m_roadmap.sections[m_row->section].actions[m_row->action] : nullptr;
}

void ActionForm::showAction(const Roadmap& roadmap, std::optional<RowPosition> row)
{
    m_roadmap = roadmap;
    m_row = row;
    const RoadmapAction* now = action();
    m_empty->setVisible(!now);
    m_fields->setVisible(now);
    if (!now) {
        m_shown = {};
        return;
    }
    const bool same = now->id == m_shown.id;
    const auto show = [&](CellEditor* field, const QString& before, const QString& value) {
        if ((!same || before != value) && field->toPlainText() != value)
            field->setPlainText(value);
    };
    const QString separator = u", "_s;
    show(m_text, m_shown.text, now->text);
    show(m_responsible, m_shown.responsible.join(separator), now->responsible.join(separator));
    show(m_term, m_shown.term.text, now->term.text);
    show(m_result, m_shown.result, now->result);
    m_shown = *now;
    m_number->setText(tr("Action %1").arg(Roadmap::actionNumber(row->section, row->action)));
    fillSections();
    m_meaning->setTerm(now->term);
    m_register->setCurrentIndex(std::max(0, m_register->findData(now->registerKey)));
    m_schools->setChosen(now->schools);
    QStringList remarks;
    const Findings findings = checkAction(*now);
    for (const Finding& finding : findings)
        remarks << u"• "_s + finding.text;
    m_remarks->setText(remarks.isEmpty() ? tr("No remarks.") : remarks.join(u'\n'));
}

void ActionForm::fillSections()
{
    QStringList names;
    for (qsizetype i = 0; i < m_roadmap.sections.size(); ++i) {
        const QString title = m_roadmap.sections[i].title;
        names << u"%1. %2"_s.arg(i + 1).arg(title.isEmpty() ? tr("Section without a heading") : title);
    }
    QStringList shown;
    for (int i = 0; i < m_section->count(); ++i)
        shown << m_section->itemText(i);
    if (shown != names) {
        m_section->clear();
        m_section->addItems(names);
    }
    m_section->setCurrentIndex(m_row->section);
    m_layout->labelForField(m_section)->setVisible(names.size() > 1);
    m_section->setVisible(names.size() > 1);
}

void ActionForm::setRegisters(const QList<QPair<QString, QString>>& registers)
{
    m_register->clear();
    m_register->addItem(tr("none"), QString());
    for (const auto& [key, name] : registers)
        m_register->addItem(name, key);
    m_register->setVisible(!registers.isEmpty());
    m_layout->labelForField(m_register)->setVisible(!registers.isEmpty());
    m_register->setCurrentIndex(std::max(0, m_register->findData(m_shown.registerKey)));
}

void ActionForm::setSchools(const QList<School>& schools)
{
    m_schools->setSchools(schools);
    m_schools->setChosen(m_shown.schools);
}

void ActionForm::setReadOnly(bool readOnly, bool printedOnly)
{
    m_readOnly = readOnly;
    for (CellEditor* field : {m_text, m_responsible, m_term, m_result})
        field->setReadOnly(readOnly || printedOnly);
    m_section->setEnabled(!readOnly && !printedOnly);
    m_register->setEnabled(!readOnly);
    m_schools->setEnabled(!readOnly);
    m_meaning->setReadOnly(readOnly);
}

bool ActionForm::eventFilter(QObject* object, QEvent* event)
{
    auto* field = qobject_cast<CellEditor*>(object);
    if (field && event->type() == QEvent::FocusIn) {
        if (field == m_responsible)
            field->setParties(m_parties ? m_parties() : roadmapProposals::parties(m_roadmap));
        else if (field == m_term)
            field->setValues(roadmapProposals::terms(m_roadmap));
        else
            field->setPhrases(roadmapProposals::texts(m_roadmap));
    }
    if (field && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && !field->isCompleting() && action()) {
        const QString stored = field == m_text ? m_shown.text
            : field == m_responsible           ? m_shown.responsible.join(u", "_s)
            : field == m_term                  ? m_shown.term.text
                                               : m_shown.result;
        if (field->toPlainText() != stored) {
            field->setPlainText(stored);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void ActionForm::commitText(CellEditor* field, int column)
{
    if (m_readOnly || field->isReadOnly() || !action())
        return;
    Roadmap after = m_roadmap;
    roadmapCells::setText(after, *m_row, column, field->toPlainText());
    if (after != m_roadmap)
        emit edited(after, RoadmapModel::headings().value(column));
}

void ActionForm::commitTerm(const Term& term)
{
    change([&term](RoadmapAction& action) { action.term = term; }, tr("Meaning of the term"));
}

void ActionForm::change(const std::function<void(RoadmapAction&)>& edit, const QString& what)
{
    if (m_readOnly || !action())
        return;
    Roadmap after = m_roadmap;
    edit(after.sections[m_row->section].actions[m_row->action]);
    if (after != m_roadmap)
        emit edited(after, what);
}

void ActionForm::moveToSection(int section)
{
    if (m_readOnly || !action() || section == m_row->section || section >= m_roadmap.sections.size())
        return;
    Roadmap after = m_roadmap;
    const auto places =
        roadmapEdits::moveTo(after, {*m_row}, {section, int(m_roadmap.sections[section].actions.size())});
    emit edited(after, tr("Move rows"));
    emit moved(places.first());
}

} // namespace lotsia
