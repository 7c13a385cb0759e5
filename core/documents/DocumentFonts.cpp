#include "documents/DocumentFonts.h"

#include "documents/LayoutUnits.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

bool registerFaces()
{
    bool complete = true;
    for (const QString& file : {u"PTF55F.ttf"_s, u"PTF56F.ttf"_s, u"PTF75F.ttf"_s, u"PTF76F.ttf"_s})
        complete = QFontDatabase::addApplicationFont(u":/fonts/"_s + file) >= 0 && complete;
    return complete;
}

/// What every text consists of; the families of documents have it.
bool isCommon(char32_t letter)
{
    return (letter < 0x7F) || (letter >= 0x410 && letter <= 0x451) || letter == 0xA0 || letter == 0xAB || letter == 0xBB
        || (letter >= 0x2010 && letter <= 0x2015) || letter == 0x2116 || letter == 0x2028;
}

bool hasLetter(const QString& family, char32_t letter)
{
    return QFontMetricsF(documentFont(family, 12)).inFontUcs4(uint(letter));
}

QString foundFamily(const QString& family, char32_t letter)
{
    if (hasLetter(family, letter))
        return family;
    for (const QString& other : {u"DejaVu Sans"_s, u"Segoe UI Symbol"_s, u"Noto Sans Symbols2"_s, u"Noto Emoji"_s,
                                 u"Symbola"_s, u"Noto Sans"_s, u"Arial"_s}) {
        if (QFontDatabase::hasFamily(other) && hasLetter(other, letter))
            return other;
    }
    return family;
}

} // namespace

Status loadDocumentFonts()
{
    static const bool loaded = registerFaces();
    if (!loaded)
        return fail(ErrorCode::File,
                    QCoreApplication::translate(
                        "Documents", "The document font PT Serif cannot be loaded. Install the program again."));
    return {};
}

QString documentFamily(const QString& family)
{
    return QFontDatabase::hasFamily(family) ? family : u"PT Serif"_s;
}

QFont documentFont(const QString& family, double sizePt, bool bold, bool italic)
{
    QFont font(family);
    font.setPixelSize(qMax(1, qRound(toUnits(sizePt))));
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    return font;
}

QString familyOfLetter(const QString& family, char32_t ucs4)
{
    if (isCommon(ucs4))
        return family;
    thread_local QHash<std::pair<QString, char32_t>, QString> known;
    const std::pair key(family, ucs4);
    auto found = known.constFind(key);
    if (found == known.constEnd())
        found = known.insert(key, foundFamily(family, ucs4));
    return *found;
}

} // namespace lotsia
