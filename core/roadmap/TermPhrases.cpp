#include "roadmap/TermPhrases.h"

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
    const QString once = atLeast + u"(?:(?<!\\d-)(?<!\\d, )(?:1|один) )?раз(?:а)? в "_s;
    const QString twice = atLeast + u"(?:(?<!\\d-)(?<!\\d, )(?:2|два) раза?|(?<!\\d-)дважды) в "_s;
    const QString four = atLeast + u"(?:(?<!\\d-)(?<!\\d, )(?:4|четыре) раза?) в "_s;
    static const QList<RecurrencePhrase> list{
        {Recurrence::HalfYearly,
         pattern(u"%1год|%2(?:полугодие|полгода)|кажд(?:ое|ые) (?:полугодие|полгода)"_s.arg(twice, once))},
        {Recurrence::Quarterly,
         pattern(u"%1год|%2(?:квартал|3 месяца|три месяца)|каждый квартал|ежеквартально"_s.arg(four, once))},
        {Recurrence::Yearly, pattern(u"%1год|каждый год|ежегодно|ежегодный|ежегодная"_s.arg(once))},
        {Recurrence::Monthly, pattern(u"%1месяц|каждый месяц|ежемесячно"_s.arg(once))},
        {Recurrence::Weekly, pattern(u"%1неделю|каждую неделю|еженедельно"_s.arg(once))},
    };
    return list;
}

} // namespace

TermPhrases takePhrases(const QString& folded)
{
    static const QString within = u"(?:в течени[ие] |в продолжение |на протяжении )"_s;
    static const QRegularExpression asNeeded = pattern(
        u"по мере (?:необходимости|надобности|поступления(?: [а-я]+)?|возникновения(?: [а-я]+)?)|"
        "при (?:необходимости|наличии потребности)|по (?:необходимости|запрос(?:у|ам)|согласованию|обращени(?:ю|ям))"_s);
    static const QRegularExpression byPlan = pattern(
        u"(?:в соответствии с|согласно|по) (?:[а-я]+(?:ому|ему|ым|им|ыми|ими) )*"
        "(?:план(?:ом|ами|у|ам)|график(?:ом|ами|у|ам)|дорожной картой|дорожной карте)(?:-график(?:ом|у))?"
        "(?: (?:работы|мероприятий|деятельности|проведения|реализации|управления|образования|министерства|учреждения"
        "|организации|школы|проекта|ммц|рмо))*"_s);
    static const QRegularExpression constant = pattern(u"постоянно|непрерывно|систематически|регулярно"_s);
    static const QRegularExpression wholePeriod =
        pattern(u"(?:%1всего (?:периода|срока)|весь период|(?:за |на )?весь срок)"
                "(?: (?:реализации|действия|исполнения)"
                "(?: (?:настоящего|плана|проекта|программы|дорожной карты|концепции|мероприятий|мероприятия))*)?"_s.arg(
                    within));
    static const QRegularExpression withinYear =
        pattern(u"%1(?:всего |календарного |текущего )?года(?! ?\\d)|весь год|круглогодично"_s.arg(within));

    TermPhrases phrases;
    phrases.rest = folded;
    for (const RecurrencePhrase& entry : recurrencePhrases()) {
        if (cut(phrases.rest, entry.phrase)) {
            phrases.recurrence = entry.recurrence;
            break;
        }
    }
    phrases.asNeeded = cut(phrases.rest, asNeeded);
    phrases.asNeeded = cut(phrases.rest, byPlan) || phrases.asNeeded;
    phrases.wholePeriod = cut(phrases.rest, wholePeriod);
    phrases.constant = cut(phrases.rest, constant);
    phrases.withinYear = cut(phrases.rest, withinYear);
    return phrases;
}

} // namespace lotsia
