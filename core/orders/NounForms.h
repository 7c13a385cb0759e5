#pragma once

#include "orders/Party.h"

#include <optional>

namespace lotsia {

enum class WordGender { Masculine, Feminine, Neuter, Plural };

/// What the words that agree with a noun need to know of it.
struct Agreement {
    WordGender gender = WordGender::Masculine;
    bool animate = false;
    bool operator==(const Agreement&) const = default;
};

/// \p form with the capitals of \p original: «Управление» → «Управления», «ОТДЕЛ» → «ОТДЕЛА».
QString withCapitalsOf(const QString& original, const QString& form);

/// A head word of posts and institutions in its nominative, singular or plural («начальник», «педагог-психолог»,
/// «школы»): how it agrees; nullopt when the word is not in the list.
std::optional<Agreement> knownNoun(const QString& word);
/// Another case of a known noun.
std::optional<QString> declineNoun(const QString& word, GrammaticalCase wordCase);
/// True when a nominative plural of the list reads like the genitive singular: «школы», «управления».
bool readsLikeGenitive(const QString& word);

/// How an adjective or participle in the nominative agrees, by its ending; nullopt for any other word.
std::optional<WordGender> adjectiveGender(const QString& word);
/// Another case of an adjective or participle in the nominative that agrees with \p agreement.
std::optional<QString> declineAdjective(const QString& word, Agreement agreement, GrammaticalCase wordCase);

} // namespace lotsia
