#include "workspace/FrozenListDiff.h"

#include "criteria/RuleWords.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReasons = 1000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FrozenLists)
};

std::optional<Measure> measureOf(const QString& key)
{
    for (const Measure measure : {Measure::ShareBelow, Measure::Share45, Measure::MeanMark, Measure::MeanScore,
                                  Measure::CountBelow, Measure::Participants}) {
        if (measureKey(measure) == key)
            return measure;
    }
    return std::nullopt;
}

/// «31,8 %» of a share, «3,42» of the rest.
QString plainValue(double value, const std::optional<Measure>& measure)
{
    return measure && isShare(*measure) ? russianNumber(value * 100, 2) + u" %"_s : russianNumber(value, 4);
}

/// «7 из 22 (31,82 %)»
QString figure(const Evidence* evidence)
{
    if (!evidence || !evidence->value)
        return Text::tr("no data");
    const auto measure = measureOf(evidence->measure);
    const QString value = plainValue(*evidence->value, measure);
    if (evidence->numerator && evidence->denominator && measure && isShare(*measure))
        return Text::tr("%1 of %2 (%3)").arg(*evidence->numerator).arg(*evidence->denominator).arg(value);
    return value;
}

/// «доля не преодолевших минимум», or nothing where the procedure's name says it all.
QString named(const Evidence& evidence)
{
    const auto measure = measureOf(evidence.measure);
    const QString year = evidence.year.toString();
    return measure ? u"%1, %2, %3"_s.arg(evidence.procedure, year, measureName(*measure))
                   : u"%1, %2"_s.arg(evidence.procedure, year);
}

const Evidence* sameFigure(const QList<Evidence>& list, const Evidence& wanted)
{
    const auto found = std::ranges::find_if(list, [&](const Evidence& evidence) {
        return evidence.procedure == wanted.procedure && evidence.year == wanted.year
            && evidence.measure == wanted.measure;
    });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

FrozenListDiff::FrozenListDiff(const FrozenContent& then, const FrozenContent& now, QList<CriteriaClass> classes)
    : m_classes(std::move(classes))
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < now.schools.size(); ++i)
        places.insert(now.schools.at(i).code, i);
    for (const FrozenSchool& school : then.schools) {
        const auto place = places.constFind(school.code);
        if (place == places.cend()) {
            oneSided(school, true);
            continue;
        }
        compareSchool(school, now.schools.at(*place));
        places.erase(place);
    }
    for (const FrozenSchool& school : now.schools) {
        if (places.contains(school.code))
            oneSided(school, false);
    }
}

QStringList FrozenListDiff::reasons() const
{
    QStringList reasons = m_reasons;
    if (m_untold > 0)
        reasons << Text::tr("And %n more differences.", nullptr, m_untold);
    return reasons;
}

void FrozenListDiff::oneSided(const FrozenSchool& school, bool left)
{
    FrozenLists::Change change;
    change.code = school.code;
    change.name = school.name;
    change.left = left;
    change.added = !left;
    const qsizetype before = m_changes.size();
    for (const CriteriaClass& item : m_classes) {
        if (school.classes.value(item.id, Verdict::Unknown) != Verdict::True)
            continue;
        change.classId = item.id;
        change.className = item.name;
        (left ? change.then : change.now) = Verdict::True;
        m_changes.append(change);
    }
    if (m_changes.size() == before)
        m_changes.append(change);
    addReason(left ? Text::tr("%1 (%2): the school was in the list then; now it is in the archive or has another code.")
                         .arg(school.name, school.code)
                   : Text::tr("%1 (%2): the school was not in the list then.").arg(school.name, school.code));
}

void FrozenListDiff::compareSchool(const FrozenSchool& then, const FrozenSchool& now)
{
    const qsizetype before = m_changes.size();
    for (const CriteriaClass& item : m_classes) {
        const Verdict was = then.classes.value(item.id, Verdict::Unknown);
        const Verdict is = now.classes.value(item.id, Verdict::Unknown);
        if (was != is)
            m_changes.append({then.code, now.name, item.id, item.name, was, is, false, false});
    }
    const qsizetype told = m_reasons.size() + m_untold;
    compareFigures(then, now);
    if (m_changes.size() > before && m_reasons.size() + m_untold == told)
        addReason(Text::tr("%1 (%2): its own figures are the same. Its kind, level, place or group was changed, or the "
                           "figures of the schools that it is compared with.")
                      .arg(now.name, now.code));
}

void FrozenListDiff::compareFigures(const FrozenSchool& then, const FrozenSchool& now)
{
    const auto told = [&](const Evidence& evidence, const QString& was, const QString& is) {
        addReason(Text::tr("%1 (%2): %3: was %4, now %5.").arg(now.name, now.code, named(evidence), was, is));
    };
    for (const Evidence& was : then.evidence) {
        const Evidence* is = sameFigure(now.evidence, was);
        if (figure(&was) != figure(is))
            told(was, figure(&was), figure(is));
        if (is && was.reference && is->reference && *was.reference != *is->reference) {
            const auto measure = measureOf(was.measure);
            addReason(Text::tr("%1 (%2): %3: the threshold was %4, now %5.")
                          .arg(now.name, now.code, named(was), plainValue(*was.reference, measure),
                               plainValue(*is->reference, measure)));
        }
    }
    for (const Evidence& is : now.evidence) {
        if (is.value && !sameFigure(then.evidence, is))
            told(is, figure(nullptr), figure(&is));
    }
}

void FrozenListDiff::addReason(const QString& text)
{
    if (m_reasons.size() < mostReasons)
        m_reasons << text;
    else
        ++m_untold;
}

} // namespace lotsia
