#include "documents/PdfComparison.h"

#include "documents/PdfWriter.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

/// The moment of making, as pinPdfDates() writes it; invalid when there is none.
QDateTime createdAt(const QByteArray& pdf)
{
    const QByteArray key("/CreationDate (D:");
    constexpr qsizetype digits = 14;
    const qsizetype at = pdf.indexOf(key);
    if (at < 0)
        return {};
    QDateTime moment =
        QDateTime::fromString(QString::fromLatin1(pdf.mid(at + key.size(), digits)), u"yyyyMMddHHmmss"_s);
    moment.setTimeZone(QTimeZone::utc());
    return moment;
}

} // namespace

bool givesSamePages(const Document& document, const QByteArray& pdf)
{
    const QDateTime created = createdAt(pdf);
    if (!created.isValid())
        return false;
    const auto now = toPdf(document, created);
    return now && *now == pdf;
}

} // namespace lotsia
