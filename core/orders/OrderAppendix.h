#pragma once

#include "common/Result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace lotsia {

class StrictJson;

enum class AppendixKind { Roadmap, Criteria, Methodology, SchoolList };

/// What stands behind an order: which document, and from what it is printed.
struct OrderAppendix {
    AppendixKind kind = AppendixKind::Roadmap;
    qint64 source = 0; ///< key of the roadmap or of the criteria set; 0: not chosen yet
    int year = 0; ///< SchoolList: school year of the results, by its end; 0: not chosen yet
    QStringList classes = {}; ///< SchoolList: ids of the classes that bring a school onto it; empty: every class

    QJsonObject toJson() const;
    /// Error: Data with the key.
    [[nodiscard]] static Result<OrderAppendix> fromJson(const StrictJson& object);
    bool operator==(const OrderAppendix&) const = default;
};

/// The key of the roadmap or criteria set under \p key; 0 when there is none. Error: Data.
[[nodiscard]] Result<qint64> readSource(const StrictJson& object, const QString& key, AppendixKind kind);

/// «Критерии и показатели», «Методика», «Перечень»: what the approval stamp agrees with; a roadmap has a kind of its
/// own, this one is «План».
QString appendixKindText(AppendixKind kind);

} // namespace lotsia
