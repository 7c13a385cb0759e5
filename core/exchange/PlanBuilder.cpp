#include "exchange/PlanBuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString withoutLeadingZeros(const QString& code)
{
    qsizetype zeros = 0;
    while (zeros < code.size() - 1 && code.at(zeros) == u'0')
        ++zeros;
    return code.mid(zeros);
}

} // namespace

QString schoolHeading(const ColumnMap& columns)
{
    for (const Column column : {Column::Code, Column::Login, Column::Groups, Column::Name}) {
        if (columns.has(column))
            return columns.heading(column);
    }
    return {};
}

PlanBuilder::PlanBuilder(ImportPlan& plan, const SchoolDirectory& directory)
    : m_plan(plan)
    , m_directory(directory)
{
    for (const School& school : directory.schools()) {
        m_codeWithoutZeros.insert(withoutLeadingZeros(school.code), school.code);
        m_codeInCyrillic.insert(withCyrillicLookalikes(school.code), school.code);
    }
}

QString PlanBuilder::hintFor(const QString& code) const
{
    if (const QString known = m_codeWithoutZeros.value(withoutLeadingZeros(code)); !known.isEmpty())
        return QCoreApplication::translate(
                   "Import",
                   "There is a school with the code “%1”: a leading zero may have been lost. Make the "
                   "column a text column in Excel and write the code again.")
            .arg(known);
    if (const QString known = m_codeInCyrillic.value(withCyrillicLookalikes(code)); !known.isEmpty())
        return QCoreApplication::translate(
                   "Import",
                   "There is a school with the code “%1”, which looks the same but has letters of another "
                   "alphabet. Write the code again.")
            .arg(known);
    return {};
}

RowResult<qsizetype> PlanBuilder::school(const QString& code, const QString& login, const QString& name,
                                         const QString& column) const
{
    if (code.isEmpty() && login.isEmpty() && name.isEmpty())
        return std::unexpected(
            RowProblem{u"missing-value"_s,
                       QCoreApplication::translate(
                           "Import", "The row names no school. Write the code of the school or remove the row."),
                       column});
    if (const qsizetype found = m_directory.find(code, login, name); found >= 0)
        return consistent(found, login, name, column);
    // A column «Логин» may hold codes: both name the school.
    if (const qsizetype found = code.isEmpty() ? m_directory.find(login, {}, {}) : -1; found >= 0)
        return found;
    QString text;
    // What has no digit is no code, and may be anything: a name is not repeated in messages.
    if (!code.isEmpty() && std::ranges::none_of(code, [](QChar c) { return c.isDigit(); }))
        text = QCoreApplication::translate(
            "Import", "The cell of the school's code holds something else. Check whether the row is shifted.");
    else if (!code.isEmpty())
        text = QCoreApplication::translate(
                   "Import", "The school with the code “%1” is not in the list. Import or add the school first.")
                   .arg(code.left(60));
    else if (!login.isEmpty())
        text = QCoreApplication::translate(
                   "Import", "The school with the login “%1” is not in the list. Import or add the school first.")
                   .arg(login.left(60));
    else
        text =
            QCoreApplication::translate(
                "Import",
                "The school “%1” is not in the list, or several schools are called so. Write the code of the school.")
                .arg(name.left(120));
    if (const QString hint = hintFor(code.isEmpty() ? login : code); !hint.isEmpty())
        text += u' ' + hint;
    return std::unexpected(RowProblem{u"unknown-school"_s, text, column});
}

RowResult<qsizetype> PlanBuilder::consistent(qsizetype found, const QString& login, const QString& name,
                                             const QString& column) const
{
    for (const qsizetype other :
         {login.isEmpty() ? -1 : m_directory.find({}, login, {}), m_directory.find({}, {}, name)}) {
        if (other >= 0 && other != found)
            return std::unexpected(
                RowProblem{u"two-schools"_s,
                           QCoreApplication::translate(
                               "Import", "The row names two schools: “%1” and “%2”. Correct the code or the name.")
                               .arg(schoolName(found), schoolName(other)),
                           column});
    }
    return found;
}

void PlanBuilder::accept(const Place& place, const QString& school, const QString& what, const QString& figures)
{
    m_plan.rows << ImportRow{place, school, what, figures, true, {}};
}

void PlanBuilder::reject(Place place, const QString& school, const QString& what, const RowProblem& problem)
{
    if (!problem.column.isEmpty())
        place.column = problem.column;
    m_plan.rows << ImportRow{place, school, what, {}, false, problem.text};
    m_plan.findings << Finding{Severity::Error, problem.code, problem.text, place};
}

void PlanBuilder::note(Severity severity, const QString& code, const QString& text, const Place& place)
{
    m_plan.findings << Finding{severity, code, text, place};
}

void PlanBuilder::warnOfLookalikes(const QString& text, const Place& place)
{
    if (const QString word = mixedWord(text); !word.isEmpty())
        note(Severity::Warning, u"look-alike"_s,
             QCoreApplication::translate("Import",
                                         "“%1” mixes Latin and Cyrillic letters that look alike. Write the word again.")
                 .arg(word.left(60)),
             place);
}

RowResult<void> PlanBuilder::addResult(const ProcedureResult& result, const Place& place, const ColumnMap& columns)
{
    const QString key = result.schoolCode + u'\n' + result.year.toString() + u'\n' + result.procedure.kind + u'\n'
        + result.procedure.subject + u'\n' + QString::number(result.procedure.grade) + u'\n'
        + procedureLevelText(result.procedure.level);
    if (const auto found = m_seen.constFind(key); found != m_seen.cend()) {
        Place first = *found;
        first.file.clear();
        const QString where = first.toString();
        return std::unexpected(RowProblem{
            u"duplicate"_s,
            QCoreApplication::translate(
                "Import", "This school already has this procedure and year in the file (%1). Keep one of the two rows.")
                .arg(where.isEmpty() ? m_plan.fileName : where),
            schoolHeading(columns)});
    }
    if (const auto status = result.check(); !status) {
        const QString marks = columns.markHeadings();
        const bool byMarks = result.m3.has_value() && !marks.isEmpty();
        return std::unexpected(
            RowProblem{u"sum-of-marks"_s, status.error().text,
                       byMarks || !columns.has(Column::Below) ? marks : columns.heading(Column::Below)});
    }
    m_seen.insert(key, place);
    m_plan.results << result;
    return {};
}

QString PlanBuilder::figuresOf(const ProcedureResult& result)
{
    QStringList parts;
    int mark = 2;
    const bool marks = result.m3 || result.m4 || result.m5;
    for (const auto& count : {result.m2, result.m3, result.m4, result.m5}) {
        if (marks && count)
            parts << u"«%1» %2"_s.arg(mark).arg(*count);
        ++mark;
    }
    if (!marks && result.below)
        parts << QCoreApplication::translate("Import", "below the minimum %1").arg(*result.below);
    return QCoreApplication::translate("Import", "%1 pupils: %2").arg(result.participants).arg(parts.join(u", "_s));
}

QString PlanBuilder::titleOf(const ProcedureResult& result)
{
    return result.procedure.title() + u", "_s + result.year.toString();
}

void PlanBuilder::noteEmptySheet(const Place& place)
{
    note(Severity::Info, u"empty-sheet"_s,
         QCoreApplication::translate("Import", "The sheet is empty and was passed over."), place);
}

void PlanBuilder::noteNoTable(const Place& place)
{
    note(Severity::Warning, u"no-table"_s,
         QCoreApplication::translate(
             "Import", "The sheet has no heading row that is known and was passed over. Check whether it holds data."),
         place);
}

} // namespace lotsia
