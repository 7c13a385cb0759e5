#include "orders/AppendixMentions.h"

#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// One place where a text speaks of appendices.
struct Mention {
    qsizetype from = 0, length = 0; ///< of what is replaced
    QString numbers; ///< «1», «1, 2 и 4», «1–3»; empty: none stands there
    bool inBrackets = false; ///< nothing else stands in the brackets
};

/// «приложение 1 к приказу Министерства» is another act's; «к настоящему приказу» is this one.
bool isOfAnotherAct(const QString& text, qsizetype after)
{
    static const QRegularExpression to(u"^\\s+к\\s+(?!настоящ)"_s,
                                       QRegularExpression::UseUnicodePropertiesOption
                                           | QRegularExpression::CaseInsensitiveOption);
    return to.match(QStringView(text).mid(after)).hasMatch();
}

QList<Mention> mentionsIn(const QString& text)
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression word(
        u"(?<![\\p{L}\\p{N}])приложени(?:е|я|ю|ем|и|й|ям|ями|ях)(?![\\p{L}])"_s
        u"(?:[\\s\\x{A0}]*(?:№[\\s\\x{A0}]*)*"_s
        u"(\\d{1,2}(?:[\\s\\x{A0}]*(?:,|–|—|-|[\\s\\x{A0}]и)[\\s\\x{A0}]*(?:№[\\s\\x{A0}]*)?\\d{1,2}(?!\\p{N}|\\.\\d))*)"_s
        u"(?!\\p{N}|\\.\\d))?"_s,
        options);
    QList<Mention> mentions;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const qsizetype end = match.capturedEnd();
        if (isOfAnotherAct(text, end))
            continue;
        const QString before = text.left(match.capturedStart()).trimmed();
        const bool bracketed = before.endsWith(u'(') && text.mid(end).trimmed().startsWith(u')');
        const bool numbered = match.capturedLength(1) > 0;
        if (!numbered && !bracketed && !before.endsWith(u"согласно"_s, Qt::CaseInsensitive))
            continue; // «с приложением копий», «Приложение Word»: no mention by number
        mentions << (numbered ? Mention{match.capturedStart(1), match.capturedLength(1), match.captured(1), bracketed}
                              : Mention{end, 0, {}, bracketed});
    }
    return mentions;
}

QString movedNumber(int number, const AppendixMoves& moves)
{
    if (number < 1 || number > moves.places.size())
        return QString::number(number);
    const qsizetype place = moves.places.at(number - 1);
    return place < 0 ? u"{номер приложения}"_s : QString::number(place + 1);
}

/// «1–3»: the same appendices, as a range again where they still follow each other.
QString movedRange(int first, int last, const AppendixMoves& moves)
{
    QList<int> numbers;
    for (int number = first; number <= last; ++number) {
        const QString moved = movedNumber(number, moves);
        bool known = false;
        const int value = moved.toInt(&known);
        if (known)
            numbers << value;
    }
    if (numbers.isEmpty())
        return u"{номер приложения}"_s;
    std::ranges::sort(numbers);
    const bool whole = numbers.last() - numbers.first() + 1 == numbers.size();
    if (numbers.size() > 2 && whole)
        return u"%1–%2"_s.arg(numbers.first()).arg(numbers.last());
    QString text = QString::number(numbers.takeFirst());
    while (!numbers.isEmpty()) {
        const QString sign = numbers.size() == 1 ? u" и "_s : u", "_s;
        text += sign + QString::number(numbers.takeFirst());
    }
    return text;
}

QString movedNumbers(const QString& numbers, const AppendixMoves& moves)
{
    static const QRegularExpression part(u"(\\d+)(?:\\s*[–—-]\\s*(\\d+))?"_s);
    QString text;
    qsizetype done = 0;
    for (auto it = part.globalMatch(numbers); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int first = match.captured(1).toInt(), last = match.captured(2).toInt();
        text += QStringView(numbers).mid(done, match.capturedStart() - done);
        const bool range = match.capturedLength(2) > 0 && last > first;
        text += range ? movedRange(first, last, moves) : movedNumber(first, moves);
        if (!range && match.capturedLength(2) > 0) // «3-1» is no range: left as it stands
            text += QStringView(numbers).mid(match.capturedEnd(1), match.capturedEnd() - match.capturedEnd(1));
        done = match.capturedEnd();
    }
    return text + numbers.mid(done);
}

} // namespace

AppendixMoves AppendixMoves::moved(qsizetype count, qsizetype from, qsizetype to)
{
    AppendixMoves moves{{}, count};
    QList<qsizetype> order;
    for (qsizetype i = 0; i < count; ++i)
        order << i;
    order.move(from, to);
    moves.places.resize(count);
    for (qsizetype i = 0; i < count; ++i)
        moves.places[order.at(i)] = i;
    return moves;
}

AppendixMoves AppendixMoves::removed(qsizetype count, qsizetype at)
{
    AppendixMoves moves{{}, count - 1};
    for (qsizetype i = 0; i < count; ++i)
        moves.places << (i == at ? -1 : i < at ? i : i - 1);
    return moves;
}

AppendixMoves AppendixMoves::added(qsizetype count, qsizetype at)
{
    AppendixMoves moves{{}, count + 1};
    for (qsizetype i = 0; i < count; ++i)
        moves.places << (i < at ? i : i + 1);
    return moves;
}

bool AppendixMoves::changesNumbers() const
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i) != i)
            return true;
    }
    return (places.size() == 1) != (now == 1);
}

bool mentionsAppendix(const QString& text)
{
    return !mentionsIn(text).isEmpty();
}

QString withMovedMentions(const QString& text, const AppendixMoves& moves)
{
    if (!moves.changesNumbers())
        return text;
    QString moved;
    qsizetype done = 0;
    for (const Mention& mention : mentionsIn(text)) {
        moved += QStringView(text).mid(done, mention.from - done);
        done = mention.from + mention.length;
        if (mention.numbers.isEmpty()) {
            // A lone appendix has no number; beside others it gets one.
            if (moves.places.size() == 1 && moves.now > 1)
                moved += u'\u00a0' + movedNumber(1, moves);
            continue;
        }
        const QString numbers = movedNumbers(mention.numbers, moves);
        if (moves.now == 1 && mention.inBrackets && numbers == u"1"_s) {
            while (moved.endsWith(u'№') || moved.back().isSpace())
                moved.chop(1); // «(приложение № 1)» → «(приложение)»
            continue;
        }
        moved += numbers;
    }
    return moved + text.mid(done);
}

} // namespace lotsia
