#include "documents/DocxWriter.h"

#include "documents/DocxBody.h"
#include "documents/DocxPictures.h"
#include "documents/LayoutText.h"
#include "documents/SaveBytes.h"
#include "documents/ZipBytes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr auto declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

constexpr auto contentTypes =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="xml" ContentType="application/xml"/>)"
    R"(<Default Extension="png" ContentType="image/png"/>)"
    R"(<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>)"
    R"(<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>)"
    R"(<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>)"
    R"(<Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>)"
    R"(<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>)"
    R"(<Override PartName="/word/header2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>)"
    R"(<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>)"
    R"(</Types>)";

constexpr auto packageRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>)"
    R"(</Relationships>)";

constexpr auto bodyRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>)"
    R"(<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/>)"
    R"(<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>)"
    R"(<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header2.xml"/>)"
    R"(%1</Relationships>)";

constexpr auto wordNamespace = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")";

constexpr auto settings =
    R"(<w:settings %1><w:compat>)"
    R"(<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>)"
    R"(</w:compat><w:themeFontLang w:val="ru-RU"/></w:settings>)";

constexpr auto styles =
    R"(<w:styles %1><w:docDefaults><w:rPrDefault><w:rPr>)"
    R"(<w:rFonts w:ascii="%2" w:hAnsi="%2" w:eastAsia="%2" w:cs="%2"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="ru-RU"/>)"
    R"(</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>)"
    R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>)"
    R"(<w:pPr><w:widowControl/></w:pPr></w:style></w:styles>)";

// An office without the document's font sees the one it expects.
constexpr auto fontTable =
    R"(<w:fonts %1><w:font w:name="%2"><w:altName w:val="Times New Roman"/><w:charset w:val="CC"/>)"
    R"(<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>)";

constexpr auto numberHeader =
    R"(<w:hdr %1><w:p><w:pPr><w:jc w:val="center"/></w:pPr>)"
    R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>)"
    R"(<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>)"
    R"(</w:p></w:hdr>)";

constexpr auto emptyHeader = R"(<w:hdr %1><w:p/></w:hdr>)";

constexpr auto properties =
    R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" )"
    R"(xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" )"
    R"(xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%1</dc:title><dc:language>ru-RU</dc:language>)"
    R"(<dcterms:created xsi:type="dcterms:W3CDTF">%2</dcterms:created>)"
    R"(<dcterms:modified xsi:type="dcterms:W3CDTF">%2</dcterms:modified></cp:coreProperties>)";

QByteArray part(const char* xml)
{
    return QByteArray(declaration) + xml;
}

QByteArray filled(const char* xml, const QString& first, const QString& second = {})
{
    QByteArray text = QByteArray(declaration) + xml;
    return text.replace("%2", second.toUtf8()).replace("%1", first.toUtf8());
}

} // namespace

Result<QByteArray> toDocx(const Document& document, const QDateTime& created)
{
    const QString names = QString::fromLatin1(wordNamespace);
    const QString family = printableText(document.fontFamily).toHtmlEscaped();
    const QString title = printableText(document.title).simplified().toHtmlEscaped();
    const QString moment = created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    const QList<ZipPart> pictures = docxPictureParts(document);
    QList<ZipPart> parts{
        {"[Content_Types].xml", part(contentTypes)},
        {"_rels/.rels", part(packageRelations)},
        {"docProps/core.xml", filled(properties, title, moment)},
        {"word/_rels/document.xml.rels",
         filled(bodyRelations, QString::fromUtf8(docxPictureRelations(pictures.size())))},
        {"word/document.xml", docxBody(document)},
        {"word/styles.xml", filled(styles, names, family)},
        {"word/settings.xml", filled(settings, names)},
        {"word/fontTable.xml", filled(fontTable, names, family)},
        {"word/header1.xml", filled(numberHeader, names)},
        {"word/header2.xml", filled(emptyHeader, names)},
    };
    parts += pictures;
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
