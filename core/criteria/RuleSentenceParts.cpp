#include "criteria/RuleSentenceParts.h"

#include "common/Fraction.h"
#include "common/TextFold.h"
#include "criteria/CriteriaText.h"
#include "criteria/YearsBack.h"

#include <QJsonArray>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QStringList& referenceKeys()
{
    static const QStringList keys{u"value"_s,      u"mean"_s,     u"times"_s,         u"minus_sd"_s,
                                  u"percentile"_s, u"quantile"_s, u"previous_year"_s, u"pool"_s};
    return keys;
}

/// Digits after the point that \p shown needs, at least \p wanted.
int digitsOf(const QJsonValue& value, int scale, int wanted)
{
    const auto exact = Fraction::fromDouble(value.toDouble());
    if (!exact)
        return wanted;
    const Fraction shown = exact->reduced().times(Fraction(scale, 1)).reduced();
    qint64 power = 1;
    int digits = 0;
    while (digits < 9 && power % shown.denominator() != 0) {
        power *= 10;
        ++digits;
    }
    return std::max(wanted, digits);
}

QString quoted(const QString& text)
{
    return u'«' + text + u'»';
}

/// What a number can be replaced with: all but the kind that it is now.
QList<RuleChoice> others(QList<RuleChoice> choices, const QJsonObject& now)
{
    choices.removeIf([&now](const RuleChoice& choice) { return choice.value == QJsonValue(now); });
    return choices;
}

} // namespace

QJsonObject with(QJsonObject object, const QString& key, const QJsonValue& value)
{
    object.insert(key, value);
    return object;
}

QJsonObject without(QJsonObject object, const QStringList& keys)
{
    for (const QString& key : keys)
        object.remove(key);
    return object;
}

RulePart RuleSentenceParts::text(const QString& label, const RulePath& path, const QString& value, PartKind kind)
{
    return {
        .text = value.isEmpty() ? u"не указано"_s : value, .kind = kind, .label = label, .path = path, .value = value};
}

RulePart RuleSentenceParts::optionalText(const QString& label, const QString& key, const RulePath& path,
                                         const QJsonObject& owner)
{
    RulePart part = text(label, path + QStringList{key}, owner.value(key).toString());
    part.optional = true;
    return part;
}

RulePart RuleSentenceParts::choice(const QString& label, const RulePath& path, const QJsonValue& value,
                                   const QList<RuleChoice>& choices)
{
    RulePart part{
        .text = {}, .kind = PartKind::Choice, .label = label, .path = path, .value = value, .choices = choices};
    const auto chosen = std::find_if(choices.cbegin(), choices.cend(), [&](const RuleChoice& candidate) {
        return candidate.path == path && candidate.value == value;
    });
    part.text = chosen != choices.cend() ? chosen->text : value.toVariant().toString();
    return part;
}

RulePart RuleSentenceParts::number(const QString& label, const RulePath& path, const QJsonValue& value, RuleRange range)
{
    if (range.digits > 0)
        range.digits = digitsOf(value, range.scale, range.digits);
    QString text = russianNumber(RuleSentence::shown(range, value), 9);
    if (!range.unit.isEmpty())
        text += u'\u00a0' + range.unit;
    return {.text = text, .kind = PartKind::Number, .label = label, .path = path, .value = value, .range = range};
}

RulePart RuleSentenceParts::percent(const QString& label, const RulePath& path, const QJsonValue& value, double least)
{
    return number(label, path, value, {.least = least, .most = 100, .digits = 2, .scale = 100, .unit = u"%"_s});
}

RulePart RuleSentenceParts::nameOf(const QString& label, const QString& section, const RulePath& path,
                                   const QJsonValue& value) const
{
    QList<RuleChoice> choices;
    const QStringList names = m_set.value(section).toObject().keys();
    for (const QString& name : names)
        choices.append({quoted(name), path, name});
    return choice(label, path, value, choices);
}

RulePart RuleSentenceParts::className(const RulePath& path, const QJsonValue& value) const
{
    QList<RuleChoice> choices;
    const QJsonArray list = m_set.value(u"classes"_s).toArray();
    for (const QJsonValue& entry : list) {
        const QString id = entry[u"id"].toString();
        choices.append({quoted(entry[u"name"].toString(id)), path, id});
    }
    return choice(u"Класс"_s, path, value, choices);
}

RulePart RuleSentenceParts::code(const QString& label, const RulePath& path, const QString& value,
                                 const QHash<QString, QString>& known) const
{
    QList<RuleChoice> choices;
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        choices.append({quoted(it.value()), path, it.key()});
    if (!known.contains(value))
        choices.append({quoted(value), path, value});
    std::sort(choices.begin(), choices.end(), [](const RuleChoice& left, const RuleChoice& right) {
        const int order = compareRussian(left.text, right.text);
        return order != 0 ? order < 0 : left.value.toString() < right.value.toString();
    });
    RulePart part = choice(label, path, value, choices);
    part.ownText = true;
    return part;
}

RulePart RuleSentenceParts::indicator(const RulePath& path, const QString& value) const
{
    return code(u"Показатель"_s, path, value, m_names.indicators);
}

RulePart RuleSentenceParts::flag(const RulePath& path, const QString& value) const
{
    return code(u"Отметка"_s, path, value, m_names.flags);
}

QString RuleSentenceParts::anyIndicator() const
{
    QStringList codes = m_names.indicators.keys();
    std::sort(codes.begin(), codes.end());
    return codes.value(0, u"incomplete_families_share"_s);
}

RulePart RuleSentenceParts::year(const RulePath& path, const QJsonObject& owner) const
{
    const QJsonValue value = owner.value(u"year"_s).toInt(0);
    QList<RuleChoice> choices;
    const int most = std::max(9, std::min(maxYearsBack, -value.toInt()));
    for (int back = 0; back <= most; ++back) {
        QString text = RuleSentence::inYears({back});
        if (m_names.asked && m_names.asked->endYear() - back > 1990)
            text += u" ("_s + m_names.asked->shifted(-back).toString() + u')';
        choices.append({text, path + QStringList{u"year"_s}, -back});
    }
    RulePart part = choice(u"Год"_s, path + QStringList{u"year"_s}, value, choices);
    part.text = RuleSentence::inYears({-value.toInt()});
    return part;
}

RulePart RuleSentenceParts::years(const RulePath& path, const QJsonObject& owner) const
{
    const QJsonArray stored = owner.contains(u"years"_s) ? owner.value(u"years"_s).toArray() : QJsonArray{0};
    QList<int> back;
    for (const QJsonValue& entry : stored)
        back.append(-entry.toInt());
    std::sort(back.begin(), back.end());
    RulePart part{.text = RuleSentence::inYears(back),
                  .kind = PartKind::Years,
                  .label = u"Годы"_s,
                  .path = path + QStringList{u"years"_s},
                  .value = stored};
    const int most = std::max(6, back.isEmpty() ? 0 : back.last());
    for (int year = 0; year <= most; ++year) {
        QString text = RuleSentence::inYears({year});
        if (m_names.asked && m_names.asked->endYear() - year > 1990)
            text += u" ("_s + m_names.asked->shifted(-year).toString() + u')';
        part.choices.append({text, part.path, -year});
    }
    return part;
}

RulePart RuleSentenceParts::pool(const RulePath& path, const QJsonObject& owner)
{
    const RulePath at = path + QStringList{u"pool"_s};
    return choice(u"Среди каких школ"_s, at, owner.value(u"pool"_s).toString(u"all"_s),
                  {{u"всех школ"_s, at, u"all"_s},
                   {u"школ того же уровня"_s, at, u"level"_s},
                   {u"школ той же местности"_s, at, u"location"_s},
                   {u"школ того же кластера"_s, at, u"cluster"_s}});
}

QList<RuleChoice> RuleSentenceParts::references(const RulePath& path, const QJsonObject& owner,
                                                const ReferenceRules& rules)
{
    const QJsonObject base = without(owner, referenceKeys());
    const QString rank = rules.quantile ? u"quantile"_s : u"percentile"_s;
    QList<RuleChoice> choices;
    const auto add = [&](const QString& text, const QString& key, const QJsonValue& first) {
        const bool now = owner.contains(key) && (key != u"mean" || owner.value(key) == first);
        choices.append({text, path, now ? owner : with(base, key, first)});
    };
    add(rules.share ? u"процент"_s : u"число"_s, u"value"_s, rules.share ? 0.3 : 1);
    if (rules.mean && rules.reference) {
        add(u"среднее по муниципалитету"_s, u"mean"_s, u"municipality"_s);
        add(u"среднее по региону"_s, u"mean"_s, u"region"_s);
    }
    if (rules.mean)
        add(u"среднее среди школ"_s, u"mean"_s, u"pool"_s);
    if (rules.percentile || rules.quantile)
        add(u"доля школ снизу (процентиль)"_s, rank, rules.quantile ? 0.25 : 25);
    if (rules.previousYear)
        add(u"своё значение предыдущего года"_s, u"previous_year"_s, true);
    return choices;
}

RulePart RuleSentenceParts::meanFactor(const RulePath& path, const QJsonObject& owner)
{
    const QJsonObject base = without(owner, {u"times"_s, u"minus_sd"_s});
    const bool spread = owner.value(u"mean"_s) != QJsonValue(u"region"_s);
    QList<RuleChoice> choices{{u"без поправки"_s, path, base}};
    if (owner.contains(u"times"_s))
        choices.append({u"умноженное на число"_s, path, owner});
    else
        choices.append({u"умноженное на 0,9"_s, path, with(base, u"times"_s, 0.9)});
    if (owner.contains(u"minus_sd"_s))
        choices.append({u"минус стандартные отклонения"_s, path, owner});
    else if (spread)
        choices.append({u"минус 1 стандартное отклонение"_s, path, with(base, u"minus_sd"_s, 1)});
    const QString label = u"Поправка к среднему"_s;
    if (owner.contains(u"times"_s)) {
        RulePart part = number(label, path + QStringList{u"times"_s}, owner.value(u"times"_s),
                               {.least = 0.0001, .most = 100, .digits = 4});
        part.text.prepend(u"× "_s);
        part.choices = others(choices, owner);
        return part;
    }
    if (owner.contains(u"minus_sd"_s)) {
        RulePart part = number(label, path + QStringList{u"minus_sd"_s}, owner.value(u"minus_sd"_s),
                               {.least = -100, .most = 100, .digits = 4});
        part.text = u"минус "_s + part.text
            + (part.value == QJsonValue(1) ? u" стандартное отклонение"_s : u" стандартного отклонения"_s);
        part.choices = others(choices, owner);
        return part;
    }
    return choice(label, path, base, choices);
}

QList<RulePart> RuleSentenceParts::comparison(const RulePath& path, const QJsonObject& owner,
                                              const ReferenceRules& rules)
{
    const RulePath is = path + QStringList{u"is"_s};
    RulePart compare = choice(u"Сравнение"_s, is, owner.value(u"is"_s),
                              {{u"≥ — не меньше"_s, is, u">="_s},
                               {u"> — больше"_s, is, u">"_s},
                               {u"≤ — не больше"_s, is, u"<="_s},
                               {u"< — меньше"_s, is, u"<"_s}});
    compare.text = compare.text.section(u' ', 0, 0);
    QList<RulePart> parts{compare};
    const QList<RuleChoice> kinds = references(path, owner, rules);
    const QString rank = rules.quantile ? u"quantile"_s : u"percentile"_s;
    const QString label = u"С чем сравнивается"_s;
    if (owner.contains(u"value"_s)) {
        const RulePath at = path + QStringList{u"value"_s};
        RulePart part = rules.share ? percent(u"Порог"_s, at, owner.value(u"value"_s))
                                    : number(u"Порог"_s, at, owner.value(u"value"_s),
                                             {.least = -1'000'000, .most = 1'000'000, .digits = 4, .unit = rules.unit});
        part.choices = others(kinds, owner);
        parts.append(part);
    } else if (owner.contains(u"mean"_s)) {
        const QString of = owner.value(u"mean"_s).toString();
        RulePart part{.text = of == u"municipality" ? u"среднего по муниципалитету"_s
                          : of == u"region"         ? u"среднего по региону"_s
                                                    : u"среднего"_s,
                      .kind = PartKind::Choice,
                      .label = label,
                      .path = path,
                      .value = owner,
                      .choices = kinds};
        parts.append(part);
        if (of == u"pool")
            parts << plain(u"среди"_s) << pool(path, owner);
        parts.append(meanFactor(path, owner));
    } else if (owner.contains(rank)) {
        RulePart part =
            number(u"Доля школ снизу"_s, path + QStringList{rank}, owner.value(rank),
                   {.least = 0, .most = 100, .digits = 2, .scale = rules.quantile ? 100 : 1, .unit = u"%"_s});
        part.text = russianNumber(RuleSentence::shown(part.range, part.value), 9) + u"-го процентиля"_s;
        part.choices = others(kinds, owner);
        parts << part << plain(u"среди"_s) << pool(path, owner);
    } else {
        parts.append({.text = u"значения предыдущего года"_s,
                      .kind = PartKind::Choice,
                      .label = label,
                      .path = path,
                      .value = owner,
                      .choices = kinds});
    }
    return parts;
}

RulePart RuleSentenceParts::rounding(const RulePath& path, const QJsonObject& owner, bool share)
{
    const RulePath at = path + QStringList{u"round"_s};
    const QString what = share ? u"процент округляется "_s : u"значение округляется "_s;
    QList<RuleChoice> choices{{u"без округления"_s, at, QJsonValue(QJsonValue::Undefined)},
                              {what + u"до целого"_s, at, 0}};
    for (int digits = 1; digits <= 6; ++digits)
        choices.append({what
                            + u"до %1 %2 после запятой"_s.arg(digits).arg(
                                pluralRussian(digits, u"знака"_s, u"знаков"_s, u"знаков"_s)),
                        at, digits});
    return choice(u"Округление"_s, at, owner.value(u"round"_s), choices);
}

} // namespace lotsia
