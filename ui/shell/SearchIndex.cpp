#include "ui/shell/SearchIndex.h"

#include "common/TextFold.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapService.h"
#include "workspace/SchoolService.h"
#include "workspace/Workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotsia {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("SearchIndex", text);
}

bool beginsWith(const SearchHit& hit, const QString& whole)
{
    const bool numbered = !hit.number.isEmpty() && (hit.number == whole || hit.number == whole + u'.');
    return numbered || hit.folded.startsWith(whole);
}

} // namespace

void SearchIndex::addPage(const QString& key, const QString& title)
{
    m_pages.append({key, {}, title, translated(QT_TRANSLATE_NOOP("SearchIndex", "Page")), foldForSearch(title), {}});
}

void SearchIndex::read(Workspace& workspace)
{
    m_items.clear();
    m_read = true;
    const auto add = [this](const char* page, qint64 id, const QString& text, const QString& kind,
                            const QString& more) {
        m_items.append(
            {QString::fromLatin1(page), QString::number(id), text, kind, foldForSearch(text + u' ' + more), {}});
    };
    const auto schools = workspace.schools().list();
    if (schools) {
        const QString kind = translated(QT_TRANSLATE_NOOP("SearchIndex", "School"));
        for (const School& school : *schools)
            add("schools", school.id.value(), school.shortName, kind,
                school.code + u' ' + school.fullName + u' ' + school.head);
    }
    const auto orders = workspace.orders().list();
    if (orders) {
        const QString kind = translated(QT_TRANSLATE_NOOP("SearchIndex", "Order"));
        for (const OrderEntry& order : *orders)
            add("orders", order.id.value(), order.title.simplified(), kind, order.number + u' ' + order.dateText);
    }
    readRoadmaps(workspace);
}

void SearchIndex::readRoadmaps(Workspace& workspace)
{
    const auto roadmaps = workspace.roadmaps().list();
    if (!roadmaps)
        return;
    const QString kind = translated(QT_TRANSLATE_NOOP("SearchIndex", "Action of the roadmap"));
    const QString archivedKind = translated(QT_TRANSLATE_NOOP("SearchIndex", "Action of an archived roadmap"));
    QList<SearchHit> archived;
    for (const RoadmapEntry& entry : *roadmaps) {
        const auto roadmap = workspace.roadmaps().get(entry.id);
        if (!roadmap)
            continue;
        const QString title = entry.title.simplified();
        for (qsizetype s = 0; s < roadmap->sections.size(); ++s) {
            const QList<RoadmapAction>& actions = roadmap->sections.at(s).actions;
            for (qsizetype a = 0; a < actions.size(); ++a) {
                const RoadmapAction& action = actions.at(a);
                const QString number = Roadmap::actionNumber(s, a);
                const QString text = action.text.simplified();
                (entry.archived ? archived : m_items) << SearchHit{
                    QStringLiteral("roadmap"),
                    QString::number(action.id.value()),
                    QStringLiteral("%1 %2 — %3").arg(number, text, title),
                    entry.archived ? archivedKind : kind,
                    foldForSearch(
                        QStringLiteral("%1 %2 %3 %4").arg(text, number, action.responsible.join(u' '), title)),
                    number};
            }
        }
    }
    m_items += archived;
}

QList<SearchHit> SearchIndex::find(const QString& text, qsizetype most) const
{
    const QString whole = foldForSearch(text);
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    QList<SearchHit> first;
    QList<SearchHit> rest;
    if (words.isEmpty())
        return m_pages.mid(0, most);
    for (const QList<SearchHit>* hits : {&m_pages, &m_items}) {
        for (const SearchHit& hit : *hits) {
            const bool all =
                std::all_of(words.begin(), words.end(), [&](const QString& word) { return hit.folded.contains(word); });
            if (all)
                (beginsWith(hit, whole) ? first : rest).append(hit);
            if (first.size() >= most)
                return first;
        }
    }
    return (first + rest).mid(0, most);
}

} // namespace lotsia
