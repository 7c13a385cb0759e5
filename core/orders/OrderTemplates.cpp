#include "orders/OrderTemplates.h"

#include "orders/OrderFilling.h"
#include "orders/PrintedSchoolList.h"
#include "orders/Wording.h"
#include "roadmap/RoadmapSnapshot.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

FieldValues fieldValues(const Department& department, const TemplateSources& sources)
{
    const QString shortest = department.shortName.isEmpty() ? department.name : department.shortName;
    FieldValues fields{
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

namespace {

/// Keys become their values or Russian fields, and Russian fields are filled too: a template of one's own has those.
QString filled(const QString& text, const FieldValues& values)
{
    static const QRegularExpression field(u"\\{([a-z_.]+)\\}"_s);
    QString result;
    qsizetype done = 0;
    auto matches = field.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString key = match.captured(1);
        QString value = values.value(key);
        if (value.isEmpty())
            value = fieldName(key).isEmpty() ? blankField() : fieldInBraces(fieldName(key));
        result += filledText(text.mid(done, match.capturedStart() - done), values) + value;
        done = match.capturedEnd();
    }
    return result + filledText(text.mid(done), values);
}

/// A line of the letterhead that nothing is known for is not printed.
QString line(const QString& text, const FieldValues& values)
{
    QString result = filled(text, values);
    const QList<FieldPlace> places = emptyFields(result);
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        result.remove(place->from, place->length);
    return result.trimmed();
}

bool namesRoadmap(const QString& text)
{
    const QList<FieldPlace> places = emptyFields(text);
    return text.contains("{roadmap."_L1) || std::ranges::any_of(places, [](const FieldPlace& place) {
               return fieldKey(place.name).startsWith("roadmap."_L1);
           });
}

/// The points name the changes one by one; otherwise the roadmap is given anew behind the order.
bool listsChanges(const Order& orderTemplate)
{
    return std::any_of(orderTemplate.clauses.begin(), orderTemplate.clauses.end(),
                       [](const OrderClause& clause) { return clause.text.contains("{amendment.points}"_L1); });
}

} // namespace

QString blankField()
{
    return u"________"_s;
}

bool speaksOfRoadmap(const Order& orderTemplate)
{
    return namesRoadmap(orderTemplate.title) || namesRoadmap(orderTemplate.preamble)
        || std::ranges::any_of(orderTemplate.clauses,
                               [](const OrderClause& clause) { return namesRoadmap(clause.text); });
}

Order fillTemplate(const Order& orderTemplate, const Department& department, const TemplateSources& sources)
{
    const FieldValues values = fieldValues(department, sources);
    Order order = orderTemplate;
    order.id = {};
    order.state = OrderState::Draft;
    order.number.clear();
    order.dateText.clear();
    order.date = {};
    forEachText(order, [&values](QString& text, FilledPlace place) {
        const bool field = text.startsWith(u'{');
        text = place == FilledPlace::Line ? line(text, values) : filled(text, values);
        // A point that began with a field begins with a capital all the same.
        if (field && place == FilledPlace::Sentence && !text.isEmpty())
            text[0] = text.at(0).toUpper();
    });
    for (OrderAppendix& appendix : order.appendices) {
        if (appendix.kind == AppendixKind::Roadmap || appendix.isOwn())
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
    if (!sources.roadmap || !sources.roadmap->id.isValid() || !order.amendsState.isEmpty())
        return order;
    const auto unchosen = std::ranges::find_if(order.appendices, [](const OrderAppendix& appendix) {
        return appendix.kind == AppendixKind::Roadmap && appendix.source <= 0;
    });
    if (unchosen != order.appendices.end())
        unchosen->source = sources.roadmap->id.value();
    else if (speaksOfRoadmap(orderTemplate))
        order.appendices.prepend({AppendixKind::Roadmap, sources.roadmap->id.value()});
    return order;
}

} // namespace lotsia
