#include "storage/IndicatorReader.h"

#include "common/TextFold.h"

#include <algorithm>
#include <functional>
#include <memory>

#include <sqlite3.h>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

using Unit = HeadingMatch::Unit;
using Convert = std::function<std::optional<Fraction>(const Fraction& value, size_t year, size_t school)>;

bool isPart(const Fraction& value)
{
    return value >= Fraction(0, 1) && value <= Fraction(1, 1);
}

std::optional<qint64> wholeNumber(const Fraction& value)
{
    const Fraction reduced = value.reduced();
    return reduced.denominator() == 1 && reduced.numerator() >= 0 ? std::optional<qint64>(reduced.numerator())
                                                                  : std::nullopt;
}

/// Puts what \p convert makes of \p from into the cells of \p target that are still blank.
void fillBlank(Dataset::Indicator& target, const Dataset::Indicator& from, const Convert& convert)
{
    for (size_t year = 0; year < from.values.size(); ++year) {
        for (size_t school = 0; school < from.values[year].size(); ++school) {
            const auto& value = from.values[year][school];
            if (!value || target.values[year][school])
                continue;
            if (auto converted = convert(*value, year, school)) {
                target.values[year][school] = *converted;
                target.sources[year][school] = from.sources[year][school];
            }
        }
    }
}

std::optional<Fraction> asIs(const Fraction& value, size_t, size_t)
{
    return value;
}

std::optional<Fraction> asPart(const Fraction& value, size_t, size_t)
{
    return isPart(value) ? std::optional<Fraction>(value) : std::nullopt;
}

} // namespace

qint32 IndicatorReader::schoolAt(qint64 key) const
{
    return key >= 0 && static_cast<size_t>(key) < m_schoolIndex.size() ? m_schoolIndex[static_cast<size_t>(key)] : -1;
}

Dataset::Indicator IndicatorReader::blank(const Dataset& dataset) const
{
    Indicator indicator;
    indicator.values.assign(dataset.years().size(), std::vector<std::optional<Fraction>>(dataset.schools().size()));
    indicator.sources.assign(dataset.years().size(), std::vector<SourceCell>(dataset.schools().size()));
    return indicator;
}

Status IndicatorReader::readStored(Dataset& dataset) const
{
    // A region has millions of values: they are read without making objects of each.
    sqlite3_stmt* prepared = nullptr;
    int code = sqlite3_prepare_v2(m_connection.handle(),
                                  "SELECT year, school_id, numerator, denominator, source_id, source_row, indicator "
                                  "FROM indicator_value WHERE year BETWEEN ? AND ?",
                                  -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> row(prepared, sqlite3_finalize);
    if (code != SQLITE_OK)
        return std::unexpected(lastError(code));
    const int newest = dataset.years().front().endYear();
    sqlite3_bind_int(prepared, 1, dataset.years().back().endYear());
    sqlite3_bind_int(prepared, 2, newest);
    QByteArray name; // of the row before: the rows of one indicator follow each other
    Indicator* indicator = nullptr;
    while ((code = sqlite3_step(prepared)) == SQLITE_ROW) {
        const qint32 school = schoolAt(sqlite3_column_int64(prepared, 1));
        if (school < 0)
            continue; // an archived school
        const qint64 denominator = sqlite3_column_int64(prepared, 3);
        if (denominator <= 0)
            return std::unexpected(lastError(SQLITE_CORRUPT));
        const auto* text = static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(prepared, 6)));
        const QByteArrayView heading(text, sqlite3_column_bytes(prepared, 6));
        if (!indicator || heading != name) {
            name = heading.toByteArray();
            indicator = &dataset.indicators[QString::fromUtf8(name)];
            if (indicator->values.empty())
                *indicator = blank(dataset);
        }
        const auto year = static_cast<size_t>(newest - sqlite3_column_int(prepared, 0));
        const auto place = static_cast<size_t>(school);
        indicator->values[year][place] = Fraction(sqlite3_column_int64(prepared, 2), denominator);
        indicator->sources[year][place] = {sqlite3_column_int(prepared, 4), sqlite3_column_int(prepared, 5)};
    }
    return code == SQLITE_DONE ? Status() : std::unexpected(lastError(code));
}

Error IndicatorReader::lastError(int code) const
{
    return sqliteError(code, QString::fromUtf8(sqlite3_errmsg(m_connection.handle())), m_connection.path());
}

Dataset::Indicator IndicatorReader::resolve(const Dataset& dataset, const QString& code) const
{
    const IndicatorEntry* entry = m_dictionary.find(code);
    return entry ? resolve(dataset, *entry) : dataset.indicators.value(code, blank(dataset));
}

Dataset::Indicator IndicatorReader::resolve(const Dataset& dataset, const IndicatorEntry& entry) const
{
    Indicator target = blank(dataset);
    if (const auto own = dataset.indicators.constFind(entry.code); own != dataset.indicators.cend())
        fillBlank(target, *own, entry.kind == IndicatorKind::Share ? asPart : asIs);
    if (entry.kind == IndicatorKind::Share) {
        addShares(dataset, entry, target);
        return target;
    }
    for (const auto& [heading, unit] : m_headings.value(entry.code))
        fillBlank(target, *dataset.indicators.constFind(heading), asIs);
    return target;
}

void IndicatorReader::addShares(const Dataset& dataset, const IndicatorEntry& entry, Indicator& target) const
{
    QStringList counted;
    for (const auto& [heading, unit] : m_headings.value(entry.code)) {
        if (unit == Unit::Plain) {
            counted << heading;
            continue;
        }
        const qint64 scale = unit == Unit::Percent ? 100 : 1;
        fillBlank(target, *dataset.indicators.constFind(heading), [scale](const Fraction& value, size_t, size_t) {
            return asPart(value.times(Fraction(1, scale)), 0, 0);
        });
    }
    if (counted.isEmpty() && entry.numerator.isEmpty())
        return;
    const Indicator whole = resolve(dataset, entry.denominator.isEmpty() ? enrolmentCode() : entry.denominator);
    const Convert ofWhole = [&whole](const Fraction& value, size_t year, size_t school) -> std::optional<Fraction> {
        const auto part = wholeNumber(value);
        const auto& all = whole.values[year][school];
        const auto total = all ? wholeNumber(*all) : std::nullopt;
        if (!part || !total || *total == 0 || *part > *total)
            return std::nullopt;
        return Fraction(*part, *total);
    };
    for (const QString& heading : std::as_const(counted))
        fillBlank(target, *dataset.indicators.constFind(heading), ofWhole);
    if (!entry.numerator.isEmpty())
        fillBlank(target, resolve(dataset, entry.numerator), ofWhole);
}

Status IndicatorReader::readFlag(Dataset& dataset, const QString& code, const QStringList& names) const
{
    std::vector<std::optional<bool>> answers(dataset.schools().size());
    std::vector<int> years(dataset.schools().size(), 0);
    for (const QString& name : names) {
        LOTSIA_TRY_ASSIGN(const Rows rows,
                          m_connection.select(u"SELECT year, school_id, numerator FROM indicator_value "
                                              u"WHERE indicator = ? AND year <= ?"_s,
                                              {name, dataset.years().front().endYear()}));
        for (const QVariantList& row : rows) {
            const qint32 found = schoolAt(row.at(1).toLongLong());
            const auto school = static_cast<size_t>(found);
            if (found < 0 || row.at(0).toInt() < years[school])
                continue;
            years[school] = row.at(0).toInt();
            answers[school] = row.at(2).toLongLong() != 0;
        }
    }
    dataset.flags.insert(code, std::move(answers));
    return {};
}

Status IndicatorReader::read(Dataset& dataset, const DataNeeds& needs)
{
    if (!needs.indicators.isEmpty())
        LOTSIA_TRY(readStored(dataset));
    QStringList headings = dataset.indicators.keys();
    std::ranges::sort(headings); // of two headings of one indicator the same one always comes first
    for (const QString& heading : std::as_const(headings)) {
        if (const auto match = m_dictionary.match(heading))
            m_headings[match->code].append({heading, match->unit});
    }
    QHash<QString, Indicator> resolved;
    for (const QString& code : needs.indicators) {
        if (const IndicatorEntry* entry = m_dictionary.find(code)) {
            resolved.insert(code, resolve(dataset, *entry));
        } else if (!dataset.indicators.contains(code)) {
            // A set may name a heading; the table may write it with other quotes or capitals.
            for (const QString& heading : std::as_const(headings)) {
                if (foldForMatch(heading) == foldForMatch(code))
                    resolved.insert(code, *dataset.indicators.constFind(heading));
            }
        }
    }
    for (auto it = resolved.begin(); it != resolved.end(); ++it)
        dataset.indicators.insert(it.key(), std::move(it.value()));
    if (needs.flags.isEmpty())
        return {};
    LOTSIA_TRY_ASSIGN(const Rows stored,
                      m_connection.select(u"SELECT DISTINCT indicator FROM indicator_value ORDER BY indicator"_s));
    for (const QString& code : needs.flags) {
        QStringList names;
        for (const QVariantList& row : stored) {
            const QString name = row.at(0).toString();
            const auto match = m_dictionary.match(name);
            if ((match && match->code == code) || foldForMatch(name) == foldForMatch(code))
                names << name;
        }
        names.removeAll(code);
        names << code; // last: in the same year what was typed by hand stands above the tables
        LOTSIA_TRY(readFlag(dataset, code, names));
    }
    return {};
}

} // namespace lotsia
