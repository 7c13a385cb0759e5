#include "ui/help/GuideView.h"

#include "ui/common/Tones.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace lotsia {

namespace {

/// A figure's caption stands under it as text of its own.
QString withCaptions(const QString& markdown)
{
    static const QRegularExpression figure(QStringLiteral("^(!\\[([^\\]]*)\\]\\([^)]*\\))$"),
                                           QRegularExpression::MultilineOption);
    QString text = markdown;
    return text.replace(figure, QStringLiteral("\\1\n\n*\\2*"));
}

void setMarkdownOf(QTextDocument& document, const GuideChapter& chapter)
{
    document.setMarkdown(withCaptions(chapter.markdown),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                             | QTextDocument::MarkdownNoHTML);
}

template <typename Visit>
void forEachPicture(QTextDocument& document, Visit visit)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isImageFormat())
                visit(it.fragment());
        }
    }
}

} // namespace

GuideView::GuideView(const Guide& guide, QWidget* parent)
    : QTextBrowser(parent)
    , m_guide(guide)
    , m_basePointSize(font().pointSizeF())
{
    setAccessibleName(tr("Text of the guide"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false); // chapters are the window's business: anchorClicked
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or pictures would flicker between two widths
    document()->setDocumentMargin(std::max(12, fontMetrics().height()));
}

void GuideView::showChapter(const GuideChapter& chapter)
{
    m_marks.clear();
    m_current = -1;
    setExtraSelections({});
    document()->setUndoRedoEnabled(false);
    setMarkdownOf(*document(), chapter);
    formatTables();
    m_fittedWidth = 0;
    fitPictures();
    moveCursor(QTextCursor::Start);
    setAccessibleDescription(chapter.title);
}

void GuideView::formatTables()
{
    const double room = fontMetrics().height() / 4.0;
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.35));
        format.setCellPadding(room);
        format.setCellSpacing(0);
        format.setTopMargin(2 * room);
        format.setBottomMargin(2 * room);
        table->setFormat(format);
    }
}

QStringList GuideView::sections() const
{
    QStringList titles;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2)
            titles.append(block.text());
    }
    return titles;
}

void GuideView::showSection(int index)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 2 || index-- > 0)
            continue;
        moveCursor(QTextCursor::End); // so that the heading comes to the top and not to the foot
        setTextCursor(QTextCursor(block));
        ensureCursorVisible();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() - fontMetrics().height());
        return;
    }
}

int GuideView::mark(const QRegularExpression& expression)
{
    m_marks.clear();
    m_current = -1;
    if (!expression.pattern().isEmpty()) {
        QTextCursor found = document()->find(expression, 0);
        while (!found.isNull() && m_marks.size() < 1000) {
            m_marks.append(found);
            found = document()->find(expression, found);
        }
    }
    showMarks();
    return int(m_marks.size());
}

bool GuideView::nextMark(bool forward)
{
    const int wanted = m_current + (forward ? 1 : -1);
    if (wanted < 0 || wanted >= m_marks.size())
        return false;
    m_current = wanted;
    QTextCursor place = m_marks.at(wanted);
    place.clearSelection();
    setTextCursor(place);
    ensureCursorVisible();
    showMarks();
    return true;
}

void GuideView::showMarks()
{
    QList<ExtraSelection> selections;
    for (int i = 0; i < m_marks.size(); ++i) {
        ExtraSelection selection;
        selection.cursor = m_marks.at(i);
        const bool current = i == m_current;
        selection.format.setBackground(current
                                           ? palette().brush(QPalette::Highlight)
                                           : QBrush(mixed(palette().color(QPalette::Base), QColor(255, 190, 0), 0.45)));
        selection.format.setForeground(palette().brush(current ? QPalette::HighlightedText : QPalette::Text));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void GuideView::setTextSize(int percent)
{
    QFont sized = font();
    sized.setPointSizeF(m_basePointSize * percent / 100);
    setFont(sized);
    document()->setDefaultFont(sized);
}

QString GuideView::plainText(const GuideChapter& chapter)
{
    QTextDocument document;
    setMarkdownOf(document, chapter);
    return document.toPlainText();
}

QImage GuideView::picture(const QString& name)
{
    QImage& image = m_pictures[name];
    if (image.isNull()) {
        if (const auto bytes = m_guide.picture(name))
            image = QImage::fromData(*bytes, "PNG").convertToFormat(QImage::Format_RGB32);
    }
    return image;
}

/// Scales each picture to the screen's own pixels, so that its letters stay sharp at any scaling.
void GuideView::fitPictures()
{
    const int room = viewport()->width() - int(2 * document()->documentMargin());
    if (room < 50 || room == m_fittedWidth)
        return;
    m_fittedWidth = room;
    const double ratio = devicePixelRatioF();
    const QColor frame = mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.35);
    QList<std::pair<QTextCursor, QTextImageFormat>> changes;
    forEachPicture(*document(), [&](const QTextFragment& fragment) {
        QTextImageFormat format = fragment.charFormat().toImageFormat();
        const QImage image = picture(format.name());
        if (image.isNull())
            return;
        const double natural = image.width() * 96 / 0.0254 / image.dotsPerMeterX();
        const double width = std::min<double>(room, natural);
        QImage fitted = image.scaledToWidth(std::max(1, qRound(width * ratio)), Qt::SmoothTransformation);
        QPainter painter(&fitted);
        painter.setPen(frame);
        painter.drawRect(0, 0, fitted.width() - 1, fitted.height() - 1);
        painter.end();
        document()->addResource(QTextDocument::ImageResource, QUrl(format.name()), fitted);
        format.setWidth(fitted.width() / ratio);
        format.setHeight(fitted.height() / ratio);
        QTextCursor cursor(document());
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        changes.append({cursor, format});
    });
    for (auto& [cursor, format] : changes)
        cursor.setCharFormat(format);
}

void GuideView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

void GuideView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_fittedWidth = 0;
        formatTables();
        fitPictures();
        showMarks();
    }
}

} // namespace lotsia
