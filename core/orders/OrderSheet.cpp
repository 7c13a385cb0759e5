#include "orders/OrderSheet.h"

#include "common/StrictJson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSigners = 2000; ///< every school of a region

} // namespace

QJsonObject OrderSheet::toJson() const
{
    QJsonArray lines;
    for (const SheetSigner& signer : signers)
        lines << QJsonObject{{u"post"_s, signer.post}, {u"name"_s, signer.name}};
    return {{u"kind"_s, kind == SheetKind::Agreement ? u"agreement"_s : u"acquaintance"_s}, {u"signers"_s, lines}};
}

Result<OrderSheet> OrderSheet::fromJson(const StrictJson& object)
{
    LOTSIA_TRY(object.onlyKeys({u"kind"_s, u"signers"_s}));
    LOTSIA_TRY_ASSIGN(const QString kindText, object.text(u"kind"_s, StrictJson::Need::Required));
    if (kindText != u"agreement" && kindText != u"acquaintance")
        return object.bad(u"kind"_s,
                          QCoreApplication::translate("Order", "“agreement” or “acquaintance” is expected here."));
    OrderSheet sheet;
    sheet.kind = kindText == u"agreement" ? SheetKind::Agreement : SheetKind::Acquaintance;
    LOTSIA_TRY_ASSIGN(const QJsonArray lines, object.array(u"signers"_s, maxSigners));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        LOTSIA_TRY_ASSIGN(const StrictJson line, object.item(u"signers"_s, lines, i));
        LOTSIA_TRY(line.onlyKeys({u"post"_s, u"name"_s}));
        SheetSigner signer;
        LOTSIA_TRY_ASSIGN(signer.post, line.text(u"post"_s));
        LOTSIA_TRY_ASSIGN(signer.name, line.text(u"name"_s));
        sheet.signers << signer;
    }
    return sheet;
}

} // namespace lotsia
