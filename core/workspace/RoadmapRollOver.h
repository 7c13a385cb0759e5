#pragma once

#include "roadmap/Execution.h"

#include <QHash>
#include <QSet>

namespace lotsia {

class Storage;

/// How a roadmap goes over into a new year.
struct RollOverChoice {
    enum class Carried { All, NotDone, Chosen };
    int years = 1; ///< that the period, the title and the terms move by
    Carried carried = Carried::NotDone;
    QSet<ActionId> chosen = {}; ///< with Carried::Chosen
};

/// An action of the old year before it is carried over.
struct RollOverRow {
    ActionId action;
    QString number; ///< «1.2»
    QString text;
    QString termBefore, termAfter;
    bool carried = false;
    bool shifted = true; ///< false: the term names a time that could not be moved, or was not understood
    bool namesYear = false; ///< what is to be done or its result names a year, which stays as it is
    int periods = 1, done = 0; ///< in how many periods it was to be done and was done
    ExecutionStatus status = ExecutionStatus::NotStarted; ///< of an action with one period
};

/// The new roadmap as it would be stored, not stored yet.
struct RollOverPlan {
    RoadmapId old;
    Roadmap fresh;
    QList<RollOverRow> rows; ///< every action of the old one
    int carried() const;
    int notShifted() const; ///< of those carried
};

/// «Новый год»: from a roadmap to that of the next year; the old one goes into the archive with its execution.
class RoadmapRollOver {
public:
    explicit RoadmapRollOver(Storage& storage)
        : m_storage(storage)
    {
    }

    /// Sections without a carried action are left out. Errors: Data (no such roadmap, archived already, years outside
    /// 1–10).
    [[nodiscard]] Result<RollOverPlan> plan(RoadmapId old, const RollOverChoice& choice, const QDate& today) const;
    /// Stores the new roadmap and archives the old one, in one transaction. Errors: Data (nothing is carried over; the
    /// old one was archived meanwhile).
    [[nodiscard]] Result<RoadmapId> apply(const RollOverPlan& plan);
    /// For Undo: the new roadmap leaves the list and the old one the archive, or the other way round, in one
    /// transaction. Error: Data (approved by now).
    [[nodiscard]] Status takeBack(RoadmapId fresh);
    [[nodiscard]] Status repeat(RoadmapId fresh);

    /// How the actions were carried out in the roadmap of the year before, by those of \p roadmap; actions without a
    /// record are left out.
    [[nodiscard]] Result<QHash<ActionId, QList<ExecutionRecord>>> previousExecution(RoadmapId roadmap) const;

private:
    [[nodiscard]] Status exchange(RoadmapId fresh, bool forward);
    Storage& m_storage;
};

/// «в прошлом году: выполнено 30.08.2023»; empty for no record.
QString previousExecutionText(const QList<ExecutionRecord>& records);

/// Years in a heading moved: «на 2023/2024 учебный год», «до 2024 года»; dates of documents stay.
QString titleOfYear(const QString& title, int years);

} // namespace lotsia
