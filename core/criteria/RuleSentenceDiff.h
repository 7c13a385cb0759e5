#pragma once

#include "criteria/RuleSentence.h"

namespace lotsia {

/// A run of words of a sentence; \p changed when the other edition has it otherwise.
struct DiffPiece {
    QString text;
    bool changed = false;
    bool operator==(const DiffPiece&) const = default;
};

/// One sentence of two editions side by side; an empty side means that this edition has no such sentence.
struct SentenceDiff {
    enum class Kind : quint8 { Same, Changed, Added, Removed };
    Kind kind = Kind::Same;
    QString section; ///< «Классы: ШНОР»
    int depth = 0;
    QList<DiffPiece> before = {}, after = {};

    QString beforeText() const;
    QString afterText() const;
};

/// Sentences of \p before and \p after, in their order.
QList<SentenceDiff> diffOfSets(const QJsonObject& before, const QJsonObject& after, const RuleNames& names = {});

} // namespace lotsia
