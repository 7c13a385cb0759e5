#pragma once

#include "documents/DocumentProbe.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

/// What makes a text processor offer to repair a .docx.
namespace probe {

/// Names of the files in an archive, in their order.
inline QStringList zipNames(const QByteArray& archive)
{
    zip_source_t* source = zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!zip) {
        zip_source_free(source);
        return {};
    }
    QStringList names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i)
        names.append(QString::fromUtf8(zip_get_name(zip, zip_uint64_t(i), 0)));
    zip_discard(zip);
    return names;
}

class DocxChecker {
public:
    explicit DocxChecker(const QByteArray& archive)
        : m_archive(archive)
        , m_names(zipNames(archive))
    {
        if (m_names.isEmpty())
            m_faults.append(u"not an archive"_s);
        for (const QString& name : m_names) {
            if (name.endsWith(u".xml"_s) || name.endsWith(u".rels"_s))
                checkPart(name);
        }
        for (const QString& number : m_usedNumbers) {
            if (!m_numbers.contains(number))
                m_faults.append(u"no list "_s + number);
        }
        for (const QString& bookmark : m_referred) {
            if (!m_bookmarks.contains(bookmark))
                m_faults.append(u"no bookmark "_s + bookmark);
        }
        for (const QString& name : m_names) {
            const bool own = name.endsWith(u".xml"_s) && name != u"[Content_Types].xml";
            if (own ? !m_typed.contains(name) : !m_extensions.contains(name.section(u'.', -1)))
                m_faults.append(name + u": no content type"_s);
        }
        for (const QString& style : m_usedStyles) {
            if (!m_styles.contains(style))
                m_faults.append(u"no style "_s + style);
        }
    }

    /// Empty for a sound document.
    QString faults() const { return m_faults.join(u'\n'); }

private:
    /// The children of an element in the order of ECMA-376's schema.
    static const QHash<QString, QStringList>& orders()
    {
        static const auto list = [](const char* names) { return QString::fromLatin1(names).split(u' '); };
        static const QHash<QString, QStringList> orders{
            {u"pPr"_s,
             list("pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd "
                  "tabs suppressAutoHyphens spacing ind contextualSpacing jc outlineLvl rPr sectPr")},
            {u"rPr"_s,
             list("rStyle rFonts b bCs i iCs caps strike vanish color spacing w kern position sz szCs highlight u "
                  "effect bdr shd vertAlign lang")},
            {u"tblPr"_s,
             list("tblStyle tblpPr tblOverlap tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar "
                  "tblLook")},
            {u"trPr"_s, {}},
            {u"tcPr"_s, list("cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection vAlign")},
            {u"tcBorders"_s, list("top left bottom right insideH insideV")},
            {u"tblBorders"_s, list("top left bottom right insideH insideV")},
            {u"tblCellMar"_s, list("top left bottom right")},
            {u"tbl"_s, list("tblPr tblGrid tr")},
            {u"tr"_s, list("trPr tc")},
            {u"tc"_s, list("tcPr p")},
            {u"sectPr"_s,
             list("headerReference footerReference type pgSz pgMar pgBorders pgNumType cols titlePg docGrid")},
            {u"style"_s, list("name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr")},
            {u"styles"_s, list("docDefaults latentStyles style")},
            {u"docDefaults"_s, list("rPrDefault pPrDefault")},
            {u"numbering"_s, list("abstractNum num")},
            {u"abstractNum"_s, list("nsid multiLevelType tmpl lvl")},
            {u"lvl"_s, list("start numFmt lvlRestart pStyle isLgl suff lvlText lvlJc pPr rPr")},
            {u"numPr"_s, list("ilvl numId")},
            {u"font"_s, list("altName panose1 charset family notTrueType pitch sig")},
            {u"settings"_s,
             list("defaultTabStop autoHyphenation characterSpacingControl compat themeFontLang decimalSymbol "
                  "listSeparator")},
            {u"inline"_s, list("extent effectExtent docPr cNvGraphicFramePr graphic")},
            {u"spPr"_s, list("xfrm prstGeom solidFill ln")},
        };
        return orders;
    }

    void checkPart(const QString& name)
    {
        const QByteArray xml = zipPart(m_archive, name.toUtf8().constData());
        QXmlStreamReader reader(xml);
        QStringList path;
        QList<int> reached;
        QList<int> children;
        m_afterSection = false;
        bool inParagraphLast = false; // a cell and a body end with a paragraph
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                const QString element = reader.name().toString();
                const QStringList order = path.isEmpty() ? QStringList() : orders().value(path.last());
                if (!order.isEmpty()) {
                    const int place = int(order.indexOf(element));
                    if (place < reached.last())
                        m_faults.append(name + u": "_s + path.last() + u" has "_s + element + u" out of order"_s);
                    reached.last() = place;
                }
                checkPlace(name, path, element, children.isEmpty() ? 0 : children.last());
                checkElement(name, element, reader.attributes());
                if (!children.isEmpty())
                    ++children.last();
                path.append(element);
                reached.append(0);
                children.append(0);
            } else if (reader.isEndElement()) {
                if (path.last() == u"tc" && !inParagraphLast)
                    m_faults.append(name + u": a cell without a paragraph"_s);
                if (path.last() == u"p" || path.last() == u"tbl")
                    inParagraphLast = path.last() == u"p";
                path.removeLast();
                reached.removeLast();
                children.removeLast();
            } else if (reader.isCharacters()) {
                for (const QChar c : reader.text()) {
                    if (c.category() == QChar::Other_Control && c != u'\n')
                        m_faults.append(name + u": a control character"_s);
                }
            }
        }
        if (reader.hasError())
            m_faults.append(name + u": "_s + reader.errorString());
    }

    /// Formats open what they are for, and nothing in the body stands after its own section's.
    void checkPlace(const QString& part, const QStringList& path, const QString& element, int before)
    {
        static const QHash<QString, QString> owners{
            {u"pPr"_s, u"p"_s}, {u"rPr"_s, u"r"_s}, {u"tblPr"_s, u"tbl"_s}, {u"trPr"_s, u"tr"_s}, {u"tcPr"_s, u"tc"_s}};
        const QString parent = path.isEmpty() ? QString() : path.last();
        if (owners.value(element) == parent && !parent.isEmpty() && before > 0)
            m_faults.append(part + u": "_s + element + u" does not open its "_s + parent);
        if (parent == u"body") {
            if (m_afterSection)
                m_faults.append(part + u": "_s + element + u" after the body's section"_s);
            m_afterSection = element == u"sectPr";
        }
    }

    /// Measures and counts are whole numbers; a fraction makes Word call the file damaged.
    void checkNumbers(const QString& part, const QString& element, const QXmlStreamAttributes& attributes)
    {
        static const QSet<QString> measures{
            u"w:w"_s,         u"w:h"_s,      u"w:left"_s,   u"w:right"_s, u"w:top"_s,  u"w:bottom"_s,
            u"w:header"_s,    u"w:footer"_s, u"w:before"_s, u"w:after"_s, u"w:line"_s, u"w:hanging"_s,
            u"w:firstLine"_s, u"w:sz"_s,     u"w:id"_s,     u"cx"_s,      u"cy"_s,     u"w:start"_s};
        static const QSet<QString> counts{
            u"sz"_s,       u"szCs"_s,  u"ilvl"_s,          u"numId"_s,      u"gridSpan"_s,      u"kern"_s,
            u"trHeight"_s, u"start"_s, u"abstractNumId"_s, u"outlineLvl"_s, u"defaultTabStop"_s};
        static const QRegularExpression whole(u"^-?\\d{1,9}$"_s);
        for (const QXmlStreamAttribute& attribute : attributes) {
            const QString name = attribute.qualifiedName().toString();
            const bool counted = name == u"w:val" && counts.contains(element);
            if ((measures.contains(name) || counted) && !whole.match(attribute.value().toString()).hasMatch())
                m_faults.append(part + u": "_s + element + u' ' + name + u" is no whole number"_s);
        }
    }

    void checkElement(const QString& part, const QString& element, const QXmlStreamAttributes& attributes)
    {
        const auto value = [&attributes](const char* name) {
            return attributes.value(QLatin1StringView(name)).toString();
        };
        const auto unique = [&](const QString& key) {
            if (m_unique.contains(key))
                m_faults.append(part + u": twice "_s + key);
            m_unique.insert(key);
        };
        checkNumbers(part, element, attributes);
        if (element == u"bookmarkStart") {
            m_bookmarks.insert(value("w:name"));
            unique(u"bookmark "_s + value("w:id"));
            unique(u"bookmark name "_s + value("w:name"));
        } else if (element == u"docPr") {
            unique(u"picture "_s + value("id"));
        } else if (element == u"style") {
            unique(u"style "_s + value("w:styleId"));
            m_styles.insert(value("w:styleId"));
        } else if (element == u"num" && part.endsWith(u"numbering.xml"_s)) {
            unique(u"list "_s + value("w:numId"));
            m_numbers.insert(value("w:numId"));
        } else if (element == u"numId") {
            m_usedNumbers.insert(value("w:val"));
        } else if (element == u"Default") {
            m_extensions.insert(value("Extension"));
        } else if (element == u"pStyle" || element == u"rStyle" || element == u"tblStyle" || element == u"basedOn") {
            m_usedStyles.insert(value("w:val"));
        } else if (element == u"Relationship") {
            unique(part + u" relation "_s + value("Id"));
            const QString folder = part.startsWith(u"word/"_s) ? u"word/"_s : QString();
            if (!m_names.contains(folder + value("Target")))
                m_faults.append(part + u": no part "_s + value("Target"));
        } else if (element == u"fldSimple") {
            const QStringList words = value("w:instr").simplified().split(u' ');
            if (words.first() == u"PAGEREF")
                m_referred.insert(words.value(1));
        } else if (element == u"Override") {
            m_typed.insert(value("PartName").mid(1));
            if (!m_names.contains(value("PartName").mid(1)))
                m_faults.append(part + u": no part "_s + value("PartName"));
        }
        for (const char* name : {"r:id", "r:embed"}) {
            const QString id = value(name);
            const QString relations = u"word/_rels/"_s + part.section(u'/', -1) + u".rels"_s;
            const QByteArray known = id.isEmpty() ? QByteArray() : zipPart(m_archive, relations.toUtf8().constData());
            if (!id.isEmpty() && !known.contains("Id=\"" + id.toUtf8() + "\""))
                m_faults.append(part + u": no relation "_s + id);
        }
    }

    QByteArray m_archive;
    QStringList m_names;
    QStringList m_faults;
    bool m_afterSection = false;
    QSet<QString> m_unique;
    QSet<QString> m_bookmarks;
    QSet<QString> m_referred;
    QSet<QString> m_typed;
    QSet<QString> m_extensions;
    QSet<QString> m_styles;
    QSet<QString> m_usedStyles;
    QSet<QString> m_numbers;
    QSet<QString> m_usedNumbers;
};

} // namespace probe
