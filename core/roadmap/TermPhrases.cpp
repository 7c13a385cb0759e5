#include "roadmap/TermPhrases.h"

#include <QHash>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const QString& text)
{
    // A phrase begins and ends at a word's edge.
    return QRegularExpression(u"(?<![\\p{L}\\d])(?:"_s + text + u")(?![\\p{L}\\d])"_s,
                              QRegularExpression::UseUnicodePropertiesOption);
}

bool cut(QString& text, const QRegularExpression& phrase)
{
    const auto match = phrase.match(text);
    if (!match.hasMatch())
        return false;
    text.replace(match.capturedStart(), match.capturedLength(), u","_s);
    return true;
}

struct RecurrencePhrase {
    Recurrence recurrence;
    QRegularExpression phrase;
};

const QList<RecurrencePhrase>& recurrencePhrases()
{
    const QString atLeast = u"(?:не реже(?: чем)? |не менее(?: чем)? |как минимум )?"_s;
    const QString in =
        u" (?:в|за|в течение|в течении|на протяжении) (?:каждого |каждый |календарный |календарного )?"_s;
    const QString once = atLeast + u"(?:(?<!\\d-)(?<!\\d, )(?:1(?:-?го)?|один|одного) )?раза?"_s + in;
    const QString twice = atLeast + u"(?:(?<!\\d-)(?<!\\d, )(?:2(?:-?х)?|два|двух) раза?|(?<!\\d-)дважды)"_s + in;
    const QString four = atLeast + u"(?:(?<!\\d-)(?<!\\d, )(?:4(?:-?х)?|четыре|четырех) раза?)"_s + in;
    static const QList<RecurrencePhrase> list{
        {Recurrence::HalfYearly,
         pattern(u"%1года?|%2(?:полугоди[ея]|полгода)|кажд(?:ое|ые) (?:полугодие|полгода)|по полугодиям"_s.arg(twice,
                                                                                                               once))},
        {Recurrence::Quarterly,
         pattern(u"%1года?|%2(?:квартала?|3 месяца|три месяца)|каждый квартал|(?:1 раз )?ежеквартально|поквартально"_s
                     .arg(four, once))},
        {Recurrence::Yearly,
         pattern(u"%1года?|каждый год|(?:1 раз )?ежегодно|ежегодн(?:ый|ая|ое|ые)|из года в год"_s.arg(once))},
        {Recurrence::Monthly, pattern(u"%1месяца?|каждый месяц|ежемесячно|помесячно"_s.arg(once))},
        {Recurrence::Weekly, pattern(u"%1недел[юи]|каждую неделю|еженедельно"_s.arg(once))},
    };
    return list;
}

/// «ежемесячно до 5 числа», «до 10 числа месяца, следующего за отчетным кварталом», «до последнего дня месяца».
void takeDayOfMonth(TermPhrases& phrases)
{
    static const QRegularExpression numbered =
        pattern(u"(?:(?:до|к|не позднее|не позже)(?:,? чем)?(?: до)? )?(?<day>\\d{1,2})(?: ?-?(?:го|му|ое|е))? "
                u"(?:числа|числу|число)"
                "(?<each> каждого| любого)?(?: текущего)?(?<next> следующего)?(?<month> месяца)?"
                "(?:,? ?(?<after>следующего за отчетным)(?: (?<unit>месяцем|кварталом|периодом))?)?"_s);
    static const QRegularExpression last = pattern(
        u"(?:до|к|не позднее|не позже) (?:последне(?:го|му) (?:числа|дня|дню)|конца|концу)(?<each> каждого| текущего)? месяца"_s);
    const QRegularExpression* form = &numbered;
    auto match = numbered.match(phrases.rest);
    if (!match.hasMatch()) {
        form = &last;
        match = last.match(phrases.rest);
    }
    if (!match.hasMatch())
        return;
    const bool each = match.hasCaptured(u"each"_s) && match.captured(u"each"_s).contains(u"кажд");
    if (phrases.recurrence == Recurrence::None && each)
        phrases.recurrence = Recurrence::Monthly;
    const bool quarterly = phrases.recurrence == Recurrence::Quarterly && form == &numbered
        && match.hasCaptured(u"after"_s) && match.captured(u"unit"_s) != u"месяцем";
    phrases.dayOfMonth = form == &numbered ? match.captured(u"day"_s).toInt() : 31;
    phrases.contradicts = (phrases.recurrence != Recurrence::Monthly && !quarterly)
        || (phrases.recurrence == Recurrence::Monthly && match.captured(u"unit"_s) == u"кварталом")
        || phrases.dayOfMonth < 1 || phrases.dayOfMonth > 31;
    phrases.rest.replace(match.capturedStart(), match.capturedLength(), u","_s);
    // A second day of the month: «до 5 и 20 числа».
    phrases.contradicts = phrases.contradicts || numbered.match(phrases.rest).hasMatch();
}

/// «ежеквартально, до конца квартала»: the period's own end, which needs no words.
void takeOwnEnd(TermPhrases& phrases)
{
    static const QHash<Recurrence, QString> genitives{{Recurrence::Yearly, u"(?:календарного )?года"_s},
                                                      {Recurrence::HalfYearly, u"полугодия"_s},
                                                      {Recurrence::Quarterly, u"квартала"_s},
                                                      {Recurrence::Weekly, u"недели"_s}};
    const QString genitive = genitives.value(phrases.recurrence);
    if (!genitive.isEmpty())
        cut(phrases.rest,
            pattern(u"(?:до|к|в|на) (?:конца|концу|конце|конец) (?:каждо(?:го|й) )?%1(?! ?\\d)"_s.arg(genitive)));
}

} // namespace

TermPhrases takePhrases(const QString& folded)
{
    static const QString within = u"(?:в течени[ие] |в продолжение |на протяжении )"_s;
    // Words that go on with a phrase, up to a preposition or a time.
    static const QString tail =
        u"(?: "
        u"(?!(?:в|во|до|с|со|по|к|не|на|за|от|раз|при)(?!\\p{L})|янв|фев|март|апр|ма[йяе](?!\\p{L})|июн|июл|авг|сент|"
        u"окт|"
        "нояб|дек|перв|втор|трет|четв|кварт|полуг|весн|лет|осен|зим|учебн|уч(?!\\p{L}))[а-я]+(?![- ]*\\d)){0,5}"_s;
    static const QRegularExpression asNeeded = pattern(
        u"(?:по мере (?:(?:необходимости|надобности|готовности|потребности)|"
        "(?:поступления|возникновения|обращения|выявления|получения|появления|проведения)%1)|"
        "при (?:необходимости|наличии потребности)|"
        "по (?:необходимости|(?:отдельным )?(?:запрос(?:у|ам)|обращени(?:ю|ям)|заявк(?:е|ам))%1|согласованию))"_s.arg(
            tail));
    static const QRegularExpression byPlan =
        pattern(u"(?:в соответствии с|согласно|по) (?:[а-я]+(?:ому|ему|ым|им|ыми|ими) )*"
                "(?:план(?:ом|ами|у|ам)|график(?:ом|ами|у|ам)|дорожной картой|дорожной карте|расписани(?:ю|ем))"
                "(?:-график(?:ом|ами|у|ам))?%1"_s.arg(tail));
    static const QRegularExpression constant = pattern(u"постоянно|непрерывно|систематически|регулярно"_s);
    static const QRegularExpression wholePeriod =
        pattern(u"(?:%1всего (?:периода|срока)|весь период|(?:за |на )?весь срок)"
                "(?: (?:реализации|действия|исполнения)"
                "(?: (?:настоящего|плана|проекта|программы|дорожной карты|концепции|мероприятий|мероприятия))*)?"_s.arg(
                    within));
    static const QRegularExpression withinYear =
        pattern(u"%1(?:всего |календарного |текущего )*года(?! ?\\d)|весь год|круглогодично"_s.arg(within));

    TermPhrases phrases;
    phrases.rest = folded;
    static const QRegularExpression years(uR"((?<!\p{L})г\.? ?г\.?(?!\p{L}))"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    phrases.rest.replace(years, u"гг"_s);
    static const QRegularExpression everySchoolYear =
        pattern(u"(?<=в )учебный год(?! ?\\d)|(?<=в течение |в течении )(?:одного )?учебного года(?! ?\\d)"_s);
    static const QRegularExpression times = pattern(u"раза? (?:в|в течение|в течении) (?:одного )?уч[а-я]+"_s);
    // «2 раза в течение 2023-2024 учебного года»: so often a year, in that year.
    static const QRegularExpression timesIn(u"(?<=раз |раза |дважды )(?:в течени[ие]|за|в) (?=\\d{4})"_s);
    phrases.rest.replace(timesIn, u"в год, в течение "_s);
    if (times.match(phrases.rest).hasMatch() && phrases.rest.contains(everySchoolYear)) {
        phrases.rest.replace(everySchoolYear, u"год"_s);
        phrases.schoolYear = true;
    }
    for (const RecurrencePhrase& entry : recurrencePhrases()) {
        if (cut(phrases.rest, entry.phrase)) {
            phrases.recurrence = entry.recurrence;
            break;
        }
    }
    static const QRegularExpression schoolYears(u"\\d ?[-/] ?\\d+ уч"_s);
    const bool halves = phrases.recurrence == Recurrence::HalfYearly && schoolYears.match(phrases.rest).hasMatch();
    phrases.schoolYear = (phrases.schoolYear || halves)
        && (phrases.recurrence == Recurrence::Yearly || phrases.recurrence == Recurrence::HalfYearly);
    takeDayOfMonth(phrases);
    takeOwnEnd(phrases);
    phrases.asNeeded = cut(phrases.rest, asNeeded);
    phrases.asNeeded = cut(phrases.rest, byPlan) || phrases.asNeeded;
    phrases.wholePeriod = cut(phrases.rest, wholePeriod);
    phrases.constant = cut(phrases.rest, constant);
    phrases.withinYear = cut(phrases.rest, withinYear);
    return phrases;
}

} // namespace lotsia
