#include "ui/criteria/SentenceView.h"

#include "ui/criteria/PartButton.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 2; ///< between rows

bool sameShape(const RuleLine& left, const RuleLine& right)
{
    return left.kind == right.kind && left.depth == right.depth && left.joint == right.joint
        && left.path.isEmpty() == right.path.isEmpty() && left.parts.size() == right.parts.size()
        && std::equal(left.parts.cbegin(), left.parts.cend(), right.parts.cbegin(),
                      [](const RulePart& a, const RulePart& b) { return a.text == b.text && a.kind == b.kind; });
}

} // namespace

SentenceView::SentenceView(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SentenceView::setLine(const RuleLine& line, bool editable)
{
    const bool same = editable == m_editable && !m_pieces.empty() && sameShape(m_line, line);
    m_line = line;
    setAccessibleName(line.text());
    if (!same) {
        rebuild(editable);
        return;
    }
    qsizetype next = 0; // only places or values changed: the words and buttons serve on
    for (const RulePart& part : line.parts) {
        if (m_editable && part.kind != PartKind::Plain)
            m_buttons.at(next++)->setPart(part);
    }
}

void SentenceView::setNote(const QString& note)
{
    if (note == m_note)
        return;
    m_note = note;
    std::erase_if(m_pieces, [](const Piece& piece) { return piece.note; });
    addWords(m_note, true, true);
    updateGeometry();
    place();
}

bool SentenceView::isHeading() const
{
    return m_line.kind == LineKind::Class || m_line.kind == LineKind::Sign || m_line.kind == LineKind::ProcedureSet
        || m_line.kind == LineKind::Index;
}

void SentenceView::rebuild(bool editable)
{
    m_editable = editable;
    for (PartButton* button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // it may be the one whose click led here
    }
    m_buttons.clear();
    if (m_menu) {
        m_menu->hide();
        m_menu->deleteLater();
        m_menu = nullptr;
    }
    m_pieces.clear();
    if (!m_line.joint.isEmpty())
        addWords(m_line.joint, true, false);
    bool heading = isHeading();
    for (const RulePart& part : std::as_const(m_line.parts)) {
        if (!editable || part.kind == PartKind::Plain) {
            addWords(part.text, false, false);
        } else {
            auto* button = new PartButton(this);
            button->setPart(part);
            if (heading) {
                QFont face = font();
                face.setBold(true);
                button->setFont(face);
            }
            connect(button, &PartButton::clicked, this, [this, button] { emit partActivated(button); });
            button->show();
            m_buttons.append(button);
            m_pieces.push_back({.word = {}, .button = button});
            if (!m_pieces.empty() && m_pieces.size() > 1 && m_pieces[m_pieces.size() - 2].word.endsWith(u'('))
                m_pieces.back().glued = true;
        }
        heading = false;
    }
    if (editable && !m_line.path.isEmpty()) {
        m_menu = new PartButton(this);
        m_menu->setMenuSign(tr("What can be done with this line"));
        connect(m_menu, &PartButton::clicked, this, [this] { emit menuRequested(m_menu); });
        m_menu->show();
        m_pieces.push_back({.word = {}, .button = m_menu});
    }
    addWords(m_note, true, true);
    updateGeometry();
    place();
}

void SentenceView::addWords(const QString& text, bool muted, bool note)
{
    bool first = true;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        Piece piece{.word = word, .muted = muted, .note = note};
        piece.glued = first && !m_pieces.empty() && !note && u",.:;)"_s.contains(word.front());
        piece.breakBefore = first && note;
        m_pieces.push_back(piece);
        first = false;
    }
}

int SentenceView::indent() const
{
    return m_line.depth * std::max(16, fontMetrics().height());
}

QFont SentenceView::faceOf(const Piece& piece) const
{
    QFont face = font();
    const bool name = isHeading() && !m_editable && !piece.note
        && &piece < m_pieces.data() + m_line.parts.value(0).text.count(u' ') + 1;
    face.setBold(name || (piece.muted && !piece.note));
    return face;
}

int SentenceView::flow(int width, std::vector<QRect>* places) const
{
    const int left = indent() + 4;
    const int row = fontMetrics().height() + 4;
    const int space = fontMetrics().horizontalAdvance(u' ');
    int x = left;
    int y = isHeading() ? row / 3 : 0;
    bool afterButton = false; // its frame leaves room already
    for (const Piece& piece : m_pieces) {
        const int wanted =
            piece.button ? piece.button->sizeHint().width() : QFontMetrics(faceOf(piece)).horizontalAdvance(piece.word);
        const int needed = std::min(wanted, std::max(width - left, 3 * space));
        const int gap = x == left ? 0 : piece.glued ? (afterButton ? -3 : 0) : space;
        afterButton = piece.button != nullptr;
        if (piece.breakBefore || (x > left && x + gap + needed > width && !piece.glued)) {
            x = left;
            y += row + kGap;
        } else {
            x += gap;
        }
        if (places)
            places->push_back(QRect(x, y, needed, row));
        x += needed;
    }
    return y + row + kGap;
}

void SentenceView::place()
{
    m_places.clear();
    flow(width(), &m_places);
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        if (m_pieces[i].button)
            m_pieces[i].button->setGeometry(m_places[i]);
    }
    update();
}

QSize SentenceView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

QSize SentenceView::minimumSizeHint() const
{
    return {indent() + fontMetrics().averageCharWidth() * 12, fontMetrics().height() + 4};
}

void SentenceView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int step = std::max(16, fontMetrics().height());
    painter.setPen(mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.3));
    for (int level = 1; level < m_line.depth; ++level)
        painter.drawLine(level * step - step / 4, 0, level * step - step / 4, height());
    for (size_t i = 0; i < m_pieces.size() && i < m_places.size(); ++i) {
        const Piece& piece = m_pieces[i];
        if (piece.button)
            continue;
        painter.setFont(faceOf(piece));
        painter.setPen(piece.muted ? toneColor(Tone::Neutral, palette()) : palette().color(QPalette::WindowText));
        painter.drawText(m_places[i], int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), piece.word);
    }
}

void SentenceView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void SentenceView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    }
}

} // namespace lotsia
