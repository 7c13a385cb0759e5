#pragma once

#include "roadmap/Roadmap.h"
#include "storage/History.h"

namespace lotsia {

/// Roadmaps with their sections and actions, stored by difference.
class RoadmapRepository {
public:
    RoadmapRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }

    struct Header {
        RoadmapId id;
        QString title, documentKind;
        QDate periodStart, periodEnd;
        int actions = 0;
    };
    [[nodiscard]] Result<QList<Header>> list();
    [[nodiscard]] Result<std::optional<Roadmap>> load(RoadmapId id);
    /// Writes what differs from the stored roadmap, each row with its history; new rows get their ids in the returned
    /// value. The caller holds a transaction.
    [[nodiscard]] Result<Roadmap> store(const Roadmap& roadmap);
    [[nodiscard]] Status setRemoved(RoadmapId id, bool removed);

private:
    [[nodiscard]] Status storeSection(RoadmapId roadmap, RoadmapSection& section, qsizetype position);
    [[nodiscard]] Status storeAction(RoadmapId roadmap, SectionId section, RoadmapAction& action, qsizetype position);
    [[nodiscard]] Status removeMissing(const QString& table, RoadmapId roadmap, const QSet<qint64>& kept);
    /// Updates one row when any column differs, and logs it.
    [[nodiscard]] Status updateRow(const QString& table, const QStringList& columns, const QVariantList& values,
                                   qint64 id);

    Connection& m_connection;
    History& m_history;
};

} // namespace lotsia
