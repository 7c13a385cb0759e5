#include "ui/common/CheckFrameStyle.h"

#include "ui/common/Tones.h"

#include <QPainter>
#include <QStyleOption>

namespace lotsia {

void CheckFrameStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                    const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
        return;
    const QColor base = option->palette.color(QPalette::Base);
    const QColor text = option->palette.color(QPalette::Text);
    if (base.lightness() >= text.lightness())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, element == PE_IndicatorRadioButton);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(mixed(base, text, option->state & State_Enabled ? 0.6 : 0.3));
    const QRect frame = option->rect.adjusted(0, 0, -1, -1);
    if (element == PE_IndicatorCheckBox)
        painter->drawRect(frame);
    else
        painter->drawEllipse(frame);
    painter->restore();
}

} // namespace lotsia
