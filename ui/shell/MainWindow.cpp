#include "ui/shell/MainWindow.h"

#include "common/ProgramFolders.h"
#include "ui/common/AppContext.h"
#include "ui/common/Dialogs.h"
#include "ui/common/FileDrop.h"
#include "ui/common/Page.h"
#include "ui/common/TaskbarProgress.h"
#include "ui/help/GuideWindow.h"
#include "ui/shell/CopyKeeper.h"
#include "ui/shell/RecentFiles.h"
#include "ui/shell/ShowRequest.h"
#include "ui/shell/ShowRequestWatcher.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/Workbench.h"
#include "workspace/Demo.h"
#include "workspace/LockHolder.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

} // namespace

MainWindow::MainWindow(Dialogs& dialogs, const Clock* clock, QWidget* parent)
    : QMainWindow(parent)
    , m_dialogs(dialogs)
    , m_clock(clock)
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(dialogs, m_stack))
    , m_copies(new CopyKeeper(*this))
    , m_savedLabel(new QLabel(this))
    , m_accessLabel(new QLabel(this))
    , m_requests(new ShowRequestWatcher(showRequest::folder(), this))
    , m_taskbar(new TaskbarProgress(*this))
{
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    statusBar()->addWidget(m_savedLabel);
    statusBar()->addWidget(m_copies->label());
    statusBar()->addPermanentWidget(m_accessLabel);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openDatabase);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::createDatabase);
    connect(m_start, &StartPage::restoreRequested, this, &MainWindow::restoreDatabase);
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_requests, &ShowRequestWatcher::showRequested, this, &MainWindow::comeToFront);
    connect(m_taskbar, &TaskbarProgress::changed, this, &MainWindow::updateTitle);
    connect(new FileDrop(*this, {u"lotsia"_s}), &FileDrop::dropped, this, &MainWindow::openDropped);
    connect(m_start, &StartPage::guideRequested, this, &MainWindow::showGuide);
    auto* help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, &MainWindow::showGuide);
    resize(QSize(1200, 720).boundedTo(screen()->availableSize()));
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());
    updateTitle();
}

MainWindow::~MainWindow()
{
    closeDatabase();
}

bool MainWindow::openDatabase(const QString& path, bool readOnly)
{
    m_openElsewhere = false;
    const auto before = lockHolder(path);
    if (!readOnly && showOpenWindow(path))
        return !m_openElsewhere;
    const auto access = readOnly ? Workspace::Access::ReadOnly : Workspace::Access::ReadWrite;
    if (m_context)
        closeDatabase(); // given back first: the file asked for may be the same one
    auto workspace = Workspace::open(path, access, m_clock);
    if (!workspace) {
        // Of two calls at once, the other was quicker between the look and the lock.
        const auto now = lockHolder(path);
        const bool taken = now && (!before || before->pid != now->pid || before->host != now->host);
        if (!readOnly && taken && showOpenWindow(path))
            return false;
        m_start->showError(workspace.error(), path, readOnly);
        return false;
    }
    recentFiles::add(path);
    adopt(std::make_unique<AppContext>(std::move(*workspace), m_dialogs));
    return true;
}

bool MainWindow::showOpenWindow(const QString& path)
{
    if (m_context && !m_context->workspace().isReadOnly()
        && showRequest::isSameFile(path, m_context->workspace().path())) {
        comeToFront();
        return true;
    }
    return showOtherWindow(path);
}

bool MainWindow::showOtherWindow(const QString& path)
{
    m_openElsewhere = showRequest::showHolder(path);
    if (m_openElsewhere)
        statusBar()->showMessage(tr("This database is open in another window, which has come to the front."), 10000);
    return m_openElsewhere;
}

void MainWindow::openDropped(const QString& path)
{
    if (m_context && m_context->isBusy())
        statusBar()->showMessage(tr("Work is in progress. Wait for it to end, then drop the database again."), 10000);
    else
        openDatabase(path);
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::createDatabase(const QString& path, const QString& departmentName)
{
    Department department;
    department.name = departmentName;
    if (m_context)
        closeDatabase();
    QDir().mkpath(QFileInfo(path).absolutePath()); // a folder that cannot be made is reported by the next step
    auto workspace = Workspace::create(path, department, m_clock);
    if (!workspace) {
        m_start->showError(workspace.error(), {});
        return false;
    }
    recentFiles::add(path);
    adopt(std::make_unique<AppContext>(std::move(*workspace), m_dialogs));
    return true;
}

bool MainWindow::openDemo()
{
    const QString folder = ProgramFolders::current().demo();
    const QString known = demoDatabasePath(folder);
    m_openElsewhere = false;
    if (m_context && showRequest::isSameFile(known, m_context->workspace().path()))
        closeDatabase(); // it cannot be replaced while it is open
    else if (showOtherWindow(known))
        return false;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto path = createDemoDatabase(folder);
    QApplication::restoreOverrideCursor();
    if (path)
        return openDatabase(*path);
    if (m_context)
        m_dialogs.error(this, tr("The example"), path.error().toString());
    else
        m_start->showError(path.error(), {});
    return false;
}

bool MainWindow::restoreDatabase(const QString& copy, const QString& target)
{
    if (m_context)
        closeDatabase();
    QDir().mkpath(QFileInfo(target).absolutePath()); // a folder that cannot be made is reported by the next step
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Status restored = Workspace::restore(copy, target);
    QApplication::restoreOverrideCursor();
    if (!restored) {
        m_start->showError({ErrorCode::File, restored.error().toString(), {}}, target);
        return false;
    }
    if (!openDatabase(target))
        return false;
    statusBar()->showMessage(tr("The database is restored from the copy."), 10000);
    return true;
}

void MainWindow::adopt(std::unique_ptr<AppContext> context)
{
    m_context = std::move(context);
    connect(m_context.get(), &AppContext::saved, this, &MainWindow::showSaved);
    connect(m_context.get(), &AppContext::dataChanged, this, &MainWindow::updateTitle);
    m_workbench = new Workbench(*m_context, m_stack);
    connect(m_workbench, &Workbench::closeRequested, this, &MainWindow::closeDatabase, Qt::QueuedConnection);
    connect(m_workbench, &Workbench::guideRequested, this, &MainWindow::showGuide);
    connect(m_workbench, &Workbench::saveAsked, this, [this] {
        statusBar()->showMessage(tr("Everything is saved already: each change is stored at once."), 5000);
    });
    m_stack->addWidget(m_workbench);
    m_stack->setCurrentWidget(m_workbench);
    m_workbench->setFocus(); // its list of pages: arrows work at once
    m_accessLabel->setText(m_context->workspace().isReadOnly() ? tr("open for reading only") : tr("open for writing"));
    m_accessLabel->setToolTip(QDir::toNativeSeparators(m_context->workspace().path()));
    m_copies->attach(*m_context);
    m_taskbar->follow(*m_context);
    m_requests->setDatabase(m_context->workspace().isReadOnly() ? QString() : m_context->workspace().path());
    updateTitle();
}

void MainWindow::closeDatabase()
{
    if (m_workbench)
        m_workbench->leaveField();
    m_requests->setDatabase({});
    // Pages hold references to the context: they go first.
    delete m_workbench;
    m_workbench = nullptr;
    m_copies->detach();
    m_context.reset();
    m_savedLabel->clear();
    m_accessLabel->clear();
    m_start->refresh();
    m_stack->setCurrentWidget(m_start);
    updateTitle();
}

void MainWindow::showGuide()
{
    if (!m_guide) {
        auto guide = Guide::load();
        if (!guide) {
            m_dialogs.error(this, tr("Guide"), guide.error().toString());
            return;
        }
        m_guide = std::make_unique<GuideWindow>(std::move(*guide), m_dialogs);
    }
    m_guide->open(m_workbench ? m_workbench->currentPage()->key() : QStringLiteral("first-day"));
}

void MainWindow::updateTitle()
{
    QString department;
    if (m_context)
        department = m_context->workspace().department().value_or(Department()).name.simplified();
    setWindowTitle(m_taskbar->titled(department.isEmpty() ? tr("Lotsia") : tr("Lotsia — %1").arg(department)));
}

void MainWindow::showSaved()
{
    const QTime time = m_context->workspace().clock().now().time();
    m_savedLabel->setText(tr("Saved %1").arg(time.toString(QStringLiteral("HH:mm"))));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(geometryKey(), saveGeometry());
    closeDatabase();
    if (m_guide)
        m_guide->close(); // or the program would go on without its window
    event->accept();
}

} // namespace lotsia
