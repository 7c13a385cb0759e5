#include "ui/common/Banner.h"

#include "ui/common/Icons.h"
#include "ui/common/Tones.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace lotsia {

namespace {

Tone toneOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return Tone::Info;
    case Banner::Kind::Warning:
        return Tone::Warning;
    case Banner::Kind::Error:
        break;
    }
    return Tone::Bad;
}

QString iconOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return QStringLiteral("info");
    case Banner::Kind::Warning:
        return QStringLiteral("warning");
    case Banner::Kind::Error:
        break;
    }
    return QStringLiteral("error");
}

constexpr int leavingMs = 30;

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_leaving(new QTimer(this))
{
    const int step = fontMetrics().height() / 2;
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setText(QStringLiteral("×")); // the set's drawing is a black disc, louder than the message
    QFont large = m_close->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_close->setFont(large);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(tr("Close the message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(step + 4, step / 2, step / 2, step / 2);
    layout->setSpacing(step);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    auto* actions = new QVBoxLayout; // one above the other: the sentence needs the width
    actions->setSpacing(step / 2);
    actions->addStretch();
    actions->addWidget(m_action);
    actions->addWidget(m_second);
    actions->addStretch();
    layout->addLayout(actions);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &Banner::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto callback = m_callback; // the action may show another message
        if (callback)
            callback();
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        const auto callback = m_secondCallback;
        if (callback)
            callback();
    });
    m_leaving->setInterval(leavingMs);
    connect(m_leaving, &QTimer::timeout, this, &Banner::leave);
    m_action->hide();
    m_second->hide();
    hide();
}

void Banner::showMessage(Kind kind, const QString& text, const QString& actionText, std::function<void()> action)
{
    m_leaving->stop();
    setMinimumHeight(0);
    m_kind = kind;
    m_callback = std::move(action);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(icon(iconOf(kind)).pixmap(QSize(side, side), devicePixelRatioF()));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_second->hide();
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::addAction(const QString& text, std::function<void()> action)
{
    m_secondCallback = std::move(action);
    m_second->setText(text);
    m_second->show();
}

void Banner::clear()
{
    m_callback = {};
    m_secondCallback = {};
    m_second->hide();
    m_text->clear();
    if (isVisible() && QGuiApplication::mouseButtons() != Qt::NoButton) {
        setMinimumHeight(height());
        m_leaving->start();
    } else {
        leave();
    }
}

void Banner::leave()
{
    if (isVisible() && QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    m_leaving->stop();
    setMinimumHeight(0);
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tone tone = toneOf(m_kind);
    painter.fillRect(rect(), toneBackground(tone, palette()));
    painter.fillRect(QRect(0, 0, 4, height()), toneColor(tone, palette()));
}

} // namespace lotsia
