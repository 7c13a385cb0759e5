#pragma once

#include "criteria/Classification.h"

#include "common/Result.h"

#include <QHash>

namespace lotsia {

/// First line of a lotsia-classification/1.
struct FrozenHead {
    QString title;
    QString edition;
    QString criteriaSha256;
};

struct FrozenSchool {
    QString code, name;
    QHash<QString, Verdict> classes;
    std::optional<Override> decision;
    QList<Evidence> evidence; ///< of all conditions, in order; each (procedure, year, measure) once
};

/// A lotsia-classification/1 read back, in the order of the list.
struct FrozenContent {
    FrozenHead head;
    QList<FrozenSchool> schools;

    QHash<QString, Override> decisions() const; ///< by code
};

/// \p json may be cut behind its first line. Error: Damaged.
[[nodiscard]] Result<FrozenHead> readFrozenHead(const QByteArray& json);
/// Reads school by school, as the list was written: one on a line of at most 16 MiB. Error: Damaged, naming the line.
[[nodiscard]] Result<FrozenContent> readFrozen(const QByteArray& json);

} // namespace lotsia
