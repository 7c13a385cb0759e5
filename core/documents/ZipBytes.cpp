#include "documents/ZipBytes.h"

#include <zip.h>

#include <algorithm>
#include <memory>

namespace lotsia {

namespace {

struct SourceFree {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;

struct ZipDiscard {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
using Archive = std::unique_ptr<zip_t, ZipDiscard>;

bool addPart(zip_t* zip, const ZipPart& part, zip_uint16_t dosTime, zip_uint16_t dosDate)
{
    zip_source_t* data = zip_source_buffer(zip, part.data.constData(), zip_uint64_t(part.data.size()), 0);
    if (!data)
        return false;
    const zip_int64_t index = zip_file_add(zip, part.name.constData(), data, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(data);
        return false;
    }
    return zip_set_file_compression(zip, zip_uint64_t(index), ZIP_CM_DEFLATE, 0) == 0
        && zip_file_set_dostime(zip, zip_uint64_t(index), dosTime, dosDate, 0) == 0;
}

QByteArray readAll(zip_source_t* source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

QByteArray zipBytes(const QList<ZipPart>& parts, const QDateTime& created)
{
    const QDateTime utc = created.toUTC();
    const QDate date = utc.date();
    const QTime time = utc.time();
    const int years = std::clamp(date.year() - 1980, 0, 127); // the format's range
    const auto dosDate = zip_uint16_t((years << 9) | (date.month() << 5) | date.day());
    const auto dosTime = zip_uint16_t((time.hour() << 11) | (time.minute() << 5) | (time.second() / 2));

    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return {};
    Archive zip(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    if (!zip)
        return {};
    zip_source_keep(target.get()); // the archive releases its own hold when it closes
    for (const ZipPart& part : parts) {
        if (!addPart(zip.get(), part, dosTime, dosDate))
            return {};
    }
    if (zip_close(zip.get()) != 0)
        return {};
    [[maybe_unused]] zip_t* closed = zip.release();
    return readAll(target.get());
}

} // namespace lotsia
