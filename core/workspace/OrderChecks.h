#pragma once

#include "common/Finding.h"
#include "common/Result.h"

namespace lotsia {

class Storage;

/// Frozen copies and files of approved orders that are damaged, what orders say of orders that are not there, orders
/// that take each other's force, a number that stands twice in a year. Errors: File.
[[nodiscard]] Status checkOrders(Storage& storage, Findings& findings);

} // namespace lotsia
