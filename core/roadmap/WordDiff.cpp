#include "roadmap/RoadmapDiff.h"

#include <vector>

namespace lotsia {

namespace {

/// Longer texts are only compared from both ends: the table of common words would not fit.
constexpr qsizetype maxCells = 1'000'000;

/// Words, each with the white space behind it.
QList<QString> wordsOf(const QString& text)
{
    QList<QString> words;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool boundary = i == text.size() || (text.at(i - 1).isSpace() && !text.at(i).isSpace());
        if (!boundary)
            continue;
        words << text.mid(start, i - start);
        start = i;
    }
    return words;
}

void add(QList<WordPiece>& pieces, const QString& word, bool changed)
{
    if (!pieces.isEmpty() && pieces.last().changed == changed)
        pieces.last().text += word;
    else
        pieces.append({word, changed});
}

} // namespace

WordDiff WordDiff::of(const QString& before, const QString& after)
{
    const QList<QString> a = wordsOf(before);
    const QList<QString> b = wordsOf(after);
    const auto same = [&](qsizetype i, qsizetype j) { return a.at(i).trimmed() == b.at(j).trimmed(); };
    WordDiff diff;
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && same(head, head)) {
        add(diff.before, a.at(head), false);
        add(diff.after, b.at(head), false);
        ++head;
    }
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && same(a.size() - 1 - tail, b.size() - 1 - tail))
        ++tail;
    const qsizetype rows = a.size() - head - tail;
    const qsizetype columns = b.size() - head - tail;
    const bool small = (rows + 1) * (columns + 1) <= maxCells;
    // length[i][j]: most common words of the middles from i and j on.
    const auto width = static_cast<size_t>(columns) + 1;
    std::vector<quint16> length(small ? (static_cast<size_t>(rows) + 1) * width : 0);
    const auto at = [&](qsizetype i, qsizetype j) -> quint16& {
        return length[static_cast<size_t>(i) * width + static_cast<size_t>(j)];
    };
    for (qsizetype i = rows - 1; small && i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j)
            at(i, j) = same(head + i, head + j) ? quint16(at(i + 1, j + 1) + 1) : qMax(at(i + 1, j), at(i, j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (small && i < rows && j < columns && same(head + i, head + j)) {
            add(diff.before, a.at(head + i++), false);
            add(diff.after, b.at(head + j++), false);
        } else if (i < rows && (!small || j == columns || at(i + 1, j) >= at(i, j + 1))) {
            add(diff.before, a.at(head + i++), true);
        } else {
            add(diff.after, b.at(head + j++), true);
        }
    }
    for (qsizetype k = tail; k > 0; --k) {
        add(diff.before, a.at(a.size() - k), false);
        add(diff.after, b.at(b.size() - k), false);
    }
    return diff;
}

} // namespace lotsia
