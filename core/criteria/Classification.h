#pragma once

#include "assessment/ProcedureResult.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace lotsia {

/// Answer of three-valued logic (Kleene), and a fourth word for schools that the rules leave out.
enum class Verdict : quint8 { False, True, Unknown, Excluded };

/// "true" | "false" | "unknown" | "excluded": the words of the JSON contract.
QString verdictKey(Verdict verdict);

/// One figure that a condition looked at.
struct Evidence {
    QString procedure; ///< title, or the indicator's or index's name
    AcademicYear year = AcademicYear::endingIn(2000);
    QString measure; ///< share_below, …
    std::optional<qint64> numerator, denominator;
    std::optional<double> value;
    std::optional<double> reference;
    QString comparison = {}; ///< the rule's own sign: «≥», «>», «≤», «<»; empty when nothing is compared
    std::optional<int> roundedTo = {}; ///< digits after the point that the rule rounds to before it compares
    QString limitPlain = {}; ///< «среднего по муниципалитету × 0,9»; empty when the limit is a plain number
    Verdict holds = Verdict::Unknown;
    std::optional<int>
        pupilsToFlip; ///< smallest change of the count that turns the answer; nullopt where it has no meaning
    QString note; ///< why unknown, what was rounded or pooled: Russian, for people
    QString source;
    QString unit = {}; ///< of an indicator: «%» for a part of a whole (the value is 0–1), «км»
};

/// One condition of a class with its answer; children are written before their parent, depth says how deep.
struct TraceStep {
    QString classId;
    QString condition; ///< «count(низкий результат, 2022/2023) >= 2»
    QString plain; ///< the same in words: «низких результатов в 2022/2023: 4, нужно не менее 2»
    int depth = 0; ///< 0 is the whole condition of the class
    Verdict result = Verdict::Unknown;
    QList<Evidence> evidence;
};

struct ClassVerdict {
    QString classId;
    Verdict verdict = Verdict::Unknown;
};

/// A person's decision that stands above the rule; the rule's verdict stays visible beside it.
struct Override {
    QString classId;
    Verdict verdict = Verdict::True; ///< True or False
    QString reason;
    QString document;
    QString author = {}; ///< who decided; given by the program when it is stored
    QString at = {}; ///< when, ISO; likewise
};

/// One school in the ranked list.
struct RankedSchool {
    size_t schoolIndex = 0; ///< in the dataset
    QString code;
    QString name;
    int rank = 0; ///< 1-based place; 0 for excluded schools, which stand last
    std::vector<Verdict> classes; ///< parallel to Classification::classes, after overrides
    int primary = -1; ///< index of the first class that is true; -1 none
    QString exclusionReason;
    std::optional<Override> override; ///< applied to classes
    int signCount = 0; ///< trues of the first ranking count (0 when the set ranks by none)
    std::optional<double> meanShare; ///< mean share below the minimum, 0–1, over procedures with data
};

} // namespace lotsia
