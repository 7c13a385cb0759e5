#pragma once

#include <QString>

namespace lotsia {

/// True when two names that differ may well be one party written in two ways: other capitals, quotation marks or
/// dashes, one letter, or one word more («Управление образования» and «Управление Образования КГО»). Numbers count:
/// «СОШ № 1» and «СОШ № 2» are two.
bool lookAlike(const QString& left, const QString& right);

} // namespace lotsia
