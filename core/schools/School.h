#pragma once

#include "common/Id.h"
#include "common/Result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace lotsia {

struct SchoolTag;
using SchoolId = Id<SchoolTag>;

/// Regional code of a school: text, never a number («0101» keeps its zero); 1–20 letters, digits and dashes, no spaces.
class SchoolCode {
public:
    /// Trims; a number that a spreadsheet wrote as «111001.0» is not accepted. Error: Data.
    [[nodiscard]] static Result<SchoolCode> parse(const QString& text);
    const QString& toString() const { return m_text; }
    bool operator==(const SchoolCode&) const = default;

private:
    explicit SchoolCode(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

/// A general education organisation of the municipality. Empty text means "not filled in".
struct School {
    SchoolId id;
    QString code; ///< a valid SchoolCode
    QString login; ///< login in ФИС ОКО, «sch111010001»
    QString shortName; ///< as printed in lists; required
    QString fullName;
    QString level; ///< НОШ, ООШ, СОШ, …
    QString type; ///< Вид: общеобразовательная, вечерняя, коррекционная, …
    QString location; ///< город, село
    QString cluster; ///< a group for comparison, free word
    QString inn; ///< ИНН, 10 digits with a valid check digit, or empty
    QString head; ///< director's surname and initials
    QString phone;
    QString note;
    bool archived = false;

    bool operator==(const School&) const = default;
};

/// ИНН of a legal entity: 10 digits, the last one checked (ФНС, приказ ММВ-7-6/435@).
bool isValidInn(const QString& text);

/// Finds schools by what a file calls them: code, then login, then alias, then folded name.
class SchoolDirectory {
public:
    explicit SchoolDirectory(QList<School> schools = {}, const QHash<QString, SchoolId>& aliases = {});
    /// Index into schools(), or -1. Any argument may be empty.
    qsizetype find(const QString& code, const QString& login, const QString& name) const;
    const QList<School>& schools() const { return m_schools; }

private:
    QList<School> m_schools;
    QHash<QString, qsizetype> m_byCode;
    QHash<QString, qsizetype> m_byLogin;
    QHash<QString, qsizetype> m_byName; ///< folded short and full names and aliases; -1 when two schools share one
};

} // namespace lotsia
