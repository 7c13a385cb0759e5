#include "documents/TableDocument.h"

#include "common/Share.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

/// In characters of the sheet: its longest heading word, bold, between the cell's margins.
double narrowest(const XlsxColumn& column)
{
    qsizetype longest = 0;
    for (const QString& word : column.heading.simplified().split(u' '))
        longest = std::max(longest, word.size());
    return std::max(4.0, double(std::min<qsizetype>(longest, 20)) * 1.15 + 3);
}

/// Characters of the sheet across the page times their size in points: about 135 at 10 points in landscape.
double roomOn(const XlsxSheet& sheet)
{
    return sheet.landscape ? 1350 : 900;
}

/// Of the columns on paper, in characters. What wraps gives way, down to half its width, so that the letters can be
/// read without a glass.
QList<double> widthsOn(const XlsxSheet& sheet)
{
    constexpr double readablePt = 9.2;
    double stiff = 0;
    double soft = 0;
    for (const XlsxColumn& column : sheet.columns) {
        if (column.onPaper)
            (column.wrap ? soft : stiff) += std::max(column.width, narrowest(column));
    }
    const double part = soft > 0 ? std::clamp((roomOn(sheet) / readablePt - stiff) / soft, 0.5, 1.0) : 1.0;
    QList<double> widths;
    for (const XlsxColumn& column : sheet.columns) {
        if (column.onPaper)
            widths.append(std::max(column.width * (column.wrap ? part : 1.0), narrowest(column)));
    }
    return widths;
}

/// Small enough for the columns to keep readable words.
double sizeFor(const XlsxSheet& sheet, const QList<double>& widths)
{
    const double characters = std::accumulate(widths.begin(), widths.end(), 0.0);
    return std::floor(std::clamp(roomOn(sheet) / std::max(1.0, characters), 6.0, 11.0) * 2) / 2;
}

QString numberText(const QVariant& value, int digits)
{
    const auto exact = Fraction::fromDouble(value.toDouble());
    return exact ? decimalText(*exact, digits) : QString();
}

/// «3,50» as «3,5» and «3,00» as «3»: what the workbook's format 0.## shows.
QString shortened(QString number)
{
    while (number.contains(u',') && (number.endsWith(u'0') || number.endsWith(u',')))
        number.chop(1);
    return number;
}

bool isNumber(const QVariant& value)
{
    const int type = value.typeId();
    return type == QMetaType::Int || type == QMetaType::Double || type == QMetaType::LongLong || type == QMetaType::UInt
        || type == QMetaType::ULongLong;
}

QString cellText(const QVariant& value, XlsxColumn::Type type)
{
    if (!value.isValid())
        return {};
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(u"dd.MM.yyyy"_s);
    if (!isNumber(value))
        return value.toString();
    switch (type) {
    case XlsxColumn::Type::Integer:
        return numberText(value, 0);
    case XlsxColumn::Type::Decimal:
        return shortened(numberText(value, 2));
    case XlsxColumn::Type::Percent:
        return numberText(value.toDouble() * 100, 1) + QChar::Nbsp + u'%';
    case XlsxColumn::Type::Text:
    case XlsxColumn::Type::Date:
        break;
    }
    QLocale russian(QLocale::Russian);
    russian.setNumberOptions(QLocale::OmitGroupSeparator);
    return russian.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

DocumentCell cell(const QString& text, double sizePt, TextAlign align, bool bold = false)
{
    Paragraph paragraph;
    paragraph.runs = {{text, bold}};
    paragraph.sizePt = sizePt;
    paragraph.align = align;
    return {paragraph};
}

Table sheetTable(const XlsxSheet& sheet)
{
    Table table;
    table.columnWidths = widthsOn(sheet);
    const double sizePt = sizeFor(sheet, table.columnWidths);
    DocumentRow header;
    for (const XlsxColumn& column : sheet.columns) {
        if (!column.onPaper)
            continue;
        header.cells.append(cell(column.heading, sizePt, TextAlign::Center, true));
    }
    table.header.append(header);
    table.rows.reserve(sheet.rows.size());
    for (const QVariantList& values : sheet.rows) {
        DocumentRow row;
        for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
            if (!sheet.columns.at(i).onPaper)
                continue;
            const XlsxColumn::Type type = sheet.columns.at(i).type;
            const TextAlign align = type == XlsxColumn::Type::Text ? TextAlign::Left
                : type == XlsxColumn::Type::Date                   ? TextAlign::Center
                                                                   : TextAlign::Right;
            row.cells.append(cell(cellText(values.value(i), type), sizePt, align));
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace

Document tableDocument(const XlsxSheet& sheet)
{
    Document document;
    document.title = sheet.headingLines.isEmpty() ? sheet.name : sheet.headingLines.first();
    DocumentSection section;
    section.landscape = sheet.landscape;
    section.marginsMm = {20, 20, 10, 20};
    section.restartNumbering = true;
    for (qsizetype i = 0; i < sheet.headingLines.size(); ++i) {
        Paragraph heading;
        heading.runs = {{sheet.headingLines.at(i), i == 0}};
        heading.align = TextAlign::Center;
        heading.sizePt = i == 0 ? 13 : 12;
        heading.spaceAfterPt = i + 1 == sheet.headingLines.size() ? 10 : 2;
        heading.keepWithNext = true;
        section.blocks.append(heading);
    }
    if (!sheet.columns.isEmpty())
        section.blocks.append(sheetTable(sheet));
    document.sections.append(section);
    return document;
}

} // namespace lotsia
