#pragma once

#include "common/Result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace lotsia {

/// The Russian dictionary of the spelling check (Hunspell: ru_RU.aff and ru_RU.dic). Loading takes a quarter of a
/// second and ten megabytes; one may be asked from several threads.
class SpellingDictionary {
public:
    ~SpellingDictionary();

    /// Where it is looked for: the folder «hunspell» beside the program, then the system's.
    static QStringList folders();
    /// Reads ru_RU from the first of \p folders that has it, and the terms that come with the program. Errors: File
    /// (none has it, or it cannot be read), Data (damaged, too big, or in letters that the program does not know: only
    /// UTF-8 and KOI8-R).
    [[nodiscard]] static Result<std::shared_ptr<SpellingDictionary>> load(const QStringList& folders);

    /// «ё» and «е» are one letter. A word longer than Hunspell reads counts as known.
    bool knows(const QString& word);
    /// At most five, best first; slow (a tenth of a second).
    QStringList suggestions(const QString& word);
    /// \p word is known in all its forms, as \p example («резильентный» like «активный»); empty: in this one only.
    void add(const QString& word, const QString& example);

    static constexpr qsizetype MaxSuggestions = 5;

private:
    struct Body;
    explicit SpellingDictionary(std::unique_ptr<Body> body);
    std::unique_ptr<Body> m_body;
};

} // namespace lotsia
