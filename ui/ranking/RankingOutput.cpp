#include "ui/ranking/RankingOutput.h"

#include "documents/DocxWriter.h"
#include "documents/PdfWriter.h"
#include "ui/common/DocumentPreview.h"
#include "ui/ranking/GroundsDocument.h"

#include <QDir>
#include <QMenu>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

Status writeDocument(const QString& path, const Document& document, const QDateTime& created)
{
    return path.endsWith(u".docx"_s, Qt::CaseInsensitive) ? writeDocx(path, document, created)
                                                          : writePdf(path, document, created);
}

} // namespace

RankingOutput::RankingOutput(AppContext& context, Shown shown, Chosen chosen, Rows rows, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_shown(std::move(shown))
    , m_chosen(std::move(chosen))
    , m_rows(std::move(rows))
    , m_page(page)
{
}

void RankingOutput::fillExport(QMenu& menu)
{
    const auto add = [this, &menu](const QString& text, RankingFormat format, const QString& filter) {
        menu.addAction(text, this, [this, format, filter] { exportList(format, filter); });
    };
    add(tr("Excel workbook…"), RankingFormat::Xlsx, tr("Excel workbook (*.xlsx)"));
    add(tr("Table CSV…"), RankingFormat::Csv, tr("Table CSV (*.csv)"));
    add(tr("PDF document…"), RankingFormat::Pdf, tr("PDF document (*.pdf)"));
    add(tr("Word document…"), RankingFormat::Docx, tr("Word document (*.docx)"));
    menu.addSeparator();
    const QString pdf = tr("PDF document (*.pdf)");
    const QString docx = tr("Word document (*.docx)");
    menu.addAction(tr("Grounds of the school as PDF…"), this, [this, pdf] { saveReason(u".pdf"_s, pdf); });
    menu.addAction(tr("Grounds of the school for Word…"), this, [this, docx] { saveReason(u".docx"_s, docx); });
    menu.addAction(tr("Grounds of all schools as PDF…"), this, [this, pdf] { saveAllReasons(u".pdf"_s, pdf); });
    menu.addAction(tr("Grounds of all schools for Word…"), this, [this, docx] { saveAllReasons(u".docx"_s, docx); });
}

void RankingOutput::fillPrint(QMenu& menu)
{
    menu.addAction(tr("List of schools…"), this, &RankingOutput::printList);
    menu.addAction(tr("Grounds of the school…"), this, &RankingOutput::printReason);
    menu.addAction(tr("Grounds of all schools…"), this, &RankingOutput::printAllReasons);
}

void RankingOutput::printList()
{
    if (const RankingData* data = m_shown())
        DocumentPreview::printDocument(m_page, rankingDocument(*data));
}

void RankingOutput::printReason()
{
    const RankingData* data = m_shown();
    const int row = m_chosen();
    if (data && row >= 0)
        DocumentPreview::printDocument(m_page, groundsDocument(*data, row));
}

void RankingOutput::saveReason(const QString& suffix, const QString& filter)
{
    const RankingData* data = m_shown();
    const int row = m_chosen();
    if (!data || row < 0)
        return;
    const QString path = m_context.dialogs().saveFile(m_page, u"export"_s, tr("Save grounds"),
                                                      groundsFileName(*data, row, suffix), filter);
    if (!path.isEmpty())
        told(writeDocument(path, groundsDocument(*data, row), m_context.workspace().clock().now()), path);
}

void RankingOutput::saveAllReasons(const QString& suffix, const QString& filter)
{
    const RankingData* data = m_shown();
    const QList<int> rows = m_rows();
    if (!data || rows.isEmpty())
        return;
    const QString path = m_context.dialogs().saveFile(m_page, u"export"_s, tr("Save grounds of all schools"),
                                                      groundsFileName(*data, {}, suffix), filter);
    if (path.isEmpty())
        return;
    m_context.runTask(
        tr("Writing the grounds"),
        [data = *data, rows, path, at = m_context.workspace().clock().now()](Workspace&, Progress& progress) -> Status {
            LOTSIA_TRY_ASSIGN(const Document document, groundsDocument(data, rows, &progress));
            return writeDocument(path, document, at);
        },
        this, [this, path](const Status& status) { told(status, path); });
}

void RankingOutput::printAllReasons()
{
    const RankingData* data = m_shown();
    const QList<int> rows = m_rows();
    if (!data || rows.isEmpty())
        return;
    auto document = std::make_shared<Document>();
    m_context.runTask(
        tr("Preparing the grounds"),
        [data = *data, rows, document](Workspace&, Progress& progress) -> Status {
            LOTSIA_TRY_ASSIGN(*document, groundsDocument(data, rows, &progress));
            return {};
        },
        this,
        [this, document](const Status& status) {
            if (status)
                DocumentPreview::printDocument(m_page, *document);
            else
                emit failed(status.error());
        });
}

void RankingOutput::told(const Status& status, const QString& path)
{
    if (status)
        emit written(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        emit failed(status.error());
}

void RankingOutput::exportList(RankingFormat format, const QString& filter)
{
    const RankingData* data = m_shown();
    if (!data)
        return;
    const QString path = m_context.dialogs().saveFile(m_page, u"export"_s, tr("Save list of schools"),
                                                      rankingFileName(*data, format), filter);
    if (path.isEmpty())
        return;
    if (const Status done = writeRanking(path, *data, format, m_context.workspace().clock().now()); !done) {
        emit failed(done.error());
        return;
    }
    const QString shownPath = QDir::toNativeSeparators(path);
    if (m_context.workspace().isReadOnly()) {
        emit written(tr("Saved: %1").arg(shownPath));
        return;
    }
    if (const auto kept = m_context.workspace().criteria().saveSnapshot(data->classification); !kept)
        emit failed(kept.error());
    else
        emit written(tr("The list is written to the file %1 and kept in the database.").arg(shownPath));
}

} // namespace lotsia
