#include "documents/CriteriaPhrases.h"

namespace lotsia::criteriaPhrases {

using namespace Qt::StringLiterals;

namespace {

/// «отчётный», «предыдущий», «за 2 года до отчётного»
QString yearAdjective(int back, bool prepositional)
{
    if (back == 0)
        return prepositional ? u"отчётном"_s : u"отчётный"_s;
    return prepositional ? u"предыдущем"_s : u"предыдущий"_s;
}

} // namespace

QString quoted(const QString& text)
{
    return u'«' + text + u'»';
}

QString number(const Fraction& value)
{
    return russianNumber(value.toDouble());
}

QString percent(const Fraction& value)
{
    return russianNumber(value.toDouble() * 100, 5) + QChar::Nbsp + u'%';
}

QString around(Compare compare, const QString& value)
{
    switch (compare) {
    case Compare::GreaterEqual:
        return value + u" и более"_s;
    case Compare::Greater:
        return u"более "_s + value;
    case Compare::LessEqual:
        return value + u" и менее"_s;
    case Compare::Less:
        return u"менее "_s + value;
    }
    Q_UNREACHABLE();
}

QString against(Compare compare)
{
    switch (compare) {
    case Compare::GreaterEqual:
        return u"не ниже "_s;
    case Compare::Greater:
        return u"выше "_s;
    case Compare::LessEqual:
        return u"не выше "_s;
    case Compare::Less:
        return u"ниже "_s;
    }
    Q_UNREACHABLE();
}

QString withUnit(const Fraction& value, std::optional<Measure> measure)
{
    if (measure && isShare(*measure))
        return percent(value);
    const double plain = value.toDouble();
    const bool whole = plain == static_cast<double>(static_cast<qint64>(plain));
    const qint64 count = static_cast<qint64>(plain);
    if (measure == Measure::MeanScore)
        return number(value) + u' ' + (whole ? pluralRussian(count, u"балл"_s, u"балла"_s, u"баллов"_s) : u"балла"_s);
    if (measure == Measure::CountBelow || measure == Measure::Participants)
        return number(value) + u" чел."_s;
    return number(value);
}

QString meanOf(const Reference& reference)
{
    QString text = reference.meanOf == MeanOf::Municipality ? u"среднего по муниципалитету"_s
        : reference.meanOf == MeanOf::Region                ? u"среднего по региону"_s
                                             : u"среднего среди "_s + poolName(reference.pool);
    if (reference.times)
        text = number(*reference.times) + u' ' + text;
    if (reference.minusSd)
        text += u", уменьшенного на %1 стандартного отклонения"_s.arg(number(*reference.minusSd));
    return text;
}

QString digitsText(int digits)
{
    return digits == 0
        ? u"до целого"_s
        : u"до %1 %2 после запятой"_s.arg(digits).arg(pluralRussian(digits, u"знака"_s, u"знаков"_s, u"знаков"_s));
}

QString procedures(int count)
{
    return u"не менее чем по %1 %2"_s.arg(count).arg(
        pluralRussian(count, u"процедуре"_s, u"процедурам"_s, u"процедурам"_s));
}

QString yearsText(const std::vector<int>& years, bool prepositional)
{
    if (years.empty())
        return prepositional ? u"в отчётном учебном году"_s : u"отчётный учебный год"_s;
    const QString in = prepositional ? u"в "_s : QString();
    const bool recent = years.back() <= 1;
    if (years.size() == 1 && recent)
        return in + yearAdjective(years.front(), prepositional)
            + (prepositional ? u" учебном году"_s : u" учебный год"_s);
    if (recent)
        return in
            + (prepositional ? u"отчётном и предыдущем учебных годах"_s : u"отчётный и предыдущий учебные годы"_s);
    const bool together = years.front() == 0 && years.back() + 1 == static_cast<int>(years.size());
    if (together)
        return in
            + (prepositional ? QString(u"отчётном и %1 предшествующих учебных годах"_s)
                             : u"отчётный и %1 предшествующих учебных "_s
                       + pluralRussian(years.back(), u"год"_s, u"года"_s, u"лет"_s))
                  .arg(years.back());
    if (prepositional && years.size() == 1)
        return u"в учебном году за %1 %2 до отчётного"_s.arg(years.front())
            .arg(pluralRussian(years.front(), u"год"_s, u"года"_s, u"лет"_s));
    QStringList names;
    for (const int back : years)
        names << (back == 0       ? u"отчётный учебный год"_s
                      : back == 1 ? u"предыдущий учебный год"_s
                                  : u"учебный год за %1 %2 до отчётного"_s.arg(back).arg(
                                      pluralRussian(back, u"год"_s, u"года"_s, u"лет"_s)));
    return (prepositional ? u"за "_s : QString()) + names.join(u", "_s);
}

} // namespace lotsia::criteriaPhrases
