#include "ui/criteria/ProcedureChecklist.h"

#include "assessment/Procedure.h"
#include "ui/common/Icons.h"
#include "ui/common/ToneLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPick = Qt::UserRole;

/// As a person reads it; several levels in one entry are told one after another.
QString titleOf(const QJsonObject& pick)
{
    const QJsonValue level = pick.value(u"level"_s);
    const QJsonArray levels = level.isArray() ? level.toArray() : QJsonArray{level.toString()};
    QStringList titles;
    for (const QJsonValue& each : levels) {
        const auto parsed = parseProcedureLevel(each.toString());
        const auto procedure = Procedure::of(pick.value(u"kind"_s).toString(), pick.value(u"subject"_s).toString(),
                                             pick.value(u"grade"_s).toInt(), parsed ? *parsed : ProcedureLevel::None);
        titles.append(procedure ? procedure->title() : pick.value(u"subject"_s).toString());
    }
    return titles.join(pick.value(u"merge_levels"_s).toBool() ? u" + "_s : u"; "_s);
}

} // namespace

ProcedureChecklist::ProcedureChecklist(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_kind(new QComboBox)
    , m_subject(new QComboBox)
    , m_grade(new QSpinBox)
    , m_level(new QComboBox)
    , m_add(new QPushButton(icon(u"add"_s), tr("Add procedure")))
    , m_error(new ToneLabel({}, Tone::Bad))
{
    m_list->setObjectName(u"procedureList"_s);
    m_list->setAccessibleName(tr("Procedures of the set"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kind->setEditable(true);
    m_kind->addItems({u"ВПР"_s, u"ОГЭ"_s, u"ЕГЭ"_s, u"ГВЭ"_s, u"РДР"_s});
    m_kind->setAccessibleName(tr("Kind of procedure"));
    m_subject->setEditable(true);
    m_subject->addItems({u"Русский язык"_s, u"Математика"_s, u"Физика"_s, u"Химия"_s, u"Биология"_s, u"География"_s,
                         u"История"_s, u"Обществознание"_s, u"Литература"_s, u"Информатика"_s, u"Английский язык"_s,
                         u"Окружающий мир"_s});
    m_subject->setAccessibleName(tr("Subject"));
    m_grade->setRange(0, 11);
    m_grade->setSpecialValueText(tr("class: usual"));
    m_grade->setPrefix(tr("class:") + u' ');
    m_grade->setAccessibleName(tr("Class of the programme"));
    m_level->addItems({tr("without level"), u"база"_s, u"профиль"_s, u"углублённый"_s});
    m_level->setAccessibleName(tr("Level"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_add->setAutoDefault(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_subject, 1);
    auto* second = new QHBoxLayout;
    second->addWidget(m_grade);
    second->addWidget(m_level);
    second->addWidget(m_add);
    second->addStretch();
    layout->addLayout(row);
    layout->addLayout(second);
    layout->addWidget(m_error);
    m_list->setMinimumSize(fontMetrics().averageCharWidth() * 44, fontMetrics().height() * 11);
    connect(m_add, &QPushButton::clicked, this, &ProcedureChecklist::addTyped);
    connect(m_list, &QListWidget::itemChanged, this, &ProcedureChecklist::changed);
}

QJsonArray ProcedureChecklist::usual()
{
    QJsonArray picks;
    for (int grade = 4; grade <= 8; ++grade) {
        for (const QString& subject : {u"Русский язык"_s, u"Математика"_s})
            picks.append(QJsonObject{{u"kind"_s, u"ВПР"_s}, {u"subject"_s, subject}, {u"grade"_s, grade}});
    }
    for (const QString& subject : {u"Русский язык"_s, u"Математика"_s})
        picks.append(QJsonObject{{u"kind"_s, u"ОГЭ"_s}, {u"subject"_s, subject}});
    picks.append(QJsonObject{{u"kind"_s, u"ЕГЭ"_s}, {u"subject"_s, u"Русский язык"_s}});
    for (const QString& level : {u"профиль"_s, u"база"_s})
        picks.append(QJsonObject{{u"kind"_s, u"ЕГЭ"_s}, {u"subject"_s, u"Математика"_s}, {u"level"_s, level}});
    return picks;
}

void ProcedureChecklist::setPicks(const QJsonArray& picks, const QJsonArray& offered)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QStringList known;
    for (const QJsonValue& pick : picks) {
        addPick(pick.toObject(), true);
        known += titleOf(pick.toObject()).split(u"; "_s) + titleOf(pick.toObject()).split(u" + "_s);
    }
    for (const QJsonValue& pick : offered) {
        if (const QString title = titleOf(pick.toObject()); !known.contains(title)) {
            addPick(pick.toObject(), false);
            known.append(title);
        }
    }
    m_list->setCurrentRow(0);
}

void ProcedureChecklist::addPick(const QJsonObject& pick, bool checked)
{
    auto* item = new QListWidgetItem(titleOf(pick));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(kPick, pick);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    m_list->addItem(item);
}

QJsonArray ProcedureChecklist::picks() const
{
    QJsonArray result;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            result.append(m_list->item(row)->data(kPick).toJsonObject());
    }
    return result;
}

void ProcedureChecklist::addTyped()
{
    QJsonObject pick{{u"kind"_s, m_kind->currentText().trimmed()}, {u"subject"_s, m_subject->currentText().trimmed()}};
    if (m_grade->value() > 0)
        pick.insert(u"grade"_s, m_grade->value());
    if (m_level->currentIndex() > 0)
        pick.insert(u"level"_s, m_level->currentText());
    const auto level = parseProcedureLevel(pick.value(u"level"_s).toString());
    const auto procedure = Procedure::of(pick.value(u"kind"_s).toString(), pick.value(u"subject"_s).toString(),
                                         m_grade->value(), level ? *level : ProcedureLevel::None);
    m_error->setVisible(!procedure);
    if (!procedure) {
        m_error->setText(procedure.error().text);
        return;
    }
    const QList<QListWidgetItem*> same = m_list->findItems(procedure->title(), Qt::MatchExactly);
    if (!same.isEmpty()) {
        same.first()->setCheckState(Qt::Checked);
        m_list->setCurrentItem(same.first());
        return;
    }
    addPick(pick, true);
    m_list->setCurrentRow(m_list->count() - 1);
    emit changed();
}

} // namespace lotsia
