#pragma once

#include "orders/OrderFile.h"
#include "orders/OrderLife.h"
#include "orders/OrderRegisterRow.h"

namespace lotsia {

class Storage;

/// An order in the journal.
struct OrderRecord {
    Order order;
    OrderLife life;
    int pages = 0; ///< of the frozen PDF; 0: a draft, or it cannot be read; −1: not counted yet
    QList<OrderFile> files;
    QString remark; ///< what is wrong with its number; empty: nothing
    bool readable = true; ///< false: of the order only number, date, heading and whether it is approved are known
    QString problem; ///< what could not be read of it or of what stands behind it; empty: everything could

    /// As the journal prints it.
    OrderRegisterRow row() const;
};

/// «Журнал регистрации приказов»: what became of every order, their numbers, and drafts that are put away.
class OrderRegister {
public:
    explicit OrderRegister(Storage& storage)
        : m_storage(storage)
    {
    }

    /// Of \p orders, all that are stored, with what is known of their prints. Where the roadmap or the criteria behind
    /// a printed draft cannot be read, OrderLife::problem says so.
    [[nodiscard]] Result<QHash<OrderId, OrderLife>> lives(const QList<Order>& orders) const;
    /// Error: Data (no such order).
    [[nodiscard]] Result<OrderLife> life(OrderId order) const;
    /// Whether records() reads the PDF of every approved order, or knows only what was counted before.
    enum class PageCounts { Read, Known };
    /// Newest first, drafts before them; copies that are being changed are no orders and left out. One that cannot be
    /// read says why and does not keep the others back.
    [[nodiscard]] Result<QList<OrderRecord>> records(PageCounts pages = PageCounts::Read) const;
    /// Of the PDF of an approved order, which is read once; 0 when there is none.
    [[nodiscard]] Result<int> pagesOf(OrderId order) const;
    /// See nextOrderNumber().
    [[nodiscard]] Result<QString> nextNumber(const QDate& date) const;
    /// A sentence when another order of that year has the number already; empty when it is free.
    [[nodiscard]] Result<QString> numberRemark(const QString& number, const QDate& date, OrderId except) const;

    /// Keeps that a draft was printed now, and what it said. Nothing for an approved order, which is always printed the
    /// same. Error: Data (no such order).
    [[nodiscard]] Status markPrinted(OrderId order);
    /// A draft is marked and no longer listed, never deleted; \p removed false brings it back (undo). Error: Data (an
    /// approved order, no such one).
    [[nodiscard]] Status setRemoved(OrderId order, bool removed);

private:
    [[nodiscard]] Result<QString> printDigest(const Order& order) const;
    [[nodiscard]] Result<QHash<RoadmapId, QList<OrderId>>> editions(const QList<Order>& orders) const;
    Storage& m_storage;
    mutable QHash<OrderId, int> m_pages; ///< of approved orders: they do not change
};

} // namespace lotsia
