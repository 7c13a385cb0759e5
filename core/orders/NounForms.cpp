#include "orders/NounForms.h"

#include <QStringList>

#include <array>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// Genitive, dative, instrumental; the accusative is one of the others.
struct Endings {
    QString genitive, dative, instrumental;
};

struct Noun {
    QString nominative, genitive, dative, accusative, instrumental;
    Agreement agreement;
    bool likeGenitive = false;
};

enum class Class {
    Hard, ///< методист
    HardA, ///< директор, директора
    Soft, ///< руководитель
    SoftA, ///< учитель, учителя
    Yot, ///< лицей
    FeminineA, ///< школа; глава is masculine
    FeminineIya, ///< администрация
    NeuterIe, ///< управление
    NeuterO, ///< министерство
};

struct Entry {
    QStringView nominative;
    Class declension;
    bool animate;
    /// Genitive plural, or the stem of all other forms before «/»: where the rule does not give it.
    QStringView special = {};
};

constexpr Entry entries[] = {
    {u"методист", Class::Hard, true},
    {u"специалист", Class::Hard, true},
    {u"координатор", Class::Hard, true},
    {u"куратор", Class::Hard, true},
    {u"педагог", Class::Hard, true},
    {u"инженер", Class::Hard, true},
    {u"администратор", Class::Hard, true},
    {u"консультант", Class::Hard, true},
    {u"эксперт", Class::Hard, true},
    {u"психолог", Class::Hard, true},
    {u"логопед", Class::Hard, true},
    {u"дефектолог", Class::Hard, true},
    {u"тьютор", Class::Hard, true},
    {u"бухгалтер", Class::Hard, true},
    {u"экономист", Class::Hard, true},
    {u"юрист", Class::Hard, true},
    {u"программист", Class::Hard, true},
    {u"юрисконсульт", Class::Hard, true},
    {u"наставник", Class::Hard, true},
    {u"работник", Class::Hard, true},
    {u"сотрудник", Class::Hard, true},
    {u"начальник", Class::Hard, true},
    {u"помощник", Class::Hard, true},
    {u"советник", Class::Hard, true},
    {u"оператор", Class::Hard, true},
    {u"организатор", Class::Hard, true},
    {u"аналитик", Class::Hard, true},
    {u"министр", Class::Hard, true},
    {u"депутат", Class::Hard, true},
    {u"член", Class::Hard, true},
    {u"инспектор", Class::Hard, true},
    {u"директор", Class::HardA, true},
    {u"заместитель", Class::Soft, true},
    {u"руководитель", Class::Soft, true},
    {u"представитель", Class::Soft, true},
    {u"председатель", Class::Soft, true},
    {u"воспитатель", Class::Soft, true},
    {u"преподаватель", Class::Soft, true},
    {u"исполнитель", Class::Soft, true},
    {u"секретарь", Class::Soft, true},
    {u"библиотекарь", Class::Soft, true},
    {u"делопроизводитель", Class::Soft, true},
    {u"родитель", Class::Soft, true},
    {u"учитель", Class::SoftA, true},
    {u"глава", Class::FeminineA, true, u"глав"},
    {u"отдел", Class::Hard, false},
    {u"комитет", Class::Hard, false},
    {u"департамент", Class::Hard, false},
    {u"центр", Class::Hard, false},
    {u"орган", Class::Hard, false},
    {u"совет", Class::Hard, false},
    {u"кабинет", Class::Hard, false},
    {u"институт", Class::Hard, false},
    {u"университет", Class::Hard, false},
    {u"колледж", Class::Hard, false, u"колледжей"},
    {u"техникум", Class::Hard, false},
    {u"интернат", Class::Hard, false},
    {u"сад", Class::Hard, false},
    {u"сектор", Class::Hard, false},
    {u"фонд", Class::Hard, false},
    {u"дворец", Class::Hard, false, u"дворц/"},
    {u"лицей", Class::Yot, false},
    {u"музей", Class::Yot, false},
    {u"школа", Class::FeminineA, false, u"школ"},
    {u"служба", Class::FeminineA, false, u"служб"},
    {u"группа", Class::FeminineA, false, u"групп"},
    {u"команда", Class::FeminineA, false, u"команд"},
    {u"палата", Class::FeminineA, false, u"палат"},
    {u"библиотека", Class::FeminineA, false, u"библиотек"},
    {u"администрация", Class::FeminineIya, false},
    {u"организация", Class::FeminineIya, false},
    {u"комиссия", Class::FeminineIya, false},
    {u"гимназия", Class::FeminineIya, false},
    {u"академия", Class::FeminineIya, false},
    {u"ассоциация", Class::FeminineIya, false},
    {u"инспекция", Class::FeminineIya, false},
    {u"управление", Class::NeuterIe, false},
    {u"учреждение", Class::NeuterIe, false},
    {u"объединение", Class::NeuterIe, false},
    {u"отделение", Class::NeuterIe, false},
    {u"министерство", Class::NeuterO, false, u"министерств"},
    {u"агентство", Class::NeuterO, false, u"агентств"},
};

/// «и» stands where the rule of spelling forbids «ы».
QString pluralVowel(const QString& stem)
{
    return QStringView(u"гкхжшщч").contains(stem.back()) ? u"и"_s : u"ы"_s;
}

Noun made(const QString& nominative, const QString& stem, const Endings& endings, Agreement agreement)
{
    Noun noun{nominative,
              stem + endings.genitive,
              stem + endings.dative,
              QString(),
              stem + endings.instrumental,
              agreement,
              agreement.gender == WordGender::Plural && !agreement.animate};
    noun.accusative = agreement.animate ? noun.genitive : noun.nominative;
    return noun;
}

Noun singular(const Entry& entry)
{
    const QString word = entry.nominative.toString();
    const QString special = entry.special.toString();
    const bool animate = entry.animate;
    switch (entry.declension) {
    case Class::Hard:
    case Class::HardA: {
        const QString stem = special.endsWith(u'/') ? special.chopped(1) : word;
        // «колледжем»: unstressed behind a hushing sound
        const QString instrumental = QStringView(u"жшщчц").contains(word.back()) && stem == word ? u"ем"_s : u"ом"_s;
        return made(word, stem, {u"а"_s, u"у"_s, instrumental}, {WordGender::Masculine, animate});
    }
    case Class::Soft:
    case Class::SoftA:
    case Class::Yot:
        return made(word, word.chopped(1), {u"я"_s, u"ю"_s, u"ем"_s}, {WordGender::Masculine, animate});
    case Class::FeminineA: {
        const QString stem = word.chopped(1);
        Noun noun = made(word, stem, {pluralVowel(stem), u"е"_s, u"ой"_s},
                         {animate ? WordGender::Masculine : WordGender::Feminine, animate});
        noun.accusative = stem + u"у"_s;
        return noun;
    }
    case Class::FeminineIya: {
        Noun noun = made(word, word.chopped(1), {u"и"_s, u"и"_s, u"ей"_s}, {WordGender::Feminine, animate});
        noun.accusative = word.chopped(1) + u"ю"_s;
        return noun;
    }
    case Class::NeuterIe:
        return made(word, word.chopped(1), {u"я"_s, u"ю"_s, u"ем"_s}, {WordGender::Neuter, animate});
    case Class::NeuterO:
        break;
    }
    return made(word, word.chopped(1), {u"а"_s, u"у"_s, u"ом"_s}, {WordGender::Neuter, animate});
}

Noun plural(const Entry& entry)
{
    const QString word = entry.nominative.toString();
    const QString special = entry.special.toString();
    const Agreement agreement{WordGender::Plural, entry.animate};
    const QString soft = word.chopped(1);
    const Endings hard{u"ов"_s, u"ам"_s, u"ами"_s};
    switch (entry.declension) {
    case Class::Hard:
    case Class::HardA: {
        const QString stem = special.endsWith(u'/') ? special.chopped(1) : word;
        Noun noun = made(stem + (entry.declension == Class::HardA ? u"а"_s : pluralVowel(stem)), stem, hard, agreement);
        if (!special.isEmpty() && !special.endsWith(u'/'))
            noun.genitive = special;
        noun.likeGenitive = entry.declension == Class::HardA;
        return noun;
    }
    case Class::Soft:
    case Class::SoftA: {
        Noun noun = made(soft + (entry.declension == Class::SoftA ? u"я"_s : u"и"_s), soft,
                         {u"ей"_s, u"ям"_s, u"ями"_s}, agreement);
        noun.likeGenitive = entry.declension == Class::SoftA;
        return noun;
    }
    case Class::Yot:
        return made(soft + u"и"_s, soft, {u"ев"_s, u"ям"_s, u"ями"_s}, agreement);
    case Class::FeminineA:
    case Class::NeuterO: {
        Noun noun =
            made(soft + (entry.declension == Class::NeuterO ? u"а"_s : pluralVowel(soft)), soft, hard, agreement);
        noun.genitive = special;
        noun.accusative = agreement.animate ? noun.genitive : noun.nominative;
        noun.likeGenitive = true;
        return noun;
    }
    case Class::FeminineIya:
    case Class::NeuterIe:
        break;
    }
    const QString nominative = soft + (entry.declension == Class::NeuterIe ? u"я"_s : u"и"_s);
    Noun noun = made(nominative, soft, {u"й"_s, u"ям"_s, u"ями"_s}, agreement);
    noun.likeGenitive = true;
    return noun;
}

const QHash<QString, Noun>& nouns()
{
    static const QHash<QString, Noun> known = [] {
        QHash<QString, Noun> made;
        for (const Entry& entry : entries) {
            const Noun one = singular(entry);
            const Noun many = plural(entry);
            made.insert(one.nominative, one);
            made.insert(many.nominative, many);
        }
        return made;
    }();
    return known;
}

/// The parts of «педагог-психолог»; empty when one of them is unknown.
QList<Noun> partsOf(const QString& word)
{
    QList<Noun> parts;
    for (const QString& part : word.toLower().split(u'-')) {
        const auto found = nouns().constFind(part);
        if (found == nouns().constEnd())
            return {};
        parts << *found;
    }
    return parts;
}

QString formOf(const Noun& noun, GrammaticalCase wordCase)
{
    switch (wordCase) {
    case GrammaticalCase::Genitive:
        return noun.genitive;
    case GrammaticalCase::Dative:
        return noun.dative;
    case GrammaticalCase::Accusative:
        return noun.accusative;
    case GrammaticalCase::Instrumental:
        break;
    }
    return noun.instrumental;
}

} // namespace

QString withCapitalsOf(const QString& original, const QString& form)
{
    if (original.size() > 1 && original == original.toUpper())
        return form.toUpper();
    return original.at(0).isUpper() ? form.at(0).toUpper() + form.mid(1) : form;
}

std::optional<Agreement> knownNoun(const QString& word)
{
    const QList<Noun> parts = partsOf(word);
    return parts.isEmpty() ? std::nullopt : std::optional(parts.first().agreement);
}

std::optional<QString> declineNoun(const QString& word, GrammaticalCase wordCase)
{
    const QList<Noun> parts = partsOf(word);
    if (parts.isEmpty())
        return std::nullopt;
    QStringList forms;
    for (const Noun& part : parts)
        forms << formOf(part, wordCase);
    return withCapitalsOf(word, forms.join(u'-'));
}

bool readsLikeGenitive(const QString& word)
{
    const QList<Noun> parts = partsOf(word);
    return !parts.isEmpty() && parts.first().likeGenitive;
}

std::optional<WordGender> adjectiveGender(const QString& word)
{
    QString lower = word.toLower();
    if (lower.endsWith(u"ся"_s))
        lower.chop(2);
    if (lower.size() < 4)
        return std::nullopt;
    const QString ending = lower.right(2);
    if (ending == u"ый" || ending == u"ий" || ending == u"ой")
        return WordGender::Masculine;
    if (ending == u"ая" || ending == u"яя")
        return WordGender::Feminine;
    if (ending == u"ое" || ending == u"ее")
        return WordGender::Neuter;
    if (ending == u"ые" || ending == u"ие")
        return WordGender::Plural;
    return std::nullopt;
}

std::optional<QString> declineAdjective(const QString& word, Agreement agreement, GrammaticalCase wordCase)
{
    if (adjectiveGender(word) != agreement.gender)
        return std::nullopt;
    QString lower = word.toLower();
    const QString tail = lower.endsWith(u"ся"_s) ? u"ся"_s : QString();
    lower.chop(tail.size());
    const QString ending = lower.right(2);
    const QString stem = lower.chopped(2);
    const bool hushing = QStringView(u"жшщчц").contains(stem.back());
    const bool back = QStringView(u"гкх").contains(stem.back());
    const bool soft = (ending == u"ий" || ending == u"яя" || ending == u"ее" || ending == u"ие") && !back && !hushing;
    const bool stressed = ending == u"ой" || stem == u"больш"; // «городской», «большая»
    const bool narrow = soft || (hushing && !stressed); // -его, -ему
    const QString vowel = soft || hushing || back ? u"и"_s : u"ы"_s;
    const auto form = [&](const QString& wide, const QString& thin) { return stem + (narrow ? thin : wide) + tail; };
    QString result;
    const bool accusative = wordCase == GrammaticalCase::Accusative;
    if (accusative && agreement.gender == WordGender::Feminine)
        result = stem + (soft ? u"юю"_s : u"ую"_s) + tail;
    else if (accusative && !agreement.animate)
        return word;
    else if (agreement.gender == WordGender::Feminine)
        result = form(u"ой"_s, u"ей"_s);
    else if (agreement.gender == WordGender::Plural)
        result = stem + vowel
            + (wordCase == GrammaticalCase::Dative             ? u"м"_s
                   : wordCase == GrammaticalCase::Instrumental ? u"ми"_s
                                                               : u"х"_s)
            + tail;
    else if (wordCase == GrammaticalCase::Dative)
        result = form(u"ому"_s, u"ему"_s);
    else if (wordCase == GrammaticalCase::Instrumental)
        result = stem + vowel + u"м"_s + tail;
    else
        result = form(u"ого"_s, u"его"_s);
    return withCapitalsOf(word, result);
}

} // namespace lotsia
