#include "ui/shell/Workbench.h"

#include "ui/common/AppContext.h"
#include "ui/common/Banner.h"
#include "ui/common/Icons.h"
#include "ui/common/Page.h"
#include "ui/shell/HelpPanel.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/SearchBox.h"
#include "ui/shell/TaskStrip.h"
#include "ui/shell/UndoKeys.h"
#include "ui/shell/YearChooser.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace lotsia {

namespace {

/// Below this width in letters the list of pages folds by itself: the office's laptop at 150 %.
constexpr int kNarrowLetters = 165;

QString foldedSetting()
{
    return QStringLiteral("window/folded");
}

QFrame* line(QFrame::Shape shape, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Mid);
    return frame;
}

} // namespace

Workbench::Workbench(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_infos(pageInfos())
    , m_navigation(new Navigation(m_infos, this))
    , m_stack(new QStackedWidget(this))
    , m_help(new HelpPanel(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    buildHeader(outer);
    outer->addWidget(line(QFrame::HLine, this));
    sayReadOnly(outer);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_navigation, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(left);
    row->addWidget(line(QFrame::VLine, this));
    row->addWidget(m_stack, 1);
    row->addWidget(m_help);
    outer->addLayout(row, 1);
    outer->addWidget(new TaskStrip(context, this));
    connect(m_help, &HelpPanel::guideRequested, this, &Workbench::guideRequested);
    for (const PageInfo& info : m_infos)
        m_search->index().addPage(info.key, info.title);
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int place) {
        if (place >= 0)
            showPage(m_infos[size_t(place)].key);
    });
    connect(&context, &AppContext::pageRequested, this, &Workbench::showPage);
    connect(&context, &AppContext::itemRequested, this, [this](const QString& key, const QString& item) {
        showPage(key);
        if (currentPage() && currentPage()->key() == key)
            currentPage()->reveal(item);
    });
    addShortcuts();
    new UndoKeys(*this);
    m_navigation->setFolded(QSettings().value(foldedSetting(), false).toBool());
    setFocusProxy(m_navigation);
    showPage(m_infos.front().key);
}

void Workbench::buildHeader(QBoxLayout* layout)
{
    const int step = std::max(8, fontMetrics().height() / 2);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(step, step / 2, step, step / 2);
    row->setSpacing(step);
    QToolButton* fold = addTool(row, QStringLiteral("menu"), tr("Fold or unfold the list of pages"));
    connect(fold, &QToolButton::clicked, this, [this] { setFolded(!m_navigation->isFolded()); });
    row->addWidget(new YearChooser(m_context, this));
    row->addStretch(1);
    m_search = new SearchBox(m_context, this);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 70);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    addUndoTools(row);
    QToolButton* database = addTool(row, QStringLiteral("database"), tr("Another database…"));
    connect(database, &QToolButton::clicked, this, &Workbench::closeRequested);
    QToolButton* help = addTool(row, QStringLiteral("help"), tr("Help on this page"));
    help->setIcon({});
    help->setText(QStringLiteral("?")); // the set's drawing for help reads as «information»
    connect(help, &QToolButton::clicked, this, &Workbench::toggleHelp);
    layout->addLayout(row);
}

QToolButton* Workbench::addTool(QBoxLayout* layout, const QString& iconName, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    layout->addWidget(button);
    return button;
}

void Workbench::addUndoTools(QBoxLayout* layout)
{
    const auto add = [&](QAction* action, const QList<QKeySequence>& keys, const QString& iconName,
                         const QString& name) {
        action->setIcon(icon(iconName));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, &m_context, &AppContext::notifyDataChanged);
        addAction(action);
        QToolButton* button = addTool(layout, iconName, name);
        button->setEnabled(action->isEnabled());
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action, keys] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(
                QStringLiteral("%1 (%2)").arg(action->text(), keys.first().toString(QKeySequence::NativeText)));
        });
    };
    QUndoStack& stack = m_context.undoStack();
    add(stack.createUndoAction(this, tr("Undo")), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, QStringLiteral("undo"),
        tr("Undo"));
    add(stack.createRedoAction(this, tr("Redo")),
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, QStringLiteral("redo"),
        tr("Redo"));
}

void Workbench::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, std::function<void()> action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [action = std::move(action)] { action(); });
    };
    for (size_t place = 0; place < std::min<size_t>(9, m_infos.size()); ++place)
        add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(place))), [this, place] {
            showPage(m_infos[place].key);
            currentPage()->focusContent();
        });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { currentPage()->newItem(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { currentPage()->focusFilter(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { currentPage()->print(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { emit saveAsked(); });
}

void Workbench::showPage(const QString& key)
{
    const auto info =
        std::find_if(m_infos.begin(), m_infos.end(), [&](const PageInfo& page) { return page.key == key; });
    if (info == m_infos.end())
        return;
    Page*& page = m_pages[key];
    if (!page) {
        page = info->create(m_context);
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    const QSignalBlocker blocker(m_navigation);
    m_navigation->setCurrentRow(int(info - m_infos.begin()));
    if (!m_help->isHidden())
        m_help->showHelp(page->title(), page->helpText());
}

Page* Workbench::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

QStringList Workbench::pageKeys() const
{
    QStringList keys;
    for (const PageInfo& info : m_infos)
        keys.append(info.key);
    return keys;
}

void Workbench::leaveField()
{
    QWidget* field = focusWidget();
    if (!field)
        return;
    if (field->hasFocus()) {
        field->clearFocus();
        return;
    }
    // Another program is in front: the field has not been left by the person and does not know that it is now.
    QFocusEvent left(QEvent::FocusOut, Qt::OtherFocusReason);
    QCoreApplication::sendEvent(field, &left);
}

void Workbench::sayReadOnly(QBoxLayout* layout)
{
    if (!m_context.workspace().isReadOnly())
        return;
    auto* banner = new Banner(this);
    banner->setObjectName(QStringLiteral("readOnlyBanner"));
    banner->showMessage(Banner::Kind::Info,
                        tr("The database is open for reading only: everything can be looked at and printed, nothing "
                           "can be changed. To edit, close it in the other place and open it again."));
    layout->addWidget(banner);
}

void Workbench::toggleHelp()
{
    if (m_help->isHidden())
        m_help->showHelp(currentPage()->title(), currentPage()->helpText());
    else
        m_help->hide();
}

void Workbench::setFolded(bool folded)
{
    m_navigation->setFolded(folded);
    if (!isNarrow())
        QSettings().setValue(foldedSetting(), folded);
}

bool Workbench::isNarrow() const
{
    return width() < fontMetrics().averageCharWidth() * kNarrowLetters;
}

void Workbench::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = isNarrow();
    if (narrow == m_narrow)
        return; // a list unfolded by hand stays so until the window's width changes its kind
    m_narrow = narrow;
    m_navigation->setFolded(narrow || QSettings().value(foldedSetting(), false).toBool());
}

void Workbench::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_search->closeList())
        return;
    if (!m_help->isHidden())
        m_help->hide();
    else
        currentPage()->closePanel();
}

} // namespace lotsia
