#include "orders/OrderNumbers.h"

#include "common/TextFold.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// A number taken to pieces: «53-01 (о/д)» is "#-# (о/д)" with 53 and 01.
struct Pieces {
    QStringList texts; ///< one more than the counts
    QStringList counts;
    QDate date;
};

Pieces piecesOf(const Order& order)
{
    static const QRegularExpression digits(u"[0-9]{1,9}"_s);
    Pieces pieces;
    pieces.date = order.date;
    const QString number = order.number.simplified();
    qsizetype from = 0;
    for (auto it = digits.globalMatch(number); it.hasNext();) {
        const auto match = it.next();
        pieces.texts << number.mid(from, match.capturedStart() - from);
        pieces.counts << match.captured();
        from = match.capturedEnd();
    }
    pieces.texts << number.mid(from);
    return pieces;
}

/// Which of the counts runs on from order to order.
qsizetype running(const QList<Pieces>& alike)
{
    const QStringList& counts = alike.last().counts;
    qsizetype best = 0;
    qsizetype bestKinds = 0;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        QSet<QString> kinds;
        for (const Pieces& one : alike)
            kinds.insert(one.counts.at(i));
        if (kinds.size() > bestKinds) {
            bestKinds = kinds.size();
            best = i;
        }
    }
    if (bestKinds > 1)
        return best;
    const auto weight = [&counts](qsizetype i) { return counts.at(i).startsWith(u'0') ? 0 : counts.at(i).size(); };
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (weight(i) >= weight(best))
            best = i;
    }
    return best;
}

} // namespace

QString nextOrderNumber(const QList<Order>& orders, const QDate& date)
{
    QList<Pieces> numbered;
    for (const Order& order : orders) {
        Pieces pieces = piecesOf(order);
        if (order.state == OrderState::Approved && order.date.isValid() && !pieces.counts.isEmpty())
            numbered << std::move(pieces);
    }
    if (numbered.isEmpty() || !date.isValid())
        return {};
    std::stable_sort(numbered.begin(), numbered.end(),
                     [](const Pieces& a, const Pieces& b) { return a.date < b.date; });
    const auto ofYear = [&date](const Pieces& one) { return one.date.year() == date.year(); };
    const auto last = std::find_if(numbered.crbegin(), numbered.crend(), ofYear);
    const Pieces model = last == numbered.crend() ? numbered.last() : *last;
    QList<Pieces> alike;
    for (const Pieces& one : std::as_const(numbered)) {
        if (one.texts == model.texts)
            alike << one;
    }
    const qsizetype place = running(alike);
    int highest = 0;
    for (const Pieces& one : std::as_const(alike)) {
        if (ofYear(one))
            highest = qMax(highest, one.counts.at(place).toInt());
    }
    QString number;
    for (qsizetype i = 0; i < model.counts.size(); ++i) {
        const QString& count = model.counts.at(i);
        const int width = count.startsWith(u'0') ? int(count.size()) : 0;
        number += model.texts.at(i) + (i == place ? QString::number(highest + 1).rightJustified(width, u'0') : count);
    }
    return number + model.texts.last();
}

QList<Order> sameNumber(const QList<Order>& orders, const QString& number, const QDate& date, OrderId except)
{
    const QString key = foldForMatch(number);
    QList<Order> same;
    for (const Order& order : orders) {
        if (order.state == OrderState::Approved && order.id != except && date.isValid()
            && order.date.year() == date.year() && foldForMatch(order.number) == key)
            same << order;
    }
    return same;
}

} // namespace lotsia
