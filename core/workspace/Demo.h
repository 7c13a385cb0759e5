#pragma once

#include "common/Result.h"

#include <QList>
#include <QString>

namespace lotsia {

/// A department that ships as an example: its order and roadmap are real, schools and results are invented.
struct DemoDepartment {
    QString key; ///< prefix of its files in the resources and name of its database
    QString name; ///< «Карабаш»
};
QList<DemoDepartment> demoDepartments();

/// Where createDemoDatabase() puts it.
QString demoDatabasePath(const QString& folder, const DemoDepartment& department);
/// That of the first demo department.
QString demoDatabasePath(const QString& folder);

/// Builds «<key>.lotsia» anew in \p folder through the same imports as anybody's data; an earlier demo database of that
/// name is replaced. Returns its path. Errors: File, InUse.
[[nodiscard]] Result<QString> createDemoDatabase(const QString& folder, const DemoDepartment& department);
/// The first demo department.
[[nodiscard]] Result<QString> createDemoDatabase(const QString& folder);

} // namespace lotsia
