#include "criteria/Contradictions.h"

#include "criteria/CriteriaText.h"
#include "criteria/ObjectReader.h"
#include "criteria/RuleFormula.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// Finds the smallest condition that makes a class impossible, and puts it into words.
class Explanation {
public:
    Explanation(const CriteriaDefinition& set, RuleFormula& formula, const ClassRule& rule)
        : m_set(set)
        , m_formula(formula)
        , m_text(set)
        , m_name(rule.name)
    {
    }

    /// \p condition, which cannot hold, stands at \p path.
    std::unexpected<Error> explain(const Condition& condition, const QString& path)
    {
        switch (condition.kind) {
        case ConditionKind::All:
            return explainAll(condition, path);
        case ConditionKind::Any:
        case ConditionKind::AtLeastOf: {
            const QString key = condition.kind == ConditionKind::Any ? u".any["_s : u".of["_s;
            for (size_t i = 0; i < condition.children.size(); ++i) {
                if (!m_formula.isPossible(condition.children[i]))
                    return explain(condition.children[i], path + key + QString::number(i) + u']');
            }
            return explainAlone(condition, path);
        }
        case ConditionKind::Class: {
            const Condition& inner = m_set.classes[condition.target].when;
            if (!m_formula.isPossible(inner))
                return explain(inner, u"classes["_s + QString::number(condition.target) + u"].when"_s);
            return explainAlone(condition, path);
        }
        case ConditionKind::Count:
        case ConditionKind::Same:
            return badJson(path + u".at_least"_s,
                           QCoreApplication::translate("CriteriaSet",
                                                       "No school can ever get the class “%1”: “%2” asks for more "
                                                       "procedures than the set has (%3). Lower the number.")
                               .arg(m_name, words(condition),
                                    QString::number(
                                        m_set.procedureSets[m_set.signs[condition.target].procedureSet].picks.size())));
        default:
            return explainAlone(condition, path);
        }
    }

private:
    std::unexpected<Error> explainAll(const Condition& condition, const QString& path)
    {
        for (size_t i = 0; i < condition.children.size(); ++i) {
            if (!m_formula.isPossible(condition.children[i]))
                return explain(condition.children[i], path + u".all["_s + QString::number(i) + u']');
        }
        std::vector<const Condition*> parts;
        addParts(parts, condition);
        for (size_t i = 0; i < parts.size(); ++i) {
            for (size_t k = i + 1; k < parts.size(); ++k) {
                if (!m_formula.isPossible({parts[i], parts[k]}))
                    return badJson(path,
                                   QCoreApplication::translate("CriteriaSet",
                                                               "No school can ever get the class “%1”: “%2” and “%3” "
                                                               "exclude one another. Correct one of them.")
                                       .arg(m_name, words(*parts[i]), words(*parts[k])));
            }
        }
        return explainAlone(condition, path);
    }

    std::unexpected<Error> explainAlone(const Condition& condition, const QString& path) const
    {
        return badJson(
            path,
            QCoreApplication::translate(
                "CriteriaSet", "No school can ever get the class “%1”: “%2” never holds. Correct this condition.")
                .arg(m_name, words(condition)));
    }

    /// What an «all» asks for, through those that stand inside it.
    static void addParts(std::vector<const Condition*>& parts, const Condition& condition)
    {
        for (const Condition& child : condition.children) {
            if (child.kind == ConditionKind::All)
                addParts(parts, child);
            else
                parts.push_back(&child);
        }
    }

    QString words(const Condition& condition) const
    {
        QString text = m_text.line(condition, 0);
        if (condition.children.empty())
            return text;
        QStringList inner;
        for (const Condition& child : condition.children)
            inner << words(child);
        text += u": "_s + inner.join(u"; "_s);
        return text.size() > 300 ? text.left(300) + u'…' : text;
    }

    const CriteriaDefinition& m_set;
    RuleFormula& m_formula;
    CriteriaText m_text;
    QString m_name;
};

} // namespace

Status refuseContradictions(const CriteriaDefinition& set)
{
    for (size_t i = 0; i < set.classes.size(); ++i) {
        RuleFormula formula(set); // holds what this class reads, and nothing else
        const Condition& when = set.classes[i].when;
        if (!formula.isPossible(when))
            return Explanation(set, formula, set.classes[i])
                .explain(when, u"classes["_s + QString::number(i) + u"].when"_s);
    }
    return {};
}

} // namespace lotsia
