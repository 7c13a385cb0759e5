#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <random>

namespace plain {

using namespace Qt::StringLiterals;

/// The same numbers on every system: nothing of the standard library's distributions.
class Dice {
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }
    int pick(int least, int most) { return least + int(m_random() % quint32(most - least + 1)); }
    bool once(int in) { return pick(1, in) == 1; }
    template <typename T>
    T of(std::initializer_list<T> list)
    {
        return *(list.begin() + pick(0, int(list.size()) - 1));
    }

private:
    std::mt19937 m_random;
};

/// Sets of criteria that use the whole grammar of lotsia-criteria/1 and /2.
class RandomRules {
public:
    explicit RandomRules(Dice& dice)
        : m_dice(dice)
    {
    }

    QJsonObject whole()
    {
        QJsonObject rules{{u"title"_s, u"т"_s}};
        m_second = m_dice.once(2);
        rules[u"format"_s] = m_second ? u"lotsia-criteria/2"_s : u"lotsia-criteria/1"_s;
        if (m_second && m_dice.once(4))
            rules[u"about"_s] = u"о чём"_s;
        QJsonObject sets{{u"я"_s, procedures(0, m_dice.pick(1, 3))}};
        m_sets = {u"я"_s};
        if (m_dice.once(2)) {
            sets[u"ю"_s] = procedures(m_dice.pick(0, 3), m_dice.pick(1, 2));
            m_sets << u"ю"_s;
        }
        rules[u"procedure_sets"_s] = sets;
        QJsonObject signList;
        const QStringList names{u"а"_s, u"б"_s, u"в"_s};
        for (int i = m_dice.pick(1, 3); i > 0; --i) {
            m_signs << names.at(i - 1);
            signList[names.at(i - 1)] = sign();
        }
        rules[u"signs"_s] = signList;
        QJsonObject indexList;
        for (int i = m_dice.pick(0, 2); i > 0; --i) {
            m_indexes << u"и"_s + QString::number(i);
            indexList[m_indexes.last()] = index();
        }
        rules[u"indexes"_s] = indexList;
        QJsonArray classes;
        const int count = m_dice.pick(1, 4);
        for (int i = 0; i < count; ++i) {
            const QString id = u"k"_s + QString::number(i);
            QJsonObject rule{{u"id"_s, id}, {u"when"_s, condition(m_dice.pick(0, 3))}};
            m_classes << id;
            classes << rule;
        }
        rules[u"classes"_s] = classes;
        if (m_dice.once(3))
            rules[u"exclude"_s] = exclusions();
        if (!m_dice.once(4))
            rules[u"ranking"_s] = ranking();
        return rules;
    }

private:
    QString any(const QStringList& names) { return names.at(m_dice.pick(0, int(names.size()) - 1)); }
    QString is() { return m_dice.of({u">="_s, u">"_s, u"<="_s, u"<"_s}); }
    QString pool() { return m_dice.of({u"all"_s, u"level"_s, u"location"_s, u"cluster"_s}); }

    QJsonArray procedures(int from, int count)
    {
        const QJsonObject all[] = {
            {{u"kind"_s, u"ВПР"_s}, {u"subject"_s, u"Математика"_s}, {u"grade"_s, 5}},
            {{u"kind"_s, u"ЕГЭ"_s},
             {u"subject"_s, u"Математика"_s},
             {u"level"_s, QJsonArray{u"база"_s, u"профиль"_s}},
             {u"merge_levels"_s, true}},
            {{u"kind"_s, u"ОГЭ"_s}, {u"subject"_s, u"Русский язык"_s}},
            {{u"kind"_s, u"ЕГЭ"_s}, {u"subject"_s, u"Математика"_s}, {u"level"_s, QJsonArray{u"база"_s, u"профиль"_s}}},
            {{u"kind"_s, u"ВПР"_s}, {u"subject"_s, u"Математика"_s}, {u"grade"_s, 6}}};
        QJsonArray list;
        bool exam = false; // the two levels stand once in a set
        for (int i = 0; i < count; ++i) {
            const QJsonObject& procedure = all[(from + i) % 5];
            if (procedure.contains(u"level"_s) && exam)
                continue;
            exam = exam || procedure.contains(u"level"_s);
            list << procedure;
        }
        return list;
    }

    double constant(const QString& measure)
    {
        if (measure.startsWith(u"share"))
            return m_dice.pick(0, 20) / 20.0;
        if (measure == u"mean_mark")
            return m_dice.pick(25, 45) / 10.0;
        if (measure == u"mean_score")
            return m_dice.pick(40, 60);
        return m_dice.pick(0, 12);
    }

    void factor(QJsonObject& rule)
    {
        if (m_dice.once(2))
            rule[u"times"_s] = m_dice.pick(5, 20) / 10.0;
        else if (m_dice.once(2) && rule[u"mean"] != u"region"_s)
            rule[u"minus_sd"_s] = m_dice.pick(-10, 10) / 10.0;
    }

    QJsonObject sign()
    {
        const QString measure = m_dice.of({u"share_below"_s, u"share_below"_s, u"share_4_5"_s, u"mean_mark"_s,
                                           u"mean_score"_s, u"count_below"_s, u"participants"_s});
        const bool averaged = measure != u"count_below" && measure != u"participants";
        QJsonObject rule{{u"measure"_s, measure}, {u"procedures"_s, any(m_sets)}, {u"is"_s, is()}};
        switch (m_dice.pick(0, 7)) {
        case 0:
            rule[u"mean"_s] = averaged ? m_dice.of({u"municipality"_s, u"region"_s}) : u"pool"_s;
            factor(rule);
            break;
        case 1:
            rule[u"mean"_s] = u"pool"_s;
            rule[u"pool"_s] = pool();
            factor(rule);
            break;
        case 2:
            rule[u"percentile"_s] = m_dice.pick(0, 20) * 5;
            if (m_dice.once(2))
                rule[u"pool"_s] = pool();
            break;
        case 3:
            rule[u"previous_year"_s] = true;
            break;
        default:
            rule[u"value"_s] = constant(measure);
            break;
        }
        if (averaged && m_dice.once(3))
            rule[u"round"_s] = m_dice.pick(0, 2);
        if (m_dice.once(2))
            rule[u"min_participants"_s] = m_dice.pick(0, 12);
        if (m_dice.once(2))
            rule[u"when_small"_s] = m_dice.of({u"skip"_s, u"unknown"_s});
        else if (averaged && m_dice.once(2))
            rule[u"when_small"_s] = u"pool_years:%1"_s.arg(m_dice.pick(2, 3));
        else if (averaged)
            rule[u"when_small"_s] = QJsonObject{{u"pool_years"_s, m_dice.pick(2, 3)}};
        if (m_dice.once(2))
            rule[u"when_missing"_s] = m_dice.of({u"skip"_s, u"unknown"_s});
        else if (m_dice.once(2))
            rule[u"when_missing"_s] = u"nearest_earlier:%1"_s.arg(m_dice.pick(1, 2));
        return rule;
    }

    QJsonObject index()
    {
        QJsonArray terms;
        for (int i = m_dice.pick(1, 3); i > 0; --i) {
            QJsonObject term{{u"weight"_s, m_dice.of({-1.0, -0.5, 0.25, 0.5, 1.0, 2.0})}};
            if (m_second && m_dice.once(2)) {
                term[u"measure"_s] = m_dice.of({u"share_below"_s, u"share_4_5"_s, u"mean_mark"_s, u"mean_score"_s,
                                                u"count_below"_s, u"participants"_s});
                term[u"procedures"_s] = any(m_sets);
            } else {
                term[u"indicator"_s] = m_dice.of({u"x"_s, u"y"_s});
            }
            const QJsonArray bands{QJsonArray{0.2, 0}, QJsonArray{0.5, 1}, QJsonArray{QJsonValue(), 2.5}};
            switch (m_dice.pick(0, 7)) {
            case 0:
                term[u"norm"_s] = bands;
                break;
            case 1:
                term[u"norm"_s] = QJsonObject{{u"bands"_s, bands}};
                break;
            case 2:
                term[u"norm"_s] = u"bands"_s;
                term[u"bands"_s] = bands;
                break;
            case 3:
                break;
            default:
                term[u"norm"_s] = m_dice.of({u"raw"_s, u"minmax"_s, u"z"_s, u"rank"_s});
                break;
            }
            terms << term;
        }
        QJsonObject rule{{u"terms"_s, terms}};
        if (m_dice.once(2))
            rule[u"missing_term"_s] = m_dice.of({u"unknown"_s, u"renormalise"_s});
        if (m_second && m_dice.once(2))
            rule[u"pool"_s] = pool();
        return rule;
    }

    void year(QJsonObject& rule)
    {
        if (m_dice.once(2))
            rule[u"year"_s] = -m_dice.pick(0, 2);
    }

    QJsonArray years()
    {
        QJsonArray list;
        for (int back = 0; back < 3; ++back) {
            if (m_dice.once(2))
                list << -back;
        }
        return list.isEmpty() ? QJsonArray{-1} : list;
    }

    QJsonObject condition(int depth)
    {
        QJsonObject rule = depth > 0 && !m_dice.once(3) ? logic(depth) : leaf();
        if (m_second && m_dice.once(8))
            rule[u"name"_s] = u"имя условия"_s;
        return rule;
    }

    QJsonObject logic(int depth)
    {
        if (m_dice.once(4))
            return {{u"not"_s, condition(depth - 1)}};
        QJsonArray parts;
        for (int i = m_dice.pick(1, 3); i > 0; --i)
            parts << condition(depth - 1);
        switch (m_dice.pick(0, 2)) {
        case 0:
            return {{u"all"_s, parts}};
        case 1:
            return {{u"any"_s, parts}};
        default:
            return {{u"of"_s, parts}, {u"at_least"_s, m_dice.pick(1, int(parts.size()))}};
        }
    }

    QJsonObject leaf()
    {
        QJsonObject rule;
        switch (m_dice.pick(0, 10)) {
        case 0:
        case 1:
        case 2:
            rule = {{u"count"_s, any(m_signs)}, {u"at_least"_s, m_dice.pick(1, 3)}};
            year(rule);
            return rule;
        case 3:
            rule = {{u"share"_s, any(m_signs)}, {u"at_least"_s, m_dice.pick(1, 10) / 10.0}};
            year(rule);
            return rule;
        case 4:
            rule = {{u"same"_s, any(m_signs)}, {u"years"_s, years()}};
            if (m_dice.once(2))
                rule[u"at_least"_s] = m_dice.pick(1, 2);
            return rule;
        case 5:
            rule = {{u"concentration"_s, m_dice.pick(1, 10) / 10.0},
                    {u"measure"_s, m_dice.of({u"count_below"_s, u"participants"_s})}};
            if (m_dice.once(2))
                rule[u"procedures"_s] = any(m_sets);
            year(rule);
            return rule;
        case 6:
            rule = indicator();
            year(rule);
            return rule;
        case 7:
            return {{u"flag"_s, m_dice.of({u"f"_s, u"g"_s, u"h"_s})}};
        case 8:
            if (m_indexes.isEmpty())
                return {{u"flag"_s, u"f"_s}};
            rule = {{u"index"_s, any(m_indexes)}, {u"is"_s, is()}};
            if (m_dice.once(3))
                rule[u"value"_s] = m_dice.pick(-20, 30) / 10.0;
            else
                rule[u"quantile"_s] = m_dice.pick(0, 20) / 20.0;
            if (rule.contains(u"quantile"_s) && m_dice.once(2))
                rule[u"pool"_s] = pool();
            if (m_dice.once(6))
                rule[u"round"_s] = m_dice.pick(0, 2);
            year(rule);
            return rule;
        default:
            if (m_classes.isEmpty())
                return indicator();
            rule = {{u"class"_s, any(m_classes)}};
            if (m_dice.once(2))
                return rule;
            rule[u"years"_s] = years();
            if (m_dice.once(2))
                rule[u"each"_s] = true;
            else
                rule[u"at_least"_s] = m_dice.pick(1, int(rule[u"years"].toArray().size()));
            return rule;
        }
    }

    QJsonObject indicator()
    {
        QJsonObject rule{{u"indicator"_s, m_dice.of({u"x"_s, u"x"_s, u"y"_s, u"z"_s})}, {u"is"_s, is()}};
        switch (m_dice.pick(0, 4)) {
        case 0:
            rule[u"mean"_s] = u"pool"_s;
            rule[u"pool"_s] = pool();
            factor(rule);
            break;
        case 1:
            rule[u"percentile"_s] = m_dice.pick(0, 20) * 5;
            rule[u"pool"_s] = pool();
            break;
        case 2:
            rule[u"previous_year"_s] = true;
            break;
        default:
            rule[u"value"_s] = m_dice.pick(0, 10) / 10.0;
            break;
        }
        if (m_dice.once(4))
            rule[u"round"_s] = m_dice.pick(0, 1);
        return rule;
    }

    QJsonObject exclusions()
    {
        QJsonObject rule;
        if (m_dice.once(2))
            rule[u"type"_s] =
                m_dice.once(2) ? QJsonValue(u"вечерняя"_s) : QJsonValue(QJsonArray{u"Вечерняя"_s, u"СУВУ"_s});
        if (rule.isEmpty() || m_dice.once(3))
            rule[u"level"_s] = QJsonArray{u"НОШ"_s};
        return rule;
    }

    QJsonArray ranking()
    {
        QJsonArray keys;
        for (int i = m_dice.pick(1, 3); i > 0; --i) {
            QJsonObject key;
            switch (m_dice.pick(0, 2)) {
            case 0:
                key = {{u"by"_s, u"count"_s}, {u"of"_s, any(m_signs)}};
                year(key);
                break;
            case 1:
                key = {{u"by"_s, u"mean_share_below"_s}, {u"procedures"_s, any(m_sets)}};
                year(key);
                break;
            default:
                key = {{u"by"_s, u"name"_s}};
                break;
            }
            if (m_dice.once(3))
                key[u"order"_s] = m_dice.of({u"asc"_s, u"desc"_s});
            keys << key;
        }
        return keys;
    }

    Dice& m_dice;
    bool m_second = false;
    QStringList m_sets, m_signs, m_indexes, m_classes;
};

} // namespace plain
