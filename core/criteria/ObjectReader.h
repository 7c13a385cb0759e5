#pragma once

#include "common/Fraction.h"
#include "common/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace lotsia {

/// Failure at \p path inside a file: «signs.низкий результат.is: …». Error: Data.
std::unexpected<Error> badJson(const QString& path, const QString& text);

/// Reads the members of one object and refuses by name those that nobody asked for.
class ObjectReader {
public:
    [[nodiscard]] static Result<ObjectReader> of(const QJsonValue& value, const QString& path);

    const QString& path() const { return m_path; }
    QString path(const QString& key) const;
    bool has(const QString& key) const { return m_object.contains(key); }
    QStringList keys() const { return m_object.keys(); }

    /// Each call makes \p key a known one.
    QJsonValue value(const QString& key);
    [[nodiscard]] Result<QString> text(const QString& key);
    [[nodiscard]] Result<QString> text(const QString& key, const QString& whenAbsent);
    [[nodiscard]] Result<bool> flag(const QString& key, bool whenAbsent);
    [[nodiscard]] Result<int> integer(const QString& key, int least, int most);
    [[nodiscard]] Result<int> integer(const QString& key, int least, int most, int whenAbsent);
    [[nodiscard]] Result<Fraction> number(const QString& key);
    [[nodiscard]] Result<QJsonArray> array(const QString& key, qsizetype most);
    /// Objects by name; absent gives an empty reader.
    [[nodiscard]] Result<ObjectReader> object(const QString& key);
    /// The word of \p words that stands at \p key, as its place in the list.
    [[nodiscard]] Result<int> word(const QString& key, const QStringList& words);
    /// Error: Data, naming the first unknown key.
    [[nodiscard]] Status finish() const;

private:
    ObjectReader(QJsonObject object, QString path)
        : m_object(std::move(object))
        , m_path(std::move(path))
    {
    }
    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_known;
};

/// A JSON number as the decimal that was written. Error: Data.
[[nodiscard]] Result<Fraction> exactNumber(const QJsonValue& value, const QString& path);
[[nodiscard]] Result<int> exactInteger(const QJsonValue& value, int least, int most, const QString& path);
/// A string of 1–200 letters. Error: Data.
[[nodiscard]] Result<QString> shortText(const QJsonValue& value, const QString& path);

} // namespace lotsia
