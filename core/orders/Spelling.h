#pragma once

#include "common/Progress.h"
#include "orders/KnownWords.h"
#include "orders/OrderRemark.h"
#include "orders/OrderTexts.h"
#include "orders/SpellingDictionary.h"

#include <QHash>

namespace lotsia {

/// A word that neither the dictionary nor the department knows.
struct Misspelling {
    qsizetype position = 0, length = 0;
    QString word;
    bool operator==(const Misspelling&) const = default;
};

/// The spelling check of texts. What was looked up is remembered, so a text that hardly changed is quick to check
/// again. One thread at a time.
class Spelling {
public:
    explicit Spelling(std::shared_ptr<SpellingDictionary> dictionary);

    void setKnownWords(const KnownWords& words) { m_known = words; }

    /// Russian words only. Left alone: abbreviations in capitals and cut short («обл.»), words with digits or Latin
    /// letters, names beside initials, fields in braces. Words with hyphens are read by their parts.
    QList<Misspelling> check(const QString& text);
    /// Code «spelling», without suggestions; at most 500. Stops when \p progress is cancelled.
    OrderRemarks remarksOn(const QList<OrderText>& texts, const Progress& progress);
    /// Fills in the suggestions of up to 60 different words; takes a tenth of a second for each. False: cancelled.
    bool suggest(OrderRemarks& remarks, const Progress& progress);
    QStringList suggestions(const QString& word);

private:
    bool knows(const QString& word);
    std::shared_ptr<SpellingDictionary> m_dictionary;
    KnownWords m_known;
    QHash<QString, bool> m_looked; ///< in the dictionary
    QHash<QString, QStringList> m_suggested;
};

} // namespace lotsia
