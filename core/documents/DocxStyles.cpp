#include "documents/DocxStyles.h"

#include "documents/DocxPackage.h"
#include "documents/LayoutText.h"
#include "documents/LayoutUnits.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr int firstHeading = int(TextStyle::Note) + 1;

struct StyleName {
    const char* id;
    QString name;
};

/// Word shows built-in names («heading 1») in the language of its window: «Заголовок 1».
const std::array<StyleName, 14>& styleNames()
{
    static const std::array<StyleName, 14> names{{
        {"OrderText", u"Текст приказа"_s},
        {"OrderLetterhead", u"Реквизиты бланка"_s},
        {"OrderTitle", u"Заголовок приказа"_s},
        {"OrderClause", u"Пункт приказа"_s},
        {"OrderSignature", u"Подпись приказа"_s},
        {"OrderStamp", u"Гриф"_s},
        {"OrderHeading", u"Заголовок приложения"_s},
        {"OrderListItem", u"Пункт перечня"_s},
        {"OrderTableHeading", u"Заголовок графы"_s},
        {"OrderTableText", u"Текст таблицы"_s},
        {"OrderNote", u"Примечание к тексту"_s},
        {"Heading1", u"heading 1"_s},
        {"Heading2", u"heading 2"_s},
        {"Heading3", u"heading 3"_s},
    }};
    return names;
}

constexpr std::array<int DocxLook::*, 10> members{
    &DocxLook::align,  &DocxLook::halfPoints, &DocxLook::left, &DocxLook::right, &DocxLook::first,
    &DocxLook::before, &DocxLook::after,      &DocxLook::line, &DocxLook::bold,  &DocxLook::outline};

/// What stands for styles that the document does not use: a person may.
DocxLook usualLook(int style)
{
    DocxLook look;
    const auto kind = TextStyle(style);
    if (kind == TextStyle::Title || kind == TextStyle::Heading || kind == TextStyle::TableHeading
        || style >= firstHeading)
        look.bold = 1;
    if (kind == TextStyle::Letterhead || kind == TextStyle::Heading || kind == TextStyle::TableHeading)
        look.align = int(TextAlign::Center);
    if (kind == TextStyle::Clause || kind == TextStyle::Body) {
        look.align = int(TextAlign::Justify);
        look.first = qRound(mmToUnits(12.5));
    }
    if (kind == TextStyle::TableHeading || kind == TextStyle::TableText)
        look.halfPoints = 22;
    if (kind == TextStyle::Note)
        look.halfPoints = 20;
    if (style >= firstHeading)
        look.outline = style - firstHeading + 1;
    return look;
}

class StylesWriter {
public:
    explicit StylesWriter(QByteArray& bytes)
        : m_xml(&bytes)
    {
    }

    void start(const QString& family)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(u"w:styles"_s);
        m_xml.writeAttribute(u"xmlns:w"_s, QLatin1StringView(docxNamespace));
        m_xml.writeStartElement(u"w:docDefaults"_s);
        m_xml.writeStartElement(u"w:rPrDefault"_s);
        m_xml.writeStartElement(u"w:rPr"_s);
        empty("w:rFonts", {{"w:ascii", family}, {"w:hAnsi", family}, {"w:eastAsia", family}, {"w:cs", family}});
        empty("w:kern", {{"w:val", u"2"_s}}); // from 1 point on, as on paper: without it lines grow by a hundredth
        size(24);
        empty("w:lang", {{"w:val", u"ru-RU"_s}, {"w:eastAsia", u"ru-RU"_s}, {"w:bidi", u"ar-SA"_s}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(u"w:pPrDefault"_s);
        m_xml.writeEndElement();
        startStyle("paragraph", "Normal", u"Normal"_s, true);
        empty("w:qFormat", {});
        m_xml.writeStartElement(u"w:pPr"_s);
        empty("w:widowControl", {});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        startStyle("character", "DefaultParagraphFont", u"Default Paragraph Font"_s, true);
        empty("w:uiPriority", {{"w:val", u"1"_s}});
        empty("w:semiHidden", {});
        m_xml.writeEndElement();
    }

    void paragraphStyle(const char* id, const QString& name, const DocxLook& look, bool heading)
    {
        startStyle("paragraph", id, name, false);
        empty("w:basedOn", {{"w:val", u"Normal"_s}});
        if (heading)
            empty("w:next", {{"w:val", u"OrderText"_s}});
        if (heading)
            empty("w:uiPriority", {{"w:val", u"9"_s}});
        empty("w:qFormat", {});
        m_xml.writeStartElement(u"w:pPr"_s);
        empty("w:spacing",
              {{"w:before", QString::number(look.before)},
               {"w:after", QString::number(look.after)},
               {"w:line", QString::number(look.line)},
               {"w:lineRule", u"auto"_s}});
        empty("w:ind",
              {{"w:left", QString::number(look.left)},
               {"w:right", QString::number(look.right)},
               {look.first < 0 ? "w:hanging" : "w:firstLine", QString::number(std::abs(look.first))}});
        empty("w:jc", {{"w:val", docxAlign(look.align)}});
        if (look.outline > 0)
            empty("w:outlineLvl", {{"w:val", QString::number(look.outline - 1)}});
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"w:rPr"_s);
        if (look.bold) {
            empty("w:b", {});
            empty("w:bCs", {});
        }
        size(look.halfPoints);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void headerStyle()
    {
        startStyle("paragraph", DocxStyles::headerId, u"header"_s, false);
        empty("w:basedOn", {{"w:val", u"Normal"_s}});
        m_xml.writeStartElement(u"w:pPr"_s);
        empty("w:jc", {{"w:val", u"center"_s}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void placeholderStyle()
    {
        startStyle("character", DocxStyles::placeholderId, u"Незаполненное поле"_s, false);
        empty("w:basedOn", {{"w:val", u"DefaultParagraphFont"_s}});
        empty("w:qFormat", {});
        m_xml.writeStartElement(u"w:rPr"_s);
        empty("w:shd", {{"w:val", u"clear"_s}, {"w:color", u"auto"_s}, {"w:fill", u"D9D9D9"_s}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// Padding as on paper; there a line has no thickness of its own, here a row grows by it.
    void tableStyle(const char* id, const QString& name, bool bordered)
    {
        startStyle("table", id, name, false);
        m_xml.writeStartElement(u"w:tblPr"_s);
        empty("w:tblInd", {{"w:w", u"0"_s}, {"w:type", u"dxa"_s}});
        if (bordered) {
            m_xml.writeStartElement(u"w:tblBorders"_s);
            for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
                empty(side, {{"w:val", u"single"_s}, {"w:sz", u"4"_s}, {"w:space", u"0"_s}, {"w:color", u"000000"_s}});
            m_xml.writeEndElement();
        }
        m_xml.writeStartElement(u"w:tblCellMar"_s);
        const int x = bordered ? qRound(mmToUnits(1.5)) : 0;
        const int y = bordered ? qRound(mmToUnits(0.8)) : 0;
        const QString line = QString::number(std::max(0, y - 10));
        for (const auto& [side, room] : {std::pair{"w:top", QString::number(y)},
                                         {"w:left", QString::number(x)},
                                         {"w:bottom", line},
                                         {"w:right", QString::number(x)}})
            empty(side, {{"w:w", room}, {"w:type", u"dxa"_s}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void end()
    {
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void empty(const char* element, std::initializer_list<std::pair<const char*, QString>> attributes)
    {
        m_xml.writeEmptyElement(QLatin1StringView(element));
        for (const auto& [name, text] : attributes)
            m_xml.writeAttribute(QLatin1StringView(name), text);
    }

    void size(int halfPoints)
    {
        empty("w:sz", {{"w:val", QString::number(halfPoints)}});
        empty("w:szCs", {{"w:val", QString::number(halfPoints)}});
    }

    void startStyle(const char* type, const char* id, const QString& name, bool isDefault)
    {
        m_xml.writeStartElement(u"w:style"_s);
        m_xml.writeAttribute(u"w:type"_s, QLatin1StringView(type));
        if (isDefault)
            m_xml.writeAttribute(u"w:default"_s, u"1"_s);
        m_xml.writeAttribute(u"w:styleId"_s, QLatin1StringView(id));
        empty("w:name", {{"w:val", name}});
    }

    QXmlStreamWriter m_xml;
};

} // namespace

int DocxStyles::indexOf(const Paragraph& paragraph)
{
    const bool heading = paragraph.style == TextStyle::Heading || paragraph.style == TextStyle::Body;
    if (heading && paragraph.outlineLevel > 0)
        return firstHeading + std::min(paragraph.outlineLevel, 3) - 1;
    return int(paragraph.style);
}

void DocxStyles::note(int style, const DocxLook& look)
{
    for (std::size_t i = 0; i < members.size(); ++i)
        ++m_counts[std::size_t(style)][i][look.*members[i]];
}

void DocxStyles::settle()
{
    for (int style = 0; style < styleCount; ++style) {
        DocxLook& look = m_looks[std::size_t(style)];
        look = usualLook(style);
        for (std::size_t i = 0; i < members.size(); ++i) {
            const Counts& counts = m_counts[std::size_t(style)][i];
            const auto most = std::max_element(counts.begin(), counts.end(),
                                               [](const auto& a, const auto& b) { return a.second < b.second; });
            if (most != counts.end())
                look.*members[i] = most->first;
        }
        if (style >= firstHeading)
            look.outline = style - firstHeading + 1;
    }
}

QString DocxStyles::id(int style) const
{
    return QString::fromLatin1(styleNames()[std::size_t(style)].id);
}

QByteArray DocxStyles::xml(const QString& family) const
{
    QByteArray bytes;
    StylesWriter writer(bytes);
    writer.start(printableText(family).simplified());
    for (int style = 0; style < styleCount; ++style) {
        const StyleName& name = styleNames()[std::size_t(style)];
        writer.paragraphStyle(name.id, name.name, look(style), style >= firstHeading);
    }
    writer.headerStyle();
    writer.placeholderStyle();
    writer.tableStyle(tableId, u"Таблица приказа"_s, true);
    writer.tableStyle(plainTableId, u"Таблица без линий"_s, false);
    writer.end();
    return bytes;
}

} // namespace lotsia
