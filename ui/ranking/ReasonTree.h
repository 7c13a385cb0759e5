#pragma once

#include "criteria/Evaluator.h"

#include <QList>
#include <QString>

namespace lotsia {

/// One line of the answer to «почему?» with the lines that it rests on; screen and print tell the same. The words are
/// Russian in every language of the window: they are part of a printed document.
struct ReasonNode {
    enum class Kind { Class, Decision, Condition, Figure };

    Kind kind = Kind::Condition;
    Verdict verdict = Verdict::Unknown;
    QString text = {}; ///< «ВПР-5 Математика, 2022/2023: 7 из 22 = 31,8 % ≥ 30 %»
    QString remark = {}; ///< «не хватает 1 чел.», why unknown
    QString source = {}; ///< «vpr-2023.xlsx, «5 класс», строка 14»
    bool decisive = false; ///< the class would not stand where it stands without it
    Evidence figure = {}; ///< of a Figure
    QList<ReasonNode> children = {};

    /// True when the page «Результаты» has the figure: not an indicator, an index or another class.
    bool isResult() const;
};

/// «✓», «✗», «?», «—»
QString verdictMark(Verdict verdict);

/// The whole answer for the school at \p position of \p classification: a Class node for each class in the order of the
/// set, under it the decision by hand and the condition of the rule from the whole to the parts.
QList<ReasonNode> reasonTree(const Classification& classification, size_t position);

/// «Отнесена к ШНОР: низкий результат в 2022/2023: 4 процедуры, нужно не менее 2; … Вердикт изменится, если результат
/// изменится у 2 чел.» for a Class node of the tree; the decision by hand stands before the rule's answer.
QString classSentence(const Classification& classification, size_t position, qsizetype classIndex,
                      const ReasonNode& node);
/// «Вердикт изменится, если результат изменится у 2 чел.»; empty when no number can be told.
QString flipSentence(const Classification& classification, size_t position, qsizetype classIndex);

/// The decisive figures of a node, each procedure and year once, in the order of the rule.
QList<Evidence> decisiveFigures(const ReasonNode& node);

/// The tree as text with two spaces for each step down; \p onlyDecisive leaves the rest out.
QString reasonText(const QList<ReasonNode>& nodes, bool onlyDecisive);

} // namespace lotsia
