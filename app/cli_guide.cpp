#include "app/cli_context.h"

#include "documents/DocxWriter.h"
#include "documents/Guide.h"
#include "documents/PdfWriter.h"

#include <QCoreApplication>
#include <QHash>

namespace lotsia::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The guide's file carries no moment of its own: the same program writes the same bytes.
QDateTime guideMoment()
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
}

} // namespace

Status guide(const Call& call)
{
    if (call.words.size() != 1)
        return usage(Text::tr("The command “%1” takes one file.").arg(call.command));
    const QString path = call.words.first();
    const bool pdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    if (!pdf && !path.endsWith(u".docx"_s, Qt::CaseInsensitive))
        return usage(Text::tr("The guide is written as .pdf or .docx. Give the file such an ending."));
    QHashSeed::setDeterministicGlobalSeed(); // the PDF lists its pictures in the order of a hash table
    LOTSIA_TRY_ASSIGN(const Guide source, Guide::load());
    LOTSIA_TRY_ASSIGN(const Document document, source.document());
    LOTSIA_TRY_ASSIGN(const QByteArray bytes, pdf ? toPdf(document, guideMoment()) : toDocx(document, guideMoment()));
    LOTSIA_TRY(writeFile(path, bytes));
    err() << Text::tr("The guide is written: %1").arg(path) << '\n';
    return {};
}

} // namespace lotsia::cli
