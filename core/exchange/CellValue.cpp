#include "exchange/CellValue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPeople = 1000000;

std::unexpected<RowProblem> notNumber(const TableCell& cell, const QString& column)
{
    return std::unexpected(
        RowProblem{u"not-a-number"_s,
                   QCoreApplication::translate("Import", "“%1” is not a number. Write a number in digits.")
                       .arg(cell.text.left(40)),
                   column});
}

std::unexpected<RowProblem> negative(const TableCell& cell, const QString& column)
{
    return std::unexpected(RowProblem{
        u"negative"_s,
        QCoreApplication::translate("Import", "%1 is negative. Correct the number.").arg(cell.text.left(40)), column});
}

} // namespace

std::optional<Fraction> decimalOf(const TableCell& cell)
{
    if (cell.number)
        return Fraction::fromDouble(*cell.number);
    QString text = cell.text;
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    if (auto exact = Fraction::parseDecimal(text))
        return exact;
    // More digits than a person writes: the tail of a computed number in a text file.
    static const QRegularExpression computed(uR"(^[-\x{2212}]?\d{1,9}[.,]\d{10,20}$)"_s);
    if (!computed.match(text).hasMatch())
        return std::nullopt;
    return Fraction::fromDouble(text.replace(u',', u'.').replace(u'\u2212', u'-').toDouble());
}

bool saysPercent(const TableCell& cell)
{
    return cell.text.endsWith(u'%');
}

bool isBlank(const TableCell& cell)
{
    static const QRegularExpression dashes(u"^[-\u2010-\u2015\u2212]?$"_s);
    return dashes.match(cell.text).hasMatch();
}

RowResult<std::optional<Fraction>> amountOf(const TableCell& cell, const QString& column)
{
    if (isBlank(cell))
        return std::nullopt;
    const auto number = decimalOf(cell);
    if (!number)
        return notNumber(cell, column);
    if (number->numerator() < 0)
        return negative(cell, column);
    return number;
}

RowResult<std::optional<int>> countOf(const TableCell& cell, const QString& column)
{
    if (isBlank(cell))
        return std::nullopt;
    const auto number = saysPercent(cell) ? std::nullopt : decimalOf(cell);
    if (!number)
        return notNumber(cell, column);
    const Fraction exact = number->reduced();
    if (exact.numerator() < 0)
        return negative(cell, column);
    if (exact.denominator() != 1)
        return std::unexpected(
            RowProblem{u"fractional"_s,
                       QCoreApplication::translate("Import", "%1 is not a whole number of people. Correct the number.")
                           .arg(cell.text.left(40)),
                       column});
    if (exact.numerator() > maxPeople)
        return std::unexpected(RowProblem{
            u"too-large"_s,
            QCoreApplication::translate("Import", "%1 people in one school is not possible. Correct the number.")
                .arg(cell.text.left(40)),
            column});
    return static_cast<int>(exact.numerator());
}

QString withCyrillicLookalikes(const QString& text)
{
    static constexpr QStringView latin = u"ABCEHKMOPTXYaceopxykmt";
    static constexpr QStringView cyrillic = u"АВСЕНКМОРТХУасеорхукмт";
    QString result = text;
    for (QChar& c : result) {
        if (const qsizetype at = latin.indexOf(c); at >= 0)
            c = cyrillic.at(at);
    }
    return result;
}

QString mixedWord(const QString& text)
{
    const auto isLatin = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    const auto isCyrillic = [](QChar c) { return c >= u'\u0400' && c <= u'\u04FF'; };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        bool latin = false;
        bool cyrillic = false;
        for (; i < text.size() && (isLatin(text.at(i)) || isCyrillic(text.at(i))); ++i) {
            latin = latin || isLatin(text.at(i));
            cyrillic = cyrillic || isCyrillic(text.at(i));
        }
        if (latin && cyrillic)
            return text.mid(start, i - start);
        i = std::max(i, start + 1);
    }
    return {};
}

} // namespace lotsia
