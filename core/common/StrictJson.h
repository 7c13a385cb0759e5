#pragma once

#include "common/Result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace lotsia {

/// Parses \p json, whose root must be an object, after checking what QJsonDocument lets pass: size, depth, and a key
/// that stands twice in one object. A byte-order mark is let pass. Error: Data, naming the
/// line of a mistake.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray& json, qint64 maxBytes, int maxDepth);

/// Reads one JSON object strictly: every error names the path inside the file («sections[0].actions[2].term»). All
/// errors: Data.
class StrictJson {
public:
    enum class Need { Required, Optional };
    static constexpr int maxTextLength = 20'000; ///< characters of any one text

    /// Parses \p json, whose root must be an object. Bounded: at most \p maxBytes and 32 levels deep.
    [[nodiscard]] static Result<StrictJson> parse(const QByteArray& json, qint64 maxBytes, const QString& fileName);
    StrictJson(QJsonObject object, QString path, QString fileName);

    /// Refuses the first key that is not among \p allowed.
    [[nodiscard]] Status onlyKeys(const QStringList& allowed) const;
    /// The key "format" must be exactly \p expected.
    [[nodiscard]] Status format(const QString& expected) const;
    /// An absent optional text is empty, and so is a null one.
    [[nodiscard]] Result<QString> text(const QString& key, Need need = Need::Optional) const;
    [[nodiscard]] Result<bool> flag(const QString& key, bool absent) const;
    /// An ISO date «2021-06-24»; absent or null gives an invalid QDate.
    [[nodiscard]] Result<QDate> date(const QString& key) const;
    /// \p atMost bounds the number of items; an absent optional array is empty.
    [[nodiscard]] Result<QJsonArray> array(const QString& key, qsizetype atMost, Need need = Need::Optional) const;
    [[nodiscard]] Result<QStringList> texts(const QString& key, qsizetype atMost) const;
    /// An absent or null object is empty.
    [[nodiscard]] Result<StrictJson> object(const QString& key) const;
    /// Item \p index of the array \p key as an object.
    [[nodiscard]] Result<StrictJson> item(const QString& key, const QJsonArray& array, qsizetype index) const;

    bool has(const QString& key) const { return m_object.contains(key); }
    const QJsonObject& raw() const { return m_object; }
    /// An error about \p key, with its path in front of \p sentence.
    std::unexpected<Error> bad(const QString& key, const QString& sentence) const;

private:
    QString pathOf(const QString& key) const;
    Result<QString> checkedText(const QString& key, const QJsonValue& value) const;

    QJsonObject m_object;
    QString m_path;
    QString m_fileName;
};

/// A date of exactly the form «2021-06-24»; anything else is invalid.
QDate strictIsoDate(const QString& text);

} // namespace lotsia
