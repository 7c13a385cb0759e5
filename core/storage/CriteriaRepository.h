#pragma once

#include "common/AcademicYear.h"
#include "schools/School.h"
#include "storage/History.h"

namespace lotsia {

/// A stored criteria set; json is its canonical form.
struct CriteriaRecord {
    qint64 id = 0;
    QString title;
    QString edition;
    bool sample = false;
    bool inUse = false;
    QString sha256;
    QByteArray json;
    bool approved = false; ///< by an order: never changes again
    qint64 orderId = 0;
    QString orderText; ///< «приказ № 96 от 24.06.2021»
    int firstYear = 0, lastYear = 0; ///< school years it is meant for, by their end; 0 is open
    qint64 originId = 0; ///< the set it was copied from
    QString about; ///< what it is and where it comes from, one or two sentences
    bool removed = false;
};

/// A decision by hand above the rule.
struct DecisionRecord {
    SchoolId school;
    QString schoolCode;
    QString classId;
    bool verdict = true;
    QString reason;
    QString document;
    QString author;
    QString at;
};

/// Criteria sets, decisions and frozen classifications.
class CriteriaRepository {
public:
    CriteriaRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }

    [[nodiscard]] Result<QList<CriteriaRecord>> list();
    [[nodiscard]] Result<std::optional<CriteriaRecord>> find(qint64 id);
    [[nodiscard]] Result<std::optional<qint64>> findByHash(const QString& sha256);
    [[nodiscard]] Result<qint64> add(const CriteriaRecord& record);
    [[nodiscard]] Status update(const CriteriaRecord& record);
    [[nodiscard]] Status use(qint64 id);
    /// Approves the set for good. The caller holds the transaction of the order. Errors: Data (unknown, approved
    /// already, still a sample).
    [[nodiscard]] Status approve(qint64 id, qint64 orderId, const QString& orderText);

    [[nodiscard]] Result<QList<DecisionRecord>> decisions(AcademicYear year, qint64 criteria);
    [[nodiscard]] Status setDecision(AcademicYear year, qint64 criteria, const DecisionRecord& decision);
    [[nodiscard]] Status removeDecision(AcademicYear year, qint64 criteria, SchoolId school);

    [[nodiscard]] Result<qint64> addSnapshot(AcademicYear year, qint64 criteria, const QString& at,
                                             const QString& sha256, const QByteArray& json);

private:
    Connection& m_connection;
    History& m_history;
};

} // namespace lotsia
