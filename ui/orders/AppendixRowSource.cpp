#include "ui/common/WheelGuard.h"
#include "ui/orders/AppendixRow.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

// An appendix that is printed from the database: of which roadmap, criteria, year and classes.

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

void addChoice(QComboBox& box, const QString& text, qint64 key)
{
    box.addItem(text.simplified(), key);
    box.setItemData(box.count() - 1, text, Qt::ToolTipRole);
}

/// The first choice says that none is made; it stays while none is.
void select(QComboBox& box, qint64 key)
{
    const int index = box.findData(key);
    if (index < 0) {
        box.insertItem(0, key > 0 ? AppendixRow::tr("No. %1").arg(key) : AppendixRow::tr("choose…"), key);
        box.setCurrentIndex(0);
    } else {
        box.setCurrentIndex(index);
    }
}

} // namespace

QString appendixTitle(AppendixKind kind)
{
    switch (kind) {
    case AppendixKind::Roadmap:
        return AppendixRow::tr("Roadmap");
    case AppendixKind::Criteria:
        return AppendixRow::tr("Criteria and indicators");
    case AppendixKind::Methodology:
        return AppendixRow::tr("Methodology");
    case AppendixKind::SchoolList:
        return AppendixRow::tr("List of schools");
    case AppendixKind::FreeText:
        return AppendixRow::tr("Text of one's own");
    case AppendixKind::FreeTable:
        return AppendixRow::tr("Table of one's own");
    }
    Q_UNREACHABLE();
}

QString criteriaChoice(const CriteriaEntry& entry)
{
    QString text = entry.title;
    if (!entry.edition.isEmpty())
        text += u", "_s + AppendixRow::tr("edition %1").arg(entry.edition);
    if (entry.sample)
        text += u" ("_s + AppendixRow::tr("sample") + u')';
    else if (entry.approved)
        text += u" ("_s + entry.orderText + u')';
    return text;
}

void AppendixRow::makeSource(QVBoxLayout* layout)
{
    m_source = makeCombo({}, layout);
    connect(m_source, &QComboBox::activated, this, [this] {
        OrderAppendix now = m_appendix;
        const qint64 id = m_source->currentData().toLongLong();
        if (id != now.source && m_kind == AppendixKind::SchoolList) // classes of the other set
            now.classes = m_sources.supported ? m_sources.supported(id) : QStringList();
        now.source = id;
        change(now, tr("Choose an appendix"));
    });
}

void AppendixRow::makeList(QVBoxLayout* layout)
{
    auto* line = new QHBoxLayout;
    m_year = new QComboBox(this);
    m_year->setToolTip(tr("School year of the results"));
    guardFromWheel(m_year);
    watch(m_year);
    connect(m_year, &QComboBox::activated, this, [this] {
        OrderAppendix now = m_appendix;
        now.year = m_year->currentData().toInt();
        change(now, tr("Choose the year of a list"));
    });
    line->addWidget(m_year, 1);
    m_classes = new QToolButton(this);
    m_classes->setPopupMode(QToolButton::InstantPopup);
    m_classes->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_classes->setFocusPolicy(Qt::StrongFocus);
    m_classes->setToolTip(tr("Classes that bring a school onto the list"));
    auto* menu = new QMenu(m_classes);
    m_classes->setMenu(menu);
    watch(m_classes);
    connect(menu, &QMenu::triggered, this, [this, menu](QAction* last) {
        QStringList ids;
        const QList<QAction*> actions = menu->actions();
        for (const QAction* action : actions) {
            if (action->isChecked())
                ids << action->data().toString();
        }
        if (ids.isEmpty()) { // a list of no classes has no schools
            last->setChecked(true);
            return;
        }
        OrderAppendix now = m_appendix;
        now.classes = ids.size() == actions.size() ? QStringList() : ids;
        change(now, tr("Choose the classes of a list"));
    });
    line->addWidget(m_classes, 1);
    layout->addLayout(line);
}

void AppendixRow::showSource(const AppendixSources& sources)
{
    const bool ofRoadmap = m_kind == AppendixKind::Roadmap;
    m_source->setObjectName(u"source%1"_s.arg(m_index));
    m_source->setAccessibleName(tr("Appendix %1").arg(m_index + 1) + u": "_s
                                + (ofRoadmap ? tr("Roadmap") : tr("Criteria set")));
    m_source->clear();
    if (ofRoadmap) {
        for (const RoadmapEntry& entry : sources.roadmaps)
            addChoice(*m_source, entry.title, entry.id.value());
    } else {
        for (const CriteriaEntry& entry : sources.criteria)
            addChoice(*m_source, criteriaChoice(entry), entry.id.value());
    }
    select(*m_source, m_appendix.source);
}

void AppendixRow::showList(const AppendixSources& sources)
{
    m_year->setObjectName(u"year%1"_s.arg(m_index));
    m_year->setAccessibleName(tr("Appendix %1").arg(m_index + 1) + u": "_s + m_year->toolTip());
    m_year->clear();
    for (const AcademicYear year : sources.years)
        m_year->addItem(year.toString(), qint64(year.endYear()));
    select(*m_year, m_appendix.year);
    if (const int year = m_appendix.year; year > 0)
        m_year->setItemText(m_year->currentIndex(), AcademicYear::endingIn(year).toString());
    showClasses(sources);
}

void AppendixRow::showClasses(const AppendixSources& sources)
{
    const QList<CriteriaClass> classes =
        sources.classes && m_appendix.source > 0 ? sources.classes(m_appendix.source) : QList<CriteriaClass>();
    m_classes->setObjectName(u"classes%1"_s.arg(m_index));
    // The menu may be the one whose signal is being handled: its actions stay while the set does.
    const QList<QAction*> shown = m_classes->menu()->actions();
    const bool same = std::ranges::equal(
        shown, classes, {}, [](const QAction* action) { return action->data().toString(); }, &CriteriaClass::id);
    if (!same)
        m_classes->menu()->clear();
    int chosen = 0;
    for (qsizetype i = 0; i < classes.size(); ++i) {
        const CriteriaClass& item = classes.at(i);
        QAction* action = same ? shown.at(i) : m_classes->menu()->addAction(item.name);
        action->setText(item.name);
        action->setCheckable(true);
        action->setData(item.id);
        action->setChecked(m_appendix.classes.isEmpty() || m_appendix.classes.contains(item.id));
        chosen += action->isChecked() ? 1 : 0;
    }
    m_classes->setText(tr("Classes: %1 of %2").arg(chosen).arg(classes.size()));
    m_classes->setAccessibleName(tr("Appendix %1").arg(m_index + 1) + u": "_s + m_classes->text());
    m_classes->setEnabled(!m_readOnly && !classes.isEmpty());
}

} // namespace lotsia
