#pragma once

#include "PlainIndexes.h"
#include "criteria/Classification.h"

#include <QHash>

namespace plain {

/// The slow, obvious reading of lotsia-criteria/1 and /2, straight from the JSON: nothing is prepared, nothing kept.
/// Answers are the letters T, F, U; X for a school that is left out.
class Evaluator : public Indexes {
public:
    Evaluator(const QJsonObject& rules, const Dataset& dataset, QHash<QString, Override> decisions = {})
        : Indexes(rules, dataset)
        , m_decisions(std::move(decisions))
    {
    }

    char verdict(size_t school, const QString& classId)
    {
        const char decided = decision(school, classId, 0);
        if (decided)
            return decided;
        return m_data.excluded(school) ? 'X' : rule(school, classId, 0);
    }

    char rule(size_t school, const QString& classId, int shift)
    {
        for (const QJsonValue& rule : m_rules[u"classes"].toArray()) {
            if (rule[u"id"].toString() == classId)
                return condition(rule[u"when"].toObject(), shift, school);
        }
        qFatal("no class %s", qPrintable(classId));
    }

    /// The places of the schools in the dataset, in the order of the list.
    std::vector<size_t> order()
    {
        std::vector<size_t> list;
        for (size_t school = 0; school < m_data.schoolCount(); ++school) {
            size_t place = 0;
            while (place < list.size() && !standsBefore(school, list[place]))
                ++place;
            list.insert(list.begin() + qptrdiff(place), school);
        }
        return list;
    }

private:
    char decision(size_t school, const QString& classId, int shift) const
    {
        const auto found = m_decisions.find(m_data.dataset().schools()[school].code);
        if (shift != 0 || found == m_decisions.end() || found->classId != classId)
            return 0;
        return found->verdict == Verdict::True ? 'T' : 'F';
    }

    static char kleene(const QString& answers, qsizetype needed)
    {
        const qsizetype yes = answers.count(u'T');
        if (yes >= needed)
            return 'T';
        return yes + answers.count(u'U') < needed ? 'F' : 'U';
    }

    char condition(const QJsonObject& rule, int shift, size_t school)
    {
        const int back = shift - rule[u"year"].toInt();
        if (rule.contains(u"all"_s) || rule.contains(u"any"_s) || rule.contains(u"of"_s)) {
            const QString key = rule.contains(u"all"_s) ? u"all"_s : rule.contains(u"any"_s) ? u"any"_s : u"of"_s;
            const QJsonArray list = rule[key].toArray();
            QString answers;
            for (const QJsonValue& part : list)
                answers += QLatin1Char(condition(part.toObject(), shift, school));
            return kleene(answers, key == u"all" ? list.size() : key == u"any" ? 1 : rule[u"at_least"].toInt());
        }
        if (rule.contains(u"not"_s)) {
            const char answer = condition(rule[u"not"].toObject(), shift, school);
            return answer == 'T' ? 'F' : answer == 'F' ? 'T' : 'U';
        }
        if (rule.contains(u"count"_s) || rule.contains(u"share"_s)) {
            QString answers;
            bool data = false;
            const QString sign = rule[rule.contains(u"count"_s) ? u"count"_s : u"share"_s].toString();
            for (const Pick& pick : picksOf(sign)) {
                const Cell found = cell(sign, pick, back, school);
                data = data || found.data;
                if (found.answer != 'A')
                    answers += QLatin1Char(found.answer);
            }
            if (!data)
                return 'U';
            if (rule.contains(u"count"_s))
                return kleene(answers, rule[u"at_least"].toInt());
            const Number part = Number::decimal(rule[u"at_least"].toDouble());
            if (compare(Number::of(answers.count(u'T'), answers.size()), part, close) >= 0)
                return 'T';
            const qsizetype most = answers.count(u'T') + answers.count(u'U');
            return compare(Number::of(most, answers.size()), part, close) >= 0 ? 'U' : 'F';
        }
        if (rule.contains(u"same"_s)) {
            QString answers;
            bool data = false;
            for (const Pick& pick : picksOf(rule[u"same"].toString())) {
                QString years;
                bool every = true;
                for (const QJsonValue& year : rule[u"years"].toArray()) {
                    const Cell found = cell(rule[u"same"].toString(), pick, shift - year.toInt(), school);
                    years += QLatin1Char(found.answer);
                    every = every && found.data;
                }
                data = data || every;
                if (years.contains(u'F') || years.contains(u'A'))
                    answers += u'F';
                else
                    answers += years.contains(u'U') ? u'U' : u'T';
            }
            return data ? kleene(answers, rule[u"at_least"].toInt(1)) : 'U';
        }
        if (rule.contains(u"class"_s)) {
            QString answers;
            const QJsonArray years = rule.contains(u"years"_s) ? rule[u"years"].toArray() : QJsonArray{QJsonValue(0)};
            for (const QJsonValue& year : years) {
                const int at = shift - year.toInt();
                const char decided = decision(school, rule[u"class"].toString(), at);
                answers += QLatin1Char(decided ? decided : this->rule(school, rule[u"class"].toString(), at));
            }
            return kleene(answers, rule.contains(u"at_least"_s) ? rule[u"at_least"].toInt() : years.size());
        }
        if (rule.contains(u"flag"_s)) {
            const auto found = m_data.dataset().flags.constFind(rule[u"flag"].toString());
            if (found == m_data.dataset().flags.cend() || !(*found)[school])
                return 'U';
            return *(*found)[school] ? 'T' : 'F';
        }
        if (rule.contains(u"concentration"_s))
            return concentration(rule, back, school);
        if (rule.contains(u"indicator"_s)) {
            const QString code = rule[u"indicator"].toString();
            return compared(rule, back, school, false,
                            [&](int year, size_t other) { return m_data.indicator(code, year, other); });
        }
        return compared(rule, back, school, false, [&](int year, size_t other) {
            return index(m_rules[u"indexes"].toObject()[rule[u"index"].toString()].toObject(), year, other);
        });
    }

    // The list.

    bool standsBefore(size_t a, size_t b)
    {
        if (m_data.excluded(a) != m_data.excluded(b))
            return m_data.excluded(b);
        const SchoolFacts& left = m_data.dataset().schools()[a];
        const SchoolFacts& right = m_data.dataset().schools()[b];
        bool backwards = false;
        for (const QJsonValue& entry : m_rules[u"ranking"].toArray()) {
            const QJsonObject key = entry.toObject();
            const bool falling = key[u"order"].toString(key[u"by"] == u"name"_s ? u"asc"_s : u"desc"_s) == u"desc";
            backwards = falling;
            if (key[u"by"] == u"name"_s)
                break;
            backwards = false;
            if (m_data.excluded(a))
                continue;
            const auto of = [&](size_t school) {
                return key[u"by"] == u"count"_s ? trues(key, school) : meanShare(key, school);
            };
            const std::optional<double> mine = of(a), other = of(b);
            if (mine.has_value() != other.has_value())
                return mine.has_value(); // without data last
            if (mine && std::abs(*mine - *other) > 1e-9)
                return falling ? *mine > *other : *mine < *other;
        }
        const QByteArray myName = russianSortKey(left.name), otherName = russianSortKey(right.name);
        if (myName != otherName)
            return backwards ? myName > otherName : myName < otherName;
        return left.code < right.code;
    }

    std::optional<double> trues(const QJsonObject& key, size_t school)
    {
        double count = 0;
        for (const Pick& pick : picksOf(key[u"of"].toString()))
            count += cell(key[u"of"].toString(), pick, -key[u"year"].toInt(), school).answer == 'T';
        return count;
    }

    std::optional<double> meanShare(const QJsonObject& key, size_t school) const
    {
        std::vector<double> shares;
        for (const Pick& pick : m_data.picks(key[u"procedures"].toString())) {
            qint64 below = 0, participants = 0;
            for (const Procedure& procedure : pick) {
                // A level without figures below the minimum is left out, unlike in a sign.
                const Figure figure = m_data.figure(u"share_below"_s, {procedure}, -key[u"year"].toInt(), 1, school);
                if (figure.value) {
                    below += *figure.count;
                    participants += figure.participants;
                }
            }
            if (participants > 0)
                shares.push_back(double(below) / double(participants));
        }
        if (shares.empty())
            return {};
        return meanOf(shares);
    }

    QHash<QString, Override> m_decisions;
};

} // namespace plain
