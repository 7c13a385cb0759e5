#pragma once

#include <QByteArray>
#include <QList>
#include <QMarginsF>
#include <QString>

#include <optional>
#include <variant>

namespace lotsia {

/// A piece of a paragraph in one face.
struct TextRun {
    QString text;
    bool bold = false;
    bool italic = false;
    QString pageOf = {}; ///< an anchor: the number of its page stands here; filled in by withPageNumbers()
};

enum class TextAlign { Left, Center, Right, Justify };

/// A paragraph; lengths in millimetres and points as the standard gives them. A '\n' in a run breaks the line.
struct Paragraph {
    QList<TextRun> runs;
    TextAlign align = TextAlign::Left;
    double sizePt = 12;
    double firstIndentMm = 0;
    double leftIndentMm = 0;
    double widthMm = 0; ///< 0: to the right margin
    double spaceBeforePt = 0;
    double spaceAfterPt = 0;
    double lineSpacing = 1.0;
    bool keepWithNext = false;
    bool pageBreakBefore = false;
    QString label = {}; ///< stands in the left indent before the first line: «1.», «•»
    int outlineLevel = 0; ///< 1 and deeper: a heading, listed in the PDF's bookmarks and in Word's navigation
    QString anchor = {}; ///< Latin name of this place for TextRun::pageOf
};

/// Room that Paragraph::label takes of the left indent.
inline constexpr double labelWidthMm = 7;

/// A picture in the middle of the page with its caption, which stays on the same page.
struct Figure {
    QByteArray png;
    QString description; ///< for those who do not see it
    double widthMm = 0; ///< made smaller when it does not fit
    Paragraph caption;
    double spaceBeforePt = 0;
};

/// A block of lines in the right half of the page, its lines aligned left: the approval stamp.
struct Stamp {
    QList<Paragraph> lines;
    double widthMm = 90;
};

/// Left and right text on one line: the signature (the post may take several lines, the name stands on the last).
struct SideBySide {
    Paragraph left;
    Paragraph right;
    double leftWidthMm = 80;
    double spaceBeforePt = 0;
};

struct DocumentCell {
    Paragraph paragraph;
    int columnSpan = 1;
};

struct DocumentRow {
    QList<DocumentCell> cells;
    bool section = false; ///< a heading inside the table: spans all columns, kept with the next row
};

/// A bordered table; the header rows repeat on every page; a row is split only when it is taller than a page.
struct Table {
    QList<double> columnWidths; ///< relative; fitted to the text width
    QList<DocumentRow> header;
    QList<DocumentRow> rows;
};

using Block = std::variant<Paragraph, Stamp, SideBySide, Table, Figure>;

/// A run of pages of one paper direction with its own margins and numbering.
struct DocumentSection {
    bool landscape = false;
    QMarginsF marginsMm{30, 20, 10, 20}; ///< left, top, right, bottom: ГОСТ Р 7.0.97
    bool restartNumbering = false; ///< page numbers stand top centre from the section's second page on
    QList<Block> blocks;
};

/// What is printed, before any page is cut. One tree serves preview, printer, PDF and .docx.
struct Document {
    QString title; ///< for the file's properties
    QString fontFamily = QStringLiteral("PT Serif");
    QList<DocumentSection> sections;
};

} // namespace lotsia
