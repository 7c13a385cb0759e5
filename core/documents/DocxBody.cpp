#include "documents/DocxBody.h"

#include "documents/DocxPictures.h"
#include "documents/DocxText.h"
#include "documents/LayoutUnits.h"
#include "documents/TableGrid.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

// Children stand in the order that the schema asks for.
class BodyWriter {
public:
    explicit BodyWriter(QByteArray& bytes)
        : m_xml(&bytes)
        , m_text(m_xml)
    {
    }

    void write(const Document& document)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(u"w:document"_s);
        m_xml.writeAttribute(u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
        m_xml.writeAttribute(u"xmlns:r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
        m_xml.writeStartElement(u"w:body"_s);
        const QList<DocumentSection> sections =
            document.sections.isEmpty() ? QList<DocumentSection>{DocumentSection{}} : document.sections;
        for (const DocumentSection& section : sections) {
            m_width = bodyWidth(section);
            for (const Block& block : section.blocks)
                std::visit(*this, block);
            endSection(section, &section == &sections.back());
        }
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

    void operator()(const Paragraph& paragraph)
    {
        m_text.writeParagraph(paragraph, m_width);
        m_afterTable = false;
    }

    void operator()(const Figure& figure)
    {
        m_xml.writeStartElement(u"w:p"_s);
        Paragraph place;
        place.align = TextAlign::Center;
        place.spaceBeforePt = figure.spaceBeforePt;
        place.keepWithNext = !figure.caption.runs.isEmpty();
        m_text.writeParagraphFormat(place, m_width);
        m_xml.writeStartElement(u"w:r"_s);
        writeDocxPicture(m_xml, figure, ++m_pictures, m_width);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        if (!figure.caption.runs.isEmpty())
            m_text.writeParagraph(figure.caption, m_width);
        m_afterTable = false;
    }

    void operator()(const Stamp& stamp)
    {
        const double width = std::min(mmToUnits(stamp.widthMm), m_width);
        for (Paragraph line : stamp.lines) {
            line.leftIndentMm += (m_width - width) / mmToUnits(1);
            line.keepWithNext = line.keepWithNext || &line != &stamp.lines.back();
            m_text.writeParagraph(line, m_width);
            m_afterTable = false;
        }
    }

    void operator()(const SideBySide& pair)
    {
        const double left = std::min(mmToUnits(pair.leftWidthMm), m_width * 0.9);
        SideBySide spaced = pair;
        spaced.left.spaceBeforePt += pair.spaceBeforePt;
        startTable({0, left, m_width}, false);
        startRow(false);
        writeCell(spaced.left, left, 1, "top");
        writeCell(spaced.right, m_width - left, 1, "bottom");
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_afterTable = true;
    }

    void operator()(const Table& table)
    {
        const QList<double> edges = columnEdges(table, m_width);
        if (edges.size() < 2)
            return;
        startTable(edges, true);
        for (const DocumentRow& row : table.header)
            writeRow(row, edges, true);
        for (const DocumentRow& row : table.rows)
            writeRow(row, edges, false);
        m_xml.writeEndElement();
        m_afterTable = true;
    }

private:
    static double bodyWidth(const DocumentSection& section)
    {
        const double paper = toUnits(section.landscape ? a4LongPt : a4ShortPt);
        return paper - mmToUnits(section.marginsMm.left()) - mmToUnits(section.marginsMm.right());
    }

    void borders(const char* element, const QString& kind)
    {
        m_xml.writeStartElement(QLatin1StringView(element));
        for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
            m_text.value(side, kind);
            m_xml.writeAttribute(u"w:sz"_s, u"4"_s);
            m_xml.writeAttribute(u"w:space"_s, u"0"_s);
            m_xml.writeAttribute(u"w:color"_s, u"000000"_s);
        }
        m_xml.writeEndElement();
    }

    void sized(const char* element, double units)
    {
        m_xml.writeEmptyElement(QLatin1StringView(element));
        m_xml.writeAttribute(u"w:w"_s, docxTwips(units));
        m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    }

    void startTable(const QList<double>& edges, bool bordered)
    {
        if (m_afterTable) {
            m_text.startTinyParagraph();
            m_text.endTinyParagraph();
        }
        const double paddingX = bordered ? mmToUnits(1.5) : 0;
        const double paddingY = bordered ? mmToUnits(0.8) : 0;
        m_xml.writeStartElement(u"w:tbl"_s);
        m_xml.writeStartElement(u"w:tblPr"_s);
        sized("w:tblW", edges.last());
        sized("w:tblInd", 0);
        borders("w:tblBorders", bordered ? u"single"_s : u"nil"_s);
        m_xml.writeEmptyElement(u"w:tblLayout"_s);
        m_xml.writeAttribute(u"w:type"_s, u"fixed"_s);
        m_xml.writeStartElement(u"w:tblCellMar"_s);
        sized("w:top", paddingY);
        sized("w:left", paddingX);
        sized("w:bottom", paddingY);
        sized("w:right", paddingX);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"w:tblGrid"_s);
        for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
            m_xml.writeEmptyElement(u"w:gridCol"_s);
            m_xml.writeAttribute(u"w:w"_s, docxTwips(edges.at(i + 1) - edges.at(i)));
        }
        m_xml.writeEndElement();
    }

    void startRow(bool header)
    {
        m_xml.writeStartElement(u"w:tr"_s);
        m_xml.writeStartElement(u"w:trPr"_s);
        m_text.flag("w:cantSplit");
        if (header)
            m_text.flag("w:tblHeader");
        m_xml.writeEndElement();
    }

    void writeCell(const Paragraph& paragraph, double width, qsizetype span, const char* vertical)
    {
        m_xml.writeStartElement(u"w:tc"_s);
        m_xml.writeStartElement(u"w:tcPr"_s);
        sized("w:tcW", width);
        if (span > 1)
            m_text.value("w:gridSpan", QString::number(span));
        m_text.value("w:vAlign", QLatin1StringView(vertical));
        m_xml.writeEndElement();
        m_text.writeParagraph(paragraph, width);
        m_xml.writeEndElement();
    }

    void writeRow(const DocumentRow& row, const QList<double>& edges, bool header)
    {
        if (row.cells.isEmpty())
            return;
        startRow(header);
        qsizetype column = 0;
        for (const DocumentCell& cell : row.cells) {
            if (column + 1 >= edges.size())
                break;
            const qsizetype end = cellEnd(row, cell, column, edges.size() - 1);
            Paragraph paragraph = cell.paragraph;
            paragraph.keepWithNext = paragraph.keepWithNext || header || row.section;
            writeCell(paragraph, edges.at(end) - edges.at(column), end - column, header ? "center" : "top");
            column = end;
        }
        m_xml.writeEndElement();
    }

    void headerReference(const char* type, const char* id)
    {
        m_xml.writeEmptyElement(u"w:headerReference"_s);
        m_xml.writeAttribute(u"w:type"_s, QLatin1StringView(type));
        m_xml.writeAttribute(u"r:id"_s, QLatin1StringView(id));
    }

    void sectionFormat(const DocumentSection& section)
    {
        m_xml.writeStartElement(u"w:sectPr"_s);
        headerReference("default", docxNumberHeaderId);
        headerReference("first", docxEmptyHeaderId);
        m_text.value("w:type", u"nextPage"_s);
        m_xml.writeEmptyElement(u"w:pgSz"_s);
        m_xml.writeAttribute(u"w:w"_s, section.landscape ? u"16838"_s : u"11906"_s);
        m_xml.writeAttribute(u"w:h"_s, section.landscape ? u"11906"_s : u"16838"_s);
        if (section.landscape)
            m_xml.writeAttribute(u"w:orient"_s, u"landscape"_s);
        const QMarginsF& mm = section.marginsMm;
        m_xml.writeEmptyElement(u"w:pgMar"_s);
        m_xml.writeAttribute(u"w:top"_s, docxTwips(mmToUnits(mm.top())));
        m_xml.writeAttribute(u"w:right"_s, docxTwips(mmToUnits(mm.right())));
        m_xml.writeAttribute(u"w:bottom"_s, docxTwips(mmToUnits(mm.bottom())));
        m_xml.writeAttribute(u"w:left"_s, docxTwips(mmToUnits(mm.left())));
        m_xml.writeAttribute(u"w:header"_s, docxTwips(mmToUnits(10)));
        m_xml.writeAttribute(u"w:footer"_s, docxTwips(mmToUnits(10)));
        m_xml.writeAttribute(u"w:gutter"_s, u"0"_s);
        if (section.restartNumbering) {
            m_xml.writeEmptyElement(u"w:pgNumType"_s);
            m_xml.writeAttribute(u"w:start"_s, u"1"_s);
        }
        m_text.flag("w:titlePg");
        m_xml.writeEndElement();
    }

    void endSection(const DocumentSection& section, bool last)
    {
        m_text.startTinyParagraph();
        if (!last)
            sectionFormat(section);
        m_text.endTinyParagraph();
        if (last)
            sectionFormat(section);
        m_afterTable = false;
    }

    QXmlStreamWriter m_xml;
    DocxText m_text;
    double m_width = 0;
    bool m_afterTable = false;
    int m_pictures = 0;
};

} // namespace

QByteArray docxBody(const Document& document)
{
    QByteArray bytes;
    BodyWriter(bytes).write(document);
    return bytes;
}

} // namespace lotsia
