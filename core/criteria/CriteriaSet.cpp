#include "criteria/CriteriaSet.h"

#include "common/StrictJson.h"
#include "criteria/CriteriaDescription.h"
#include "criteria/CriteriaParser.h"

#include <QFileInfo>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

void addNeeds(DataNeeds& needs, Measure measure)
{
    needs.marks = needs.marks || measure == Measure::Share45 || measure == Measure::MeanMark;
    needs.means = needs.means || isMean(measure);
}

void addNeeds(DataNeeds& needs, const Condition& condition)
{
    addNeeds(needs, condition.measure);
    if (condition.kind == ConditionKind::Indicator)
        needs.indicators.insert(condition.code);
    if (condition.kind == ConditionKind::Flag)
        needs.flags.insert(condition.code);
    for (const Condition& child : condition.children)
        addNeeds(needs, child);
}

} // namespace

Result<CriteriaSet> CriteriaSet::parse(const QByteArray& json, const QString& fileName)
{
    const auto placed = [&fileName](Error error) {
        error.place.file = QFileInfo(fileName).fileName();
        return std::unexpected(std::move(error));
    };
    const auto object = parseJsonObject(json, 1024 * 1024, 64);
    if (!object)
        return placed(object.error());
    auto definition = parseCriteria(*object);
    if (!definition)
        return placed(definition.error());
    return CriteriaSet(std::make_shared<const CriteriaDefinition>(std::move(*definition)));
}

CriteriaSet CriteriaSet::confirmed() const
{
    QJsonObject json = m_definition->json;
    json.insert(u"sample"_s, false);
    auto definition = parseCriteria(json);
    Q_ASSERT(definition); // a checked set stays valid: only the mark changes
    return CriteriaSet(std::make_shared<const CriteriaDefinition>(std::move(*definition)));
}

const QString& CriteriaSet::title() const
{
    return m_definition->title;
}

const QString& CriteriaSet::edition() const
{
    return m_definition->edition;
}

const QString& CriteriaSet::about() const
{
    return m_definition->about;
}

const QString& CriteriaSet::source() const
{
    return m_definition->source;
}

bool CriteriaSet::isSample() const
{
    return m_definition->sample;
}

QList<CriteriaClass> CriteriaSet::classes(const QHash<QString, QString>& indicatorNames) const
{
    const CriteriaDescription text(*m_definition, indicatorNames);
    QList<CriteriaClass> classes;
    for (const ClassRule& rule : m_definition->classes)
        classes.append({rule.id, rule.name, text.classPlain(rule)});
    return classes;
}

int CriteriaSet::yearsBack() const
{
    return m_definition->yearsBack;
}

DataNeeds CriteriaSet::needs() const
{
    DataNeeds needs{.marks = false, .means = false};
    for (const Sign& sign : m_definition->signs)
        addNeeds(needs, sign.measure);
    for (const ClassRule& rule : m_definition->classes)
        addNeeds(needs, rule.when);
    for (const IndexRule& index : m_definition->indexes) {
        for (const IndexTerm& term : index.terms) {
            if (term.measure)
                addNeeds(needs, *term.measure);
            else
                needs.indicators.insert(term.indicator);
        }
    }
    return needs;
}

QString CriteriaSet::description(const QHash<QString, QString>& indicatorNames) const
{
    return CriteriaDescription(*m_definition, indicatorNames).whole();
}

const QByteArray& CriteriaSet::canonicalJson() const
{
    return m_definition->canonical;
}

QString CriteriaSet::sha256() const
{
    return m_definition->sha256;
}

} // namespace lotsia
