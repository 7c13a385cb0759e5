#include "ui/orders/OrderFields.h"
#include "ui/roadmap/RoadmapExport.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_OrderFields : public QObject {
    Q_OBJECT

private slots:
    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("points") << u"24.06.2021"_s << QDate(2021, 6, 24);
        QTest::newRow("with г.") << u"10.07.2023г."_s << QDate(2023, 7, 10);
        QTest::newRow("words") << u"19 апреля 2021 г."_s << QDate(2021, 4, 19);
        QTest::newRow("two digits") << u"1.2.24"_s << QDate(2024, 2, 1);
        QTest::newRow("no such day") << u"31.02.2021"_s << QDate();
        QTest::newRow("no such month") << u"5 мартабря 2021"_s << QDate();
        QTest::newRow("words only") << u"вчера"_s << QDate();
        QTest::newRow("empty") << QString() << QDate();
    }
    void dates()
    {
        QFETCH(QString, text);
        QTEST(orderDate(text), "date");
    }

    void everyFieldReadsWhatItWrites()
    {
        QStringList keys;
        const QList<OrderField> fields = orderFields();
        for (const OrderField& field : fields) {
            QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
            keys << field.key;
            QVERIFY(!field.label.isEmpty());
            Order order;
            const QString value = field.kind == OrderField::Kind::Check ? u"1"_s : u"значение"_s;
            field.set(order, value);
            QCOMPARE(field.get(order), value);
            field.set(order, QString());
            QCOMPARE(field.get(order), QString());
        }
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"96"_s << u"24.06.2021"_s << u"Приказ № 96 от 24.06.2021"_s;
        QTest::newRow("slash") << u"01/545"_s << u"10.07.2023г."_s << u"Приказ № 01-545 от 10.07.2023"_s;
        QTest::newRow("draft") << QString() << QString() << u"Приказ (проект) Об утверждении- план"_s;
    }
    void fileNames()
    {
        QFETCH(QString, number);
        QFETCH(QString, date);
        Order order;
        order.number = number;
        order.dateText = date;
        order.date = orderDate(date);
        order.title = u"Об утверждении: план"_s;
        QTEST(safeFileName(orderName(order)), "name");
    }

    void unsafeNames()
    {
        QCOMPARE(safeFileName(u"  а<б>в|г?\n"_s), u"а-б-в-г-"_s);
        QCOMPARE(safeFileName(u"..."_s), u"Документ"_s);
        QVERIFY(safeFileName(QString(500, u'а')).size() <= 120);
    }
};

QTEST_GUILESS_MAIN(tst_OrderFields)
#include "tst_order_fields.moc"
