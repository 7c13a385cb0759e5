#include "workspace/StoredOrder.h"

#include "storage/Storage.h"

#include <QCoreApplication>

namespace lotsia {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StoredOrder)
};

} // namespace

std::unexpected<Error> noSuchOrder()
{
    return fail(ErrorCode::Data, Text::tr("There is no such order. Choose one from the list."));
}

Result<Order> storedOrder(Storage& storage, OrderId id)
{
    LOTSIA_TRY_ASSIGN(auto order, storage.orders.load(id));
    if (!order)
        return noSuchOrder();
    return std::move(*order);
}

Result<Roadmap> storedRoadmap(Storage& storage, RoadmapId id)
{
    LOTSIA_TRY_ASSIGN(auto roadmap, storage.roadmaps.load(id));
    if (!roadmap)
        return fail(ErrorCode::Data, Text::tr("There is no such roadmap. Choose one from the list."));
    return std::move(*roadmap);
}

} // namespace lotsia
