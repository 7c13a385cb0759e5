#include "workspace/RoadmapService.h"

#include "roadmap/RoadmapSnapshot.h"
#include "storage/Storage.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotsia {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RoadmapService)
};

} // namespace

Result<QList<RoadmapEntry>> RoadmapService::list() const
{
    LOTSIA_TRY_ASSIGN(const auto headers, m_storage.roadmaps.list());
    LOTSIA_TRY_ASSIGN(const auto states, RoadmapEditions(m_storage).states());
    QList<RoadmapEntry> entries;
    for (const auto& header : headers)
        entries.append({header.id, header.title, header.documentKind, header.periodStart, header.periodEnd,
                        header.actions, states.value(header.id), header.archived});
    std::stable_partition(entries.begin(), entries.end(), [](const RoadmapEntry& entry) { return !entry.archived; });
    return entries;
}

Result<Roadmap> RoadmapService::get(RoadmapId id) const
{
    LOTSIA_TRY_ASSIGN(auto roadmap, m_storage.roadmaps.load(id));
    if (!roadmap)
        return fail(ErrorCode::Data, Text::tr("There is no such roadmap. Choose one from the list."));
    return std::move(*roadmap);
}

Result<RoadmapId> RoadmapService::add(const Roadmap& roadmap)
{
    Roadmap fresh = roadmap;
    fresh.id = {};
    for (RoadmapSection& section : fresh.sections) {
        section.id = {};
        for (RoadmapAction& action : section.actions)
            action.id = {};
    }
    LOTSIA_TRY_ASSIGN(const Roadmap stored, save(fresh));
    return stored.id;
}

Result<Roadmap> RoadmapService::save(const Roadmap& roadmap)
{
    if (roadmap.periodStart.isValid() && roadmap.periodEnd.isValid() && roadmap.periodEnd < roadmap.periodStart)
        return fail(ErrorCode::Data, Text::tr("The period ends before it begins. Correct the dates."));
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    if (roadmap.id.isValid()) {
        LOTSIA_TRY_ASSIGN(const QString frozen, RoadmapEditions(m_storage).whyFrozen(roadmap.id));
        if (!frozen.isEmpty()) {
            LOTSIA_TRY_ASSIGN(const Roadmap before, get(roadmap.id));
            if (!isPrintedAlike(before, roadmap))
                return fail(ErrorCode::Data, frozen);
        }
    }
    LOTSIA_TRY_ASSIGN(Roadmap stored, m_storage.roadmaps.store(roadmap));
    LOTSIA_TRY(transaction.commit());
    return stored;
}

Status RoadmapService::remove(RoadmapId id)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const auto order, m_storage.orders.approvedWith(id));
    if (order)
        return fail(ErrorCode::Data, Text::tr("The roadmap is approved by the order %1 and stays.").arg(*order));
    LOTSIA_TRY(m_storage.roadmaps.setRemoved(id, true));
    return transaction.commit();
}

Status RoadmapService::restore(RoadmapId id)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY(get(id));
    LOTSIA_TRY(m_storage.roadmaps.setRemoved(id, false));
    return transaction.commit();
}

} // namespace lotsia
