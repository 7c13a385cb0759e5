#pragma once

#include "common/Result.h"

#include <QLabel>

namespace lotsia {

/// What is wrong with a form, in words under its fields; takes no room while nothing is.
class ErrorLabel final : public QLabel {
    Q_OBJECT

public:
    /// \p name: of the object, for tests and helpers of the disabled.
    explicit ErrorLabel(const QString& name, QWidget* parent = nullptr);
    /// Shows \p sentence behind a warning sign; empty text takes the label away.
    void say(const QString& sentence);
};

/// Hands what was typed to \p saver; what is wrong with it stands in \p error. True: it is stored.
template <typename Value, typename Saver>
[[nodiscard]] bool storeTyped(const Result<Value>& typed, const Saver& saver, ErrorLabel& error)
{
    const Status status = typed ? saver(*typed) : Status(std::unexpected(typed.error()));
    error.say(status ? QString() : status.error().text);
    return status.has_value();
}

} // namespace lotsia
