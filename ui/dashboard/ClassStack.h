#pragma once

#include "ui/dashboard/DashboardData.h"

#include <QCoreApplication>

namespace lotsia {

/// What the chart of classes shows, in numbers: one stack per year in which every assessed school stands once, in its
/// main class, in no class or without enough data.
class ClassStack {
    Q_DECLARE_TR_FUNCTIONS(lotsia::ClassChart)

public:
    enum class Kind { Class, NoClass, Unknown };
    struct Part {
        Kind kind = Kind::Class;
        QString name;
        QList<int> schools; ///< parallel to years()
    };

    ClassStack() = default;
    /// \p years in any order.
    explicit ClassStack(QList<YearCounts> years);

    const QList<AcademicYear>& years() const { return m_years; } ///< from the oldest
    /// From the top of the stack: the classes in the order of the latest year, then those only earlier years had. A
    /// part without a school in all the years is left out.
    const QList<Part>& parts() const { return m_parts; }
    int total(qsizetype year) const;
    /// One line per year: its assessed schools and every count above zero.
    QStringList sentences() const;

private:
    QList<AcademicYear> m_years;
    QList<Part> m_parts;
};

} // namespace lotsia
