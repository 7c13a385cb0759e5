#pragma once

#include "common/TextFold.h"
#include "exchange/Importer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

// moc loses count of the scopes behind raw strings.
#ifndef Q_MOC_RUN

namespace lotsia::test {

using namespace Qt::StringLiterals;

inline QString sample(const QString& name)
{
    return QStringLiteral(LOTSIA_TEST_DATA) + u"/samples/"_s + name;
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test file %s", qPrintable(path));
    return file.readAll();
}

inline QJsonObject truth()
{
    return QJsonDocument::fromJson(bytesOf(sample(u"truth.json"_s))).object();
}

/// The 24 schools of the samples.
inline SchoolDirectory sampleSchools()
{
    QList<School> schools;
    const QJsonArray list = truth().value(u"schools"_s).toArray();
    for (const QJsonValue& value : list) {
        School school;
        school.id = SchoolId(schools.size() + 1);
        school.code = value[u"code"_s].toString();
        school.login = value[u"login"_s].toString();
        school.shortName = value[u"name"_s].toString();
        schools << school;
    }
    return SchoolDirectory(schools);
}

/// Parts of a container by name.
using Parts = QList<std::pair<QString, QByteArray>>;

inline QByteArray zipOf(const Parts& parts)
{
    QTemporaryDir dir;
    const QByteArray path = dir.filePath(u"made.zip"_s).toUtf8();
    zip_t* archive = zip_open(path.constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [name, data] : parts)
        zip_file_add(archive, name.toUtf8().constData(),
                     zip_source_buffer(archive, data.constData(), static_cast<zip_uint64_t>(data.size()), 0),
                     ZIP_FL_ENC_UTF_8);
    if (zip_close(archive) != 0)
        qFatal("cannot write the test workbook");
    return bytesOf(QString::fromUtf8(path));
}

/// A workbook of one sheet around \p sheetXml; \p more replaces or adds parts.
inline QByteArray workbookOf(const QByteArray& sheetXml, const Parts& more = {})
{
    Parts parts{
        {u"_rels/.rels"_s,
         R"(<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {u"xl/workbook.xml"_s,
         R"(<workbook xmlns:r="r"><sheets><sheet name="Лист" sheetId="1" r:id="s1"/></sheets></workbook>)"},
        {u"xl/_rels/workbook.xml.rels"_s,
         R"(<Relationships><Relationship Id="s1" Type="http://x/worksheet" Target="/xl/sheets/one.xml"/><Relationship Id="s2" Type="http://x/sharedStrings" Target="strings.xml"/><Relationship Id="s3" Type="http://x/styles" Target="styles.xml"/></Relationships>)"},
        {u"xl/sheets/one.xml"_s, sheetXml},
    };
    for (const auto& part : more) {
        const auto same = std::ranges::find(parts, part.first, &std::pair<QString, QByteArray>::first);
        if (same != parts.end())
            *same = part;
        else
            parts << part;
    }
    return zipOf(parts);
}

/// A worksheet of text cells; a cell that starts with «=» is a number.
inline QByteArray sheetOf(const QList<QStringList>& rows, int firstRow = 1)
{
    QByteArray xml = "<worksheet><sheetData>";
    int number = firstRow;
    for (const QStringList& row : rows) {
        xml += "<row r=\"" + QByteArray::number(number++) + "\">";
        for (const QString& cell : row) {
            if (cell.startsWith(u'='))
                xml += "<c><v>" + cell.mid(1).toUtf8() + "</v></c>";
            else
                xml += "<c t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
        }
        xml += "</row>";
    }
    return xml + "</sheetData></worksheet>";
}

/// A folder for the files of one test.
class TestFolder {
public:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString path() const { return m_dir.path(); }

private:
    QTemporaryDir m_dir;
};

inline bool hasFinding(const ImportPlan& plan, const QString& code)
{
    return std::ranges::any_of(plan.findings, [&code](const Finding& finding) { return finding.code == code; });
}

inline Finding findingOf(const ImportPlan& plan, const QString& code)
{
    for (const Finding& finding : plan.findings) {
        if (finding.code == code)
            return finding;
    }
    return {};
}

/// Everything of a plan as text, to search for what must not be there.
inline QString everythingOf(const ImportPlan& plan)
{
    QStringList parts;
    for (const ImportRow& row : plan.rows)
        parts << row.place.toString() << row.school << row.what << row.figures << row.reason;
    for (const Finding& finding : plan.findings)
        parts << finding.code << finding.text << finding.place.toString();
    for (const ProcedureResult& result : plan.results)
        parts << result.schoolCode << result.procedure.title() << result.source.toString();
    for (const ReferenceResult& reference : plan.references)
        parts << reference.name << reference.procedure.title() << reference.source.toString();
    for (const School& school : plan.schools)
        parts << school.code << school.login << school.shortName << school.fullName << school.head << school.note;
    for (const IndicatorValue& value : plan.indicators)
        parts << value.schoolCode << value.indicator << value.source.toString();
    return parts.join(u'\n');
}

} // namespace lotsia::test

#endif
