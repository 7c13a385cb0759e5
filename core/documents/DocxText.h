#pragma once

#include "documents/DocxNumbering.h"
#include "documents/DocxStyles.h"

#include <QSet>

#include <functional>

class QXmlStreamWriter;

namespace lotsia {

/// Layout units are the twips of WordprocessingML.
QString docxTwips(double units);

/// Paragraphs and what stands in them, as WordprocessingML; children in the order that its schema asks for. With styles
/// that are not settled yet it only tells them what it meets.
class DocxText {
public:
    /// All must outlive this object.
    DocxText(QXmlStreamWriter& xml, DocxStyles& styles, DocxNumbering& numbering, bool settled);

    /// An empty element with «w:val», and one without.
    void value(const char* element, const QString& text);
    void flag(const char* element);
    void start(const char* element);
    void end();

    /// \p width of the column that the paragraph stands in, in layout units. \p sectionFormat writes the format of the
    /// section that ends here.
    void writeParagraph(const Paragraph& paragraph, double width, const std::function<void()>& sectionFormat = {});
    /// Opens a paragraph in the look of \p paragraph; end() closes it.
    void startParagraph(const Paragraph& paragraph, double width, const std::function<void()>& sectionFormat = {});
    /// A paragraph of an exact height in twips: between two tables, which would grow together, and after a table at a
    /// section's end.
    void startGap(int height, bool keepWithNext = false);
    void writeGap(int height, bool keepWithNext = false);
    static constexpr int leastGap = 20;

private:
    void writeMarkFormat(const TextRun& first, const DocxLook& style, const DocxLook& own);
    void writeRunFormat(const TextRun& run, const DocxLook& style, const DocxLook& own, const char* element = "w:rPr");
    void writeRun(const TextRun& run, const QString& text, const DocxLook& style, const DocxLook& own);
    void writeLines(const QString& text);
    void writeIndents(const DocxLook& own);
    void writeFoot(double width);
    void writeBookmark(const QString& anchor);

    QXmlStreamWriter& m_xml;
    DocxStyles& m_styles;
    DocxNumbering& m_numbering;
    bool m_settled;
    QSet<QString> m_bookmarks;
};

} // namespace lotsia
