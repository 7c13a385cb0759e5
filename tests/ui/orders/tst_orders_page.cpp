#include "orders/Proofing.h"
#include "ui/AccessibleWalk.h"
#include "ui/orders/AppendixList.h"
#include "ui/orders/ApprovalPanel.h"
#include "ui/orders/ClauseList.h"
#include "ui/orders/GrowingEdit.h"
#include "ui/orders/NewOrderPanel.h"
#include "ui/orders/OrdersPageFixture.h"
#include "ui/orders/PreviewPane.h"
#include "ui/orders/RemarkList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_OrdersPage : public QObject, private OrdersPageFixture {
    Q_OBJECT

private:
    template <typename Field>
    Field* field(const QString& key) const
    {
        return qobject_cast<Field*>(form()->field(key));
    }
    QByteArray bytes(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"orders-page"_s);
    }

    void init() { openPage(); }

    void cleanup() { closePage(); }

    void previewShowsOrderAndAppendix()
    {
        const auto* preview = m_page->findChild<PreviewPane*>();
        const int pages = preview->pageCount();
        QVERIFY(pages >= 2);
        auto* preamble = field<GrowingEdit>(u"preamble"_s);
        preamble->setFocus();
        preamble->setPlainText(u"Длинное обоснование приказа. "_s.repeated(400));
        QCOMPARE(preview->pageCount(), pages); // refreshed after the last letter
        QTRY_VERIFY(preview->pageCount() > pages);
        QCOMPARE(now(), m_original);
    }

    void fieldIsSavedWhenLeft()
    {
        auto* number = field<QLineEdit>(u"number"_s);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, u"97-k"_s);
        QCOMPARE(now(), m_original);
        QTest::keyClick(number, Qt::Key_Tab);
        QCOMPARE(now().number, u"97-k"_s);
        undo().undo();
        QCOMPARE(now(), m_original);
        QCOMPARE(number->text(), m_original.number);
        undo().redo();
        QCOMPARE(number->text(), u"97-k"_s);
    }

    void dateIsUnderstood()
    {
        auto* date = field<QLineEdit>(u"date"_s);
        date->setFocus();
        date->setText(u"19 апреля 2021 г."_s);
        field<QLineEdit>(u"number"_s)->setFocus();
        QCOMPARE(now().dateText, u"19 апреля 2021 г."_s);
        QCOMPARE(now().date, QDate(2021, 4, 19));
    }

    void emptyHeadingIsRefusedInWords()
    {
        auto* title = field<GrowingEdit>(u"title"_s);
        title->setFocus();
        title->clear();
        field<QLineEdit>(u"number"_s)->setFocus();
        QVERIFY(!form()->errorText(u"title"_s).isEmpty());
        QCOMPARE(now(), m_original);
        title->setFocus();
        title->setPlainText(u"Об утверждении"_s);
        QVERIFY(form()->errorText(u"title"_s).isEmpty());
        field<QLineEdit>(u"number"_s)->setFocus();
        QCOMPARE(now().title, u"Об утверждении"_s);
    }

    void checksAndAppendix()
    {
        auto* stamp = field<QCheckBox>(u"approvalStamp"_s);
        stamp->click();
        QCOMPARE(now().approvalStamp, !m_original.approvalStamp);
        undo().undo();
        QCOMPARE(now(), m_original);
        QCOMPARE(stamp->isChecked(), m_original.approvalStamp);
    }

    void points()
    {
        auto* list = m_page->findChild<ClauseList*>();
        const auto fields = list->findChildren<GrowingEdit*>();
        QCOMPARE(fields.size(), m_original.clauses.size());
        fields[0]->setFocus();
        QTest::keyClick(fields[0], Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(now().clauses[1], m_original.clauses[0]);
        list->addClause();
        auto* added = qobject_cast<GrowingEdit*>(QApplication::focusWidget());
        QVERIFY(added);
        QTest::keyClicks(added, u"New."_s);
        field<QLineEdit>(u"number"_s)->setFocus();
        QCOMPARE(now().clauses.size(), m_original.clauses.size() + 1);
        QCOMPARE(now().clauses[2].text, u"New."_s);
        added->setFocus();
        list->removeClause();
        QCOMPARE(now().clauses.size(), m_original.clauses.size());
        while (undo().canUndo())
            undo().undo();
        QCOMPARE(now(), m_original);
    }

    void appendicesAreAddedMovedAndTakenBack()
    {
        auto* list = m_page->findChild<AppendixList*>();
        const qint64 set = m_fixture->context->workspace().criteria().current()->value();
        list->addAppendix(AppendixKind::Criteria);
        list->addAppendix(AppendixKind::Methodology);
        const OrderAppendix roadmap{AppendixKind::Roadmap, m_fixture->roadmap.value()};
        const OrderAppendix criteria{AppendixKind::Criteria, set}, method{AppendixKind::Methodology, set};
        QCOMPARE(now().appendices, (QList<OrderAppendix>{roadmap, criteria, method}));
        const int pages = m_page->findChild<PreviewPane*>()->pageCount();
        list->moveAppendix(false);
        list->moveAppendix(false);
        list->moveAppendix(false); // it stands first already
        QCOMPARE(now().appendices, (QList<OrderAppendix>{method, roadmap, criteria}));
        QCOMPARE(m_page->findChild<PreviewPane*>()->pageCount(), pages);
        list->removeAppendix();
        QCOMPARE(now().appendices, (QList<OrderAppendix>{roadmap, criteria}));
        QVERIFY(m_page->findChild<PreviewPane*>()->pageCount() < pages);
        list->addAppendix(AppendixKind::SchoolList); // there are no results yet: the year is to be chosen
        QCOMPARE(now().appendices.at(1).year, 0);
        const Findings remarks = proofreadOrder(now(), orders().contents(now()).value());
        QVERIFY(std::any_of(remarks.begin(), remarks.end(),
                            [](const Finding& finding) { return finding.code == u"missing-appendix"; }));
        while (undo().canUndo())
            undo().undo();
        QCOMPARE(now(), m_original);
        QCOMPARE(list->appendices(), m_original.appendices);
    }

    void anotherSetIsChosen()
    {
        auto* list = m_page->findChild<AppendixList*>();
        list->addAppendix(AppendixKind::Criteria);
        auto* box = list->findChild<QComboBox*>(u"source1"_s);
        QVERIFY(box && box->count() >= 2);
        const int other = box->currentIndex() == 0 ? 1 : 0;
        const qint64 id = box->itemData(other).toLongLong();
        box->setCurrentIndex(other);
        emit box->activated(other);
        QCOMPARE(now().appendices.at(1).source, id);
        QSignalSpy asked(m_fixture->context.get(), &AppContext::itemRequested);
        QCoreApplication::processEvents(); // new rows are shown
        const auto links = list->findChildren<QToolButton*>();
        const auto link =
            std::find_if(links.begin(), links.end(), [](const QToolButton* button) { return button->isVisible(); });
        QVERIFY(link != links.end());
        (*link)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), QString::number(id));
        // A sample is not approved, and the page says what to do.
        m_fixture->dialogs.confirmations << true;
        m_page->approve(u"5"_s, QDate(2023, 9, 4));
        QCOMPARE(now().state, OrderState::Draft);
        QVERIFY(!bannerText().isEmpty());
    }

    void newOrderAsksForWhatItsTemplateTakes()
    {
        m_page->newItem();
        auto* panel = m_page->findChild<NewOrderPanel*>();
        const auto boxes = panel->findChildren<QComboBox*>();
        QCOMPARE(boxes.size(), 4);
        QVERIFY(boxes[1]->isVisible() && !boxes[2]->isVisible() && !boxes[3]->isVisible());
        boxes[0]->setCurrentIndex(boxes[0]->findData(u"list-approval"_s));
        QVERIFY(!boxes[1]->isVisible() && boxes[2]->isVisible() && boxes[3]->isVisible());
        boxes[0]->setCurrentIndex(boxes[0]->findData(u"criteria-approval"_s));
        QTest::keyClick(panel, Qt::Key_Return);
        const Order fresh = orders().get(*m_page->current()).value();
        QCOMPARE(fresh.appendices.size(), 2);
        QVERIFY(fresh.appendices.first().source > 0);
    }

    void createFromATemplate()
    {
        m_page->newItem();
        auto* panel = m_page->findChild<NewOrderPanel*>();
        QVERIFY(panel->isVisible());
        QTest::keyClick(panel, Qt::Key_Return);
        QVERIFY(!panel->isVisible());
        QVERIFY2(m_page->current() != m_order, qPrintable(bannerText()));
        const Order fresh = orders().get(*m_page->current()).value();
        QCOMPARE(fresh.roadmap(), std::optional(m_fixture->roadmap));
        QVERIFY(!fresh.title.isEmpty());
        QVERIFY(m_page->findChild<PreviewPane*>()->pageCount() >= 2);
        QCOMPARE(m_page->findChild<QListWidget*>(u"orders"_s)->count() >= 1, true);
        m_page->create(u"нет-такого"_s, {});
        QVERIFY(!bannerText().isEmpty());
    }

    void filesAreWritten()
    {
        const QString pdf = m_fixture->path(u"приказ.pdf"_s);
        const QString docx = m_fixture->path(u"приказ.docx"_s);
        const QString nowhere = m_fixture->path(u"нет папки/приказ"_s);
        m_fixture->dialogs.files << QStringList{pdf} << QStringList{docx} << QStringList{nowhere}
                                 << QStringList{nowhere};
        m_page->savePdf();
        QVERIFY2(bytes(pdf).startsWith("%PDF"), qPrintable(bannerText()));
        m_page->saveDocx();
        QVERIFY(bytes(docx).startsWith("PK"));
        QCOMPARE(m_fixture->dialogs.suggestedNames.first(), u"Приказ № 96 от 24.06.2021.pdf"_s);
        for (const bool asPdf : {true, false}) {
            asPdf ? m_page->savePdf() : m_page->saveDocx();
            QVERIFY(!bannerText().isEmpty());
            QVERIFY(!QFile::exists(nowhere));
        }
        m_page->savePdf(); // cancelled: nothing happens
    }

    void approvalFreezes()
    {
        m_page->askApproval();
        auto* panel = m_page->findChild<ApprovalPanel*>();
        QVERIFY(panel->isVisible());
        m_fixture->dialogs.confirmations << false << true;
        QTest::keyClick(panel, Qt::Key_Return);
        QCOMPARE(now().state, OrderState::Draft);
        m_page->askApproval();
        QTest::keyClick(panel, Qt::Key_Return);
        QCOMPARE(now().state, OrderState::Approved);
        QVERIFY(!bannerText().isEmpty());
        QVERIFY(field<QLineEdit>(u"number"_s)->isReadOnly());
        QVERIFY(!field<QCheckBox>(u"approvalStamp"_s)->isEnabled());

        const QString path = m_fixture->path(u"утверждён.pdf"_s);
        m_fixture->dialogs.files << QStringList{path};
        Roadmap changed = m_fixture->stored();
        const int pages = m_page->findChild<PreviewPane*>()->pageCount();
        changed.sections.resize(1);
        Workspace& workspace = m_fixture->context->workspace();
        QVERIFY(!workspace.roadmaps().save(changed)); // frozen until a new edition is begun
        QVERIFY(workspace.editions().amend(m_fixture->roadmap));
        QVERIFY(workspace.roadmaps().save(changed));
        m_page->refresh();
        QCOMPARE(m_page->findChild<PreviewPane*>()->pageCount(), pages); // the appendix is frozen too
        m_page->savePdf();
        QCOMPARE(bytes(path), orders().approvedPdf(m_order).value());
        m_page->askApproval();
        QVERIFY(!panel->isVisible());
    }

    void approvalNeedsANumber()
    {
        m_page->askApproval();
        auto* panel = m_page->findChild<ApprovalPanel*>();
        panel->findChildren<QLineEdit*>().first()->clear();
        QTest::mouseClick(panel->findChild<QPushButton*>(u"approve"_s), Qt::LeftButton);
        QVERIFY(panel->isVisible());
        QCOMPARE(now().state, OrderState::Draft);
        QVERIFY(m_fixture->dialogs.asked.isEmpty());
    }

    void saveFailureIsShownAndReverted()
    {
        QVERIFY(orders().approve(m_order, u"1"_s, QDate(2023, 7, 10),
                                 [](const auto&, const auto&) { return "%PDF"_qba; })); // by another window meanwhile
        auto* place = field<QLineEdit>(u"place"_s);
        place->setFocus();
        place->setText(u"г. Чернушка"_s);
        field<QLineEdit>(u"number"_s)->setFocus();
        QVERIFY(!bannerText().isEmpty());
        QCOMPARE(place->text(), m_original.place);
        QVERIFY(!undo().canUndo());
    }

    void remarksOfProofReading() // more of it in tst_order_proofing
    {
        auto* remarks = m_page->findChild<RemarkList*>();
        auto* number = field<QLineEdit>(u"number"_s);
        number->setFocus();
        number->clear();
        QTRY_VERIFY(remarks->asTable().contains(u"has no number"_s));
    }

    void listIsFiltered()
    {
        m_page->focusFilter();
        auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(filter);
        auto* list = m_page->findChild<QListWidget*>(u"orders"_s);
        filter->setText(u"нет такого приказа"_s);
        QVERIFY(list->item(0)->isHidden());
        filter->clear();
        QVERIFY(!list->item(0)->isHidden());
    }

    void emptyStateOffersTheFirstStep()
    {
        PlansFixture bare(u"karabash"_s, false);
        OrdersPage page(*bare.context);
        page.show();
        QVERIFY(!page.current());
        page.newItem();
        QVERIFY(page.findChild<NewOrderPanel*>()->isVisible());
        bare.context->notifyDataChanged();
        QVERIFY(page.findChild<NewOrderPanel*>()->isVisible());
    }

    void everythingHasAName()
    {
        // The banner's and the empty state's buttons get their text when they are shown.
        QStringList nameless = namelessControls(m_page.get());
        nameless.removeAll(u"QPushButton \"\" in lotsia::Banner"_s);
        nameless.removeAll(u"QPushButton \"\" in QWidget"_s);
        QCOMPARE(nameless.join(u'\n'), QString());
    }
};

QTEST_MAIN(tst_OrdersPage)

#include "tst_orders_page.moc"
