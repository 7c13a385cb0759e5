#include "criteria/SignTrace.h"

#include "criteria/CellFlip.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

Verdict verdictOf(CellAnswer answer)
{
    switch (answer) {
    case CellAnswer::False:
        return Verdict::False;
    case CellAnswer::True:
        return Verdict::True;
    case CellAnswer::Unknown:
        return Verdict::Unknown;
    case CellAnswer::Absent:
        return Verdict::Excluded;
    }
    Q_UNREACHABLE();
}

/// How many years the cell's figures are summed up over.
int yearsOf(const Sign& sign, const SignCell& cell)
{
    return cell.state == CellState::Pooled || (cell.state == CellState::Small && sign.poolYears > 1) ? sign.poolYears
                                                                                                     : 1;
}

} // namespace

SignTrace::SignTrace(const Classification::Body& body, const CriteriaText& text, size_t school)
    : m_body(body)
    , m_set(body.criteria.definition())
    , m_text(text)
    , m_school(school)
{
}

QString SignTrace::calendarNote(const Sign& sign, size_t pick, int back, bool missing) const
{
    for (const Procedure& procedure : m_set.procedureSets[sign.procedureSet].picks[pick].members) {
        const CalendarEntry* entry = m_body.dataset->calendar.find(procedure, m_body.context.year(back));
        // A figure of a procedure that was not held is what the data say: the calendar does not deny it.
        if (entry && (missing || entry->held != CalendarEntry::Held::NotHeld))
            return entry->note;
    }
    return {};
}

QString SignTrace::whyMissing(const SignColumn& column) const
{
    const Sign& sign = m_set.signs[column.sign];
    QStringList notes;
    for (size_t pick = 0; pick < m_set.procedureSets[sign.procedureSet].picks.size(); ++pick) {
        const QString note = calendarNote(sign, pick, column.back, true);
        if (column.at(pick, m_school).state == CellState::Missing && !note.isEmpty() && !notes.contains(note))
            notes << note;
    }
    return notes.join(u"; "_s);
}

QString SignTrace::note(const SignColumn& column, size_t pick, const SignCell& cell) const
{
    const Sign& sign = m_set.signs[column.sign];
    const QString missing = calendarNote(sign, pick, column.back, true);
    QStringList notes;
    switch (cell.state) {
    case CellState::Own:
        break;
    case CellState::Pooled:
        notes << u"сложены результаты последних лет: %1"_s.arg(sign.poolYears);
        break;
    case CellState::Small:
        notes << u"участников %1, меньше %2"_s.arg(cell.participants).arg(sign.minParticipants);
        break;
    case CellState::Missing:
        notes << (cell.participants > 0 ? u"в результатах нет нужных сведений (%1)"_s.arg(measureName(sign.measure))
                                        : u"результатов нет"_s + (missing.isEmpty() ? missing : u": "_s + missing));
        break;
    case CellState::NoReference:
        notes << u"не с чем сравнить"_s;
        break;
    }
    if (cell.answer == CellAnswer::Absent)
        notes << u"не учитывается"_s;
    if (cell.earlier > 0)
        notes << u"в %1 результатов нет%2, взят %3"_s.arg(m_text.yearName(column.back),
                                                          missing.isEmpty() ? missing : u" ("_s + missing + u')',
                                                          m_text.yearName(column.back + cell.earlier));
    for (int i = 0; cell.participants >= 0 && i < yearsOf(sign, cell); ++i) {
        const QString special = calendarNote(sign, pick, column.back + cell.earlier + i, false);
        if (!special.isEmpty() && !notes.contains(special))
            notes << special;
    }
    const bool compared = cell.answer == CellAnswer::True || cell.answer == CellAnswer::False;
    if (compared && sign.comparison.round) {
        SignCell copy;
        const Quantity value = m_body.signEvaluator.resolve(sign, pick, column.back, m_school, copy).value;
        if (isShare(sign.measure))
            notes << u"процент округлён до сравнения: %1 %"_s.arg(
                decimalText(value.times(Fraction(100, 1)).exact, *sign.comparison.round));
        else
            notes << u"значение округлено до сравнения: %1"_s.arg(decimalText(value.exact, *sign.comparison.round));
    }
    return notes.join(u", "_s);
}

QString SignTrace::sources(const Sign& sign, size_t pick, int back, int years) const
{
    QStringList texts;
    for (int i = 0; i < years; ++i) {
        const int year = m_body.context.yearIndex(back + i);
        if (year < 0)
            continue;
        for (const size_t procedure : m_body.signEvaluator.members(sign.procedureSet, pick)) {
            const ResultFigures& figures = m_body.dataset->at(static_cast<size_t>(year), procedure, m_school);
            const auto found = m_body.dataset->sources.constFind(figures.sourceId);
            if (!figures.isPresent() || figures.sourceId == 0 || found == m_body.dataset->sources.cend())
                continue;
            SourceRef source = *found;
            source.row = figures.sourceRow;
            if (const QString text = source.toString(); !texts.contains(text))
                texts << text;
        }
    }
    return texts.join(u"; "_s);
}

Evidence SignTrace::evidence(const SignColumn& column, size_t pick) const
{
    const Sign& sign = m_set.signs[column.sign];
    const SignCell& cell = column.at(pick, m_school);
    Evidence evidence;
    evidence.procedure = m_set.procedureSets[sign.procedureSet].picks[pick].title;
    evidence.year = m_body.context.year(column.back + cell.earlier);
    evidence.measure = measureKey(sign.measure);
    evidence.holds = verdictOf(cell.answer);
    evidence.note = note(column, pick, cell);
    m_text.addComparison(evidence, sign.comparison, isShare(sign.measure));
    if (cell.participants < 0)
        return evidence;
    evidence.source = sources(sign, pick, column.back + cell.earlier, yearsOf(sign, cell));
    if (isShare(sign.measure) || isMean(sign.measure))
        evidence.denominator = cell.participants;
    if (cell.count >= 0)
        evidence.numerator = cell.count;
    SignCell copy;
    const SignFigure figure = m_body.signEvaluator.resolve(sign, pick, column.back, m_school, copy);
    if (figure.value.isPresent())
        evidence.value = figure.value.real;
    const Quantity limit = m_body.signEvaluator.limitFor(column, sign, pick, m_school, cell);
    if (limit.isPresent())
        evidence.reference = limit.real;
    if (cell.answer == CellAnswer::True || cell.answer == CellAnswer::False)
        evidence.pupilsToFlip = pupilsToFlip(sign, cell, limit);
    return evidence;
}

} // namespace lotsia
