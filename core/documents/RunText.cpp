#include "documents/RunText.h"

#include "documents/DocumentFonts.h"
#include "documents/LayoutText.h"

namespace lotsia {

namespace {

/// Selectors, joiners and marks shape the letter before them; spaces draw nothing in any family.
bool belongsToFormer(char32_t letter)
{
    return (letter >= 0x1F3FB && letter <= 0x1F3FF) || QChar::isMark(letter) || QChar::isSpace(letter)
        || QChar::category(letter) == QChar::Other_Format;
}

struct Letter {
    char32_t ucs4;
    int length;
};

Letter letterAt(const QString& text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size())
        return {QChar::surrogateToUcs4(c, text.at(at + 1)), 2};
    return {c.unicode(), 1};
}

/// Calls \p use(from, length, family) for each piece of \p text that one family draws.
template <typename Use>
void eachPiece(const QString& text, const QString& family, const Use& use)
{
    QString current = family;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size();) {
        const Letter letter = letterAt(text, at);
        if (!belongsToFormer(letter.ucs4)) {
            const QString needed = familyOfLetter(family, letter.ucs4);
            if (needed != current) {
                if (at > from)
                    use(from, at - from, current);
                current = needed;
                from = at;
            }
        }
        at += letter.length;
    }
    if (text.size() > from)
        use(from, text.size() - from, current);
}

} // namespace

RunText runText(const Paragraph& paragraph, const QString& family)
{
    RunText result;
    for (const TextRun& run : paragraph.runs) {
        const QString part = printableText(run.text);
        const qsizetype start = result.text.size();
        const bool decorated = run.bold || run.italic || run.underline || run.strikeOut;
        eachPiece(part, family, [&](qsizetype from, qsizetype length, const QString& used) {
            if (!decorated && used == family)
                return;
            QFont font = documentFont(used, paragraph.sizePt, run.bold, run.italic);
            font.setUnderline(run.underline);
            font.setStrikeOut(run.strikeOut);
            QTextLayout::FormatRange range;
            range.start = int(start + from);
            range.length = int(length);
            range.format.setFont(font);
            result.formats.append(range);
        });
        if (run.placeholder && !part.isEmpty())
            result.fields.append({int(start), int(part.size())});
        result.text += part;
    }
    result.text = keepTogether(result.text).replace(u'\n', QChar::LineSeparator);
    return result;
}

} // namespace lotsia
