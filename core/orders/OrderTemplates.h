#pragma once

#include "common/AcademicYear.h"
#include "criteria/CriteriaSet.h"
#include "orders/Amendment.h"
#include "orders/Department.h"
#include "orders/Order.h"

#include <optional>

namespace lotsia {

/// What stands where the department or the roadmap has no value: to be written by hand, and found by proofreadOrder().
QString blankField();

/// What a template is filled from besides the department; what is not given stays to be chosen.
struct TemplateSources {
    const Roadmap* roadmap = nullptr;
    const RoadmapAmendment* amendment = nullptr; ///< of that roadmap
    const CriteriaSet* criteria = nullptr;
    qint64 criteriaId = 0;
    std::optional<AcademicYear> year = {}; ///< of the results that the school list is made by
};

/// \p orderTemplate (lotsia-order/1 or /2, resources/templates/order-*.json) with its fields in braces filled. Fields:
/// department.name, department.issuer (letterhead), department.parent, department.region, department.place,
/// department.stamp, municipality.nominative|genitive|prepositional, head.post, head.name, coordinator.post,
/// coordinator.post_dative, coordinator.name, coordinator.name_dative, roadmap.title,
/// roadmap.title.genitive|accusative, roadmap.kind, roadmap.kind.genitive, roadmap.attached, criteria.title,
/// criteria.edition, criteria.name («…», редакция …), list.year (of the results: 2022/2023), list.next_year (that the
/// list is for: 2023/2024), amendment.approved, amendment.it, amendment.attached, amendment.points
/// (numbered). An order whose points name the changes does not have the roadmap as its appendix. An empty or unknown
/// field becomes blankField(), but the letterhead's lines stay empty. A stored roadmap becomes the appendix when the
/// template speaks of it; the template's own appendices get their set and year. The result is a draft without a number
/// and a date.
Order fillTemplate(const Order& orderTemplate, const Department& department, const TemplateSources& sources);

} // namespace lotsia
