#include "exchange/RoadmapFile.h"

#include "exchange/DocxTableReader.h"
#include "exchange/SheetTables.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Takeover)
};
} // namespace

bool isRoadmapJson(const InputFile& file)
{
    return file.format == FileFormat::Json && file.bytes.contains("lotsia-roadmap/1");
}

Result<RawDocument> readTables(const InputFile& file, Progress* progress)
{
    if (file.format == FileFormat::Json)
        return fail(ErrorCode::File, Text::tr("This file holds no table. Choose a .docx, .xlsx or .csv file."),
                    Place{file.name, {}, 0, {}});
    const bool named = file.name.endsWith(u".docx", Qt::CaseInsensitive);
    if (file.format == FileFormat::Xlsx && (named || isDocx(file)))
        return readDocxTables(file, progress);
    if (file.format == FileFormat::Text && named)
        return fail(
            ErrorCode::File,
            Text::tr("This is not a Word document, whatever its name says. Open it in Word and save it as .docx."),
            Place{file.name, {}, 0, {}});
    return readSheetTables(file, progress);
}

Result<std::optional<RoadmapDraft>> readRoadmapDraft(const QString& path, Progress* progress)
{
    LOTSIA_TRY_ASSIGN(const InputFile file, InputFile::load(path));
    if (file.format == FileFormat::Json)
        return std::nullopt;
    LOTSIA_TRY_ASSIGN(const RawDocument document, readTables(file, progress));
    LOTSIA_TRY_ASSIGN(RoadmapDraft draft, draftFromTables(document));
    return draft;
}

Result<TakenRoadmap> readRoadmapFile(const InputFile& file, Progress* progress)
{
    if (file.format == FileFormat::Json) {
        LOTSIA_TRY_ASSIGN(Roadmap roadmap, Roadmap::fromJson(file.bytes, file.name));
        return TakenRoadmap{std::move(roadmap), {}};
    }
    LOTSIA_TRY_ASSIGN(const RawDocument document, readTables(file, progress));
    LOTSIA_TRY_ASSIGN(RoadmapDraft draft, draftFromTables(document));
    const Place place{file.name, {}, 0, {}};
    if (draft.title.isEmpty()) {
        draft.title = u"План мероприятий («дорожная карта»)"_s; // words of the printed document
        draft.remarks << Finding{
            Severity::Warning, u"no-title"_s,
            Text::tr("Nothing above the table says what it is called. Write the heading of the roadmap."), place};
    }
    if (draft.periodStart.isValid())
        draft.remarks << Finding{Severity::Info, u"period-suggested"_s,
                                 Text::tr("The period %1 – %2 is a suggestion: %3. Check it.")
                                     .arg(draft.periodStart.toString(u"dd.MM.yyyy"),
                                          draft.periodEnd.toString(u"dd.MM.yyyy"), draft.periodReason),
                                 place};
    else
        draft.remarks << Finding{Severity::Warning, u"no-period"_s,
                                 Text::tr("Nothing says which period the roadmap is for. Set it above the table."),
                                 place};
    TakenRoadmap taken = roadmapFromDraft(draft);
    taken.remarks = draft.remarks + taken.remarks;
    return taken;
}

} // namespace lotsia
