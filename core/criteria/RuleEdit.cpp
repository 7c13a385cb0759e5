#include "criteria/RuleEdit.h"

#include "criteria/RuleEditJson.h"
#include "criteria/RuleSentenceCondition.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RuleEdit)
};

/// Which classes, signs and keys of the order refer to \p name of \p section (for classes: to the id).
QStringList usersOf(const QJsonObject& set, const QString& section, const QString& name)
{
    const QStringList keys = section == u"signs" ? QStringList{u"count"_s, u"share"_s, u"same"_s}
        : section == u"procedure_sets"           ? QStringList{u"procedures"_s}
        : section == u"indexes"                  ? QStringList{u"index"_s}
                                                 : QStringList{u"class"_s};
    const auto refers = [&](const QJsonObject& object) {
        return std::any_of(keys.cbegin(), keys.cend(),
                           [&](const QString& key) { return object.value(key) == QJsonValue(name); });
    };
    QStringList users;
    const QJsonArray classes = set.value(u"classes"_s).toArray();
    for (const QJsonValue& rule : classes) {
        bool used = false;
        rebuilt(rule[u"when"].toObject(), [&](const QJsonObject& condition) -> QJsonValue {
            used = used || refers(condition);
            return condition;
        });
        if (used && rule[u"id"].toString() != name)
            users.append(Text::tr("the class “%1”").arg(rule[u"name"].toString(rule[u"id"].toString())));
    }
    const QJsonObject rules = set.value(u"signs"_s).toObject();
    for (auto it = rules.begin(); section == u"procedure_sets" && it != rules.end(); ++it) {
        if (refers(it.value().toObject()))
            users.append(Text::tr("the sign “%1”").arg(it.key()));
    }
    const QJsonArray ranking = set.value(u"ranking"_s).toArray();
    const QString rankingKey = section == u"signs" ? u"of"_s : u"procedures"_s;
    if (section == u"signs" || section == u"procedure_sets") {
        for (const QJsonValue& key : ranking) {
            if (key[rankingKey] == QJsonValue(name) && !users.contains(Text::tr("the order of the list")))
                users.append(Text::tr("the order of the list"));
        }
    }
    return users;
}

bool isListItem(const QJsonObject& set, const RulePath& path)
{
    return path.size() > 1 && RuleSentence::at(set, path.first(path.size() - 1)).isArray();
}

} // namespace

QString RuleEdit::reason(const Error& error)
{
    static const QStringList sections{u"title"_s,   u"edition"_s, u"sample"_s, u"procedure_sets"_s,
                                      u"signs"_s,   u"about"_s,   u"source"_s, u"indexes"_s,
                                      u"exclude"_s, u"classes"_s, u"ranking"_s};
    const QString text = error.text;
    const bool placed = std::any_of(sections.cbegin(), sections.cend(), [&](const QString& section) {
        return text.startsWith(section + u'.') || text.startsWith(section + u'[') || text.startsWith(section + u':');
    });
    const qsizetype end = text.indexOf(u": "_s);
    return placed && end > 0 ? text.mid(end + 2) : text;
}

Result<QJsonObject> RuleEdit::set(const RulePath& path, const QJsonValue& value) const
{
    Q_ASSERT(!path.isEmpty());
    if (path.size() == 3 && path.first() == u"classes" && path.last() == u"name") {
        // Two classes of one name could not be told apart in the list of schools and in the order.
        const QString name = value.toString().trimmed();
        const QJsonArray classes = m_set.value(u"classes"_s).toArray();
        for (qsizetype i = 0; i < classes.size(); ++i) {
            if (QString::number(i) != path.at(1)
                && classes.at(i)[u"name"].toString().compare(name, Qt::CaseInsensitive) == 0)
                return fail(ErrorCode::Data, Text::tr("The name “%1” is taken. Choose another one.").arg(name));
        }
    }
    const QJsonObject changed = replaced(m_set, path, value);
    return checkedSet(path.first() == u"classes" ? withConditions(changed, tidied) : changed);
}

Result<QJsonObject> RuleEdit::rename(const RulePath& path, const QString& name) const
{
    Q_ASSERT(path.size() == 2);
    const QString section = path.first();
    const QString before = path.last();
    const QString after = name.trimmed();
    if (after == before)
        return m_set;
    QJsonObject entries = m_set.value(section).toObject();
    if (entries.contains(after))
        return fail(ErrorCode::Data, Text::tr("The name “%1” is taken. Choose another one.").arg(after));
    entries.insert(after, entries.take(before));
    QJsonObject changed = with(m_set, section, entries);
    const auto follow = [&](QJsonObject object, const QStringList& keys) {
        for (const QString& key : keys) {
            if (object.value(key) == QJsonValue(before))
                object.insert(key, after);
        }
        return object;
    };
    const QStringList keys = section == u"signs" ? QStringList{u"count"_s, u"share"_s, u"same"_s}
        : section == u"indexes"                  ? QStringList{u"index"_s}
                                                 : QStringList{u"procedures"_s};
    changed =
        withConditions(changed, [&](const QJsonObject& condition) -> QJsonValue { return follow(condition, keys); });
    if (section == u"procedure_sets") {
        QJsonObject rules = changed.value(u"signs"_s).toObject();
        const QStringList names = rules.keys();
        for (const QString& sign : names)
            rules.insert(sign, follow(rules.value(sign).toObject(), keys));
        changed.insert(u"signs"_s, rules);
        QJsonObject indexes = changed.value(u"indexes"_s).toObject();
        const QStringList indexNames = indexes.keys();
        for (const QString& index : indexNames) {
            QJsonArray terms = indexes.value(index)[u"terms"].toArray();
            for (qsizetype i = 0; i < terms.size(); ++i)
                terms.replace(i, follow(terms.at(i).toObject(), keys));
            indexes.insert(index, with(indexes.value(index).toObject(), u"terms"_s, terms));
        }
        if (!indexes.isEmpty())
            changed.insert(u"indexes"_s, indexes);
    }
    QJsonArray ranking = changed.value(u"ranking"_s).toArray();
    for (qsizetype i = 0; section != u"indexes" && i < ranking.size(); ++i)
        ranking.replace(i, follow(ranking.at(i).toObject(), {section == u"signs" ? u"of"_s : u"procedures"_s}));
    if (!ranking.isEmpty())
        changed.insert(u"ranking"_s, ranking);
    return checkedSet(changed);
}

Result<QJsonObject> RuleEdit::remove(const RulePath& path) const
{
    const QString section = path.first();
    if (path.size() == 2
        && (section == u"signs" || section == u"procedure_sets" || section == u"indexes" || section == u"classes")) {
        const QJsonValue entry = RuleSentence::at(m_set, path);
        const QString name = section == u"classes" ? entry[u"id"].toString() : path.last();
        if (const QStringList users = usersOf(m_set, section, name); !users.isEmpty())
            return fail(ErrorCode::Data,
                        Text::tr("This is still used by: %1. Change that first.").arg(users.join(u", "_s)));
        if (section == u"classes" && m_set.value(section).toArray().size() == 1)
            return fail(ErrorCode::Data, Text::tr("A set needs one class at least. Add another one first."));
        return checkedSet(replaced(m_set, path, QJsonValue(QJsonValue::Undefined)));
    }
    QJsonObject changed = replaced(m_set, path, QJsonValue(QJsonValue::Undefined));
    if (section == u"classes") {
        // A group that lost its last condition goes with it; the class itself must keep one.
        RulePath parent = path.first(path.size() - 1);
        while (parent.size() > 2) {
            const QJsonValue left = RuleSentence::at(changed, parent);
            const bool empty = left.isArray() ? left.toArray().isEmpty()
                                              : groupOf(left.toObject()).isEmpty()
                    && !left.toObject().contains(u"not"_s) && RuleSentenceCondition::kindOf(left.toObject()).isEmpty();
            if (!empty)
                break;
            changed = replaced(changed, parent, QJsonValue(QJsonValue::Undefined));
            parent.removeLast();
        }
        if (!RuleSentence::at(changed, path.first(2) + QStringList{u"when"_s}).isObject())
            return fail(ErrorCode::Data,
                        Text::tr("A class needs one condition at least. Replace this one, or remove the class."));
        return checkedSet(withConditions(changed, tidied));
    }
    if (section == u"exclude" || section == u"ranking") {
        RulePath parent = path.first(path.size() - 1);
        while (!parent.isEmpty()) {
            const QJsonValue left = RuleSentence::at(changed, parent);
            if (left.isArray() ? !left.toArray().isEmpty() : !left.toObject().isEmpty())
                break;
            changed = replaced(changed, parent, QJsonValue(QJsonValue::Undefined));
            parent.removeLast();
        }
    }
    return checkedSet(changed);
}

bool RuleEdit::canMove(const RulePath& path, int by) const
{
    if (!isListItem(m_set, path))
        return false;
    const qsizetype place = path.last().toInt() + by;
    return place >= 0 && place < RuleSentence::at(m_set, path.first(path.size() - 1)).toArray().size();
}

Result<QJsonObject> RuleEdit::move(const RulePath& path, int by) const
{
    if (!canMove(path, by))
        return fail(ErrorCode::Data, Text::tr("There is no further place in this direction."));
    const RulePath listPath = path.first(path.size() - 1);
    QJsonArray list = RuleSentence::at(m_set, listPath).toArray();
    const qsizetype place = path.last().toInt();
    const QJsonValue moved = list.takeAt(place);
    list.insert(place + by, moved);
    return checkedSet(replaced(m_set, listPath, list));
}

Result<QJsonObject> RuleEdit::firstValid(const std::function<Result<QJsonObject>(int variant)>& make) const
{
    Result<QJsonObject> first = make(0);
    for (int variant = 1; !first && variant < 4; ++variant) {
        if (auto other = make(variant))
            return other;
    }
    return first;
}

Result<QJsonObject> RuleEdit::addCondition(const RulePath& path, NewCondition kind) const
{
    return firstValid([&](int variant) -> Result<QJsonObject> {
        QJsonObject set = m_set;
        const QJsonObject added = newCondition(set, kind, path, variant);
        const QJsonObject target = RuleSentence::at(set, path).toObject();
        if (const QString group = groupOf(target); !group.isEmpty()) {
            QJsonArray children = target.value(group).toArray();
            children.append(added);
            return checkedSet(replaced(set, path + QStringList{group}, children));
        }
        const RulePath parent = path.first(path.size() - 1);
        QJsonArray siblings = RuleSentence::at(set, parent).toArray();
        if (siblings.isEmpty())
            return checkedSet(replaced(set, path, QJsonObject{{u"all"_s, QJsonArray{target, added}}}));
        siblings.insert(path.last().toInt() + 1, added);
        return checkedSet(replaced(set, parent, siblings));
    });
}

Result<QJsonObject> RuleEdit::replaceCondition(const RulePath& path, NewCondition kind) const
{
    return firstValid([&](int variant) -> Result<QJsonObject> {
        QJsonObject set = m_set;
        const QJsonObject added = newCondition(set, kind, path, variant);
        return checkedSet(replaced(set, path, added));
    });
}

Result<QJsonObject> RuleEdit::wrap(const RulePath& path, const QString& group) const
{
    QJsonObject outer{{group, QJsonArray{RuleSentence::at(m_set, path)}}};
    if (group == u"of")
        outer.insert(u"at_least"_s, 1);
    return checkedSet(replaced(m_set, path, outer));
}

Result<QJsonObject> RuleEdit::negate(const RulePath& path) const
{
    const QJsonValue condition = RuleSentence::at(m_set, path);
    if (condition.toObject().contains(u"not"_s))
        return checkedSet(replaced(m_set, path, condition[u"not"]));
    return checkedSet(replaced(m_set, path, QJsonObject{{u"not"_s, condition}}));
}

Result<QJsonObject> RuleEdit::unwrap(const RulePath& path) const
{
    const QJsonObject condition = RuleSentence::at(m_set, path).toObject();
    const QString group = groupOf(condition);
    const QJsonArray children = condition.value(group).toArray();
    if (group.isEmpty() || children.size() != 1)
        return fail(ErrorCode::Data, Text::tr("Only a group of one condition can be dissolved."));
    return checkedSet(replaced(m_set, path, children.first()));
}

} // namespace lotsia
