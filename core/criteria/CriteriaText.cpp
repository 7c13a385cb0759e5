#include "criteria/CriteriaText.h"

#include "criteria/EvaluationContext.h"

#include <cmath>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

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

QString number(const Fraction& value)
{
    return QString::fromLatin1(plainNumber(value.toDouble()));
}

QString percent(const Fraction& value)
{
    return russianNumber(value.toDouble() * 100, 5) + u" %"_s;
}

QString referenceFormula(const Reference& reference, bool quantile)
{
    switch (reference.kind) {
    case ReferenceKind::Value:
        return number(reference.value);
    case ReferenceKind::Mean: {
        static const QStringList of{u"municipality"_s, u"region"_s, u"pool"_s};
        QString text = u"mean("_s + of.at(static_cast<qsizetype>(reference.meanOf));
        if (reference.meanOf == MeanOf::Pool)
            text += u": "_s + poolKey(reference.pool);
        text += u')';
        if (reference.times)
            text += u" * "_s + number(*reference.times);
        if (reference.minusSd)
            text += u" - "_s + number(*reference.minusSd) + u" sd"_s;
        return text;
    }
    case ReferenceKind::Percentile:
        return quantile
            ? u"quantile(%1, %2)"_s.arg(number(reference.value), poolKey(reference.pool))
            : u"percentile(%1, %2)"_s.arg(number(reference.value.times(Fraction(100, 1))), poolKey(reference.pool));
    case ReferenceKind::PreviousYear:
        return u"previous_year"_s;
    }
    Q_UNREACHABLE();
}

QString comparisonFormula(const Comparison& comparison, bool quantile)
{
    QString text = compareKey(comparison.compare) + u' ' + referenceFormula(comparison.reference, quantile);
    if (comparison.round)
        text += u", round "_s + QString::number(*comparison.round);
    return text;
}

QString quoted(const QString& text)
{
    return u'«' + text + u'»';
}

QString atLeastProcedures(int count)
{
    return u"не менее чем по %1 %2"_s.arg(count).arg(
        pluralRussian(count, u"процедуре"_s, u"процедурам"_s, u"процедурам"_s));
}

} // namespace

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

QString CriteriaText::yearName(int back) const
{
    if (m_asked)
        return m_asked->shifted(-back).toString();
    return back == 0 ? u"отчётный год"_s
        : back == 1  ? u"предыдущий год"_s
                    : u"%1 %2 назад"_s.arg(back).arg(pluralRussian(back, u"год"_s, u"года"_s, u"лет"_s));
}

QString CriteriaText::inYear(int back) const
{
    if (m_asked)
        return u"в "_s + yearName(back);
    return back == 0 ? u"в отчётном году"_s : back == 1 ? u"в предыдущем году"_s : yearName(back);
}

QString CriteriaText::yearList(const std::vector<int>& years, int shift) const
{
    QStringList names;
    for (auto it = years.rbegin(); it != years.rend(); ++it) // oldest first, as people tell them
        names << yearName(shift + *it);
    return names.join(m_asked ? u"+"_s : u", "_s);
}

QString CriteriaText::formula(const Condition& condition, int shift) const
{
    const QString year = condition.years.empty() ? QString() : yearName(shift + condition.years.front());
    switch (condition.kind) {
    case ConditionKind::All:
        return u"all"_s;
    case ConditionKind::Any:
        return u"any"_s;
    case ConditionKind::Not:
        return u"not"_s;
    case ConditionKind::AtLeastOf:
        return u"at_least %1 of %2"_s.arg(condition.atLeast).arg(condition.children.size());
    case ConditionKind::Count:
        return u"count(%1, %2) >= %3"_s.arg(m_set.signs[condition.target].name, year,
                                            QString::number(condition.atLeast));
    case ConditionKind::Share:
        return u"share(%1, %2) >= %3"_s.arg(m_set.signs[condition.target].name, year, number(condition.part));
    case ConditionKind::Same:
        return u"same(%1, %2) >= %3"_s.arg(m_set.signs[condition.target].name, yearList(condition.years, shift),
                                           QString::number(condition.atLeast));
    case ConditionKind::Concentration:
        return u"concentration(%1, %2, %3) <= %4"_s.arg(
            measureKey(condition.measure), m_set.procedureSets[condition.target].name, year, number(condition.part));
    case ConditionKind::Indicator:
        return u"indicator(%1, %2) %3"_s.arg(condition.code, year, comparisonFormula(condition.comparison, false));
    case ConditionKind::Index:
        return u"index(%1, %2) %3"_s.arg(m_set.indexes[condition.target].name, year,
                                         comparisonFormula(condition.comparison, true));
    case ConditionKind::Class:
        return u"class(%1, %2) %3"_s.arg(condition.code, yearList(condition.years, shift),
                                         condition.atLeast > 0 ? u">= "_s + QString::number(condition.atLeast)
                                                               : u"each"_s);
    case ConditionKind::Flag:
        return u"flag(%1)"_s.arg(condition.code);
    }
    Q_UNREACHABLE();
}

QString CriteriaText::referencePlain(const Reference& reference, bool share) const
{
    switch (reference.kind) {
    case ReferenceKind::Value:
        return share ? percent(reference.value) : russianNumber(reference.value.toDouble());
    case ReferenceKind::Mean: {
        QString text = reference.meanOf == MeanOf::Municipality ? u"среднего по муниципалитету"_s
            : reference.meanOf == MeanOf::Region                ? u"среднего по региону"_s
                                                 : u"среднего среди "_s + poolName(reference.pool);
        if (reference.times)
            text += u" × "_s + russianNumber(reference.times->toDouble());
        if (reference.minusSd)
            text += u" минус %1 стандартного отклонения"_s.arg(russianNumber(reference.minusSd->toDouble()));
        return text;
    }
    case ReferenceKind::Percentile:
        return u"%1-го процентиля среди %2"_s.arg(russianNumber(reference.value.toDouble() * 100),
                                                  poolName(reference.pool));
    case ReferenceKind::PreviousYear:
        return u"значения предыдущего года"_s;
    }
    Q_UNREACHABLE();
}

QString CriteriaText::comparisonPlain(const Comparison& comparison, bool share) const
{
    QString text = compareSign(comparison.compare) + u' ' + referencePlain(comparison.reference, share);
    if (comparison.round)
        text += (share ? u" (процент округляется, знаков после запятой: %1)"_s
                       : u" (значение округляется, знаков после запятой: %1)"_s)
                    .arg(*comparison.round);
    return text;
}

QString CriteriaText::line(const Condition& condition, int shift) const
{
    const QString year = condition.years.empty() ? QString() : inYear(shift + condition.years.front());
    switch (condition.kind) {
    case ConditionKind::All:
        return u"выполняется каждое (И)"_s;
    case ConditionKind::Any:
        return u"выполняется хотя бы одно (ИЛИ)"_s;
    case ConditionKind::Not:
        return u"не выполняется (НЕ)"_s;
    case ConditionKind::AtLeastOf:
        return u"выполняется не менее %1 из %2"_s.arg(condition.atLeast).arg(condition.children.size());
    case ConditionKind::Count:
        return u"%1 %2 — %3"_s.arg(m_set.signs[condition.target].name, year, atLeastProcedures(condition.atLeast));
    case ConditionKind::Share:
        return u"%1 %2 — не менее чем по %3 процедур с результатами"_s.arg(m_set.signs[condition.target].name, year,
                                                                           percent(condition.part));
    case ConditionKind::Same:
        return u"%1 %2 по одной и той же процедуре в каждом году: %3"_s.arg(
            m_set.signs[condition.target].name, atLeastProcedures(condition.atLeast), yearList(condition.years, shift));
    case ConditionKind::Concentration:
        return u"школа входит в наименьшую группу школ, на которую %1 приходится %2 (%3, процедуры %4; школы с равным "
               u"числом "
               "входят вместе)"_s.arg(year, percent(condition.part), measureName(condition.measure),
                                      quoted(m_set.procedureSets[condition.target].name));
    case ConditionKind::Indicator:
        return u"показатель %1 %2 %3"_s.arg(quoted(condition.code), year, comparisonPlain(condition.comparison, false));
    case ConditionKind::Index:
        return u"индекс %1 %2 %3"_s.arg(quoted(m_set.indexes[condition.target].name), year,
                                        comparisonPlain(condition.comparison, false));
    case ConditionKind::Class: {
        const QString name = quoted(m_set.classes[condition.target].name);
        if (condition.years.size() == 1)
            return u"школа отнесена к классу %1 %2"_s.arg(name, year);
        return condition.atLeast > 0
            ? u"школа отнесена к классу %1 не менее чем в %2 из лет: %3"_s.arg(name, QString::number(condition.atLeast),
                                                                               yearList(condition.years, shift))
            : u"школа отнесена к классу %1 в каждом из лет: %2"_s.arg(name, yearList(condition.years, shift));
    }
    case ConditionKind::Flag:
        return u"отмечено: %1"_s.arg(quoted(condition.code));
    }
    Q_UNREACHABLE();
}

void CriteriaText::addTree(QStringList& lines, const Condition& condition, int depth) const
{
    const QString indent(depth * 4, u' ');
    lines << indent + line(condition, 0) + (condition.children.empty() ? QString() : u":"_s);
    for (size_t i = 0; i < condition.children.size(); ++i) {
        if (i > 0 && condition.kind == ConditionKind::All)
            lines << indent + u"  И"_s;
        if (i > 0 && condition.kind == ConditionKind::Any)
            lines << indent + u"  ИЛИ"_s;
        addTree(lines, condition.children[i], depth + 1);
    }
}

QString CriteriaText::classPlain(const ClassRule& rule) const
{
    QStringList lines;
    addTree(lines, rule.when, 0);
    return capitalised(lines.join(u'\n'));
}

QString CriteriaText::signPlain(const Sign& sign) const
{
    QStringList parts;
    parts << measureName(sign.measure) + u' ' + comparisonPlain(sign.comparison, isShare(sign.measure));
    parts << u"процедуры: "_s + quoted(m_set.procedureSets[sign.procedureSet].name);
    if (sign.minParticipants > 0) {
        const QString rule = sign.whenSmall == SmallRule::Skip ? u"процедура не учитывается"_s
            : sign.whenSmall == SmallRule::Unknown
            ? u"недостаточно данных"_s
            : u"складываются результаты последних лет (%1), и если "
              "участников всё ещё мало — недостаточно данных"_s.arg(sign.poolYears);
        parts << u"при числе участников менее %1 — %2"_s.arg(sign.minParticipants).arg(rule);
    }
    parts << (sign.whenMissing == MissingRule::Skip ? u"процедура без результатов не учитывается"_s
                  : sign.whenMissing == MissingRule::Unknown
                  ? u"нет результатов — недостаточно данных"_s
                  : u"нет результатов — берётся ближайший более ранний год (не далее %1)"_s.arg(sign.nearestEarlier));
    return parts.join(u"; "_s);
}

QString CriteriaText::indexPlain(const IndexRule& index) const
{
    static const QStringList norms{u"как есть"_s, u"от 0 до 1 между наименьшим и наибольшим"_s,
                                   u"в стандартных отклонениях от среднего"_s, u"место от 0 до 1"_s,
                                   u"баллы по шкале"_s};
    QStringList terms;
    for (const IndexTerm& term : index.terms) {
        QString text = u"%1 × %2 (%3"_s.arg(russianNumber(term.weight.toDouble()), quoted(term.indicator),
                                            norms.at(static_cast<qsizetype>(term.norm)));
        for (const Band& band : term.bands)
            text += band.below ? u"; меньше %1 — %2"_s.arg(russianNumber(band.below->toDouble()),
                                                           russianNumber(band.points.toDouble()))
                               : u"; иначе — %1"_s.arg(russianNumber(band.points.toDouble()));
        terms << text + u')';
    }
    return terms.join(u" + "_s)
        + (index.renormalise ? u"; веса недостающих показателей делятся между остальными"_s
                             : u"; без любого из показателей — недостаточно данных"_s);
}

QString CriteriaText::description() const
{
    QStringList text;
    text << m_set.title + (m_set.edition.isEmpty() ? QString() : u", редакция "_s + m_set.edition);
    if (m_set.sample)
        text << u"Образец: требует подтверждения."_s;
    text << QString() << u"Процедуры"_s;
    for (const ProcedureSet& set : m_set.procedureSets) {
        QStringList titles;
        for (const ProcedurePick& pick : set.picks)
            titles << pick.title;
        text << quoted(set.name) + u": "_s + titles.join(u"; "_s) + u'.';
    }
    if (!m_set.signs.empty())
        text << QString() << u"Признаки"_s;
    for (const Sign& sign : m_set.signs)
        text << quoted(sign.name) + u": "_s + signPlain(sign) + u'.';
    if (!m_set.indexes.empty())
        text << QString() << u"Индексы"_s;
    for (const IndexRule& index : m_set.indexes)
        text << quoted(index.name) + u" = "_s + indexPlain(index) + u'.';
    text << QString() << u"Классы"_s;
    for (const ClassRule& rule : m_set.classes)
        text << quoted(rule.name) + u':' << classPlain(rule);
    if (!m_set.exclusions.empty()) {
        QStringList reasons;
        for (const Exclusion& exclusion : m_set.exclusions)
            reasons << attributeName(exclusion.attribute) + u": "_s + exclusion.value;
        text << QString() << u"Не рассматриваются школы"_s << capitalised(reasons.join(u"; "_s)) + u'.';
    }
    QStringList keys;
    for (const RankingKey& key : m_set.ranking) {
        const QString order = key.descending ? u" (по убыванию)"_s : u" (по возрастанию)"_s;
        if (key.by == RankingBy::Count)
            keys << u"число процедур с признаком %1 %2"_s.arg(quoted(m_set.signs[key.target].name), inYear(key.year))
                    + order;
        else if (key.by == RankingBy::MeanShareBelow)
            keys << u"средняя доля не преодолевших минимум по процедурам %1 %2"_s.arg(
                        quoted(m_set.procedureSets[key.target].name), inYear(key.year))
                    + order;
        else
            keys << u"наименование"_s + (key.descending ? order : QString());
    }
    if (keys.isEmpty())
        keys << u"наименование"_s;
    text << QString() << u"Порядок в списке"_s << capitalised(keys.join(u", затем "_s)) + u'.';
    return text.join(u'\n');
}

} // namespace lotsia
