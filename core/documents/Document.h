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
    bool underline = false;
    bool strikeOut = false;
    bool placeholder = false; ///< a field without a value yet: shown as such in the preview and in a draft's print

    bool operator==(const TextRun&) const = default;
};

enum class TextAlign { Left, Center, Right, Justify };

/// What a paragraph is, as the styles of a text processor name it. The look is in the paragraph itself.
enum class TextStyle {
    Body,
    Letterhead,
    Title,
    Clause,
    Signature,
    Stamp,
    Heading,
    ListItem,
    TableHeading,
    TableText,
    Note
};

/// The number of a paragraph in a running list: drawn by the layout, a real numbering in .docx.
struct ListNumber {
    int list = 0; ///< paragraphs of one list count on; 0: no number
    int level = 1; ///< 1 … 3
    QString text = {}; ///< «2.1.», as it is printed

    bool operator==(const ListNumber&) const = default;
};

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
    QString anchor = {}; ///< Latin name of this place for TextRun::pageOf, and for the editor: «clause.2»
    TextStyle style = TextStyle::Body;
    ListNumber number = {}; ///< stands in the first-line indent before the text
    bool cornerMarks = false; ///< short lines at the upper corners of the field: the bounds of an order's title
    bool atFoot = false; ///< pushed down to the foot of the page that it falls on: who wrote an order

    bool operator==(const Paragraph&) const = default;
};

/// Room that Paragraph::label takes of the left indent.
inline constexpr double labelWidthMm = 7;

/// A picture without a caption is a coat of arms: no frame, and never taller than this (ГОСТ Р 7.0.97, requisite 01).
inline constexpr double coatHeightMm = 25;

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

/// A bordered table; the header rows repeat on every page; a row is split only when it is taller than a page. A row is
/// found by the first anchor among its cells.
struct Table {
    QList<double> columnWidths; ///< relative; fitted to the text width
    QList<DocumentRow> header;
    QList<DocumentRow> rows;
    QList<DocumentRow> repeated = {}; ///< opens the following pages instead of the header: a row of column numbers
};

/// A QR code with its words beside or under it, at the foot of a section's first page, in the right corner.
struct CornerCode {
    QString payload; ///< what it says
    double sizeMm = 21;
    QString description;
};

using Block = std::variant<Paragraph, Stamp, SideBySide, Table, Figure>;

/// A run of pages of one paper direction with its own margins and numbering.
struct DocumentSection {
    bool landscape = false;
    QMarginsF marginsMm{30, 20, 10, 20}; ///< left, top, right, bottom: ГОСТ Р 7.0.97
    bool restartNumbering = false; ///< page numbers stand top centre from the section's second page on
    QList<Block> blocks;
    std::optional<CornerCode> code = {};
};

/// What is printed, before any page is cut. One tree serves preview, printer, PDF and .docx.
struct Document {
    QString title; ///< for the file's properties, and so are the next ones
    QString author = {};
    QString subject = {};
    QString fontFamily = QStringLiteral("PT Serif");
    QList<DocumentSection> sections;
};

} // namespace lotsia
