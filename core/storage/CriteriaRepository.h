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

/// A decision with its set and year, for the check of the data.
struct PlacedDecision {
    AcademicYear year = AcademicYear::endingIn(2000);
    qint64 criteria = 0;
    QString classId;
    QString schoolCode, schoolName;
    bool schoolArchived = false;
};

/// A classification as it was kept: never changed, never deleted.
struct FrozenRecord {
    qint64 id = 0;
    AcademicYear year = AcademicYear::endingIn(2000);
    qint64 criteria = 0; ///< the set it was made by, which may have other rules by now
    QString at; ///< ISO
    QString sha256; ///< of json and criteriaJson together
    QByteArray json; ///< lotsia-classification/1; in a list of records only its first 4,096 bytes
    QByteArray criteriaJson; ///< empty in a list kept by an older version
    qint64 order = 0; ///< that approved the list; 0 when it was only sent out
    QString orderText;
    int lines = 0; ///< line ends of json
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
    /// Of every set and year. Error: Damaged.
    [[nodiscard]] Result<QList<PlacedDecision>> allDecisions();
    [[nodiscard]] Status setDecision(AcademicYear year, qint64 criteria, const DecisionRecord& decision);
    [[nodiscard]] Status removeDecision(AcademicYear year, qint64 criteria, SchoolId school);

    /// The caller holds the transaction.
    [[nodiscard]] Result<qint64> addFrozen(const FrozenRecord& record);
    /// Newest first, json cut.
    [[nodiscard]] Result<QList<FrozenRecord>> frozenList();
    [[nodiscard]] Result<std::optional<FrozenRecord>> findFrozen(qint64 id);

private:
    /// Empty when there is none.
    [[nodiscard]] Result<QJsonObject> decisionJson(AcademicYear year, qint64 criteria, SchoolId school);

    Connection& m_connection;
    History& m_history;
};

} // namespace lotsia
