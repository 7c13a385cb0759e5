#pragma once

#include "ui/common/TaskbarProgress.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
struct ITaskbarList3;
#endif

namespace lotsia {

/// The window's button in Windows' taskbar, which can show progress; nothing on other systems.
class TaskbarButton {
public:
    /// \p window must outlive this object.
    explicit TaskbarButton(QWidget& window);
    ~TaskbarButton();
    Q_DISABLE_COPY_MOVE(TaskbarButton)

    void show(TaskbarProgress::State state, int percent);

private:
#ifdef Q_OS_WIN
    QWidget& m_window;
    ITaskbarList3* m_taskbar = nullptr; ///< none where the shell is not Explorer
#endif
};

} // namespace lotsia
