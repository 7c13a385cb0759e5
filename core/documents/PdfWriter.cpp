#include "documents/PdfWriter.h"

#include "documents/DocumentFonts.h"
#include "documents/LayoutText.h"
#include "documents/LayoutUnits.h"
#include "documents/PageLayout.h"
#include "documents/PdfDates.h"
#include "documents/PdfOutline.h"
#include "documents/SaveBytes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

QPageLayout paper(bool landscape)
{
    QPageLayout layout(QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

Result<QByteArray> toPdf(const Document& document, const QDateTime& created)
{
    LOTSIA_TRY(loadDocumentFonts());
    const PageLayout layout(document);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(qRound(72 * unitsPerPoint));
    writer.setTitle(printableText(document.title).simplified());
    writer.setCreator(u"Лоция"_s);
    writer.setPageLayout(paper(layout.isLandscape(0)));
    QPainter painter;
    bool painted = painter.begin(&writer);
    for (int page = 0; painted && page < layout.pageCount(); ++page) {
        if (page > 0) {
            writer.setPageLayout(paper(layout.isLandscape(page)));
            painted = writer.newPage();
        }
        painter.save();
        painter.scale(unitsPerPoint, unitsPerPoint);
        layout.paintPage(painter, page);
        painter.restore();
    }
    painted = painter.end() && painted;
    if (!painted)
        return fail(
            ErrorCode::File,
            QCoreApplication::translate("Documents", "The PDF could not be made. Close other programs and try again."));
    QByteArray bytes = buffer.data();
    pinPdfDates(bytes, created);
    return withOutline(bytes, layout.marks());
}

Status writePdf(const QString& path, const Document& document, const QDateTime& created)
{
    LOTSIA_TRY_ASSIGN(const QByteArray bytes, toPdf(document, created));
    return saveBytes(path, bytes);
}

} // namespace lotsia
