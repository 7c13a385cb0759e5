#pragma once

#include "common/Id.h"
#include "common/Result.h"
#include "orders/Party.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace lotsia {

struct LegalActTag;
using LegalActId = Id<LegalActTag>;

/// An act that orders of the department rest on: «приказ Министерства образования … от 19 апреля 2021 г. № 26-01-06-394
/// «Об утверждении …»».
struct LegalAct {
    LegalActId id = {};
    QString kind = {}; ///< in the nominative: «приказ», «Федеральный закон»
    QString issuer = {}; ///< in the nominative: «Министерство образования и науки Пермского края»; a law has none
    QString issuerGenitive = {}; ///< as printed behind the kind
    QString dateText = {}; ///< as printed behind «от»: «19 апреля 2021 г.», «11.06.2021»
    QDate date = {}; ///< understood from dateText; invalid: not understood
    QString number = {}; ///< «26-01-06-394», without «№»
    QString title = {}; ///< «Об утверждении …», without the quotation marks around it
    QString note = {}; ///< where it is to be found, an address
    bool inForce = true;

    QJsonObject toJson() const; ///< without the key
    /// Error: Data with the key.
    [[nodiscard]] static Result<LegalAct> fromJson(const QJsonObject& object, const QString& name);
    bool operator==(const LegalAct&) const = default;
};

/// «приказ» → «приказом»; a kind that no rule knows stays as it is. \p wordCase nullopt: the nominative.
QString actKindIn(const QString& kind, std::optional<GrammaticalCase> wordCase);
/// Kinds to choose from: «приказ», «постановление», …
QStringList actKinds();

/// What is printed of the act: «приказом Министерства … от 19 апреля 2021 г. № 26-01-06-394 «Об …»».
QString actText(const LegalAct& act, std::optional<GrammaticalCase> wordCase);

/// Suggestion for the other case of an issuer: «Министерство образования» ↔ «Министерства образования»; empty when no
/// rule knows it.
QString issuerInGenitive(const QString& issuer);
QString issuerInNominative(const QString& genitive);

/// An act named in a text.
struct FoundAct {
    qsizetype from = 0, length = 0;
    LegalAct act;
};

/// Every act that \p text names in full: its kind in any case, who issued it, date, number and the title when there is
/// one (without quotation marks it goes up to a comma).
QList<FoundAct> findActs(const QString& text);
/// The one act of a pasted wording; nullopt when \p text says anything else besides.
std::optional<LegalAct> parseAct(const QString& text);

} // namespace lotsia
