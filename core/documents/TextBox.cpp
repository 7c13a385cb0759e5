#include "documents/TextBox.h"

#include "documents/DocumentFonts.h"
#include "documents/LayoutText.h"
#include "documents/LayoutUnits.h"

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

QString joinRuns(const Paragraph& paragraph, const QString& family, QList<QTextLayout::FormatRange>& formats)
{
    QString text;
    for (const TextRun& run : paragraph.runs) {
        const QString part = printableText(run.text);
        if (run.bold || run.italic) {
            QTextLayout::FormatRange range;
            range.start = int(text.size());
            range.length = int(part.size());
            range.format.setFont(documentFont(family, paragraph.sizePt, run.bold, run.italic));
            formats.append(range);
        }
        text += part;
    }
    return keepTogether(text).replace(u'\n', QChar::LineSeparator);
}

} // namespace

TextBox::TextBox(const Paragraph& paragraph, const QString& family, double width)
{
    QList<QTextLayout::FormatRange> formats;
    const QString text = joinRuns(paragraph, family, formats);
    m_layout = std::make_unique<QTextLayout>(text, documentFont(family, paragraph.sizePt));
    m_layout->setFormats(formats);
    QTextOption option(alignment(paragraph.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);

    const double left = mmToUnits(paragraph.leftIndentMm);
    double room = width - left;
    if (paragraph.widthMm > 0)
        room = std::min(room, mmToUnits(paragraph.widthMm));
    const double narrowest = toUnits(paragraph.sizePt); // a column thinner than a letter would never take one
    double top = 0;
    m_layout->beginLayout();
    for (;;) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        const double indent = m_tops.empty() ? mmToUnits(paragraph.firstIndentMm) : 0;
        line.setLineWidth(std::max(narrowest, room - indent));
        line.setPosition({left + indent, top});
        m_tops.push_back(top);
        top += line.height() * paragraph.lineSpacing;
    }
    m_layout->endLayout();
    m_tops.push_back(top);
    if (paragraph.label.isEmpty())
        return;
    m_label = std::make_unique<QTextLayout>(printableText(paragraph.label), documentFont(family, paragraph.sizePt));
    m_label->beginLayout();
    m_label->createLine().setPosition({std::max(0.0, left - mmToUnits(labelWidthMm)), 0});
    m_label->endLayout();
}

TextBox::~TextBox() = default;

int TextBox::linesWithin(int first, double height) const
{
    const double limit = m_tops[std::size_t(first)] + height + 0.5;
    const auto after = std::upper_bound(m_tops.begin() + first + 1, m_tops.end(), limit);
    return int(after - m_tops.begin()) - 1 - first;
}

void TextBox::paint(QPainter& painter, QPointF topLeft, int first, int end) const
{
    const QPointF origin(topLeft.x(), topLeft.y() - m_tops[std::size_t(first)]);
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
