#include "orders/Wording.h"

#include "orders/Declension.h"
#include "orders/NounForms.h"
#include "orders/Order.h"

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

} // namespace

QString suggestStampIssuer(const QString& issuer)
{
    QStringList words = issuer.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString& first = words.first();
    // A letterhead in capitals: «УПРАВЛЕНИЕ ОБРАЗОВАНИЯ»; an abbreviation is not one.
    if (issuer == issuer.toUpper() && knownNoun(first)) {
        for (QString& word : words)
            word = word.toLower();
        first = first.at(0).toUpper() + first.mid(1);
    }
    const QString name = words.join(u' ');
    return u"приказом "_s + suggestPhrase(name, GrammaticalCase::Genitive).value_or(name);
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
