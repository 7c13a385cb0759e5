#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace lotsia {

/// A formula of yes-or-no atoms and the question whether any answers of theirs make it true.
class Satisfiability {
public:
    /// A part of the formula, or its negation.
    struct Literal {
        size_t node = 0;
        bool negated = false;
        Literal operator!() const { return {node, !negated}; }
    };

    Literal addAtom();
    /// True when at least \p needed of \p parts are.
    Literal addThreshold(std::vector<Literal> parts, size_t needed);
    /// Of the atoms' literals \p left and \p right never both hold.
    void exclude(Literal left, Literal right);

    size_t size() const { return m_nodes.size(); }
    /// Can all of \p wanted hold together? True also when the answer would take too long: only a no is certain.
    bool isPossible(const std::vector<Literal>& wanted) const;

private:
    enum class Answer : quint8 { False, True, Open };
    struct Node {
        std::vector<Literal> parts; ///< empty for an atom
        size_t needed = 0;
        std::vector<Literal> excludedByYes, excludedByNo; ///< of an atom: what cannot hold beside it
        bool isAtom = false;
    };
    struct Search;

    static Answer of(const std::vector<Answer>& answers, Literal literal);

    std::vector<Node> m_nodes; ///< parts before what is made of them
};

} // namespace lotsia
