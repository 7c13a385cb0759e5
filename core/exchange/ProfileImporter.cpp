#include "exchange/ProfileImporter.h"

#include "common/TextFold.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

std::optional<AcademicYear> academicYearIn(const QString& text)
{
    static const QRegularExpression pattern(uR"((?<!\d)((?:19|20)\d{2}\s*[/\-–—]\s*(?:(?:19|20)\d{2}|\d{2}))(?!\d))"_s);
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        if (const auto year = AcademicYear::parse(it.next().captured(1)))
            return *year;
    }
    return std::nullopt;
}

QStringList ProfileImporter::missingColumns(const ColumnMap& map) const
{
    QStringList missing;
    if (!map.has(Column::Code) && !map.has(Column::Login) && !map.has(Column::Name))
        missing << u"Код ОО"_s;
    const auto isIndicator = [&map](int index) { return !isRowNumberHeading(map.heading(index)); };
    // A year in the heading row makes no indicator, and neither does a lone title above the table.
    if (std::ranges::none_of(map.unknown(), isIndicator))
        missing << QCoreApplication::translate("Import", "an indicator");
    return missing;
}

Status ProfileImporter::beginTable()
{
    m_indicators.clear();
    QHash<QString, int> headings;
    for (const int index : columns().unknown()) {
        const QString heading = columns().heading(index);
        if (isRowNumberHeading(heading))
            continue;
        if (isPersonalHeading(heading))
            return fail(ErrorCode::Data,
                        QCoreApplication::translate("Import",
                                                    "The table holds names or documents of persons, which are never "
                                                    "stored. Remove this column."),
                        builder().place(sheet(), 0, heading));
        const QString key = foldForMatch(heading);
        if (headings.contains(key))
            return fail(
                ErrorCode::Data,
                QCoreApplication::translate("Import", "Two columns are called the same. Rename or remove one of them."),
                builder().place(sheet(), 0, heading));
        headings.insert(key, index);
        m_indicators << index;
    }
    m_year.reset();
    if (columns().has(Column::Year))
        return {};
    QStringList texts = above();
    texts << sheet();
    for (const QString& text : std::as_const(texts)) {
        m_year = academicYearIn(text);
        if (m_year)
            return {};
    }
    return fail(ErrorCode::Data,
                QCoreApplication::translate(
                    "Import",
                    "The school year of the table is not given. Write it above the table, in the name of "
                    "the sheet or in a column “%1”, as 2022/2023.")
                    .arg(u"Учебный год"_s),
                builder().place(sheet(), 0));
}

void ProfileImporter::dataRow(const TableRow& row)
{
    const Place place = placeOf(row);
    const QString what = QCoreApplication::translate("Import", "indicators");
    const auto values = readRow(row);
    if (!values) {
        QString school = columns().text(row, Column::Name);
        if (school.isEmpty())
            school = columns().text(row, columns().has(Column::Code) ? Column::Code : Column::Login);
        builder().reject(place, school.left(120), what, values.error());
        return;
    }
    const QString code = values->constFirst().schoolCode;
    const AcademicYear year = values->constFirst().year;
    const QString name = builder().schoolName(builder().directory().find(code, {}, {}));
    const QString key = code + u'\n' + year.toString();
    if (const auto found = m_seen.constFind(key); found != m_seen.cend()) {
        Place first = *found;
        first.file.clear();
        builder().reject(place, name, what,
                         {u"duplicate"_s,
                          QCoreApplication::translate(
                              "Import", "This school and year are already in the file (%1). Keep one of the two rows.")
                              .arg(first.toString()),
                          schoolHeading(columns())});
        return;
    }
    m_seen.insert(key, place);
    builder().plan().indicators << *values;
    QStringList figures;
    for (const IndicatorValue& value : *values)
        figures << value.indicator + u' ' + QString::number(value.value.toDouble(), 'g', 15).replace(u'.', u',');
    builder().accept(place, name, what + u", "_s + year.toString(), figures.join(u"; "_s));
}

RowResult<QList<IndicatorValue>> ProfileImporter::readRow(const TableRow& row) const
{
    const Column named = columns().has(Column::Code) ? Column::Code
        : columns().has(Column::Login)               ? Column::Login
                                                     : Column::Name;
    const auto school = builder().school(columns().text(row, Column::Code), columns().text(row, Column::Login),
                                         columns().text(row, Column::Name), columns().heading(named));
    if (!school)
        return std::unexpected(school.error());
    std::optional<AcademicYear> year = m_year;
    if (!year) {
        const auto given = AcademicYear::parse(columns().text(row, Column::Year));
        if (!given)
            return std::unexpected(RowProblem{u"bad-year"_s, given.error().text, columns().heading(Column::Year)});
        year = *given;
    }
    QList<IndicatorValue> values;
    for (const int index : m_indicators) {
        const QString heading = columns().heading(index);
        TableCell cell = row.cell(index);
        const QString answer = foldForMatch(cell.text);
        if (answer == u"да" || answer == u"нет")
            cell = {answer == u"да" ? u"1"_s : u"0"_s, std::nullopt};
        const auto amount = amountOf(cell, heading);
        if (!amount)
            return std::unexpected(amount.error());
        if (*amount && **amount > Fraction(100, 1) && (headingSaysPercent(heading) || saysPercent(cell)))
            return std::unexpected(RowProblem{
                u"sum-of-shares"_s,
                QCoreApplication::translate("Import", "A share must be between 0 and 100 %. Correct the number."),
                heading});
        if (*amount)
            values << IndicatorValue{builder().schoolCode(*school), heading, *year, **amount,
                                     builder().source(row.sheet, row.number)};
    }
    if (values.isEmpty())
        return std::unexpected(
            RowProblem{u"missing-value"_s,
                       QCoreApplication::translate("Import", "The row has no values. Fill it in or remove it."),
                       columns().heading(m_indicators.constFirst())});
    return values;
}

} // namespace lotsia
