#include "documents/DocxWriter.h"

#include "documents/DocxBody.h"
#include "documents/LayoutText.h"
#include "documents/SaveBytes.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr auto packageRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>)"
    R"(</Relationships>)";

// Words are not hyphenated: ГОСТ Р 7.0.97 has no hyphenated requisites, and paper breaks lines at spaces too.
constexpr auto settings =
    R"(<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">)"
    R"(<w:defaultTabStop w:val="709"/><w:autoHyphenation w:val="0"/><w:characterSpacingControl w:val="doNotCompress"/>)"
    R"(<w:compat>)"
    R"(<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>)"
    R"(<w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>)"
    R"(</w:compat><w:themeFontLang w:val="ru-RU"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>)";

QByteArray part(const char* xml)
{
    return QByteArray(docxDeclaration) + xml;
}

QByteArray properties(const Document& document, const QDateTime& created)
{
    const QString moment = created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto text = [&xml](const QString& element, const QString& value) {
        if (const QString line = printableText(value).simplified(); !line.isEmpty())
            xml.writeTextElement(element, line);
    };
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"cp:coreProperties"_s);
    xml.writeAttribute(u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s);
    xml.writeAttribute(u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
    text(u"dc:title"_s, document.title);
    text(u"dc:subject"_s, document.subject);
    text(u"dc:creator"_s, document.author);
    text(u"dc:language"_s, u"ru-RU"_s);
    for (const QString& element : {u"dcterms:created"_s, u"dcterms:modified"_s}) {
        xml.writeStartElement(element);
        xml.writeAttribute(u"xsi:type"_s, u"dcterms:W3CDTF"_s);
        xml.writeCharacters(moment);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

// The typeface is named, not embedded: four faces would make each file larger by a megabyte, and offices with guarded
// computers do not load such faces. One without the document's typeface shows the lettering it expects; the form that
// is the same everywhere is the PDF.
QByteArray fontTable(const QString& family)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto value = [&xml](const QString& element, const QString& text) {
        xml.writeEmptyElement(element);
        xml.writeAttribute(u"w:val"_s, text);
    };
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"w:fonts"_s);
    xml.writeAttribute(u"xmlns:w"_s, QLatin1StringView(docxNamespace));
    xml.writeStartElement(u"w:font"_s);
    xml.writeAttribute(u"w:name"_s, printableText(family).simplified());
    value(u"w:altName"_s, u"Times New Roman"_s);
    value(u"w:charset"_s, u"CC"_s);
    value(u"w:family"_s, u"roman"_s);
    value(u"w:pitch"_s, u"variable"_s);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> toDocx(const Document& document, const QDateTime& created)
{
    DocxStyles styles;
    {
        DocxNumbering numbering;
        DocxPackage package;
        docxBody(document, styles, false, numbering, package);
    }
    styles.settle();
    DocxNumbering numbering;
    DocxPackage package;
    const QByteArray body = docxBody(document, styles, true, numbering, package);
    package.addXml("styles.xml", u"styles"_s, styles.xml(document.fontFamily));
    package.addXml("settings.xml", u"settings"_s, part(settings));
    package.addXml("fontTable.xml", u"fontTable"_s, fontTable(document.fontFamily));
    if (!numbering.isEmpty())
        package.addXml("numbering.xml", u"numbering"_s, numbering.xml());
    QList<ZipPart> parts{
        {"[Content_Types].xml", package.contentTypes()},
        {"_rels/.rels", part(packageRelations)},
        {"docProps/core.xml", properties(document, created)},
        {"word/document.xml", body},
    };
    parts += package.parts();
    const QByteArray bytes = zipBytes(parts, created);
    if (bytes.isEmpty())
        return fail(ErrorCode::File,
                    QCoreApplication::translate(
                        "Documents", "The text document could not be made. Close other programs and try again."));
    return bytes;
}

Status writeDocx(const QString& path, const Document& document, const QDateTime& created)
{
    LOTSIA_TRY_ASSIGN(const QByteArray bytes, toDocx(document, created));
    return saveBytes(path, bytes);
}

} // namespace lotsia
