#pragma once

#include "orders/LegalAct.h"

namespace lotsia {

/// The case that the words before \p caret ask for: «в соответствии с» the instrumental, «на основании» the genitive,
/// «согласно» the dative; of several the last one. nullopt: none of them stands there.
std::optional<GrammaticalCase> basisCase(const QString& text, qsizetype caret);

/// What is to be written into a preamble, and where.
struct BasisEdit {
    qsizetype from = 0, length = 0; ///< the part that is replaced: a field «{основание}», or nothing
    QString text;
    QString applied(const QString& preamble) const { return preamble.left(from) + text + preamble.mid(from + length); }
};

/// The wording of \p acts for the preamble at \p caret, in the case that the words before it ask for; several join with
/// commas. The first field «{основание}» of the preamble is replaced instead, wherever the caret is. Where no words ask
/// for a case, «в соответствии с» is written too.
BasisEdit basisEdit(const QString& preamble, qsizetype caret, const QList<LegalAct>& acts);

} // namespace lotsia
