#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <functional>
#include <limits>

namespace lotsia::bench {

/// Smallest wall time of \p rounds runs, in milliseconds: the least disturbed one.
inline double fastest(int rounds, const std::function<void()>& work)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// Peak resident memory of this process in MiB; 0 where the system does not tell.
double peakMemoryMiB();

/// Runs this program again with \p mode, prints what it prints.
void runChild(const QString& mode, const QString& argument);

int emptyWindow(); ///< an empty Qt window: says when it was painted
int fullWindow(const QString& database); ///< the program's window on \p database: the same
void startUp(); ///< the two side by side
void imports();
int classification(int schools); ///< one size, in a process of its own for its peak memory
void documents();
void proofing(); ///< the rules and the spelling of a large order
void roadmaps();
void responses(); ///< what a person waits for at a keystroke or a click
void planViews(); ///< calendar and chart of a large roadmap

} // namespace lotsia::bench
