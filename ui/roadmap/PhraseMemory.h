#pragma once

#include <QStringList>

namespace lotsia {

/// Proposes how a text goes on, from texts that were written before: plans repeat their words.
class PhraseMemory {
public:
    /// The last of \p texts that fits is taken.
    explicit PhraseMemory(const QStringList& texts = {});
    /// What may follow \p before, with its blanks: the rest of a word begun with three letters, or of a phrase whose
    /// last words stand there already. At most 60 characters; empty: nothing fits.
    QString continuation(const QString& before) const;

    /// The rest of the first value that begins with \p before, in whatever case.
    static QString restOf(const QStringList& values, const QString& before);
    /// Up to the end of the first word of \p rest.
    static QString firstWord(const QString& rest);

private:
    QString m_texts, m_folded; ///< of the same length
};

} // namespace lotsia
