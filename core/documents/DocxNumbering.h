#pragma once

#include "documents/DocxLook.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace lotsia {

/// The running lists of a document, for word/numbering.xml. Asked for every paragraph in the document's order, it
/// counts as a text processor will, so that what that shows is what the document says.
class DocxNumbering {
public:
    struct Place {
        int number = 0; ///< «w:numId»
        int level = 0; ///< from 0
        DocxLook look; ///< indents that the level gives
    };

    /// The list's place whose number or sign reads as the paragraph's own. Nothing when the paragraph has none and when
    /// no list would show the same: «б)», a point under no point; then it stands there as text.
    std::optional<Place> placeOf(const Paragraph& paragraph, const DocxLook& look);
    bool isEmpty() const { return m_lists.isEmpty(); }
    QByteArray xml() const;

private:
    struct Level {
        bool used = false;
        int start = 1;
        bool dot = true;
        DocxLook look;
    };
    struct List {
        QString sign; ///< of a list without numbers
        std::array<Level, 3> levels;
        std::array<int, 3> counts{};
    };

    std::optional<Place> numbered(const ListNumber& number, const DocxLook& look);
    Place signedPlace(const QString& sign, const DocxLook& look);

    QList<List> m_lists; ///< «w:numId» from 1
    QHash<int, qsizetype> m_current; ///< of ListNumber::list
    QHash<QString, qsizetype> m_signs;
};

} // namespace lotsia
