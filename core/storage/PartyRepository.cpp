#include "storage/PartyRepository.h"

#include "common/TextFold.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartyRepository)
};

struct CaseKey {
    GrammaticalCase wordCase;
    QString key;
};

const QList<CaseKey>& caseKeys()
{
    static const QList<CaseKey> keys{{GrammaticalCase::Genitive, u"genitive"_s},
                                     {GrammaticalCase::Dative, u"dative"_s},
                                     {GrammaticalCase::Accusative, u"accusative"_s},
                                     {GrammaticalCase::Instrumental, u"instrumental"_s}};
    return keys;
}

QJsonObject toJson(const QHash<GrammaticalCase, QString>& cases)
{
    QJsonObject object;
    for (const CaseKey& one : caseKeys())
        if (cases.contains(one.wordCase))
            object.insert(one.key, cases.value(one.wordCase));
    return object;
}

QHash<GrammaticalCase, QString> casesFrom(const QJsonObject& object)
{
    QHash<GrammaticalCase, QString> cases;
    for (const CaseKey& one : caseKeys())
        if (object.contains(one.key))
            cases.insert(one.wordCase, object.value(one.key).toString());
    return cases;
}

QString bodyOf(const Party& party)
{
    const QJsonObject body{{u"post"_s, party.post},
                           {u"cases"_s, toJson(party.cases)},
                           {u"post_cases"_s, toJson(party.postCases)},
                           {u"note"_s, party.note}};
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Result<Party> partyFrom(const QVariantList& row)
{
    const QJsonDocument document = QJsonDocument::fromJson(row.at(3).toString().toUtf8());
    const int kind = row.at(1).toInt();
    if (!document.isObject() || kind < int(PartyKind::Organisation) || kind > int(PartyKind::Person))
        return fail(ErrorCode::Damaged,
                    Text::tr("The entry “%1” of the directory of responsible parties cannot be "
                             "read. Restore the database from a copy.")
                        .arg(row.at(2).toString()));
    const QJsonObject body = document.object();
    return Party{PartyId(row.at(0).toLongLong()),
                 static_cast<PartyKind>(kind),
                 row.at(2).toString(),
                 body.value("post"_L1).toString(),
                 casesFrom(body.value("cases"_L1).toObject()),
                 casesFrom(body.value("post_cases"_L1).toObject()),
                 body.value("note"_L1).toString()};
}

std::unexpected<Error> noSuchParty()
{
    return fail(ErrorCode::Data, Text::tr("There is no such party in the directory. Choose one from the list."));
}

} // namespace

Result<QList<Party>> PartyRepository::list()
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT id, kind, name, json FROM party WHERE removed = 0"_s));
    QList<Party> parties;
    for (const QVariantList& row : rows) {
        LOTSIA_TRY_ASSIGN(Party party, partyFrom(row));
        parties << std::move(party);
    }
    std::ranges::stable_sort(parties,
                             [](const Party& a, const Party& b) { return compareRussian(a.name, b.name) < 0; });
    return parties;
}

Result<std::optional<Party>> PartyRepository::find(PartyId id)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT id, kind, name, json FROM party WHERE id = ?"_s, {id.value()}));
    if (rows.isEmpty())
        return std::optional<Party>();
    LOTSIA_TRY_ASSIGN(Party party, partyFrom(rows.first()));
    return std::optional(std::move(party));
}

Result<QJsonObject> PartyRepository::stored(PartyId id)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT kind, name, json, removed FROM party WHERE id = ?"_s, {id.value()}));
    if (rows.isEmpty())
        return noSuchParty();
    const QVariantList& row = rows.first();
    return QJsonObject{{u"kind"_s, row.at(0).toInt()},
                       {u"name"_s, row.at(1).toString()},
                       {u"json"_s, row.at(2).toString()},
                       {u"removed"_s, row.at(3).toInt()}};
}

Result<PartyId> PartyRepository::store(const Party& party)
{
    const QString body = bodyOf(party);
    const QJsonObject now{{u"kind"_s, int(party.kind)}, {u"name"_s, party.name}, {u"json"_s, body}, {u"removed"_s, 0}};
    if (!party.id.isValid()) {
        LOTSIA_TRY(m_connection.run(u"INSERT INTO party (kind, name, json) VALUES (?, ?, ?)"_s,
                                    {int(party.kind), party.name, body}));
        const PartyId id(m_connection.lastInsertId());
        LOTSIA_TRY(m_history.write(u"party"_s, id.value(), u"add"_s, {}, now));
        return id;
    }
    LOTSIA_TRY_ASSIGN(const QJsonObject old, stored(party.id));
    if (old == now)
        return party.id;
    LOTSIA_TRY(m_connection.run(u"UPDATE party SET kind = ?, name = ?, json = ?, removed = 0 WHERE id = ?"_s,
                                {int(party.kind), party.name, body, party.id.value()}));
    LOTSIA_TRY(m_history.write(u"party"_s, party.id.value(), u"change"_s, old, now));
    return party.id;
}

Status PartyRepository::setRemoved(PartyId id, bool removed)
{
    LOTSIA_TRY_ASSIGN(const QJsonObject old, stored(id));
    if (old.value("removed"_L1).toInt() == int(removed))
        return {};
    LOTSIA_TRY(m_connection.run(u"UPDATE party SET removed = ? WHERE id = ?"_s, {removed ? 1 : 0, id.value()}));
    return m_history.write(u"party"_s, id.value(), removed ? u"remove"_s : u"restore"_s, old,
                           {{u"removed"_s, int(removed)}});
}

} // namespace lotsia
