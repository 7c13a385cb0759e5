#pragma once

#include "criteria/RuleSentence.h"

#include <QAbstractButton>

namespace lotsia {

/// A part of a sentence that can be changed: looks like a link, works by mouse, Enter and Space.
class PartButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit PartButton(QWidget* parent);
    void setPart(const RulePart& part);
    const RulePart& part() const { return m_part; }
    /// Draws a ▾ for a menu in place of a text.
    void setMenuSign(const QString& accessibleName);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    RulePart m_part;
    bool m_menuSign = false;
};

} // namespace lotsia
