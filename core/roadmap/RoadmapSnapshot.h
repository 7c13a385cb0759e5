#pragma once

#include "roadmap/Roadmap.h"

namespace lotsia {

/// A roadmap with everything that is stored of it: what is printed as lotsia-roadmap/1, and beside it the ids of the
/// rows and what is not printed (register, schools, origin, a term's meaning set by hand).
QByteArray snapshotJson(const Roadmap& roadmap);
/// Error: Data with the key.
[[nodiscard]] Result<Roadmap> roadmapFromSnapshot(const QByteArray& json);

/// The same rows with the same printed texts in the same places; what is not printed may differ.
bool isPrintedAlike(const Roadmap& a, const Roadmap& b);
/// SHA-256 (hex) of what is printed.
QString roadmapDigest(const Roadmap& roadmap);

/// \p printed with the ids of \p rows: for a copy that was kept without them. A row is recognised by its whole text,
/// else by what is to be done, else by its number in a section of the same title; what is not recognised has no id.
Roadmap withRowIds(const Roadmap& printed, const Roadmap& rows);

} // namespace lotsia
