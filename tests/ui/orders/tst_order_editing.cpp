#include "ui/AccessibleWalk.h"
#include "ui/common/EditCommand.h"
#include "ui/orders/CalendarButton.h"
#include "ui/orders/ClauseEdit.h"
#include "ui/orders/ClauseList.h"
#include "ui/orders/DragHandle.h"
#include "ui/orders/FieldLine.h"
#include "ui/orders/OrderEditTools.h"
#include "ui/orders/OrderList.h"
#include "ui/orders/OrdersPageFixture.h"
#include "ui/orders/PersonPicker.h"
#include "ui/orders/PreviewPane.h"
#include "workspace/PartyService.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_OrderEditing : public QObject, private OrdersPageFixture {
    Q_OBJECT

private:
    ClauseList* list() const { return m_page->findChild<ClauseList*>(); }
    PersonPicker* picker() const { return m_page->findChild<PersonPicker*>(); }
    /// «1|2|…»: level and text of each stored point.
    QString stored()
    {
        QStringList texts;
        const QList<OrderClause> clauses = now().clauses;
        for (const OrderClause& clause : clauses)
            texts << QString(clause.level - 1, u'>') + clause.text;
        return texts.join(u'|');
    }
    void startWith(const QList<OrderClause>& clauses)
    {
        Order order = now();
        order.clauses = clauses;
        QVERIFY(orders().save(order));
        m_page->refresh();
        undo().clear();
    }
    void typeAtEnd(int row, const QString& text)
    {
        list()->focusClause(row, 100000);
        QTest::keyClicks(list()->edit(row), text);
    }
    int caret() const { return list()->edit(list()->focusedRow())->textCursor().position(); }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"order-editing"_s);
    }

    void init()
    {
        openPage([](Order& order) { order.appendices.clear(); });
    }

    void cleanup() { closePage(); }

    void enterMakesTheNextPointAndBackspaceTakesItAway()
    {
        startWith({{u"a"_s, 1}, {u"b"_s, 2}});
        typeAtEnd(1, u"c"_s);
        QTest::keyClick(list()->edit(1), Qt::Key_Return);
        QCOMPARE(stored(), u"a|>bc|>"_s);
        QCOMPARE(list()->focusedRow(), 2);
        QCOMPARE(undo().count(), 2); // the typing, the new point
        QTest::keyClick(list()->edit(2), Qt::Key_Backspace);
        QCOMPARE(stored(), u"a|>bc"_s);
        QCOMPARE(list()->focusedRow(), 1);
        QCOMPARE(caret(), 2);
        undo().undo();
        QCOMPARE(stored(), u"a|>bc|>"_s);
        undo().undo();
        QCOMPARE(stored(), u"a|>bc"_s);
        QCOMPARE(list()->focusedRow(), 1);
        undo().undo();
        QCOMPARE(stored(), u"a|>b"_s);
        QCOMPARE(list()->edit(1)->toPlainText(), u"b"_s);
        QCOMPARE(caret(), 1);
    }

    void aPointIsSplitAndJoined()
    {
        startWith({{u"one two"_s, 1}});
        list()->focusClause(0, 4);
        QTest::keyClick(list()->edit(0), Qt::Key_Return);
        QCOMPARE(stored(), u"one|two"_s);
        QCOMPARE(caret(), 0);
        QTest::keyClick(list()->edit(1), Qt::Key_Backspace);
        QCOMPARE(stored(), u"one two"_s);
        QCOMPARE(caret(), 4);
        QCOMPARE(undo().count(), 2);
        QTest::keyClick(list()->edit(0), Qt::Key_Return, Qt::ShiftModifier);
        form()->field(u"number"_s)->setFocus();
        QCOMPARE(stored(), u"one \ntwo"_s);
    }

    void levelsAndMoves()
    {
        startWith({{u"a"_s, 1}, {u"b"_s, 1}, {u"c"_s, 1}});
        list()->focusClause(1, 1);
        QTest::keyClick(list()->edit(1), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(stored(), u"a|>b|c"_s);
        QCOMPARE(list()->edit(1)->accessibleName().contains(u"1.1."_s), true);
        QTest::keyClick(list()->edit(1), Qt::Key_Right, Qt::AltModifier); // one deeper at most
        QCOMPARE(undo().count(), 1);
        list()->focusClause(0, 1);
        QTest::keyClick(list()->edit(0), Qt::Key_Down, Qt::AltModifier); // with its sub-point
        QCOMPARE(stored(), u"c|a|>b"_s);
        QCOMPARE(list()->focusedRow(), 1);
        QCOMPARE(undo().count(), 2);
        undo().undo();
        QCOMPARE(stored(), u"a|>b|c"_s);
        QCOMPARE(list()->focusedRow(), 0); // with its point
        QCOMPARE(caret(), 1);
        undo().undo();
        QCOMPARE(stored(), u"a|b|c"_s);
        QTest::keyClick(list()->edit(0), Qt::Key_Tab);
        QCOMPARE(list()->focusedRow(), 1); // Tab leaves the field
    }

    void aPointIsDraggedWithItsSubPoints()
    {
        startWith({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 1}});
        QCoreApplication::processEvents();
        const auto handle = [this](int row) { return list()->edit(row)->parentWidget()->findChild<DragHandle*>(); };
        const auto drag = [&](int from, const QPoint& to, bool escape) {
            DragHandle* grip = handle(from);
            QTest::mousePress(grip, Qt::LeftButton, {}, QPoint(3, 3));
            const QPoint target = grip->mapFromGlobal(list()->mapToGlobal(to));
            QTest::mouseMove(grip, target / 2);
            QTest::mouseMove(grip, target);
            if (escape)
                QTest::keyClick(grip, Qt::Key_Escape);
            QTest::mouseRelease(grip, Qt::LeftButton, {}, target);
        };
        const QPoint bottom(10, list()->height() - 1);
        drag(0, bottom, true);
        QCOMPARE(stored(), u"a|>b|c"_s);
        drag(0, bottom, false);
        QCOMPARE(stored(), u"c|a|>b"_s);
        QCOMPARE(undo().count(), 1);
        undo().undo();
        QCOMPARE(stored(), u"a|>b|c"_s);
    }

    void numberedLinesArePastedAsPoints()
    {
        startWith({{u"a"_s, 1}, {u"z"_s, 1}});
        list()->focusClause(0, 1);
        QGuiApplication::clipboard()->setText(u"1. Первый\n1.1. Второй\n2. <b>Третий</b>"_s);
        list()->edit(0)->paste();
        QCOMPARE(stored(), u"a|Первый|>Второй|<b>Третий</b>|z"_s);
        QCOMPARE(list()->focusedRow(), 3);
        QCOMPARE(undo().count(), 1);
        undo().undo();
        QCOMPARE(stored(), u"a|z"_s);
        list()->focusClause(0, 1);
        QGuiApplication::clipboard()->setText(u" две\nстроки"_s);
        list()->edit(0)->paste();
        QCOMPARE(list()->edit(0)->toPlainText(), u"a две\nстроки"_s);
    }

    void undoInsideAFieldTakesTheTypingFirst()
    {
        startWith({{u"a"_s, 1}});
        typeAtEnd(0, u"bc"_s);
        QVERIFY(list()->edit(0)->document()->isUndoAvailable());
        form()->field(u"number"_s)->setFocus();
        QCOMPARE(stored(), u"abc"_s);
        list()->focusClause(0, 3);
        QVERIFY(!list()->edit(0)->document()->isUndoAvailable()); // stored: the page takes it back
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        key.ignore();
        QCoreApplication::sendEvent(list()->edit(0), &key);
        QVERIFY(!key.isAccepted());
        auto* number = static_cast<FieldLine*>(form()->field(u"number"_s));
        number->setFocus();
        QTest::keyClicks(number, u"7"_s);
        QVERIFY(number->isUndoAvailable());
        form()->field(u"place"_s)->setFocus();
        QVERIFY(!number->isUndoAvailable());
    }

    void aPersonIsInsertedInTheRightCase()
    {
        const Party person{{}, PartyKind::Person, u"Ахмеджанов Р.Р."_s, u"заведующий методическим кабинетом"_s, {}, {},
                           {}};
        QVERIFY(m_fixture->context->workspace().parties().save(person));
        startWith({{u""_s, 1}, {u"возложить на "_s, 1}});
        list()->focusClause(0, 0);
        type(list()->edit(0), u"Ахм"_s);
        QTest::keyClick(list()->edit(0), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(picker()->isVisible());
        QCOMPARE(picker()->wordCase(), GrammaticalCase::Dative);
        QCOMPARE(picker()->text(), u"Ахмеджанову Р.Р., заведующему методическим кабинетом, "_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!picker()->isVisible());
        QCOMPARE(now().clauses[0].text, u"Ахмеджанову Р.Р., заведующему методическим кабинетом, "_s);
        QCOMPARE(list()->focusedRow(), 0);
        undo().undo();
        QCOMPARE(now().clauses[0].text, u"Ахм"_s);
        list()->focusClause(1, 1000);
        m_page->findChild<OrderEditTools*>()->pickPerson();
        QCOMPARE(picker()->wordCase(), GrammaticalCase::Accusative);
        type(QApplication::focusWidget(), u"Ахм"_s);
        QCOMPARE(picker()->text(), u"заведующего методическим кабинетом Ахмеджанова Р.Р."_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!picker()->isVisible());
        QCOMPARE(list()->focusedRow(), 1);
    }

    void aFormThatIsNotKnownIsTypedAndKept()
    {
        PartyService& parties = m_fixture->context->workspace().parties();
        const PartyId id = must(parties.save({{}, PartyKind::Person, u"Ким Ю.С."_s, {}, {}, {}, {}}));
        startWith({{u""_s, 1}});
        list()->focusClause(0, 0);
        m_page->findChild<OrderEditTools*>()->pickPerson();
        type(QApplication::focusWidget(), u"Ким"_s);
        QCOMPARE(picker()->text(), QString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // to the form that is missing
        QVERIFY(picker()->isVisible());
        type(QApplication::focusWidget(), u"Киму Ю.С."_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(now().clauses[0].text, u"Киму Ю.С. "_s);
        QCOMPARE(parties.get(id)->cases.value(GrammaticalCase::Dative), u"Киму Ю.С."_s);
        undo().undo();
        QVERIFY(parties.get(id)->cases.isEmpty());
        undo().undo();
        QCOMPARE(stored(), QString());
    }

    void aNewPersonIsTakenIn()
    {
        PartyService& parties = m_fixture->context->workspace().parties();
        const auto count = parties.list()->size();
        startWith({{u""_s, 1}});
        list()->focusClause(0, 0);
        m_page->findChild<OrderEditTools*>()->pickPerson();
        type(QApplication::focusWidget(), u"Ахмеджанов Р.Р., заведующий кабинетом"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(stored(), u"Ахмеджанову Р.Р., заведующему кабинетом, "_s);
        QCOMPARE(parties.list()->size(), count + 1);
        undo().undo();
        QCOMPARE(parties.list()->size(), count);
    }

    void controlIsTheLastPoint()
    {
        auto* tools = m_page->findChild<OrderEditTools*>();
        tools->keepControl();
        QCOMPARE(now().clauses.size(), m_original.clauses.size()); // it was about control already
        QCOMPARE(now().clauses.last().text, u"Контроль за исполнением приказа оставляю за собой."_s);
        tools->giveControl();
        QVERIFY(picker()->isVisible());
        QCOMPARE(picker()->wordCase(), GrammaticalCase::Accusative);
    }

    void unfilledPlacesAreCountedAndReached()
    {
        const auto* counter = m_page->findChild<QPushButton*>(u"unfilled"_s);
        QVERIFY(!counter->isEnabled());
        Order order = now();
        order.title = u"О {основание}"_s;
        order.clauses = {{u"Школам ________ и {дата}"_s, 1}};
        order.signerName = u"{ФИО руководителя}"_s;
        QVERIFY(orders().save(order));
        m_page->refresh();
        QVERIFY(counter->isEnabled());
        QCOMPARE(form()->unfilledCount(), 4);
        form()->field(u"number"_s)->setFocus();
        QStringList reached;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(form()->showNextUnfilled());
            QWidget* field = QApplication::focusWidget();
            const auto* line = qobject_cast<FieldLine*>(field);
            reached << (line ? line->selectedText() : static_cast<QPlainTextEdit*>(field)->textCursor().selectedText());
        }
        QCOMPARE(
            reached,
            (QStringList{u"{основание}"_s, u"________"_s, u"{дата}"_s, u"{ФИО руководителя}"_s, u"{основание}"_s}));
        QVERIFY(form()->showNextUnfilled(true));
        QCOMPARE(static_cast<FieldLine*>(QApplication::focusWidget())->selectedText(), u"{ФИО руководителя}"_s);
    }

    void aFieldIsInsertedWhereTheCaretWas()
    {
        auto* title = static_cast<GrowingEdit*>(form()->field(u"title"_s));
        title->setFocus();
        title->setPlainText(u"О  году"_s);
        QTextCursor place = title->textCursor();
        place.setPosition(2);
        title->setTextCursor(place);
        m_page->setFocus();
        form()->insertText(u"{основание}"_s);
        QCOMPARE(now().title, u"О {основание} году"_s);
        undo().undo();
        QCOMPARE(now().title, u"О  году"_s);
    }

    void placesAndCaretFollowEachOther()
    {
        QSignalSpy entered(form(), &OrderForm::placeEntered);
        list()->focusClause(1, 0);
        QCOMPARE(entered.last().first().toString(), u"clause.1"_s);
        form()->field(u"signerPost"_s)->setFocus();
        QCOMPARE(entered.last().first().toString(), u"signature"_s);
        auto* preview = m_page->findChild<PreviewPane*>();
        emit preview->placeChosen(u"clause.2"_s);
        QCOMPARE(list()->focusedRow(), 2);
        form()->focusPlace(u"preamble"_s, 5);
        QCOMPARE(static_cast<GrowingEdit*>(form()->field(u"preamble"_s))->textCursor().position(), 5);
        QVERIFY(form()->field(u"preamble"_s)->hasFocus());
        for (const QString& odd : {u"clause.99"_s, u"appendix.7.row.3"_s, u"sheet.0"_s, u"нет"_s, QString()})
            form()->focusPlace(odd, 1000000); // nothing breaks
        QCOMPARE(now(), m_original);
    }

    void theDayIsChosenFromACalendar()
    {
        emit form()->findChild<CalendarButton*>()->chosen(QDate(2023, 9, 4));
        QCOMPARE(now().dateText, u"04.09.2023"_s);
        QCOMPARE(now().date, QDate(2023, 9, 4));
        QCOMPARE(undo().count(), 1);
        undo().undo();
        QCOMPARE(now(), m_original);
    }

    void theExecutorIsAField()
    {
        auto* line = static_cast<FieldLine*>(form()->field(u"executor"_s));
        line->setFocus();
        QTest::keyClicks(line, u"Ivanova"_s);
        form()->field(u"number"_s)->setFocus();
        QCOMPARE(now().executor, u"Ivanova"_s);
    }

    void anApprovedOrderAsksForNothing()
    {
        Order order = now();
        order.dateText = u"когда-нибудь"_s;
        order.clauses << OrderClause{u"{основание} ________"_s, 1};
        QVERIFY(orders().save(order));
        QVERIFY(
            orders().approve(m_order, u"1"_s, QDate(2023, 7, 10), [](const auto&, const auto&) { return "%PDF"_qba; }));
        m_page->refresh();
        QVERIFY(!m_page->findChild<OrderEditTools*>()->isVisible());
        QCOMPARE(form()->unfilledCount(), 0);
        QVERIFY(!form()->showNextUnfilled());
        QVERIFY(list()->edit(0)->isReadOnly());
        QVERIFY(static_cast<FieldLine*>(form()->field(u"place"_s))->placeholderText().isEmpty());
        const Order before = now();
        list()->addClause();
        list()->removeClause();
        form()->insertText(u"x"_s);
        QTest::keyClick(list()->edit(0), Qt::Key_Return);
        QTest::keyClick(list()->edit(0), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(now(), before);
    }

    void everythingHasAName()
    {
        m_page->findChild<OrderEditTools*>()->pickPerson();
        QCOMPARE(namelessControls(form()).join(u'\n'), QString());
        QCOMPARE(namelessControls(m_page->findChild<OrderEditTools*>()).join(u'\n'), QString());
    }

    void keysLeadIntoTheFormFromTheList()
    {
        startWith({{u"Возложить контроль на {ФИО}."_s}});
        auto* search = m_page->findChild<OrderList*>()->findChild<QLineEdit*>();
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(list()->focusedRow(), 0);
        QCOMPARE(list()->edit(0)->textCursor().selectedText(), u"{ФИО}"_s);
    }
};

QTEST_MAIN(tst_OrderEditing)

#include "tst_order_editing.moc"
