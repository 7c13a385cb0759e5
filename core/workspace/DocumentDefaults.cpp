#include "workspace/DocumentDefaults.h"

#include "common/StrictJson.h"
#include "storage/Storage.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QtEndian>

namespace lotsia {

using namespace Qt::StringLiterals;
using Book = ReferenceBookRepository::Book;

namespace {

constexpr qint64 maxProfileBytes = 64 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DocumentDefaults)
};

QString keptArmsKey(OrderId order)
{
    return u"order.%1"_s.arg(order.value());
}

QString armsKey()
{
    return u"arms"_s;
}

Result<DocumentProfile> readProfile(const QByteArray& json)
{
    LOTSIA_TRY_ASSIGN(const StrictJson object, StrictJson::parse(json, maxProfileBytes, {}));
    return DocumentProfile::fromJson(object);
}

quint32 numberAt(const QByteArray& bytes, qsizetype place)
{
    return qFromBigEndian<quint32>(bytes.constData() + place);
}

/// Whether the chunks of a PNG follow each other from IHDR to IEND without a gap.
bool isWholePng(const QByteArray& png)
{
    constexpr qsizetype frame = 12; // length, name and check sum of a chunk
    if (!png.startsWith("\x89PNG\r\n\x1a\n") || png.mid(12, 4) != "IHDR" || png.size() < 33)
        return false;
    bool drawn = false;
    for (qsizetype place = 8; png.size() - place >= frame;) {
        const qsizetype length = numberAt(png, place);
        if (length > png.size() - place - frame)
            return false;
        const QByteArray name = png.mid(place + 4, 4);
        place += frame + length;
        drawn = drawn || name == "IDAT";
        if (name == "IEND")
            return drawn && place == png.size();
    }
    return false;
}

} // namespace

Status checkArms(const QByteArray& png)
{
    if (png.size() > DocumentDefaults::maxArmsBytes)
        return fail(ErrorCode::Data, Text::tr("The picture is larger than 2 MB. Choose a smaller one."));
    if (!isWholePng(png))
        return fail(ErrorCode::Data, Text::tr("The picture is damaged or no PNG. Choose another file."));
    const quint32 width = numberAt(png, 16), height = numberAt(png, 20);
    constexpr auto most = static_cast<quint32>(DocumentDefaults::maxArmsPixels);
    if (width == 0 || height == 0 || width > most || height > most)
        return fail(ErrorCode::Data, Text::tr("The picture is larger than %1 × %1 pixels. Make it smaller.").arg(most));
    return {};
}

Result<DocumentProfile> DocumentDefaults::profile() const
{
    LOTSIA_TRY_ASSIGN(const QByteArray json, storedProfile());
    if (json.isEmpty())
        return DocumentProfile();
    auto profile = readProfile(json);
    if (!profile)
        return fail(ErrorCode::Damaged,
                    Text::tr("The look of documents in the database cannot be read: %1 Restore the database from a "
                             "copy.")
                        .arg(profile.error().text));
    return profile;
}

Status DocumentDefaults::setProfile(const DocumentProfile& profile)
{
    return storeProfile(QJsonDocument(profile.toJson()).toJson(QJsonDocument::Compact));
}

Result<QByteArray> DocumentDefaults::storedProfile() const
{
    return m_storage.books.stored(Book::DocumentProfile);
}

Status DocumentDefaults::storeProfile(const QByteArray& json)
{
    if (!json.isEmpty())
        LOTSIA_TRY(readProfile(json));
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY(m_storage.books.store(Book::DocumentProfile, json));
    return transaction.commit();
}

Result<QByteArray> DocumentDefaults::arms() const
{
    LOTSIA_TRY_ASSIGN(const QByteArray png, m_storage.pictures.load(armsKey()));
    if (!png.isEmpty() && !checkArms(png))
        return fail(ErrorCode::Damaged,
                    Text::tr("The coat of arms in the database is damaged. Choose the picture again in “Settings”."));
    return png;
}

Result<QByteArray> DocumentDefaults::armsOf(const Order& order) const
{
    if (!order.profile.arms)
        return QByteArray();
    if (order.state != OrderState::Approved)
        return arms();
    LOTSIA_TRY_ASSIGN(const QByteArray png, keptArms(order.id));
    if (!png.isEmpty() && !checkArms(png))
        return fail(ErrorCode::Damaged,
                    Text::tr("The coat of arms kept with the order is damaged. Restore the database from a copy."));
    return png;
}

Result<QByteArray> DocumentDefaults::keptArms(OrderId order) const
{
    return m_storage.pictures.load(keptArmsKey(order));
}

Status DocumentDefaults::keepArms(const Order& order)
{
    if (!order.profile.arms)
        return {};
    LOTSIA_TRY_ASSIGN(const QByteArray png, arms());
    return png.isEmpty() ? Status() : m_storage.pictures.store(keptArmsKey(order.id), png);
}

Status DocumentDefaults::setArms(const QByteArray& png)
{
    if (!png.isEmpty())
        LOTSIA_TRY(checkArms(png));
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY(m_storage.pictures.store(armsKey(), png));
    return transaction.commit();
}

} // namespace lotsia
