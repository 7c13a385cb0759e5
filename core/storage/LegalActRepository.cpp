#include "storage/LegalActRepository.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LegalActRepository)
};

Result<LegalAct> actFrom(const QVariantList& row)
{
    const QJsonDocument json = QJsonDocument::fromJson(row.at(1).toString().toUtf8());
    auto act = LegalAct::fromJson(json.object(), {});
    if (!act)
        return fail(ErrorCode::Damaged,
                    Text::tr("The act %1 of the register cannot be read. Restore the database from a copy.")
                        .arg(row.at(0).toLongLong()));
    act->id = LegalActId(row.at(0).toLongLong());
    return act;
}

} // namespace

Result<QList<LegalAct>> LegalActRepository::list()
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT id, json FROM legal_act WHERE removed = 0 ORDER BY id"_s));
    QList<LegalAct> acts;
    for (const QVariantList& row : rows) {
        LOTSIA_TRY_ASSIGN(LegalAct act, actFrom(row));
        acts << std::move(act);
    }
    std::ranges::stable_sort(acts, [](const LegalAct& a, const LegalAct& b) {
        return a.date.isValid() != b.date.isValid() ? a.date.isValid() : a.date > b.date;
    });
    return acts;
}

Result<std::optional<LegalAct>> LegalActRepository::find(LegalActId id)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT id, json FROM legal_act WHERE id = ?"_s, {id.value()}));
    if (rows.isEmpty())
        return std::optional<LegalAct>();
    LOTSIA_TRY_ASSIGN(LegalAct act, actFrom(rows.first()));
    return std::optional(std::move(act));
}

Result<QJsonObject> LegalActRepository::stored(LegalActId id)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT json, removed FROM legal_act WHERE id = ?"_s, {id.value()}));
    if (rows.isEmpty())
        return fail(ErrorCode::Data, Text::tr("There is no such act in the register. Choose one from the list."));
    return QJsonObject{{u"json"_s, rows.first().at(0).toString()}, {u"removed"_s, rows.first().at(1).toInt()}};
}

Result<LegalActId> LegalActRepository::store(const LegalAct& act)
{
    const QString body = QString::fromUtf8(QJsonDocument(act.toJson()).toJson(QJsonDocument::Compact));
    const QJsonObject now{{u"json"_s, body}, {u"removed"_s, 0}};
    if (!act.id.isValid()) {
        LOTSIA_TRY(m_connection.run(u"INSERT INTO legal_act (json) VALUES (?)"_s, {body}));
        const LegalActId id(m_connection.lastInsertId());
        LOTSIA_TRY(m_history.write(u"legal_act"_s, id.value(), u"add"_s, {}, now));
        return id;
    }
    LOTSIA_TRY_ASSIGN(const QJsonObject old, stored(act.id));
    if (old == now)
        return act.id;
    LOTSIA_TRY(m_connection.run(u"UPDATE legal_act SET json = ?, removed = 0 WHERE id = ?"_s, {body, act.id.value()}));
    LOTSIA_TRY(m_history.write(u"legal_act"_s, act.id.value(), u"change"_s, old, now));
    return act.id;
}

Status LegalActRepository::setRemoved(LegalActId id, bool removed)
{
    LOTSIA_TRY_ASSIGN(const QJsonObject old, stored(id));
    if (old.value("removed"_L1).toInt() == int(removed))
        return {};
    LOTSIA_TRY(m_connection.run(u"UPDATE legal_act SET removed = ? WHERE id = ?"_s, {removed ? 1 : 0, id.value()}));
    return m_history.write(u"legal_act"_s, id.value(), removed ? u"remove"_s : u"restore"_s, old,
                           {{u"removed"_s, int(removed)}});
}

} // namespace lotsia
