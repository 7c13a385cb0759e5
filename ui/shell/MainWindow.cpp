#include "ui/shell/MainWindow.h"

#include "ui/common/AppContext.h"
#include "ui/shell/RecentFiles.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/Workbench.h"
#include "workspace/Demo.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>

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
    , m_savedLabel(new QLabel(this))
    , m_accessLabel(new QLabel(this))
{
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    statusBar()->addWidget(m_savedLabel);
    statusBar()->addPermanentWidget(m_accessLabel);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openDatabase);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::createDatabase);
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::openDemo);
    resize(1200, 720);
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());
    updateTitle();
}

MainWindow::~MainWindow()
{
    closeDatabase();
}

bool MainWindow::openDatabase(const QString& path, bool readOnly)
{
    const auto access = readOnly ? Workspace::Access::ReadOnly : Workspace::Access::ReadWrite;
    if (m_context)
        closeDatabase(); // given back first: the file asked for may be the same one
    auto workspace = Workspace::open(path, access, m_clock);
    if (!workspace) {
        m_start->showError(workspace.error(), readOnly ? QString() : path);
        return false;
    }
    recentFiles::add(path);
    adopt(std::make_unique<AppContext>(std::move(*workspace), m_dialogs));
    return true;
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
    if (m_context)
        closeDatabase();
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/demo");
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto path = createDemoDatabase(folder);
    QApplication::restoreOverrideCursor();
    if (!path) {
        m_start->showError(path.error(), {});
        return false;
    }
    return openDatabase(*path);
}

void MainWindow::adopt(std::unique_ptr<AppContext> context)
{
    m_context = std::move(context);
    connect(m_context.get(), &AppContext::saved, this, &MainWindow::showSaved);
    connect(m_context.get(), &AppContext::dataChanged, this, &MainWindow::updateTitle);
    m_workbench = new Workbench(*m_context, m_stack);
    connect(m_workbench, &Workbench::closeRequested, this, &MainWindow::closeDatabase, Qt::QueuedConnection);
    connect(m_workbench, &Workbench::saveAsked, this, [this] {
        statusBar()->showMessage(tr("Everything is saved already: each change is stored at once."), 5000);
    });
    m_stack->addWidget(m_workbench);
    m_stack->setCurrentWidget(m_workbench);
    m_accessLabel->setText(m_context->workspace().isReadOnly() ? tr("open for reading only") : tr("open for writing"));
    m_accessLabel->setToolTip(QDir::toNativeSeparators(m_context->workspace().path()));
    updateTitle();
}

void MainWindow::closeDatabase()
{
    if (m_workbench)
        m_workbench->leaveField();
    // Pages hold references to the context: they go first.
    delete m_workbench;
    m_workbench = nullptr;
    m_context.reset();
    m_savedLabel->clear();
    m_accessLabel->clear();
    m_start->refresh();
    m_stack->setCurrentWidget(m_start);
    updateTitle();
}

void MainWindow::updateTitle()
{
    QString department;
    if (m_context)
        department = m_context->workspace().department().value_or(Department()).name.simplified();
    setWindowTitle(department.isEmpty() ? tr("Lotsia") : tr("Lotsia — %1").arg(department));
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
    event->accept();
}

} // namespace lotsia
