#include "ProofingProbe.h"

#include <QTest>

using namespace lotsia;
using namespace lotsia::proofing;
using namespace Qt::StringLiterals;

class TestProofRoadmap : public QObject {
    Q_OBJECT
private slots:
    void titlesOfOrderAndRoadmap();
    void listYears();
    void people_data();
    void people();
    void cells();
    void terms_data();
    void terms();
    void rows();
    void parties();
    void stamps();
    void mentions_data();
    void mentions();
    void abbreviations();
    void initials();
};

void TestProofRoadmap::titlesOfOrderAndRoadmap()
{
    Order order = cleanOrder();
    Roadmap roadmap = cleanRoadmap();
    order.title = u"Об утверждении Плана мероприятий («дорожной карты») поддержки школ города на 2021 год"_s;
    roadmap.title = u"План мероприятий («дорожная карта»)\nподдержки школ города на 2021 год"_s;
    QCOMPARE(codes(remarksOn(order, contentsOf(roadmap))), QStringList());
    roadmap.title = u"План мероприятий («дорожная карта»)\nподдержки школы города на 2021 год"_s;
    const auto remark = withCode(remarksOn(order, contentsOf(roadmap)), u"title-differs"_s);
    QVERIFY(remark);
    QCOMPARE(roadmap.title.mid(remark->position, remark->length), u"школы"_s);
    QCOMPARE(remark->suggestion, std::optional(u"школ"_s));
    roadmap.title = u"План мероприятий («дорожная карта») поддержки школ города на 2022 год"_s;
    QVERIFY(withCode(remarksOn(order, contentsOf(roadmap)), u"title-years-differ"_s));
    roadmap.title = u"Комплексный план работы с учителями математики"_s; // another title altogether
    QVERIFY(!withCode(remarksOn(order, contentsOf(roadmap)), u"title-differs"_s));
}

void TestProofRoadmap::listYears()
{
    Order order = cleanOrder();
    PrintedSchoolList list;
    list.year = 2021;
    list.criteriaOrder = u"приказ № 1"_s;
    list.listed = {{u"0101"_s, u"СОШ № 1"_s, u"ШНОР"_s, {}, {}}};
    for (const auto& [title, wrong] :
         {std::pair(u"Об утверждении перечня на 2021/2022 учебный год"_s, false),
          std::pair(u"Об утверждении перечня по результатам 2020/2021 учебного года"_s, false),
          std::pair(u"Об утверждении перечня на 2023/2024 учебный год"_s, true)}) {
        order.title = title;
        const OrderRemarks remarks = remarksOn(order, {{AppendixKind::SchoolList, list}});
        QCOMPARE(withCode(remarks, u"title-year"_s).has_value(), wrong);
    }
}

void TestProofRoadmap::people_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("wanted"); // empty: right as it is
    const auto data = [](const char* point, const char* wanted) {
        QTest::newRow(point) << QString::fromUtf8(point) << QString::fromUtf8(wanted);
    };
    data("Контроль возложить на заместителя начальника Петрову О.А.", "");
    data("Контроль возложить на заместителя начальника Петрова О.А.", "Петрову");
    data("Контроль возложить на Петрова О. А.", "Петрову");
    data("Контроль возложить на О.А. Петровой.", "Петрову");
    data("Ахмеджанову Р.Р., заведующему кабинетом, обеспечить сопровождение.", "");
    data("Ахмеджанов Р.Р., заведующий кабинетом, обеспечить сопровождение.", "Ахмеджанову");
    data("Координатору Ахмеджанов Р.Р. обеспечить сопровождение.", "Ахмеджанову");
    data("Назначить координатором Ахмеджанова Р.Р.", "");
    data("Кузнецов В.В. обеспечить сопровождение.", ""); // not in the directory
    data("Улица Петрова: обеспечить сопровождение.", ""); // no initials
}

void TestProofRoadmap::people()
{
    QFETCH(QString, point);
    QFETCH(QString, wanted);
    ProofContext context;
    context.people = {{.kind = PartyKind::Person, .name = u"Петрова О.А."_s},
                      {.kind = PartyKind::Person, .name = u"Р.Р. Ахмеджанов"_s},
                      {.kind = PartyKind::Organisation, .name = u"Кузнецов"_s},
                      {.kind = PartyKind::Person, .name = u"Ким Ю.С."_s}};
    Order order = cleanOrder();
    order.clauses << OrderClause{point};
    const auto remark = withCode(remarksOn(order, contentsOf(cleanRoadmap()), context), u"wrong-case"_s);
    QCOMPARE(remark.has_value(), !wanted.isEmpty());
    if (remark)
        QCOMPARE(remark->suggestion, std::optional(wanted));
}

void TestProofRoadmap::cells()
{
    Roadmap roadmap = cleanRoadmap();
    roadmap.sections << RoadmapSection{{}, u"Контроль"_s, {RoadmapAction()}} << RoadmapSection{{}, u"Пусто"_s, {}};
    const OrderRemarks remarks = remarksOn(cleanOrder(), contentsOf(roadmap));
    QCOMPARE(codes(remarks),
             (QStringList{u"empty-section"_s, u"empty-measure"_s, u"empty-responsible"_s, u"empty-term"_s,
                          u"empty-result"_s}));
    QCOMPARE(remarks.at(1).anchor, u"appendix.0.row.1"_s); // rows count over all sections
    QVERIFY(remarks.at(1).finding.text.contains(u"2.1."_s));
    roadmap.sections = {RoadmapSection{{}, {}, {}}};
    roadmap.title.clear();
    QCOMPARE(codesOf(roadmap), (QStringList{u"missing-title"_s, u"empty-roadmap"_s}));
}

void TestProofRoadmap::terms_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("code");
    const auto data = [](const char* term, const char* code) {
        QTest::newRow(term) << QString::fromUtf8(term) << QString::fromUtf8(code);
    };
    data("июль 2021 г.", "");
    data("когда-нибудь летом", "term-unknown");
    data("ежегодно", "");
    data("по мере необходимости", "");
    data("до 30.12.2021", "");
    data("до 31.01.2022", "term-outside-period");
    data("май 2020 г.", "term-outside-period");
    data("до 01.06.2021", "term-outside-period");
    data("В течение 2021-2022 учебного года", "term-outside-period");
    data("до 27.11.2021", "weekend-deadline"); // Saturday
    data("ноябрь 2021 г.", "");
    data("до 31.06.2021", "impossible-date");
}

void TestProofRoadmap::terms()
{
    QFETCH(QString, term);
    QFETCH(QString, code);
    Roadmap roadmap = cleanRoadmap();
    roadmap.sections.first().actions.first().term = Term::parse(term, roadmap.periodStart, roadmap.periodEnd);
    QCOMPARE(codesOf(roadmap), code.isEmpty() ? QStringList() : QStringList{code});
    if (code == u"term-outside-period" && term.contains(u"учебного"_s)) {
        roadmap.periodEnd = QDate(2022, 6, 30); // the school year runs a little over it
        QCOMPARE(codesOf(roadmap), QStringList());
    }
    roadmap.periodStart = QDate(2021, 1, 1);
    if (term == u"до 01.06.2021")
        QCOMPARE(codesOf(roadmap), QStringList{u"term-before-order"_s});
}

void TestProofRoadmap::rows()
{
    Roadmap roadmap = cleanRoadmap();
    auto& actions = roadmap.sections.first().actions;
    actions << action(u"анализ результатов  ОО"_s) << action(u"Отбор практик управления, способствующих"_s)
            << action(u"Сбор сведений об ОО для"_s) << action(u"Семинар"_s)
            << action(u"Семинар"_s, u"август 2021 г."_s);
    const QStringList found = codesOf(roadmap);
    QCOMPARE(found.count(u"repeated-measure"_s), 1); // the seminar has another term
    QCOMPARE(found.count(u"mixed-capitals"_s), 1);
    QCOMPARE(found.count(u"cut-off"_s), 2);
    actions = {action(u"Работа со школами, функционирующими в трудных условиях"_s), action(u"Анализ, обобщение"_s)};
    QCOMPARE(codesOf(roadmap), QStringList());
}

void TestProofRoadmap::parties()
{
    Roadmap roadmap = cleanRoadmap();
    auto& actions = roadmap.sections.first().actions;
    actions << action(u"Семинар"_s) << action(u"Курсы"_s) << action(u"Совещание"_s);
    actions[0].responsible = {u"МБУ ДПО ММЦ"_s};
    actions[1].responsible = {u"МБУ ДПО «ММЦ»"_s};
    actions[2].responsible = {u"МБУ ДПО ММЦ"_s};
    const auto remark = withCode(remarksOn(cleanOrder(), contentsOf(roadmap)), u"party-variants"_s);
    QVERIFY(remark);
    QCOMPARE(remark->anchor, u"appendix.0.row.1"_s);
    QCOMPARE(remark->suggestion, std::optional(u"МБУ ДПО ММЦ"_s));
    actions[1].responsible = {u"СОШ № 2"_s};
    actions[2].responsible = {u"СОШ № 1"_s};
    QCOMPARE(codesOf(roadmap), QStringList());
}

void TestProofRoadmap::stamps()
{
    Order order = cleanOrder();
    order.stampIssuer.clear();
    QCOMPARE(codesOf(order), QStringList{u"missing-stamp"_s});
    order.approvalStamp = false;
    QCOMPARE(codesOf(order), QStringList{u"no-stamp"_s});
    order = cleanOrder();
    order.stampIssuer = u"приказ Управления"_s;
    const auto nominative = withCode(remarksOn(order, contentsOf(cleanRoadmap())), u"stamp-case"_s);
    QVERIFY(nominative);
    QCOMPARE(nominative->suggestion, std::optional(u"приказом"_s));
    order.stampIssuer = u"УТВЕРЖДЕН приказом Управления"_s; // the program prints the word
    QCOMPARE(codesOf(order), QStringList{u"stamp-agreement"_s});
    order.clauses = {{u"Утвердить прилагаемую Дорожную карту."_s}};
    Roadmap roadmap = cleanRoadmap();
    roadmap.documentKind = u"Дорожная карта"_s;
    roadmap.title = u"«Дорожная карта» поддержки"_s;
    const auto wrong = withCode(remarksOn(order, contentsOf(roadmap)), u"stamp-agreement"_s);
    QVERIFY(wrong);
    QCOMPARE(wrong->suggestion, std::optional(u"УТВЕРЖДЕНА"_s));
    roadmap.documentKind = u"План"_s; // of another gender than the heading
    order.stampIssuer = u"приказом Управления"_s;
    QCOMPARE(codes(remarksOn(order, contentsOf(roadmap))), QStringList{u"stamp-agreement"_s});
    OwnAppendix own{u"Положение"_s, u"УТВЕРЖДЕН\nПоложение о совете"_s, u"Общие сведения."_s};
    QCOMPARE(codes(remarksOn(cleanOrder(), {{AppendixKind::FreeText, own}})), QStringList{u"stamp-agreement"_s});
    own.title = u"Положение, утвержденное советом"_s;
    QCOMPARE(codes(remarksOn(cleanOrder(), {{AppendixKind::FreeText, own}})), QStringList());
    own.text.clear();
    QCOMPARE(codes(remarksOn(cleanOrder(), {{AppendixKind::FreeText, own}})), QStringList{u"empty-appendix"_s});
}

void TestProofRoadmap::mentions_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<int>("appendices");
    QTest::addColumn<QStringList>("found");
    const auto data = [](const char* point, int appendices, const QStringList& found) {
        QTest::addRow("%s %d", point, appendices) << QString::fromUtf8(point) << appendices << found;
    };
    const QString no = u"no-such-appendix"_s, unnamed = u"unmentioned-appendix"_s;
    data("Утвердить План (приложение).", 1, {});
    data("Утвердить План (приложение 1).", 1, {});
    data("Утвердить План.", 1, {unnamed});
    data("Утвердить План.", 0, {});
    data("Утвердить План (приложение).", 0, {no});
    data("Утвердить План (приложение 3).", 1, {no});
    data("Утвердить План (приложение 1) и перечень (приложение № 2).", 2, {});
    data("Утвердить План (приложение 1).", 2, {unnamed});
    data("Утвердить План (приложения 1) и перечень (приложение 3).", 2, {no, unnamed});
    data("Утвердить План по форме приложения 7 к приказу Министерства, (прилагается).", 1, {});
    data("Утвердить План (приложение 2 к настоящему приказу).", 1, {no});
    data("утвердить прилагаемый План (прилагается).", 1, {u"attached-twice"_s});
}

void TestProofRoadmap::mentions()
{
    QFETCH(QString, point);
    QFETCH(int, appendices);
    QFETCH(QStringList, found);
    Order order = cleanOrder();
    order.clauses = {{point}};
    QList<AppendixContent> contents;
    for (int i = 0; i < appendices; ++i)
        contents << contentsOf(cleanRoadmap());
    QCOMPARE(codes(remarksOn(order, contents)), found);
}

void TestProofRoadmap::abbreviations()
{
    const auto remark =
        withCode(remarksOnText(u"сведения о ЦКРОИР и ОО, ЕГЭ, МБУ ДПО «РЦОКИ»"_s), u"unknown-abbreviation"_s);
    QVERIFY(remark);
    QCOMPARE(remark->finding.severity, Severity::Info);
    QVERIFY(remark->finding.text.contains(u"ЦКРОИР"_s));
    QVERIFY(!withCode(remarksOnText(u"центр развития (далее – ЦКРОИР), ЦКРОИР"_s), u"unknown-abbreviation"_s));
    QVERIFY(!withCode(remarksOnText(u"В ЦЕЛЯХ ПОДДЕРЖКИ"_s), u"unknown-abbreviation"_s));
}

void TestProofRoadmap::initials()
{
    Order order = cleanOrder();
    order.clauses << OrderClause{u"Контроль возложить на Петрову О. А."_s};
    const auto remark = withCode(remarksOn(order, contentsOf(cleanRoadmap())), u"initials-forms"_s);
    QVERIFY(remark);
    QCOMPARE(remark->anchor, u"clause.1"_s);
    QCOMPARE(remark->suggestion, std::optional(u"О.А."_s));
}

QTEST_GUILESS_MAIN(TestProofRoadmap)
#include "tst_proofroadmap.moc"
