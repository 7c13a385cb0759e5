#pragma once

#include "common/Id.h"
#include "roadmap/Roadmap.h"

#include <QString>

#include <optional>

namespace lotsia {

/// A heading of a roadmap as an item of the page «Дорожная карта»: «heading/7» is the title of the roadmap 7,
/// «heading/7/2» its third section.
struct RoadmapPlace {
    RoadmapId roadmap;
    qsizetype section = -1; ///< from 0; −1: the title

    QString item() const
    {
        const QString title = QStringLiteral("heading/%1").arg(roadmap.value());
        return section < 0 ? title : title + u'/' + QString::number(section);
    }
    /// nullopt: \p item is another one.
    static std::optional<RoadmapPlace> fromItem(const QString& item)
    {
        if (item.section(u'/', 0, 0) != u"heading")
            return std::nullopt;
        bool named = false;
        const qsizetype section = item.section(u'/', 2, 2).toLongLong(&named);
        return RoadmapPlace{RoadmapId(item.section(u'/', 1, 1).toLongLong()), named ? section : -1};
    }
};

} // namespace lotsia
