#include "exchange/XlsxWorkbook.h"

#include "exchange/TableReader.h"
#include "exchange/XmlParser.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Relation {
    QString type; ///< last word of the type's address: «worksheet», the same in both editions of the standard
    QString target; ///< path inside the container
};

/// Joins a relation's target to the folder of the part that holds it; «..» cannot leave the container.
QString resolve(const QString& folder, QString target)
{
    target.replace(u'\\', u'/');
    QStringList path = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (!path.isEmpty())
                path.removeLast();
        } else if (step != u".") {
            path << step;
        }
    }
    return path.join(u'/');
}

class RelationsHandler final : public XmlHandler {
public:
    explicit RelationsHandler(QString folder)
        : m_folder(std::move(folder))
    {
    }
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QString type = attributes.text("Type");
        relations.insert(attributes.text("Id"),
                         {type.mid(type.lastIndexOf(u'/') + 1), resolve(m_folder, attributes.text("Target"))});
    }
    void endElement(std::string_view) override { }
    void characters(std::string_view) override { }

    /// Path of the only part of \p type, or empty.
    QString first(QStringView type) const
    {
        for (const Relation& relation : relations) {
            if (relation.type == type)
                return relation.target;
        }
        return {};
    }
    QHash<QString, Relation> relations;

private:
    QString m_folder;
};

class WorkbookHandler final : public XmlHandler {
public:
    WorkbookHandler(XlsxWorkbook& workbook, const RelationsHandler& relations)
        : m_workbook(workbook)
        , m_relations(relations)
    {
    }
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (root.empty())
            root = name;
        if (name == "workbookPr") {
            const auto flag = attributes.value("date1904");
            m_workbook.date1904 = flag == "1" || flag == "true";
        } else if (name == "sheet") {
            const Relation relation = m_relations.relations.value(attributes.text("id"));
            if (relation.type == u"worksheet" && m_workbook.sheets.size() < 1000)
                m_workbook.sheets << XlsxWorkbook::Sheet{attributes.text("name"), relation.target,
                                                         attributes.value("state").ends_with("idden")};
        }
    }
    void endElement(std::string_view) override { }
    void characters(std::string_view) override { }
    std::string root;

private:
    XlsxWorkbook& m_workbook;
    const RelationsHandler& m_relations;
};

class StringsHandler final : public XmlHandler {
public:
    explicit StringsHandler(XlsxWorkbook& workbook)
        : m_workbook(workbook)
    {
    }
    void startElement(std::string_view name, const XmlAttributes&) override
    {
        if (name == "si")
            m_text.clear();
        else if (name == "t")
            m_inText = true;
        else if (name == "rPh") // phonetic hints of Japanese text are not part of it
            m_inPhonetic = true;
    }
    void endElement(std::string_view name) override
    {
        if (name == "t") {
            m_inText = false;
        } else if (name == "rPh") {
            m_inPhonetic = false;
        } else if (name == "si") {
            m_total += m_text.size();
            tooLarge = tooLarge || m_total > maxTotal;
            if (!tooLarge)
                m_workbook.strings.push_back(
                    unescapeXlsx(QString::fromUtf8(m_text.data(), static_cast<qsizetype>(m_text.size()))));
        }
    }
    void characters(std::string_view utf8) override
    {
        if (!m_inText || m_inPhonetic)
            return;
        // Longer texts than a cell may hold are left too long on purpose: the cell that uses one is refused.
        if (m_text.size() <= 4 * static_cast<size_t>(TableReader::maxCellText))
            m_text.append(utf8);
    }
    bool tooLarge = false;

private:
    static constexpr size_t maxTotal = 512ULL << 20;
    XlsxWorkbook& m_workbook;
    std::string m_text;
    size_t m_total = 0;
    bool m_inText = false;
    bool m_inPhonetic = false;
};

/// Kind of a number by its format: codes 14–22 and the like are dates in every edition (ECMA-376, 18.8.30).
XlsxWorkbook::NumberKind kindOfFormat(int id, const QString& custom)
{
    using enum XlsxWorkbook::NumberKind;
    if (id == 9 || id == 10)
        return Percent;
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))
        return Date;
    if (custom.isEmpty() || custom.compare(u"General", Qt::CaseInsensitive) == 0)
        return Plain;
    static const QRegularExpression literals(uR"("[^"]*"|\[[^\]]*\]|\\.|_.|\*.)"_s);
    QString code = custom;
    code.remove(literals);
    if (code.contains(u'%'))
        return Percent;
    static const QRegularExpression dateLetters(u"[ymdhs]"_s, QRegularExpression::CaseInsensitiveOption);
    return code.contains(dateLetters) ? Date : Plain;
}

class StylesHandler final : public XmlHandler {
public:
    explicit StylesHandler(XlsxWorkbook& workbook)
        : m_workbook(workbook)
    {
    }
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt")
            m_formats.insert(attributes.text("numFmtId").toInt(), attributes.text("formatCode"));
        else if (name == "cellXfs")
            m_inCells = true;
        else if (name == "xf" && m_inCells && m_workbook.styles.size() < 100000) {
            const int id = attributes.text("numFmtId").toInt();
            m_workbook.styles.push_back(kindOfFormat(id, m_formats.value(id)));
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCells = false;
    }
    void characters(std::string_view) override { }

private:
    XlsxWorkbook& m_workbook;
    QHash<int, QString> m_formats;
    bool m_inCells = false;
};

Status parsePart(const ZipArchive& archive, const QString& part, const QString& fileName, XmlHandler& handler)
{
    XmlParser parser(handler);
    const auto at = [&fileName](Error error) {
        error.place.file = fileName;
        return std::unexpected(std::move(error));
    };
    LOTSIA_TRY(archive.read(part, [&](const char* data, qsizetype size) -> Result<bool> {
        if (auto status = parser.feed(data, size); !status)
            return at(status.error());
        return true;
    }));
    if (auto status = parser.feed("", 0, true); !status)
        return at(status.error());
    return {};
}

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString relationsOf(const QString& part)
{
    return folderOf(part) + u"_rels/"_s + part.mid(part.lastIndexOf(u'/') + 1) + u".rels"_s;
}

} // namespace

QString unescapeXlsx(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    qsizetype from = 0;
    while ((from = text.indexOf(u"_x"_s, from)) >= 0) {
        const auto match =
            escape.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            text.replace(from, 7, QChar(static_cast<char16_t>(match.captured(1).toUInt(nullptr, 16))));
        ++from;
    }
    return text;
}

Result<XlsxWorkbook> XlsxWorkbook::load(const ZipArchive& archive, const QString& fileName)
{
    const auto bad = [&fileName](const QString& text) {
        return fail(ErrorCode::File, text, Place{fileName, {}, 0, {}});
    };
    const QString notWorkbook =
        QCoreApplication::translate("Import", "This is not a workbook. Choose an .xlsx or .csv file.");
    if (!archive.has(u"_rels/.rels"_s))
        return bad(notWorkbook);
    RelationsHandler root({});
    LOTSIA_TRY(parsePart(archive, u"_rels/.rels"_s, fileName, root));
    const QString main = root.first(u"officeDocument");
    if (main.isEmpty() || main.endsWith(u".bin") || !archive.has(main))
        return bad(notWorkbook);

    XlsxWorkbook workbook;
    RelationsHandler relations(folderOf(main));
    if (archive.has(relationsOf(main)))
        LOTSIA_TRY(parsePart(archive, relationsOf(main), fileName, relations));
    WorkbookHandler handler(workbook, relations);
    LOTSIA_TRY(parsePart(archive, main, fileName, handler));
    if (handler.root != "workbook")
        return bad(notWorkbook);
    if (workbook.sheets.isEmpty())
        return bad(
            QCoreApplication::translate("Import", "The workbook has no sheet with a table. Choose another file."));

    if (const QString part = relations.first(u"sharedStrings"); !part.isEmpty() && archive.has(part)) {
        workbook.hasStrings = true;
        StringsHandler strings(workbook);
        LOTSIA_TRY(parsePart(archive, part, fileName, strings));
        if (strings.tooLarge)
            return bad(QCoreApplication::translate(
                "Import",
                "The workbook unpacks into far more data than a table holds. It may be harmful "
                "and was not read."));
    }
    if (const QString part = relations.first(u"styles"); !part.isEmpty() && archive.has(part)) {
        StylesHandler styles(workbook);
        LOTSIA_TRY(parsePart(archive, part, fileName, styles));
    }
    return workbook;
}

} // namespace lotsia
