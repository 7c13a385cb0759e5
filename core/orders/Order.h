#pragma once

#include "common/Id.h"
#include "common/Result.h"
#include "orders/DocumentProfile.h"
#include "orders/OrderAppendix.h"
#include "orders/OrderSheet.h"
#include "roadmap/Roadmap.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace lotsia {

struct OrderTag;
using OrderId = Id<OrderTag>;

enum class OrderState { Draft, Approved };

/// A numbered point of an order. The number is given by its place, so it cannot stand twice.
struct OrderClause {
    QString text; ///< without its number; ends with its own punctuation
    int level = 1; ///< 1: «2.», 2: «2.1.», 3: «2.1.1.»; at most one deeper than the point before
    bool operator==(const OrderClause&) const = default;
};

/// «1.», «2.1.», «2.1.1.» of each point. A level that skips one is taken as the next deeper.
QStringList clauseNumbers(const QList<OrderClause>& clauses);

enum class OrderLinkKind { Amends, Repeals };

/// An earlier order of this database that an order changes, or declares to have lost its force.
struct OrderLink {
    OrderLinkKind kind = OrderLinkKind::Amends;
    OrderId target;
    OrderId edition = {}; ///< Amends: the copy of the target with the changes, that the points were worded from
    QString editionState = {}; ///< its orderDigest() as they were worded
    bool operator==(const OrderLink&) const = default;
};

/// Gender and number that the approval stamp agrees with: План — УТВЕРЖДЕН, Дорожная карта — УТВЕРЖДЕНА,
/// Положение — УТВЕРЖДЕНО, Критерии — УТВЕРЖДЕНЫ (инструкции по делопроизводству; domain.md §6).
QString approvalWord(const QString& documentKind);

/// An order («приказ») of the department with its appendices.
struct Order {
    OrderId id;
    OrderState state = OrderState::Draft;
    // Letterhead, line by line as printed; empty lines are not printed.
    QString founder; ///< «Администрация Чернушинского городского округа»
    QString issuer; ///< «УПРАВЛЕНИЕ ОБРАЗОВАНИЯ»; or «по МКУ «…»» below the word ПРИКАЗ
    bool issuerBelowKind = false; ///< the issuer's line stands below «ПРИКАЗ № …», as in Карабаш
    bool spacedKind = false; ///< «П Р И К А З»
    QString number; ///< free text: «53-01 (о/д)», «96»
    QString dateText; ///< as printed: «24.06.2021», «10.07.2023г.»
    QDate date; ///< understood date; invalid when the text is not a date
    QString place; ///< place of issue, may be empty
    QString title; ///< «Об утверждении …»; line breaks are kept
    QString preamble; ///< bases and aims: «В соответствии с …»
    QString decisionWord = QStringLiteral("ПРИКАЗЫВАЮ:");
    QList<OrderClause> clauses;
    QString signerPost; ///< may hold a line break
    QString signerName; ///< «И.А. Бактиева»
    QList<OrderAppendix> appendices; ///< in the order in which they are numbered
    bool approvalStamp = true; ///< «УТВЕРЖДЕН приказом …» in each appendix's corner
    QString stampIssuer; ///< instrumental case: «приказом Управления образования»

    DocumentProfile profile = {};
    QString executor = {}; ///< «Иванова Анна Петровна, 8 (34261) 4-12-34»: who wrote it, printed small at the foot
    static constexpr qsizetype MaxSheets = 20;
    QList<OrderSheet> sheets = {}; ///< of agreement and acquaintance, after the appendices
    QList<qint64> bases = {}; ///< keys of the acts (LegalAct) that the preamble was made from
    QList<OrderLink> links = {}; ///< take effect with the approval

    OrderId editionOf = {}; ///< this is no order but the text of that one, copied to be changed; never approved
    RoadmapId amends = {}; ///< the roadmap whose changes the order makes; frozen with it even when it is not printed
    QString amendsState = {}; ///< roadmapDigest() of what the points were worded from; empty: they name no changes

    /// \p roadmap stands behind the order, or the order changes it.
    bool concerns(RoadmapId roadmap) const;
    /// The first roadmap behind the order.
    std::optional<RoadmapId> roadmap() const;
    /// lotsia-order/1 for an order with nothing or one roadmap behind it, lotsia-order/2 for other appendices,
    /// lotsia-order/3 when it has what only that can say: levels of points, a profile, sheets and links.
    QJsonObject toJson() const;
    /// Reads every edition. Error: Data with the key. Used for templates, drafts and frozen copies.
    [[nodiscard]] static Result<Order> fromJson(const QJsonObject& object, const QString& fileName = {});
    bool operator==(const Order&) const = default;
};

/// SHA-256 (hex) of what an order says.
QString orderDigest(const Order& order);

} // namespace lotsia
