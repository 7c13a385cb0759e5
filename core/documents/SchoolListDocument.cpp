#include "documents/SchoolListDocument.h"

#include "common/AcademicYear.h"
#include "documents/PrintedText.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype columns = 6;

void addPart(Table& table, const QString& title, const QList<ListedSchool>& schools, const QString& empty = {})
{
    if (schools.isEmpty() && empty.isEmpty())
        return;
    table.rows.append(sectionRow(title, columns));
    if (schools.isEmpty()) {
        DocumentRow row;
        row.cells = {tableCell(empty)};
        row.cells.first().columnSpan = int(columns);
        table.rows.append(row);
    }
    int number = 0;
    for (const ListedSchool& school : schools) {
        DocumentRow row;
        row.cells = {tableCell(u"%1."_s.arg(++number)), tableCell(school.code),    tableCell(school.name),
                     tableCell(school.classes),         tableCell(school.grounds), tableCell(school.decision)};
        table.rows.append(row);
    }
}

} // namespace

DocumentSection schoolListPages(const PrintedSchoolList& list)
{
    const AcademicYear year = AcademicYear::endingIn(list.year);
    DocumentSection section = appendixPages(true);
    if (list.sample)
        section.blocks.append(sampleMark());
    Paragraph heading =
        headingText(u"ПЕРЕЧЕНЬ\nшкол для адресной поддержки на %1 учебный год"_s.arg(year.shifted(1).toString()));
    heading.spaceAfterPt = 2;
    section.blocks.append(heading);
    QString about = u"по результатам %1 учебного года; критерии %2"_s.arg(year.toString(), list.criteria);
    if (!list.criteriaOrder.isEmpty())
        about += u", утверждены: "_s + list.criteriaOrder;
    Paragraph basis = headingText(about, 12);
    basis.runs.first().bold = false;
    basis.style = TextStyle::Body;
    section.blocks.append(basis);

    Table table;
    table.columnWidths = {13, 19, 72, 30, 90, 43};
    DocumentRow header;
    for (const QString& title : {u"№ п/п"_s, u"Код ОО"_s, u"Школа"_s, u"Класс"_s, u"Основание"_s, u"Решение"_s})
        header.cells.append(headingCell(title));
    table.header.append(header);
    addPart(table, u"1. Школы, которым требуется адресная поддержка"_s, list.listed,
            u"Таких школ по результатам года нет."_s);
    int part = 1;
    const auto title = [&part](const QString& text) { return u"%1. %2"_s.arg(++part).arg(text); };
    if (!list.takenOut.isEmpty())
        addPart(table, title(u"Школы, не включённые в перечень решением"_s), list.takenOut);
    if (!list.unknown.isEmpty())
        addPart(table, title(u"Школы, по которым недостаточно данных"_s), list.unknown);
    if (!list.excluded.isEmpty())
        addPart(table, title(u"Школы, которые не рассматривались"_s), list.excluded);
    section.blocks.append(table);
    section.blocks.append(
        runningText(u"В перечень входят школы, отнесённые к классам: %1. Перечень составлен для адресной "
                    "поддержки и не является рейтингом школ."_s.arg(list.classes.join(u", "_s)),
                    8));
    return section;
}

} // namespace lotsia
