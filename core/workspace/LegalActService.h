#pragma once

#include "orders/LegalAct.h"
#include "orders/Order.h"

namespace lotsia {

class Storage;

/// An order that rests on an act.
struct ActOrder {
    OrderId order;
    QString text; ///< «№ 96 от 24.06.2021», or the heading of a draft
};

/// An act of the register with the orders that rest on it.
struct LegalActUse {
    LegalAct act;
    QList<ActOrder> orders = {};
};

/// What came of taking the acts that an order names, for a step back and again.
struct TakenActs {
    OrderId order;
    QList<LegalActId> acts = {}; ///< all of them, as they were given
    QList<LegalActId> added = {}; ///< those that were not in the register
    QList<qint64> bases = {}; ///< those that the order did not rest on
};

/// The register of acts that orders rest on: regional and others.
class LegalActService {
public:
    explicit LegalActService(Storage& storage)
        : m_storage(storage)
    {
    }

    /// Newest first, those without a date last.
    [[nodiscard]] Result<QList<LegalActUse>> list() const;
    /// Also a removed one. Error: Data (no such act).
    [[nodiscard]] Result<LegalAct> get(LegalActId id) const;
    /// Spaces, quotation marks around the title and «№» before the number are put in order, the genitive of the issuer
    /// is suggested where it is missing, the date is understood. Errors: Data (no kind, neither number nor title, a
    /// text too long, a date that no calendar has, an act with the same kind, issuer, number and date).
    [[nodiscard]] Result<LegalActId> save(const LegalAct& act);
    /// All of them in one transaction, or none; those that are in the register already are taken from it.
    [[nodiscard]] Result<QList<LegalActId>> saveAll(const QList<LegalAct>& acts);
    /// Like saveAll(), and the draft \p order rests on them then, in the same transaction; an approved order stays as
    /// it is. Errors: Data (as save(), no such order).
    [[nodiscard]] Result<TakenActs> take(OrderId order, const QList<LegalAct>& acts);
    /// Takes take() back, or repeats it, in one transaction. Errors: Data (as setRemoved(), no such order).
    [[nodiscard]] Status setTaken(const TakenActs& taken, bool there);
    /// Acts of the register that \p act may be by mistake once more: the same number, or the same title.
    [[nodiscard]] Result<QList<LegalAct>> lookAlikes(const LegalAct& act) const;
    /// Errors: Data (no such act; on return one that is the same was added meanwhile).
    [[nodiscard]] Status setRemoved(LegalActId id, bool removed);
    /// All of \p ids or none, in one transaction.
    [[nodiscard]] Status setRemoved(const QList<LegalActId>& ids, bool removed);

    /// As save() would store it.
    static LegalAct tidied(LegalAct act);
    static constexpr qsizetype MaxText = 2000;

private:
    [[nodiscard]] Status check(const LegalAct& act) const;
    [[nodiscard]] Result<TakenActs> storeAll(const QList<LegalAct>& acts);
    [[nodiscard]] Status mark(LegalActId id, bool removed);
    [[nodiscard]] Result<std::optional<LegalAct>> same(const LegalAct& act) const;
    Storage& m_storage;
};

} // namespace lotsia
