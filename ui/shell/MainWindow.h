#pragma once

#include "common/Result.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;

namespace lotsia {

class AppContext;
class Clock;
class CopyKeeper;
class Dialogs;
class GuideWindow;
class ShowRequestWatcher;
class StartPage;
class TaskbarProgress;
class Workbench;

/// Hosts the start screen or, with an open database, the workbench; owns the open database.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// \p dialogs and \p clock are not owned; \p clock may be nullptr for the system's.
    explicit MainWindow(Dialogs& dialogs, const Clock* clock = nullptr, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a database; a failure is shown on the start screen. True when it is open.
    /// When another window of this person has the database open for writing, that one comes to the front instead and
    /// this one stays as it is: false, and isOpenElsewhere().
    bool openDatabase(const QString& path, bool readOnly = false);
    /// The last openDatabase() has shown another window.
    bool isOpenElsewhere() const { return m_openElsewhere; }
    bool createDatabase(const QString& path, const QString& departmentName);
    /// Builds the example anew and opens it; what is open stays open when that fails. When another window has the
    /// example open, that one comes to the front instead: false, and isOpenElsewhere().
    bool openDemo();
    /// Puts \p copy in the place of \p target and opens it; a failure is shown on the start screen.
    bool restoreDatabase(const QString& copy, const QString& target);
    void closeDatabase();
    /// Above the other windows, and not minimised any more.
    void comeToFront();
    /// F1: the guide in a window of its own, at the chapter on the page in view.
    void showGuide();

    AppContext* context() const { return m_context.get(); }
    Workbench* workbench() const { return m_workbench; }
    StartPage* startPage() const { return m_start; }
    GuideWindow* guide() const { return m_guide.get(); } ///< nullptr until it is opened

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    bool showOpenWindow(const QString& path);
    bool showOtherWindow(const QString& path);
    void openDropped(const QString& path);
    void adopt(std::unique_ptr<AppContext> context);
    void updateTitle();
    void showSaved();

    Dialogs& m_dialogs;
    const Clock* m_clock;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<GuideWindow> m_guide;
    QStackedWidget* m_stack;
    StartPage* m_start;
    Workbench* m_workbench = nullptr;
    CopyKeeper* m_copies;
    QLabel* m_savedLabel;
    QLabel* m_accessLabel;
    ShowRequestWatcher* m_requests;
    TaskbarProgress* m_taskbar;
    bool m_openElsewhere = false;
};

} // namespace lotsia
