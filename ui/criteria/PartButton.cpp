#include "ui/criteria/PartButton.h"

#include "ui/common/Tones.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 2; ///< room left and right of the text

} // namespace

PartButton::PartButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void PartButton::setPart(const RulePart& part)
{
    m_part = part;
    setText(part.text);
    setAccessibleName(tr("%1: %2", "part of a rule and its value").arg(part.label, part.text));
    setToolTip(part.label);
    updateGeometry();
}

void PartButton::setMenuSign(const QString& accessibleName)
{
    m_menuSign = true;
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
}

QSize PartButton::sizeHint() const
{
    const int height = fontMetrics().height() + 4;
    return {m_menuSign ? height : fontMetrics().horizontalAdvance(text()) + 2 * kSide + 1, height};
}

QSize PartButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, sizeHint().height()};
}

void PartButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool lively = isEnabled() && (underMouse() || isDown() || hasFocus());
    if (lively) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneBackground(Tone::Info, palette()));
        painter.drawRoundedRect(rect(), 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const QColor color =
        isEnabled() ? toneColor(Tone::Info, palette()) : palette().color(QPalette::Disabled, QPalette::Text);
    if (m_menuSign) {
        QStyleOption arrow;
        arrow.initFrom(this);
        const int side = height() / 2;
        arrow.rect = QRect((width() - side) / 2, (height() - side) / 2, side, side);
        style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, &painter, this);
    } else {
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * kSide);
        painter.setPen(color);
        painter.drawText(rect().adjusted(kSide, 0, -kSide, 0), int(Qt::AlignLeft | Qt::AlignVCenter), shown);
        QPen line(color, 1, Qt::DotLine);
        painter.setPen(line);
        const int base = (height() + fontMetrics().ascent() - fontMetrics().descent()) / 2 + 2;
        painter.drawLine(kSide, base, kSide + fontMetrics().horizontalAdvance(shown), base);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void PartButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void PartButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PartButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace lotsia
