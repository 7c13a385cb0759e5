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
        bool amending = false, archived = false;
    };
    [[nodiscard]] Result<QList<Header>> list();
    [[nodiscard]] Result<std::optional<Roadmap>> load(RoadmapId id);
    /// With the sections and actions that were removed, behind those that stand; nullopt: no such roadmap.
    [[nodiscard]] Result<std::optional<Roadmap>> loadWithRemoved(RoadmapId id);
    /// Texts of the actions whose responsible parties, schools or corrected meaning are stored in no readable way;
    /// load() takes such a cell for an empty one.
    [[nodiscard]] Result<QStringList> damagedActions(RoadmapId id);
    struct Flags {
        bool amending = false, archived = false, removed = false;
    };
    /// nullopt: no such roadmap.
    [[nodiscard]] Result<std::optional<Flags>> flags(RoadmapId id);
    [[nodiscard]] Status setAmending(RoadmapId id, bool amending);
    [[nodiscard]] Status setArchived(RoadmapId id, bool archived);
    /// Writes what differs from the stored roadmap, each row with its history; new rows get their ids in the returned
    /// value. The caller holds a transaction.
    [[nodiscard]] Result<Roadmap> store(const Roadmap& roadmap);
    [[nodiscard]] Status setRemoved(RoadmapId id, bool removed);

private:
    [[nodiscard]] Result<std::optional<Roadmap>> read(RoadmapId id, bool withRemoved);
    [[nodiscard]] Status setFlag(RoadmapId id, const QString& column, bool on);
    [[nodiscard]] Status storeSection(RoadmapId roadmap, RoadmapSection& section, qsizetype position);
    [[nodiscard]] Status storeAction(RoadmapId roadmap, SectionId section, RoadmapAction& action, qsizetype position);
    [[nodiscard]] Status removeMissing(const QString& table, RoadmapId roadmap, const QSet<qint64>& kept);
    /// What is stored of the roadmap's rows in \p table, for updateRow().
    [[nodiscard]] Status readRows(const QString& table, const QStringList& columns, RoadmapId roadmap);
    /// Updates one row when any column differs, and logs it.
    [[nodiscard]] Status updateRow(const QString& table, const QStringList& columns, const QVariantList& values,
                                   qint64 id);

    Connection& m_connection;
    History& m_history;
    QHash<QString, QHash<qint64, QVariantList>> m_rows; ///< by table and key, read anew by each store()
};

} // namespace lotsia
