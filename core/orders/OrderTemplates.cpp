#include "orders/OrderTemplates.h"

#include "orders/PrintedSchoolList.h"
#include "orders/Wording.h"
#include "roadmap/RoadmapSnapshot.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

using Fields = QHash<QString, QString>;

Fields fieldsOf(const Department& department, const TemplateSources& sources)
{
    const QString shortest = department.shortName.isEmpty() ? department.name : department.shortName;
    Fields fields{
        {u"department.name"_s, department.name},
        {u"department.issuer"_s, shortest.toUpper()},
        {u"department.parent"_s, department.parent},
        {u"department.region"_s, department.region},
        {u"department.place"_s, department.place},
        {u"department.stamp"_s, suggestStampIssuer(shortest)},
        {u"municipality.nominative"_s, department.municipalityNominative},
        {u"municipality.genitive"_s, department.municipalityGenitive},
        {u"municipality.prepositional"_s, department.municipalityPrepositional},
        {u"head.post"_s, department.headPost},
        {u"head.name"_s, department.headName},
        {u"coordinator.post"_s, department.coordinatorPost},
        {u"coordinator.post_dative"_s, department.coordinatorPostDative},
        {u"coordinator.name"_s, department.coordinatorName},
        {u"coordinator.name_dative"_s, department.coordinatorNameDative},
    };
    if (const Roadmap* roadmap = sources.roadmap) {
        const QString title = roadmap->title.simplified();
        fields.insert(u"roadmap.title"_s, title);
        fields.insert(u"roadmap.title.genitive"_s, inflectDocument(title, WordCase::Genitive));
        fields.insert(u"roadmap.title.accusative"_s, inflectDocument(title, WordCase::Accusative));
        fields.insert(u"roadmap.kind"_s, roadmap->documentKind);
        fields.insert(u"roadmap.kind.genitive"_s, inflectDocument(roadmap->documentKind, WordCase::Genitive));
        fields.insert(u"roadmap.attached"_s, attachedWord(roadmap->documentKind));
    }
    if (const RoadmapAmendment* amendment = sources.amendment) {
        fields.insert(u"amendment.approved"_s, amendment->approvedBy);
        fields.insert(u"amendment.it"_s, amendment->it);
        fields.insert(u"amendment.attached"_s, amendment->attached);
        fields.insert(u"amendment.points"_s, numberedPoints(amendment->points));
    }
    if (sources.criteria) {
        fields.insert(u"criteria.title"_s, sources.criteria->title());
        fields.insert(u"criteria.edition"_s, sources.criteria->edition());
        fields.insert(u"criteria.name"_s, criteriaName(*sources.criteria));
    }
    if (sources.year) {
        fields.insert(u"list.year"_s, sources.year->toString());
        fields.insert(u"list.next_year"_s, sources.year->shifted(1).toString());
    }
    return fields;
}

QString filled(const QString& text, const Fields& fields, const QString& blank)
{
    static const QRegularExpression field(u"\\{([a-z_.]+)\\}"_s);
    QString result;
    qsizetype done = 0;
    auto matches = field.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString value = fields.value(match.captured(1));
        result += text.mid(done, match.capturedStart() - done);
        result += value.isEmpty() ? blank : value;
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

/// An order on criteria must not carry a roadmap behind it.
bool speaksOfRoadmap(const Order& orderTemplate)
{
    const auto named = [](const QString& text) { return text.contains("{roadmap."_L1); };
    return named(orderTemplate.title) || named(orderTemplate.preamble)
        || std::any_of(orderTemplate.clauses.begin(), orderTemplate.clauses.end(),
                       [&named](const OrderClause& clause) { return named(clause.text); });
}

/// The points name the changes one by one; otherwise the roadmap is given anew behind the order.
bool listsChanges(const Order& orderTemplate)
{
    return std::any_of(orderTemplate.clauses.begin(), orderTemplate.clauses.end(),
                       [](const OrderClause& clause) { return clause.text.contains("{amendment.points}"_L1); });
}

/// A point that began with a field begins with a capital all the same.
QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString blankField()
{
    return u"________"_s;
}

Order fillTemplate(const Order& orderTemplate, const Department& department, const TemplateSources& sources)
{
    const Fields fields = fieldsOf(department, sources);
    const auto text = [&fields](const QString& source) { return filled(source, fields, blankField()); };
    const auto line = [&fields](const QString& source) { return filled(source, fields, QString()).trimmed(); };
    Order order = orderTemplate;
    order.id = {};
    order.state = OrderState::Draft;
    order.number.clear();
    order.dateText.clear();
    order.date = {};
    order.founder = line(orderTemplate.founder);
    order.issuer = line(orderTemplate.issuer);
    order.place = line(orderTemplate.place);
    order.title = text(orderTemplate.title);
    order.preamble = text(orderTemplate.preamble);
    for (OrderClause& clause : order.clauses)
        clause.text = sentence(text(clause.text));
    order.signerPost = text(orderTemplate.signerPost);
    order.signerName = text(orderTemplate.signerName);
    order.stampIssuer = text(orderTemplate.stampIssuer);
    for (OrderAppendix& appendix : order.appendices) {
        if (appendix.kind == AppendixKind::Roadmap)
            continue;
        appendix.source = sources.criteriaId;
        if (appendix.kind == AppendixKind::SchoolList) {
            appendix.year = sources.year ? sources.year->endYear() : 0;
            appendix.classes = sources.criteria ? supportedClasses(*sources.criteria) : QStringList();
        }
    }
    if (sources.roadmap && sources.amendment) {
        order.amends = sources.roadmap->id;
        if (listsChanges(orderTemplate))
            order.amendsState = roadmapDigest(*sources.roadmap);
    }
    if (sources.roadmap && sources.roadmap->id.isValid() && speaksOfRoadmap(orderTemplate)
        && order.amendsState.isEmpty())
        order.appendices.prepend({AppendixKind::Roadmap, sources.roadmap->id.value()});
    return order;
}

} // namespace lotsia
