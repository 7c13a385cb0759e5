#include "orders/OrderFieldNames.h"
#include "orders/OrderFilling.h"
#include "orders/OrderTemplates.h"

#include <QSet>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// Fields of an order's text: their names, filling, and the way back.
class TestOrderFields : public QObject {
    Q_OBJECT

private:
    static Department department()
    {
        Department department;
        department.name = u"Управление образования"_s;
        department.parent = u"Администрация Образцового округа"_s;
        department.municipalityGenitive = u"Образцового округа"_s;
        department.headPost = u"Начальник Управления"_s;
        department.headName = u"И.И. Иванов"_s;
        department.coordinatorPostDative = u"заведующему кабинетом"_s;
        department.coordinatorNameDative = u"Петрову П.П."_s;
        return department;
    }

private slots:
    void namesAreUniqueAndReadable()
    {
        QSet<QString> keys, names;
        for (const OrderFieldName& field : orderFieldNames()) {
            QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
            QVERIFY2(!names.contains(field.name), qPrintable(field.name));
            keys.insert(field.key);
            names.insert(field.name);
            QCOMPARE(fieldName(field.key), field.name);
            QCOMPARE(fieldKey(field.name.toUpper()), field.key);
            const QString braces = fieldInBraces(field.name);
            QCOMPARE(emptyFields(braces), (QList<FieldPlace>{{0, braces.size(), field.name}}));
        }
        for (const QString& key : fieldValues(department(), {}).keys())
            QVERIFY2(keys.contains(key), qPrintable(key));
        QVERIFY(fieldName(u"no.such"_s).isEmpty());
        QVERIFY(fieldKey(u"нет такого"_s).isEmpty());
    }

    void findsFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("none") << u"Текст без полей"_s << QStringList{};
        QTest::newRow("two") << u"{основание}, {срок}"_s << QStringList{u"основание"_s, u"срок"_s};
        QTest::newRow("own name") << u"до {день: число}"_s << QStringList{u"день: число"_s};
        QTest::newRow("key") << u"{head.name}"_s << QStringList{};
        QTest::newRow("empty") << u"{}"_s << QStringList{};
        QTest::newRow("open") << u"{основание"_s << QStringList{};
        QTest::newRow("two lines") << u"{осно\nвание}"_s << QStringList{};
        QTest::newRow("too long") << u'{' + QString(101, u'а') + u'}' << QStringList{};
        QTest::newRow("within") << u"{{срок}}"_s << QStringList{u"срок"_s};
    }

    void findsFields()
    {
        QFETCH(QString, text);
        QStringList names;
        for (const FieldPlace& place : emptyFields(text)) {
            QCOMPARE(text.mid(place.from, place.length), fieldInBraces(place.name));
            names << place.name;
        }
        QTEST(names, "names");
    }

    void fillsAgainWhatIsKnownByNow()
    {
        Order order;
        order.title = u"Об учёте в {муниципалитет, родительный падеж}"_s;
        order.preamble = u"В соответствии с {основание}"_s;
        order.clauses = {{u"{Должность координатора, дательный падеж} {ФИО координатора, дательный падеж} следить."_s}};
        order.signerName = u"{ФИО руководителя}"_s;
        OrderAppendix own{AppendixKind::FreeTable};
        own.own.cells = {{u"{учредитель}"_s}};
        order.appendices = {own};
        QCOMPARE(emptyFieldCount(order), 6);
        const Order filled = filledAgain(order, fieldValues(department(), {}));
        QCOMPARE(filled.title, u"Об учёте в Образцового округа"_s);
        QCOMPARE(filled.clauses.first().text, u"Заведующему кабинетом Петрову П.П. следить."_s);
        QCOMPARE(filled.signerName, u"И.И. Иванов"_s);
        QCOMPARE(filled.appendices.first().own.cells.first().first(), u"Администрация Образцового округа"_s);
        QCOMPARE(filled.preamble, order.preamble); // written by hand
        QCOMPARE(emptyFieldCount(filled), 1);
        QCOMPARE(filledAgain(filled, fieldValues(department(), {})), filled);
        QCOMPARE(filledAgain(order, {}), order);
    }

    void takesValuesBackToFields()
    {
        Roadmap roadmap;
        roadmap.title = u"План мероприятий («дорожная карта») поддержки школ"_s;
        roadmap.documentKind = u"План"_s;
        const FieldValues values = fieldValues(department(), {.roadmap = &roadmap});
        Order order;
        order.id = OrderId(5);
        order.state = OrderState::Approved;
        order.number = u"96"_s;
        order.date = QDate(2021, 6, 24);
        order.dateText = u"24.06.2021"_s;
        order.founder = u"Администрация Образцового округа"_s;
        order.issuer = u"УПРАВЛЕНИЕ ОБРАЗОВАНИЯ"_s;
        order.title = u"Об утверждении Плана мероприятий\n(«дорожной карты») поддержки школ"_s;
        order.clauses = {{u"Заведующему кабинетом Петрову П.П. вести План."_s},
                         {u"Школам Образцового округа и Образцового округами."_s}};
        order.signerName = u"И.И. Иванов"_s;
        order.stampIssuer = u"приказом Управления образования"_s;
        order.profile.bodySizePt = 14;
        order.bases = {3};
        order.appendices = {{AppendixKind::Roadmap, 7}, {AppendixKind::SchoolList, 2, 2023, {u"low"_s}}};
        const Order made = templateFrom(order, values);
        QVERIFY(!made.id.isValid() && made.number.isEmpty() && made.dateText.isEmpty() && !made.date.isValid());
        QCOMPARE(made.state, OrderState::Draft);
        QVERIFY(made.bases.isEmpty());
        QCOMPARE(made.profile.bodySizePt, 14.0);
        QCOMPARE(made.founder, u"{учредитель}"_s);
        QCOMPARE(made.issuer, u"{наименование на бланке}"_s);
        QCOMPARE(made.title, u"Об утверждении {название плана, родительный падеж}"_s);
        QCOMPARE(made.clauses.at(0).text,
                 u"{должность координатора, дательный падеж} {ФИО координатора, дательный падеж} вести План."_s);
        QCOMPARE(made.clauses.at(1).text, u"Школам {муниципалитет, родительный падеж} и Образцового округами."_s);
        QCOMPARE(made.signerName, u"{ФИО руководителя}"_s);
        QCOMPARE(made.stampIssuer, u"{приказом учреждения}"_s);
        QCOMPARE(made.appendices, (QList<OrderAppendix>{{AppendixKind::Roadmap}, {AppendixKind::SchoolList}}));

        // And back again, with another plan behind it.
        roadmap.id = RoadmapId(9);
        roadmap.title = u"План работы со школами"_s;
        const Order again = fillTemplate(made, department(), {.roadmap = &roadmap});
        QCOMPARE(again.title, u"Об утверждении Плана работы со школами"_s);
        QCOMPARE(again.clauses.at(0).text, order.clauses.at(0).text);
        QCOMPARE(again.founder, order.founder);
        QCOMPARE(again.issuer, order.issuer);
        QCOMPARE(again.roadmap(), std::optional(RoadmapId(9)));
        QCOMPARE(again.appendices.size(), 2);
        QCOMPARE(emptyFieldCount(again), 0);
        // A letterhead that nothing is known of is not printed.
        const Order nobody = fillTemplate(made, {}, {});
        QVERIFY(nobody.founder.isEmpty() && nobody.issuer.isEmpty());
        QCOMPARE(nobody.signerName, u"{ФИО руководителя}"_s);
    }
};

QTEST_GUILESS_MAIN(TestOrderFields)
#include "tst_orderfields.moc"
