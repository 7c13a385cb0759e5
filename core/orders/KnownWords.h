#pragma once

#include "common/Result.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace lotsia {

/// A term of the field and a word of the dictionary that is declined like it; example empty: this form only.
struct FieldTerm {
    QString word;
    QString example;
    bool operator==(const FieldTerm&) const = default;
};

/// The terms that come with the program (resources/templates/known-words.json, lotsia-words/1).
[[nodiscard]] Result<QList<FieldTerm>> readFieldTerms(const QByteArray& json, const QString& fileName = {});
QList<FieldTerm> shippedFieldTerms();

/// Words that are right in this database: the department's own, and those of names. «ё» and «е» are one letter,
/// capitals do not count.
class KnownWords {
public:
    /// In this form only.
    void addWord(const QString& word);
    /// Every word of a name («МБОУ «Уральская СОШ»», «Чернушинский городской округ»), also declined.
    void addName(const QString& name);
    bool contains(const QString& word) const;
    bool operator==(const KnownWords&) const = default;

private:
    QSet<QString> m_words;
    QSet<QString> m_stems; ///< of names
};

} // namespace lotsia
