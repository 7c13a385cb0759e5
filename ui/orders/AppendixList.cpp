#include "ui/orders/AppendixList.h"

#include "ui/common/Icons.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString kindTitle(AppendixKind kind)
{
    switch (kind) {
    case AppendixKind::Roadmap:
        return AppendixList::tr("Roadmap");
    case AppendixKind::Criteria:
        return AppendixList::tr("Criteria and indicators");
    case AppendixKind::Methodology:
        return AppendixList::tr("Methodology");
    case AppendixKind::SchoolList:
        return AppendixList::tr("List of schools");
    }
    Q_UNREACHABLE();
}

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
        box.insertItem(0, key > 0 ? AppendixList::tr("No. %1").arg(key) : AppendixList::tr("choose…"), key);
        box.setCurrentIndex(0);
    } else {
        box.setCurrentIndex(index);
    }
}

} // namespace

QString criteriaChoice(const CriteriaEntry& entry)
{
    QString text = entry.title;
    if (!entry.edition.isEmpty())
        text += u", "_s + AppendixList::tr("edition %1").arg(entry.edition);
    if (entry.sample)
        text += u" ("_s + AppendixList::tr("sample") + u')';
    else if (entry.approved)
        text += u" ("_s + entry.orderText + u')';
    return text;
}

AppendixList::AppendixList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    auto* row = new QHBoxLayout;
    QPushButton* adding = makeButton(tr("Add an appendix"), u"add"_s, tr("A new appendix below the chosen one"));
    auto* menu = new QMenu(adding);
    for (const AppendixKind kind :
         {AppendixKind::Roadmap, AppendixKind::Criteria, AppendixKind::Methodology, AppendixKind::SchoolList})
        menu->addAction(kindTitle(kind), this, [this, kind] { addAppendix(kind); });
    adding->setMenu(menu);
    row->addWidget(adding);
    const auto addButton = [&](const QString& iconName, const QString& toolTip, std::function<void()> action) {
        QPushButton* button = makeButton({}, iconName, toolTip);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    addButton(u"remove"_s, tr("Remove the chosen appendix"), [this] { removeAppendix(); });
    addButton(u"up"_s, tr("Move the appendix up"), [this] { moveAppendix(false); });
    addButton(u"down"_s, tr("Move the appendix down"), [this] { moveAppendix(true); });
    row->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_layout);
    all->addLayout(row);
}

QPushButton* AppendixList::makeButton(const QString& text, const QString& iconName, const QString& toolTip)
{
    auto* button = new QPushButton(icon(iconName), text, this);
    button->setToolTip(toolTip);
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    m_buttons << button;
    return button;
}

void AppendixList::setAppendices(const QList<OrderAppendix>& appendices, const AppendixSources& sources)
{
    m_appendices = appendices;
    m_sources = sources;
    rebuild();
}

void AppendixList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(!readOnly);
    rebuild();
}

void AppendixList::rebuild()
{
    for (QWidget* row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater(); // it may be the one whose signal is being handled
    }
    m_rows.clear();
    m_captions.clear();
    for (qsizetype i = 0; i < m_appendices.size(); ++i)
        makeRow(i);
    choose(std::clamp(m_current, 0, std::max(0, int(m_appendices.size()) - 1)));
}

void AppendixList::makeRow(qsizetype index)
{
    const OrderAppendix& appendix = m_appendices.at(index);
    auto* row = new QWidget(this);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* head = new QHBoxLayout;
    const QString number = m_appendices.size() > 1 ? tr("Appendix %1").arg(index + 1) : tr("Appendix");
    auto* caption = new QLabel(number + u" · "_s + kindTitle(appendix.kind), row);
    head->addWidget(caption, 1);
    const bool ofCriteria = appendix.kind != AppendixKind::Roadmap && appendix.source > 0;
    if (ofCriteria) {
        auto* link = new QToolButton(row);
        link->setText(tr("Show the criteria"));
        link->setToolTip(tr("Opens this set on the page “Criteria”"));
        link->setAutoRaise(true);
        connect(link, &QToolButton::clicked, this, [this, id = appendix.source] { emit criteriaAsked(id); });
        head->addWidget(link);
    }
    layout->addLayout(head);
    makeSource(index, layout);
    if (appendix.kind == AppendixKind::SchoolList)
        makeList(index, layout);
    m_layout->addWidget(row);
    m_rows << row;
    m_captions << caption;
}

QComboBox* AppendixList::makeCombo(qsizetype index, const QString& name)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(tr("Appendix %1").arg(index + 1) + u": "_s + name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setEnabled(!m_readOnly);
    return box;
}

void AppendixList::makeSource(qsizetype index, QVBoxLayout* layout)
{
    const OrderAppendix& appendix = m_appendices.at(index);
    const bool ofRoadmap = appendix.kind == AppendixKind::Roadmap;
    QComboBox* box = makeCombo(index, ofRoadmap ? tr("Roadmap") : tr("Criteria set"));
    box->setObjectName(u"source%1"_s.arg(index));
    if (ofRoadmap) {
        for (const RoadmapEntry& entry : m_sources.roadmaps)
            addChoice(*box, entry.title, entry.id.value());
    } else {
        for (const CriteriaEntry& entry : m_sources.criteria)
            addChoice(*box, criteriaChoice(entry), entry.id.value());
    }
    select(*box, appendix.source);
    connect(box, &QComboBox::activated, this, [this, index, box] {
        m_current = int(index);
        QList<OrderAppendix> now = m_appendices;
        OrderAppendix& changed = now[index];
        const qint64 id = box->currentData().toLongLong();
        if (id != changed.source && changed.kind == AppendixKind::SchoolList) // classes of the other set
            changed.classes = m_sources.supported ? m_sources.supported(id) : QStringList();
        changed.source = id;
        change(now, tr("Choose an appendix"));
    });
    layout->addWidget(box);
}

void AppendixList::makeList(qsizetype index, QVBoxLayout* layout)
{
    auto* line = new QHBoxLayout;
    QComboBox* box = makeCombo(index, tr("School year of the results"));
    box->setObjectName(u"year%1"_s.arg(index));
    box->setToolTip(tr("School year of the results"));
    for (const AcademicYear year : m_sources.years)
        box->addItem(year.toString(), qint64(year.endYear()));
    select(*box, m_appendices.at(index).year);
    if (const int year = m_appendices.at(index).year; year > 0)
        box->setItemText(box->currentIndex(), AcademicYear::endingIn(year).toString());
    connect(box, &QComboBox::activated, this, [this, index, box] {
        m_current = int(index);
        QList<OrderAppendix> now = m_appendices;
        now[index].year = box->currentData().toInt();
        change(now, tr("Choose the year of a list"));
    });
    line->addWidget(box, 1);
    line->addWidget(makeClasses(index), 1);
    layout->addLayout(line);
}

QToolButton* AppendixList::makeClasses(qsizetype index)
{
    const OrderAppendix& appendix = m_appendices.at(index);
    const QList<CriteriaClass> classes =
        m_sources.classes && appendix.source > 0 ? m_sources.classes(appendix.source) : QList<CriteriaClass>();
    auto* button = new QToolButton(this);
    button->setObjectName(u"classes%1"_s.arg(index));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setToolTip(tr("Classes that bring a school onto the list"));
    auto* menu = new QMenu(button);
    int chosen = 0;
    for (const CriteriaClass& item : classes) {
        QAction* action = menu->addAction(item.name);
        action->setCheckable(true);
        action->setData(item.id);
        action->setChecked(appendix.classes.isEmpty() || appendix.classes.contains(item.id));
        chosen += action->isChecked() ? 1 : 0;
    }
    connect(menu, &QMenu::triggered, this, [this, index, menu](QAction* last) {
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
        m_current = int(index);
        QList<OrderAppendix> now = m_appendices;
        now[index].classes = ids.size() == actions.size() ? QStringList() : ids;
        change(now, tr("Choose the classes of a list"));
    });
    button->setMenu(menu);
    button->setText(tr("Classes: %1 of %2").arg(chosen).arg(classes.size()));
    button->setAccessibleName(tr("Appendix %1").arg(index + 1) + u": "_s + button->text());
    button->setEnabled(!m_readOnly && !classes.isEmpty());
    return button;
}

void AppendixList::choose(int index)
{
    m_current = index;
    for (int i = 0; i < m_captions.size(); ++i) {
        QFont font = this->font();
        font.setBold(i == index && !m_readOnly);
        m_captions[i]->setFont(font);
    }
}

void AppendixList::change(const QList<OrderAppendix>& now, const QString& what)
{
    m_appendices = now;
    rebuild();
    emit edited(what);
}

void AppendixList::addAppendix(AppendixKind kind)
{
    OrderAppendix fresh{kind};
    if (kind == AppendixKind::Roadmap) {
        if (m_sources.roadmaps.size() == 1)
            fresh.source = m_sources.roadmaps.first().id.value();
    } else {
        // The set that stands behind the order already, else the one in use.
        for (const OrderAppendix& appendix : std::as_const(m_appendices)) {
            if (appendix.kind != AppendixKind::Roadmap && fresh.source == 0)
                fresh.source = appendix.source;
        }
        for (const CriteriaEntry& entry : std::as_const(m_sources.criteria)) {
            if (entry.inUse && fresh.source == 0)
                fresh.source = entry.id.value();
        }
    }
    if (kind == AppendixKind::SchoolList) {
        fresh.year = m_sources.years.isEmpty() ? 0 : m_sources.years.first().endYear();
        fresh.classes = m_sources.supported && fresh.source > 0 ? m_sources.supported(fresh.source) : QStringList();
    }
    QList<OrderAppendix> now = m_appendices;
    m_current = now.isEmpty() ? 0 : m_current + 1;
    now.insert(m_current, fresh);
    change(now, tr("Add an appendix"));
}

void AppendixList::removeAppendix()
{
    if (m_current >= m_appendices.size())
        return;
    QList<OrderAppendix> now = m_appendices;
    now.removeAt(m_current);
    change(now, tr("Remove an appendix"));
}

void AppendixList::moveAppendix(bool down)
{
    const int target = m_current + (down ? 1 : -1);
    if (m_current >= m_appendices.size() || target < 0 || target >= m_appendices.size())
        return;
    QList<OrderAppendix> now = m_appendices;
    now.swapItemsAt(m_current, target);
    m_current = target;
    change(now, tr("Move an appendix"));
}

} // namespace lotsia
