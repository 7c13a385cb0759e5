#pragma once

#include "PlainSigns.h"

#include <set>

namespace plain {

/// Indexes with their norms, and concentrations.
class Indexes : public Signs {
public:
    using Signs::Signs;

protected:
    std::optional<Number> termValue(const QJsonObject& term, int back, size_t school) const
    {
        if (term.contains(u"indicator"_s))
            return m_data.indicator(term[u"indicator"].toString(), back, school);
        const QString measure = term[u"measure"].toString();
        Number total;
        qint64 participants = 0;
        bool any = false;
        for (const Pick& pick : m_data.picks(term[u"procedures"].toString())) {
            const Figure figure = m_data.figure(measure, pick, back, 1, school);
            if (!figure.value)
                continue;
            any = true;
            participants += figure.participants;
            const bool whole = measure == u"count_below" || measure == u"participants";
            total = total + *figure.value * Number::of(whole ? 1 : figure.participants);
        }
        if (!any)
            return {};
        return measure == u"count_below" || measure == u"participants" ? total : total * Number::of(1, participants);
    }

    double norm(const QJsonObject& term, const Number& value, const std::vector<double>& values)
    {
        const QJsonValue rule = term[u"norm"];
        if (rule == u"minmax"_s) {
            const auto [least, most] = std::minmax_element(values.begin(), values.end());
            return *most > *least ? (value.real - *least) / (*most - *least) : 0;
        }
        if (rule == u"z"_s)
            return spreadOf(values) > 1e-12 ? (value.real - meanOf(values)) / spreadOf(values) : 0;
        if (rule == u"rank"_s) {
            if (values.size() < 2)
                return 0;
            const auto less = std::count_if(values.begin(), values.end(), [&](double v) { return v < value.real; });
            const auto equal = std::count(values.begin(), values.end(), value.real);
            return (double(less) + double(equal - 1) / 2) / double(values.size() - 1);
        }
        const QJsonArray bands = rule.isArray() ? rule.toArray()
            : rule.isObject()                   ? rule[u"bands"].toArray()
                                                : term[u"bands"].toArray();
        for (const QJsonValue& band : bands) {
            if (band[0].isNull() || compare(value, Number::decimal(band[0].toDouble()), close) < 0)
                return band[1].toDouble();
        }
        return value.real;
    }

    std::optional<Number> index(const QJsonObject& rule, int back, size_t school)
    {
        if (m_data.excluded(school))
            return {};
        double sum = 0, all = 0, present = 0;
        bool missing = false;
        for (const QJsonValue& entry : rule[u"terms"].toArray()) {
            const QJsonObject term = entry.toObject();
            const double weight = term[u"weight"].toDouble();
            all += std::abs(weight);
            const std::optional<Number> value = termValue(term, back, school);
            if (!value) {
                missing = true;
                continue;
            }
            present += std::abs(weight);
            sum +=
                weight * norm(term, *value, valuesOf(m_data.pool(rule[u"pool"].toString(), school), [&](size_t other) {
                                  return termValue(term, back, other);
                              }));
        }
        if (present == 0 || (missing && rule[u"missing_term"] != u"renormalise"_s))
            return {};
        return Number::approximate(missing ? sum * all / present : sum);
    }

    char concentration(const QJsonObject& rule, int back, size_t school)
    {
        const QJsonObject sets = m_rules[u"procedure_sets"].toObject();
        std::set<Procedure> procedures;
        for (const QString& name :
             rule.contains(u"procedures"_s) ? QStringList{rule[u"procedures"].toString()} : sets.keys()) {
            for (const Pick& pick : m_data.picks(name))
                procedures.insert(pick.begin(), pick.end());
        }
        std::vector<qint64> counts;
        std::optional<qint64> own;
        for (const size_t other : m_data.pool(u"all"_s, school)) {
            std::optional<qint64> count;
            for (const Procedure& procedure : procedures) {
                const ResultFigures* found = m_data.results(procedure, back, other);
                if (!found)
                    continue;
                const qint64 part = rule[u"measure"] == u"participants"_s ? found->participants
                    : found->below >= 0                                   ? found->below
                                                                          : found->m2;
                if (part >= 0)
                    count = count.value_or(0) + part;
            }
            if (count)
                counts.push_back(*count);
            if (other == school)
                own = count;
        }
        if (!own)
            return 'U';
        // The school belongs to the smallest set when those with more hold less than the part between them.
        qint64 total = 0, more = 0;
        for (const qint64 count : counts) {
            total += count;
            more += count > *own ? count : 0;
        }
        if (*own == 0)
            return 'F';
        return compare(Number::of(more, total), Number::decimal(rule[u"concentration"].toDouble()), close) < 0 ? 'T'
                                                                                                               : 'F';
    }
};

} // namespace plain
