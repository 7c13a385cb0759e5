#include "orders/PartyLookalike.h"

#include "common/TextFold.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longName = 200; ///< letters that are compared one by one

/// Letters to change, put in or drop until both are the same.
qsizetype distance(const QString& left, const QString& right)
{
    QList<qsizetype> row; // of every beginning of the right name, to the left one as far as it was read
    for (qsizetype j = 0; j <= right.size(); ++j)
        row << j;
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = row.at(0);
        row[0] = i + 1;
        for (qsizetype j = 1; j < row.size(); ++j) {
            const qsizetype changed = diagonal + (left.at(i) == right.at(j - 1) ? 0 : 1);
            diagonal = row.at(j);
            row[j] = std::min({changed, row.at(j) + 1, row.at(j - 1) + 1});
        }
    }
    return row.last();
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    return digits;
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(separators, Qt::SkipEmptyParts);
}

/// \p few with one word more is \p many, in any order.
bool hasOneWordMore(QStringList many, const QStringList& few)
{
    for (const QString& word : few)
        if (!many.removeOne(word))
            return false;
    return many.size() == 1;
}

} // namespace

bool lookAlike(const QString& left, const QString& right)
{
    const QString a = foldForMatch(left.left(longName));
    const QString b = foldForMatch(right.left(longName));
    if (left == right || a.isEmpty() || b.isEmpty())
        return false;
    if (a == b)
        return true;
    if (digitsOf(a) != digitsOf(b))
        return false;
    const QStringList words = wordsOf(a), others = wordsOf(b);
    if (words == others)
        return true;
    if (words.size() >= 2 && others.size() >= 2 && (hasOneWordMore(words, others) || hasOneWordMore(others, words)))
        return true;
    // One slip of the pen in a name long enough that it is not another name; initials are not slips.
    const bool initials = left.contains(u'.') || right.contains(u'.');
    return !initials && std::min(a.size(), b.size()) >= 8 && distance(a, b) == 1;
}

} // namespace lotsia
