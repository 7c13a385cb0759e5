#include "documents/Guide.h"

#include "documents/MarkdownBlocks.h"
#include "documents/PageReferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

constexpr qint64 maxChapterBytes = 256 * 1024;
constexpr qint64 maxPictureBytes = 4 * 1024 * 1024;
constexpr int maxChapters = 100;

Result<QByteArray> readBytes(const QString& path, const QString& name, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > limit)
        return fail(ErrorCode::File, Text::tr("This part of the guide cannot be read. Install the program again."),
                    {name, {}, 0, {}});
    return file.readAll();
}

/// Gives every figure of the chapter its number in the whole guide.
QString withNumbers(const QString& markdown, int& figures)
{
    static const QRegularExpression figure(u"^!\\[(?=[^\\]]*\\]\\()"_s, QRegularExpression::MultilineOption);
    QString numbered;
    qsizetype done = 0;
    auto matches = figure.globalMatch(markdown);
    while (matches.hasNext()) {
        const qsizetype end = matches.next().capturedEnd();
        numbered += markdown.mid(done, end - done) + u"Рис. %1. "_s.arg(++figures);
        done = end;
    }
    return numbered + markdown.mid(done);
}

Paragraph centred(const QString& text, double sizePt, bool bold, double spaceBeforePt)
{
    Paragraph paragraph;
    paragraph.runs = {{text, bold}};
    paragraph.align = TextAlign::Center;
    paragraph.sizePt = sizePt;
    paragraph.spaceBeforePt = spaceBeforePt;
    return paragraph;
}

QString anchorOf(qsizetype chapter)
{
    return u"chapter%1"_s.arg(chapter + 1);
}

void addTitlePage(QList<Block>& blocks)
{
    blocks.append(centred(u" "_s, 12, false, 0));
    blocks.append(centred(u"Лоция"_s, 40, true, 170));
    blocks.append(centred(u"Руководство пользователя"_s, 20, false, 12));
    blocks.append(centred(u"Поддержка школ с низкими образовательными результатами:\n"
                          "от данных к списку школ, дорожной карте и приказу"_s,
                          13, false, 40));
    blocks.append(centred(u"Версия "_s + QStringLiteral(LOTSIA_VERSION), 12, false, 250));
}

void addContents(QList<Block>& blocks, const QList<GuideChapter>& chapters)
{
    Paragraph heading;
    heading.runs = {{u"Содержание"_s, true}};
    heading.sizePt = 18;
    heading.spaceAfterPt = 10;
    heading.pageBreakBefore = true;
    blocks.append(heading);
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        SideBySide line;
        line.left.runs = {{u"%1. %2"_s.arg(i + 1).arg(chapters.at(i).title)}};
        line.right.runs = {{u"00"_s, false, false, anchorOf(i)}};
        line.right.align = TextAlign::Right;
        line.leftWidthMm = 155;
        line.spaceBeforePt = 5;
        blocks.append(line);
    }
}

} // namespace

Result<Guide> Guide::load(const QString& folder)
{
    Guide guide;
    guide.m_folder = folder;
    int figures = 0;
    static const QRegularExpression name(u"^\\d\\d-([a-z-]+)\\.md$"_s);
    static const QRegularExpression heading(u"\\A\\s*# +(\\S[^\\n]*)"_s);
    const QStringList files = QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files.mid(0, maxChapters)) {
        const auto named = name.match(file);
        if (!named.hasMatch())
            continue;
        LOTSIA_TRY_ASSIGN(const QByteArray bytes, readBytes(QDir(folder).filePath(file), file, maxChapterBytes));
        GuideChapter chapter{named.captured(1), file, {}, QString::fromUtf8(bytes).remove(u'\r')};
        const auto titled = heading.match(chapter.markdown);
        if (!titled.hasMatch() || guide.chapter(chapter.key))
            return fail(ErrorCode::Data, Text::tr("This chapter of the guide is damaged. Install the program again."),
                        {file, {}, 0, {}});
        chapter.title = titled.captured(1).trimmed();
        chapter.markdown = withNumbers(chapter.markdown, figures);
        guide.m_chapters.append(chapter);
    }
    if (guide.m_chapters.isEmpty())
        return fail(ErrorCode::File, Text::tr("The guide is not there. Install the program again."));
    return guide;
}

const GuideChapter* Guide::chapter(const QString& key) const
{
    const auto found = std::find_if(m_chapters.begin(), m_chapters.end(),
                                    [&](const GuideChapter& chapter) { return chapter.key == key; });
    return found == m_chapters.end() ? nullptr : &*found;
}

const GuideChapter* Guide::chapterOfFile(const QString& file) const
{
    const auto found = std::find_if(m_chapters.begin(), m_chapters.end(),
                                    [&](const GuideChapter& chapter) { return chapter.file == file; });
    return found == m_chapters.end() ? nullptr : &*found;
}

Result<QByteArray> Guide::picture(const QString& name) const
{
    static const QRegularExpression inside(u"^pictures/[a-z0-9-]+\\.png$"_s);
    if (!inside.match(name).hasMatch())
        return fail(ErrorCode::File, Text::tr("This part of the guide cannot be read. Install the program again."),
                    {name, {}, 0, {}});
    return readBytes(QDir(m_folder).filePath(name), name, maxPictureBytes);
}

Result<Document> Guide::document() const
{
    Document document;
    document.title = u"Лоция. Руководство пользователя"_s;
    DocumentSection section;
    section.marginsMm = {25, 20, 20, 15};
    addTitlePage(section.blocks);
    addContents(section.blocks, m_chapters);
    for (qsizetype i = 0; i < m_chapters.size(); ++i) {
        const auto pictureOf = [this](const QString& name) { return picture(name); };
        auto blocks = markdownBlocks(m_chapters.at(i).markdown, pictureOf);
        if (!blocks) {
            if (blocks.error().place.file.isEmpty())
                blocks.error().place.file = m_chapters.at(i).file;
            return std::unexpected(std::move(blocks).error());
        }
        auto* heading = std::get_if<Paragraph>(&blocks->first());
        Q_ASSERT(heading && heading->outlineLevel == 1); // load() saw to it
        heading->runs.prepend({u"%1. "_s.arg(i + 1), true});
        heading->anchor = anchorOf(i);
        heading->pageBreakBefore = true;
        section.blocks += *blocks;
    }
    document.sections = {section};
    return withPageNumbers(std::move(document));
}

} // namespace lotsia
