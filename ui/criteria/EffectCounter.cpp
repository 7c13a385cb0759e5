#include "ui/criteria/EffectCounter.h"

#include "ui/common/AppContext.h"
#include "workspace/CriteriaService.h"
#include "workspace/SchoolService.h"

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamed = 5; ///< schools told by name

std::shared_ptr<const EffectCounter::Answers> answersOf(const Classification& classification,
                                                        std::shared_ptr<const Dataset> dataset)
{
    auto answers = std::make_shared<EffectCounter::Answers>();
    const QList<CriteriaClass> classes = classification.classes();
    for (const CriteriaClass& item : classes) {
        answers->ids.append(item.id);
        answers->names.append(item.name);
    }
    answers->verdicts.assign(size_t(classes.size()),
                             std::vector<Verdict>(classification.schools().size(), Verdict::Unknown));
    for (const RankedSchool& school : classification.schools()) {
        for (size_t i = 0; i < school.classes.size(); ++i)
            answers->verdicts[i][school.schoolIndex] = school.classes[i];
    }
    answers->dataset = std::move(dataset);
    return answers;
}

QString named(const QStringList& names, QChar sign)
{
    QString text = sign + QString::number(names.size()) + u": "_s + names.mid(0, kNamed).join(u", "_s);
    if (names.size() > kNamed)
        text += EffectCounter::tr(" and %n more", nullptr, int(names.size() - kNamed));
    return text;
}

} // namespace

EffectCounter::EffectCounter(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void EffectCounter::forget()
{
    m_dataset.reset();
    m_schools.reset();
}

Result<bool> EffectCounter::isLarge()
{
    if (!m_schools) {
        LOTSIA_TRY_ASSIGN(const auto schools, m_context.workspace().schools().list());
        m_schools = schools.size();
    }
    return size_t(*m_schools) > mostAtOnce;
}

Result<std::shared_ptr<const EffectCounter::Answers>> EffectCounter::count(const CriteriaSet& set)
{
    const DataNeeds needs = set.needs();
    const bool enough = m_dataset && m_dataset->years().front() == m_context.year() && m_yearsBack >= set.yearsBack()
        && (m_needs.marks || !needs.marks) && (m_needs.means || !needs.means)
        && m_needs.indicators.contains(needs.indicators) && m_needs.flags.contains(needs.flags);
    if (!enough) {
        // A little more than is asked for now, so that the next changes find it there.
        DataNeeds wanted{.marks = true, .means = true, .indicators = needs.indicators, .flags = needs.flags};
        wanted.indicators.unite(m_needs.indicators);
        wanted.flags.unite(m_needs.flags);
        const int years = std::max(set.yearsBack(), 3);
        LOTSIA_TRY_ASSIGN(m_dataset, m_context.workspace().criteria().dataset(m_context.year(), years, wanted));
        m_yearsBack = years;
        m_needs = wanted;
    }
    LOTSIA_TRY_ASSIGN(const Classification classification, evaluate(set, m_dataset));
    return answersOf(classification, m_dataset);
}

void EffectCounter::countLater(const CriteriaSet& set, QObject* receiver,
                               std::function<void(std::shared_ptr<const Answers>)> done)
{
    if (m_context.isBusy()) {
        done(nullptr);
        return;
    }
    auto answers = std::make_shared<std::shared_ptr<const Answers>>();
    const AcademicYear year = m_context.year();
    m_context.runTask(
        tr("Counting schools by classes"),
        [set, year, answers](Workspace& workspace, Progress& progress) -> Status {
            LOTSIA_TRY_ASSIGN(const auto data,
                              workspace.criteria().dataset(year, set.yearsBack(), set.needs(), &progress));
            LOTSIA_TRY_ASSIGN(const Classification classification, evaluate(set, data, {}, &progress));
            *answers = answersOf(classification, data);
            return {};
        },
        receiver, [answers, done = std::move(done)](const Status&) { done(*answers); });
}

QString EffectCounter::told(const Answers& answers, qsizetype index)
{
    const auto& verdicts = answers.verdicts[size_t(index)];
    const auto count = [&verdicts](Verdict verdict) {
        return int(std::count(verdicts.begin(), verdicts.end(), verdict));
    };
    QString text = tr("%n school(s)", nullptr, count(Verdict::True));
    if (const int unknown = count(Verdict::Unknown); unknown > 0)
        text += u", "_s + tr("not enough data: %1").arg(unknown);
    return text;
}

QString EffectCounter::difference(const Answers& before, const Answers& after, const QString& id)
{
    const qsizetype old = before.ids.indexOf(id);
    const qsizetype now = after.ids.indexOf(id);
    if (now < 0)
        return {};
    QStringList came, left, unknown;
    const auto& schools = after.dataset->schools();
    for (size_t i = 0; i < after.verdicts[size_t(now)].size(); ++i) {
        const Verdict is = after.verdicts[size_t(now)][i];
        // Stored schools stay in their order while the data stay.
        const Verdict was =
            old >= 0 && i < before.verdicts[size_t(old)].size() ? before.verdicts[size_t(old)][i] : Verdict::False;
        if (is == Verdict::True && was != Verdict::True)
            came.append(schools[i].name);
        if (is != Verdict::True && was == Verdict::True)
            left.append(schools[i].name);
        if (old >= 0 && is == Verdict::Unknown && was == Verdict::False)
            unknown.append(schools[i].name);
    }
    QStringList parts;
    if (!came.isEmpty())
        parts.append(named(came, u'+'));
    if (!left.isEmpty())
        parts.append(named(left, u'−'));
    if (!unknown.isEmpty())
        parts.append(tr("not enough data any more: %1").arg(named(unknown, u'+').mid(1)));
    return parts.join(u"; "_s);
}

QString EffectCounter::differences(const Answers& before, const Answers& after)
{
    QStringList lines;
    for (qsizetype i = 0; i < after.ids.size(); ++i) {
        if (const QString text = difference(before, after, after.ids.at(i)); !text.isEmpty())
            lines.append(after.names.at(i) + u": "_s + text);
    }
    return lines.isEmpty() ? tr("No school changes its class.") : lines.join(u'\n');
}

} // namespace lotsia
