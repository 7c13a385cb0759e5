#pragma once

#include <QFrame>

namespace lotsia {

/// A form that takes the place of a page's content for a while: Esc closes it, Ctrl+Enter accepts.
class InlinePanel : public QFrame {
    Q_OBJECT

public:
    using QFrame::QFrame;

signals:
    void closed();

protected:
    virtual void accept() = 0;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace lotsia
