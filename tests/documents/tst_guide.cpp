#include "FileBytes.h"
#include "documents/DocumentProbe.h"

#include "documents/DocxWriter.h"
#include "documents/Guide.h"
#include "documents/LayoutUnits.h"
#include "documents/MarkdownBlocks.h"
#include "documents/PageLayout.h"
#include "documents/PdfWriter.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

const QString helpFolder = QStringLiteral(LOTSIA_SOURCE_DIR "/resources/help");

/// Every Russian text of the program, plural forms one by one.
QSet<QString> programTexts()
{
    QSet<QString> texts;
    QXmlStreamReader xml(bytesOf(QStringLiteral(LOTSIA_SOURCE_DIR "/translations/lotsia_ru.ts")));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && (xml.name() == u"translation" || xml.name() == u"numerusform"))
            texts.insert(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return texts;
}

QStringList captured(const QString& text, const QString& pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    auto matches = expression.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

PictureSource noPicture()
{
    return [](const QString& name) -> Result<QByteArray> { return fail(ErrorCode::File, u"нет"_s, {name, {}, 0, {}}); };
}

QByteArray smallPng()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Document documentOf(const QList<Block>& blocks)
{
    Document document;
    DocumentSection section;
    section.blocks = blocks;
    document.sections = {section};
    return document;
}

} // namespace

/// The guide's sources agree with the program, and its printed form is whole.
class tst_Guide : public QObject {
    Q_OBJECT

private:
    Guide m_guide = *Guide::load();
    Document m_document;

    /// A guide in a temporary folder with these files.
    static void write(const QTemporaryDir& dir, const QString& name, const QByteArray& bytes)
    {
        QDir(dir.path()).mkpath(u"pictures"_s);
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private slots:
    void initTestCase()
    {
        const auto document = m_guide.document();
        QVERIFY2(document, document ? "" : qPrintable(document.error().toString()));
        m_document = *document;
    }

    void labelsAreTheProgramsOwn()
    {
        const QSet<QString> texts = programTexts();
        QVERIFY(texts.size() > 300);
        int labels = 0;
        for (const GuideChapter& chapter : m_guide.chapters()) {
            for (const QString& label : captured(chapter.markdown, u"\\*\\*«(.+?)»\\*\\*"_s)) {
                ++labels;
                QVERIFY2(texts.contains(label),
                         qPrintable(u"%1: в программе нет надписи «%2»"_s.arg(chapter.file, label)));
            }
        }
        QVERIFY(labels > 80);
    }

    void linksResolve()
    {
        for (const GuideChapter& chapter : m_guide.chapters()) {
            for (const QString& link : captured(chapter.markdown, u"(?<!!)\\[[^\\]]*\\]\\(([^)]*)\\)"_s))
                QVERIFY2(m_guide.chapterOfFile(link), qPrintable(chapter.file + u": "_s + link));
        }
        QVERIFY(!m_guide.chapterOfFile(u"99-nowhere.md"_s));
        QVERIFY(!m_guide.chapter(u"nowhere"_s));
    }

    void picturesAreThereAndUsed()
    {
        QSet<QString> used;
        for (const GuideChapter& chapter : m_guide.chapters()) {
            for (const QString& name : captured(chapter.markdown, u"!\\[[^\\]]*\\]\\(([^)]*)\\)"_s)) {
                QVERIFY2(m_guide.picture(name), qPrintable(name));
                used.insert(name);
            }
        }
        const QStringList files = QDir(helpFolder + u"/pictures"_s).entryList(QDir::Files);
        for (const QString& file : files) {
            QVERIFY2(used.contains(u"pictures/"_s + file), qPrintable(file));
            const QString path = helpFolder + u"/pictures/"_s + file;
            QVERIFY2(QFileInfo(path).size() < 80 * 1024, qPrintable(file));
            QVERIFY2(QImage(path).dotsPerMeterX() > 5000, qPrintable(file)); // taken sharp enough for paper
        }
        QVERIFY(used.size() > 12);
    }

    /// The example's documents are real; their people stay out of the guide and of its pictures' data.
    void noRealPeople()
    {
        QString all;
        for (const GuideChapter& chapter : m_guide.chapters())
            all += chapter.markdown;
        for (const QString& file : QDir(helpFolder + u"/sample"_s).entryList({u"*.json"_s}))
            all += QString::fromUtf8(bytesOf(helpFolder + u"/sample/"_s + file));
        const QDir demo(QStringLiteral(LOTSIA_SOURCE_DIR "/resources/demo"));
        for (const QString& file : demo.entryList({u"*-department.json"_s})) {
            const QJsonObject department = QJsonDocument::fromJson(bytesOf(demo.filePath(file))).object();
            for (const QString& key : {u"head"_s, u"coordinator"_s}) {
                const QString name = department.value(key).toObject().value(u"name"_s).toString();
                for (const QString& word : captured(name, u"([А-ЯЁ][а-яё]{3,})"_s))
                    QVERIFY2(!all.contains(word.left(word.size() - 1)), qPrintable(word));
            }
        }
    }

    void plainRussian()
    {
        // Latin words that an office knows; anything else is a programmer's word that slipped in.
        const QRegularExpression latin(u"[A-Za-z]{3,}"_s);
        const QStringList known = u"Excel Word PDF Ctrl Shift Tab Enter Esc Alt Home End Insert Delete Linux Debian "
                                  u"before restore lock JSON lotsia Outlook Page Down doc docx ics "
                                  "xlsx xls csv json"_s.split(u' ');
        for (const GuideChapter& chapter : m_guide.chapters()) {
            if (chapter.key == u"batch")
                continue;
            QString text = chapter.markdown;
            text.remove(QRegularExpression(u"\\]\\([^)]*\\)"_s));
            auto matches = latin.globalMatch(text);
            while (matches.hasNext()) {
                const QString word = matches.next().captured();
                QVERIFY2(known.contains(word), qPrintable(chapter.file + u": "_s + word));
            }
        }
    }

    void figuresAreNumberedThrough()
    {
        int number = 0;
        for (const GuideChapter& chapter : m_guide.chapters()) {
            for (const QString& text : captured(chapter.markdown, u"!\\[Рис\\. (\\d+)\\. "_s))
                QCOMPARE(text.toInt(), ++number);
        }
        int figures = 0;
        for (const Block& block : m_document.sections.first().blocks)
            figures += std::holds_alternative<Figure>(block) ? 1 : 0;
        QCOMPARE(figures, number);
    }

    void pages()
    {
        const PageLayout layout(m_document);
        // A book that an office still prints. Orders alone take seven pages: each of their steps stands there.
        QVERIFY2(layout.pageCount() >= 20 && layout.pageCount() <= 44, qPrintable(QString::number(layout.pageCount())));
        if (!probe::hasPoppler())
            QSKIP("poppler-utils are not installed");
        const probe::Pdf pdf(toPdf(m_document, probe::moment()));
        QVERIFY(pdf.isSound());
        const QStringList texts = pdf.pages();
        QCOMPARE(texts.size(), layout.pageCount());
        // The contents name the page where each chapter begins.
        qsizetype chapter = 0;
        for (const DocumentMark& mark : layout.marks()) {
            if (mark.level != 1)
                continue;
            QCOMPARE(mark.title, u"%1. %2"_s.arg(chapter + 1).arg(m_guide.chapters().at(chapter).title));
            QVERIFY2(probe::squeezed(texts.at(1)).contains(probe::squeezed(mark.title) + QString::number(mark.number)),
                     qPrintable(mark.title));
            QVERIFY(probe::squeezed(texts.at(mark.page)).contains(probe::squeezed(mark.title)));
            ++chapter;
        }
        QCOMPARE(chapter, m_guide.chapters().size());
        for (const QString& font : pdf.fonts()) // signs such as «✎» come from another family
            QVERIFY2(font.endsWith(u" yes"_s), qPrintable(font));
    }

    void bookmarksAndLanguage()
    {
        const auto first = toPdf(m_document, probe::moment());
        QVERIFY(first);
        QCOMPARE(*toPdf(m_document, probe::moment()), *first);
        QVERIFY(first->contains("/Lang (ru-RU)"));
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf is not installed");
        const probe::Pdf pdf(first);
        const QJsonArray outlines =
            QJsonDocument::fromJson(probe::run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, pdf.path()}).toUtf8())
                .object()
                .value(u"outlines"_s)
                .toArray();
        QCOMPARE(outlines.size(), m_guide.chapters().size());
        const PageLayout layout(m_document);
        qsizetype chapter = 0;
        for (const DocumentMark& mark : layout.marks()) {
            if (mark.level != 1)
                continue;
            const QJsonObject bookmark = outlines.at(chapter++).toObject();
            QCOMPARE(bookmark.value(u"title"_s).toString(), mark.title);
            QCOMPARE(bookmark.value(u"destpageposfrom1"_s).toInt(), mark.page + 1);
        }
        QCOMPARE(outlines.at(0).toObject().value(u"kids"_s).toArray().size(), 7);
        // A folded bookmark counts those right under it, and the paper of the page says where its top is.
        Document deep;
        for (const bool landscape : {false, true}) {
            DocumentSection section;
            section.landscape = landscape;
            for (int level = 1; level <= 3; ++level) {
                Paragraph heading{{{u"Раздел"_s}}};
                heading.outlineLevel = level;
                section.blocks << Block(heading);
                if (level == 3)
                    section.blocks << Block(heading);
            }
            deep.sections << section;
        }
        const auto levels = toPdf(deep, probe::moment());
        QVERIFY(levels);
        QCOMPARE(levels->count("/Count -1\n"), 2);
        QCOMPARE(levels->count("/Count -2\n"), 2);
        QCOMPARE(levels->count("/Count -3\n"), 0);
        const auto marks = PageLayout(deep).marks();
        QCOMPARE(marks.size(), 8);
        QVERIFY(levels->contains("/XYZ null " + QByteArray::number(a4LongPt - qRound(marks.at(0).topPt) + 4)));
        QVERIFY(levels->contains("/XYZ null " + QByteArray::number(a4ShortPt - qRound(marks.at(4).topPt) + 4)));
        const Document plain = documentOf({Paragraph{{{u"Без заголовков"_s}}}});
        QVERIFY(!toPdf(plain, probe::moment())->contains("/Outlines"));
    }

    void wordHasPicturesAndFields()
    {
        const auto bytes = toDocx(m_document, probe::moment());
        QVERIFY(bytes);
        const QByteArray body = probe::zipPart(*bytes, "word/document.xml");
        QXmlStreamReader xml(body);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        const qsizetype figures = body.count("<w:drawing>");
        QVERIFY(figures > 12);
        for (int i = 1; i <= figures; ++i)
            QVERIFY(QImage::fromData(probe::zipPart(*bytes, qPrintable(u"word/media/image%1.png"_s.arg(i)))).width()
                    > 0);
        QCOMPARE(probe::zipPart(*bytes, "word/_rels/document.xml.rels").count("relationships/image"), figures);
        QCOMPARE(body.count(" PAGEREF chapter"), m_guide.chapters().size());
        QCOMPARE(body.count("w:name=\"chapter"), m_guide.chapters().size());
        QVERIFY(body.contains("<w:pStyle w:val=\"Heading1\"/>"));
        QVERIFY(body.contains("<w:hanging=") || body.contains("w:hanging=\""));
    }

    void captionStaysWithPicture()
    {
        Figure figure;
        figure.png = smallPng();
        figure.widthMm = 100; // 50 mm high
        figure.caption.runs = {{u"Подпись"_s}};
        QList<Block> blocks;
        for (int i = 0; i < 4; ++i) // leaves room for the picture of the fifth, not for its caption
            blocks.append(figure);
        Paragraph filler;
        filler.runs = {{u"Строка"_s}};
        filler.spaceBeforePt = 25;
        blocks.append(filler);
        blocks.append(figure);
        if (!probe::hasPoppler())
            QSKIP("poppler-utils are not installed");
        const probe::Pdf pdf(toPdf(documentOf(blocks), probe::moment()));
        const QStringList pages = pdf.pages();
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages.at(0).count(u"Подпись"_s), 4);
        QCOMPARE(pages.at(1).count(u"Подпись"_s), 1);
    }

    void pictureLargerThanThePage()
    {
        QImage tall(100, 2000, QImage::Format_RGB32);
        tall.fill(Qt::blue);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        tall.save(&buffer, "PNG");
        Figure figure;
        figure.png = buffer.data();
        figure.widthMm = 500;
        figure.caption.runs = {{u"Подпись"_s}};
        QCOMPARE(PageLayout(documentOf({figure})).pageCount(), 1);
        figure.png = "не картинка";
        QCOMPARE(PageLayout(documentOf({figure})).pageCount(), 1);
    }

    void knownMarkdown()
    {
        const QString text =
            u"# Глава\n\nТекст **жирный** и *курсив* со [ссылкой](01-a.md).\n\n1. Один\n2. Два\n   - Внутри\n\n"
            "> Внимание.\n\n```\nкоманда\nвторая\n```\n\n| А | Б |\n|---|---|\n| в | г |\n\n## Ещё\n\n"
            "![Рис. 1. «Ёлка» — вид](pictures/a.png)\n\nКонец.\n"_s;
        const auto blocks = markdownBlocks(text, [](const QString&) -> Result<QByteArray> { return smallPng(); });
        QVERIFY2(blocks, blocks ? "" : qPrintable(blocks.error().toString()));
        QStringList seen;
        for (const Block& block : *blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                QString line = paragraph->label;
                for (const TextRun& run : paragraph->runs)
                    line += run.bold ? u'<' + run.text + u'>' : run.text;
                if (!line.isEmpty())
                    seen << line;
            } else if (const auto* table = std::get_if<Table>(&block)) {
                for (const QList<DocumentRow>& rows : {table->header, table->rows}) {
                    for (const DocumentRow& row : rows) {
                        for (const DocumentCell& cell : row.cells)
                            seen << u'|' + cell.paragraph.runs.first().text;
                    }
                }
            } else if (const auto* figure = std::get_if<Figure>(&block)) {
                seen << u'!' + figure->caption.runs.first().text;
            }
        }
        QCOMPARE(seen,
                 (QStringList{u"<Глава>"_s, u"Текст <жирный> и курсив со ссылкой."_s, u"1.Один"_s, u"2.Два"_s,
                              u"•Внутри"_s, u"|Внимание."_s, u"|команда\nвторая"_s, u"|А"_s, u"|Б"_s, u"|в"_s, u"|г"_s,
                              u"<Ещё>"_s, u"!Рис. 1. «Ёлка» — вид"_s, u"Конец."_s}));
    }

    void unknownMarkdown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("html") << u"Текст <b>жирный</b>."_s;
        QTest::newRow("strike") << u"~~Зачёркнуто~~"_s;
        QTest::newRow("picture in a line") << u"Вот ![а](pictures/a.png) она"_s;
        QTest::newRow("tasks") << u"- [ ] сделать"_s;
        QTest::newRow("rule") << u"Текст\n\n---\n\nещё"_s;
        QTest::newRow("fourth heading") << u"#### Мелко"_s;
        QTest::newRow("quote in a quote") << u"> > Дважды"_s;
        QTest::newRow("second paragraph of an item") << u"1. Один\n\n   Ещё абзац\n"_s;
        QTest::newRow("unfinished bold") << u"Нажмите **«Загрузить»"_s;
        QTest::newRow("picture that is not there") << u"![Подпись](pictures/нет.png)"_s;
    }
    void unknownMarkdown()
    {
        QFETCH(QString, text);
        const auto blocks = markdownBlocks(u"# Глава\n\n"_s + text, noPicture());
        QVERIFY(!blocks);
        QVERIFY(!blocks.error().text.isEmpty());
    }

    void brokenFolders()
    {
        const QTemporaryDir dir;
        QCOMPARE(Guide::load(dir.filePath(u"нет"_s)).error().code, ErrorCode::File);
        QCOMPARE(Guide::load(dir.path()).error().code, ErrorCode::File);
        write(dir, u"01-one.md"_s, "Без заголовка.\n");
        QCOMPARE(Guide::load(dir.path()).error().code, ErrorCode::Data);
        write(dir, u"01-one.md"_s, QByteArray("# Один\n\n![Подпись](pictures/none.png)\n"));
        write(dir, u"02-one.md"_s, "# Два\n");
        QCOMPARE(Guide::load(dir.path()).error().code, ErrorCode::Data); // two of one key
        QVERIFY(QFile::remove(dir.filePath(u"02-one.md"_s)));
        auto guide = Guide::load(dir.path());
        QVERIFY(guide);
        auto document = guide->document();
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::File);
        QVERIFY(document.error().place.file.contains(u"none.png"_s));
        write(dir, u"pictures/none.png"_s, "не картинка");
        QCOMPARE(guide->document().error().code, ErrorCode::Data);
        write(dir, u"pictures/none.png"_s, smallPng());
        QVERIFY(guide->document());
        QVERIFY(!guide->picture(u"../01-one.md"_s));
        QVERIFY(!guide->picture(u"pictures/../01-one.md"_s));
        write(dir, u"02-big.md"_s, "# Много\n" + QByteArray(300 * 1024, 'a'));
        QCOMPARE(Guide::load(dir.path()).error().code, ErrorCode::File);
    }
};

QTEST_MAIN(tst_Guide)
#include "tst_guide.moc"
