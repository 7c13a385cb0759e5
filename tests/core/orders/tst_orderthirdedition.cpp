#include "VerifyOk.h"

#include "orders/AppendixContent.h"
#include "orders/Order.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// lotsia-order/3: levels of points, a look on paper, sheets, links, appendices written in the order itself.
class tst_OrderThirdEdition : public QObject {
    Q_OBJECT

private:
    static Order rich()
    {
        Order order;
        order.title = u"Об утверждении"_s;
        order.clauses = {{u"Утвердить:"_s}, {u"План."_s, 2}, {u"Критерии."_s, 2}, {u"Первые."_s, 3}, {u"Контроль."_s}};
        order.profile.standard = DocumentStandard::Gost2025;
        order.profile.bodySizePt = 14;
        order.profile.columnNumbers = true;
        order.executor = u"Иванова А.А., 4-12-34"_s;
        order.sheets = {{SheetKind::Acquaintance, {{u"МБОУ «СОШ № 1»"_s, u"П.П. Петров"_s}}},
                        {SheetKind::Agreement, {}}};
        order.bases = {3, 1};
        order.links = {{OrderLinkKind::Repeals, OrderId(7)}};
        OrderAppendix text{AppendixKind::FreeText};
        text.own = {u"Положение"_s, u"Положение\nо мониторинге"_s, u"1. Общее"_s, {}, false};
        OrderAppendix table{AppendixKind::FreeTable};
        table.own = {u"Состав"_s, u"Состав группы"_s, {}, {{u"ФИО"_s, u"Должность"_s}, {u"<b>А</b>"_s, u"&"_s}}, true};
        table.stamped = false;
        order.appendices = {text, table};
        return order;
    }

private slots:
    void everythingComesBack()
    {
        const Order order = rich();
        QCOMPARE(order.toJson().value("format"_L1).toString(), u"lotsia-order/3"_s);
        const auto read = Order::fromJson(order.toJson());
        VERIFY_OK(read);
        QVERIFY(*read == order);
    }

    /// What former versions wrote and read stays in their words.
    void plainOrdersKeepTheirEdition()
    {
        Order order;
        order.title = u"Об утверждении"_s;
        order.clauses = {{u"Утвердить."_s}};
        QCOMPARE(order.toJson().value("format"_L1).toString(), u"lotsia-order/1"_s);
        order.appendices = {{AppendixKind::Criteria, 4}};
        QCOMPARE(order.toJson().value("format"_L1).toString(), u"lotsia-order/2"_s);
        QVERIFY(!order.toJson().contains("profile"_L1));
    }

    void pointsAreNumberedByTheirPlace()
    {
        QCOMPARE(clauseNumbers(rich().clauses), QStringList({u"1."_s, u"1.1."_s, u"1.2."_s, u"1.2.1."_s, u"2."_s}));
        // A level that skips one is the next deeper; the count of a level begins anew under each point.
        QCOMPARE(clauseNumbers({{u"а"_s, 3}, {u"б"_s, 3}, {u"в"_s, 2}, {u"г"_s, 1}, {u"д"_s, 2}}),
                 QStringList({u"1."_s, u"1.1."_s, u"1.2."_s, u"2."_s, u"2.1."_s}));
        QCOMPARE(clauseNumbers({}), QStringList());
    }

    void brokenOnesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QString>("key");
        QTest::newRow("level") << QByteArray(R"("clauses": [{"text": "а", "level": 4}])") << u"level"_s;
        QTest::newRow("half level") << QByteArray(R"("clauses": [{"text": "а", "level": 1.5}])") << u"level"_s;
        QTest::newRow("clause") << QByteArray(R"("clauses": [7])") << u"clauses"_s;
        QTest::newRow("size") << QByteArray(R"("profile": {"body_size": 40})") << u"body_size"_s;
        QTest::newRow("standard") << QByteArray(R"("profile": {"standard": "1997"})") << u"standard"_s;
        QTest::newRow("sheet") << QByteArray(R"("sheets": [{"kind": "other"}])") << u"kind"_s;
        QTest::newRow("link") << QByteArray(R"("links": [{"kind": "repeals", "order": -1}])") << u"order"_s;
        QTest::newRow("basis") << QByteArray(R"("bases": ["1"])") << u"bases"_s;
        QTest::newRow("appendix") << QByteArray(R"("appendices": [{"kind": "table", "own": {"cells": ["x"]}}])")
                                  << u"cells"_s;
        QTest::newRow("unknown") << QByteArray(R"("colour": "red")") << u"colour"_s;
    }
    void brokenOnesAreNamed()
    {
        QFETCH(QByteArray, part);
        QFETCH(QString, key);
        const QByteArray json = R"({"format": "lotsia-order/3", "title": "Т", )" + part + "}";
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QVERIFY2(document.isObject(), json);
        const auto read = Order::fromJson(document.object());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Data);
        QVERIFY2(read.error().toString().contains(key),

                 qPrintable(read.error().toString()));
    }

    void ownAppendicesAreFrozenWithTheOrder()
    {
        const Order order = rich();
        const QList<AppendixContent> contents{{AppendixKind::FreeText, order.appendices.at(0).own},
                                              {AppendixKind::FreeTable, order.appendices.at(1).own}};
        const auto read = readFrozenAppendices(frozenAppendices(contents));
        VERIFY_OK(read);
        QCOMPARE(read->size(), 2);
        QVERIFY(*read->at(0).own() == order.appendices.at(0).own);
        QVERIFY(*read->at(1).own() == order.appendices.at(1).own);
        QCOMPARE(read->at(0).documentKind(), u"Положение"_s);
    }
};

QTEST_GUILESS_MAIN(tst_OrderThirdEdition)
#include "tst_orderthirdedition.moc"
