#include "ui/assessment/ResultColumns.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct ResultWords {
    Q_DECLARE_TR_FUNCTIONS(ResultWords)
};

using Count = std::optional<int>;

ColumnSpec countColumn(const ResultRows& rows, const QString& key, const QString& heading,
                       std::function<Count(const ProcedureResult&)> count)
{
    ColumnSpec column;
    column.key = key;
    column.heading = heading;
    column.text = [&rows, count](int row) {
        const Count value = count(rows.results.at(row));
        return value ? QString::number(*value) : u"—"_s;
    };
    column.sortValue = [&rows, count](int row) {
        const Count value = count(rows.results.at(row));
        return value ? QVariant(*value) : QVariant();
    };
    column.numeric = true;
    column.width = 34;
    return column;
}

} // namespace

std::optional<int> belowMinimum(const ProcedureResult& result)
{
    return result.below ? result.below : result.m2;
}

QString belowShareText(const ProcedureResult& result)
{
    const Count below = belowMinimum(result);
    if (!below)
        return u"—"_s;
    const auto share = Share::of(*below, result.participants);
    return share ? share->toPercentText() : u"—"_s;
}

std::vector<ColumnSpec> resultColumns(const ResultRows& rows)
{
    const auto at = [&rows](int row) -> const ProcedureResult& { return rows.results.at(row); };
    std::vector<ColumnSpec> columns;
    columns.push_back({.key = u"code"_s,
                       .heading = ResultWords::tr("Code"),
                       .text = [at](int row) { return at(row).schoolCode; },
                       .width = 56});
    columns.push_back({.key = u"school"_s,
                       .heading = ResultWords::tr("School"),
                       .text = [&rows, at](int row) { return rows.schoolNames.value(at(row).schoolCode, u"—"_s); },
                       .width = 180});
    columns.push_back({.key = u"procedure"_s,
                       .heading = ResultWords::tr("Procedure"),
                       .text = [at](int row) { return at(row).procedure.title(); },
                       .width = 148});
    columns.push_back(countColumn(rows, u"participants"_s, ResultWords::tr("Participants"),
                                  [](const ProcedureResult& result) { return Count(result.participants); }));
    columns.back().width = 86;
    columns.push_back(countColumn(rows, u"m2"_s, u"«2»"_s, [](const ProcedureResult& result) { return result.m2; }));
    columns.push_back(countColumn(rows, u"m3"_s, u"«3»"_s, [](const ProcedureResult& result) { return result.m3; }));
    columns.push_back(countColumn(rows, u"m4"_s, u"«4»"_s, [](const ProcedureResult& result) { return result.m4; }));
    columns.push_back(countColumn(rows, u"m5"_s, u"«5»"_s, [](const ProcedureResult& result) { return result.m5; }));
    columns.push_back(countColumn(rows, u"below"_s, ResultWords::tr("Below minimum"), belowMinimum));
    columns.back().width = 114;
    columns.push_back({.key = u"share"_s,
                       .heading = ResultWords::tr("Share below"),
                       .text = [at](int row) { return belowShareText(at(row)); },
                       .sortValue =
                           [at](int row) {
                               const Count below = belowMinimum(at(row));
                               return below && at(row).participants > 0
                                   ? QVariant(double(*below) / at(row).participants)
                                   : QVariant();
                           },
                       .numeric = true,
                       .width = 80});
    columns.push_back(
        {.key = u"mean"_s,
         .heading = ResultWords::tr("Mean"),
         .text = [at](int row) { return at(row).mean ? decimalText(*at(row).mean, 2) : u"—"_s; },
         .sortValue = [at](int row) { return at(row).mean ? QVariant(at(row).mean->toDouble()) : QVariant(); },
         .numeric = true,
         .width = 66});
    columns.push_back({.key = u"source"_s,
                       .heading = ResultWords::tr("Source"),
                       .text = [at](int row) { return at(row).source.toString(); },
                       .width = 240,
                       .hiddenAtFirst = true});
    return columns;
}

} // namespace lotsia
