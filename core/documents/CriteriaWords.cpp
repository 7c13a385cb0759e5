#include "documents/CriteriaWords.h"

#include "documents/CriteriaPhrases.h"

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;
using namespace criteriaPhrases;

namespace {

QString sourceOf(const QString& kind)
{
    if (kind == u"ВПР")
        return u"результаты ВПР (ФИС ОКО)"_s;
    if (kind == u"ОГЭ" || kind == u"ЕГЭ" || kind == u"ГВЭ")
        return u"результаты "_s + kind + u" (РИС ГИА)"_s;
    return u"результаты "_s + kind;
}

/// Kinds of the procedures that a condition's sign or its concentration reads; nothing for the others.
std::optional<size_t> procedureSetOf(const CriteriaDefinition& set, const Condition& condition)
{
    const bool bySign = condition.kind == ConditionKind::Count || condition.kind == ConditionKind::Share
        || condition.kind == ConditionKind::Same;
    if (bySign && condition.target < set.signs.size())
        return set.signs[condition.target].procedureSet;
    return condition.kind == ConditionKind::Concentration && !condition.everyProcedure ? std::optional(condition.target)
                                                                                       : std::nullopt;
}

} // namespace

bool isComposite(const Condition& condition)
{
    return !condition.children.empty();
}

CriteriaWords::CriteriaWords(const PrintedCriteria& criteria)
    : m_criteria(criteria)
    , m_set(criteria.set.definition())
    , m_text(m_set, {}, criteria.names)
{
}

QString CriteriaWords::measure(Measure measure) const
{
    switch (measure) {
    case Measure::ShareBelow:
        return u"доля участников, не преодолевших минимальный порог (получивших отметку «2»)"_s;
    case Measure::Share45:
        return u"доля участников, получивших отметки «4» и «5»"_s;
    case Measure::CountBelow:
        return u"число участников, не преодолевших минимальный порог (получивших отметку «2»)"_s;
    default:
        return measureName(measure);
    }
}

QString CriteriaWords::formula(Measure measure) const
{
    switch (measure) {
    case Measure::ShareBelow:
        return u"отношение числа участников процедуры, не преодолевших минимальный порог (получивших отметку «2»), к "
               "числу участников этой процедуры в школе в том же учебном году, умноженное на 100 %"_s;
    case Measure::Share45:
        return u"отношение числа участников процедуры, получивших отметки «4» и «5», к числу участников этой процедуры "
               "в школе в том же учебном году, умноженное на 100 %"_s;
    case Measure::MeanMark:
        return u"сумма отметок участников процедуры, делённая на число участников этой процедуры в школе в том же "
               "учебном году"_s;
    case Measure::MeanScore:
        return u"сумма баллов участников процедуры, делённая на число участников этой процедуры в школе в том же "
               "учебном году"_s;
    case Measure::CountBelow:
        return u"число участников процедуры в школе, не преодолевших минимальный порог (получивших отметку «2»), в "
               "учебном году"_s;
    case Measure::Participants:
        return u"число участников процедуры в школе в учебном году"_s;
    }
    return measureName(measure);
}

QString CriteriaWords::threshold(const Comparison& comparison, std::optional<Measure> measure) const
{
    const Reference& reference = comparison.reference;
    switch (reference.kind) {
    case ReferenceKind::Value:
        return around(comparison.compare, withUnit(reference.value, measure));
    case ReferenceKind::Mean:
        return against(comparison.compare) + meanOf(reference);
    case ReferenceKind::Percentile:
        return against(comparison.compare)
            + u"%1-го процентиля среди %2"_s.arg(russianNumber(reference.value.toDouble() * 100, 5),
                                                 poolName(reference.pool));
    case ReferenceKind::PreviousYear:
        return against(comparison.compare) + u"значения предыдущего учебного года"_s;
    }
    Q_UNREACHABLE();
}

QString CriteriaWords::indicatorThreshold(const Condition& condition) const
{
    const QString unit = m_criteria.units.value(condition.code);
    const Comparison& comparison = condition.comparison;
    if (comparison.reference.kind != ReferenceKind::Value || unit.isEmpty())
        return threshold(comparison, std::nullopt);
    if (unit == u"%")
        return around(comparison.compare, percent(comparison.reference.value));
    return around(comparison.compare, number(comparison.reference.value) + QChar::Nbsp + unit);
}

QString CriteriaWords::rounding(const Comparison& comparison, std::optional<Measure> measure) const
{
    if (!comparison.round)
        return u"без округления"_s;
    return (measure && isShare(*measure) ? u"после округления процента "_s : u"после округления "_s)
        + digitsText(*comparison.round) + u" (половина округляется в большую сторону)"_s;
}

QString CriteriaWords::period(const std::vector<int>& years) const
{
    return yearsText(years, false);
}

QString CriteriaWords::inYears(const std::vector<int>& years) const
{
    return yearsText(years, true);
}

QString CriteriaWords::smallRule(const Sign& sign) const
{
    if (sign.minParticipants <= 0)
        return {};
    const QString rule = sign.whenSmall == SmallRule::Skip ? u"результаты процедуры не учитываются"_s
        : sign.whenSmall == SmallRule::PoolYears
        ? u"складываются результаты за %1 %2; если участников всё ещё меньше, данных по процедуре недостаточно"_s
              .arg(sign.poolYears)
              .arg(pluralRussian(sign.poolYears, u"последний год"_s, u"последних года"_s, u"последних лет"_s))
        : u"данных по процедуре недостаточно"_s;
    return u"если участников процедуры в школе менее %1, %2"_s.arg(sign.minParticipants).arg(rule);
}

QString CriteriaWords::missingRule(const Sign& sign) const
{
    if (sign.whenMissing == MissingRule::Skip)
        return u"процедура, по которой у школы нет результатов, не учитывается"_s;
    if (sign.whenMissing == MissingRule::Unknown)
        return u"если результатов процедуры у школы нет, данных по процедуре недостаточно"_s;
    return u"если результатов процедуры у школы нет, берутся результаты ближайшего более раннего года, но не далее "
           "чем за %1 %2"_s.arg(sign.nearestEarlier)
               .arg(pluralRussian(sign.nearestEarlier, u"год"_s, u"года"_s, u"лет"_s));
}

QString CriteriaWords::sources(std::optional<size_t> procedureSet) const
{
    QStringList sources;
    for (size_t i = 0; i < m_set.procedureSets.size(); ++i) {
        if (procedureSet && *procedureSet != i)
            continue;
        for (const ProcedurePick& pick : m_set.procedureSets[i].picks)
            for (const Procedure& procedure : pick.members)
                sources << sourceOf(procedure.kind);
    }
    sources.removeDuplicates();
    return sources.join(u"; "_s);
}

QString CriteriaWords::sources(const Condition& condition) const
{
    if (const auto procedureSet = procedureSetOf(m_set, condition))
        return sources(procedureSet);
    if (condition.kind == ConditionKind::Concentration)
        return sources(std::nullopt);
    if (condition.kind == ConditionKind::Indicator || condition.kind == ConditionKind::Index)
        return u"социальный паспорт и сведения школы"_s;
    if (condition.kind == ConditionKind::Flag)
        return u"сведения органа управления образованием"_s;
    return u"результаты применения настоящих критериев"_s;
}

QString CriteriaWords::subject(const Condition& condition) const
{
    const QString own = condition.name.isEmpty() ? QString() : condition.name + u": "_s;
    return own.isEmpty() ? plainSubject(condition) : capitalised(own + plainSubject(condition));
}

QString CriteriaWords::plainSubject(const Condition& condition) const
{
    switch (condition.kind) {
    case ConditionKind::Count:
    case ConditionKind::Share:
    case ConditionKind::Same: {
        const Sign& sign = m_set.signs[condition.target];
        return capitalised(measure(sign.measure))
            + u" по процедурам перечня %1 (признак %2)"_s.arg(quoted(m_set.procedureSets[sign.procedureSet].name),
                                                              quoted(sign.name));
    }
    case ConditionKind::Concentration:
        return capitalised(measure(condition.measure))
            + (condition.everyProcedure ? u" по всем процедурам среди всех школ"_s
                                        : u" по процедурам перечня %1 среди всех школ"_s.arg(
                                            quoted(m_set.procedureSets[condition.target].name)));
    case ConditionKind::Indicator:
        return capitalised(nameOf(condition.code));
    case ConditionKind::Index:
        return u"Индекс %1"_s.arg(quoted(m_set.indexes[condition.target].name));
    case ConditionKind::Class:
        return u"Отнесение школы к классу %1"_s.arg(quoted(m_set.classes[condition.target].name));
    case ConditionKind::Flag:
        return capitalised(nameOf(condition.code));
    default:
        return capitalised(m_text.line(condition, 0));
    }
}

QString CriteriaWords::demand(const Condition& condition) const
{
    switch (condition.kind) {
    case ConditionKind::Count:
    case ConditionKind::Share:
    case ConditionKind::Same: {
        const Sign& sign = m_set.signs[condition.target];
        const QString value = threshold(sign.comparison, sign.measure);
        if (condition.kind == ConditionKind::Share)
            return value + u", не менее чем по %1 процедур с результатами"_s.arg(percent(condition.part));
        return value + u", "_s + procedures(condition.atLeast)
            + (condition.kind == ConditionKind::Same ? u", одним и тем же в каждом году"_s : QString());
    }
    case ConditionKind::Concentration:
        return u"школа входит в наименьшую группу школ, на которую вместе приходится %1"_s.arg(percent(condition.part));
    case ConditionKind::Indicator:
        return indicatorThreshold(condition);
    case ConditionKind::Index:
        return threshold(condition.comparison, std::nullopt);
    case ConditionKind::Class:
        return condition.years.size() <= 1 ? u"отнесена"_s
            : condition.atLeast > 0 ? u"не менее чем в %1 из этих лет"_s.arg(condition.atLeast)
                                    : u"в каждом из этих лет"_s;
    case ConditionKind::Flag:
        return u"отмечено"_s;
    default:
        return u"выполняется"_s;
    }
}

QString CriteriaWords::sentence(const Condition& condition) const
{
    return condition.name.isEmpty() ? plainSentence(condition) : condition.name + u": "_s + plainSentence(condition);
}

QString CriteriaWords::plainSentence(const Condition& condition) const
{
    switch (condition.kind) {
    case ConditionKind::Count:
        return u"признак %1 установлен %2 %3"_s.arg(quoted(m_set.signs[condition.target].name),
                                                    inYears(condition.years), procedures(condition.atLeast));
    case ConditionKind::Share:
        return u"признак %1 установлен %2 не менее чем по %3 процедур, по которым есть результаты"_s.arg(
            quoted(m_set.signs[condition.target].name), inYears(condition.years), percent(condition.part));
    case ConditionKind::Same:
        return u"признак %1 установлен %2, %3, причём по одним и тем же процедурам в каждом из этих лет"_s.arg(
            quoted(m_set.signs[condition.target].name), inYears(condition.years), procedures(condition.atLeast));
    case ConditionKind::Concentration:
        return u"%1 %2: %3; школы с равным числом входят в группу вместе"_s.arg(
            subject(condition), inYears(condition.years), demand(condition));
    case ConditionKind::Indicator:
        return u"показатель «%1» %2: %3"_s.arg(nameOf(condition.code), inYears(condition.years), demand(condition));
    case ConditionKind::Index:
        return u"индекс %1 %2: %3"_s.arg(quoted(m_set.indexes[condition.target].name), inYears(condition.years),
                                         demand(condition));
    case ConditionKind::Class: {
        const QString name = quoted(m_set.classes[condition.target].name);
        return condition.years.size() <= 1
            ? u"школа отнесена к классу %1 %2"_s.arg(name, inYears(condition.years))
            : u"школа отнесена к классу %1 (%2) %3"_s.arg(name, period(condition.years), demand(condition));
    }
    case ConditionKind::Flag:
        return u"о школе отмечено: %1"_s.arg(quoted(nameOf(condition.code)));
    default:
        return m_text.line(condition, 0);
    }
}

QString CriteriaWords::index(const IndexRule& rule) const
{
    static const QStringList norms{u"значение как есть"_s,
                                   u"значение приводится к шкале от 0 до 1 между наименьшим и наибольшим"_s,
                                   u"отклонение от среднего в стандартных отклонениях"_s,
                                   u"место школы на шкале от 0 до 1"_s, u"баллы по шкале"_s};
    QStringList terms;
    for (const IndexTerm& term : rule.terms) {
        QString text = u"«%1» с весом %2 (%3"_s.arg(m_text.termName(term), number(term.weight),
                                                    norms.value(static_cast<qsizetype>(term.norm)));
        for (const Band& band : term.bands)
            text += band.below ? u"; менее %1 — %2"_s.arg(number(*band.below), number(band.points))
                               : u"; в остальных случаях — %1"_s.arg(number(band.points));
        terms << text + u')';
    }
    const QString among = rule.pool == Pool::All ? QString() : u"; шкалы строятся среди "_s + poolName(rule.pool);
    return u"сумма показателей: "_s + terms.join(u"; "_s) + among
        + (rule.renormalise ? u". Вес показателя, которого у школы нет, распределяется между остальными"_s
                            : u". Если хотя бы одного показателя у школы нет, данных недостаточно"_s);
}

QString CriteriaWords::ranking() const
{
    QStringList keys;
    for (const RankingKey& key : m_set.ranking) {
        const QString order = key.descending ? u" (по убыванию)"_s : u" (по возрастанию)"_s;
        const QString year = inYears({key.year});
        if (key.by == RankingBy::Count)
            keys << u"по числу процедур с признаком %1 %2"_s.arg(quoted(m_set.signs[key.target].name), year) + order;
        else if (key.by == RankingBy::MeanShareBelow)
            keys << u"по средней доле участников, не преодолевших минимальный порог, по процедурам перечня %1 %2"_s.arg(
                        quoted(m_set.procedureSets[key.target].name), year)
                    + order;
        else
            keys << u"по наименованию"_s + (key.descending ? order : QString());
    }
    return keys.isEmpty() ? u"по наименованию"_s : keys.join(u", затем "_s);
}

QString CriteriaWords::exclusions() const
{
    static const QStringList words{u"школы вида"_s, u"школы уровня"_s, u"школы, местность которых —"_s,
                                   u"школы кластера"_s};
    QStringList list;
    for (const Exclusion& exclusion : m_set.exclusions)
        list << words.value(static_cast<qsizetype>(exclusion.attribute), u"школы"_s) + u' ' + quoted(exclusion.value);
    return list.join(u"; "_s);
}

QString CriteriaWords::title() const
{
    return criteriaName(m_criteria.set);
}

QStringList CriteriaWords::abbreviations() const
{
    static const QList<QPair<QString, QString>> known{
        {u"ШНОР"_s, u"школа с низкими образовательными результатами обучающихся"_s},
        {u"ШНСУ"_s, u"школа, функционирующая в неблагоприятных социальных условиях"_s},
        {u"ВПР"_s, u"всероссийские проверочные работы"_s},
        {u"ОГЭ"_s, u"основной государственный экзамен"_s},
        {u"ЕГЭ"_s, u"единый государственный экзамен"_s},
        {u"ГВЭ"_s, u"государственный выпускной экзамен"_s},
        {u"РДР"_s, u"региональная диагностическая работа"_s}};
    const QString all = m_criteria.set.description();
    QStringList list;
    for (const auto& [abbreviation, meaning] : known) {
        if (all.contains(abbreviation))
            list << abbreviation + u" — "_s + meaning;
    }
    return list;
}

} // namespace lotsia
