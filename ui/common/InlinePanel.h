#pragma once

#include <QFrame>
#include <QPointer>

namespace lotsia {

/// A form that stands on a page for a while, above its content or in place of it. Esc closes it, Ctrl+Enter accepts,
/// Enter presses the button that has the focus.
class InlinePanel : public QFrame {
    Q_OBJECT

public:
    using QFrame::QFrame;

signals:
    void closed();

protected:
    enum class Enter { Accepts, Presses };
    /// A panel above the page's content, hidden until it is opened: closing hides it. \p enter: what it does in a
    /// field.
    void standAbove(Enter enter = Enter::Accepts);
    /// Closes the panel; the focus goes back to what had it when the panel was opened.
    void cancel();
    virtual void accept() = 0;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QPointer<QWidget> m_before; ///< that had the focus
    bool m_enterAccepts = false;
};

} // namespace lotsia
