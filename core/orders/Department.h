#pragma once

#include "common/Result.h"

#include <QString>

namespace lotsia {

/// The education department that owns the database: contract lotsia-department/1.
struct Department {
    QString name; ///< required
    QString shortName;
    QString parent; ///< «Администрация … городского округа»
    QString region;
    QString place; ///< place of issue, «г. Карабаш»
    QString municipalityNominative, municipalityGenitive, municipalityPrepositional;
    QString headPost, headName; ///< «Начальник Управления», «И.А. Бактиева»
    QString coordinatorPost, coordinatorPostDative, coordinatorName, coordinatorNameDative;

    /// At most 64 KiB. Error: Data; an unknown field is refused by name.
    [[nodiscard]] static Result<Department> fromJson(const QByteArray& json, const QString& fileName = {});
    QByteArray toJson() const;
    bool operator==(const Department&) const = default;
};

} // namespace lotsia
