#pragma once

#include <QLineEdit>

class QTimer;

namespace lotsia {

/// Line for searching and filtering: sign, clear button, and one signal when the typing pauses.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    /// \p hint stands in the empty field and is its accessible name.
    explicit SearchField(const QString& hint, QWidget* parent = nullptr);
    /// Pause in milliseconds before searched() is sent; 0 sends at each key.
    void setDelay(int milliseconds);

signals:
    /// The text after a pause, after Enter, or at once when it was cleared.
    void searched(const QString& text);

protected:
    /// Esc clears a filled field; in an empty one it goes on to the window.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void send();
    QTimer* m_timer;
    QString m_sent;
};

} // namespace lotsia
