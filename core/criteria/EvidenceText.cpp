#include "criteria/EvidenceText.h"

#include "common/Share.h"

#include <cmath>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualDigits = 1;
constexpr int kMostDigits = 7;

bool isShareOf(const Evidence& evidence)
{
    return evidence.measure.startsWith(u"share"_s) || evidence.unit == u"%";
}

bool isCountOf(const Evidence& evidence)
{
    return evidence.measure == u"count_below"_s || evidence.measure == u"participants"_s;
}

bool isMeanOf(const Evidence& evidence)
{
    return evidence.measure.startsWith(u"mean"_s);
}

bool isAnswerOnly(const Evidence& evidence)
{
    return evidence.measure == u"class"_s || evidence.measure == u"flag"_s;
}

bool isCompared(const Evidence& evidence)
{
    return evidence.value && evidence.reference && !evidence.comparison.isEmpty()
        && (evidence.holds == Verdict::True || evidence.holds == Verdict::False);
}

/// Half away from zero; exact where the number is a short decimal.
QString rounded(double value, int digits)
{
    const auto exact = Fraction::fromDouble(value);
    if (exact && exact->denominator() <= 1'000'000'000)
        return decimalText(*exact, digits);
    return QString::number(value, 'f', digits).replace(u'.', u',');
}

QString trimmed(QString number)
{
    while (number.contains(u',') && (number.endsWith(u'0') || number.endsWith(u',')))
        number.chop(1);
    return number;
}

/// As it is shown: a share in percent.
double shownValue(const Evidence& evidence)
{
    return isShareOf(evidence) ? *evidence.value * 100 : *evidence.value;
}

/// A percent of counts is rounded from the counts themselves.
QString valueDigits(const Evidence& evidence, int digits)
{
    if (isShareOf(evidence) && evidence.numerator && evidence.denominator) {
        if (const auto share = Share::of(*evidence.numerator, *evidence.denominator))
            return decimalText(share->percent(), digits);
    }
    return rounded(shownValue(evidence), digits);
}

double shownLimit(const Evidence& evidence)
{
    // 0.3 × 100 is not 30 in binary digits
    return isShareOf(evidence) ? std::round(*evidence.reference * 1e12) / 1e10 : *evidence.reference;
}

/// How many digits show on which side of the limit the figure lies.
int digitsOf(const Evidence& evidence)
{
    const int usual = isCountOf(evidence) ? 0 : isMeanOf(evidence) ? 2 : isShareOf(evidence) ? kUsualDigits : 2;
    if (evidence.roundedTo) // the rounded number is the one that was compared
        return *evidence.roundedTo;
    if (!evidence.reference)
        return usual;
    const double limit = shownLimit(evidence);
    if (std::abs(shownValue(evidence) - limit) < 1e-9)
        return usual;
    int digits = usual;
    while (digits < kMostDigits && valueDigits(evidence, digits) == rounded(limit, digits))
        ++digits;
    return digits;
}

QString unit(const Evidence& evidence)
{
    if (!evidence.unit.isEmpty())
        return QChar(QChar::Nbsp) + evidence.unit;
    return isShareOf(evidence) ? u"\u00a0%"_s : isCountOf(evidence) ? u"\u00a0чел."_s : QString();
}

QString opposite(const QString& sign)
{
    return sign == u"≥" ? u"<"_s : sign == u">" ? u"≤"_s : sign == u"≤" ? u">"_s : u"≥"_s;
}

} // namespace

QString answerText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::True:
        return u"да"_s;
    case Verdict::False:
        return u"нет"_s;
    case Verdict::Unknown:
        return u"недостаточно данных"_s;
    case Verdict::Excluded:
        break;
    }
    return u"не учитывается"_s;
}

QString valueText(const Evidence& evidence)
{
    if (!evidence.value || isAnswerOnly(evidence))
        return {};
    const QString digits = valueDigits(evidence, digitsOf(evidence));
    return (isShareOf(evidence) ? digits : trimmed(digits)) + unit(evidence);
}

QString limitText(const Evidence& evidence)
{
    if (!evidence.reference || isAnswerOnly(evidence))
        return {};
    const int digits = std::max(evidence.value ? digitsOf(evidence) : kUsualDigits, 2);
    const QString text =
        trimmed(rounded(shownLimit(evidence), evidence.limitPlain.isEmpty() ? kMostDigits : digits)) + unit(evidence);
    return evidence.limitPlain.isEmpty() ? text : text + u" ("_s + evidence.limitPlain + u')';
}

QString comparisonText(const Evidence& evidence)
{
    if (!isCompared(evidence))
        return {};
    const QString sign = evidence.holds == Verdict::True ? evidence.comparison : opposite(evidence.comparison);
    return sign + u'\u00a0' + limitText(evidence);
}

QString figureText(const Evidence& evidence)
{
    if (isAnswerOnly(evidence))
        return answerText(evidence.holds);
    if (!evidence.value) {
        return evidence.denominator ? u"участников %1"_s.arg(*evidence.denominator) : u"нет данных"_s;
    }
    const QString value = valueText(evidence);
    if (isShareOf(evidence) && evidence.numerator && evidence.denominator)
        return (evidence.measure == u"share_4_5"_s ? u"на «4» и «5» "_s : QString())
            + u"%1 из %2 = "_s.arg(*evidence.numerator).arg(*evidence.denominator) + value;
    if (isCountOf(evidence) && evidence.denominator)
        return u"%1 из %2 по всем школам"_s.arg(value).arg(*evidence.denominator);
    if (isMeanOf(evidence)) {
        const QString name = evidence.measure == u"mean_mark"_s ? u"средняя отметка "_s : u"средний балл "_s;
        return name + value + (evidence.denominator ? u" (%1\u00a0чел.)"_s.arg(*evidence.denominator) : QString());
    }
    return evidence.measure == u"participants"_s ? u"участников "_s + value : value;
}

QString evidenceSentence(const Evidence& evidence)
{
    const QString text = evidence.procedure + u", "_s + evidence.year.toString() + u": "_s + figureText(evidence);
    const QString comparison = comparisonText(evidence);
    if (!comparison.isEmpty())
        return text + u' ' + comparison;
    // A group of schools has no sign of its own: the least count inside it is told in words.
    if (isCountOf(evidence) && evidence.value && evidence.reference)
        return text + (evidence.holds == Verdict::True ? u", не меньше "_s : u", меньше "_s) + limitText(evidence);
    return text;
}

QStringList evidenceRemarks(const Evidence& evidence)
{
    QStringList remarks;
    const bool upwards = evidence.comparison == u"≥" || evidence.comparison == u">";
    if (evidence.pupilsToFlip) {
        remarks.append(evidence.holds == Verdict::False && upwards
                           ? u"не хватает %1\u00a0чел."_s.arg(*evidence.pupilsToFlip)
                           : u"ответ изменится от %1\u00a0чел."_s.arg(*evidence.pupilsToFlip));
    }
    if (!evidence.note.isEmpty())
        remarks.append(evidence.note);
    return remarks;
}

} // namespace lotsia
