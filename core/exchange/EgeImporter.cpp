#include "exchange/EgeImporter.h"

#include "assessment/MinimumMarks.h"
#include "common/Share.h"
#include "common/TextFold.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxHeaderRow = 20;

/// Words of a pupil who has no result: did not come, was removed, did not finish, annulled.
bool meansNoResult(const QString& text)
{
    static const QRegularExpression words(uR"(не\s*яв|неяв|н/я|удал[её]н|не\s*заверш|аннулир|не\s*участв|отсутств)"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(words);
}

std::optional<Fraction> lastNumber(const TableRow& row)
{
    for (auto cell = row.cells.rbegin(); cell != row.cells.rend(); ++cell) {
        if (!cell->text.isEmpty()) {
            if (const auto number = decimalOf(*cell))
                return number;
        }
    }
    return std::nullopt;
}

/// A code may be quoted in a message when it can be nothing else: a shifted row could hold a surname there.
QString quotable(const QString& code)
{
    static const QRegularExpression pattern(u"^(?=.*\\d)[0-9A-Za-z\\-/]{1,20}$"_s);
    return pattern.match(code).hasMatch() ? code : QString();
}

} // namespace

std::optional<EgeImporter::Title> EgeImporter::parseTitle(const QString& text)
{
    static const QRegularExpression pattern(
        uR"(^\s*(\d{1,2})\s*[-–—]\s*([^\d]{3,80}?)[\s,(]*(?:[пу]\s*:\s*)?(?:(\d{4})[.\-](\d{2})[.\-](\d{2})|(\d{2})\.(\d{2})\.(\d{4})))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = match.hasCaptured(3) && !match.captured(3).isEmpty()
        ? QDate(match.captured(3).toInt(), match.captured(4).toInt(), match.captured(5).toInt())
        : QDate(match.captured(8).toInt(), match.captured(7).toInt(), match.captured(6).toInt());
    if (!date.isValid() || date.year() < 2009 || date.year() > 2099)
        return std::nullopt;
    auto procedure = Procedure::of(u"ЕГЭ"_s, match.captured(2), 11, ProcedureLevel::None);
    if (!procedure)
        return std::nullopt;
    // Codes of ЕГЭ subjects: 22 is the base level of mathematics, 02 the profile one.
    if (procedure->subject == u"Математика" && procedure->level == ProcedureLevel::None)
        procedure->level = match.captured(1).toInt() == 22 ? ProcedureLevel::Base : ProcedureLevel::Profile;
    // The reserve days of September still belong to the school year that has just ended.
    return Title{*procedure, date.month() > 9 ? AcademicYear::containing(date) : AcademicYear::endingIn(date.year())};
}

bool EgeImporter::isHeader(const ColumnMap& columns)
{
    return columns.has(Column::Code) && (columns.has(Column::Score) || columns.has(Column::Mark));
}

Column EgeImporter::scoreColumn() const
{
    const Column wanted = byMarks() ? Column::Mark : Column::Score;
    return m_columns.has(wanted) ? wanted : byMarks() ? Column::Score : Column::Mark;
}

Status EgeImporter::beginSheet(const QString& sheet)
{
    m_sheet = sheet;
    m_title.reset();
    m_inTable = false;
    m_untabled = false;
    m_sheetFilled = false;
    return {};
}

Result<TableVisitor::Next> EgeImporter::visitRow(const TableRow& row)
{
    m_sheetFilled = true;
    for (const TableCell& cell : row.cells) {
        if (cell.text.isEmpty())
            continue;
        // Several exams may follow one another on a sheet, each with its own title.
        if (const auto title = cell.text.size() < 200 ? parseTitle(cell.text) : std::nullopt) {
            LOTSIA_TRY(endExam());
            LOTSIA_TRY(checkTitle());
            m_title = title;
            m_titleRow = row.number;
            m_untabled = true;
            return Next::Row;
        }
        break;
    }
    if (m_inTable) {
        if (!footerRow(row))
            pupilRow(row);
        return Next::Row;
    }
    const ColumnMap map = ColumnMap::match(row, egeColumns());
    if (isHeader(map)) {
        if (!m_title)
            return fail(ErrorCode::Data,
                        QCoreApplication::translate(
                            "Import",
                            "The line above the table does not name the exam. It must read like “01 - Русский язык "
                            "2023.06.01”."),
                        m_builder.place(m_sheet, row.number));
        m_columns = map;
        LOTSIA_TRY(beginExam(*m_title));
        return Next::Row;
    }
    return row.number > m_titleRow + maxHeaderRow ? Next::Sheet : Next::Row;
}

/// A title whose table was not found: its pupils would be lost without a word.
Status EgeImporter::checkTitle()
{
    if (!std::exchange(m_untabled, false))
        return {};
    return fail(ErrorCode::Data,
                QCoreApplication::translate(
                    "Import",
                    "Below the name of the exam there is no heading row with the columns «Код ОО» and «Балл» or "
                    "«Оценка». Add it."),
                m_builder.place(m_sheet, m_titleRow, u"Код ОО"_s));
}

Status EgeImporter::beginExam(const Title&)
{
    m_inTable = true;
    m_untabled = false;
    ++m_exams;
    m_schools.clear();
    m_minimum.reset();
    m_total.reset();
    m_totalRow = 0;
    m_counted = 0;
    m_absent = 0;
    return {};
}

bool EgeImporter::footerRow(const TableRow& row)
{
    QString first;
    for (const TableCell& cell : row.cells) {
        if (!cell.text.isEmpty()) {
            first = foldForMatch(cell.text);
            break;
        }
    }
    const QString code = foldForMatch(m_columns.text(row, Column::Code));
    if (!code.isEmpty() && code != first)
        return false;
    if (first.startsWith(u"средни"))
        return true;
    if (first.startsWith(u"минимальн")) {
        m_minimum = lastNumber(row);
        return true;
    }
    if (first.startsWith(u"всего")) {
        m_total = lastNumber(row);
        m_totalRow = row.number;
        return true;
    }
    return false;
}

void EgeImporter::badRow(const QString& code, int row, const RowProblem& problem)
{
    if (code.isEmpty()) {
        m_builder.reject(m_builder.place(m_sheet, row), {}, m_title->procedure.title(), problem);
        return;
    }
    // The school's figures would be short of a pupil, so the school is rejected whole when the exam ends.
    SchoolTally& tally = m_schools[code];
    ++tally.rows;
    if (tally.firstRow == 0)
        tally.firstRow = row;
    if (!tally.problem) {
        tally.problem = problem;
        tally.problemRow = row;
    }
}

void EgeImporter::pupilRow(const TableRow& row)
{
    const QString code = m_columns.text(row, Column::Code);
    const TableCell& cell = m_columns.cell(row, scoreColumn());
    const QString heading = m_columns.heading(scoreColumn());
    if (isBlank(cell) || meansNoResult(cell.text) || meansNoResult(m_columns.text(row, Column::State))) {
        ++m_absent;
        return;
    }
    if (code.isEmpty()) {
        badRow({}, row.number,
               {u"missing-value"_s,
                QCoreApplication::translate("Import",
                                            "The row names no school. Write the code of the school or remove the row."),
                m_columns.heading(Column::Code)});
        return;
    }
    // Pages of a long protocol begin with the headings once more.
    if (quotable(code).isEmpty() && isHeader(ColumnMap::match(row, egeColumns())))
        return;
    if (quotable(code).isEmpty()) {
        badRow({}, row.number,
               {u"unknown-school"_s,
                QCoreApplication::translate(
                    "Import", "The cell of the school's code holds something else. Check whether the row is shifted."),
                m_columns.heading(Column::Code)});
        return;
    }
    const auto number = decimalOf(cell);
    const Fraction exact = number.value_or(Fraction()).reduced();
    const int least = byMarks() ? 2 : 0;
    const int most = byMarks() ? 5 : 100;
    if (!number || exact.denominator() != 1 || exact.numerator() < least || exact.numerator() > most) {
        badRow(code, row.number,
               {number ? u"bad-score"_s : u"not-a-number"_s,
                QCoreApplication::translate("Import", "The result is not a whole number from %1 to %2. Correct it.")
                    .arg(least)
                    .arg(most),
                heading});
        return;
    }
    SchoolTally& tally = m_schools[code];
    if (tally.firstRow == 0)
        tally.firstRow = row.number;
    ++tally.rows;
    ++tally.scores.at(static_cast<size_t>(exact.numerator()));
    ++m_counted;
}

Status EgeImporter::noteTotals()
{
    const Place place = m_builder.place(m_sheet, m_totalRow);
    if (m_absent > 0)
        m_builder.note(Severity::Info, u"no-result"_s,
                       QCoreApplication::translate(
                           "Import",
                           "%1: pupils without a result (did not come, removed, annulled): %2. They are not "
                           "counted as participants.")
                           .arg(m_title->procedure.title())
                           .arg(m_absent),
                       m_builder.place(m_sheet, 0));
    if (m_total && *m_total != Fraction(m_counted, 1))
        m_builder.note(Severity::Warning, u"wrong-total"_s,
                       QCoreApplication::translate(
                           "Import",
                           "The file says that there were %1 participants, but %2 are listed. Check whether the "
                           "file is whole.")
                           .arg(decimalText(*m_total, 0))
                           .arg(m_counted),
                       place);
    return {};
}

Status EgeImporter::endExam()
{
    if (!m_inTable)
        return {};
    m_inTable = false;
    LOTSIA_TRY(noteTotals());
    std::optional<int> minimum = minimumMark(m_title->procedure, m_title->year);
    if (m_minimum) {
        // A score reaches a fractional border only above it, so the border is rounded up.
        const Fraction border = m_minimum->rounded(0) < *m_minimum ? Fraction(m_minimum->rounded(0).numerator() + 1, 1)
                                                                   : m_minimum->rounded(0);
        if (border >= Fraction(0, 1) && border <= Fraction(100, 1))
            minimum = static_cast<int>(border.numerator());
    }
    if (!minimum)
        return fail(ErrorCode::Data,
                    QCoreApplication::translate(
                        "Import",
                        "The minimum score of “%1” is not known. Add a line “Минимальная граница” with it below "
                        "the table.")
                        .arg(m_title->procedure.title()),
                    m_builder.place(m_sheet, 0));
    for (const auto& [code, tally] : m_schools)
        addSchool(code, tally, *minimum);
    m_schools.clear();
    return {};
}

void EgeImporter::addSchool(const QString& code, const SchoolTally& tally, int minimum)
{
    const Place place = m_builder.place(m_sheet, tally.firstRow);
    const QString what = m_title->procedure.title() + u", "_s + m_title->year.toString();
    auto school = m_builder.school(code, {}, {}, m_columns.heading(Column::Code));
    if (!school) {
        // What stands once and resembles no code may be the number of a document in a shifted row.
        const bool surelyCode = tally.rows > 1 || !m_builder.hintFor(code).isEmpty();
        if (!surelyCode)
            school.error().text = QCoreApplication::translate(
                "Import",
                "No school with this code is in the list. Check the row; if the code is right, add the school.");
        m_builder.reject(place, surelyCode ? code : QString(), what, school.error());
        return;
    }
    const QString name = m_builder.schoolName(*school);
    if (tally.problem) {
        m_builder.reject(m_builder.place(m_sheet, tally.problemRow), name, what, *tally.problem);
        return;
    }
    ProcedureResult result;
    result.schoolCode = m_builder.schoolCode(*school);
    result.procedure = m_title->procedure;
    result.year = m_title->year;
    result.source = m_builder.source(m_sheet, 0);
    qint64 sum = 0;
    int below = 0;
    for (int score = 0; score <= 100; ++score) {
        const int pupils = tally.scores.at(static_cast<size_t>(score));
        result.participants += pupils;
        sum += qint64{pupils} * score;
        below += score < minimum ? pupils : 0;
    }
    result.mean = Fraction(sum, result.participants);
    result.below = below;
    result.m2 = below;
    if (byMarks()) {
        result.m2 = tally.scores[2];
        result.m3 = tally.scores[3];
        result.m4 = tally.scores[4];
        result.m5 = tally.scores[5];
        result.below = result.m2;
    }
    if (const auto added = m_builder.addResult(result, place, m_columns); !added)
        m_builder.reject(place, name, what, added.error());
    else
        m_builder.accept(place, name, what, PlanBuilder::figuresOf(result));
}

Status EgeImporter::endSheet()
{
    const bool hadExam = m_inTable || m_title.has_value();
    LOTSIA_TRY(endExam());
    LOTSIA_TRY(checkTitle());
    if (hadExam)
        return {};
    const Place place = m_builder.place(m_sheet, 0);
    if (!m_sheetFilled)
        m_builder.noteEmptySheet(place);
    else
        m_builder.noteNoTable(place);
    return {};
}

Status EgeImporter::finish() const
{
    if (m_exams > 0)
        return {};
    return fail(ErrorCode::Data,
                QCoreApplication::translate(
                    "Import",
                    "No exam protocol was found. It must have a title like “01 - Русский язык 2023.06.01” and the "
                    "columns «Код ОО» and «Балл» or «Оценка»."),
                m_builder.place({}, 0));
}

} // namespace lotsia
