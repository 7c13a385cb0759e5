#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace lotsia {

enum class FieldGroup { Department, People, Roadmap, Criteria, Changes, ByHand };

/// A field of an order's text. Templates that come with the program use its key, «{head.name}»; on paper it is Russian,
/// «{ФИО руководителя}».
struct OrderFieldName {
    QString key;
    QString name;
    FieldGroup group = FieldGroup::Department;
};

/// What the fields are filled with, by their keys. A value that the database does not know is missing or empty.
using FieldValues = QHash<QString, QString>;

/// Every field, in the order of a menu. Those of ByHand have no value in the database: a person writes them or, as
/// «{основание}», takes them from the register of acts. Those of Changes are no choice of a person.
const QList<OrderFieldName>& orderFieldNames();

/// «ФИО руководителя» of «head.name»; empty when there is no such field.
QString fieldName(const QString& key);
/// «head.name» of «ФИО руководителя» in any letters; empty when the name is a person's own.
QString fieldKey(const QString& name);
/// «{ФИО руководителя}».
QString fieldInBraces(const QString& name);

/// A field that stands unfilled in a text.
struct FieldPlace {
    qsizetype from = 0; ///< of the opening brace
    qsizetype length = 0; ///< with both braces
    QString name; ///< between them, as written
    bool operator==(const FieldPlace&) const = default;
};

/// Russian names in braces of up to a hundred letters, on one line.
QList<FieldPlace> emptyFields(const QString& text);

/// \p text with the fields that \p values know filled; the others stay.
QString filledText(const QString& text, const FieldValues& values);

} // namespace lotsia
