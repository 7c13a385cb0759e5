#pragma once

#include "ui/orders/AppendixList.h"
#include "ui/orders/OrderFields.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace lotsia {

class ClauseList;

/// The order as a form: labels above fields, errors and derived values under them. A field is handed on when it is
/// left.
class OrderForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit OrderForm(QWidget* parent = nullptr);
    /// A field that is being typed in keeps its text unless its stored value changed.
    void setOrder(const Order& order, const AppendixSources& sources);
    /// Shows the stored order again, whatever was typed.
    void reset();
    void setReadOnly(bool readOnly);
    const Order& stored() const { return m_order; }
    /// The order with everything typed so far, stored or not.
    Order draft() const;
    QWidget* field(const QString& key) const;
    QString errorText(const QString& key) const;

signals:
    void typed();
    void edited(const Order& after, const QString& what);
    void criteriaAsked(qint64 criteria); ///< to be shown on the page «Критерии»

private:
    struct Entry {
        OrderField spec;
        QWidget* widget;
        QLabel* note = nullptr;
        QLabel* error = nullptr;
    };
    void makeField(const OrderField& spec, QVBoxLayout* layout);
    QVBoxLayout* makePart(const QString& title, QVBoxLayout* all);
    QString value(const Entry& entry) const;
    void setValue(const Entry& entry, const QString& value);
    void leave(int index);
    void showNotes();
    void commit(const Order& after, const QString& what);
    Order m_order;
    QList<Entry> m_entries;
    ClauseList* m_clauses;
    AppendixList* m_appendices;
    AppendixSources m_sources;
    bool m_filling = false;
};

} // namespace lotsia
