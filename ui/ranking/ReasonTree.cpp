#include "ui/ranking/ReasonTree.h"

#include "criteria/EvidenceText.h"
#include "criteria/TraceTree.h"
#include "workspace/RankedListSheets.h"

#include <QSet>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kConditionsTold = 3; ///< in one sentence

ReasonNode figureNode(const Evidence& evidence)
{
    ReasonNode node{.kind = ReasonNode::Kind::Figure, .verdict = evidence.holds, .text = evidenceSentence(evidence)};
    node.remark = evidenceRemarks(evidence).join(u"; "_s);
    node.source = evidence.source;
    node.figure = evidence;
    return node;
}

ReasonNode conditionNode(const TraceNode& trace)
{
    const TraceStep& step = trace.step;
    ReasonNode node{.verdict = step.result, .text = step.plain.isEmpty() ? step.condition : step.plain};
    node.decisive = trace.decisive;
    for (qsizetype i = 0; i < step.evidence.size(); ++i) {
        ReasonNode figure = figureNode(step.evidence.at(i));
        figure.decisive = trace.decisiveEvidence.at(i);
        node.children.append(figure);
    }
    for (const TraceNode& part : trace.parts)
        node.children.append(conditionNode(part));
    return node;
}

ReasonNode decisionNode(const Override& decision, Verdict byRule)
{
    ReasonNode node{.kind = ReasonNode::Kind::Decision, .verdict = decision.verdict};
    node.text = u"Решение вручную: %1. По правилу: %2."_s.arg(verdictWord(decision.verdict), verdictWord(byRule));
    QStringList more{u"Основание: "_s + decision.reason};
    if (!decision.document.isEmpty())
        more.append(u"Документ: "_s + decision.document);
    if (const QString who = decidedBy(decision); !who.isEmpty())
        more.append(who);
    node.remark = more.join(u'\n');
    node.decisive = true;
    return node;
}

/// The decisive conditions that have no condition inside them.
void collectLeaves(const ReasonNode& node, QStringList& texts)
{
    bool leaf = true;
    for (const ReasonNode& child : node.children) {
        if (child.kind != ReasonNode::Kind::Condition)
            continue;
        leaf = false;
        if (child.decisive)
            collectLeaves(child, texts);
    }
    if (!leaf || node.kind != ReasonNode::Kind::Condition)
        return;
    QString text = node.text;
    if (text.size() > 1 && text.at(1).isLower())
        text[0] = text.at(0).toLower();
    if (!texts.contains(text))
        texts.append(text);
}

void collectFigures(const ReasonNode& node, QList<Evidence>& figures, QSet<QString>& seen)
{
    if (!node.decisive)
        return;
    if (node.kind == ReasonNode::Kind::Figure) {
        const Evidence& figure = node.figure;
        const QString key = figure.procedure + u'\n' + figure.year.toString() + u'\n' + figure.measure;
        const bool tells = figure.value || figure.denominator;
        if (tells && !seen.contains(key)) {
            seen.insert(key);
            figures.append(figure);
        }
    }
    for (const ReasonNode& child : node.children)
        collectFigures(child, figures, seen);
}

void addText(const ReasonNode& node, int depth, bool onlyDecisive, QString& text)
{
    if (onlyDecisive && !node.decisive)
        return;
    const QString indent(qsizetype(depth) * 2, u' ');
    const QString mark = node.kind == ReasonNode::Kind::Class ? QString()
        : node.kind == ReasonNode::Kind::Decision             ? u"✎ "_s
                                                              : verdictMark(node.verdict) + u' ';
    text += indent + mark + node.text;
    if (!node.remark.isEmpty())
        text += u" — "_s + QString(node.remark).replace(u"\n"_s, u"; "_s);
    if (!node.source.isEmpty())
        text += u" ["_s + node.source + u']';
    text += u'\n';
    for (const ReasonNode& child : node.children)
        addText(child, depth + 1, onlyDecisive, text);
}

} // namespace

bool ReasonNode::isResult() const
{
    static const QStringList others{u"indicator"_s, u"index"_s, u"class"_s, u"flag"_s};
    return kind == Kind::Figure && !source.isEmpty() && !others.contains(figure.measure);
}

QString verdictMark(Verdict verdict)
{
    switch (verdict) {
    case Verdict::True:
        return u"✓"_s;
    case Verdict::False:
        return u"✗"_s;
    case Verdict::Unknown:
        return u"?"_s;
    case Verdict::Excluded:
        break;
    }
    return u"—"_s;
}

QList<ReasonNode> reasonTree(const Classification& classification, size_t position)
{
    const RankedSchool& school = classification.schools().at(position);
    const QList<TraceStep> steps = classification.trace(position);
    const QList<CriteriaClass> classes = classification.classes();
    QList<ReasonNode> nodes;
    for (qsizetype i = 0; i < classes.size(); ++i) {
        const CriteriaClass& one = classes.at(i);
        ReasonNode node{.kind = ReasonNode::Kind::Class, .verdict = school.classes.at(size_t(i))};
        node.text = one.name + u": "_s + verdictWord(node.verdict);
        node.decisive = true;
        if (node.verdict == Verdict::Excluded)
            node.remark = exclusionText(school);
        else
            node.remark = flipSentence(classification, position, i);
        if (school.override && school.override->classId == one.id)
            node.children.append(decisionNode(*school.override, classification.ruleVerdict(position, size_t(i))));
        if (const auto rule = traceTree(steps, one.id))
            node.children.append(conditionNode(*rule));
        nodes.append(node);
    }
    return nodes;
}

QString flipSentence(const Classification& classification, size_t position, qsizetype classIndex)
{
    const std::optional<int> pupils = classification.pupilsToFlip(position, size_t(classIndex));
    return pupils ? u"Вердикт изменится, если результат изменится у %1\u00a0чел."_s.arg(*pupils) : QString();
}

QString classSentence(const Classification& classification, size_t position, qsizetype classIndex,
                      const ReasonNode& node)
{
    const RankedSchool& school = classification.schools().at(position);
    const QString name = classification.classes().at(classIndex).name;
    const Verdict byRule = classification.ruleVerdict(position, size_t(classIndex));
    if (byRule == Verdict::Excluded)
        return u"%1 — не оценивается: %2."_s.arg(name, exclusionText(school));
    QString text = byRule == Verdict::True ? u"Отнесена к классу «%1»"_s
        : byRule == Verdict::False         ? u"Не отнесена к классу «%1»"_s
                                           : u"«%1» — недостаточно данных"_s;
    text = text.arg(name);
    const bool byHand = school.override && school.override->classId == classification.classes().at(classIndex).id;
    if (byHand)
        text = u"%1 По правилу: %2"_s.arg((school.override->verdict == Verdict::True
                                               ? u"Отнесена к классу «%1» решением вручную."_s
                                               : u"Не отнесена к классу «%1» решением вручную."_s)
                                              .arg(name),
                                          verdictWord(byRule));
    QStringList leaves;
    for (const ReasonNode& child : node.children)
        collectLeaves(child, leaves);
    if (leaves.size() > kConditionsTold) {
        const qsizetype more = leaves.size() - kConditionsTold;
        leaves = leaves.mid(0, kConditionsTold);
        leaves.append(u"и ещё %1"_s.arg(more));
    }
    if (!leaves.isEmpty())
        text += u": "_s + leaves.join(u"; "_s);
    text += u'.';
    if (const QString flip = flipSentence(classification, position, classIndex); !flip.isEmpty())
        text += u' ' + flip;
    return text;
}

QList<Evidence> decisiveFigures(const ReasonNode& node)
{
    QList<Evidence> figures;
    QSet<QString> seen;
    for (const ReasonNode& child : node.children)
        collectFigures(child, figures, seen);
    return figures;
}

QString reasonText(const QList<ReasonNode>& nodes, bool onlyDecisive)
{
    QString text;
    for (const ReasonNode& node : nodes)
        addText(node, 0, onlyDecisive, text);
    return text;
}

} // namespace lotsia
