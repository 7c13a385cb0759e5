#include "criteria/ComparisonParser.h"

#include "criteria/YearsBack.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

Result<Measure> parseMeasure(ObjectReader& reader)
{
    LOTSIA_TRY_ASSIGN(const int measure,
                      reader.word(u"measure"_s,
                                  {u"share_below"_s, u"share_4_5"_s, u"mean_mark"_s, u"mean_score"_s, u"count_below"_s,
                                   u"participants"_s}));
    return static_cast<Measure>(measure);
}

Result<Pool> parsePool(ObjectReader& reader)
{
    LOTSIA_TRY_ASSIGN(const int pool, reader.word(u"pool"_s, {u"all"_s, u"level"_s, u"location"_s, u"cluster"_s}));
    return static_cast<Pool>(pool);
}

Status sinceVersion2(int version, const ObjectReader& reader, const QString& key)
{
    if (version < 2 && reader.has(key))
        return badJson(
            reader.path(key),
            QCoreApplication::translate("CriteriaSet",
                                        "The key “%1” belongs to lotsia-criteria/2. Write \"format\": "
                                        "\"lotsia-criteria/2\" at the beginning of the file or remove the key.")
                .arg(key));
    return {};
}

Result<int> parseYearBack(ObjectReader& reader)
{
    LOTSIA_TRY_ASSIGN(const int year, reader.integer(u"year"_s, -maxYearsBack, 0, 0));
    return -year;
}

Result<size_t> parseName(ObjectReader& reader, const QString& key, const QStringList& names, const QString& section)
{
    LOTSIA_TRY_ASSIGN(const QString name, reader.text(key));
    const qsizetype place = names.indexOf(name);
    if (place < 0)
        return badJson(reader.path(key),
                       QCoreApplication::translate(
                           "CriteriaSet", "“%1” is not described in “%2”. Describe it there or correct the name.")
                           .arg(name.left(80), section));
    return static_cast<size_t>(place);
}

Result<Comparison> parseComparison(ObjectReader& reader, const ComparisonRules& rules)
{
    Comparison comparison;
    LOTSIA_TRY_ASSIGN(const int compare, reader.word(u"is"_s, {u">="_s, u">"_s, u"<="_s, u"<"_s}));
    comparison.compare = static_cast<Compare>(compare);
    Reference& reference = comparison.reference;
    const QString rankKey = rules.quantile ? u"quantile"_s : u"percentile"_s;
    QStringList allowed{u"value"_s};
    if (rules.mean)
        allowed << u"mean"_s;
    if (rules.percentile || rules.quantile)
        allowed << rankKey;
    if (rules.previousYear)
        allowed << u"previous_year"_s;
    QStringList found;
    for (const QString& key : allowed) {
        if (reader.has(key))
            found << key;
    }
    if (found.size() != 1)
        return badJson(reader.path(),
                       QCoreApplication::translate("CriteriaSet", "Exactly one of these is expected: %1.")
                           .arg(allowed.join(u", "_s)));

    bool pooled = false;
    if (found.first() == u"value") {
        LOTSIA_TRY_ASSIGN(reference.value, reader.number(u"value"_s));
        if (rules.share && (reference.value < Fraction(0, 1) || reference.value > Fraction(1, 1)))
            return badJson(
                reader.path(u"value"_s),
                QCoreApplication::translate("CriteriaSet", "A share from 0 to 1 is expected: 30 % is 0.30."));
    } else if (found.first() == u"mean") {
        LOTSIA_TRY_ASSIGN(const int of, reader.word(u"mean"_s, {u"municipality"_s, u"region"_s, u"pool"_s}));
        reference.kind = ReferenceKind::Mean;
        reference.meanOf = static_cast<MeanOf>(of);
        pooled = reference.meanOf == MeanOf::Pool;
        if (!pooled && !rules.regionMean)
            return badJson(reader.path(u"mean"_s),
                           QCoreApplication::translate("CriteriaSet", "Only \"pool\" has a mean of this figure."));
        if (reader.has(u"times"_s) && reader.has(u"minus_sd"_s))
            return badJson(
                reader.path(),
                QCoreApplication::translate("CriteriaSet", "Either \"times\" or \"minus_sd\" is possible, not both."));
        if (reader.has(u"times"_s)) {
            LOTSIA_TRY_ASSIGN(reference.times, reader.number(u"times"_s));
            if (*reference.times <= Fraction(0, 1) || *reference.times > Fraction(100, 1))
                return badJson(reader.path(u"times"_s),
                               QCoreApplication::translate("CriteriaSet",
                                                           "A factor greater than 0 and not above 100 is expected."));
        }
        if (reader.has(u"minus_sd"_s)) {
            LOTSIA_TRY_ASSIGN(reference.minusSd, reader.number(u"minus_sd"_s));
        }
        if (reference.minusSd && reference.meanOf == MeanOf::Region)
            return badJson(
                reader.path(u"minus_sd"_s),
                QCoreApplication::translate(
                    "CriteriaSet", "The spread of the region's schools is not known: use municipality or pool."));
    } else if (found.first() == rankKey) {
        reference.kind = ReferenceKind::Percentile;
        pooled = true;
        LOTSIA_TRY_ASSIGN(reference.value, reader.number(rankKey));
        const Fraction most(rules.quantile ? 1 : 100, 1);
        if (reference.value < Fraction(0, 1) || reference.value > most)
            return badJson(
                reader.path(rankKey),
                QCoreApplication::translate("CriteriaSet", "A number from 0 to %1 is expected.").arg(most.numerator()));
        if (!rules.quantile)
            reference.value = reference.value.times(Fraction(1, 100));
    } else {
        LOTSIA_TRY_ASSIGN(const bool previous, reader.flag(u"previous_year"_s, true));
        if (!previous)
            return badJson(reader.path(u"previous_year"_s),
                           QCoreApplication::translate("CriteriaSet", "Only true has a meaning here."));
        reference.kind = ReferenceKind::PreviousYear;
    }
    if (pooled && reader.has(u"pool"_s)) {
        LOTSIA_TRY_ASSIGN(reference.pool, parsePool(reader));
    }
    if (rules.round && reader.has(u"round"_s)) {
        LOTSIA_TRY_ASSIGN(comparison.round, reader.integer(u"round"_s, 0, 6));
    }
    return comparison;
}

} // namespace lotsia
