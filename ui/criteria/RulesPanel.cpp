#include "ui/criteria/RulesPanel.h"

#include "criteria/CriteriaDefinition.h"
#include "ui/common/AppContext.h"
#include "ui/criteria/CriteriaEdits.h"
#include "ui/criteria/PartButton.h"
#include "ui/criteria/PartPopup.h"
#include "workspace/IndicatorService.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QJsonObject& set)
{
    return QJsonDocument(set).toJson(QJsonDocument::Compact);
}

/// Procedures of the results, as a set of procedures writes them.
QJsonArray picksOf(const std::vector<Procedure>& procedures)
{
    QJsonArray picks;
    for (const Procedure& procedure : procedures) {
        QJsonObject pick{{u"kind"_s, procedure.kind}, {u"subject"_s, procedure.subject}};
        if (procedure.grade > 0 && procedure.kind != u"ОГЭ" && procedure.kind != u"ЕГЭ")
            pick.insert(u"grade"_s, procedure.grade);
        if (procedure.level != ProcedureLevel::None)
            pick.insert(u"level"_s, procedureLevelText(procedure.level));
        picks.append(pick);
    }
    return picks;
}

} // namespace

RulesPanel::RulesPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_counter(context)
    , m_about(new QLabel)
    , m_changeAbout(new PartButton(this))
    , m_aboutPopup(new PartPopup(this))
    , m_firstYear(new QComboBox)
    , m_lastYear(new QComboBox)
    , m_rules(new RuleView)
{
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setObjectName(u"criteriaAbout"_s);
    m_rules->setObjectName(u"criteriaText"_s);
    m_firstYear->setObjectName(u"firstYear"_s);
    m_lastYear->setObjectName(u"lastYear"_s);
    m_firstYear->setAccessibleName(tr("First school year of the set"));
    m_lastYear->setAccessibleName(tr("Last school year of the set"));
    for (QComboBox* combo : {m_firstYear, m_lastYear})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("Holds for school years:"));
    label->setBuddy(m_firstYear);
    row->addWidget(label);
    row->addWidget(m_firstYear);
    row->addWidget(new QLabel(u"–"_s));
    row->addWidget(m_lastYear);
    row->addStretch();
    row->addWidget(m_changeAbout);
    layout->addLayout(row);
    layout->addWidget(m_about);
    layout->addWidget(m_rules, 1);
    m_rules->setHandlers([this](const QJsonObject& set, const QString& what) { return apply(set, what); },
                         [this](const QJsonObject& set) { return effectOf(set); });
    connect(m_firstYear, &QComboBox::activated, this, &RulesPanel::saveYears);
    connect(m_lastYear, &QComboBox::activated, this, &RulesPanel::saveYears);
    connect(m_changeAbout, &PartButton::clicked, this,
            [this] { m_aboutPopup->open(m_changeAbout->part(), m_changeAbout); });
    connect(m_aboutPopup, &PartPopup::accepted, this, [this](const RulePath&, const QJsonValue& value) {
        m_aboutPopup->close();
        saveAbout(value.toString());
    });
}

RuleNames RulesPanel::names() const
{
    RuleNames names{.asked = m_context.year()};
    const auto dictionary = m_context.workspace().indicators().dictionary();
    if (!dictionary)
        return names; // a code stands for itself
    for (const IndicatorEntry& entry : dictionary->entries())
        (entry.kind == IndicatorKind::YesNo ? names.flags : names.indicators).insert(entry.code, entry.name);
    for (const IndicatorEntry& entry : dictionary->entries()) {
        if (entry.kind == IndicatorKind::Share)
            names.shares.insert(entry.code);
        if (entry.kind == IndicatorKind::Number)
            names.units.insert(entry.code, entry.unit);
    }
    return names;
}

void RulesPanel::show(const CriteriaEntry& entry, const CriteriaSet& set)
{
    const bool other = entry.id != m_entry.id;
    m_entry = entry;
    m_set = set;
    m_editable = !entry.approved && !m_context.workspace().isReadOnly();
    showHead();
    m_rules->setRules(set.definition().json, names(), m_editable);
    recount();
    if (other)
        m_rules->showTop();
}

void RulesPanel::showHead()
{
    const QString about = m_entry.about;
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    m_changeAbout->setPart({.text = about.isEmpty() ? tr("Say what it is…") : tr("Change what it is…"),
                            .kind = PartKind::Text,
                            .label = tr("What it is and where it comes from"),
                            .path = {u"about"_s},
                            .value = about,
                            .optional = true});
    m_changeAbout->setVisible(m_editable);
    fillYears(m_firstYear, tr("any"), m_entry.firstYear);
    fillYears(m_lastYear, tr("without end"), m_entry.lastYear);
    m_firstYear->setEnabled(m_editable);
    m_lastYear->setEnabled(m_editable);
}

void RulesPanel::fillYears(QComboBox* combo, const QString& open, int chosen)
{
    const QSignalBlocker blocker(combo);
    combo->clear();
    combo->addItem(open, 0);
    const int now = m_context.year().endYear();
    int first = now - 8;
    int last = now + 6;
    if (chosen > 0) {
        first = std::min(first, chosen);
        last = std::max(last, chosen);
    }
    for (int year = std::max(first, 1991); year <= std::min(last, 2100); ++year)
        combo->addItem(AcademicYear::endingIn(year).toString(), year);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

void RulesPanel::saveYears()
{
    const int first = m_firstYear->currentData().toInt();
    const int last = m_lastYear->currentData().toInt();
    if (first == m_entry.firstYear && last == m_entry.lastYear)
        return;
    if (const Status status = CriteriaEdits(m_context).setYears(m_entry, first, last); !status) {
        showHead();
        emit failed(status.error());
    }
}

void RulesPanel::saveAbout(const QString& about)
{
    if (about == m_entry.about)
        return;
    if (const Status status = CriteriaEdits(m_context).setAbout(m_entry, about); !status)
        emit failed(status.error());
}

Status RulesPanel::apply(const QJsonObject& set, const QString& what)
{
    const CriteriaId id = m_entry.id;
    m_keepData = true;
    const Status status = CriteriaEdits(m_context).save(id, m_set->canonicalJson(), bytesOf(set), what);
    m_keepData = false;
    return status;
}

void RulesPanel::forgetCounts()
{
    if (m_keepData)
        return;
    m_counter.forget();
    const auto large = m_counter.isLarge();
    if (!isVisible() || !m_set || !m_answers || !large || *large) {
        m_countedHash.clear();
        if (isVisible() && m_set)
            recount();
        return;
    }
    const auto answers = m_counter.count(*m_set);
    if (!answers)
        return;
    // What the last change did is still true unless schools or results are others now.
    if ((*answers)->verdicts != m_answers->verdicts)
        m_before.reset();
    takeCounts(*answers);
}

QString RulesPanel::effectOf(const QJsonObject& json)
{
    const auto set = CriteriaSet::parse(bytesOf(json));
    const auto large = m_counter.isLarge();
    if (!set || !m_answers || !large || *large)
        return {};
    const auto answers = m_counter.count(*set);
    return answers ? EffectCounter::differences(*m_answers, **answers) : QString();
}

void RulesPanel::recount()
{
    const QString hash = m_set->sha256() + m_context.year().toString();
    if (m_countedId == m_entry.id && hash == m_countedHash) {
        showNotes();
        return;
    }
    const bool sameData = !m_countedHash.isEmpty() && m_countedHash.endsWith(m_context.year().toString());
    m_before = m_countedId == m_entry.id && sameData ? m_answers : nullptr;
    m_answers.reset();
    m_countedId = m_entry.id;
    m_countedHash = hash;
    showNotes();
    const auto large = m_counter.isLarge();
    if (!large)
        return;
    if (*large) {
        m_counter.countLater(*m_set, this, [this, hash](std::shared_ptr<const EffectCounter::Answers> answers) {
            if (hash == m_countedHash)
                takeCounts(answers);
        });
        return;
    }
    if (const auto answers = m_counter.count(*m_set))
        takeCounts(*answers);
    else
        emit failed(answers.error());
}

void RulesPanel::takeCounts(const std::shared_ptr<const EffectCounter::Answers>& answers)
{
    m_answers = answers;
    if (m_answers)
        m_rules->setOfferedProcedures(picksOf(m_answers->dataset->procedures()));
    showNotes();
}

void RulesPanel::showNotes()
{
    QHash<QString, QString> notes;
    for (qsizetype i = 0; m_answers && i < m_answers->ids.size(); ++i) {
        const QString id = m_answers->ids.at(i);
        QString note =
            tr("%1 now: %2", "year, counts").arg(m_context.year().toString(), EffectCounter::told(*m_answers, i));
        const QString change = m_before ? EffectCounter::difference(*m_before, *m_answers, id) : QString();
        if (!change.isEmpty())
            note += u". "_s + tr("Last change: %1").arg(change);
        notes.insert(id, note);
    }
    m_rules->setClassNotes(notes);
}

} // namespace lotsia
