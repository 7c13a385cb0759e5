#include "exchange/VprImporter.h"

#include "common/TextFold.h"
#include "exchange/MarkCounts.h"
#include "exchange/ProfileImporter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array markColumns{Column::Mark2, Column::Mark3, Column::Mark4, Column::Mark5};
constexpr auto caseless = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// The first number 1–11 that a title calls a class. «6 класс (по программе 5 класса)»: the programme's class is the
/// procedure's.
int gradeIn(const QString& title)
{
    static const QRegularExpression programme(uR"(программ\w*\s+(\d{1,2})\s*(?:-?\s*г?о)?\s*(?:-?х\s*)?класс)"_s,
                                              caseless);
    static const QRegularExpression plain(uR"((?<!\d)(\d{1,2})\s*(?:-?\s*(?:й|ый|ий|е|х))?\s*класс)"_s, caseless);
    static const QRegularExpression headed(uR"(класс\w*\s*[:.\-–—]?\s*(\d{1,2})(?!\d))"_s, caseless);
    for (const auto& pattern : {programme, plain, headed}) {
        const auto match = pattern.match(title);
        const int grade = match.hasMatch() ? match.captured(1).toInt() : 0;
        if (grade >= 1 && grade <= 11)
            return grade;
    }
    return 0;
}

QDate dateIn(const QString& title)
{
    static const QRegularExpression printed(uR"((?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d))"_s);
    static const QRegularExpression iso(uR"((?<!\d)(\d{4})[.\-](\d{2})[.\-](\d{2})(?!\d))"_s);
    if (const auto match = printed.match(title); match.hasMatch())
        return QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = iso.match(title); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return {};
}

/// The calendar year that the title names: the ВПР's own; else that of a date, which may be the day of printing.
int calendarYearIn(const QString& title)
{
    static const QRegularExpression named(uR"(впр\D{0,40}((?:19|20)\d{2})(?!\d))"_s, caseless);
    if (const auto match = named.match(title); match.hasMatch())
        return match.captured(1).toInt();
    const QDate date = dateIn(title);
    return date.isValid() ? date.year() : 0;
}

/// «Предмет: Русский язык»; else the name of the sheet, unless Excel gave it.
QString subjectIn(const QStringList& lines, const QString& sheet)
{
    static const QRegularExpression headed(uR"(предмет\w*\s*[:\-–—]?\s*([^\d:]{2,80}?)\s*(?:$|;|\.|максимальн|дата))"_s,
                                           caseless);
    for (const QString& line : lines) {
        if (const auto match = headed.match(line); match.hasMatch())
            return match.captured(1).trimmed();
    }
    static const QRegularExpression standard(u"^(?:лист|sheet|таблица)\\s*\\d*$"_s, caseless);
    static const QRegularExpression grade(uR"([\s,(]*\d{1,2}\s*(?:класс\w*|кл\.?)\)?)"_s, caseless);
    QString name = sheet;
    name.remove(grade);
    return standard.match(name).hasMatch() ? QString() : name.trimmed();
}

} // namespace

QStringList VprImporter::missingColumns(const ColumnMap& map) const
{
    QStringList missing;
    for (const ColumnRule& spec : vprColumns()) {
        if (spec.column != Column::SchoolCount && spec.column != Column::Login && !map.has(spec.column))
            missing << spec.title;
    }
    return missing;
}

Result<AcademicYear> VprImporter::titleYear(const QString& title) const
{
    if (const auto written = academicYearIn(title))
        return *written;
    const int year = calendarYearIn(title);
    if (year < 2015 || year > 2099)
        return fail(ErrorCode::Data,
                    QCoreApplication::translate(
                        "Import",
                        "The year of the ВПР is not given above the table. Write it there, for example “ВПР "
                        "2023. 5 класс”."),
                    builder().place(sheet(), 0));
    return AcademicYear::endingIn(year);
}

/// A ВПР that was put off from spring to autumn tested the programme of the class just finished. The file's class is
/// that programme's class, and the figures belong to the school year that ended in that calendar year, as those of a
/// spring ВПР do. In years of which the calendar says no such thing an autumn date is most likely the day of printing,
/// which the person must look at.
void VprImporter::noteAutumn(const QString& title) const
{
    static const QRegularExpression autumnWord(uR"(осен|сентябр|октябр|ноябр|декабр)"_s, caseless);
    const QDate date = dateIn(title);
    const int year = m_year.endYear();
    const bool autumn = (date.isValid() && date.year() == year && date.month() >= 9) || title.contains(autumnWord);
    if (!autumn || academicYearIn(title))
        return;
    const CalendarEntry* entry = m_calendar.find(m_procedure, m_year);
    const bool moved = entry && entry->held == CalendarEntry::Held::Moved;
    builder().note(
        moved ? Severity::Info : Severity::Warning, u"autumn-vpr"_s,
        QCoreApplication::translate("Import",
                                    "The ВПР is dated autumn %1. Its figures are recorded for the school year %2, by "
                                    "the class whose programme was tested. Check that this is right.")
            .arg(year)
            .arg(m_year.toString()),
        builder().place(sheet(), 0));
}

Status VprImporter::beginTable()
{
    m_schoolSeen = false;
    m_references = 0;
    const QString title = above().join(u" \n "_s);
    LOTSIA_TRY_ASSIGN(m_year, titleYear(title));
    int grade = gradeIn(title);
    if (grade == 0)
        grade = gradeIn(sheet());
    if (grade == 0)
        return fail(ErrorCode::Data,
                    QCoreApplication::translate(
                        "Import",
                        "The class of the ВПР is not given above the table. Write it there, for example “ВПР "
                        "2023. 5 класс”."),
                    builder().place(sheet(), 0));
    const QString subject = subjectIn(above(), sheet());
    if (subject.isEmpty())
        return fail(ErrorCode::Data,
                    QCoreApplication::translate(
                        "Import",
                        "The subject of the ВПР is not given above the table. Write it there, for example "
                        "“Предмет: Математика”."),
                    builder().place(sheet(), 0));
    builder().warnOfLookalikes(subject, builder().place(sheet(), 0));
    auto procedure = Procedure::of(u"ВПР"_s, subject, grade, ProcedureLevel::None);
    if (!procedure)
        return fail(ErrorCode::Data, procedure.error().text, builder().place(sheet(), 0));
    m_procedure = *procedure;
    noteAutumn(title);
    return {};
}

VprImporter::Group VprImporter::parseGroup(const QString& text)
{
    static const QRegularExpression behind(uR"(^(.*\S)\s*\(\s*([A-Za-z]*\d[\w\-]{3,})\s*\)$)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression inFront(uR"(^\(?((?:[A-Za-z]{2,8}\d{3,}|\d{5,})\w*)\)?(?:[\s,;:\-–—]+(.+))?$)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = behind.match(text); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    if (const auto match = inFront.match(text); match.hasMatch())
        return {match.captured(2), match.captured(1)};
    return {text, {}};
}

bool VprImporter::isReference(const TableRow& row, const Group& group) const
{
    const auto schools = decimalOf(columns().cell(row, Column::SchoolCount));
    if (schools && *schools > Fraction(1, 1))
        return true;
    if (m_schoolSeen || !group.login.isEmpty() || builder().directory().find({}, {}, group.name) >= 0)
        return false;
    // Above the first school stand the whole sample, the region and the municipality. A row that neither counts several
    // schools nor is called like a territory is a school, known or not: it is never put away as a reference.
    static const QRegularExpression school(
        uR"((?:^|[\s"«])(?:[мг]?[бкак]?оу|\w*сош|\w*оош|\w*нош|школ\w*|гимнази\w*|лице\w*|интернат\w*|колледж\w*)(?:[\s"«№]|$))"_s,
        caseless);
    return m_references < 3 && !group.name.contains(school) && namedScope(group.name).has_value();
}

void VprImporter::dataRow(const TableRow& row)
{
    Group group = parseGroup(columns().text(row, Column::Groups));
    if (group.login.isEmpty())
        group.login = columns().text(row, Column::Login);
    if (isReference(row, group))
        referenceRow(row, group);
    else
        schoolRow(row, group);
}

/// What the name of a territory says by itself.
std::optional<ReferenceScope> VprImporter::namedScope(const QString& name)
{
    const QString folded = foldForMatch(name);
    static const QRegularExpression whole(uR"(вся выборка|российск\w* федерац|^россия|^рф$)"_s);
    static const QRegularExpression region(
        uR"(\bобл(?:\.|асть)?(?:\s|$)|\bкрай\b|\bресп(?:\.|ублика)?(?:\s|$)|автономн|г\.?\s*(?:москва|санкт-петербург|севастополь))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression municipality(uR"(район|округ|город|муницип|(?:^|\s)(?:го|мо|мр|мо)(?:\s|$))"_s);
    if (folded.contains(whole))
        return ReferenceScope::Whole;
    if (folded.contains(region))
        return ReferenceScope::Region;
    if (folded.contains(municipality))
        return ReferenceScope::Municipality;
    return std::nullopt;
}

ReferenceScope VprImporter::scopeOf(const QString& name) const
{
    if (const auto named = namedScope(name))
        return *named;
    return m_references == 0 ? ReferenceScope::Whole
        : m_references == 1  ? ReferenceScope::Region
                             : ReferenceScope::Municipality;
}

RowResult<ReferenceResult> VprImporter::readReference(const TableRow& row, const Group& group) const
{
    ReferenceResult reference;
    reference.scope = scopeOf(group.name);
    reference.name = group.name.left(200);
    reference.procedure = m_procedure;
    reference.year = m_year;
    reference.source = builder().source(row.sheet, row.number);
    const QString participantsHeading = columns().heading(Column::Participants);
    const auto participants = amountOf(columns().cell(row, Column::Participants), participantsHeading);
    if (!participants)
        return std::unexpected(participants.error());
    if (!*participants || (*participants)->reduced().denominator() != 1)
        return std::unexpected(
            RowProblem{u"missing-value"_s,
                       QCoreApplication::translate("Import", "The number of participants is not given. Write it."),
                       participantsHeading});
    reference.participants = (*participants)->reduced().numerator();
    const std::array targets{&reference.percent2, &reference.percent3, &reference.percent4, &reference.percent5};
    for (size_t i = 0; i < markColumns.size(); ++i) {
        const QString heading = columns().heading(markColumns[i]);
        const auto percent = amountOf(columns().cell(row, markColumns[i]), heading);
        if (!percent)
            return std::unexpected(percent.error());
        if (*percent && **percent > Fraction(100, 1))
            return std::unexpected(RowProblem{
                u"sum-of-shares"_s,
                QCoreApplication::translate("Import", "A share must be between 0 and 100 %. Correct the number."),
                heading});
        *targets.at(i) = *percent;
    }
    return reference;
}

void VprImporter::referenceRow(const TableRow& row, const Group& group)
{
    const QString what =
        QCoreApplication::translate("Import", "for comparison: %1, %2").arg(m_procedure.title(), m_year.toString());
    const auto reference = readReference(row, group);
    if (!reference) {
        builder().reject(placeOf(row), group.name.left(120), what, reference.error());
        return;
    }
    ++m_references;
    builder().plan().references << *reference;
    QStringList parts;
    int mark = 2;
    for (const auto& percent : {reference->percent2, reference->percent3, reference->percent4, reference->percent5}) {
        if (percent)
            parts << u"«%1» %2 %"_s.arg(mark).arg(decimalText(*percent, 2));
        ++mark;
    }
    builder().accept(
        placeOf(row), reference->name, what,
        QCoreApplication::translate("Import", "%1 pupils: %2").arg(reference->participants).arg(parts.join(u", "_s)));
}

RowResult<ProcedureResult> VprImporter::readSchool(const TableRow& row, const Group& group) const
{
    const auto school = builder().school({}, group.login, group.name, columns().heading(Column::Groups));
    if (!school)
        return std::unexpected(school.error());
    ProcedureResult result;
    result.schoolCode = builder().schoolCode(*school);
    result.procedure = m_procedure;
    result.year = m_year;
    result.source = builder().source(row.sheet, row.number);
    const auto blank = [this](Column column) {
        return std::unexpected(
            RowProblem{u"missing-value"_s,
                       QCoreApplication::translate("Import", "“%1” is blank. Fill in the cell (0 if there was none).")
                           .arg(columns().heading(column)),
                       columns().heading(column)});
    };
    const auto participants =
        countOf(columns().cell(row, Column::Participants), columns().heading(Column::Participants));
    if (!participants)
        return std::unexpected(participants.error());
    if (!*participants)
        return blank(Column::Participants);
    result.participants = **participants;
    std::array<Fraction, 4> percents;
    for (size_t i = 0; i < markColumns.size(); ++i) {
        const auto percent = amountOf(columns().cell(row, markColumns[i]), columns().heading(markColumns[i]));
        if (!percent)
            return std::unexpected(percent.error());
        if (!*percent && result.participants > 0)
            return blank(markColumns[i]);
        percents[i] = percent->value_or(Fraction());
    }
    const auto counts = countsFromPercents(percents, result.participants, columns().markHeadings());
    if (!counts)
        return std::unexpected(counts.error());
    result.m2 = counts->at(0);
    result.m3 = counts->at(1);
    result.m4 = counts->at(2);
    result.m5 = counts->at(3);
    result.below = result.m2;
    return result;
}

void VprImporter::schoolRow(const TableRow& row, const Group& group)
{
    m_schoolSeen = true;
    const Place place = placeOf(row);
    const QString what = m_procedure.title() + u", "_s + m_year.toString();
    const auto result = readSchool(row, group);
    if (!result) {
        builder().reject(place, columns().text(row, Column::Groups).left(120), what, result.error());
        return;
    }
    const QString name = builder().schoolName(builder().directory().find(result->schoolCode, {}, {}));
    if (const auto added = builder().addResult(*result, place, columns()); !added)
        builder().reject(place, name, what, added.error());
    else
        builder().accept(place, name, what, PlanBuilder::figuresOf(*result));
}

} // namespace lotsia
