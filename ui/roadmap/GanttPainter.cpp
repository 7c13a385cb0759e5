#include "ui/roadmap/GanttPainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

using Shape = GanttMark::Shape;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

/// Told apart without colours too: hatched, filled, empty.
enum class Hatch { None, Solid, Rising, Falling, Crossed, Upright, Level };

Hatch hatchOf(ItemState state)
{
    switch (state) {
    case ItemState::Overdue:
        return Hatch::Rising;
    case ItemState::NotDone:
        return Hatch::Crossed;
    case ItemState::PartlyDone:
        return Hatch::Falling;
    case ItemState::Done:
        return Hatch::Solid;
    case ItemState::Postponed:
        return Hatch::Upright;
    case ItemState::UnderWay:
        return Hatch::Level;
    case ItemState::Ahead:
    case ItemState::Undated:
        break;
    }
    return Hatch::None;
}

/// Lines of a hatch inside \p box. A brush's own pattern is as coarse as the device's dots, too fine on paper.
QList<QLineF> hatchLines(Hatch hatch, const QRectF& box, double step)
{
    QList<QLineF> lines;
    if (hatch == Hatch::Level) {
        for (double y = box.top() + step / 2; y < box.bottom(); y += step / 2)
            lines << QLineF(box.left(), y, box.right(), y);
        return lines;
    }
    const bool upright = hatch == Hatch::Upright;
    const double lean = upright ? 0 : box.height();
    const auto add = [&](double x, bool rising) { // its foot is at x, cut to the box
        const auto cut = [&](double part) { return std::clamp(part, 0.0, 1.0); };
        const double from = lean > 0 ? cut((box.left() - x) / lean) : 0;
        const double to = lean > 0 ? cut((box.right() - x) / lean) : 1;
        if (from >= to || (upright && (x <= box.left() || x >= box.right())))
            return;
        const auto y = [&](double part) {
            return rising ? box.bottom() - box.height() * part : box.top() + box.height() * part;
        };
        lines << QLineF(x + lean * from, y(from), x + lean * to, y(to));
    };
    const double first = std::floor((box.left() - lean) / step) * step; // runs on when the chart is scrolled
    for (double x = first; x < box.right(); x += step) {
        if (hatch != Hatch::Falling)
            add(x, true);
        if (hatch == Hatch::Falling || hatch == Hatch::Crossed)
            add(x, false);
    }
    return lines;
}

} // namespace

GanttPainter::GanttPainter(const GanttLayout& layout, GanttLayout::Scale scale, const QDate& today, const QFont& font,
                           const QPalette& palette)
    : m_layout(layout)
    , m_scale(scale)
    , m_today(today)
    , m_font(font)
    , m_bold(boldOf(font))
    , m_metrics(font)
    , m_palette(palette)
{
}

double GanttPainter::rowHeightFor(const QFontMetricsF& metrics)
{
    return std::ceil(metrics.height() * 1.6);
}

double GanttPainter::headHeight() const
{
    return std::ceil(m_metrics.height() * 1.35) * 3;
}

QColor GanttPainter::lineColor() const
{
    return mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 0.18);
}

QRectF GanttPainter::rowBox(const QRectF& place, qsizetype row, double top) const
{
    return QRectF(place.left(), place.top() + double(row) * m_layout.rowHeight() - top, place.width(),
                  m_layout.rowHeight());
}

void GanttPainter::paintHead(QPainter& painter, const QRectF& place, double left) const
{
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.fillRect(place, m_palette.color(QPalette::Button));
    const double line = place.height() / 3;
    const auto row = [&](const QList<GanttTick>& ticks, double y, const QFont& font) {
        painter.setFont(font);
        for (const GanttTick& tick : ticks) {
            const double x = place.left() + tick.x - left;
            painter.setPen(lineColor());
            painter.drawLine(QPointF(x, y), QPointF(x, y + line));
            // The label stays in view while its year or month is scrolled.
            const QRectF cell =
                QRectF(x, y, tick.width, line).intersected(place).adjusted(m_metrics.averageCharWidth() / 2, 0, 0, 0);
            painter.setPen(m_palette.color(QPalette::ButtonText));
            const QFontMetricsF metrics(font);
            QString label = tick.label;
            if (metrics.horizontalAdvance(label) > cell.width())
                label = label.left(3); // «янв», «фев»
            if (metrics.horizontalAdvance(label) <= cell.width())
                painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, label);
        }
        painter.setPen(lineColor());
        painter.drawLine(QPointF(place.left(), y + line), QPointF(place.right(), y + line));
    };
    row(m_layout.years(left, left + place.width()), place.top(), m_bold);
    row(m_layout.columns(m_scale, left, left + place.width()), place.top() + line, m_font);
    painter.restore();
    paintToday(painter, place, left, true);
}

void GanttPainter::paintToday(QPainter& painter, const QRectF& place, double left, bool withDate) const
{
    if (!m_today.isValid() || m_today < m_layout.firstDay() || m_today > m_layout.lastDay())
        return;
    const double x = place.left() + m_layout.xOf(m_today) + m_layout.dayWidth() / 2 - left;
    const QColor color = toneColor(Tone::Bad, m_palette);
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setPen(QPen(color, std::max(1.5, m_metrics.height() / 10), Qt::DashLine));
    if (!withDate) {
        painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
    } else if (x >= place.left() && x <= place.right()) {
        const double line = place.height() / 3;
        const QString text = tr("today %1").arg(m_today.toString(u"dd.MM.yyyy"));
        painter.setFont(m_bold);
        const double width = QFontMetricsF(m_bold).horizontalAdvance(text) + m_metrics.averageCharWidth();
        QRectF label(x - width / 2, place.bottom() - line, width, line);
        label.moveLeft(std::clamp(label.left(), place.left(), std::max(place.left(), place.right() - width)));
        painter.setPen(color);
        painter.drawText(label, Qt::AlignCenter, text);
    }
    painter.restore();
}

void GanttPainter::paintNames(QPainter& painter, const QRectF& place, double top, qsizetype current) const
{
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.fillRect(place, m_palette.color(QPalette::Base));
    const double pad = m_metrics.averageCharWidth() * 0.7;
    const double number = m_metrics.horizontalAdvance(u"00.00. "_s) + pad;
    const qsizetype first = std::max<qsizetype>(0, qsizetype(top / m_layout.rowHeight()));
    for (qsizetype row = first; row < m_layout.rows().size(); ++row) {
        const QRectF box = rowBox(place, row, top);
        if (box.top() >= place.bottom())
            break;
        const GanttRow& one = m_layout.rows().at(row);
        if (row == current)
            painter.fillRect(box, m_palette.color(QPalette::Highlight));
        else if (one.isSection())
            painter.fillRect(box, m_palette.color(QPalette::AlternateBase));
        const QFont& font = one.isSection() ? m_bold : m_font;
        painter.setFont(font);
        painter.setPen(m_palette.color(row == current ? QPalette::HighlightedText : QPalette::Text));
        const QRectF text = box.adjusted(one.isSection() ? number * 0.6 : number, 0, -pad, 0);
        painter.drawText(box.adjusted(pad, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, one.number);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(one.text, Qt::ElideRight, text.width()));
        painter.setPen(lineColor());
        painter.drawLine(box.bottomLeft(), box.bottomRight());
    }
    painter.setPen(mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 0.4));
    painter.drawLine(place.topRight(), place.bottomRight());
    painter.restore();
}

void GanttPainter::paintGrid(QPainter& painter, const QRectF& place, const QPointF& corner) const
{
    const double right = corner.x() + place.width();
    const auto vertical = [&](double x) {
        painter.drawLine(QPointF(place.left() + x - corner.x(), place.top()),
                         QPointF(place.left() + x - corner.x(), place.bottom()));
    };
    if (m_scale == GanttLayout::Scale::Weeks) {
        painter.setPen(QPen(lineColor(), 0, Qt::DotLine));
        const QList<double> mondays = m_layout.mondays(corner.x(), right);
        for (const double x : mondays)
            vertical(x);
    }
    painter.setPen(lineColor());
    const QList<GanttTick> columns = m_layout.columns(m_scale, corner.x(), right);
    for (const GanttTick& tick : columns)
        vertical(tick.x);
    painter.setPen(mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 0.45));
    const QList<GanttTick> years = m_layout.years(corner.x(), right);
    for (const GanttTick& tick : years)
        vertical(tick.x);
}

void GanttPainter::paintBars(QPainter& painter, const QRectF& place, const QPointF& corner, qsizetype current,
                             qsizetype currentItem) const
{
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.fillRect(place, m_palette.color(QPalette::Base));
    const double top = corner.y();
    const qsizetype first = std::max<qsizetype>(0, qsizetype(top / m_layout.rowHeight()));
    qsizetype last = first;
    for (; last < m_layout.rows().size() && rowBox(place, last, top).top() < place.bottom(); ++last) {
        const QRectF box = rowBox(place, last, top);
        if (last == current)
            painter.fillRect(box, mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Highlight), 0.2));
        else if (m_layout.rows().at(last).isSection())
            painter.fillRect(box, m_palette.color(QPalette::AlternateBase));
        painter.setPen(lineColor());
        painter.drawLine(box.bottomLeft(), box.bottomRight());
    }
    paintGrid(painter, place, corner);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype row = first; row < last; ++row) {
        const QRectF line = rowBox(place, row, top);
        const QList<GanttMark> marks = m_layout.marksOf(row);
        for (const GanttMark& mark : marks) {
            const QRectF box = mark.rect.translated(place.left() - corner.x(), line.top());
            const double slack = 2 * m_layout.rowHeight(); // a marker is wider than its day
            if (box.right() + slack >= place.left() && box.left() - slack <= place.right())
                paintMark(painter, box, place, mark, mark.item == currentItem);
        }
        paintBeyond(painter, line, marks, corner.x());
        if (!marks.isEmpty() || m_layout.rows().at(row).isSection())
            continue;
        const ScheduledItem& item = m_layout.items().at(m_layout.rows().at(row).items.first());
        painter.setFont(m_font);
        painter.setPen(mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 0.6));
        painter.drawText(line.adjusted(m_metrics.averageCharWidth(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         item.term.text.trimmed().isEmpty() ? tr("no term")
                                                            : tr("no dates: %1").arg(item.term.text.simplified()));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintToday(painter, place, corner.x(), false);
    painter.restore();
}

void GanttPainter::paintMark(QPainter& painter, const QRectF& box, const QRectF& place, const GanttMark& mark,
                             bool current) const
{
    const ItemState state = itemState(m_layout.items().at(mark.item));
    const double inset = std::max(2.0, box.height() * 0.2);
    QRectF bar = box.adjusted(0, inset, 0, -inset);
    if (mark.shape == Shape::Deadline || mark.shape == Shape::Moved) {
        const double side = bar.height();
        bar = QRectF(box.center().x() - side / 2, bar.top(), side, side);
    } else {
        bar.setWidth(std::max(bar.width(), 3.0));
        const double beyond = box.height(); // its ends lie out of view, but not by years
        bar.setLeft(std::max(bar.left(), place.left() - beyond));
        bar.setRight(std::min(bar.right(), place.right() + beyond));
    }
    paintBox(painter, bar, state, mark.shape, current);
    const bool beside = mark.shape == Shape::Deadline || mark.shape == Shape::Moved;
    const ItemLook look = lookOf(state);
    const double width = QFontMetricsF(m_bold).horizontalAdvance(look.sign);
    if (!beside && bar.width() < width + 4)
        return; // the hatch and the tool tip tell it
    painter.setFont(m_bold);
    const QRectF sign = beside ? QRectF(bar.right() + 2, box.top(), width + 2, box.height())
                               : QRectF(bar.left() + 2, box.top(), width + 2, box.height());
    if (!beside) { // a plate under the sign, or the hatch would cross it
        QRectF plate = sign.intersected(bar.adjusted(1, 1, -1, -1));
        painter.fillRect(plate,
                         state == ItemState::Done ? toneColor(look.tone, m_palette) : m_palette.color(QPalette::Base));
    }
    painter.setPen(!beside && state == ItemState::Done ? m_palette.color(QPalette::Base)
                                                       : toneColor(look.tone, m_palette));
    painter.drawText(sign, Qt::AlignCenter | Qt::TextDontClip, look.sign);
}

void GanttPainter::paintBeyond(QPainter& painter, const QRectF& line, const QList<GanttMark>& marks, double left) const
{
    if (marks.isEmpty())
        return;
    const GanttMark* before = nullptr; // the last one to the left, the first one to the right
    const GanttMark* after = nullptr;
    for (const GanttMark& mark : marks) {
        if (mark.rect.right() < left)
            before = !before || mark.rect.right() > before->rect.right() ? &mark : before;
        else if (mark.rect.left() > left + line.width())
            after = !after || mark.rect.left() < after->rect.left() ? &mark : after;
        else
            return; // something of the row is in view
    }
    painter.setFont(m_font);
    painter.setPen(mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 0.6));
    const double pad = m_metrics.averageCharWidth() / 2;
    const QRectF text = line.adjusted(pad, 0, -pad, 0);
    if (before)
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         u"‹ "_s
                             + m_layout.dayAt(before->rect.right() - m_layout.dayWidth() / 2).toString(u"dd.MM.yyyy"));
    if (after)
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter,
                         m_layout.dayAt(after->rect.left() + m_layout.dayWidth() / 2).toString(u"dd.MM.yyyy")
                             + u" ›"_s);
}

void GanttPainter::paintBox(QPainter& painter, const QRectF& box, ItemState state, Shape shape, bool current) const
{
    const QColor color = toneColor(lookOf(state).tone, m_palette);
    QPainterPath path;
    const double round = std::min({3.0, box.width() / 3, box.height() / 3});
    if (shape == Shape::Deadline || shape == Shape::Moved)
        path.addPolygon(QPolygonF({QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                                   QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y()),
                                   QPointF(box.center().x(), box.top())}));
    else
        path.addRoundedRect(box, round, round);
    const QColor base = m_palette.color(QPalette::Base);
    painter.save();
    if (shape == Shape::Open) { // runs out to the right: there is no day of control
        QLinearGradient fading(box.topLeft(), box.topRight());
        fading.setColorAt(0, mixed(base, color, 0.4));
        fading.setColorAt(1, mixed(base, color, 0.05));
        painter.fillPath(path, state == ItemState::Done ? QBrush(color) : QBrush(fading));
        painter.setPen(QPen(color, 1, Qt::DashLine));
    } else {
        const Hatch hatch = hatchOf(state);
        painter.fillPath(path, hatch == Hatch::Solid ? color : toneBackground(lookOf(state).tone, m_palette));
        if (hatch != Hatch::None && hatch != Hatch::Solid) {
            const bool marker = shape == Shape::Deadline || shape == Shape::Moved;
            if (marker)
                painter.setClipPath(path, Qt::IntersectClip);
            painter.setPen(QPen(color, std::max(0.6, m_metrics.height() / 18)));
            painter.drawLines(hatchLines(hatch, box.adjusted(0.5, 0.5, -0.5, -0.5), m_metrics.height() * 0.4));
            if (marker) {
                painter.restore();
                painter.save();
            }
        }
        painter.setPen(QPen(color, 1, shape == Shape::Moved ? Qt::DashLine : Qt::SolidLine));
    }
    painter.drawPath(path);
    if (current) {
        painter.setPen(QPen(m_palette.color(QPalette::Text), 2));
        painter.drawPath(path);
    }
    painter.restore();
}

double GanttPainter::legendHeight(double width) const
{
    double x = 0;
    int lines = 1;
    const double gap = m_metrics.height() * 1.2;
    const QList<ItemState> states = allItemStates();
    for (const ItemState state : states) {
        const double one = m_metrics.height() * 1.6 + m_metrics.horizontalAdvance(lookOf(state).word) + gap;
        if (x > 0 && x + one > width) {
            x = 0;
            ++lines;
        }
        x += one;
    }
    return std::ceil(lines * m_metrics.height() * 1.45);
}

void GanttPainter::paintLegend(QPainter& painter, const QRectF& place) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = m_metrics.height() * 1.45;
    const double gap = m_metrics.height() * 1.2;
    double x = 0;
    double y = 0;
    const QList<ItemState> states = allItemStates();
    for (const ItemState state : states) {
        const ItemLook look = lookOf(state);
        const double one = m_metrics.height() * 1.6 + m_metrics.horizontalAdvance(look.word) + gap;
        if (x > 0 && x + one > place.width()) {
            x = 0;
            y += line;
        }
        const QRectF sample(place.left() + x, place.top() + y + line * 0.2, m_metrics.height() * 1.3, line * 0.6);
        GanttMark mark;
        mark.shape = state == ItemState::Undated ? Shape::Open : Shape::Window;
        paintBox(painter, sample, state, mark.shape, false);
        painter.setFont(m_bold);
        const double side = QFontMetricsF(m_bold).horizontalAdvance(look.sign) + 2;
        QRectF plate(0, 0, side, sample.height() - 2);
        plate.moveCenter(sample.center());
        if (state != ItemState::Done)
            painter.fillRect(plate, m_palette.color(QPalette::Window));
        painter.setPen(state == ItemState::Done ? m_palette.color(QPalette::Base) : toneColor(look.tone, m_palette));
        painter.drawText(plate, Qt::AlignCenter | Qt::TextDontClip, look.sign);
        painter.setFont(m_font);
        painter.setPen(m_palette.color(QPalette::WindowText));
        painter.drawText(QRectF(place.left() + x + m_metrics.height() * 1.6, place.top() + y, place.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter, look.word);
        x += one;
    }
    painter.restore();
}

} // namespace lotsia
