#pragma once

#include <QList>
#include <QString>

namespace lotsia {

class Workspace;

/// One place that the window's search can go to.
struct SearchHit {
    QString page; ///< key of the page
    QString item; ///< for Page::reveal(); empty: the page itself
    QString text;
    QString kind; ///< «Школа», «Мероприятие» …
    QString folded; ///< foldForSearch of all that finds it
    QString number = {}; ///< «2.3.» of an action: typed whole, it stands first
};

/// Everything the search field finds, read once and kept until the data changes.
class SearchIndex {
public:
    void addPage(const QString& key, const QString& title);
    /// Reads schools, orders and actions of roadmaps, those of archived ones last; what cannot be read is left out, its
    /// own page says why.
    void read(Workspace& workspace);
    void forget() { m_read = false; }
    bool isRead() const { return m_read; }
    /// At most \p most hits that hold all words of \p text; those that begin with it stand first.
    QList<SearchHit> find(const QString& text, qsizetype most) const;

private:
    void readRoadmaps(Workspace& workspace);
    QList<SearchHit> m_pages;
    QList<SearchHit> m_items;
    bool m_read = false;
};

} // namespace lotsia
