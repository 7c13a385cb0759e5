#pragma once

#include "common/Result.h"
#include "criteria/RuleSentence.h"

#include <functional>

namespace lotsia {

/// Kinds of conditions that can be added, in the order of the grammar.
enum class NewCondition : quint8 {
    Count,
    Share,
    Same,
    Concentration,
    Indicator,
    Index,
    Class,
    Flag,
    All,
    Any,
    AtLeastOf,
    Not
};

/// One change of a set of criteria. Each gives the whole new set as the parser accepts it, or the reason why it does
/// not (Error: Data, without the place in the file: it is told at the part that was changed). Pure.
class RuleEdit {
public:
    explicit RuleEdit(const QJsonObject& set, RuleNames names = {})
        : m_set(set)
        , m_names(std::move(names))
    {
    }

    /// Puts \p value at \p path; undefined takes away what stands there. What depends on it in the same condition
    /// follows: the number of years a class is asked for, «не менее k из».
    [[nodiscard]] Result<QJsonObject> set(const RulePath& path, const QJsonValue& value) const;
    /// A sign, an index or a set of procedures under another name, everywhere.
    [[nodiscard]] Result<QJsonObject> rename(const RulePath& path, const QString& name) const;
    /// Takes away what a line tells. Refused while something else refers to it, naming that.
    [[nodiscard]] Result<QJsonObject> remove(const RulePath& path) const;
    /// One place up (−1) or down (1) in its list.
    [[nodiscard]] Result<QJsonObject> move(const RulePath& path, int by) const;
    bool canMove(const RulePath& path, int by) const;

    /// A new condition inside the group at \p path; beside a single condition, in a group «И» with it.
    [[nodiscard]] Result<QJsonObject> addCondition(const RulePath& path, NewCondition kind) const;
    [[nodiscard]] Result<QJsonObject> replaceCondition(const RulePath& path, NewCondition kind) const;
    /// Puts the condition into a group of its own: "all", "any" or "of".
    [[nodiscard]] Result<QJsonObject> wrap(const RulePath& path, const QString& group) const;
    /// НЕ around the condition, or away from it.
    [[nodiscard]] Result<QJsonObject> negate(const RulePath& path) const;
    /// A group of one gives way to its condition.
    [[nodiscard]] Result<QJsonObject> unwrap(const RulePath& path) const;

    /// A new sign, class, … of the card with usual values; for exclusions \p what is the attribute, for the order
    /// "count", "mean_share_below" or "name".
    [[nodiscard]] Result<QJsonObject> add(CardKind card, const QString& what = {}) const;
    [[nodiscard]] Result<QJsonObject> addTerm(const RulePath& index) const;
    /// One more band before the one at \p path.
    [[nodiscard]] Result<QJsonObject> addBand(const RulePath& path) const;

    /// A refusal without the place in the file: «classes[0].when.all[1].count: …» at the part that was changed.
    static QString reason(const Error& error);

private:
    /// \p variant: another beginning for the case that the first one contradicts what is there.
    QJsonObject newCondition(QJsonObject& set, NewCondition kind, const RulePath& at, int variant = 0) const;
    static QStringList sorted(QStringList codes);
    [[nodiscard]] Result<QJsonObject> firstValid(const std::function<Result<QJsonObject>(int variant)>& make) const;
    QString someSign(QJsonObject& set) const;
    QString someProcedures(QJsonObject& set) const;
    QString someIndex(QJsonObject& set) const;
    QString someIndicator() const;

    QJsonObject m_set;
    RuleNames m_names;
};

} // namespace lotsia
