#include "roadmap/Roadmap.h"

#include "common/StrictJson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBytes = 8 * 1024 * 1024;
constexpr qsizetype maxActions = 5'000;
constexpr qsizetype maxSections = 500;
constexpr qsizetype maxParties = 100;
constexpr qsizetype columns = 5;

Status readPeriod(const StrictJson& root, Roadmap& roadmap)
{
    const QJsonValue value = root.raw().value("period"_L1);
    if (value.isUndefined() || value.isNull())
        return {};
    const QJsonArray dates = value.toArray();
    if (dates.size() != 2)
        return root.bad(u"period"_s,
                        QCoreApplication::translate("Roadmap", "two dates like 2023-09-01 are expected here."));
    roadmap.periodStart = strictIsoDate(dates.at(0).toString());
    roadmap.periodEnd = strictIsoDate(dates.at(1).toString());
    if (!roadmap.periodStart.isValid() || !roadmap.periodEnd.isValid())
        return root.bad(u"period"_s,
                        QCoreApplication::translate("Roadmap", "two dates like 2023-09-01 are expected here."));
    if (roadmap.periodStart > roadmap.periodEnd)
        return root.bad(u"period"_s,
                        QCoreApplication::translate("Roadmap", "the period ends before it begins. Correct the dates."));
    return {};
}

Result<RoadmapAction> readAction(const StrictJson& object, const Roadmap& roadmap)
{
    LOTSIA_TRY(object.onlyKeys({u"number"_s, u"text"_s, u"responsible"_s, u"term"_s, u"term_parsed"_s, u"result"_s}));
    RoadmapAction action;
    LOTSIA_TRY_ASSIGN(action.text, object.text(u"text"_s, StrictJson::Need::Required));
    LOTSIA_TRY_ASSIGN(action.responsible, object.texts(u"responsible"_s, maxParties));
    LOTSIA_TRY_ASSIGN(const QString term, object.text(u"term"_s));
    LOTSIA_TRY_ASSIGN(action.result, object.text(u"result"_s));
    action.term = Term::parse(term, roadmap.periodStart, roadmap.periodEnd);
    return action;
}

Result<RoadmapSection> readSection(const StrictJson& object, const Roadmap& roadmap)
{
    LOTSIA_TRY(object.onlyKeys({u"title"_s, u"actions"_s}));
    RoadmapSection section;
    LOTSIA_TRY_ASSIGN(section.title, object.text(u"title"_s));
    LOTSIA_TRY_ASSIGN(const QJsonArray actions, object.array(u"actions"_s, maxActions, StrictJson::Need::Required));
    for (qsizetype i = 0; i < actions.size(); ++i) {
        LOTSIA_TRY_ASSIGN(const StrictJson item, object.item(u"actions"_s, actions, i));
        LOTSIA_TRY_ASSIGN(RoadmapAction action, readAction(item, roadmap));
        section.actions << std::move(action);
    }
    return section;
}

QJsonObject actionJson(const RoadmapAction& action, qsizetype section, qsizetype index)
{
    return {
        {u"number"_s, Roadmap::actionNumber(section, index).chopped(1)}, // «1.2» in data, «1.2.» in print
        {u"text"_s, action.text},
        {u"responsible"_s, QJsonArray::fromStringList(action.responsible)},
        {u"term"_s, action.term.text},
        {u"term_parsed"_s, action.term.toJson()},
        {u"result"_s, action.result},
    };
}

} // namespace

QString Roadmap::actionNumber(qsizetype section, qsizetype action)
{
    return u"%1.%2."_s.arg(section + 1).arg(action + 1);
}

qsizetype Roadmap::actionCount() const
{
    qsizetype count = 0;
    for (const RoadmapSection& section : sections)
        count += section.actions.size();
    return count;
}

QStringList Roadmap::defaultColumnHeadings()
{
    return {u"№ п/п"_s, u"Мероприятие (содержание деятельности)"_s, u"Ответственные исполнители"_s,
            u"Сроки исполнения"_s, u"Планируемый результат"_s};
}

QStringList Roadmap::printedHeadings() const
{
    return columnHeadings.isEmpty() ? defaultColumnHeadings() : columnHeadings;
}

Result<Roadmap> Roadmap::fromJson(const QByteArray& json, const QString& fileName)
{
    LOTSIA_TRY_ASSIGN(const StrictJson root, StrictJson::parse(json, maxBytes, fileName));
    LOTSIA_TRY(root.format(u"lotsia-roadmap/1"_s));
    LOTSIA_TRY(root.onlyKeys({u"format"_s, u"title"_s, u"document_kind"_s, u"period"_s, u"headings"_s, u"sections"_s}));
    Roadmap roadmap;
    LOTSIA_TRY_ASSIGN(roadmap.title, root.text(u"title"_s, StrictJson::Need::Required));
    LOTSIA_TRY_ASSIGN(roadmap.documentKind, root.text(u"document_kind"_s));
    LOTSIA_TRY(readPeriod(root, roadmap));
    LOTSIA_TRY_ASSIGN(roadmap.columnHeadings, root.texts(u"headings"_s, columns));
    if (!roadmap.columnHeadings.isEmpty() && roadmap.columnHeadings.size() != columns)
        return root.bad(u"headings"_s,
                        QCoreApplication::translate("Roadmap", "five headings are expected here, or none."));
    LOTSIA_TRY_ASSIGN(const QJsonArray sections, root.array(u"sections"_s, maxSections, StrictJson::Need::Required));
    for (qsizetype i = 0; i < sections.size(); ++i) {
        LOTSIA_TRY_ASSIGN(const StrictJson item, root.item(u"sections"_s, sections, i));
        LOTSIA_TRY_ASSIGN(RoadmapSection section, readSection(item, roadmap));
        roadmap.sections << std::move(section);
    }
    if (roadmap.actionCount() > maxActions)
        return root.bad(
            u"sections"_s,
            QCoreApplication::translate("Roadmap", "the roadmap holds more than %1 measures. Split it in two.")
                .arg(maxActions));
    return roadmap;
}

QByteArray Roadmap::toJson() const
{
    QJsonArray sectionArray;
    for (qsizetype s = 0; s < sections.size(); ++s) {
        const RoadmapSection& section = sections.at(s);
        QJsonArray actions;
        for (qsizetype a = 0; a < section.actions.size(); ++a)
            actions << actionJson(section.actions.at(a), s, a);
        sectionArray << QJsonObject{
            {u"title"_s, section.title.isEmpty() ? QJsonValue() : QJsonValue(section.title)},
            {u"actions"_s, actions},
        };
    }
    QJsonObject root{
        {u"format"_s, u"lotsia-roadmap/1"_s}, {u"title"_s, title},           {u"document_kind"_s, documentKind},
        {u"period"_s, QJsonValue()},          {u"sections"_s, sectionArray},
    };
    if (periodStart.isValid() && periodEnd.isValid())
        root[u"period"_s] = QJsonArray{periodStart.toString(Qt::ISODate), periodEnd.toString(Qt::ISODate)};
    if (!columnHeadings.isEmpty())
        root[u"headings"_s] = QJsonArray::fromStringList(columnHeadings);
    return QJsonDocument(root).toJson();
}

} // namespace lotsia
