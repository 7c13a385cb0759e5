#pragma once

#include "roadmap/Roadmap.h"

#include <QHash>

namespace lotsia {

/// Which sections and actions of two editions are the same ones.
class RowMatch {
public:
    struct Place {
        int section = -1, action = -1;
        bool operator==(const Place&) const = default;
    };

    RowMatch(const Roadmap& before, const Roadmap& after);

    /// Where the action stands in the other edition; nullopt: nowhere.
    std::optional<Place> inAfter(Place before) const { return at(m_actions, before); }
    std::optional<Place> inBefore(Place after) const { return at(m_back, after); }
    int sectionInAfter(int before) const { return m_sections.at(before); } ///< -1: nowhere
    int sectionInBefore(int after) const { return m_sectionsBack.at(after); }

private:
    using Places = QList<QList<Place>>; ///< by section and action
    static std::optional<Place> at(const Places& places, Place place);
    bool isFree(const Places& places, Place place) const
    {
        return places.at(place.section).at(place.action).section < 0;
    }
    void pair(Place before, Place after);
    template <typename Key>
    void matchActions(const Roadmap& before, const Roadmap& after, Key key);
    void matchByWords(const Roadmap& before, const Roadmap& after);
    void matchSections(const Roadmap& before, const Roadmap& after);
    void pairSections(int before, int after);

    Places m_actions, m_back;
    QList<int> m_sections, m_sectionsBack;
};

} // namespace lotsia
