#pragma once

#include "documents/DocxText.h"

namespace lotsia {

/// Tables as WordprocessingML: those of a document and those that only hold things in their place.
class DocxTables {
public:
    /// Both must outlive this object.
    DocxTables(QXmlStreamWriter& xml, DocxText& text);

    /// A bordered table over \p width. The rows that open the following pages are a table of their own under the
    /// heading rows, since a text processor repeats a table's first rows only. Word keeps the two on one page;
    /// LibreOffice may leave the headings behind when no row fits under them.
    void write(const Table& table, double width);
    /// Left and right text on one line, without borders.
    void write(const SideBySide& pair, double width);
    /// Short lines at the upper corners of a field that begins at \p left.
    void writeCornerMarks(double left, double width);
    /// The words of a corner code and its picture, \p side wide, at the right edge. \p picture writes the drawing.
    void writeCorner(const Paragraph& words, double side, double width, const std::function<void()>& picture);

private:
    /// A side of a cell that is not as the table's style says.
    struct Line {
        const char* side;
        bool drawn;
    };

    void start(const QList<double>& edges, bool bordered, double left = 0);
    void startRow(bool header, double exactHeight = 0);
    void startCell(double width, qsizetype span, const char* vertical, const QList<Line>& lines = {});
    void end() { m_text.end(); }
    void sized(const char* element, double units);
    void writeRow(const DocumentRow& row, const QList<double>& edges, bool heading, bool repeats, bool openBelow);

    QXmlStreamWriter& m_xml;
    DocxText& m_text;
};

} // namespace lotsia
