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

} // namespace

void SearchIndex::addPage(const QString& key, const QString& title)
{
    m_pages.append({key, {}, title, translated(QT_TRANSLATE_NOOP("SearchIndex", "Page")), foldForSearch(title)});
}

void SearchIndex::read(Workspace& workspace)
{
    m_items.clear();
    m_read = true;
    const auto add = [this](const char* page, qint64 id, const QString& text, const QString& kind,
                            const QString& more) {
        m_items.append({QString::fromLatin1(page), QString::number(id), text, kind, foldForSearch(text + u' ' + more)});
    };
    const auto schools = workspace.schools().list();
    if (schools) {
        const QString kind = translated(QT_TRANSLATE_NOOP("SearchIndex", "School"));
        for (const School& school : *schools)
            add("schools", school.id.value(), school.shortName, kind,
                school.code + u' ' + school.fullName + u' ' + school.head);
    }
    const auto roadmaps = workspace.roadmaps().list();
    if (roadmaps) {
        const QString kind = translated(QT_TRANSLATE_NOOP("SearchIndex", "Action of the roadmap"));
        for (const RoadmapEntry& entry : *roadmaps) {
            const auto roadmap = workspace.roadmaps().get(entry.id);
            if (!roadmap)
                continue;
            for (const RoadmapSection& section : roadmap->sections) {
                for (const RoadmapAction& action : section.actions)
                    add("roadmap", action.id.value(), action.text.simplified(), kind, action.responsible.join(u' '));
            }
        }
    }
    const auto orders = workspace.orders().list();
    if (orders) {
        const QString kind = translated(QT_TRANSLATE_NOOP("SearchIndex", "Order"));
        for (const OrderEntry& order : *orders)
            add("orders", order.id.value(), order.title.simplified(), kind, order.number + u' ' + order.dateText);
    }
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
                (hit.folded.startsWith(whole) ? first : rest).append(hit);
            if (first.size() >= most)
                return first;
        }
    }
    return (first + rest).mid(0, most);
}

} // namespace lotsia
