#include "ui/orders/OrderLifeBar.h"

#include "ui/common/ToneLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString linked(const QList<OrderMention>& orders)
{
    QStringList links;
    for (const OrderMention& order : orders)
        links << u"<a href=\"%1\">%2</a>"_s.arg(QString::number(order.order.value()), order.text().toHtmlEscaped());
    return links.join(u", "_s);
}

} // namespace

OrderLifeBar::OrderLifeBar(QWidget* parent)
    : QFrame(parent)
    , m_state(new ToneLabel({}, Tone::Neutral, this))
    , m_links(new QLabel(this))
    , m_word(new QPushButton(tr("Word the amending order"), this))
{
    m_state->setObjectName(u"orderState"_s);
    m_links->setObjectName(u"orderLinks"_s);
    m_links->setTextFormat(Qt::RichText);
    m_links->setWordWrap(true);
    m_links->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_word->setObjectName(u"wordAmendment"_s);
    m_word->setToolTip(tr("Names the changes point by point in an order of its own; a draft that is there already is "
                          "worded anew"));
    auto* layout = new QGridLayout(this);
    const int room = fontMetrics().height() / 4;
    layout->setContentsMargins(room, room, room, room);
    layout->addWidget(m_state, 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_word, 0, 1, Qt::AlignRight);
    layout->addWidget(m_links, 1, 0, 1, 2); // many orders take many lines
    layout->setColumnStretch(0, 1);
    connect(m_links, &QLabel::linkActivated, this,
            [this](const QString& link) { emit orderAsked(OrderId(link.toLongLong())); });
    connect(m_word, &QPushButton::clicked, this, &OrderLifeBar::amendmentAsked);
}

void OrderLifeBar::setLife(const OrderLife& life, const OrderMention& editionOf, bool open)
{
    const bool copy = editionOf.order.isValid();
    QString state;
    QStringList links;
    if (copy) {
        state = tr("Copy to be changed");
        links << tr("of the order %1").arg(linked({editionOf}));
    } else if (life.state == OrderLifeState::LostForce) {
        state = tr("Without force since %1").arg(life.repealedBy->date.toString(u"dd.MM.yyyy"));
        links << tr("by the order %1").arg(linked({*life.repealedBy}));
    } else if (life.state == OrderLifeState::InForce || life.state == OrderLifeState::Amended) {
        state = tr("In force since %1").arg(life.since.toString(u"dd.MM.yyyy"));
    } else {
        state = life.text();
        state[0] = state.at(0).toUpper();
    }
    if (!life.amendedBy.isEmpty())
        links << tr("changed by: %1").arg(linked(life.amendedBy));
    if (!life.amends.isEmpty())
        links << tr("changes: %1").arg(linked(life.amends));
    if (!life.repeals.isEmpty())
        links << tr("takes the force of: %1").arg(linked(life.repeals));
    m_state->setTone(copy ? Tone::Info : lifeTone(life.state));
    m_state->setText(state);
    m_links->setText(links.join(u" · "_s));
    m_links->setVisible(!links.isEmpty());
    m_word->setVisible(copy && open);
}

Tone lifeTone(OrderLifeState state)
{
    switch (state) {
    case OrderLifeState::Draft:
    case OrderLifeState::Printed:
        return Tone::Neutral;
    case OrderLifeState::InForce:
        return Tone::Good;
    case OrderLifeState::Amended:
        return Tone::Warning;
    case OrderLifeState::LostForce:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace lotsia
