#include "documents/TextBox.h"

#include "documents/DocumentFonts.h"
#include "documents/LayoutText.h"
#include "documents/LayoutUnits.h"
#include "documents/RunText.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace lotsia {

namespace {

Qt::Alignment alignment(TextAlign align)
{
    switch (align) {
    case TextAlign::Center:
        return Qt::AlignHCenter;
    case TextAlign::Right:
        return Qt::AlignRight;
    case TextAlign::Justify:
        return Qt::AlignJustify;
    case TextAlign::Left:
        break;
    }
    return Qt::AlignLeft;
}

QTextOption breaking(TextAlign align)
{
    QTextOption option(alignment(align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

/// A line of its own that does not break.
std::unique_ptr<QTextLayout> oneLine(const QString& text, const QFont& font, QPointF at)
{
    auto layout = std::make_unique<QTextLayout>(printableText(text), font);
    layout->setTextOption(breaking(TextAlign::Left));
    layout->beginLayout();
    layout->createLine().setPosition(at);
    layout->endLayout();
    return layout;
}

/// The number of a centred or right-aligned paragraph moves with its text, so there it is a part of it.
Paragraph withInnerNumber(Paragraph paragraph)
{
    const bool moves = paragraph.align == TextAlign::Center || paragraph.align == TextAlign::Right;
    if (!moves || paragraph.number.text.isEmpty())
        return paragraph;
    TextRun number = paragraph.runs.value(0);
    number.text = paragraph.number.text + QChar(QChar::Nbsp);
    paragraph.runs.prepend(number);
    paragraph.number = {};
    return paragraph;
}

} // namespace

TextBox::TextBox(const Paragraph& source, const QString& family, double width)
{
    const Paragraph paragraph = withInnerNumber(source);
    const RunText runs = runText(paragraph, family);
    m_layout = std::make_unique<QTextLayout>(runs.text, documentFont(family, paragraph.sizePt));
    m_layout->setFormats(runs.formats);
    m_layout->setTextOption(breaking(paragraph.align));

    const double left = mmToUnits(paragraph.leftIndentMm);
    double room = width - left;
    if (paragraph.widthMm > 0)
        room = std::min(room, mmToUnits(paragraph.widthMm));
    double firstIndent = mmToUnits(paragraph.firstIndentMm);
    if (!paragraph.number.text.isEmpty()) {
        setNumber(paragraph, family, left + firstIndent);
        firstIndent += m_label->lineAt(0).horizontalAdvance();
    } else if (!paragraph.label.isEmpty()) {
        m_label = oneLine(paragraph.label, documentFont(family, paragraph.sizePt),
                          {std::max(0.0, left - mmToUnits(labelWidthMm)), 0});
    }
    const double narrowest = toUnits(paragraph.sizePt); // a column thinner than a letter would never take one
    double top = 0;
    m_layout->beginLayout();
    for (;;) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        const double indent = m_tops.empty() ? firstIndent : 0;
        line.setLineWidth(std::max(narrowest, room - indent));
        line.setPosition({left + indent, top});
        m_tops.push_back(top);
        top += line.height() * paragraph.lineSpacing;
    }
    m_layout->endLayout();
    m_tops.push_back(top);
    findFields(runs.fields);
}

TextBox::~TextBox() = default;

/// The number looks like the text's first letters; one space of fixed width parts them, also on a stretched line.
void TextBox::setNumber(const Paragraph& paragraph, const QString& family, double left)
{
    const TextRun first = paragraph.runs.value(0);
    const QFont font = documentFont(family, paragraph.sizePt, first.bold, first.italic);
    m_label = oneLine(paragraph.number.text + QChar(QChar::Nbsp), font, {left, 0});
}

void TextBox::findFields(const QList<std::pair<int, int>>& fields)
{
    for (const auto& [start, length] : fields) {
        for (int i = 0; i < m_layout->lineCount(); ++i) {
            const QTextLine line = m_layout->lineAt(i);
            const int from = std::max(start, line.textStart());
            const int to = std::min(start + length, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const double x = line.cursorToX(from);
            m_fields.push_back({i, QRectF(x, line.y(), line.cursorToX(to) - x, line.height())});
        }
    }
}

int TextBox::linesWithin(int first, double height) const
{
    const double limit = m_tops[std::size_t(first)] + height + 0.5;
    const auto after = std::upper_bound(m_tops.begin() + first + 1, m_tops.end(), limit);
    return int(after - m_tops.begin()) - 1 - first;
}

QRectF TextBox::inked() const
{
    QRectF ink;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        ink |= m_layout->lineAt(i).naturalTextRect();
    return ink;
}

void TextBox::paintFields(QPainter& painter, QPointF origin, int first, int end) const
{
    painter.save();
    QPen pen(QColor(0x9A, 0x84, 0x2E));
    pen.setWidthF(toUnits(0.75));
    pen.setDashPattern({3, 2});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    for (const Field& field : m_fields) {
        if (field.line < first || field.line >= end)
            continue;
        const QRectF at = field.at.translated(origin);
        painter.fillRect(at, QColor(0xF4, 0xEE, 0xCF)); // paper is white in every theme
        painter.drawLine(at.bottomLeft(), at.bottomRight());
    }
    painter.restore();
}

void TextBox::paint(QPainter& painter, QPointF topLeft, int first, int end, Surface surface) const
{
    const QPointF origin(topLeft.x(), topLeft.y() - m_tops[std::size_t(first)]);
    if (surface == Surface::Screen && !m_fields.empty())
        paintFields(painter, origin, first, end);
    if (first == 0 && m_label)
        m_label->draw(&painter, origin);
    if (first == 0 && end == lineCount()) {
        m_layout->draw(&painter, origin); // frees the glyphs again, unlike drawing line by line
        return;
    }
    for (int i = first; i < end; ++i)
        m_layout->lineAt(i).draw(&painter, origin);
}

} // namespace lotsia
