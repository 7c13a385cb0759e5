#pragma once

#include "roadmap/Roadmap.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

namespace lotsia::test {

/// How often every word stands in \p texts: letters and digits together, signs between them aside.
inline QMap<QString, int> wordsOf(const QStringList& texts)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+"));
    QMap<QString, int> words;
    for (const QString& text : texts)
        for (auto match = word.globalMatch(text); match.hasNext();)
            ++words[match.next().captured()];
    return words;
}

inline QMap<QString, int> wordsOf(const QList<RoadmapSection>& sections)
{
    QStringList texts;
    for (const RoadmapSection& section : sections) {
        texts << section.title;
        for (const RoadmapAction& action : section.actions)
            texts << action.text << action.responsible << action.term.text << action.result;
    }
    return wordsOf(texts);
}

/// Rows of a document's table as its text in tests/data/seeds has it, without the headings and the tags, numbers as
/// they stand.
inline QList<QStringList> seedRows(const QString& name)
{
    QFile file(QStringLiteral(LOTSIA_TEST_DATA "/seeds/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no seed %s", qPrintable(name));
    static const QRegularExpression tag(QStringLiteral("</?p>"));
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (QString line : lines) {
        if (line.startsWith(QStringLiteral("№\t")) || line.startsWith(QStringLiteral("№ п/п\t"))) {
            rows = {QStringList()};
            continue;
        }
        if (!rows.isEmpty() && !line.trimmed().isEmpty())
            rows << line.remove(tag).split(QLatin1Char('\t'));
    }
    rows.removeFirst();
    return rows;
}

/// Words of such rows, without the numbers of rows and sections.
inline QMap<QString, int> wordsOfRows(const QList<QStringList>& rows)
{
    static const QRegularExpression number(QStringLiteral("^\\d+(\\.\\d+)*\\.?\\s*"));
    QStringList texts;
    for (QStringList row : rows) {
        row[0].remove(number);
        texts << row;
    }
    return wordsOf(texts);
}

} // namespace lotsia::test
