#pragma once

#include "common/Progress.h"
#include "common/Result.h"
#include "common/WorkThread.h"

#include <QObject>

#include <memory>

class QTimer;
class QToolButton;

namespace lotsia {

class AppContext;
class MainWindow;

/// Makes the day's copy of the open database in the background and says in the status bar how the copies stand.
class CopyKeeper : public QObject {
    Q_OBJECT

public:
    explicit CopyKeeper(MainWindow& window);
    ~CopyKeeper() override;
    /// For the status bar; a press leads to the page of copies.
    QToolButton* label() const { return m_label; }

    void attach(AppContext& context);
    /// Before the context goes.
    void detach();
    bool isRunning() const { return m_thread.isJoinable(); }

private:
    void copyIfDue();
    void finish(int look);
    void showState();
    void showText(const QString& text, bool bad);
    void showLabel();
    /// Keeps the open database as a copy, closes it, puts \p copy in its place and opens it. What fails leaves the open
    /// one as it was.
    void restore(const QString& copy);

    MainWindow& m_window;
    QToolButton* m_label;
    QTimer* m_timer;
    AppContext* m_context = nullptr;
    std::unique_ptr<Progress> m_progress;
    std::shared_ptr<void> m_loan;
    int m_look = 0; ///< number of the running look: what an earlier one has to say comes too late
    bool m_again = false; ///< asked for another look while one was running
    WorkThread m_thread;
};

} // namespace lotsia
