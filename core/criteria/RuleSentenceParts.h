#pragma once

#include "criteria/RuleSentence.h"

namespace lotsia {

/// Which references a figure can be compared with; as ComparisonRules of the parser.
struct ReferenceRules {
    bool share = false; ///< told in percent
    bool mean = true;
    bool reference = true; ///< means of municipality and region
    bool percentile = true;
    bool previousYear = true;
    bool quantile = false;
    bool round = true;
    QString unit = {}; ///< of a number that is no share
};

/// Makes the parts that several kinds of sentences have in common.
class RuleSentenceParts {
public:
    RuleSentenceParts(const QJsonObject& set, const RuleNames& names)
        : m_set(set)
        , m_names(names)
    {
    }

    static RulePart plain(const QString& text) { return {.text = text}; }
    static RulePart text(const QString& label, const RulePath& path, const QString& value,
                         PartKind kind = PartKind::Text);
    /// The text \p key of \p owner, which stands at \p path; it may be absent.
    static RulePart optionalText(const QString& label, const QString& key, const RulePath& path,
                                 const QJsonObject& owner);
    /// The text is that of the choice whose value is the current one.
    static RulePart choice(const QString& label, const RulePath& path, const QJsonValue& value,
                           const QList<RuleChoice>& choices);
    static RulePart number(const QString& label, const RulePath& path, const QJsonValue& value, RuleRange range);
    static RulePart percent(const QString& label, const RulePath& path, const QJsonValue& value, double least = 0);
    /// Names of \p section ("signs", "indexes", "procedure_sets").
    RulePart nameOf(const QString& label, const QString& section, const RulePath& path, const QJsonValue& value) const;
    RulePart className(const RulePath& path, const QJsonValue& value) const;
    /// A code told by its name; \p known are the names by code.
    RulePart code(const QString& label, const RulePath& path, const QString& value,
                  const QHash<QString, QString>& known) const;
    RulePart indicator(const RulePath& path, const QString& value) const;
    bool isShare(const QString& indicator) const { return m_names.shares.contains(indicator); }
    /// Unit of a number of \p indicator; empty for shares.
    QString unitOf(const QString& indicator) const { return m_names.units.value(indicator); }
    RulePart flag(const RulePath& path, const QString& value) const;
    /// The code of an indicator that is known, to begin with.
    QString anyIndicator() const;
    RulePart year(const RulePath& path, const QJsonObject& owner) const;
    RulePart years(const RulePath& path, const QJsonObject& owner) const;
    static RulePart pool(const RulePath& path, const QJsonObject& owner);
    /// Sign and reference of the comparison in \p owner, which stands at \p path.
    static QList<RulePart> comparison(const RulePath& path, const QJsonObject& owner, const ReferenceRules& rules);
    static RulePart rounding(const RulePath& path, const QJsonObject& owner, bool share);

    QJsonObject section(const QString& name) const { return m_set.value(name).toObject(); }

private:
    static QList<RuleChoice> references(const RulePath& path, const QJsonObject& owner, const ReferenceRules& rules);
    static RulePart meanFactor(const RulePath& path, const QJsonObject& owner);
    const QJsonObject& m_set;
    const RuleNames& m_names;
};

/// \p object with \p key set to \p value.
QJsonObject with(QJsonObject object, const QString& key, const QJsonValue& value);
QJsonObject without(QJsonObject object, const QStringList& keys);

} // namespace lotsia
