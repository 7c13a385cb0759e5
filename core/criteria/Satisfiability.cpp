#include "criteria/Satisfiability.h"

namespace lotsia {

namespace {

/// Parts looked at before a question is given up, some hundredths of a second.
constexpr qint64 patience = 400'000;

} // namespace

/// Depth-first over the atoms that matter. What two atoms exclude is followed at once; a partial answer without a clash
/// can always be completed, since exclusions of two are all that binds atoms.
struct Satisfiability::Search {
    const Satisfiability& formula;
    const std::vector<Literal>& wanted;
    qint64 left = patience;

    /// False on a clash.
    bool assume(std::vector<Answer>& answers, Literal literal)
    {
        const Answer now = of(answers, literal);
        if (now != Answer::Open)
            return now == Answer::True;
        const Node& atom = formula.m_nodes[literal.node];
        answers[literal.node] = literal.negated ? Answer::False : Answer::True;
        for (const Literal excluded : literal.negated ? atom.excludedByNo : atom.excludedByYes) {
            if (!assume(answers, !excluded))
                return false;
        }
        return true;
    }

    void evaluate(std::vector<Answer>& answers)
    {
        for (size_t i = 0; i < answers.size(); ++i) {
            const Node& node = formula.m_nodes[i];
            left -= 1 + static_cast<qint64>(node.parts.size());
            if (node.isAtom)
                continue;
            size_t trues = 0, open = 0;
            for (const Literal part : node.parts) {
                trues += of(answers, part) == Answer::True;
                open += of(answers, part) == Answer::Open;
            }
            answers[i] = trues >= node.needed ? Answer::True
                : trues + open < node.needed  ? Answer::False
                                              : Answer::Open;
        }
    }

    /// The atom on which the first open part hangs.
    Literal openAtom(const std::vector<Answer>& answers, Literal literal) const
    {
        while (!formula.m_nodes[literal.node].isAtom) {
            for (const Literal part : formula.m_nodes[literal.node].parts) {
                if (of(answers, part) == Answer::Open) {
                    literal = {part.node, part.negated != literal.negated};
                    break;
                }
            }
        }
        return literal;
    }

    bool run(std::vector<Answer> answers)
    {
        evaluate(answers);
        if (left <= 0)
            return true; // not decided in time
        const Literal* open = nullptr;
        for (const Literal& literal : wanted) {
            const Answer answer = of(answers, literal);
            if (answer == Answer::False)
                return false;
            if (answer == Answer::Open && !open)
                open = &literal;
        }
        if (!open)
            return true;
        const Literal atom = openAtom(answers, *open);
        for (const Literal guess : {atom, !atom}) {
            std::vector<Answer> next = answers;
            for (size_t i = 0; i < next.size(); ++i) {
                if (!formula.m_nodes[i].isAtom)
                    next[i] = Answer::Open;
            }
            if (assume(next, guess) && run(std::move(next)))
                return true;
        }
        return false;
    }
};

Satisfiability::Literal Satisfiability::addAtom()
{
    Node node;
    node.isAtom = true;
    m_nodes.push_back(std::move(node));
    return {m_nodes.size() - 1, false};
}

Satisfiability::Literal Satisfiability::addThreshold(std::vector<Literal> parts, size_t needed)
{
    Node node;
    node.parts = std::move(parts);
    node.needed = needed;
    m_nodes.push_back(std::move(node));
    return {m_nodes.size() - 1, false};
}

void Satisfiability::exclude(Literal left, Literal right)
{
    Node& first = m_nodes[left.node];
    Node& second = m_nodes[right.node];
    Q_ASSERT(first.isAtom && second.isAtom);
    (left.negated ? first.excludedByNo : first.excludedByYes).push_back(right);
    (right.negated ? second.excludedByNo : second.excludedByYes).push_back(left);
}

Satisfiability::Answer Satisfiability::of(const std::vector<Answer>& answers, Literal literal)
{
    const Answer answer = answers[literal.node];
    if (answer == Answer::Open || !literal.negated)
        return answer;
    return answer == Answer::True ? Answer::False : Answer::True;
}

bool Satisfiability::isPossible(const std::vector<Literal>& wanted) const
{
    return Search{*this, wanted}.run(std::vector<Answer>(m_nodes.size(), Answer::Open));
}

} // namespace lotsia
