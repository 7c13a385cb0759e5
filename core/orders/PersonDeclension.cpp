#include "orders/Declension.h"

#include "orders/NounForms.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

enum class Sex { Unknown, Male, Female };

struct Forms {
    QString genitive, dative, accusative, instrumental;
};

std::optional<QString> pick(const std::optional<Forms>& forms, GrammaticalCase wordCase)
{
    if (!forms)
        return std::nullopt;
    const QString form = wordCase == GrammaticalCase::Genitive ? forms->genitive
        : wordCase == GrammaticalCase::Dative                  ? forms->dative
        : wordCase == GrammaticalCase::Accusative              ? forms->accusative
                                                               : forms->instrumental;
    return form.isEmpty() ? std::nullopt : std::optional(form);
}

Forms unchanged(const QString& word)
{
    return {word, word, word, word};
}

Forms ended(const QString& stem, const QString& genitive, const QString& dative, const QString& accusative,
            const QString& instrumental)
{
    return {stem + genitive, stem + dative, stem + accusative,
            instrumental.isEmpty() ? QString() : stem + instrumental};
}

bool endsWithAny(const QString& word, std::initializer_list<const char16_t*> endings)
{
    return std::ranges::any_of(endings, [&](const char16_t* ending) { return word.endsWith(QStringView(ending)); });
}

bool isOneOf(QChar c, QStringView letters)
{
    return letters.contains(c);
}

constexpr QStringView hushing = u"жшщчц";
constexpr QStringView consonants = u"бвгджзклмнпрстфхцчшщ";

/// A name in a consonant, «й» or «ь» as a man's noun; a fleeting vowel is not known by the ending.
std::optional<Forms> mannerOfMan(const QString& word)
{
    const QString stem = word.chopped(1);
    if (word.endsWith(u'ь'))
        return ended(stem, u"я"_s, u"ю"_s, u"я"_s, u"ем"_s);
    if (word.endsWith(u'й'))
        return ended(stem, u"я"_s, u"ю"_s, u"я"_s, u"ем"_s);
    if (!isOneOf(word.back(), consonants))
        return std::nullopt;
    // Behind a hushing sound the ending hangs on the stress: only «-ич» is known.
    const QString instrumental = word.endsWith(u"ич"_s) ? u"ем"_s : isOneOf(word.back(), hushing) ? QString() : u"ом"_s;
    return ended(word, u"а"_s, u"у"_s, u"а"_s, instrumental);
}

/// A name in «а» or «я», of either sex.
std::optional<Forms> mannerOfA(const QString& word)
{
    const QString stem = word.chopped(1);
    if (word.endsWith(u"ия"_s))
        return ended(stem, u"и"_s, u"и"_s, u"ю"_s, u"ей"_s);
    if (word.endsWith(u'я'))
        return ended(stem, u"и"_s, u"е"_s, u"ю"_s, u"ей"_s);
    if (!isOneOf(stem.back(), consonants))
        return std::nullopt;
    const bool narrow = isOneOf(stem.back(), u"гкхжшщч");
    return ended(stem, narrow ? u"и"_s : u"ы"_s, u"е"_s, u"у"_s, isOneOf(stem.back(), hushing) ? QString() : u"ой"_s);
}

/// Surnames that read like a feminine in -ова or -ина but may be plain nouns.
bool isPlainNounInA(const QString& word)
{
    static const QStringList words{u"сова"_s,   u"корова"_s,  u"голова"_s,   u"подкова"_s,    u"дева"_s,   u"калина"_s,
                                   u"малина"_s, u"щербина"_s, u"долина"_s,   u"былина"_s,     u"рябина"_s, u"осина"_s,
                                   u"дубина"_s, u"година"_s,  u"судьбина"_s, u"перепелина"_s, u"глина"_s,  u"зима"_s};
    return words.contains(word);
}

/// \p word in small letters.
std::optional<Forms> surname(const QString& word, Sex sex)
{
    if (word.size() < 2)
        return std::nullopt;
    const QString stem = word.chopped(2);
    const bool longEnough = word.size() >= 4;
    // Черных, Долгих; Шевченко, Живаго, Дурново, Гёте: the same for everybody.
    if ((longEnough && endsWithAny(word, {u"ых", u"их"})) || isOneOf(word.back(), u"оеэиуюыё"))
        return unchanged(word);
    if (longEnough && endsWithAny(word, {u"ов", u"ев", u"ёв", u"ин", u"ын"}))
        return sex == Sex::Female ? std::nullopt : std::optional(ended(word, u"а"_s, u"у"_s, u"а"_s, u"ым"_s));
    if (longEnough && endsWithAny(word, {u"ова", u"ева", u"ёва", u"ина", u"ына"})) {
        if (sex == Sex::Male || isPlainNounInA(word))
            return std::nullopt;
        return ended(word.chopped(1), u"ой"_s, u"ой"_s, u"у"_s, u"ой"_s);
    }
    if (longEnough && endsWithAny(word, {u"ский", u"цкий", u"ской", u"цкой"}))
        return sex == Sex::Female ? std::nullopt : std::optional(ended(stem, u"ого"_s, u"ому"_s, u"ого"_s, u"им"_s));
    if (longEnough && word.endsWith(u"ый"_s))
        return sex == Sex::Female ? std::nullopt : std::optional(ended(stem, u"ого"_s, u"ому"_s, u"ого"_s, u"ым"_s));
    if (longEnough && word.endsWith(u"ая"_s)) {
        if (sex == Sex::Male || isOneOf(stem.back(), hushing))
            return std::nullopt;
        return ended(stem, u"ой"_s, u"ой"_s, u"ую"_s, u"ой"_s);
    }
    if (endsWithAny(word, {u"а", u"я"}))
        return mannerOfA(word);
    // «Соловей», «Заяц», «Гребень»: a vowel may fall out; «Георгий», «Крутой»: noun or adjective.
    if (endsWithAny(word, {u"ий", u"ой", u"ей", u"ец", u"ёк", u"ек", u"ок", u"ень", u"яц", u"ель", u"оль", u"оть"}))
        return sex == Sex::Female && !endsWithAny(word, {u"ий", u"ой"}) ? std::optional(unchanged(word)) : std::nullopt;
    if (sex == Sex::Female)
        return unchanged(word);
    return sex == Sex::Male ? mannerOfMan(word) : std::nullopt;
}

std::optional<Forms> firstName(const QString& word, Sex sex)
{
    static const QHash<QString, QString> fleeting{
        {u"павел"_s, u"павл"_s}, {u"лев"_s, u"льв"_s}, {u"петр"_s, u"петр"_s}, {u"пётр"_s, u"петр"_s}};
    if (sex == Sex::Male && fleeting.contains(word))
        return ended(fleeting.value(word), u"а"_s, u"у"_s, u"а"_s, u"ом"_s);
    if (word == u"любовь" || (sex == Sex::Female && word.endsWith(u'ь')))
        return ended(word.chopped(1), u"и"_s, u"и"_s, u"ь"_s, u"ью"_s);
    if (endsWithAny(word, {u"а", u"я"}))
        return mannerOfA(word);
    return sex == Sex::Male ? mannerOfMan(word) : sex == Sex::Female ? std::optional(unchanged(word)) : std::nullopt;
}

Sex sexByPatronymic(const QString& word)
{
    if (word.size() >= 5 && endsWithAny(word, {u"вич", u"ьич", u"мич", u"кич", u"тич", u"нич"}))
        return Sex::Male;
    if (word.size() >= 5 && endsWithAny(word, {u"вна", u"ична"}))
        return Sex::Female;
    return Sex::Unknown;
}

Forms patronymic(const QString& word, Sex sex)
{
    if (sex == Sex::Female)
        return ended(word.chopped(1), u"ы"_s, u"е"_s, u"у"_s, u"ой"_s);
    // Ильичом, Кузьмичом, Лукичом, Фомичом bear the stress on the ending.
    const bool stressed = endsWithAny(word, {u"ьич", u"мич", u"кич"});
    return ended(word, u"а"_s, u"у"_s, u"а"_s, stressed ? u"ом"_s : u"ем"_s);
}

/// A surname of one or two parts.
std::optional<QString> declineSurname(const QString& word, Sex sex, GrammaticalCase wordCase)
{
    QStringList parts = word.split(u'-');
    for (QString& part : parts) {
        if (part.isEmpty())
            return std::nullopt;
        const auto form = pick(surname(part.toLower(), sex), wordCase);
        if (!form)
            return std::nullopt;
        part = withCapitalsOf(part, *form);
    }
    return parts.join(u'-');
}

bool isInitials(const QString& word)
{
    static const QRegularExpression initials(u"^(?:[А-ЯЁ]\\.){1,3}$"_s);
    return initials.match(word).hasMatch();
}

bool isNameWord(const QString& word)
{
    static const QRegularExpression name(u"^[А-ЯЁ][А-ЯЁа-яё-]+$"_s);
    return name.match(word).hasMatch();
}

} // namespace

std::optional<QString> suggestPerson(const QString& name, GrammaticalCase wordCase)
{
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<qsizetype> full;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isInitials(words.at(i)))
            continue;
        if (!isNameWord(words.at(i)))
            return std::nullopt;
        full << i;
    }
    if (full.isEmpty() || full.size() > 3)
        return std::nullopt;
    if (full.size() == 1) {
        QString& word = words[full.first()];
        const auto form = declineSurname(word, Sex::Unknown, wordCase);
        if (!form)
            return std::nullopt;
        word = *form;
        return words.join(u' ');
    }
    // Фамилия Имя Отчество, Имя Отчество Фамилия, Имя Отчество: told apart by where the patronymic stands.
    if (full.size() != words.size())
        return std::nullopt;
    const qsizetype last = full.size() - 1;
    qsizetype at = sexByPatronymic(words.at(last).toLower()) != Sex::Unknown ? last : 1;
    if (full.size() == 3 && at == last && sexByPatronymic(words.at(1).toLower()) != Sex::Unknown)
        return std::nullopt; // «Иван Петрович Абрамович» or «Петрович Иван Абрамович»
    const Sex sex = sexByPatronymic(words.at(at).toLower());
    if (sex == Sex::Unknown)
        return std::nullopt;
    const qsizetype first = at - 1;
    const auto given = pick(firstName(words.at(first).toLower(), sex), wordCase);
    const auto middle = pick(patronymic(words.at(at).toLower(), sex), wordCase);
    if (!given || !middle)
        return std::nullopt;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i == first) {
            words[i] = withCapitalsOf(words.at(i), *given);
        } else if (i == at) {
            words[i] = withCapitalsOf(words.at(i), *middle);
        } else {
            const auto family = declineSurname(words.at(i), sex, wordCase);
            if (!family)
                return std::nullopt;
            words[i] = *family;
        }
    }
    return words.join(u' ');
}

} // namespace lotsia
