#pragma once

#include <QPlainTextEdit>

namespace lotsia {

/// Field of several lines, as high as its text, with what is still to be written marked; Tab leaves it. Ctrl+Z takes
/// back what was typed since the field was stored, and then what the page did before.
class GrowingEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingEdit(int minimumLines, QWidget* parent = nullptr);
    /// Another text from outside; the caret stands behind what changed.
    void showText(const QString& text);
    /// What was typed is stored now: the page's undo takes it back.
    void forgetTyping();

signals:
    void left(); ///< the focus went elsewhere
    void entered(); ///< the focus came

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    int m_minimumLines;
};

} // namespace lotsia
