#include "FileBytes.h"
#include "ui/AccessibleWalk.h"
#include "ui/common/Banner.h"
#include "ui/common/DataTableView.h"
#include "ui/orders/GrowingEdit.h"
#include "ui/roadmap/DateField.h"
#include "ui/roadmap/EvidenceBox.h"
#include "ui/roadmap/ExecutionModel.h"
#include "ui/roadmap/ExecutionPanel.h"
#include "ui/roadmap/PlansFixture.h"
#include "ui/roadmap/RoadmapPage.h"
#include "workspace/ExecutionService.h"
#include "workspace/SchoolService.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// The tab «Выполнение» of a real roadmap, on 10 July 2023, by keys and by mouse.
class tst_ExecutionPanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PlansFixture> m_fixture;
    std::unique_ptr<RoadmapPage> m_page;
    ExecutionPanel* m_panel = nullptr;
    DataTableView* m_view = nullptr;
    ExecutionModel* m_model = nullptr;
    QList<QUrl> m_opened;

    template <typename Widget>
    Widget* part(const char* name)
    {
        auto* found = m_panel->findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QUndoStack& undo() { return m_fixture->context->undoStack(); }
    ExecutionService& service() { return m_fixture->context->workspace().execution(); }
    QList<ExecutionRecord> records() { return *service().records(m_fixture->roadmap); }
    QList<ExecutionEvidence> evidence() { return *service().evidence(m_fixture->roadmap); }
    QDate today() { return m_fixture->clock.today(); }
    QString bannerText() const
    {
        const auto* banner = m_page->findChild<Banner*>();
        return banner->isHidden() ? QString() : banner->text();
    }
    void goTo(int row)
    {
        m_view->setFocus();
        // Not setCurrentIndex(): a key that an earlier test held down would add the row to the selection.
        m_view->selectionModel()->setCurrentIndex(m_model->index(row, ExecutionModel::Action),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void choose(const char* combo, int index)
    {
        auto* box = part<QComboBox>(combo);
        box->setFocus();
        box->setCurrentIndex(index);
    }
    /// As by hand: the signal activated() too.
    void pick(ExecutionStatus status)
    {
        auto* box = part<QComboBox>("executionStatus");
        box->setFocus();
        box->setCurrentIndex(box->findData(int(status)));
        emit box->activated(box->currentIndex());
    }
    static void type(QWidget* widget, const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, letter, Qt::NoModifier, 0);
    }
    void waitForTask() { QTRY_VERIFY(!m_fixture->context->isBusy()); }
    QString file(const QString& name, const QByteArray& bytes)
    {
        if (!writeBytes(m_fixture->path(name), bytes))
            qFatal("cannot write %s", qPrintable(name));
        return m_fixture->path(name);
    }
    void openPage()
    {
        m_page = std::make_unique<RoadmapPage>(*m_fixture->context);
        m_page->resize(1170, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_panel = m_page->findChild<ExecutionPanel*>();
        QVERIFY(m_panel);
        m_page->findChild<QTabWidget*>()->setCurrentWidget(m_panel);
        m_view = part<DataTableView>("executionView");
        m_model = m_panel->findChild<ExecutionModel*>();
    }

public slots:
    void takeUrl(const QUrl& url) { m_opened << url; }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"execution-panel"_s);
        for (const QString& scheme : {u"file"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, this, "takeUrl");
    }

    void cleanupTestCase()
    {
        for (const QString& scheme : {u"file"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
        QSettings().clear();
    }

    void init()
    {
        m_opened.clear();
        QSettings().clear();
        m_fixture = std::make_unique<PlansFixture>();
        openPage();
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void showsEveryMeasure()
    {
        QVERIFY(m_model->rowCount() > 0);
        QSet<ActionId> actions;
        for (const ScheduledItem& item : m_model->all())
            actions.insert(item.action);
        QCOMPARE(actions.size(), m_fixture->stored().actionCount());
        QVERIFY(part<QLabel>("executionSummary")->text().contains(u"выполнено 0 из "_s));
        goTo(0);
        QVERIFY(part<QLabel>("executionFacts")->text().contains(m_model->item(0)->text.left(20)));
        QCOMPARE(namelessControls(m_panel), QStringList());
    }

    void writesByKeys()
    {
        goTo(2);
        const ScheduledItem item = *m_model->item(2);
        QTest::keyClick(m_view, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(records(),
                 (QList<ExecutionRecord>{{item.action, item.occurrence.key, ExecutionStatus::Done, today()}}));
        QCOMPARE(m_model->item(m_view->currentIndex().row())->action, item.action);
        QCOMPARE(part<QComboBox>("executionStatus")->currentText(), u"выполнено"_s);
        auto* result = part<GrowingEdit>("executionResult");
        result->setFocus();
        type(result, u"Проведено в 9 школах"_s);
        QVERIFY(records().first().result.isEmpty());
        QTest::keyClick(result, Qt::Key_Tab);
        QCOMPARE(records().first().result, u"Проведено в 9 школах"_s);
        QVERIFY(part<GrowingEdit>("executionReason")->hasFocus());
        undo().undo();
        undo().undo();
        QVERIFY(records().isEmpty());
        QCOMPARE(result->toPlainText(), QString());
        undo().redo();
        undo().redo();
        QCOMPARE(records().first().result, u"Проведено в 9 школах"_s);
    }

    void asksForAReason()
    {
        goTo(0);
        auto* error = part<QLabel>("executionReasonError");
        pick(ExecutionStatus::NotDone);
        QVERIFY(error->isVisible());
        QCOMPARE(records().first().status, ExecutionStatus::NotDone);
        auto* reason = part<GrowingEdit>("executionReason");
        reason->setFocus();
        type(reason, u"нет курсов"_s);
        m_view->setFocus();
        QCOMPARE(records().first().reason, u"нет курсов"_s);
        QVERIFY(!error->isVisible());
    }

    void waitsForTheDayOfAPostponement()
    {
        goTo(0);
        const QDate due = m_model->item(0)->due;
        QVERIFY(due.isValid());
        pick(ExecutionStatus::Postponed);
        auto* day = part<DateField>("executionPostponed");
        auto* error = part<QLabel>("executionPostponedError");
        QVERIFY(day->isVisible() && error->isVisible());
        QVERIFY(records().isEmpty());
        day->setText(u"32.13.2023"_s);
        m_view->setFocus();
        QVERIFY(error->isVisible());
        QVERIFY(records().isEmpty());
        day->setFocus();
        day->setText(due.toString(u"d.M.yy"_s)); // not after the term
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(error->isVisible());
        QVERIFY(records().isEmpty());
        day->setText(due.addDays(60).toString(u"d.M.yyyy"_s));
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(records().first().postponedTo, due.addDays(60));
        QVERIFY(!error->isVisible());
        QCOMPARE(m_model->item(0)->due, due.addDays(60));
        pick(ExecutionStatus::UnderWay);
        QVERIFY(!records().first().postponedTo.isValid());
    }

    void refusesADayAhead()
    {
        goTo(0);
        pick(ExecutionStatus::Done);
        QCOMPARE(records().first().actualDate, today());
        auto* day = part<DateField>("executionActual");
        day->setFocus();
        day->setText(u"11.07.2023"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(part<QLabel>("executionActualError")->isVisible());
        QCOMPARE(records().first().actualDate, today());
        day->setText(u"1.7.23"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(records().first().actualDate, QDate(2023, 7, 1));
    }

    void marksSeveralByMouse()
    {
        goTo(0);
        m_view->selectionModel()->select(
            QItemSelection(m_model->index(0, 0), m_model->index(3, ExecutionModel::ColumnCount - 1)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTest::mouseClick(part<QPushButton>("markDoneButton"), Qt::LeftButton);
        QCOMPARE(records().size(), 4);
        QVERIFY(part<QLabel>("executionSummary")->text().contains(u"выполнено 4 из "_s));
        undo().undo();
        QVERIFY(records().isEmpty());
    }

    void filtersAndGroups()
    {
        const qsizetype all = m_model->shown().size();
        goTo(0);
        m_panel->setStatus(ExecutionStatus::Done);
        choose("executionStateFilter", part<QComboBox>("executionStateFilter")->findData(u"выполнено"_s));
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(part<QLabel>("executionSummary")->text().contains(u"выполнено 1 из 1"_s));
        choose("executionStateFilter", 0);
        QCOMPARE(m_model->shown().size(), all);

        const QString party = m_model->item(0)->responsible.first();
        choose("executionResponsibleFilter", part<QComboBox>("executionResponsibleFilter")->findData(party));
        for (const ScheduledItem& item : m_model->shown())
            QVERIFY(item.responsible.contains(party));
        choose("executionResponsibleFilter", 0);

        choose("executionGrouping", 1);
        // Every party stands once, with what a count of its own gives.
        QMap<QString, int> expected;
        for (const ScheduledItem& item : m_model->shown()) {
            for (const QString& name : QSet<QString>(item.responsible.begin(), item.responsible.end()))
                ++expected[name];
        }
        int headings = 0, below = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->item(row)) {
                ++below;
                continue;
            }
            ++headings;
            const QString text = m_model->index(row, ExecutionModel::Number).data().toString();
            const QString name = text.section(u" — выполнено "_s, 0, 0);
            QVERIFY2(expected.contains(name), qPrintable(text));
            QVERIFY2(text.contains(u" из %1"_s.arg(expected.value(name))), qPrintable(text));
        }
        QCOMPARE(headings, expected.size());
        int sum = 0;
        for (const int count : std::as_const(expected))
            sum += count;
        QCOMPARE(below, sum);
        QVERIFY(m_model->item(m_view->currentIndex().row())); // a measure stays chosen

        choose("executionGrouping", 0);
        m_page->focusFilter();
        auto* search = part<QLineEdit>("executionSearch");
        QVERIFY(search->hasFocus());
        type(search, u"щщщ"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!part<QComboBox>("executionStatus")->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(m_model->shown().size(), all);
    }

    void groupsBySchools()
    {
        SchoolService& schools = m_fixture->context->workspace().schools();
        QList<SchoolId> ids;
        for (const QString& name : {u"СОШ № 10"_s, u"СОШ № 2"_s}) {
            School school;
            school.code = u"11100%1"_s.arg(ids.size() + 1);
            school.shortName = name;
            ids << must(schools.save(school));
        }
        Roadmap roadmap = m_fixture->stored();
        roadmap.sections.first().actions[0].schools = ids;
        roadmap.sections.first().actions[1].schools = {ids.at(1)};
        (void)must(m_fixture->context->workspace().roadmaps().save(roadmap));
        m_fixture->context->notifyDataChanged();
        choose("executionGrouping", 2);
        QStringList headings;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (!m_model->item(row))
                headings << m_model->index(row, ExecutionModel::Number).data().toString();
        }
        QCOMPARE(headings.size(), 3);
        QVERIFY2(headings.at(0).startsWith(u"СОШ № 2 — выполнено 0 из "_s), qPrintable(headings.at(0)));
        QVERIFY(headings.at(1).startsWith(u"СОШ № 10 — "_s));
        choose("executionSchoolFilter", part<QComboBox>("executionSchoolFilter")->findData(ids.at(0).value()));
        for (const ScheduledItem& item : m_model->shown())
            QVERIFY(item.schools.isEmpty() || item.schools.contains(ids.at(0)));
    }

    void sortsByDates()
    {
        m_view->sortByColumn(ExecutionModel::Due, Qt::DescendingOrder);
        QDate last(9999, 1, 1);
        bool undated = false;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QDate due = m_model->item(row)->due;
            if (!due.isValid()) {
                undated = true;
                continue;
            }
            QVERIFY(!undated); // those without a day stand last
            QVERIFY(due <= last);
            last = due;
        }
    }

    void copiesAsATable()
    {
        goTo(1);
        m_view->selectRow(1);
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).startsWith(m_model->item(1)->number + u'\t'));
    }

    void attachesAndOpensDocuments()
    {
        goTo(0);
        m_fixture->dialogs.files << QStringList{file(u"Приказ.pdf"_s, "%PDF"), m_fixture->path(u"нет.pdf"_s)};
        QTest::mouseClick(part<QPushButton>("addFileButton"), Qt::LeftButton);
        waitForTask();
        QCOMPARE(evidence().size(), 1);
        QVERIFY(bannerText().contains(u"нет.pdf"_s));
        QCOMPARE(part<QListWidget>("evidenceList")->count(), 1);
        QCOMPARE(m_model->index(0, ExecutionModel::Documents).data().toString(), u"1"_s);

        auto* number = part<QLineEdit>("evidenceNumber");
        number->setFocus();
        type(number, u"96"_s);
        QTest::keyClick(number, Qt::Key_Tab);
        QCOMPARE(evidence().first().number, u"96"_s);
        auto* title = part<QLineEdit>("evidenceTitle");
        title->setFocus();
        title->clear();
        m_view->setFocus();
        QVERIFY(part<QLabel>("evidenceError")->isVisible());
        QCOMPARE(evidence().first().title, u"Приказ"_s);

        QTest::mouseClick(part<QPushButton>("openEvidenceButton"), Qt::LeftButton);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(bytesOf(m_opened.first().toLocalFile()), QByteArray("%PDF"));
        QVERIFY(m_opened.first().fileName() == u"Приказ.pdf"_s);
        m_fixture->dialogs.files << QStringList{m_fixture->path(u"копия.pdf"_s)};
        QTest::mouseClick(part<QPushButton>("saveEvidenceButton"), Qt::LeftButton);
        QCOMPARE(bytesOf(m_fixture->path(u"копия.pdf"_s)), QByteArray("%PDF"));

        QTest::mouseClick(part<QPushButton>("removeEvidenceButton"), Qt::LeftButton);
        QVERIFY(evidence().isEmpty());
        undo().undo();
        undo().undo(); // the number
        undo().undo(); // the file
        QVERIFY(evidence().isEmpty());
        undo().redo();
        QCOMPARE(evidence().first().number, QString());
    }

    void takesDroppedFilesAndLinks()
    {
        goTo(0);
        auto* box = m_panel->findChild<EvidenceBox*>();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(u"Справка.docx"_s, "PK")), QUrl(u"https://obr.example.ru/doc"_s)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(box, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(box, &drop);
        waitForTask();
        QCOMPARE(evidence().size(), 2);
        QVERIFY(QFile::exists(m_fixture->path(u"Справка.docx"_s)));

        m_fixture->dialogs.texts << u"javascript:alert(1)"_s;
        QTest::mouseClick(part<QPushButton>("addLinkButton"), Qt::LeftButton);
        QCOMPARE(evidence().size(), 2);
        QVERIFY(!bannerText().isEmpty());
        auto* list = part<QListWidget>("evidenceList");
        list->setCurrentRow(evidence().first().kind == EvidenceKind::Link ? 0 : 1);
        QTest::mouseClick(part<QPushButton>("openEvidenceButton"), Qt::LeftButton);
        QCOMPARE(m_opened, (QList<QUrl>{QUrl(u"https://obr.example.ru/doc"_s)}));
    }

    void opensNoProgram()
    {
        goTo(0);
        m_panel->findChild<EvidenceBox*>()->addFiles({file(u"обновление.exe"_s, "MZ")});
        waitForTask();
        QCOMPARE(evidence().size(), 1);
        QTest::mouseClick(part<QPushButton>("openEvidenceButton"), Qt::LeftButton);
        QVERIFY(m_opened.isEmpty());
        QVERIFY(!bannerText().isEmpty());
    }

    void showsARegister()
    {
        goTo(0);
        QVERIFY(!part<QLabel>("registerLine")->isVisible());
        Roadmap roadmap = m_fixture->stored();
        roadmap.sections.first().actions[0].registerKey = u"profiles"_s;
        roadmap.sections.first().actions[1].registerKey = u"courses"_s;
        (void)must(m_fixture->context->workspace().roadmaps().save(roadmap));
        m_fixture->context->notifyDataChanged();
        auto* line = part<QLabel>("registerLine");
        QVERIFY(line->isVisible());
        QVERIFY2(line->text().contains(u"профили собраны: 0 из 0"_s), qPrintable(line->text()));
        QVERIFY(!part<QPushButton>("takeDoneButton")->isVisible());
        auto* attach = part<QPushButton>("attachRegisterButton");
        QTest::mouseClick(attach, Qt::LeftButton);
        QCOMPARE(evidence().size(), 1);
        QCOMPARE(evidence().first().kind, EvidenceKind::Register);
        QCOMPARE(evidence().first().date, today());
        QVERIFY(!attach->isEnabled());
        QSignalSpy pages(m_fixture->context.get(), &AppContext::pageRequested);
        QTest::mouseClick(part<QPushButton>("openRegisterButton"), Qt::LeftButton);
        QCOMPARE(pages.first().first().toString(), u"schools"_s);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->item(row)->action == roadmap.sections.first().actions.at(1).id) {
                goTo(row);
                break;
            }
        }
        QVERIFY(line->isVisible());
        QVERIFY(!attach->isVisible());
    }

    void showsPeriodsOfTheNextYear()
    {
        Roadmap roadmap = m_fixture->stored();
        roadmap.periodStart = QDate(2023, 1, 1);
        roadmap.periodEnd = QDate(2026, 12, 31);
        roadmap.sections.first().actions[0].term = Term::parse(u"ежемесячно"_s, roadmap.periodStart, roadmap.periodEnd);
        const ActionId monthly = roadmap.sections.first().actions.at(0).id;
        (void)must(m_fixture->context->workspace().roadmaps().save(roadmap));
        m_fixture->context->notifyDataChanged();
        const auto rows = [&] {
            return std::ranges::count_if(m_model->shown(),
                                         [&](const ScheduledItem& item) { return item.action == monthly; });
        };
        QCOMPARE(rows(), 19); // January 2023 – July 2024
        part<QCheckBox>("executionAllPeriods")->click();
        QCOMPARE(rows(), 48);
        part<QCheckBox>("executionAllPeriods")->click();
        m_panel->reveal(monthly, u"2026-05"_s);
        QCOMPARE(m_model->item(m_view->currentIndex().row())->occurrence.key, u"2026-05"_s);
        QVERIFY(part<QLabel>("executionFacts")->text().contains(u"май 2026 года"_s));
    }

    void goesToTheActionInTheTable()
    {
        goTo(1);
        const ActionId action = m_model->item(1)->action;
        QSignalSpy asked(m_panel, &RoadmapPanel::actionRequested);
        QTest::mouseClick(part<QPushButton>("toActionButton"), Qt::LeftButton);
        QCOMPARE(asked.first().first().value<ActionId>(), action);
        QCOMPARE(m_page->findChild<QTabWidget*>()->currentIndex(), 0);
    }

    void savesAWorkbook()
    {
        m_fixture->dialogs.files << QStringList{m_fixture->path(u"отчёт.xlsx"_s)};
        m_panel->exportXlsx();
        QVERIFY(bytesOf(m_fixture->path(u"отчёт.xlsx"_s)).startsWith("PK"));
        QCOMPARE(m_fixture->dialogs.suggestedNames.last(), u"Исполнение на 10.07.2023.xlsx"_s);
        m_fixture->dialogs.files << QStringList{m_fixture->path(u"нет папки/отчёт.xlsx"_s)};
        m_panel->exportXlsx();
        QVERIFY(!bannerText().isEmpty());
    }

    void savesWhatIsTypedWhenThePageGoes()
    {
        goTo(0);
        auto* result = part<GrowingEdit>("executionResult");
        result->setFocus();
        type(result, u"последнее слово"_s);
        m_page.reset();
        QCOMPARE(records().first().result, u"последнее слово"_s);
    }

    void keepsWhatIsTypedWhenDataChange()
    {
        goTo(0);
        auto* result = part<GrowingEdit>("executionResult");
        result->setFocus();
        type(result, u"пишу"_s);
        m_fixture->context->notifyDataChanged();
        QCOMPARE(result->toPlainText(), u"пишу"_s);
        m_view->setFocus();
        QCOMPARE(records().first().result, u"пишу"_s);
    }

    void doesNotChangeWhatIsOnlyRead()
    {
        goTo(0);
        m_panel->setStatus(ExecutionStatus::Done);
        m_page.reset();
        m_fixture->context.reset();
        m_fixture->context = std::make_unique<AppContext>(
            must(Workspace::open(m_fixture->path(u"база.lotsia"_s), Workspace::Access::ReadOnly, &m_fixture->clock)),
            m_fixture->dialogs);
        openPage();
        const auto before = records();
        QCOMPARE(before.size(), 1);
        for (const char* name : {"markDoneButton", "stateOfChosenButton", "addFileButton", "addLinkButton"})
            QVERIFY2(!part<QPushButton>(name)->isEnabled(), name);
        QVERIFY(!part<QComboBox>("executionStatus")->isEnabled());
        QVERIFY(part<GrowingEdit>("executionResult")->isReadOnly());
        goTo(1);
        QTest::keyClick(m_view, Qt::Key_Return, Qt::ControlModifier);
        m_panel->findChild<EvidenceBox*>()->addFiles({file(u"а.pdf"_s, "x")});
        waitForTask();
        QCOMPARE(records(), before);
        QVERIFY(evidence().isEmpty());
    }

    void staysFluidWithAThousandPeriods()
    {
        Roadmap roadmap = m_fixture->stored();
        roadmap.periodStart = QDate(2022, 9, 1);
        roadmap.periodEnd = QDate(2025, 8, 31);
        const QStringList terms{u"ежегодно"_s, u"ежеквартально"_s, u"ежемесячно"_s, u"до 01.06.2024"_s, u"постоянно"_s};
        RoadmapSection section{{}, u"Большой раздел"_s, {}};
        for (int i = 0; i < 400; ++i)
            section.actions << RoadmapAction{
                {},
                u"Мероприятие %1"_s.arg(i),
                {u"Школа %1"_s.arg(i % 30)},
                Term::parse(terms.at(i % terms.size()), roadmap.periodStart, roadmap.periodEnd)};
        roadmap.sections = {section};
        (void)must(m_fixture->context->workspace().roadmaps().save(roadmap));
        m_fixture->context->notifyDataChanged();
        part<QCheckBox>("executionAllPeriods")->click();
        const auto expected = service().schedule(m_fixture->roadmap, today());
        QCOMPARE(m_model->shown().size(), expected->size());
        QVERIFY(expected->size() > 4000);
        choose("executionGrouping", 1);
        QCOMPARE(m_model->rowCount(), expected->size() + 30);
        goTo(1500);
        QTest::keyClick(m_view, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(records().size(), 1);
    }

    void saysWhatBelongsHere()
    {
        m_page.reset();
        m_fixture = std::make_unique<PlansFixture>(u"chernushka"_s, false);
        ExecutionPanel panel(*m_fixture->context);
        panel.show();
        panel.showRoadmap(std::nullopt);
        QVERIFY(panel.findChild<QLabel*>(u"executionEmpty"_s)->isVisible());
        panel.setStatus(ExecutionStatus::Done);
        panel.exportXlsx();
        panel.reveal(ActionId(5), {});
        QVERIFY(m_fixture->dialogs.asked.isEmpty());
    }
};

QTEST_MAIN(tst_ExecutionPanel)
#include "tst_execution_panel.moc"
