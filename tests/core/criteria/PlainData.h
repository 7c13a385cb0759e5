#pragma once

#include "PlainNumber.h"
#include "common/TextFold.h"
#include "criteria/Dataset.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace plain {

using namespace lotsia;
using namespace Qt::StringLiterals;

/// One or several procedures that count as one.
using Pick = std::vector<Procedure>;

/// Results as the rules look at them.
struct Figure {
    qint64 participants = 0;
    std::optional<qint64> count; ///< pupils of the numerator
    std::optional<Number> value; ///< absent without results that hold the measure
};

/// Finds everything by looking through everything.
class Data {
public:
    Data(const QJsonObject& rules, const Dataset& dataset)
        : m_rules(rules)
        , m_dataset(dataset)
    {
        // The one thing kept: the text of names, which takes nearly all the time to compare.
        for (const QString& name : rules[u"procedure_sets"].toObject().keys())
            m_picks[name] = readPicks(name);
        for (size_t school = 0; school < schoolCount(); ++school) {
            for (const QString& name : {u"type"_s, u"level"_s, u"location"_s, u"cluster"_s})
                m_attributes[name].push_back(foldForMatch(attribute(name, school)));
        }
        for (size_t school = 0; school < schoolCount(); ++school)
            m_excluded.push_back(isExcluded(school));
    }

    const Dataset& dataset() const { return m_dataset; }
    size_t schoolCount() const { return m_dataset.schools().size(); }

    std::vector<Pick> picks(const QString& set) const { return m_picks.value(set); }
    bool excluded(size_t school) const { return m_excluded[school]; }

    std::vector<Pick> readPicks(const QString& set) const
    {
        std::vector<Pick> list;
        for (const QJsonValue& entry : m_rules[u"procedure_sets"].toObject()[set].toArray()) {
            QJsonArray levels{u""_s};
            if (entry[u"level"].isString())
                levels = {entry[u"level"]};
            else if (entry[u"level"].isArray())
                levels = entry[u"level"].toArray();
            Pick merged;
            for (const QJsonValue& level : levels) {
                const Procedure procedure =
                    Procedure::of(entry[u"kind"].toString(), entry[u"subject"].toString(), entry[u"grade"].toInt(),
                                  parseProcedureLevel(level.toString()).value())
                        .value();
                if (entry[u"merge_levels"].toBool())
                    merged.push_back(procedure);
                else
                    list.push_back({procedure});
            }
            if (!merged.empty())
                list.push_back(merged);
        }
        return list;
    }

    int yearIndex(int back) const
    {
        for (size_t i = 0; i < m_dataset.years().size(); ++i) {
            if (m_dataset.years()[i] == m_dataset.years()[0].shifted(-back))
                return int(i);
        }
        return -1;
    }

    /// Results of the procedures in the years from \p back on, added up.
    Figure figure(const QString& measure, const Pick& pick, int back, int years, size_t school) const
    {
        bool complete = true;
        qint64 count = 0, participants = 0;
        bool any = false;
        Number total;
        for (int i = 0; i < years; ++i) {
            for (const Procedure& procedure : pick) {
                const ResultFigures* found = results(procedure, back + i, school);
                if (!found)
                    continue;
                any = true;
                participants += found->participants;
                if (found->participants == 0)
                    continue;
                const qint64 below = found->below >= 0 ? found->below : found->m2;
                const bool marks = found->m2 >= 0 && found->m3 >= 0 && found->m4 >= 0 && found->m5 >= 0;
                const bool mean = found->meanDenominator > 0;
                const Number given = mean ? Number::of(found->meanNumerator, found->meanDenominator) : Number();
                const Number weight = Number::of(found->participants);
                if (measure == u"share_below" || measure == u"count_below") {
                    complete = complete && below >= 0;
                    count += below;
                } else if (measure == u"share_4_5") {
                    complete = complete && found->m4 >= 0 && found->m5 >= 0;
                    count += found->m4 + found->m5;
                } else if (measure == u"mean_mark") {
                    complete = complete && (marks || (mean && given.real <= 5));
                    total = total
                        + (marks ? Number::of(2 * found->m2 + 3 * found->m3 + 4 * found->m4 + 5 * found->m5)
                                 : given * weight);
                } else if (measure == u"mean_score") {
                    complete = complete && mean;
                    total = total + given * weight;
                }
            }
        }
        Figure figure;
        if (!any || (participants == 0 && measure != u"participants"))
            return figure;
        figure.participants = participants;
        if (measure == u"participants")
            figure.value = Number::of(participants);
        else if (!complete)
            return figure;
        else if (measure == u"count_below")
            figure.value = Number::of(count);
        else if (measure.startsWith(u"share"))
            figure.value = Number::of(count, participants);
        else
            figure.value = total * Number::of(1, participants);
        figure.count = count;
        return figure;
    }

    const ResultFigures* results(const Procedure& procedure, int back, size_t school) const
    {
        const int year = yearIndex(back);
        for (size_t p = 0; p < m_dataset.procedures().size(); ++p) {
            if (year >= 0 && m_dataset.procedures()[p] == procedure
                && m_dataset.at(size_t(year), p, school).participants >= 0)
                return &m_dataset.at(size_t(year), p, school);
        }
        return nullptr;
    }

    std::optional<Number> indicator(const QString& code, int back, size_t school) const
    {
        const int year = yearIndex(back);
        if (year < 0 || !m_dataset.indicators.contains(code))
            return {};
        const std::optional<Fraction> value = m_dataset.indicators.value(code).values[size_t(year)][school];
        return value ? std::optional(Number::of(*value)) : std::nullopt;
    }

    /// What an official row says of the region or the municipality.
    std::optional<Number> officialMean(ReferenceScope scope, const QString& measure, const Pick& pick, int back) const
    {
        Number total;
        qint64 participants = 0;
        for (const ReferenceResult& row : m_dataset.references) {
            if (row.scope != scope || row.year != m_dataset.years()[0].shifted(-back)
                || std::find(pick.begin(), pick.end(), row.procedure) == pick.end())
                continue;
            std::optional<Number> percent;
            const auto of = [](const std::optional<Fraction>& part, int times) {
                return Number::of(*part) * Number::of(times);
            };
            if (measure == u"share_below" && row.percent2)
                percent = of(row.percent2, 1);
            else if (measure == u"share_4_5" && row.percent4 && row.percent5)
                percent = of(row.percent4, 1) + of(row.percent5, 1);
            else if (measure == u"mean_mark" && row.percent2 && row.percent3 && row.percent4 && row.percent5)
                percent = of(row.percent2, 2) + of(row.percent3, 3) + of(row.percent4, 4) + of(row.percent5, 5);
            if (!percent)
                continue;
            const Number value = *percent * Number::of(1, 100);
            if (pick.size() == 1)
                return value;
            total = total + value * Number::of(row.participants);
            participants += row.participants;
        }
        if (participants == 0)
            return {};
        return total * Number::of(1, participants);
    }

    bool isExcluded(size_t school) const
    {
        const QJsonObject rules = m_rules[u"exclude"].toObject();
        for (const QString& key : rules.keys()) {
            for (const QJsonValue& word : rules[key].isArray() ? rules[key].toArray() : QJsonArray{rules[key]}) {
                if (foldForMatch(word.toString()) == m_attributes.at(key)[school])
                    return true;
            }
        }
        return false;
    }

    /// The schools that \p school is compared with, itself among them.
    std::vector<size_t> pool(const QString& name, size_t school) const
    {
        std::vector<size_t> list;
        for (size_t other = 0; other < schoolCount(); ++other) {
            const bool together =
                name.isEmpty() || name == u"all" || m_attributes.at(name)[other] == m_attributes.at(name)[school];
            if (together && !excluded(other))
                list.push_back(other);
        }
        return list;
    }

private:
    QString attribute(const QString& name, size_t school) const
    {
        const SchoolFacts& facts = m_dataset.schools()[school];
        return name == u"type"   ? facts.type
            : name == u"level"   ? facts.level
            : name == u"cluster" ? facts.cluster
                                 : facts.location;
    }

    QJsonObject m_rules;
    const Dataset& m_dataset;
    QHash<QString, std::vector<Pick>> m_picks; ///< by set
    std::map<QString, std::vector<QString>> m_attributes; ///< by name, then by school
    std::vector<bool> m_excluded;
};

} // namespace plain
