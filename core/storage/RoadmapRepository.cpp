#include "storage/RoadmapRepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString listToText(const QStringList& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromText(const QString& text)
{
    QStringList list;
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array())
        list << value.toString();
    return list;
}

QVariant dateToText(const QDate& date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QDate dateFromText(const QVariant& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject rowJson(const QStringList& columns, const QVariantList& values)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i)
        object.insert(columns.at(i), QJsonValue::fromVariant(values.at(i)));
    return object;
}

const QStringList roadmapColumns{u"title"_s,      u"document_kind"_s, u"period_start"_s,
                                 u"period_end"_s, u"headings"_s,      u"removed"_s};
const QStringList sectionColumns{u"roadmap_id"_s, u"position"_s, u"title"_s, u"removed"_s};
const QStringList actionColumns{u"roadmap_id"_s,  u"section_id"_s, u"position"_s, u"text"_s,
                                u"responsible"_s, u"term"_s,       u"result"_s,   u"removed"_s};

} // namespace

Result<QList<RoadmapRepository::Header>> RoadmapRepository::list()
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(
            u"SELECT id, title, document_kind, period_start, period_end, (SELECT count(*) FROM roadmap_action a "
            u"WHERE a.roadmap_id = r.id AND a.removed = 0) FROM roadmap r WHERE removed = 0 ORDER BY id"_s));
    QList<Header> headers;
    for (const QVariantList& row : rows)
        headers.append({RoadmapId(row.at(0).toLongLong()), row.at(1).toString(), row.at(2).toString(),
                        dateFromText(row.at(3)), dateFromText(row.at(4)), row.at(5).toInt()});
    return headers;
}

Result<std::optional<Roadmap>> RoadmapRepository::load(RoadmapId id)
{
    LOTSIA_TRY_ASSIGN(
        const Rows heads,
        m_connection.select(
            u"SELECT title, document_kind, period_start, period_end, headings FROM roadmap WHERE id = ?"_s,
            {id.value()}));
    if (heads.isEmpty())
        return std::optional<Roadmap>();
    Roadmap roadmap;
    roadmap.id = id;
    const QVariantList& head = heads.first();
    roadmap.title = head.at(0).toString();
    roadmap.documentKind = head.at(1).toString();
    roadmap.periodStart = dateFromText(head.at(2));
    roadmap.periodEnd = dateFromText(head.at(3));
    roadmap.columnHeadings = listFromText(head.at(4).toString());

    LOTSIA_TRY_ASSIGN(
        const Rows sections,
        m_connection.select(
            u"SELECT id, title FROM roadmap_section WHERE roadmap_id = ? AND removed = 0 ORDER BY position, id"_s,
            {id.value()}));
    QHash<qint64, qsizetype> sectionIndex;
    for (const QVariantList& row : sections) {
        sectionIndex.insert(row.at(0).toLongLong(), roadmap.sections.size());
        roadmap.sections.append({SectionId(row.at(0).toLongLong()), row.at(1).toString(), {}});
    }
    LOTSIA_TRY_ASSIGN(
        const Rows actions,
        m_connection.select(
            u"SELECT id, section_id, text, responsible, term, result FROM roadmap_action WHERE roadmap_id = ? "
            u"AND removed = 0 ORDER BY position, id"_s,
            {id.value()}));
    for (const QVariantList& row : actions) {
        const qsizetype section = sectionIndex.value(row.at(1).toLongLong(), -1);
        if (section < 0)
            continue; // its section was removed
        RoadmapAction action{ActionId(row.at(0).toLongLong()), row.at(2).toString(), listFromText(row.at(3).toString()),
                             Term::parse(row.at(4).toString(), roadmap.periodStart, roadmap.periodEnd),
                             row.at(5).toString()};
        roadmap.sections[section].actions.append(std::move(action));
    }
    return roadmap;
}

Status RoadmapRepository::updateRow(const QString& table, const QStringList& columns, const QVariantList& values,
                                    qint64 id)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columns.join(u", "), table), {id}));
    if (rows.isEmpty())
        return fail(ErrorCode::Data, u"%1 %2"_s.arg(table).arg(id));
    const QJsonObject old = rowJson(columns, rows.first());
    const QJsonObject now = rowJson(columns, values);
    if (old == now)
        return {};
    LOTSIA_TRY(m_connection.run(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, columns.join(u" = ?, ")),
                                values + QVariantList{id}));
    return m_history.write(table, id, now.value(u"removed").toInt() ? u"remove"_s : u"change"_s, old, now);
}

Status RoadmapRepository::storeSection(RoadmapId roadmap, RoadmapSection& section, qsizetype position)
{
    const QVariantList values{roadmap.value(), static_cast<qlonglong>(position),
                              section.title.isNull() ? u""_s : section.title, 0};
    if (section.id.isValid())
        return updateRow(u"roadmap_section"_s, sectionColumns, values, section.id.value());
    LOTSIA_TRY(m_connection.run(
        u"INSERT INTO roadmap_section (roadmap_id, position, title, removed) VALUES (?, ?, ?, ?)"_s, values));
    section.id = SectionId(m_connection.lastInsertId());
    return m_history.write(u"roadmap_section"_s, section.id.value(), u"add"_s, {}, rowJson(sectionColumns, values));
}

Status RoadmapRepository::storeAction(RoadmapId roadmap, SectionId section, RoadmapAction& action, qsizetype position)
{
    const auto filled = [](const QString& text) { return text.isNull() ? u""_s : text; };
    const QVariantList values{roadmap.value(),
                              section.value(),
                              static_cast<qlonglong>(position),
                              filled(action.text),
                              listToText(action.responsible),
                              filled(action.term.text),
                              filled(action.result),
                              0};
    if (action.id.isValid())
        return updateRow(u"roadmap_action"_s, actionColumns, values, action.id.value());
    LOTSIA_TRY(m_connection.run(
        u"INSERT INTO roadmap_action (roadmap_id, section_id, position, text, responsible, term, result, removed) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        values));
    action.id = ActionId(m_connection.lastInsertId());
    return m_history.write(u"roadmap_action"_s, action.id.value(), u"add"_s, {}, rowJson(actionColumns, values));
}

Status RoadmapRepository::removeMissing(const QString& table, RoadmapId roadmap, const QSet<qint64>& kept)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(u"SELECT id FROM %1 WHERE roadmap_id = ? AND removed = 0"_s.arg(table), {roadmap.value()}));
    for (const QVariantList& row : rows) {
        const qint64 id = row.at(0).toLongLong();
        if (kept.contains(id))
            continue;
        LOTSIA_TRY(m_connection.run(u"UPDATE %1 SET removed = 1 WHERE id = ?"_s.arg(table), {id}));
        LOTSIA_TRY(m_history.write(table, id, u"remove"_s, {{u"removed"_s, 0}}, {{u"removed"_s, 1}}));
    }
    return {};
}

Result<Roadmap> RoadmapRepository::store(const Roadmap& source)
{
    Roadmap roadmap = source;
    const QVariantList values{roadmap.title.isNull() ? u""_s : roadmap.title,
                              roadmap.documentKind.isNull() ? u""_s : roadmap.documentKind,
                              dateToText(roadmap.periodStart),
                              dateToText(roadmap.periodEnd),
                              listToText(roadmap.columnHeadings),
                              0};
    if (roadmap.id.isValid()) {
        LOTSIA_TRY(updateRow(u"roadmap"_s, roadmapColumns, values, roadmap.id.value()));
    } else {
        LOTSIA_TRY(m_connection.run(
            u"INSERT INTO roadmap (title, document_kind, period_start, period_end, headings, removed) VALUES (?, ?, ?, ?, ?, ?)"_s,
            values));
        roadmap.id = RoadmapId(m_connection.lastInsertId());
        LOTSIA_TRY(m_history.write(u"roadmap"_s, roadmap.id.value(), u"add"_s, {}, rowJson(roadmapColumns, values)));
    }
    QSet<qint64> sections, actions;
    qsizetype position = 0;
    for (qsizetype s = 0; s < roadmap.sections.size(); ++s) {
        RoadmapSection& section = roadmap.sections[s];
        LOTSIA_TRY(storeSection(roadmap.id, section, s));
        sections.insert(section.id.value());
        for (RoadmapAction& action : section.actions) {
            LOTSIA_TRY(storeAction(roadmap.id, section.id, action, position++));
            actions.insert(action.id.value());
            action.term = Term::parse(action.term.text, roadmap.periodStart, roadmap.periodEnd);
        }
    }
    LOTSIA_TRY(removeMissing(u"roadmap_action"_s, roadmap.id, actions));
    LOTSIA_TRY(removeMissing(u"roadmap_section"_s, roadmap.id, sections));
    return roadmap;
}

Status RoadmapRepository::setRemoved(RoadmapId id, bool removed)
{
    LOTSIA_TRY(m_connection.run(u"UPDATE roadmap SET removed = ? WHERE id = ?"_s, {removed ? 1 : 0, id.value()}));
    return m_history.write(u"roadmap"_s, id.value(), removed ? u"remove"_s : u"restore"_s, {}, {});
}

} // namespace lotsia
