#pragma once

#include "common/Result.h"
#include "orders/Order.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lotsia {

class AppContext;
class SheetCard;

/// The sheets of agreement and acquaintance that go with an order: who signs them, in which order.
class SheetList final : public QWidget {
    Q_OBJECT

public:
    explicit SheetList(QWidget* parent = nullptr);
    /// Where lines are taken from: the directory of parties and the schools.
    void setContext(AppContext& context) { m_context = &context; }
    /// The order the sheets go with: its school lists are offered.
    void setOrder(const Order& order) { m_order = order; }
    void setSheets(const QList<OrderSheet>& sheets);
    const QList<OrderSheet>& sheets() const { return m_sheets; }
    void setReadOnly(bool readOnly);

    void addSheet(SheetKind kind);
    void removeSheet(int index);
    void moveSheet(int index, bool down);
    /// Adds lines that the sheet does not have yet, as one change.
    void addSigners(int index, const Result<QList<SheetSigner>>& signers);
    /// Puts the cursor into a sheet.
    void enter(int index);

signals:
    void edited(const QString& what);
    void entered(int index); ///< the focus came into a sheet

private:
    SheetCard* makeCard();
    void rebuild();
    void fillMenu(SheetCard* card);
    void change(const QList<OrderSheet>& now, const QString& what);
    QVBoxLayout* m_layout;
    QList<SheetCard*> m_cards;
    QPushButton* m_adding;
    AppContext* m_context = nullptr;
    Order m_order;
    QList<OrderSheet> m_sheets;
    bool m_readOnly = false;
};

} // namespace lotsia
