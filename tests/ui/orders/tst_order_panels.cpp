#include "ui/orders/ApprovalPanel.h"
#include "ui/orders/ClauseList.h"
#include "ui/orders/CopyPanel.h"
#include "ui/orders/GrowingEdit.h"
#include "ui/orders/NewOrderPanel.h"
#include "ui/orders/OrdersPageFixture.h"
#include "ui/orders/RenewalPanel.h"
#include "ui/orders/RepealPanel.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTreeWidget>

#include <functional>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// The panels that stand above an order: their keys, the focus, what stays marked.
class tst_OrderPanels : public QObject, private OrdersPageFixture {
    Q_OBJECT

private:
    struct Opened {
        InlinePanel* panel = nullptr;
        std::unique_ptr<QSignalSpy> accepted;
    };
    /// Opens the panel by its name; the spy counts what it asks the page for, which does not answer.
    Opened opened(const QString& name)
    {
        Opened result;
        const auto spy = [&result](auto* panel, auto signal) {
            QObject::disconnect(panel, signal, nullptr, nullptr);
            result.panel = panel;
            result.accepted = std::make_unique<QSignalSpy>(panel, signal);
        };
        if (name == u"approval") {
            spy(find<ApprovalPanel>(), &ApprovalPanel::approved);
            m_page->askApproval();
            find<ApprovalPanel>()->findChildren<QLineEdit*>().first()->setText(u"7"_s);
        } else if (name == u"repeal") {
            spy(find<RepealPanel>(), &RepealPanel::chosen);
            OrderEntry entry;
            entry.id = m_order;
            entry.state = OrderState::Approved;
            find<RepealPanel>()->open({entry}, m_order);
        } else if (name == u"renewal") {
            spy(find<RenewalPanel>(), &RenewalPanel::made);
            m_page->askRenewal();
        } else if (name == u"new") {
            spy(find<NewOrderPanel>(), &NewOrderPanel::chosen);
            m_page->newItem();
        } else {
            spy(find<CopyPanel>(), &CopyPanel::wanted);
            find<CopyPanel>()->open(CopyPanel::Mode::Copy, now(), QDate(2026, 11, 23));
        }
        return result;
    }
    QListWidget* parts() const { return find<QListWidget>(u"copyParts"_s); }
    QStringList markedParts() const
    {
        QStringList marked;
        for (int row = 0; row < parts()->count(); ++row)
            if (parts()->item(row)->checkState() == Qt::Checked)
                marked << parts()->item(row)->text().section(u' ', 1);
        return marked;
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"order-panels"_s);
    }

    void init() { openPage(); }

    void cleanup() { closePage(); }

    void keys_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"approval", "repeal", "renewal", "new", "copy"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void keys()
    {
        QFETCH(QString, name);
        auto* title = form()->field(u"title"_s);
        title->setFocus();
        auto [panel, accepted] = opened(name);
        QVERIFY(panel->isVisible());
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QCOMPARE(QApplication::focusWidget(), title);

        accepted.reset();
        title->setFocus();
        std::tie(panel, accepted) = [this, &name] {
            Opened again = opened(name);
            return std::pair(again.panel, std::move(again.accepted));
        }();
        const auto buttons = panel->findChildren<QPushButton*>();
        const auto cancel =
            std::ranges::find(buttons, name == u"repeal" ? u"Close"_s : u"Cancel"_s, &QPushButton::text);
        QVERIFY(cancel != buttons.end());
        (*cancel)->setFocus();
        QTest::keyClick(*cancel, Qt::Key_Return);
        QVERIFY(!panel->isVisible());
        QCOMPARE(accepted->size(), 0);

        std::tie(panel, accepted) = [this, &name] {
            Opened again = opened(name);
            return std::pair(again.panel, std::move(again.accepted));
        }();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted->size(), 1);
    }

    void withoutACaretNoPointIsWrittenIn()
    {
        auto [panel, accepted] = opened(u"approval"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!form()->isAncestorOf(QApplication::focusWidget())); // no point is written in unseen
    }

    void aNewDraftIsWrittenOnInTheForm()
    {
        m_page->newItem();
        QTest::keyClick(find<NewOrderPanel>(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_page->current() != m_order);
        QWidget* focused = QApplication::focusWidget();
        QVERIFY(focused && form()->isAncestorOf(focused));
        // What the database does not know is chosen to be written over.
        const auto* edit = qobject_cast<QPlainTextEdit*>(focused);
        QVERIFY(edit);
        QVERIFY2(edit->textCursor().hasSelection() || edit == form()->field(u"title"_s),
                 qPrintable(edit->objectName()));
    }

    void marksOfAnExtractGoWithTheirPoints()
    {
        find<CopyPanel>()->open(CopyPanel::Mode::Extract, now(), QDate(2026, 11, 23));
        parts()->item(1)->setCheckState(Qt::Checked);
        const QStringList marked = markedParts();
        QCOMPARE(marked.size(), 1);

        auto* list = find<ClauseList>();
        list->focusClause(1, 0);
        list->moveClause(false); // the marked one becomes the first
        QCOMPARE(markedParts(), marked);
        QCOMPARE(find<CopyPanel>()->choice().points, QList<qsizetype>{0});
        undo().undo();
        QCOMPARE(find<CopyPanel>()->choice().points, QList<qsizetype>{1});

        list->focusClause(1, 0);
        type(list->focusWidget(), u"Ж"_s); // worded anew, it is still the same point
        find<QLineEdit>(u"number"_s)->setFocus();
        QCOMPARE(find<CopyPanel>()->choice().points, QList<qsizetype>{1});
        QVERIFY(markedParts().first().startsWith(u'Ж'));

        list->focusClause(1, 0);
        list->removeClause();
        QVERIFY(find<CopyPanel>()->choice().points.isEmpty());
        const auto outputs = find<CopyPanel>()->findChildren<QPushButton*>();
        QVERIFY(!outputs.first()->isEnabled()); // nothing is marked
    }
};

QTEST_MAIN(tst_OrderPanels)

#include "tst_order_panels.moc"
