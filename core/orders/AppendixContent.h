#pragma once

#include "criteria/CriteriaSet.h"
#include "orders/OrderAppendix.h"
#include "orders/PrintedSchoolList.h"
#include "roadmap/Roadmap.h"

#include <variant>

namespace lotsia {

/// A criteria set with what its appendices need to speak plain Russian.
struct PrintedCriteria {
    CriteriaSet set;
    QHash<QString, QString> names = {}; ///< of indicators and flags by code
    QHash<QString, QString> units = {}; ///< of indicators by code: «%» for a part of a whole, «км»
    QStringList calendarNotes = {}; ///< procedures that were not held as usual, a sentence each
    int firstYear = 0, lastYear = 0; ///< school years the set is meant for, by their end; 0 is open
    QString orderText = {}; ///< «приказ № 96 от 24.06.2021» when it is approved already
};

/// What one appendix prints; nothing while its source is not chosen.
struct AppendixContent {
    AppendixKind kind = AppendixKind::Roadmap;
    std::variant<std::monostate, Roadmap, PrintedCriteria, PrintedSchoolList, OwnAppendix> value = {};

    const Roadmap* roadmap() const { return std::get_if<Roadmap>(&value); }
    const PrintedCriteria* criteria() const { return std::get_if<PrintedCriteria>(&value); }
    const PrintedSchoolList* schoolList() const { return std::get_if<PrintedSchoolList>(&value); }
    const OwnAppendix* own() const { return std::get_if<OwnAppendix>(&value); }
    /// «План», «Критерии и показатели», «Методика», «Перечень»: the approval stamp agrees with it.
    QString documentKind() const;
    bool isSample() const;
};

/// The appendices of an approved order as they are kept with it: a lone roadmap as lotsia-roadmap/1, anything else as
/// lotsia-order-appendices/1; empty for none. Every one has its value.
QByteArray frozenAppendices(const QList<AppendixContent>& contents);
/// Reads both. Error: Data with the key.
[[nodiscard]] Result<QList<AppendixContent>> readFrozenAppendices(const QByteArray& json);

} // namespace lotsia
