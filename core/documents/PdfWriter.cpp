#include "documents/PdfWriter.h"

#include "documents/DocumentFonts.h"
#include "documents/LayoutText.h"
#include "documents/LayoutUnits.h"
#include "documents/PageLayout.h"
#include "documents/PdfDates.h"
#include "documents/PdfOutline.h"
#include "documents/QrCode.h"
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

/// An empty payload means that no code is wanted.
Status codesFit(const Document& document)
{
    for (const DocumentSection& section : document.sections) {
        if (!section.code || section.code->payload.trimmed().isEmpty())
            continue;
        if (const auto code = qrCode(section.code->payload); !code)
            return std::unexpected(code.error());
    }
    return {};
}

} // namespace

Result<QByteArray> toPdf(const Document& document, const QDateTime& created, const PdfOptions& options)
{
    LOTSIA_TRY(loadDocumentFonts());
    LOTSIA_TRY(codesFit(document));
    const PageLayout layout(document);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const auto line = [](const QString& text) { return printableText(text).simplified(); };
    const PdfProperties properties{line(document.title), line(document.author), line(document.subject), created};
    writer.setPdfVersion(options.archive ? QPagedPaintDevice::PdfVersion_A1b : QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(qRound(72 * unitsPerPoint));
    writer.setTitle(properties.title);
    writer.setCreator(u"Лоция"_s);
    writer.setDocumentXmpMetadata(properties.xmp(options.archive));
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
    return withOutline(bytes, layout.marks(), properties);
}

Status writePdf(const QString& path, const Document& document, const QDateTime& created, const PdfOptions& options)
{
    LOTSIA_TRY_ASSIGN(const QByteArray bytes, toPdf(document, created, options));
    return saveBytes(path, bytes);
}

} // namespace lotsia
