#include "documents/OrderDocument.h"
#include "documents/PdfWriter.h"
#include "ui/AccessibleWalk.h"
#include "ui/common/PrintSetup.h"
#include "ui/orders/ApprovalPanel.h"
#include "ui/orders/CopyPanel.h"
#include "ui/orders/OrderFilesBox.h"
#include "ui/orders/OrderJournal.h"
#include "ui/orders/OrderLifeBar.h"
#include "ui/orders/OrdersPageFixture.h"
#include "ui/orders/PreviewPane.h"
#include "ui/orders/RenewalPanel.h"
#include "ui/orders/RepealPanel.h"
#include "workspace/OrderChanges.h"
#include "workspace/OrderFiles.h"
#include "workspace/OrderRegister.h"
#include "workspace/RoadmapEditions.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

constexpr int SmallestPage = 1140; ///< pixels that a window of 1366 leaves to the journal

/// The question for a printer is always cancelled.
class Answer final : public PrintSetup {
public:
    Answer() { use(this); }
    ~Answer() override { use(nullptr); }
    bool hasPrinter() const override { return true; }
    bool ask(QPrinter&, QWidget*, int, const PrintChoice& choice) override
    {
        last = choice;
        ++asked;
        return false;
    }
    void tell(QWidget*, const QString&) override { }
    PrintChoice last;
    int asked = 0;
};

} // namespace

/// What becomes of orders, in the page: files, changes, repeals, the journal.
class tst_OrdersLife : public QObject, private OrdersPageFixture {
    Q_OBJECT

private:
    QString scan(const QByteArray& bytes = "%PDF-1.4 скан")
    {
        const QString path = m_fixture->path(u"скан.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no scan");
        return path;
    }
    void approve(const QString& number = u"96"_s)
    {
        m_fixture->dialogs.confirmations << true;
        m_page->approve(number, QDate(2023, 7, 10));
        QCOMPARE(orders().get(*m_page->current())->state, OrderState::Approved);
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"orders-life"_s);
    }

    void init()
    {
        openPage([](Order& order) { order.number.clear(); });
    }

    void cleanup() { closePage(); }

    void aSavedPdfIsAPrint()
    {
        m_fixture->dialogs.files << QStringList{} << QStringList{m_fixture->path(u"приказ.pdf"_s)};
        m_page->savePdf();
        QCOMPARE(workspace().orderRegister().life(m_order)->state, OrderLifeState::Draft);
        m_page->savePdf();
        QCOMPARE(workspace().orderRegister().life(m_order)->text(), u"распечатан 10.07.2023"_s);
        auto* number = qobject_cast<QLineEdit*>(find<OrderForm>()->field(u"number"_s));
        number->setFocus();
        number->setText(u"7"_s);
        find<OrderForm>()->field(u"date"_s)->setFocus();
        QVERIFY2(find<QLabel>(u"orderState"_s)->text().contains(u"изменён после печати"_s),
                 qPrintable(find<QLabel>(u"orderState"_s)->text()));
        undo().undo();
        QVERIFY(!find<QLabel>(u"orderState"_s)->text().contains(u"изменён"_s));
    }

    void aPrintIsOneOnlyWhenItWasMade()
    {
        Answer answer;
        m_page->print();
        QCOMPARE(answer.asked, 1);
        emit find<PreviewPane>()->printSelectedAsked();
        QCOMPARE(answer.asked, 2);
        QVERIFY(answer.last.selectedFirst);
        QCOMPARE(workspace().orderRegister().life(m_order)->state, OrderLifeState::Draft); // thought better of it
    }

    void approvedOrdersPrintTheSameForEver()
    {
        approve();
        const QString path = m_fixture->path(u"приказ.pdf"_s);
        const QByteArray signedBytes = *orders().approvedPdf(m_order);
        for (int i = 0; i < 2; ++i) {
            m_fixture->clock.set(QDateTime(QDate(2030 + i, 1, 1), QTime(3, 4), Qt::UTC));
            QVERIFY(workspace().editions().amend(m_fixture->roadmap));
            Roadmap changed = m_fixture->stored();
            changed.title = u"Другой план"_s;
            QVERIFY(workspace().roadmaps().save(changed));
            Department other = *workspace().department();
            other.headName = u"П.П. Другой"_s;
            other.shortName = u"Комитет"_s;
            other.place = u"г. Другой"_s;
            QVERIFY(workspace().setDepartment(other));
            m_fixture->dialogs.files << QStringList{path};
            m_page->refresh();
            m_page->savePdf();
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), signedBytes);
            QVERIFY(workspace().editions().dropAmendment(m_fixture->roadmap));
        }
    }

    void theScanComesWithTheApproval()
    {
        m_page->askApproval();
        auto* panel = find<ApprovalPanel>();
        m_fixture->dialogs.files << QStringList{scan()};
        press(u"approvalScan"_s);
        QVERIFY(find<QLabel>(u"approvalNote"_s)->text().contains(u"скан.pdf"_s));
        QCOMPARE(panel->scan(), m_fixture->path(u"скан.pdf"_s));
        panel->findChildren<QLineEdit*>().first()->setText(u"96"_s);
        m_fixture->dialogs.confirmations << true;
        press(u"approve"_s);
        QTRY_COMPARE(workspace().orderFiles().list(m_order)->size(), 1);
        QTRY_COMPARE(find<QListWidget>(u"orderFiles"_s)->count(), 1);
        undo().undo();
        QCOMPARE(workspace().orderFiles().list(m_order)->size(), 0);
        undo().redo();
        QCOMPARE(workspace().orderFiles().list(m_order)->size(), 1);
        QCOMPARE(orders().get(m_order)->state, OrderState::Approved);
    }

    void filesAreAttachedSavedAndRemoved()
    {
        QVERIFY(!find<OrderFilesBox>()->isVisible());
        approve();
        auto* box = find<OrderFilesBox>();
        QVERIFY(box->isVisible());
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(scan()), QUrl::fromLocalFile(m_fixture->path(u"нет.sig"_s))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(box, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(box, &drop);
        QTRY_COMPARE(find<QListWidget>(u"orderFiles"_s)->count(), 1);
        QTRY_VERIFY2(bannerText().contains(u"нет.sig"_s), qPrintable(bannerText()));
        const QString copy = m_fixture->path(u"копия.pdf"_s);
        m_fixture->dialogs.files << QStringList{copy};
        press(u"saveOrderFile"_s);
        QVERIFY(QFile::exists(copy));
        m_fixture->dialogs.files << QStringList{m_fixture->folder.path()};
        press(u"saveOrderFiles"_s);
        QVERIFY2(QFile::exists(m_fixture->path(u"Приказ № 96 от 10.07.2023.pdf"_s)), qPrintable(bannerText()));
        press(u"removeOrderFile"_s);
        QCOMPARE(find<QListWidget>(u"orderFiles"_s)->count(), 0);
        undo().undo();
        QCOMPARE(find<QListWidget>(u"orderFiles"_s)->count(), 1);
        // Something else that is called a scan.
        box->addFiles({scan("MZ")});
        QTRY_VERIFY2(bannerText().contains(u"скан.pdf"_s), qPrintable(bannerText()));
        QCOMPARE(find<QListWidget>(u"orderFiles"_s)->count(), 1);
    }

    void anOrderIsChangedFromItsCopy()
    {
        approve();
        m_page->changeOrder();
        const OrderId copy = *m_page->current();
        QVERIFY(copy != m_order);
        QCOMPARE(orders().get(copy)->editionOf, m_order);
        QVERIFY(find<QPushButton>(u"wordAmendment"_s)->isVisible());
        QVERIFY(find<QLabel>(u"orderLinks"_s)->text().contains(u"№ 96"_s));
        m_page->wordAmendment();
        QVERIFY(!bannerText().isEmpty()); // nothing is changed yet
        QCOMPARE(*m_page->current(), copy);
        Order text = *orders().get(copy);
        text.clauses.removeAt(1);
        QVERIFY(orders().save(text));
        m_page->refresh();
        m_page->wordAmendment();
        const OrderId amending = *m_page->current();
        QVERIFY2(amending != copy, qPrintable(bannerText()));
        QVERIFY(!find<QPushButton>(u"wordAmendment"_s)->isVisible());
        undo().undo();
        QCOMPARE(orders().get(amending).error().code, ErrorCode::Data);
        undo().redo();
        m_page->open(copy);
        text.clauses.first().text = u"Утвердить план заново."_s;
        QVERIFY(orders().save(text));
        m_page->refresh();
        m_page->wordAmendment(); // the draft is worded anew
        QCOMPARE(*m_page->current(), amending);
        QCOMPARE(orders().get(amending)->clauses.at(1).level, 2);
        undo().undo();
        QCOMPARE(orders().get(amending)->clauses.at(1).level, 2);
        undo().redo();
        approve(u"101"_s);
        m_page->open(m_order);
        const QString links = find<QLabel>(u"orderLinks"_s)->text();
        QVERIFY2(links.contains(u"№ 101"_s), qPrintable(links));
        emit find<QLabel>(u"orderLinks"_s)->linkActivated(QString::number(amending.value()));
        QCOMPARE(*m_page->current(), amending);
    }

    void ordersAreRepealed()
    {
        approve();
        m_page->askRepeal();
        auto* panel = find<RepealPanel>();
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->marked(), QList<OrderId>{m_order});
        auto* list = find<QListWidget>(u"repealed"_s);
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!find<QPushButton>(u"makeRepeal"_s)->isEnabled());
        list->item(0)->setCheckState(Qt::Checked);
        press(u"makeRepeal"_s);
        const OrderId repealing = *m_page->current();
        QVERIFY(repealing != m_order);
        QVERIFY(!panel->isVisible());
        approve(u"102"_s);
        QCOMPARE(workspace().orderRegister().life(m_order)->state, OrderLifeState::LostForce);
        m_page->open(m_order);
        QVERIFY(find<QLabel>(u"orderLinks"_s)->text().contains(u"№ 102"_s));
        m_page->askRepeal();
        QCOMPARE(list->count(), 1); // only the repealing order is in force
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }

    void onePanelAtATimeAndOfTheOrderInView()
    {
        auto* approval = find<ApprovalPanel>();
        auto* renewal = m_page->findChild<RenewalPanel*>();
        m_page->askRenewal();
        QVERIFY(renewal->isVisible());
        m_page->askApproval();
        QVERIFY(approval->isVisible());
        QVERIFY(!renewal->isVisible());
        Order second = *orders().get(m_order);
        second.id = {};
        second.title = u"Об ином"_s;
        const OrderId other = orders().add(second).value();
        m_page->removeDraft(); // the number that was asked for is not given to the other order
        QCOMPARE(m_page->current(), std::optional(other));
        QVERIFY(!approval->isVisible());
    }

    void draftsArePutAway()
    {
        m_page->removeDraft();
        QVERIFY(!m_page->current());
        QCOMPARE(orders().list()->size(), 0);
        QVERIFY2(bannerText().contains(u"Ctrl+Z"_s), qPrintable(bannerText()));
        undo().undo();
        QCOMPARE(orders().list()->size(), 1);
        QCOMPARE(bannerText(), QString()); // it is back: nothing asks for Ctrl+Z any more
        undo().redo();
        m_page->findChild<Banner*>()->showMessage(Banner::Kind::Info, u"другое"_s);
        undo().undo();
        QCOMPARE(bannerText(), u"другое"_s); // what says something else stays
        m_page->refresh();
        approve();
        m_page->removeDraft();
        QCOMPARE(orders().list()->size(), 1);
    }

    void theJournalIsATable()
    {
        approve(u"53-10 (о/д)"_s);
        Order second = *orders().get(m_order);
        second.id = {};
        second.state = OrderState::Draft;
        second.title = u"Об ином"_s;
        second.appendices.clear();
        const OrderId other = orders().add(second).value();
        QVERIFY(orders().approve(other, u"53-9 (о/д)"_s, QDate(2023, 7, 11),
                                 [](const auto&, const auto&) { return "%PDF"_qba; }));
        m_page->showJournal();
        auto* view = find<QTableView>(u"orderJournal"_s);
        QCOMPARE(view->model()->rowCount(), 2);
        view->sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"53-9 (о/д)"_s); // 9 before 10
        auto* kind = find<QComboBox>(u"journalKind"_s);
        QCOMPARE(kind->count(), 3);
        kind->setCurrentIndex(1);
        QCOMPARE(view->model()->rowCount(), 1);
        kind->setCurrentIndex(0);
        find<QLineEdit>(u"journalSearch"_s)->setText(u"об ином"_s);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(find<OrderJournal>()->shownRows().first().title, u"Об ином"_s);
        QCOMPARE(find<OrderJournal>()->sheet().rows.size(), 1);
        find<OrderJournal>()->copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Об ином"_s));
        emit view->activated(view->model()->index(0, 0));
        QCOMPARE(*m_page->current(), other);
        QVERIFY(!find<OrderJournal>()->isVisible());
        QVERIFY(!find<QLabel>(u"journalRemarks"_s)->isVisible());
        QCOMPARE(namelessControls(m_page.get()), QStringList());
    }

    void theJournalCountsSheetsWithoutBlocking()
    {
        for (int i = 1; i <= 25; ++i) {
            Order order = *orders().get(m_order);
            order.id = {};
            order.appendices.clear();
            const OrderId id = orders().add(order).value();
            QVERIFY(orders().approve(id, QString::number(i), QDate(2023, 7, i), [i](const auto&, const auto&) {
                return "%PDF /Type /Pages " + QByteArray("/Type\n/Page\n").repeated(i);
            }));
        }
        m_page->showJournal();
        auto* view = find<QTableView>(u"orderJournal"_s);
        const auto sheets = [view](int row) { return view->model()->index(row, 7).data().toString(); };
        QCOMPARE(view->model()->headerData(7, Qt::Horizontal).toString(), u"Sheets"_s);
        QCOMPARE(view->model()->rowCount(), 26);
        QCOMPARE(sheets(0), u"—"_s); // a draft
        for (int row = 1; row < 26; ++row)
            QCOMPARE(sheets(row), u"…"_s); // nothing is read before the window gets its turn
        view->sortByColumn(7, Qt::DescendingOrder);
        QTRY_COMPARE(sheets(0), u"25"_s); // sorted anew by what was counted
        QCOMPARE(sheets(24), u"1"_s);
        m_page->showJournal();
        // What goes out of the window is counted to the end first.
        OrderJournal fresh(*m_fixture->context);
        undo().clear();
        QVERIFY(workspace().orderRegister().setRemoved(m_order, true));
        QVERIFY(fresh.refresh(std::nullopt));
        QCOMPARE(fresh.shownRows().first().pages, 25);
    }

    void theJournalFitsASmallScreen()
    {
        QSettings().remove(u"orders/journal"_s);
        OrderJournal journal(*m_fixture->context);
        journal.resize(SmallestPage, 600);
        journal.show();
        QVERIFY(journal.refresh(std::nullopt));
        const auto* view = journal.findChild<QTableView*>(u"orderJournal"_s);
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QString heading = view->model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(view->columnWidth(column) >= view->fontMetrics().horizontalAdvance(heading), qPrintable(heading));
        }
    }

    void extractsAndCopiesAreGivenOut()
    {
        approve();
        const auto trigger = [this](const QString& beginning) {
            for (QAction* action : m_page->findChildren<QAction*>()) {
                if (action->text().startsWith(beginning))
                    action->trigger();
            }
        };
        const auto button = [this](const QString& text) -> QPushButton* {
            for (QPushButton* each : find<CopyPanel>()->findChildren<QPushButton*>()) {
                if (each->text() == text)
                    return each;
            }
            return nullptr;
        };
        trigger(u"Extract"_s);
        auto* panel = find<CopyPanel>();
        QVERIFY(panel->isVisible());
        auto* parts = find<QListWidget>(u"copyParts"_s);
        QCOMPARE(parts->count(), int(orders().get(m_order)->clauses.size()) + 1);
        QVERIFY(!button(u"PDF…"_s)->isEnabled()); // nothing is chosen
        parts->item(1)->setCheckState(Qt::Checked);
        QCOMPARE(panel->choice().points, QList<qsizetype>{1});
        panel->findChildren<QLineEdit*>().first()->setText(u"Специалист"_s);
        const QString pdf = m_fixture->path(u"выписка.pdf"_s);
        m_fixture->dialogs.files << QStringList{pdf};
        button(u"PDF…"_s)->click();
        QVERIFY2(QFile::exists(pdf), qPrintable(bannerText()));
        QVERIFY(!panel->isVisible());
        QVERIFY(m_fixture->dialogs.suggestedNames.last().startsWith(u"Выписка. Приказ № 96"_s));
        trigger(u"Copy with"_s);
        QVERIFY(!parts->isVisible());
        QCOMPARE(panel->certification().post, u"Специалист"_s); // as the last time
        const QString docx = m_fixture->path(u"копия.docx"_s);
        m_fixture->dialogs.files << QStringList{docx};
        button(u"Word document…"_s)->click();
        QVERIFY2(QFile::exists(docx), qPrintable(bannerText()));
        m_fixture->dialogs.files << QStringList{m_fixture->path(u"нет/копия.pdf"_s)};
        trigger(u"Copy with"_s);
        button(u"PDF…"_s)->click();
        QVERIFY(!QFile::exists(m_fixture->path(u"нет/копия.pdf"_s)));
        QVERIFY(!bannerText().isEmpty());
        trigger(u"Extract"_s);
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QCOMPARE(workspace().orderRegister().life(m_order)->state, OrderLifeState::InForce);
    }

    void theNextNumberIsSuggested()
    {
        approve(u"96"_s);
        Order second = *orders().get(m_order);
        second.id = {};
        second.state = OrderState::Draft;
        second.number.clear();
        const OrderId other = orders().add(second).value();
        m_page->open(other);
        m_page->askApproval();
        auto* number = find<ApprovalPanel>()->findChildren<QLineEdit*>().first();
        QCOMPARE(number->text(), u"97"_s);
        number->selectAll();
        QTest::keyClicks(number, u"96"_s);
        const QString note = find<QLabel>(u"approvalNote"_s)->text();
        QVERIFY2(note.contains(u"10.07.2023"_s), qPrintable(note));
    }

    /// The panel and the question after it count the same remarks, and speak of criteria only when some are behind it.
    void remarksBeforeApprovalAreCountedOnce()
    {
        Order slips = *orders().get(m_order);
        slips.preamble += u" № № 5"_s;
        QVERIFY(orders().save(slips));
        m_page->refresh();
        m_page->askApproval();
        const auto found = [](const QString& text) {
            const qsizetype at = text.indexOf(u"Proofreading found"_s);
            return at < 0 ? QString() : text.mid(at, text.indexOf(u')', at) - at);
        };
        const QString note = found(find<QLabel>(u"approvalNote"_s)->text());
        QVERIFY(!note.isEmpty());
        const auto fields = find<ApprovalPanel>()->findChildren<QLineEdit*>();
        m_page->approve(u"1"_s, QDate::fromString(fields.last()->text(), u"dd.MM.yyyy"_s));
        const QString question = m_fixture->dialogs.asked.last();
        QCOMPARE(found(question), note);
        QVERIFY(!question.contains(u"criteria"_s));
    }
};

QTEST_MAIN(tst_OrdersLife)

#include "tst_orders_life.moc"
