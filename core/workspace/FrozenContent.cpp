#include "workspace/FrozenContent.h"

#include "common/StrictJson.h"

#include <QCoreApplication>
#include <QSet>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 16 * 1024 * 1024;
constexpr int deepest = 16;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FrozenLists)
};

std::unexpected<Error> unreadable(int line)
{
    return fail(
        ErrorCode::Damaged,
        Text::tr("The kept list of schools is not readable in line %1. Restore the database from a copy.").arg(line));
}

std::optional<Verdict> verdictOf(const QJsonValue& value)
{
    for (const Verdict verdict : {Verdict::False, Verdict::True, Verdict::Unknown, Verdict::Excluded}) {
        if (value.isString() && value.toString() == verdictKey(verdict))
            return verdict;
    }
    return std::nullopt;
}

std::optional<qint64> count(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(static_cast<qint64>(value.toDouble())) : std::nullopt;
}

std::optional<double> number(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<Evidence> evidenceOf(const QJsonObject& object)
{
    const auto year = AcademicYear::parse(object.value(u"year").toString());
    if (!year || !object.value(u"procedure").isString() || !object.value(u"measure").isString())
        return std::nullopt;
    Evidence evidence;
    evidence.procedure = object.value(u"procedure").toString();
    evidence.year = *year;
    evidence.measure = object.value(u"measure").toString();
    evidence.numerator = count(object.value(u"numerator"));
    evidence.denominator = count(object.value(u"denominator"));
    evidence.value = number(object.value(u"value"));
    evidence.reference = number(object.value(u"reference"));
    return evidence;
}

bool readTrace(FrozenSchool& school, const QJsonArray& trace)
{
    QSet<QString> seen;
    for (const QJsonValue step : trace) {
        if (!step.isObject() || !step[u"evidence"].isArray())
            return false;
        for (const QJsonValue item : step[u"evidence"].toArray()) {
            const auto evidence = evidenceOf(item.toObject());
            if (!evidence)
                return false;
            const QString key = u"%1\n%2\n%3"_s.arg(evidence->procedure, evidence->year.toString(), evidence->measure);
            if (!seen.contains(key))
                school.evidence.append(*evidence);
            seen.insert(key);
        }
    }
    return true;
}

bool readDecision(FrozenSchool& school, const QJsonValue& value)
{
    if (value.isNull())
        return true;
    const auto verdict = verdictOf(value[u"verdict"]);
    if (!verdict || !value[u"class"].isString())
        return false;
    school.decision = Override{value[u"class"].toString(),    *verdict,
                               value[u"reason"].toString(),   value[u"document"].toString(),
                               value[u"author"].toString({}), value[u"at"].toString({})};
    return true;
}

std::optional<FrozenSchool> schoolOf(const QByteArray& line)
{
    const auto object = parseJsonObject(line, longestLine, deepest);
    if (!object || !object->value(u"code").isString() || !object->value(u"name").isString()
        || !object->value(u"classes").isObject() || !object->value(u"trace").isArray()
        || object->value(u"override").isUndefined())
        return std::nullopt;
    FrozenSchool school;
    school.code = object->value(u"code").toString();
    school.name = object->value(u"name").toString();
    const QJsonObject classes = object->value(u"classes").toObject();
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        const auto verdict = verdictOf(it.value());
        if (!verdict)
            return std::nullopt;
        school.classes.insert(it.key(), *verdict);
    }
    if (!readDecision(school, object->value(u"override")) || !readTrace(school, object->value(u"trace").toArray()))
        return std::nullopt;
    return school;
}

} // namespace

QHash<QString, Override> FrozenContent::decisions() const
{
    QHash<QString, Override> decisions;
    for (const FrozenSchool& school : schools) {
        if (school.decision)
            decisions.insert(school.code, *school.decision);
    }
    return decisions;
}

Result<FrozenHead> readFrozenHead(const QByteArray& json)
{
    const qsizetype end = json.indexOf('\n');
    if (end < 0)
        return unreadable(1);
    const auto object = parseJsonObject(json.left(end) + "]}", longestLine, deepest);
    if (!object || object->value(u"format").toString() != u"lotsia-classification/1")
        return unreadable(1);
    const QJsonValue criteria = object->value(u"criteria");
    return FrozenHead{criteria[u"title"].toString(), criteria[u"edition"].toString(), criteria[u"sha256"].toString()};
}

Result<FrozenContent> readFrozen(const QByteArray& json)
{
    FrozenContent content;
    LOTSIA_TRY_ASSIGN(content.head, readFrozenHead(json));
    qsizetype start = json.indexOf('\n') + 1;
    for (int line = 2;; ++line) {
        const qsizetype end = json.indexOf('\n', start);
        if (end < 0)
            return unreadable(line);
        QByteArray text = json.mid(start, end - start);
        if (text == "]}" && end == json.size() - 1)
            return content;
        if (text.endsWith(','))
            text.chop(1);
        const auto school = schoolOf(text);
        if (!school)
            return unreadable(line);
        content.schools.append(*school);
        start = end + 1;
    }
}

} // namespace lotsia
