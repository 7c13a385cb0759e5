#pragma once

#include "common/Result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace lotsia {

class StrictJson;

enum class AppendixKind { Roadmap, Criteria, Methodology, SchoolList, FreeText, FreeTable };

/// An appendix that is written in the order itself.
struct OwnAppendix {
    QString documentKind = {}; ///< «Состав», «Форма», «Положение»: the approval stamp agrees with it
    QString title = {}; ///< printed heading; line breaks are kept
    QString text = {}; ///< paragraphs, one a line; of a table: what stands above it
    QList<QStringList> cells = {}; ///< FreeTable: rows, the first holds the headings
    bool landscape = false;
    bool operator==(const OwnAppendix&) const = default;

    static constexpr qsizetype maxRows = 5000, maxColumns = 30;
    static constexpr qsizetype maxText = 400'000, maxParagraphs = 5000; ///< letters and lines of the text
    static constexpr qsizetype maxCellText = 20'000;
};

/// What stands behind an order: which document, and from what it is printed.
struct OrderAppendix {
    AppendixKind kind = AppendixKind::Roadmap;
    qint64 source = 0; ///< key of the roadmap or of the criteria set; 0: not chosen yet
    int year = 0; ///< SchoolList: school year of the results, by its end; 0: not chosen yet
    QStringList classes = {}; ///< SchoolList: ids of the classes that bring a school onto it; empty: every class
    OwnAppendix own = {}; ///< FreeText, FreeTable
    bool stamped = true; ///< approved by the order: «УТВЕРЖДЕН»; otherwise «к приказу …»

    /// Printed from nothing but the order itself.
    bool isOwn() const { return kind == AppendixKind::FreeText || kind == AppendixKind::FreeTable; }
    /// Only lotsia-order/3 can say it.
    bool needsThirdEdition() const { return isOwn() || !stamped; }

    QJsonObject toJson() const;
    /// Error: Data with the key.
    [[nodiscard]] static Result<OrderAppendix> fromJson(const StrictJson& object);
    bool operator==(const OrderAppendix&) const = default;
};

/// The key of the roadmap or criteria set under \p key; 0 when there is none. Error: Data.
[[nodiscard]] Result<qint64> readSource(const StrictJson& object, const QString& key, AppendixKind kind);

[[nodiscard]] QJsonObject ownAppendixJson(const OwnAppendix& own);
/// Error: Data with the key (too many rows or columns too).
[[nodiscard]] Result<OwnAppendix> readOwnAppendix(const StrictJson& object);

/// «Критерии и показатели», «Методика», «Перечень»: what the approval stamp agrees with; a roadmap has a kind of its
/// own, this one is «План».
QString appendixKindText(AppendixKind kind);

} // namespace lotsia
