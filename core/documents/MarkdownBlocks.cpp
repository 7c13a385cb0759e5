#include "documents/MarkdownBlocks.h"

#include <QCoreApplication>
#include <QImage>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

constexpr double bodyPt = 10.5;
constexpr double indentStepMm = 7;
/// A screen's letters come out at about five and a half points, and a page holds a whole window with its list.
constexpr double pictureScale = 0.54;
constexpr double widestPictureMm = 160;

std::unexpected<Error> unknown(const QString& text)
{
    return fail(ErrorCode::Data,
                Text::tr("This part of the guide has no printed form: “%1”. Write it in another way.")
                    .arg(text.simplified().left(60)));
}

class Converter {
public:
    explicit Converter(const PictureSource& picture)
        : m_picture(picture)
    {
    }

    Result<QList<Block>> convert(const QTextDocument& document)
    {
        LOTSIA_TRY(addFrame(*document.rootFrame()));
        addCode();
        return m_blocks;
    }

private:
    Status addFrame(const QTextFrame& frame)
    {
        for (auto it = frame.begin(); !it.atEnd(); ++it) {
            if (auto* table = qobject_cast<QTextTable*>(it.currentFrame())) {
                addCode();
                LOTSIA_TRY(addTable(*table));
            } else if (it.currentFrame()) {
                return unknown(u"frame"_s);
            } else {
                LOTSIA_TRY(addBlock(it.currentBlock()));
            }
        }
        return {};
    }

    static Result<QList<TextRun>> runsOf(const QTextBlock& block)
    {
        static const QRegularExpression tag(u"</?[A-Za-z][^>\\n]*>|\\]\\(|\\*\\*"_s);
        QList<TextRun> runs;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            // Signs of Markdown that are left in the text were meant to be something.
            if (format.isImageFormat() || format.fontStrikeOut() || tag.match(fragment.text()).hasMatch())
                return unknown(fragment.text());
            QString text = fragment.text();
            text.replace(QChar::LineSeparator, u'\n');
            runs.append({text, format.fontWeight() >= QFont::DemiBold, format.fontItalic()});
        }
        return runs;
    }

    Status addBlock(const QTextBlock& block)
    {
        const QTextBlockFormat format = block.blockFormat();
        if (format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage)
            || format.nonBreakableLines()) {
            m_code.append(block.text());
            return {};
        }
        addCode();
        if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)
            || format.marker() != QTextBlockFormat::MarkerType::NoMarker)
            return unknown(block.text());
        if (block.length() <= 1)
            return {};
        const auto first = block.begin();
        if (!first.atEnd() && first.fragment().charFormat().isImageFormat()) {
            auto next = first;
            if (!(++next).atEnd() || block.textList())
                return unknown(block.text());
            return addFigure(first.fragment().charFormat().toImageFormat());
        }
        LOTSIA_TRY_ASSIGN(QList<TextRun> runs, runsOf(block));
        Paragraph paragraph;
        paragraph.runs = std::move(runs);
        paragraph.sizePt = bodyPt;
        paragraph.spaceAfterPt = 4;
        paragraph.lineSpacing = 1.08;
        if (format.headingLevel() > 0)
            return addHeading(std::move(paragraph), format.headingLevel());
        if (format.intProperty(QTextFormat::BlockQuoteLevel) > 0)
            return addRemark(std::move(paragraph), format.intProperty(QTextFormat::BlockQuoteLevel));
        if (const QTextList* list = block.textList())
            return addItem(std::move(paragraph), *list, list->itemNumber(block));
        if (format.indent() > 0)
            return unknown(block.text());
        paragraph.keepWithNext = block.text().endsWith(u':'); // what it announces follows on the same page
        m_blocks.append(std::move(paragraph));
        return {};
    }

    Status addHeading(Paragraph paragraph, int level)
    {
        static constexpr std::array sizes{18.0, 14.0, 12.0};
        if (level > int(sizes.size()))
            return unknown(u"#"_s.repeated(level));
        for (TextRun& run : paragraph.runs)
            run.bold = true;
        paragraph.sizePt = sizes[size_t(level - 1)];
        paragraph.spaceBeforePt = level == 1 ? 0 : 9;
        paragraph.spaceAfterPt = level == 1 ? 8 : 4;
        paragraph.keepWithNext = true;
        paragraph.outlineLevel = level;
        m_blocks.append(std::move(paragraph));
        return {};
    }

    /// A frame around the text: «Внимание…».
    Status addRemark(Paragraph paragraph, int level)
    {
        if (level > 1)
            return unknown(u"> >"_s);
        paragraph.spaceAfterPt = 0;
        addFrame(std::move(paragraph));
        return {};
    }

    void addFrame(Paragraph paragraph)
    {
        addGap(4);
        Table table;
        table.columnWidths = {1};
        table.rows = {{{{std::move(paragraph), 1}}, false}};
        m_blocks.append(std::move(table));
        addGap(4);
    }

    void addGap(double points)
    {
        Paragraph gap;
        gap.sizePt = 1;
        gap.spaceAfterPt = points;
        m_blocks.append(gap);
    }

    Status addItem(Paragraph paragraph, const QTextList& list, int place)
    {
        const int depth = list.format().indent();
        switch (list.format().style()) {
        case QTextListFormat::ListDecimal:
            paragraph.label = u"%1."_s.arg(place + 1);
            break;
        case QTextListFormat::ListDisc:
        case QTextListFormat::ListCircle:
        case QTextListFormat::ListSquare:
            paragraph.label = u"•"_s;
            break;
        default:
            return unknown(paragraph.runs.value(0).text);
        }
        paragraph.leftIndentMm = indentStepMm * std::max(1, depth);
        paragraph.spaceAfterPt = 3;
        m_blocks.append(std::move(paragraph));
        return {};
    }

    Status addFigure(const QTextImageFormat& format)
    {
        LOTSIA_TRY_ASSIGN(const QByteArray png, m_picture(format.name()));
        const QImage image = QImage::fromData(png, "PNG");
        if (image.isNull())
            return fail(ErrorCode::Data, Text::tr("This picture of the guide is damaged. Install the program again."),
                        {format.name(), {}, 0, {}});
        Figure figure;
        figure.png = png;
        figure.description = format.stringProperty(QTextFormat::ImageAltText);
        figure.widthMm = std::min(widestPictureMm, 1000.0 * image.width() / image.dotsPerMeterX() * pictureScale);
        figure.spaceBeforePt = 4;
        figure.caption.runs = {{figure.description, false, true}};
        figure.caption.align = TextAlign::Center;
        figure.caption.sizePt = 9.5;
        figure.caption.spaceBeforePt = 3;
        figure.caption.spaceAfterPt = 8;
        if (auto* before = m_blocks.isEmpty() ? nullptr : std::get_if<Paragraph>(&m_blocks.last()))
            before->keepWithNext = true; // the sentence that leads to the picture
        m_blocks.append(std::move(figure));
        return {};
    }

    void addCode()
    {
        if (m_code.isEmpty())
            return;
        Paragraph paragraph;
        paragraph.runs = {{m_code.join(u'\n')}};
        paragraph.sizePt = 10;
        m_code.clear();
        addFrame(std::move(paragraph));
    }

    /// The block of a cell that holds its text; Qt may put an empty one before it.
    static Result<QTextBlock> onlyText(const QTextTableCell& cell)
    {
        QTextBlock found = cell.lastCursorPosition().block();
        if (cell.columnSpan() > 1)
            return unknown(found.text());
        for (QTextBlock block = cell.firstCursorPosition().block(); block != found; block = block.next()) {
            if (block.length() > 1)
                return unknown(block.text());
        }
        return found;
    }

    Status addTable(const QTextTable& source)
    {
        Table table;
        for (int row = 0; row < source.rows(); ++row) {
            DocumentRow cells;
            for (int column = 0; column < source.columns(); ++column) {
                Paragraph paragraph;
                LOTSIA_TRY_ASSIGN(const QTextBlock text, onlyText(source.cellAt(row, column)));
                LOTSIA_TRY_ASSIGN(paragraph.runs, runsOf(text));
                paragraph.sizePt = 10;
                for (TextRun& run : paragraph.runs)
                    run.bold = run.bold || row == 0;
                cells.cells.append({paragraph, 1});
            }
            (row == 0 ? table.header : table.rows).append(cells);
        }
        table.columnWidths = widths(table);
        addGap(2);
        m_blocks.append(std::move(table));
        addGap(6);
        return {};
    }

    /// In proportion to the columns' longest texts, but no column is starved by a long neighbour.
    static QList<double> widths(const Table& table)
    {
        QList<double> widths(table.header.value(0).cells.size(), 12.0);
        for (const QList<DocumentRow>* rows : {&table.header, &table.rows}) {
            for (const DocumentRow& row : *rows) {
                for (qsizetype column = 0; column < row.cells.size(); ++column) {
                    double length = 0;
                    for (const TextRun& run : row.cells.at(column).paragraph.runs)
                        length += double(run.text.size());
                    widths[column] = std::max(widths.at(column), std::min(length, 60.0));
                }
            }
        }
        return widths;
    }

    const PictureSource& m_picture;
    QList<Block> m_blocks;
    QStringList m_code;
};

} // namespace

Result<QList<Block>> markdownBlocks(const QString& markdown, const PictureSource& picture)
{
    QTextDocument document;
    document.setMarkdown(markdown,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                             | QTextDocument::MarkdownNoHTML);
    return Converter(picture).convert(document);
}

} // namespace lotsia
