#include "documents/ColumnFit.h"

#include "documents/DocumentFonts.h"
#include "documents/LayoutText.h"
#include "documents/LayoutUnits.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace lotsia {

namespace {

constexpr double paddingMm = 3.4; // of a cell on both sides, and a hair for rounding
constexpr double widestWordMm = 60;
constexpr qsizetype mostCandidates = 12;

/// The longest words of a column by letters; only those are measured.
class LongWords {
public:
    void add(const Paragraph& paragraph)
    {
        for (const TextRun& run : paragraph.runs)
            addRun(run, paragraph.sizePt);
    }
    double widthMm(const QString& family) const
    {
        double widest = 0;
        for (const Word& word : m_words) {
            const QFontMetricsF metrics(documentFont(family, word.sizePt, word.bold));
            widest = std::max(widest, metrics.horizontalAdvance(word.text) / mmToUnits(1));
        }
        return widest;
    }

private:
    struct Word {
        QString text;
        double sizePt;
        bool bold;
    };

    void addRun(const TextRun& run, double sizePt)
    {
        const QString text = keepTogether(run.text); // «19 апреля 2021 г.» stands on one line, as a word does
        qsizetype from = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const bool end = i == text.size() || (text.at(i).isSpace() && text.at(i) != QChar::Nbsp);
            const bool hyphen = !end && text.at(i) == u'-';
            if (!end && !hyphen)
                continue;
            const qsizetype to = hyphen ? i + 1 : i;
            if (to - from + 2 >= m_longest)
                keep({text.mid(from, to - from), sizePt, run.bold});
            from = i + 1;
        }
    }
    /// Letters differ in width: a word two letters shorter can be the wider one.
    void keep(Word word)
    {
        const auto same = [&word](const Word& other) { return other.text == word.text && other.bold == word.bold; };
        if (word.text.isEmpty() || std::any_of(m_words.cbegin(), m_words.cend(), same))
            return;
        if (word.text.size() > m_longest) {
            m_longest = word.text.size();
            m_words.removeIf([this](const Word& other) { return other.text.size() + 2 < m_longest; });
        }
        if (m_words.size() < mostCandidates || word.text.size() == m_longest)
            m_words.append(std::move(word));
    }

    QList<Word> m_words;
    qsizetype m_longest = 0;
};

QList<double> neededWidths(const Table& table, const QString& family)
{
    QList<LongWords> words(table.columnWidths.size());
    for (const QList<DocumentRow>* rows : {&table.header, &table.rows}) {
        for (const DocumentRow& row : *rows) {
            qsizetype column = 0;
            for (const DocumentCell& cell : row.cells) {
                if (cell.columnSpan == 1 && column < words.size())
                    words[column].add(cell.paragraph);
                column += cell.columnSpan;
            }
        }
    }
    QList<double> needed;
    for (const LongWords& column : std::as_const(words))
        needed.append(std::min(column.widthMm(family), widestWordMm) + paddingMm);
    return needed;
}

} // namespace

void fitColumns(Table& table, const QString& family, double widthMm)
{
    [[maybe_unused]] const Status fonts = loadDocumentFonts(); // toPdf() reports it
    const QList<double> needed = neededWidths(table, family);
    if (std::accumulate(needed.begin(), needed.end(), 0.0) >= widthMm)
        return;
    QList<double> widths = table.columnWidths;
    QList<bool> fixed(widths.size(), false);
    for (qsizetype turn = 0; turn < widths.size(); ++turn) {
        double free = widthMm;
        double asked = 0;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (fixed.at(i))
                free -= needed.at(i);
            else
                asked += table.columnWidths.at(i);
        }
        bool settled = true;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            widths[i] = fixed.at(i) ? needed.at(i) : table.columnWidths.at(i) * free / asked;
            if (!fixed.at(i) && widths.at(i) < needed.at(i)) {
                fixed[i] = true;
                settled = false;
            }
        }
        if (settled)
            break;
    }
    table.columnWidths = widths;
}

void fitTables(DocumentSection& section, const QString& family)
{
    constexpr double longMm = 297;
    constexpr double shortMm = 210;
    const double width = (section.landscape ? longMm : shortMm) - section.marginsMm.left() - section.marginsMm.right();
    for (Block& block : section.blocks) {
        if (Table* table = std::get_if<Table>(&block); table && table->columnWidths.size() > 1)
            fitColumns(*table, family, width);
    }
}

} // namespace lotsia
