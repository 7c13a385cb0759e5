#pragma once

#include "criteria/Evaluator.h"

#include <QHash>
#include <QJsonObject>

namespace lotsia {

class StrictJson;

/// A school on the printed list. Texts are Russian: they are printed.
struct ListedSchool {
    QString code;
    QString name;
    QString classes; ///< «ШНОР, ШНСУ»; what is unknown or why the school is left out, in the parts for those
    QString grounds; ///< figures by year; may hold line breaks
    QString decision; ///< «по критериям», or the decision by hand with what the rule says
    bool operator==(const ListedSchool&) const = default;
};

/// The list of schools as an order's appendix shows it: plain texts, so that an approved order is printed again from
/// its own frozen copy. No phones and no names of people (152-ФЗ), no places in a ranking (domain.md §9).
struct PrintedSchoolList {
    int year = 0; ///< school year of the results, by its end
    QString criteria; ///< «Критерии …», редакция 2023
    QString criteriaOrder; ///< «приказ № 96 от 24.06.2021»; empty while the criteria are not approved
    bool sample = false;
    QStringList classes; ///< names of the classes that bring a school onto the list
    QList<ListedSchool> listed;
    QList<ListedSchool> takenOut; ///< by hand, against the rule
    QList<ListedSchool> unknown; ///< not enough data
    QList<ListedSchool> excluded;

    /// \p classIds as in OrderAppendix::classes; \p names of indicators by code, as in
    /// PrintedCriteria.
    static PrintedSchoolList of(const Classification& classification, const QStringList& classIds,
                                const QHash<QString, QString>& names);
    QJsonObject toJson() const;
    /// Error: Data with the key.
    [[nodiscard]] static Result<PrintedSchoolList> fromJson(const StrictJson& object);
    bool operator==(const PrintedSchoolList&) const = default;
};

/// Classes of \p set that ask for support: those of success («высокие», «резильентная»), the ordinary ones and those
/// that a school has left are not on the list unless a person adds them. Empty: every class is.
QStringList supportedClasses(const CriteriaSet& set);

/// «Критерии …», редакция 2023
QString criteriaName(const CriteriaSet& set);

} // namespace lotsia
