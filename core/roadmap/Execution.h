#pragma once

#include "roadmap/Roadmap.h"

namespace lotsia {

/// «не начато», «в работе», «выполнено», «выполнено частично», «не выполнено», «перенесено» (columns of the usual
/// execution report).
enum class ExecutionStatus { NotStarted, UnderWay, Done, PartlyDone, NotDone, Postponed };

/// Done or not done for good: nothing more is expected.
bool isClosed(ExecutionStatus status);
/// Word of the printed report: «выполнено частично».
QString statusWord(ExecutionStatus status);

/// How an action was carried out, once or in one period of a recurring one.
struct ExecutionRecord {
    ActionId action;
    QString period = {}; ///< TermOccurrence::key; empty for an action that does not recur
    ExecutionStatus status = ExecutionStatus::NotStarted;
    QDate actualDate = {};
    QDate postponedTo = {}; ///< only with Postponed: the new date of control
    QString result = {}; ///< reached
    QString reason = {}; ///< of the deviation
    bool operator==(const ExecutionRecord&) const = default;
};

struct EvidenceTag;
using EvidenceId = Id<EvidenceTag>;

enum class EvidenceKind { File, Link, Register };

/// A document that proves the execution.
struct ExecutionEvidence {
    EvidenceId id = {};
    ActionId action = {};
    QString period = {};
    EvidenceKind kind = EvidenceKind::Link;
    QString title = {};
    QString number = {};
    QDate date = {};
    QString link = {}; ///< address or path; of a register its key
    QString fileName = {}; ///< File: name without folders; the bytes are read apart
    qint64 size = 0; ///< File: bytes
    QString sha256 = {}; ///< File: hex
    bool operator==(const ExecutionEvidence&) const = default;
};

} // namespace lotsia
