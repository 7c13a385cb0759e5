#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace lotsia {

/// A message at the page's top: info, warning or error, with one action, seldom a second one, and a close button.
/// Hidden while empty.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit Banner(QWidget* parent = nullptr);
    void showMessage(Kind kind, const QString& text, const QString& actionText = {}, std::function<void()> action = {});
    /// One more action of the message in view.
    void addAction(const QString& text, std::function<void()> action);
    /// While a mouse button is held the emptied banner keeps its room: the click that stored an edit must meet the
    /// button that it was aimed at.
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void leave();
    Kind m_kind = Kind::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_second;
    QToolButton* m_close;
    QTimer* m_leaving;
    std::function<void()> m_callback;
    std::function<void()> m_secondCallback;
};

} // namespace lotsia
