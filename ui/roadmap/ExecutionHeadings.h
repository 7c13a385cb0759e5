#pragma once

#include <QVariant>

namespace lotsia {

/// Heading, first width and key of a column of ExecutionModel.
QVariant executionHeading(int section, int role);

} // namespace lotsia
