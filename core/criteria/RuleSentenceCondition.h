#pragma once

#include "criteria/RuleSentenceParts.h"

namespace lotsia {

/// Tells a tree of conditions, one line for each.
class RuleSentenceCondition {
public:
    explicit RuleSentenceCondition(const RuleSentenceParts& parts)
        : m_parts(parts)
    {
    }
    void add(QList<RuleLine>& lines, const QJsonObject& condition, const RulePath& path, int depth,
             const QString& joint = {}) const;
    /// The key that says what a condition is; empty for one that this program does not know.
    static QString kindOf(const QJsonObject& condition);

private:
    void addGroup(QList<RuleLine>& lines, const QString& kind, const QJsonObject& condition, RuleLine line) const;
    QList<RulePart> sentence(const QString& kind, const QJsonObject& condition, const RulePath& path,
                             QList<RulePart>& options) const;
    RulePart sign(const RulePath& path, const QJsonValue& name) const;
    RulePart atLeast(const RulePath& path, const QJsonObject& condition, int most) const;
    QList<RulePart> classSentence(const QJsonObject& condition, const RulePath& path) const;
    QList<RulePart> compared(const QList<RulePart>& head, const QJsonObject& condition, const RulePath& path,
                             const ReferenceRules& rules, QList<RulePart>& options) const;

    const RuleSentenceParts& m_parts;
};

} // namespace lotsia
