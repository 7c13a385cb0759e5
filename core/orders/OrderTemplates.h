#pragma once

#include "orders/Department.h"
#include "orders/Order.h"

namespace lotsia {

/// What stands where the department or the roadmap has no value: to be written by hand, and found by proofreadOrder().
QString blankField();

/// \p orderTemplate (lotsia-order/1, resources/templates/order-*.json) with its fields in braces filled. Fields:
/// department.name, department.issuer (letterhead), department.parent, department.region, department.place,
/// department.stamp, municipality.nominative|genitive|prepositional, head.post, head.name, coordinator.post,
/// coordinator.post_dative, coordinator.name, coordinator.name_dative, roadmap.title,
/// roadmap.title.genitive|accusative, roadmap.kind, roadmap.kind.genitive, roadmap.attached. An empty or unknown field
/// becomes blankField(), but the letterhead's lines stay empty. \p roadmap, when given and stored, becomes the
/// appendix when the template speaks of it. The result is a draft without a number and a date.
Order fillTemplate(const Order& orderTemplate, const Department& department, const Roadmap* roadmap);

} // namespace lotsia
