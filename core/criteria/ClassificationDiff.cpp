#include "criteria/ClassificationDiff.h"

#include "criteria/EvidenceText.h"
#include "criteria/TraceTree.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

using Change = ClassificationDiff::Change;

/// One side of a school's answer.
struct Side {
    const Classification& classification;
    size_t position;
    qsizetype classIndex;

    const RankedSchool& school() const { return classification.schools()[position]; }
    std::optional<TraceNode> tree() const
    {
        return traceTree(classification.trace(position), classification.classes().at(classIndex).id);
    }
};

Change changeOf(const std::optional<Verdict>& left, const std::optional<Verdict>& right)
{
    const auto answered = [](const std::optional<Verdict>& verdict) {
        return verdict == Verdict::True || verdict == Verdict::False;
    };
    if (!answered(left) || !answered(right))
        return Change::Unknown;
    if (*left == *right)
        return *left == Verdict::True ? Change::Stays : Change::Out;
    return *right == Verdict::True ? Change::Enters : Change::Leaves;
}

/// «низкий результат в 2022/2023: 2 процедуры, нужно не менее 2»
QString leafText(const Side& side, const TraceNode& tree)
{
    if (side.school().classes.at(size_t(side.classIndex)) == Verdict::Excluded)
        return u"не оценивается: "_s + QString(side.school().exclusionReason).replace(u": "_s, u" — "_s);
    const QList<const TraceNode*> leaves = decisiveLeaves(tree);
    if (leaves.isEmpty())
        return answerText(tree.step.result);
    QString text = leaves.first()->step.plain;
    if (text.size() > 1 && text.at(1).isLower())
        text[0] = text.at(0).toLower();
    return text;
}

/// Procedure and how many years before the year asked for: the same place in the rule in any year.
QString keyOf(const Evidence& evidence, AcademicYear asked)
{
    return evidence.procedure + u'\n' + QString::number(asked.endYear() - evidence.year.endYear()) + u'\n'
        + evidence.measure;
}

void collectFigures(const TraceNode& node, QList<const Evidence*>& figures)
{
    for (const Evidence& evidence : node.step.evidence)
        figures.append(&evidence);
    for (const TraceNode& part : node.parts)
        collectFigures(part, figures);
}

QString shortFigure(const Evidence& evidence)
{
    const QString comparison = comparisonText(evidence);
    const QString figure = figureText(evidence);
    if (comparison.isEmpty())
        return evidence.note.isEmpty() ? figure : figure + u", "_s + evidence.note;
    return figure + u' ' + comparison;
}

/// The first figure that answers otherwise on the two sides; empty without one.
QString figureDifference(const TraceNode& left, AcademicYear leftYear, const TraceNode& right, AcademicYear rightYear)
{
    QList<const Evidence*> leftFigures, rightFigures;
    collectFigures(left, leftFigures);
    collectFigures(right, rightFigures);
    QHash<QString, const Evidence*> byKey;
    for (const Evidence* evidence : std::as_const(leftFigures))
        byKey.insert(keyOf(*evidence, leftYear), evidence);
    for (const Evidence* evidence : std::as_const(rightFigures)) {
        const Evidence* other = byKey.value(keyOf(*evidence, rightYear));
        if (!other || other->holds == evidence->holds)
            continue;
        return u"%1: слева %2 — %3, справа %4 — %5"_s.arg(evidence->procedure, other->year.toString(),
                                                          shortFigure(*other), evidence->year.toString(),
                                                          shortFigure(*evidence));
    }
    return {};
}

QString whyOf(const Side& left, const Side& right)
{
    const auto leftTree = left.tree();
    const auto rightTree = right.tree();
    if (!leftTree || !rightTree)
        return {};
    QString text = u"Слева — %1; справа — %2"_s.arg(leafText(left, *leftTree), leafText(right, *rightTree));
    const QString figure =
        figureDifference(*leftTree, left.classification.year(), *rightTree, right.classification.year());
    if (!figure.isEmpty())
        text += u"; первое отличие — "_s + figure;
    return text + u'.';
}

} // namespace

QList<ClassPair> ClassificationDiff::pairs(const Classification& left, const Classification& right)
{
    const QList<CriteriaClass> leftClasses = left.classes();
    const QList<CriteriaClass> rightClasses = right.classes();
    QList<ClassPair> pairs;
    for (qsizetype l = 0; l < leftClasses.size(); ++l) {
        for (qsizetype r = 0; r < rightClasses.size(); ++r) {
            if (leftClasses.at(l).id == rightClasses.at(r).id)
                pairs.append({l, r});
        }
    }
    if (pairs.isEmpty() && !leftClasses.isEmpty() && !rightClasses.isEmpty())
        pairs.append({0, 0});
    return pairs;
}

Result<ClassificationDiff> ClassificationDiff::of(const Classification& left, const Classification& right,
                                                  ClassPair pair, Progress* progress)
{
    Q_ASSERT(pair.left < left.classes().size() && pair.right < right.classes().size());
    const QString label = QCoreApplication::translate("ClassificationDiff", "Comparing schools");
    const auto& leftSchools = left.schools();
    const auto& rightSchools = right.schools();
    QHash<QString, size_t> leftPlaces;
    leftPlaces.reserve(qsizetype(leftSchools.size()));
    for (size_t i = 0; i < leftSchools.size(); ++i)
        leftPlaces.insert(leftSchools[i].code, i);
    ClassificationDiff diff;
    diff.m_rows.reserve(rightSchools.size());
    std::vector<bool> matched(leftSchools.size(), false);
    for (size_t i = 0; i < rightSchools.size(); ++i) {
        if (progress && i % 64 == 0) {
            if (progress->isCancelled())
                return fail(ErrorCode::Cancelled, QCoreApplication::translate("Evaluator", "The work was cancelled."));
            progress->report(label, qint64(i), qint64(rightSchools.size()));
        }
        Row row{.code = rightSchools[i].code, .name = rightSchools[i].name, .left = {}, .right = {}, .why = {}};
        row.right = rightSchools[i].classes.at(size_t(pair.right));
        const auto found = leftPlaces.constFind(row.code);
        if (found != leftPlaces.cend()) {
            matched[*found] = true;
            row.left = leftSchools[*found].classes.at(size_t(pair.left));
        }
        row.change = changeOf(row.left, row.right);
        if (!row.left)
            row.why = u"Слева школы нет в данных."_s;
        else if (row.differs())
            row.why = whyOf({left, *found, pair.left}, {right, i, pair.right});
        diff.m_rows.push_back(std::move(row));
    }
    for (size_t i = 0; i < leftSchools.size(); ++i) {
        if (matched[i])
            continue;
        Row row{.code = leftSchools[i].code, .name = leftSchools[i].name, .left = {}, .right = {}, .why = {}};
        row.left = leftSchools[i].classes.at(size_t(pair.left));
        row.change = Change::Unknown;
        row.why = u"Справа школы нет в данных."_s;
        diff.m_rows.push_back(std::move(row));
    }
    return diff;
}

int ClassificationDiff::count(Change change) const
{
    return int(std::ranges::count_if(m_rows, [change](const Row& row) { return row.change == change; }));
}

} // namespace lotsia
