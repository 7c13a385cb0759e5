#pragma once

#include "common/AcademicYear.h"
#include "criteria/CriteriaSet.h"
#include "orders/Amendment.h"
#include "orders/Department.h"
#include "orders/Order.h"
#include "orders/OrderFieldNames.h"

#include <optional>

namespace lotsia {

/// What is to be written on the paper by hand, and found by proofreadOrder().
QString blankField();

/// What a template is filled from besides the department; what is not given stays to be chosen.
struct TemplateSources {
    const Roadmap* roadmap = nullptr;
    const RoadmapAmendment* amendment = nullptr; ///< of that roadmap
    const CriteriaSet* criteria = nullptr;
    qint64 criteriaId = 0;
    std::optional<AcademicYear> year = {}; ///< of the results that the school list is made by
};

/// What the fields of an order are filled with; of a source that is not given, and of what the department has not
/// written down, there is no value. Their names: orderFieldNames().
FieldValues fieldValues(const Department& department, const TemplateSources& sources);

/// \p orderTemplate (lotsia-order/1 … /3, resources/templates/order-*.json or one's own) with its fields in braces
/// filled: keys («{head.name}») and Russian names («{ФИО руководителя}») alike. What the database does not know stays
/// as the Russian field; an unknown key becomes blankField(); the letterhead's lines stay empty. An order whose points
/// name the changes does not have the roadmap as its appendix. A stored roadmap becomes the appendix when the template
/// speaks of it, or has one to be chosen; the template's own appendices get their set and year. The result is a draft
/// without a number and a date.
Order fillTemplate(const Order& orderTemplate, const Department& department, const TemplateSources& sources);

/// Its heading, preamble or points have a field of the roadmap.
bool speaksOfRoadmap(const Order& orderTemplate);

} // namespace lotsia
