#pragma once

#include <QObject>

#include <memory>

class QTimer;

namespace lotsia {

class AppContext;
class TaskbarButton;

/// Long work in the taskbar: shown when it takes over five seconds, on the button where the system has that (Windows)
/// and in the window's title everywhere. A failure stays there until the person comes back to the window.
class TaskbarProgress : public QObject {
    Q_OBJECT

public:
    enum class State { None, Normal, Indeterminate, Error };

    /// \p window must outlive this object.
    explicit TaskbarProgress(QWidget& window);
    ~TaskbarProgress() override;

    /// Shows the work of \p context while that lives.
    void follow(AppContext& context);
    /// How long the work must take to be shown.
    void setDelay(int ms);

    State state() const { return m_state; }
    /// Work is going on that is long enough for the taskbar.
    bool showsWork() const { return m_wasShown; }
    /// 0 to 100 in the state Normal.
    int percent() const { return m_percent; }
    /// «37 % — » before the window's own title, or the title alone.
    QString titled(const QString& title) const;

signals:
    /// The title is to be written anew.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void start();
    void progress(qint64 done, qint64 total);
    void finish();
    void fail();
    void set(State state, int percent);

    QWidget& m_window;
    std::unique_ptr<TaskbarButton> m_button;
    QTimer* m_delay;
    State m_state = State::None;
    int m_percent = 0;
    int m_reached = -1; ///< percent of the running work, −1 while it is not known
    bool m_wasShown = false; ///< the running work
    bool m_failureCounts = false; ///< the work that just ended was shown
};

} // namespace lotsia
