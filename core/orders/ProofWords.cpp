#include "orders/ProofRules.h"
#include "orders/TextScan.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proofing)
};

constexpr QStringView LatinTwins = u"ABCEHKMOPTXYaceopxyk";
constexpr QStringView CyrillicTwins = u"АВСЕНКМОРТХУасеорхук";

/// \p word in one alphabet, the one that more of its letters can only be of; nullopt: some letter has no twin there.
std::optional<QString> inOneAlphabet(const QString& word)
{
    const auto onlyIn = [&word](QChar::Script script, QStringView twins) {
        return std::ranges::any_of(word, [&](QChar c) { return c.script() == script && !twins.contains(c); });
    };
    const bool toLatin = onlyIn(QChar::Script_Latin, LatinTwins) && !onlyIn(QChar::Script_Cyrillic, CyrillicTwins);
    const QStringView from = toLatin ? CyrillicTwins : LatinTwins;
    const QStringView to = toLatin ? LatinTwins : CyrillicTwins;
    QString fixed = word;
    for (QChar& c : fixed) {
        if (c.script() == (toLatin ? QChar::Script_Latin : QChar::Script_Cyrillic) || !c.isLetter())
            continue;
        const qsizetype twin = from.indexOf(c);
        if (twin < 0)
            return std::nullopt;
        c = to.at(twin);
    }
    return fixed;
}

/// «OO» and «c» typed with the English layout between Russian words.
bool isHiddenLatin(const QString& word, const QString& text, const ScannedWord& at, bool russianBefore)
{
    static const QStringList abbreviations{u"OO"_s, u"MO"_s, u"COO"_s, u"HOO"_s, u"OOO"_s, u"BO"_s};
    if (abbreviations.contains(word))
        return true;
    static constexpr QStringView Letters = u"aocyk";
    const bool alone = word.size() == 1 && Letters.contains(word.front());
    return alone && russianBefore && text.mid(at.end(), 1) == u" ";
}

void readAlphabets(Proofreader& reader, const OrderText& text, const QList<ScannedWord>& words)
{
    bool russianBefore = false;
    for (const ScannedWord& at : words) {
        if (at.latin && (at.cyrillic || at.length <= 3)) {
            const QString word = at.in(text.text);
            if (at.cyrillic || isHiddenLatin(word, text.text, at, russianBefore)) {
                constexpr qsizetype Shown = 40;
                reader.add(Severity::Warning, u"mixed-alphabet"_s, text, at.at, at.length,
                           Text::tr("Latin and Russian letters are mixed in “%1”. Type the word again.")
                               .arg(word.size() > Shown ? word.left(Shown) + u'…' : word),
                           inOneAlphabet(word));
            }
        }
        russianBefore = at.cyrillic;
    }
}

void readRepeats(Proofreader& reader, const OrderText& text, const QList<ScannedWord>& words)
{
    const auto joined = [&text](qsizetype at) {
        return at >= 0 && at < text.text.size() && (text.text.at(at) == u'-' || text.text.at(at).isDigit());
    };
    for (qsizetype i = 1; i < words.size(); ++i) {
        const ScannedWord& before = words.at(i - 1);
        const ScannedWord& word = words.at(i);
        if (before.length != word.length
            || !QStringView(text.text).mid(before.end(), word.at - before.end()).trimmed().isEmpty()
            || joined(before.at - 1) || joined(word.end()))
            continue;
        const QString repeated = before.in(text.text);
        if (repeated.compare(word.in(text.text), Qt::CaseInsensitive) == 0)
            reader.add(Severity::Warning, u"repeated-word"_s, text, before.end(), word.end() - before.end(),
                       Text::tr("the word “%1” stands twice in a row. Remove one.").arg(repeated), QString());
    }
}

void readCapitals(Proofreader& reader, const OrderText& text, const QList<ScannedWord>& words)
{
    constexpr qsizetype Short = 4; // «пол-Москвы», «по-Русски» stay
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words.at(i).in(text.text);
        if (!words.at(i).cyrillic || word.size() < Short)
            continue;
        const auto isLower = [](QChar c) { return c.isLower(); };
        const bool lowerTail = std::all_of(word.begin() + 1, word.end(), isLower);
        const bool hyphen = i > 0 && words.at(i).at == words.at(i - 1).end() + 1
            && text.text.at(words.at(i - 1).end()) == u'-' && words.at(i - 1).length >= Short;
        if (hyphen && word.front().isUpper() && lowerTail) {
            const QString before = words.at(i - 1).in(text.text);
            if (std::ranges::all_of(before, isLower)) {
                reader.add(Severity::Warning, u"capital-inside"_s, text, words.at(i).at, words.at(i).length,
                           Text::tr("a capital letter stands inside “%1”. Write it small.").arg(before + u'-' + word),
                           word.toLower());
                continue;
            }
        }
        constexpr qsizetype LongWord = 7; // «ОУшных» is a joke, «УПравление» a slip
        if (word.size() >= LongWord && word.at(0).isUpper() && word.at(1).isUpper()
            && std::all_of(word.begin() + 2, word.end(), isLower))
            reader.add(Severity::Warning, u"two-capitals"_s, text, words.at(i).at, words.at(i).length,
                       Text::tr("“%1” begins with two capital letters. Leave one.").arg(word),
                       word.left(1) + word.mid(1).toLower());
    }
}

} // namespace

void readWords(Proofreader& reader, const OrderText& text)
{
    static const QRegularExpression zeros(u"(?<![\\d.,:/№-])(?<!№ )(?:0 0|00)(?![.,:/-]?\\d)"_s);
    if (text.text.contains(u'0')) {
        auto matches = zeros.globalMatch(text.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            reader.add(Severity::Warning, u"zeros-for-oo"_s, text, match.capturedStart(), match.capturedLength(),
                       Text::tr("digits “00” stand where the letters “ОО” are meant. Type the letters."), u"ОО"_s);
        }
    }
    const QList<ScannedWord> words = scanWords(text.text);
    readAlphabets(reader, text, words);
    readRepeats(reader, text, words);
    readCapitals(reader, text, words);
}

} // namespace lotsia
