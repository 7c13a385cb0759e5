#pragma once

#include "documents/ZipBytes.h"

#include <QString>

#include <map>

namespace lotsia {

/// The parts that word/document.xml refers to: each with its relation and the type of its content. Names count from the
/// folder word/.
class DocxPackage {
public:
    /// Returns the relation's id. \p kind is the last word of its type: «styles»; it names the content's type too.
    QString addXml(const QByteArray& name, const QString& kind, const QByteArray& xml);
    /// A picture that \p owner shows: «document.xml», «footer1.xml».
    QString addPng(const QByteArray& png, const QByteArray& owner = mainPart);

    QByteArray contentTypes() const; ///< [Content_Types].xml of these parts and of the document itself
    /// The parts with their relations: word/_rels/document.xml.rels and, where a part has pictures, its own.
    QList<ZipPart> parts() const;

    static constexpr auto mainPart = "document.xml";

private:
    struct Relations {
        QByteArray xml;
        int count = 0;
    };

    QString relate(const QByteArray& owner, const QByteArray& name, const QString& kind);

    QList<ZipPart> m_parts;
    QByteArray m_overrides;
    std::map<QByteArray, Relations> m_relations; ///< by owner
    int m_pictureCount = 0;
};

/// What an XML part begins with.
inline constexpr auto docxDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr auto docxNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr auto docxRelationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

} // namespace lotsia
