#pragma once

// Owned by the criteria room; see formats.md §2 (lotsia-criteria/1 and /2).
#include "common/Result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace lotsia {

struct CriteriaDefinition; // the parsed tree, private to the criteria room

/// A named class of the set: «low» / «ШНОР».
struct CriteriaClass {
    QString id;
    QString name;
    QString plain; ///< the condition in words, one sentence or several lines
};

/// Which figures a set reads besides participants and those below the minimum: a region's load is half as long without
/// the rest.
struct DataNeeds {
    bool marks = true; ///< m2–m5
    bool means = true; ///< the mean mark or score as the file gave it
    QSet<QString> indicators = {}; ///< codes that conditions and indexes name
    QSet<QString> flags = {};
};

/// An immutable, fully checked set of criteria.
class CriteriaSet {
public:
    /// Reads \p json (at most 1 MiB, depth at most 64). Error: Data, with the path inside the file («signs.низкий
    /// результат.is») in the text. Unknown keys are refused by name, so that a typing slip never silently weakens a
    /// rule. A class that no school could ever get is refused with the conditions that exclude one another.
    [[nodiscard]] static Result<CriteriaSet> parse(const QByteArray& json, const QString& fileName = {});

    const QString& title() const;
    const QString& edition() const;
    /// What the set is and where it comes from, each at most 1000 letters; empty when it does not say.
    const QString& about() const;
    const QString& source() const;
    bool isSample() const;
    /// \p indicatorNames: Russian names of indicators and flags by code; a code without a name stands as it is.
    QList<CriteriaClass> classes(const QHash<QString, QString>& indicatorNames = {}) const;
    /// How many years back the rules look: 0 when only the year asked for.
    int yearsBack() const;
    DataNeeds needs() const;
    /// The rules as people read them: headed paragraphs for the «Критерии» page and for print (Russian).
    QString description(const QHash<QString, QString>& indicatorNames = {}) const;
    /// The canonical bytes (keys ordered, no spaces), and their SHA-256 in hex.
    const QByteArray& canonicalJson() const;
    QString sha256() const;
    /// The same set once a person confirmed it as the department's own: "sample" is false.
    CriteriaSet confirmed() const;

    const CriteriaDefinition& definition() const { return *m_definition; }

private:
    explicit CriteriaSet(std::shared_ptr<const CriteriaDefinition> definition)
        : m_definition(std::move(definition))
    {
    }
    std::shared_ptr<const CriteriaDefinition> m_definition;
};

} // namespace lotsia
