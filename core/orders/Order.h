#pragma once

#include "common/Id.h"
#include "common/Result.h"
#include "orders/OrderAppendix.h"
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
    bool operator==(const OrderClause&) const = default;
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

    RoadmapId amends = {}; ///< the roadmap whose changes the order makes; frozen with it even when it is not printed
    QString amendsState = {}; ///< roadmapDigest() of what the points were worded from; empty: they name no changes

    /// \p roadmap stands behind the order, or the order changes it.
    bool concerns(RoadmapId roadmap) const;
    /// The first roadmap behind the order.
    std::optional<RoadmapId> roadmap() const;
    /// lotsia-order/1 for an order with nothing or one roadmap behind it, else lotsia-order/2.
    QJsonObject toJson() const;
    /// Reads both editions. Error: Data with the key. Used for templates, drafts and frozen copies.
    [[nodiscard]] static Result<Order> fromJson(const QJsonObject& object, const QString& fileName = {});
    bool operator==(const Order&) const = default;
};

} // namespace lotsia
