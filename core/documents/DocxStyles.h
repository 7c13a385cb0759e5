#pragma once

#include "documents/DocxLook.h"

#include <array>
#include <map>

namespace lotsia {

/// The named styles of a document. What most paragraphs of a style look like is the style's own look, so that a
/// person's change of the style changes them all. First every paragraph is noted, then settle(), then the styles are
/// asked.
class DocxStyles {
public:
    /// A style's place in the list: TextStyle's values, then the headings with a level.
    static int indexOf(const Paragraph& paragraph);

    void note(int style, const DocxLook& look);
    void settle();

    QString id(int style) const;
    const DocxLook& look(int style) const { return m_looks[std::size_t(style)]; }
    /// word/styles.xml.
    QByteArray xml(const QString& family) const;

    /// The character style of a field without a value.
    static constexpr auto placeholderId = "EmptyField";
    static constexpr auto headerId = "Header";
    static constexpr auto tableId = "OrderTable";
    static constexpr auto plainTableId = "OrderLayout";

private:
    static constexpr int styleCount = 14;
    using Counts = std::map<int, int>;

    std::array<DocxLook, styleCount> m_looks;
    std::array<std::array<Counts, 10>, styleCount> m_counts;
};

} // namespace lotsia
