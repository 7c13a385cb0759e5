#pragma once

#include "app/cli_context.h"
#include "roadmap/Roadmap.h"

namespace lotsia::cli {

/// «roadmap status ID»: a line, or a JSON object, for each measure: how its term stands and how it was carried out.
/// Error: Usage (no such date).
[[nodiscard]] Status roadmapStatus(Workspace& workspace, const Roadmap& roadmap, const Call& call);

} // namespace lotsia::cli
