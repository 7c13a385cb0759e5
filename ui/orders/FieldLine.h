#pragma once

#include <QLineEdit>

namespace lotsia {

/// Field of one line with what is still to be written marked. Ctrl+Z takes back what was typed since the field was
/// stored, and then what the page did before.
class FieldLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit FieldLine(QWidget* parent = nullptr);
    /// What was typed is stored now: the page's undo takes it back.
    void forgetTyping();

signals:
    void entered(); ///< the focus came

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
};

} // namespace lotsia
