#include "ui/ranking/RankingExport.h"

#include "documents/DocxWriter.h"
#include "documents/PdfWriter.h"
#include "documents/TableDocument.h"
#include "workspace/RankedListSheets.h"

namespace lotsia {

using namespace Qt::StringLiterals;

QString rankingFileName(const RankingData& data, RankingFormat format)
{
    QString name = u"Список школ "_s + data.classification.year().toString().replace(u'/', u'-');
    switch (format) {
    case RankingFormat::Xlsx:
        return name + u".xlsx"_s;
    case RankingFormat::Csv:
        return name + u".csv"_s;
    case RankingFormat::Pdf:
        return name + u".pdf"_s;
    case RankingFormat::Docx:
        break;
    }
    return name + u".docx"_s;
}

Document rankingDocument(const RankingData& data)
{
    return tableDocument(rankedListSheets(data.classification, data.department.name).constFirst());
}

Status writeRanking(const QString& path, const RankingData& data, RankingFormat format, const QDateTime& created)
{
    switch (format) {
    case RankingFormat::Xlsx:
        return writeXlsx(path, rankedListSheets(data.classification, data.department.name));
    case RankingFormat::Csv:
        return writeCsv(path, rankedListSheets(data.classification, data.department.name).constFirst());
    case RankingFormat::Pdf:
        return writePdf(path, rankingDocument(data), created);
    case RankingFormat::Docx:
        break;
    }
    return writeDocx(path, rankingDocument(data), created);
}

} // namespace lotsia
