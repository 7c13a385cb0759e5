#include "assessment/ProcedureCalendar.h"

#include "common/ShippedFile.h"
#include "common/StrictJson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBytes = 512 * 1024;
constexpr qsizetype maxNote = 1000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProcedureCalendar)
};

const QStringList& heldWords()
{
    static const QStringList words{u"not_held"_s, u"limited"_s, u"moved"_s};
    return words;
}

Result<CalendarEntry> readEntry(const StrictJson& json)
{
    LOTSIA_TRY(json.onlyKeys({u"year"_s, u"kind"_s, u"subject"_s, u"grade"_s, u"level"_s, u"held"_s, u"note"_s}));
    CalendarEntry entry;
    LOTSIA_TRY_ASSIGN(const QString yearText, json.text(u"year"_s, StrictJson::Need::Required));
    const auto year = AcademicYear::parse(yearText);
    if (!year)
        return json.bad(u"year"_s, year.error().text);
    entry.year = *year;
    LOTSIA_TRY_ASSIGN(const QString held, json.text(u"held"_s, StrictJson::Need::Required));
    if (!heldWords().contains(held))
        return json.bad(u"held"_s, Text::tr("one of these words is expected here: %1.").arg(heldWords().join(u", "_s)));
    entry.held = static_cast<CalendarEntry::Held>(heldWords().indexOf(held));
    LOTSIA_TRY_ASSIGN(entry.kind, json.text(u"kind"_s, StrictJson::Need::Required));
    LOTSIA_TRY_ASSIGN(entry.subject, json.text(u"subject"_s));
    LOTSIA_TRY_ASSIGN(const QString levelText, json.text(u"level"_s));
    const auto level = parseProcedureLevel(levelText);
    if (!level)
        return json.bad(u"level"_s, level.error().text);
    entry.level = *level;
    const QJsonValue grade = json.raw().value(u"grade"_s);
    entry.grade = grade.toInt(-1);
    if (grade.isUndefined())
        entry.grade = 0;
    else if (entry.grade < 0)
        return json.bad(u"grade"_s, Text::tr("a class from 1 to 11 is expected here."));
    LOTSIA_TRY_ASSIGN(entry.note, json.text(u"note"_s, StrictJson::Need::Required));
    if (const Status checked = entry.check(); !checked)
        return json.bad(u"kind"_s, checked.error().text);
    return entry;
}

} // namespace

QString CalendarEntry::title() const
{
    if (!subject.isEmpty())
        return Procedure{kind, subject, grade, level}.title();
    QString text = kind;
    if (grade > 0 && kind != u"ОГЭ" && kind != u"ЕГЭ")
        text += u'-' + QString::number(grade);
    if (level != ProcedureLevel::None)
        text += u" ("_s + procedureLevelText(level) + u')';
    return text;
}

Status CalendarEntry::check()
{
    note = note.trimmed();
    if (note.isEmpty())
        return fail(ErrorCode::Data, Text::tr("The calendar entry says nothing of what happened. Write a sentence."));
    if (note.size() > maxNote)
        return fail(ErrorCode::Data, Text::tr("The sentence is longer than %1 characters. Shorten it.").arg(maxNote));
    // Any subject stands in for "every subject": kind, class and level are checked all the same.
    const bool every = subject.trimmed().isEmpty();
    LOTSIA_TRY_ASSIGN(const Procedure procedure, Procedure::of(kind, every ? u"Математика"_s : subject, grade, level));
    kind = procedure.kind;
    subject = every ? QString() : procedure.subject;
    level = procedure.level;
    return {};
}

Result<ProcedureCalendar> ProcedureCalendar::fromJson(const QByteArray& json, const QString& fileName)
{
    LOTSIA_TRY_ASSIGN(const StrictJson root, StrictJson::parse(json, maxBytes, fileName));
    LOTSIA_TRY(root.onlyKeys({u"format"_s, u"entries"_s}));
    LOTSIA_TRY(root.format(u"lotsia-calendar/1"_s));
    LOTSIA_TRY_ASSIGN(const QJsonArray list, root.array(u"entries"_s, maxEntries, StrictJson::Need::Required));
    std::vector<CalendarEntry> entries;
    for (qsizetype i = 0; i < list.size(); ++i) {
        LOTSIA_TRY_ASSIGN(const StrictJson item, root.item(u"entries"_s, list, i));
        LOTSIA_TRY_ASSIGN(CalendarEntry entry, readEntry(item));
        entries.push_back(std::move(entry));
    }
    return ProcedureCalendar(std::move(entries));
}

QByteArray ProcedureCalendar::toJson() const
{
    QJsonArray list;
    for (const CalendarEntry& entry : m_entries) {
        QJsonObject item{{u"year"_s, entry.year.toString()},
                         {u"kind"_s, entry.kind},
                         {u"held"_s, heldWords().at(static_cast<int>(entry.held))},
                         {u"note"_s, entry.note}};
        if (!entry.subject.isEmpty())
            item.insert(u"subject"_s, entry.subject);
        if (entry.grade > 0)
            item.insert(u"grade"_s, entry.grade);
        if (entry.level != ProcedureLevel::None)
            item.insert(u"level"_s, procedureLevelText(entry.level));
        list << item;
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"lotsia-calendar/1"_s}, {u"entries"_s, list}})
        .toJson(QJsonDocument::Compact);
}

const ProcedureCalendar& ProcedureCalendar::builtIn()
{
    static const ProcedureCalendar calendar = [] {
        auto read = fromJson(shippedFile(u"calendar.json"_s), u"calendar.json"_s);
        Q_ASSERT(read); // shipped with the program, checked by its tests
        return read.value_or(ProcedureCalendar());
    }();
    return calendar;
}

const CalendarEntry* ProcedureCalendar::find(const Procedure& procedure, AcademicYear year) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const CalendarEntry& entry) {
        return entry.year == year && entry.kind == procedure.kind
            && (entry.subject.isEmpty() || entry.subject == procedure.subject)
            && (entry.grade == 0 || entry.grade == procedure.grade)
            && (entry.level == ProcedureLevel::None || entry.level == procedure.level);
    });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace lotsia
