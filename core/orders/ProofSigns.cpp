#include "orders/ProofRules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proofing)
};

/// A rule of one pattern: what matches is a slip.
struct SignRule {
    QString code;
    QRegularExpression pattern;
    Severity severity;
    const char* sentence; ///< untranslated
    std::optional<QString> suggestion = {}; ///< «\1» is the first group
};

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

QList<SignRule> makeRules()
{
    return {
        {u"doubled-number-sign"_s, pattern(u"№(?:\\s*№)+\\s*"_s), Severity::Error,
         QT_TRANSLATE_NOOP("Proofing", "the sign “№” stands twice. Remove one of them."), u"№ "_s},
        {u"number-sign-alone"_s, pattern(u"№(?!\\s*(?:[\\p{Lu}\\p{N}_{«№]|[бп]/|\\p{Ll}{1,9}[\\d/.-]))"_s),
         Severity::Warning,
         QT_TRANSLATE_NOOP("Proofing", "no number follows the sign “№”. Write the number or remove the sign.")},
        {u"number-sign-space"_s, pattern(u"(?<!№)№(?=[\\p{L}\\p{N}])"_s), Severity::Info,
         QT_TRANSLATE_NOOP("Proofing", "there is no space after the sign “№”. Add one."), u"№ "_s},
        {u"latin-number-sign"_s, pattern(u"(?<![\\p{L}\\p{N}])N(?=\\s?\\d)"_s), Severity::Warning,
         QT_TRANSLATE_NOOP("Proofing", "the Latin letter “N” stands for the sign “№”. Type the sign."), u"№"_s},
        {u"double-space"_s, pattern(u"(?<=\\S)[ \\t\\x{A0}]{2,}(?=\\S)"_s), Severity::Warning,
         QT_TRANSLATE_NOOP("Proofing", "there are two spaces in a row. Leave one."), u" "_s},
        {u"space-before-sign"_s, pattern(u"(?<=\\S)[ \\t\\x{A0}]+([,;:.!?])(?=[\\s»)]|$)"_s), Severity::Warning,
         QT_TRANSLATE_NOOP("Proofing", "a space stands before a punctuation mark. Remove it."), u"\\1"_s},
        {u"space-after-sign"_s, pattern(u"(?<=[\\p{L})»])([,;])(?=\\p{L})"_s), Severity::Warning,
         QT_TRANSLATE_NOOP("Proofing", "there is no space after a punctuation mark. Add one."), u"\\1 "_s},
        {u"space-in-brackets"_s, pattern(u"([(«])[ \\t]+(?=\\S)|(?<=[^\\s(«])[ \\t]+([)»])"_s), Severity::Warning,
         QT_TRANSLATE_NOOP("Proofing", "a space stands inside the brackets or quotation marks. Remove it."),
         u"\\1\\2"_s},
        {u"doubled-punctuation"_s, pattern(u",\\s*[,.;]|;\\s*[;,]|:\\s*[:;]|(?<!\\.)\\.\\.(?!\\.)"_s),
         Severity::Warning, QT_TRANSLATE_NOOP("Proofing", "two punctuation marks stand in a row. Leave one."),
         u"\\L"_s},
        {u"unfilled-field"_s, pattern(u"\\{[А-Яа-яЁё ,:()-]{1,100}\\}"_s), Severity::Error,
         QT_TRANSLATE_NOOP("Proofing", "a field is not filled in. Write what belongs there.")},
        {u"hidden-character"_s,
         pattern(u"[\\x{0}-\\x{8}\\x{B}-\\x{1F}\\x{7F}\\x{AD}\\x{200B}-\\x{200F}\\x{202A}-"
                 "\\x{202E}\\x{2060}\\x{FEFF}]+"_s),
         Severity::Warning, QT_TRANSLATE_NOOP("Proofing", "an invisible character stands in the text. Remove it."),
         u""_s},
        {u"markup"_s, pattern(u"</?(?:p|b|i|u|br|div|span|td|tr|strong|em)\\s{0,9}/?>"_s), Severity::Warning,
         QT_TRANSLATE_NOOP("Proofing", "a sign of a web page is left in the text. It would be printed. Remove it."),
         u""_s},
    };
}

QString filled(const SignRule& rule, const QRegularExpressionMatch& match)
{
    QString text = *rule.suggestion;
    if (text == u"\\L")
        return match.captured().right(1);
    return text.replace(u"\\1"_s, match.captured(1)).replace(u"\\2"_s, match.captured(2));
}

/// A pair of signs that open and close.
void readPairs(Proofreader& reader, const OrderText& text, QChar opening, QChar closing, const QString& code,
               const QString& sentence)
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < text.text.size(); ++i) {
        const QChar c = text.text.at(i);
        if (c == opening) {
            open << i;
        } else if (c == closing && !open.isEmpty()) {
            open.removeLast();
        } else if (c == closing) {
            // «1) кадровый состав» and «а) …» close nothing.
            static const QRegularExpression item(u"(?:^|[\\s;:,.(])(?:\\d{1,3}|\\p{L})$"_s,
                                                 QRegularExpression::UseUnicodePropertiesOption);
            constexpr qsizetype LongestItem = 5;
            const qsizetype from = std::max(qsizetype(0), i - LongestItem);
            if (closing == u')' && item.match(text.text.mid(from, i - from)).hasMatch())
                continue;
            reader.add(Severity::Warning, code, text, i, 1, sentence);
            return;
        }
    }
    if (!open.isEmpty())
        reader.add(Severity::Warning, code, text, open.last(), 1, sentence);
}

} // namespace

void readSigns(Proofreader& reader, const OrderText& text)
{
    static const QRegularExpression blank(u"_{3,}"_s);
    static const QList<SignRule> rules = makeRules();
    for (const SignRule& rule : rules) {
        auto matches = rule.pattern.globalMatch(text.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (rule.code == u"number-sign-alone" && match.capturedEnd() >= text.text.trimmed().size()
                && text.text.trimmed() == u"№")
                continue; // the heading of a column
            reader.add(rule.severity, rule.code, text, match.capturedStart(), match.capturedLength(),
                       Text::tr(rule.sentence), rule.suggestion ? std::optional(filled(rule, match)) : std::nullopt);
        }
    }
    // The first of several: they are filled in one after another.
    if (const auto match = blank.match(text.text); match.hasMatch())
        reader.add(Severity::Error, u"unfilled-blank"_s, text, match.capturedStart(), match.capturedLength(),
                   Text::tr("a blank is left to be filled in. Write what belongs there."));
    readPairs(reader, text, u'«', u'»', u"unbalanced-quotes"_s,
              Text::tr("the quotation marks « and » do not match. Add or remove one."));
    readPairs(reader, text, u'(', u')', u"unbalanced-brackets"_s,
              Text::tr("the brackets ( and ) do not match. Add or remove one."));
}

} // namespace lotsia
