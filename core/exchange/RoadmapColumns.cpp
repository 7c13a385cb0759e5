#include "exchange/RoadmapColumns.h"

#include "common/TextFold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHeading = 80;

template <size_t N>
bool hasAny(const QString& name, const std::array<QStringView, N>& parts)
{
    return std::ranges::any_of(parts, [&name](QStringView part) { return name.contains(part); });
}

TakenColumn columnOf(const QString& name)
{
    static constexpr std::array<QStringView, 2> responsible{u"ответствен", u"исполнител"};
    static constexpr std::array<QStringView, 5> term{u"срок", u"дата", u"период", u"время провед", u"график"};
    static constexpr std::array<QStringView, 7> result{u"результат",     u"показател",        u"итог", u"индикатор",
                                                       u"вид документа", u"форма завершения", u"выход"};
    static constexpr std::array<QStringView, 8> text{u"мероприяти",  u"содержани", u"действи", u"наименовани",
                                                     u"деятельност", u"вид работ", u"меры",    u"мера"};
    static constexpr std::array<QStringView, 3> section{u"направлени", u"раздел", u"задач"};
    if (name.isEmpty())
        return TakenColumn::None;
    if (name == u"№" || name.startsWith(u"№ ") || name.startsWith(u"№п") || name.contains(u"п/п") || name == u"номер")
        return TakenColumn::Number;
    // Whoever does it and when comes first: «срок исполнения мероприятия», «исполнители мероприятия».
    if (hasAny(name, responsible))
        return TakenColumn::Responsible;
    if (hasAny(name, result))
        return TakenColumn::Result;
    if (hasAny(name, term))
        return TakenColumn::Term;
    if (hasAny(name, text))
        return TakenColumn::Text;
    return hasAny(name, section) ? TakenColumn::Section : TakenColumn::None;
}

} // namespace

bool isRowNumber(const QString& cell)
{
    static const QRegularExpression pattern(u"^(№\\s*)?\\d{1,3}(\\s*\\.\\s*\\d{1,3})*\\s*[.)]{0,2}$"_s);
    return pattern.match(cell).hasMatch();
}

bool isDeepNumber(const QString& cell)
{
    static const QRegularExpression pattern(u"\\d\\s*\\.\\s*\\d"_s);
    return isRowNumber(cell) && pattern.match(cell).hasMatch();
}

QString withoutRowNumber(const QString& heading)
{
    static const QRegularExpression pattern(
        u"^((?i:раздел)\\s+)?(\\d{1,3}(\\.\\d{1,3})*[.)]+\\s*|[IVXІХ]{1,5}[.)]\\s+|\\d{1,3}\\s+(?=\\p{Lu}))"_s);
    QString rest = heading;
    rest.remove(pattern);
    return rest.isEmpty() ? heading : rest;
}

QString withoutActionNumber(const QString& text)
{
    static const QRegularExpression pattern(u"^\\d{1,3}(\\.\\d{1,3})*[.)]+\\s*(?=\\S)|^\\d{1,3}(\\.\\d{1,3})+\\s+"_s);
    QString rest = text;
    rest.remove(pattern);
    return rest;
}

bool startsListItem(const QString& text)
{
    static const QRegularExpression pattern(u"^([-–—•·▪*]\\s*\\S|\\d{1,2}\\)|[а-яё]\\))"_s);
    return pattern.match(text).hasMatch();
}

std::optional<QList<TakenColumn>> columnsFromHeadings(const QStringList& cells)
{
    QList<TakenColumn> columns;
    for (const QString& cell : cells) {
        if (cell.size() > maxHeading || isRowNumber(cell))
            return std::nullopt;
        columns << columnOf(foldForMatch(cell));
    }
    const auto has = [&columns](TakenColumn column) { return columns.contains(column); };
    // «Направление» names the measure where nothing else does.
    if (!has(TakenColumn::Text) && has(TakenColumn::Section))
        columns[columns.indexOf(TakenColumn::Section)] = TakenColumn::Text;
    const int others = has(TakenColumn::Responsible) + has(TakenColumn::Term) + has(TakenColumn::Result);
    if (!has(TakenColumn::Text) || others == 0)
        return std::nullopt;
    return columns;
}

bool numbersColumns(const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString number = cells[i];
        if (number.endsWith(u'.'))
            number.chop(1);
        if (number != QString::number(i + 1))
            return false;
    }
    return cells.size() > 1;
}

} // namespace lotsia
