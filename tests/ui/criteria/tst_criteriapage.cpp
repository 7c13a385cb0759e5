#include "criteria/RuleEdit.h"
#include "ui/AccessibleWalk.h"
#include "ui/SampleWorkspace.h"
#include "ui/common/Banner.h"
#include "ui/criteria/CompareView.h"
#include "ui/criteria/CriteriaPage.h"
#include "ui/criteria/NumberSpin.h"
#include "ui/criteria/PartButton.h"
#include "ui/criteria/PartPopup.h"
#include "ui/criteria/ProcedureChecklist.h"
#include "ui/criteria/RuleView.h"
#include "ui/criteria/RulesPanel.h"
#include "ui/criteria/SentenceView.h"
#include "ui/criteria/SetList.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTextBrowser>

using namespace lotsia;
using namespace Qt::StringLiterals;
using Content = SampleWorkspace::Content;

namespace {

QJsonObject stored(SampleWorkspace& sample, CriteriaId id)
{
    return QJsonDocument::fromJson(sample.workspace().criteria().get(id)->canonicalJson()).object();
}

CriteriaId inUse(SampleWorkspace& sample)
{
    return *sample.workspace().criteria().current();
}

void useTheSample(SampleWorkspace& sample, const QString& title)
{
    const auto sets = *sample.workspace().criteria().list();
    for (const CriteriaEntry& set : sets) {
        if (set.title.startsWith(title)) {
            if (const Status status = sample.workspace().criteria().use(set.id); !status)
                qFatal("%s", qPrintable(status.error().toString()));
            return;
        }
    }
    qFatal("no such sample");
}

/// One class, one sign: the sample that the tests know word for word.
void useTheSimpleSample(SampleWorkspace& sample)
{
    useTheSample(sample, u"Две процедуры в каждом"_s);
}

QAction* action(const QWidget& page, const QString& text)
{
    const auto menus = page.findChildren<QMenu*>();
    for (const QMenu* menu : menus) {
        const auto actions = menu->actions();
        for (QAction* each : actions) {
            if (each->text() == text)
                return each;
        }
    }
    qFatal("no action %s", qPrintable(text));
}

QAction* entry(const QMenu& menu, const QString& text)
{
    const auto actions = menu.actions();
    for (QAction* each : actions) {
        if (each->text() == text)
            return each;
        if (each->menu()) {
            const auto inner = each->menu()->actions();
            for (QAction* deeper : inner) {
                if (deeper->text() == text)
                    return deeper;
            }
        }
    }
    qFatal("no entry %s", qPrintable(text));
}

RuleView& rulesOf(const QWidget& page)
{
    return child<RuleView>(page, "criteriaText");
}

/// The first part of this label; nullptr when there is none.
PartButton* part(const QWidget& page, const QString& label)
{
    for (const SentenceView* sentence : rulesOf(page).sentences()) {
        for (PartButton* button : sentence->partButtons()) {
            if (button->part().label == label)
                return button;
        }
    }
    return nullptr;
}

SentenceView* sentence(const QWidget& page, LineKind kind)
{
    for (SentenceView* each : rulesOf(page).sentences()) {
        if (each->line().kind == kind)
            return each;
    }
    return nullptr;
}

} // namespace

class TestCriteriaPage : public QObject {
    Q_OBJECT

private slots:
    void tellsTheSetsInSentences()
    {
        SampleWorkspace sample(Content::Empty);
        useTheSimpleSample(sample);
        CriteriaPage page(sample.context());
        open(page);
        const auto sets = *sample.workspace().criteria().list();
        auto& view = child<SetList>(page, "criteriaView");
        QCOMPARE(view.count(), int(sets.size()) + 1); // and the heading of the samples
        QCOMPARE(view.current(), inUse(sample));
        QStringList texts;
        for (const SentenceView* each : rulesOf(page).sentences())
            texts.append(each->line().text());
        QVERIFY2(texts.contains(u"Низкий результат не менее чем по 2 процедурам в отчётном году"_s),
                 qPrintable(texts.join(u'\n')));
        QCOMPARE(namelessControls(&page).join(u"; "_s), QString());
        for (int row = 0; row < view.count(); ++row) {
            view.setCurrentRow(row);
            for (SentenceView* each : rulesOf(page).sentences())
                QTRY_VERIFY2(each->height() >= each->heightForWidth(each->width()), qPrintable(each->line().text()));
        }
    }

    void changesANumberAndTakesItBack()
    {
        SampleWorkspace sample(Content::Results);
        useTheSimpleSample(sample);
        CriteriaPage page(sample.context());
        open(page);
        const CriteriaId id = inUse(sample);
        const QJsonObject before = stored(sample, id);
        const QString countBefore = sentence(page, LineKind::Class)->note();
        QVERIFY(!countBefore.isEmpty());
        PartButton* threshold = part(page, u"Порог"_s);
        QVERIFY(threshold);
        threshold->setFocus();
        QTest::keyClick(threshold, Qt::Key_Return);
        PartPopup& popup = rulesOf(page).popup();
        QVERIFY(popup.isVisible());
        auto& spin = child<NumberSpin>(popup, "partSpin");
        QCOMPARE(spin.value(), 30.0);
        QCOMPARE(spin.text(), u"30 %"_s);
        spin.setValue(10);
        auto& effect = child<QLabel>(popup, "partEffect");
        QTRY_VERIFY2(effect.text().startsWith(u"ШНОР: +"_s), qPrintable(effect.text()));
        QCOMPARE(stored(sample, id), before); // only looked at
        QTest::keyClick(&spin, Qt::Key_Return);
        QVERIFY(!popup.isVisible());
        const RulePath path{u"signs"_s, u"низкий результат"_s, u"value"_s};
        QCOMPARE(RuleSentence::at(stored(sample, id), path), QJsonValue(0.1));
        QVERIFY(part(page, u"Порог"_s)->text().startsWith(u"10"_s));
        QCOMPARE(page.focusWidget(), part(page, u"Порог"_s)); // the keyboard goes on from there
        const QString note = sentence(page, LineKind::Class)->note();
        QVERIFY2(note != countBefore && note.contains(u"+"_s), qPrintable(note));
        sample.context().undoStack().undo();
        QCOMPARE(stored(sample, id), before);
        QVERIFY(part(page, u"Порог"_s)->text().startsWith(u"30"_s));
        QVERIFY(sentence(page, LineKind::Class)->note().startsWith(countBefore));
    }

    void escapeLeavesEverything()
    {
        SampleWorkspace sample(Content::Empty);
        useTheSimpleSample(sample);
        CriteriaPage page(sample.context());
        open(page);
        const QJsonObject before = stored(sample, inUse(sample));
        PartButton* threshold = part(page, u"Порог"_s);
        QTest::mouseClick(threshold, Qt::LeftButton);
        PartPopup& popup = rulesOf(page).popup();
        child<NumberSpin>(popup, "partSpin").setValue(99);
        QTest::keyClick(&popup, Qt::Key_Escape);
        QVERIFY(!popup.isVisible());
        QCOMPARE(stored(sample, inUse(sample)), before);
        QCOMPARE(sample.context().undoStack().count(), 0);
    }

    void choosesYearsWordsAndProcedures()
    {
        SampleWorkspace sample(Content::Empty);
        useTheSimpleSample(sample);
        CriteriaPage page(sample.context());
        open(page);
        const CriteriaId id = inUse(sample);
        PartPopup& popup = rulesOf(page).popup();
        auto& list = child<QListWidget>(popup, "partList");

        QTest::mouseClick(part(page, u"Год"_s), Qt::LeftButton);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(2)).center());
        QVERIFY(!popup.isVisible());
        QCOMPARE(RuleSentence::at(stored(sample, id), {u"classes"_s, u"0"_s, u"when"_s, u"all"_s, u"0"_s, u"year"_s}),
                 QJsonValue(-2));

        QTest::mouseClick(part(page, u"Название признака"_s), Qt::LeftButton);
        auto& edit = child<QLineEdit>(popup, "partEdit");
        edit.setText(u"слабый результат"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(stored(sample, id)[u"signs"].toObject().contains(u"слабый результат"_s));
        QVERIFY(part(page, u"Признак"_s)->text() == u"Слабый результат"_s);
        QCOMPARE(page.focusWidget(), part(page, u"Название признака"_s));

        QTest::mouseClick(part(page, u"Процедуры набора"_s), Qt::LeftButton);
        auto& procedures = child<QListWidget>(popup, "procedureList");
        QVERIFY(procedures.count() > 9);
        procedures.item(0)->setCheckState(Qt::Unchecked);
        QTest::mouseClick(&child<QPushButton>(popup, "partApply"), Qt::LeftButton);
        QCOMPARE(stored(sample, id)[u"procedure_sets"][u"ядро"].toArray().size(), 8);
        QCOMPARE(part(page, u"Процедуры набора"_s)->text(), u"8 процедур"_s);
    }

    void aRefusalStandsAtThePart()
    {
        SampleWorkspace sample(Content::Empty);
        useTheSimpleSample(sample);
        CriteriaPage page(sample.context());
        open(page);
        const QJsonObject before = stored(sample, inUse(sample));
        PartPopup& popup = rulesOf(page).popup();
        QTest::mouseClick(part(page, u"Процедуры набора"_s), Qt::LeftButton);
        auto& procedures = child<QListWidget>(popup, "procedureList");
        for (int row = 0; row < procedures.count(); ++row)
            procedures.item(row)->setCheckState(Qt::Unchecked);
        QTest::mouseClick(&child<QPushButton>(popup, "partApply"), Qt::LeftButton);
        QVERIFY(popup.isVisible());
        QVERIFY(child<QLabel>(popup, "partRefusal").isVisible());
        QCOMPARE(stored(sample, inUse(sample)), before);
        popup.close();
        // So does that of a menu.
        QMenu menu;
        rulesOf(page).fillMenu(menu, *sentence(page, LineKind::Class));
        entry(menu, u"Remove"_s)->trigger();
        QVERIFY(popup.isVisible());
        QVERIFY(!child<QLabel>(popup, "partRefusal").text().isEmpty());
        QCOMPARE(stored(sample, inUse(sample)), before);
    }

    void menusChangeTheTree()
    {
        SampleWorkspace sample(Content::Empty);
        useTheSimpleSample(sample);
        CriteriaPage page(sample.context());
        open(page);
        const CriteriaId id = inUse(sample);
        const QJsonObject before = stored(sample, id);
        const RulePath when{u"classes"_s, u"0"_s, u"when"_s};
        int steps = 0;
        const auto choose = [&](const QString& text) {
            QMenu menu;
            rulesOf(page).fillMenu(menu, *rulesOf(page).sentences().at(4)); // the first condition of the group
            QCOMPARE(rulesOf(page).sentences().at(4)->line().depth, 2);
            entry(menu, text)->trigger();
            ++steps;
        };
        choose(u"A mark of the school"_s);
        QCOMPARE(RuleSentence::at(stored(sample, id), when)[u"all"].toArray().size(), 3);
        choose(u"“Any” (OR)"_s);
        QVERIFY(RuleSentence::at(stored(sample, id), when + QStringList{u"all"_s, u"0"_s})[u"any"].isArray());
        choose(u"Negate (NOT)"_s);
        choose(u"Move down"_s);
        choose(u"Remove"_s);
        QCOMPARE(RuleSentence::at(stored(sample, id), when)[u"all"].toArray().size(), 2);
        const auto buttons = rulesOf(page).findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->text() == u"Add class"_s)
                button->click();
        }
        QCOMPARE(stored(sample, id)[u"classes"].toArray().size(), 2);
        for (int i = 0; i <= steps; ++i)
            sample.context().undoStack().undo();
        QCOMPARE(stored(sample, id), before);
    }

    void approvedSetsAreOnlyRead()
    {
        SampleWorkspace sample(Content::Empty);
        useTheSimpleSample(sample);
        const auto sets = *sample.workspace().criteria().list();
        CriteriaEntry entry = sets.first();
        const CriteriaSet set = *sample.workspace().criteria().get(entry.id);
        RulesPanel panel(sample.context());
        panel.show(entry, set);
        QVERIFY(panel.isEditable());
        QVERIFY(part(panel, u"Порог"_s));
        entry.approved = true;
        entry.orderText = u"приказ № 96"_s;
        panel.show(entry, set);
        QVERIFY(!panel.isEditable());
        for (const SentenceView* each : panel.rules().sentences())
            QVERIFY(each->partButtons().isEmpty() && !each->menuButton() && !each->line().text().isEmpty());
        QVERIFY(!child<QComboBox>(panel, "firstYear").isEnabled());
        QVERIFY(SetList::status(entry).contains(entry.orderText));
    }

    void aDatabaseForReadingIsOnlyRead()
    {
        SampleWorkspace sample(Content::Empty);
        useTheSimpleSample(sample);
        auto copy = sample.path(u"copy.lotsia"_s);
        QVERIFY(sample.workspace().backupTo(copy));
        auto opened = Workspace::open(copy, Workspace::Access::ReadOnly);
        QVERIFY(opened);
        AppContext context(std::move(*opened), sample.dialogs());
        CriteriaPage page(context);
        open(page);
        QVERIFY(!part(page, u"Порог"_s));
        QVERIFY(!page.findChild<Banner*>()->text().isEmpty());
        for (const char* name : {"useCriteriaButton", "duplicateCriteriaButton", "confirmCriteriaButton"})
            QVERIFY(!child<QPushButton>(page, name).isEnabled());
        QVERIFY(!action(page, u"Load from file…"_s)->isEnabled());
        QVERIFY(!action(page, u"Remove the set"_s)->isEnabled());
    }

    void makesRemovesAndDescribesSets()
    {
        SampleWorkspace sample(Content::Empty);
        useTheSimpleSample(sample);
        CriteriaPage page(sample.context());
        open(page);
        const auto known = sample.workspace().criteria().list()->size();
        sample.dialogs().texts.append(u"2031"_s);
        QTest::mouseClick(&child<QPushButton>(page, "duplicateCriteriaButton"), Qt::LeftButton);
        QCOMPARE(sample.workspace().criteria().list()->size(), known + 1);
        const CriteriaId made = child<SetList>(page, "criteriaView").current();
        QVERIFY(made != inUse(sample));
        QCOMPARE(sample.workspace().criteria().get(made)->edition(), u"2031"_s);

        auto& first = child<QComboBox>(page, "firstYear");
        first.setCurrentIndex(first.findData(2022));
        emit first.activated(first.currentIndex());
        const auto entryOf = [&] {
            const auto sets = *sample.workspace().criteria().list();
            return *std::find_if(sets.begin(), sets.end(), [&](const CriteriaEntry& each) { return each.id == made; });
        };
        QCOMPARE(entryOf().firstYear, 2022);
        QVERIFY(SetList::years(entryOf()).startsWith(u"2021/2022"_s));
        sample.context().undoStack().undo();
        QCOMPARE(entryOf().firstYear, 0);

        action(page, u"Remove the set"_s)->trigger();
        QCOMPARE(sample.workspace().criteria().list()->size(), known);
        sample.context().undoStack().undo();
        QCOMPARE(sample.workspace().criteria().list()->size(), known + 1);
        sample.context().undoStack().undo(); // the new edition itself
        QCOMPARE(sample.workspace().criteria().list()->size(), known);
        sample.context().undoStack().redo();
        QCOMPARE(sample.workspace().criteria().list()->size(), known + 1);
    }

    void comparesTwoEditions()
    {
        SampleWorkspace sample(Content::Empty);
        useTheSimpleSample(sample);
        CriteriaPage page(sample.context());
        open(page);
        sample.dialogs().texts.append(u"2031"_s);
        QTest::mouseClick(&child<QPushButton>(page, "duplicateCriteriaButton"), Qt::LeftButton);
        const CriteriaId made = child<SetList>(page, "criteriaView").current();
        const auto changed = RuleEdit(stored(sample, made)).set({u"signs"_s, u"низкий результат"_s, u"value"_s}, 0.25);
        QVERIFY(sample.workspace().criteria().saveDraft(made, QJsonDocument(*changed).toJson()));
        action(page, u"Compare editions…"_s)->trigger();
        auto& text = child<QTextBrowser>(page, "compareText");
        QVERIFY(text.isVisible());
        const QString shown = text.toPlainText().replace(QChar(0xa0), u' ');
        QVERIFY2(shown.contains(u"30 %"_s) && shown.contains(u"25 %"_s), qPrintable(shown));
        QVERIFY(!shown.contains(u"не менее чем по 2 процедурам"_s));
        QTest::mouseClick(&child<QPushButton>(page, "compareCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').first().count(u'\t'), 1);
        QVERIFY(!page.findChild<CompareView*>()->document().sections.isEmpty());
        page.reveal(QString::number(inUse(sample).value())); // from the older edition: the same two
        action(page, u"Compare editions…"_s)->trigger();
        QCOMPARE(text.toPlainText().replace(QChar(0xa0), u' '), shown);
        QTest::mouseClick(&child<QPushButton>(page, "compareClose"), Qt::LeftButton);
        QVERIFY(rulesOf(page).isVisible());
    }

    void loadsUsesAndGoesBack()
    {
        SampleWorkspace sample(Content::Empty);
        useTheSimpleSample(sample);
        CriteriaPage page(sample.context());
        open(page);
        const auto before = inUse(sample);
        const auto known = sample.workspace().criteria().list()->size();
        QFile file(samplePath(u"criteria-p2.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray own = file.readAll().replace("\"edition\": \"2023\"", "\"edition\": \"2030\"");
        sample.dialogs().files.append({sample.write(u"own.json"_s, own)});
        action(page, u"Load from file…"_s)->trigger();
        QCOMPARE(sample.workspace().criteria().list()->size(), known + 1);
        auto& use = child<QPushButton>(page, "useCriteriaButton");
        QVERIFY(use.isEnabled());
        QTest::mouseClick(&use, Qt::LeftButton);
        const auto after = inUse(sample);
        QVERIFY(after != before);
        QVERIFY(!use.isEnabled());
        sample.context().undoStack().undo();
        QCOMPARE(inUse(sample), before);
        sample.dialogs().files.append({sample.path(u"out.json"_s)});
        action(page, u"Save to file…"_s)->trigger();
        QFile out(sample.path(u"out.json"_s));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), sample.workspace().criteria().get(after)->canonicalJson());
        sample.context().undoStack().undo(); // the loading itself
        QCOMPARE(sample.workspace().criteria().list()->size(), known);
    }

    void takesADroppedFile()
    {
        SampleWorkspace sample(Content::Empty);
        useTheSimpleSample(sample);
        CriteriaPage page(sample.context());
        open(page);
        const auto known = sample.workspace().criteria().list()->size();
        QFile file(samplePath(u"criteria-p2.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString path =
            sample.write(u"own.json"_s, file.readAll().replace("\"edition\": \"2023\"", "\"edition\": \"2030\""));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(&page, &enter));
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &drop);
        QCOMPARE(sample.workspace().criteria().list()->size(), known + 1);
    }

    void refusesABrokenFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("told");
        QTest::newRow("no json") << QByteArray("criteria?") << u"bad.json"_s;
        QTest::newRow("unknown key") << QByteArray(
            R"({"format": "lotsia-criteria/1", "title": "x", "sings": {}, "classes": [{"id": "a",
                "when": {"flag": "x"}}]})")
                                     << u"sings"_s;
        QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ') << u"1 MB"_s;
    }

    void refusesABrokenFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, told);
        SampleWorkspace sample(Content::Empty);
        useTheSimpleSample(sample);
        CriteriaPage page(sample.context());
        open(page);
        const auto known = sample.workspace().criteria().list()->size();
        sample.dialogs().files.append({sample.write(u"bad.json"_s, bytes)});
        action(page, u"Load from file…"_s)->trigger();
        const QString text = page.findChild<Banner*>()->text();
        QVERIFY2(text.contains(told) && text.contains(u"bad.json"_s), qPrintable(text));
        QCOMPARE(sample.workspace().criteria().list()->size(), known);
        QCOMPARE(sample.context().undoStack().count(), 0);
    }

    void aSampleBecomesOwnAndBack()
    {
        SampleWorkspace sample(Content::Empty);
        useTheSimpleSample(sample);
        CriteriaPage page(sample.context());
        open(page);
        auto& confirm = child<QPushButton>(page, "confirmCriteriaButton");
        QVERIFY(confirm.isVisible());
        QTest::mouseClick(&confirm, Qt::LeftButton);
        QVERIFY(!confirm.isVisible());
        QVERIFY(!sample.workspace().criteria().get(inUse(sample))->isSample());
        sample.context().undoStack().undo();
        QVERIFY(sample.workspace().criteria().get(inUse(sample))->isSample());
        QVERIFY(confirm.isVisible());
    }

    void foldsTheSamplesBesideOwnSets()
    {
        SampleWorkspace sample(Content::Empty);
        useTheSimpleSample(sample);
        CriteriaPage page(sample.context());
        open(page);
        auto& view = child<SetList>(page, "criteriaView");
        QVERIFY(!view.isRowHidden(1));
        QVERIFY(view.item(1)->text().startsWith(u"Две процедуры в каждом"_s)); // the set in use is the first
        QTest::mouseClick(&child<QPushButton>(page, "confirmCriteriaButton"), Qt::LeftButton);
        const int heading = 2; // after the heading of the own sets and the only one of them
        QVERIFY(view.isRowHidden(heading + 1));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualItemRect(view.item(heading)).center());
        QVERIFY(!view.isRowHidden(heading + 1));
        QCOMPARE(view.current(), inUse(sample)); // the heading is no set
        view.setCurrentRow(heading);
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(view.isRowHidden(heading + 1));
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(!view.isRowHidden(heading + 1));
        QTest::keyClick(&view, Qt::Key_Down);
        QVERIFY(view.current() != inUse(sample));
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_Left);
        QVERIFY(view.isRowHidden(heading + 1));
        page.refresh();
        QVERIFY(view.isRowHidden(heading + 1)); // as it was left
    }

    void keepsThePlaceAndShowsWhatIsNew()
    {
        SampleWorkspace sample(Content::Results);
        useTheSample(sample, u"Школы с низкими"_s);
        CriteriaPage page(sample.context());
        open(page);
        page.resize(1100, 600);
        RuleView& rules = rulesOf(page);
        const auto threshold = [&]() -> PartButton* {
            for (const SentenceView* each : rules.sentences()) {
                if (each->line().path != RulePath{u"signs"_s, u"низкий результат"_s})
                    continue;
                for (PartButton* button : each->partButtons()) {
                    if (button->part().label == u"Порог"_s)
                        return button;
                }
            }
            return nullptr;
        };
        QVERIFY(threshold());
        QTest::qWait(50);
        rules.ensureWidgetVisible(threshold());
        const int before = threshold()->mapTo(rules.viewport(), QPoint()).y();
        QTest::mouseClick(threshold(), Qt::LeftButton);
        auto& spin = child<NumberSpin>(rules.popup(), "partSpin");
        spin.setValue(5);
        QTest::keyClick(&spin, Qt::Key_Return);
        QVERIFY(!rules.popup().isVisible());
        QVERIFY(threshold()->text().startsWith(u"5"_s));
        QTest::qWait(50);
        QCOMPARE(threshold()->mapTo(rules.viewport(), QPoint()).y(), before);

        rules.showTop();
        for (QPushButton* button : rules.findChildren<QPushButton*>()) {
            if (button->text() == u"Add class"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTest::qWait(50);
        const auto* named = qobject_cast<PartButton*>(page.focusWidget());
        QVERIFY(named);
        QVERIFY2(named->text().startsWith(u"новый класс"_s), qPrintable(named->text()));
        QVERIFY(rules.viewport()->rect().contains(named->mapTo(rules.viewport(), QPoint())));
    }

    void aBigSetStaysFluid()
    {
        SampleWorkspace sample(Content::Results);
        useTheSimpleSample(sample);
        QJsonObject set = stored(sample, inUse(sample));
        QJsonArray classes;
        for (int i = 0; i < 50; ++i) {
            QJsonArray conditions;
            for (int j = 0; j < 9; ++j)
                conditions.append(QJsonObject{
                    {u"count"_s, u"низкий результат"_s}, {u"year"_s, -(j % 3)}, {u"at_least"_s, 1 + i % 5}});
            classes.append(QJsonObject{{u"id"_s, u"c%1"_s.arg(i)},
                                       {u"name"_s, u"Класс %1"_s.arg(i)},
                                       {u"when"_s, QJsonObject{{u"any"_s, conditions}}}});
        }
        set.insert(u"classes"_s, classes);
        set.insert(u"title"_s, u"Большой набор"_s);
        const auto id = sample.workspace().criteria().importJson(QJsonDocument(set).toJson(), u"big.json"_s);
        QVERIFY(id);
        QVERIFY(sample.workspace().criteria().use(*id));
        CriteriaPage page(sample.context());
        QElapsedTimer clock;
        clock.start();
        open(page);
        const qint64 opened = clock.restart();
        QVERIFY(rulesOf(page).sentences().size() > 540);
        PartButton* count = part(page, u"Не менее скольких"_s);
        QTest::mouseClick(count, Qt::LeftButton);
        auto& spin = child<NumberSpin>(rulesOf(page).popup(), "partSpin");
        spin.setValue(7);
        clock.restart();
        QTest::keyClick(&spin, Qt::Key_Return);
        QCoreApplication::processEvents();
        const qint64 changed = clock.elapsed();
        QCOMPARE(
            RuleSentence::at(stored(sample, *id), {u"classes"_s, u"0"_s, u"when"_s, u"any"_s, u"0"_s, u"at_least"_s}),
            QJsonValue(7));
        qInfo("opened in %lld ms, changed in %lld ms", opened, changed);
        QVERIFY(opened < 20'000);
        QVERIFY(changed < 10'000);
    }
};

QTEST_MAIN(TestCriteriaPage)
#include "tst_criteriapage.moc"
