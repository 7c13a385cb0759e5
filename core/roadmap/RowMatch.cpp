#include "roadmap/RowMatch.h"

#include "common/TextFold.h"
#include "roadmap/RoadmapDiff.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype commonWord = 40; ///< a word in more rows than these tells nothing about a row
constexpr double likeEnough = 0.6;

QString wholeText(const RoadmapAction& action)
{
    QStringList cells;
    for (const RoadmapCell cell : {RoadmapCell::Text, RoadmapCell::Responsible, RoadmapCell::Term, RoadmapCell::Result})
        cells << cellText(action, cell);
    return cells.join(u'\f');
}

QSet<QString> wordsOf(const RoadmapAction& action)
{
    QSet<QString> words;
    for (const QString& word : foldForMatch(action.text).split(u' ', Qt::SkipEmptyParts))
        words.insert(word);
    return words;
}

const RoadmapAction& actionAt(const Roadmap& roadmap, RowMatch::Place place)
{
    return roadmap.sections.at(place.section).actions.at(place.action);
}

template <typename Visit>
void eachAction(const Roadmap& roadmap, Visit visit)
{
    for (int s = 0; s < int(roadmap.sections.size()); ++s) {
        for (int a = 0; a < int(roadmap.sections.at(s).actions.size()); ++a)
            visit(RowMatch::Place{s, a});
    }
}

} // namespace

std::optional<RowMatch::Place> RowMatch::at(const Places& places, Place place)
{
    const Place found = places.at(place.section).at(place.action);
    return found.section < 0 ? std::nullopt : std::optional(found);
}

void RowMatch::pair(Place before, Place after)
{
    m_actions[before.section][before.action] = after;
    m_back[after.section][after.action] = before;
}

RowMatch::RowMatch(const Roadmap& before, const Roadmap& after)
    : m_sections(before.sections.size(), -1)
    , m_sectionsBack(after.sections.size(), -1)
{
    for (const RoadmapSection& section : before.sections)
        m_actions << QList<Place>(section.actions.size());
    for (const RoadmapSection& section : after.sections)
        m_back << QList<Place>(section.actions.size());
    matchActions(before, after, [](const RoadmapAction& action) {
        return action.id.isValid() ? QString::number(action.id.value()) : QString();
    });
    matchActions(before, after, wholeText);
    matchActions(before, after, [](const RoadmapAction& action) { return foldForMatch(action.text); });
    matchByWords(before, after);
    matchSections(before, after);
}

template <typename Key>
void RowMatch::matchActions(const Roadmap& before, const Roadmap& after, Key key)
{
    QHash<QString, QList<Place>> known;
    eachAction(after, [&](Place place) {
        if (isFree(m_back, place))
            known[key(actionAt(after, place))] << place;
    });
    eachAction(before, [&](Place place) {
        if (!isFree(m_actions, place))
            return;
        const QString text = key(actionAt(before, place));
        const auto found = known.find(text);
        if (text.isEmpty() || found == known.end() || found->isEmpty())
            return;
        // Of equal rows the one in the same place is the same one.
        const qsizetype here = qMax<qsizetype>(found->indexOf(place), 0);
        pair(place, found->takeAt(here));
    });
}

void RowMatch::matchByWords(const Roadmap& before, const Roadmap& after)
{
    QHash<QString, QList<qsizetype>> rowsWith; ///< rows of \p after by word
    QList<std::pair<Place, QSet<QString>>> rows;
    eachAction(after, [&](Place place) {
        if (!isFree(m_back, place))
            return;
        const QSet<QString> words = wordsOf(actionAt(after, place));
        for (const QString& word : words)
            rowsWith[word] << rows.size();
        rows.append({place, words});
    });
    using Candidate = std::tuple<double, int, Place, Place>;
    QList<Candidate> candidates;
    eachAction(before, [&](Place place) {
        if (!isFree(m_actions, place) || rows.isEmpty())
            return;
        const QSet<QString> words = wordsOf(actionAt(before, place));
        QSet<qsizetype> near;
        for (const QString& word : words) {
            const auto found = rowsWith.constFind(word);
            if (found != rowsWith.cend() && found->size() <= commonWord)
                near.unite(QSet<qsizetype>(found->cbegin(), found->cend()));
        }
        for (const qsizetype index : near) {
            const auto& [other, otherWords] = rows.at(index);
            // Rows that both have an id are known not to be the same one.
            if (actionAt(before, place).id.isValid() && actionAt(after, other).id.isValid())
                continue;
            qsizetype common = 0;
            for (const QString& word : words)
                common += otherWords.contains(word) ? 1 : 0;
            const double likeness = 2.0 * double(common) / double(words.size() + otherWords.size());
            if (likeness >= likeEnough)
                candidates.append({likeness, place.section == other.section ? 1 : 0, place, other});
        }
    });
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& x, const Candidate& y) {
        const auto key = [](const Candidate& c) {
            const auto& [likeness, near, from, to] = c;
            return std::tuple(-likeness, -near, from.section, from.action, to.section, to.action);
        };
        return key(x) < key(y);
    });
    for (const auto& [likeness, near, from, to] : std::as_const(candidates)) {
        if (isFree(m_actions, from) && isFree(m_back, to))
            pair(from, to);
    }
}

void RowMatch::pairSections(int before, int after)
{
    m_sections[before] = after;
    m_sectionsBack[after] = before;
}

void RowMatch::matchSections(const Roadmap& before, const Roadmap& after)
{
    const auto match = [&](auto same) {
        for (int s = 0; s < int(before.sections.size()); ++s) {
            for (int t = 0; t < int(after.sections.size()) && m_sections.at(s) < 0; ++t) {
                if (m_sectionsBack.at(t) < 0 && same(before.sections.at(s), after.sections.at(t)))
                    pairSections(s, t);
            }
        }
    };
    match([](const RoadmapSection& x, const RoadmapSection& y) { return x.id.isValid() && x.id == y.id; });
    match([](const RoadmapSection& x, const RoadmapSection& y) {
        return !(x.id.isValid() && y.id.isValid()) && foldForMatch(x.title) == foldForMatch(y.title);
    });
    // A renamed section without an id is where most of its actions went.
    QHash<std::pair<int, int>, int> shared;
    for (int s = 0; s < int(m_actions.size()); ++s) {
        for (const Place& place : m_actions.at(s)) {
            if (place.section >= 0)
                ++shared[{s, place.section}];
        }
    }
    QList<std::tuple<int, int, int>> votes;
    for (auto it = shared.cbegin(); it != shared.cend(); ++it)
        votes.append({-it.value(), it.key().first, it.key().second});
    std::sort(votes.begin(), votes.end());
    for (const auto& [count, s, t] : std::as_const(votes)) {
        const bool known = before.sections.at(s).id.isValid() && after.sections.at(t).id.isValid();
        if (!known && m_sections.at(s) < 0 && m_sectionsBack.at(t) < 0)
            pairSections(s, t);
    }
}

} // namespace lotsia
