#include "exchange/RoadmapTable.h"

#include "common/TextFold.h"
#include "exchange/RoadmapTitle.h"
#include "exchange/TableGrid.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Takeover)
};

/// Columns by content: numbers in front, then the measure, who is responsible, the term and the result; the column
/// whose texts are understood as terms is the term's, wherever it stands.
QList<TakenColumn> columnsFromContent(const TableGrid& grid)
{
    QList<TakenColumn> columns(grid.width, TakenColumn::None);
    QList<int> free;
    const bool numbers = grid.holdsNumbers(0);
    if (numbers)
        columns[0] = TakenColumn::Number;
    for (int i = numbers ? 1 : 0; i < grid.width; ++i)
        free << i;
    int term = free.size() > 2 ? free[2] : -1;
    double best = 0.5;
    for (const int column : std::as_const(free)) {
        const double share = grid.shareOfTerms(column);
        if (share > best || (share == best && column == term)) {
            best = share;
            term = column;
        }
    }
    if (term >= 0) {
        columns[term] = TakenColumn::Term;
        free.removeOne(term);
    }
    static constexpr TakenColumn order[] = {TakenColumn::Text, TakenColumn::Responsible, TakenColumn::Result};
    for (qsizetype i = 0; i < free.size() && i < 3; ++i)
        columns[free[i]] = order[i];
    return columns;
}

struct Candidate {
    int table = 0;
    TableGrid grid;
    QList<TakenColumn> columns; ///< empty: no headings
};

/// Tables that make one roadmap: those with headings of the same columns, and those without headings that go on with
/// one of them. The group with the most rows is chosen.
QList<int> chooseTables(const QList<Candidate>& all)
{
    QList<int> best;
    qsizetype bestRows = -1;
    const bool headed = std::ranges::any_of(all, [](const Candidate& c) { return !c.columns.isEmpty(); });
    for (qsizetype start = 0; start < all.size(); ++start) {
        if (headed != !all[start].columns.isEmpty())
            continue;
        QList<int> group{int(start)};
        qsizetype rows = all[start].grid.rows.size();
        for (qsizetype i = start + 1; i < all.size(); ++i) {
            const bool same = all[i].columns.isEmpty() || all[i].columns == all[start].columns;
            if (!same || all[i].grid.width != all[start].grid.width || all[i].grid.width < 3)
                continue;
            group << int(i);
            rows += all[i].grid.rows.size();
        }
        if (rows > bestRows && all[start].grid.width >= 3) {
            best = group;
            bestRows = rows;
        }
    }
    return best;
}

/// Names what was not taken: a table that looks like a roadmap needs a person, a small one is only named.
void nameOthers(const QList<Candidate>& all, const QList<int>& chosen, const RawDocument& document, Findings& remarks)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (chosen.contains(int(i)) || all[i].grid.rows.isEmpty())
            continue;
        const RawTable& table = document.tables[i];
        const QString start = all[i].grid.firstText().left(60);
        const Severity severity = !all[i].columns.isEmpty()          ? Severity::Error
            : all[i].grid.width >= 3 && all[i].grid.rows.size() >= 2 ? Severity::Warning
                                                                     : Severity::Info;
        remarks << Finding{severity, u"table-left"_s,
                           Text::tr("Table %1 was left: its columns are others. It has %2 row(s) and begins with “%3”. "
                                    "Take it from the clipboard if it belongs to the roadmap.")
                               .arg(i + 1)
                               .arg(all[i].grid.rows.size())
                               .arg(start),
                           Place{document.name, table.name, 0, {}}};
    }
}

std::unexpected<Error> refuse(const RawDocument& document, const QString& sentence)
{
    return fail(ErrorCode::Data, sentence, Place{document.name, {}, 0, {}});
}

void addTable(RoadmapDraft& draft, const Candidate& candidate, const RawTable& table, bool first)
{
    if (!first) {
        for (const QString& paragraph : table.before) {
            TakenRow row;
            row.kind = TakenKind::Paragraph;
            row.table = candidate.table + 1;
            row.sheet = table.name;
            row.cells = QStringList{paragraph};
            row.wide = true;
            draft.rows << row;
        }
    }
    for (const GridRow& source : candidate.grid.rows) {
        TakenRow row;
        row.table = candidate.table + 1;
        row.sheet = table.name;
        row.number = source.number;
        row.cells = source.cells;
        row.fromAbove = source.fromAbove;
        row.wide = source.wide;
        if (candidate.grid.isHeading(source))
            row.kind = TakenKind::Heading;
        else if (first && source.number < candidate.grid.headingNumber)
            row.kind = TakenKind::AboveHeadings;
        draft.rows << row;
    }
}

/// «1. Организационные мероприятия» right above the first table is a section when more tables follow.
void takeFirstSection(RoadmapDraft& draft, QStringList& above, bool several)
{
    if (!several || above.isEmpty() || withoutRowNumber(above.last()) == above.last())
        return;
    TakenRow row;
    row.kind = TakenKind::Paragraph;
    row.cells = QStringList{above.takeLast()};
    row.wide = true;
    draft.rows.prepend(row);
}

} // namespace

Result<RoadmapDraft> draftFromTables(const RawDocument& document)
{
    RoadmapDraft draft;
    draft.source = document.name;
    draft.remarks = document.findings;
    if (document.tables.isEmpty())
        return refuse(document, Text::tr("There is no table. Put the measures into a table and load it again."));
    QList<Candidate> all;
    bool tags = false;
    for (const RawTable& table : document.tables) {
        Candidate candidate{int(all.size()), TableGrid::of(table, tags), {}};
        if (candidate.grid.headingNumber > 0)
            candidate.columns = columnsFromHeadings(candidate.grid.headings).value_or(QList<TakenColumn>());
        all << candidate;
    }
    const QList<int> chosen = chooseTables(all);
    if (chosen.isEmpty())
        return refuse(document,
                      Text::tr("The table has fewer than three columns. A roadmap needs the measure, who is "
                               "responsible, the term and the result."));
    const Candidate& main = all[chosen.first()];
    draft.columns = main.columns.isEmpty() ? columnsFromContent(main.grid) : main.columns;
    draft.headings = main.columns.isEmpty() ? QStringList(QList<QString>(main.grid.width)) : main.grid.headings;
    const auto known = std::ranges::count_if(
        draft.columns, [](TakenColumn c) { return c != TakenColumn::None && c != TakenColumn::Number; });
    if (known < 2 || (main.columns.isEmpty() && known < 3))
        return refuse(document,
                      Text::tr("The table has fewer than three columns. A roadmap needs the measure, who is "
                               "responsible, the term and the result."));
    if (main.columns.isEmpty() && main.grid.shareOfTerms(int(draft.columns.indexOf(TakenColumn::Term))) < 0.5)
        draft.remarks << Finding{Severity::Error, u"columns-guessed"_s,
                                 Text::tr("The table has no headings, and no column holds terms that are understood. "
                                          "Say what each column holds."),
                                 Place{document.name, {}, 0, {}}};

    QStringList above;
    for (int i = 0; i < chosen.first(); ++i)
        above << document.tables[i].before << all[i].grid.texts();
    above << document.tables[chosen.first()].before;
    for (const int index : chosen)
        addTable(draft, all[index], document.tables[index], index == chosen.first());
    takeFirstSection(draft, above, chosen.size() > 1);
    for (const TakenRow& row : std::as_const(draft.rows)) {
        if (row.kind == TakenKind::AboveHeadings)
            above << row.cells.filter(QRegularExpression(u"\\S"_s));
    }
    judgeRows(draft);
    suggestTitle(draft, above);
    nameOthers(all, chosen, document, draft.remarks);
    if (tags)
        draft.remarks << Finding{Severity::Info, u"tags"_s,
                                 Text::tr("Some cells held tags of a web page, like <p>. They were removed."),
                                 Place{document.name, {}, 0, {}}};
    const bool any = std::ranges::any_of(draft.rows, [](const TakenRow& row) { return row.role == TakenRole::Action; });
    if (!any)
        return refuse(document,
                      Text::tr("The table has only headings, without measures. Copy the rows with measures too."));
    return draft;
}

} // namespace lotsia
