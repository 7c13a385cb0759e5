#include "orders/OrderRenewal.h"

#include "orders/OrderFieldNames.h"
#include "roadmap/TermShift.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contextLetters = 28;
constexpr int actRenewedWithin = 400; ///< days before the order: an act of the same yearly round

/// The texts whose years move, each with its place.
void forEachDated(Order& order, const std::function<void(const QString& anchor, int text, QString& value)>& visit)
{
    visit(u"title"_s, 0, order.title);
    visit(u"preamble"_s, 0, order.preamble);
    for (qsizetype i = 0; i < order.clauses.size(); ++i)
        visit(u"clause.%1"_s.arg(i), 0, order.clauses[i].text);
    for (qsizetype i = 0; i < order.appendices.size(); ++i) {
        if (!order.appendices.at(i).isOwn())
            continue;
        OwnAppendix& own = order.appendices[i].own;
        const QString anchor = u"appendix.%1"_s.arg(i);
        int text = 0;
        visit(anchor, text++, own.title);
        visit(anchor, text++, own.text);
        for (QStringList& row : own.cells)
            for (QString& cell : row)
                visit(anchor, text++, cell);
    }
}

QStringList runs(const QString& text)
{
    static const QRegularExpression run(u"\\d+|\\D+"_s);
    QStringList result;
    auto matches = run.globalMatch(text);
    while (matches.hasNext())
        result << matches.next().captured();
    return result;
}

QString aroundOf(const QString& text, qsizetype at, qsizetype length)
{
    qsizetype from = std::max<qsizetype>(0, at - contextLetters);
    qsizetype to = std::min(text.size(), at + length + contextLetters);
    while (from > 0 && text.at(from - 1).isLetterOrNumber())
        --from;
    while (to < text.size() && text.at(to).isLetterOrNumber())
        ++to;
    return (from > 0 ? u"…"_s : QString()) + text.mid(from, to - from).simplified()
        + (to < text.size() ? u"…"_s : QString());
}

/// What moves in \p piece, which stands at \p offset of \p text. Moving changes figures only, so both sides have the
/// same runs.
QList<RenewalShift> shiftsOf(const QString& text, const QString& piece, qsizetype offset, int years)
{
    const QStringList before = runs(piece);
    const QStringList after = runs(shiftedTerm(piece, years));
    QList<RenewalShift> shifts;
    if (before.size() != after.size())
        return shifts;
    qsizetype at = offset;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QString& was = before.at(i);
        const QString& is = after.at(i);
        if (was != is) {
            // «2023/2024» is one time, not two.
            const bool joins = !shifts.isEmpty() && i > 0
                && at - (shifts.constLast().at + shifts.constLast().length) == before.at(i - 1).size()
                && before.at(i - 1).simplified().size() <= 1;
            if (joins) {
                RenewalShift& last = shifts.last();
                last.before += before.at(i - 1) + was;
                last.after += after.at(i - 1) + is;
                last.length += before.at(i - 1).size() + was.size();
            } else {
                RenewalShift shift;
                shift.at = at;
                shift.length = was.size();
                shift.before = was;
                shift.after = is;
                shifts << shift;
            }
        }
        at += was.size();
    }
    for (RenewalShift& shift : shifts)
        shift.around = aroundOf(text, shift.at, shift.length);
    return shifts;
}

struct Replacement {
    qsizetype at, length;
    QString text;
};

} // namespace

OrderRenewal OrderRenewal::of(const Order& former, int years)
{
    OrderRenewal renewal;
    renewal.former = former;
    renewal.years = years;
    Order copy = former;
    forEachDated(copy, [&](const QString& anchor, int index, const QString& text) {
        qsizetype from = 0;
        const auto shiftUpTo = [&](qsizetype to) {
            for (RenewalShift shift : shiftsOf(text, text.mid(from, to - from), from, years)) {
                shift.anchor = anchor;
                shift.text = index;
                renewal.shifts << shift;
            }
        };
        for (const FoundAct& found : findActs(text)) {
            shiftUpTo(found.from);
            from = found.from + found.length;
            const qint64 age = found.act.date.isValid() && former.date.isValid() ? found.act.date.daysTo(former.date)
                                                                                 : actRenewedWithin + 1;
            renewal.acts << RenewalAct{anchor,
                                       index,
                                       found.from,
                                       found.length,
                                       text.mid(found.from, found.length).simplified(),
                                       found.act.date,
                                       age >= 0 && age <= actRenewedWithin};
        }
        shiftUpTo(text.size());
    });
    return renewal;
}

Order OrderRenewal::draft() const
{
    Order order = former;
    order.id = {};
    order.state = OrderState::Draft;
    order.number.clear();
    order.dateText.clear();
    order.date = {};
    order.links.clear();
    order.editionOf = {};
    order.amends = {};
    order.amendsState.clear();
    const QString basis = fieldInBraces(fieldName(u"basis"_s));
    forEachDated(order, [&](const QString& anchor, int index, QString& text) {
        QList<Replacement> replacements;
        for (const RenewalShift& shift : shifts)
            if (shift.taken && shift.anchor == anchor && shift.text == index)
                replacements << Replacement{shift.at, shift.length, shift.after};
        for (const RenewalAct& act : acts)
            if (act.replaced && act.anchor == anchor && act.text == index)
                replacements << Replacement{act.at, act.length, basis};
        // From the end, so that the places before stay where they are.
        std::ranges::sort(replacements, std::ranges::greater(), &Replacement::at);
        for (const Replacement& one : std::as_const(replacements))
            text.replace(one.at, one.length, one.text);
    });
    return order;
}

} // namespace lotsia
