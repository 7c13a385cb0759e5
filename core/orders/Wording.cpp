#include "orders/Wording.h"

#include "orders/Order.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct DocumentForms {
    QString nominative, genitive, accusative;
};

const QList<DocumentForms>& documentForms()
{
    static const QList<DocumentForms> forms{
        {u"план мероприятий"_s, u"плана мероприятий"_s, u"план мероприятий"_s},
        {u"план"_s, u"плана"_s, u"план"_s},
        {u"комплекс мер"_s, u"комплекса мер"_s, u"комплекс мер"_s},
        {u"дорожная карта"_s, u"дорожной карты"_s, u"дорожную карту"_s},
        {u"программа"_s, u"программы"_s, u"программу"_s},
        {u"методика"_s, u"методики"_s, u"методику"_s},
        {u"концепция"_s, u"концепции"_s, u"концепцию"_s},
        {u"положение"_s, u"положения"_s, u"положение"_s},
        {u"порядок"_s, u"порядка"_s, u"порядок"_s},
        {u"критерии"_s, u"критериев"_s, u"критерии"_s},
        {u"показатели"_s, u"показателей"_s, u"показатели"_s},
    };
    return forms;
}

/// Capitals as in the word that \p form replaces.
QString withCaseOf(const QString& original, const QString& form)
{
    if (original == original.toUpper() && original.size() > 1)
        return form.toUpper();
    return original.at(0).isUpper() ? form.at(0).toUpper() + form.mid(1) : form;
}

/// Genitive of the head noun of an institution; empty for an unknown one.
QString headGenitive(const QString& word)
{
    static const QHash<QString, QString> nouns{
        {u"управление"_s, u"управления"_s},
        {u"отдел"_s, u"отдела"_s},
        {u"комитет"_s, u"комитета"_s},
        {u"департамент"_s, u"департамента"_s},
        {u"администрация"_s, u"администрации"_s},
        {u"учреждение"_s, u"учреждения"_s},
        {u"министерство"_s, u"министерства"_s},
        {u"служба"_s, u"службы"_s},
        {u"центр"_s, u"центра"_s},
        {u"орган"_s, u"органа"_s},
    };
    return nouns.value(word.toLower());
}

/// «Муниципальное» → «Муниципального», «городской» → «городского», «районная» → «районной».
QString adjectiveGenitive(const QString& word)
{
    const QString lower = word.toLower();
    if (lower.endsWith(u"ая"_s))
        return word.chopped(2) + u"ой"_s;
    if (lower.endsWith(u"ое"_s) || lower.endsWith(u"ый"_s) || lower.endsWith(u"ой"_s) || lower.endsWith(u"кий"_s))
        return word.chopped(2) + u"ого"_s;
    return {};
}

} // namespace

QString suggestStampIssuer(const QString& issuer)
{
    QStringList words = issuer.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString& first = words.first();
    // A letterhead in capitals: «УПРАВЛЕНИЕ ОБРАЗОВАНИЯ»; an abbreviation is not one.
    if (issuer == issuer.toUpper() && !headGenitive(first).isEmpty()) {
        for (QString& word : words)
            word = word.toLower();
        first = first.at(0).toUpper() + first.mid(1);
    }
    QStringList inflected = words;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (const QString head = headGenitive(word); !head.isEmpty()) {
            inflected[i] = word.at(0).isUpper() ? head.at(0).toUpper() + head.mid(1) : head;
            return u"приказом "_s + inflected.join(u' ');
        }
        const QString adjective = adjectiveGenitive(word);
        if (adjective.isEmpty())
            break;
        inflected[i] = adjective;
    }
    // An abbreviation («МКУ «…»») or a word unknown to the rules does not change.
    return u"приказом "_s + words.join(u' ');
}

QString inflectDocument(const QString& title, WordCase wordCase)
{
    // The first document named is the one being inflected; a «дорожная карта» in brackets behind it follows its case.
    QString result = title;
    for (const DocumentForms& forms : documentForms()) {
        const QRegularExpression head(u"^([«\"(\\s]*)("_s + forms.nominative + u")(?!\\p{L})"_s,
                                      QRegularExpression::CaseInsensitiveOption
                                          | QRegularExpression::UseUnicodePropertiesOption);
        const auto match = head.match(result);
        if (!match.hasMatch())
            continue;
        const QString& form = wordCase == WordCase::Genitive ? forms.genitive : forms.accusative;
        result.replace(match.capturedStart(2), match.capturedLength(2), withCaseOf(match.captured(2), form));
        static const QRegularExpression bracket(u"\\(([«\"]?)(дорожная карта)([»\"]?)\\)"_s,
                                                QRegularExpression::CaseInsensitiveOption
                                                    | QRegularExpression::UseUnicodePropertiesOption);
        if (const auto inner = bracket.match(result); inner.hasMatch()) {
            const QString text = wordCase == WordCase::Genitive ? u"дорожной карты"_s : u"дорожную карту"_s;
            result.replace(inner.capturedStart(2), inner.capturedLength(2), withCaseOf(inner.captured(2), text));
        }
        break;
    }
    return result;
}

QString attachedWord(const QString& documentKind)
{
    const QString approved = approvalWord(documentKind);
    if (approved == u"УТВЕРЖДЕНА")
        return u"прилагаемую"_s;
    if (approved == u"УТВЕРЖДЕНО")
        return u"прилагаемое"_s;
    if (approved == u"УТВЕРЖДЕНЫ")
        return u"прилагаемые"_s;
    return u"прилагаемый"_s;
}

} // namespace lotsia
