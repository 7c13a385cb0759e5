#include "criteria/RuleEditJson.h"

#include "criteria/CriteriaSet.h"
#include "criteria/RuleEdit.h"
#include "criteria/RuleSentenceCondition.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QJsonValue replacedIn(const QJsonValue& container, const RulePath& path, const QJsonValue& value, qsizetype from)
{
    if (from == path.size())
        return value;
    if (!container.isArray())
        return replaced(container.toObject(), path, value, from);
    QJsonArray list = container.toArray();
    const int place = path.at(from).toInt();
    if (place < 0 || place > list.size())
        return list;
    if (place == list.size())
        list.append(value);
    else if (const QJsonValue inner = replacedIn(list.at(place), path, value, from + 1); inner.isUndefined())
        list.removeAt(place);
    else
        list.replace(place, inner);
    return list;
}

} // namespace

QJsonObject replaced(const QJsonObject& object, const RulePath& path, const QJsonValue& value, qsizetype from)
{
    QJsonObject changed = object;
    const QString& key = path.at(from);
    if (const QJsonValue inner = replacedIn(object.value(key), path, value, from + 1); inner.isUndefined())
        changed.remove(key);
    else
        changed.insert(key, inner);
    return changed;
}

QString groupOf(const QJsonObject& condition)
{
    const QString kind = RuleSentenceCondition::kindOf(condition);
    return kind == u"all" || kind == u"any" || kind == u"of" ? kind : QString();
}

QJsonValue rebuilt(const QJsonObject& condition, const std::function<QJsonValue(QJsonObject)>& change)
{
    QJsonObject result = condition;
    if (const QString group = groupOf(condition); !group.isEmpty()) {
        QJsonArray children;
        const QJsonArray before = condition.value(group).toArray();
        for (const QJsonValue& child : before) {
            if (const QJsonValue changed = rebuilt(child.toObject(), change); !changed.isUndefined())
                children.append(changed);
        }
        if (children.isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        result.insert(group, children);
    } else if (condition.contains(u"not"_s)) {
        const QJsonValue changed = rebuilt(condition.value(u"not"_s).toObject(), change);
        if (changed.isUndefined())
            return changed;
        result.insert(u"not"_s, changed);
    }
    return change(result);
}

QJsonObject withConditions(QJsonObject set, const std::function<QJsonValue(QJsonObject)>& change)
{
    QJsonArray classes = set.value(u"classes"_s).toArray();
    for (qsizetype i = 0; i < classes.size(); ++i) {
        QJsonObject rule = classes.at(i).toObject();
        const QJsonValue when = rebuilt(rule.value(u"when"_s).toObject(), change);
        if (!when.isUndefined())
            rule.insert(u"when"_s, when);
        classes.replace(i, rule);
    }
    set.insert(u"classes"_s, classes);
    return set;
}

QJsonValue tidied(QJsonObject condition)
{
    if (condition.contains(u"of"_s)) {
        const int size = int(condition.value(u"of"_s).toArray().size());
        condition.insert(u"at_least"_s, std::clamp(condition.value(u"at_least"_s).toInt(1), 1, std::max(1, size)));
    }
    if (condition.contains(u"class"_s)) {
        const int years = int(condition.value(u"years"_s).toArray().size());
        if (years > 1 && condition.contains(u"at_least"_s))
            condition.insert(u"at_least"_s, std::clamp(condition.value(u"at_least"_s).toInt(1), 1, years));
        else if (years > 1)
            condition.insert(u"each"_s, true);
        else
            condition.remove(u"at_least"_s);
    }
    return condition;
}

Result<QJsonObject> checkedSet(const QJsonObject& set)
{
    const auto parse = [](const QJsonObject& json) {
        return CriteriaSet::parse(QJsonDocument(json).toJson(QJsonDocument::Compact));
    };
    const auto first = parse(set);
    if (first)
        return set;
    QJsonObject newer = set;
    newer.insert(u"format"_s, u"lotsia-criteria/2"_s);
    if (parse(newer))
        return newer;
    return fail(ErrorCode::Data, RuleEdit::reason(first.error()));
}

} // namespace lotsia
