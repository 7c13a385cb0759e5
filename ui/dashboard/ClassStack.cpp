#include "ui/dashboard/ClassStack.h"

#include <algorithm>

namespace lotsia {

ClassStack::ClassStack(QList<YearCounts> years)
{
    std::sort(years.begin(), years.end(), [](const YearCounts& l, const YearCounts& r) { return l.year < r.year; });
    const QList<int> none(years.size(), 0);
    // Each year has its own set of criteria: their classes meet by name.
    const auto partOf = [&](const QString& name) -> Part& {
        const auto known =
            std::find_if(m_parts.begin(), m_parts.end(), [&name](const Part& part) { return part.name == name; });
        if (known != m_parts.end())
            return *known;
        m_parts.append({Kind::Class, name, none});
        return m_parts.last();
    };
    Part outside{Kind::NoClass, tr("in no class"), none};
    Part unknown{Kind::Unknown, tr("not enough data"), none};
    for (qsizetype y = years.size() - 1; y >= 0; --y) {
        const YearCounts& counts = years[y];
        m_years.prepend(counts.year);
        for (qsizetype i = 0; i < counts.classNames.size(); ++i)
            partOf(counts.classNames[i]).schools[y] += counts.schools[size_t(i)];
        outside.schools[y] = counts.inNoClass;
        unknown.schools[y] = counts.unknown;
    }
    m_parts << outside << unknown;
    m_parts.removeIf([&none](const Part& part) { return part.schools == none; });
}

int ClassStack::total(qsizetype year) const
{
    int sum = 0;
    for (const Part& part : m_parts)
        sum += part.schools[year];
    return sum;
}

QStringList ClassStack::sentences() const
{
    QStringList lines;
    for (qsizetype y = 0; y < m_years.size(); ++y) {
        QStringList counts;
        for (const Part& part : m_parts) {
            if (part.schools[y] > 0)
                counts << QStringLiteral("%1: %2").arg(part.name).arg(part.schools[y]);
        }
        if (counts.isEmpty()) {
            lines << tr("%1: no school is assessed").arg(m_years[y].toString());
        } else {
            lines << tr("%1, schools assessed: %2 – %3")
                         .arg(m_years[y].toString(), QString::number(total(y)), counts.join(QStringLiteral(", ")));
        }
    }
    return lines;
}

} // namespace lotsia
