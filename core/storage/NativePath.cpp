#include "storage/NativePath.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>
#include <QUrl>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

bool isLatinLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// The part behind the root without «.», «..» and empty names; Windows drops dots and spaces at the end of a name.
QString cleaned(const QString& rest)
{
    QStringList kept;
    for (const QString& part : rest.split(u'\\', Qt::SkipEmptyParts)) {
        if (part == u".")
            continue;
        if (part != u"..")
            kept << part;
        else if (!kept.isEmpty())
            kept.removeLast();
    }
    if (!kept.isEmpty()) {
        QString& name = kept.last();
        while (name.endsWith(u'.') || name.endsWith(u' '))
            name.chop(1);
    }
    return kept.join(u'\\');
}

} // namespace

QString extendedPath(const QString& path)
{
    const QString native = QString(path).replace(u'/', u'\\');
    if (native.startsWith(u"\\\\?\\") || native.startsWith(u"\\\\.\\"))
        return native;
    if (native.startsWith(u"\\\\")) {
        const QStringList parts = native.mid(2).split(u'\\', Qt::SkipEmptyParts);
        if (parts.size() < 2)
            return native; // a computer alone is no place for a file
        return u"\\\\?\\UNC\\%1\\%2\\"_s.arg(parts.at(0), parts.at(1)) + cleaned(parts.mid(2).join(u'\\'));
    }
    if (native.size() > 2 && isLatinLetter(native.at(0)) && native.at(1) == u':' && native.at(2) == u'\\')
        return u"\\\\?\\"_s + native.left(3) + cleaned(native.mid(3));
    return native;
}

QString sqliteAddress(const QString& path, const QString& vfs)
{
    // Every sign but letters and digits is encoded: nothing is left that an address gives a meaning to.
    const QString address = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path));
    return vfs.isEmpty() ? address : address + u"?vfs="_s + vfs;
}

bool isUncPath(const QString& path)
{
    const QString native = QString(path).replace(u'/', u'\\');
    if (native.startsWith(u"\\\\?\\UNC\\", Qt::CaseInsensitive))
        return true;
    return native.startsWith(u"\\\\") && !native.startsWith(u"\\\\?\\") && !native.startsWith(u"\\\\.\\");
}

QString nativePath(const QString& path)
{
#ifdef Q_OS_WIN
    return extendedPath(QFileInfo(path).absoluteFilePath());
#else
    return path;
#endif
}

} // namespace lotsia
