#pragma once

#include <QString>

namespace lotsia {

enum class WordCase { Genitive, Accusative };

/// Suggestion for the approval stamp: «Управление образования» → «приказом Управления образования», «МКУ «…»» →
/// «приказом МКУ «…»». A name whose head word is not known is kept as it is: the person corrects it. Empty gives empty.
QString suggestStampIssuer(const QString& issuer);

/// A document's title or kind with its name inflected: «План мероприятий («дорожная карта») …» → «Плана мероприятий
/// («дорожной карты») …». Words that name no document are kept.
QString inflectDocument(const QString& title, WordCase wordCase);

/// «прилагаемый», «прилагаемую», «прилагаемое», «прилагаемые»: accusative, agreeing with the document's kind.
QString attachedWord(const QString& documentKind);

} // namespace lotsia
