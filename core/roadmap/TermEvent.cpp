#include "roadmap/TermEvent.h"

#include "common/TextFold.h"
#include "roadmap/MonthNames.h"

#include <QRegularExpression>
#include <QStringList>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxCount = 999;
constexpr qsizetype maxWords = 300;

const QStringList& unitWords()
{
    static const QStringList words{u"days"_s, u"working-days"_s, u"weeks"_s, u"months"_s};
    return words;
}

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(
        text, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

int countOf(const QString& word)
{
    static const QRegularExpression digits(u"^\\d{1,3}"_s);
    if (const auto match = digits.match(word); match.hasMatch())
        return match.captured().toInt();
    static const QList<std::pair<QString, int>> stems{
        {u"одн"_s, 1},   {u"двух"_s, 2},   {u"дву"_s, 2},        {u"два"_s, 2},      {u"две"_s, 2},     {u"трех"_s, 3},
        {u"три"_s, 3},   {u"четыр"_s, 4},  {u"пят"_s, 5},        {u"шест"_s, 6},     {u"сем"_s, 7},     {u"восьм"_s, 8},
        {u"девят"_s, 9}, {u"десят"_s, 10}, {u"пятнадцат"_s, 15}, {u"двадцат"_s, 20}, {u"тридцат"_s, 30}};
    int best = 0;
    qsizetype length = 0;
    for (const auto& [stem, count] : stems) {
        if (stem.size() > length && word.startsWith(stem)) {
            best = count;
            length = stem.size();
        }
    }
    return best;
}

TermEvent::Unit unitOf(const QString& kind, const QString& unit)
{
    if (unit.startsWith(u"нед"))
        return TermEvent::Unit::Weeks;
    if (unit.startsWith(u"мес"))
        return TermEvent::Unit::Months;
    return kind.startsWith(u"раб") ? TermEvent::Unit::WorkingDays : TermEvent::Unit::Days;
}

/// A day of its own, or a repetition, beside the event: then the term says more than one thing.
bool saysMore(const QString& folded)
{
    static const QRegularExpression more = pattern(
        u"(?<!\\p{L})(?:не (?:позднее|позже|ранее)|но не|либо|или|ежегодно|ежемесячно|ежеквартально|еженедельно|кажд[а-я]+)(?!\\p{L})"_s);
    if (more.match(folded).hasMatch())
        return true;
    // «после 1 сентября», «с 01.09.2024», «после августа»: a day, no event. A document's date behind «от» is none.
    static const QRegularExpression connector =
        pattern(u"^(?:с(?:о)? (?:дня|даты|момента)|от даты|после|до|по|с|от) (?:дня |даты )?"_s);
    const QString subject = QString(folded).remove(connector);
    static const QRegularExpression first(u"^[\\p{L}\\d]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString word = first.match(subject).captured();
    return word.isEmpty() || word.at(0).isDigit() || monthOfWord(word) > 0;
}

QString unitText(int count, TermEvent::Unit unit, bool accusative)
{
    // One, few and many; «в течение» takes the genitive, «за» the accusative.
    struct Forms {
        QString one, few, many;
    };
    static const QList<Forms> genitive{{u"дня"_s, u"дней"_s, u"дней"_s},
                                       {u"рабочего дня"_s, u"рабочих дней"_s, u"рабочих дней"_s},
                                       {u"недели"_s, u"недель"_s, u"недель"_s},
                                       {u"месяца"_s, u"месяцев"_s, u"месяцев"_s}};
    static const QList<Forms> accusatives{{u"день"_s, u"дня"_s, u"дней"_s},
                                          {u"рабочий день"_s, u"рабочих дня"_s, u"рабочих дней"_s},
                                          {u"неделю"_s, u"недели"_s, u"недель"_s},
                                          {u"месяц"_s, u"месяца"_s, u"месяцев"_s}};
    const Forms& forms = (accusative ? accusatives : genitive).at(static_cast<qsizetype>(unit));
    const int ones = count % 10;
    const bool teen = count % 100 >= 11 && count % 100 <= 14;
    const QString& word = teen ? forms.many : ones == 1 ? forms.one : ones >= 2 && ones <= 4 ? forms.few : forms.many;
    return QString::number(count) + u' ' + word;
}

} // namespace

std::optional<TermEvent> TermEvent::parse(const QString& text)
{
    static const QString number = u"(?<n>\\d{1,3}|[а-яё]+)(?:-?(?:ти|ми|и|х|го|ех))?(?: ?\\([а-яё ]+\\))?"_s;
    static const QString kind = u"(?:(?<kind>рабоч|календарн)[а-яё]+ )?"_s;
    static const QString unit = u"(?<unit>дн(?:ей|я)|день|недел[ьиюя]|месяц(?:а|ев)?)"_s;
    static const QString after =
        u"(?<words>(?:с(?:о)? (?:дня|даты|момента)|от (?:даты|дня)|после|по (?:окончании|завершении|итогам)) .+)"_s;
    static const QRegularExpression counted = pattern(
        u"^(?:в (?:течени[ие]|срок(?: до| не более)?)|в продолжение|не (?:позднее|позже)(?:,? чем)?(?: через)?|через) (?:%1 )?%2%3 %4$"_s
            .arg(number, kind, unit, after));
    static const QRegularExpression countedOne =
        pattern(u"^в течени[ие] (?<n>)(?<kind>)(?<unit>дня|недели|месяца) %1$"_s.arg(after));
    static const QRegularExpression adjective = pattern(u"^в "
                                                        u"(?:(?<n>\\d{1,3}|двух|тр[её]х|четыр[её]х|пяти|семи|десяти|"
                                                        u"пятнадцати|двадцати|тридцати)(?:-?(?:ти|ми|и|х))?[- ]?)?"
                                                        "(?<unit>дн|недел|месяч)[а-яё]*(?: срок)? %1$"_s.arg(after));
    static const QRegularExpression ahead =
        pattern(u"^(?:не (?:позднее|позже|менее)(?:,? чем)? )?за %1 %2%3 (?<words>до .+)$"_s.arg(number, kind, unit));
    static const QRegularExpression aheadOfOne = pattern(
        u"^(?:не (?:позднее|позже|менее)(?:,? чем)? )?за (?<n>)(?<kind>)(?<unit>день|неделю|месяц) (?<words>до .+)$"_s);

    QString simple = text.simplified();
    while (simple.endsWith(u'.') || simple.endsWith(u';') || simple.endsWith(u','))
        simple.chop(1);
    for (const QRegularExpression* form : {&counted, &countedOne, &adjective, &aheadOfOne, &ahead}) {
        const auto match = form->match(simple);
        if (!match.hasMatch())
            continue;
        TermEvent event;
        const QString n = foldForMatch(match.captured(u"n"_s));
        event.count = n.isEmpty() ? 1 : countOf(n);
        event.unit = unitOf(form == &adjective ? QString() : foldForMatch(match.captured(u"kind"_s)),
                            foldForMatch(match.captured(u"unit"_s)));
        event.before = form == &ahead || form == &aheadOfOne;
        event.words = match.captured(u"words"_s).trimmed();
        if (event.count < 1 || event.words.size() > maxWords || saysMore(foldForMatch(event.words)))
            return std::nullopt;
        return event;
    }
    return std::nullopt;
}

std::optional<TermEvent> TermEvent::fromJson(const QJsonObject& json)
{
    TermEvent event;
    event.count = json.value(u"count"_s).toInt();
    const auto unit = unitWords().indexOf(json.value(u"unit"_s).toString());
    event.before = json.value(u"before"_s).toBool();
    event.words = json.value(u"words"_s).toString().simplified();
    if (event.count < 1 || event.count > maxCount || unit < 0 || event.words.isEmpty() || event.words.size() > maxWords)
        return std::nullopt;
    event.unit = static_cast<Unit>(unit);
    return event;
}

QJsonObject TermEvent::toJson() const
{
    return {{u"count"_s, count},
            {u"unit"_s, unitWords().at(static_cast<qsizetype>(unit))},
            {u"before"_s, before},
            {u"words"_s, words}};
}

QString TermEvent::plain() const
{
    return (before ? u"за "_s : u"в течение "_s) + unitText(count, unit, before) + u' ' + words;
}

} // namespace lotsia
