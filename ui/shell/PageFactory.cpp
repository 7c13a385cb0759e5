#include "ui/shell/PageFactory.h"

#include "ui/assessment/ResultsPage.h"
#include "ui/criteria/CriteriaPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/orders/OrdersPage.h"
#include "ui/ranking/RankingPage.h"
#include "ui/roadmap/RoadmapPage.h"
#include "ui/schools/SchoolsPage.h"
#include "ui/shell/CopiesPage.h"
#include "ui/shell/SettingsPage.h"

#include <QCoreApplication>

namespace lotsia {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PageFactory)
};

template <typename PageClass>
PageInfo info(const char* key, const QString& title, const char* iconName)
{
    return {QString::fromLatin1(key), title, QString::fromLatin1(iconName),
            [](AppContext& context) -> Page* { return new PageClass(context); }};
}

} // namespace

std::vector<PageInfo> pageInfos()
{
    return {
        info<DashboardPage>("dashboard", Text::tr("Overview"), "home"),
        info<ResultsPage>("results", Text::tr("Results"), "results"),
        info<CriteriaPage>("criteria", Text::tr("Criteria"), "criteria"),
        info<RankingPage>("ranking", Text::tr("List of schools"), "ranking"),
        info<SchoolsPage>("schools", Text::tr("Schools"), "school"),
        info<RoadmapPage>("roadmap", Text::tr("Roadmap"), "roadmap"),
        info<OrdersPage>("orders", Text::tr("Orders"), "order"),
        info<CopiesPage>("copies", Text::tr("Copies"), "backup"),
        info<SettingsPage>("settings", Text::tr("Settings"), "settings"),
    };
}

} // namespace lotsia
