#include "orders/DocumentProfile.h"

#include "common/StrictJson.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DocumentProfile)
};

/// A number from \p least to \p most; \p value stays where the key is absent.
Status readBounded(const StrictJson& object, const QString& key, double least, double most, double& value)
{
    if (!object.has(key))
        return {};
    const QJsonValue given = object.raw().value(key);
    if (!given.isDouble() || !(given.toDouble() >= least && given.toDouble() <= most))
        return object.bad(key, Text::tr("a number from %1 to %2 is expected here.").arg(least).arg(most));
    value = given.toDouble();
    return {};
}

} // namespace

QJsonObject DocumentProfile::toJson() const
{
    QJsonObject object{
        {u"standard"_s, standard == DocumentStandard::Gost2025 ? u"2025"_s : u"2016"_s},
        {u"body_size"_s, bodySizePt},
        {u"table_size"_s, tableSizePt},
        {u"line_spacing"_s, lineSpacing},
        {u"permanent"_s, permanent},
        {u"title_flags"_s, titleFlags},
        {u"arms"_s, arms},
        {u"code"_s, code},
        {u"column_numbers"_s, columnNumbers},
    };
    if (!fontFamily.isEmpty())
        object.insert(u"font"_s, fontFamily);
    return object;
}

Result<DocumentProfile> DocumentProfile::fromJson(const StrictJson& object)
{
    LOTSIA_TRY(object.onlyKeys({u"standard"_s, u"font"_s, u"body_size"_s, u"table_size"_s, u"line_spacing"_s,
                                u"permanent"_s, u"title_flags"_s, u"arms"_s, u"code"_s, u"column_numbers"_s}));
    DocumentProfile profile;
    LOTSIA_TRY_ASSIGN(const QString standard, object.text(u"standard"_s));
    if (!standard.isEmpty() && standard != u"2016" && standard != u"2025")
        return object.bad(u"standard"_s, Text::tr("“2016” or “2025” is expected here."));
    profile.standard = standard == u"2025" ? DocumentStandard::Gost2025 : DocumentStandard::Gost2016;
    LOTSIA_TRY_ASSIGN(profile.fontFamily, object.text(u"font"_s));
    LOTSIA_TRY(readBounded(object, u"body_size"_s, 12, 14, profile.bodySizePt));
    LOTSIA_TRY(readBounded(object, u"table_size"_s, 9, 14, profile.tableSizePt));
    LOTSIA_TRY(readBounded(object, u"line_spacing"_s, 1, 1.5, profile.lineSpacing));
    LOTSIA_TRY_ASSIGN(profile.permanent, object.flag(u"permanent"_s, true));
    LOTSIA_TRY_ASSIGN(profile.titleFlags, object.flag(u"title_flags"_s, false));
    LOTSIA_TRY_ASSIGN(profile.arms, object.flag(u"arms"_s, false));
    LOTSIA_TRY_ASSIGN(profile.code, object.flag(u"code"_s, false));
    LOTSIA_TRY_ASSIGN(profile.columnNumbers, object.flag(u"column_numbers"_s, false));
    return profile;
}

} // namespace lotsia
