#include "roadmap/TemplateWords.h"

#include "roadmap/MonthNames.h"

#include <QRegularExpression>

#include <optional>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& fieldPattern()
{
    static const QRegularExpression pattern(u"\\{([^{}]*)\\}"_s);
    return pattern;
}

std::optional<QString> valueOf(const QString& field, const TemplateWords& words)
{
    const auto or_ = [](const QString& text, const QString& neutral) { return text.isEmpty() ? neutral : text; };
    if (field == u"department.short_name")
        return or_(words.department, u"Управление образования"_s);
    if (field == u"municipality.nominative")
        return or_(words.municipalityNominative, u"муниципальное образование"_s);
    if (field == u"municipality.genitive")
        return or_(words.municipalityGenitive, u"муниципального образования"_s);
    if (field == u"municipality.prepositional")
        return or_(words.municipalityPrepositional, u"муниципальном образовании"_s);
    static const QRegularExpression year(u"^year(?:\\+([1-9]))?$"_s);
    if (const auto match = year.match(field); match.hasMatch())
        return QString::number(words.year.startYear() + match.captured(1).toInt());
    return std::nullopt;
}

/// Replaces each field by what \p value gives for it.
template <typename Value>
QString replaced(const QString& text, const QRegularExpression& pattern, Value value)
{
    QString result;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += value(match);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace

QString TemplateWords::filled(const QString& text) const
{
    return replaced(text, fieldPattern(), [this](const QRegularExpressionMatch& match) {
        return valueOf(match.captured(1), *this).value_or(match.captured());
    });
}

QString unknownField(const QString& text)
{
    const TemplateWords words{.year = AcademicYear::endingIn(2000)};
    for (auto matches = fieldPattern().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (!valueOf(match.captured(1), words))
            return match.captured();
    }
    QString rest = text;
    rest.remove(fieldPattern());
    return rest.contains(u'{') || rest.contains(u'}') ? u"{"_s : QString();
}

QString withYears(const QString& term, AcademicYear year)
{
    static const QRegularExpression word(u"\\p{L}+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto yearOf = [year](int month) { return month >= year.start().month() ? year.startYear() : year.endYear(); };
    QList<int> years;
    for (auto matches = word.globalMatch(term); matches.hasNext();)
        if (const int month = monthOfWord(matches.next().captured().toLower()); month > 0)
            years << yearOf(month);
    QString dated = term;
    if (!term.contains(QRegularExpression(u"\\d"_s)))
        dated.replace(u"учебного года"_s, year.toString() + u" учебного года"_s);
    qsizetype met = 0;
    return replaced(dated, word, [&](const QRegularExpressionMatch& match) {
        QString text = match.captured();
        if (monthOfWord(text.toLower()) == 0)
            return text;
        ++met;
        // «сентябрь – октябрь 2023 г.»: one year said once
        if (met == years.size() || years.at(met - 1) != years.at(met))
            text += u" %1 г."_s.arg(years.at(met - 1));
        return text;
    });
}

} // namespace lotsia
