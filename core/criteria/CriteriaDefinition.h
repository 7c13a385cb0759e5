#pragma once

// The parsed tree of lotsia-criteria/1 and /2 (formats.md §2): plain values, private to the criteria room.
#include "assessment/Procedure.h"
#include "common/Fraction.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lotsia {

enum class Measure : quint8 { ShareBelow, Share45, MeanMark, MeanScore, CountBelow, Participants };
enum class Compare : quint8 { GreaterEqual, Greater, LessEqual, Less };
enum class Pool : quint8 { All, Level, Location, Cluster };
enum class SmallRule : quint8 { Skip, Unknown, PoolYears };
enum class MissingRule : quint8 { Skip, Unknown, NearestEarlier };
enum class ReferenceKind : quint8 { Value, Mean, Percentile, PreviousYear };
enum class MeanOf : quint8 { Municipality, Region, Pool };
enum class Norm : quint8 { Raw, MinMax, Z, Rank, Bands };

/// True for the measures that are a count of pupils over the participants.
constexpr bool isShare(Measure measure)
{
    return measure == Measure::ShareBelow || measure == Measure::Share45;
}
constexpr bool isMean(Measure measure)
{
    return measure == Measure::MeanMark || measure == Measure::MeanScore;
}

/// What a figure is compared with.
struct Reference {
    ReferenceKind kind = ReferenceKind::Value;
    Fraction value; ///< the constant; for Percentile 0–1
    MeanOf meanOf = MeanOf::Pool;
    Pool pool = Pool::All;
    std::optional<Fraction> times;
    std::optional<Fraction> minusSd;
};

struct Comparison {
    Compare compare = Compare::GreaterEqual;
    Reference reference;
    std::optional<int> round; ///< digits; of the percent when the figure is a share
};

/// One procedure of a set; several members are merged into one by adding their counts.
struct ProcedurePick {
    QString title;
    std::vector<Procedure> members;
};

struct ProcedureSet {
    QString name;
    std::vector<ProcedurePick> picks;
};

/// A named property of (school, procedure, year): «низкий результат».
struct Sign {
    QString name;
    Measure measure = Measure::ShareBelow;
    size_t procedureSet = 0;
    Comparison comparison;
    int minParticipants = 0;
    SmallRule whenSmall = SmallRule::Unknown;
    int poolYears = 1;
    MissingRule whenMissing = MissingRule::Skip;
    int nearestEarlier = 0;

    /// Years before its own that the sign may read.
    int reach() const
    {
        const int previous = comparison.reference.kind == ReferenceKind::PreviousYear ? 1 : 0;
        return nearestEarlier + std::max(poolYears - 1, previous);
    }
};

struct Band {
    std::optional<Fraction> below; ///< nullopt: all the rest
    Fraction points;
};

/// One summand of an index: an indicator, or a measure over all procedures of a set taken together (/2).
struct IndexTerm {
    QString indicator; ///< empty when the term is a measure
    std::optional<Measure> measure;
    size_t procedureSet = 0; ///< of the measure
    Fraction weight;
    Norm norm = Norm::Raw;
    std::vector<Band> bands;
};

struct IndexRule {
    QString name;
    std::vector<IndexTerm> terms;
    bool renormalise = false; ///< false: a missing term makes the index unknown
    Pool pool = Pool::All; ///< the schools among which the norms are taken (/2)
};

enum class ConditionKind : quint8 {
    All,
    Any,
    Not,
    AtLeastOf,
    Count,
    Share,
    Same,
    Concentration,
    Indicator,
    Index,
    Class,
    Flag
};

struct Condition {
    ConditionKind kind = ConditionKind::All;
    std::vector<Condition> children;
    size_t target = 0; ///< sign, index, class or procedure set, by kind
    QString code; ///< of an indicator or a flag; id of a class
    std::vector<int> years; ///< years back, 0 is the year asked for; ascending, distinct
    int atLeast = 1; ///< Count, Same, AtLeastOf, Class; 0 in Class means "each"
    Fraction part; ///< Share, Concentration
    Measure measure = Measure::CountBelow;
    bool everyProcedure = false; ///< Concentration: over all different procedures of all sets; target says nothing
    Comparison comparison;
    QString name; ///< a person's own words for the condition (/2); empty when it has none
};

struct ClassRule {
    QString id;
    QString name;
    Condition when;
};

enum class SchoolAttribute : quint8 { Type, Level, Location, Cluster };

struct Exclusion {
    SchoolAttribute attribute = SchoolAttribute::Type;
    QString value;
    QString folded; ///< foldForMatch(value)
};

enum class RankingBy : quint8 { Count, MeanShareBelow, Name };

struct RankingKey {
    RankingBy by = RankingBy::Name;
    size_t target = 0; ///< sign or procedure set
    int year = 0; ///< years back
    bool descending = false;
};

struct CriteriaDefinition {
    int version = 1; ///< of the format: lotsia-criteria/1 or /2
    QString title;
    QString edition;
    QString about; ///< what the set is (/2)
    QString source; ///< where it comes from (/2)
    bool sample = false;
    std::vector<ProcedureSet> procedureSets;
    std::vector<Sign> signs;
    std::vector<IndexRule> indexes;
    std::vector<ClassRule> classes;
    std::vector<Exclusion> exclusions;
    std::vector<RankingKey> ranking;
    int yearsBack = 0;
    QJsonObject json;
    QByteArray canonical;
    QString sha256;
};

} // namespace lotsia
