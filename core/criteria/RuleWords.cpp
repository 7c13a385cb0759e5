#include "criteria/RuleWords.h"

#include <cmath>

namespace lotsia {

using namespace Qt::StringLiterals;

QString measureKey(Measure measure)
{
    static const QStringList keys{u"share_below"_s, u"share_4_5"_s,   u"mean_mark"_s,
                                  u"mean_score"_s,  u"count_below"_s, u"participants"_s};
    return keys.at(static_cast<qsizetype>(measure));
}

QString measureName(Measure measure)
{
    static const QStringList names{
        u"доля не преодолевших минимум"_s,  u"доля «4» и «5»"_s,  u"средняя отметка"_s, u"средний балл"_s,
        u"число не преодолевших минимум"_s, u"число участников"_s};
    return names.at(static_cast<qsizetype>(measure));
}

QString pluralRussian(qint64 count, const QString& one, const QString& few, const QString& many)
{
    const qint64 tens = count % 100;
    const qint64 ones = count % 10;
    if (tens >= 11 && tens <= 14)
        return many;
    return ones == 1 ? one : ones >= 2 && ones <= 4 ? few : many;
}

QByteArray plainNumber(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 7);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QString russianNumber(double value, int digits)
{
    const double scale = std::pow(10.0, digits);
    QString text = QString::fromLatin1(plainNumber(std::round(value * scale) / scale)).replace(u'.', u',');
    return text.replace(u'-', u'−');
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString compareKey(Compare compare)
{
    static const QStringList keys{u">="_s, u">"_s, u"<="_s, u"<"_s};
    return keys.at(static_cast<qsizetype>(compare));
}

QString compareSign(Compare compare)
{
    static const QStringList keys{u"≥"_s, u">"_s, u"≤"_s, u"<"_s};
    return keys.at(static_cast<qsizetype>(compare));
}

QString poolKey(Pool pool)
{
    static const QStringList keys{u"all"_s, u"level"_s, u"location"_s, u"cluster"_s};
    return keys.at(static_cast<qsizetype>(pool));
}

QString poolName(Pool pool)
{
    static const QStringList names{u"всех школ"_s, u"школ того же уровня"_s, u"школ той же местности"_s,
                                   u"школ того же кластера"_s};
    return names.at(static_cast<qsizetype>(pool));
}

QString exactText(const Fraction& value)
{
    return QString::fromLatin1(plainNumber(value.toDouble()));
}

QString percentText(const Fraction& value)
{
    return russianNumber(value.toDouble() * 100, 5) + u" %"_s;
}

QString guillemets(const QString& text)
{
    return u'«' + text + u'»';
}

} // namespace lotsia
