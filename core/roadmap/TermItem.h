#pragma once

#include "roadmap/TermCursor.h"
#include "roadmap/TermSpan.h"

namespace lotsia {

/// A month, quarter, year or day as written, with the year that stands beside it.
struct TermItem {
    TermPoint from, to;
    bool singleDay = false;
    std::optional<TermYear> school = {}; ///< the school year that gave the points their years
};

/// Reads one item of a term; each read… leaves the place where it was when it fails.
class TermItemReader : protected TermCursor {
public:
    using TermCursor::TermCursor;

protected:
    std::optional<TermItem> readItem();
    static void apply(const TermYear& year, TermPoint& point);

private:
    std::optional<TermItem> readDayless();
    std::optional<TermItem> readMonthParts();
    std::optional<TermItem> readSeason();
    std::optional<TermItem> readParts(int perYear, const QString& stem);
    bool readYearOf(TermItem& item);
    bool isStemAt(const QString& stem, qsizetype ahead) const
    {
        return at(ahead).kind == Kind::Word && at(ahead).text.startsWith(stem);
    }
};

} // namespace lotsia
