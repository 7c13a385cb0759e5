#include "documents/PdfDates.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

/// Writes \p moment over the date between \p before and \p end, as long as the old one. A zone other than Z becomes
/// zero.
void overwrite(QByteArray& pdf, const QByteArray& before, char end, const QByteArray& moment, const QByteArray& zone)
{
    qsizetype at = pdf.indexOf(before);
    while (at >= 0) {
        const qsizetype from = at + before.size();
        const qsizetype to = pdf.indexOf(end, from);
        if (to - from == moment.size() + 1)
            pdf.replace(from, to - from, moment + 'Z');
        else if (to - from == moment.size() + zone.size())
            pdf.replace(from, to - from, moment + zone);
        at = pdf.indexOf(before, from);
    }
}

void replaceIds(QByteArray& pdf)
{
    const qsizetype trailer = pdf.lastIndexOf("/ID [ <");
    if (trailer < 0)
        return;
    constexpr qsizetype digits = 32;
    for (qsizetype at = pdf.indexOf('<', trailer); at >= 0; at = pdf.indexOf('<', at + 1))
        pdf.replace(at + 1, digits, QByteArray(digits, '0'));
    const QByteArray id = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    for (qsizetype at = pdf.indexOf('<', trailer); at >= 0; at = pdf.indexOf('<', at + 1))
        pdf.replace(at + 1, digits, id);
}

} // namespace

void pinPdfDates(QByteArray& pdf, const QDateTime& created)
{
    const QDateTime utc = created.toUTC();
    overwrite(pdf, "/CreationDate (D:", ')', utc.toString(u"yyyyMMddHHmmss"_s).toLatin1(), "+00'00'");
    const QByteArray iso = utc.toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1();
    for (const QByteArray& key : {QByteArrayLiteral("xmp:CreateDate=\""), QByteArrayLiteral("xmp:ModifyDate=\"")})
        overwrite(pdf, key, '"', iso, "+00:00");
    replaceIds(pdf);
}

} // namespace lotsia
