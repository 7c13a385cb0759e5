#include "roadmap/RoadmapTemplate.h"

#include "common/ShippedFile.h"
#include "common/StrictJson.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RoadmapTemplate)
};

constexpr qint64 maxBytes = 1024 * 1024;
constexpr qsizetype maxSections = 100;
constexpr qsizetype maxActions = 1'000;
constexpr qsizetype maxParties = 20;
constexpr qsizetype columns = 5;

/// A text whose fields are all known.
Result<QString> fieldText(const StrictJson& object, const QString& key, StrictJson::Need need)
{
    LOTSIA_TRY_ASSIGN(const QString text, object.text(key, need));
    if (const QString field = unknownField(text); !field.isEmpty())
        return object.bad(key, Text::tr("the field %1 is not known.").arg(field));
    return text;
}

Result<RoadmapAction> readAction(const StrictJson& object)
{
    LOTSIA_TRY(object.onlyKeys({u"text"_s, u"responsible"_s, u"term"_s, u"result"_s, u"register"_s}));
    RoadmapAction action;
    LOTSIA_TRY_ASSIGN(action.text, fieldText(object, u"text"_s, StrictJson::Need::Required));
    LOTSIA_TRY_ASSIGN(action.responsible, object.texts(u"responsible"_s, maxParties));
    for (const QString& party : std::as_const(action.responsible))
        if (const QString field = unknownField(party); !field.isEmpty())
            return object.bad(u"responsible"_s, Text::tr("the field %1 is not known.").arg(field));
    LOTSIA_TRY_ASSIGN(action.term.text, fieldText(object, u"term"_s, StrictJson::Need::Required));
    LOTSIA_TRY_ASSIGN(action.result, fieldText(object, u"result"_s, StrictJson::Need::Optional));
    LOTSIA_TRY_ASSIGN(action.registerKey, object.text(u"register"_s));
    return action;
}

Result<RoadmapSection> readSection(const StrictJson& object)
{
    LOTSIA_TRY(object.onlyKeys({u"title"_s, u"actions"_s}));
    RoadmapSection section;
    LOTSIA_TRY_ASSIGN(section.title, fieldText(object, u"title"_s, StrictJson::Need::Optional));
    LOTSIA_TRY_ASSIGN(const QJsonArray actions, object.array(u"actions"_s, maxActions, StrictJson::Need::Required));
    for (qsizetype i = 0; i < actions.size(); ++i) {
        LOTSIA_TRY_ASSIGN(const StrictJson item, object.item(u"actions"_s, actions, i));
        LOTSIA_TRY_ASSIGN(RoadmapAction action, readAction(item));
        section.actions << std::move(action);
    }
    return section;
}

QDate dateOf(const QString& pattern, const TemplateWords& words)
{
    return strictIsoDate(words.filled(pattern));
}

} // namespace

Result<RoadmapTemplate> RoadmapTemplate::fromJson(const QByteArray& json, const QString& key, const QString& fileName)
{
    LOTSIA_TRY_ASSIGN(const StrictJson root, StrictJson::parse(json, maxBytes, fileName));
    LOTSIA_TRY(root.format(u"lotsia-roadmap-template/1"_s));
    LOTSIA_TRY(root.onlyKeys({u"format"_s, u"name"_s, u"about"_s, u"title"_s, u"document_kind"_s, u"period"_s,
                              u"headings"_s, u"sections"_s}));
    RoadmapTemplate made;
    made.key = key;
    LOTSIA_TRY_ASSIGN(made.name, root.text(u"name"_s, StrictJson::Need::Required));
    LOTSIA_TRY_ASSIGN(made.about, root.text(u"about"_s));
    LOTSIA_TRY_ASSIGN(made.body.title, fieldText(root, u"title"_s, StrictJson::Need::Required));
    LOTSIA_TRY_ASSIGN(made.body.documentKind, root.text(u"document_kind"_s, StrictJson::Need::Required));
    LOTSIA_TRY_ASSIGN(const QStringList period, root.texts(u"period"_s, 2));
    const TemplateWords anyYear{.year = AcademicYear::endingIn(2024)};
    if (period.size() != 2 || !dateOf(period.at(0), anyYear).isValid() || !dateOf(period.at(1), anyYear).isValid())
        return root.bad(u"period"_s, Text::tr("two dates like {year}-09-01 are expected here."));
    if (dateOf(period.at(0), anyYear) > dateOf(period.at(1), anyYear))
        return root.bad(u"period"_s, Text::tr("the period ends before it begins. Correct the dates."));
    made.periodStart = period.at(0);
    made.periodEnd = period.at(1);
    LOTSIA_TRY_ASSIGN(made.body.columnHeadings, root.texts(u"headings"_s, columns));
    if (!made.body.columnHeadings.isEmpty() && made.body.columnHeadings.size() != columns)
        return root.bad(u"headings"_s, Text::tr("five headings are expected here, or none."));
    LOTSIA_TRY_ASSIGN(const QJsonArray sections, root.array(u"sections"_s, maxSections, StrictJson::Need::Required));
    for (qsizetype i = 0; i < sections.size(); ++i) {
        LOTSIA_TRY_ASSIGN(const StrictJson item, root.item(u"sections"_s, sections, i));
        LOTSIA_TRY_ASSIGN(RoadmapSection section, readSection(item));
        made.body.sections << std::move(section);
    }
    if (made.body.actionCount() == 0 || made.body.actionCount() > maxActions)
        return root.bad(u"sections"_s, Text::tr("between 1 and %1 measures are expected here.").arg(maxActions));
    return made;
}

const QList<RoadmapTemplate>& RoadmapTemplate::builtIn()
{
    static const QList<RoadmapTemplate> templates = [] {
        QList<RoadmapTemplate> list;
        for (const QString& key : {u"year"_s, u"concept"_s}) {
            const QString name = u"roadmap-%1.json"_s.arg(key);
            auto read = fromJson(shippedFile(name), key, name);
            Q_ASSERT(read); // shipped with the program, checked by its tests
            if (read)
                list << std::move(*read);
        }
        return list;
    }();
    return templates;
}

Roadmap RoadmapTemplate::filled(const TemplateWords& words) const
{
    Roadmap roadmap = body;
    roadmap.title = words.filled(roadmap.title);
    roadmap.periodStart = dateOf(periodStart, words);
    roadmap.periodEnd = dateOf(periodEnd, words);
    for (RoadmapSection& section : roadmap.sections) {
        section.title = words.filled(section.title);
        for (RoadmapAction& action : section.actions) {
            action.text = words.filled(action.text);
            for (QString& party : action.responsible)
                party = words.filled(party);
            action.result = words.filled(action.result);
            action.term = Term::parse(words.filled(action.term.text), roadmap.periodStart, roadmap.periodEnd);
        }
    }
    return roadmap;
}

} // namespace lotsia
