#include "documents/PdfProperties.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
const QString xmpBasic = u"http://ns.adobe.com/xap/1.0/"_s;
const QString pdfNamespace = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString pdfaId = u"http://www.aiim.org/pdfa/ns/id/"_s;
const QString program = u"Лоция"_s;

QString producer()
{
    return u"Qt "_s + QLatin1StringView(QT_VERSION_STR);
}

/// <dc:name><rdf:Alt><rdf:li>text</rdf:li></rdf:Alt></dc:name>; nothing for an empty text.
void writeList(QXmlStreamWriter& xml, const QString& name, const QString& kind, const QString& text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, kind);
    xml.writeStartElement(rdf, u"li"_s);
    if (kind == u"Alt"_s)
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(text);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
}

} // namespace

QByteArray PdfProperties::xmp(bool archive) const
{
    QByteArray bytes = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    QXmlStreamWriter xml(&bytes);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(xmpBasic, u"xmp"_s);
    xml.writeNamespace(pdfNamespace, u"pdf"_s);
    xml.writeNamespace(pdfaId, u"pdfaid"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    const QString moment = created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+00:00"_s;
    xml.writeAttribute(xmpBasic, u"CreateDate"_s, moment);
    xml.writeAttribute(xmpBasic, u"ModifyDate"_s, moment);
    xml.writeAttribute(xmpBasic, u"CreatorTool"_s, program);
    xml.writeAttribute(pdfNamespace, u"Producer"_s, producer());
    if (archive) {
        xml.writeAttribute(pdfaId, u"part"_s, u"1"_s);
        xml.writeAttribute(pdfaId, u"conformance"_s, u"B"_s);
    }
    writeList(xml, u"title"_s, u"Alt"_s, title);
    writeList(xml, u"creator"_s, u"Seq"_s, author);
    writeList(xml, u"description"_s, u"Alt"_s, subject);
    writeList(xml, u"language"_s, u"Bag"_s, u"ru-RU"_s);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
    return bytes + "\n<?xpacket end=\"w\"?>\n";
}

QByteArray PdfProperties::info() const
{
    QByteArray text = "<<";
    const auto add = [&text](const char* key, const QString& value) {
        if (!value.isEmpty())
            text += QByteArray("\n/") + key + ' ' + pdfTextString(value);
    };
    add("Title", title);
    add("Author", author);
    add("Subject", subject);
    add("Creator", program);
    add("Producer", producer());
    const QByteArray moment = "(D:" + created.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "+00'00')";
    return text + "\n/CreationDate " + moment + "\n/ModDate " + moment + "\n>>";
}

QByteArray pdfTextString(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar letter : text)
        hex += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

} // namespace lotsia
