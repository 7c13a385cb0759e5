#pragma once

#include "common/AcademicYear.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace lotsia {

/// Steps into a set's JSON: keys of objects, and places in lists as decimal text.
using RulePath = QStringList;

/// How a part of a sentence is changed.
enum class PartKind : quint8 {
    Plain, ///< not at all
    Choice,
    Number,
    Years, ///< several years back, 0 is the year asked for
    Text,
    Name, ///< of a sign, an index or a set of procedures: goes along into everything that refers to it
    Procedures
};

/// One of the other values: what \p value replaces stands at \p path (undefined takes it away).
struct RuleChoice {
    QString text;
    RulePath path;
    QJsonValue value;
    bool operator==(const RuleChoice&) const = default;
};

/// What a number is shown as and may be; stored is the shown one divided by \p scale.
struct RuleRange {
    double least = 0, most = 0;
    int digits = 0; ///< after the point, of the number as it is shown
    int scale = 1; ///< 100 for percent
    QString unit = {}; ///< «%»
    bool operator==(const RuleRange&) const = default;
};

/// A piece of a sentence. A Number may have choices too: what it is replaced with by something that is no number.
struct RulePart {
    QString text;
    PartKind kind = PartKind::Plain;
    QString label = {}; ///< what is changed: «Порог»
    RulePath path = {};
    QJsonValue value = {}; ///< as stored
    QList<RuleChoice> choices = {};
    RuleRange range = {};
    bool ownText = false; ///< Choice: other words than those offered are possible
    bool optional = false; ///< Text: may be empty, then it is taken away
    bool operator==(const RulePart&) const = default;
};

enum class LineKind : quint8 {
    Set,
    Class,
    Condition,
    Sign,
    ProcedureSet,
    Index,
    Term,
    Band,
    Exclusion,
    Ranking,
    Detail
};

/// One sentence. Parts are told with single spaces between them, but none before a comma.
struct RuleLine {
    LineKind kind = LineKind::Detail;
    int depth = 0;
    QString joint = {}; ///< «И», «ИЛИ» between this condition and the one before it
    RulePath path = {}; ///< of what the line tells; empty for a Detail
    QList<RulePart> parts = {};
    QList<RulePart> options = {}; ///< what can be chosen too, but is not told while it is not
    bool isGroup = false; ///< a condition that holds others

    QString text() const;
    bool operator==(const RuleLine&) const = default;
};

enum class CardKind : quint8 { Set, Classes, Signs, ProcedureSets, Indexes, Exclusions, Ranking };

struct RuleCard {
    CardKind kind = CardKind::Set;
    QString title;
    QList<RuleLine> lines;
};

/// What the sentences call things that the set knows by codes only, and which of them can be chosen.
struct RuleNames {
    QHash<QString, QString> indicators = {}; ///< name by code
    QHash<QString, QString> flags = {};
    QSet<QString> shares = {}; ///< codes of indicators that are told in percent
    QHash<QString, QString> units = {}; ///< of the other indicators, by code: «км», «чел.»
    std::optional<AcademicYear> asked = {}; ///< named beside the distances in the choices of years
};

/// A set of criteria as readable sentences whose parts can be changed. Russian by contract, as CriteriaText. Pure; what
/// the grammar knows and this does not is told as it stands in the file.
class RuleSentence {
public:
    explicit RuleSentence(const QJsonObject& set, RuleNames names = {});

    QList<RuleCard> cards() const;
    /// The lines of one condition with all below it.
    QList<RuleLine> condition(const RulePath& path, int depth = 0) const;
    /// Exact stored value of a number as it is shown: 30 of percent is 0.3.
    static QJsonValue stored(const RuleRange& range, double shown);
    static double shown(const RuleRange& range, const QJsonValue& value);
    /// What stands at \p path; undefined where nothing does.
    static QJsonValue at(const QJsonObject& set, const RulePath& path);
    /// «в отчётном году», «в отчётном году и в предыдущем году», …
    static QString inYears(const QList<int>& back);

private:
    RuleCard setCard() const;
    RuleCard classes() const;
    RuleCard signCard() const;
    RuleCard procedureSets() const;
    RuleCard indexes() const;
    RuleCard exclusions() const;
    RuleCard ranking() const;
    void addTermSource(RuleLine& line, const QJsonObject& term) const;
    void addTerm(QList<RuleLine>& lines, const RulePath& path) const;

    QJsonObject m_set;
    RuleNames m_names;
};

} // namespace lotsia
