#include "roadmap/RoadmapDiff.h"

#include "roadmap/RowMatch.h"

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

using Kind = RoadmapChange::Kind;

/// Which of \p values stay in their order while the others moved past them: a longest rising run, by index.
QList<bool> inOrder(const QList<int>& values)
{
    QList<qsizetype> tails; // index of the smallest last value of a run of each length
    QList<qsizetype> previous(values.size(), -1);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), values.at(i),
                                            [&](qsizetype index, int value) { return values.at(index) < value; });
        if (place != tails.begin())
            previous[i] = *(place - 1);
        if (place == tails.end())
            tails.append(i);
        else
            *place = i;
    }
    QList<bool> stays(values.size(), false);
    for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous.at(i))
        stays[i] = true;
    return stays;
}

QString periodText(const Roadmap& roadmap)
{
    if (!roadmap.periodStart.isValid() || !roadmap.periodEnd.isValid())
        return {};
    return u"с %1 по %2"_s.arg(roadmap.periodStart.toString(u"dd.MM.yyyy"_s),
                               roadmap.periodEnd.toString(u"dd.MM.yyyy"_s));
}

class Comparison {
public:
    Comparison(const Roadmap& before, const Roadmap& after)
        : m_before(before)
        , m_after(after)
        , m_match(before, after)
    {
    }

    RoadmapDiff diff()
    {
        heads();
        sections();
        actions();
        std::stable_sort(m_diff.changes.begin(), m_diff.changes.end(),
                         [](const RoadmapChange& a, const RoadmapChange& b) { return a.kind < b.kind; });
        return std::move(m_diff);
    }

private:
    void head(Kind kind, const QString& before, const QString& after)
    {
        if (before == after)
            return;
        RoadmapChange change{kind};
        change.before = before;
        change.after = after;
        m_diff.changes.append(change);
    }

    void heads()
    {
        head(Kind::Title, m_before.title, m_after.title);
        head(Kind::DocumentKind, m_before.documentKind, m_after.documentKind);
        head(Kind::Period, periodText(m_before), periodText(m_after));
        head(Kind::Headings, m_before.printedHeadings().join(u'\n'), m_after.printedHeadings().join(u'\n'));
    }

    void section(Kind kind, int before, int after)
    {
        RoadmapChange change{kind, before, after};
        if (before >= 0)
            change.before = m_before.sections.at(before).title;
        if (after >= 0)
            change.after = m_after.sections.at(after).title;
        m_diff.changes.append(change);
    }

    void sections()
    {
        QList<int> kept;
        for (int s = 0; s < int(m_before.sections.size()); ++s) {
            const int other = m_match.sectionInAfter(s);
            if (other < 0)
                section(Kind::SectionRemoved, s, -1);
            else if (m_before.sections.at(s).title != m_after.sections.at(other).title)
                section(Kind::SectionRenamed, s, other);
            if (other >= 0)
                kept << other;
        }
        const QList<bool> stays = inOrder(kept);
        for (qsizetype i = 0; i < kept.size(); ++i) {
            if (!stays.at(i))
                section(Kind::SectionMoved, m_match.sectionInBefore(kept.at(i)), kept.at(i));
        }
        for (int s = 0; s < int(m_after.sections.size()); ++s) {
            if (m_match.sectionInBefore(s) < 0)
                section(Kind::SectionAdded, -1, s);
        }
    }

    void reworded(RowMatch::Place from, RowMatch::Place to)
    {
        const RoadmapAction& before = m_before.sections.at(from.section).actions.at(from.action);
        const RoadmapAction& after = m_after.sections.at(to.section).actions.at(to.action);
        RoadmapChange change{Kind::Reworded, from.section, to.section, from.action, to.action, before.text, after.text};
        for (const RoadmapCell cell :
             {RoadmapCell::Text, RoadmapCell::Responsible, RoadmapCell::Term, RoadmapCell::Result}) {
            const QString was = cellText(before, cell);
            const QString is = cellText(after, cell);
            if (was != is)
                change.cells.append({cell, was, is});
        }
        if (!change.cells.isEmpty())
            m_diff.changes.append(change);
    }

    void moved(RowMatch::Place from, RowMatch::Place to)
    {
        m_diff.changes.append({Kind::Moved, from.section, to.section, from.action, to.action,
                               m_before.sections.at(from.section).actions.at(from.action).text,
                               m_after.sections.at(to.section).actions.at(to.action).text});
    }

    void actions()
    {
        for (int s = 0; s < int(m_before.sections.size()); ++s) {
            QList<RowMatch::Place> here; // of this section's actions, those that stayed in it
            QList<int> places;
            for (int a = 0; a < int(m_before.sections.at(s).actions.size()); ++a) {
                const auto to = m_match.inAfter({s, a});
                if (!to) {
                    RoadmapChange change{Kind::Excluded, s, -1, a, -1, m_before.sections.at(s).actions.at(a).text};
                    m_diff.changes.append(change);
                    continue;
                }
                reworded({s, a}, *to);
                if (to->section != m_match.sectionInAfter(s)) {
                    moved({s, a}, *to);
                    continue;
                }
                here << RowMatch::Place{s, a};
                places << to->action;
            }
            const QList<bool> stays = inOrder(places);
            for (qsizetype i = 0; i < here.size(); ++i) {
                const RowMatch::Place to{m_match.sectionInAfter(s), places.at(i)};
                if (!stays.at(i))
                    moved(here.at(i), to);
                else if (to != here.at(i))
                    m_diff.renumbered.append({s, here.at(i).action, to.section, to.action});
            }
        }
        for (int s = 0; s < int(m_after.sections.size()); ++s) {
            for (int a = 0; a < int(m_after.sections.at(s).actions.size()); ++a) {
                if (m_match.inBefore({s, a}))
                    continue;
                RoadmapChange change{Kind::Added, -1, s, -1, a};
                change.after = m_after.sections.at(s).actions.at(a).text;
                m_diff.changes.append(change);
            }
        }
    }

    const Roadmap& m_before;
    const Roadmap& m_after;
    RowMatch m_match;
    RoadmapDiff m_diff;
};

QString number(int section, int action, bool ofAction)
{
    if (section < 0)
        return {};
    return ofAction ? Roadmap::actionNumber(section, action).chopped(1) : QString::number(section + 1);
}

} // namespace

QString cellText(const RoadmapAction& action, RoadmapCell cell)
{
    switch (cell) {
    case RoadmapCell::Text:
        return action.text;
    case RoadmapCell::Responsible:
        return action.responsible.join(u", "_s);
    case RoadmapCell::Term:
        return action.term.text;
    case RoadmapCell::Result:
        return action.result;
    }
    Q_UNREACHABLE();
}

QString RoadmapChange::numberBefore() const
{
    return number(sectionBefore, actionBefore, kind >= Kind::Added);
}

QString RoadmapChange::numberAfter() const
{
    return number(sectionAfter, actionAfter, kind >= Kind::Added);
}

RoadmapDiff RoadmapDiff::of(const Roadmap& before, const Roadmap& after)
{
    return Comparison(before, after).diff();
}

int RoadmapDiff::count(RoadmapChange::Kind kind) const
{
    return int(std::count_if(changes.begin(), changes.end(),
                             [kind](const RoadmapChange& change) { return change.kind == kind; }));
}

} // namespace lotsia
