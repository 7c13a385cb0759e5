#include "ui/orders/PersonWording.h"

#include "orders/Declension.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// Words that govern a case, folded to small letters. Prepositions and verbs of administrative language.
const QHash<QString, GrammaticalCase>& governors()
{
    using enum GrammaticalCase;
    static const QHash<QString, GrammaticalCase> words = [] {
        QHash<QString, GrammaticalCase> all;
        const auto add = [&all](GrammaticalCase wordCase, const QStringList& list) {
            for (const QString& word : list)
                all.insert(word, wordCase);
        };
        add(Genitive,
            {u"от"_s,
             u"для"_s,
             u"до"_s,
             u"из"_s,
             u"у"_s,
             u"без"_s,
             u"кроме"_s,
             u"вместо"_s,
             u"около"_s,
             u"отношении"_s,
             u"стороны"_s,
             u"имени"_s,
             u"лице"_s,
             u"участием"_s,
             u"руководством"_s,
             u"контролем"_s,
             u"председательством"_s,
             u"поручению"_s,
             u"предложению"_s,
             u"согласию"_s,
             u"обязанности"_s,
             u"полномочия"_s,
             u"подпись"_s,
             u"заявление"_s,
             u"отсутствия"_s,
             u"отпуска"_s,
             u"ответственного"_s});
        add(Dative,
            {u"поручить"_s, u"поручаю"_s, u"рекомендовать"_s, u"предложить"_s, u"предписать"_s, u"объявить"_s,
             u"вручить"_s, u"выдать"_s, u"разрешить"_s, u"обеспечить"_s, u"к"_s, u"ко"_s, u"согласно"_s});
        add(Accusative,
            {u"на"_s, u"через"_s, u"про"_s, u"назначить"_s, u"назначаю"_s, u"освободить"_s, u"направить"_s,
             u"включить"_s, u"исключить"_s, u"утвердить"_s, u"уполномочить"_s, u"обязать"_s, u"командировать"_s,
             u"наградить"_s, u"привлечь"_s, u"ознакомить"_s, u"считать"_s});
        add(Instrumental,
            {u"с"_s, u"со"_s, u"перед"_s, u"между"_s, u"над"_s, u"закрепить за"_s, u"утвержденный"_s, u"утверждено"_s,
             u"подписано"_s, u"согласовано"_s, u"совместно"_s});
        return all;
    }();
    return words;
}

} // namespace

GrammaticalCase caseAfter(const QString& before)
{
    static const QRegularExpression space(u"[\\s.,;:()]+"_s);
    // A new line or a semicolon begins a sentence of its own.
    const auto start = std::max({before.lastIndexOf(u'\n'), before.lastIndexOf(u';'), before.lastIndexOf(u':')});
    const QString sentence = before.mid(start + 1).toLower().replace(u'ё', u'е');
    const QStringList words = sentence.split(space, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return GrammaticalCase::Dative;
    const QString trimmed = sentence.trimmed();
    const bool member = trimmed.endsWith(u',') || words.last() == u"и"_s || words.last() == u"или"_s;
    constexpr qsizetype reach = 25; // posts within a list are long
    for (qsizetype i = words.size() - 1; i >= std::max<qsizetype>(0, words.size() - (member ? reach : 2)); --i)
        if (governors().contains(words[i]))
            return governors().value(words[i]);
    return GrammaticalCase::Dative;
}

PersonOrder orderAfter(const QString& before)
{
    return before.trimmed().isEmpty() ? PersonOrder::NamePost : PersonOrder::PostName;
}

PersonForms formsOf(const Party& party, GrammaticalCase wordCase)
{
    PersonForms forms{nameInCase(party, wordCase), QString()};
    if (party.kind == PartyKind::Person && !party.post.isEmpty())
        forms.post = postInCase(party, wordCase);
    return forms;
}

QString personText(const QString& name, const QString& post, PersonOrder order, const QString& before)
{
    const bool start = before.trimmed().isEmpty();
    QString text = name;
    if (!post.isEmpty() && order == PersonOrder::NamePost)
        text = name + u", "_s + post + (start ? u", "_s : QString());
    else if (!post.isEmpty() && order == PersonOrder::PostName)
        text = post + u' ' + name;
    if (start && !text.isEmpty())
        text[0] = text[0].toUpper();
    if (start && !text.endsWith(u' '))
        text += u' ';
    if (!before.isEmpty() && !before.back().isSpace() && before.back() != u'(' && before.back() != u'«')
        text.prepend(u' ');
    return text;
}

} // namespace lotsia
