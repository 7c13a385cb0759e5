#pragma once

#include "schools/School.h"
#include "ui/common/ColumnModel.h"

#include <functional>
#include <optional>
#include <vector>

namespace lotsia {

/// A field of the school's card, described once: the form's widget, its check and the table's column come from it.
struct SchoolField {
    enum class Kind { Line, Choice, Note };

    QString key; ///< stable name: object name of the widget, key of the column
    QString label;
    QString School::*member;
    Kind kind = Kind::Line;
    QStringList choices = {}; ///< suggestions of a Choice; other words are allowed
    QString hint = {}; ///< greyed text in the empty field
    /// Why \p text cannot be stored, as a sentence; nullopt when it can.
    std::function<std::optional<QString>(const QString& text)> problem = {};
    int columnWidth = 120;
    bool hiddenAtFirst = false;
};

/// Fields in the order of the form.
const std::vector<SchoolField>& schoolFields();

/// The table's columns over \p schools, which must outlive them.
std::vector<ColumnSpec> schoolColumns(const QList<School>& schools);

} // namespace lotsia
