#pragma once

#include "documents/PageFlow.h"

namespace lotsia {

/// Lays out one block of a document at the flow's width and hands its strips to the flow.
void flowBlock(PageFlow& flow, const Block& block, const QString& family);

} // namespace lotsia
