#pragma once

#include "PlainData.h"

namespace plain {

/// Comparisons with their references, and signs: what formats.md says of one figure of one school.
class Signs {
public:
    Signs(const QJsonObject& rules, const Dataset& dataset)
        : m_rules(rules)
        , m_data(rules, dataset)
    {
    }

    /// Set when two doubles were too near each other to be told apart.
    bool close = false;

protected:
    struct Cell {
        char answer = 'A'; ///< A: not counted
        bool data = false; ///< rests on results
    };
    struct Resolved {
        Figure figure;
        int earlier = 0;
        bool missing = false, small = false;
    };

    /// A figure of the school against the rule's reference; \p figure gives it for every school and year.
    template <typename Of>
    char compared(const QJsonObject& rule, int back, size_t school, bool share, Of figure)
    {
        const std::optional<Number> value = figure(back, school);
        if (!value)
            return 'U';
        std::optional<Number> limit;
        if (rule.contains(u"value"_s))
            limit = Number::decimal(rule[u"value"].toDouble());
        else if (rule.contains(u"previous_year"_s))
            limit = figure(back + 1, school);
        else
            limit = poolLimit(rule, valuesOf(m_data.pool(rule[u"pool"].toString(), school), [&](size_t other) {
                                  return figure(back, other);
                              }));
        return limit ? answer(rule, *value, *limit, share) : 'U';
    }

    char answer(const QJsonObject& rule, Number value, Number limit, bool share)
    {
        if (rule.contains(u"round"_s)) {
            const Number unit = Number::of(share ? 100 : 1);
            value = rounded(value * unit, rule[u"round"].toInt(), close);
            limit = limit * unit;
        }
        const int order = compare(value, limit, close);
        const QString is = rule[u"is"].toString();
        return (is == u">=" ? order >= 0 : is == u">" ? order > 0 : is == u"<=" ? order <= 0 : order < 0) ? 'T' : 'F';
    }

    template <typename Of>
    std::vector<double> valuesOf(const std::vector<size_t>& schools, Of figure)
    {
        std::vector<double> values;
        for (const size_t other : schools) {
            if (const std::optional<Number> value = figure(other))
                values.push_back(value->real);
        }
        return values;
    }

    static std::optional<Number> poolLimit(const QJsonObject& rule, const std::vector<double>& values)
    {
        if (values.empty())
            return {};
        if (rule.contains(u"percentile"_s))
            return Number::approximate(quantileOf(values, rule[u"percentile"].toDouble() / 100));
        if (rule.contains(u"quantile"_s))
            return Number::approximate(quantileOf(values, rule[u"quantile"].toDouble()));
        return Number::approximate(meanOf(values) * rule[u"times"].toDouble(1)
                                   - rule[u"minus_sd"].toDouble() * spreadOf(values));
    }

    QJsonObject sign(const QString& name) const { return m_rules[u"signs"].toObject()[name].toObject(); }
    std::vector<Pick> picksOf(const QString& name) const { return m_data.picks(sign(name)[u"procedures"].toString()); }

    /// N of "pool_years:N" or {"pool_years": N}; 0 when the rule is another.
    static int numberOf(const QJsonValue& rule, const QString& word)
    {
        if (rule.isObject())
            return rule[word].toInt();
        return rule.toString().startsWith(word) ? rule.toString().section(u':', 1).toInt() : 0;
    }

    Resolved resolve(const QJsonObject& rule, const Pick& pick, int back, size_t school) const
    {
        const QString measure = rule[u"measure"].toString();
        Resolved resolved;
        resolved.figure = m_data.figure(measure, pick, back, 1, school);
        const int reach = numberOf(rule[u"when_missing"], u"nearest_earlier"_s);
        for (int i = 1; i <= reach && !resolved.figure.value; ++i) {
            resolved.figure = m_data.figure(measure, pick, back + i, 1, school);
            resolved.earlier = i;
        }
        resolved.missing = !resolved.figure.value;
        const int least = rule[u"min_participants"].toInt();
        if (resolved.missing || resolved.figure.participants >= least)
            return resolved;
        const int years = numberOf(rule[u"when_small"], u"pool_years"_s);
        const Figure pooled = m_data.figure(measure, pick, back + resolved.earlier, std::max(years, 1), school);
        resolved.small = !pooled.value || pooled.participants < least;
        if (!resolved.small)
            resolved.figure = pooled;
        return resolved;
    }

    Cell cell(const QString& name, const Pick& pick, int back, size_t school)
    {
        const QJsonObject rule = sign(name);
        const Resolved found = resolve(rule, pick, back, school);
        if (found.missing)
            return {rule[u"when_missing"] == u"unknown"_s ? 'U' : 'A', false};
        if (found.small)
            return rule[u"when_small"] == u"skip"_s ? Cell{'A', false} : Cell{'U', true};
        const QString measure = rule[u"measure"].toString();
        std::optional<Number> limit;
        if (rule.contains(u"value"_s))
            limit = Number::decimal(rule[u"value"].toDouble());
        else if (rule.contains(u"previous_year"_s))
            limit = m_data.figure(measure, pick, back + found.earlier + 1, 1, school).value;
        else if (rule[u"mean"] == u"region"_s || rule[u"mean"] == u"municipality"_s)
            limit = areaMean(rule, pick, back);
        else
            limit = poolLimit(rule, poolValues(rule, pick, back, m_data.pool(rule[u"pool"].toString(), school)));
        if (!limit)
            return {'U', true};
        return {answer(rule, *found.figure.value, *limit, measure.startsWith(u"share")), true};
    }

    std::vector<double> poolValues(const QJsonObject& rule, const Pick& pick, int back,
                                   const std::vector<size_t>& schools)
    {
        return valuesOf(schools, [&](size_t other) -> std::optional<Number> {
            const Resolved resolved = resolve(rule, pick, back, other);
            return resolved.small ? std::nullopt : resolved.figure.value;
        });
    }

    std::optional<Number> areaMean(const QJsonObject& rule, const Pick& pick, int back)
    {
        const bool region = rule[u"mean"] == u"region"_s;
        const QString measure = rule[u"measure"].toString();
        std::optional<Number> mean =
            m_data.officialMean(region ? ReferenceScope::Region : ReferenceScope::Municipality, measure, pick, back);
        if (!mean && !region) {
            qint64 participants = 0, count = 0;
            double total = 0;
            for (size_t other = 0; other < m_data.schoolCount(); ++other) {
                const Figure figure = m_data.figure(measure, pick, back, 1, other);
                if (!figure.value)
                    continue;
                participants += figure.participants;
                count += *figure.count;
                total += figure.value->real * double(figure.participants);
            }
            if (participants > 0)
                mean = measure.startsWith(u"share") ? Number::of(count, participants)
                                                    : Number::approximate(total / double(participants));
        }
        if (mean && rule.contains(u"times"_s))
            return *mean * Number::decimal(rule[u"times"].toDouble());
        const std::vector<double> values = poolValues(rule, pick, back, m_data.pool(u"all"_s, 0));
        if (mean && rule.contains(u"minus_sd"_s) && !values.empty())
            return Number::approximate(mean->real - rule[u"minus_sd"].toDouble() * spreadOf(values));
        return mean;
    }

    QJsonObject m_rules;
    Data m_data;
};

} // namespace plain
