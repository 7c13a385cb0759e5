#pragma once

#include "orders/OrderLife.h"
#include "ui/common/Tones.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace lotsia {

class ToneLabel;

/// Where the order in view stands, in words, with links to the orders that it changes or that changed it.
class OrderLifeBar final : public QFrame {
    Q_OBJECT

public:
    explicit OrderLifeBar(QWidget* parent = nullptr);
    /// \p editionOf: what a copy with changes was made from; then the order that makes them can be worded, if \p open.
    void setLife(const OrderLife& life, const OrderMention& editionOf, bool open);

signals:
    void orderAsked(OrderId order);
    void amendmentAsked();

private:
    ToneLabel* m_state;
    QLabel* m_links;
    QPushButton* m_word;
};

/// Of chips and labels.
Tone lifeTone(OrderLifeState state);

} // namespace lotsia
