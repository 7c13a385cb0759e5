#include "ui/common/TaskbarProgress.h"

#include "ui/common/AppContext.h"
#include "ui/common/TaskbarButton.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace lotsia {

TaskbarProgress::TaskbarProgress(QWidget& window)
    : QObject(&window)
    , m_window(window)
    , m_button(std::make_unique<TaskbarButton>(window))
    , m_delay(new QTimer(this))
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(5000);
    connect(m_delay, &QTimer::timeout, this, [this] {
        m_wasShown = true;
        set(m_reached < 0 ? State::Indeterminate : State::Normal, std::max(0, m_reached));
    });
    window.installEventFilter(this);
}

TaskbarProgress::~TaskbarProgress() = default;

void TaskbarProgress::follow(AppContext& context)
{
    connect(&context, &AppContext::taskStarted, this, &TaskbarProgress::start);
    connect(&context, &AppContext::taskProgressed, this,
            [this](const QString&, qint64 done, qint64 total) { progress(done, total); });
    connect(&context, &AppContext::taskFinished, this, &TaskbarProgress::finish);
    connect(&context, &AppContext::taskFailed, this, &TaskbarProgress::fail);
    connect(&context, &QObject::destroyed, this, &TaskbarProgress::finish);
}

void TaskbarProgress::setDelay(int ms)
{
    m_delay->setInterval(ms);
}

QString TaskbarProgress::titled(const QString& title) const
{
    switch (m_state) {
    case State::Normal:
        return tr("%1 % — %2").arg(m_percent).arg(title);
    case State::Error:
        return tr("Not done — %1").arg(title);
    case State::None:
    case State::Indeterminate:
        break;
    }
    return title;
}

bool TaskbarProgress::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate && m_state == State::Error)
        set(State::None, 0);
    return QObject::eventFilter(watched, event);
}

void TaskbarProgress::start()
{
    set(State::None, 0);
    m_wasShown = false;
    m_reached = -1;
    m_delay->start();
}

void TaskbarProgress::progress(qint64 done, qint64 total)
{
    m_reached = total > 0 ? int(std::clamp<qint64>(done, 0, total) * 100 / total) : -1;
    if (m_wasShown)
        set(m_reached < 0 ? State::Indeterminate : State::Normal, std::max(0, m_reached));
}

void TaskbarProgress::finish()
{
    m_delay->stop();
    if (m_state == State::Normal || m_state == State::Indeterminate)
        set(State::None, 0);
    if (m_wasShown && !m_window.isActiveWindow())
        QApplication::alert(&m_window); // the person went on to other work meanwhile
    m_failureCounts = m_wasShown;
    m_wasShown = false;
}

void TaskbarProgress::fail()
{
    // In front of the person the page itself says what went wrong.
    if (m_failureCounts && !m_window.isActiveWindow())
        set(State::Error, 100);
}

void TaskbarProgress::set(State state, int percent)
{
    if (state == m_state && percent == m_percent)
        return;
    m_state = state;
    m_percent = percent;
    m_button->show(state, percent);
    emit changed();
}

} // namespace lotsia
