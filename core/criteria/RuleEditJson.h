#pragma once

#include "common/Result.h"
#include "criteria/RuleSentence.h"

#include <functional>

namespace lotsia {

/// \p object with \p value at \p path, the first \p from steps of which are taken already; undefined removes.
QJsonObject replaced(const QJsonObject& object, const RulePath& path, const QJsonValue& value, qsizetype from = 0);
/// "all", "any" or "of" of a condition that is such a group.
QString groupOf(const QJsonObject& condition);
/// Conditions from the leaves up, each as \p change makes it; undefined takes one away, and a group left empty too.
QJsonValue rebuilt(const QJsonObject& condition, const std::function<QJsonValue(QJsonObject)>& change);
/// The set with the conditions of all its classes rebuilt.
QJsonObject withConditions(QJsonObject set, const std::function<QJsonValue(QJsonObject)>& change);
/// What an edit leaves behind in a condition: k of fewer conditions than k, «each» of one year.
QJsonValue tidied(QJsonObject condition);
/// The set as the parser takes it; as the next version of the format where only that one knows what is new in it.
/// Error: Data, without the place in the file.
[[nodiscard]] Result<QJsonObject> checkedSet(const QJsonObject& set);

} // namespace lotsia
