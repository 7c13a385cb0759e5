#include "documents/LayoutText.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace lotsia {

QString printableText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            clean += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c.isSurrogate() || c.category() == QChar::Other_Control || c.unicode() >= 0xFFFC
                   || c.unicode() == 0xFEFF) {
            clean += u' ';
        } else {
            clean += c;
        }
    }
    return clean;
}

QString keepTogether(const QString& text)
{
    const auto pattern = [](const QString& source) {
        return QRegularExpression(source, QRegularExpression::UseUnicodePropertiesOption);
    };
    // Each pattern matches exactly one plain space.
    static const std::array patterns{
        pattern(u"(?<=[№§]) (?=\\S)"_s),
        pattern(u"(?<=\\d) (?=гг?\\.)"_s),
        pattern(
            u"(?<=\\d) (?=(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\\b)"_s),
        pattern(
            u"(?<=января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря) (?=\\d{4}\\b)"_s),
        pattern(u"(?<=\\b[А-ЯЁ]\\.) (?=[А-ЯЁ]\\.|[А-ЯЁ][а-яё])"_s),
        pattern(u"\\b[А-ЯЁ][а-яё]+\\K (?=[А-ЯЁ]\\. ?[А-ЯЁ]\\.(?! ?[А-ЯЁ][а-яё]))"_s),
        pattern(u"(?<=\\S) (?=[–—](?:\\s|$))"_s),
        pattern(u"(?<=\\b[псд]\\.) (?=[А-ЯЁ][а-яё])"_s), // «п. Заречный»
        pattern(u"(?<=\\bг\\.)(?<!\\d г\\.) (?=[А-ЯЁ][а-яё])"_s), // «г. Чернушка», but not «в 2021 г. Управление»
        pattern(u"(?<=\\b(?:ул|им)\\.) (?=[А-ЯЁ])"_s),
        pattern(u"(?<=\\b[пчсдл]\\.|\\bпп\\.|\\bст\\.|\\bгл\\.|\\bкв\\.) (?=\\d)"_s), // «п. 3», «ст. 28», «д. 5»
        pattern(u"(?<=\\d) (?=%|(?:тыс|млн|руб|чел)\\.)"_s),
        pattern(u"(?<=\\d) (?=из \\d)"_s),
        pattern(u"(?<=\\d из) (?=\\d)"_s),
    };
    if (!text.contains(u' '))
        return text;
    if (text == u"№ п/п"_s) // a narrow column would be left with «№ п/» and «п»
        return u"№\nп/п"_s;
    QString kept = text;
    for (const QRegularExpression& each : patterns) {
        auto matches = each.globalMatch(text);
        while (matches.hasNext())
            kept[matches.next().capturedStart()] = QChar::Nbsp;
    }
    return kept;
}

} // namespace lotsia
