#include "ui/criteria/NumberSpin.h"

namespace lotsia {

NumberSpin::NumberSpin(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setGroupSeparatorShown(false);
}

QString NumberSpin::textFromValue(double value) const
{
    QString text = QDoubleSpinBox::textFromValue(value);
    const QString point = locale().decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

QValidator::State NumberSpin::validate(QString& text, int& position) const
{
    if (locale().decimalPoint() == QStringLiteral(","))
        text.replace(u'.', u',');
    return QDoubleSpinBox::validate(text, position);
}

double NumberSpin::valueFromText(const QString& text) const
{
    QString own = text;
    if (locale().decimalPoint() == QStringLiteral(","))
        own.replace(u'.', u',');
    return QDoubleSpinBox::valueFromText(own);
}

} // namespace lotsia
