#include "storage/RoadmapRepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

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

QString schoolsToText(const QList<SchoolId>& schools)
{
    if (schools.isEmpty())
        return u"[]"_s; // of nearly every row
    QJsonArray array;
    for (const SchoolId school : schools)
        array << school.value();
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<SchoolId> schoolsFromText(const QString& text)
{
    QList<SchoolId> schools;
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        if (const SchoolId school(value.toInteger()); school.value() > 0 && !schools.contains(school))
            schools << school;
    }
    return schools;
}

bool isListOf(const QString& text, bool (*sound)(const QJsonValue&))
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() && std::ranges::all_of(document.array().toVariantList(), [&](const QVariant& value) {
               return sound(QJsonValue::fromVariant(value));
           });
}

QVariant keyOrNull(qint64 key)
{
    return key > 0 ? QVariant(key) : QVariant();
}

QString meaningText(const Term& term)
{
    return term.corrected ? QString::fromUtf8(QJsonDocument(term.toMeaning()).toJson(QJsonDocument::Compact)) : u""_s;
}

/// Term::parse(), remembered: plans repeat their terms, and every edit stores the whole plan.
Term parsed(const QString& text, const QDate& start, const QDate& end)
{
    constexpr qsizetype MaxTerms = 5000;
    thread_local QHash<QPair<QString, QPair<QDate, QDate>>, Term> terms;
    const QPair<QString, QPair<QDate, QDate>> key{text, {start, end}};
    if (const auto known = terms.constFind(key); known != terms.constEnd())
        return *known;
    if (terms.size() >= MaxTerms)
        terms.clear();
    return *terms.insert(key, Term::parse(text, start, end));
}

/// As a person corrected it, otherwise as it reads.
Term termFrom(const QString& text, const QString& meaning, const Roadmap& roadmap)
{
    if (!meaning.isEmpty()) {
        const auto corrected = Term::withMeaning(text, QJsonDocument::fromJson(meaning.toUtf8()).object());
        if (corrected)
            return *corrected;
    }
    return parsed(text, roadmap.periodStart, roadmap.periodEnd);
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
    for (qsizetype i = 0; i < columns.size(); ++i) // a NULL that was read is an empty text of its own type
        object.insert(columns.at(i), values.at(i).isNull() ? QJsonValue() : QJsonValue::fromVariant(values.at(i)));
    return object;
}

const QStringList roadmapColumns{u"title"_s,    u"document_kind"_s, u"period_start"_s, u"period_end"_s,
                                 u"headings"_s, u"origin_id"_s,     u"removed"_s};
const QStringList sectionColumns{u"roadmap_id"_s, u"position"_s, u"title"_s, u"removed"_s};
const QStringList actionColumns{u"roadmap_id"_s,  u"section_id"_s, u"position"_s,  u"text"_s,
                                u"responsible"_s, u"term"_s,       u"result"_s,    u"meaning"_s,
                                u"register"_s,    u"schools"_s,    u"origin_id"_s, u"removed"_s};

} // namespace

Result<QList<RoadmapRepository::Header>> RoadmapRepository::list()
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(
            u"SELECT id, title, document_kind, period_start, period_end, (SELECT count(*) FROM roadmap_action a "
            u"WHERE a.roadmap_id = r.id AND a.removed = 0), amending, archived FROM roadmap r WHERE removed = 0 "
            u"ORDER BY id"_s));
    QList<Header> headers;
    for (const QVariantList& row : rows)
        headers.append({RoadmapId(row.at(0).toLongLong()), row.at(1).toString(), row.at(2).toString(),
                        dateFromText(row.at(3)), dateFromText(row.at(4)), row.at(5).toInt(), row.at(6).toBool(),
                        row.at(7).toBool()});
    return headers;
}

Result<std::optional<Roadmap>> RoadmapRepository::load(RoadmapId id)
{
    return read(id, false);
}

Result<std::optional<Roadmap>> RoadmapRepository::loadWithRemoved(RoadmapId id)
{
    return read(id, true);
}

Result<std::optional<Roadmap>> RoadmapRepository::read(RoadmapId id, bool withRemoved)
{
    const QString which = withRemoved ? u""_s : u"AND removed = 0 "_s;
    LOTSIA_TRY_ASSIGN(
        const Rows heads,
        m_connection.select(
            u"SELECT title, document_kind, period_start, period_end, headings, origin_id FROM roadmap WHERE id = ?"_s,
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
    roadmap.origin = RoadmapId(head.at(5).toLongLong());

    LOTSIA_TRY_ASSIGN(
        const Rows sections,
        m_connection.select(
            u"SELECT id, title FROM roadmap_section WHERE roadmap_id = ? %1ORDER BY removed, position, id"_s.arg(which),
            {id.value()}));
    QHash<qint64, qsizetype> sectionIndex;
    for (const QVariantList& row : sections) {
        sectionIndex.insert(row.at(0).toLongLong(), roadmap.sections.size());
        roadmap.sections.append({SectionId(row.at(0).toLongLong()), row.at(1).toString(), {}});
    }
    LOTSIA_TRY_ASSIGN(
        const Rows actions,
        m_connection.select(
            u"SELECT id, section_id, text, responsible, term, result, meaning, register, schools, origin_id FROM "
            u"roadmap_action WHERE roadmap_id = ? %1ORDER BY removed, position, id"_s.arg(which),
            {id.value()}));
    for (const QVariantList& row : actions) {
        const qsizetype section = sectionIndex.value(row.at(1).toLongLong(), -1);
        if (section < 0)
            continue; // its section was removed
        RoadmapAction action{ActionId(row.at(0).toLongLong()),
                             row.at(2).toString(),
                             listFromText(row.at(3).toString()),
                             termFrom(row.at(4).toString(), row.at(6).toString(), roadmap),
                             row.at(5).toString(),
                             row.at(7).toString(),
                             schoolsFromText(row.at(8).toString()),
                             ActionId(row.at(9).toLongLong())};
        roadmap.sections[section].actions.append(std::move(action));
    }
    return roadmap;
}

Result<QStringList> RoadmapRepository::damagedActions(RoadmapId id)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT text, responsible, schools, meaning, term FROM roadmap_action WHERE "
                                          u"roadmap_id = ? AND removed = 0 ORDER BY position, id"_s,
                                          {id.value()}));
    QStringList damaged;
    for (const QVariantList& row : rows) {
        const QString meaning = row.at(3).toString();
        const bool sound = isListOf(row.at(1).toString(), [](const QJsonValue& value) { return value.isString(); })
            && isListOf(row.at(2).toString(), [](const QJsonValue& value) { return value.toInteger() > 0; })
            && (meaning.isEmpty()
                || Term::withMeaning(row.at(4).toString(), QJsonDocument::fromJson(meaning.toUtf8()).object()));
        if (!sound)
            damaged << row.at(0).toString();
    }
    return damaged;
}

Status RoadmapRepository::updateRow(const QString& table, const QStringList& columns, const QVariantList& values,
                                    qint64 id)
{
    QVariantList stored = m_rows.value(table).value(id);
    if (stored.isEmpty()) {
        LOTSIA_TRY_ASSIGN(
            const Rows rows,
            m_connection.select(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columns.join(u", "), table), {id}));
        if (rows.isEmpty())
            return fail(ErrorCode::Data, u"%1 %2"_s.arg(table).arg(id));
        stored = rows.first();
    }
    if (stored == values)
        return {};
    const QJsonObject old = rowJson(columns, stored);
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
                              meaningText(action.term),
                              filled(action.registerKey),
                              schoolsToText(action.schools),
                              keyOrNull(action.origin.value()),
                              0};
    if (action.id.isValid())
        return updateRow(u"roadmap_action"_s, actionColumns, values, action.id.value());
    LOTSIA_TRY(m_connection.run(
        u"INSERT INTO roadmap_action (roadmap_id, section_id, position, text, responsible, term, result, "
        u"meaning, register, schools, origin_id, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
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

Status RoadmapRepository::readRows(const QString& table, const QStringList& columns, RoadmapId roadmap)
{
    LOTSIA_TRY_ASSIGN(
        Rows rows,
        m_connection.select(u"SELECT id, %1 FROM %2 WHERE roadmap_id = ?"_s.arg(columns.join(u", "), table),
                            {roadmap.value()}));
    QHash<qint64, QVariantList>& stored = m_rows[table];
    stored.clear();
    for (QVariantList& row : rows) {
        const qint64 id = row.takeFirst().toLongLong();
        stored.insert(id, row);
    }
    return {};
}

Result<Roadmap> RoadmapRepository::store(const Roadmap& source)
{
    Roadmap roadmap = source;
    // One reading of all rows instead of one for each of them.
    LOTSIA_TRY(readRows(u"roadmap_section"_s, sectionColumns, roadmap.id));
    LOTSIA_TRY(readRows(u"roadmap_action"_s, actionColumns, roadmap.id));
    const QVariantList values{roadmap.title.isNull() ? u""_s : roadmap.title,
                              roadmap.documentKind.isNull() ? u""_s : roadmap.documentKind,
                              dateToText(roadmap.periodStart),
                              dateToText(roadmap.periodEnd),
                              listToText(roadmap.columnHeadings),
                              keyOrNull(roadmap.origin.value()),
                              0};
    if (roadmap.id.isValid()) {
        LOTSIA_TRY(updateRow(u"roadmap"_s, roadmapColumns, values, roadmap.id.value()));
    } else {
        LOTSIA_TRY(m_connection.run(
            u"INSERT INTO roadmap (title, document_kind, period_start, period_end, headings, origin_id, removed) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
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
            if (!action.term.corrected)
                action.term = parsed(action.term.text, roadmap.periodStart, roadmap.periodEnd);
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

Result<std::optional<RoadmapRepository::Flags>> RoadmapRepository::flags(RoadmapId id)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(u"SELECT amending, archived, removed FROM roadmap WHERE id = ?"_s, {id.value()}));
    if (rows.isEmpty())
        return std::optional<Flags>();
    const QVariantList& row = rows.first();
    return Flags{row.at(0).toBool(), row.at(1).toBool(), row.at(2).toBool()};
}

Status RoadmapRepository::setFlag(RoadmapId id, const QString& column, bool on)
{
    LOTSIA_TRY(m_connection.run(u"UPDATE roadmap SET %1 = ? WHERE id = ?"_s.arg(column), {on ? 1 : 0, id.value()}));
    return m_history.write(u"roadmap"_s, id.value(), u"change"_s, {{column, on ? 0 : 1}}, {{column, on ? 1 : 0}});
}

Status RoadmapRepository::setAmending(RoadmapId id, bool amending)
{
    return setFlag(id, u"amending"_s, amending);
}

Status RoadmapRepository::setArchived(RoadmapId id, bool archived)
{
    return setFlag(id, u"archived"_s, archived);
}

} // namespace lotsia
