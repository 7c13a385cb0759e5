#pragma once

#include "orders/Party.h"

#include <optional>

namespace lotsia {

/// How a person stands in a sentence: «Ахмеджанову Р.Р., заведующему …» or «на заведующего … Ахмеджанова Р.Р.».
enum class PersonOrder { NamePost, PostName, NameOnly };

/// The case that the words before ask for: «возложить на» the accusative, «совместно с» the instrumental, «для» the
/// genitive; at the start of a point and after «поручить» the dative. In a list, after a comma or «и», that of its
/// first member.
GrammaticalCase caseAfter(const QString& before);

/// Name before post where a point begins, otherwise after it.
PersonOrder orderAfter(const QString& before);

/// The forms of a party as known: those that a person wrote, or by the rules; nullopt: not known. A party without a
/// post has an empty one.
struct PersonForms {
    std::optional<QString> name;
    std::optional<QString> post;
};
PersonForms formsOf(const Party& party, GrammaticalCase wordCase);

/// The words to insert behind \p before: with a capital at the start of a point, with the comma behind a post and a
/// space where the sentence goes on.
QString personText(const QString& name, const QString& post, PersonOrder order, const QString& before);

} // namespace lotsia
