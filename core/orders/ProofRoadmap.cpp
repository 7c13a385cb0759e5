#include "common/TextFold.h"
#include "orders/PartyLookalike.h"
#include "orders/ProofRules.h"
#include "orders/TextScan.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proofing)
};

QString dated(const QDate& date)
{
    return date.toString(u"dd.MM.yyyy");
}

/// One action with its place.
struct Row {
    RoadmapAction action;
    QString anchor;
    QString where;
};

void readEmptyCells(Proofreader& reader, const Row& row)
{
    const auto empty = [&](const QString& code, const QString& field, const QString& value, Severity severity,
                           const QString& sentence) {
        if (value.trimmed().isEmpty())
            reader.addAt(severity, code, row.anchor, sentence, field, row.where);
    };
    empty(u"empty-measure"_s, u"text"_s, row.action.text, Severity::Error,
          Text::tr("the measure is empty. Write what is to be done."));
    empty(u"empty-responsible"_s, u"responsible.0"_s, row.action.responsible.join(QString()), Severity::Error,
          Text::tr("nobody is responsible. Write who is to do it."));
    empty(u"empty-term"_s, u"term"_s, row.action.term.text, Severity::Error,
          Text::tr("the term is empty. Write by when it is to be done."));
    empty(u"empty-result"_s, u"result"_s, row.action.result, Severity::Error,
          Text::tr("the planned result is empty. Write it."));
}

/// A school year ends in August and may run a little over the plan's own end.
bool isAfterPeriod(const Term& term, const QDate& periodEnd)
{
    constexpr qint64 LongTerm = 200, Overrun = 100;
    if (!term.end || *term.end <= periodEnd)
        return false;
    const bool school = term.start && term.start->daysTo(*term.end) >= LongTerm && *term.start <= periodEnd;
    return !school || periodEnd.daysTo(*term.end) > Overrun;
}

void readTerm(Proofreader& reader, const Row& row, const Roadmap& roadmap)
{
    const Term& term = row.action.term;
    const OrderText text{row.anchor, u"term"_s, row.where, term.text};
    const auto add = [&](Severity severity, const QString& code, const QString& sentence) {
        reader.add(severity, code, text, 0, term.text.size(), sentence);
    };
    if (term.text.trimmed().isEmpty())
        return;
    if (term.kind == TermKind::Unknown) {
        if (std::ranges::none_of(scanDates(term.text), [](const ScannedDate& date) { return !date.date.isValid(); }))
            add(Severity::Warning, u"term-unknown"_s,
                Text::tr(
                    "the term is not understood, so nobody will be reminded of it. Write it like «до 30.06.2024»."));
        return;
    }
    if (term.recurrence != Recurrence::None || term.kind == TermKind::Recurring)
        return;
    if (term.start && term.end && *term.start > *term.end) {
        add(Severity::Warning, u"term-reversed"_s, Text::tr("the term ends before it begins. Check both days."));
        return;
    }
    if (roadmap.periodEnd.isValid() && isAfterPeriod(term, roadmap.periodEnd))
        add(Severity::Warning, u"term-outside-period"_s,
            Text::tr("the term ends after the roadmap itself (%1). Check both.").arg(dated(roadmap.periodEnd)));
    else if (roadmap.periodStart.isValid() && term.end && *term.end < roadmap.periodStart)
        add(Severity::Warning, u"term-outside-period"_s,
            Text::tr("the term ends before the roadmap begins (%1). Check both.").arg(dated(roadmap.periodStart)));
    else if (reader.date.isValid() && term.end && *term.end < reader.date)
        add(Severity::Warning, u"term-before-order"_s,
            Text::tr("the term ends before the order is signed (%1). Check both.").arg(dated(reader.date)));
    constexpr int Saturday = 6;
    const QList<ScannedDate> days = scanDates(term.text);
    if (term.end && term.end->dayOfWeek() >= Saturday
        && std::ranges::any_of(days, [&term](const ScannedDate& day) { return day.date == *term.end; }))
        add(Severity::Info, u"weekend-deadline"_s,
            Text::tr("%1 is a day off. Choose a working day if the work is to be handed in on it.")
                .arg(dated(*term.end)));
}

/// «… практик управления, способствующих»: the rest of the sentence is lost.
void readCutOff(Proofreader& reader, const Row& row, const QString& field, const QString& value)
{
    static const QRegularExpression cut(
        u"(?:,\\s+\\p{L}{3,30}(?:щих|щие|щий|щая|щее|щей|щего|щему|щими|щим|щую)|(?<!\\p{L})(?:в|на|с|по|и|для|о|об|от|"
        u"к|"
        "из|или|а|но|что|при|под|над|за|без|до|через|между|который|которые|которых)|[,–—])\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype Tail = 60;
    const qsizetype from = std::max(qsizetype(0), value.size() - Tail);
    if (const auto match = cut.match(value.mid(from)); match.hasMatch())
        reader.add(Severity::Warning, u"cut-off"_s, {row.anchor, field, row.where, value}, from + match.capturedStart(),
                   match.capturedLength(), Text::tr("the text breaks off here. Write it to its end."));
}

/// A column of which nearly all cells begin with a capital letter.
void readBeginnings(Proofreader& reader, const QList<Row>& rows, const QString& field)
{
    qsizetype upper = 0;
    QList<const Row*> lower;
    const auto valueOf = [&field](const Row& row) { return field == u"text" ? row.action.text : row.action.result; };
    for (const Row& row : rows) {
        const QString value = valueOf(row);
        if (value.isEmpty() || !value.front().isLetter())
            continue;
        if (value.front().isLower())
            lower << &row;
        else
            ++upper;
    }
    if (lower.size() >= upper)
        return;
    for (const Row* row : std::as_const(lower))
        reader.add(Severity::Warning, u"mixed-capitals"_s, {row->anchor, field, row->where, valueOf(*row)}, 0, 1,
                   Text::tr("this begins with a small letter and the others with a capital. Write them alike."),
                   QString(valueOf(*row).front().toUpper()));
}

void readRepeats(Proofreader& reader, const QList<Row>& rows)
{
    QHash<QString, const Row*> seen;
    for (const Row& row : rows) {
        const QString folded = foldForMatch(row.action.text);
        if (folded.isEmpty())
            continue;
        const QString key = folded + u'\n' + foldForMatch(row.action.term.text);
        if (const Row* earlier = seen.value(key))
            reader.add(
                Severity::Warning, u"repeated-measure"_s, {row.anchor, u"text"_s, row.where, row.action.text}, 0,
                row.action.text.size(),
                Text::tr("the same measure with the same term stands above (%1). Remove one.").arg(earlier->where));
        else
            seen.insert(key, &row);
    }
}

/// «МБУ ДПО ММЦ» and «МБУ ДПО «ММЦ»»: the rarer way is shown where it stands first.
void readParties(Proofreader& reader, const QList<Row>& rows)
{
    struct Use {
        QString name;
        int count = 0;
        const Row* row = nullptr;
        qsizetype index = 0;
    };
    QList<Use> uses;
    QHash<QString, qsizetype> known;
    constexpr qsizetype MostNames = 200; // pairs of more would be slow, and nobody has so many
    for (const Row& row : rows) {
        for (qsizetype i = 0; i < row.action.responsible.size() && uses.size() < MostNames; ++i) {
            const QString& name = row.action.responsible.at(i);
            if (!known.contains(name)) {
                known.insert(name, uses.size());
                uses << Use{name, 0, &row, i};
            }
            ++uses[known.value(name)].count;
        }
    }
    for (qsizetype i = 0; i < uses.size(); ++i) {
        for (qsizetype j = i + 1; j < uses.size(); ++j) {
            if (!lookAlike(uses.at(i).name, uses.at(j).name))
                continue;
            const bool firstRarer = uses.at(i).count < uses.at(j).count;
            const Use& rare = firstRarer ? uses.at(i) : uses.at(j);
            const Use& usual = firstRarer ? uses.at(j) : uses.at(i);
            reader.add(Severity::Warning, u"party-variants"_s,
                       {rare.row->anchor, u"responsible.%1"_s.arg(rare.index), rare.row->where, rare.name}, 0,
                       rare.name.size(),
                       Text::tr("“%1” is also written “%2”. Write it in one way.").arg(rare.name, usual.name),
                       usual.name);
        }
    }
}

} // namespace

void readRoadmap(Proofreader& reader, qsizetype appendix)
{
    const Roadmap& roadmap = *reader.contents.at(appendix).roadmap();
    const QString anchor = appendixAnchor(appendix);
    if (roadmap.title.trimmed().isEmpty())
        reader.addAt(Severity::Error, u"missing-title"_s, anchor, Text::tr("The roadmap has no heading. Write it."),
                     u"title"_s);
    if (roadmap.actionCount() == 0)
        reader.addAt(Severity::Error, u"empty-roadmap"_s, anchor,
                     Text::tr("The roadmap has no measures. Add them on the page “Roadmap”."));
    QList<Row> rows;
    for (qsizetype s = 0; s < roadmap.sections.size(); ++s) {
        const RoadmapSection& section = roadmap.sections.at(s);
        if (section.actions.isEmpty() && roadmap.actionCount() > 0)
            reader.addAt(Severity::Warning, u"empty-section"_s, anchor,
                         Text::tr("the section has no measures. Add them or remove it."), u"section.%1"_s.arg(s),
                         Text::tr("Section %1 of the roadmap").arg(s + 1));
        for (qsizetype a = 0; a < section.actions.size(); ++a)
            rows << Row{section.actions.at(a), rowAnchor(appendix, rows.size()),
                        Text::tr("Measure %1").arg(Roadmap::actionNumber(s, a))};
    }
    for (const Row& row : std::as_const(rows)) {
        readEmptyCells(reader, row);
        readTerm(reader, row, roadmap);
        readCutOff(reader, row, u"text"_s, row.action.text);
        readCutOff(reader, row, u"result"_s, row.action.result);
    }
    readBeginnings(reader, rows, u"text"_s);
    readBeginnings(reader, rows, u"result"_s);
    readRepeats(reader, rows);
    readParties(reader, rows);
}

} // namespace lotsia
