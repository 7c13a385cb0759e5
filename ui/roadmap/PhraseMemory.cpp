#include "ui/roadmap/PhraseMemory.h"

#include <algorithm>

namespace lotsia {

namespace {

constexpr int MaxRest = 60;

QString foldedOf(const QString& text)
{
    QString folded = text;
    for (QChar& c : folded)
        c = c == QChar::Nbsp ? QChar(u' ') : c.toLower(); // of the same length, unlike QString::toLower()
    return folded;
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'-';
}

} // namespace

PhraseMemory::PhraseMemory(const QStringList& texts)
    : m_texts(texts.join(u'\n'))
    , m_folded(foldedOf(m_texts))
{
}

QString PhraseMemory::continuation(const QString& before) const
{
    const QString typed = foldedOf(before);
    qsizetype start = typed.size();
    while (start > 0 && isWord(typed[start - 1]))
        --start;
    const qsizetype letters = typed.size() - start;
    // The places where the last three words, the last two, the last one and the begun one start.
    QList<qsizetype> starts{start};
    while (starts.size() < 4) {
        qsizetype word = starts.last();
        while (word > 0 && typed[word - 1] == u' ')
            --word;
        const qsizetype end = word;
        while (word > 0 && isWord(typed[word - 1]))
            --word;
        if (word == end)
            break;
        starts << word;
    }
    for (qsizetype words = starts.size() - 1; words >= 0; --words) {
        const bool enough = words >= 2 ? true : words == 1 ? letters >= 1 : letters >= 3;
        if (!enough)
            continue;
        const QString tail = typed.mid(starts[words]);
        qsizetype from = -1;
        for (qsizetype at = m_folded.lastIndexOf(tail); at >= 0 && from < 0;) {
            if (at == 0 || !isWord(m_folded[at - 1]))
                from = at + tail.size();
            else
                at = m_folded.lastIndexOf(tail, at - 1);
        }
        if (from < 0)
            continue;
        QString rest = m_texts.mid(from, MaxRest + 1).section(u'\n', 0, 0);
        if (rest.size() > MaxRest)
            rest.truncate(std::max<qsizetype>(rest.lastIndexOf(u' '), 0));
        if (!rest.trimmed().isEmpty())
            return rest;
    }
    return {};
}

QString PhraseMemory::restOf(const QStringList& values, const QString& before)
{
    for (const QString& value : values)
        if (value.size() > before.size() && value.startsWith(before, Qt::CaseInsensitive))
            return value.mid(before.size());
    return {};
}

QString PhraseMemory::firstWord(const QString& rest)
{
    qsizetype end = 0;
    while (end < rest.size() && rest[end].isSpace())
        ++end;
    while (end < rest.size() && !rest[end].isSpace())
        ++end;
    return rest.left(end);
}

} // namespace lotsia
