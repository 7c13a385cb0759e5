#pragma once

#include "orders/AppendixContent.h"

namespace lotsia {

class Storage;
struct CriteriaRecord;

/// The set with the names and units of its indicators and what the calendar says of its procedures. Errors: Data,
/// Damaged.
[[nodiscard]] Result<PrintedCriteria> printedCriteria(Storage& storage, const CriteriaRecord& record);

} // namespace lotsia
