#include "ui/AccessibleWalk.h"
#include "ui/SampleWorkspace.h"
#include "ui/common/Banner.h"
#include "ui/common/DataTableView.h"
#include "ui/ranking/RankingColumns.h"
#include "ui/ranking/RankingExport.h"
#include "ui/ranking/RankingPage.h"
#include "ui/ranking/ReasonDelegate.h"
#include "ui/ranking/ReasonView.h"
#include "ui/ranking/VerdictInspector.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lotsia;
using namespace Qt::StringLiterals;
using Content = SampleWorkspace::Content;

namespace {

QJsonObject expectedVerdicts()
{
    QFile file(samplePath(u"expected-verdicts-2023.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("expected-verdicts-2023.json is missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

void choose(QComboBox& combo, CriteriaId id)
{
    combo.setCurrentIndex(combo.findData(id.value()));
    emit combo.activated(combo.currentIndex());
}

int countShown(RankingPage& page, const QString& word)
{
    const auto& model = *child<DataTableView>(page, "rankingView").model();
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += model.index(row, kClassColumn).data().toString() == word ? 1 : 0;
    return count;
}

void select(RankingPage& page, const QString& code)
{
    auto& view = child<DataTableView>(page, "rankingView");
    view.setCurrentIndex(view.model()->index(rowWith(*view.model(), 1, code), 0));
}

} // namespace

class TestRankingPage : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheIndependentProgram()
    {
        SampleWorkspace sample(Content::Results);
        const CriteriaId p1 = sample.importCriteria(u"criteria-p1.json"_s);
        const CriteriaId p2 = sample.importCriteria(u"criteria-p2.json"_s);
        RankingPage page(sample.context());
        auto& view = child<DataTableView>(page, "rankingView");
        const QAbstractItemModelTester tester(view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(page);
        const QJsonObject expected = expectedVerdicts();
        for (const auto& [id, key] : {std::pair(p1, u"P1"_s), std::pair(p2, u"P2"_s)}) {
            choose(child<QComboBox>(page, "criteriaCombo"), id);
            QCOMPARE(view.model()->rowCount(), 24);
            const auto data = RankingData::load(sample.workspace(), AcademicYear::endingIn(2023), id, true, nullptr);
            QVERIFY(data);
            QCOMPARE(data->classification.schools().size(), 24U);
            for (size_t i = 0; i < 24; ++i) {
                const RankedSchool& school = data->classification.schools().at(i);
                QCOMPARE(verdictKey(school.classes.front()),
                         expected.value(school.code).toObject().value(key).toString());
                const int row = rowWith(*view.model(), 1, school.code);
                QCOMPARE(view.model()->index(row, kClassColumn).data().toString(),
                         classText(school, data->classification.classes()));
            }
        }
        choose(child<QComboBox>(page, "criteriaCombo"), p1);
        QCOMPARE(countShown(page, u"ШНОР"_s), 8);
        QCOMPARE(countShown(page, u"not enough data"_s), 11);
        QCOMPARE(namelessControls(&page).join(u"; "_s), QString());
    }

    void countsAsUndecidedWhatTheListCallsSo()
    {
        SampleWorkspace sample(Content::Results);
        RankingPage page(sample.context()); // the shipped set of ten classes: most schools lack data for some class
        open(page);
        auto& view = child<DataTableView>(page, "rankingView");
        int called = 0;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            called += view.model()->index(row, kClassColumn).data().toString() == u"not enough data"_s ? 1 : 0;
        QVERIFY(called > 0);
        QCOMPARE(countShown(page, u"not enough data"_s), called);
        const QList<QLabel*> labels = page.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [called](const QLabel* label) {
            return label->text().contains(u"· not enough data %1 ·"_s.arg(called));
        }));
    }

    void filtersByClassAndKeepsTheChosenSchool()
    {
        SampleWorkspace sample(Content::Results);
        const CriteriaId p1 = sample.importCriteria(u"criteria-p1.json"_s);
        RankingPage page(sample.context());
        open(page);
        choose(child<QComboBox>(page, "criteriaCombo"), p1);
        auto& view = child<DataTableView>(page, "rankingView");
        select(page, u"111016"_s);
        auto& filter = child<QComboBox>(page, "classFilter");
        filter.setCurrentIndex(filter.findText(u"ШНОР"_s));
        QCOMPARE(view.model()->rowCount(), 8);
        QCOMPARE(view.currentIndex().siblingAtColumn(1).data().toString(), u"111016"_s);
        sample.context().notifyDataChanged();
        QCOMPARE(view.model()->rowCount(), 8);
        QCOMPARE(view.currentIndex().siblingAtColumn(1).data().toString(), u"111016"_s);
    }

    void answersWhyWithFiguresAndSources()
    {
        SampleWorkspace sample(Content::Results);
        const CriteriaId p1 = sample.importCriteria(u"criteria-p1.json"_s);
        RankingPage page(sample.context());
        open(page);
        choose(child<QComboBox>(page, "criteriaCombo"), p1);
        select(page, u"111001"_s);
        auto& inspector = *page.findChild<VerdictInspector*>();
        const QString decisive = inspector.text();
        child<QCheckBox>(page, "onlyDecisive").setChecked(false);
        const QString text = inspector.text();
        QVERIFY(decisive.size() < text.size());
        const auto data = RankingData::load(sample.workspace(), AcademicYear::endingIn(2023), p1, false, nullptr);
        size_t position = 0;
        while (data->classification.schools().at(position).code != u"111001"_s)
            ++position;
        int figures = 0;
        for (const TraceStep& step : data->classification.trace(position)) {
            QVERIFY2(text.contains(step.plain), qPrintable(step.plain));
            for (const Evidence& evidence : step.evidence) {
                if (!evidence.numerator || evidence.source.isEmpty())
                    continue;
                ++figures;
                QVERIFY2(text.contains(u"%1 из %2"_s.arg(*evidence.numerator).arg(*evidence.denominator)),
                         qPrintable(text));
                QVERIFY2(text.contains(evidence.source), qPrintable(evidence.source));
            }
        }
        QVERIFY(figures >= 8);
        QVERIFY(text.contains(u"ШНОР: да"_s));
        QVERIFY(text.contains(u"≥\u00a030\u00a0%"_s));

        const std::optional<int> pupils = data->classification.pupilsToFlip(position, 0);
        QCOMPARE(text.contains(u"если результат изменится у %1\u00a0чел."_s.arg(pupils.value_or(0))),
                 pupils.has_value());
    }

    void unfoldsTheConditionsAndKeepsTheFiguresOneStepDeeper()
    {
        SampleWorkspace sample(Content::Results);
        const CriteriaId p1 = sample.importCriteria(u"criteria-p1.json"_s);
        RankingPage page(sample.context());
        open(page);
        choose(child<QComboBox>(page, "criteriaCombo"), p1);
        select(page, u"111001"_s);
        auto& tree = child<ReasonView>(page, "reasonView");
        QCOMPARE(tree.topLevelItemCount(), 1);
        QTreeWidgetItem* whole = tree.topLevelItem(0)->child(0);
        QVERIFY(tree.topLevelItem(0)->isExpanded());
        QVERIFY(whole->isExpanded());
        QTreeWidgetItem* condition = whole->child(0);
        QVERIFY(!condition->isExpanded());
        QVERIFY(condition->childCount() >= 2);

        // By keyboard: down to the first condition, unfold it, go to its first figure, open its source.
        tree.setFocus();
        tree.setCurrentItem(condition);
        QTest::keyClick(&tree, Qt::Key_Right);
        QVERIFY(condition->isExpanded());
        QTest::keyClick(&tree, Qt::Key_Down);
        QCOMPARE(tree.currentItem(), condition->child(0));
        QSignalSpy requested(&sample.context(), &AppContext::itemRequested);
        QTest::keyClick(&tree, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().at(0).toString(), u"results"_s);
        QVERIFY(requested.first().at(1).toString().startsWith(u"111001\t2023\t"_s));

        // The branch under the cursor is copied with what lies below it.
        tree.setCurrentItem(condition);
        QTest::keySequence(&tree, QKeySequence::Copy);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(verdictMark(Verdict::True)), qPrintable(copied));
        QCOMPARE(copied.count(u'\n'), condition->childCount() + 1);

        // The same answer again, after a change elsewhere, folds nothing.
        sample.context().notifyDataChanged();
        const QTreeWidgetItem* unfolded = tree.topLevelItem(0)->child(0);
        QVERIFY(unfolded && unfolded->child(0) && unfolded->child(0)->isExpanded());
    }

    void keepsWhatIsExported()
    {
        SampleWorkspace sample(Content::Results);
        RankingPage page(sample.context());
        open(page);
        const QString path = sample.path(u"list.xlsx"_s);
        sample.dialogs().files.append({path});
        for (QAction* action : page.findChildren<QAction*>()) {
            if (action->text() == u"Excel workbook…"_s)
                action->trigger();
        }
        QVERIFY(QFileInfo(path).size() > 1000);
        QVERIFY2(page.findChild<Banner*>()->text().contains(u"kept in the database"_s),
                 qPrintable(page.findChild<Banner*>()->text()));

        // The file cannot be written: nothing is said to be kept.
        sample.dialogs().files.append({sample.path(u"no/such/folder/list.xlsx"_s)});
        for (QAction* action : page.findChildren<QAction*>()) {
            if (action->text() == u"Excel workbook…"_s)
                action->trigger();
        }
        QVERIFY(!page.findChild<Banner*>()->text().contains(u"kept in the database"_s));
    }

    void tellsWhyASchoolIsExcluded()
    {
        SampleWorkspace sample(Content::Results);
        const CriteriaId p1 = sample.importCriteria(u"criteria-p1.json"_s);
        RankingPage page(sample.context());
        open(page);
        choose(child<QComboBox>(page, "criteriaCombo"), p1);
        select(page, u"111023"_s);
        const auto& view = child<DataTableView>(page, "rankingView");
        QVERIFY(
            view.currentIndex().siblingAtColumn(kClassColumn).data().toString().startsWith(u"not assessed: вид — "_s));
        QCOMPARE(view.currentIndex().siblingAtColumn(0).data().toString(), u"—"_s);
        QVERIFY(page.findChild<VerdictInspector*>()->text().contains(u"не оценивается"_s));
    }

    void putsADecisionAboveTheRule()
    {
        SampleWorkspace sample(Content::Results);
        const CriteriaId p1 = sample.importCriteria(u"criteria-p1.json"_s);
        RankingPage page(sample.context());
        open(page);
        choose(child<QComboBox>(page, "criteriaCombo"), p1);
        select(page, u"111010"_s);
        QTest::mouseClick(&child<QPushButton>(page, "decideButton"), Qt::LeftButton);
        auto& store = child<QPushButton>(page, "storeOverrideButton");
        QTest::mouseClick(&store, Qt::LeftButton);
        QVERIFY(child<QLabel>(page, "overrideError").isVisible());
        QCOMPARE(sample.context().undoStack().count(), 0);

        type(child<QPlainTextEdit>(page, "overrideReason"), u"Перечень министерства"_s);
        type(child<QLineEdit>(page, "overrideDocument"), u"письмо № 12"_s);
        QTest::mouseClick(&store, Qt::LeftButton);
        const auto& view = child<DataTableView>(page, "rankingView");
        QCOMPARE(view.currentIndex().siblingAtColumn(1).data().toString(), u"111010"_s);
        QCOMPARE(view.currentIndex().siblingAtColumn(kClassColumn).data().toString(), u"ШНОР ✎ decision"_s);
        const QString text = page.findChild<VerdictInspector*>()->text();
        QVERIFY(text.contains(u"Решение вручную: да. По правилу: нет."_s));
        QVERIFY(text.contains(u"Перечень министерства"_s));
        QVERIFY(text.contains(u"письмо № 12"_s));

        QVERIFY(text.contains(u"Решение записано: "_s));
        QVERIFY(text.contains(u"01.09.2023 09:00"_s));
        const QString tip = view.currentIndex().siblingAtColumn(kClassColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"ШНОР: да, по правилу: нет."_s), qPrintable(tip));
        QTest::mouseClick(&child<QPushButton>(page, "decideButton"), Qt::LeftButton);
        QVERIFY(child<QLabel>(page, "overrideRule").text().contains(u"нет"_s));
        QVERIFY(child<QLabel>(page, "overrideWho").text().contains(u"01.09.2023 09:00"_s));
        child<QPushButton>(page, "cancelOverrideButton").click();

        sample.context().undoStack().undo();
        QCOMPARE(countShown(page, u"ШНОР ✎ decision"_s), 0);
        QCOMPARE(countShown(page, u"ШНОР"_s), 8);
        sample.context().undoStack().redo();
        QCOMPARE(countShown(page, u"ШНОР ✎ decision"_s), 1);
        QTest::mouseClick(&child<QPushButton>(page, "decideButton"), Qt::LeftButton);
        QTest::mouseClick(&child<QPushButton>(page, "takeBackOverrideButton"), Qt::LeftButton);
        QCOMPARE(countShown(page, u"ШНОР ✎ decision"_s), 0);
    }

    void writesTheListInEveryFormat_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("xlsx") << int(RankingFormat::Xlsx) << QByteArray("PK");
        QTest::newRow("csv") << int(RankingFormat::Csv) << QByteArray("\xef\xbb\xbf");
        QTest::newRow("pdf") << int(RankingFormat::Pdf) << QByteArray("%PDF");
        QTest::newRow("docx") << int(RankingFormat::Docx) << QByteArray("PK");
    }

    void writesTheListInEveryFormat()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, begins);
        SampleWorkspace sample(Content::Results);
        const auto data = RankingData::load(sample.workspace(), AcademicYear::endingIn(2023), {}, true, nullptr);
        QVERIFY(data);
        const auto kind = static_cast<RankingFormat>(format);
        const QString path = sample.path(rankingFileName(*data, kind));
        const Status written = writeRanking(path, *data, kind, QDateTime(QDate(2023, 9, 1), QTime(9, 0)));
        QVERIFY2(written, written ? "" : qPrintable(written.error().toString()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
        QVERIFY(!writeRanking(sample.path(u"no/such/folder/x"_s), *data, kind, {}));
    }

    void offersTheFirstStepWhileNothingIsThere()
    {
        SampleWorkspace sample(Content::Schools);
        RankingPage page(sample.context());
        open(page);
        QVERIFY(!child<DataTableView>(page, "rankingView").isVisible());
        QSignalSpy requested(&sample.context(), &AppContext::pageRequested);
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible() && !button->menu())
                button->click();
        }
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), u"results"_s);
    }
};

QTEST_MAIN(TestRankingPage)
#include "tst_rankingpage.moc"
