#pragma once

#include <QDateTime>

namespace lotsia {

/// Source of the present moment: tests set it, so that nothing written depends on the day of the run.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const { return QDateTime::currentDateTime(); }
    QDate today() const { return now().date(); }
};

/// A clock that stands still.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime moment)
        : m_moment(std::move(moment))
    {
    }
    QDateTime now() const override { return m_moment; }
    void set(const QDateTime& moment) { m_moment = moment; }

private:
    QDateTime m_moment;
};

} // namespace lotsia
