#include "roadmap/RoadmapSnapshot.h"

#include "common/StrictJson.h"
#include "common/TextFold.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QString format = u"lotsia-roadmap-snapshot/1"_s;
constexpr qint64 maxBytes = 16 * 1024 * 1024;
constexpr qsizetype maxRows = 5'000;
constexpr qsizetype maxSchools = 10'000;

QJsonObject rowJson(const RoadmapAction& action)
{
    QJsonObject row{{u"id"_s, action.id.value()}};
    if (!action.registerKey.isEmpty())
        row.insert(u"register"_s, action.registerKey);
    if (action.origin.isValid())
        row.insert(u"origin"_s, action.origin.value());
    if (!action.schools.isEmpty()) {
        QJsonArray schools;
        for (const SchoolId school : action.schools)
            schools << school.value();
        row.insert(u"schools"_s, schools);
    }
    if (action.term.corrected)
        row.insert(u"meaning"_s, action.term.toMeaning());
    return row;
}

Status readRow(const StrictJson& row, RoadmapAction& action)
{
    LOTSIA_TRY(row.onlyKeys({u"id"_s, u"register"_s, u"origin"_s, u"schools"_s, u"meaning"_s}));
    action.id = ActionId(row.raw().value("id"_L1).toInteger());
    LOTSIA_TRY_ASSIGN(action.registerKey, row.text(u"register"_s));
    action.origin = ActionId(row.raw().value("origin"_L1).toInteger());
    LOTSIA_TRY_ASSIGN(const QJsonArray schools, row.array(u"schools"_s, maxSchools));
    for (const QJsonValue school : schools)
        action.schools << SchoolId(school.toInteger());
    if (row.has(u"meaning"_s)) {
        LOTSIA_TRY_ASSIGN(action.term, Term::withMeaning(action.term.text, row.raw().value("meaning"_L1).toObject()));
    }
    return {};
}

QString wholeText(const RoadmapAction& action)
{
    return QStringList{action.text, action.responsible.join(u'\n'), action.term.text, action.result}.join(u'\f');
}

QString placeOf(const Roadmap& roadmap, qsizetype section, qsizetype action)
{
    return foldForMatch(roadmap.sections.at(section).title) + u'\f' + QString::number(action);
}

/// Gives ids by one way of recognising; each row is given once.
template <typename Key>
void giveIds(Roadmap& printed, const Roadmap& rows, QSet<ActionId>& given, Key key)
{
    QHash<QString, QList<ActionId>> known;
    for (qsizetype s = 0; s < rows.sections.size(); ++s) {
        for (qsizetype a = 0; a < rows.sections.at(s).actions.size(); ++a) {
            const ActionId id = rows.sections.at(s).actions.at(a).id;
            if (!given.contains(id))
                known[key(rows, s, a)] << id;
        }
    }
    for (qsizetype s = 0; s < printed.sections.size(); ++s) {
        for (qsizetype a = 0; a < printed.sections.at(s).actions.size(); ++a) {
            RoadmapAction& action = printed.sections[s].actions[a];
            const auto found = known.find(key(printed, s, a));
            if (action.id.isValid() || found == known.end() || found->isEmpty())
                continue;
            action.id = found->takeFirst();
            given.insert(action.id);
        }
    }
}

} // namespace

QByteArray snapshotJson(const Roadmap& roadmap)
{
    QJsonArray sections;
    for (const RoadmapSection& section : roadmap.sections) {
        QJsonArray rows;
        for (const RoadmapAction& action : section.actions)
            rows << rowJson(action);
        sections << QJsonObject{{u"id"_s, section.id.value()}, {u"actions"_s, rows}};
    }
    return QJsonDocument(QJsonObject{{u"format"_s, format},
                                     {u"id"_s, roadmap.id.value()},
                                     {u"origin"_s, roadmap.origin.value()},
                                     {u"roadmap"_s, QJsonDocument::fromJson(roadmap.toJson()).object()},
                                     {u"rows"_s, sections}})
        .toJson(QJsonDocument::Compact);
}

Result<Roadmap> roadmapFromSnapshot(const QByteArray& json)
{
    LOTSIA_TRY_ASSIGN(const StrictJson root, StrictJson::parse(json, maxBytes, {}));
    LOTSIA_TRY(root.format(format));
    LOTSIA_TRY(root.onlyKeys({u"format"_s, u"id"_s, u"origin"_s, u"roadmap"_s, u"rows"_s}));
    LOTSIA_TRY_ASSIGN(Roadmap roadmap,
                      Roadmap::fromJson(QJsonDocument(root.raw().value("roadmap"_L1).toObject()).toJson()));
    roadmap.id = RoadmapId(root.raw().value("id"_L1).toInteger());
    roadmap.origin = RoadmapId(root.raw().value("origin"_L1).toInteger());
    LOTSIA_TRY_ASSIGN(const QJsonArray sections, root.array(u"rows"_s, maxRows));
    for (qsizetype s = 0; s < qMin(sections.size(), roadmap.sections.size()); ++s) {
        RoadmapSection& section = roadmap.sections[s];
        LOTSIA_TRY_ASSIGN(const StrictJson object, root.item(u"rows"_s, sections, s));
        section.id = SectionId(object.raw().value("id"_L1).toInteger());
        LOTSIA_TRY_ASSIGN(const QJsonArray rows, object.array(u"actions"_s, maxRows));
        for (qsizetype a = 0; a < qMin(rows.size(), section.actions.size()); ++a) {
            LOTSIA_TRY_ASSIGN(const StrictJson row, object.item(u"actions"_s, rows, a));
            LOTSIA_TRY(readRow(row, section.actions[a]));
        }
    }
    return roadmap;
}

bool isPrintedAlike(const Roadmap& a, const Roadmap& b)
{
    const auto sameAction = [](const RoadmapAction& x, const RoadmapAction& y) {
        return x.id == y.id && x.text == y.text && x.responsible == y.responsible && x.term.text == y.term.text
            && x.result == y.result;
    };
    const auto sameSection = [&sameAction](const RoadmapSection& x, const RoadmapSection& y) {
        return x.id == y.id && x.title == y.title
            && std::equal(x.actions.begin(), x.actions.end(), y.actions.begin(), y.actions.end(), sameAction);
    };
    return a.title == b.title && a.documentKind == b.documentKind && a.periodStart == b.periodStart
        && a.periodEnd == b.periodEnd && a.columnHeadings == b.columnHeadings
        && std::equal(a.sections.begin(), a.sections.end(), b.sections.begin(), b.sections.end(), sameSection);
}

QString roadmapDigest(const Roadmap& roadmap)
{
    Roadmap printed = roadmap;
    for (RoadmapSection& section : printed.sections) {
        for (RoadmapAction& action : section.actions) {
            Term unread; // how the term was understood is not printed
            unread.text = action.term.text;
            action.term = unread;
        }
    }
    return QString::fromLatin1(QCryptographicHash::hash(printed.toJson(), QCryptographicHash::Sha256).toHex());
}

Roadmap withRowIds(const Roadmap& printed, const Roadmap& rows)
{
    Roadmap known = printed;
    known.id = rows.id;
    known.origin = rows.origin;
    QSet<ActionId> given;
    giveIds(known, rows, given, [](const Roadmap& roadmap, qsizetype s, qsizetype a) {
        return wholeText(roadmap.sections.at(s).actions.at(a));
    });
    giveIds(known, rows, given, [](const Roadmap& roadmap, qsizetype s, qsizetype a) {
        return foldForMatch(roadmap.sections.at(s).actions.at(a).text);
    });
    giveIds(known, rows, given, placeOf);
    QSet<SectionId> sections;
    for (qsizetype s = 0; s < known.sections.size(); ++s) {
        RoadmapSection& section = known.sections[s];
        for (const RoadmapSection& row : rows.sections) {
            if (foldForMatch(row.title) != foldForMatch(section.title) || sections.contains(row.id))
                continue;
            section.id = row.id;
            sections.insert(row.id);
            break;
        }
    }
    return known;
}

} // namespace lotsia
