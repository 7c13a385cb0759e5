#include "exchange/ZipArchive.h"

#include <QCoreApplication>

#include <zip.h>

#include <vector>

namespace lotsia {

namespace {

constexpr quint64 maxPart = 1ULL << 30;
constexpr quint64 freePart = 32ULL << 20;
constexpr quint64 maxRatio = 200;

struct PartCloser {
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};

zip_int64_t locate(zip_t* archive, const QString& part)
{
    const QByteArray name = part.toUtf8();
    const zip_int64_t exact = zip_name_locate(archive, name.constData(), 0);
    return exact >= 0 ? exact : zip_name_locate(archive, name.constData(), ZIP_FL_NOCASE);
}

QString damagedText()
{
    return QCoreApplication::translate(
        "Import",
        "The workbook is cut off or damaged. Get the file again, or open it in Excel and save it "
        "under another name.");
}

} // namespace

void ZipArchive::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(QByteArray bytes, QString fileName)
    : m_bytes(std::move(bytes))
    , m_fileName(std::move(fileName))
{
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray& bytes, const QString& fileName)
{
    std::unique_ptr<ZipArchive> self(new ZipArchive(bytes, fileName));
    const auto bad = [&] { return fail(ErrorCode::File, damagedText(), Place{fileName, {}, 0, {}}); };
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(self->m_bytes.constData(), static_cast<zip_uint64_t>(self->m_bytes.size()), 0, &error);
    if (!source) {
        zip_error_fini(&error);
        return bad();
    }
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(source);
        return bad();
    }
    self->m_archive.reset(archive);
    return self;
}

bool ZipArchive::has(const QString& part) const
{
    return locate(m_archive.get(), part) >= 0;
}

Status ZipArchive::read(const QString& part, const Sink& sink) const
{
    const Place place{m_fileName, {}, 0, {}};
    const zip_int64_t index = locate(m_archive.get(), part);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return fail(ErrorCode::File, damagedText(), place);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return fail(ErrorCode::File,
                    QCoreApplication::translate(
                        "Import",
                        "The workbook is protected with a password. Open it in Excel, remove the password "
                        "and save it again."),
                    place);
    const std::unique_ptr<zip_file_t, PartCloser> file(
        zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0));
    if (!file)
        return fail(ErrorCode::File, damagedText(), place);
    std::vector<char> buffer(65536);
    quint64 total = 0;
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), buffer.data(), buffer.size());
        if (got < 0)
            return fail(ErrorCode::File, damagedText(), place);
        if (got == 0)
            return {};
        // Counted, not believed: the sizes written in the container may lie.
        total += static_cast<quint64>(got);
        if (total > maxPart || (total > freePart && total / std::max<quint64>(stat.comp_size, 1) > maxRatio))
            return fail(ErrorCode::File,
                        QCoreApplication::translate(
                            "Import",
                            "The workbook unpacks into far more data than a table holds. It may be harmful "
                            "and was not read."),
                        place);
        LOTSIA_TRY_ASSIGN(const bool more, sink(buffer.data(), static_cast<qsizetype>(got)));
        if (!more)
            return {};
    }
}

} // namespace lotsia
