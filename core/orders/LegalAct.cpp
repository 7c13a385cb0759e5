#include "orders/LegalAct.h"

#include "common/StrictJson.h"
#include "common/TextFold.h"
#include "orders/Declension.h"
#include "orders/TextScan.h"

#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// Nominative, genitive, dative, accusative, instrumental.
using Forms = std::array<QString, 5>;

Forms hard(const QString& stem)
{
    return {stem, stem + u"а"_s, stem + u"у"_s, stem, stem + u"ом"_s};
}

Forms neuterIe(const QString& stem)
{
    return {stem + u"е"_s, stem + u"я"_s, stem + u"ю"_s, stem + u"е"_s, stem + u"ем"_s};
}

const QList<Forms>& kindForms()
{
    static const QList<Forms> forms{
        hard(u"приказ"_s),
        neuterIe(u"постановлени"_s),
        neuterIe(u"распоряжени"_s),
        {u"письмо"_s, u"письма"_s, u"письму"_s, u"письмо"_s, u"письмом"_s},
        {u"Федеральный закон"_s, u"Федерального закона"_s, u"Федеральному закону"_s, u"Федеральный закон"_s,
         u"Федеральным законом"_s},
        hard(u"Закон"_s),
        hard(u"Указ"_s),
        neuterIe(u"решени"_s),
        neuterIe(u"положени"_s),
        hard(u"устав"_s),
        hard(u"протокол"_s),
        {u"инструкция"_s, u"инструкции"_s, u"инструкции"_s, u"инструкцию"_s, u"инструкцией"_s},
    };
    return forms;
}

/// Heads of issuers that posts and institutions do not have.
const QList<std::pair<QString, QString>>& issuerHeads()
{
    static const QList<std::pair<QString, QString>> heads{
        {u"Правительство"_s, u"Правительства"_s},
        {u"Президент"_s, u"Президента"_s},
        {u"Рособрнадзор"_s, u"Рособрнадзора"_s},
        {u"Минпросвещения"_s, u"Минпросвещения"_s},
        {u"Минобрнауки"_s, u"Минобрнауки"_s},
        {u"Губернатор"_s, u"Губернатора"_s},
        {u"Дума"_s, u"Думы"_s},
        {u"Собрание"_s, u"Собрания"_s},
        {u"Мэрия"_s, u"Мэрии"_s},
        {u"Минобр"_s, u"Минобра"_s},
    };
    return heads;
}

qsizetype formOf(std::optional<GrammaticalCase> wordCase)
{
    if (!wordCase)
        return 0;
    switch (*wordCase) {
    case GrammaticalCase::Genitive:
        return 1;
    case GrammaticalCase::Dative:
        return 2;
    case GrammaticalCase::Accusative:
        return 3;
    case GrammaticalCase::Instrumental:
        return 4;
    }
    return 0;
}

/// The kind in the nominative whose form \p word is.
QString kindOf(const QString& word)
{
    const QString folded = foldForSearch(word);
    for (const Forms& forms : kindForms())
        for (const QString& form : forms)
            if (foldForSearch(form) == folded)
                return forms.front();
    return {};
}

const QString& actPattern()
{
    static const QString pattern = [] {
        QStringList kinds;
        for (const Forms& forms : kindForms())
            for (const QString& form : forms)
                kinds << QRegularExpression::escape(form);
        std::ranges::stable_sort(kinds, std::ranges::greater(), [](const QString& kind) { return kind.size(); });
        return u"(?<![\\p{L}])(?<kind>%1)(?![\\p{L}])(?<issuer>[^№;:{}]{0,300}?)\\s+от\\s+(?<date>\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{1,2}\\s+[а-я]{3,8}\\s+\\d{4})(?<year>\\s*(?:года|год|г\\.|г(?![а-я])))?\\s*(?:№|N)\\s*(?<number>[\\p{L}\\d][\\p{L}\\d./-]*(?:\\s\\([^()]{1,12}\\))?)"_s
            .arg(kinds.join(u'|'));
    }();
    return pattern;
}

/// The title behind the number: in quotation marks that may hold others, or «Об …» without any up to a comma.
QString titleAfter(const QString& text, qsizetype from, qsizetype& end)
{
    qsizetype at = from;
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    if (at < text.size() && text.at(at) == u'«') {
        int depth = 0;
        for (qsizetype i = at; i < text.size(); ++i) {
            depth += text.at(i) == u'«' ? 1 : text.at(i) == u'»' ? -1 : 0;
            if (depth == 0) {
                end = i + 1;
                return text.mid(at + 1, i - at - 1);
            }
        }
        return {};
    }
    static const QRegularExpression bare(u"\\GОб?о?\\s[^,;{}№]{3,}"_s);
    const auto match = bare.match(text, at);
    if (!match.hasMatch() || at == from)
        return {};
    end = match.capturedEnd();
    QString title = match.captured().trimmed();
    if (title.endsWith(u'.'))
        title.chop(1);
    return title;
}

} // namespace

QJsonObject LegalAct::toJson() const
{
    return {{u"kind"_s, kind},
            {u"issuer"_s, issuer},
            {u"issuer_genitive"_s, issuerGenitive},
            {u"date_text"_s, dateText},
            {u"date"_s, date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue()},
            {u"number"_s, number},
            {u"title"_s, title},
            {u"note"_s, note},
            {u"in_force"_s, inForce}};
}

Result<LegalAct> LegalAct::fromJson(const QJsonObject& object, const QString& name)
{
    const StrictJson root(object, {}, name);
    LOTSIA_TRY(root.onlyKeys({u"kind"_s, u"issuer"_s, u"issuer_genitive"_s, u"date_text"_s, u"date"_s, u"number"_s,
                              u"title"_s, u"note"_s, u"in_force"_s}));
    LegalAct act;
    LOTSIA_TRY_ASSIGN(act.kind, root.text(u"kind"_s, StrictJson::Need::Required));
    LOTSIA_TRY_ASSIGN(act.issuer, root.text(u"issuer"_s));
    LOTSIA_TRY_ASSIGN(act.issuerGenitive, root.text(u"issuer_genitive"_s));
    LOTSIA_TRY_ASSIGN(act.dateText, root.text(u"date_text"_s));
    LOTSIA_TRY_ASSIGN(act.date, root.date(u"date"_s));
    LOTSIA_TRY_ASSIGN(act.number, root.text(u"number"_s));
    LOTSIA_TRY_ASSIGN(act.title, root.text(u"title"_s));
    LOTSIA_TRY_ASSIGN(act.note, root.text(u"note"_s));
    LOTSIA_TRY_ASSIGN(act.inForce, root.flag(u"in_force"_s, true));
    return act;
}

QString actKindIn(const QString& kind, std::optional<GrammaticalCase> wordCase)
{
    const QString folded = foldForSearch(kind);
    for (const Forms& forms : kindForms()) {
        if (foldForSearch(forms.front()) != folded)
            continue;
        QString form = forms.at(static_cast<size_t>(formOf(wordCase)));
        // «приказ», «Приказ»: as the person wrote it.
        form[0] = kind.trimmed().at(0).isUpper() ? form.at(0).toUpper() : form.at(0).toLower();
        return form;
    }
    return wordCase ? suggestPhrase(kind, *wordCase).value_or(kind) : kind;
}

QStringList actKinds()
{
    QStringList kinds;
    for (const Forms& forms : kindForms())
        kinds << forms.front();
    return kinds;
}

QString actText(const LegalAct& act, std::optional<GrammaticalCase> wordCase)
{
    QStringList words{actKindIn(act.kind, wordCase)};
    if (!act.issuerGenitive.isEmpty())
        words << act.issuerGenitive;
    if (!act.dateText.isEmpty())
        words << u"от "_s + act.dateText;
    if (!act.number.isEmpty())
        words << u"№ "_s + act.number;
    if (!act.title.isEmpty())
        words << u'«' + act.title + u'»';
    return words.join(u' ');
}

QString issuerInGenitive(const QString& issuer)
{
    const QString name = issuer.simplified();
    for (const auto& [nominative, genitive] : issuerHeads())
        if (name == nominative || name.startsWith(nominative + u' '))
            return genitive + name.mid(nominative.size());
    return suggestPhrase(name, GrammaticalCase::Genitive).value_or(QString());
}

QString issuerInNominative(const QString& genitive)
{
    const QString name = genitive.simplified();
    for (const auto& [nominative, head] : issuerHeads())
        if (name == head || name.startsWith(head + u' '))
            return nominative + name.mid(head.size());
    // The rules only go from the nominative: its ending is guessed and has to give the genitive back.
    const qsizetype space = name.indexOf(u' ');
    const QString head = space < 0 ? name : name.left(space);
    const QString rest = space < 0 ? QString() : name.mid(space);
    static const QList<std::pair<QString, QString>> endings{{u"а"_s, u"о"_s}, {u"я"_s, u"е"_s}, {u"а"_s, QString()},
                                                            {u"ы"_s, u"а"_s}, {u"и"_s, u"а"_s}, {u"и"_s, u"я"_s},
                                                            {u"я"_s, u"ь"_s}, {u"я"_s, u"й"_s}};
    for (const auto& [from, to] : endings) {
        if (!head.endsWith(from))
            continue;
        const QString guess = head.chopped(from.size()) + to + rest;
        if (suggestPhrase(guess, GrammaticalCase::Genitive) == name)
            return guess;
    }
    return {};
}

QList<FoundAct> findActs(const QString& text)
{
    static const QRegularExpression pattern(
        actPattern(), QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    QList<FoundAct> acts;
    qsizetype from = 0;
    while (from < text.size()) {
        const auto match = pattern.match(text, from);
        if (!match.hasMatch())
            break;
        FoundAct found;
        found.from = match.capturedStart();
        LegalAct& act = found.act;
        act.kind = kindOf(match.captured(u"kind"_s).simplified());
        act.issuerGenitive = match.captured(u"issuer"_s).simplified();
        act.issuer = issuerInNominative(act.issuerGenitive);
        const QString date = match.captured(u"date"_s).simplified();
        const QList<ScannedDate> dates = scanDates(date);
        act.date = dates.isEmpty() ? QDate() : dates.first().date;
        act.dateText = (date + match.captured(u"year"_s)).simplified();
        act.number = match.captured(u"number"_s);
        qsizetype end = match.capturedEnd();
        while (act.number.endsWith(u'.') || act.number.endsWith(u'-') || act.number.endsWith(u'/')) {
            act.number.chop(1);
            --end;
        }
        act.title = titleAfter(text, end, end).simplified();
        found.length = end - found.from;
        acts << found;
        from = end;
    }
    return acts;
}

std::optional<LegalAct> parseAct(const QString& text)
{
    const QList<FoundAct> acts = findActs(text);
    if (acts.size() != 1)
        return std::nullopt;
    const auto onlySigns = [](const QString& rest) {
        return std::ranges::none_of(rest, [](QChar sign) { return sign.isLetterOrNumber(); });
    };
    const FoundAct& found = acts.first();
    if (!onlySigns(text.left(found.from)) || !onlySigns(text.mid(found.from + found.length)))
        return std::nullopt;
    return found.act;
}

} // namespace lotsia
