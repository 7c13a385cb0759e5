#include "exchange/RoadmapTable.h"

#include "roadmap/Responsible.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Takeover)
};

constexpr qsizetype maxRemarks = 200;

/// Two pieces of one cell that a page tore apart.
QString joined(const QString& before, const QString& after)
{
    if (before.isEmpty() || after.isEmpty())
        return before + after;
    if (startsListItem(after))
        return before + u'\n' + after;
    const bool hyphen =
        before.size() > 1 && before.endsWith(u'-') && before[before.size() - 2].isLetter() && after[0].isLower();
    return hyphen ? before + after : before + u' ' + after;
}

/// An action whose cells are still text.
struct Piece {
    QString text, responsible, term, result;
    Place place;
};

class Maker {
public:
    explicit Maker(const RoadmapDraft& draft)
        : m_draft(draft)
    {
    }
    TakenRoadmap make();

private:
    void takeRow(const TakenRow& row);
    void takeAction(const TakenRow& row);
    void goOn(const TakenRow& row);
    void noteNumber(const TakenRow& row, const QString& number);
    void noteLeft(const TakenRow& row);
    void openSection(const QString& title);
    void closeSection();
    QString of(const TakenRow& row, TakenColumn column) const;
    Piece pieceOf(const TakenRow& row) const;
    void remark(Severity severity, const QString& code, const QString& text, const Place& place);
    void takeHeadings();

    const RoadmapDraft& m_draft;
    TakenRoadmap m_taken;
    QList<Piece> m_pieces; ///< of the section that is open
    QString m_sectionColumn;
    QSet<QString> m_numbers;
    QString m_lastNumber;
    QSet<qsizetype> m_left;
    bool m_open = false;
    bool m_afterHeading = false;
};

QString Maker::of(const TakenRow& row, TakenColumn column) const
{
    const bool goesOn = row.role == TakenRole::Continuation;
    QStringList parts;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const bool repeated = goesOn && (row.fromAbove >> i & 1U);
        if (m_draft.columns.value(i) == column && !row.cells[i].isEmpty() && !repeated)
            parts << row.cells[i];
    }
    return parts.join(u'\n');
}

Piece Maker::pieceOf(const TakenRow& row) const
{
    Piece piece{of(row, TakenColumn::Text), of(row, TakenColumn::Responsible), of(row, TakenColumn::Term),
                of(row, TakenColumn::Result), Place{m_draft.source, row.sheet, row.number, {}}};
    // What stands in the column of numbers and is none belongs to the measure.
    if (const QString number = of(row, TakenColumn::Number); !number.isEmpty() && !isRowNumber(number))
        piece.text = joined(withoutActionNumber(number), piece.text);
    if (!m_draft.columns.contains(TakenColumn::Number) && row.role == TakenRole::Action)
        piece.text = withoutActionNumber(piece.text);
    return piece;
}

void Maker::remark(Severity severity, const QString& code, const QString& text, const Place& place)
{
    if (m_taken.remarks.size() < maxRemarks || severity == Severity::Error)
        m_taken.remarks << Finding{severity, code, text, place};
}

void Maker::noteNumber(const TakenRow& row, const QString& number)
{
    static const QRegularExpression others(u"[^0-9.]"_s);
    QString plain = number;
    plain.remove(others);
    while (plain.endsWith(u'.'))
        plain.chop(1);
    if (plain.isEmpty())
        return;
    const Place place{m_draft.source, row.sheet, row.number, {}};
    if (m_numbers.contains(plain))
        remark(
            Severity::Warning, u"number-twice"_s,
            Text::tr("The number %1 stands twice. Numbers are made anew; check the order of the measures.").arg(plain),
            place);
    m_numbers.insert(plain);
    const auto group = [](const QString& n) { return n.contains(u'.') ? n.section(u'.', 0, -2) : QString(); };
    const int now = plain.section(u'.', -1).toInt();
    const int last = m_lastNumber.section(u'.', -1).toInt();
    const bool sameGroup =
        !m_lastNumber.isEmpty() && group(m_lastNumber) == group(plain) && m_lastNumber.count(u'.') == plain.count(u'.');
    if (sameGroup && now > last + 1)
        remark(Severity::Warning, u"number-skipped"_s,
               Text::tr("After the number %1 comes %2. Numbers are made anew; check that no measure is missing.")
                   .arg(m_lastNumber, plain),
               place);
    m_lastNumber = plain;
}

void Maker::noteLeft(const TakenRow& row)
{
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (m_draft.columns.value(i) != TakenColumn::None || row.cells[i].isEmpty() || m_left.contains(i))
            continue;
        m_left.insert(i);
        const QString heading = m_draft.headings.value(i);
        remark(Severity::Error, u"column-left"_s,
               Text::tr("The column “%1” is not taken, though it holds text. Say what it holds.")
                   .arg(heading.isEmpty() ? QString::number(i + 1) : heading),
               Place{m_draft.source, row.sheet, row.number, {}});
    }
}

void Maker::closeSection()
{
    const Roadmap& roadmap = m_taken.roadmap;
    QList<RoadmapAction> actions;
    for (const Piece& piece : std::as_const(m_pieces)) {
        RoadmapAction action;
        action.text = piece.text;
        action.responsible = partiesFromText(piece.responsible);
        action.term = Term::parse(piece.term, roadmap.periodStart, roadmap.periodEnd);
        action.result = piece.result;
        if (action.text.isEmpty())
            remark(Severity::Warning, u"no-text"_s, Text::tr("The measure has no text. Write it in the table."),
                   piece.place);
        if (!piece.term.isEmpty() && action.term.kind == TermKind::Unknown)
            remark(Severity::Warning, u"term-unknown"_s,
                   Text::tr("The term “%1” is not understood. It is kept as written; correct it in the table.")
                       .arg(piece.term.simplified()),
                   piece.place);
        actions << action;
    }
    if (m_open)
        m_taken.roadmap.sections.last().actions = actions;
    m_pieces.clear();
}

void Maker::openSection(const QString& title)
{
    closeSection();
    m_taken.roadmap.sections << RoadmapSection{{}, title, {}};
    m_open = true;
    m_lastNumber.clear();
}

void Maker::takeAction(const TakenRow& row)
{
    const QString section = of(row, TakenColumn::Section);
    if (!section.isEmpty() && section != m_sectionColumn) {
        m_sectionColumn = section;
        openSection(withoutRowNumber(section));
    }
    if (!m_open)
        openSection({});
    m_pieces << pieceOf(row);
    noteNumber(row, isRowNumber(of(row, TakenColumn::Number)) ? of(row, TakenColumn::Number) : QString());
    m_afterHeading = false;
}

void Maker::goOn(const TakenRow& row)
{
    const Piece more = pieceOf(row);
    if (m_afterHeading) {
        QString& title = m_taken.roadmap.sections.last().title;
        for (const QString& part : {more.text, more.responsible, more.term, more.result})
            title = joined(title, part);
        return;
    }
    if (m_pieces.isEmpty()) {
        TakenRow first = row;
        first.role = TakenRole::Action;
        takeAction(first);
        return;
    }
    Piece& last = m_pieces.last();
    last.text = joined(last.text, more.text);
    last.responsible = joined(last.responsible, more.responsible);
    last.term = joined(last.term, more.term);
    last.result = joined(last.result, more.result);
}

void Maker::takeRow(const TakenRow& row)
{
    switch (row.role) {
    case TakenRole::Dropped:
        return;
    case TakenRole::Section: {
        QString title;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (m_draft.columns.value(i) != TakenColumn::Number || !isRowNumber(row.cells[i]))
                title = joined(title, row.cells[i]);
        }
        openSection(withoutRowNumber(title));
        m_sectionColumn.clear();
        m_afterHeading = true;
        return;
    }
    case TakenRole::Action:
        noteLeft(row);
        takeAction(row);
        return;
    case TakenRole::Continuation:
        noteLeft(row);
        goOn(row);
        return;
    }
}

/// The five headings are kept as printed when the source has exactly these columns.
void Maker::takeHeadings()
{
    static constexpr TakenColumn order[] = {TakenColumn::Number, TakenColumn::Text, TakenColumn::Responsible,
                                            TakenColumn::Term, TakenColumn::Result};
    QStringList headings;
    for (const TakenColumn column : order) {
        if (m_draft.columns.count(column) != 1)
            return;
        const QString heading = m_draft.headings.value(m_draft.columns.indexOf(column));
        if (heading.isEmpty())
            return;
        headings << heading;
    }
    if (headings != Roadmap::defaultColumnHeadings())
        m_taken.roadmap.columnHeadings = headings;
}

TakenRoadmap Maker::make()
{
    Roadmap& roadmap = m_taken.roadmap;
    roadmap.title = m_draft.title;
    roadmap.documentKind = m_draft.documentKind;
    roadmap.periodStart = m_draft.periodStart;
    roadmap.periodEnd = m_draft.periodEnd;
    takeHeadings();
    for (const TakenRow& row : m_draft.rows)
        takeRow(row);
    closeSection();
    return m_taken;
}

} // namespace

TakenRoadmap roadmapFromDraft(const RoadmapDraft& draft)
{
    return Maker(draft).make();
}

} // namespace lotsia
