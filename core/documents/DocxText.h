#pragma once

#include "documents/Document.h"

class QXmlStreamWriter;

namespace lotsia {

/// Layout units are the twips of WordprocessingML.
QString docxTwips(double units);

/// Paragraphs and what stands in them, as WordprocessingML; children in the order that its schema asks for.
class DocxText {
public:
    /// \p xml must outlive this object.
    explicit DocxText(QXmlStreamWriter& xml);

    /// An empty element with «w:val», and one without.
    void value(const char* element, const QString& text);
    void flag(const char* element);

    /// \p width of the column that the paragraph stands in, in layout units.
    void writeParagraph(const Paragraph& paragraph, double width);
    void writeParagraphFormat(const Paragraph& paragraph, double width);
    /// A paragraph that takes no room: between two tables, which would grow together, and at a section's end.
    void startTinyParagraph();
    void endTinyParagraph();

private:
    void writeRunFormat(const TextRun& run, double sizePt);
    void writeBookmark(const QString& name);
    void writeLabel(const Paragraph& paragraph);

    QXmlStreamWriter& m_xml;
    int m_bookmarks = 0;
};

} // namespace lotsia
