#include "criteria/ProcedureSetParser.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

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

} // namespace lotsia
