#pragma once

#include "roadmap/Roadmap.h"
#include "ui/common/AppContext.h"

#include <QMenu>

#include <functional>
#include <optional>

namespace lotsia {

/// «Календарь для Outlook»: writes what is still to do of the roadmap in view, all of it or one responsible party's, as
/// an .ics file.
class IcsMenu final : public QMenu {
    Q_OBJECT

public:
    IcsMenu(AppContext& context, std::function<std::optional<RoadmapId>()> roadmap, QWidget* parent = nullptr);
    /// \p party empty: everybody's.
    void save(const QString& party);

signals:
    void refused(const QString& sentence);
    void informed(const QString& sentence);

private:
    void fill();
    AppContext& m_context;
    std::function<std::optional<RoadmapId>()> m_roadmap;
};

} // namespace lotsia
