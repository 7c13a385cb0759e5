#include "documents/DocumentFonts.h"

#include "documents/LayoutUnits.h"

#include <QCoreApplication>
#include <QFontDatabase>

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

} // namespace lotsia
