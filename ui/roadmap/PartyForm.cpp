#include "ui/roadmap/PartyForm.h"

#include "orders/Declension.h"
#include "ui/common/ErrorLabel.h"
#include "ui/common/ToneLabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int formColumns = 3; // label, field, mark

void setTextIfOther(QLineEdit* edit, const QString& text)
{
    if (edit->text() != text)
        edit->setText(text);
}

} // namespace

QString partyKindText(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Organisation:
        return QCoreApplication::translate("PartyForm", "organisation");
    case PartyKind::Post:
        return QCoreApplication::translate("PartyForm", "post");
    case PartyKind::Person:
        break;
    }
    return QCoreApplication::translate("PartyForm", "person");
}

const std::array<GrammaticalCase, 4>& shownCases()
{
    static constexpr std::array cases{GrammaticalCase::Genitive, GrammaticalCase::Dative, GrammaticalCase::Accusative,
                                      GrammaticalCase::Instrumental};
    return cases;
}

PartyForm::PartyForm(Saver saver, QWidget* parent)
    : QWidget(parent)
    , m_saver(std::move(saver))
    , m_grid(new QGridLayout(this))
    , m_kind(new QComboBox)
    , m_name(new QLineEdit)
    , m_nameHint(new ToneLabel({}, Tone::Neutral))
    , m_post(new QLineEdit)
    , m_note(new QLineEdit)
    , m_error(new ErrorLabel(u"partyError"_s))
{
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    setFocusProxy(m_kind);
    for (const PartyKind kind : {PartyKind::Organisation, PartyKind::Post, PartyKind::Person})
        m_kind->addItem(partyKindText(kind), int(kind));
    addField(tr("Kind"), m_kind, u"partyKind"_s);
    addField(tr("Name, as printed"), m_name, u"partyName"_s);
    m_nameHint->setWordWrap(true);
    m_grid->addWidget(m_nameHint, m_grid->rowCount(), 1, 1, 2);
    addCases(m_cases, u"partyCase"_s, tr("Name"));
    m_postLabel = addField(tr("Post"), m_post, u"partyPost"_s);
    m_postWidgets << m_postLabel << m_post;
    addCases(m_postCases, u"partyPostCase"_s, tr("Post"));
    for (const CaseField& field : m_postCases)
        m_postWidgets << field.label << field.edit;
    addField(tr("Note: telephone, e-mail"), m_note, u"partyNote"_s);
    for (QLineEdit* edit : {m_name, m_post, m_note}) {
        edit->setMaxLength(int(PartyService::MaxName));
        connect(edit, &QLineEdit::editingFinished, this, &PartyForm::store);
        connect(edit, &QLineEdit::textEdited, this, &PartyForm::suggest);
    }
    connect(m_kind, &QComboBox::activated, this, [this] {
        suggest();
        store();
    });
    m_grid->addWidget(m_error, m_grid->rowCount(), 0, 1, formColumns);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    clear();
}

QLabel* PartyForm::addField(const QString& text, QWidget* field, const QString& name)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(text);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1, 1, 2);
    return label;
}

void PartyForm::addCases(CaseFields& fields, const QString& prefix, const QString& of)
{
    const std::array names{tr("of whom (genitive)"), tr("to whom (dative)"), tr("whom (accusative)"),
                           tr("by whom (instrumental)")};
    for (size_t i = 0; i < fields.size(); ++i) {
        CaseField& field = fields.at(i);
        field.edit = new QLineEdit;
        field.edit->setMaxLength(int(PartyService::MaxName));
        field.edit->setObjectName(prefix + QString::number(i));
        field.edit->setAccessibleName(tr("%1: %2").arg(of, names.at(i)));
        field.mark = new ToneLabel(tr("corrected by hand"), Tone::Info);
        field.label = new QLabel(names.at(i));
        field.label->setBuddy(field.edit);
        field.label->setIndent(fontMetrics().averageCharWidth() * 2);
        const int row = m_grid->rowCount();
        m_grid->addWidget(field.label, row, 0);
        m_grid->addWidget(field.edit, row, 1);
        m_grid->addWidget(field.mark, row, 2);
        connect(field.edit, &QLineEdit::editingFinished, this, &PartyForm::store);
        connect(field.edit, &QLineEdit::textEdited, this, &PartyForm::suggest);
    }
}

void PartyForm::show(const PartyUse& use, bool readOnly)
{
    const bool same = !m_new && use.party.id == m_party.id && use.party.name == m_party.name;
    m_new = false;
    m_party = use.party;
    if (!same)
        m_error->say({});
    setEnabled(!readOnly);
    // A name that roadmaps print is changed everywhere at once, by its own command.
    m_name->setReadOnly(use.actions > 0);
    m_nameHint->setText(!use.party.id.isValid() ? tr("Named in roadmaps only. Take it into the directory with Ins.")
                            : use.actions > 0   ? tr("Named in roadmaps: “Rename everywhere…” changes it.")
                                                : QString());
    m_nameHint->setVisible(!m_nameHint->text().isEmpty());
    fill();
}

void PartyForm::startNew()
{
    clear();
    m_new = true;
    setEnabled(true);
    m_name->setFocus();
}

void PartyForm::clear()
{
    m_new = false;
    m_party = {};
    m_error->say({});
    m_name->setReadOnly(false);
    m_nameHint->hide();
    setEnabled(false);
    fill();
}

void PartyForm::fill()
{
    m_filling = true;
    m_kind->setCurrentIndex(m_kind->findData(int(m_party.kind)));
    setTextIfOther(m_name, m_party.name);
    setTextIfOther(m_post, m_party.post);
    setTextIfOther(m_note, m_party.note);
    for (size_t i = 0; i < shownCases().size(); ++i) {
        setTextIfOther(m_cases.at(i).edit, m_party.cases.value(shownCases().at(i)));
        setTextIfOther(m_postCases.at(i).edit, m_party.postCases.value(shownCases().at(i)));
    }
    m_filling = false;
    suggest();
}

Party PartyForm::typed() const
{
    Party party = m_party;
    party.kind = static_cast<PartyKind>(m_kind->currentData().toInt());
    party.name = m_name->text().simplified();
    party.post = m_post->text().simplified();
    party.note = m_note->text().trimmed();
    party.cases.clear();
    party.postCases.clear();
    for (size_t i = 0; i < shownCases().size(); ++i) {
        if (const QString form = m_cases.at(i).edit->text().simplified(); !form.isEmpty())
            party.cases.insert(shownCases().at(i), form);
        if (const QString form = m_postCases.at(i).edit->text().simplified(); !form.isEmpty())
            party.postCases.insert(shownCases().at(i), form);
    }
    return party;
}

void PartyForm::suggest()
{
    const Party party = typed();
    const bool person = party.kind == PartyKind::Person;
    for (QWidget* widget : std::as_const(m_postWidgets))
        widget->setVisible(person);
    const auto say = [this](const CaseField& field, const std::optional<QString>& suggested, bool named) {
        field.edit->setPlaceholderText(!named ? QString() : suggested.value_or(tr("not known: type it in")));
        field.mark->setVisible(!field.edit->text().isEmpty() && field.edit->isVisibleTo(this));
    };
    for (size_t i = 0; i < shownCases().size(); ++i) {
        say(m_cases.at(i), suggestName(party, shownCases().at(i)), !party.name.isEmpty());
        say(m_postCases.at(i), suggestPhrase(party.post, shownCases().at(i)), !party.post.isEmpty());
    }
}

void PartyForm::store()
{
    if (m_filling || !isEnabled() || (!m_new && !m_party.id.isValid()))
        return;
    Party party = typed();
    if (m_new && party.name.isEmpty())
        return; // nothing typed yet
    if (!m_new && party == m_party)
        return;
    if (m_new && party.kind == PartyKind::Organisation)
        party.kind = likelyKind(party.name);
    const Status status = m_saver(party);
    m_error->say(status ? QString() : status.error().text);
}

} // namespace lotsia
