#include "ProofingProbe.h"
#include "orders/TextScan.h"

#include <QTest>

using namespace lotsia;
using namespace lotsia::proofing;
using namespace Qt::StringLiterals;

namespace {

void row(const char* text, const char* code, const char* letters, const char* mended = nullptr)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(code) << QString::fromUtf8(letters)
                        << (mended ? QString::fromUtf8(mended) : QString());
}

} // namespace

class TestProofing : public QObject {
    Q_OBJECT
private slots:
    void cleanHasNoRemarks();
    void slipsOfText_data();
    void slipsOfText();
    void goodTexts_data();
    void goodTexts();
    void pointNumbers();
    void listNumbers();
    void endings_data();
    void endings();
    void beginnings();
    void requisites();
    void basesAndDates();
    void titleYears_data();
    void titleYears();
    void placesCanBeMended();
    void keysStay();
    void counts();
    void badInput_data();
    void badInput();
};

void TestProofing::cleanHasNoRemarks()
{
    QCOMPARE(codesOf(cleanOrder()), QStringList());
}

void TestProofing::slipsOfText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("mended"); // null: there is no suggestion
    row("приказ № № 96 школы", "doubled-number-sign", "№ № ", "приказ № 96 школы");
    row("приказ №№96 школы", "doubled-number-sign", "№№", "приказ № 96 школы");
    row("приказом от 11.06.2021 № и письмом", "number-sign-alone", "№ и");
    row("приказ №96 школы", "number-sign-space", "№", "приказ № 96 школы");
    row("закон N 273-ФЗ принят", "latin-number-sign", "N", "закон № 273-ФЗ принят");
    row("два  пробела", "double-space", "  ", "два пробела");
    row("школы , работающие", "space-before-sign", " ,", "школы, работающие");
    row("школы,работающие", "space-after-sign", ",", "школы, работающие");
    row("план ( карта)", "space-in-brackets", "( ", "план (карта)");
    row("план (карта )", "space-in-brackets", " )", "план (карта)");
    row("школы,, работающие", "doubled-punctuation", ",,", "школы, работающие");
    row("школы.. работа", "doubled-punctuation", "..", "школы. работа");
    row("МКУ «Управление", "unbalanced-quotes", "«");
    row("Управление» и отдел", "unbalanced-quotes", "»");
    row("план (дорожная карта", "unbalanced-brackets", "(");
    row("план дорожная карта)", "unbalanced-brackets", ")");
    row("от ________ приказ", "unfilled-blank", "________");
    row("назначить {ФИО руководителя} ответственным", "unfilled-field", "{ФИО руководителя}");
    row("план\u200Bмероприятий", "hidden-character", "\u200B", "планмероприятий");
    row("<p>организаций", "markup", "<p>", "организаций");
    row("школ школ с низкими", "repeated-word", " школ", "школ с низкими");
    row("В в целях", "repeated-word", " в", "В целях");
    row("приказoм", "mixed-alphabet", "приказoм", "приказом"); // a Latin o
    row("Cведения", "mixed-alphabet", "Cведения", "Сведения"); // a Latin C
    row("работников OO района", "mixed-alphabet", "OO", "работников ОО района");
    row("школ c низкими", "mixed-alphabet", "c", "школ с низкими");
    row("wordв", "mixed-alphabet", "wordв");
    row("работников 0 0 с низкими", "zeros-for-oo", "0 0", "работников ОО с низкими");
    row("педагогам 00 с низкими", "zeros-for-oo", "00", "педагогам ОО с низкими");
    row("планом-Графиком", "capital-inside", "Графиком", "планом-графиком");
    row("УПравление образования", "two-capitals", "УПравление", "Управление образования");
    row("до 31.06.2023 включительно", "impossible-date", "31.06.2023");
    row("до 31 июня 2023 года", "impossible-date", "31 июня 2023");
    row("до 30 февраля", "impossible-date", "30 февраля");
    row("в 2203 году", "odd-year", "2203");
    row("в 2019г. принято", "space-before-g", "19г.", "в 2019 г. принято");
}

void TestProofing::slipsOfText()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, letters);
    QFETCH(QString, mended);
    const OrderRemarks remarks = remarksOnText(text);
    const auto remark = withCode(remarks, code);
    QVERIFY2(remark, qPrintable(codes(remarks).join(u' ')));
    QCOMPARE(remark->anchor, u"preamble"_s);
    if (code != u"number-sign-alone")
        QCOMPARE(text.mid(remark->position, remark->length), letters);
    QVERIFY(!remark->finding.text.isEmpty() && !remark->key.isEmpty());
    QCOMPARE(remark->suggestion.has_value(), !mended.isNull());
    if (remark->suggestion)
        QCOMPARE(QString(text).replace(remark->position, remark->length, *remark->suggestion), mended);
    const QStringList all = codes(remarks);
    QCOMPARE(QSet<QString>(all.begin(), all.end()), QSet<QString>{code});
    // The same slip in a cell of the roadmap.
    Roadmap roadmap = cleanRoadmap();
    roadmap.sections.first().actions.first().result = u"А "_s + text;
    const auto inCell = withCode(remarksOn(cleanOrder(), contentsOf(roadmap)), code);
    QVERIFY(inCell);
    QCOMPARE(inCell->anchor, u"appendix.0.row.0"_s);
    QCOMPARE(inCell->field, u"result"_s);
    QVERIFY(inCell->finding.text.contains(u"1.1."_s));
}

void TestProofing::goodTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"от 07.03.2019 № 00-12, в 10:00, 500 000 руб., «Об отборе «лучших» школ», и/или, из-за того-то",
          "утвержденной приказом Министерства от 19.04.2021 № 26-01-06-394 (далее – План)",
          "1) кадровый состав; 2) контингент; а) обучающиеся, б) педагоги", "пункт 2.1.15 Положения",
          "проект «500+», МБУ ДПО «ММЦ», PISA, сайт https://edu.gov.ru, e-mail: uo@mail.ru",
          "в 2020/2021 и 2021–2022 учебном году и т.д., и т.п., гг.; «Точка роста»", "г. Чернушка, ул. Ленина, д. 5",
          "по-Русски, Северо-Запад, школа-интернат, план-график, СанПиН 2.4.3648-20, МАОУ «СОШ № 5»",
          "с 01.07.2021 по 31.08.2021; до 29.02.2024", "много… и всего (приложение)",
          "5 А класс, 5А класс, 9-х классов", "мессенджер MAX, формат A4, витамин C", "№ п/п",
          "работа над ошибками; что-то кое-как едва-едва"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestProofing::goodTexts()
{
    QFETCH(QString, text);
    const OrderRemarks remarks = remarksOnText(text);
    QVERIFY2(remarks.isEmpty(), remarks.isEmpty() ? "" : qPrintable(remarks.first().finding.text));
}

void TestProofing::pointNumbers()
{
    Order order = cleanOrder();
    order.clauses = {{u"Утвердить прилагаемый План."_s}, {u"2. Школам принять участие."_s}};
    auto remark = withCode(remarksOn(order, contentsOf(cleanRoadmap())), u"typed-number"_s);
    QVERIFY(remark && remark->anchor == u"clause.1" && remark->length == 3);
    order.clauses << OrderClause{u"2. Контроль оставляю за собой."_s};
    QCOMPARE(codesOf(order), (QStringList{u"doubled-point-number"_s, u"doubled-point-number"_s}));
    order.clauses = {{u"Утвердить прилагаемый План."_s}, {u"1. Школам принять участие."_s}};
    QCOMPARE(codesOf(order), QStringList{u"doubled-point-number"_s});
    order.clauses = {
        {u"Утвердить прилагаемый План."_s}, {u"Школам:"_s}, {u"2.1 Принять участие;"_s, 2}, {u"дать отчёт."_s, 2}};
    QVERIFY(withCode(remarksOn(order, contentsOf(cleanRoadmap())), u"typed-number"_s));
    order.clauses = {{u"Утвердить прилагаемый План."_s}, {u"2 школам принять участие."_s}};
    QVERIFY(!withCode(remarksOn(order, contentsOf(cleanRoadmap())), u"typed-number"_s));
    Roadmap roadmap = cleanRoadmap();
    roadmap.sections.first().title = u"1. Анализ"_s;
    roadmap.sections.first().actions.first().text = u"1.1. Анализ"_s;
    QCOMPARE(codesOf(roadmap), (QStringList{u"typed-number"_s, u"typed-number"_s}));
}

void TestProofing::listNumbers()
{
    const auto remark = withCode(remarksOnText(u"сведения: 1) кадры; 2) дети; 2) здания"_s), u"list-number"_s);
    QVERIFY(remark);
    QCOMPARE(remark->suggestion, std::optional(u"3"_s));
    QVERIFY(!withCode(remarksOnText(u"пункт 3) и пункт 5) закона"_s), u"list-number"_s));
    QVERIFY(!withCode(remarksOnText(u"1) а; 2) б; 1) в; 2) г"_s), u"list-number"_s));
}

void TestProofing::endings_data()
{
    QTest::addColumn<QStringList>("points"); // «>» before a sub-point
    QTest::addColumn<QStringList>("found");
    const auto data = [](const char* name, const QStringList& points, const QStringList& found) {
        QTest::newRow(name) << points << found;
    };
    const QString stop = u"missing-full-stop"_s;
    data("full stops", {u"А прилагаемый."_s, u"Б."_s, u"В."_s}, {});
    data("semicolons", {u"а прилагаемый;"_s, u"б;"_s, u"в."_s}, {});
    data("none at the end", {u"А прилагаемый."_s, u"Б"_s}, {stop});
    data("none inside", {u"А прилагаемый"_s, u"Б."_s}, {stop});
    data("last with a semicolon", {u"а прилагаемый;"_s, u"б;"_s}, {stop});
    data("comma", {u"А прилагаемый,"_s, u"Б."_s}, {stop});
    data("mixed", {u"А прилагаемый."_s, u"Б;"_s, u"В."_s, u"Г."_s}, {u"mixed-endings"_s});
    data("list under a point", {u"А прилагаемый."_s, u"Б:"_s, u">в;"_s, u">г."_s, u"Д."_s}, {});
    data("quoted", {u"Изложить прилагаемый в редакции: «Текст.»."_s, u"Б «В.»"_s}, {});
    data("bracketed", {u"А прилагаемый (далее – План)"_s, u"Б."_s}, {stop});
}

void TestProofing::endings()
{
    QFETCH(QStringList, points);
    Order order = cleanOrder();
    order.clauses.clear();
    for (const QString& point : std::as_const(points))
        order.clauses << (point.startsWith(u'>') ? OrderClause{point.mid(1), 2} : OrderClause{point});
    QTEST(codesOf(order), "found");
}

void TestProofing::beginnings()
{
    Order order = cleanOrder();
    order.clauses = {{u"Утвердить прилагаемый План."_s}, {u"руководителям школ принять участие."_s}, {u"Контроль."_s}};
    const auto remark = withCode(remarksOn(order, contentsOf(cleanRoadmap())), u"mixed-capitals"_s);
    QVERIFY(remark);
    QCOMPARE(remark->anchor, u"clause.1"_s);
    QCOMPARE(remark->suggestion, std::optional(u"Р"_s));
}

void TestProofing::requisites()
{
    Order order = cleanOrder();
    order.number.clear();
    order.dateText.clear();
    order.date = {};
    order.title.clear();
    order.signerPost.clear();
    order.signerName.clear();
    const OrderRemarks remarks = remarksOn(order, contentsOf(cleanRoadmap()));
    QCOMPARE(codes(remarks),
             (QStringList{u"missing-number"_s, u"missing-date"_s, u"missing-title"_s, u"missing-signature"_s,
                          u"missing-signature"_s}));
    QCOMPARE(remarks.last().field, u"signerName"_s);
    for (const OrderRemark& remark : remarks)
        QCOMPARE(remark.finding.severity, Severity::Error);
    order = cleanOrder();
    order.number = u"№ 96"_s; // the program prints the sign itself
    QCOMPARE(codesOf(order), QStringList{u"doubled-number-sign"_s});
    order = cleanOrder();
    order.dateText = u"летом"_s;
    order.date = {};
    QCOMPARE(codesOf(order), QStringList{u"date-not-understood"_s});
    order = cleanOrder();
    order.clauses << OrderClause{u"  "_s};
    QVERIFY(codesOf(order).contains(u"empty-point"_s));
    order.clauses.clear();
    QVERIFY(codesOf(order).contains(u"no-clauses"_s));
}

void TestProofing::basesAndDates()
{
    const auto younger = withCode(remarksOnText(u"приказом от 25.06.2021 № 5"_s), u"basis-after-order"_s);
    QVERIFY(younger);
    QCOMPARE(younger->length, 10);
    QVERIFY(!withCode(remarksOnText(u"приказом от 24.06.2021 № 5"_s), u"basis-after-order"_s));
    QVERIFY(!withCode(remarksOnText(u"сдать до 25.06.2021"_s), u"basis-after-order"_s));
    QVERIFY(withCode(remarksOnText(u"приказом от 19 апреля 2021 г. № 5"_s), u"date-forms"_s)); // the order: 24.06.2021
    QVERIFY(!withCode(remarksOnText(u"приказом от 19.04.2021 № 5"_s), u"date-forms"_s));
}

void TestProofing::titleYears_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("term");
    QTest::addColumn<bool>("wrong");
    const auto data = [](const char* title, const char* term, bool wrong) {
        QTest::addRow("%s / %s", title, term) << QString::fromUtf8(title) << QString::fromUtf8(term) << wrong;
    };
    data("Об утверждении Плана в 2021 году", "июль 2021 г.", false);
    data("Об утверждении Плана в 2021 году", "март 2022 г.", true);
    data("Об утверждении Плана на 2020 год", "июль 2021 г.", true);
    data("Об утверждении Плана на 2021/2022 учебный год", "март 2022 г.", false);
    data("Об утверждении Плана на 2021-2022 учебный год", "март 2023 г.", true);
    data("Об утверждении Плана на 2021–2023 годы", "март 2023 г.", false);
    data("Об утверждении Плана до 2024 года", "июль 2021 г.", false);
    data("Об утверждении Плана до 2020 года", "июль 2021 г.", true);
    data("Об утверждении Плана в 2019 году", "ежегодно", true); // long past when it is signed
    data("Об утверждении Плана в 2021 году", "ежегодно", false);
    data("О внесении изменений в приказ от 24.06.2020 № 96 «План на 2020 год»", "июль 2021 г.", false);
}

void TestProofing::titleYears()
{
    QFETCH(QString, title);
    QFETCH(QString, term);
    QFETCH(bool, wrong);
    Order order = cleanOrder();
    order.title = title;
    Roadmap roadmap = cleanRoadmap();
    roadmap.periodEnd = QDate(2024, 12, 31);
    roadmap.sections.first().actions.first().term = Term::parse(term, roadmap.periodStart, roadmap.periodEnd);
    const auto remark = withCode(remarksOn(order, contentsOf(roadmap)), u"title-year"_s);
    QCOMPARE(remark.has_value(), wrong);
    if (remark)
        QVERIFY(title.mid(remark->position, remark->length).startsWith(u"20"_s));
}

void TestProofing::placesCanBeMended()
{
    Order order = cleanOrder();
    order.preamble = u"два  пробела"_s;
    order.signerName = u"И.И.  Иванов"_s;
    order.sheets = {{SheetKind::Agreement, {{u"Юрист  отдела"_s, u"А.А. Петров"_s}}}};
    order.appendices = {{.kind = AppendixKind::FreeTable,
                         .own = {u"Состав"_s, u"Состав  совета"_s, {}, {{u"Имя"_s}, {u"Иван  Иванов"_s}}}}};
    order.clauses << OrderClause{u"Принять  участие."_s};
    const QList<AppendixContent> contents{{AppendixKind::FreeTable, order.appendices.first().own}};
    const OrderRemarks remarks = remarksOn(order, contents);
    int spaces = 0;
    for (const OrderRemark& remark : remarks) {
        if (remark.finding.code != u"double-space")
            continue;
        QString* text = textOf(order, remark.anchor, remark.field);
        QVERIFY2(text, qPrintable(remark.anchor + remark.field));
        QCOMPARE(text->mid(remark.position, remark.length), u"  "_s);
        text->replace(remark.position, remark.length, *remark.suggestion);
        ++spaces;
    }
    QCOMPARE(spaces, 6);
    QVERIFY(!withCode(remarksOn(order, {{AppendixKind::FreeTable, order.appendices.first().own}}), u"double-space"_s));
    for (const QString& anchor : {u"clause.99"_s, u"clause.x"_s, u"appendix.0.row.7"_s, u"sheet.3"_s, u""_s})
        QVERIFY(!textOf(order, anchor, u"text"_s) || anchor.isEmpty());

    Roadmap roadmap = cleanRoadmap();
    roadmap.sections << RoadmapSection{{}, u"Второй"_s, {action(u"Семинар"_s)}};
    for (const QString& field : {u"text"_s, u"result"_s, u"term"_s, u"responsible.0"_s}) {
        QVERIFY(setRoadmapText(roadmap, u"appendix.0.row.1"_s, field, u"до 01.09.2021"_s));
        QCOMPARE(roadmapText(roadmap, u"appendix.0.row.1"_s, field), u"до 01.09.2021"_s);
    }
    QCOMPARE(roadmap.sections.at(1).actions.first().term.end, QDate(2021, 9, 1)); // read anew
    QVERIFY(setRoadmapText(roadmap, u"appendix.0"_s, u"section.1"_s, u"Третий"_s));
    QCOMPARE(roadmap.sections.at(1).title, u"Третий"_s);
    for (const auto& [anchor, field] : {std::pair(u"appendix.0.row.9"_s, u"text"_s),
                                        {u"appendix.0"_s, u"section.7"_s},
                                        {u"appendix.0.row.0"_s, u"responsible.4"_s},
                                        {u"appendix.0"_s, u"odd"_s}})
        QVERIFY(!setRoadmapText(roadmap, anchor, field, u"x"_s));
}

void TestProofing::keysStay()
{
    Order order = cleanOrder();
    order.clauses << OrderClause{u"Принять  участие."_s};
    const auto before = withCode(remarksOn(order, contentsOf(cleanRoadmap())), u"double-space"_s);
    order.clauses.prepend({u"Назначить ответственных."_s});
    const auto moved = withCode(remarksOn(order, contentsOf(cleanRoadmap())), u"double-space"_s);
    QVERIFY(before && moved);
    QVERIFY(before->anchor != moved->anchor);
    QCOMPARE(before->key, moved->key);
    order.clauses.last().text = u"Принять  активное участие."_s;
    QVERIFY(withCode(remarksOn(order, contentsOf(cleanRoadmap())), u"double-space"_s)->key != before->key);
}

void TestProofing::counts()
{
    QCOMPARE(summary({}), QString());
    Order order = cleanOrder();
    order.number.clear();
    order.preamble = u"два  пробела"_s;
    const OrderRemarks remarks = remarksOn(order, contentsOf(cleanRoadmap()));
    QVERIFY(summary(remarks).contains(u'1'));
    QCOMPARE(summary(remarks).count(u": 1"_s), 2);
    QCOMPARE(proofreadOrder(order, contentsOf(cleanRoadmap())).size(), remarks.size());
}

void TestProofing::badInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("20000 letters") << QString(20000, u'ж');
    QTest::newRow("20000 mixed") << u"жz"_s.repeated(10000);
    QTest::newRow("20000 words") << u"школа "_s.repeated(4000);
    QTest::newRow("signs") << u"№,;(«»)«.. "_s.repeated(2000);
    QTest::newRow("spaces") << QString(20000, u' ');
    QTest::newRow("underscores") << QString(20000, u'_');
    QTest::newRow("digits") << u"1.1.1 12.12.2012г "_s.repeated(1000);
    QTest::newRow("brackets") << QString(20000, u'(');
    QTest::newRow("fields") << u"{{{{ФИО"_s.repeated(2000);
    QTest::newRow("control") << QString(QChar(1)) + QChar(u'\0') + u"текст\x7f\u202e\r\n\t"_s;
    QTest::newRow("emoji") << u"школа 🏫👩‍🏫 рада 👍🏽"_s;
    QTest::newRow("half a surrogate") << QString(QChar(0xD83C)) + u"школа"_s + QChar(0xDFEB);
    QTest::newRow("long word") << u"сверх"_s.repeated(60) + u" школа"_s;
    QTest::newRow("markup") << u"<b>&amp;\"</b> <script>"_s;
}

void TestProofing::badInput()
{
    QFETCH(QString, text);
    Order order = cleanOrder();
    order.title = order.preamble = order.number = order.dateText = order.stampIssuer = order.executor = text;
    order.clauses = {{text}, {text, 2}, {text, 99}};
    Roadmap roadmap = cleanRoadmap();
    roadmap.title = roadmap.sections.first().title = text;
    RoadmapAction& row = roadmap.sections.first().actions.first();
    row.text = row.result = row.term.text = text;
    row.responsible = {text, text};
    const QList<AppendixContent> contents = contentsOf(roadmap);
    const OrderRemarks remarks = remarksOn(order, contents);
    for (const OrderRemark& remark : remarks) {
        const QString* own = textOf(order, remark.anchor, remark.field);
        const QString whole = own ? *own : roadmapText(roadmap, remark.anchor, remark.field);
        QVERIFY(remark.position >= 0 && remark.length >= 0);
        QVERIFY2(remark.position + remark.length <= whole.size() || whole.isEmpty(), qPrintable(remark.finding.code));
    }
}

QTEST_GUILESS_MAIN(TestProofing)
#include "tst_proofing.moc"
