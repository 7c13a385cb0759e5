#pragma once

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

} // namespace lotsia
