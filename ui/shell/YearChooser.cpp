#include "ui/shell/YearChooser.h"

#include "ui/common/AppContext.h"
#include "ui/common/Icons.h"
#include "workspace/ResultService.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace lotsia {

YearChooser::YearChooser(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_year(new QToolButton(this))
{
    const auto arrow = [this](const char* name, const QString& text, int years) {
        auto* button = new QToolButton(this);
        button->setIcon(icon(QString::fromLatin1(name)));
        button->setAutoRaise(true);
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, [this, years] {
            const AcademicYear year = m_context.year();
            if (year.endYear() + years > 1990 && year.endYear() + years <= 2100)
                m_context.setYear(year.shifted(years));
        });
        return button;
    };
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* label = new QLabel(tr("School year"), this);
    label->setBuddy(m_year);
    layout->addWidget(label);
    layout->addSpacing(fontMetrics().averageCharWidth());
    layout->addWidget(arrow("chevron-left", tr("Previous school year"), -1));
    layout->addWidget(m_year);
    layout->addWidget(arrow("chevron-right", tr("Next school year"), 1));
    m_year->setAutoRaise(true);
    m_year->setPopupMode(QToolButton::InstantPopup);
    QFont bold = m_year->font();
    bold.setBold(true);
    m_year->setFont(bold);
    m_year->setToolTip(tr("Years that have results"));
    auto* menu = new QMenu(m_year);
    m_year->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &YearChooser::fillMenu);
    connect(&context, &AppContext::yearChanged, this, &YearChooser::update);
    update();
}

void YearChooser::update()
{
    m_year->setText(m_context.year().toString());
    m_year->setAccessibleName(tr("School year %1").arg(m_context.year().toString()));
}

void YearChooser::fillMenu()
{
    QMenu* menu = m_year->menu();
    menu->clear();
    QList<AcademicYear> years = m_context.workspace().results().years().value_or(QList<AcademicYear>());
    for (const AcademicYear year :
         {m_context.year(), AcademicYear::containing(m_context.workspace().clock().today())}) {
        if (!years.contains(year))
            years.append(year);
    }
    std::sort(years.begin(), years.end(), std::greater<>());
    for (const AcademicYear year : std::as_const(years)) {
        QAction* action = menu->addAction(year.toString(), this, [this, year] { m_context.setYear(year); });
        action->setCheckable(true);
        action->setChecked(year == m_context.year());
    }
}

} // namespace lotsia
