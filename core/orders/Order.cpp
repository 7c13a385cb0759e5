#include "orders/Order.h"

#include "common/StrictJson.h"
#include "common/TextFold.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxClauses = 500;
constexpr qsizetype maxAppendices = 20;
const QString firstFormat = u"lotsia-order/1"_s;
const QString secondFormat = u"lotsia-order/2"_s;
const QString thirdFormat = u"lotsia-order/3"_s;
constexpr int deepestLevel = 3;
constexpr qsizetype maxLinks = 100;

bool isFeminine(const QString& word)
{
    return word.endsWith(u'а') || word.endsWith(u'я') || word.endsWith(u"сть"_s);
}

/// Nouns that end like feminine ones and are plural: «Правила», «Требования», «Условия», «Мероприятия».
bool isPlural(const QString& word)
{
    return word.endsWith(u'ы') || word.endsWith(u'и') || word == u"правила" || word.endsWith(u"ания"_s)
        || word.endsWith(u"ения"_s) || word.endsWith(u"овия"_s) || word.endsWith(u"тия"_s);
}

/// What the first edition of the format can say: nothing behind the order, or one roadmap.
bool isFirstEdition(const QList<OrderAppendix>& appendices)
{
    return appendices.isEmpty()
        || (appendices.size() == 1 && appendices.first().kind == AppendixKind::Roadmap
            && appendices.first().source > 0);
}

Result<QList<OrderAppendix>> readAppendices(const StrictJson& root, bool firstEdition)
{
    QList<OrderAppendix> appendices;
    if (!firstEdition) {
        LOTSIA_TRY_ASSIGN(const QJsonArray array, root.array(u"appendices"_s, maxAppendices));
        for (qsizetype i = 0; i < array.size(); ++i) {
            LOTSIA_TRY_ASSIGN(const StrictJson item, root.item(u"appendices"_s, array, i));
            LOTSIA_TRY_ASSIGN(const OrderAppendix appendix, OrderAppendix::fromJson(item));
            appendices << appendix;
        }
        return appendices;
    }
    LOTSIA_TRY_ASSIGN(const qint64 roadmap, readSource(root, u"appendix"_s, AppendixKind::Roadmap));
    if (roadmap > 0)
        appendices << OrderAppendix{AppendixKind::Roadmap, roadmap};
    return appendices;
}

/// What the first two editions of the format cannot say.
bool needsThird(const Order& order)
{
    const Order plain;
    return order.profile != plain.profile || !order.executor.isEmpty() || !order.sheets.isEmpty()
        || !order.bases.isEmpty() || !order.links.isEmpty() || order.editionOf.isValid()
        || std::any_of(order.clauses.begin(), order.clauses.end(),
                       [](const OrderClause& clause) { return clause.level != 1; })
        || std::any_of(order.appendices.begin(), order.appendices.end(),
                       [](const OrderAppendix& appendix) { return appendix.needsThirdEdition(); });
}

void addThird(QJsonObject& object, const Order& order)
{
    QJsonArray points;
    for (const OrderClause& clause : order.clauses)
        points << (clause.level == 1 ? QJsonValue(clause.text)
                                     : QJsonObject{{u"text"_s, clause.text}, {u"level"_s, clause.level}});
    QJsonArray sheets;
    for (const OrderSheet& sheet : order.sheets)
        sheets << sheet.toJson();
    QJsonArray bases;
    for (const qint64 basis : order.bases)
        bases << basis;
    QJsonArray links;
    for (const OrderLink& link : order.links) {
        QJsonObject one{{u"kind"_s, link.kind == OrderLinkKind::Amends ? u"amends"_s : u"repeals"_s},
                        {u"order"_s, link.target.value()}};
        if (link.edition.isValid()) {
            one.insert(u"edition"_s, link.edition.value());
            one.insert(u"edition_state"_s, link.editionState);
        }
        links << one;
    }
    object.insert(u"clauses"_s, points);
    object.insert(u"profile"_s, order.profile.toJson());
    object.insert(u"executor"_s, order.executor);
    object.insert(u"sheets"_s, sheets);
    object.insert(u"bases"_s, bases);
    object.insert(u"links"_s, links);
    if (order.editionOf.isValid())
        object.insert(u"edition_of"_s, order.editionOf.value());
}

std::unexpected<Error> badKey(const StrictJson& object, const QString& key)
{
    return object.bad(key, QCoreApplication::translate("Order", "the number of a stored entry is expected here."));
}

std::optional<qint64> keyIn(const QJsonValue& value)
{
    const qint64 id = value.toInteger();
    return id > 0 && value.toDouble() == static_cast<double>(id) ? std::optional(id) : std::nullopt;
}

Result<QList<OrderClause>> readClauses(const StrictJson& root)
{
    LOTSIA_TRY_ASSIGN(const QJsonArray points, root.array(u"clauses"_s, maxClauses));
    QList<OrderClause> clauses;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (points.at(i).isString()) {
            const StrictJson plain({{u"text"_s, points.at(i)}}, u"clauses[%1]"_s.arg(i), {});
            LOTSIA_TRY_ASSIGN(const QString text, plain.text(u"text"_s));
            clauses << OrderClause{text};
            continue;
        }
        LOTSIA_TRY_ASSIGN(const StrictJson item, root.item(u"clauses"_s, points, i));
        LOTSIA_TRY(item.onlyKeys({u"text"_s, u"level"_s}));
        OrderClause clause;
        LOTSIA_TRY_ASSIGN(clause.text, item.text(u"text"_s));
        const double level = item.raw().value("level"_L1).toDouble(1);
        if (level < 1 || level > deepestLevel || level != double(int(level)))
            return item.bad(u"level"_s, QCoreApplication::translate("Order", "a level from 1 to 3 is expected here."));
        clause.level = int(level);
        clauses << clause;
    }
    return clauses;
}

/// Invalid when there is none.
Result<OrderId> readOrderKey(const StrictJson& object, const QString& key)
{
    if (!object.has(key))
        return OrderId();
    const auto id = keyIn(object.raw().value(key));
    return id ? Result<OrderId>(OrderId(*id)) : badKey(object, key);
}

Result<OrderLink> readLink(const StrictJson& item)
{
    LOTSIA_TRY(item.onlyKeys({u"kind"_s, u"order"_s, u"edition"_s, u"edition_state"_s}));
    LOTSIA_TRY_ASSIGN(const QString kind, item.text(u"kind"_s, StrictJson::Need::Required));
    if (kind != u"amends" && kind != u"repeals")
        return item.bad(u"kind"_s, QCoreApplication::translate("Order", "“amends” or “repeals” is expected here."));
    OrderLink link;
    link.kind = kind == u"amends" ? OrderLinkKind::Amends : OrderLinkKind::Repeals;
    LOTSIA_TRY_ASSIGN(link.target, readOrderKey(item, u"order"_s));
    if (!link.target.isValid())
        return badKey(item, u"order"_s);
    LOTSIA_TRY_ASSIGN(link.edition, readOrderKey(item, u"edition"_s));
    LOTSIA_TRY_ASSIGN(link.editionState, item.text(u"edition_state"_s));
    return link;
}

Status readThird(const StrictJson& root, Order& order)
{
    LOTSIA_TRY_ASSIGN(order.clauses, readClauses(root));
    LOTSIA_TRY_ASSIGN(const StrictJson profile, root.object(u"profile"_s));
    LOTSIA_TRY_ASSIGN(order.profile, DocumentProfile::fromJson(profile));
    LOTSIA_TRY_ASSIGN(order.executor, root.text(u"executor"_s));
    LOTSIA_TRY_ASSIGN(const QJsonArray sheets, root.array(u"sheets"_s, Order::MaxSheets));
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        LOTSIA_TRY_ASSIGN(const StrictJson item, root.item(u"sheets"_s, sheets, i));
        LOTSIA_TRY_ASSIGN(const OrderSheet sheet, OrderSheet::fromJson(item));
        order.sheets << sheet;
    }
    LOTSIA_TRY_ASSIGN(const QJsonArray bases, root.array(u"bases"_s, maxLinks));
    for (const auto& value : bases) {
        const auto key = keyIn(value);
        if (!key)
            return badKey(root, u"bases"_s);
        order.bases << *key;
    }
    LOTSIA_TRY_ASSIGN(const QJsonArray links, root.array(u"links"_s, maxLinks));
    for (qsizetype i = 0; i < links.size(); ++i) {
        LOTSIA_TRY_ASSIGN(const StrictJson item, root.item(u"links"_s, links, i));
        LOTSIA_TRY_ASSIGN(const OrderLink link, readLink(item));
        order.links << link;
    }
    LOTSIA_TRY_ASSIGN(order.editionOf, readOrderKey(root, u"edition_of"_s));
    return {};
}

} // namespace

QStringList clauseNumbers(const QList<OrderClause>& clauses)
{
    QStringList numbers;
    QList<int> counters;
    for (const OrderClause& clause : clauses) {
        const qsizetype level = std::clamp<qsizetype>(clause.level, 1, counters.size() + 1);
        counters.resize(level);
        ++counters.last();
        QString number;
        for (const int counter : std::as_const(counters))
            number += QString::number(counter) + u'.';
        numbers << number;
    }
    return numbers;
}

QString approvalWord(const QString& documentKind)
{
    // The head noun decides; agreeing adjectives stand before it: «Дорожная карта», «Методические рекомендации»,
    // «План».
    const QStringList words = foldForMatch(documentKind).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const bool adjective = word.endsWith(u"ый"_s) || word.endsWith(u"ий"_s) || word.endsWith(u"ой"_s)
            || word.endsWith(u"ая"_s) || word.endsWith(u"яя"_s) || word.endsWith(u"ое"_s) || word.endsWith(u"ее"_s)
            || word.endsWith(u"ые"_s) || word.endsWith(u"ие"_s);
        // «Положение», «Соглашение» end like «Методические» and are nouns.
        const bool neuterNoun = word.endsWith(u"ние"_s) || word.endsWith(u"тие"_s) || word.endsWith(u"вие"_s);
        if (adjective && !neuterNoun && words.size() > 1 && &word != &words.constLast())
            continue;
        if (neuterNoun || word.endsWith(u'о') || word.endsWith(u"ие"_s))
            return u"УТВЕРЖДЕНО"_s;
        if (isPlural(word))
            return u"УТВЕРЖДЕНЫ"_s;
        if (isFeminine(word))
            return u"УТВЕРЖДЕНА"_s;
        return u"УТВЕРЖДЕН"_s;
    }
    return u"УТВЕРЖДЕН"_s;
}

std::optional<RoadmapId> Order::roadmap() const
{
    for (const OrderAppendix& appendix : appendices) {
        if (appendix.kind == AppendixKind::Roadmap && appendix.source > 0)
            return RoadmapId(appendix.source);
    }
    return std::nullopt;
}

bool Order::concerns(RoadmapId roadmap) const
{
    return (amends.isValid() && amends == roadmap)
        || std::any_of(appendices.begin(), appendices.end(), [roadmap](const OrderAppendix& appendix) {
               return appendix.kind == AppendixKind::Roadmap && appendix.source == roadmap.value();
           });
}

QJsonObject Order::toJson() const
{
    QJsonArray points;
    for (const OrderClause& clause : clauses)
        points << clause.text;
    QJsonObject object{
        {u"format"_s, firstFormat},
        {u"state"_s, state == OrderState::Approved ? u"approved"_s : u"draft"_s},
        {u"founder"_s, founder},
        {u"issuer"_s, issuer},
        {u"issuer_below_kind"_s, issuerBelowKind},
        {u"spaced_kind"_s, spacedKind},
        {u"number"_s, number},
        {u"date_text"_s, dateText},
        {u"date"_s, date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue()},
        {u"place"_s, place},
        {u"title"_s, title},
        {u"preamble"_s, preamble},
        {u"decision_word"_s, decisionWord},
        {u"clauses"_s, points},
        {u"signer_post"_s, signerPost},
        {u"signer_name"_s, signerName},
        {u"approval_stamp"_s, approvalStamp},
        {u"stamp_issuer"_s, stampIssuer},
    };
    if (amends.isValid()) {
        object.insert(u"amends"_s, amends.value());
        if (!amendsState.isEmpty())
            object.insert(u"amends_state"_s, amendsState);
    }
    const bool third = needsThird(*this);
    if (isFirstEdition(appendices) && !third) {
        if (!appendices.isEmpty())
            object.insert(u"appendix"_s, appendices.first().source);
        return object;
    }
    QJsonArray behind;
    for (const OrderAppendix& appendix : appendices)
        behind << appendix.toJson();
    object.insert(u"format"_s, third ? thirdFormat : secondFormat);
    object.insert(u"appendices"_s, behind);
    if (third)
        addThird(object, *this);
    return object;
}

Result<Order> Order::fromJson(const QJsonObject& object, const QString& fileName)
{
    const StrictJson root(object, {}, fileName);
    const QString edition = object.value("format"_L1).toString();
    const bool third = edition == thirdFormat;
    const bool firstEdition = edition != secondFormat && !third;
    QStringList known{u"format"_s,
                      u"state"_s,
                      u"founder"_s,
                      u"issuer"_s,
                      u"issuer_below_kind"_s,
                      u"spaced_kind"_s,
                      u"number"_s,
                      u"date_text"_s,
                      u"date"_s,
                      u"place"_s,
                      u"title"_s,
                      u"preamble"_s,
                      u"decision_word"_s,
                      u"clauses"_s,
                      u"signer_post"_s,
                      u"signer_name"_s,
                      u"approval_stamp"_s,
                      u"stamp_issuer"_s,
                      u"amends"_s,
                      u"amends_state"_s,
                      firstEdition ? u"appendix"_s : u"appendices"_s};
    if (third)
        known << u"profile"_s << u"executor"_s << u"sheets"_s << u"bases"_s << u"links"_s << u"edition_of"_s;
    LOTSIA_TRY(root.onlyKeys(known));
    if (firstEdition)
        LOTSIA_TRY(root.format(firstFormat));
    Order order;
    LOTSIA_TRY_ASSIGN(const QString stateText, root.text(u"state"_s));
    if (!stateText.isEmpty() && stateText != u"draft" && stateText != u"approved")
        return root.bad(u"state"_s, QCoreApplication::translate("Order", "“draft” or “approved” is expected here."));
    order.state = stateText == u"approved" ? OrderState::Approved : OrderState::Draft;
    LOTSIA_TRY_ASSIGN(order.founder, root.text(u"founder"_s));
    LOTSIA_TRY_ASSIGN(order.issuer, root.text(u"issuer"_s));
    LOTSIA_TRY_ASSIGN(order.issuerBelowKind, root.flag(u"issuer_below_kind"_s, false));
    LOTSIA_TRY_ASSIGN(order.spacedKind, root.flag(u"spaced_kind"_s, false));
    LOTSIA_TRY_ASSIGN(order.number, root.text(u"number"_s));
    LOTSIA_TRY_ASSIGN(order.dateText, root.text(u"date_text"_s));
    LOTSIA_TRY_ASSIGN(order.date, root.date(u"date"_s));
    LOTSIA_TRY_ASSIGN(order.place, root.text(u"place"_s));
    LOTSIA_TRY_ASSIGN(order.title, root.text(u"title"_s, StrictJson::Need::Required));
    LOTSIA_TRY_ASSIGN(order.preamble, root.text(u"preamble"_s));
    if (root.has(u"decision_word"_s)) {
        LOTSIA_TRY_ASSIGN(order.decisionWord, root.text(u"decision_word"_s));
    }
    if (third) {
        LOTSIA_TRY(readThird(root, order));
    } else {
        LOTSIA_TRY_ASSIGN(const QStringList points, root.texts(u"clauses"_s, maxClauses));
        for (const QString& text : points)
            order.clauses << OrderClause{text};
    }
    LOTSIA_TRY_ASSIGN(order.signerPost, root.text(u"signer_post"_s));
    LOTSIA_TRY_ASSIGN(order.signerName, root.text(u"signer_name"_s));
    LOTSIA_TRY_ASSIGN(order.approvalStamp, root.flag(u"approval_stamp"_s, true));
    LOTSIA_TRY_ASSIGN(order.stampIssuer, root.text(u"stamp_issuer"_s));
    LOTSIA_TRY_ASSIGN(order.appendices, readAppendices(root, firstEdition));
    LOTSIA_TRY_ASSIGN(const qint64 amended, readSource(root, u"amends"_s, AppendixKind::Roadmap));
    order.amends = RoadmapId(amended);
    LOTSIA_TRY_ASSIGN(order.amendsState, root.text(u"amends_state"_s));
    return order;
}

QString orderDigest(const Order& order)
{
    const QByteArray json = QJsonDocument(order.toJson()).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

} // namespace lotsia
