#pragma once

#include "common/AcademicYear.h"
#include "roadmap/Schedule.h"

namespace lotsia {

class Storage;

/// A register of the program that a measure of a roadmap may rest on.
struct RegisterName {
    QString key; ///< RoadmapAction::registerKey
    QString name; ///< «Профили школ», printed
    QString page; ///< key of the page where it is kept
};

/// How far a register is in a school year.
struct RegisterState {
    RegisterName about;
    int done = 0;
    int total = 0; ///< 0: there is nothing to be done yet
    QString sentence; ///< «профили собраны: 7 из 9», printed
    QString number; ///< of the order that approved it
    QDate date; ///< of that order

    bool isComplete() const { return total > 0 && done >= total; }
};

/// The registers that the program keeps, and their own progress. Words are those of the printed report.
class RegisterProgress {
public:
    explicit RegisterProgress(Storage& storage)
        : m_storage(storage)
    {
    }

    static QList<RegisterName> names();
    /// nullopt: the program has no such register.
    static std::optional<RegisterName> find(const QString& key);
    /// The school year in which an item is due; of one without a day of control \p otherwise.
    static AcademicYear yearOf(const ScheduledItem& item, AcademicYear otherwise);

    /// Error: Data (no such register).
    [[nodiscard]] Result<RegisterState> state(const QString& key, AcademicYear year) const;
    /// Of every register, in the order of names().
    [[nodiscard]] Result<QList<RegisterState>> states(AcademicYear year) const;
    /// The state as a document of an action's period; without an order it is dated \p today.
    static ExecutionEvidence evidence(const RegisterState& state, ActionId action, const QString& period,
                                      const QDate& today);

private:
    Storage& m_storage;
};

} // namespace lotsia
