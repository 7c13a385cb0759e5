#include "ui/common/Page.h"

#include "ui/common/Banner.h"
#include "ui/common/Icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

namespace lotsia {

struct Page::Parts {
    int step = 8; ///< the 8-pixel rhythm, scaled with the font
    QLabel* state = nullptr;
    QHBoxLayout* buttons = nullptr;
    QWidget* filters = nullptr;
    QHBoxLayout* filterLayout = nullptr;
    QSplitter* splitter = nullptr;
    QStackedLayout* stack = nullptr;
    QWidget* content = nullptr;
    QWidget* empty = nullptr;
    QLabel* emptyText = nullptr;
    QPushButton* emptyAction = nullptr;
    std::function<void()> emptyCallback;
    QFrame* inspector = nullptr;
    QToolButton* unfold = nullptr;
    bool inspectorWanted = true;
    bool folded = false;
};

namespace {

QString pageSetting(const QString& key, const char* name)
{
    return QStringLiteral("pages/%1/%2").arg(key, QLatin1String(name));
}

} // namespace

Page::Page(AppContext& context, const QString& key, const QString& title, const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_key(key)
    , m_title(title)
    , m_iconName(iconName)
    , m_banner(new Banner(this))
    , m_parts(std::make_unique<Parts>())
{
    setAccessibleName(title);
    m_parts->step = std::max(8, fontMetrics().height() / 2);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(2 * m_parts->step, m_parts->step, 2 * m_parts->step, m_parts->step);
    outer->setSpacing(m_parts->step);
    buildHead(outer);
    outer->addWidget(m_banner);
    m_parts->filters = new QWidget(this);
    m_parts->filterLayout = new QHBoxLayout(m_parts->filters);
    m_parts->filterLayout->setContentsMargins(0, 0, 0, 0);
    m_parts->filterLayout->setSpacing(m_parts->step);
    m_parts->filters->hide();
    outer->addWidget(m_parts->filters);
    buildBody(outer);
    connect(&context, &AppContext::dataChanged, this, &Page::refreshIfVisible);
    connect(&context, &AppContext::yearChanged, this, &Page::refreshIfVisible);
}

Page::~Page() = default;

void Page::buildHead(QBoxLayout* outer)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_parts->step);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto* heading = new QLabel(m_title, this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    heading->setFont(font);
    m_parts->state = new QLabel(this);
    m_parts->state->setTextFormat(Qt::PlainText);
    m_parts->state->setWordWrap(true);
    m_parts->state->setForegroundRole(QPalette::WindowText);
    m_parts->state->hide();
    texts->addWidget(heading);
    texts->addWidget(m_parts->state);
    row->addLayout(texts, 1);
    m_parts->buttons = new QHBoxLayout;
    m_parts->buttons->setSpacing(m_parts->step);
    row->addLayout(m_parts->buttons);
    row->setAlignment(m_parts->buttons, Qt::AlignTop);
    outer->addLayout(row);
}

void Page::buildBody(QBoxLayout* outer)
{
    auto* holder = new QWidget(this);
    m_parts->stack = new QStackedLayout(holder);
    m_parts->empty = new QWidget(holder);
    auto* emptyLayout = new QVBoxLayout(m_parts->empty);
    emptyLayout->setSpacing(2 * m_parts->step);
    auto* picture = new QLabel(m_parts->empty);
    picture->setPixmap(icon(m_iconName).pixmap(QSize(6, 6) * m_parts->step, QIcon::Disabled));
    m_parts->emptyText = new QLabel(m_parts->empty);
    m_parts->emptyText->setWordWrap(true);
    m_parts->emptyText->setAlignment(Qt::AlignCenter);
    m_parts->emptyText->setFixedWidth(fontMetrics().averageCharWidth() * 70);
    m_parts->emptyAction = new QPushButton(m_parts->empty);
    m_parts->emptyAction->hide();
    connect(m_parts->emptyAction, &QPushButton::clicked, this, [this] {
        const auto callback = m_parts->emptyCallback; // the action may leave the empty state
        if (callback)
            callback();
    });
    emptyLayout->addStretch(2);
    emptyLayout->addWidget(picture, 0, Qt::AlignHCenter);
    emptyLayout->addWidget(m_parts->emptyText, 0, Qt::AlignHCenter);
    emptyLayout->addWidget(m_parts->emptyAction, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(3);
    m_parts->stack->addWidget(m_parts->empty);

    m_parts->splitter = new QSplitter(Qt::Horizontal, this);
    m_parts->splitter->setChildrenCollapsible(false);
    m_parts->splitter->setHandleWidth(m_parts->step);
    m_parts->splitter->addWidget(holder);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_parts->splitter, 1);
    m_parts->unfold = new QToolButton(this);
    m_parts->unfold->setIcon(icon(QStringLiteral("chevron-left")));
    m_parts->unfold->setAutoRaise(true);
    m_parts->unfold->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_parts->unfold->setToolTip(tr("Show the panel"));
    m_parts->unfold->setAccessibleName(tr("Show the panel"));
    m_parts->unfold->hide();
    connect(m_parts->unfold, &QToolButton::clicked, this, [this] { fold(false); });
    row->addWidget(m_parts->unfold);
    outer->addLayout(row, 1);
}

void Page::setStateText(const QString& text)
{
    m_parts->state->setText(text);
    m_parts->state->setVisible(!text.isEmpty());
}

QPushButton* Page::addMainAction(const QString& text, const QString& iconName, std::function<void()> action)
{
    auto* button = new QPushButton(icon(iconName), text, this);
    connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
    m_parts->buttons->addWidget(button);
    return button;
}

QMenu* Page::addMenu(const QString& text, const QString& iconName)
{
    auto* button = new QPushButton(icon(iconName), text, this);
    auto* menu = new QMenu(button);
    menu->setAccessibleName(text);
    button->setMenu(menu);
    m_parts->buttons->insertWidget(0, button); // the main action stays at the far right
    return menu;
}

QHBoxLayout* Page::filterRow()
{
    m_parts->filters->show();
    return m_parts->filterLayout;
}

void Page::setContent(QWidget* content)
{
    Q_ASSERT(!m_parts->content);
    m_parts->content = content;
    m_parts->stack->addWidget(content);
    m_parts->stack->setCurrentWidget(content);
}

void Page::setInspector(const QString& heading, QWidget* inspector)
{
    Q_ASSERT(!m_parts->inspector);
    m_parts->inspector = new QFrame(this);
    m_parts->inspector->setFrameShape(QFrame::StyledPanel);
    m_parts->inspector->setAccessibleName(heading);
    auto* layout = new QVBoxLayout(m_parts->inspector);
    layout->setContentsMargins(m_parts->step, m_parts->step / 2, m_parts->step, m_parts->step);
    auto* head = new QHBoxLayout;
    auto* label = new QLabel(heading, m_parts->inspector);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    auto* close = new QToolButton(m_parts->inspector);
    close->setIcon(icon(QStringLiteral("chevron-right")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Fold the panel (Esc)"));
    close->setAccessibleName(tr("Fold the panel"));
    connect(close, &QToolButton::clicked, this, [this] { fold(true); });
    head->addWidget(label, 1);
    head->addWidget(close);
    layout->addLayout(head);
    // A low window scrolls the panel instead of growing beyond the screen.
    auto* scroll = new QScrollArea(m_parts->inspector);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inspector);
    inspector->setMinimumWidth(1); // as wide as the panel, however narrow a person made it
    inspector->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    m_parts->inspector->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_parts->splitter->addWidget(m_parts->inspector);
    m_parts->splitter->setStretchFactor(0, 1);
    m_parts->splitter->setStretchFactor(1, 0);
    const QSettings settings;
    const int width =
        settings.value(pageSetting(m_key, "inspectorWidth"), fontMetrics().averageCharWidth() * 44).toInt();
    m_parts->splitter->setSizes({10 * width, width});
    connect(m_parts->splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(pageSetting(m_key, "inspectorWidth"), m_parts->inspector->width()); });
    m_parts->folded = settings.value(pageSetting(m_key, "inspectorFolded"), false).toBool();
    updateInspector();
}

void Page::setInspectorVisible(bool visible)
{
    m_parts->inspectorWanted = visible;
    updateInspector();
}

bool Page::closePanel()
{
    if (!m_parts->inspector || !m_parts->inspector->isVisible())
        return false;
    fold(true);
    return true;
}

void Page::fold(bool folded)
{
    m_parts->folded = folded;
    QSettings().setValue(pageSetting(m_key, "inspectorFolded"), folded);
    updateInspector();
}

void Page::updateInspector()
{
    if (!m_parts->inspector)
        return;
    const bool offered = m_parts->inspectorWanted && m_parts->stack->currentWidget() != m_parts->empty;
    m_parts->inspector->setVisible(offered && !m_parts->folded);
    m_parts->unfold->setVisible(offered && m_parts->folded);
}

void Page::showEmptyState(const QString& text, const QString& actionText, std::function<void()> action)
{
    m_parts->emptyText->setText(text);
    // A wrapped label that is aligned in its layout asks for too few lines by itself.
    m_parts->emptyText->setMinimumHeight(m_parts->emptyText->heightForWidth(m_parts->emptyText->width()));
    m_parts->emptyAction->setText(actionText);
    m_parts->emptyAction->setVisible(!actionText.isEmpty());
    m_parts->emptyCallback = std::move(action);
    m_parts->stack->setCurrentWidget(m_parts->empty);
    m_parts->filters->hide();
    updateInspector();
}

void Page::showContent()
{
    if (m_parts->content)
        m_parts->stack->setCurrentWidget(m_parts->content);
    m_parts->filters->setVisible(m_parts->filterLayout->count() > 0);
    updateInspector();
}

bool Page::report(const Status& status)
{
    if (status)
        return true;
    if (status.error().code == ErrorCode::Cancelled)
        m_banner->showMessage(Banner::Kind::Info, status.error().toString());
    else
        m_banner->showMessage(Banner::Kind::Error, status.error().toString());
    return false;
}

void Page::focusContent()
{
    if (m_parts->stack->currentWidget() == m_parts->empty) {
        m_parts->emptyAction->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const auto views = findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views) {
        if (view->isVisible() && view->isEnabled()) {
            view->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

QSize Page::minimumSizeHint() const
{
    // A page never makes the window larger than a small screen: its parts scroll or shrink.
    return QWidget::minimumSizeHint().boundedTo(QSize(100 * m_parts->step, 50 * m_parts->step));
}

void Page::refreshIfVisible()
{
    if (isVisible())
        refresh();
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        refresh();
}

} // namespace lotsia
