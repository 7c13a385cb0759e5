#include "common/Share.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

Result<Share> Share::of(qint64 part, qint64 whole)
{
    if (whole <= 0 || part < 0 || part > whole)
        return fail(ErrorCode::Data,
                    QCoreApplication::translate("Share", "%1 of %2 is not a share of a whole.").arg(part).arg(whole));
    return Share(part, whole);
}

QString Share::toPercentText(int digits) const
{
    return decimalText(percent(), digits) + u"\u00A0%"_s;
}

QString decimalText(const Fraction& value, int digits)
{
    const Fraction rounded = value.rounded(digits);
    const qint64 scale = rounded.denominator();
    const qint64 magnitude = rounded.numerator() < 0 ? -rounded.numerator() : rounded.numerator();
    QString text = QString::number(magnitude / scale);
    if (digits > 0)
        text += u',' + QString::number(magnitude % scale).rightJustified(digits, u'0');
    return rounded.numerator() < 0 ? u"\u2212"_s + text : text;
}

} // namespace lotsia
