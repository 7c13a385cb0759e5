#include "exchange/InputFile.h"

#include "exchange/TextDecoder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace lotsia {

namespace {

QByteArray utf16Name(QByteArrayView latin)
{
    QByteArray bytes;
    for (const char c : latin)
        bytes.append(c).append('\0');
    return bytes;
}

/// Names of the streams in an OLE container are UTF-16LE in its directory; they tell what the container holds.
QString oleProblem(const QByteArray& bytes)
{
    if (bytes.contains(utf16Name("EncryptedPackage")))
        return QCoreApplication::translate(
            "Import",
            "The workbook is protected with a password. Open it in Excel, remove the password "
            "and save it again.");
    if (bytes.contains(utf16Name("WordDocument")))
        return QCoreApplication::translate(
            "Import", "This is a document of the old .doc format. Open it in Word and save it as .docx.");
    if (bytes.contains(utf16Name("Workbook")) || bytes.contains(utf16Name("Book")))
        return QCoreApplication::translate(
            "Import", "This is a workbook of the old .xls format. Open it in Excel and save it as .xlsx.");
    return QCoreApplication::translate("Import", "This is not a workbook. Choose an .xlsx or .csv file.");
}

bool hasBinaryStart(const QByteArray& bytes)
{
    for (const char* magic : {"%PDF-", "{\\rtf", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "Rar!", "7z\xBC\xAF", "\x1F\x8B"}) {
        if (bytes.startsWith(magic))
            return true;
    }
    return false;
}

bool isMarkup(const QString& start)
{
    const QString text = start.trimmed().toLower();
    return text.startsWith(u"<?xml") || text.startsWith(u"<html") || text.startsWith(u"<!doctype")
        || text.startsWith(u"<table");
}

bool hasControls(const QString& start)
{
    for (const QChar c : start) {
        // 0x1A closes files written by DOS programs.
        if (c < u' ' && c != u'\t' && c != u'\r' && c != u'\n' && c != u'\f' && c != u'\v' && c != u'\u001A')
            return true;
    }
    return false;
}

Result<FileFormat> formatOf(const QByteArray& bytes, const Place& place)
{
    const auto bad = [&place](const QString& text) { return fail(ErrorCode::File, text, place); };
    if (bytes.isEmpty())
        return bad(QCoreApplication::translate("Import", "The file is empty. Choose another one."));
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return FileFormat::Xlsx;
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return bad(oleProblem(bytes));
    const QString notTable =
        QCoreApplication::translate("Import", "This is not a workbook. Choose an .xlsx or .csv file.");
    if (hasBinaryStart(bytes))
        return bad(notTable);
    TextDecoder decoder(detectEncoding(bytes));
    const QString start = decoder.decode(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 65536)));
    if (hasControls(start))
        return bad(notTable);
    if (isMarkup(start))
        return bad(
            QCoreApplication::translate("Import",
                                        "This is a web page or XML saved under another name. Open it in Excel and save "
                                        "it as .xlsx."));
    if (start.trimmed().isEmpty())
        return bad(QCoreApplication::translate("Import", "The file is empty. Choose another one."));
    return start.trimmed().startsWith(u'{') ? FileFormat::Json : FileFormat::Text;
}

} // namespace

Result<InputFile> InputFile::load(const QString& path)
{
    const QFileInfo info(path);
    const Place place{info.fileName(), {}, 0, {}};
    const auto bad = [&place](const QString& text) { return fail(ErrorCode::File, text, place); };
    if (!info.exists())
        return bad(QCoreApplication::translate("Import", "The file “%1” does not exist. Check the path.").arg(path));
    if (!info.isFile())
        return bad(QCoreApplication::translate("Import", "“%1” is a folder or a device. Choose a file.").arg(path));
    const QString tooLarge =
        QCoreApplication::translate("Import", "The file is larger than 200 MB. Divide it into several files.");
    if (info.size() > maxBytes)
        return bad(tooLarge);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bad(QCoreApplication::translate(
                       "Import", "The file cannot be opened: %1. Close it in other programs and try again.")
                       .arg(file.errorString()));
    InputFile input;
    input.name = info.fileName();
    // One byte more than allowed: a file that grew since its size was asked is still refused.
    input.bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return bad(QCoreApplication::translate(
                       "Import", "The file cannot be read to the end: %1. Copy it to this computer and try again.")
                       .arg(file.errorString()));
    if (input.bytes.size() > maxBytes)
        return bad(tooLarge);
    LOTSIA_TRY_ASSIGN(input.format, formatOf(input.bytes, place));
    input.sha256 = QCryptographicHash::hash(input.bytes, QCryptographicHash::Sha256).toHex();
    return input;
}

} // namespace lotsia
