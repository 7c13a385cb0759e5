#include "exchange/Importer.h"

#include "exchange/DocxTableReader.h"
#include "exchange/EgeImporter.h"
#include "exchange/FlatImporter.h"
#include "exchange/LayoutProbe.h"
#include "exchange/ProfileImporter.h"
#include "exchange/RoadmapFile.h"
#include "exchange/SchoolListImporter.h"
#include "exchange/VprImporter.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

Result<ImportKind> detectLayout(const InputFile& file, TableReader& reader)
{
    LayoutProbe probe;
    LOTSIA_TRY(reader.read(probe));
    if (probe.kind() != ImportKind::Auto)
        return probe.kind();
    // A results table without a needed column: its importer names the column.
    if (probe.flatColumnsSeen() >= 3)
        return ImportKind::Flat;
    return fail(
        ErrorCode::Data,
        QCoreApplication::translate("Import",
                                    "No table with the needed columns was found. The first 20 rows must hold the "
                                    "headings %1.")
            .arg(u"«Код ОО», «Учебный год», «Процедура», «Предмет», «Участников», «2»"_s),
        Place{file.name, probe.onlySheet(), 0, {}});
}

bool isRoadmap(const InputFile& file)
{
    return isRoadmapJson(file) || isDocx(file);
}

std::unexpected<Error> notTable(const InputFile& file)
{
    return fail(ErrorCode::File,
                QCoreApplication::translate("Import", "This is not a workbook. Choose an .xlsx or .csv file."),
                Place{file.name, {}, 0, {}});
}

template <typename Importer, typename... Arguments>
Status run(TableReader& reader, PlanBuilder& builder, Progress* progress, Arguments&&... arguments)
{
    Importer importer(builder, std::forward<Arguments>(arguments)...);
    LOTSIA_TRY(reader.read(importer, progress));
    return importer.finish();
}

Status readTable(TableReader& reader, PlanBuilder& builder, ImportKind kind, const ProcedureCalendar& calendar,
                 Progress* progress)
{
    switch (kind) {
    case ImportKind::Schools:
        return run<SchoolListImporter>(reader, builder, progress);
    case ImportKind::Flat:
        return run<FlatImporter>(reader, builder, progress, QString());
    case ImportKind::Oge:
        return run<FlatImporter>(reader, builder, progress, u"ОГЭ"_s);
    case ImportKind::Vpr:
        return run<VprImporter>(reader, builder, progress, calendar);
    case ImportKind::Ege:
        return run<EgeImporter>(reader, builder, progress);
    case ImportKind::Profile:
        return run<ProfileImporter>(reader, builder, progress);
    case ImportKind::Auto:
    case ImportKind::Roadmap:
        break;
    }
    Q_UNREACHABLE();
}

Status readRoadmap(const InputFile& file, PlanBuilder& builder, Progress* progress)
{
    LOTSIA_TRY_ASSIGN(TakenRoadmap taken, readRoadmapFile(file, progress));
    Roadmap& roadmap = taken.roadmap;
    builder.plan().findings << taken.remarks;
    builder.accept(builder.place({}, 0), {}, roadmap.title,
                   QCoreApplication::translate("Import", "sections: %1, measures: %2")
                       .arg(roadmap.sections.size())
                       .arg(roadmap.actionCount()));
    builder.plan().roadmap = std::move(roadmap);
    return {};
}

} // namespace

Result<ImportPlan> planImport(const QString& path, ImportKind kind, const SchoolDirectory& directory,
                              Progress* progress, const ProcedureCalendar* calendar)
{
    LOTSIA_TRY_ASSIGN(const InputFile file, InputFile::load(path));
    ImportPlan plan;
    plan.fileName = file.name;
    plan.sha256 = file.sha256;
    PlanBuilder builder(plan, directory);
    if (kind == ImportKind::Roadmap || (kind == ImportKind::Auto && isRoadmap(file))) {
        plan.kind = ImportKind::Roadmap;
        LOTSIA_TRY(readRoadmap(file, builder, progress));
        return plan;
    }
    if (file.format == FileFormat::Json)
        return notTable(file);
    LOTSIA_TRY_ASSIGN(const auto reader, TableReader::open(file));
    plan.kind = kind;
    if (kind == ImportKind::Auto) {
        LOTSIA_TRY_ASSIGN(plan.kind, detectLayout(file, *reader));
        if (plan.kind == ImportKind::Roadmap) {
            LOTSIA_TRY(readRoadmap(file, builder, progress));
            return plan;
        }
    }
    // Working tables of ВПР come in the flat layout too, without a column that names the procedure.
    if (kind == ImportKind::Vpr) {
        if (const auto layout = detectLayout(file, *reader); layout && *layout == ImportKind::Flat) {
            LOTSIA_TRY(run<FlatImporter>(*reader, builder, progress, u"ВПР"_s));
            plan.findings << reader->findings();
            return plan;
        }
    }
    LOTSIA_TRY(readTable(*reader, builder, plan.kind, calendar ? *calendar : ProcedureCalendar::builtIn(), progress));
    plan.findings << reader->findings();
    return plan;
}

Result<ImportKind> detectImportKind(const QString& path)
{
    LOTSIA_TRY_ASSIGN(const InputFile file, InputFile::load(path));
    if (isRoadmap(file))
        return ImportKind::Roadmap;
    if (file.format == FileFormat::Json)
        return notTable(file);
    LOTSIA_TRY_ASSIGN(const auto reader, TableReader::open(file));
    return detectLayout(file, *reader);
}

} // namespace lotsia
