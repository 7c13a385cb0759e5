#include "documents/DocxPackage.h"

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr auto mainType =
    R"(<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>)"
    R"(<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>)";

} // namespace

QString DocxPackage::addXml(const QByteArray& name, const QString& kind, const QByteArray& xml)
{
    m_parts.append({"word/" + name, xml});
    m_overrides += "<Override PartName=\"/word/" + name
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + kind.toLatin1()
        + "+xml\"/>";
    return relate(mainPart, name, kind);
}

QString DocxPackage::addPng(const QByteArray& png, const QByteArray& owner)
{
    const QByteArray name = "media/image" + QByteArray::number(++m_pictureCount) + ".png";
    m_parts.append({"word/" + name, png});
    return relate(owner, name, u"image"_s);
}

QString DocxPackage::relate(const QByteArray& owner, const QByteArray& name, const QString& kind)
{
    Relations& relations = m_relations[owner];
    const QString id = u"rId%1"_s.arg(++relations.count);
    relations.xml += "<Relationship Id=\"" + id.toLatin1() + "\" Type=\"" + docxRelationNamespace + "/"
        + kind.toLatin1() + "\" Target=\"" + name + "\"/>";
    return id;
}

QByteArray DocxPackage::contentTypes() const
{
    return QByteArray(docxDeclaration)
        + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
          R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
          R"(<Default Extension="xml" ContentType="application/xml"/>)"
          R"(<Default Extension="png" ContentType="image/png"/>)"
        + mainType + m_overrides + "</Types>";
}

QList<ZipPart> DocxPackage::parts() const
{
    QList<ZipPart> parts = m_parts;
    for (const auto& [owner, relations] : m_relations)
        parts.append({"word/_rels/" + owner + ".rels",
                      QByteArray(docxDeclaration)
                          + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
                          + relations.xml + "</Relationships>"});
    return parts;
}

} // namespace lotsia
