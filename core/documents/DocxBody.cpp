#include "documents/DocxBody.h"

#include "documents/LayoutText.h"
#include "documents/LayoutUnits.h"
#include "documents/TableGrid.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

// Layout units are the twips of WordprocessingML. Children stand in the order its schema asks for.
QString twips(double units)
{
    return QString::number(qRound(units));
}

class BodyWriter {
public:
    explicit BodyWriter(QByteArray& bytes)
        : m_xml(&bytes)
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
        writeParagraph(paragraph, m_width);
        m_afterTable = false;
    }

    void operator()(const Stamp& stamp)
    {
        const double width = std::min(mmToUnits(stamp.widthMm), m_width);
        for (Paragraph line : stamp.lines) {
            line.leftIndentMm += (m_width - width) / mmToUnits(1);
            line.keepWithNext = line.keepWithNext || &line != &stamp.lines.back();
            writeParagraph(line, m_width);
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

    void value(const char* element, const QString& text)
    {
        m_xml.writeEmptyElement(QLatin1StringView(element));
        m_xml.writeAttribute(u"w:val"_s, text);
    }

    void flag(const char* element) { m_xml.writeEmptyElement(QLatin1StringView(element)); }

    void writeRunFormat(const TextRun& run, double sizePt)
    {
        m_xml.writeStartElement(u"w:rPr"_s);
        if (run.bold) {
            flag("w:b");
            flag("w:bCs");
        }
        if (run.italic) {
            flag("w:i");
            flag("w:iCs");
        }
        value("w:sz", QString::number(qRound(sizePt * 2)));
        value("w:szCs", QString::number(qRound(sizePt * 2)));
        m_xml.writeEndElement();
    }

    void writeParagraphFormat(const Paragraph& paragraph, double width)
    {
        m_xml.writeStartElement(u"w:pPr"_s);
        if (paragraph.keepWithNext)
            flag("w:keepNext");
        m_xml.writeEmptyElement(u"w:spacing"_s);
        m_xml.writeAttribute(u"w:before"_s, twips(toUnits(paragraph.spaceBeforePt)));
        m_xml.writeAttribute(u"w:after"_s, twips(toUnits(paragraph.spaceAfterPt)));
        m_xml.writeAttribute(u"w:line"_s, twips(240 * paragraph.lineSpacing));
        m_xml.writeAttribute(u"w:lineRule"_s, u"auto"_s);
        const double left = mmToUnits(paragraph.leftIndentMm);
        const double right = paragraph.widthMm > 0 ? std::max(0.0, width - left - mmToUnits(paragraph.widthMm)) : 0.0;
        m_xml.writeEmptyElement(u"w:ind"_s);
        m_xml.writeAttribute(u"w:left"_s, twips(left));
        m_xml.writeAttribute(u"w:right"_s, twips(right));
        m_xml.writeAttribute(u"w:firstLine"_s, twips(mmToUnits(paragraph.firstIndentMm)));
        value("w:jc", alignName(paragraph.align));
        writeRunFormat({}, paragraph.sizePt); // the paragraph mark: gives an empty line its height
        m_xml.writeEndElement();
    }

    static QString alignName(TextAlign align)
    {
        switch (align) {
        case TextAlign::Center:
            return u"center"_s;
        case TextAlign::Right:
            return u"right"_s;
        case TextAlign::Justify:
            return u"both"_s;
        case TextAlign::Left:
            break;
        }
        return u"left"_s;
    }

    void writeParagraph(const Paragraph& paragraph, double width)
    {
        m_xml.writeStartElement(u"w:p"_s);
        writeParagraphFormat(paragraph, width);
        for (const TextRun& run : paragraph.runs) {
            m_xml.writeStartElement(u"w:r"_s);
            writeRunFormat(run, paragraph.sizePt);
            bool first = true;
            for (const QString& line : printableText(run.text).split(u'\n')) {
                if (!first)
                    flag("w:br");
                first = false;
                m_xml.writeStartElement(u"w:t"_s);
                m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
                m_xml.writeCharacters(line);
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    /// A paragraph that takes no room: between two tables, which would grow together, and at a section's end.
    void startTinyParagraph()
    {
        m_xml.writeStartElement(u"w:p"_s);
        m_xml.writeStartElement(u"w:pPr"_s);
        m_xml.writeEmptyElement(u"w:spacing"_s);
        m_xml.writeAttribute(u"w:before"_s, u"0"_s);
        m_xml.writeAttribute(u"w:after"_s, u"0"_s);
        m_xml.writeAttribute(u"w:line"_s, u"20"_s);
        m_xml.writeAttribute(u"w:lineRule"_s, u"exact"_s);
        writeRunFormat({}, 1);
    }

    void endTinyParagraph()
    {
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void borders(const char* element, const QString& kind)
    {
        m_xml.writeStartElement(QLatin1StringView(element));
        for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
            value(side, kind);
            m_xml.writeAttribute(u"w:sz"_s, u"4"_s);
            m_xml.writeAttribute(u"w:space"_s, u"0"_s);
            m_xml.writeAttribute(u"w:color"_s, u"000000"_s);
        }
        m_xml.writeEndElement();
    }

    void sized(const char* element, double units)
    {
        m_xml.writeEmptyElement(QLatin1StringView(element));
        m_xml.writeAttribute(u"w:w"_s, twips(units));
        m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    }

    void startTable(const QList<double>& edges, bool bordered)
    {
        if (m_afterTable) {
            startTinyParagraph();
            endTinyParagraph();
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
            m_xml.writeAttribute(u"w:w"_s, twips(edges.at(i + 1) - edges.at(i)));
        }
        m_xml.writeEndElement();
    }

    void startRow(bool header)
    {
        m_xml.writeStartElement(u"w:tr"_s);
        m_xml.writeStartElement(u"w:trPr"_s);
        flag("w:cantSplit");
        if (header)
            flag("w:tblHeader");
        m_xml.writeEndElement();
    }

    void writeCell(const Paragraph& paragraph, double width, qsizetype span, const char* vertical)
    {
        m_xml.writeStartElement(u"w:tc"_s);
        m_xml.writeStartElement(u"w:tcPr"_s);
        sized("w:tcW", width);
        if (span > 1)
            value("w:gridSpan", QString::number(span));
        value("w:vAlign", QLatin1StringView(vertical));
        m_xml.writeEndElement();
        writeParagraph(paragraph, width);
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
        value("w:type", u"nextPage"_s);
        m_xml.writeEmptyElement(u"w:pgSz"_s);
        m_xml.writeAttribute(u"w:w"_s, section.landscape ? u"16838"_s : u"11906"_s);
        m_xml.writeAttribute(u"w:h"_s, section.landscape ? u"11906"_s : u"16838"_s);
        if (section.landscape)
            m_xml.writeAttribute(u"w:orient"_s, u"landscape"_s);
        const QMarginsF& mm = section.marginsMm;
        m_xml.writeEmptyElement(u"w:pgMar"_s);
        m_xml.writeAttribute(u"w:top"_s, twips(mmToUnits(mm.top())));
        m_xml.writeAttribute(u"w:right"_s, twips(mmToUnits(mm.right())));
        m_xml.writeAttribute(u"w:bottom"_s, twips(mmToUnits(mm.bottom())));
        m_xml.writeAttribute(u"w:left"_s, twips(mmToUnits(mm.left())));
        m_xml.writeAttribute(u"w:header"_s, twips(mmToUnits(10)));
        m_xml.writeAttribute(u"w:footer"_s, twips(mmToUnits(10)));
        m_xml.writeAttribute(u"w:gutter"_s, u"0"_s);
        if (section.restartNumbering) {
            m_xml.writeEmptyElement(u"w:pgNumType"_s);
            m_xml.writeAttribute(u"w:start"_s, u"1"_s);
        }
        flag("w:titlePg");
        m_xml.writeEndElement();
    }

    void endSection(const DocumentSection& section, bool last)
    {
        startTinyParagraph();
        if (!last)
            sectionFormat(section);
        endTinyParagraph();
        if (last)
            sectionFormat(section);
        m_afterTable = false;
    }

    QXmlStreamWriter m_xml;
    double m_width = 0;
    bool m_afterTable = false;
};

} // namespace

QByteArray docxBody(const Document& document)
{
    QByteArray bytes;
    BodyWriter(bytes).write(document);
    return bytes;
}

} // namespace lotsia
