#pragma once

#include "common/Result.h"

#include <functional>

class QWidget;

namespace lotsia {

class AppContext;

/// Asks \p page's person where to, and saves a verified copy of the open database there; then \p done is called with
/// the outcome and the sentence for a success. Nothing happens when the person cancels the question.
void saveCopyAs(AppContext& context, QWidget* page, std::function<void(const Status&, const QString& said)> done);

} // namespace lotsia
