#include "criteria/CriteriaDescription.h"

#include "criteria/EvaluationContext.h"

namespace lotsia {

using namespace Qt::StringLiterals;

CriteriaDescription::CriteriaDescription(const CriteriaDefinition& set, const QHash<QString, QString>& indicatorNames)
    : m_set(set)
    , m_text(set, {}, indicatorNames)
{
}

void CriteriaDescription::addTree(QStringList& lines, const Condition& condition, int depth) const
{
    const QString indent(depth * 4, u' ');
    lines << indent + m_text.line(condition, 0) + (condition.children.empty() ? QString() : u":"_s);
    for (size_t i = 0; i < condition.children.size(); ++i) {
        if (i > 0 && condition.kind == ConditionKind::All)
            lines << indent + u"  И"_s;
        if (i > 0 && condition.kind == ConditionKind::Any)
            lines << indent + u"  ИЛИ"_s;
        addTree(lines, condition.children[i], depth + 1);
    }
}

QString CriteriaDescription::classPlain(const ClassRule& rule) const
{
    QStringList lines;
    addTree(lines, rule.when, 0);
    return capitalised(lines.join(u'\n'));
}

QString CriteriaDescription::signPlain(const Sign& sign) const
{
    QStringList parts;
    parts << measureName(sign.measure) + u' ' + m_text.comparisonPlain(sign.comparison, isShare(sign.measure));
    parts << u"процедуры: "_s + guillemets(m_set.procedureSets[sign.procedureSet].name);
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

QString CriteriaDescription::indexPlain(const IndexRule& index) const
{
    static const QStringList norms{u"как есть"_s, u"от 0 до 1 между наименьшим и наибольшим"_s,
                                   u"в стандартных отклонениях от среднего"_s, u"место от 0 до 1"_s,
                                   u"баллы по шкале"_s};
    QStringList terms;
    for (const IndexTerm& term : index.terms) {
        QString text = u"%1 × %2 (%3"_s.arg(russianNumber(term.weight.toDouble()), guillemets(m_text.termName(term)),
                                            norms.at(static_cast<qsizetype>(term.norm)));
        for (const Band& band : term.bands)
            text += band.below ? u"; меньше %1 — %2"_s.arg(russianNumber(band.below->toDouble()),
                                                           russianNumber(band.points.toDouble()))
                               : u"; иначе — %1"_s.arg(russianNumber(band.points.toDouble()));
        terms << text + u')';
    }
    QString pool;
    if (index.pool != Pool::All)
        pool = u"; сравнение среди "_s + poolName(index.pool);
    return terms.join(u" + "_s) + pool
        + (index.renormalise ? u"; веса недостающих показателей делятся между остальными"_s
                             : u"; без любого из показателей — недостаточно данных"_s);
}

QString CriteriaDescription::whole() const
{
    QStringList text;
    text << m_set.title + (m_set.edition.isEmpty() ? QString() : u", редакция "_s + m_set.edition);
    if (m_set.sample)
        text << u"Образец: требует подтверждения."_s;
    if (!m_set.about.isEmpty())
        text << m_set.about;
    if (!m_set.source.isEmpty())
        text << u"Источник: "_s + m_set.source;
    text << QString() << u"Процедуры"_s;
    for (const ProcedureSet& set : m_set.procedureSets) {
        QStringList titles;
        for (const ProcedurePick& pick : set.picks)
            titles << pick.title;
        text << guillemets(set.name) + u": "_s + titles.join(u"; "_s) + u'.';
    }
    if (!m_set.signs.empty())
        text << QString() << u"Признаки"_s;
    for (const Sign& sign : m_set.signs)
        text << guillemets(sign.name) + u": "_s + signPlain(sign) + u'.';
    if (!m_set.indexes.empty())
        text << QString() << u"Индексы"_s;
    for (const IndexRule& index : m_set.indexes)
        text << guillemets(index.name) + u" = "_s + indexPlain(index) + u'.';
    text << QString() << u"Классы"_s;
    for (const ClassRule& rule : m_set.classes)
        text << guillemets(rule.name) + u':' << classPlain(rule);
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
            keys << u"число процедур с признаком %1 %2"_s.arg(guillemets(m_set.signs[key.target].name),
                                                              m_text.inYear(key.year))
                    + order;
        else if (key.by == RankingBy::MeanShareBelow)
            keys << u"средняя доля не преодолевших минимум по процедурам %1 %2"_s.arg(
                        guillemets(m_set.procedureSets[key.target].name), m_text.inYear(key.year))
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
