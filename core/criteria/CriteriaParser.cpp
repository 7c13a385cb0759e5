#include "criteria/CriteriaParser.h"

#include "common/TextFold.h"
#include "criteria/ComparisonParser.h"
#include "criteria/ConditionParser.h"
#include "criteria/Contradictions.h"
#include "criteria/IndexParser.h"
#include "criteria/ProcedureSetParser.h"
#include "criteria/SignParser.h"
#include "criteria/YearsBack.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAboutLength = 1000;

/// A text of at most maxAboutLength letters; absent is empty.
Result<QString> parseLongText(const CriteriaDefinition& set, ObjectReader& root, const QString& key)
{
    LOTSIA_TRY(sinceVersion2(set.version, root, key));
    const QJsonValue value = root.value(key);
    if (value.isUndefined())
        return QString();
    if (!value.isString() || value.toString().size() > maxAboutLength)
        return badJson(root.path(key),
                       QCoreApplication::translate("CriteriaSet", "A text of at most %1 letters is expected.")
                           .arg(maxAboutLength));
    return value.toString();
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
    ConditionParser parser(set.version, namesOf(set.procedureSets, &ProcedureSet::name),
                           namesOf(set.signs, &Sign::name), namesOf(set.indexes, &IndexRule::name),
                           namesOf(set.classes, &ClassRule::id));
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
    if (format != u"lotsia-criteria/1" && format != u"lotsia-criteria/2")
        return badJson(
            u"format"_s,
            QCoreApplication::translate(
                "CriteriaSet", "The format “%1” is not known: lotsia-criteria/1 or lotsia-criteria/2 is expected.")
                .arg(format.left(80)));
    set.version = format.endsWith(u'2') ? 2 : 1;
    LOTSIA_TRY_ASSIGN(set.title, root.text(u"title"_s));
    LOTSIA_TRY_ASSIGN(set.edition, root.text(u"edition"_s, {}));
    LOTSIA_TRY_ASSIGN(set.about, parseLongText(set, root, u"about"_s));
    LOTSIA_TRY_ASSIGN(set.source, parseLongText(set, root, u"source"_s));
    LOTSIA_TRY_ASSIGN(set.sample, root.flag(u"sample"_s, false));
    LOTSIA_TRY(parseProcedureSets(set, root));
    LOTSIA_TRY(parseSigns(set, root));
    LOTSIA_TRY(parseIndexes(set, root));
    LOTSIA_TRY(parseExclusions(set, root));
    LOTSIA_TRY(parseClasses(set, root));
    LOTSIA_TRY(parseRanking(set, root));
    LOTSIA_TRY(root.finish());
    LOTSIA_TRY_ASSIGN(set.yearsBack, findYearsBack(set));
    LOTSIA_TRY(refuseContradictions(set));
    set.json = json;
    set.canonical = QJsonDocument(json).toJson(QJsonDocument::Compact);
    set.sha256 = QString::fromLatin1(QCryptographicHash::hash(set.canonical, QCryptographicHash::Sha256).toHex());
    return set;
}

} // namespace lotsia
