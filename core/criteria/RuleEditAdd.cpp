#include "criteria/RuleEdit.h"

#include "criteria/RuleEditJson.h"
#include "criteria/RuleSentenceParts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// A name that \p taken does not hold: «признак», «признак 2», …
QString freshName(const QString& wanted, const QStringList& taken)
{
    QString name = wanted;
    for (int i = 2; taken.contains(name); ++i)
        name = wanted + u' ' + QString::number(i);
    return name;
}

QString freshClassId(const QJsonObject& set)
{
    QStringList ids;
    const QJsonArray classes = set.value(u"classes"_s).toArray();
    for (const QJsonValue& rule : classes)
        ids.append(rule[u"id"].toString());
    int number = 1;
    while (ids.contains(u"class-%1"_s.arg(number)))
        ++number;
    return u"class-%1"_s.arg(number);
}

} // namespace

QStringList RuleEdit::sorted(QStringList codes)
{
    std::sort(codes.begin(), codes.end());
    return codes;
}

QString RuleEdit::someProcedures(QJsonObject& set) const
{
    QJsonObject sets = set.value(u"procedure_sets"_s).toObject();
    if (sets.isEmpty()) {
        sets.insert(u"ядро"_s,
                    QJsonArray{QJsonObject{{u"kind"_s, u"ОГЭ"_s}, {u"subject"_s, u"Русский язык"_s}},
                               QJsonObject{{u"kind"_s, u"ОГЭ"_s}, {u"subject"_s, u"Математика"_s}}});
        set.insert(u"procedure_sets"_s, sets);
    }
    return sets.keys().constFirst();
}

QString RuleEdit::someSign(QJsonObject& set) const
{
    QJsonObject signList = set.value(u"signs"_s).toObject();
    if (signList.isEmpty()) {
        const QString procedures = someProcedures(set);
        signList.insert(u"низкий результат"_s,
                        QJsonObject{{u"measure"_s, u"share_below"_s},
                                    {u"procedures"_s, procedures},
                                    {u"is"_s, u">="_s},
                                    {u"value"_s, 0.3},
                                    {u"min_participants"_s, 10},
                                    {u"when_small"_s, u"unknown"_s},
                                    {u"when_missing"_s, u"skip"_s}});
        set.insert(u"signs"_s, signList);
    }
    return signList.keys().constFirst();
}

QString RuleEdit::someIndicator() const
{
    return RuleSentenceParts(m_set, m_names).anyIndicator();
}

QString RuleEdit::someIndex(QJsonObject& set) const
{
    QJsonObject indexes = set.value(u"indexes"_s).toObject();
    if (indexes.isEmpty()) {
        indexes.insert(
            u"индекс"_s,
            QJsonObject{{u"terms"_s, QJsonArray{QJsonObject{{u"indicator"_s, someIndicator()}, {u"weight"_s, 1}}}}});
        set.insert(u"indexes"_s, indexes);
    }
    return indexes.keys().constFirst();
}

QJsonObject RuleEdit::newCondition(QJsonObject& set, NewCondition kind, const RulePath& at, int variant) const
{
    switch (kind) {
    case NewCondition::Count:
        return {{u"count"_s, someSign(set)}, {u"year"_s, -variant}, {u"at_least"_s, 1}};
    case NewCondition::Share:
        return {{u"share"_s, someSign(set)}, {u"year"_s, 0}, {u"at_least"_s, 0.5}};
    case NewCondition::Same:
        return {{u"same"_s, someSign(set)}, {u"years"_s, QJsonArray{0, -1}}, {u"at_least"_s, 1}};
    case NewCondition::Concentration:
        return {{u"concentration"_s, 0.6}, {u"measure"_s, u"count_below"_s}, {u"procedures"_s, someProcedures(set)}};
    case NewCondition::Indicator:
        return {{u"indicator"_s, someIndicator()}, {u"year"_s, 0}, {u"is"_s, u">="_s}, {u"value"_s, 0.3}};
    case NewCondition::Index:
        return {{u"index"_s, someIndex(set)}, {u"is"_s, u"<="_s}, {u"quantile"_s, 0.25}, {u"pool"_s, u"all"_s}};
    case NewCondition::Class: {
        // The first class that leads into no circle; without one the parser says why.
        const QJsonArray classes = set.value(u"classes"_s).toArray();
        const int own = at.value(1).toInt();
        QString found = classes.at(own)[u"id"].toString();
        for (qsizetype i = classes.size(); i-- > 0;) {
            const QString id = classes.at(i)[u"id"].toString();
            if (i != own && checkedSet(replaced(set, at, QJsonObject{{u"class"_s, id}})))
                found = id;
        }
        return {{u"class"_s, found}};
    }
    case NewCondition::Flag: {
        const QStringList flags = sorted(m_names.flags.keys());
        return {{u"flag"_s, flags.value(variant, flags.value(0, u"remote"_s))}};
    }
    case NewCondition::All:
    case NewCondition::Any: {
        const QJsonArray one{newCondition(set, NewCondition::Count, at, variant)};
        return {{kind == NewCondition::All ? u"all"_s : u"any"_s, one}};
    }
    case NewCondition::AtLeastOf:
        return {{u"of"_s, QJsonArray{newCondition(set, NewCondition::Count, at, variant)}}, {u"at_least"_s, 1}};
    case NewCondition::Not: {
        // «Not a single low result» would contradict most rules.
        const NewCondition inner = variant == 0 ? NewCondition::Flag
            : variant == 1                      ? NewCondition::Indicator
            : variant == 2                      ? NewCondition::Concentration
                                                : NewCondition::Count;
        return {{u"not"_s, newCondition(set, inner, at, 0)}};
    }
    }
    Q_UNREACHABLE();
}

Result<QJsonObject> RuleEdit::add(CardKind card, const QString& what) const
{
    QJsonObject set = m_set;
    const auto insertNamed = [&set](const QString& section, const QString& wanted, const QJsonValue& value) {
        QJsonObject entries = set.value(section).toObject();
        entries.insert(freshName(wanted, entries.keys()), value);
        set.insert(section, entries);
    };
    switch (card) {
    case CardKind::Set:
        return fail(ErrorCode::Data, QCoreApplication::translate("RuleEdit", "Nothing can be added here."));
    case CardKind::Classes: {
        QJsonArray classes = set.value(u"classes"_s).toArray();
        QStringList names;
        for (const QJsonValue& rule : std::as_const(classes))
            names.append(rule[u"name"].toString());
        const QJsonObject when{{u"count"_s, someSign(set)}, {u"year"_s, 0}, {u"at_least"_s, 1}};
        classes.append(QJsonObject{
            {u"id"_s, freshClassId(set)}, {u"name"_s, freshName(u"новый класс"_s, names)}, {u"when"_s, when}});
        set.insert(u"classes"_s, classes);
        break;
    }
    case CardKind::Signs: {
        if (m_set.value(u"signs"_s).toObject().isEmpty()) {
            someSign(set);
            break;
        }
        const QString procedures = someProcedures(set);
        insertNamed(u"signs"_s, u"новый признак"_s,
                    QJsonObject{{u"measure"_s, u"share_below"_s},
                                {u"procedures"_s, procedures},
                                {u"is"_s, u">="_s},
                                {u"value"_s, 0.3},
                                {u"min_participants"_s, 10},
                                {u"when_small"_s, u"unknown"_s},
                                {u"when_missing"_s, u"skip"_s}});
        break;
    }
    case CardKind::ProcedureSets:
        insertNamed(u"procedure_sets"_s, u"новый набор"_s,
                    QJsonArray{QJsonObject{{u"kind"_s, u"ОГЭ"_s}, {u"subject"_s, u"Математика"_s}}});
        break;
    case CardKind::Indexes:
        insertNamed(
            u"indexes"_s, u"новый индекс"_s,
            QJsonObject{{u"terms"_s, QJsonArray{QJsonObject{{u"indicator"_s, someIndicator()}, {u"weight"_s, 1}}}}});
        break;
    case CardKind::Exclusions: {
        QJsonObject exclude = set.value(u"exclude"_s).toObject();
        const QJsonValue now = exclude.value(what);
        QJsonArray values = now.isString() ? QJsonArray{now} : now.toArray();
        const QString usual = what == u"level" ? u"НОШ"_s
            : what == u"location"              ? u"город"_s
            : what == u"cluster"               ? u"кластер"_s
                                               : u"коррекционная"_s;
        QStringList taken;
        for (const QJsonValue& value : std::as_const(values))
            taken.append(value.toString());
        values.append(freshName(usual, taken));
        exclude.insert(what, values);
        set.insert(u"exclude"_s, exclude);
        break;
    }
    case CardKind::Ranking: {
        QJsonObject key{{u"by"_s, what}};
        if (what == u"count")
            key.insert(u"of"_s, someSign(set));
        else if (what == u"mean_share_below")
            key.insert(u"procedures"_s, someProcedures(set));
        QJsonArray ranking = set.value(u"ranking"_s).toArray();
        ranking.append(key);
        set.insert(u"ranking"_s, ranking);
        break;
    }
    }
    return checkedSet(set);
}

Result<QJsonObject> RuleEdit::addTerm(const RulePath& index) const
{
    const RulePath path = index + QStringList{u"terms"_s};
    QJsonArray terms = RuleSentence::at(m_set, path).toArray();
    terms.append(QJsonObject{{u"indicator"_s, someIndicator()}, {u"weight"_s, 1}});
    return checkedSet(replaced(m_set, path, terms));
}

Result<QJsonObject> RuleEdit::addBand(const RulePath& path) const
{
    const RulePath listPath = path.first(path.size() - 1);
    QJsonArray bands = RuleSentence::at(m_set, listPath).toArray();
    const qsizetype place = path.last().toInt();
    const double lower = place > 0 ? bands.at(place - 1).toArray().at(0).toDouble() : 0;
    const QJsonValue own = bands.at(place).toArray().at(0);
    const double limit = own.isNull() ? lower + (place > 0 ? 0.1 : 0)
                                      : (place > 0 ? (lower + own.toDouble()) / 2 : own.toDouble() - 0.1);
    bands.insert(place, QJsonArray{RuleSentence::stored({.digits = 6}, limit), bands.at(place).toArray().at(1)});
    return checkedSet(replaced(m_set, listPath, bands));
}

} // namespace lotsia
