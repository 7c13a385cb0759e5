#pragma once

#include "documents/Document.h"
#include "orders/AppendixContent.h"

namespace lotsia {

/// «Методика» of a set: nine numbered parts from its purpose to its keeping, written wholly from the set. Portrait.
DocumentSection methodPages(const PrintedCriteria& criteria);

} // namespace lotsia
