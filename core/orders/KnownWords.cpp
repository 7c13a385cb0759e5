#include "orders/KnownWords.h"

#include "common/ShippedFile.h"
#include "orders/TextScan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KnownWords)
};

constexpr qsizetype Ending = 3; // «-ого», «-ыми»: what declension changes
constexpr qsizetype ShortestStem = 4;

QString folded(const QString& word)
{
    return word.toLower().replace(u'ё', u'е');
}

} // namespace

Result<QList<FieldTerm>> readFieldTerms(const QByteArray& json, const QString& fileName)
{
    const auto damaged = [&fileName] {
        return fail(ErrorCode::Data, Text::tr("The list of known words cannot be read. Install the program anew."),
                    {fileName, {}, 0, {}});
    };
    constexpr qsizetype MaxSize = 1024 * 1024;
    if (json.size() > MaxSize)
        return damaged();
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toString() != u"lotsia-words/1" || !object.value("words"_L1).isObject())
        return damaged();
    QList<FieldTerm> terms;
    const QJsonObject words = object.value("words"_L1).toObject();
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (!it.value().isArray())
            return damaged();
        for (const QJsonValue& word : it.value().toArray()) {
            if (!word.isString() || word.toString().isEmpty())
                return damaged();
            terms << FieldTerm{word.toString(), it.key()};
        }
    }
    return terms;
}

QList<FieldTerm> shippedFieldTerms()
{
    return readFieldTerms(shippedFile(u"known-words.json"_s)).value_or(QList<FieldTerm>());
}

void KnownWords::addWord(const QString& word)
{
    m_words.insert(folded(word.trimmed()));
}

void KnownWords::addName(const QString& name)
{
    for (const ScannedWord& at : scanWords(name)) {
        const QString word = folded(at.in(name));
        m_words.insert(word);
        // The ending of the nominative is shorter than others: «Иванов», «Чернушинский».
        for (qsizetype cut = 0; cut <= Ending; ++cut) {
            if (word.size() - cut >= ShortestStem && at.in(name).front().isUpper())
                m_stems.insert(word.chopped(cut));
        }
    }
}

bool KnownWords::contains(const QString& word) const
{
    const QString plain = folded(word);
    if (m_words.contains(plain))
        return true;
    if (word.isEmpty() || !word.front().isUpper())
        return false;
    for (qsizetype cut = 0; cut <= Ending && plain.size() - cut >= ShortestStem; ++cut) {
        if (m_stems.contains(plain.chopped(cut)))
            return true;
    }
    return false;
}

} // namespace lotsia
