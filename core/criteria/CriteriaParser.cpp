#include "criteria/CriteriaParser.h"

#include "common/TextFold.h"
#include "criteria/ComparisonParser.h"
#include "criteria/ConditionParser.h"
#include "criteria/YearsBack.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

template <typename T, typename Name>
QStringList namesOf(const std::vector<T>& entries, Name name)
{
    QStringList names;
    for (const T& entry : entries)
        names << std::invoke(name, entry);
    return names;
}

Result<std::vector<ProcedurePick>> parsePicks(const QJsonValue& value, const QString& path)
{
    LOTSIA_TRY_ASSIGN(ObjectReader reader, ObjectReader::of(value, path));
    LOTSIA_TRY_ASSIGN(const QString kind, reader.text(u"kind"_s));
    LOTSIA_TRY_ASSIGN(const QString subject, reader.text(u"subject"_s));
    LOTSIA_TRY_ASSIGN(const int grade, reader.integer(u"grade"_s, 1, 11, 0));
    LOTSIA_TRY_ASSIGN(const bool merge, reader.flag(u"merge_levels"_s, false));
    QJsonArray levels{u""_s};
    const QJsonValue level = reader.value(u"level"_s);
    if (level.isString())
        levels = {level};
    else if (level.isArray() && !level.toArray().isEmpty() && level.toArray().size() <= 4)
        levels = level.toArray();
    else if (!level.isUndefined())
        return badJson(reader.path(u"level"_s),
                       QCoreApplication::translate(
                           "CriteriaSet", "A level or a list of levels is expected: база, профиль, углублённый."));
    LOTSIA_TRY(reader.finish());
    if (merge && levels.size() < 2)
        return badJson(
            reader.path(u"merge_levels"_s),
            QCoreApplication::translate("CriteriaSet", "Levels can be merged when \"level\" lists two or more."));

    std::vector<ProcedurePick> picks;
    QStringList words;
    for (const QJsonValue& entry : levels) {
        if (!entry.isString())
            return badJson(reader.path(u"level"_s),
                           QCoreApplication::translate(
                               "CriteriaSet", "A level or a list of levels is expected: база, профиль, углублённый."));
        const auto parsedLevel = parseProcedureLevel(entry.toString());
        if (!parsedLevel)
            return badJson(reader.path(u"level"_s), parsedLevel.error().text);
        const auto procedure = Procedure::of(kind, subject, grade, *parsedLevel);
        if (!procedure)
            return badJson(path, procedure.error().text);
        words << (*parsedLevel == ProcedureLevel::None ? u"без уровня"_s : procedureLevelText(*parsedLevel));
        if (!merge || picks.empty())
            picks.push_back({procedure->title(), {*procedure}});
        else
            picks.front().members.push_back(*procedure);
    }
    if (merge) {
        Procedure bare = picks.front().members.front();
        bare.level = ProcedureLevel::None;
        picks.front().title = bare.title() + u" ("_s + words.join(u" + "_s) + u')';
    }
    return picks;
}

Status parseProcedureSets(CriteriaDefinition& set, ObjectReader& root)
{
    LOTSIA_TRY_ASSIGN(ObjectReader reader, root.object(u"procedure_sets"_s));
    for (const QString& name : reader.keys()) {
        LOTSIA_TRY(shortText(name, reader.path(name)));
        LOTSIA_TRY_ASSIGN(const QJsonArray list, reader.array(name, 100));
        ProcedureSet procedures{name, {}};
        std::vector<Procedure> seen;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString path = reader.path(name) + u'[' + QString::number(i) + u']';
            LOTSIA_TRY_ASSIGN(std::vector<ProcedurePick> picks, parsePicks(list.at(i), path));
            for (ProcedurePick& pick : picks) {
                for (const Procedure& member : pick.members) {
                    if (std::find(seen.begin(), seen.end(), member) != seen.end())
                        return badJson(path,
                                       QCoreApplication::translate(
                                           "CriteriaSet", "The procedure “%1” stands twice. Remove one of them.")
                                           .arg(member.title()));
                    seen.push_back(member);
                }
                procedures.picks.push_back(std::move(pick));
            }
        }
        if (procedures.picks.size() > 200)
            return badJson(
                reader.path(name),
                QCoreApplication::translate("CriteriaSet", "A list […] of 1 to %1 entries is expected.").arg(200));
        set.procedureSets.push_back(std::move(procedures));
    }
    return {};
}

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
    LOTSIA_TRY_ASSIGN(const int measure,
                      reader.word(u"measure"_s,
                                  {u"share_below"_s, u"share_4_5"_s, u"mean_mark"_s, u"mean_score"_s, u"count_below"_s,
                                   u"participants"_s}));
    sign.measure = static_cast<Measure>(measure);
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

Status parseBands(IndexTerm& term, const QJsonValue& value, const QString& path)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.isEmpty() || list.size() > 50)
        return badJson(
            path,
            QCoreApplication::translate("CriteriaSet", "Bands are a list of [limit, points]; the last limit is null."));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonArray pair = list.at(i).toArray();
        const bool last = i == list.size() - 1;
        if (pair.size() != 2 || pair.at(0).isNull() != last)
            return badJson(path,
                           QCoreApplication::translate("CriteriaSet",
                                                       "Bands are a list of [limit, points]; the last limit is null."));
        Band band;
        if (!last) {
            LOTSIA_TRY_ASSIGN(band.below, exactNumber(pair.at(0), path));
            if (!term.bands.empty() && *term.bands.back().below >= *band.below)
                return badJson(path, QCoreApplication::translate("CriteriaSet", "The limits of the bands must grow."));
        }
        LOTSIA_TRY_ASSIGN(band.points, exactNumber(pair.at(1), path));
        term.bands.push_back(band);
    }
    return {};
}

Result<IndexTerm> parseTerm(const QJsonValue& value, const QString& path)
{
    LOTSIA_TRY_ASSIGN(ObjectReader reader, ObjectReader::of(value, path));
    IndexTerm term;
    LOTSIA_TRY_ASSIGN(term.indicator, reader.text(u"indicator"_s));
    LOTSIA_TRY_ASSIGN(term.weight, reader.number(u"weight"_s));
    if (term.weight == Fraction(0, 1))
        return badJson(reader.path(u"weight"_s),
                       QCoreApplication::translate(
                           "CriteriaSet", "A weight of 0 has no effect. Correct the weight or remove the term."));
    const QJsonValue norm = reader.value(u"norm"_s);
    if (norm.isObject()) {
        LOTSIA_TRY_ASSIGN(ObjectReader inner, ObjectReader::of(norm, reader.path(u"norm"_s)));
        term.norm = Norm::Bands;
        LOTSIA_TRY(parseBands(term, inner.value(u"bands"_s), inner.path(u"bands"_s)));
        LOTSIA_TRY(inner.finish());
    } else if (norm.isArray()) {
        term.norm = Norm::Bands;
        LOTSIA_TRY(parseBands(term, norm, reader.path(u"norm"_s)));
    } else if (!norm.isUndefined()) {
        LOTSIA_TRY_ASSIGN(const int word,
                          reader.word(u"norm"_s, {u"raw"_s, u"minmax"_s, u"z"_s, u"rank"_s, u"bands"_s}));
        term.norm = static_cast<Norm>(word);
        if (term.norm == Norm::Bands)
            LOTSIA_TRY(parseBands(term, reader.value(u"bands"_s), reader.path(u"bands"_s)));
    }
    LOTSIA_TRY(reader.finish());
    return term;
}

Status parseIndexes(CriteriaDefinition& set, ObjectReader& root)
{
    LOTSIA_TRY_ASSIGN(ObjectReader indexes, root.object(u"indexes"_s));
    for (const QString& name : indexes.keys()) {
        LOTSIA_TRY(shortText(name, indexes.path(name)));
        LOTSIA_TRY_ASSIGN(ObjectReader reader, ObjectReader::of(indexes.value(name), indexes.path(name)));
        IndexRule index{name, {}, false};
        LOTSIA_TRY_ASSIGN(const QJsonArray terms, reader.array(u"terms"_s, 100));
        for (qsizetype i = 0; i < terms.size(); ++i) {
            const QString path = reader.path(u"terms"_s) + u'[' + QString::number(i) + u']';
            LOTSIA_TRY_ASSIGN(IndexTerm term, parseTerm(terms.at(i), path));
            index.terms.push_back(std::move(term));
        }
        if (reader.has(u"missing_term"_s)) {
            LOTSIA_TRY_ASSIGN(const int word, reader.word(u"missing_term"_s, {u"unknown"_s, u"renormalise"_s}));
            index.renormalise = word == 1;
        }
        LOTSIA_TRY(reader.finish());
        set.indexes.push_back(std::move(index));
    }
    return {};
}

Status parseExclusions(CriteriaDefinition& set, ObjectReader& root)
{
    LOTSIA_TRY_ASSIGN(ObjectReader reader, root.object(u"exclude"_s));
    static const QStringList attributes{u"type"_s, u"level"_s, u"location"_s, u"cluster"_s};
    for (qsizetype i = 0; i < attributes.size(); ++i) {
        const QString& key = attributes.at(i);
        if (!reader.has(key))
            continue;
        QJsonArray list;
        if (const QJsonValue value = reader.value(key); value.isString()) {
            list = {value};
        } else {
            LOTSIA_TRY_ASSIGN(list, reader.array(key, 200));
        }
        for (const QJsonValue& entry : list) {
            LOTSIA_TRY_ASSIGN(const QString text, shortText(entry, reader.path(key)));
            set.exclusions.push_back({static_cast<SchoolAttribute>(i), text, foldForMatch(text)});
        }
    }
    return reader.finish();
}

/// Class ids first, so that a condition may name a class that stands further down.
Status parseClasses(CriteriaDefinition& set, ObjectReader& root)
{
    LOTSIA_TRY_ASSIGN(const QJsonArray list, root.array(u"classes"_s, 50));
    std::vector<QJsonValue> conditions;
    const auto pathOf = [&root](size_t i) { return root.path(u"classes"_s) + u'[' + QString::number(i) + u']'; };
    for (const QJsonValue& value : list) {
        LOTSIA_TRY_ASSIGN(ObjectReader reader, ObjectReader::of(value, pathOf(set.classes.size())));
        ClassRule rule;
        LOTSIA_TRY_ASSIGN(rule.id, reader.text(u"id"_s));
        LOTSIA_TRY_ASSIGN(rule.name, reader.text(u"name"_s, rule.id));
        conditions.push_back(reader.value(u"when"_s));
        LOTSIA_TRY(reader.finish());
        for (const ClassRule& other : set.classes) {
            if (other.id == rule.id)
                return badJson(reader.path(u"id"_s),
                               QCoreApplication::translate(
                                   "CriteriaSet", "The class “%1” is described twice. Give one of them another id.")
                                   .arg(rule.id));
        }
        set.classes.push_back(std::move(rule));
    }
    ConditionParser parser(namesOf(set.procedureSets, &ProcedureSet::name), namesOf(set.signs, &Sign::name),
                           namesOf(set.indexes, &IndexRule::name), namesOf(set.classes, &ClassRule::id));
    for (size_t i = 0; i < conditions.size(); ++i) {
        LOTSIA_TRY_ASSIGN(set.classes[i].when, parser.parse(conditions[i], pathOf(i) + u".when"_s));
    }
    return {};
}

Status parseRanking(CriteriaDefinition& set, ObjectReader& root)
{
    if (!root.has(u"ranking"_s))
        return {};
    LOTSIA_TRY_ASSIGN(const QJsonArray list, root.array(u"ranking"_s, 20));
    for (qsizetype i = 0; i < list.size(); ++i) {
        LOTSIA_TRY_ASSIGN(ObjectReader reader,
                          ObjectReader::of(list.at(i), root.path(u"ranking"_s) + u'[' + QString::number(i) + u']'));
        RankingKey key;
        LOTSIA_TRY_ASSIGN(const int by, reader.word(u"by"_s, {u"count"_s, u"mean_share_below"_s, u"name"_s}));
        key.by = static_cast<RankingBy>(by);
        if (key.by == RankingBy::Count) {
            LOTSIA_TRY_ASSIGN(key.target, parseName(reader, u"of"_s, namesOf(set.signs, &Sign::name), u"signs"_s));
        } else if (key.by == RankingBy::MeanShareBelow) {
            LOTSIA_TRY_ASSIGN(key.target,
                              parseName(reader, u"procedures"_s, namesOf(set.procedureSets, &ProcedureSet::name),
                                        u"procedure_sets"_s));
        }
        key.descending = key.by != RankingBy::Name;
        if (key.by != RankingBy::Name) {
            LOTSIA_TRY_ASSIGN(key.year, parseYearBack(reader));
        }
        if (reader.has(u"order"_s)) {
            LOTSIA_TRY_ASSIGN(const int order, reader.word(u"order"_s, {u"asc"_s, u"desc"_s}));
            key.descending = order == 1;
        }
        LOTSIA_TRY(reader.finish());
        set.ranking.push_back(key);
    }
    return {};
}

} // namespace

Result<CriteriaDefinition> parseCriteria(const QJsonObject& json)
{
    CriteriaDefinition set;
    LOTSIA_TRY_ASSIGN(ObjectReader root, ObjectReader::of(json, {}));
    LOTSIA_TRY_ASSIGN(const QString format, root.text(u"format"_s));
    if (format != u"lotsia-criteria/1")
        return badJson(
            u"format"_s,
            QCoreApplication::translate("CriteriaSet", "The format “%1” is not known: lotsia-criteria/1 is expected.")
                .arg(format.left(80)));
    LOTSIA_TRY_ASSIGN(set.title, root.text(u"title"_s));
    LOTSIA_TRY_ASSIGN(set.edition, root.text(u"edition"_s, {}));
    LOTSIA_TRY_ASSIGN(set.sample, root.flag(u"sample"_s, false));
    LOTSIA_TRY(parseProcedureSets(set, root));
    LOTSIA_TRY_ASSIGN(ObjectReader signReader, root.object(u"signs"_s));
    for (const QString& name : signReader.keys()) {
        LOTSIA_TRY(shortText(name, signReader.path(name)));
        LOTSIA_TRY_ASSIGN(Sign sign, parseSign(set, signReader, name));
        set.signs.push_back(std::move(sign));
    }
    LOTSIA_TRY(parseIndexes(set, root));
    LOTSIA_TRY(parseExclusions(set, root));
    LOTSIA_TRY(parseClasses(set, root));
    LOTSIA_TRY(parseRanking(set, root));
    LOTSIA_TRY(root.finish());
    LOTSIA_TRY_ASSIGN(set.yearsBack, findYearsBack(set));
    set.json = json;
    set.canonical = QJsonDocument(json).toJson(QJsonDocument::Compact);
    set.sha256 = QString::fromLatin1(QCryptographicHash::hash(set.canonical, QCryptographicHash::Sha256).toHex());
    return set;
}

} // namespace lotsia
