#pragma once

#include <QObject>

namespace lotsia {

/// Lets Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z through to the program while the field with the focus has nothing of its own
/// to take back: a field left by Tab hands the focus to the next one, which would swallow the keys. The editor of a
/// table's cell keeps them.
class UndoKeys : public QObject {
    Q_OBJECT

public:
    /// Watches the fields inside \p window until it dies.
    explicit UndoKeys(QWidget& window);

    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget& m_window;
};

} // namespace lotsia
