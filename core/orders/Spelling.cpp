#include "orders/Spelling.h"

#include "orders/Proofreader.h"
#include "orders/TextScan.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proofing)
};

constexpr qsizetype MaxRemarks = 500;
constexpr qsizetype MaxSuggested = 60;
constexpr qsizetype MaxLooked = 100000; ///< words remembered

bool isCapitals(const QString& word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
}

QChar at(const QString& text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text.at(index) : QChar(u' ');
}

/// «Р.Р.» before or behind the word.
bool besideInitials(const QString& text, const ScannedWord& word)
{
    const auto skipped = [&text](qsizetype index, int step) {
        return at(text, index) == u' ' || at(text, index) == QChar(u'\u00A0') ? index + step : index;
    };
    const qsizetype after = skipped(word.end(), 1);
    if (after < text.size() && at(text, after).isUpper() && at(text, after + 1) == u'.')
        return true;
    const qsizetype before = skipped(word.at - 1, -1);
    return before > 0 && at(text, before) == u'.' && at(text, before - 1).isUpper() && !at(text, before - 2).isLetter();
}

/// Inside «{ФИО руководителя}».
bool insideField(const QString& text, qsizetype index)
{
    const QStringView before = QStringView(text).left(index);
    return before.lastIndexOf(u'{') > before.lastIndexOf(u'}') && text.indexOf(u'}', index) >= 0;
}

/// Left alone whatever it is.
bool isNoWord(const QString& text, const ScannedWord& scanned, const QString& word)
{
    constexpr qsizetype LongestAbbreviation = 6, LongestCut = 4;
    if (word.size() < 2 || !scanned.cyrillic || scanned.latin)
        return true;
    const QChar before = at(text, scanned.at - 1), after = at(text, scanned.end());
    if (before.isDigit() || after.isDigit() || before == u'_' || after == u'_' || before == u'/' || after == u'/')
        return true;
    if (isCapitals(word))
        return word.size() <= LongestAbbreviation;
    if (std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); }))
        return true; // «СанПиН», «ГорУО»
    if (word.size() <= LongestCut && after == u'.')
        return true; // «обл.», «уч.»
    return word.front().isUpper() && besideInitials(text, scanned);
}

} // namespace

Spelling::Spelling(std::shared_ptr<SpellingDictionary> dictionary)
    : m_dictionary(std::move(dictionary))
{
}

bool Spelling::knows(const QString& word)
{
    if (m_known.contains(word))
        return true;
    const auto looked = m_looked.constFind(word);
    if (looked != m_looked.cend())
        return *looked;
    const bool known = m_dictionary->knows(isCapitals(word) ? word.toLower() : word)
        || (isCapitals(word) && m_dictionary->knows(word.left(1) + word.mid(1).toLower()));
    if (m_looked.size() >= MaxLooked)
        m_looked.clear();
    m_looked.insert(word, known);
    return known;
}

QList<Misspelling> Spelling::check(const QString& text)
{
    QList<Misspelling> found;
    const QList<ScannedWord> words = scanWords(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        // «материально-технический» is known as a whole or by its parts.
        qsizetype last = i;
        while (last + 1 < words.size() && words.at(last + 1).at == words.at(last).end() + 1
               && at(text, words.at(last).end()) == u'-')
            ++last;
        if (last > i && knows(text.mid(words.at(i).at, words.at(last).end() - words.at(i).at))) {
            i = last;
            continue;
        }
        for (; i <= last; ++i) {
            const QString word = words.at(i).in(text);
            const bool hyphenated = last > i || at(text, words.at(i).at - 1) == u'-';
            constexpr qsizetype Particle = 2; // «кто-то», «по-новому»
            if (isNoWord(text, words.at(i), word) || (hyphenated && word.size() <= Particle) || knows(word)
                || (text.contains(u'{') && insideField(text, words.at(i).at)))
                continue;
            found << Misspelling{words.at(i).at, words.at(i).length, word};
        }
        i = last;
    }
    return found;
}

OrderRemarks Spelling::remarksOn(const QList<OrderText>& texts, const Progress& progress)
{
    OrderRemarks remarks;
    for (const OrderText& text : texts) {
        if (progress.isCancelled())
            break;
        if (text.anchor == u"executor" || text.field == u"signerName" || text.field.startsWith("name."_L1))
            continue; // names of people
        for (const Misspelling& slip : check(text.text)) {
            if (remarks.size() >= MaxRemarks)
                return remarks;
            OrderRemark remark{
                {Severity::Warning,
                 u"spelling"_s,
                 text.where + u": "_s
                     + Text::tr("the word “%1” is not in the dictionary. Check it or add it to the dictionary.")
                           .arg(slip.word),
                 {}},
                text.anchor,
                slip.position,
                slip.length,
                text.field};
            remark.word = slip.word;
            remark.key = remarkKey(u"spelling"_s, text.text, slip.word);
            remarks << remark;
        }
    }
    return remarks;
}

QStringList Spelling::suggestions(const QString& word)
{
    const auto known = m_suggested.constFind(word);
    if (known != m_suggested.cend())
        return *known;
    const bool capitals = isCapitals(word);
    QStringList list = m_dictionary->suggestions(capitals ? word.toLower() : word);
    for (QString& suggestion : list)
        suggestion = capitals ? suggestion.toUpper() : suggestion;
    m_suggested.insert(word, list);
    return list;
}

bool Spelling::suggest(OrderRemarks& remarks, const Progress& progress)
{
    QSet<QString> different;
    for (OrderRemark& remark : remarks) {
        if (progress.isCancelled())
            return false;
        different.insert(remark.word);
        if (different.size() > MaxSuggested)
            return true;
        const QStringList list = suggestions(remark.word);
        if (list.isEmpty())
            continue;
        remark.suggestion = list.first();
        remark.others = list.mid(1);
    }
    return true;
}

} // namespace lotsia
