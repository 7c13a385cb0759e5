#include "criteria/CriteriaText.h"
#include "criteria/RuleSentenceParts.h"

#include <QJsonArray>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

RulePath below(const RulePath& path, const QString& key)
{
    return path + QStringList{key};
}

RulePart plain(const QString& text)
{
    return RuleSentenceParts::plain(text);
}

} // namespace

RuleCard RuleSentence::indexes() const
{
    RuleCard card{CardKind::Indexes, u"Индексы"_s, {}};
    const QJsonObject list = m_set.value(u"indexes"_s).toObject();
    for (auto it = list.begin(); it != list.end(); ++it) {
        const RulePath path{u"indexes"_s, it.key()};
        const RulePath missing = below(path, u"missing_term"_s);
        const QJsonObject index = it.value().toObject();
        RuleLine line{.kind = LineKind::Index, .path = path};
        line.parts = {RuleSentenceParts::text(u"Название индекса"_s, path, it.key(), PartKind::Name),
                      plain(u"— сумма; если показателя нет —"_s),
                      RuleSentenceParts::choice(u"Если показателя нет"_s, missing,
                                                index.value(u"missing_term"_s).toString(u"unknown"_s),
                                                {{u"недостаточно данных"_s, missing, u"unknown"_s},
                                                 {u"его вес делится между остальными"_s, missing, u"renormalise"_s}})};
        RulePart pool = RuleSentenceParts::pool(path, index);
        pool.label = u"Среди каких школ сравниваются показатели"_s;
        if (index.contains(u"pool"_s))
            line.parts << plain(u"; показатели сравниваются среди"_s) << pool;
        else
            line.options.append(pool);
        card.lines.append(line);
        const qsizetype terms = index.value(u"terms"_s).toArray().size();
        for (qsizetype i = 0; i < terms; ++i)
            addTerm(card.lines, path + QStringList{u"terms"_s, QString::number(i)});
    }
    return card;
}

void RuleSentence::addTermSource(RuleLine& line, const QJsonObject& term) const
{
    const RuleSentenceParts parts(m_set, m_names);
    const RulePath& path = line.path;
    const QJsonObject base = without(term, {u"indicator"_s, u"measure"_s, u"procedures"_s});
    const QStringList sets = parts.section(u"procedure_sets"_s).keys();
    const bool measured = term.contains(u"measure"_s);
    QList<RuleChoice> sources{
        {u"показатель"_s, path, measured ? with(base, u"indicator"_s, parts.anyIndicator()) : term}};
    for (const Measure each : {Measure::ShareBelow, Measure::Share45, Measure::MeanMark, Measure::MeanScore,
                               Measure::CountBelow, Measure::Participants}) {
        QJsonObject changed = with(measured ? term : base, u"measure"_s, measureKey(each));
        if (!measured && !sets.isEmpty())
            changed.insert(u"procedures"_s, sets.first());
        if (!sets.isEmpty())
            sources.append({measureName(each), path, changed});
    }
    line.parts.append(RuleSentenceParts::choice(u"Что складывается"_s, path, term, sources));
    if (measured)
        line.parts << plain(u"по процедурам"_s)
                   << parts.nameOf(u"Набор процедур"_s, u"procedure_sets"_s, below(path, u"procedures"_s),
                                   term.value(u"procedures"_s));
    else
        line.parts.append(parts.indicator(below(path, u"indicator"_s), term.value(u"indicator"_s).toString()));
}

void RuleSentence::addTerm(QList<RuleLine>& lines, const RulePath& path) const
{
    const RuleSentenceParts parts(m_set, m_names);
    const QJsonObject term = at(m_set, path).toObject();
    const QJsonValue norm = term.value(u"norm"_s);
    const bool separate = norm == QJsonValue(u"bands"_s);
    const RulePath bandsPath = separate ? below(path, u"bands"_s)
        : norm.isObject()               ? path + QStringList{u"norm"_s, u"bands"_s}
                                        : below(path, u"norm"_s);
    const QJsonArray bands = separate ? term.value(u"bands"_s).toArray()
        : norm.isObject()             ? norm[u"bands"].toArray()
                                      : norm.toArray();
    const QJsonObject base = without(term, {u"norm"_s, u"bands"_s});
    QList<RuleChoice> norms;
    const auto add = [&](const QString& text, const QString& word) {
        const bool now = word == norm.toString(bands.isEmpty() ? u"raw"_s : u"bands"_s);
        norms.append({text, path, now ? term : with(base, u"norm"_s, word)});
    };
    add(u"как есть"_s, u"raw"_s);
    add(u"от 0 до 1 между наименьшим и наибольшим"_s, u"minmax"_s);
    add(u"в стандартных отклонениях от среднего"_s, u"z"_s);
    add(u"место среди школ от 0 до 1"_s, u"rank"_s);
    const QJsonArray usual{QJsonArray{0.1, 0}, QJsonArray{0.2, 1}, QJsonArray{QJsonValue::Null, 2}};
    norms.append({u"баллы по шкале"_s, path, bands.isEmpty() ? with(base, u"norm"_s, usual) : term});
    RuleLine line{.kind = LineKind::Term, .depth = 1, .path = path};
    line.parts = {RuleSentenceParts::number(u"Вес"_s, below(path, u"weight"_s), term.value(u"weight"_s),
                                            {.least = -1'000'000, .most = 1'000'000, .digits = 4}),
                  plain(u"×"_s)};
    addTermSource(line, term);
    line.parts << plain(u","_s) << RuleSentenceParts::choice(u"Как берётся показатель"_s, path, term, norms);
    lines.append(line);
    for (qsizetype i = 0; i < bands.size(); ++i) {
        const RulePath band = below(bandsPath, QString::number(i));
        const QJsonArray pair = bands.at(i).toArray();
        RuleLine bandLine{.kind = LineKind::Band, .depth = 2, .path = band};
        const RuleRange range{.least = -1'000'000, .most = 1'000'000, .digits = 4};
        if (pair.at(0).isNull())
            bandLine.parts = {plain(i == 0 ? u"всегда"_s : u"иначе"_s)};
        else
            bandLine.parts = {plain(u"меньше"_s),
                              RuleSentenceParts::number(u"Граница"_s, below(band, u"0"_s), pair.at(0), range)};
        bandLine.parts << plain(u"— баллов:"_s)
                       << RuleSentenceParts::number(u"Баллы"_s, below(band, u"1"_s), pair.at(1), range);
        lines.append(bandLine);
    }
}

} // namespace lotsia
