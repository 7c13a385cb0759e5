#include "ui/ranking/RankingOutput.h"

#include "documents/PdfWriter.h"
#include "ui/common/DocumentPreview.h"
#include "ui/ranking/ReasonText.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QMenu>

namespace lotsia {

using namespace Qt::StringLiterals;

RankingOutput::RankingOutput(Workspace& workspace, Dialogs& dialogs, Shown shown, Chosen chosen, QWidget* page)
    : QObject(page)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_shown(std::move(shown))
    , m_chosen(std::move(chosen))
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
    menu.addAction(tr("Grounds of the school as PDF…"), this, &RankingOutput::saveReason);
}

void RankingOutput::fillPrint(QMenu& menu)
{
    menu.addAction(tr("List of schools…"), this, &RankingOutput::printList);
    menu.addAction(tr("Grounds of the school…"), this, &RankingOutput::printReason);
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
        DocumentPreview::printDocument(m_page,
                                       reasonDocument(data->classification, size_t(row), data->department.name));
}

void RankingOutput::saveReason()
{
    const RankingData* data = m_shown();
    const int row = m_chosen();
    if (!data || row < 0)
        return;
    const QString path =
        m_dialogs.saveFile(m_page, u"export"_s, tr("Save grounds"), u"Обоснование "_s + data->at(row).code + u".pdf"_s,
                           tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    const Status done = writePdf(path, reasonDocument(data->classification, size_t(row), data->department.name),
                                 m_workspace.clock().now());
    if (done)
        emit written(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        emit failed(done.error());
}

void RankingOutput::exportList(RankingFormat format, const QString& filter)
{
    const RankingData* data = m_shown();
    if (!data)
        return;
    const QString path =
        m_dialogs.saveFile(m_page, u"export"_s, tr("Save list of schools"), rankingFileName(*data, format), filter);
    if (path.isEmpty())
        return;
    if (const Status done = writeRanking(path, *data, format, m_workspace.clock().now()); !done) {
        emit failed(done.error());
        return;
    }
    const QString shownPath = QDir::toNativeSeparators(path);
    if (m_workspace.isReadOnly()) {
        emit written(tr("Saved: %1").arg(shownPath));
        return;
    }
    if (const auto kept = m_workspace.criteria().saveSnapshot(data->classification); !kept)
        emit failed(kept.error());
    else
        emit written(tr("The list is written to the file %1 and kept in the database.").arg(shownPath));
}

} // namespace lotsia
