#pragma once

#include "documents/Document.h"
#include "documents/DocxNumbering.h"
#include "documents/DocxPackage.h"
#include "documents/DocxStyles.h"

#include <QHash>

class QXmlStreamWriter;

namespace lotsia {

/// Paper, margins, page numbers and corner codes of a document's sections.
class DocxSections {
public:
    /// All must outlive this object.
    DocxSections(QXmlStreamWriter& xml, DocxStyles& styles, bool settled, DocxPackage& package);

    /// «w:sectPr»; \p pictures counts the document's pictures on.
    void write(const DocumentSection& section, int& pictures);

    static double bodyWidth(const DocumentSection& section);
    static double bodyHeight(const DocumentSection& section);

private:
    QString numberHeader(const DocumentSection& section);
    QString blankPart(const char* element, const QString& kind);
    QString cornerFooter(const DocumentSection& section, int& pictures);
    void refer(const char* element, const char* type, const QString& id);

    QXmlStreamWriter& m_xml;
    DocxStyles& m_styles;
    bool m_settled;
    DocxPackage& m_package;
    DocxNumbering m_noLists;
    QHash<int, QString> m_headers; ///< by the shift that puts the number in the middle of the paper
    QHash<QString, QString> m_blanks;
    int m_headerCount = 0;
    int m_footerCount = 0;
    bool m_coded = false; ///< a section without a footer of its own shows the former one's
};

} // namespace lotsia
