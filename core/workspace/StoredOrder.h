#pragma once

#include "orders/Order.h"
#include "roadmap/Roadmap.h"

namespace lotsia {

class Storage;

/// The order \p id. Error: Data (no such order, or it was put away), Damaged.
[[nodiscard]] Result<Order> storedOrder(Storage& storage, OrderId id);
/// The roadmap \p id. Error: Data (no such roadmap, or it was put away).
[[nodiscard]] Result<Roadmap> storedRoadmap(Storage& storage, RoadmapId id);
/// What is said of an order that is not there.
std::unexpected<Error> noSuchOrder();

} // namespace lotsia
