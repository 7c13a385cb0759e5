#include "roadmap/TermTokens.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

using Kind = TermToken::Kind;

/// Latin letters that look Cyrillic, typed by mistake: «c 01.09» with a Latin c.
QString withoutLookAlikes(QString word)
{
    static const QHash<QChar, QChar> cyrillic{{u'a', u'а'}, {u'c', u'с'}, {u'e', u'е'}, {u'o', u'о'},
                                              {u'p', u'р'}, {u'x', u'х'}, {u'y', u'у'}, {u'k', u'к'}};
    for (QChar& c : word)
        c = cyrillic.value(c, c);
    return word;
}

int romanOf(const QString& word)
{
    // «і» (U+0456) looks like the Latin «i» and is what some keyboards give.
    static const QStringList numerals{u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s};
    QString latin = word;
    return static_cast<int>(numerals.indexOf(latin.replace(u'\u0456', u'i'))) + 1;
}

/// Length of an ordinal's ending («-й», «-е», «-го») at \p rest, or 0.
qsizetype ordinalEnding(QStringView rest)
{
    static const QRegularExpression ending(uR"(^ ?-(?:ого|ому|ый|ой|ое|ая|ые|го|му|ом|й|е|м|я|х)(?![\p{L}\d]))"_s);
    return ending.match(rest.toString()).capturedLength();
}

bool readDate(const QString& rest, TermToken& token, qsizetype& length)
{
    static const QRegularExpression full(uR"(^(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{4}|\d{2})(?!\d|\.\d))"_s);
    static const QRegularExpression stroke(uR"(^(\d{1,2})/(\d{1,2})/(\d{4})(?!\d|/))"_s);
    static const QRegularExpression iso(uR"(^(\d{4})-(\d{2})-(\d{2})(?!\d))"_s);
    static const QRegularExpression monthYear(uR"(^(\d{2})\.(\d{4})(?!\d|\.\d))"_s);
    static const QRegularExpression dayMonth(uR"(^(\d{2})\.(\d{2})(?!\d|\.\d))"_s);
    const auto take = [&](const QRegularExpressionMatch& match, Kind kind, int day, int month, int year) {
        token.kind = kind;
        token.day = day > 0 ? match.captured(day).toInt() : 0;
        token.month = match.captured(month).toInt();
        token.year = year > 0 ? match.captured(year).toInt() : 0;
        if (year > 0 && match.capturedLength(year) == 2)
            token.year += 2000;
        length = match.capturedLength();
        return true;
    };
    if (const auto match = full.match(rest); match.hasMatch())
        return take(match, Kind::Date, 1, 2, 3);
    if (const auto match = stroke.match(rest); match.hasMatch())
        return take(match, Kind::Date, 1, 2, 3);
    if (const auto match = iso.match(rest); match.hasMatch())
        return take(match, Kind::Date, 3, 2, 1);
    if (const auto match = monthYear.match(rest); match.hasMatch())
        return take(match, Kind::MonthYear, 0, 1, 2);
    if (const auto match = dayMonth.match(rest); match.hasMatch())
        return take(match, Kind::DayMonth, 1, 2, 0);
    return false;
}

Kind separatorKind(QChar c)
{
    switch (c.unicode()) {
    case u'-':
        return Kind::Dash;
    case u'/':
        return Kind::Slash;
    case u',':
    case u';':
    case u':':
    case u'(':
    case u')':
        return Kind::Comma;
    default:
        return Kind::Other;
    }
}

} // namespace

QList<TermToken> tokeniseTerm(const QString& folded)
{
    QList<TermToken> tokens;
    const QStringView view(folded);
    qsizetype i = 0;
    while (i < view.size()) {
        const QChar c = view.at(i);
        TermToken token;
        qsizetype length = 1;
        if (c.isSpace()) {
            ++i;
            continue;
        }
        if (c.isDigit()) {
            if (!readDate(folded.mid(i), token, length)) {
                while (i + length < view.size() && view.at(i + length).isDigit())
                    ++length;
                token.kind = Kind::Number;
                token.text = view.mid(i, length).toString();
                token.number = length <= 4 ? token.text.toInt() : 0;
                if (length <= 2)
                    length += ordinalEnding(view.mid(i + length));
            }
        } else if (c.isLetter()) {
            while (i + length < view.size() && view.at(i + length).isLetter())
                ++length;
            token.kind = Kind::Word;
            token.text = view.mid(i, length).toString();
            if (romanOf(token.text) > 0)
                length += ordinalEnding(view.mid(i + length));
            else
                token.text = withoutLookAlikes(token.text);
        } else if (c == u'.') {
            const bool afterWord = !tokens.isEmpty() && tokens.constLast().kind != Kind::Number;
            const bool last = view.mid(i + 1).trimmed().isEmpty();
            if (afterWord || last) {
                ++i;
                continue;
            }
        } else {
            token.kind = separatorKind(c);
        }
        tokens << token;
        i += length;
    }
    return tokens;
}

int ordinalOf(const TermToken& token)
{
    if (token.kind == Kind::Number)
        return token.text.size() == 1 && token.number >= 1 && token.number <= 4 ? token.number : 0;
    if (token.kind != Kind::Word)
        return 0;
    if (const int roman = romanOf(token.text); roman > 0)
        return roman;
    static const QRegularExpression words(
        uR"(^(?:(перв)|(втор)|(трет)|(четверт))(?:ый|ое|ом|ого|ой|ий|ье|ьем|ьего|ому|ая|ую|ья|ью|ьей|ые|ых)$)"_s);
    const auto match = words.match(token.text);
    for (int i = 1; i <= 4; ++i) {
        if (match.hasCaptured(i))
            return i;
    }
    return 0;
}

} // namespace lotsia
