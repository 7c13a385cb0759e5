#pragma once

#include "documents/DocumentProbe.h"

#include <QXmlStreamReader>

#include <array>

/// Documents as rows of words, and how two of them differ.
namespace probe {

/// Words as a reader sees them; a word that a line's end cut at its hyphen is one.
inline QStringList wordsOf(const QString& text)
{
    static const QRegularExpression cut(u"(?<=\\S)-[ \\t]*\\n\\s*"_s);
    QString whole = text;
    return whole.replace(cut, u"-"_s).simplified().split(u' ', Qt::SkipEmptyParts);
}

/// Every difference in the order of the texts: «было → стало», either side may be empty.
inline QStringList differences(const QStringList& before, const QStringList& after)
{
    const qsizetype rows = before.size() + 1;
    const qsizetype columns = after.size() + 1;
    QList<int> common(rows * columns, 0); // longest common subsequence of the ends
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j)
            common[i * columns + j] = before.at(i) == after.at(j)
                ? common.at((i + 1) * columns + j + 1) + 1
                : std::max(common.at((i + 1) * columns + j), common.at(i * columns + j + 1));
    }
    QStringList found;
    QStringList was;
    QStringList is;
    const auto close = [&] {
        if (!was.isEmpty() || !is.isEmpty())
            found << was.join(u' ') + u" → "_s + is.join(u' ');
        was.clear();
        is.clear();
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before.at(i) == after.at(j)) {
            close();
            ++i;
            ++j;
        } else if (j == after.size()
                   || (i < before.size() && common.at((i + 1) * columns + j) >= common.at(i * columns + j + 1))) {
            was << before.at(i++);
        } else {
            is << after.at(j++);
        }
    }
    close();
    return found;
}

/// The first number of each level of each list, «numId/level», where it is not 1.
inline QHash<QString, int> listStarts(const QByteArray& docx)
{
    QXmlStreamReader xml(zipPart(docx, "word/numbering.xml"));
    QHash<QString, QString> levelStarts; // of abstract lists
    QHash<QString, int> starts;
    QString list;
    QString level;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QString name = xml.qualifiedName().toString();
        const auto attribute = [&xml](const char* key) {
            return xml.attributes().value(QLatin1StringView(key)).toString();
        };
        if (name == u"w:abstractNum")
            list = attribute("w:abstractNumId");
        else if (name == u"w:lvl")
            level = attribute("w:ilvl");
        else if (name == u"w:start")
            levelStarts.insert(list + u'/' + level, attribute("w:val"));
        else if (name == u"w:num")
            list = attribute("w:numId");
        else if (name == u"w:abstractNumId") {
            for (int each = 0; each < 9; ++each) {
                const QString start = levelStarts.value(u"%1/%2"_s.arg(attribute("w:val")).arg(each), u"1"_s);
                starts.insert(u"%1/%2"_s.arg(list).arg(each), start.toInt());
            }
        }
    }
    return starts;
}

/// The body of a .docx as a text processor shows it: the numbers of its lists are counted, not read.
inline QString docxText(const QByteArray& docx)
{
    QXmlStreamReader xml(zipPart(docx, "word/document.xml"));
    QString text;
    const QHash<QString, int> starts = listStarts(docx);
    QHash<QString, std::array<int, 9>> counts;
    QString list;
    int level = 0;
    const auto count = [&] {
        auto& numbers = counts[list];
        int& own = numbers[std::size_t(level)];
        own = own > 0 ? own + 1 : starts.value(u"%1/%2"_s.arg(list).arg(level), 1);
        for (std::size_t deeper = std::size_t(level) + 1; deeper < numbers.size(); ++deeper)
            numbers[deeper] = 0;
        for (int upper = 0; upper <= level; ++upper)
            text += QString::number(numbers[std::size_t(upper)]) + u'.';
        text += u' ';
        list.clear();
    };
    while (!xml.atEnd()) {
        xml.readNext();
        const bool opens = xml.isStartElement();
        const QString name = xml.qualifiedName().toString();
        if (opens && name == u"w:ilvl")
            level = xml.attributes().value("w:val"_L1).toInt();
        else if (opens && name == u"w:numId")
            list = xml.attributes().value("w:val"_L1).toString();
        else if (xml.isEndElement() && name == u"w:pPr" && !list.isEmpty())
            count();
        else if (opens && name == u"w:t")
            text += xml.readElementText();
        else if (opens && (name == u"w:br" || name == u"w:tab"))
            text += u'\n';
        else if (xml.isEndElement() && name == u"w:p")
            text += u'\n';
    }
    return text;
}

} // namespace probe
