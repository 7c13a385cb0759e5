#include "criteria/Classification.h"

#include "criteria/ClassificationJson.h"
#include "criteria/FlipSearch.h"
#include "criteria/TraceBuilder.h"

namespace lotsia {

using namespace Qt::StringLiterals;

QString verdictKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::False:
        return u"false"_s;
    case Verdict::True:
        return u"true"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    case Verdict::Excluded:
        return u"excluded"_s;
    }
    Q_UNREACHABLE();
}

AcademicYear Classification::year() const
{
    return m_body->context.year(0);
}

const CriteriaSet& Classification::criteria() const
{
    return m_body->criteria;
}

QList<CriteriaClass> Classification::classes() const
{
    return m_body->criteria.classes();
}

const std::vector<RankedSchool>& Classification::schools() const
{
    return m_body->schools;
}

QList<TraceStep> Classification::trace(size_t position) const
{
    Q_ASSERT(position < m_body->schools.size());
    return TraceBuilder(*m_body, m_body->schools[position].schoolIndex).build();
}

Verdict Classification::ruleVerdict(size_t position, size_t classIndex) const
{
    const size_t school = m_body->schools[position].schoolIndex;
    return m_body->context.isExcluded(school) ? Verdict::Excluded : m_body->answer(m_body->roots[classIndex], school);
}

std::optional<int> Classification::pupilsToFlip(size_t position, size_t classIndex) const
{
    const size_t school = m_body->schools[position].schoolIndex;
    if (m_body->context.isExcluded(school) || m_body->decision(classIndex, 0, school))
        return std::nullopt;
    return FlipSearch(*m_body, school).pupilsToFlip(classIndex);
}

void Classification::writeJson(const std::function<void(const QByteArray&)>& sink) const
{
    ClassificationJson(*this).write(sink);
}

QByteArray Classification::toJson() const
{
    QByteArray json;
    writeJson([&json](const QByteArray& piece) { json += piece; });
    return json;
}

} // namespace lotsia
