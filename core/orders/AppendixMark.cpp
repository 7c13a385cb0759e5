#include "orders/AppendixMark.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// «приказом Управления образования» → «к приказу Управления образования»
QString toWhoseOrder(const QString& issuer)
{
    const QString word = u"приказом"_s;
    return issuer.startsWith(word) ? u"к приказу"_s + issuer.mid(word.size()) : u"к приказу"_s;
}

} // namespace

QStringList appendixMark(const Order& order, const QString& documentKind, qsizetype index)
{
    const OrderAppendix& appendix = order.appendices.at(index);
    const bool onlyRoadmap = order.appendices.size() == 1 && appendix.kind == AppendixKind::Roadmap;
    const QString issuer = order.stampIssuer.simplified();
    QStringList lines;
    if (!onlyRoadmap)
        lines << (order.appendices.size() > 1 ? u"Приложение %1"_s.arg(index + 1) : u"Приложение"_s);
    if (order.approvalStamp && appendix.stamped)
        lines << approvalWord(documentKind) << issuer;
    else if (!onlyRoadmap)
        lines << toWhoseOrder(issuer);
    lines.removeAll(QString());
    if (lines.isEmpty())
        return lines;
    const QString date = order.dateText.trimmed(), number = order.number.trimmed();
    return lines << u"от %1 № %2"_s.arg(date.isEmpty() ? u"________"_s : date, number.isEmpty() ? u"____"_s : number);
}

} // namespace lotsia
