#include "ui/roadmap/SchoolsPicker.h"

#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace lotsia {

SchoolsPicker::SchoolsPicker(QWidget* parent)
    : QToolButton(parent)
    , m_list(new QListWidget)
{
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    m_list->setAccessibleName(tr("Schools the action is meant for"));
    m_list->setMinimumSize(fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 14);
    auto* menu = new QMenu(this);
    menu->setAccessibleName(m_list->accessibleName());
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(m_list);
    menu->addAction(holder);
    menu->addAction(tr("All schools"), this, [this] {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(Qt::Unchecked);
    });
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_before = chosen();
        m_list->setFocus();
    });
    // A menu's command comes after it was hidden.
    connect(
        menu, &QMenu::aboutToHide, this,
        [this] {
            say();
            if (chosen() != m_before)
                emit chosenChanged();
        },
        Qt::QueuedConnection);
    connect(m_list, &QListWidget::itemChanged, this, &SchoolsPicker::say);
    say();
}

void SchoolsPicker::setSchools(const QList<School>& schools)
{
    const QList<SchoolId> kept = chosen();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const School& school : schools) {
        auto* item = new QListWidgetItem(school.shortName, m_list);
        item->setData(Qt::UserRole, school.id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    setChosen(kept);
}

void SchoolsPicker::setChosen(const QList<SchoolId>& chosen)
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        const SchoolId id(m_list->item(row)->data(Qt::UserRole).toLongLong());
        m_list->item(row)->setCheckState(chosen.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    say();
}

QList<SchoolId> SchoolsPicker::chosen() const
{
    QList<SchoolId> chosen;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen << SchoolId(m_list->item(row)->data(Qt::UserRole).toLongLong());
    return chosen;
}

void SchoolsPicker::say()
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            names << m_list->item(row)->text();
    const bool one = names.size() == 1;
    setText(names.isEmpty() ? tr("All schools") : one ? names.first() : tr("%n school(s)", nullptr, int(names.size())));
    setToolTip(names.join(QLatin1Char('\n')));
}

} // namespace lotsia
