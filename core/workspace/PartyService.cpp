#include "workspace/PartyService.h"

#include "common/TextFold.h"
#include "storage/Storage.h"
#include "workspace/RoadmapEditions.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotsia {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartyService)
};

int timesNamed(const Roadmap& roadmap, const QString& name)
{
    int times = 0;
    for (const RoadmapSection& section : roadmap.sections)
        for (const RoadmapAction& action : section.actions)
            times +=
                std::ranges::any_of(action.responsible, [&](const QString& one) { return one.simplified() == name; })
                ? 1
                : 0;
    return times;
}

/// Writes \p to for \p from; a party that is named twice then is named once.
void writeName(Roadmap& roadmap, const QString& from, const QString& to)
{
    for (RoadmapSection& section : roadmap.sections) {
        for (RoadmapAction& action : section.actions) {
            bool named = false;
            for (QString& one : action.responsible) {
                if (one.simplified() == from) {
                    one = to;
                    named = true;
                }
            }
            if (named)
                action.responsible.removeDuplicates();
        }
    }
}

Party tidied(Party party)
{
    party.name = party.name.simplified();
    party.post = party.post.simplified();
    party.note = party.note.trimmed();
    for (QHash<GrammaticalCase, QString>* cases : {&party.cases, &party.postCases}) {
        for (QString& form : *cases)
            form = form.simplified();
        cases->removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    }
    return party;
}

/// The directory entry of exactly this name.
const Party* named(const QList<Party>& parties, const QString& name)
{
    const auto found = std::ranges::find(parties, name, &Party::name);
    return found == parties.end() ? nullptr : &*found;
}

} // namespace

Status PartyService::eachRoadmap(bool archived, const std::function<Status(const Roadmap&, Frozen)>& visit) const
{
    const RoadmapEditions editions(m_storage);
    LOTSIA_TRY_ASSIGN(const auto headers, m_storage.roadmaps.list());
    for (const auto& header : headers) {
        LOTSIA_TRY_ASSIGN(const RoadmapState state, editions.state(header.id));
        if (state == RoadmapState::Archived && !archived)
            continue;
        LOTSIA_TRY_ASSIGN(const auto roadmap, m_storage.roadmaps.load(header.id));
        if (!roadmap)
            continue;
        const bool frozen = state == RoadmapState::Approved || state == RoadmapState::Archived;
        LOTSIA_TRY(visit(*roadmap, frozen ? Frozen::Yes : Frozen::No));
    }
    return {};
}

Result<QList<PartyUse>> PartyService::list() const
{
    LOTSIA_TRY_ASSIGN(const QList<Party> parties, m_storage.parties.list());
    QList<PartyUse> uses;
    QHash<QString, qsizetype> place;
    for (const Party& party : parties) {
        place.insert(party.name, uses.size());
        uses.append({.party = party});
    }
    LOTSIA_TRY(eachRoadmap(false, [&](const Roadmap& roadmap, Frozen) -> Status {
        for (const RoadmapSection& section : roadmap.sections) {
            for (const RoadmapAction& action : section.actions) {
                QStringList names;
                for (const QString& one : action.responsible)
                    names << one.simplified();
                names.removeDuplicates();
                for (const QString& name : std::as_const(names)) {
                    if (name.isEmpty())
                        continue;
                    if (!place.contains(name)) {
                        place.insert(name, uses.size());
                        uses.append({.party = {.name = name}});
                    }
                    PartyUse& use = uses[place.value(name)];
                    ++use.actions;
                    if (!use.roadmaps.contains(roadmap.id))
                        use.roadmaps << roadmap.id;
                }
            }
        }
        return {};
    }));
    std::ranges::stable_sort(
        uses, [](const PartyUse& a, const PartyUse& b) { return compareRussian(a.party.name, b.party.name) < 0; });
    return uses;
}

Result<QStringList> PartyService::names() const
{
    LOTSIA_TRY_ASSIGN(const QList<PartyUse> uses, list());
    QStringList names;
    for (const PartyUse& use : uses)
        names << use.party.name;
    return names;
}

Result<QList<PartyAction>> PartyService::actionsOf(const QString& name) const
{
    const QString wanted = name.simplified();
    QList<PartyAction> actions;
    LOTSIA_TRY(eachRoadmap(false, [&](const Roadmap& roadmap, Frozen) -> Status {
        for (qsizetype s = 0; s < roadmap.sections.size(); ++s) {
            const QList<RoadmapAction>& rows = roadmap.sections.at(s).actions;
            for (qsizetype a = 0; a < rows.size(); ++a) {
                const RoadmapAction& action = rows.at(a);
                if (std::ranges::any_of(action.responsible,
                                        [&](const QString& one) { return one.simplified() == wanted; }))
                    actions.append({roadmap.id, roadmap.title, action.id, Roadmap::actionNumber(s, a), action.text,
                                    action.term.text});
            }
        }
        return {};
    }));
    return actions;
}

Result<Party> PartyService::get(PartyId id) const
{
    LOTSIA_TRY_ASSIGN(auto party, m_storage.parties.find(id));
    if (!party)
        return fail(ErrorCode::Data, Text::tr("There is no such party in the directory. Choose one from the list."));
    return std::move(*party);
}

Status PartyService::checkName(const Party& party) const
{
    if (party.name.isEmpty())
        return fail(ErrorCode::Data, Text::tr("The party has no name. Type it in."));
    if (std::max({party.name.size(), party.post.size(), party.note.size()}) > MaxName)
        return fail(ErrorCode::Data, Text::tr("The text is longer than %1 letters. Shorten it.").arg(MaxName));
    LOTSIA_TRY_ASSIGN(const QList<Party> parties, m_storage.parties.list());
    const QString key = foldForSearch(party.name);
    for (const Party& other : parties)
        if (other.id != party.id && foldForSearch(other.name) == key)
            return fail(ErrorCode::Data,
                        Text::tr("“%1” is in the directory already. Change that entry or choose another name.")
                            .arg(other.name));
    return {};
}

Result<PartyId> PartyService::save(const Party& party)
{
    LOTSIA_TRY_ASSIGN(const QList<PartyId> ids, saveAll({party}));
    return ids.first();
}

Result<QList<PartyId>> PartyService::saveAll(const QList<Party>& parties)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    QList<PartyId> ids;
    for (const Party& source : parties) {
        const Party party = tidied(source);
        LOTSIA_TRY(checkName(party));
        LOTSIA_TRY_ASSIGN(const PartyId id, m_storage.parties.store(party));
        ids << id;
    }
    LOTSIA_TRY(transaction.commit());
    return ids;
}

Status PartyService::setRemoved(PartyId id, bool removed)
{
    return setAllRemoved({id}, removed);
}

Status PartyService::setAllRemoved(const QList<PartyId>& ids, bool removed)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    for (const PartyId id : ids) {
        if (!removed) {
            LOTSIA_TRY_ASSIGN(const Party party, get(id));
            LOTSIA_TRY(checkName(party));
        }
        LOTSIA_TRY(m_storage.parties.setRemoved(id, removed));
    }
    return transaction.commit();
}

Result<RenameReach> PartyService::reach(const QString& from) const
{
    const QString name = from.simplified();
    RenameReach reach;
    LOTSIA_TRY(eachRoadmap(true, [&](const Roadmap& roadmap, Frozen frozen) -> Status {
        const int times = timesNamed(roadmap, name);
        if (times == 0)
            return {};
        if (frozen == Frozen::Yes) {
            reach.left << roadmap.title.simplified();
        } else {
            reach.actions += times;
            ++reach.roadmaps;
        }
        return {};
    }));
    return reach;
}

Result<PartyService::Renamed> PartyService::rename(const QString& fromText, const QString& toText)
{
    const QString from = fromText.simplified(), to = toText.simplified();
    if (from.isEmpty() || to.isEmpty())
        return fail(ErrorCode::Data, Text::tr("The party has no name. Type it in."));
    if (to.size() > MaxName)
        return fail(ErrorCode::Data, Text::tr("The text is longer than %1 letters. Shorten it.").arg(MaxName));
    if (from == to)
        return fail(ErrorCode::Data, Text::tr("The name is the same. Type another one."));
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    Renamed renamed;
    LOTSIA_TRY(eachRoadmap(true, [&](const Roadmap& roadmap, Frozen frozen) -> Status {
        const int times = timesNamed(roadmap, from);
        if (times == 0)
            return {};
        if (frozen == Frozen::Yes) {
            renamed.left << roadmap.title.simplified();
            return {};
        }
        Roadmap changed = roadmap;
        writeName(changed, from, to);
        LOTSIA_TRY_ASSIGN(Roadmap stored, m_storage.roadmaps.store(changed));
        renamed.before << roadmap;
        renamed.after << std::move(stored);
        renamed.actions += times;
        return {};
    }));
    LOTSIA_TRY_ASSIGN(const QList<Party> parties, m_storage.parties.list());
    if (const Party* old = named(parties, from)) {
        renamed.parties << *old;
        const QString key = foldForSearch(to);
        const bool joined = std::ranges::any_of(
            parties, [&](const Party& one) { return one.id != old->id && foldForSearch(one.name) == key; });
        if (joined) {
            LOTSIA_TRY(m_storage.parties.setRemoved(old->id, true));
        } else {
            Party fresh = *old;
            fresh.name = to;
            fresh.cases.clear(); // they were forms of the old name
            LOTSIA_TRY(m_storage.parties.store(fresh));
        }
    }
    if (renamed.before.isEmpty() && renamed.parties.isEmpty())
        return renamed.left.isEmpty()
            ? fail(ErrorCode::Data, Text::tr("Nobody is named “%1”. Choose a party from the list.").arg(from))
            : fail(ErrorCode::Data,
                   Text::tr("“%1” is named only in roadmaps that are approved or archived, and they stay as they are. "
                            "Open the roadmap for changes first.")
                       .arg(from));
    LOTSIA_TRY(transaction.commit());
    return renamed;
}

Status PartyService::undoRename(const Renamed& renamed)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    for (qsizetype i = 0; i < renamed.before.size(); ++i) {
        const Roadmap& before = renamed.before.at(i);
        LOTSIA_TRY_ASSIGN(const auto now, m_storage.roadmaps.load(before.id));
        if (!now || *now != renamed.after.at(i))
            return fail(ErrorCode::Data,
                        Text::tr("“%1” was changed after the renaming, so it is not taken back. Rename once more.")
                            .arg(before.title.simplified()));
        LOTSIA_TRY(m_storage.roadmaps.store(before));
    }
    for (const Party& party : renamed.parties)
        LOTSIA_TRY(m_storage.parties.store(party));
    return transaction.commit();
}

} // namespace lotsia
