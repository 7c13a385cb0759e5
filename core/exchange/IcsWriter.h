#pragma once

#include "roadmap/Schedule.h"

#include <QByteArray>
#include <QDateTime>

namespace lotsia {

struct IcsOptions {
    QString calendarName; ///< shown by the calendar program; empty: «Дорожная карта»
    QDateTime stamp; ///< when the file is made; valid
    QString source = QStringLiteral("lotsia"); ///< tells databases apart in the identifiers: letters, digits, «-», «.»
    int alarmDays = 7; ///< reminder so many days before the day of control; 0: none
};

struct IcsFile {
    QByteArray bytes;
    int events = 0;
    int withoutDate = 0; ///< items left out: no day of control
};

/// The items as a calendar (RFC 5545, UTF-8, CRLF) that Outlook opens: an event of the whole day on the day of control,
/// with responsible, term as printed, planned result and status. An action and its period keep their identifier, so a
/// second file renews the first one's events. Closed items have no reminder.
IcsFile toIcs(const QList<ScheduledItem>& items, const IcsOptions& options);

} // namespace lotsia
