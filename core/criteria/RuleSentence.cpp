#include "criteria/RuleSentence.h"

#include "assessment/Procedure.h"
#include "criteria/CriteriaText.h"
#include "criteria/RuleSentenceCondition.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

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

/// "skip", "unknown", "pool_years:2" or {"pool_years": 2} as the first form.
QString policyOf(const QJsonValue& value, const QString& name, const QString& whenAbsent)
{
    if (value.isObject())
        return name + u':' + QString::number(value[name].toInt());
    return value.toString(whenAbsent);
}

RulePart smallPart(const RulePath& path, const QJsonObject& sign, bool averaged)
{
    QList<RuleChoice> choices{{u"процедура не учитывается"_s, path, u"skip"_s},
                              {u"недостаточно данных"_s, path, u"unknown"_s}};
    for (int years = 2; averaged && years <= 10; ++years)
        choices.append(
            {u"складываются последние %1 %2"_s.arg(years).arg(pluralRussian(years, u"год"_s, u"года"_s, u"лет"_s)),
             path, u"pool_years:%1"_s.arg(years)});
    return RuleSentenceParts::choice(u"Если участников мало"_s, path,
                                     policyOf(sign.value(u"when_small"_s), u"pool_years"_s, u"unknown"_s), choices);
}

RulePart missingPart(const RulePath& path, const QJsonObject& sign)
{
    QList<RuleChoice> choices{{u"процедура не учитывается"_s, path, u"skip"_s},
                              {u"недостаточно данных"_s, path, u"unknown"_s}};
    for (int years = 1; years <= 10; ++years)
        choices.append({u"берётся ближайший более ранний год (не далее %1)"_s.arg(years), path,
                        u"nearest_earlier:%1"_s.arg(years)});
    return RuleSentenceParts::choice(u"Если результатов нет"_s, path,
                                     policyOf(sign.value(u"when_missing"_s), u"nearest_earlier"_s, u"skip"_s), choices);
}

/// The sign with another measure; a threshold that has no meaning any more is given a usual one.
QJsonObject withMeasure(const QJsonObject& sign, const QString& measure)
{
    const auto share = [](const QString& key) { return key == u"share_below" || key == u"share_4_5"; };
    const auto mean = [](const QString& key) { return key == u"mean_mark" || key == u"mean_score"; };
    const QString before = sign.value(u"measure"_s).toString();
    QJsonObject changed = with(sign, u"measure"_s, measure);
    if (share(measure) != share(before) || mean(measure) || mean(before)) {
        if (changed.contains(u"value"_s) && measure != before)
            changed.insert(u"value"_s,
                           share(measure)                 ? 0.3
                               : measure == u"mean_mark"  ? 3
                               : measure == u"mean_score" ? 50
                                                          : 10);
    }
    if (!share(measure) && !mean(measure)) {
        changed.remove(u"round"_s);
        if (policyOf(changed.value(u"when_small"_s), u"pool_years"_s, {}).startsWith(u"pool_years"))
            changed.insert(u"when_small"_s, u"unknown"_s);
        if (changed.value(u"mean"_s) == QJsonValue(u"region"_s)
            || changed.value(u"mean"_s) == QJsonValue(u"municipality"_s))
            changed.insert(u"mean"_s, u"pool"_s);
    }
    return changed;
}

QJsonArray levelsOf(const QJsonValue& level)
{
    if (level.isArray())
        return level.toArray();
    return level.isString() ? QJsonArray{level} : QJsonArray{u""_s};
}

QString procedureTitle(const QJsonObject& pick)
{
    QStringList titles;
    QStringList words;
    const QJsonArray levels = levelsOf(pick.value(u"level"_s));
    for (const QJsonValue& level : levels) {
        const auto parsed = parseProcedureLevel(level.toString());
        const auto procedure = Procedure::of(pick.value(u"kind"_s).toString(), pick.value(u"subject"_s).toString(),
                                             pick.value(u"grade"_s).toInt(), parsed ? *parsed : ProcedureLevel::None);
        titles.append(procedure ? procedure->title() : pick.value(u"subject"_s).toString());
        words.append(level.toString().isEmpty() ? u"без уровня"_s : level.toString());
    }
    if (!pick.value(u"merge_levels"_s).toBool())
        return titles.join(u"; "_s);
    const QJsonObject bare = without(pick, {u"level"_s, u"merge_levels"_s});
    return procedureTitle(bare) + u" ("_s + words.join(u" + "_s) + u" вместе)"_s;
}

RulePart pickPart(const RulePath& path, const QJsonObject& pick)
{
    const QJsonObject base = without(pick, {u"level"_s, u"merge_levels"_s});
    QList<RuleChoice> choices{{procedureTitle(pick), path, pick}};
    const auto add = [&](const QJsonObject& candidate) {
        const QString title = procedureTitle(candidate);
        if (candidate != pick)
            choices.append({title, path, candidate});
    };
    add(base);
    for (const QString& level : {u"база"_s, u"профиль"_s, u"углублённый"_s})
        add(with(base, u"level"_s, level));
    const QJsonArray both{u"база"_s, u"профиль"_s};
    add(with(base, u"level"_s, both));
    add(with(with(base, u"level"_s, both), u"merge_levels"_s, true));
    return RuleSentenceParts::choice(u"Уровень процедуры"_s, path, pick, choices);
}

} // namespace

QString RuleLine::text() const
{
    QString text;
    for (const RulePart& part : parts) {
        const bool joined = text.isEmpty() || text.endsWith(u'(') || u",.:;)"_s.contains(part.text.left(1));
        text += (joined ? QString() : u" "_s) + part.text;
    }
    return text;
}

RuleSentence::RuleSentence(const QJsonObject& set, RuleNames names)
    : m_set(set)
    , m_names(std::move(names))
{
}

QJsonValue RuleSentence::stored(const RuleRange& range, double shown)
{
    // Whole numbers divided once: the nearest double of the decimal that was typed.
    const double whole = std::round(shown * std::pow(10.0, range.digits));
    const double value = whole / (std::pow(10.0, range.digits) * range.scale);
    return value;
}

double RuleSentence::shown(const RuleRange& range, const QJsonValue& value)
{
    const double power = std::pow(10.0, std::max(range.digits, 2));
    return std::round(value.toDouble() * range.scale * power) / power;
}

QString RuleSentence::inYears(const QList<int>& back)
{
    QStringList words;
    for (const int year : back)
        words.append(year == 0 ? u"в отчётном году"_s
                         : year == 1
                         ? u"в предыдущем году"_s
                         : u"%1 %2 назад"_s.arg(year).arg(pluralRussian(year, u"год"_s, u"года"_s, u"лет"_s)));
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return words.join(u", "_s) + u" и "_s + last;
}

QList<RuleCard> RuleSentence::cards() const
{
    return {setCard(), classes(), signCard(), procedureSets(), indexes(), exclusions(), ranking()};
}

QList<RuleLine> RuleSentence::condition(const RulePath& path, int depth) const
{
    const RuleSentenceParts parts(m_set, m_names);
    QList<RuleLine> lines;
    RuleSentenceCondition(parts).add(lines, at(m_set, path).toObject(), path, depth);
    return lines;
}

QJsonValue RuleSentence::at(const QJsonObject& set, const RulePath& path)
{
    QJsonValue value = set;
    for (const QString& step : path) {
        // A place beyond the end gives undefined, as a key that is not there does.
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    }
    return value;
}

RuleCard RuleSentence::setCard() const
{
    RuleLine title{.kind = LineKind::Set};
    title.parts = {plain(u"Название:"_s),
                   RuleSentenceParts::text(u"Название"_s, {u"title"_s}, m_set.value(u"title"_s).toString())};
    RuleLine edition{.kind = LineKind::Set};
    edition.parts = {plain(u"Редакция:"_s), RuleSentenceParts::optionalText(u"Редакция"_s, u"edition"_s, {}, m_set)};
    RuleCard card{CardKind::Set, u"Набор критериев"_s, {title, edition}};
    for (const auto& [key, label] : {std::pair{u"about"_s, u"Что это"_s}, std::pair{u"source"_s, u"Источник"_s}}) {
        if (!m_set.contains(key))
            continue;
        RuleLine line{.kind = LineKind::Set};
        line.parts = {plain(label + u':'), RuleSentenceParts::optionalText(label, key, {}, m_set)};
        card.lines.append(line);
    }
    return card;
}

RuleCard RuleSentence::classes() const
{
    RuleCard card{CardKind::Classes, u"Классы"_s, {}};
    const QJsonArray list = m_set.value(u"classes"_s).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const RulePath path{u"classes"_s, QString::number(i)};
        const QJsonObject rule = list.at(i).toObject();
        RuleLine line{.kind = LineKind::Class, .path = path};
        line.parts = {RuleSentenceParts::text(u"Название класса"_s, below(path, u"name"_s),
                                              rule.value(u"name"_s).toString(rule.value(u"id"_s).toString()))};
        card.lines.append(line);
        card.lines += condition(below(path, u"when"_s), 1);
    }
    return card;
}

RuleCard RuleSentence::signCard() const
{
    const RuleSentenceParts parts(m_set, m_names);
    RuleCard card{CardKind::Signs, u"Признаки"_s, {}};
    const QJsonObject list = m_set.value(u"signs"_s).toObject();
    for (auto it = list.begin(); it != list.end(); ++it) {
        const RulePath path{u"signs"_s, it.key()};
        const QJsonObject sign = it.value().toObject();
        const QString measure = sign.value(u"measure"_s).toString();
        const bool share = measure == u"share_below" || measure == u"share_4_5";
        const bool averaged = share || measure == u"mean_mark" || measure == u"mean_score";
        RuleLine line{.kind = LineKind::Sign, .path = path};
        QList<RuleChoice> measures;
        for (const Measure each : {Measure::ShareBelow, Measure::Share45, Measure::MeanMark, Measure::MeanScore,
                                   Measure::CountBelow, Measure::Participants})
            measures.append({measureName(each), path, withMeasure(sign, measureKey(each))});
        line.parts = {RuleSentenceParts::text(u"Название признака"_s, path, it.key(), PartKind::Name), plain(u":"_s),
                      RuleSentenceParts::choice(u"Что измеряется"_s, path, sign, measures)};
        line.parts += RuleSentenceParts::comparison(path, sign, {.share = share, .reference = averaged});
        line.parts << plain(u"; по процедурам"_s)
                   << parts.nameOf(u"Набор процедур"_s, u"procedure_sets"_s, below(path, u"procedures"_s),
                                   sign.value(u"procedures"_s));
        card.lines.append(line);

        RuleLine small{.kind = LineKind::Detail, .depth = 1};
        const QJsonValue least = sign.value(u"min_participants"_s).toInt(0);
        small.parts = {plain(u"Если участников меньше"_s),
                       RuleSentenceParts::number(u"Наименьшее число участников"_s, below(path, u"min_participants"_s),
                                                 least, {.least = 0, .most = 100'000}),
                       plain(u"—"_s), smallPart(below(path, u"when_small"_s), sign, averaged)};
        if (least.toInt() == 0)
            small.parts = {plain(u"Наименьшее число участников:"_s), small.parts.at(1)};
        card.lines.append(small);
        RuleLine missing{.kind = LineKind::Detail, .depth = 1};
        missing.parts = {plain(u"Если результатов нет —"_s), missingPart(below(path, u"when_missing"_s), sign)};
        card.lines.append(missing);
        if (averaged) {
            RuleLine rounding{.kind = LineKind::Detail, .depth = 1};
            rounding.parts = {plain(u"Сравнивается"_s), RuleSentenceParts::rounding(path, sign, share)};
            if (sign.contains(u"round"_s))
                rounding.parts.front().text = u"Перед сравнением"_s;
            card.lines.append(rounding);
        }
    }
    return card;
}

RuleCard RuleSentence::procedureSets() const
{
    RuleCard card{CardKind::ProcedureSets, u"Наборы процедур"_s, {}};
    const QJsonObject list = m_set.value(u"procedure_sets"_s).toObject();
    for (auto it = list.begin(); it != list.end(); ++it) {
        const RulePath path{u"procedure_sets"_s, it.key()};
        const QJsonArray picks = it.value().toArray();
        RuleLine line{.kind = LineKind::ProcedureSet, .path = path};
        const QString count = u"%1 %2"_s.arg(picks.size())
                                  .arg(pluralRussian(picks.size(), u"процедура"_s, u"процедуры"_s, u"процедур"_s));
        line.parts = {RuleSentenceParts::text(u"Название набора процедур"_s, path, it.key(), PartKind::Name),
                      plain(u":"_s),
                      {.text = count,
                       .kind = PartKind::Procedures,
                       .label = u"Процедуры набора"_s,
                       .path = path,
                       .value = picks}};
        card.lines.append(line);
        RuleLine members{.kind = LineKind::Detail, .depth = 1};
        for (qsizetype i = 0; i < picks.size(); ++i) {
            members.parts.append(pickPart(below(path, QString::number(i)), picks.at(i).toObject()));
            members.parts.append(plain(i + 1 < picks.size() ? u";"_s : u"."_s));
        }
        card.lines.append(members);
    }
    return card;
}

RuleCard RuleSentence::exclusions() const
{
    static const QList<std::pair<QString, QString>> attributes{{u"type"_s, u"Вид школы:"_s},
                                                               {u"level"_s, u"Уровень школы:"_s},
                                                               {u"location"_s, u"Местность:"_s},
                                                               {u"cluster"_s, u"Кластер:"_s}};
    RuleCard card{CardKind::Exclusions, u"Исключения: эти школы не рассматриваются"_s, {}};
    const QJsonObject exclude = m_set.value(u"exclude"_s).toObject();
    for (const auto& [key, title] : attributes) {
        const QJsonValue value = exclude.value(key);
        if (value.isUndefined())
            continue;
        const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
        for (qsizetype i = 0; i < list.size(); ++i) {
            RulePath path{u"exclude"_s, key};
            if (value.isArray())
                path.append(QString::number(i));
            RuleLine line{.kind = LineKind::Exclusion, .path = path};
            line.parts = {plain(title), RuleSentenceParts::text(u"Какие школы"_s, path, list.at(i).toString())};
            card.lines.append(line);
        }
    }
    return card;
}

RuleCard RuleSentence::ranking() const
{
    const RuleSentenceParts parts(m_set, m_names);
    RuleCard card{CardKind::Ranking, u"Порядок в списке"_s, {}};
    const QJsonArray list = m_set.value(u"ranking"_s).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const RulePath path{u"ranking"_s, QString::number(i)};
        const QJsonObject key = list.at(i).toObject();
        const QString by = key.value(u"by"_s).toString();
        const RulePath order = below(path, u"order"_s);
        RuleLine line{.kind = LineKind::Ranking, .path = path};
        line.joint = i > 0 ? u"затем"_s : QString();
        if (by == u"count")
            line.parts = {plain(u"Число процедур с признаком"_s),
                          parts.nameOf(u"Признак"_s, u"signs"_s, below(path, u"of"_s), key.value(u"of"_s)),
                          parts.year(path, key)};
        else if (by == u"mean_share_below")
            line.parts = {plain(u"Средняя доля не преодолевших минимум по процедурам"_s),
                          parts.nameOf(u"Набор процедур"_s, u"procedure_sets"_s, below(path, u"procedures"_s),
                                       key.value(u"procedures"_s)),
                          parts.year(path, key)};
        else
            line.parts = {plain(by == u"name" ? u"Наименование школы"_s : u"Порядок, который меняют только в файле"_s)};
        line.parts << plain(u","_s)
                   << RuleSentenceParts::choice(
                          u"Направление"_s, order, key.value(u"order"_s).toString(by == u"name" ? u"asc"_s : u"desc"_s),
                          {{u"по убыванию"_s, order, u"desc"_s}, {u"по возрастанию"_s, order, u"asc"_s}});
        card.lines.append(line);
    }
    return card;
}

} // namespace lotsia
