#include "ui/common/InspectorText.h"

#include "ui/common/Tones.h"

#include <QEvent>
#include <QTextDocument>

namespace lotsia {

InspectorText::InspectorText(const QString& accessibleName, QWidget* parent)
    : QTextBrowser(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false); // links of the text are the page's business: anchorClicked
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(2);
    viewport()->setAutoFillBackground(false);
}

void InspectorText::setText(const QString& html)
{
    if (html == m_html)
        return;
    m_html = html;
    render();
}

void InspectorText::render()
{
    const auto rule = [this](const char* name, Tone tone) {
        return QStringLiteral(".%1 { color: %2; } ").arg(QLatin1String(name), toneColor(tone, palette()).name());
    };
    document()->setDefaultStyleSheet(rule("muted", Tone::Neutral) + rule("good", Tone::Good)
                                     + rule("warning", Tone::Warning) + rule("bad", Tone::Bad));
    setHtml(m_html);
}

void InspectorText::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace lotsia
