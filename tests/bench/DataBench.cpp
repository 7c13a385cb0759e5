#include "bench/Bench.h"

#include "criteria/Evaluator.h"
#include "storage/Database.h"
#include "storage/Storage.h"
#include "workspace/Demo.h"
#include "workspace/ImportService.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace lotsia::bench {

namespace {

const QList<Procedure>& procedures()
{
    static const QList<Procedure> list{
        {u"ВПР"_s, u"Русский язык"_s, 5, ProcedureLevel::None},
        {u"ВПР"_s, u"Математика"_s, 5, ProcedureLevel::None},
        {u"ВПР"_s, u"Русский язык"_s, 6, ProcedureLevel::None},
        {u"ВПР"_s, u"Математика"_s, 6, ProcedureLevel::None},
        {u"ОГЭ"_s, u"Русский язык"_s, 9, ProcedureLevel::None},
        {u"ОГЭ"_s, u"Математика"_s, 9, ProcedureLevel::None},
        {u"ЕГЭ"_s, u"Русский язык"_s, 11, ProcedureLevel::None},
        {u"ЕГЭ"_s, u"Математика"_s, 11, ProcedureLevel::Profile},
        {u"ЕГЭ"_s, u"Математика"_s, 11, ProcedureLevel::Base},
    };
    return list;
}

/// A region of \p count schools with the same invented figures in every run.
Status fillRegion(Storage& storage, int count)
{
    std::minstd_rand random(2023);
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(storage.connection()));
    QHash<QString, SchoolId> ids;
    for (int i = 0; i < count; ++i) {
        School school;
        school.code = QString::number(100000 + i);
        school.shortName = u"МБОУ «СОШ № %1»"_s.arg(i + 1);
        school.level = u"СОШ"_s;
        school.type = i % 50 == 0 ? u"вечерняя"_s : u"общеобразовательная"_s;
        LOTSIA_TRY_ASSIGN(const SchoolId id, storage.schools.store(school));
        ids.insert(school.code, id);
    }
    for (int end = 2021; end <= 2023; ++end) {
        for (const Procedure& procedure : procedures()) {
            QList<ProcedureResult> results;
            for (int i = 0; i < count; ++i) {
                ProcedureResult result;
                result.schoolCode = QString::number(100000 + i);
                result.procedure = procedure;
                result.year = AcademicYear::endingIn(end);
                result.participants = static_cast<int>(random() % 60);
                result.m2 = static_cast<int>(random() % static_cast<unsigned>(result.participants + 1)) / 2;
                result.below = result.m2;
                result.source = {u"область-%1.xlsx"_s.arg(end), procedure.title(), i + 6};
                results.append(result);
            }
            LOTSIA_TRY(storage.results.store(results, ids, 0));
        }
    }
    return transaction.commit();
}

} // namespace

void imports()
{
    QTemporaryDir folder;
    Department department;
    department.name = u"Управление"_s;
    int round = 0;
    qsizetype rows = 0;
    const double ms = fastest(5, [&] {
        auto workspace = Workspace::create(folder.filePath(u"%1.lotsia"_s.arg(++round)), department);
        rows = 0;
        QStringList files = QDir(u":/demo"_s).entryList({u"*.xlsx"_s, u"*.csv"_s});
        files.removeOne(u"schools.xlsx"_s);
        files.prepend(u"schools.xlsx"_s);
        for (const QString& file : files) {
            const auto plan = (*workspace)->imports().plan(u":/demo/"_s + file);
            if (plan && (*workspace)->imports().commit(*plan))
                rows += plan->acceptedCount();
        }
    });
    std::printf("Import of the 17 sample files with a new database: %.0f ms, %lld rows accepted\n", ms,
                static_cast<long long>(rows));
}

int classification(int schools)
{
    QTemporaryDir folder;
    QFile criteriaFile(u":/templates/criteria-p1.json"_s);
    if (!criteriaFile.open(QIODevice::ReadOnly))
        return 1;
    const auto criteria = CriteriaSet::parse(criteriaFile.readAll());
    auto connection = Database::create(folder.filePath(u"область.lotsia"_s));
    if (!criteria || !connection)
        return 1;
    const Clock clock;
    Storage storage(std::move(*connection), clock);
    if (!fillRegion(storage, schools))
        return 1;
    const double before = peakMemoryMiB();

    const int rounds = schools > 10000 ? 5 : 15;
    double scan = std::numeric_limits<double>::max(), load = scan, eval = scan;
    for (int i = 0; i < rounds; ++i) { // interleaved
        scan =
            std::min(scan, fastest(1, [&] {
                         (void)storage.connection().value(
                             u"SELECT sum(participants) + sum(below) FROM result WHERE year BETWEEN 2021 AND 2023"_s);
                     }));
        std::shared_ptr<const Dataset> dataset;
        load = std::min(load, fastest(1, [&] {
                            if (auto loaded = storage.datasets.load(AcademicYear::endingIn(2023), 2, criteria->needs()))
                                dataset = *loaded;
                        }));
        eval = std::min(eval, fastest(1, [&] { (void)evaluate(*criteria, dataset); }));
    }
    std::printf("%8d %10d %10.2f %10.2f %10.2f %8.2f %12.2f %4.0f -> %.0f\n", schools, schools * 27, scan, load, eval,
                (load + eval) / scan, (load + eval) * 1000 / schools, before, peakMemoryMiB());
    return 0;
}

} // namespace lotsia::bench
