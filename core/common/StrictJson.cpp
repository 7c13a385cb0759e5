#include "common/StrictJson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int documentDepth = 32;

/// The name that stands between quotes in \p raw: «\\u0061» and «a» are one key.
QString keyText(const QByteArray& raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    return QJsonDocument::fromJson("[\"" + raw + "\"]").array().at(0).toString();
}

/// Walks over the bytes once. What is no JSON at all is left to QJsonDocument, which names the place.
Status checkShape(const QByteArray& json, int depthAllowed)
{
    struct Level {
        bool isObject;
        QSet<QString> keys;
    };
    std::vector<Level> levels;
    qsizetype i = 0;
    const auto line = [&] { return Place{{}, {}, static_cast<int>(json.left(i).count('\n')) + 1, {}}; };
    while (i < json.size()) {
        const char c = json.at(i);
        if (c == '{' || c == '[') {
            levels.push_back({c == '{', {}});
            if (std::ssize(levels) > depthAllowed)
                return fail(ErrorCode::Data,
                            QCoreApplication::translate("StrictJson",
                                                        "The file is nested deeper than %1 levels. Choose a file of "
                                                        "the described layout.")
                                .arg(depthAllowed),
                            line());
        } else if ((c == '}' || c == ']') && !levels.empty()) {
            levels.pop_back();
        } else if (c == '"') {
            const qsizetype start = ++i;
            while (i < json.size() && json.at(i) != '"')
                i += json.at(i) == '\\' ? 2 : 1;
            const qsizetype end = std::min(i, json.size());
            qsizetype next = i + 1;
            while (next < json.size() && (json.at(next) == ' ' || (json.at(next) >= '\t' && json.at(next) <= '\r')))
                ++next;
            if (!levels.empty() && levels.back().isObject && next < json.size() && json.at(next) == ':') {
                const QString key = keyText(json.mid(start, end - start));
                if (levels.back().keys.contains(key))
                    return fail(ErrorCode::Data,
                                QCoreApplication::translate(
                                    "StrictJson", "The key “%1” stands twice in one place. Remove one of them.")
                                    .arg(key.left(80)),
                                line());
                levels.back().keys.insert(key);
            }
        }
        ++i;
    }
    return {};
}

} // namespace

QDate strictIsoDate(const QString& text)
{
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return date.isValid() && date.toString(u"yyyy-MM-dd"_s) == text ? date : QDate();
}

Result<QJsonObject> parseJsonObject(const QByteArray& json, qint64 maxBytes, int maxDepth)
{
    if (json.size() > maxBytes)
        return fail(ErrorCode::Data,
                    QCoreApplication::translate("StrictJson", "The file is larger than %1 KiB. Choose a smaller one.")
                        .arg(maxBytes / 1024));
    // A byte-order mark, as Notepad writes it, is not part of JSON.
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    LOTSIA_TRY(checkShape(text, maxDepth));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(
            ErrorCode::Data,
            QCoreApplication::translate("StrictJson", "The file is not valid JSON: see line %1. Correct it there.")
                .arg(text.left(error.offset).count('\n') + 1));
    if (!document.isObject())
        return fail(ErrorCode::Data,
                    QCoreApplication::translate("StrictJson", "The file must hold one JSON object in braces."));
    return document.object();
}

Result<StrictJson> StrictJson::parse(const QByteArray& json, qint64 maxBytes, const QString& fileName)
{
    auto object = parseJsonObject(json, maxBytes, documentDepth);
    if (!object) {
        object.error().place.file = fileName;
        return std::unexpected(std::move(object).error());
    }
    return StrictJson(std::move(*object), {}, fileName);
}

StrictJson::StrictJson(QJsonObject object, QString path, QString fileName)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_fileName(std::move(fileName))
{
}

QString StrictJson::pathOf(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

std::unexpected<Error> StrictJson::bad(const QString& key, const QString& text) const
{
    return fail(ErrorCode::Data, QCoreApplication::translate("StrictJson", "“%1”: %2").arg(pathOf(key).left(200), text),
                Place{m_fileName, {}, 0, {}});
}

Status StrictJson::onlyKeys(const QStringList& allowed) const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!allowed.contains(it.key()))
            return bad(
                it.key(),
                QCoreApplication::translate("StrictJson", "this field is not known. Remove it or correct its name."));
    }
    return {};
}

Status StrictJson::format(const QString& expected) const
{
    if (m_object.value("format"_L1).toString() != expected)
        return bad(u"format"_s, QCoreApplication::translate("StrictJson", "“%1” is expected here.").arg(expected));
    return {};
}

Result<QString> StrictJson::checkedText(const QString& key, const QJsonValue& value) const
{
    if (!value.isString())
        return bad(key, QCoreApplication::translate("StrictJson", "a text in quotes is expected here."));
    const QString text = value.toString();
    if (text.size() > maxTextLength)
        return bad(key,
                   QCoreApplication::translate("StrictJson", "the text is longer than %1 characters. Shorten it.")
                       .arg(maxTextLength));
    if (text.contains(QChar(u'\0')))
        return bad(
            key,
            QCoreApplication::translate("StrictJson", "the text holds a character that cannot be printed. Remove it."));
    return text;
}

Result<QString> StrictJson::text(const QString& key, Need need) const
{
    const QJsonValue value = m_object.value(key);
    if (need == Need::Optional && (value.isUndefined() || value.isNull()))
        return QString();
    if (value.isUndefined())
        return bad(key, QCoreApplication::translate("StrictJson", "this field is missing. Add it."));
    return checkedText(key, value);
}

Result<bool> StrictJson::flag(const QString& key, bool absent) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return absent;
    if (!value.isBool())
        return bad(key, QCoreApplication::translate("StrictJson", "true or false is expected here."));
    return value.toBool();
}

Result<QDate> StrictJson::date(const QString& key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return QDate();
    const QDate date = strictIsoDate(value.toString());
    if (!date.isValid())
        return bad(key, QCoreApplication::translate("StrictJson", "a date like 2023-09-01 is expected here."));
    return date;
}

Result<QJsonArray> StrictJson::array(const QString& key, qsizetype atMost, Need need) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() && need == Need::Optional)
        return QJsonArray();
    if (value.isUndefined())
        return bad(key, QCoreApplication::translate("StrictJson", "this field is missing. Add it."));
    if (!value.isArray())
        return bad(key, QCoreApplication::translate("StrictJson", "a list in square brackets is expected here."));
    const QJsonArray array = value.toArray();
    if (array.size() > atMost)
        return bad(key,
                   QCoreApplication::translate("StrictJson", "the list holds %1 items, at most %2 are allowed.")
                       .arg(array.size())
                       .arg(atMost));
    return array;
}

Result<QStringList> StrictJson::texts(const QString& key, qsizetype atMost) const
{
    LOTSIA_TRY_ASSIGN(const QJsonArray items, array(key, atMost));
    QStringList list;
    for (qsizetype i = 0; i < items.size(); ++i) {
        LOTSIA_TRY_ASSIGN(const QString text, checkedText(u"%1[%2]"_s.arg(key).arg(i), items.at(i)));
        list << text;
    }
    return list;
}

Result<StrictJson> StrictJson::object(const QString& key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isNull() && !value.isObject())
        return bad(key, QCoreApplication::translate("StrictJson", "an object in braces is expected here."));
    return StrictJson(value.toObject(), pathOf(key), m_fileName);
}

Result<StrictJson> StrictJson::item(const QString& key, const QJsonArray& array, qsizetype index) const
{
    const QString indexed = u"%1[%2]"_s.arg(key).arg(index);
    if (!array.at(index).isObject())
        return bad(indexed, QCoreApplication::translate("StrictJson", "an object in braces is expected here."));
    return StrictJson(array.at(index).toObject(), pathOf(indexed), m_fileName);
}

} // namespace lotsia
