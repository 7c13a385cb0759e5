#include "orders/OrderTemplates.h"
#include "orders/Proofing.h"
#include "orders/Wording.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

Order templateNamed(const QString& name)
{
    QFile file(QStringLiteral(LOTSIA_SOURCE_DIR) + u"/resources/templates/order-"_s + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Order::fromJson(QJsonDocument::fromJson(file.readAll()).object()).value_or(Order());
}

/// An order without a slip.
Order cleanOrder()
{
    Order order;
    order.number = u"96"_s;
    order.dateText = u"24.06.2021"_s;
    order.title = u"Об утверждении Плана"_s;
    order.preamble = u"В целях поддержки школ"_s;
    order.clauses = {{u"Утвердить прилагаемый План."_s}};
    order.signerPost = u"Начальник"_s;
    order.signerName = u"И.И. Иванов"_s;
    order.stampIssuer = u"приказом Управления"_s;
    return order;
}

Roadmap cleanRoadmap()
{
    RoadmapAction action;
    action.text = u"Анализ результатов ОО"_s;
    action.responsible = {u"Управление"_s};
    action.term = Term::parse(u"2023 г."_s);
    action.result = u"Справка"_s;
    Roadmap roadmap;
    roadmap.title = u"План мероприятий («дорожная карта»)\nподдержки школ"_s;
    roadmap.documentKind = u"План"_s;
    roadmap.sections = {RoadmapSection{{}, {}, {action}}};
    return roadmap;
}

/// A roadmap or nothing behind the order.
Findings proofread(const Order& order, const Roadmap* roadmap)
{
    return proofreadOrder(
        order, roadmap ? QList<AppendixContent>{{AppendixKind::Roadmap, *roadmap}} : QList<AppendixContent>());
}

QStringList codes(const Findings& findings)
{
    QStringList list;
    for (const Finding& finding : findings)
        list << finding.code;
    return list;
}

} // namespace

class TestOrderText : public QObject {
    Q_OBJECT
private slots:
    void suggestsTheStamp_data();
    void suggestsTheStamp();
    void inflectsDocuments_data();
    void inflectsDocuments();
    void fillsTheRoadmapTemplate();
    void leavesBlanks();
    void fillsTheCriteriaTemplate();
    void findsNothingInACleanOrder();
    void findsSlips_data();
    void findsSlips();
    void findsWhatIsMissing();
    void findsEmptyCells();
};

void TestOrderText::suggestsTheStamp_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("stamp");
    const auto row = [](const char* issuer, const char* stamp) {
        QTest::newRow(issuer) << QString::fromUtf8(issuer) << QString::fromUtf8(stamp);
    };
    row("Управление образования", "приказом Управления образования");
    row("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ", "приказом Управления образования");
    row("Отдел образования", "приказом Отдела образования");
    row("Комитет по образованию", "приказом Комитета по образованию");
    row("Департамент образования администрации города", "приказом Департамента образования администрации города");
    row("Городской отдел образования", "приказом Городского отдела образования");
    row("Районная служба образования", "приказом Районной службы образования");
    row("МКУ «Управление образования КГО»", "приказом МКУ «Управление образования КГО»");
    row("МКУ «УПРАВЛЕНИЕ ОБРАЗОВАНИЯ»", "приказом МКУ «УПРАВЛЕНИЕ ОБРАЗОВАНИЯ»");
    row("Муниципальное казённое учреждение «Управление образования»",
        "приказом Муниципального казённого учреждения «Управление образования»");
    row("ГорУО", "приказом ГорУО");
    row("  ", "");
}

void TestOrderText::suggestsTheStamp()
{
    QFETCH(QString, issuer);
    QTEST(suggestStampIssuer(issuer), "stamp");
}

void TestOrderText::inflectsDocuments_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("genitive");
    QTest::addColumn<QString>("accusative");
    const auto row = [](const char* title, const char* genitive, const char* accusative) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(genitive)
                             << QString::fromUtf8(accusative);
    };
    row("План мероприятий («дорожная карта») поддержки", "Плана мероприятий («дорожной карты») поддержки",
        "План мероприятий («дорожную карту») поддержки");
    row("«Дорожная карта» сопровождения школ", "«Дорожной карты» сопровождения школ",
        "«Дорожную карту» сопровождения школ");
    row("Дорожная карта", "Дорожной карты", "Дорожную карту");
    row("ПЛАН", "ПЛАНА", "ПЛАН");
    row("Критерии", "Критериев", "Критерии");
    row("Планирование", "Планирование", "Планирование");
    row("", "", "");
}

void TestOrderText::inflectsDocuments()
{
    QFETCH(QString, title);
    QTEST(inflectDocument(title, WordCase::Genitive), "genitive");
    QTEST(inflectDocument(title, WordCase::Accusative), "accusative");
    QCOMPARE(attachedWord(u"План"_s), u"прилагаемый"_s);
    QCOMPARE(attachedWord(u"Дорожная карта"_s), u"прилагаемую"_s);
    QCOMPARE(attachedWord(u"Положение"_s), u"прилагаемое"_s);
    QCOMPARE(attachedWord(u"Критерии"_s), u"прилагаемые"_s);
}

void TestOrderText::fillsTheRoadmapTemplate()
{
    Department department;
    department.name = u"Управление образования Администрации округа"_s;
    department.shortName = u"Управление образования"_s;
    department.parent = u"Администрация округа"_s;
    department.place = u"г. Образцовый"_s;
    department.municipalityGenitive = u"Образцового округа"_s;
    department.municipalityPrepositional = u"Образцовом округе"_s;
    department.headPost = u"Начальник Управления"_s;
    department.headName = u"И.И. Иванов"_s;
    department.coordinatorPostDative = u"заведующему кабинетом"_s;
    department.coordinatorNameDative = u"Петрову П.П."_s;
    Roadmap roadmap = cleanRoadmap();
    roadmap.id = RoadmapId(4);
    const Order order = fillTemplate(templateNamed(u"roadmap-approval"_s), department, {.roadmap = &roadmap});
    QCOMPARE(order.founder, u"Администрация округа"_s);
    QCOMPARE(order.issuer, u"УПРАВЛЕНИЕ ОБРАЗОВАНИЯ"_s);
    QCOMPARE(order.title, u"Об утверждении Плана мероприятий («дорожной карты») поддержки школ"_s);
    QCOMPARE(order.clauses.at(0).text, u"Утвердить прилагаемый План мероприятий («дорожную карту») поддержки школ."_s);
    QVERIFY(order.clauses.at(1).text.startsWith(u"Заведующему кабинетом Петрову П.П. обеспечить"_s));
    QVERIFY(order.clauses.at(2).text.contains(u"мероприятий Плана."_s));
    QCOMPARE(order.stampIssuer, u"приказом Управления образования"_s);
    QCOMPARE(order.signerName, u"И.И. Иванов"_s);
    QCOMPARE(order.roadmap(), std::optional(RoadmapId(4)));
    QCOMPARE(order.state, OrderState::Draft);
    // Only the basis, the number and the date are left to a person.
    const QStringList found = codes(proofread(order, &roadmap));
    QCOMPARE(QSet<QString>(found.begin(), found.end()),
             (QSet<QString>{u"missing-number"_s, u"missing-date"_s, u"unfilled-field"_s}));
    QCOMPARE(found.count(u"unfilled-field"_s), 1);
    QVERIFY(order.preamble.startsWith(u"В соответствии с {основание}, в целях"_s));
}

void TestOrderText::leavesBlanks()
{
    Department department;
    department.name = u"Управление образования"_s;
    const Order order = fillTemplate(templateNamed(u"roadmap-approval"_s), department, {});
    QVERIFY(order.founder.isEmpty() && order.place.isEmpty());
    QCOMPARE(order.title, u"Об утверждении {название плана, родительный падеж}"_s);
    QCOMPARE(order.signerName, u"{ФИО руководителя}"_s);
    QVERIFY(order.appendices.isEmpty());
    QVERIFY(!QString::fromUtf8(QJsonDocument(order.toJson()).toJson()).contains(u'{' + u"head"_s));
    Order odd;
    odd.title = u"{no.such.field} {Не поле} {"_s;
    QCOMPARE(fillTemplate(odd, department, {}).title, u"________ {Не поле} {"_s);
}

void TestOrderText::fillsTheCriteriaTemplate()
{
    Department department;
    department.name = u"МКУ «Управление образования»"_s;
    department.municipalityPrepositional = u"Образцовом округе"_s;
    const Order order = fillTemplate(templateNamed(u"criteria-approval"_s), department, {});
    Roadmap roadmap;
    roadmap.id = RoadmapId(4);
    QVERIFY(!fillTemplate(templateNamed(u"criteria-approval"_s), department, {.roadmap = &roadmap}).roadmap());
    QVERIFY(order.title.startsWith(u"Об утверждении критериев"_s));
    QVERIFY(order.title.endsWith(u"в Образцовом округе"_s));
    QCOMPARE(order.clauses.size(), 4);
    QCOMPARE(order.stampIssuer, u"приказом МКУ «Управление образования»"_s);
}

void TestOrderText::findsNothingInACleanOrder()
{
    const Roadmap roadmap = cleanRoadmap();
    QVERIFY(proofread(cleanOrder(), &roadmap).isEmpty());
    Order order = cleanOrder();
    order.clauses = {{u"Принять участие."_s}};
    QVERIFY(proofread(order, nullptr).isEmpty());
    order.preamble =
        u"от 07.03.2021 № 00-12, в 10:00, 500 000 руб., «Об отборе «лучших» школ», и/или, из-за того-то того-то"_s;
    order.preamble.chop(14);
    QVERIFY(proofread(order, nullptr).isEmpty());
}

void TestOrderText::findsSlips_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* text, const char* code) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code);
    };
    row("приказ № № 96", "doubled-number-sign");
    row("приказ №№96", "doubled-number-sign");
    row("работников 0 0 с низкими", "zeros-for-oo");
    row("педагогам 00 с низкими", "zeros-for-oo");
    row("школ школ с низкими", "repeated-word");
    row("В в целях", "repeated-word");
    row("МКУ «Управление", "unbalanced-quotes");
    row("Управление» и «отдел", "unbalanced-quotes");
    row("два  пробела", "double-space");
    row("приказoм", "mixed-alphabet"); // a Latin o
    row("Cведения", "mixed-alphabet"); // a Latin C
    row("от ________ № 5", "unfilled-blank");
}

void TestOrderText::findsSlips()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    Order order = cleanOrder();
    order.clauses = {{u"Прилагаемый План: "_s + text + u'.'}};
    Roadmap roadmap = cleanRoadmap();
    QCOMPARE(codes(proofread(order, &roadmap)), QStringList{code});
    QVERIFY(!proofread(order, &roadmap).constFirst().text.isEmpty());
    roadmap.sections.first().actions.first().result = text;
    QCOMPARE(codes(proofread(cleanOrder(), &roadmap)), QStringList{code});
}

void TestOrderText::findsWhatIsMissing()
{
    const QStringList found = codes(proofread(Order(), nullptr));
    QCOMPARE(found,
             (QStringList{u"missing-number"_s, u"missing-date"_s, u"missing-title"_s, u"no-clauses"_s,
                          u"missing-signature"_s, u"missing-signature"_s}));
    Order order = cleanOrder();
    order.number = u"№ 96"_s; // the program prints the sign itself
    const Roadmap roadmap = cleanRoadmap();
    QCOMPARE(codes(proofread(order, &roadmap)), QStringList{u"doubled-number-sign"_s});
}

void TestOrderText::findsEmptyCells()
{
    Roadmap roadmap = cleanRoadmap();
    roadmap.sections.first().actions << RoadmapAction();
    const Findings findings = proofread(cleanOrder(), &roadmap);
    QCOMPARE(codes(findings),
             (QStringList{u"empty-measure"_s, u"empty-responsible"_s, u"empty-term"_s, u"empty-result"_s}));
    QVERIFY(findings.constFirst().text.contains(u"1.2."_s));
}

QTEST_GUILESS_MAIN(TestOrderText)
#include "tst_ordertext.moc"
