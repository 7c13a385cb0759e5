#pragma once

#include "orders/OrderRemark.h"
#include "orders/OrderTexts.h"
#include "orders/Party.h"

#include <QHash>

namespace lotsia {

/// What the rules know besides the order itself.
struct ProofContext {
    QList<Party> people = {}; ///< of the directory: their names are looked at in their cases
};

/// The order under the rules of ProofRules.h, and what they found.
class Proofreader {
public:
    Proofreader(const Order& order, const QList<AppendixContent>& contents, const ProofContext& context);

    const Order& order;
    const QList<AppendixContent>& contents;
    const ProofContext& context;
    const QList<OrderText> texts;
    const QDate date; ///< of the order; invalid: not written yet

    /// Of letters of \p text; of one code at most twenty in one text.
    void add(Severity severity, const QString& code, const OrderText& text, qsizetype at, qsizetype length,
             const QString& sentence, const std::optional<QString>& suggestion = std::nullopt);
    /// Of a place that has no text yet, or of the order as a whole. \p field as in OrderText.
    void addAt(Severity severity, const QString& code, const QString& anchor, const QString& sentence,
               const QString& field = {}, const QString& where = {});
    /// The text of this place; empty texts: an OrderText without text.
    OrderText textAt(const QString& anchor, const QString& field = {}) const;

    OrderRemarks remarks;

private:
    QHash<QString, int> m_counts; ///< of one code in one text
};

/// Stable key of a remark of \p code on \p excerpt inside \p text.
QString remarkKey(const QString& code, const QString& text, const QString& excerpt);

} // namespace lotsia
