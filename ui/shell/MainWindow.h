#pragma once

#include "common/Result.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;

namespace lotsia {

class AppContext;
class Clock;
class Dialogs;
class StartPage;
class Workbench;

/// Hosts the start screen or, with an open database, the workbench; owns the open database.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// \p dialogs and \p clock are not owned; \p clock may be nullptr for the system's.
    explicit MainWindow(Dialogs& dialogs, const Clock* clock = nullptr, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a database; a failure is shown on the start screen. True when it is open.
    bool openDatabase(const QString& path, bool readOnly = false);
    bool createDatabase(const QString& path, const QString& departmentName);
    /// Builds the example anew and opens it.
    bool openDemo();
    void closeDatabase();

    AppContext* context() const { return m_context.get(); }
    Workbench* workbench() const { return m_workbench; }
    StartPage* startPage() const { return m_start; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void adopt(std::unique_ptr<AppContext> context);
    void updateTitle();
    void showSaved();

    Dialogs& m_dialogs;
    const Clock* m_clock;
    std::unique_ptr<AppContext> m_context;
    QStackedWidget* m_stack;
    StartPage* m_start;
    Workbench* m_workbench = nullptr;
    QLabel* m_savedLabel;
    QLabel* m_accessLabel;
};

} // namespace lotsia
