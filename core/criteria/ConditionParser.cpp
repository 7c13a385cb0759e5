#include "criteria/ConditionParser.h"

#include "criteria/ComparisonParser.h"
#include "criteria/YearsBack.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxConditions = 500;

/// The key that says what a condition is, in the order of ConditionKind.
const QStringList& kindKeys()
{
    static const QStringList keys{u"all"_s,  u"any"_s,           u"not"_s,       u"of"_s,    u"count"_s, u"share"_s,
                                  u"same"_s, u"concentration"_s, u"indicator"_s, u"index"_s, u"class"_s, u"flag"_s};
    return keys;
}

Result<std::vector<int>> parseYears(ObjectReader& reader)
{
    LOTSIA_TRY_ASSIGN(const QJsonArray list, reader.array(u"years"_s, maxYearsBack + 1));
    std::vector<int> years;
    for (const QJsonValue& entry : list) {
        LOTSIA_TRY_ASSIGN(const int year, exactInteger(entry, -maxYearsBack, 0, reader.path(u"years"_s)));
        if (std::find(years.begin(), years.end(), -year) != years.end())
            return badJson(
                reader.path(u"years"_s),
                QCoreApplication::translate("CriteriaSet", "The year %1 stands twice. Remove one of them.").arg(year));
        years.push_back(-year);
    }
    std::sort(years.begin(), years.end());
    return years;
}

/// A part of a whole: more than 0, at most 1.
Result<Fraction> parsePart(ObjectReader& reader, const QString& key)
{
    LOTSIA_TRY_ASSIGN(const Fraction part, reader.number(key));
    if (part <= Fraction(0, 1) || part > Fraction(1, 1))
        return badJson(reader.path(key),
                       QCoreApplication::translate("CriteriaSet",
                                                   "A part greater than 0 and not above 1 is expected: 30 % is 0.30."));
    return part;
}

} // namespace

ConditionParser::ConditionParser(int version, QStringList procedureSets, QStringList signNames, QStringList indexes,
                                 QStringList classes)
    : m_version(version)
    , m_procedureSets(std::move(procedureSets))
    , m_signs(std::move(signNames))
    , m_indexes(std::move(indexes))
    , m_classes(std::move(classes))
{
}

Result<Condition> ConditionParser::parse(const QJsonValue& value, const QString& path)
{
    LOTSIA_TRY_ASSIGN(ObjectReader reader, ObjectReader::of(value, path));
    if (++m_count > maxConditions)
        return badJson(
            path,
            QCoreApplication::translate("CriteriaSet", "There are more than %1 conditions. Make the rules simpler.")
                .arg(maxConditions));
    QStringList found;
    for (const QString& key : kindKeys()) {
        if (reader.has(key))
            found << key;
    }
    if (found.size() != 1)
        return badJson(path,
                       QCoreApplication::translate("CriteriaSet", "Exactly one kind of condition is expected: %1.")
                           .arg(kindKeys().join(u", "_s)));
    Condition condition;
    condition.kind = static_cast<ConditionKind>(kindKeys().indexOf(found.first()));
    LOTSIA_TRY(sinceVersion2(m_version, reader, u"name"_s));
    LOTSIA_TRY_ASSIGN(condition.name, reader.text(u"name"_s, {}));
    LOTSIA_TRY(readOwn(condition, reader));
    LOTSIA_TRY(reader.finish());
    return condition;
}

Result<std::vector<Condition>> ConditionParser::parseList(ObjectReader& reader, const QString& key)
{
    LOTSIA_TRY_ASSIGN(const QJsonArray list, reader.array(key, 100));
    std::vector<Condition> conditions;
    for (qsizetype i = 0; i < list.size(); ++i) {
        LOTSIA_TRY_ASSIGN(Condition child, parse(list.at(i), reader.path(key) + u'[' + QString::number(i) + u']'));
        conditions.push_back(std::move(child));
    }
    return conditions;
}

Status ConditionParser::readOwn(Condition& condition, ObjectReader& reader)
{
    switch (condition.kind) {
    case ConditionKind::All:
    case ConditionKind::Any: {
        LOTSIA_TRY_ASSIGN(condition.children,
                          parseList(reader, condition.kind == ConditionKind::All ? u"all"_s : u"any"_s));
        return {};
    }
    case ConditionKind::Not: {
        LOTSIA_TRY_ASSIGN(Condition child, parse(reader.value(u"not"_s), reader.path(u"not"_s)));
        condition.children.push_back(std::move(child));
        return {};
    }
    case ConditionKind::AtLeastOf: {
        LOTSIA_TRY_ASSIGN(condition.children, parseList(reader, u"of"_s));
        LOTSIA_TRY_ASSIGN(condition.atLeast,
                          reader.integer(u"at_least"_s, 1, static_cast<int>(condition.children.size())));
        return {};
    }
    case ConditionKind::Count: {
        LOTSIA_TRY_ASSIGN(condition.target, parseName(reader, u"count"_s, m_signs, u"signs"_s));
        LOTSIA_TRY_ASSIGN(const int year, parseYearBack(reader));
        condition.years = {year};
        LOTSIA_TRY_ASSIGN(condition.atLeast, reader.integer(u"at_least"_s, 1, 200));
        return {};
    }
    case ConditionKind::Share: {
        LOTSIA_TRY_ASSIGN(condition.target, parseName(reader, u"share"_s, m_signs, u"signs"_s));
        LOTSIA_TRY_ASSIGN(const int year, parseYearBack(reader));
        condition.years = {year};
        LOTSIA_TRY_ASSIGN(condition.part, parsePart(reader, u"at_least"_s));
        return {};
    }
    case ConditionKind::Same: {
        LOTSIA_TRY_ASSIGN(condition.target, parseName(reader, u"same"_s, m_signs, u"signs"_s));
        LOTSIA_TRY_ASSIGN(condition.years, parseYears(reader));
        LOTSIA_TRY_ASSIGN(condition.atLeast, reader.integer(u"at_least"_s, 1, 200, 1));
        return {};
    }
    case ConditionKind::Concentration:
        return readConcentration(condition, reader);
    case ConditionKind::Indicator: {
        LOTSIA_TRY_ASSIGN(condition.code, reader.text(u"indicator"_s));
        LOTSIA_TRY_ASSIGN(const int year, parseYearBack(reader));
        condition.years = {year};
        LOTSIA_TRY_ASSIGN(condition.comparison, parseComparison(reader, {.regionMean = false}));
        return {};
    }
    case ConditionKind::Index: {
        LOTSIA_TRY_ASSIGN(condition.target, parseName(reader, u"index"_s, m_indexes, u"indexes"_s));
        LOTSIA_TRY_ASSIGN(const int year, parseYearBack(reader));
        condition.years = {year};
        LOTSIA_TRY_ASSIGN(
            condition.comparison,
            parseComparison(reader, {.mean = false, .percentile = false, .previousYear = false, .quantile = true}));
        return {};
    }
    case ConditionKind::Class:
        return readClass(condition, reader);
    case ConditionKind::Flag: {
        LOTSIA_TRY_ASSIGN(condition.code, reader.text(u"flag"_s));
        condition.years = {0};
        return {};
    }
    }
    Q_UNREACHABLE();
}

Status ConditionParser::readClass(Condition& condition, ObjectReader& reader)
{
    LOTSIA_TRY_ASSIGN(condition.target, parseName(reader, u"class"_s, m_classes, u"classes"_s));
    condition.code = m_classes.at(static_cast<qsizetype>(condition.target));
    condition.years = {0};
    if (reader.has(u"years"_s)) {
        LOTSIA_TRY_ASSIGN(condition.years, parseYears(reader));
    }
    const bool each = reader.has(u"each"_s);
    const bool some = reader.has(u"at_least"_s);
    if ((each && some) || (!each && !some && condition.years.size() > 1))
        return badJson(reader.path(),
                       QCoreApplication::translate(
                           "CriteriaSet", "Either \"each\": true or \"at_least\" is expected beside \"years\"."));
    if (some) {
        LOTSIA_TRY_ASSIGN(condition.atLeast,
                          reader.integer(u"at_least"_s, 1, static_cast<int>(condition.years.size())));
    } else {
        LOTSIA_TRY_ASSIGN(const bool value, reader.flag(u"each"_s, true));
        if (!value)
            return badJson(reader.path(u"each"_s),
                           QCoreApplication::translate("CriteriaSet",
                                                       "Only true has a meaning here; write \"at_least\" instead."));
        condition.atLeast = 0;
    }
    return {};
}

Status ConditionParser::readConcentration(Condition& condition, ObjectReader& reader)
{
    LOTSIA_TRY_ASSIGN(condition.part, parsePart(reader, u"concentration"_s));
    LOTSIA_TRY_ASSIGN(const int measure, reader.word(u"measure"_s, {u"count_below"_s, u"participants"_s}));
    condition.measure = measure == 0 ? Measure::CountBelow : Measure::Participants;
    LOTSIA_TRY_ASSIGN(const int year, parseYearBack(reader));
    condition.years = {year};
    if (!reader.has(u"procedures"_s) && !m_procedureSets.isEmpty()) {
        condition.everyProcedure = m_procedureSets.size() > 1; // the only set of procedures needs no name
        return {};
    }
    LOTSIA_TRY_ASSIGN(condition.target, parseName(reader, u"procedures"_s, m_procedureSets, u"procedure_sets"_s));
    return {};
}

} // namespace lotsia
