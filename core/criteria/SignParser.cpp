#include "criteria/SignParser.h"

#include "criteria/ComparisonParser.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// "skip", "unknown", "name:N" or {"name": N}: 0 skip, 1 unknown, 2 with \p number.
Result<int> parsePolicy(ObjectReader& reader, const QString& key, const QString& name, int least, int most,
                        int whenAbsent, int& number)
{
    const QJsonValue value = reader.value(key);
    if (value.isUndefined())
        return whenAbsent;
    if (value == QJsonValue(u"skip"_s))
        return 0;
    if (value == QJsonValue(u"unknown"_s))
        return 1;
    const auto refuse = [&] {
        return badJson(reader.path(key),
                       QCoreApplication::translate("CriteriaSet", "skip, unknown or %1:N is expected, N from %2 to %3.")
                           .arg(name)
                           .arg(least)
                           .arg(most));
    };
    if (value.isObject()) {
        LOTSIA_TRY_ASSIGN(ObjectReader inner, ObjectReader::of(value, reader.path(key)));
        LOTSIA_TRY_ASSIGN(number, inner.integer(name, least, most));
        LOTSIA_TRY(inner.finish());
        return 2;
    }
    if (!value.isString() || !value.toString().startsWith(name + u':'))
        return refuse();
    bool ok = false;
    number = value.toString().mid(name.size() + 1).toInt(&ok);
    if (!ok || number < least || number > most)
        return refuse();
    return 2;
}

Result<Sign> parseSign(const CriteriaDefinition& set, ObjectReader& signReader, const QString& name)
{
    LOTSIA_TRY_ASSIGN(ObjectReader reader, ObjectReader::of(signReader.value(name), signReader.path(name)));
    Sign sign;
    sign.name = name;
    LOTSIA_TRY_ASSIGN(const Measure measure, parseMeasure(reader));
    sign.measure = measure;
    LOTSIA_TRY_ASSIGN(
        sign.procedureSet,
        parseName(reader, u"procedures"_s, namesOf(set.procedureSets, &ProcedureSet::name), u"procedure_sets"_s));
    const bool averaged = isShare(sign.measure) || isMean(sign.measure);
    LOTSIA_TRY_ASSIGN(
        sign.comparison,
        parseComparison(reader, {.share = isShare(sign.measure), .regionMean = averaged, .round = averaged}));
    LOTSIA_TRY_ASSIGN(sign.minParticipants, reader.integer(u"min_participants"_s, 0, 100000, 0));
    int number = 0;
    LOTSIA_TRY_ASSIGN(const int small, parsePolicy(reader, u"when_small"_s, u"pool_years"_s, 2, 10, 1, number));
    sign.whenSmall = static_cast<SmallRule>(small);
    if (sign.whenSmall == SmallRule::PoolYears) {
        if (!averaged)
            return badJson(
                reader.path(u"when_small"_s),
                QCoreApplication::translate("CriteriaSet", "Years can be pooled for shares and means only."));
        sign.poolYears = number;
    }
    LOTSIA_TRY_ASSIGN(const int missing,
                      parsePolicy(reader, u"when_missing"_s, u"nearest_earlier"_s, 1, 10, 0, number));
    sign.whenMissing = static_cast<MissingRule>(missing);
    if (sign.whenMissing == MissingRule::NearestEarlier)
        sign.nearestEarlier = number;
    LOTSIA_TRY(reader.finish());
    return sign;
}

} // namespace

Status parseSigns(CriteriaDefinition& set, ObjectReader& root)
{
    LOTSIA_TRY_ASSIGN(ObjectReader reader, root.object(u"signs"_s));
    for (const QString& name : reader.keys()) {
        LOTSIA_TRY(shortText(name, reader.path(name)));
        LOTSIA_TRY_ASSIGN(Sign sign, parseSign(set, reader, name));
        set.signs.push_back(std::move(sign));
    }
    return {};
}

} // namespace lotsia
