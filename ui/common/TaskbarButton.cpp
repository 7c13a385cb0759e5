#include "ui/common/TaskbarButton.h"

#ifdef Q_OS_WIN

#include <QWidget>

#include <qt_windows.h>

#include <shobjidl.h>

namespace lotsia {

namespace {

TBPFLAG flagOf(TaskbarProgress::State state)
{
    switch (state) {
    case TaskbarProgress::State::Normal:
        return TBPF_NORMAL;
    case TaskbarProgress::State::Indeterminate:
        return TBPF_INDETERMINATE;
    case TaskbarProgress::State::Error:
        return TBPF_ERROR;
    case TaskbarProgress::State::None:
        break;
    }
    return TBPF_NOPROGRESS;
}

} // namespace

TaskbarButton::TaskbarButton(QWidget& window)
    : m_window(window)
{
}

TaskbarButton::~TaskbarButton()
{
    if (m_taskbar)
        m_taskbar->Release();
}

void TaskbarButton::show(TaskbarProgress::State state, int percent)
{
    if (!m_window.isVisible())
        return; // no button yet, or no more
    if (!m_taskbar) {
        // Qt has initialised COM for the window's thread.
        void* created = nullptr;
        if (CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_ITaskbarList3, &created) < 0)
            return;
        m_taskbar = static_cast<ITaskbarList3*>(created);
        if (m_taskbar->HrInit() < 0) {
            m_taskbar->Release();
            m_taskbar = nullptr;
            return;
        }
    }
    auto* handle = reinterpret_cast<HWND>(m_window.winId());
    m_taskbar->SetProgressState(handle, flagOf(state));
    if (state == TaskbarProgress::State::Normal || state == TaskbarProgress::State::Error)
        m_taskbar->SetProgressValue(handle, static_cast<ULONGLONG>(percent), 100);
}

} // namespace lotsia

#else

namespace lotsia {

TaskbarButton::TaskbarButton(QWidget&) { }

TaskbarButton::~TaskbarButton() = default;

void TaskbarButton::show(TaskbarProgress::State, int) { }

} // namespace lotsia

#endif
