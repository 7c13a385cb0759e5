#include "documents/PageLayout.h"
#include "ui/SampleWorkspace.h"
#include "ui/common/Banner.h"
#include "ui/common/DataTableView.h"
#include "ui/ranking/GroundsDocument.h"
#include "ui/ranking/RankingPage.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lotsia;
using namespace Qt::StringLiterals;
using Content = SampleWorkspace::Content;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first sample with ten classes of long names, each resting on every year and every procedure.
QByteArray heavySet()
{
    QJsonObject set = QJsonDocument::fromJson(bytesOf(samplePath(u"criteria-p1.json"_s))).object();
    QJsonArray classes;
    for (int i = 0; i < 10; ++i) {
        QJsonArray parts;
        for (const int year : {0, -1, -2})
            parts.append(
                QJsonObject{{u"count"_s, u"низкий результат"_s}, {u"year"_s, year}, {u"at_least"_s, 1 + i % 3}});
        classes.append(
            QJsonObject{{u"id"_s, u"class_%1"_s.arg(i)},
                        {u"name"_s, u"школа с устойчиво низкими образовательными результатами, группа %1"_s.arg(i + 1)},
                        {u"when"_s, QJsonObject{{i % 2 == 0 ? u"any"_s : u"all"_s, parts}}}});
    }
    set.insert(u"classes"_s, classes);
    set.insert(u"title"_s, u"Критерии с десятью классами"_s);
    return QJsonDocument(set).toJson();
}

CriteriaId import(SampleWorkspace& sample, const QByteArray& json)
{
    const auto id = sample.workspace().criteria().importJson(json, u"set.json"_s);
    if (!id)
        qFatal("%s", qPrintable(id.error().toString()));
    return *id;
}

RankingData load(SampleWorkspace& sample, CriteriaId id, int year = 2023)
{
    auto data = RankingData::load(sample.workspace(), AcademicYear::endingIn(year), id, true, nullptr);
    if (!data)
        qFatal("%s", qPrintable(data.error().toString()));
    return std::move(*data);
}

QString textOf(const Document& document)
{
    QString text;
    const auto add = [&text](const Paragraph& paragraph) {
        for (const TextRun& run : paragraph.runs)
            text += run.text;
        text += u'\n';
    };
    for (const DocumentSection& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                add(*paragraph);
            if (const auto* pair = std::get_if<SideBySide>(&block)) {
                add(pair->left);
                add(pair->right);
            }
            if (const auto* table = std::get_if<Table>(&block)) {
                for (const DocumentRow& row : table->rows) {
                    for (const DocumentCell& cell : row.cells)
                        add(cell.paragraph);
                }
            }
        }
    }
    return text.replace(u'\u00a0', u' ');
}

int rowOf(const RankingData& data, const QString& code)
{
    for (size_t i = 0; i < data.classification.schools().size(); ++i) {
        if (data.classification.schools()[i].code == code)
            return int(i);
    }
    qFatal("no school %s", qPrintable(code));
}

void trigger(RankingPage& page, const QString& text)
{
    for (QAction* action : page.findChildren<QAction*>()) {
        if (action->text() == text)
            action->trigger();
    }
}

} // namespace

class TestGrounds : public QObject {
    Q_OBJECT

private slots:
    void keepsEverySchoolOnOnePage_data()
    {
        QTest::addColumn<QByteArray>("set");
        QTest::addColumn<int>("year");
        for (const int year : {2021, 2023}) {
            QTest::addRow("first sample, %d", year) << bytesOf(samplePath(u"criteria-p1.json"_s)) << year;
            QTest::addRow("ten classes, %d", year) << heavySet() << year;
        }
    }

    void keepsEverySchoolOnOnePage()
    {
        QFETCH(QByteArray, set);
        QFETCH(int, year);
        SampleWorkspace sample(Content::Results);
        const RankingData data = load(sample, import(sample, set), year);
        QList<int> rows;
        for (int row = 0; row < int(data.classification.schools().size()); ++row) {
            rows.append(row);
            const Document document = groundsDocument(data, row);
            QCOMPARE(PageLayout(document).pageCount(), 1);
            const QString text = textOf(document);
            QVERIFY(text.contains(u"для адресной поддержки"_s));
            QVERIFY(text.contains(data.at(row).code));
            QVERIFY(text.contains(u"ознакомлен"_s));
        }
        const auto all = groundsDocument(data, rows, nullptr);
        QVERIFY(all);
        QCOMPARE(PageLayout(*all).pageCount(), int(rows.size()));
    }

    void keepsEveryShippedSetOnOnePage()
    {
        SampleWorkspace sample(Content::Results);
        const auto sets = sample.workspace().criteria().list();
        QVERIFY(sets && !sets->isEmpty());
        for (const CriteriaEntry& set : *sets) {
            const RankingData data = load(sample, set.id);
            for (int row = 0; row < int(data.classification.schools().size()); ++row)
                QVERIFY2(PageLayout(groundsDocument(data, row)).pageCount() == 1, qPrintable(set.title));
        }
    }

    void breaksNoWordAndNoVerdictInTwo()
    {
        SampleWorkspace sample(Content::Results);
        const RankingData data = load(sample, import(sample, heavySet()));
        bool shortened = false;
        for (int row = 0; row < int(data.classification.schools().size()); ++row) {
            const QStringList lines = textOf(groundsDocument(data, row)).split(u'\n');
            for (const QString& line : lines) {
                shortened = shortened || line.contains(u'…');
                if (line.contains(u"Вердикт"_s))
                    QVERIFY2(line.endsWith(u"чел."_s), qPrintable(line));
                const qsizetype end = line.indexOf(u'…');
                QVERIFY2(end < 1 || !u" ,;:—"_s.contains(line.at(end - 1)), qPrintable(line));
            }
        }
        QVERIFY(shortened);
    }

    void keepsALongDecisionOnOnePage()
    {
        SampleWorkspace sample(Content::Results);
        const CriteriaId id = import(sample, heavySet());
        const Override decision{.classId = u"class_3"_s,
                                .verdict = Verdict::True,
                                .reason = u"Перечень министерства. "_s.repeated(200),
                                .document = u"письмо № 12 от 01.09.2023, "_s.repeated(40)};
        QVERIFY(sample.workspace().criteria().setOverride(AcademicYear::endingIn(2023), id, u"111001"_s, decision));
        const RankingData data = load(sample, id);
        const Document document = groundsDocument(data, rowOf(data, u"111001"_s));
        QCOMPARE(PageLayout(document).pageCount(), 1);
        const QString text = textOf(document);
        QVERIFY(text.contains(u"Решение вручную: "_s));
        QVERIFY(text.contains(u"по правилу: "_s));
        QVERIFY(text.contains(u"Решение записано: "_s));
    }

    void tellsTheFiguresThatDecided()
    {
        SampleWorkspace sample(Content::Results);
        const RankingData data = load(sample, import(sample, bytesOf(samplePath(u"criteria-p1.json"_s))));
        const QString text = textOf(groundsDocument(data, rowOf(data, u"111001"_s)));
        QVERIFY2(text.contains(u"Отнесена к классу «ШНОР»"_s), qPrintable(text));
        const QString close = textOf(groundsDocument(data, rowOf(data, u"111016"_s)));
        const auto pupils = data.classification.pupilsToFlip(size_t(rowOf(data, u"111016"_s)), 0);
        QVERIFY(pupils);
        QVERIFY(close.contains(u"Вердикт изменится, если результат изменится у %1 чел."_s.arg(*pupils)));
        QVERIFY(text.contains(u"Управление образования"_s));
        QVERIFY(text.contains(u"2022/2023"_s));
        QVERIFY(text.contains(u"≥ 30 %"_s));
        QVERIFY(text.contains(u".xlsx"_s));
        QVERIFY(text.contains(u"образец"_s));
        const QString excluded = textOf(groundsDocument(data, rowOf(data, u"111023"_s)));
        QVERIFY2(excluded.contains(u"Школа не оценивается: вид — "_s), qPrintable(excluded));
    }

    void writesAPageForEachSchoolThatIsShown()
    {
        SampleWorkspace sample(Content::Results);
        const CriteriaId id = import(sample, bytesOf(samplePath(u"criteria-p1.json"_s)));
        QVERIFY(sample.workspace().criteria().use(id));
        RankingPage page(sample.context());
        open(page);
        auto& filter = child<QComboBox>(page, "classFilter");
        filter.setCurrentIndex(filter.findText(u"ШНОР"_s));
        QCOMPARE(child<DataTableView>(page, "rankingView").model()->rowCount(), 8);
        for (const auto& [text, suffix] : {std::pair(u"Grounds of all schools as PDF…"_s, u".pdf"_s),
                                           std::pair(u"Grounds of all schools for Word…"_s, u".docx"_s)}) {
            const QString path = sample.path(u"all"_s + suffix);
            sample.dialogs().files.append({path});
            QSignalSpy finished(&sample.context(), &AppContext::taskFinished);
            trigger(page, text);
            QVERIFY(finished.wait(60'000));
            QTRY_VERIFY(page.findChild<Banner*>()->text().contains(u"all"_s + suffix));
            QVERIFY(QFileInfo(path).size() > 5000);
            QCOMPARE(sample.dialogs().suggestedNames.last(), u"Обоснования 2022-2023"_s + suffix);
        }
        QCOMPARE(bytesOf(sample.path(u"all.pdf"_s)).count("/Type /Page\n"), 8);

        // A folder that is not there: a clear error, nothing half-written.
        const QString path = sample.path(u"no/such/folder/all.pdf"_s);
        sample.dialogs().files.append({path});
        QSignalSpy failed(&sample.context(), &AppContext::taskFailed);
        trigger(page, u"Grounds of all schools as PDF…"_s);
        QVERIFY(failed.wait(60'000));
        QVERIFY(!QFileInfo::exists(path));
    }

    void canBeCancelled()
    {
        SampleWorkspace sample(Content::Results);
        const RankingData data = load(sample, import(sample, bytesOf(samplePath(u"criteria-p1.json"_s))));
        Progress progress;
        progress.cancel();
        const auto document = groundsDocument(data, {0, 1}, &progress);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Cancelled);
    }

    void namesTheFileSafely()
    {
        SampleWorkspace sample(Content::Results);
        const RankingData data = load(sample, import(sample, bytesOf(samplePath(u"criteria-p1.json"_s))));
        QCOMPARE(groundsFileName(data, rowOf(data, u"111001"_s), u".pdf"_s), u"Обоснование 111001 2022-2023.pdf"_s);
    }
};

QTEST_MAIN(TestGrounds)
#include "tst_grounds.moc"
