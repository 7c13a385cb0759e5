#include "workspace/ProofingService.h"

#include "orders/TextScan.h"
#include "storage/Storage.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

Result<ProofContext> ProofingService::context() const
{
    ProofContext context;
    LOTSIA_TRY_ASSIGN(context.people, m_storage.parties.list());
    context.people.removeIf([](const Party& party) { return party.kind != PartyKind::Person; });
    LOTSIA_TRY_ASSIGN(const Department department, m_storage.department.load());
    const auto add = [&context](const QString& name, const QString& dative) {
        if (name.trimmed().isEmpty())
            return;
        Party person{.kind = PartyKind::Person, .name = name};
        if (!dative.trimmed().isEmpty())
            person.cases.insert(GrammaticalCase::Dative, dative);
        context.people << person;
    };
    add(department.headName, {});
    add(department.coordinatorName, department.coordinatorNameDative);
    return context;
}

Result<KnownWords> ProofingService::knownWords() const
{
    KnownWords words;
    LOTSIA_TRY_ASSIGN(const QStringList own, m_storage.words.list());
    for (const QString& word : own)
        words.addWord(word);
    LOTSIA_TRY_ASSIGN(const Department department, m_storage.department.load());
    for (const QString& name :
         {department.name, department.shortName, department.parent, department.region, department.place,
          department.municipalityNominative, department.municipalityGenitive, department.municipalityPrepositional,
          department.headPost, department.headName, department.coordinatorPost, department.coordinatorName,
          department.coordinatorNameDative})
        words.addName(name);
    LOTSIA_TRY_ASSIGN(const QList<Party> parties, m_storage.parties.list());
    for (const Party& party : parties)
        words.addName(party.name);
    LOTSIA_TRY_ASSIGN(const QList<School> schools, m_storage.schools.list(true));
    for (const School& school : schools) {
        words.addName(school.fullName);
        words.addName(school.shortName);
        words.addName(school.head);
    }
    return words;
}

Result<QStringList> ProofingService::ownWords() const
{
    return m_storage.words.list();
}

Status ProofingService::addWord(const QString& word)
{
    const QString trimmed = word.trimmed();
    const QList<ScannedWord> parts = scanWords(trimmed);
    const bool single =
        !parts.isEmpty() && std::ranges::all_of(trimmed, [](QChar c) { return c.isLetter() || c == u'-'; });
    if (!single || trimmed.size() > MaxWord)
        return fail(ErrorCode::Data,
                    QCoreApplication::translate("ProofingService",
                                                "Only a single word can be added to the dictionary. Choose one."));
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY(m_storage.words.add(trimmed));
    return transaction.commit();
}

Status ProofingService::removeWord(const QString& word)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY(m_storage.words.remove(word.trimmed()));
    return transaction.commit();
}

Result<QStringList> ProofingService::hiddenRemarks(OrderId order) const
{
    return m_storage.words.hidden(order.value());
}

Status ProofingService::setRemarkHidden(OrderId order, const QString& key, bool hidden)
{
    return setRemarksHidden(order, {key}, hidden);
}

Status ProofingService::setRemarksHidden(OrderId order, const QStringList& keys, bool hidden)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    for (const QString& key : keys)
        LOTSIA_TRY(m_storage.words.setHidden(order.value(), key, hidden));
    return transaction.commit();
}

} // namespace lotsia
