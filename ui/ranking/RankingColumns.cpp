#include "ui/ranking/RankingColumns.h"

#include "workspace/RankedListSheets.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct RankingWords {
    Q_DECLARE_TR_FUNCTIONS(RankingWords)
};

bool has(const RankedSchool& school, Verdict verdict)
{
    return std::ranges::find(school.classes, verdict) != school.classes.end();
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"—"_s : text;
}

} // namespace

bool isUndecided(const RankedSchool& school)
{
    return school.rank > 0 && !has(school, Verdict::True) && has(school, Verdict::Unknown);
}

QString classText(const RankedSchool& school, const QList<CriteriaClass>& classes)
{
    QString text = classesOf(school, classes).join(u" · "_s);
    if (text.isEmpty() && has(school, Verdict::Excluded))
        text = school.exclusionReason.isEmpty() ? RankingWords::tr("not assessed")
                                                : RankingWords::tr("not assessed: %1").arg(exclusionText(school));
    else if (text.isEmpty() && has(school, Verdict::Unknown))
        text = RankingWords::tr("not enough data");
    else if (text.isEmpty())
        text = RankingWords::tr("ordinary");
    return school.override ? RankingWords::tr("%1 ✎ decision").arg(text) : text;
}

Tone classTone(const RankedSchool& school)
{
    if (!school.classes.empty() && school.classes.front() == Verdict::True)
        return Tone::Bad;
    if (has(school, Verdict::True))
        return Tone::Info;
    return has(school, Verdict::Unknown) || has(school, Verdict::Excluded) ? Tone::Neutral : Tone::Good;
}

bool isInFilter(const RankingData& data, int row, ClassFilter filter, int classIndex)
{
    const RankedSchool& school = data.at(row);
    switch (filter) {
    case ClassFilter::All:
        return true;
    case ClassFilter::Unknown:
        return isUndecided(school);
    case ClassFilter::None:
        return std::ranges::all_of(school.classes, [](Verdict verdict) { return verdict == Verdict::False; });
    case ClassFilter::Excluded:
        return has(school, Verdict::Excluded);
    case ClassFilter::ByHand:
        return school.override.has_value();
    case ClassFilter::Left:
        return data.leftIn(row).has_value();
    case ClassFilter::OfClass:
        break;
    }
    return size_t(classIndex) < school.classes.size() && school.classes.at(size_t(classIndex)) == Verdict::True;
}

QString historyText(const RankingData& data, int row)
{
    const QList<CriteriaClass> classes = data.classification.classes();
    if (classes.isEmpty())
        return {};
    QStringList parts;
    for (const RankingData::Run& run : data.runs(row)) {
        const QString name = classes.at(run.classIndex).name;
        parts.append(run.years == 1 ? RankingWords::tr("%1: the first year").arg(name)
                                    : RankingWords::tr("%1: year %2 in a row").arg(name).arg(run.years));
    }
    if (const auto left = data.leftIn(row))
        parts.append(RankingWords::tr("has left %1: not in it since %2")
                         .arg(classes.at(data.watchedClass()).name, left->toString()));
    return parts.join(u'\n');
}

std::vector<ColumnSpec> rankingColumns(const std::optional<RankingData>& data)
{
    const auto at = [&data](int row) -> const RankedSchool& { return data->at(row); };
    const auto facts = [&data, at](int row) { return data->schools.value(at(row).code); };
    const auto words = [&data, at](int row) { return classText(at(row), data->classification.classes()); };
    const auto classTip = [&data, at, words](int row) {
        const auto byRule = verdictBeforeDecision(data->classification, size_t(row));
        return byRule ? words(row) + u'\n' + decisionText(at(row), *byRule, data->classification.classes())
                      : words(row);
    };
    const auto years = [&data](int row) { return data->yearsInARow(row); };
    const auto excluded = [at](int row) { return at(row).rank == 0; };
    return {
        {.key = u"rank"_s,
         .heading = u"№"_s,
         .text = [at](int row) { return at(row).rank > 0 ? QString::number(at(row).rank) : u"—"_s; },
         .sortValue = [at](int row) { return at(row).rank > 0 ? QVariant(at(row).rank) : QVariant(); },
         .numeric = true,
         .width = 35},
        {.key = u"code"_s,
         .heading = RankingWords::tr("Code"),
         .text = [at](int row) { return at(row).code; },
         .width = 80,
         .hiddenAtFirst = true},
        {.key = u"school"_s,
         .heading = RankingWords::tr("School"),
         .text = [at](int row) { return at(row).name; },
         .width = 212,
         .toolTip = [facts](int row) { return facts(row).fullName; }},
        {.key = u"class"_s,
         .heading = RankingWords::tr("Class by criteria"),
         .text = words,
         .width = 262,
         .toolTip = classTip,
         .muted = [at](int row) { return classTone(at(row)) == Tone::Neutral; }},
        {.key = u"low"_s,
         .heading = RankingWords::tr("Low results"),
         .text = [at, excluded](int row) { return excluded(row) ? u"—"_s : QString::number(at(row).signCount); },
         .sortValue = [at, excluded](int row) { return excluded(row) ? QVariant() : QVariant(at(row).signCount); },
         .numeric = true,
         .width = 132,
         .toolTip =
             [](int) {
                 return RankingWords::tr("How many procedures of the year show the sign that the list is ordered by");
             }},
        {.key = u"share"_s,
         .heading = RankingWords::tr("Below minimum"),
         .text =
             [at](int row) {
                 const auto share = at(row).meanShare;
                 return share ? QString::number(*share * 100, 'f', 1).replace(u'.', u',') + u"\u00a0%"_s
                              : RankingWords::tr("no data");
             },
         .sortValue = [at](int row) { return at(row).meanShare ? QVariant(*at(row).meanShare) : QVariant(); },
         .numeric = true,
         .width = 110,
         .toolTip =
             [](int) {
                 return RankingWords::tr("Mean share of pupils below the minimum over the procedures with data");
             },
         .muted = [at](int row) { return !at(row).meanShare; }},
        {.key = u"years"_s,
         .heading = RankingWords::tr("Year"),
         .text =
             [&data, years](int row) {
                 if (years(row) > 0)
                     return RankingWords::tr("year %1").arg(years(row));
                 return data->leftIn(row) ? RankingWords::tr("has left") : u"—"_s;
             },
         .sortValue =
             [&data, years](int row) {
                 if (years(row) > 0)
                     return QVariant(years(row));
                 return data->leftIn(row) ? QVariant(0) : QVariant();
             },
         .width = 78,
         .toolTip = [&data](int row) { return historyText(*data, row); }},
        {.key = u"level"_s,
         .heading = RankingWords::tr("Level"),
         .text = [facts](int row) { return orDash(facts(row).level); },
         .width = 60},
        {.key = u"location"_s,
         .heading = RankingWords::tr("Location"),
         .text = [facts](int row) { return orDash(facts(row).location); },
         .width = 90,
         .hiddenAtFirst = true},
    };
}

} // namespace lotsia
