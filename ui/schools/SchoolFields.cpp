#include "ui/schools/SchoolFields.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct SchoolWords {
    Q_DECLARE_TR_FUNCTIONS(SchoolWords)
};

std::optional<QString> codeProblem(const QString& text)
{
    if (text.isEmpty())
        return SchoolWords::tr("A school needs a code. Enter the code of the regional register.");
    if (const auto code = SchoolCode::parse(text); !code)
        return code.error().text;
    return {};
}

std::optional<QString> nameProblem(const QString& text)
{
    if (text.isEmpty())
        return SchoolWords::tr("A school needs a short name. Enter it as it is printed in lists.");
    return {};
}

std::optional<QString> innProblem(const QString& text)
{
    if (text.isEmpty() || isValidInn(text))
        return {};
    if (text.size() != 10)
        return SchoolWords::tr("The ИНН of an organisation has 10 digits, and here are %1. Check the number.")
            .arg(text.size());
    return SchoolWords::tr("The check digit of this ИНН is wrong. Compare it with the school's documents.");
}

std::vector<SchoolField> makeFields()
{
    using Kind = SchoolField::Kind;
    // Words of the data (levels, kinds, places) are Russian in every language of the window: files and rules use them.
    return {
        {.key = u"code"_s,
         .label = SchoolWords::tr("Code"),
         .member = &School::code,
         .problem = codeProblem,
         .columnWidth = 75},
        {.key = u"shortName"_s,
         .label = SchoolWords::tr("School"),
         .member = &School::shortName,
         .hint = SchoolWords::tr("as printed in lists"),
         .problem = nameProblem,
         .columnWidth = 220},
        {.key = u"fullName"_s,
         .label = SchoolWords::tr("Full name"),
         .member = &School::fullName,
         .kind = Kind::Note,
         .columnWidth = 320,
         .hiddenAtFirst = true},
        {.key = u"level"_s,
         .label = SchoolWords::tr("Level"),
         .member = &School::level,
         .kind = Kind::Choice,
         .choices = {u"НОШ"_s, u"ООШ"_s, u"СОШ"_s, u"Гимназия"_s, u"Лицей"_s},
         .columnWidth = 75},
        {.key = u"type"_s,
         .label = SchoolWords::tr("Kind"),
         .member = &School::type,
         .kind = Kind::Choice,
         .choices = {u"общеобразовательная"_s, u"вечерняя"_s, u"коррекционная"_s},
         .columnWidth = 150},
        {.key = u"location"_s,
         .label = SchoolWords::tr("Location"),
         .member = &School::location,
         .kind = Kind::Choice,
         .choices = {u"город"_s, u"село"_s},
         .columnWidth = 85},
        {.key = u"cluster"_s,
         .label = SchoolWords::tr("Group for comparison"),
         .member = &School::cluster,
         .columnWidth = 140,
         .hiddenAtFirst = true},
        {.key = u"login"_s,
         .label = SchoolWords::tr("Login in ФИС ОКО"),
         .member = &School::login,
         .hint = u"sch111010001"_s,
         .columnWidth = 120},
        {.key = u"inn"_s,
         .label = SchoolWords::tr("ИНН"),
         .member = &School::inn,
         .problem = innProblem,
         .columnWidth = 110,
         .hiddenAtFirst = true},
        {.key = u"head"_s, .label = SchoolWords::tr("Director"), .member = &School::head, .columnWidth = 150},
        {.key = u"phone"_s,
         .label = SchoolWords::tr("Phone"),
         .member = &School::phone,
         .columnWidth = 130,
         .hiddenAtFirst = true},
        {.key = u"note"_s,
         .label = SchoolWords::tr("Note"),
         .member = &School::note,
         .kind = Kind::Note,
         .columnWidth = 200,
         .hiddenAtFirst = true},
    };
}

} // namespace

const std::vector<SchoolField>& schoolFields()
{
    static const std::vector<SchoolField> fields = makeFields();
    return fields;
}

std::vector<ColumnSpec> schoolColumns(const QList<School>& schools)
{
    std::vector<ColumnSpec> columns;
    for (const SchoolField& field : schoolFields()) {
        const auto value = [&schools, member = field.member](int row) { return schools.at(row).*member; };
        ColumnSpec column;
        column.key = field.key;
        column.heading = field.label;
        column.text = [value](int row) {
            const QString text = value(row).simplified();
            return text.isEmpty() ? u"—"_s : text;
        };
        column.width = field.columnWidth;
        column.muted = [&schools](int row) { return schools.at(row).archived; };
        column.hiddenAtFirst = field.hiddenAtFirst;
        columns.push_back(std::move(column));
    }
    columns.at(1).toolTip = [&schools](int row) {
        const School& school = schools.at(row);
        return school.archived ? SchoolWords::tr("In the archive: not counted in lists") : school.fullName;
    };
    return columns;
}

} // namespace lotsia
