#include "criteria/Classification.h"

#include "criteria/ClassificationJson.h"
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
