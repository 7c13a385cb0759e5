#include "criteria/RuleSentenceCondition.h"

#include "criteria/CriteriaText.h"

#include <QJsonArray>
#include <QJsonDocument>

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

/// The list of a group, whatever its kind.
QJsonArray childrenOf(const QString& kind, const QJsonObject& condition)
{
    return kind == u"not" ? QJsonArray{condition.value(kind)} : condition.value(kind).toArray();
}

} // namespace

QString RuleSentenceCondition::kindOf(const QJsonObject& condition)
{
    static const QStringList kinds{u"all"_s,  u"any"_s,           u"not"_s,       u"of"_s,    u"count"_s, u"share"_s,
                                   u"same"_s, u"concentration"_s, u"indicator"_s, u"index"_s, u"class"_s, u"flag"_s};
    for (const QString& kind : kinds) {
        if (condition.contains(kind))
            return kind;
    }
    return {};
}

void RuleSentenceCondition::add(QList<RuleLine>& lines, const QJsonObject& condition, const RulePath& path, int depth,
                                const QString& joint) const
{
    RuleLine line{.kind = LineKind::Condition, .depth = depth, .joint = joint, .path = path};
    const QString kind = kindOf(condition);
    RulePart name = RuleSentenceParts::optionalText(u"Название условия"_s, u"name"_s, path, condition);
    if (!condition.contains(u"name"_s))
        line.options.append(name);
    if (kind == u"all" || kind == u"any" || kind == u"of" || kind == u"not") {
        addGroup(lines, kind, condition, line);
        return;
    }
    if (kind.isEmpty()) {
        const QByteArray json = QJsonDocument(condition).toJson(QJsonDocument::Compact);
        line.parts.append(plain(u"условие, которое меняют только в файле: "_s + QString::fromUtf8(json)));
    } else {
        line.parts = sentence(kind, condition, path, line.options);
        line.parts.front().text = capitalised(line.parts.front().text);
    }
    if (condition.contains(u"name"_s))
        line.parts = QList<RulePart>{name, plain(u":"_s)} + line.parts;
    lines.append(line);
}

void RuleSentenceCondition::addGroup(QList<RuleLine>& lines, const QString& kind, const QJsonObject& condition,
                                     RuleLine line) const
{
    line.isGroup = true;
    const QJsonArray children = childrenOf(kind, condition);
    const RulePath path = line.path;
    if (kind == u"not") {
        line.parts = {plain(u"Не выполняется (НЕ):"_s)};
    } else {
        const QJsonObject base = without(condition, {kind, u"at_least"_s});
        const auto as = [&](const QString& key) { return kind == key ? condition : with(base, key, children); };
        const QJsonObject some = kind == u"of" ? condition : with(with(base, u"of"_s, children), u"at_least"_s, 1);
        RulePart part = RuleSentenceParts::choice(u"Связь условий"_s, path, condition,
                                                  {{u"Выполняется каждое (И)"_s, path, as(u"all"_s)},
                                                   {u"Выполняется хотя бы одно (ИЛИ)"_s, path, as(u"any"_s)},
                                                   {u"Выполняется не менее"_s, path, some}});
        line.parts = {part};
        if (kind == u"of")
            line.parts << atLeast(path, condition, int(children.size())) << plain(u"из %1"_s.arg(children.size()));
        line.parts.append(plain(u":"_s));
    }
    if (condition.contains(u"name"_s))
        line.parts = QList<RulePart>{RuleSentenceParts::optionalText(u"Название условия"_s, u"name"_s, path, condition),
                                     plain(u":"_s)}
            + line.parts;
    const int depth = line.depth;
    lines.append(line);
    const QString joint = kind == u"all" ? u"И"_s : kind == u"any" ? u"ИЛИ"_s : QString();
    for (qsizetype i = 0; i < children.size(); ++i) {
        const RulePath at = kind == u"not" ? below(path, kind) : path + QStringList{kind, QString::number(i)};
        add(lines, children.at(i).toObject(), at, depth + 1, i > 0 ? joint : QString());
    }
}

RulePart RuleSentenceCondition::atLeast(const RulePath& path, const QJsonObject& condition, int most) const
{
    return RuleSentenceParts::number(u"Не менее скольких"_s, below(path, u"at_least"_s),
                                     condition.value(u"at_least"_s).toInt(1), {.least = 1, .most = double(most)});
}

QList<RulePart> RuleSentenceCondition::compared(const QList<RulePart>& head, const QJsonObject& condition,
                                                const RulePath& path, const ReferenceRules& rules,
                                                QList<RulePart>& options) const
{
    const RulePart rounding = RuleSentenceParts::rounding(path, condition, false);
    QList<RulePart> parts = head + RuleSentenceParts::comparison(path, condition, rules);
    if (condition.contains(u"round"_s))
        parts << plain(u"("_s) << rounding << plain(u")"_s);
    else
        options.append(rounding);
    return parts;
}

RulePart RuleSentenceCondition::sign(const RulePath& path, const QJsonValue& name) const
{
    RulePart part = m_parts.nameOf(u"Признак"_s, u"signs"_s, path, name);
    part.text = name.toString(); // the sentence begins with it
    return part;
}

QList<RulePart> RuleSentenceCondition::sentence(const QString& kind, const QJsonObject& condition, const RulePath& path,
                                                QList<RulePart>& options) const
{
    const RulePath at = below(path, kind);
    const QJsonValue target = condition.value(kind);
    if (kind == u"count") {
        const int count = condition.value(u"at_least"_s).toInt();
        return {sign(at, target), plain(u"не менее чем по"_s), atLeast(path, condition, 200),
                plain(pluralRussian(count, u"процедуре"_s, u"процедурам"_s, u"процедурам"_s)),
                m_parts.year(path, condition)};
    }
    if (kind == u"share") {
        return {sign(at, target), plain(u"не менее чем по"_s),
                RuleSentenceParts::percent(u"Доля процедур"_s, below(path, u"at_least"_s),
                                           condition.value(u"at_least"_s), 0.01),
                plain(u"процедур с результатами"_s), m_parts.year(path, condition)};
    }
    if (kind == u"same") {
        return {sign(at, target), plain(u"по одной и той же процедуре"_s), m_parts.years(path, condition),
                plain(u"; таких процедур не менее"_s), atLeast(path, condition, 200)};
    }
    if (kind == u"concentration") {
        const RulePath measure = below(path, u"measure"_s);
        const RulePath procedures = below(path, u"procedures"_s);
        RulePart over =
            m_parts.nameOf(u"Набор процедур"_s, u"procedure_sets"_s, procedures, condition.value(u"procedures"_s));
        over.choices.prepend({u"всех наборов"_s, procedures, QJsonValue(QJsonValue::Undefined)});
        if (!condition.contains(u"procedures"_s))
            over.text = over.choices.front().text;
        return {plain(u"школа входит в наименьшую группу школ, на которую"_s),
                m_parts.year(path, condition),
                plain(u"приходится"_s),
                RuleSentenceParts::percent(u"Доля"_s, at, target, 0.01),
                RuleSentenceParts::choice(u"Чего"_s, measure, condition.value(u"measure"_s),
                                          {{u"не преодолевших минимум"_s, measure, u"count_below"_s},
                                           {u"участников"_s, measure, u"participants"_s}}),
                plain(u"по процедурам"_s),
                over};
    }
    if (kind == u"indicator")
        return compared(
            {plain(u"показатель"_s), m_parts.indicator(at, target.toString()), m_parts.year(path, condition)},
            condition, path,
            {.share = m_parts.isShare(target.toString()),
             .reference = false,
             .unit = m_parts.unitOf(target.toString())},
            options);
    if (kind == u"index")
        return compared(
            {plain(u"индекс"_s), m_parts.nameOf(u"Индекс"_s, u"indexes"_s, at, target), m_parts.year(path, condition)},
            condition, path, {.mean = false, .percentile = false, .previousYear = false, .quantile = true}, options);
    if (kind == u"flag")
        return {plain(u"отмечено:"_s), m_parts.flag(at, target.toString())};
    return classSentence(condition, path);
}

QList<RulePart> RuleSentenceCondition::classSentence(const QJsonObject& condition, const RulePath& path) const
{
    QList<RulePart> parts{plain(u"школа отнесена к классу"_s),
                          m_parts.className(below(path, u"class"_s), condition.value(u"class"_s))};
    const int years = condition.contains(u"years"_s) ? int(condition.value(u"years"_s).toArray().size()) : 1;
    if (years > 1) {
        const QJsonObject base = without(condition, {u"each"_s, u"at_least"_s});
        const bool some = condition.contains(u"at_least"_s);
        parts.append(
            RuleSentenceParts::choice(u"В скольких годах"_s, path, condition,
                                      {{u"в каждом из лет:"_s, path, some ? with(base, u"each"_s, true) : condition},
                                       {u"не менее чем в"_s, path, some ? condition : with(base, u"at_least"_s, 1)}}));
        if (some)
            parts << atLeast(path, condition, years) << plain(u"из %1 лет:"_s.arg(years));
    }
    parts.append(m_parts.years(path, condition));
    return parts;
}

} // namespace lotsia
