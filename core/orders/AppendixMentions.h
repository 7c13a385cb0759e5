#pragma once

#include <QList>
#include <QString>

namespace lotsia {

/// What became of the numbers of an order's appendices by one change of their list.
struct AppendixMoves {
    QList<qsizetype> places = {}; ///< by the place before, from 0: the place now; −1: taken away
    qsizetype now = 0; ///< how many there are now

    static AppendixMoves moved(qsizetype count, qsizetype from, qsizetype to);
    static AppendixMoves removed(qsizetype count, qsizetype at);
    static AppendixMoves added(qsizetype count, qsizetype at);
    /// Some mention may have to change: a number, or whether one stands («приложение», «приложение 1»).
    bool changesNumbers() const;
};

/// \p text speaks of an appendix of its own order: «(приложение 2)», «согласно приложению», but not «приложение 1 к
/// приказу Министерства».
bool mentionsAppendix(const QString& text);

/// \p text with its mentions of appendices numbered anew: «приложение 1» ↔ «приложение 2», «приложения 1–3»,
/// «(приложение)» of a lone one. In the place of the number of one that is gone stands the field «{номер приложения}»,
/// which the proof reading shows.
QString withMovedMentions(const QString& text, const AppendixMoves& moves);

} // namespace lotsia
