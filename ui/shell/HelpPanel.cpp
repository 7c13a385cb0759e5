#include "ui/shell/HelpPanel.h"

#include "ui/common/InspectorText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace lotsia {

HelpPanel::HelpPanel(QWidget* parent)
    : QFrame(parent)
    , m_text(new InspectorText(tr("Help on this page"), this))
{
    const int step = std::max(8, fontMetrics().height() / 2);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Help"));
    setFixedWidth(fontMetrics().averageCharWidth() * 42);
    auto* heading = new QLabel(tr("Help"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the help (Esc)"));
    close->setAccessibleName(tr("Close the help"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(step, step / 2, step, step);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    auto* guide = new QPushButton(tr("Open the guide"), this);
    guide->setObjectName(QStringLiteral("openGuideButton"));
    guide->setToolTip(tr("The chapter on this page, with pictures (F1)"));
    connect(guide, &QPushButton::clicked, this, &HelpPanel::guideRequested);
    layout->addWidget(guide);
    hide();
}

void HelpPanel::showHelp(const QString& pageTitle, const QString& text)
{
    QString body = text.toHtmlEscaped();
    body.replace(u'\n', QStringLiteral("</p><p>"));
    const QString keys =
        tr("Ctrl+1…9 – pages\nCtrl+K – find everywhere\nCtrl+N – new here\nCtrl+F – find\nCtrl+P – print\n"
           "Ctrl+C – copy the table with headings\nCtrl+Z, Ctrl+Y – undo, redo\nF2 – edit\nF1 – guide\nEsc – close "
           "the panel")
            .toHtmlEscaped()
            .replace(u'\n', QStringLiteral("<br>"));
    m_text->setText(QStringLiteral("<h3>%1</h3><p>%2</p><h4>%3</h4><p>%4</p>")
                        .arg(pageTitle.toHtmlEscaped(), body, tr("Keys").toHtmlEscaped(), keys));
    show();
}

} // namespace lotsia
