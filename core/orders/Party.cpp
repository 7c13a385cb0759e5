#include "orders/Party.h"

namespace lotsia {

namespace {

/// Case by case: GCC 12 takes an optimised QHash::operator==() for a null dereference.
bool sameCases(const QHash<GrammaticalCase, QString>& a, const QHash<GrammaticalCase, QString>& b)
{
    if (a.size() != b.size())
        return false;
    for (const GrammaticalCase each : {GrammaticalCase::Genitive, GrammaticalCase::Dative, GrammaticalCase::Accusative,
                                       GrammaticalCase::Instrumental}) {
        if (a.contains(each) != b.contains(each) || a.value(each) != b.value(each))
            return false;
    }
    return true;
}

} // namespace

bool Party::operator==(const Party& other) const
{
    return id == other.id && kind == other.kind && name == other.name && post == other.post && note == other.note
        && sameCases(cases, other.cases) && sameCases(postCases, other.postCases);
}

} // namespace lotsia
