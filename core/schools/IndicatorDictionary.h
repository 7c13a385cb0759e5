#pragma once

#include "common/Result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lotsia {

enum class IndicatorKind { Share, Number, YesNo };

/// One indicator of a school's conditions, as criteria name it and as tables head it.
struct IndicatorEntry {
    QString code; ///< «incomplete_families_share»: Latin small letters, digits, «_»
    QString name; ///< «Доля обучающихся из неполных семей»
    QString unit; ///< «доля», «чел.», «км», «да/нет»; printed only
    IndicatorKind kind = IndicatorKind::Number;
    QStringList headings = {}; ///< what tables call it, without the unit: «Неполные семьи»
    QString numerator = {}; ///< Share: code of the head count; empty: the headings hold it (or percents)
    QString denominator = {}; ///< Share: code of the whole; empty: «enrolment»
    bool positive = false; ///< the more, the better the conditions
    QString note = {};
    bool operator==(const IndicatorEntry&) const = default;
};

/// Which entry a table's heading belongs to, and in what its values are given.
struct HeadingMatch {
    enum class Unit { Plain, Percent, Part };
    QString code;
    Unit unit = Unit::Plain;
};

/// The department's list of indicators (`lotsia-indicators/1`): the bridge between headings of tables and codes of
/// criteria. Checked whole: an object of this class has no doubtful code or heading.
class IndicatorDictionary {
public:
    static constexpr qsizetype maxEntries = 300;

    IndicatorDictionary() = default;
    /// Error: Data, with the number of the entry: a bad or repeated code, a heading that two entries claim, a share of
    /// something that is no number of the dictionary …
    [[nodiscard]] static Result<IndicatorDictionary> of(QList<IndicatorEntry> entries);
    /// At most 512 KiB; unknown keys are refused by name. Error: Data, with the path inside the file.
    [[nodiscard]] static Result<IndicatorDictionary> fromJson(const QByteArray& json, const QString& fileName = {});
    QByteArray toJson() const;
    /// The list that comes with the program; it needs no adjustment for the usual social passport.
    static const IndicatorDictionary& builtIn();

    const QList<IndicatorEntry>& entries() const { return m_entries; }
    const IndicatorEntry* find(const QString& code) const;
    /// «Неполные семьи, чел.», «Доля детей из неполных семей, %»; nullopt when no entry knows the heading.
    std::optional<HeadingMatch> match(const QString& heading) const;
    /// A code that no entry has, made of \p name in Latin letters: «Ледовая переправа» → «ledovaya_pereprava».
    QString freeCode(const QString& name) const;
    /// Code → name.
    QHash<QString, QString> names() const;
    /// Code → unit: «%» for a share of enrolment, «км»; nothing for a yes or no.
    QHash<QString, QString> units() const;

private:
    QList<IndicatorEntry> m_entries;
    QHash<QString, qsizetype> m_byCode;
    QHash<QString, qsizetype> m_byHeading; ///< by the heading without its unit, folded
};

/// Code of the number of pupils, the whole of most shares.
inline const QString& enrolmentCode()
{
    static const QString code = QStringLiteral("enrolment");
    return code;
}

} // namespace lotsia
