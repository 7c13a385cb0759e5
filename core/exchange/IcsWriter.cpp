#include "exchange/IcsWriter.h"

#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineOctets = 75; ///< RFC 5545 3.1, without the line break
constexpr qsizetype maxSummary = 250; ///< Outlook cuts longer subjects

/// TEXT of RFC 5545 3.3.11; control characters cannot stand in it.
QString escaped(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' || c == u';' || c == u',')
            result += QString(u'\\') + c;
        else if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            result += u"\\n"_s;
        else if (c == u'\r')
            result += i + 1 < text.size() && text.at(i + 1) == u'\n' ? QString() : u"\\n"_s;
        else if (c == u'\t')
            result += u' ';
        else if (c.category() != QChar::Other_Control)
            result += c;
    }
    return result;
}

/// Lines of at most 75 octets; the next one begins with a space. A character is never cut.
QByteArray folded(const QByteArray& line)
{
    QByteArray result;
    qsizetype at = 0;
    qsizetype room = lineOctets;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while ((static_cast<unsigned char>(line.at(end)) & 0xC0U) == 0x80U)
            --end;
        result += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = lineOctets - 1;
    }
    return result + line.mid(at) + "\r\n";
}

class IcsText {
public:
    void line(const QString& name, const QString& value) { m_bytes += folded((name + u':' + value).toUtf8()); }
    void text(const QString& name, const QString& value) { line(name, escaped(value)); }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QString uidOf(const ScheduledItem& item, const IcsOptions& options)
{
    static const QRegularExpression foreign(u"[^A-Za-z0-9.-]"_s);
    const QString period = item.occurrence.key.isEmpty() ? u"once"_s : QString(item.occurrence.key);
    return u"r%1-a%2-%3@%4"_s.arg(item.roadmap.value())
        .arg(item.action.value())
        .arg(QString(period).replace(foreign, u"-"_s), QString(options.source).replace(foreign, u"-"_s));
}

QString descriptionOf(const ScheduledItem& item)
{
    QStringList lines{item.text};
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.trimmed().isEmpty())
            lines << label + u": "_s + value;
    };
    add(u"Раздел"_s, item.section);
    add(u"Период"_s, occurrenceName(item.occurrence.key));
    add(u"Срок"_s, item.term.text);
    add(u"Ответственные"_s, item.responsible.join(u", "_s));
    add(u"Планируемый результат"_s, item.plannedResult);
    add(u"Выполнение"_s, statusWord(item.record.status));
    return lines.join(u'\n');
}

QString summaryOf(const ScheduledItem& item)
{
    QString summary = (item.number + u' ' + item.text).simplified();
    if (summary.size() <= maxSummary)
        return summary;
    summary.truncate(maxSummary - 1);
    if (summary.back().isHighSurrogate())
        summary.chop(1);
    return summary + u'…';
}

void writeAlarm(IcsText& ics, const ScheduledItem& item, int days)
{
    ics.line(u"BEGIN"_s, u"VALARM"_s);
    ics.line(u"ACTION"_s, u"DISPLAY"_s);
    ics.text(u"DESCRIPTION"_s, summaryOf(item));
    ics.line(u"TRIGGER"_s, u"-P%1D"_s.arg(days));
    ics.line(u"END"_s, u"VALARM"_s);
}

void writeEvent(IcsText& ics, const ScheduledItem& item, const IcsOptions& options)
{
    const auto day = [](const QDate& date) { return date.toString(u"yyyyMMdd"_s); };
    ics.line(u"BEGIN"_s, u"VEVENT"_s);
    ics.line(u"UID"_s, uidOf(item, options));
    ics.line(u"DTSTAMP"_s, options.stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    ics.line(u"DTSTART;VALUE=DATE"_s, day(item.due));
    ics.line(u"DTEND;VALUE=DATE"_s, day(item.due.addDays(1))); // exclusive
    ics.text(u"SUMMARY"_s, summaryOf(item));
    ics.text(u"DESCRIPTION"_s, descriptionOf(item));
    ics.line(u"CATEGORIES"_s, u"Дорожная карта,"_s + escaped(statusWord(item.record.status)));
    ics.line(u"STATUS"_s, u"CONFIRMED"_s);
    ics.line(u"TRANSP"_s, u"TRANSPARENT"_s); // the day stays free for meetings
    ics.line(u"X-MICROSOFT-CDO-BUSYSTATUS"_s, u"FREE"_s);
    if (options.alarmDays > 0 && item.state != DueState::Closed)
        writeAlarm(ics, item, options.alarmDays);
    ics.line(u"END"_s, u"VEVENT"_s);
}

} // namespace

IcsFile toIcs(const QList<ScheduledItem>& items, const IcsOptions& options)
{
    Q_ASSERT(options.stamp.isValid());
    IcsFile file;
    IcsText ics;
    ics.line(u"BEGIN"_s, u"VCALENDAR"_s);
    ics.line(u"VERSION"_s, u"2.0"_s);
    ics.line(u"PRODID"_s, u"-//Lotsia//Roadmap//RU"_s);
    ics.line(u"CALSCALE"_s, u"GREGORIAN"_s);
    ics.line(u"METHOD"_s, u"PUBLISH"_s);
    ics.text(u"X-WR-CALNAME"_s, options.calendarName.isEmpty() ? u"Дорожная карта"_s : options.calendarName);
    for (const ScheduledItem& item : items) {
        if (!item.due.isValid()) {
            ++file.withoutDate;
            continue;
        }
        writeEvent(ics, item, options);
        ++file.events;
    }
    ics.line(u"END"_s, u"VCALENDAR"_s);
    file.bytes = ics.bytes();
    return file;
}

} // namespace lotsia
