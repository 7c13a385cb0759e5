#include "orders/Declension.h"

#include "orders/NounForms.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// What governs what follows it, so that only this word changes: «заведующий кабинетом», «исполняющий обязанности».
bool isNounLikeAdjective(const QString& word)
{
    static const QStringList words{u"заведующ"_s, u"исполняющ"_s, u"ответственн"_s, u"управляющ"_s,   u"дежурн"_s,
                                   u"учащ"_s,     u"обучающ"_s,   u"служащ"_s,      u"уполномоченн"_s};
    const QString lower = word.toLower();
    return std::ranges::any_of(words, [&](const QString& stem) { return lower.startsWith(stem); });
}

/// «образования», «культуры»: a further attribute of an institution behind a comma, already in the genitive.
bool isAttribute(const QString& word)
{
    static const QStringList words{u"образования"_s, u"культуры"_s,    u"спорта"_s,    u"молодежи"_s,
                                   u"молодежной"_s,  u"науки"_s,       u"туризма"_s,   u"здравоохранения"_s,
                                   u"физической"_s,  u"просвещения"_s, u"искусства"_s, u"архивов"_s};
    return words.contains(word.toLower().replace(u'ё', u'е'));
}

/// «МБУ», «ООШ», «ДПО»: capitals alone, and not a word of the list that was printed in capitals.
bool isAbbreviation(const QString& word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower() && !knownNoun(word)
        && std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c.isDigit() || c == u'-'; });
}

bool isQuoted(const QString& word)
{
    return !word.isEmpty() && QStringView(u"«\"„“").contains(word.front());
}

/// Words of a phrase; what stands in quotation marks or brackets is one word.
QStringList wordsOf(const QString& phrase)
{
    QStringList words;
    QString word;
    int depth = 0;
    bool straight = false;
    for (const QChar c : phrase.simplified()) {
        if (c == u'"')
            straight = !straight;
        depth += QStringView(u"«(„").contains(c) ? 1 : QStringView(u"»)“").contains(c) ? -1 : 0;
        if (c == u' ' && depth <= 0 && !straight) {
            words << word;
            word.clear();
        } else {
            word += c;
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

/// The words of one member of a phrase with its head in another case.
std::optional<QStringList> declineMember(QStringList words, GrammaticalCase wordCase)
{
    if (words.isEmpty())
        return std::nullopt;
    const QString& first = words.first();
    if (first == u"врио" || first == u"и.о." || first == u"И.о.")
        return words;
    if (isAbbreviation(first) || isQuoted(first)) {
        // «МКУ Управление образования» without quotation marks: whether the name changes is the department's habit.
        const bool named =
            std::ranges::any_of(words.mid(1), [](const QString& word) { return knownNoun(word).has_value(); });
        return named ? std::nullopt : std::optional(words);
    }
    qsizetype head = 0;
    while (head < words.size() && !knownNoun(words.at(head)) && adjectiveGender(words.at(head)))
        ++head;
    if (head < words.size()) {
        if (const auto agreement = knownNoun(words.at(head))) {
            for (qsizetype i = 0; i < head; ++i) {
                const auto adjective = declineAdjective(words.at(i), *agreement, wordCase);
                if (!adjective)
                    return std::nullopt;
                words[i] = *adjective;
            }
            words[head] = *declineNoun(words.at(head), wordCase);
            return words;
        }
    }
    const auto gender = adjectiveGender(first);
    if (!gender || !isNounLikeAdjective(first))
        return std::nullopt;
    const auto form = declineAdjective(first, {*gender, *gender != WordGender::Neuter}, wordCase);
    if (!form)
        return std::nullopt;
    words[0] = *form;
    return words;
}

/// Where a second head begins behind «и»: only where its first word cannot be an attribute of the first head.
std::optional<bool> beginsMember(const QStringList& words, qsizetype from)
{
    qsizetype head = from;
    while (head < words.size() && !knownNoun(words.at(head)) && adjectiveGender(words.at(head)))
        ++head;
    if (head >= words.size() || !knownNoun(words.at(head)))
        return from < words.size() && isAbbreviation(words.at(from)) ? std::nullopt : std::optional(false);
    if (from == 2 && knownNoun(words.first()))
        return true; // «руководители и учителя школ»
    if (readsLikeGenitive(words.at(head)))
        return std::nullopt;
    return true;
}

} // namespace

std::optional<QString> suggestPhrase(const QString& phrase, GrammaticalCase wordCase)
{
    const QStringList words = wordsOf(phrase);
    QStringList result, member;
    bool any = false;
    const auto finish = [&](const QString& mark) {
        QStringList done = member;
        // A further attribute of the head before: «образования, культуры и спорта».
        if (!any || !isAttribute(member.value(0))) {
            const auto declined = declineMember(member, wordCase);
            if (!declined)
                return false;
            done = *declined;
        }
        any = true;
        done.last() += mark;
        result += done;
        member.clear();
        return true;
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words.at(i);
        if (word == u"и" && !member.isEmpty()) {
            const auto second = beginsMember(words, i + 1);
            if (!second)
                return std::nullopt;
            if (*second) {
                if (!finish({}))
                    return std::nullopt;
                result << word;
                continue;
            }
        }
        const bool comma = word.endsWith(u',') || word.endsWith(u';');
        const QString mark = comma ? word.right(1) : QString();
        if (comma)
            word.chop(1);
        if (word.isEmpty())
            return std::nullopt;
        member << word;
        if (comma && !finish(mark))
            return std::nullopt;
    }
    if (!member.isEmpty() && !finish({}))
        return std::nullopt;
    return result.isEmpty() ? std::nullopt : std::optional(result.join(u' '));
}

PartyKind likelyKind(const QString& name)
{
    static const QRegularExpression person(u"(?:^|\\s)[А-ЯЁ]\\.|\\b[А-ЯЁ][а-яё]+(?:вич|вна|ична)\\b"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    if (person.match(name).hasMatch() && !name.contains(u'«'))
        return PartyKind::Person;
    for (const QString& word : wordsOf(name)) {
        if (const auto noun = knownNoun(word))
            return noun->animate ? PartyKind::Post : PartyKind::Organisation;
        if (isNounLikeAdjective(word))
            return PartyKind::Post;
        if (!adjectiveGender(word))
            break;
    }
    return PartyKind::Organisation;
}

std::optional<QString> suggestName(const Party& party, GrammaticalCase wordCase)
{
    return party.kind == PartyKind::Person ? suggestPerson(party.name, wordCase) : suggestPhrase(party.name, wordCase);
}

std::optional<QString> nameInCase(const Party& party, GrammaticalCase wordCase)
{
    const auto written = party.cases.constFind(wordCase);
    return written != party.cases.constEnd() ? std::optional(*written) : suggestName(party, wordCase);
}

std::optional<QString> postInCase(const Party& party, GrammaticalCase wordCase)
{
    const auto written = party.postCases.constFind(wordCase);
    return written != party.postCases.constEnd() ? std::optional(*written) : suggestPhrase(party.post, wordCase);
}

} // namespace lotsia
