#include "exchange/DocxTableReader.h"

#include "exchange/DocxTableHandler.h"
#include "exchange/ZipArchive.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxUnpacked = 30 * 1024 * 1024;
const QString mainPart = u"word/document.xml"_s;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Takeover)
};

std::unexpected<Error> damaged(const InputFile& file)
{
    return fail(ErrorCode::File,
                Text::tr("The document is cut off or damaged. Get the file again, or open it in Word and save it under "
                         "another name."),
                Place{file.name, {}, 0, {}});
}

} // namespace

bool isDocx(const InputFile& file)
{
    if (file.format != FileFormat::Xlsx)
        return false;
    const auto archive = ZipArchive::open(file.bytes, file.name);
    return archive && (*archive)->has(mainPart);
}

Result<RawDocument> readDocxTables(const InputFile& file, Progress* progress)
{
    const Place place{file.name, {}, 0, {}};
    const auto archive = ZipArchive::open(file.bytes, file.name);
    if (!archive)
        return damaged(file);
    if (!(*archive)->has(mainPart))
        return fail(ErrorCode::File,
                    Text::tr("There is no text document inside this file. Open it in Word and save it as .docx."),
                    place);
    RawDocument document;
    document.name = file.name;
    XmlParser* running = nullptr;
    DocxTableHandler handler(document, [&running] { running->stop(); });
    XmlParser parser(handler);
    running = &parser;
    qsizetype total = 0;
    bool wellFormed = true;
    const Status status = (*archive)->read(mainPart, [&](const char* data, qsizetype size) -> Result<bool> {
        if (progress && progress->isCancelled())
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("Import", "Reading was cancelled. Nothing was stored."));
        if (progress)
            progress->report(QCoreApplication::translate("Import", "Reading “%1”").arg(file.name), handler.rows(), 0);
        if ((total += size) > maxUnpacked)
            return fail(ErrorCode::File,
                        Text::tr("The document unpacks into more than 30 MB of text, which no roadmap holds. Copy the "
                                 "roadmap's table into a new document and load that one."),
                        place);
        wellFormed = parser.feed(data, size).has_value();
        return wellFormed && !handler.problem();
    });
    if (handler.problem())
        return std::unexpected(*handler.problem());
    if (!status && (status.error().code == ErrorCode::Cancelled || total > maxUnpacked))
        return std::unexpected(status.error());
    if (!status || !wellFormed || !parser.feed("", 0, true) || !handler.sawDocument())
        return damaged(file);
    return document;
}

} // namespace lotsia
