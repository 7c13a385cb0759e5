#pragma once

#include "common/Result.h"
#include "orders/Order.h"
#include "orders/Party.h"

namespace lotsia {

class Workspace;

/// Lines of a sheet that the database knows. A person signs under the post and the name, an organisation or a post
/// under its own name.
[[nodiscard]] SheetSigner signerOf(const Party& party);

/// Everybody in the directory of responsible parties, in its order.
[[nodiscard]] Result<QList<SheetSigner>> partySigners(Workspace& workspace);

/// Every school with its director, in the order of the lists; the name is empty while the director is not known.
[[nodiscard]] Result<QList<SheetSigner>> schoolSigners(Workspace& workspace);

/// The same of the schools on the school lists behind \p order. Error: Data (no list is behind it, or its source is
/// not chosen).
[[nodiscard]] Result<QList<SheetSigner>> listedSchoolSigners(Workspace& workspace, const Order& order);

} // namespace lotsia
