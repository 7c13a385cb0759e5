#include "ui/criteria/TrialSide.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

TrialSide::TrialSide(const QString& title, const QString& name, QWidget* parent)
    : QGroupBox(title, parent)
{
    auto* form = new QFormLayout(this);
    const auto add = [&](const QString& label, const QString& key) {
        auto* combo = new QComboBox;
        combo->setObjectName(name + key);
        combo->setAccessibleName(title + u": "_s + label);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(16);
        form->addRow(label, combo);
        return combo;
    };
    m_set = add(tr("Criteria"), u"Set"_s);
    m_year = add(tr("Year"), u"Year"_s);
    m_class = add(tr("Class"), u"Class"_s);
    m_counts = new QLabel;
    m_counts->setObjectName(name + u"Counts"_s);
    m_counts->setWordWrap(true);
    form->addRow(m_counts);
    connect(m_set, &QComboBox::activated, this, &TrialSide::changed);
    connect(m_year, &QComboBox::activated, this, &TrialSide::changed);
    connect(m_class, &QComboBox::activated, this, &TrialSide::classChanged);
}

void TrialSide::fill(const QList<CriteriaEntry>& sets, const QList<AcademicYear>& years, CriteriaId set,
                     AcademicYear year)
{
    const QVariant setBefore = m_set->currentData();
    const QVariant yearBefore = m_year->currentData();
    m_set->clear();
    for (const CriteriaEntry& entry : sets) {
        QString text = entry.title;
        if (!entry.edition.isEmpty())
            text += u", "_s + entry.edition;
        if (entry.sample)
            text += u" ("_s + tr("sample") + u')';
        else if (!entry.approved)
            text += u" ("_s + tr("draft edition") + u')';
        m_set->addItem(text, entry.id.value());
        m_set->setItemData(m_set->count() - 1, text, Qt::ToolTipRole);
    }
    m_year->clear();
    for (const AcademicYear one : years)
        m_year->addItem(one.toString(), one.endYear());
    const auto choose = [](QComboBox& combo, const QVariant& before, const QVariant& otherwise) {
        const int place = before.isValid() ? combo.findData(before) : -1;
        combo.setCurrentIndex(std::max(0, place >= 0 ? place : combo.findData(otherwise)));
    };
    choose(*m_set, setBefore, set.value());
    choose(*m_year, yearBefore, year.endYear());
}

void TrialSide::showClassification(const Classification& classification, qsizetype classIndex)
{
    const QList<CriteriaClass> classes = classification.classes();
    {
        const QSignalBlocker blocker(m_class);
        m_class->clear();
        for (const CriteriaClass& one : classes)
            m_class->addItem(one.name);
        m_class->setCurrentIndex(int(classIndex));
    }
    QStringList lines;
    for (qsizetype i = 0; i < classes.size(); ++i) {
        const auto count = [&](Verdict verdict) {
            return std::ranges::count_if(classification.schools(), [&](const RankedSchool& school) {
                return school.classes.at(size_t(i)) == verdict;
            });
        };
        QString line = tr("%1: %2").arg(classes.at(i).name).arg(count(Verdict::True));
        if (const auto unknown = count(Verdict::Unknown); unknown > 0)
            line += u", "_s + tr("not enough data: %1").arg(unknown);
        lines.append(line);
    }
    m_counts->setText(lines.join(u'\n'));
}

void TrialSide::clearCounts()
{
    m_counts->clear();
}

CriteriaId TrialSide::set() const
{
    return CriteriaId(m_set->currentData().toLongLong());
}

AcademicYear TrialSide::year() const
{
    return AcademicYear::endingIn(m_year->currentData().toInt());
}

qsizetype TrialSide::classIndex() const
{
    return std::max(0, m_class->currentIndex());
}

QString TrialSide::heading() const
{
    return m_set->currentText() + u" · "_s + m_year->currentText();
}

} // namespace lotsia
