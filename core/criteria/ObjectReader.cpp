#include "criteria/ObjectReader.h"

#include <QCoreApplication>

#include <cmath>

namespace lotsia {

using namespace Qt::StringLiterals;

std::unexpected<Error> badJson(const QString& path, const QString& text)
{
    return fail(ErrorCode::Data, path.isEmpty() ? text : path + u": "_s + text);
}

Result<Fraction> exactNumber(const QJsonValue& value, const QString& path)
{
    if (!value.isDouble())
        return badJson(path, QCoreApplication::translate("CriteriaSet", "A number is expected."));
    // Fifteen digits in all: products with counts of pupils stay exact.
    const auto exact = Fraction::fromDouble(value.toDouble());
    if (!exact || exact->denominator() > 1'000'000'000 || std::abs(value.toDouble()) > 1'000'000)
        return badJson(
            path,
            QCoreApplication::translate("CriteriaSet",
                                        "A number up to a million with at most 9 digits after the point is expected."));
    return exact->reduced();
}

Result<int> exactInteger(const QJsonValue& value, int least, int most, const QString& path)
{
    const double number = value.toDouble();
    if (!value.isDouble() || number < least || number > most || number != std::floor(number))
        return badJson(path,
                       QCoreApplication::translate("CriteriaSet", "A whole number from %1 to %2 is expected.")
                           .arg(least)
                           .arg(most));
    return static_cast<int>(number);
}

Result<QString> shortText(const QJsonValue& value, const QString& path)
{
    if (!value.isString() || value.toString().trimmed().isEmpty() || value.toString().size() > 200)
        return badJson(path, QCoreApplication::translate("CriteriaSet", "A text of 1 to 200 letters is expected."));
    return value.toString();
}

Result<ObjectReader> ObjectReader::of(const QJsonValue& value, const QString& path)
{
    if (!value.isObject())
        return badJson(path, QCoreApplication::translate("CriteriaSet", "An object {…} is expected."));
    return ObjectReader(value.toObject(), path);
}

QString ObjectReader::path(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

QJsonValue ObjectReader::value(const QString& key)
{
    m_known.insert(key);
    return m_object.value(key);
}

Result<QString> ObjectReader::text(const QString& key)
{
    return shortText(value(key), path(key));
}

Result<QString> ObjectReader::text(const QString& key, const QString& whenAbsent)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return whenAbsent;
    return shortText(found, path(key));
}

Result<bool> ObjectReader::flag(const QString& key, bool whenAbsent)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return whenAbsent;
    if (!found.isBool())
        return badJson(path(key), QCoreApplication::translate("CriteriaSet", "true or false is expected."));
    return found.toBool();
}

Result<int> ObjectReader::integer(const QString& key, int least, int most)
{
    return exactInteger(value(key), least, most, path(key));
}

Result<int> ObjectReader::integer(const QString& key, int least, int most, int whenAbsent)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return whenAbsent;
    return exactInteger(found, least, most, path(key));
}

Result<Fraction> ObjectReader::number(const QString& key)
{
    return exactNumber(value(key), path(key));
}

Result<QJsonArray> ObjectReader::array(const QString& key, qsizetype most)
{
    const QJsonValue found = value(key);
    if (!found.isArray() || found.toArray().isEmpty() || found.toArray().size() > most)
        return badJson(
            path(key),
            QCoreApplication::translate("CriteriaSet", "A list […] of 1 to %1 entries is expected.").arg(most));
    return found.toArray();
}

Result<ObjectReader> ObjectReader::object(const QString& key)
{
    const QJsonValue found = value(key);
    return of(found.isUndefined() ? QJsonValue(QJsonObject()) : found, path(key));
}

Result<int> ObjectReader::word(const QString& key, const QStringList& words)
{
    const QJsonValue found = value(key);
    const qsizetype place = found.isString() ? words.indexOf(found.toString()) : -1;
    if (place < 0)
        return badJson(
            path(key),
            QCoreApplication::translate("CriteriaSet", "One of these words is expected: %1.").arg(words.join(u", "_s)));
    return static_cast<int>(place);
}

Status ObjectReader::finish() const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            return badJson(
                path(it.key()),
                QCoreApplication::translate("CriteriaSet", "The key “%1” is not known here. Correct or remove it.")
                    .arg(it.key().left(80)));
    }
    return {};
}

} // namespace lotsia
