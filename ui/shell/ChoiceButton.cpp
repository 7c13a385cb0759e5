#include "ui/shell/ChoiceButton.h"

#include "ui/common/Icons.h"
#include "ui/common/Tones.h"

#include <QEvent>
#include <QPainter>

namespace lotsia {

ChoiceButton::ChoiceButton(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent)
    : QAbstractButton(parent)
    , m_sentence(sentence)
{
    setText(title);
    setIcon(lotsia::icon(iconName));
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceButton::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    return bold;
}

QRect ChoiceButton::sentenceRect(int width) const
{
    const int left = 4 * step() + iconSide();
    const int top = 2 * step() + QFontMetrics(titleFont()).height();
    const QRect room(left, top, std::max(80, width - left - 2 * step()), 10000);
    return fontMetrics().boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, m_sentence);
}

QSize ChoiceButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

int ChoiceButton::heightForWidth(int width) const
{
    return std::max(sentenceRect(width).bottom() + 2 * step(), iconSide() + 3 * step());
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lively = underMouse() || isDown();
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor text = palette().color(QPalette::Text);
    const QColor edge = hasFocus() || lively ? accent : mixed(base, text, 0.25);
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.setBrush(lively ? mixed(base, accent, isDown() ? 0.18 : 0.08) : base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    icon().paint(&painter, QRect(2 * step(), (height() - iconSide()) / 2, iconSide(), iconSide()));
    const QRect sentence = sentenceRect(width());
    painter.setPen(text);
    painter.setFont(titleFont());
    painter.drawText(QRect(sentence.left(), step() * 3 / 2, width() - sentence.left(), sentence.top() - step() * 3 / 2),
                     Qt::AlignLeft | Qt::AlignVCenter, this->text());
    painter.setFont(font());
    painter.setPen(mixed(base, text, 0.75));
    painter.drawText(sentence.adjusted(0, 0, 2, 2), Qt::AlignLeft | Qt::TextWordWrap, m_sentence);
}

bool ChoiceButton::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::PaletteChange)
        update();
    return QAbstractButton::event(event);
}

} // namespace lotsia
