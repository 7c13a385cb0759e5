#include "ui/dashboard/ClassChart.h"

#include "ui/common/Tones.h"
#include "ui/dashboard/ClassShade.h"

#include <QPainter>

#include <algorithm>

namespace lotsia {

ClassChart::ClassChart(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Schools by class over the years"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ClassChart::setYears(QList<YearCounts> years)
{
    m_stack = ClassStack(std::move(years));
    const QStringList sentences = m_stack.sentences();
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    // Marked up, because a plain tool tip of many classes would run out of the screen in one line.
    QString tip;
    for (const QString& sentence : sentences)
        tip += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    setToolTip(tip);
    update();
}

QSize ClassChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 18};
}

QSize ClassChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 28, fontMetrics().height() * 12};
}

void ClassChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_stack.parts().isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No years with results yet. Load results first."));
        return;
    }
    paintColumns(painter, paintLegend(painter, rect().adjusted(0, 0, -1, -1)));
}

QRect ClassChart::paintLegend(QPainter& painter, const QRect& area) const
{
    const QList<ClassStack::Part>& parts = m_stack.parts();
    const int line = fontMetrics().height() * 5 / 4;
    const int side = fontMetrics().height();
    QList<int> widths;
    for (const ClassStack::Part& part : parts)
        widths << side + line / 2 + fontMetrics().horizontalAdvance(part.name) + line;
    const int widest = *std::max_element(widths.cbegin(), widths.cend());
    const int labels = int(m_stack.years().size()) * (fontMetrics().horizontalAdvance(QStringLiteral("0000/0000 ")));
    const bool beside = area.width() - widest >= labels && parts.size() * line <= area.height();

    QList<QPoint> places; // from the corner of the legend
    QPoint next(0, 0);
    for (int& width : widths) {
        if (!beside) // long names must not push the columns out: two of them fit into a row
            width = std::min(width, area.width() / 2);
        if (!places.isEmpty() && (beside || next.x() + width > area.width()))
            next = QPoint(0, next.y() + line);
        places << next;
        next.rx() += width;
    }
    const int height = places.last().y() + line;
    const QPoint corner(beside ? area.right() - widest + line / 2 : area.left(),
                        beside ? area.top() + line : area.bottom() - height);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QPoint at = corner + places[i];
        paintClassShade(painter, QRect(at.x(), at.y() + (line - side) / 2, side, side), parts[i].kind, i, palette());
        painter.setPen(palette().color(QPalette::WindowText));
        const int left = at.x() + side + line / 2;
        const QRect text(left, at.y(), at.x() + widths[i] - line / 2 - left, line);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(parts[i].name, Qt::ElideMiddle, text.width()));
    }
    return beside ? area.adjusted(0, 0, -widest, 0) : area.adjusted(0, 0, 0, -height - line / 2);
}

void ClassChart::paintColumns(QPainter& painter, const QRect& area) const
{
    const int line = fontMetrics().height();
    const qsizetype years = m_stack.years().size();
    int most = 1;
    for (qsizetype y = 0; y < years; ++y)
        most = std::max(most, m_stack.total(y));
    const int floor = area.bottom() - line * 3 / 2;
    const double school = double(std::max(line, floor - area.top() - line * 3 / 2)) / most;
    const double group = double(area.width()) / double(years);
    const double width = std::min(group * 0.7, line * 5.0);
    for (qsizetype y = 0; y < years; ++y) {
        const double middle = area.left() + group * (double(y) + 0.5);
        paintColumn(painter, y, QRectF(middle - width / 2, floor, width, 0), school);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(middle - group / 2, floor, group, line * 1.5), Qt::AlignCenter,
                         m_stack.years()[y].toString());
    }
    painter.setPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.35));
    painter.drawLine(area.left(), floor, area.right(), floor);
}

void ClassChart::paintColumn(QPainter& painter, qsizetype year, const QRectF& floor, double school) const
{
    const int line = fontMetrics().height();
    const int digits = fontMetrics().capHeight();
    int below = m_stack.total(year);
    // Whole pixels: the parts touch each other without a gap or a blurred edge.
    const auto topOf = [&](int schools) { return qRound(floor.top() - school * schools); };
    const QRectF above(floor.left(), topOf(below) - line * 1.4, floor.width(), line * 1.4);
    painter.setPen(palette().color(QPalette::WindowText));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(above, Qt::AlignCenter, QString::number(below));
    painter.setFont(font());
    for (qsizetype i = 0; i < m_stack.parts().size(); ++i) {
        const int schools = m_stack.parts()[i].schools[year];
        if (schools == 0)
            continue;
        const int top = topOf(below);
        below -= schools;
        const QRect box(qRound(floor.left()), top, qRound(floor.width()), topOf(below) - top);
        paintClassShade(painter, box, m_stack.parts()[i].kind, i, palette());
        if (box.height() < digits + 4)
            continue; // the tool tip tells it
        const QString number = QString::number(schools);
        QRect plate(0, 0, fontMetrics().horizontalAdvance(number) + digits, std::min(line, box.height() - 2));
        plate.moveCenter(box.center());
        painter.fillRect(plate, palette().color(QPalette::Base));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(plate, Qt::AlignCenter | Qt::TextDontClip, number);
    }
}

} // namespace lotsia
