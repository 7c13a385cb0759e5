#include "orders/Order.h"

#include "common/StrictJson.h"
#include "common/TextFold.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxClauses = 500;
constexpr qsizetype maxAppendices = 20;
const QString firstFormat = u"lotsia-order/1"_s;
const QString secondFormat = u"lotsia-order/2"_s;

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

} // namespace

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
    if (isFirstEdition(appendices)) {
        if (!appendices.isEmpty())
            object.insert(u"appendix"_s, appendices.first().source);
        return object;
    }
    QJsonArray behind;
    for (const OrderAppendix& appendix : appendices)
        behind << appendix.toJson();
    object.insert(u"format"_s, secondFormat);
    object.insert(u"appendices"_s, behind);
    return object;
}

Result<Order> Order::fromJson(const QJsonObject& object, const QString& fileName)
{
    const StrictJson root(object, {}, fileName);
    const bool firstEdition = object.value("format"_L1).toString() != secondFormat;
    LOTSIA_TRY(root.onlyKeys({u"format"_s,
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
                              firstEdition ? u"appendix"_s : u"appendices"_s}));
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
    LOTSIA_TRY_ASSIGN(const QStringList points, root.texts(u"clauses"_s, maxClauses));
    for (const QString& text : points)
        order.clauses << OrderClause{text};
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

} // namespace lotsia
