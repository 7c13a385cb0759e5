#pragma once

#include "orders/Party.h"

#include <optional>

namespace lotsia {

/// Suggestions of grammatical cases for what stands in roadmaps and orders. Every function returns nullopt when its
/// rules do not know the name: a person writes the form then. Rules: norms of Russian declension of posts, institutions
/// and surnames.

/// A post or an organisation: the head word, its adjectives and what is joined by «и» or a comma change, the rest
/// stays. «начальник Управления образования» → «начальнику Управления образования»; «МБУ ДПО ММЦ», «МКУ «…»» stay as
/// they are.
std::optional<QString> suggestPhrase(const QString& phrase, GrammaticalCase wordCase);

/// A person: «Ахмеджанов Р.Р.», «О.А. Петрова», «Иванов Иван Иванович», «Шевченко». Initials stay. A surname whose form
/// hangs on the person's sex («Ким Ю.С.», «Бондарь») is only declined beside a patronymic.
std::optional<QString> suggestPerson(const QString& name, GrammaticalCase wordCase);

/// What a name most likely is: initials or a patronymic make a person, a head word of a post («методист») a post.
PartyKind likelyKind(const QString& name);

/// By the party's kind.
std::optional<QString> suggestName(const Party& party, GrammaticalCase wordCase);

/// What a document prints: the form that a person wrote, otherwise the suggested one.
std::optional<QString> nameInCase(const Party& party, GrammaticalCase wordCase);
std::optional<QString> postInCase(const Party& party, GrammaticalCase wordCase);

} // namespace lotsia
