#include "workspace/EvidenceFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EvidenceFile)
};

constexpr qint64 megabyte = 1024 * 1024;
constexpr qsizetype maxName = 150;
constexpr qsizetype maxLink = 2'000;

/// Says which way letters run, or nothing at all: a program must not be made to look like a document.
bool isHidden(QChar letter)
{
    return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format
        || letter.category() == QChar::Separator_Line || letter.category() == QChar::Separator_Paragraph;
}

bool isReserved(const QString& base)
{
    static const QRegularExpression pattern(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(base.trimmed()).hasMatch();
}

} // namespace

Result<QByteArray> readEvidence(const QString& path, qint64 maxBytes, Progress* progress)
{
    const QFileInfo info(path);
    const Place place{info.fileName(), {}, 0, {}};
    if (!info.exists())
        return fail(ErrorCode::File, Text::tr("The file does not exist any more. Choose another one."), place);
    if (!info.isFile())
        return fail(ErrorCode::File, Text::tr("This is a folder or a device. Choose a file."), place);
    const auto tooLarge = [&] {
        return fail(
            ErrorCode::Data,
            Text::tr("The file is larger than %1 MB. Attach a link to it or a smaller file.").arg(maxBytes / megabyte),
            place);
    };
    if (info.size() > maxBytes)
        return tooLarge();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::File,
                    Text::tr("The file cannot be opened (%1). Close it in other programs and try again.")
                        .arg(file.errorString()),
                    place);
    const auto unread = [&] {
        return fail(ErrorCode::File,
                    Text::tr("The file cannot be read to the end. Copy it to this computer and try again."), place);
    };
    const qint64 expected = file.size();
    QByteArray bytes;
    while (true) {
        if (progress) {
            if (progress->isCancelled())
                return fail(ErrorCode::Cancelled, Text::tr("Cancelled. Nothing is attached."), place);
            progress->report(info.fileName(), bytes.size(), expected);
        }
        const QByteArray part = file.read(megabyte);
        if (file.error() != QFileDevice::NoError)
            return unread();
        if (part.isEmpty())
            break;
        bytes += part;
        if (bytes.size() > maxBytes)
            return tooLarge(); // it grew since its size was asked
    }
    if (bytes.size() < expected)
        return unread(); // it was cut while it was read
    if (bytes.isEmpty())
        return fail(ErrorCode::Data, Text::tr("The file is empty. Choose another one."), place);
    return bytes;
}

Status writeEvidence(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::File,
                Text::tr("The file cannot be written (%1). Choose another folder or close the program that has it "
                         "open.")
                    .arg(file.errorString()),
                {path, {}, 0, {}});
}

QString evidenceFileName(const QString& name)
{
    static const QString forbidden = u"<>:\"/\\|?*"_s;
    QString clean;
    for (const QChar letter : name) {
        if (!isHidden(letter))
            clean += forbidden.contains(letter) ? u'-' : letter;
    }
    // Windows drops dots and blanks at the end by itself: the name would not be found again.
    while (!clean.isEmpty() && (clean.back() == u'.' || clean.back().isSpace()))
        clean.chop(1);
    clean = clean.trimmed();
    if (isReserved(clean.section(u'.', 0, 0)))
        clean.prepend(u'_');
    if (clean.size() > maxName) {
        const qsizetype dot = clean.lastIndexOf(u'.');
        const QString ending = dot > 0 && clean.size() - dot <= 10 ? clean.mid(dot) : QString();
        clean = clean.left(maxName - ending.size()) + ending;
    }
    return clean.isEmpty() ? u"документ"_s : clean;
}

bool isOpenable(const QString& fileName)
{
    static const QSet<QString> endings{
        u"pdf"_s,  u"doc"_s,  u"docx"_s, u"odt"_s,  u"rtf"_s, u"txt"_s,  u"xls"_s, u"xlsx"_s, u"ods"_s, u"csv"_s,
        u"ppt"_s,  u"pptx"_s, u"odp"_s,  u"djvu"_s, u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s,  u"bmp"_s, u"tif"_s,
        u"tiff"_s, u"webp"_s, u"heic"_s, u"mp4"_s,  u"avi"_s, u"mov"_s,  u"mp3"_s, u"zip"_s,  u"rar"_s, u"7z"_s};
    return endings.contains(QFileInfo(fileName).suffix().toLower());
}

std::unexpected<Error> notOpened()
{
    return fail(ErrorCode::Data,
                Text::tr("A file of this kind is not opened from here, since it may be a program. Save it and check "
                         "it first."));
}

Result<QUrl> copyToOpen(const QString& fileName, const QString& folder, qint64 key,
                        const std::function<Result<QByteArray>()>& content)
{
    const QString name = evidenceFileName(fileName);
    if (!isOpenable(name))
        return notOpened();
    const QString own = u"%1/%2"_s.arg(folder).arg(key);
    const QString path = own + u'/' + name;
    if (!QDir().mkpath(own))
        return fail(ErrorCode::File, Text::tr("The folder for opened documents cannot be made. Save the file instead."),
                    {own, {}, 0, {}});
    LOTSIA_TRY_ASSIGN(const QByteArray bytes, content());
    const auto there = QFileInfo::exists(path) ? readEvidence(path, bytes.size()) : QByteArray();
    // What a program has open already cannot be written on Windows, and need not be.
    if (!there || *there != bytes) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        LOTSIA_TRY(writeEvidence(path, bytes));
        QFile::setPermissions(path, QFile::ReadOwner);
    }
    return QUrl::fromLocalFile(path);
}

Result<QUrl> linkTarget(const QString& link)
{
    const QString text = link.trimmed();
    const auto refused = [] {
        return fail(ErrorCode::Data,
                    Text::tr("This is not an address that can be opened. Type one that begins with http:// or "
                             "https://, or the full path of a file or a folder."));
    };
    if (text.isEmpty() || text.size() > maxLink || std::any_of(text.begin(), text.end(), isHidden))
        return refused();
    static const QRegularExpression disk(u"^[A-Za-z]:[\\\\/]"_s);
    if (disk.match(text).hasMatch() || text.startsWith(u"\\\\") || text.startsWith(u"//")) {
        const QString path = QString(text).replace(u'\\', u'/');
        // «\\.\…» and «\\?\…» are devices of Windows.
        if (path.startsWith(u"//./") || path.startsWith(u"//?/"))
            return refused();
        return QUrl::fromLocalFile(path);
    }
    if (text.startsWith(u'/'))
        return QUrl::fromLocalFile(text);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return refused();
    const QString scheme = url.scheme().toLower();
    if (scheme == u"file")
        return url.toLocalFile().isEmpty() ? Result<QUrl>(refused()) : linkTarget(url.toLocalFile());
    if ((scheme != u"http" && scheme != u"https") || url.host().isEmpty())
        return refused();
    return url;
}

} // namespace lotsia
