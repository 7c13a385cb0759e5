#include "common/TextFold.h"

namespace lotsia {

namespace {

bool isQuote(char16_t c)
{
    switch (c) {
    case u'"':
    case u'\'':
    case u'`':
    case u'\u00AB':
    case u'\u00BB':
    case u'\u2018':
    case u'\u2019':
    case u'\u201A':
    case u'\u201B':
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u201F':
    case u'\u2039':
    case u'\u203A':
        return true;
    default:
        return false;
    }
}

bool isDash(char16_t c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212';
}

} // namespace

QString foldForSearch(const QString& text)
{
    QString folded = text.toLower().simplified();
    folded.replace(u'\u0451', u'\u0435');
    return folded;
}

QString foldForMatch(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.toLower()) {
        const char16_t u = c.unicode();
        if (isQuote(u) || u == u'\u00AD' || u == u'\uFEFF')
            continue;
        if (isDash(u))
            result += u'-';
        else if (u == u'\u0451')
            result += u'\u0435';
        else
            result += c;
    }
    return result.simplified();
}

bool containsFolded(const QString& text, const QString& needle)
{
    return foldForSearch(text).contains(foldForSearch(needle));
}

QByteArray russianSortKey(const QString& text)
{
    // Own key, not QCollator: a Windows Qt without ICU sorts by the system's rules, and lists must not depend on the
    // computer. Letters: primary weight; digits: by length then value; punctuation is ignored unless nothing else
    // differs.
    QByteArray key;
    QByteArray tail;
    const QString lower = text.toLower();
    key.reserve(lower.size() * 5 + 8); // letters twice, their marks, and the text itself
    tail.reserve(lower.size());
    const auto put = [&key](char16_t c) {
        key.append(static_cast<char>(c >> 8));
        key.append(static_cast<char>(c & 0xFF));
    };
    bool gap = false;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QChar c = lower.at(i);
        if (c.isDigit()) {
            qsizetype end = i;
            while (end < lower.size() && lower.at(end).isDigit())
                ++end;
            qsizetype first = i;
            while (first < end - 1 && lower.at(first).digitValue() == 0)
                ++first;
            if (gap && !key.isEmpty())
                put(u' ');
            gap = false;
            put(u'0');
            put(static_cast<char16_t>(end - first));
            for (qsizetype d = first; d < end; ++d)
                put(static_cast<char16_t>(u'0' + lower.at(d).digitValue()));
            i = end - 1;
        } else if (c.isLetter()) {
            if (gap && !key.isEmpty())
                put(u' ');
            gap = false;
            if (c == u'\u0451') {
                put(u'\u0435');
                tail.append('\1'); // «е» before «ё» when all else is equal
            } else {
                put(c.unicode());
                tail.append('\0');
            }
        } else {
            gap = true;
        }
    }
    key.append('\0').append('\0');
    return key + tail + lower.toUtf8();
}

int compareRussian(const QString& left, const QString& right)
{
    return russianSortKey(left).compare(russianSortKey(right));
}

} // namespace lotsia
