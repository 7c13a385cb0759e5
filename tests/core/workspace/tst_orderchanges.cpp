#include "FileBytes.h"
#include "SampleDatabase.h"
#include "VerifyOk.h"

#include "common/StrictJson.h"
#include "storage/Connection.h"
#include "workspace/OrderChanges.h"
#include "workspace/OrderFiles.h"
#include "workspace/OrderRegister.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapEditions.h"
#include "workspace/RoadmapService.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

const QByteArray scanBytes = "%PDF-1.4 scan";

Result<QByteArray> pdfOf(const Order& order, const QList<AppendixContent>&)
{
    return "%PDF /Type /Pages /Type /Page /Type /Page\n" + order.number.toUtf8();
}

} // namespace

/// What becomes of orders: printed, signed, changed, without force; their files and their journal.
class tst_OrderChanges : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleDatabase> m_data;
    QTemporaryDir m_folder;
    OrderService& orders() { return m_data->workspace().orders(); }
    OrderRegister& journal() { return m_data->workspace().orderRegister(); }
    OrderChanges& changes() { return m_data->workspace().orderChanges(); }
    OrderFiles& files() { return m_data->workspace().orderFiles(); }
    OrderLifeState stateOf(OrderId id) { return journal().life(id)->state; }

    OrderId draft(const QString& title)
    {
        Order order;
        order.title = title;
        order.preamble = u"В целях порядка"_s;
        order.clauses = {{u"Утвердить состав."_s}, {u"Школам принять участие."_s}, {u"Контроль оставляю за собой."_s}};
        order.signerName = u"И.А. Бактиева"_s;
        order.stampIssuer = u"приказом Управления образования"_s;
        return orders().add(order).value();
    }
    OrderId approved(const QString& number, const QDate& date, const QString& title = u"Об утверждении состава"_s)
    {
        const OrderId id = draft(title);
        if (const Status done = orders().approve(id, number, date, pdfOf); !done)
            qFatal("%s", qPrintable(done.error().toString()));
        return id;
    }
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("no file");
        return made.fileName();
    }
    void sql(const QString& statement)
    {
        m_data->close();
        {
            auto connection = Connection::open(m_data->path(), Connection::Mode::ReadWrite);
            VERIFY_OK(connection);
            VERIFY_OK((*connection)->script(statement));
        }
        m_data->open();
    }
    QSet<QString> errors()
    {
        QSet<QString> codes;
        const auto findings = m_data->workspace().check();
        if (!findings)
            qFatal("%s", qPrintable(findings.error().toString()));
        for (const Finding& finding : *findings) {
            if (finding.severity == Severity::Error)
                codes << finding.code;
        }
        return codes;
    }

private slots:
    void init() { m_data = std::make_unique<SampleDatabase>(); }

    void aDraftRemembersItsPrint()
    {
        const OrderId id = draft(u"О проекте"_s);
        QCOMPARE(stateOf(id), OrderLifeState::Draft);
        VERIFY_OK(journal().markPrinted(id));
        QCOMPARE(journal().life(id)->text(), u"распечатан 01.09.2023"_s);
        Order order = *orders().get(id);
        order.title = u"О другом"_s;
        VERIFY_OK(orders().save(order));
        QCOMPARE(journal().life(id)->text(), u"распечатан 01.09.2023, изменён после печати"_s);
        order.title = u"О проекте"_s;
        VERIFY_OK(orders().save(order));
        QVERIFY(!journal().life(id)->changedSincePrint);
        QCOMPARE(journal().markPrinted(OrderId(999)).error().code, ErrorCode::Data);
        VERIFY_OK(orders().approve(id, u"5"_s, QDate(2023, 9, 1), pdfOf));
        QCOMPARE(stateOf(id), OrderLifeState::InForce);
    }

    /// A text longer than any text of the format would never be read again, and the whole list with it.
    void whatCannotBeReadBackIsNotStored()
    {
        const OrderId id = draft(u"О проекте"_s);
        Order order = *orders().get(id);
        order.preamble = QString(StrictJson::maxTextLength + 1, u'а');
        QCOMPARE(orders().save(order).error().code, ErrorCode::Data);
        QCOMPARE(orders().add(order).error().code, ErrorCode::Data);
        VERIFY_OK(orders().list());
        QCOMPARE(orders().list()->size(), 1);
    }

    void draftsArePutAwayAndNeverOrders()
    {
        const OrderId id = draft(u"О проекте"_s);
        VERIFY_OK(journal().setRemoved(id, true));
        QVERIFY(orders().list()->isEmpty());
        QCOMPARE(orders().get(id).error().code, ErrorCode::Data);
        QCOMPARE(orders().approve(id, u"5"_s, QDate(2023, 9, 1), pdfOf).error().code, ErrorCode::Data);
        VERIFY_OK(journal().setRemoved(id, false));
        QCOMPARE(orders().list()->size(), 1);
        const OrderId signedOne = approved(u"5"_s, QDate(2023, 9, 1));
        QCOMPARE(journal().setRemoved(signedOne, true).error().code, ErrorCode::Data);
        QCOMPARE(journal().setRemoved(OrderId(999), true).error().code, ErrorCode::Data);
        QCOMPARE(orders().list()->size(), 2);
    }

    void journalHoldsWhatIsAsked()
    {
        const OrderId first = approved(u"53-01 (о/д)"_s, QDate(2023, 1, 10));
        approved(u"53-01 (О/Д)"_s, QDate(2023, 2, 10));
        draft(u"О проекте"_s);
        VERIFY_OK(files().add(first, file(u"скан.pdf"_s, scanBytes)));
        const auto records = journal().records();
        VERIFY_OK(records);
        QCOMPARE(records->size(), 3);
        const OrderRegisterRow row = records->at(2).row();
        QCOMPARE(row.number, u"53-01 (о/д)"_s);
        QCOMPARE(row.pages, 2);
        QCOMPARE(row.state, u"действует"_s);
        QCOMPARE(row.files, u"скан"_s);
        QVERIFY(!records->at(2).remark.isEmpty());
        QVERIFY(!records->at(1).remark.isEmpty());
        QVERIFY(records->at(0).remark.isEmpty());
        QCOMPARE(*journal().nextNumber(QDate(2023, 9, 1)), u"54-01 (О/Д)"_s);
        QVERIFY(!journal().numberRemark(u"53-01 (о/д)"_s, QDate(2023, 9, 1), {})->isEmpty());
        QVERIFY(journal().numberRemark(u"54"_s, QDate(2023, 9, 1), {})->isEmpty());
    }

    void sheetsAreCountedWhenAsked()
    {
        const OrderId order = approved(u"96"_s, QDate(2023, 9, 1));
        draft(u"О проекте"_s);
        const auto before = journal().records(OrderRegister::PageCounts::Known);
        VERIFY_OK(before);
        QCOMPARE(before->at(0).pages, 0);
        QCOMPARE(before->at(1).pages, -1);
        QCOMPARE(before->at(1).row().pages, 0);
        QCOMPARE(*journal().pagesOf(order), 2);
        QCOMPARE(journal().records(OrderRegister::PageCounts::Known)->at(1).pages, 2);
        QCOMPARE(*journal().pagesOf(OrderId(999)), 0);
    }

    void anUnreadableOrderKeepsTheOthersNotBack()
    {
        const OrderId broken = approved(u"96"_s, QDate(2023, 9, 1));
        approved(u"95"_s, QDate(2023, 8, 1), u"Об ином"_s);
        sql(u"UPDATE department_order SET json = '{' WHERE id = %1"_s.arg(broken.value()));
        const auto records = journal().records();
        VERIFY_OK(records);
        QCOMPARE(records->size(), 2);
        QVERIFY(!records->at(0).readable);
        QVERIFY(!records->at(0).problem.isEmpty());
        const OrderRegisterRow row = records->at(0).row();
        QCOMPARE(row.number, u"96"_s);
        QCOMPARE(row.date, u"01.09.2023"_s);
        QCOMPARE(row.title, u"Об утверждении состава"_s);
        QCOMPARE(row.state, u"не читается"_s);
        QCOMPARE(row.pages, 2);
        QVERIFY(records->at(1).readable && records->at(1).problem.isEmpty());
        QCOMPARE(records->at(1).row().state, u"действует"_s);
        QVERIFY(!journal().life(broken));
        VERIFY_OK(journal().life(records->at(1).order.id));
        // Its number is taken all the same.
        QCOMPARE(*journal().nextNumber(QDate(2023, 9, 2)), u"97"_s);
        QVERIFY(!journal().numberRemark(u"96"_s, QDate(2023, 9, 2), {})->isEmpty());
    }

    void whatStandsBehindAPrintedDraftCannotBeRead()
    {
        const qint64 set = m_data->workspace().criteria().current()->value();
        Order order = *orders().get(draft(u"О критериях"_s));
        order.appendices = {{AppendixKind::Criteria, set}};
        VERIFY_OK(orders().save(order));
        VERIFY_OK(journal().markPrinted(order.id));
        approved(u"96"_s, QDate(2023, 9, 1));
        sql(u"UPDATE criteria_set SET first_year = 3000 WHERE id = %1"_s.arg(set));
        VERIFY_OK(orders().list());
        const auto records = journal().records();
        VERIFY_OK(records);
        QCOMPARE(records->size(), 2);
        QVERIFY2(records->at(0).problem.contains(u"impossible year"_s), qPrintable(records->at(0).problem));
        QCOMPARE(records->at(0).row().state, u"распечатан 01.09.2023, изменён ли после печати, не известно"_s);
        QVERIFY(records->at(1).problem.isEmpty());
    }

    void filesAreKeptWithASignedOrder()
    {
        const OrderId plain = draft(u"О проекте"_s);
        const QString scan = file(u"скан.pdf"_s, scanBytes);
        QCOMPARE(files().add(plain, scan).error().code, ErrorCode::Data);
        QCOMPARE(files().add(OrderId(999), scan).error().code, ErrorCode::Data);
        const OrderId order = approved(u"96"_s, QDate(2023, 9, 1));
        const auto id = files().add(order, scan);
        VERIFY_OK(id);
        QCOMPARE(files().add(order, scan).error().code, ErrorCode::Data); // twice
        VERIFY_OK(files().add(order, file(u"подпись.sig"_s, "\x30\x80")));
        VERIFY_OK(files().add(order, file(u"письмо.txt"_s, "text")));
        VERIFY_OK(files().add(order, file(u"лист.tif"_s, QByteArray("II*\0rest", 8))));
        const auto list = files().list(order);
        VERIFY_OK(list);
        QCOMPARE(list->size(), 4);
        QCOMPARE(list->at(0).kind, OrderFileKind::Scan);
        QCOMPARE(list->at(1).kind, OrderFileKind::Signature);
        QCOMPARE(list->at(2).kind, OrderFileKind::Other);
        QCOMPARE(orderFilesText(*list), u"скан, подпись, прочих файлов: 1"_s);
        QCOMPARE(*files().content(list->at(0)), scanBytes);

        const auto opened = files().openable(list->at(0), m_folder.path());
        VERIFY_OK(opened);
        QCOMPARE(bytesOf(opened->toLocalFile()), scanBytes);
        QCOMPARE(files().openable(list->at(1), m_folder.path()).error().code, ErrorCode::Data);
        VERIFY_OK(files().saveAs(list->at(0), m_folder.filePath(u"копия.pdf"_s)));
        QCOMPARE(files().saveAs(list->at(0), m_folder.filePath(u"нет/копия.pdf"_s)).error().code, ErrorCode::File);

        QVERIFY(QDir(m_folder.path()).mkdir(u"все"_s));
        for (const QString& name : {u"Приказ № 96.pdf"_s, u"Приказ № 96 (2).pdf"_s}) {
            const auto names = files().saveAll(order, u"Приказ № 96.pdf"_s, m_folder.filePath(u"все"_s));
            VERIFY_OK(names);
            QCOMPARE(names->first(), name);
            QCOMPARE(names->at(2), name + u".sig"_s);
            QCOMPARE(bytesOf(m_folder.filePath(u"все/"_s + name)), *orders().approvedPdf(order));
        }
        QCOMPARE(files().saveAll(plain, u"П.pdf"_s, m_folder.path()).error().code, ErrorCode::Data);

        const qsizetype all = files().list(order)->size();
        QCOMPARE(files().setRemoved({*id, OrderFileId(999)}, true).error().code, ErrorCode::Data);
        QCOMPARE(files().list(order)->size(), all); // all or nothing
        VERIFY_OK(files().setRemoved({*id}, true));
        QCOMPARE(files().list(order)->size(), 3);
        VERIFY_OK(files().add(order, scan)); // what was removed may be attached again
    }

    void foreignFilesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a program") << u"скан.pdf"_s << QByteArray("MZ\x90\0\x03", 5);
        QTest::newRow("a page") << u"скан.png"_s << QByteArray("<html>");
        QTest::newRow("jpeg") << u"СКАН.JPG"_s << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("tiff") << u"скан.tiff"_s << QByteArray("II");
        QTest::newRow("empty") << u"скан.pdf"_s << QByteArray();
    }
    void foreignFilesAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const OrderId order = approved(u"96"_s, QDate(2023, 9, 1));
        const auto refused = files().add(order, file(name, bytes));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Data);
        QCOMPARE(refused.error().place.file, name);
        QVERIFY(files().list(order)->isEmpty());
        QCOMPARE(files().add(order, m_folder.path()).error().code, ErrorCode::File);
        QCOMPARE(files().add(order, m_folder.filePath(u"нет.pdf"_s)).error().code, ErrorCode::File);
    }

    void damageIsFound_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("code"); // several: with a comma
        QTest::newRow("file") << u"UPDATE order_file_content SET content = x'00'"_s << u"order-file"_s;
        QTest::newRow("no file") << u"DELETE FROM order_file_content"_s << u"order-file"_s;
        QTest::newRow("kind") << u"UPDATE order_file SET kind = 'скан'"_s << u"order-file"_s;
        QTest::newRow("copy") << u"UPDATE department_order SET pdf = x'25' WHERE pdf IS NOT NULL"_s << u"order-copy"_s;
        QTest::newRow("target gone")
            << u"DELETE FROM order_file_content; DELETE FROM order_file; DELETE FROM department_order WHERE number = '1'"_s
            << u"order-link"_s;
        QTest::newRow("target removed") << u"UPDATE department_order SET removed = 1 WHERE number = '1'"_s
                                        << u"order-link"_s;
        QTest::newRow("each other")
            << u"UPDATE department_order SET json = replace(json, '\"links\":[]', '\"links\":[{\"kind\":\"repeals\",\"order\":2}]') WHERE number = '1'"_s
            << u"order-link,order-copy"_s;
        QTest::newRow("json") << u"UPDATE department_order SET json = '{' WHERE number = '1'"_s << u"order"_s;
    }
    void damageIsFound()
    {
        QFETCH(QString, damage);
        QFETCH(QString, code);
        Order first;
        first.title = u"О первом"_s;
        first.executor = u"Иванова"_s; // what only the third edition says
        const OrderId one = orders().add(first).value();
        VERIFY_OK(orders().approve(one, u"1"_s, QDate(2023, 1, 10), pdfOf));
        VERIFY_OK(files().add(one, file(u"скан.pdf"_s, scanBytes)));
        const OrderId second = orders().add(changes().repeal({one}).value()).value();
        VERIFY_OK(orders().approve(second, u"2"_s, QDate(2023, 1, 11), pdfOf));
        QVERIFY(errors().isEmpty());
        sql(damage);
        const QStringList codes = code.split(u',');
        QCOMPARE(errors(), QSet<QString>(codes.begin(), codes.end()));
    }

    void ordersLoseTheirForce()
    {
        const OrderId first = approved(u"96"_s, QDate(2021, 6, 24));
        const OrderId second = approved(u"97"_s, QDate(2021, 6, 25), u"О составе"_s);
        QCOMPARE(changes().repeal({}).error().code, ErrorCode::Data);
        QCOMPARE(changes().repeal({draft(u"О проекте"_s)}).error().code, ErrorCode::Data);
        QCOMPARE(changes().repeal({OrderId(999)}).error().code, ErrorCode::Data);

        const auto one = changes().repeal({first});
        VERIFY_OK(one);
        QCOMPARE(one->title, u"О признании утратившим силу приказа Управления образования от 24.06.2021 № 96"_s);
        QCOMPARE(
            one->clauses.first().text,
            u"Признать утратившим силу приказ Управления образования от 24.06.2021 № 96 «Об утверждении состава»."_s);
        const auto both = changes().repeal({first, second});
        VERIFY_OK(both);
        QCOMPARE(both->clauses.size(), 4);
        QCOMPARE(both->clauses.at(2).text, u"Приказ Управления образования от 25.06.2021 № 97 «О составе»."_s);
        QCOMPARE(both->clauses.at(2).level, 2);
        const OrderId id = orders().add(*both).value();
        QCOMPARE(stateOf(first), OrderLifeState::InForce); // not before it is approved
        QCOMPARE(orders().approve(id, u"1"_s, QDate(2021, 6, 24), pdfOf).error().code, ErrorCode::Data); // too early
        VERIFY_OK(orders().approve(id, u"1"_s, QDate(2022, 1, 10), pdfOf));
        QCOMPARE(journal().life(first)->text(), u"утратил силу с 10.01.2022, приказ № 1 от 10.01.2022"_s);
        QCOMPARE(stateOf(second), OrderLifeState::LostForce);
        QCOMPARE(changes().repeal({first}).error().code, ErrorCode::Data);
        QCOMPARE(changes().copyOf(first).error().code, ErrorCode::Data);
        // A draft that was made before says so when it is approved.
        const OrderId late = orders().add(*one).value();
        QCOMPARE(orders().approve(late, u"2"_s, QDate(2022, 1, 11), pdfOf).error().code, ErrorCode::Data);
        QCOMPARE(orders().get(late)->state, OrderState::Draft);
    }

    void anOrderIsChangedByItsCopy()
    {
        const OrderId first = approved(u"96"_s, QDate(2021, 6, 24));
        const auto copy = changes().copyOf(first);
        VERIFY_OK(copy);
        QCOMPARE(*changes().copyOf(first), *copy);
        QCOMPARE(orders().approve(*copy, u"9"_s, QDate(2022, 1, 1), pdfOf).error().code, ErrorCode::Data);
        QCOMPARE(changes().amendment(*copy).error().code, ErrorCode::Data); // nothing is changed
        QCOMPARE(changes().amendment(first).error().code, ErrorCode::Data);
        Order text = *orders().get(*copy);
        text.clauses[1].text = u"Школам и садам принять участие."_s;
        VERIFY_OK(orders().save(text));
        auto order = changes().amendment(*copy);
        VERIFY_OK(order);
        QCOMPARE(order->title, u"О внесении изменений в приказ Управления образования от 24.06.2021 № 96"_s);
        QCOMPARE(order->clauses.size(), 2);
        QCOMPARE(order->clauses.first().text,
                 u"Внести в приказ Управления образования от 24.06.2021 № 96 «Об утверждении состава» следующее "
                 "изменение: пункт 2 изложить в следующей редакции: «2. Школам и садам принять участие.»."_s);
        const OrderId amending = orders().add(*order).value();

        // More changes: worded anew, what the person wrote besides stays.
        Order own = *orders().get(amending);
        own.preamble = u"По итогам года"_s;
        own.clauses << OrderClause{u"Разместить на сайте."_s};
        VERIFY_OK(orders().save(own));
        text.clauses.removeFirst();
        VERIFY_OK(orders().save(text));
        QCOMPARE(orders().approve(amending, u"9"_s, QDate(2022, 1, 1), pdfOf).error().code, ErrorCode::Data);
        order = changes().amendment(*copy);
        VERIFY_OK(order);
        QCOMPARE(order->id, amending);
        QCOMPARE(order->preamble, u"По итогам года"_s);
        QCOMPARE(order->clauses.last().text, u"Разместить на сайте."_s);
        QCOMPARE(order->clauses.at(1).level, 2);
        QCOMPARE(order->clauses.at(2).text, u"Пункт 1 исключить."_s);
        QCOMPARE(order->clauses.size(), 6);
        QCOMPARE(order->links.size(), 1);
        VERIFY_OK(orders().save(*order));
        QCOMPARE(stateOf(first), OrderLifeState::InForce);
        VERIFY_OK(orders().approve(amending, u"9"_s, QDate(2022, 1, 1), pdfOf));
        QCOMPARE(journal().life(first)->text(), u"изменён приказом № 9 от 01.01.2022"_s);
        QCOMPARE(orders().get(*copy).error().code, ErrorCode::Data); // put away
        QCOMPARE(*orders().approvedPdf(first), *pdfOf(*orders().get(first), {})); // prints as it was signed

        // The next change begins with the text that is in force.
        const auto next = changes().copyOf(first);
        VERIFY_OK(next);
        QVERIFY(*next != *copy);
        Order later = *orders().get(*next);
        QCOMPARE(later.clauses, text.clauses);
        later.clauses[0].text = u"Школам принять участие."_s;
        VERIFY_OK(orders().save(later));
        const auto second = changes().amendment(*next);
        VERIFY_OK(second);
        QVERIFY2(second->clauses.first().text.contains(
                     u"(в редакции приказа от 01.01.2022 № 9) следующее изменение: пункт 1 изложить"_s),
                 qPrintable(second->clauses.first().text));
        VERIFY_OK(journal().setRemoved(*next, true));
        const OrderId orphan = orders().add(*second).value();
        QCOMPARE(orders().approve(orphan, u"10"_s, QDate(2022, 1, 1), pdfOf).error().code, ErrorCode::Data);
    }

    void bracesOfTheOrderStay()
    {
        const OrderId id = draft(u"О {department.name} и <b>«прочем»</b>"_s);
        VERIFY_OK(orders().approve(id, u"1"_s, QDate(2023, 9, 1), pdfOf));
        QVERIFY(changes().repeal({id})->clauses.first().text.contains(u"«О {department.name} и <b>«прочем»</b>»."_s));
    }
};

QTEST_GUILESS_MAIN(tst_OrderChanges)
#include "tst_orderchanges.moc"
