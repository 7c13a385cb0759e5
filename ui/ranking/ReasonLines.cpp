#include "ui/ranking/ReasonLines.h"

#include "workspace/RankedListSheets.h"

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// An answer that so few pupils carry is worth a word.
constexpr int kCloseCall = 2;

QString numberText(double value, int digits)
{
    QString text = QString::number(value, 'f', digits);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text.replace(u'.', u',');
}

bool isShare(const Evidence& evidence)
{
    return evidence.measure.startsWith(u"share"_s);
}

QString valueText(const Evidence& evidence, double value)
{
    return isShare(evidence) ? numberText(value * 100, 2) + u"\u00a0%"_s : numberText(value, 2);
}

QString ownValueText(const Evidence& evidence)
{
    if (isShare(evidence) && evidence.numerator && evidence.denominator) {
        if (const auto share = Share::of(*evidence.numerator, *evidence.denominator))
            return u"%1 из %2 = %3"_s.arg(*evidence.numerator).arg(*evidence.denominator).arg(share->toPercentText());
    }
    return evidence.value ? valueText(evidence, *evidence.value) : u"нет данных"_s;
}

ReasonLine evidenceLine(const Evidence& evidence, int depth)
{
    ReasonLine line;
    line.kind = ReasonLine::Kind::Evidence;
    line.depth = depth;
    line.verdict = evidence.holds;
    const bool answerOnly = evidence.measure == u"class" || evidence.measure == u"flag";
    line.text = evidence.procedure + u", "_s + evidence.year.toString() + u": "_s
        + (answerOnly ? verdictWord(evidence.holds) : ownValueText(evidence));
    if (evidence.value && evidence.reference) {
        const bool reaches = *evidence.value >= *evidence.reference;
        line.text += (reaches ? u" ≥\u00a0"_s : u" <\u00a0"_s) + valueText(evidence, *evidence.reference);
    }
    QStringList remarks;
    if (evidence.pupilsToFlip && evidence.holds == Verdict::False)
        remarks.append(u"не хватает %1 чел."_s.arg(*evidence.pupilsToFlip));
    else if (evidence.pupilsToFlip && *evidence.pupilsToFlip <= kCloseCall && evidence.holds == Verdict::True)
        remarks.append(u"ответ изменился бы от %1 чел."_s.arg(*evidence.pupilsToFlip));
    if (!evidence.note.isEmpty())
        remarks.append(evidence.note);
    line.remark = remarks.join(u"; "_s);
    line.source = evidence.source;
    return line;
}

/// Appends the step at \p index and its parts, the whole before the parts; the trace holds the parts first.
/// Returns the index of the step before this subtree.
qsizetype appendStep(const QList<TraceStep>& steps, qsizetype index, QList<ReasonLine>& lines)
{
    const TraceStep& step = steps.at(index);
    QList<QList<ReasonLine>> parts;
    qsizetype next = index - 1;
    while (next >= 0 && steps.at(next).depth > step.depth && steps.at(next).classId == step.classId) {
        QList<ReasonLine> part;
        next = appendStep(steps, next, part);
        parts.prepend(part);
    }
    ReasonLine line;
    line.depth = step.depth + 1;
    line.verdict = step.result;
    line.text = step.plain.isEmpty() ? step.condition : step.plain;
    lines.append(line);
    for (const Evidence& evidence : step.evidence)
        lines.append(evidenceLine(evidence, step.depth + 2));
    for (const QList<ReasonLine>& part : std::as_const(parts))
        lines.append(part);
    return next;
}

void appendDecision(const Override& decision, Verdict byRule, QList<ReasonLine>& lines)
{
    ReasonLine line;
    line.kind = ReasonLine::Kind::Decision;
    line.depth = 1;
    line.verdict = decision.verdict;
    line.text = u"Решение вручную: %1. По правилу: %2."_s.arg(verdictWord(decision.verdict), verdictWord(byRule));
    line.remark = decision.reason;
    line.source = decision.document;
    lines.append(line);
}

} // namespace

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

QList<ReasonLine> reasonLines(const Classification& classification, size_t position)
{
    const RankedSchool& school = classification.schools().at(position);
    const QList<TraceStep> steps = classification.trace(position);
    const QList<CriteriaClass> classes = classification.classes();
    QList<ReasonLine> lines;
    for (qsizetype i = 0; i < classes.size(); ++i) {
        const CriteriaClass& criteriaClass = classes.at(i);
        const Verdict verdict = size_t(i) < school.classes.size() ? school.classes.at(size_t(i)) : Verdict::Unknown;
        ReasonLine heading;
        heading.kind = ReasonLine::Kind::Class;
        heading.verdict = verdict;
        heading.text = criteriaClass.name + u": "_s + verdictWord(verdict);
        if (verdict == Verdict::Excluded)
            heading.remark = exclusionText(school);
        lines.append(heading);
        for (qsizetype last = steps.size() - 1; last >= 0; --last) {
            if (steps.at(last).classId != criteriaClass.id || steps.at(last).depth != 0)
                continue;
            if (school.override && school.override->classId == criteriaClass.id)
                appendDecision(*school.override, steps.at(last).result, lines);
            appendStep(steps, last, lines);
            break;
        }
    }
    return lines;
}

} // namespace lotsia
