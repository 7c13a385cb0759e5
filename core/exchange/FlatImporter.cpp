#include "exchange/FlatImporter.h"

#include "common/TextFold.h"
#include "exchange/MarkCounts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array markColumns{Column::Mark2, Column::Mark3, Column::Mark4, Column::Mark5};

std::optional<int>& countOfMark(ProcedureResult& result, size_t index)
{
    switch (index) {
    case 0:
        return result.m2;
    case 1:
        return result.m3;
    case 2:
        return result.m4;
    default:
        return result.m5;
    }
}

std::unexpected<RowProblem> missingValue(const QString& column)
{
    return std::unexpected(RowProblem{
        u"missing-value"_s,
        QCoreApplication::translate("Import", "“%1” is blank. Fill in the cell (0 if there was none).").arg(column),
        column});
}

/// ЕГЭ gives scores, not marks, except for the base level of mathematics.
bool isScored(const Procedure& procedure)
{
    return procedure.kind == u"ЕГЭ" && procedure.level != ProcedureLevel::Base;
}

} // namespace

FlatImporter::FlatImporter(PlanBuilder& builder, QString defaultKind)
    : HeadedImporter(builder, flatColumns())
    , m_defaultKind(std::move(defaultKind))
{
}

QString FlatImporter::heading(Column column) const
{
    return columns().heading(column);
}

QStringList FlatImporter::missingColumns(const ColumnMap& map) const
{
    QStringList missing;
    if (!map.has(Column::Code) && !map.has(Column::Login) && !map.has(Column::Name))
        missing << u"Код ОО"_s;
    if (!map.has(Column::Year))
        missing << u"Учебный год"_s;
    if (!map.has(Column::Procedure) && m_defaultKind.isEmpty())
        missing << u"Процедура"_s;
    if (!map.has(Column::Subject))
        missing << u"Предмет"_s;
    if (!map.has(Column::Participants))
        missing << u"Участников"_s;
    if (!map.has(Column::Mark2) && !map.has(Column::Below))
        missing << u"2"_s;
    return missing;
}

void FlatImporter::dataRow(const TableRow& row)
{
    const Place place = placeOf(row);
    for (const Column column : {Column::Code, Column::Name, Column::Procedure, Column::Subject}) {
        if (columns().has(column)) {
            Place cell = place;
            cell.column = heading(column);
            builder().warnOfLookalikes(columns().text(row, column), cell);
        }
    }
    auto result = readRow(row);
    if (!result) {
        QString school = columns().text(row, Column::Name);
        if (school.isEmpty())
            school = columns().text(row, columns().has(Column::Code) ? Column::Code : Column::Login);
        const QStringList what{columns().text(row, Column::Procedure), columns().text(row, Column::Subject),
                               columns().text(row, Column::Year)};
        builder().reject(place, school.left(120), what.join(u' ').simplified().left(120), result.error());
        return;
    }
    const qsizetype school = builder().directory().find(result->schoolCode, {}, {});
    if (const auto added = builder().addResult(*result, place, columns()); !added) {
        builder().reject(place, builder().schoolName(school), PlanBuilder::titleOf(*result), added.error());
        return;
    }
    builder().accept(place, builder().schoolName(school), PlanBuilder::titleOf(*result),
                     PlanBuilder::figuresOf(*result));
}

RowResult<ProcedureResult> FlatImporter::readRow(const TableRow& row) const
{
    const Column named = columns().has(Column::Code) ? Column::Code
        : columns().has(Column::Login)               ? Column::Login
                                                     : Column::Name;
    const auto school = builder().school(columns().text(row, Column::Code), columns().text(row, Column::Login),
                                         columns().text(row, Column::Name), heading(named));
    if (!school)
        return std::unexpected(school.error());
    ProcedureResult result;
    result.schoolCode = builder().schoolCode(*school);
    result.source = builder().source(row.sheet, row.number);

    if (columns().text(row, Column::Year).isEmpty())
        return missingValue(heading(Column::Year));
    const auto year = AcademicYear::parse(columns().text(row, Column::Year));
    if (!year)
        return std::unexpected(RowProblem{u"bad-year"_s, year.error().text, heading(Column::Year)});
    result.year = *year;

    const auto procedure = readProcedure(row);
    if (!procedure)
        return std::unexpected(procedure.error());
    result.procedure = *procedure;

    const auto participants = countOf(columns().cell(row, Column::Participants), heading(Column::Participants));
    if (!participants)
        return std::unexpected(participants.error());
    if (!*participants)
        return missingValue(heading(Column::Participants));
    result.participants = **participants;

    if (const auto marks = readMarks(row, result); !marks)
        return std::unexpected(marks.error());
    if (const auto below = readBelow(row, result); !below)
        return std::unexpected(below.error());
    const auto mean = amountOf(columns().cell(row, Column::Mean), heading(Column::Mean));
    if (!mean)
        return std::unexpected(mean.error());
    result.mean = *mean;
    // Marks end at 5 and scores of ЕГЭ at 100; other means may be of primary scores.
    const bool ofMarks = foldForMatch(heading(Column::Mean)).contains(u"отметк"_s)
        || foldForMatch(heading(Column::Mean)).contains(u"оценк"_s);
    const int most = ofMarks ? 5 : isScored(result.procedure) ? 100 : 1000;
    if (result.mean && *result.mean > Fraction(most, 1))
        return std::unexpected(
            RowProblem{u"too-large"_s,
                       QCoreApplication::translate("Import", "The mean %1 is above %2. Correct the number.")
                           .arg(columns().text(row, Column::Mean).left(40))
                           .arg(most),
                       heading(Column::Mean)});
    if (result.procedure.kind == u"ЕГЭ" && result.procedure.subject == u"Математика"
        && result.procedure.level == ProcedureLevel::None)
        builder().note(
            Severity::Warning, u"no-level"_s,
            QCoreApplication::translate("Import",
                                        "The level of ЕГЭ in mathematics is not given: criteria tell the base "
                                        "level from the profile one. Write “база” or “профиль”."),
            builder().place(row.sheet, row.number,
                            columns().has(Column::Level) ? heading(Column::Level) : heading(Column::Subject)));
    return result;
}

RowResult<Procedure> FlatImporter::readProcedure(const TableRow& row) const
{
    QString kind = columns().text(row, Column::Procedure);
    if (kind.isEmpty() && m_defaultKind.isEmpty())
        return missingValue(heading(Column::Procedure));
    if (!kind.isEmpty() && !m_defaultKind.isEmpty() && foldForMatch(kind) != foldForMatch(m_defaultKind))
        return std::unexpected(RowProblem{
            u"other-kind"_s,
            QCoreApplication::translate("Import",
                                        "The row is of “%1”, but the file is read as a table of %2. Choose the right "
                                        "kind of file.")
                .arg(kind.left(40), m_defaultKind),
            heading(Column::Procedure)});
    if (kind.isEmpty())
        kind = m_defaultKind;
    if (columns().text(row, Column::Subject).isEmpty())
        return missingValue(heading(Column::Subject));

    int grade = 0;
    if (const QString text = columns().text(row, Column::Grade); !isBlank(columns().cell(row, Column::Grade))) {
        static const QRegularExpression written(uR"(^(\d{1,2})(?:\.0)?\s*(?:-?й)?\s*(?:класс\w*|кл\.?)?$)"_s,
                                                QRegularExpression::UseUnicodePropertiesOption
                                                    | QRegularExpression::CaseInsensitiveOption);
        const auto match = written.match(text);
        grade = match.hasMatch() ? match.captured(1).toInt() : 0;
        if (grade < 1 || grade > 11)
            return std::unexpected(RowProblem{
                u"bad-grade"_s,
                QCoreApplication::translate("Import", "“%1” is not a class: 1 to 11 is expected.").arg(text.left(40)),
                heading(Column::Grade)});
    }
    const auto level = parseProcedureLevel(columns().text(row, Column::Level));
    if (!level)
        return std::unexpected(RowProblem{u"bad-level"_s, level.error().text, heading(Column::Level)});
    const auto procedure = Procedure::of(kind, columns().text(row, Column::Subject), grade, *level);
    if (!procedure)
        return std::unexpected(RowProblem{u"bad-procedure"_s, procedure.error().text, heading(Column::Procedure)});
    if (procedure->kind == u"ВПР" && procedure->grade == 0)
        return missingValue(columns().has(Column::Grade) ? heading(Column::Grade) : u"Класс"_s);
    const int usual = procedure->kind == u"ОГЭ" ? 9 : procedure->kind == u"ЕГЭ" ? 11 : procedure->grade;
    if (procedure->grade != usual)
        return std::unexpected(RowProblem{
            u"bad-grade"_s,
            QCoreApplication::translate("Import", "%1 is taken in class %2. Correct the class or leave it blank.")
                .arg(procedure->kind)
                .arg(usual),
            heading(Column::Grade)});
    return *procedure;
}

bool FlatImporter::marksArePercents(const TableRow& row, int participants) const
{
    double sum = 0;
    int filled = 0;
    for (const Column column : markColumns) {
        const TableCell& cell = columns().cell(row, column);
        if (columns().isPercent(column) || saysPercent(cell))
            return true;
        if (const auto value = decimalOf(cell)) {
            sum += value->toDouble();
            ++filled;
        }
    }
    return filled == 4 && sum > 99.5 - 1e-9 && sum < 100.5 + 1e-9 && std::abs(sum - participants) > 1e-9;
}

RowResult<void> FlatImporter::readMarks(const TableRow& row, ProcedureResult& result) const
{
    int filled = 0;
    std::optional<Column> blank;
    for (const Column column : markColumns) {
        if (!isBlank(columns().cell(row, column)))
            ++filled;
        else if (columns().has(column) && !blank)
            blank = column;
    }
    // Nobody wrote the work, so nobody got any mark.
    if (filled == 0 && result.participants == 0 && columns().has(Column::Mark5)) {
        for (size_t i = 0; i < markColumns.size(); ++i)
            countOfMark(result, i) = 0;
    }
    if (filled == 0)
        return {};
    // A scored exam may hold those below the minimum under «2» and nothing else; elsewhere a blank among marks is not a
    // zero.
    if (blank && !isScored(result.procedure))
        return missingValue(heading(*blank));
    return marksArePercents(row, result.participants) ? readPercents(row, result) : readCounts(row, result);
}

RowResult<void> FlatImporter::readCounts(const TableRow& row, ProcedureResult& result) const
{
    for (size_t i = 0; i < markColumns.size(); ++i) {
        const auto count = countOf(columns().cell(row, markColumns[i]), heading(markColumns[i]));
        if (!count)
            return std::unexpected(count.error());
        countOfMark(result, i) = *count;
    }
    return {};
}

RowResult<void> FlatImporter::readPercents(const TableRow& row, ProcedureResult& result) const
{
    std::array<Fraction, 4> percents;
    int filled = 0;
    for (size_t i = 0; i < markColumns.size(); ++i) {
        const auto percent = amountOf(columns().cell(row, markColumns[i]), heading(markColumns[i]));
        if (!percent)
            return std::unexpected(percent.error());
        if (!*percent)
            continue;
        percents[i] = **percent;
        ++filled;
        const auto count = countFromPercent(percents[i], result.participants, heading(markColumns[i]));
        if (!count)
            return std::unexpected(count.error());
        countOfMark(result, i) = *count;
    }
    if (filled < 4)
        return {};
    const auto counts = countsFromPercents(percents, result.participants, columns().markHeadings());
    if (!counts)
        return std::unexpected(counts.error());
    for (size_t i = 0; i < counts->size(); ++i)
        countOfMark(result, i) = counts->at(i);
    return {};
}

RowResult<void> FlatImporter::readBelow(const TableRow& row, ProcedureResult& result) const
{
    const TableCell& cell = columns().cell(row, Column::Below);
    if (!isBlank(cell) && (columns().isPercent(Column::Below) || saysPercent(cell))) {
        const auto percent = amountOf(cell, heading(Column::Below));
        if (!percent)
            return std::unexpected(percent.error());
        const auto count = countFromPercent(**percent, result.participants, heading(Column::Below));
        if (!count)
            return std::unexpected(count.error());
        result.below = *count;
    } else {
        const auto count = countOf(cell, heading(Column::Below));
        if (!count)
            return std::unexpected(count.error());
        result.below = *count;
    }
    if (!result.below)
        result.below = result.m2;
    if (!result.below)
        return missingValue(columns().has(Column::Mark2) ? heading(Column::Mark2) : heading(Column::Below));
    if (isScored(result.procedure) && !result.m3 && !result.m4 && !result.m5)
        result.m2 = result.below;
    return {};
}

} // namespace lotsia
