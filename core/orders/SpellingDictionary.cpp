#include "orders/SpellingDictionary.h"

#include "orders/KnownWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <hunspell.hxx>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SpellingDictionary)
};

constexpr qsizetype LongestWord = 60; // of Russian; Hunspell itself stops at a hundred bytes
constexpr qint64 MaxRules = 8 * 1024 * 1024;
constexpr qint64 MaxWords = 64 * 1024 * 1024;

/// KOI8-R, the letters from 0xC0 on; Qt without ICU does not know it.
constexpr QStringView Koi = u"юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";
constexpr uchar KoiFirst = 0xC0, KoiSmallIo = 0xA3, KoiBigIo = 0xB3;

/// nullopt: a letter that the dictionary's alphabet does not have.
std::optional<std::string> encoded(const QString& word, bool koi)
{
    if (!koi)
        return word.toStdString();
    std::string bytes;
    for (const QChar c : word) {
        const qsizetype at = Koi.indexOf(c);
        if (at >= 0)
            bytes += static_cast<char>(KoiFirst + at);
        else if (c == u'ё' || c == u'Ё')
            bytes += static_cast<char>(c == u'ё' ? KoiSmallIo : KoiBigIo);
        else if (c.unicode() < 0x80)
            bytes += static_cast<char>(c.unicode());
        else
            return std::nullopt;
    }
    return bytes;
}

QString decoded(const std::string& bytes, bool koi)
{
    if (!koi)
        return QString::fromStdString(bytes);
    QString word;
    for (const char byte : bytes) {
        const auto code = static_cast<uchar>(byte);
        if (code >= KoiFirst)
            word += Koi.at(code - KoiFirst);
        else
            word += code == KoiSmallIo ? u'ё' : code == KoiBigIo ? u'Ё' : QChar(char16_t(code));
    }
    return word;
}

/// The path of a dictionary's file in the form that Hunspell can open. On Windows it opens paths in the letters of the
/// computer's code page only; where \p path has others, the file is named alone and its folder made the current one for
/// the life of this object.
class LibraryPath {
public:
    explicit LibraryPath(const QString& path)
    {
#ifdef Q_OS_WIN
        const QString native = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
        m_bytes = native.toLocal8Bit().toStdString();
        if (QString::fromLocal8Bit(m_bytes) == native)
            return;
        const QString previous = QDir::currentPath();
        if (!QDir::setCurrent(QFileInfo(path).absolutePath()))
            return;
        m_previous = previous;
        m_bytes = QFileInfo(path).fileName().toStdString();
#else
        m_bytes = QFile::encodeName(path).toStdString();
#endif
    }
    ~LibraryPath()
    {
        if (!m_previous.isEmpty())
            QDir::setCurrent(m_previous);
    }
    Q_DISABLE_COPY_MOVE(LibraryPath)
    const std::string& bytes() const
    {
        return m_bytes;
    }

private:
    std::string m_bytes;
    QString m_previous;
};

std::unexpected<Error> damaged(const QString& path)
{
    return fail(ErrorCode::Data,
                Text::tr("The dictionary of the spelling check is damaged. Install the program or the dictionary "
                         "anew."),
                {QFileInfo(path).fileName(), {}, 0, {}});
}

/// Hunspell trusts its files: a table of the size that the first line claims, whatever follows it.
Status checkWords(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxWords)
        return damaged(path);
    bool isNumber = false;
    constexpr qint64 FirstLine = 64;
    const qint64 claimed = file.readLine(FirstLine).trimmed().toLongLong(&isNumber);
    return isNumber && claimed > 0 && claimed <= file.size() ? Status() : damaged(path);
}

/// The alphabet that the rules name; nullopt: none that is known.
Result<bool> readsAsKoi(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxRules)
        return damaged(path);
    const QByteArray rules = file.readAll();
    if (rules.contains('\0'))
        return damaged(path);
    constexpr qsizetype FirstLines = 4096;
    for (const QByteArray& line : rules.left(FirstLines).split('\n')) {
        if (!line.startsWith("SET "))
            continue;
        const QByteArray name = line.mid(4).trimmed().toUpper();
        if (name == "UTF-8" || name == "KOI8-R")
            return name == "KOI8-R";
    }
    return damaged(path);
}

} // namespace

struct SpellingDictionary::Body {
    Body(const std::string& rules, const std::string& words, bool inKoi)
        : hunspell(rules.c_str(), words.c_str())
        , koi(inKoi)
    {
    }
    bool knows(const QString& word)
    {
        const auto bytes = encoded(word, koi);
        return bytes && hunspell.spell(*bytes);
    }

    QMutex mutex; ///< Hunspell keeps what it works with in itself
    Hunspell hunspell;
    bool koi;
};

SpellingDictionary::SpellingDictionary(std::unique_ptr<Body> body)
    : m_body(std::move(body))
{
}

SpellingDictionary::~SpellingDictionary() = default;

QStringList SpellingDictionary::folders()
{
    QStringList folders{QCoreApplication::applicationDirPath() + u"/hunspell"_s};
#ifndef Q_OS_WIN
    folders << u"/usr/share/hunspell"_s << u"/usr/share/myspell/dicts"_s << u"/usr/share/myspell"_s;
#endif
    return folders;
}

Result<std::shared_ptr<SpellingDictionary>> SpellingDictionary::load(const QStringList& folders)
{
    for (const QString& folder : folders) {
        const QString rules = folder + u"/ru_RU.aff"_s;
        const QString words = folder + u"/ru_RU.dic"_s;
        if (!QFileInfo(rules).isFile() || !QFileInfo(words).isFile())
            continue;
        LOTSIA_TRY_ASSIGN(const bool koi, readsAsKoi(rules));
        LOTSIA_TRY(checkWords(words));
        const LibraryPath rulesPath(rules), wordsPath(words);
        auto body = std::make_unique<Body>(rulesPath.bytes(), wordsPath.bytes(), koi);
        // A file that cannot be read gives a dictionary that knows nothing, or everything.
        if (!body->knows(u"школа"_s) || !body->knows(u"школами"_s) || body->knows(u"щжъьы"_s))
            return damaged(words);
        std::shared_ptr<SpellingDictionary> dictionary(new SpellingDictionary(std::move(body)));
        for (const FieldTerm& term : shippedFieldTerms())
            dictionary->add(term.word, term.example);
        return dictionary;
    }
    return fail(ErrorCode::File,
                Text::tr("There is no Russian dictionary on this computer, so spelling is not checked. Install the "
                         "package hunspell-ru, or copy ru_RU.aff and ru_RU.dic into the folder “hunspell” beside the "
                         "program."));
}

bool SpellingDictionary::knows(const QString& word)
{
    if (word.isEmpty() || word.size() > LongestWord)
        return true;
    const QMutexLocker lock(&m_body->mutex);
    if (m_body->knows(word))
        return true;
    if (const QString plain = QString(word).replace(u'ё', u'е').replace(u'Ё', u'Е');
        plain != word && m_body->knows(plain))
        return true;
    // A dictionary may have the word only with its «ё».
    for (qsizetype at = word.indexOf(u'е'); at >= 0; at = word.indexOf(u'е', at + 1)) {
        QString dotted = word;
        dotted[at] = u'ё';
        if (m_body->knows(dotted))
            return true;
    }
    return false;
}

QStringList SpellingDictionary::suggestions(const QString& word)
{
    QStringList list;
    if (word.size() > LongestWord)
        return list;
    const QMutexLocker lock(&m_body->mutex);
    const auto bytes = encoded(word, m_body->koi);
    if (!bytes)
        return list;
    for (const std::string& suggestion : m_body->hunspell.suggest(*bytes)) {
        if (list.size() == MaxSuggestions)
            break;
        list << decoded(suggestion, m_body->koi);
    }
    return list;
}

void SpellingDictionary::add(const QString& word, const QString& example)
{
    const QMutexLocker lock(&m_body->mutex);
    const auto bytes = encoded(word, m_body->koi);
    const auto like = encoded(example, m_body->koi);
    if (!bytes || !like || word.isEmpty() || word.size() > LongestWord)
        return;
    if (example.isEmpty())
        m_body->hunspell.add(*bytes);
    else
        m_body->hunspell.add_with_affix(*bytes, *like);
}

} // namespace lotsia
