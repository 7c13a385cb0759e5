#include "ui/common/PrintSetup.h"
#include "ui/orders/OrdersPage.h"
#include "ui/orders/SignedPages.h"
#include "ui/roadmap/PlansFixture.h"

#include "documents/OrderDocument.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

/// Counts the questions for a printer; each is cancelled.
class NoPrinting final : public PrintSetup {
public:
    NoPrinting() { use(this); }
    ~NoPrinting() override { use(nullptr); }
    bool hasPrinter() const override { return true; }
    bool ask(QPrinter&, QWidget*, int, const PrintChoice&) override
    {
        ++asked;
        return false;
    }
    void tell(QWidget*, const QString&) override { }
    int asked = 0;
};

} // namespace

/// An approved order is printed as it was signed or not at all.
class tst_SignedPages : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PlansFixture> m_fixture;
    std::unique_ptr<OrdersPage> m_page;
    OrderId m_order;
    OrderService& orders() { return m_fixture->context->workspace().orders(); }
    SignedPages* bar() const { return m_page->findChild<SignedPages*>(); }
    void showPage()
    {
        m_page = std::make_unique<OrdersPage>(*m_fixture->context);
        m_page->resize(1170, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void approve()
    {
        m_fixture->dialogs.confirmations << true;
        m_page->approve(u"96"_s, QDate(2023, 7, 10));
        QCOMPARE(orders().get(m_order)->state, OrderState::Approved);
    }
    /// The order as another version of the program would lay it out.
    static Document otherwise(const Order& order)
    {
        Order changed = order;
        changed.title += u" иначе"_s;
        return orderDocument(changed, QList<AppendixContent>());
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"signed-pages"_s);
    }
    void init()
    {
        m_fixture = std::make_unique<PlansFixture>();
        auto order = must(Order::fromJson(QJsonDocument::fromJson(demoFile(u"chernushka-order.json"_s)).object()));
        order.number.clear();
        order.appendices = {{AppendixKind::Roadmap, m_fixture->roadmap.value()}};
        m_order = orders().add(order).value();
        showPage();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void theSamePagesArePrinted()
    {
        NoPrinting printer;
        m_page->print();
        QCOMPARE(printer.asked, 1); // a draft
        approve();
        m_fixture->clock.set(QDateTime(QDate(2031, 1, 1), QTime(3, 4), Qt::UTC));
        m_page->print();
        QCOMPARE(printer.asked, 2);
        m_page->refresh();
        QTest::qWait(500);
        QVERIFY(!bar()->isVisible());
        QCOMPARE(m_fixture->dialogs.asked.filter(u"PDF"_s), QStringList());
    }

    void otherPagesAreNotPrinted()
    {
        QSignalSpy refused(bar(), &SignedPages::refused);
        SignedPages other(*m_fixture->context, [](const Order& order) -> Result<Document> { return otherwise(order); });
        other.setOrder(*orders().get(m_order), u"приказ.pdf"_s);
        QVERIFY(other.mayPrint()); // a draft
        approve();
        other.setOrder(*orders().get(m_order), u"приказ.pdf"_s);
        QTRY_VERIFY(!other.isHidden());
        m_fixture->dialogs.asked.clear();
        QVERIFY(!other.mayPrint());
        QCOMPARE(m_fixture->dialogs.asked.size(), 1);
        QVERIFY2(m_fixture->dialogs.asked.first().contains(u"PDF"_s), qPrintable(m_fixture->dialogs.asked.first()));
        QCOMPARE(refused.size(), 0);
        const QSignalSpy save(&other, &SignedPages::saveAsked);
        other.findChild<QPushButton*>(u"saveSignedPdf"_s)->click();
        QCOMPARE(save.size(), 1);
    }

    void theSignedPdfIsGivenOut()
    {
        approve();
        const QString path = m_fixture->path(u"подписанный.pdf"_s);
        m_fixture->dialogs.files << QStringList{path};
        emit bar()->saveAsked();
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), *orders().approvedPdf(m_order));
    }

    void whatCannotBeReadIsNotPrinted()
    {
        approve();
        SignedPages other(*m_fixture->context, [](const Order&) -> Result<Document> {
            return fail(ErrorCode::Damaged, u"Копия приказа изменена."_s);
        });
        QSignalSpy refused(&other, &SignedPages::refused);
        other.setOrder(*orders().get(m_order), u"приказ.pdf"_s);
        QVERIFY(!other.mayPrint());
        QCOMPARE(refused.size(), 1);
        QVERIFY(other.isHidden());
    }
};

QTEST_MAIN(tst_SignedPages)
#include "tst_signedpages.moc"
