#pragma once

#include "criteria/Evaluator.h"

#include <QList>
#include <QString>

namespace lotsia {

/// One line of the answer to «почему?»; screen and print show the same lines. The words are Russian in every language
/// of the window: they are part of a printed document.
struct ReasonLine {
    enum class Kind { Class, Decision, Condition, Evidence };

    Kind kind = Kind::Condition;
    int depth = 0; ///< 0 for classes, deeper for parts of their condition
    Verdict verdict = Verdict::Unknown;
    QString text; ///< «ВПР-5 Математика, 2022/2023: 7 из 22 = 31,8 % ≥ 30 %»
    QString remark; ///< «не хватает 1 чел.», why unknown
    QString source; ///< «vpr-2023.xlsx, «5 класс», строка 14»
};

/// «✓», «✗», «?»
QString verdictMark(Verdict verdict);

/// The whole answer for the school at \p position of \p classification: each class, its condition from the whole to the
/// parts, and the figures behind them.
QList<ReasonLine> reasonLines(const Classification& classification, size_t position);

} // namespace lotsia
