#include "VerifyOk.h"

#include "common/StrictJson.h"
#include "orders/AppendixContent.h"
#include "orders/Order.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

StrictJson strict(const QJsonObject& object)
{
    return StrictJson(object, {}, {});
}

OrderAppendix ownTable()
{
    OrderAppendix table{AppendixKind::FreeTable};
    table.own = {u"Состав"_s,
                 u"Состав группы\nна 2023 год"_s,
                 u"Над таблицей"_s,
                 {{u"№"_s, u"ФИО"_s}, {u"1"_s, u"<b>А</b> & «Б» \U0001F600"_s}},
                 true};
    table.stamped = false;
    return table;
}

Order fullOrder()
{
    Order order;
    order.title = u"Об утверждении"_s;
    order.clauses = {{u"Утвердить (приложение 1)."_s}, {u"Контроль."_s, 2}};
    order.profile = {DocumentStandard::Gost2025, u"Times New Roman"_s, 14, 10, 1.5, false, true, true, true, true};
    order.sheets = {{SheetKind::Acquaintance, {{u"МБОУ «СОШ № 1»"_s, u"П.П. Петров"_s}, {}}},
                    {SheetKind::Agreement, {}}};
    OrderAppendix text{AppendixKind::FreeText};
    text.own = {u"Положение"_s, u"Положение"_s, u"1. Общее\n2. Иное"_s, {}, false};
    order.appendices = {text, ownTable()};
    return order;
}

} // namespace

/// Appendices of one's own, sheets and profiles as JSON: what comes in is bounded, what is wrong is named.
class tst_OwnAppendix : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        const auto read = OrderAppendix::fromJson(strict(ownTable().toJson()));
        VERIFY_OK(read);
        QVERIFY(*read == ownTable());
        OrderAppendix empty{AppendixKind::FreeText};
        const auto nothing = OrderAppendix::fromJson(strict(empty.toJson()));
        VERIFY_OK(nothing);
        QVERIFY(*nothing == empty);
    }

    /// A «Положение» of twenty pages is longer than any one text of a file.
    void aLongTextComesBack()
    {
        OrderAppendix text{AppendixKind::FreeText};
        for (int i = 0; i < 300; ++i)
            text.own.text += u"%1. "_s.arg(i) + QString(500, u'п') + u'\n';
        const auto read = OrderAppendix::fromJson(strict(text.toJson()));
        VERIFY_OK(read);
        QVERIFY(*read == text);
        text.own.text = QString(1000, u'п').append(u'\n').repeated(401);
        QVERIFY(!OrderAppendix::fromJson(strict(text.toJson())));
    }

    void boundsAreKept()
    {
        OrderAppendix table{AppendixKind::FreeTable};
        table.own.cells = QList<QStringList>(5000, QStringList(30, u"я"_s));
        VERIFY_OK(OrderAppendix::fromJson(strict(table.toJson())));
        table.own.cells << QStringList{u"я"_s};
        QVERIFY(!OrderAppendix::fromJson(strict(table.toJson())));
        table.own.cells = {QStringList(31, u"я"_s)};
        QVERIFY(!OrderAppendix::fromJson(strict(table.toJson())));
        table.own.cells = {{QString(20'001, u'я')}};
        QVERIFY(!OrderAppendix::fromJson(strict(table.toJson())));
        OrderSheet sheet;
        sheet.signers = QList<SheetSigner>(2001);
        QVERIFY(!OrderSheet::fromJson(strict(sheet.toJson())));
    }

    void wrongValuesAreNamed_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const QString& json, const QString& named) {
            QTest::newRow(name) << json << named;
        };
        row("unknown kind", uR"({"kind": "poem"})"_s, u"kind"_s);
        row("no kind", u"{}"_s, u"kind"_s);
        row("kind is a number", uR"({"kind": 4})"_s, u"kind"_s);
        row("own of a roadmap", uR"({"kind": "roadmap", "own": {}})"_s, u"own"_s);
        row("source of an own one", uR"({"kind": "text", "roadmap": 3})"_s, u"roadmap"_s);
        row("own is a list", uR"({"kind": "text", "own": []})"_s, u"own"_s);
        row("unknown inside", uR"({"kind": "text", "own": {"picture": 1}})"_s, u"picture"_s);
        row("cells are text", uR"({"kind": "table", "own": {"cells": "a"}})"_s, u"cells"_s);
        row("row is text", uR"({"kind": "table", "own": {"cells": ["a"]}})"_s, u"cells[0]"_s);
        row("cell is a number", uR"({"kind": "table", "own": {"cells": [["a"], [7]]}})"_s, u"cells[1]"_s);
        row("stamped is text", uR"({"kind": "text", "stamped": "yes"})"_s, u"stamped"_s);
        row("landscape is a number", uR"({"kind": "text", "own": {"landscape": 1}})"_s, u"landscape"_s);
        row("a letter that ends", uR"({"kind": "text", "own": {"title": "a\u0000b"}})"_s, u"title"_s);
        row("half a roadmap", uR"({"kind": "roadmap", "roadmap": 1.5})"_s, u"roadmap"_s);
        row("roadmap below zero", uR"({"kind": "roadmap", "roadmap": -1})"_s, u"roadmap"_s);
        row("year", uR"({"kind": "school_list", "year": "давно"})"_s, u"year"_s);
    }
    void wrongValuesAreNamed()
    {
        QFETCH(QString, json);
        QFETCH(QString, named);
        const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
        QVERIFY(document.isObject());
        const auto read = OrderAppendix::fromJson(strict(document.object()));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Data);
        QVERIFY2(read.error().toString().contains(named), qPrintable(read.error().toString()));
    }

    void profilesAreBounded_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<bool>("fits");
        const auto row = [](const QString& json, bool fits) { QTest::newRow(qPrintable(json)) << json << fits; };
        row(u"{}"_s, true);
        row(uR"({"standard": "2025", "body_size": 12, "table_size": 9, "line_spacing": 1.5})"_s, true);
        row(uR"({"body_size": 11.9})"_s, false);
        row(uR"({"body_size": 14.1})"_s, false);
        row(uR"({"body_size": "13"})"_s, false);
        row(uR"({"body_size": null})"_s, false);
        row(uR"({"body_size": 1e308})"_s, false);
        row(uR"({"table_size": 8})"_s, false);
        row(uR"({"line_spacing": 0.5})"_s, false);
        row(uR"({"line_spacing": 2})"_s, false);
        row(uR"({"standard": "2030"})"_s, false);
        row(uR"({"standard": 2025})"_s, false);
        row(uR"({"arms": "iVBORw0KGgo="})"_s, false);
        row(uR"({"margin": 5})"_s, false);
        row(uR"({"font": ["a"]})"_s, false);
    }
    void profilesAreBounded()
    {
        QFETCH(QString, json);
        QFETCH(bool, fits);
        const auto read = DocumentProfile::fromJson(strict(QJsonDocument::fromJson(json.toUtf8()).object()));
        QCOMPARE(read.has_value(), fits);
        if (fits)
            QVERIFY(DocumentProfile::fromJson(strict(read->toJson())).value() == *read);
    }

    /// Any one value of an order's JSON is put in the place of another: it is read or refused, and what is read comes
    /// back the same.
    void mutationsAreReadOrRefused()
    {
        const QByteArray json = QJsonDocument(fullOrder().toJson()).toJson(QJsonDocument::Compact);
        QRandomGenerator random(20230710);
        const QList<QByteArray> pieces{"null", "-1",          "1e999",    "\"\"",     "[]",  "{}",
                                       "true", "\"\\u0000\"", "[[[[]]]]", "\"text\"", "0.5", "99999999999999999999"};
        int readable = 0, refused = 0;
        for (int round = 0; round < 4000; ++round) {
            QByteArray bytes = json;
            const qsizetype at = random.bounded(int(bytes.size()));
            if (round % 3 == 0)
                bytes[at] = char(random.bounded(256));
            else if (round % 3 == 1)
                bytes.remove(at, random.bounded(20));
            else if (const qsizetype colon = bytes.indexOf(':', at); colon > 0) {
                const qsizetype end = std::max(bytes.indexOf(',', colon), colon + 1);
                bytes.replace(colon + 1, end - colon - 1, pieces.at(random.bounded(int(pieces.size()))));
            }
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
            if (error.error != QJsonParseError::NoError || !document.isObject())
                continue;
            const auto order = Order::fromJson(document.object());
            if (!order) {
                ++refused;
                QVERIFY(!order.error().text.isEmpty());
                continue;
            }
            ++readable;
            const auto again = Order::fromJson(order->toJson());
            VERIFY_OK(again);
            QVERIFY(*again == *order);
        }
        QVERIFY2(readable > 50 && refused > 50, qPrintable(u"%1 read, %2 refused"_s.arg(readable).arg(refused)));
    }

    void frozenCopiesAreRead()
    {
        const AppendixContent table{AppendixKind::FreeTable, ownTable().own};
        const QByteArray frozen = frozenAppendices({table});
        const auto read = readFrozenAppendices(frozen);
        VERIFY_OK(read);
        QCOMPARE(read->size(), 1);
        QVERIFY(*read->first().own() == ownTable().own);
        QCOMPARE(read->first().documentKind(), u"Состав"_s);
        QCOMPARE(frozenAppendices(*read), frozen);
        // What the former editions froze has no key of the third one.
        for (
            const char* hostile :
            {"{", "[]", R"({"format": "lotsia-order-appendices/1", "appendices": [{"kind": "table"}], "x": 1})",
             R"({"format": "lotsia-order-appendices/1", "appendices": [{"kind": "table", "value": {"cells": [[1]]}}]})",
             R"({"format": "lotsia-order-appendices/1", "appendices": [{"kind": "poem", "value": {}}]})",
             R"({"format": "lotsia-order-appendices/2", "appendices": []})"})
            QVERIFY2(!readFrozenAppendices(hostile), hostile);
        QByteArray many = R"({"format": "lotsia-order-appendices/1", "appendices": [)";
        for (int i = 0; i < 21; ++i)
            many += R"({"kind": "text", "value": {}},)";
        many.chop(1);
        QVERIFY(!readFrozenAppendices(many + "]}"));
    }
};

QTEST_GUILESS_MAIN(tst_OwnAppendix)
#include "tst_ownappendix.moc"
