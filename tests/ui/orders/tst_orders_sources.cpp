#include "ui/AccessibleWalk.h"
#include "ui/orders/ActPanel.h"
#include "ui/orders/GrowingEdit.h"
#include "ui/orders/NewOrderPanel.h"
#include "ui/orders/OrdersPageFixture.h"
#include "ui/orders/RenewalPanel.h"
#include "ui/orders/TemplatePanel.h"
#include "workspace/OwnTemplates.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// What orders are made from, in the page: acts, templates of one's own, orders of former years.
class tst_OrdersSources : public QObject, private OrdersPageFixture {
    Q_OBJECT

private:
    template <typename Panel>
    void showTab()
    {
        find<QTabWidget>()->setCurrentWidget(m_page->findChild<Panel*>());
    }
    qsizetype acts() { return workspace().legalActs().list()->size(); }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"orders-sources"_s);
    }

    void init() { openPage(); }

    void cleanup() { closePage(); }

    void takesTheActsOfTheOrder()
    {
        const Order before = now();
        showTab<ActPanel>();
        press(u"takeActs"_s);
        QCOMPARE(acts(), 2);
        QCOMPARE(now().bases.size(), 2);
        undo().undo();
        QCOMPARE(acts(), 0);
        QCOMPARE(now(), before);
        undo().redo();
        QCOMPARE(acts(), 2);
        QCOMPARE(now().bases.size(), 2);
        press(u"takeActs"_s); // they are known by now
        QCOMPARE(acts(), 2);
    }

    void storesAPastedActAndInsertsIt()
    {
        showTab<ActPanel>();
        press(u"addAct"_s);
        find<QPlainTextEdit>(u"actPasted"_s)
            ->setPlainText(u"приказом Министерства образования и науки Пермского края от 07.03.2023 № 5 «О школах»"_s);
        QCOMPARE(find<QLineEdit>(u"actNumber"_s)->text(), u"5"_s);
        QCOMPARE(find<QLineEdit>(u"actIssuer"_s)->text(), u"Министерство образования и науки Пермского края"_s);
        press(u"storeAct"_s);
        QCOMPARE(acts(), 1);
        const Order before = now();
        press(u"insertAct"_s);
        QVERIFY(now().preamble.endsWith(
            u", приказом Министерства образования и науки Пермского края от 07.03.2023 № 5 «О школах»"_s));
        QCOMPARE(now().bases.size(), 1);
        undo().undo();
        QCOMPARE(now(), before);
        // What is no act stays in the form with its sentence.
        showTab<ActPanel>();
        press(u"addAct"_s);
        find<QLineEdit>(u"actNumber"_s)->setText(u"7"_s);
        find<QLineEdit>(u"actDate"_s)->setText(u"31.02.2023"_s);
        press(u"storeAct"_s);
        QCOMPARE(acts(), 1);
        QVERIFY(!find<QLabel>(u"actError"_s)->text().isEmpty());
        press(u"removeAct"_s);
        QCOMPARE(acts(), 0);
        undo().undo();
        QCOMPARE(acts(), 1);
    }

    void anActThatIsBeingWrittenStays()
    {
        showTab<ActPanel>();
        press(u"takeActs"_s);
        auto* number = find<QLineEdit>(u"actNumber"_s);
        auto* view = find<QTableView>(u"actsView"_s);
        const auto choose = [view](int row) { view->setCurrentIndex(view->model()->index(row, 0)); };
        const auto elsewhereAndBack = [this] {
            find<QTabWidget>()->setCurrentIndex(0);
            m_fixture->context->notifyDataChanged();
            m_page->refresh();
            showTab<ActPanel>();
        };
        // A new one stays in view.
        press(u"addAct"_s);
        number->setText(u"новый"_s);
        elsewhereAndBack();
        QCOMPARE(number->text(), u"новый"_s);
        // Another act stands in front of it for a while.
        choose(0);
        const QString stored = number->text();
        QVERIFY(stored != u"новый"_s);
        number->setText(stored + u"-к"_s);
        elsewhereAndBack();
        QCOMPARE(number->text(), stored + u"-к"_s);
        choose(1);
        QVERIFY(number->text() != stored + u"-к"_s);
        choose(0);
        QCOMPARE(number->text(), stored + u"-к"_s);
        press(u"addAct"_s);
        QCOMPARE(number->text(), u"новый"_s);
        // Esc gives it up, storing leaves nothing half.
        QTest::keyClick(number, Qt::Key_Escape);
        QCOMPARE(number->text(), stored + u"-к"_s);
        press(u"storeAct"_s);
        choose(1);
        choose(0);
        QCOMPARE(number->text(), stored + u"-к"_s);
        undo().undo();
        QCOMPARE(number->text(), stored);
        press(u"addAct"_s);
        QCOMPARE(number->text(), QString());
        QCOMPARE(acts(), 2);
    }

    void longTextsOfTheFormerOrderAreWrapped()
    {
        m_page->askRenewal();
        auto* tree = find<QTreeWidget>(u"renewalChanges"_s);
        tree->setColumnWidth(1, 4000);
        QTest::qWait(1);
        const QTreeWidgetItem* group = tree->topLevelItem(tree->topLevelItemCount() - 1);
        QVERIFY(group->childCount() > 0);
        const QTreeWidgetItem* appendix = group->child(0);
        tree->scrollToItem(appendix);
        const int wide = tree->visualItemRect(appendix).height();
        tree->setColumnWidth(1, 200);
        QTest::qWait(1);
        tree->scrollToItem(appendix);
        QVERIFY(tree->visualItemRect(appendix).height() > wide);
    }

    void theButtonThatStoresStaysInView()
    {
        m_page->resize(1170, 560);
        showTab<ActPanel>();
        press(u"takeActs"_s);
        QTest::qWait(1);
        const auto* button = find<QPushButton>(u"storeAct"_s);
        QVERIFY(button->isVisible());
        QVERIFY(!button->visibleRegion().isEmpty());
    }

    void theChosenTemplateStaysChosen()
    {
        showTab<TemplatePanel>();
        auto* list = find<QListWidget>(u"templateList"_s);
        list->setCurrentRow(2);
        const QString chosen = list->currentItem()->text();
        QVERIFY(workspace().ownTemplates().save({0, u"Свой"_s, now()}));
        m_page->refresh();
        QVERIFY(list->item(0)->text().startsWith(u"Свой"_s)); // the rows moved
        QCOMPARE(list->currentItem()->text(), chosen);
    }

    void savesAnOrderAsATemplate()
    {
        m_fixture->dialogs.texts = {u"Наш приказ"_s};
        m_page->saveTemplate();
        QVERIFY(bannerText().contains(u"Наш приказ"_s));
        const auto saved = workspace().ownTemplates().list();
        QCOMPARE(saved->size(), 1);
        QVERIFY(saved->first().order.number.isEmpty());
        m_fixture->dialogs.texts = {u"наш приказ"_s};
        m_fixture->dialogs.confirmations = {false};
        m_page->saveTemplate();
        QCOMPARE(undo().count(), 1);
        m_page->newItem();
        auto* panel = m_page->findChild<NewOrderPanel*>();
        QCOMPARE(panel->findChild<QComboBox*>()->itemText(0), u"Наш приказ"_s);
        undo().undo();
        QVERIFY(workspace().ownTemplates().list()->isEmpty());
        undo().redo();
        QCOMPARE(workspace().ownTemplates().list()->size(), 1);
    }

    void exchangesTemplates()
    {
        m_fixture->dialogs.texts = {u"Наш приказ"_s};
        m_page->saveTemplate();
        showTab<TemplatePanel>();
        const QString path = QDir::temp().filePath(u"Шаблон соседей.json"_s);
        m_fixture->dialogs.files = {{path}, {path}};
        press(u"exportTemplate"_s);
        QVERIFY(QFile::exists(path));
        press(u"importTemplate"_s);
        QCOMPARE(workspace().ownTemplates().list()->size(), 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("{") > 0);
        file.close();
        m_fixture->dialogs.files = {{path}};
        press(u"importTemplate"_s);
        QCOMPARE(workspace().ownTemplates().list()->size(), 2);
        QVERIFY(bannerText().contains(u"Шаблон соседей.json"_s));
        QFile::remove(path);
    }

    void makesTheOrderOfAnotherYear()
    {
        const qsizetype before = orders().list()->size();
        m_page->askRenewal();
        auto* tree = find<QTreeWidget>(u"renewalChanges"_s);
        QVERIFY(tree->topLevelItemCount() >= 2);
        tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
        press(u"makeRenewal"_s);
        QCOMPARE(orders().list()->size(), before + 1);
        const Order made = orders().get(*m_page->current()).value();
        QVERIFY(made.id != m_order && made.number.isEmpty());
        QCOMPARE(made.title, now().title); // unticked
        QVERIFY(made.clauses.first().text.contains(u"до 2025 года"_s));
        undo().undo();
        QCOMPARE(orders().list()->size(), before);
    }

    void fillsWhatIsKnown()
    {
        Order order = now();
        order.signerName = u"{ФИО руководителя}"_s;
        QVERIFY(orders().save(order));
        m_fixture->context->notifyDataChanged();
        m_page->refresh();
        const Department department = *workspace().department();
        m_page->fillFields();
        QCOMPARE(now().signerName, department.headName.isEmpty() ? order.signerName : department.headName);
    }

    void everythingHasAName()
    {
        m_page->newItem();
        m_page->askRenewal();
        QCOMPARE(namelessControls(m_page.get()), QStringList());
    }
};

QTEST_MAIN(tst_OrdersSources)

#include "tst_orders_sources.moc"
