#pragma once

#include "documents/PageFlow.h"
#include "documents/TextBoxCache.h"

#include <optional>

namespace lotsia {

/// Lays out one block of a document at the flow's width and hands its strips to the flow.
void flowBlock(PageFlow& flow, const Block& block, const QString& family, TextBoxCache& boxes);
/// A code with its words to the left of it, in the right corner of a page \p width wide; nothing when the code cannot
/// be made.
std::optional<Strip> cornerStrip(const CornerCode& code, const QString& family, double width);

} // namespace lotsia
