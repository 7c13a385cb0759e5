#include "ui/AccessibleWalk.h"
#include "ui/orders/GrowingEdit.h"
#include "ui/orders/OrderProofing.h"
#include "ui/orders/OrdersPageFixture.h"
#include "ui/orders/RemarkList.h"
#include "ui/orders/SpellingCheck.h"
#include "workspace/ProofingService.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// The remarks under an order's form: what they lead to and what can be done with them.
class tst_OrderProofing : public QObject, private OrdersPageFixture {
    Q_OBJECT

private:
    OrderProofing* proofing() const { return m_page->findChild<OrderProofing*>(); }
    RemarkList* list() const { return m_page->findChild<RemarkList*>(); }
    QListWidget* items() const { return list()->findChild<QListWidget*>(); }
    std::optional<OrderRemark> remark(const QString& code) const
    {
        for (const OrderRemark& one : proofing()->remarks()) {
            if (one.finding.code == code)
                return one;
        }
        return std::nullopt;
    }
    QString summaryText() { return proofing()->summaryOf(now(), orders().contents(now()).value()); }
    /// The order in view with \p preamble.
    void write(const QString& preamble)
    {
        Order order = now();
        order.preamble = preamble;
        QVERIFY(orders().save(order));
        m_fixture->context->notifyDataChanged();
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"order-proofing"_s);
    }

    void init() { openPage(); }

    void cleanup() { closePage(); }

    void remarksStandInGroups()
    {
        write(u"В  целях ________ поддержки"_s);
        QTRY_COMPARE(proofing()->remarks().size(), 2);
        QCOMPARE(list()->count(), 2);
        QVERIFY(items()->item(0)->text().contains(u"blank"_s)); // errors first
        for (QToolButton* button : list()->findChildren<QToolButton*>()) {
            if (button->isCheckable() && button->text().startsWith(u"Errors"_s))
                button->click();
        }
        QCOMPARE(list()->count(), 1);
        QVERIFY(summaryText().contains(u"errors: 1"_s));
        const QString table = list()->asTable();
        QCOMPARE(table.count(u'\n'), 1);
        QCOMPARE(table.count(u'\t'), 4);
        items()->setFocus();
        QTest::keyClick(items(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), table);
    }

    void keyLeadsToTheLetters()
    {
        write(u"В целях  поддержки"_s);
        QTRY_VERIFY(remark(u"double-space"_s));
        m_page->findChild<OrderForm*>()->setFocus();
        QTest::keyClick(m_page.get(), Qt::Key_F8);
        const auto* preamble = qobject_cast<GrowingEdit*>(QApplication::focusWidget());
        QVERIFY(preamble);
        QCOMPARE(preamble->textCursor().selectedText(), u"  "_s);
        QTest::keyClick(m_page.get(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(list()->current()->finding.code, u"double-space"_s); // the only one: round about
    }

    void rowLeadsToTheRoadmap()
    {
        Roadmap roadmap = m_fixture->stored();
        roadmap.sections[1].actions[0].result.clear();
        QVERIFY(m_fixture->context->workspace().roadmaps().save(roadmap));
        m_fixture->context->notifyDataChanged();
        QTRY_VERIFY(remark(u"empty-result"_s));
        QSignalSpy asked(m_fixture->context.get(), &AppContext::itemRequested);
        emit list()->jumpAsked(*remark(u"empty-result"_s));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toString(), u"roadmap"_s);
        QCOMPARE(asked.first().at(1).toString(),
                 QString::number(m_fixture->stored().sections[1].actions[0].id.value()));
    }

    void inALowWindowTheFormHasTheRoom()
    {
        write(u"В  целях ________  поддержки  школ"_s);
        QTRY_VERIFY(list()->count() >= 3);
        const int high = items()->height();
        m_page->resize(1170, 400);
        QTRY_VERIFY(items()->height() < high);
        m_page->resize(1170, 700);
        QTRY_COMPARE(items()->height(), high);
    }

    void theFirstStepLeadsToTheFirstRemark()
    {
        write(u"В  целях ________ поддержки"_s);
        QTRY_COMPARE(proofing()->remarks().size(), 2);
        items()->setCurrentRow(0); // as the list does when it is given the focus
        QSignalSpy asked(list(), &RemarkList::jumpAsked);
        QVERIFY(list()->step(1));
        QCOMPARE(items()->currentRow(), 0);
        QVERIFY(list()->step(1));
        QCOMPARE(items()->currentRow(), 1);
        QVERIFY(list()->step(1));
        QCOMPARE(items()->currentRow(), 0);
        QCOMPARE(asked.size(), 3);
    }

    void headingsLeadToTheRoadmapsHeadings()
    {
        Roadmap roadmap = m_fixture->stored();
        roadmap.title += u"  и"_s;
        roadmap.sections[1].title += u"  и"_s;
        QVERIFY(m_fixture->context->workspace().roadmaps().save(roadmap));
        m_fixture->context->notifyDataChanged();
        QSignalSpy asked(m_fixture->context.get(), &AppContext::itemRequested);
        const auto jumpFrom = [this](const QString& field) {
            for (const OrderRemark& one : proofing()->remarks())
                if (one.finding.code == u"double-space" && one.field == field)
                    emit list()->jumpAsked(one);
        };
        QTRY_COMPARE(remark(u"double-space"_s).has_value(), true);
        jumpFrom(u"title"_s);
        jumpFrom(u"section.1"_s);
        QCOMPARE(asked.size(), 2);
        const QString title = u"heading/%1"_s.arg(m_fixture->roadmap.value());
        QCOMPARE(asked.at(0).at(1).toString(), title);
        QCOMPARE(asked.at(1).at(1).toString(), title + u"/1"_s);
    }

    void slipOfTheOrderIsMended()
    {
        write(u"В  целях поддержки"_s);
        QTRY_VERIFY(remark(u"double-space"_s));
        const int edits = undo().count();
        const OrderRemark slip = *remark(u"double-space"_s);
        emit list()->fixAsked(slip, *slip.suggestion);
        QCOMPARE(now().preamble, u"В целях поддержки"_s);
        QCOMPARE(undo().count(), edits + 1); // one step
        QTRY_VERIFY(!remark(u"double-space"_s));
        undo().undo();
        QCOMPARE(now().preamble, u"В  целях поддержки"_s);
        // A remark of a text that has changed meanwhile mends nothing.
        write(u"Другое обоснование"_s);
        emit list()->fixAsked(slip, *slip.suggestion);
        QCOMPARE(now().preamble, u"Другое обоснование"_s);
        QVERIFY(!m_page->findChild<Banner*>()->text().isEmpty());
    }

    void slipOfTheRoadmapIsMended()
    {
        Roadmap roadmap = m_fixture->stored();
        RoadmapAction& action = roadmap.sections[0].actions[0];
        action.term = Term::parse(u"июль  2021 г."_s);
        action.result = u"Утверждена  система."_s;
        QVERIFY(m_fixture->context->workspace().roadmaps().save(roadmap));
        m_fixture->context->notifyDataChanged();
        for (const QString& field : {u"term"_s, u"result"_s}) {
            QTRY_VERIFY(remark(u"double-space"_s));
            QCOMPARE(remark(u"double-space"_s)->field, field);
            emit list()->fixAsked(*remark(u"double-space"_s), u" "_s);
        }
        QTRY_VERIFY(!remark(u"double-space"_s));
        QCOMPARE(m_fixture->stored().sections[0].actions[0].term.text, u"июль 2021 г."_s);
        QVERIFY(m_fixture->stored().sections[0].actions[0].term.start);
        undo().undo();
        QCOMPARE(m_fixture->stored().sections[0].actions[0].result, u"Утверждена  система."_s);
    }

    void hiddenRemarkStaysHidden()
    {
        write(u"В  целях поддержки"_s);
        QTRY_VERIFY(remark(u"double-space"_s));
        const OrderRemark slip = *remark(u"double-space"_s);
        emit list()->hideAsked(slip);
        QTRY_VERIFY(!remark(u"double-space"_s));
        undo().undo();
        QTRY_VERIFY(remark(u"double-space"_s));
        undo().redo();
        QTRY_VERIFY(!remark(u"double-space"_s));
        emit list()->hiddenAsked();
        QTRY_VERIFY(remark(u"double-space"_s));
    }

    void spellingComesLater()
    {
        if (!SpellingDictionary::load(SpellingDictionary::folders()))
            QSKIP("no Russian dictionary on this computer");
        write(u"В целях мероприятея"_s);
        QTRY_VERIFY(remark(u"spelling"_s));
        QTRY_VERIFY(remark(u"spelling"_s)->suggestion);
        QCOMPARE(remark(u"spelling"_s)->word, u"мероприятея"_s);
        QVERIFY(summaryText().contains(u"spelling: 1"_s));
        const OrderRemark slip = *remark(u"spelling"_s);
        emit list()->fixAsked(slip, u"мероприятия"_s);
        QCOMPARE(now().preamble, u"В целях мероприятия"_s);
        QTRY_VERIFY(!remark(u"spelling"_s));
        undo().undo();
        QTRY_VERIFY(remark(u"spelling"_s));
        emit list()->wordAsked(u"мероприятея"_s);
        QTRY_VERIFY(!remark(u"spelling"_s));
        QCOMPARE(*m_fixture->context->workspace().proofing().ownWords(), QStringList{u"мероприятея"_s});
        undo().undo();
        QVERIFY(m_fixture->context->workspace().proofing().ownWords()->isEmpty());
        QTRY_VERIFY(remark(u"spelling"_s));
    }

    void noDictionaryIsSaid()
    {
        SpellingCheck check(nullptr, {u"/нет такой папки"_s});
        QSignalSpy why(&check, &SpellingCheck::unavailable);
        check.start({}, {});
        QTRY_COMPARE(why.size(), 1);
        QVERIFY(!why.first().first().toString().isEmpty());
        RemarkList remarks;
        remarks.setRemarks({}, 2, why.first().first().toString());
        QCOMPARE(remarks.count(), 0);
        QVERIFY(!remarks.step(1));
        QCOMPARE(remarks.findChild<QListWidget*>()->count(), 3); // no remarks, hidden ones, why
    }

    void newCallTakesTheOldOnesPlace()
    {
        if (!SpellingDictionary::load(SpellingDictionary::folders()))
            QSKIP("no Russian dictionary on this computer");
        SpellingCheck check;
        QSignalSpy found(&check, &SpellingCheck::found);
        for (int i = 0; i < 20; ++i)
            check.start({{u"clause.%1"_s.arg(i), {}, {}, u"мероприятея"_s}}, {});
        QTRY_VERIFY(!found.isEmpty());
        QTest::qWait(300);
        for (const QList<QVariant>& one : std::as_const(found))
            QCOMPARE(one.first().value<OrderRemarks>().first().anchor, u"clause.19"_s);
        check.start({{u"title"_s, {}, {}, u"слофо "_s.repeated(2000)}}, {});
        // and goes while it is at work
    }

    void approvedIsNotRead()
    {
        write(u"В  целях поддержки"_s);
        QTRY_VERIFY(remark(u"double-space"_s));
        QVERIFY(
            orders().approve(m_order, u"1"_s, QDate(2023, 7, 10), [](const auto&, const auto&) { return "%PDF"_qba; }));
        m_page->refresh();
        QVERIFY(proofing()->remarks().isEmpty());
        QVERIFY(!list()->isVisible());
    }

    void everythingHasAName() { QCOMPARE(namelessControls(list()).join(u'\n'), QString()); }
};

QTEST_MAIN(tst_OrderProofing)

#include "tst_order_proofing.moc"
