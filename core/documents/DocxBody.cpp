#include "documents/DocxBody.h"

#include "documents/DocxPictures.h"
#include "documents/DocxSections.h"
#include "documents/DocxTables.h"
#include "documents/DocxText.h"
#include "documents/LayoutUnits.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

const double cornerRise = mmToUnits(2.5); // of the marks at a title's corners
constexpr double lineOfEm = 1.33; // of the program's own face
constexpr qsizetype lettersAtFoot = 42; // of 10 points in 80 mm

/// The space above a block's first line and the space below its last, where they can be set.
double* spaceAbove(Block& block)
{
    if (auto* paragraph = std::get_if<Paragraph>(&block))
        return &paragraph->spaceBeforePt;
    if (auto* stamp = std::get_if<Stamp>(&block))
        return stamp->lines.isEmpty() ? nullptr : &stamp->lines.front().spaceBeforePt;
    if (auto* figure = std::get_if<Figure>(&block))
        return &figure->spaceBeforePt;
    if (auto* pair = std::get_if<SideBySide>(&block))
        return &pair->spaceBeforePt;
    return nullptr;
}

double* spaceBelow(Block& block)
{
    if (auto* paragraph = std::get_if<Paragraph>(&block))
        return &paragraph->spaceAfterPt;
    if (auto* stamp = std::get_if<Stamp>(&block))
        return stamp->lines.isEmpty() ? nullptr : &stamp->lines.back().spaceAfterPt;
    if (auto* figure = std::get_if<Figure>(&block))
        return &figure->caption.spaceAfterPt;
    return nullptr;
}

/// On paper the spaces of neighbours add up; of two, Word takes the greater one and others the sum. So one of them is
/// left. A page's first line has no space above it on paper.
QList<Block> withPlainSpaces(QList<Block> blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        double* above = spaceAbove(blocks[i]);
        const auto* paragraph = std::get_if<Paragraph>(&blocks.at(i));
        const bool opensPage = i == 0 || (paragraph && paragraph->pageBreakBefore);
        if (above && opensPage)
            *above = 0;
        double* below = i > 0 ? spaceBelow(blocks[i - 1]) : nullptr;
        if (above && below && *above > 0 && *below > 0) {
            *above += *below;
            *below = 0;
        }
    }
    return blocks;
}

class BodyWriter {
public:
    BodyWriter(QByteArray& bytes, DocxStyles& styles, bool settled, DocxNumbering& numbering, DocxPackage& package)
        : m_xml(&bytes)
        , m_text(m_xml, styles, numbering, settled)
        , m_tables(m_xml, m_text)
        , m_sections(m_xml, styles, settled, package)
        , m_package(package)
    {
    }

    void write(const Document& document)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_text.start("w:document");
        m_xml.writeAttribute(u"xmlns:w"_s, QLatin1StringView(docxNamespace));
        m_xml.writeAttribute(u"xmlns:r"_s, QLatin1StringView(docxRelationNamespace));
        m_text.start("w:body");
        const QList<DocumentSection> sections =
            document.sections.isEmpty() ? QList<DocumentSection>{DocumentSection{}} : document.sections;
        for (const DocumentSection& section : sections)
            writeSection(section, &section == &sections.back());
        m_text.end();
        m_xml.writeEndDocument();
    }

    void operator()(const Paragraph& paragraph)
    {
        if (!paragraph.cornerMarks) {
            const bool framed = paragraph.atFoot && paragraph.widthMm > 0;
            m_text.writeParagraph(paragraph, framed ? mmToUnits(paragraph.widthMm) : m_width, m_sectionFormat);
            m_afterTable = false;
            return;
        }
        const double above = toUnits(paragraph.spaceBeforePt) - cornerRise;
        if (m_afterTable || above > 0)
            m_text.writeGap(qRound(above), true);
        const double left = mmToUnits(paragraph.leftIndentMm);
        const double room = m_width - left;
        m_tables.writeCornerMarks(left, paragraph.widthMm > 0 ? std::min(room, mmToUnits(paragraph.widthMm)) : room);
        Paragraph title = paragraph;
        title.spaceBeforePt = 0;
        m_text.writeParagraph(title, m_width, m_sectionFormat);
        m_afterTable = false;
    }

    void operator()(const Figure& figure)
    {
        Paragraph place;
        place.style = TextStyle::Note;
        place.align = TextAlign::Center;
        place.spaceBeforePt = figure.spaceBeforePt;
        place.keepWithNext = true;
        const bool captioned = !figure.caption.runs.isEmpty();
        const double caption = toUnits(2.7 * figure.caption.sizePt + figure.caption.spaceBeforePt);
        const QSizeF size = docxPictureSize(figure, {m_width, m_height - (captioned ? caption : 0)});
        m_text.startParagraph(place, m_width);
        if (!size.isEmpty()) {
            m_text.start("w:r");
            writeDocxPicture(m_xml, {m_package.addPng(figure.png), ++m_pictures, figure.description, size, captioned});
            m_text.end();
        }
        m_text.end();
        if (captioned) {
            Paragraph under = figure.caption;
            if (under.style == TextStyle::Body)
                under.style = TextStyle::Note;
            m_text.writeParagraph(under, m_width);
        }
        m_afterTable = false;
    }

    void operator()(const Stamp& stamp)
    {
        const double width = std::min(mmToUnits(stamp.widthMm), m_width);
        for (Paragraph line : stamp.lines) {
            if (line.style == TextStyle::Body)
                line.style = TextStyle::Stamp;
            line.leftIndentMm += (m_width - width) / mmToUnits(1);
            line.keepWithNext = line.keepWithNext || &line != &stamp.lines.back();
            m_text.writeParagraph(line, m_width);
            m_afterTable = false;
        }
    }

    void operator()(const SideBySide& pair)
    {
        if (m_afterTable)
            m_text.writeGap(DocxText::leastGap);
        m_tables.write(pair, m_width);
        m_afterTable = true;
    }

    void operator()(const Table& table)
    {
        if (m_afterTable)
            m_text.writeGap(DocxText::leastGap);
        m_tables.write(table, m_width);
        m_afterTable = true;
    }

private:
    /// Height of the empty paragraph that ends a section: a frame at the foot stands beside it and goes with it to the
    /// next page where the two have no room. Faces are not at hand here, so lines are reckoned with.
    static int footHeight(const Block& last)
    {
        const Paragraph* framed = std::get_if<Paragraph>(&last);
        if (!framed || !framed->atFoot)
            return DocxText::leastGap;
        qsizetype lines = 0;
        for (const TextRun& run : framed->runs) {
            for (const QString& line : run.text.split(u'\n'))
                lines += 1 + line.size() / lettersAtFoot;
        }
        return qRound(toUnits(framed->spaceBeforePt + double(lines) * framed->sizePt * lineOfEm));
    }

    void writeSection(const DocumentSection& section, bool last)
    {
        m_width = DocxSections::bodyWidth(section);
        m_height = DocxSections::bodyHeight(section);
        const QList<Block> blocks = withPlainSpaces(section.blocks);
        bool ended = false;
        for (const Block& block : blocks) {
            const Paragraph* ending = std::get_if<Paragraph>(&block);
            // A frame belongs to the paragraph after it, which must not be the next section's.
            ended = &block == &blocks.back() && ending && !ending->atFoot;
            if (ended && !last)
                m_sectionFormat = [&] { m_sections.write(section, m_pictures); };
            std::visit(*this, block);
        }
        m_sectionFormat = {};
        m_afterTable = false;
        if (ended && !last)
            return;
        if (!ended) { // a table cannot end a section
            m_text.startGap(footHeight(blocks.value(blocks.size() - 1)));
            if (!last)
                m_sections.write(section, m_pictures);
            m_text.end();
            m_text.end();
        }
        if (last)
            m_sections.write(section, m_pictures);
    }

    QXmlStreamWriter m_xml;
    DocxText m_text;
    DocxTables m_tables;
    DocxSections m_sections;
    DocxPackage& m_package;
    std::function<void()> m_sectionFormat; ///< for the paragraph that ends a section
    double m_width = 0;
    double m_height = 0;
    bool m_afterTable = false;
    int m_pictures = 0;
};

} // namespace

QByteArray docxBody(const Document& document, DocxStyles& styles, bool settled, DocxNumbering& numbering,
                    DocxPackage& package)
{
    QByteArray bytes;
    BodyWriter(bytes, styles, settled, numbering, package).write(document);
    return bytes;
}

} // namespace lotsia
