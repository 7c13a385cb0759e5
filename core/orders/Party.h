#pragma once

#include "common/Id.h"

#include <QHash>
#include <QString>

namespace lotsia {

struct PartyTag;
using PartyId = Id<PartyTag>;

enum class PartyKind { Organisation, Post, Person };
enum class GrammaticalCase { Genitive, Dative, Accusative, Instrumental };

/// Who answers for a measure or a clause of an order: an organisation, a post («руководители школ») or a person with
/// a post.
struct Party {
    PartyId id = {};
    PartyKind kind = PartyKind::Organisation;
    QString name = {}; ///< as printed in the nominative: «МБУ ДПО ММЦ», «Ахмеджанов Р.Р.»
    QString post = {}; ///< of a person: «заведующий методическим кабинетом»
    QHash<GrammaticalCase, QString> cases = {}; ///< corrected by a person; a case that is missing is suggested
    QHash<GrammaticalCase, QString> postCases = {};
    QString note = {}; ///< telephone, e-mail
    bool operator==(const Party& other) const;
};

} // namespace lotsia
