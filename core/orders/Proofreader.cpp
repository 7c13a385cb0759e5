#include "orders/Proofreader.h"

#include "orders/TextScan.h"

#include <QCryptographicHash>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QDate dateOf(const Order& order)
{
    if (order.date.isValid())
        return order.date;
    const QList<ScannedDate> dates = scanDates(order.dateText);
    return dates.isEmpty() ? QDate() : dates.first().date;
}

} // namespace

QString remarkKey(const QString& code, const QString& text, const QString& excerpt)
{
    constexpr qsizetype Digits = 16;
    const QByteArray hash =
        QCryptographicHash::hash((text + QChar(u'\0') + excerpt).toUtf8(), QCryptographicHash::Sha256);
    return code + u':' + QString::fromLatin1(hash.toHex().left(Digits));
}

Proofreader::Proofreader(const Order& proofread, const QList<AppendixContent>& appendices, const ProofContext& known)
    : order(proofread)
    , contents(appendices)
    , context(known)
    , texts(orderTexts(proofread, appendices))
    , date(dateOf(proofread))
{
}

void Proofreader::add(Severity severity, const QString& code, const OrderText& text, qsizetype at, qsizetype length,
                      const QString& sentence, const std::optional<QString>& suggestion)
{
    constexpr int MostOfACode = 20; // a text of nothing but slips is seen from the first ones
    if (++m_counts[code + u'\n' + text.anchor + u'\n' + text.field] > MostOfACode)
        return;
    OrderRemark remark{{severity, code, text.where + u": "_s + sentence, {}}, text.anchor, at, length, text.field};
    remark.suggestion = suggestion;
    remark.key = remarkKey(code, text.text, text.text.mid(at, length));
    remarks << remark;
}

void Proofreader::addAt(Severity severity, const QString& code, const QString& anchor, const QString& sentence,
                        const QString& field, const QString& where)
{
    OrderRemark remark{
        {severity, code, where.isEmpty() ? sentence : where + u": "_s + sentence, {}}, anchor, 0, 0, field};
    remark.key = remarkKey(code, anchor, field);
    remarks << remark;
}

OrderText Proofreader::textAt(const QString& anchor, const QString& field) const
{
    const auto found = std::ranges::find_if(
        texts, [&](const OrderText& text) { return text.anchor == anchor && text.field == field; });
    return found == texts.end() ? OrderText{anchor, field, {}, {}} : *found;
}

} // namespace lotsia
