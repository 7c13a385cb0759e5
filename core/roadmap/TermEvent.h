#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace lotsia {

/// A time that runs from an event whose day the plan does not know: «в течение 10 рабочих дней со дня получения
/// письма».
struct TermEvent {
    enum class Unit { Days, WorkingDays, Weeks, Months };
    int count = 0; ///< 1–999
    Unit unit = Unit::Days;
    bool before = false; ///< «за 10 дней до …»
    QString words; ///< from the connecting word on, as printed: «со дня получения письма», «до начала смены»
    bool operator==(const TermEvent&) const = default;

    /// nullopt when \p text is no such term as a whole, or names a day beside the event.
    static std::optional<TermEvent> parse(const QString& text);
    /// The object "event" of Term::toMeaning(); nullopt when a key is missing or impossible.
    static std::optional<TermEvent> fromJson(const QJsonObject& json);
    QJsonObject toJson() const;
    /// «в течение 10 рабочих дней со дня получения письма»
    QString plain() const;
};

} // namespace lotsia
