#include "exchange/SchoolListImporter.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

QStringList SchoolListImporter::missingColumns(const ColumnMap& map) const
{
    QStringList missing;
    if (!map.has(Column::Code))
        missing << u"Код ОО"_s;
    if (!map.has(Column::Name) && !map.has(Column::FullName))
        missing << u"Краткое наименование"_s;
    return missing;
}

void SchoolListImporter::dataRow(const TableRow& row)
{
    const Place place = placeOf(row);
    for (const Column column : {Column::Code, Column::Name, Column::Level, Column::Type}) {
        if (columns().has(column)) {
            Place cell = place;
            cell.column = columns().heading(column);
            builder().warnOfLookalikes(columns().text(row, column), cell);
        }
    }
    const auto school = readRow(row);
    if (!school) {
        QString name = columns().text(row, Column::Name);
        if (name.isEmpty())
            name = columns().text(row, Column::Code);
        builder().reject(place, name.left(120), QCoreApplication::translate("Import", "school"), school.error());
        return;
    }
    m_rowOfCode.insert(school->code, row.number);
    if (!school->login.isEmpty())
        m_rowOfLogin.insert(school->login.toLower(), row.number);
    const bool known = builder().directory().find(school->code, {}, {}) >= 0;
    builder().plan().schools << *school;
    builder().accept(place, school->shortName,
                     known ? QCoreApplication::translate("Import", "school that is in the list")
                           : QCoreApplication::translate("Import", "new school"),
                     QStringList{school->code, school->level, school->type, school->location}.join(u", "_s));
}

RowResult<School> SchoolListImporter::readRow(const TableRow& row) const
{
    const auto problem = [this](const QString& code, const QString& text, Column column) {
        return std::unexpected(RowProblem{code, text, columns().heading(column)});
    };
    const auto repeated = [](int first) {
        return QCoreApplication::translate("Import", "The same value stands in row %1. Keep one of the two rows.")
            .arg(first);
    };
    School school;
    const QString code = columns().text(row, Column::Code);
    if (code.isEmpty())
        return problem(u"missing-value"_s,
                       QCoreApplication::translate("Import", "The code of the school is blank. Write it."),
                       Column::Code);
    const auto checked = SchoolCode::parse(code);
    if (!checked)
        return problem(u"bad-code"_s, checked.error().text, Column::Code);
    school.code = checked->toString();
    if (const int first = m_rowOfCode.value(school.code); first > 0)
        return problem(u"duplicate"_s, repeated(first), Column::Code);

    school.login = columns().text(row, Column::Login);
    if (const int first = m_rowOfLogin.value(school.login.toLower()); first > 0 && !school.login.isEmpty())
        return problem(u"duplicate"_s, repeated(first), Column::Login);
    school.fullName = columns().text(row, Column::FullName);
    school.shortName = columns().text(row, Column::Name);
    // A list that has full names only is still a list: the school is then called by its full name.
    if (school.shortName.isEmpty())
        school.shortName = school.fullName;
    const Column nameColumn = columns().has(Column::Name) ? Column::Name : Column::FullName;
    if (school.shortName.isEmpty())
        return problem(u"missing-value"_s,
                       QCoreApplication::translate("Import", "The name of the school is blank. Write it."), nameColumn);
    if (school.shortName.size() > 500 || school.fullName.size() > 1000)
        return problem(u"too-long"_s,
                       QCoreApplication::translate("Import", "The name of the school is too long. Shorten it."),
                       nameColumn);

    school.level = columns().text(row, Column::Level);
    school.type = columns().text(row, Column::Type);
    school.location = columns().text(row, Column::Location);
    school.cluster = columns().text(row, Column::Cluster);
    school.inn = columns().text(row, Column::Inn);
    school.head = columns().text(row, Column::Head);
    school.phone = columns().text(row, Column::Phone);
    school.note = columns().text(row, Column::Note);
    if (!school.inn.isEmpty() && !isValidInn(school.inn))
        return problem(
            u"bad-inn"_s,
            QCoreApplication::translate("Import",
                                        "“%1” is not an ИНН of an organisation: 10 digits with a valid check digit are "
                                        "expected. Correct it or leave it blank.")
                .arg(school.inn.left(40)),
            Column::Inn);
    return school;
}

} // namespace lotsia
