#pragma once

#include "common/Result.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <zip.h>

/// What other programs see in the documents made here.
namespace probe {

using namespace Qt::StringLiterals;

inline QDateTime moment()
{
    return QDateTime(QDate(2021, 6, 24), QTime(10, 30, 20), Qt::UTC);
}

inline bool hasPoppler()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

inline QString run(const QString& program, const QStringList& arguments, int* exitCode = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    if (exitCode)
        *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A PDF on disk for the poppler tools.
class Pdf {
public:
    explicit Pdf(const lotsia::Result<QByteArray>& bytes)
    {
        QFile file(path());
        if (bytes && file.open(QIODevice::WriteOnly))
            file.write(*bytes);
    }

    QString path() const { return m_dir.filePath(u"document.pdf"_s); }

    /// Text of each page; \p mode is -raw (as painted, cell by cell) or -layout.
    QStringList pages(const QString& mode = u"-layout"_s) const
    {
        QStringList pages = run(u"pdftotext"_s, {mode, u"-enc"_s, u"UTF-8"_s, path(), u"-"_s}).split(u'\f');
        pages.removeLast();
        return pages;
    }

    /// «Page    2 size: 842 x 595 pts (A4)» gives 842 × 595.
    QList<QSizeF> pageSizes() const
    {
        QList<QSizeF> sizes;
        static const QRegularExpression line(u"Page +\\d+ size: +([\\d.]+) x ([\\d.]+)"_s);
        auto matches = line.globalMatch(run(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"10000"_s, path()}));
        while (matches.hasNext()) {
            const auto match = matches.next();
            sizes.append({match.captured(1).toDouble(), match.captured(2).toDouble()});
        }
        return sizes;
    }

    /// «PTSerif-Bold yes» for each font: its name and whether it is embedded.
    QStringList fonts() const
    {
        QStringList fonts;
        const QStringList lines = run(u"pdffonts"_s, {path()}).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines.mid(2)) {
            const QStringList words = line.simplified().split(u' ');
            fonts.append(words.first().section(u'+', -1) + u' ' + words.value(words.size() - 5));
        }
        fonts.sort();
        return fonts;
    }

    bool isSound() const
    {
        int code = -1;
        run(u"qpdf"_s, {u"--check"_s, path()}, &code);
        return code == 0;
    }

private:
    QTemporaryDir m_dir;
};

/// Letters without any white space: line breaks depend on column widths, words do not.
inline QString squeezed(QString text)
{
    static const QRegularExpression spaces(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(spaces);
}

/// A part of a .docx; empty when there is none.
inline QByteArray zipPart(const QByteArray& archive, const char* name)
{
    zip_source_t* source = zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!zip) {
        zip_source_free(source);
        return {};
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    QByteArray bytes;
    if (zip_stat(zip, name, 0, &stat) == 0) {
        bytes.resize(qsizetype(stat.size));
        zip_file_t* file = zip_fopen(zip, name, 0);
        if (!file || zip_fread(file, bytes.data(), stat.size) != zip_int64_t(stat.size))
            bytes.clear();
        if (file)
            zip_fclose(file);
    }
    zip_discard(zip);
    return bytes;
}

} // namespace probe
